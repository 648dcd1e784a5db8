/** The file name of the go command; `os` by Go's name. */
export function goCommandName(os: string): string {
  return os === 'windows' ? 'go.exe' : 'go';
}
