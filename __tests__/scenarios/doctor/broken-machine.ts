/** A machine with one Go in its tool cache and a mirror that has it, for stories about the command doctor. */
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createWriters } from '../../../src/io/fs/writers.ts';
import { type MiniGo, miniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { type Outcome, type RunOptions, runShell } from '../../support/product.ts';
import { offer, openScenario, type Scenario } from '../../support/scenario.ts';

export interface BrokenMachine extends AsyncDisposable {
  readonly scenario: Scenario;
  readonly toolCache: string;
  readonly mirror: Mirror;
  readonly mirrors: string;
  readonly go: MiniGo;
  /** GOROOT of what `install` has installed. */
  readonly root: string;
  install(): Promise<void>;
  /** `doctor --json`, with more flags. */
  doctor(flags?: readonly string[], given?: Given): Promise<Report>;
  /** `doctor`, for people. */
  tell(flags?: readonly string[], given?: Given): Promise<Outcome>;
}

interface Given extends Pick<Partial<RunOptions>, 'uid' | 'under'> {
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly what: string;
  readonly means: string;
  readonly fix: string;
  readonly fixed?: boolean;
  readonly why?: string;
}

export interface Report {
  readonly exit: number | null;
  readonly healthy: boolean;
  readonly findings: readonly Found[];
  readonly 'tool-cache': Readonly<Record<string, unknown>>;
  readonly checkpoints: Readonly<Record<string, unknown>>;
  readonly trees: readonly Readonly<Record<string, unknown>>[];
  readonly installs: readonly Readonly<Record<string, unknown>>[];
  readonly mirrors: readonly Readonly<Record<string, unknown>>[];
  readonly 'checksum-database': Readonly<Record<string, unknown>> | null;
}

/** Of the version that most of these stories are about. */
export const version = '1.99.1';

export async function openBrokenMachine(name: string, go = miniGo(`go${version}`)): Promise<BrokenMachine> {
  const scenario = await openScenario(name);
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  const { toolCache } = scenario.place;
  let root = '';
  const run = (args: readonly string[], { env = {}, ...given }: Given = {}) => {
    const all = { RUNNER_TOOL_CACHE: toolCache, SETUP_GO_MIRRORS: mirrors, GOSUMDB: 'off', ...env };
    return runShell(scenario.place, ['doctor', ...args], all, given);
  };
  return {
    scenario,
    toolCache,
    mirror,
    mirrors,
    go,
    get root() {
      return root;
    },
    async install() {
      const step = await scenario.step({ 'go-version': version, mirrors }, { env: { GOSUMDB: 'off' } });
      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': version } });
      root = step.outputs['go-root'] ?? '';
    },
    async doctor(flags = [], given = {}) {
      const outcome = await run(['--json', ...flags], given);
      expect(outcome.stderr).toBe('');
      return { exit: outcome.code, ...JSON.parse(outcome.stdout) };
    },
    tell: (flags = [], given = {}) => run(flags, given),
    [Symbol.asyncDispose]: () => scenario[Symbol.asyncDispose](),
  };
}

/** What is wrong: all findings but those that are only good to know. */
export function wrong({ findings }: Report): readonly Found[] {
  return findings.filter(({ severity, fixed }) => severity !== 'fine' && fixed !== true);
}

export function fixed({ findings }: Report): readonly string[] {
  return findings.filter((found) => found.fixed === true).map(({ code }) => code);
}

/** The name of a writer that has run on this machine and is gone. */
export function deadWriter(): string {
  const here = createWriters().self.split('-');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return [pid, '12345', here[2], 'abcdef01'].join('-');
}

/** The name of a writer on another machine. */
export function strangeWriter(): string {
  return `4711-12345-${Buffer.from(hostname()).toString('hex').padEnd(8, '0').slice(0, 8)}-abcdef01`;
}

export function transactionFolder(toolCache: string, name: string): string {
  return join(toolCache, '.setup-go-tarball/transactions', name);
}
