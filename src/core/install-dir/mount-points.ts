/**
 * Whether something is mounted at an absolute path, by the text of `/proc/self/mountinfo`. A folder that is bound to
 * another place of the same disk is told by nothing else.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
export function isMounted(mountinfo: string, path: string): boolean {
  return mountinfo.split('\n').some((line) => unquoted(line.split(' ')[4] ?? '') === path);
}

/** Space, tab, line break and backslash are written as three octal digits. */
function unquoted(field: string): string {
  return field.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
