import { isObject } from '../../core/text/json.ts';

/** The default branch of the repository, by the payload of the event; `undefined` if that does not say it. */
export function defaultBranchOf(event: unknown): string | undefined {
  const repository = isObject(event) ? event['repository'] : undefined;
  const branch = isObject(repository) ? repository['default_branch'] : undefined;
  return typeof branch === 'string' ? branch : undefined;
}
