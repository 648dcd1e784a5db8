import type { ProjectFolder } from './project-folder.ts';

/** The folders of a run, as absolute paths. */
export interface Places {
  /** The base of relative paths. */
  readonly workspace: string;
  /** Folders searched for version files, the workspace first. */
  readonly versionFolders: readonly string[];
  /** For files that the run needs and does not keep. */
  readonly temporary: string;
  /** The folder whose entries are tool names. */
  readonly toolCache: string;
  /** The folder for Go's caches; `undefined` if Go's own defaults apply. */
  readonly projectFolder: ProjectFolder | undefined;
}
