/** What is neither a file nor a folder, and what claims to be one. */
import { longName, pax, type TarEntry } from '../archive-builder.ts';
import {
  accepted,
  firstFile,
  type HostileArchive,
  hostileTar,
  hostileZip,
  refused,
} from './hostile-archive.ts';

const targets: readonly (readonly [what: string, target: string])[] = [
  ['up', '../../..'],
  ['the root', '/'],
  ['a file of the system', '/etc/passwd'],
  ['a file of the tree', 'go/VERSION'],
  ['itself', 'go/a'],
  ['nothing', ''],
];

const links: readonly HostileArchive[] = targets.flatMap(([to, linkName]) =>
  [
    ['1', 'hard link'],
    ['2', 'symbolic link'],
  ].flatMap(([type = '', kind = '']) => {
    const link = { name: 'go/a', type, linkName };
    const given = { group: 'links', verdict: refused(`it is neither a file nor a folder (${kind})`) };
    return [
      hostileTar({ ...given, what: `a ${kind} to ${to}` }, [link]),
      hostileTar({ ...given, what: `a file through a ${kind} to ${to}` }, [
        link,
        { name: 'go/a/evil', content: 'gotcha' },
      ]),
    ];
  }),
);

const flags: readonly (readonly [flag: string, kind: string])[] = [
  ['3', 'character device'],
  ['4', 'block device'],
  ['6', 'FIFO'],
  ['7', 'unknown'],
  ['8', 'unknown'],
  ['S', 'sparse file'],
  ['K', 'long link name'],
  ['D', 'unknown'],
  ['M', 'unknown'],
  ['N', 'unknown'],
  ['V', 'unknown'],
  ['A', 'unknown'],
  ['I', 'unknown'],
  ['X', 'unknown'],
  ['Z', 'unknown'],
];

const devices = flags.map(([type, kind]) =>
  hostileTar({ group: 'kinds', what: `a tar entry of type "${type}"`, verdict: refused(`(${kind})`) }, [
    { name: 'go/a', type },
  ]),
);

const zipModes: readonly (readonly [what: string, unixMode: number, kind: string])[] = [
  ['a symbolic link', 0o120777, 'symbolic link'],
  ['a FIFO', 0o010644, 'FIFO'],
  ['a character device', 0o020644, 'character device'],
  ['a block device', 0o060644, 'block device'],
  ['a socket', 0o140755, 'unknown'],
  ['a folder without its slash', 0o040755, 'unknown'],
  ['a type that is none', 0o150644, 'unknown'],
];

const zipKinds = zipModes.map(([what, unixMode, kind]) =>
  hostileZip({ group: 'kinds', what, verdict: refused(`(${kind})`) }, [
    { name: 'go/a', content: '/etc/passwd', unixMode },
  ]),
);

const group = 'kinds';
const folders: readonly HostileArchive[] = [
  hostileTar({ group, what: 'a folder with content', verdict: refused('it is a folder with content') }, [
    { name: 'go/a/', type: '5', content: 'abc' },
  ]),
  hostileTar({ group, what: 'a file with a slash', verdict: refused('its path has an empty part') }, [
    { name: 'go/a/' },
  ]),
  hostileTar({ group, what: 'a file with a slash, by a PAX header', verdict: refused('empty part') }, [
    pax([['path', 'go/a/']]),
    { name: 'go/a' },
  ]),
  hostileTar({ group, what: 'a file with a slash, by a long name', verdict: refused('empty part') }, [
    longName('go/a/'),
    { name: 'go/a/' },
  ]),
  hostileZip({ group, what: 'a folder with content', verdict: refused('it is a folder with content') }, [
    { name: 'go/a/', content: 'abc' },
  ]),
  hostileZip({ group, what: 'a file with a slash', verdict: refused('(unknown)') }, [
    { name: 'go/a/', unixMode: 0o100644 },
  ]),
  hostileZip({ group, what: 'a folder of DOS without its slash', verdict: refused('(unknown)') }, [
    { name: 'go/a', attributes: 0x10 },
  ]),
];

/** What a header says besides is not applied: everything belongs to who unpacks it, and is 0644 or 0755. */
const owners: readonly HostileArchive[] = [
  tarOwner('setuid', { mode: 0o4755 }, '755 '),
  tarOwner('setgid', { mode: 0o2755 }, '755 '),
  tarOwner('the sticky bit', { mode: 0o1644 }, '644 '),
  tarOwner('everybody may write', { mode: 0o666 }, '644 '),
  tarOwner('nobody may read', { mode: 0 }, '644 '),
  tarOwner('another owner', { fields: [{ at: 108, bytes: Buffer.from('0001750\u00000001750\0') }] }, '644 '),
  tarOwner('an owner by name', { fields: [{ at: 265, bytes: Buffer.from('nobody') }] }, '644 '),
  tarOwner(
    'numbers of a device',
    { fields: [{ at: 329, bytes: Buffer.from('0000001\u00000000003\0') }] },
    '644 ',
  ),
  hostileZip(
    {
      group: 'owners',
      what: 'setuid',
      verdict: accepted('the mode is not applied', { ...firstFile, a: '755 ' }),
    },
    [{ name: 'go/a', unixMode: 0o104777 }],
  ),
  hostileTar(
    {
      group: 'owners',
      what: 'an owner by a PAX header',
      verdict: accepted('owners are not applied', { ...firstFile, a: '644 ' }),
    },
    [
      pax([
        ['uid', '0'],
        ['uname', 'root'],
        ['SCHILY.xattr.security.capability', 'x'],
      ]),
      { name: 'go/a' },
    ],
  ),
];

function tarOwner(what: string, entry: Partial<TarEntry>, file: string): HostileArchive {
  const verdict = accepted('owners and modes are not applied', { ...firstFile, a: file });
  return hostileTar({ group: 'owners', what, verdict }, [{ name: 'go/a', ...entry }]);
}

export const hostileKinds = [...links, ...devices, ...zipKinds, ...folders, ...owners];
