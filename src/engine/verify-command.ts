import { resolve } from 'node:path';
import type { Inputs } from '../core/inputs.ts';
import { Problem } from '../core/problem.ts';
import type { Run } from './run.ts';
import { installedFor } from './seek.ts';
import { type Verdict, verifyArchive, verifyTree } from './verify.ts';

/** The command `verify`: a folder, a file, or what the tool cache has for the request. */
export async function verify(run: Run, inputs: Inputs, path: string): Promise<Verdict> {
  if (path === '') return verifyTree(run, (await installedFor(run, inputs)).root, { fetchToCompare: true });
  const whole = resolve(run.workspace, path);
  switch (await run.files.kind(whole)) {
    case 'folder':
      return verifyTree(run, whole, { fetchToCompare: true });
    case 'file':
      return verifyArchive(run, whole);
    default:
      throw new Problem('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
        hint: 'Name a tree of Go or an archive, or nothing for what the tool cache has.',
      });
  }
}
