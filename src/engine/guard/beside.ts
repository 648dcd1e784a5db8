import { join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import { guardVariable } from '../../core/guard/guard-variable.ts';
import { parseReadyFile, type ReadyFile } from '../../core/guard/ready-file.ts';
import { guardTable } from '../../core/inputs/guard-table.ts';
import { inputVariable } from '../../core/inputs/input-table.ts';
import type { InputReader } from '../../core/inputs/inputs.ts';
import type { GuardPorts } from '../../core/ports/guard.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Run } from '../run/run.ts';

/** Milliseconds for a guard to listen: only ends what hangs. */
const START = 30_000;

/** A guard that goes on when this process ends, and until it is told to stop or the job is gone. */
export interface Beside {
  readonly result: SetupResult;
  /** What the step after the job needs; `undefined` if the guard is another step's. */
  readonly goproxy: string | undefined;
}

/** Starts a guard beside the job, and has the go command ask it. Throws `GUARD_FAILED` if it does not start. */
export async function startBeside(
  run: Run,
  read: InputReader,
  {
    result,
    start,
    goproxy,
    goprivate,
  }: {
    readonly result: SetupResult;
    /** Starts this program: Node, and the script. */
    readonly start: readonly string[];
    readonly goproxy: string;
    readonly goprivate: string;
  },
): Promise<Beside> {
  const running = run.env[guardVariable];
  if (running && (await run.goSettings()).GOPROXY === running) {
    run.emit({
      kind: 'remark',
      level: 'info',
      message: 'A guard of an earlier step is running, and is used here too',
    });
    return { result, goproxy: undefined };
  }
  const ports = await (await run.network()).guard();
  const folder = await run.files.makeTemporaryFolder(join(run.temporary, 'setup-go-guard-start-'));
  try {
    const begin = run.clock.elapsed();
    const ready = await launch(run, ports, {
      folder,
      start,
      env: environment(run, read, { goproxy, goprivate }),
    });
    ports.mask(ready.secret);

    const seconds = (run.clock.elapsed() - begin) / 1000;
    run.emit({ kind: 'guard-started', ...ready.upstreams, seconds });
    return { result: withVariables(result, ready), goproxy: ready.environment['GOPROXY'] };
  } finally {
    // On Windows the guard's own log cannot be removed while it is open; it has no secret.
    await run.files.remove(run.platform.os === 'windows' ? join(folder, 'ready.json') : folder);
  }
}

/** Its inputs as variables: on GitHub they have other names, and those of this step are not the guard's. */
function environment(
  { env }: Run,
  read: InputReader,
  { goproxy, goprivate }: { readonly goproxy: string; readonly goprivate: string },
): Readonly<Record<string, string>> {
  const names = [...guardTable.map(({ name }) => name), 'mirror-auth'] as const;
  const given = names.map((name) => [inputVariable(name), read.text(name)] as const);
  const values: Readonly<Record<string, string | undefined>> = {
    ...frugal,
    ...env,
    ...Object.fromEntries(given),
    SETUP_GO_GOPROXY: goproxy,
    SETUP_GO_GOPRIVATE: goprivate,
    // A file of events has one writer, and the time of a job is not that of its set-up.
    SETUP_GO_TIMEOUT_MS: '0',
  };
  return definedOnly(values);
}

/** Node takes what there is before it looks for what it could give back, and the job wants it too. */
const modest = ['--max-old-space-size=128', '--max-semi-space-size=1'];

/** One glibc heap for all threads: otherwise each keeps some MB of its own. Other systems ignore it. */
const frugal = { MALLOC_ARENA_MAX: '1' };

async function launch(
  run: Run,
  ports: GuardPorts,
  given: {
    readonly folder: string;
    readonly start: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<ReadyFile> {
  const [file, log] = [join(given.folder, 'ready.json'), join(given.folder, 'log')];
  const job = await ports.jobProcess();
  const until = job === undefined ? [] : ['--while', `${job.pid}:${job.started}`];
  const [node = '', ...script] = given.start;
  const command = [
    node,
    ...modest,
    ...script,
    'guard',
    '--listen',
    '127.0.0.1:0',
    '--ready-file',
    file,
    ...until,
  ];
  const { pid } = await ports.startDetached(command, { env: given.env, log });
  for (const end = run.clock.elapsed() + START; run.clock.elapsed() < end; ) {
    const ready = parseReadyFile((await run.files.readText(file)) ?? '');
    if (ready !== undefined) return ready;
    if (!ports.isRunning({ pid, started: '' })) break;
    await run.clock.sleep(4);
  }
  const said = ((await run.files.readText(log)) ?? '').trim();
  throw new Problem('GUARD_FAILED', `The guard did not start${said === '' ? '' : `: ${said}`}`, {
    hint: 'The lines above are its own. Without guard, the go command asks the proxies of GOPROXY itself.',
  });
}

function withVariables(result: SetupResult, { environment: given }: ReadyFile): SetupResult {
  const names = Object.keys(given);
  const others = result.variables.filter(({ name }) => !names.includes(name));
  const own = Object.entries(given).map(([name, value]) => ({ name, value }));
  const goEnv = Object.fromEntries(Object.entries(given).filter(([name]) => name in result.goEnv));
  return { ...result, variables: [...others, ...own], goEnv: { ...result.goEnv, ...goEnv } };
}
