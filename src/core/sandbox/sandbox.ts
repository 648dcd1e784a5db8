import type { Platform } from '../platform/platform.ts';
import { bubblewrap } from './bubblewrap.ts';
import { type Confinement, isWithin, type SandboxedCommand } from './confinement.ts';
import { firejail } from './firejail.ts';
import { systemCallFilter } from './system-calls.ts';
import { unshare } from './unshare.ts';

/** The ways to start a program in a sandbox here, the best first. Which of them work must be seen by trying. */
export function sandboxedCommands(
  platform: Platform,
  confinement: Confinement,
  program: readonly string[],
): readonly SandboxedCommand[] {
  if (platform.os !== 'linux') return [];
  const given = { ...confinement, hidden: outermost(confinement.hidden), program };
  return [bubblewrap(given, systemCallFilter(platform.arch)), firejail(given), ...unshare(given)];
}

/** Without those that lie in another one, and without the root, which cannot be hidden. */
function outermost(folders: readonly string[]): readonly string[] {
  const kept = [...new Set(folders)].filter((folder) => folder !== '' && folder !== '/');
  return kept.filter((folder) => !kept.some((other) => other !== folder && isWithin(folder, other)));
}
