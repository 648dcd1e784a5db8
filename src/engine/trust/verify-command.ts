import { definedOnly } from '../../core/activate/environment.ts';
import type { Child } from '../../core/ports/exec.ts';
import { Problem } from '../../core/problem/problem.ts';
import {
  parseVerifyCommand,
  type VerifyQuestion,
  verifyRefused,
  verifyVariables,
} from '../../core/trust/verify-command.ts';
import type { Run } from '../run/run.ts';

/** Milliseconds. A program that asks a server needs seconds. */
const LIMIT = 300_000;
/** Milliseconds between two looks at the clock. */
const TICK = 50;

/**
 * Runs the user's program: with our environment, the question in variables and as JSON on standard input, and what it
 * prints in the log. Throws `VERIFY_COMMAND_REFUSED` unless it ends with 0 in time.
 */
export async function askVerifyCommand(run: Run, command: string, question: VerifyQuestion): Promise<void> {
  const [program, ...args] = parseVerifyCommand(command, question);
  const refused = (said: string, last = '') => verifyRefused(question, { program, said, last });
  run.emit({ kind: 'verify-command', program, archive: question.filename });
  const child = await start(run, program, { args, env: verifyVariables(question) }).catch((error) => {
    if (error instanceof Problem) throw refused(`it did not start. ${error.message}`);
    throw error;
  });
  // A program need not read its standard input: its exit code is enough.
  child.write(Buffer.from(`${JSON.stringify(question)}\n`)).then(child.endInput, child.endInput);
  let last = '';
  const hear = async (stream: AsyncIterable<Uint8Array>) => {
    for await (const line of linesOf(stream)) {
      if (line.trim() !== '') last = line.trim();
      run.emit({ kind: 'verify-command-output', line });
    }
  };
  const output = Promise.all([hear(child.stdout), hear(child.stderr), child.exited]);
  try {
    await inTime(run, output, () => refused(`it did not end within ${LIMIT / 60_000} minutes`, last));
  } catch (error) {
    output.catch(() => undefined); // nobody listens any more
    child.abandon();
    throw error;
  }
  const { exitCode, signal } = await child.exited;
  if (signal !== undefined) throw refused(`it was ended by ${signal}`, last);
  if (exitCode !== 0) throw refused(`it ended with ${exitCode}`, last);
}

/** Also ends where the run is to end. */
async function inTime(run: Run, work: Promise<unknown>, late: () => Problem): Promise<void> {
  const from = run.clock.elapsed();
  const done = work.then(() => true);
  while (!(await Promise.race([done, run.clock.sleep(TICK).then(() => false)])))
    if (run.clock.elapsed() - from >= LIMIT) throw late();
}

function start(
  run: Run,
  program: string,
  { args, env }: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> },
): Promise<Child> {
  return run.exec.start(program, args, {
    cwd: run.workspace,
    env: { ...definedOnly(run.env), ...env },
    stdin: 'pipe',
    output: 'pipe',
  });
}

/** More than this without a line break is shown in pieces. */
const longestLine = 4096;

async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    for (; rest.length > longestLine; rest = rest.slice(longestLine)) yield rest.slice(0, longestLine);
  }
  if (rest !== '') yield rest;
}
