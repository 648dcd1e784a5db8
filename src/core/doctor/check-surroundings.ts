import { shown } from '../activate/refused-setting.ts';
import type { PlaceAsked } from './facts.ts';
import { type Finding, finding, type Repair } from './finding.ts';
import type { CapabilityFacts, EnvironmentFacts, GoFacts, RootFacts, Setting } from './surroundings.ts';

/** Findings about the go command on PATH, its settings and its modules. */
export function checkEnvironment({ go, roots, judged, modules }: EnvironmentFacts): readonly Finding[] {
  const found: Finding[] = roots.map((root) => checkRoot(root, go));
  if (go?.broken !== undefined) {
    found.push(finding('go-broken', { path: go.path, what: `${capital(go.broken)}.` }));
  }
  for (const { level, text } of judged?.remarks ?? []) {
    if (level === 'warning') found.push(oddSetting(text));
  }
  const { refused } = judged ?? {};
  if (refused !== undefined) {
    const code = refused.fails ? 'setting-refused' : 'setting-odd';
    found.push(
      finding(code, {
        path: variableOf(refused.message),
        what: `${refused.message.trim().replace(/\.$/, '')}.`,
        fix: refused.hint,
        ...(refused.setting && unset(refused.setting)),
      }),
    );
  }
  if (modules !== undefined && modules.damaged.length > 0) {
    const [first = '', ...more] = modules.damaged;
    const others = more.length > 0 ? `, and ${more.length} more` : '';
    found.push(
      finding('module-cache-damaged', {
        path: modules.folder,
        what: `go mod verify says of "${modules.gomod}": ${first}${others}.`,
      }),
    );
  }
  return found;
}

/** Findings about the proxies that the go command asks for modules, in the order of GOPROXY. */
export function checkProxies(
  proxies: readonly (PlaceAsked & { readonly fallsBack: boolean })[],
  end: string | undefined,
): readonly Finding[] {
  const found: Finding[] = [];
  let isReached = true;
  for (const [index, { name, answer, fallsBack }] of proxies.entries()) {
    const answers = answer.kind === 'good' || answer.kind === 'without' || answer.kind === 'off';
    if (!answers) {
      const hasNext = fallsBack && (index < proxies.length - 1 || end === 'direct');
      const isFatal = isReached && !hasNext;
      const what =
        answer.kind === 'silent'
          ? `GOPROXY names it, and it did not answer within ${(answer.ms / 1000).toFixed(0)} s.`
          : `GOPROXY names it, and it has no usable answer: ${answer.why.replace(/\.$/, '')}.`;
      const means = isFatal ? { severity: 'error' as const, means: NO_MODULES } : {};
      found.push(finding('proxy-failed', { path: name, what, ...means }));
      if (isFatal) isReached = false;
    } else isReached = false;
  }
  return found;
}

const NO_MODULES = 'go cannot download modules: nothing after it in GOPROXY is asked when it fails.';

export function checkCapabilities({ folder, disk, system }: CapabilityFacts): readonly Finding[] {
  const found: Finding[] = [];
  if (disk?.runsPrograms === false)
    found.push(finding('no-exec', { path: folder, what: 'A program there is refused: permission denied.' }));
  if (disk?.longPaths === false)
    found.push(
      finding('no-long-paths', { path: folder, what: 'A path of more than 300 characters is refused.' }),
    );
  const { descriptors } = system;
  if (descriptors !== undefined && descriptors < FEW)
    found.push(
      finding('few-descriptors', {
        path: 'open files',
        what: `A process here may have ${descriptors} files open.`,
      }),
    );
  return found;
}

/** Go builds with as many processes as there are cores, each of which has some dozens of files open. */
const FEW = 256;

function checkRoot(root: RootFacts, go: GoFacts | undefined): Finding {
  const place = root.file === undefined ? 'in the environment' : 'by go env -w';
  const there = root.release === undefined ? 'where there is no Go' : `the root of ${root.release}`;
  const other = go === undefined || go.root === '' ? '' : `; the go on PATH is ${go.release} at "${go.root}"`;
  return finding('goroot-wrong', {
    path: nameOf(root),
    what: `GOROOT is ${shown(root.value)} ${place}, ${there}${other}.`,
    ...(root.file !== undefined && unset(root)),
  });
}

function oddSetting(text: string): Finding {
  const [, what = text, fix] = /^(.*?\.) ((?:Unset|Remove|Set|Run|Take)\b.*)$/s.exec(text) ?? [];
  return finding('setting-odd', { path: variableOf(text), what, ...(fix !== undefined && { fix }) });
}

/** Remarks and refusals begin with it. */
function variableOf(text: string): string {
  return /\bGO[A-Z0-9]+\b/.exec(text)?.[0] ?? 'environment';
}

/** What a program may change for the user: a line that `go env -w` has written. The environment is the caller's. */
function unset(setting: Setting): { readonly fix: string; readonly repair: Repair } | undefined {
  const { name, value, file } = setting;
  if (file === undefined) return undefined;
  return {
    fix: `doctor --fix removes it from "${file}".`,
    repair: { kind: 'unset-go-env', file, name, value },
  };
}

function nameOf({ name, file }: Setting): string {
  return file === undefined ? name : `${name} of go env -w`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
