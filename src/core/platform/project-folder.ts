/**
 * The folder inside the project for what is ours: where a cache of GitLab can save it (its paths lie inside the
 * project), and where there is no other place that can be written.
 */
export const projectFolderName = '.setup-go';

export interface ProjectFolder {
  /** Absolute. */
  readonly path: string;
  /** By `project-cache`. */
  readonly asked: boolean;
  /** Go has no home folder that it could write to. */
  readonly homeless: boolean;
}

/** The tool cache in it. */
export const projectTools = 'tools';
