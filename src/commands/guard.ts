import { childEnvironment } from '../core/activate/child-environment.ts';
import { type GuardInputs, parseGuardInputs } from '../core/guard/guard-inputs.ts';
import { guardVariable } from '../core/guard/guard-variable.ts';
import { printReadyFile } from '../core/guard/ready-file.ts';
import type { ListenAddress, ProcessMark } from '../core/ports/guard.ts';
import { Problem } from '../core/problem/problem.ts';
import type { Report } from '../core/reports/report.ts';
import { fillFilter } from '../engine/guard/fill-filter.ts';
import { type OpenGuard, openGuard } from '../engine/guard/open-guard.ts';
import { stopGuard } from '../engine/guard/stop-guard.ts';
import { toldStopped } from '../engine/guard/told-stopped.ts';
import { untilOver } from '../engine/guard/until-over.ts';
import type { CommandContext } from './command.ts';

export async function run(context: CommandContext): Promise<Report> {
  const { run: prepared, plan, line } = context;
  const { options, program } = line;
  const modes = [program.length > 0, options.stop, options.fill].filter(Boolean);
  if (modes.length > 1) throw usage('A command, --stop and --fill cannot be combined');
  if (options.stop !== undefined) return stop(context);
  // The command line says `guard` for this command.
  const inputs = parseGuardInputs(plan.guard ?? unread());
  const { goprivate } = plan.activation;
  if (options.fill !== undefined) return fill(context, inputs, options.fill);
  if (program.length === 0 && options['ready-file'] === undefined)
    throw usage(
      'guard needs a command after "--", or --ready-file',
      'Write: setup-go-tarball guard -- go build ./...',
    );
  const process = readMark(options.while);
  const guard = await openGuard(prepared, inputs, { goprivate, address: readAddress(options.listen) });
  try {
    // Before anybody knows of it: a signal may come at once.
    const over = program.length > 0 ? undefined : untilOver(prepared, guard, process);
    if (options['ready-file'] !== undefined)
      await prepared.files.writeText(options['ready-file'], printReadyFile(guard.ready), 0o600);
    const exit = program.length > 0 ? await handOver(context, guard) : undefined;
    const wasTold = await over;
    const report = await guard.close();
    // Who has told it to stop has its report, and tells it: one of them, or it would count twice.
    if (wasTold !== true) toldStopped(prepared, report);
    return { kind: 'guard', guard: report, exit };
  } catch (error) {
    await guard.close();
    throw error;
  }
}

function handOver({ run, line }: CommandContext, { ready }: OpenGuard) {
  const [file = '', ...args] = line.program;
  const variables = Object.entries(ready.environment).map(([name, value]) => ({ name, value }));
  const env = childEnvironment(run.env, { variables, paths: [] }, run.platform.os === 'windows');
  return run.exec.handOver(file, args, env);
}

async function stop({ run }: CommandContext): Promise<Report> {
  const address = run.env[guardVariable];
  if (!address)
    throw new Problem('GUARD_FAILED', `No guard runs beside this job: ${guardVariable} is not set`, {
      hint: 'setup --guard starts one, and exports that variable.',
    });
  const report = await stopGuard(run, address);
  if (report !== undefined) {
    toldStopped(run, report);
    return { kind: 'guard', guard: report, exit: undefined };
  }
  throw new Problem('GUARD_FAILED', 'The guard of this job has ended already', {
    hint: 'It ends with the job, and the go command has no proxy then.',
  });
}

async function fill({ run, plan }: CommandContext, inputs: GuardInputs, file: string): Promise<Report> {
  if (inputs.redis === '') throw usage('--fill needs --guard-redis, where the filter is');
  return {
    kind: 'guard-filled',
    ...(await fillFilter(run, inputs, { goprivate: plan.activation.goprivate, file })),
  };
}

/** Only loopback: whoever reaches it can use the credentials of this job. */
function readAddress(text = '127.0.0.1:0'): ListenAddress {
  const [, six, four, port = ''] =
    /^(?:\[(::1)\]|(127(?:\.\d{1,3}){3}|localhost)):(\d{1,5})$/.exec(text) ?? [];
  const host = six ?? four;
  if (host !== undefined && Number(port) < 65_536)
    return { host: host === 'localhost' ? '127.0.0.1' : host, port: Number(port) };
  throw usage(
    `--listen is "${text}", which is not a loopback address with a port`,
    'Write 127.0.0.1:0, 127.0.0.1:3000 or [::1]:0.',
  );
}

/** `PID`, or `PID:START` as this program writes it. */
function readMark(text: string | undefined): ProcessMark | undefined {
  if (text === undefined) return undefined;
  const [, pid, started = ''] = /^(\d{1,10})(?::(\d*))?$/.exec(text) ?? [];
  if (pid !== undefined && Number(pid) > 0) return { pid: Number(pid), started };
  throw usage(`--while is "${text}", which is not the number of a process`, 'Write --while $$ in a shell.');
}

function usage(message: string, hint = 'See setup-go-tarball guard --help.'): Problem {
  return new Problem('USAGE', message, { hint });
}

function unread(): never {
  throw new Error('the command guard is planned without its inputs');
}
