import { type Exports, exportLines, type Shell } from '../../core/activate/shell-export.ts';
import type { Switching } from '../../core/activate/switching.ts';

export interface ShellLinesOptions {
  readonly shell: Shell;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The short name of a path on Windows, in ASCII; `undefined` if it has none. */
  readonly shortName?: (path: string) => Promise<string | undefined>;
}

/** The lines that the shell evaluates to make the changes. */
export async function shellLines(
  exports: Exports & { readonly switching?: Switching | undefined },
  options: ShellLinesOptions,
): Promise<readonly string[]> {
  const { shell, env, shortName = async () => undefined } = options;
  const path = env['PATH'] ?? '';
  if (shell !== 'cmd') {
    const lines = exportLines(shell, exports, path);
    if (exports.switching === undefined) return lines;
    const { switchLines } = await import('../../core/activate/switch-function.ts');
    return [...lines, ...switchLines(shell, exports.switching)];
  }
  const cmd = await import('../../core/activate/cmd-beyond-ascii.ts');
  if (!cmd.isBeyondAscii(exports)) return exportLines(shell, exports, path);
  return cmd.cmdLinesBeyondAscii(exports, await cmd.withShortNames(exports, shortName), path);
}
