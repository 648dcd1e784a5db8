import type { ExecOptions, ExecResult } from '../../core/ports/exec.ts';
import type { Run } from '../run/run.ts';

/**
 * Runs a program that may take long or print much. If the run is to end, the program is ended first. Throws `GO_FAILED` if
 * it cannot be started, `INTERRUPTED` or `TIMED_OUT` if the run is to end.
 */
export async function runToEnd(
  run: Run,
  file: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecResult> {
  await run.listenForStop();
  run.throwIfStopped();
  const child = await run.exec.start(file, args, { ...options, stdin: 'ignore', output: 'pipe' });
  const ended = Promise.all([textOf(child.stdout), textOf(child.stderr), child.exited]);
  let running = true;
  const done = ended.finally(() => {
    running = false;
  });
  while (running) {
    try {
      await Promise.race([done, run.clock.sleep(50)]); // which ends if the run is to end
    } catch (error) {
      child.kill('SIGTERM');
      await ended;
      throw error;
    }
  }
  const [stdout, stderr, { exitCode }] = await done;
  return { exitCode, stdout, stderr };
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** The end of what a program has printed, where it says what is wrong. */
export function lastLines(text: string): string {
  return text.trim().split(/\r?\n/).slice(-12).join('\n');
}
