/**
 * Whether something is mounted at an absolute path, by the text of `/proc/self/mountinfo`. Nothing else detects a bind
 * mount of a folder on the same disk.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
export function isMounted(mountinfo: string, path: string): boolean {
  return mountPoints(mountinfo).includes(path);
}

/** All of them, by the same text, in the order in which they were made. */
export function mountPoints(mountinfo: string): readonly string[] {
  const points = mountinfo.split('\n').map((line) => unquoted(line.split(' ')[4] ?? ''));
  return points.filter((point) => point !== '');
}

/** Decodes space, tab, line break and backslash, which are written as a backslash and three octal digits. */
function unquoted(field: string): string {
  return field.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  );
}
