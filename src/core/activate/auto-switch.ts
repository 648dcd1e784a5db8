import { autoSwitchOfFish } from './auto-switch-fish.ts';
import { autoSwitchOfPowerShell } from './auto-switch-powershell.ts';
import { autoSwitchOfSh } from './auto-switch-sh.ts';
import type { Shell } from './shell-export.ts';
import type { AutoSwitching } from './switching.ts';

/**
 * The lines that switch when a `cd` leads into a module, and back when it leads out of it, by `usego`, which the lines
 * before them define. They start no program. Which version a module asks for is decided as everywhere: by the `go` and
 * `toolchain` lines of go.work and go.mod, of which the version or a later patch is taken. They do nothing as long as
 * the go on PATH is not one of the tool cache, or if GOTOOLCHAIN names one: the user has chosen then.
 */
export function autoSwitchLines(shell: Exclude<Shell, 'cmd'>, switching: AutoSwitching): readonly string[] {
  return writers[shell](switching);
}

const writers: Readonly<Record<Exclude<Shell, 'cmd'>, (switching: AutoSwitching) => readonly string[]>> = {
  sh: autoSwitchOfSh,
  fish: autoSwitchOfFish,
  powershell: autoSwitchOfPowerShell,
};
