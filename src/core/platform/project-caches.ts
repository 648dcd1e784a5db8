import type { ProjectFolder } from './project-folder.ts';

/** The folder of modules and build outputs. */
export function projectCaches({ path, caches }: ProjectFolder, separator: '/' | '\\'): string {
  return caches === 'guarded' ? `${path}${separator}guarded` : path;
}
