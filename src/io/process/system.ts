import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SystemFacts } from '../../core/ports/system.ts';

/** Asks the system; nothing is concluded from its name. */
export function probeSystem(): SystemFacts {
  return {
    libc: process.platform === 'linux' ? libc() : undefined,
    rosetta: process.platform === 'darwin' && ask('sysctl', ['-n', 'sysctl.proc_translated']).trim() === '1',
    container: process.platform === 'linux' ? container() : undefined,
    descriptors: descriptors(),
  };
}

/** Of this Node, which was linked against it; or the loader of musl, which says its version. */
function libc(): SystemFacts['libc'] {
  const glibc = glibcOfNode();
  if (glibc !== undefined) return { name: 'glibc', version: glibc };
  const loader = namesIn('/lib').find((name) => /^ld-musl-.*\.so\.1$/.test(name));
  if (loader === undefined) return undefined;
  return { name: 'musl', version: /^Version (\S+)/m.exec(ask(`/lib/${loader}`, []))?.[1] };
}

function glibcOfNode(): string | undefined {
  Object.assign(process.report, { excludeNetwork: true }); // host names would be looked up
  const report: { readonly header?: { readonly glibcVersionRuntime?: unknown } } = process.report.getReport();
  const version = report.header?.glibcVersionRuntime;
  return typeof version === 'string' ? version : undefined;
}

function container(): string | undefined {
  if (existsSync('/.dockerenv')) return 'docker';
  if (existsSync('/run/.containerenv')) return 'podman';
  if (process.env['KUBERNETES_SERVICE_HOST']) return 'kubernetes';
  if (process.env['container']) return process.env['container'];
  const [, group] = /(docker|kubepods|containerd|libpod|lxc|garden)/.exec(textOf('/proc/1/cgroup')) ?? [];
  if (group !== undefined) return group;
  // Images are layers.
  return /^\d+ \d+ \S+ \/ \/ .* - overlay /m.test(textOf('/proc/self/mountinfo')) ? 'overlay' : undefined;
}

function descriptors(): number | undefined {
  if (process.platform === 'win32') return undefined;
  const text =
    process.platform === 'linux'
      ? (/^Max open files\s+(\S+)/m.exec(textOf('/proc/self/limits'))?.[1] ?? '')
      : ask('sh', ['-c', 'ulimit -n']);
  const count = Number.parseInt(text, 10);
  return Number.isNaN(count) ? undefined : count; // "unlimited"
}

/** Both outputs of a program; empty if it cannot be started. */
function ask(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 5_000 });
  return `${stdout ?? ''}${stderr ?? ''}`;
}

/** Empty if it does not exist or may not be read, which says nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // there is none
  }
}
