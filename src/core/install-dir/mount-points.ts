/**
 * Whether something is mounted at an absolute path, by the text of `/proc/self/mountinfo`. Nothing else detects a bind
 * mount of a folder on the same disk.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
export function isMounted(mountinfo: string, path: string): boolean {
  return mountinfo.split('\n').some((line) => unquoted(line.split(' ')[4] ?? '') === path);
}

/** Decodes space, tab, line break and backslash, which are written as a backslash and three octal digits. */
function unquoted(field: string): string {
  return field.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
