/** Names that lead elsewhere, or that two systems read differently, in each way that an archive can say them. */
import {
  accepted,
  firstFile,
  type HostileArchive,
  hostileTar,
  hostileZip,
  named,
  refused,
} from './hostile-archive.ts';

const up = 'its path contains ".."';
const absolute = 'its path is absolute';
const drive = 'its path begins with a drive letter';
const backslash = 'its name contains a backslash';
const elsewhere = 'it is not below "go/"';
const control = 'its name contains a control character';

/** The name, and why it is refused. */
const names: readonly (readonly [what: string, name: string, reason: string])[] = [
  ['one folder up', 'go/../evil', up],
  ['two folders up', 'go/../../evil', up],
  ['up in the middle', 'go/a/../../../evil', up],
  ['up at the end', 'go/a/..', up],
  ['up at once', '../evil', up],
  ['nothing but up', '..', up],
  ['up, and down again', '../go/evil', up],
  ['up by a dot', './../evil', 'its path contains "."'],
  ['a dot in the middle', 'go/./a', 'its path contains "."'],
  ['a dot in front', './go/a', 'its path contains "."'],
  ['nothing but a dot', '.', 'its path contains "."'],
  ['two slashes', 'go//a', 'its path has an empty part'],
  ['two slashes before up', 'go//../evil', 'its path has an empty part'],
  ['the root', '/evil', absolute],
  ['a file of the system', '/etc/cron.d/evil', absolute],
  ['the root, and the right folder', '/go/a', absolute],
  ['a share', '//server/share/evil', absolute],
  ['a drive', 'C:/evil', drive],
  ['a drive without a slash', 'c:evil', drive],
  ['a drive with a backslash', 'C:\\evil', drive],
  ['up with backslashes', 'go\\..\\evil', backslash],
  ['up with one backslash', 'go/..\\evil', backslash],
  ['a share with backslashes', '\\\\server\\share\\evil', backslash],
  ['a device path of Windows', '\\\\?\\C:\\evil', backslash],
  ['a backslash within a name', 'go/a\\b', backslash],
  ['no folder', 'evil', elsewhere],
  ['a folder that begins alike', 'gopher/a', elsewhere],
  ['a folder in capitals', 'GO/a', elsewhere],
  ['a folder that looks alike', 'g\u03bf/a', elsewhere],
  ['a byte order mark in front', '\ufeffgo/a', elsewhere],
  ['a line break and a command', 'go/a\n::error::evil', control],
  ['a carriage return', 'go/a\rb', control],
  ['an escape sequence', 'go/\u001b[2Jb', control],
  ['a bell', 'go/a\u0007', control],
  ['a delete', 'go/a\u007f', control],
  ['a next line', 'go/a\u0085b', control],
  ['a line separator', 'go/a\u2028b', control],
];

/** Too long for the name in a plain header. */
const longNames: readonly (readonly [what: string, name: string, reason: string])[] = [
  ['a part that is too long', `go/${'a'.repeat(256)}`, 'a part of its path is longer than 255'],
  ['a path that is too long', `go/${'a/'.repeat(600)}b`, 'its name is longer than 1024'],
  ['up behind 200 letters', `go/${'a'.repeat(200)}/../../evil`, up],
];

/** As bytes, which are no UTF-8: some programs read a way up in them. */
const bytes: readonly (readonly [what: string, name: Buffer])[] = [
  ['dots in two bytes each', Buffer.from('676f2fc0aec0ae2f6576696c', 'hex')],
  ['a slash in two bytes', Buffer.from('676f2f2e2ec0af6576696c', 'hex')],
  ['half a pair of UTF-16', Buffer.from('676f2feda080', 'hex')],
  ['a letter of Latin-1', Buffer.from('676f2fe9', 'hex')],
  ['a letter that is cut', Buffer.from('676f2fc3', 'hex')],
  ['a byte that never is', Buffer.from('676f2fff', 'hex')],
];

/** Windows reads them as something else. A tar of Go is for other systems, so there they are names like others. */
const windows: readonly (readonly [what: string, name: string, reason: string])[] = [
  ['a device', 'go/nul', 'has a name that Windows reserves'],
  ['a device with an extension', 'go/con.txt', 'has a name that Windows reserves'],
  ['a device with a blank', 'go/aux .go', 'has a name that Windows reserves'],
  ['a port', 'go/COM1', 'has a name that Windows reserves'],
  ['a port with a superscript', 'go/lpt\u00b9.go', 'has a name that Windows reserves'],
  ['a console', 'go/CONIN$', 'has a name that Windows reserves'],
  ['a device as a folder', 'go/prn/a', 'has a name that Windows reserves'],
  ['a second stream', 'go/a:b', 'a character that Windows does not allow'],
  ['a stream by its type', 'go/a::$DATA', 'a character that Windows does not allow'],
  ['a question mark', 'go/a?', 'a character that Windows does not allow'],
  ['a dot that is dropped', 'go/a.', 'ends in a dot or a space'],
  ['a blank that is dropped', 'go/a ', 'ends in a dot or a space'],
  ['up with a blank', 'go/.. /evil', 'ends in a dot or a space'],
  ['three dots', 'go/.../evil', 'ends in a dot or a space'],
  ['a blank before dots', 'go/ ../evil', 'ends in a dot or a space'],
];

/** Nothing decodes or folds them on the way to the disk, so they are names of files in the tree, and nothing else. */
const literal: readonly (readonly [what: string, path: string])[] = [
  ['dots of an address', '%2e%2e/evil'],
  ['a slash of an address', '..%2fevil'],
  ['a leader of two dots', '\u2025/evil'],
  ['a slash that is a fraction', '..\u2215evil'],
  ['dots and a semicolon', '..;/evil'],
  ['a name of a variable', '$HOME'],
  ['a command of a shell', '$(touch evil)'],
  ['a flag', '-rf'],
];

const group = 'names';
const onWindows = process.platform === 'win32';

export const hostileNames: readonly HostileArchive[] = [
  ...names.flatMap(([what, name, reason]) => everyWay(what, name, reason)),
  ...longNames.flatMap(([what, name, reason]) => everyWay(what, name, reason).filter(isLong)),
  ...bytes.flatMap(([what, name]) => [
    hostileTar({ group, what: `${what}, plain`, verdict: refused('not UTF-8') }, named(name).plain),
    hostileTar(
      { group, what: `${what}, long name`, verdict: refused('not UTF-8') },
      named(name)['long name'],
    ),
    hostileZip({ group, what, verdict: refused('not UTF-8') }, [{ name }]),
  ]),
  ...windows.flatMap(([what, name, reason]) => [
    hostileZip({ group, what, verdict: refused(reason) }, [{ name }]),
    hostileTar({ group, what, verdict: onWindows ? refused(reason) : asItIs(name.slice(3)) }, [{ name }]),
  ]),
  ...literal.flatMap(([what, path]) => [
    hostileZip({ group, what, verdict: asItIs(path) }, [{ name: `go/${path}` }]),
    hostileTar({ group, what, verdict: asItIs(path) }, [{ name: `go/${path}` }]),
  ]),
];

function everyWay(what: string, name: string, reason: string): readonly HostileArchive[] {
  const verdict = refused(reason);
  const ways = Object.entries(named(name));
  return [
    ...ways.map(([way, entries]) => hostileTar({ group, what: `${what}, ${way}`, verdict }, entries)),
    hostileZip({ group, what, verdict }, [{ name }]),
  ];
}

/** In a plain header the name is cut, and that may be a good one. */
function isLong({ what }: HostileArchive): boolean {
  return !what.endsWith(', plain');
}

function asItIs(path: string) {
  const folder = /^(.*)\//.exec(path)?.[1];
  const folders = folder === undefined ? {} : { [`${folder}/`]: '755' };
  return accepted('it is the name of a file in the tree', { ...firstFile, ...folders, [path]: '644 ' });
}
