import type { Shell } from './shell-export.ts';
import { functionOfFish } from './switch-fish.ts';
import { functionOfPowerShell } from './switch-powershell.ts';
import { functionOfSh } from './switch-sh.ts';
import type { Switching } from './switching.ts';

/** The name of the function. A hyphen would not do in every shell. */
export const switchFunction = 'usego';

/**
 * The lines that define the function, which does what `use` does for a version of the tool cache, in the shell itself:
 * `usego 1.22`, `usego 1.22.12`. It starts no program. What it cannot do (a version that is not installed, ranges, flags)
 * the program does. cmd has no functions.
 */
export function switchLines(shell: Shell, switching: Switching): readonly string[] {
  return shell === 'cmd' ? [] : writers[shell](switching);
}

const writers: Readonly<Record<Exclude<Shell, 'cmd'>, (switching: Switching) => readonly string[]>> = {
  sh: functionOfSh,
  fish: functionOfFish,
  powershell: functionOfPowerShell,
};
