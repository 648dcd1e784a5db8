/** What this system has, for tests that state what they need. A reason is empty if nothing is missing. */
import { existsSync, lstatSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

export const onLinux = process.platform === 'linux';
export const onWindows = process.platform === 'win32';

/** Wine lacks some of what Windows has; docs/platforms.md lists it. */
export const onWine = onWindows && existsSync(join(process.env['SystemRoot'] ?? '', 'system32/winecfg.exe'));

export const whyNoModes = onWindows ? 'Windows has no file modes' : '';
/** Elsewhere a process can catch them, and be stopped. On Windows all that `kill` can do is to end it. */
export const whyNoSignals = onWindows ? 'Windows has no signals' : '';
/** What Windows does not let a test do to a tree in use, Wine does. */
export const whyHeld = onWindows ? 'on Windows a folder with open files or running programs stays' : '';
export const whyNoTar = onWindows ? 'archives for Windows are zip files' : '';
/** For scripts that start with `#!`. */
export const whyNoShell = existsSync('/bin/sh') ? '' : 'there is no /bin/sh';
/** On Windows it takes a privilege that not every user has. */
export const whyNoLinks = canLink('file') ? '' : 'symbolic links cannot be made here';
/** Links to folders: on Windows junctions, for which no privilege is needed. Wine has none. */
export const whyNoFolderLinks = canLink('junction') ? '' : 'links to folders cannot be made here';

export const whyNoDevices = onWindows ? 'Windows has no mkfifo and no /dev/zero' : '';
/** Control characters, `:` and the like. */
export const whyNoSuchNames = onWindows ? 'Windows does not take such names' : '';

/** Relative ones to folders, and those that lead nowhere: on Windows these are junctions, or files. */
export const whyNoUnixLinks = onWindows ? 'links on Windows are of another kind' : '';

/** A mode as `stat` shows it, in octal digits. On Windows it shows only whether the owner may write. */
export function shownMode(mode: number): string {
  if (!onWindows) return mode.toString(8);
  return (mode & 0o200) === 0 ? '444' : '666';
}

/** A path with this system's separators. */
export function native(path: string): string {
  return path.replaceAll('/', sep);
}

function canLink(type: 'file' | 'junction'): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const link = join(folder, 'link');
  try {
    symlinkSync(type === 'file' ? 'target' : folder, link, type);
    return lstatSync(link).isSymbolicLink() && readlinkSync(link) !== '';
  } catch {
    return false; // the reason is in the name of each test that needs one
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
