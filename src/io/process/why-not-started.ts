import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { interpreterOf } from '../../core/platform/interpreter.ts';
import { hintForLoader } from '../../core/versions/glibc-loader.ts';
import { errorCode, errorMessage } from '../fs/file-problem.ts';

export interface WhyNotStarted {
  readonly why: string;
  readonly hint: string;
}

/**
 * Why the system does not start a program. It says ENOENT for three things: there is no such file, the folder to run in
 * does not exist, or what runs the file (its loader, the interpreter of a script) does not exist.
 */
export function whyNotStarted(file: string, cwd: string, error: unknown): WhyNotStarted {
  const said = errorMessage(error);
  const usual = {
    why: said,
    hint: 'Check that the file exists, is executable, and is built for this platform.',
  };
  if (errorCode(error) !== 'ENOENT' || !isFile(file)) return usual;
  if (!existsSync(cwd))
    return { why: 'that folder does not exist', hint: 'Create it, or name another folder.' };
  if (process.platform === 'win32' && Math.max(file.length, cwd.length) > longestOnWindows)
    return {
      why: `Windows starts nothing at a path of more than ${longestOnWindows} characters`,
      hint: 'Choose a shorter folder for the tool cache (RUNNER_TOOL_CACHE), or set install-dir.',
    };
  const runner = interpreterOf(headOf(file));
  if (runner === undefined || existsSync(runner)) return usual;
  return { why: `it needs "${runner}", which does not exist`, hint: hintForLoader(runner) };
}

/** MAX_PATH is 260, with the zero at its end and, for a folder to run in, a backslash. */
const longestOnWindows = 258;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The first 4 KiB; nothing if the file may be run but not read. */
function headOf(file: string): Uint8Array {
  const head = new Uint8Array(4096);
  try {
    const open = openSync(file, 'r');
    try {
      return head.subarray(0, readSync(open, head));
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (errorCode(error) === 'EACCES') return new Uint8Array();
    throw error;
  }
}
