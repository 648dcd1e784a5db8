/** Is the archive of this key one of what was asked for, or only one near to it? */
export function isExactKey(primary: string, matched: string): boolean {
  return matched !== '' && (matched === primary || matched.startsWith(`${primary}-`));
}
