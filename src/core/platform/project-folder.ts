/**
 * The name of our folder in the project. It is used for a GitLab cache, whose paths must be inside the project, and if no
 * other place is writable.
 */
export const projectFolderName = '.setup-go';

export interface ProjectFolder {
  /** Absolute. */
  readonly path: string;
  /** `project-cache` is set. */
  readonly asked: boolean;
  /** There is no writable home folder for Go. */
  readonly homeless: boolean;
  /**
   * What happens to modules and build outputs in it. `trimmed`: what a job did not use is dropped before the CI system
   * saves them. `guarded`: this job must not use what was restored, so they are elsewhere. `undefined`: neither.
   */
  readonly caches?: 'trimmed' | 'guarded' | undefined;
}

/** The name of the tool cache in it. */
export const projectTools = 'tools';
