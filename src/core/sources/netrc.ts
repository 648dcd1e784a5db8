import { fields } from './goauth.ts';

export interface NetrcEntry {
  readonly machine: string;
  readonly login: string;
  readonly password: string;
}

/**
 * The complete entries of a netrc file, read as the go command reads it (parseNetrc in cmd/go/internal/auth/netrc.go),
 * also where that is odd: words are taken in pairs, quotes and `#` mean nothing, a macro ends at an empty line, and
 * `default` ends the file only where it is the last word of its line.
 */
export function parseNetrc(text: string): readonly NetrcEntry[] {
  const entries: NetrcEntry[] = [];
  let entry: NetrcEntry = { machine: '', login: '', password: '' };
  let inMacro = false;
  for (const line of text.split('\n')) {
    if (inMacro) {
      inMacro = line !== '';
      continue;
    }
    const words = fields(line);
    const pairs = words.length - (words.length % 2);
    for (let at = 0; at < pairs; at += 2) {
      const value = words[at + 1] ?? '';
      switch (words[at]) {
        case 'machine':
          entry = { machine: value, login: '', password: '' };
          break;
        case 'login':
          entry = { ...entry, login: value };
          break;
        case 'password':
          entry = { ...entry, password: value };
          break;
        case 'macdef':
          inMacro = true;
          break;
      }
      if (Object.values(entry).includes('')) continue;
      entries.push(entry);
      entry = { machine: '', login: '', password: '' };
    }
    if (words[pairs] === 'default') break;
  }
  return entries;
}
