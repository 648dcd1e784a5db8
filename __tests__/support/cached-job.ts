/** A job on GitHub that caches: a step, its job's work, and the step after it, with the real package. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CacheServer } from './cache-server.ts';
import { installGo } from './installed-go.ts';
import { buildCacheAt, createPlace, type Place, runStep, type StepOutcome } from './product.ts';

/** As go.sum has them. */
export const hash = `h1:${'A'.repeat(43)}=`;
export const module = 'example.test/a@v1.0.0';
export const download = 'cache/download/example.test/a/@v';

/** Of the runs whose number does not matter. */
let runs = 1000;

/** A job on a clean machine: set-up, `work` on the two caches, and the step after it. */
export async function runJob(
  place: Place,
  server: Pick<CacheServer, 'url'>,
  given: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly work?: (caches: { readonly modules: string; readonly build: string }) => void;
    /** The disk of the machine stays as it was. */
    readonly warm?: boolean;
  } = {},
): Promise<{ readonly step: StepOutcome; readonly post: StepOutcome }> {
  const [modules, build] = [join(place.home, 'go/pkg/mod'), buildCacheAt(place.home)];
  if (!given.warm) for (const folder of [modules, build]) rmSync(folder, { recursive: true, force: true });
  installGo(place.toolCache);
  const env = {
    ACTIONS_CACHE_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: 'token',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REF_NAME: 'main',
    GITHUB_RUN_ID: String(++runs),
    ...given.env,
  };
  const inputs = { 'go-version': '1.22.12', ...given.inputs };
  const step = await runStep(place, inputs, { env });
  given.work?.({ modules, build });
  const state = Object.fromEntries(
    Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]),
  );
  const post = await runStep(place, inputs, { env: { ...env, ...state } });
  return { step, post };
}

export function write(folder: string, path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What `go build` leaves: a module and its zip, and build outputs. */
export function build({ modules, build }: { readonly modules: string; readonly build: string }): void {
  for (const name of ['v1.0.0.mod', 'v1.0.0.info', 'v1.0.0.ziphash', 'v1.0.0.zip', 'v1.0.0.lock'])
    write(modules, `${download}/${name}`);
  write(modules, `${module}/a.go`);
  write(modules, 'example.test/other@v2.0.0/b.go');
  for (const path of ['00/aa-a', '00/aa-d', 'ff/bb-a']) write(build, path);
  write(build, 'trim.txt');
}

export function createProject(name: string): Place {
  const place = createPlace(name);
  place.write('go.sum', `example.test/a v1.0.0 ${hash}\nexample.test/a v1.0.0/go.mod ${hash}\n`);
  return place;
}

/** Keys of what was saved of the modules that the step asked for. */
export function modulesSaved(server: Pick<CacheServer, 'keys'>, step: StepOutcome): readonly string[] {
  return server.keys.filter((key) => key.startsWith(`${step.outputs['cache-primary-key']}-`));
}

/** A path in its module cache. */
export const mods = (place: Place, path: string) => join(place.home, 'go/pkg/mod', path);
/** A path in its build cache. */
export const built = (place: Place, path: string) => join(buildCacheAt(place.home), path);
