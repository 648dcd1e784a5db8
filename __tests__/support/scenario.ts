// The start of most scenarios: an empty machine, and a mirror with some releases.
import { type GoDev, publish, startGoDev } from './go-dev.ts';
import { type MiniGo, releaseIndex } from './mini-go.ts';
import { type Mirror, type MirrorOptions, startMirror } from './mirror-server.ts';
import { createPlace, type Place, runStep, type StepOutcome } from './product.ts';

type Inputs = Readonly<Record<string, string>>;
type Given = Parameters<typeof runStep>[2];

export interface Scenario extends AsyncDisposable {
  readonly place: Place;
  /** Starts another mirror, which is closed with the scenario. */
  mirror(options?: MirrorOptions): Promise<Mirror>;
  /** Starts the official place with these releases on it. */
  official(archives: readonly MiniGo[]): Promise<GoDev>;
  /** A step on this machine, with waits between retries that are too short to notice. */
  step(inputs: Inputs, given?: Given): Promise<StepOutcome>;
  /** All paths in the tool cache. */
  cached(): readonly string[];
  /** The same after a failure, which may leave the empty folder of a tool: neither marker nor staging nor version. */
  leftBehind(): readonly string[];
}

export async function openScenario(name: string): Promise<Scenario> {
  const place = createPlace(name);
  const closing: (() => Promise<void>)[] = [];
  return {
    place,
    async mirror(options) {
      const mirror = await startMirror(options);
      closing.push(() => mirror.close());
      return mirror;
    },
    async official(archives) {
      const goDev = await startGoDev();
      closing.push(() => goDev.close());
      await publish(goDev.mirror, {
        index: releaseIndex(archives),
        archives: Object.fromEntries(archives.map(({ filename, bytes }) => [filename, bytes])),
      });
      return goDev;
    },
    step: (inputs, given) => runStep(place, { 'retry-backoff-ms': '1', ...inputs }, given),
    cached: () => place.tree(place.toolCache).filter(isNoRecord),
    leftBehind: () =>
      place.tree(place.toolCache).filter((path) => isNoRecord(path) && !/^[^/]+\/$/.test(path)),
    async [Symbol.asyncDispose]() {
      for (const close of closing) await close();
      place[Symbol.dispose]();
    },
  };
}

export interface Offer {
  /** Default: all of them. `false`: the mirror has no index. */
  readonly index?: unknown;
  /** Whether `FILE.sha256` is next to each archive. Default: no. */
  readonly sums?: boolean;
}

/** False for records of transactions, which stay until they are old and only say how the last one ended. */
function isNoRecord(path: string): boolean {
  return !/^\.setup-go-tarball\/(transactions\/([^/]+\/(\d+\.json)?)?)?$/.test(path);
}

/** Puts archives below `/go` of a mirror, whose base URL is then `${mirror.url}/go`; returns that. */
export function offer(
  mirror: Mirror,
  archives: readonly MiniGo[],
  { index, sums = false }: Offer = {},
): string {
  for (const { filename, bytes, sha256 } of archives) {
    mirror.serve(`/go/${filename}`, bytes);
    if (sums) mirror.serve(`/go/${filename}.sha256`, sha256);
  }
  if (index !== false) {
    const json = typeof index === 'string' ? index : JSON.stringify(index ?? releaseIndex(archives));
    mirror.serve('/go/', json, { headers: { 'content-type': 'application/json' } });
  }
  return `${mirror.url}/go`;
}

/**
 * The requests with their status: `200 /go/?mode=json`. Without those for signatures, which come beside others and so in
 * no certain order: the tests of signatures look for them in `requests`.
 */
export function wire(mirror: Mirror): readonly string[] {
  return mirror.requests.filter(isNoSignature).map(({ status, path }) => `${status} ${path}`);
}

function isNoSignature({ path }: { readonly path: string }): boolean {
  return !/\.asc\b/.test(path);
}

/** The same with the host that was asked, for the official place: `200 go.dev/dl/?mode=json`. */
export function wireOf({ mirror }: GoDev): readonly string[] {
  return mirror.requests.filter(isNoSignature).map(({ status, host, path }) => `${status} ${host}${path}`);
}
