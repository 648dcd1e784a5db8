import type { ProjectFolder } from '../platform/project-folder.ts';
import type { Environment } from '../ports/environment.ts';
import { whyGuarded } from './cache-policy.ts';

/**
 * What a GitLab job does with the modules and build outputs that its runner restores into the project. `cache` is the
 * input as it was given. On a runner with a disk of its own the caches outside the project are faster, so there is no
 * default. `guard` says why a job does without.
 */
export function gitLabCaches(
  cache: string | undefined,
  env: Environment,
): { readonly caches: ProjectFolder['caches']; readonly guard: readonly string[] } {
  const wish = (cache ?? '').trim().toLowerCase();
  if (wish !== 'true' && wish !== 'always') return { caches: undefined, guard: [] };
  if (wish === 'true' && env['CI_COMMIT_TAG'])
    return { caches: 'guarded', guard: [whyGuarded('a job for a tag')] };
  return { caches: 'trimmed', guard: [] };
}
