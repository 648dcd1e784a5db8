/** Two entries for one place: what the second one would overwrite depends on the file system. */
import { type HostileArchive, hostileTar, hostileZip, refused } from './hostile-archive.ts';

const alike = 'only in case or Unicode normalization';

const pairs: readonly (readonly [what: string, names: readonly string[], reason: string])[] = [
  ['a file twice', ['go/a', 'go/a'], '"go/a": it is a duplicate'],
  ['the first file again', ['go/VERSION'], '"go/VERSION": it is a duplicate'],
  ['capitals', ['go/a', 'go/A'], alike],
  ['capitals of a folder', ['go/a/x', 'go/A/y'], alike],
  ['composed and decomposed', ['go/\u00e9', 'go/e\u0301'], alike],
  ['two marks in another order', ['go/q\u0307\u0323', 'go/q\u0323\u0307'], alike],
  ['a sharp s', ['go/\u00df', 'go/ss'], alike],
  ['a final sigma', ['go/\u03c3', 'go/\u03c2'], alike],
  ['the sign for kelvin', ['go/k', 'go/\u212a'], alike],
  ['a long s', ['go/s', 'go/\u017f'], alike],
  ['a ligature', ['go/fi', 'go/\ufb01'], alike],
  ['a Hangul syllable', ['go/\uac00', 'go/\u1100\u1161'], alike],
  ['a file below a file', ['go/a', 'go/a/b'], '"a" is also a file'],
  ['a file below a file in capitals', ['go/a', 'go/A/b'], alike],
  ['a file in place of a folder', ['go/a/b', 'go/a'], 'it is also a folder'],
  ['a folder in place of a file', ['go/a', 'go/a/'], '"a" is also a file'],
  ['a folder in place of a file, in capitals', ['go/a', 'go/A/'], alike],
];

export const clashes: readonly HostileArchive[] = pairs.flatMap(([what, names, reason]) => {
  const given = { group: 'clashes', what, verdict: refused(reason) };
  return [
    hostileTar(
      given,
      names.map((name, index) =>
        name.endsWith('/') ? { name, type: '5' } : { name, content: String(index) },
      ),
    ),
    hostileZip(
      given,
      names.map((name, index) => (name.endsWith('/') ? { name } : { name, content: String(index) })),
    ),
  ];
});
