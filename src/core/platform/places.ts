import type { ProjectFolder } from './project-folder.ts';

/** Where things lie; each path is absolute. */
export interface Places {
  /** Where relative paths begin. */
  readonly workspace: string;
  /** Where version files are looked for, the workspace first. */
  readonly versionFolders: readonly string[];
  /** For what the run needs and nobody keeps. */
  readonly temporary: string;
  /** The folder whose entries are tools. */
  readonly toolCache: string;
  /** Where Go's caches go, if not where Go would put them. */
  readonly projectFolder: ProjectFolder | undefined;
}
