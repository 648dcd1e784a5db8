import { Problem } from '../../core/problem/problem.ts';
import { isObject, parseJson } from '../../core/text/json.ts';
import type { Run } from '../run/run.ts';

/** The default branch of the repository, by the payload of the event; `undefined` if that does not say it. */
export function defaultBranchOf(event: unknown): string | undefined {
  const repository = isObject(event) ? event['repository'] : undefined;
  const branch = isObject(repository) ? repository['default_branch'] : undefined;
  return typeof branch === 'string' ? branch : undefined;
}

/** The payload of the event; `undefined` if it cannot be read, and then nothing is known about it. */
export async function readEvent(run: Run): Promise<unknown> {
  const path = run.env['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  try {
    return parseJson((await run.files.readText(path)) ?? '');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.emit({ kind: 'trace', message: error.message });
    return undefined;
  }
}
