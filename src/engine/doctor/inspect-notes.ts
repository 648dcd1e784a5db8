import { join } from 'node:path';
import type { NoteFacts } from '../../core/doctor/facts.ts';
import { Problem } from '../../core/problem/problem.ts';
import { type Gosumdb, parseGosumdb } from '../../core/sumdb/gosumdb.ts';
import { openTree } from '../../core/sumdb/tree-head.ts';
import { type Look, WRITING } from './look.ts';

/** The stored trees of checksum databases that cannot be used; `io/fs/sumdb-state.ts` describes the files. */
export async function inspectNotes(look: Look, folder: string): Promise<readonly NoteFacts[]> {
  const notes: NoteFacts[] = [];
  for (const name of (await look.list(folder)).filter((each) => each.endsWith('.tree'))) {
    const path = join(folder, name);
    const is = await look.at(path);
    if (is?.kind === 'folder') notes.push(...(await inspectNotesOf(look, path, name)));
    else if (is) notes.push({ path, identity: is.identity, kind: 'misplaced', outlived: false });
  }
  return notes;
}

async function inspectNotesOf(look: Look, home: string, name: string): Promise<readonly NoteFacts[]> {
  const names = (await look.list(home)).filter((each) => /^[1-9]\d*\.(?:note|damaged)$/.test(each));
  const number = (each: string) => Number.parseInt(each, 10);
  const last = Math.max(0, ...names.filter((each) => each.endsWith('.note')).map(number));
  const found: NoteFacts[] = [];
  for (const each of names) {
    const path = join(home, each);
    const is = await look.at(path);
    if (is === undefined) continue;
    const { identity } = is;
    // If the file system has no links, a note is empty for a moment while it is being created.
    if (is.kind === 'file' && is.size === 0 && look.age(is.modified) < WRITING) continue;
    const outlived = number(each) < last;
    if (each.endsWith('.damaged')) found.push({ path, identity, kind: 'set aside', outlived });
    else if (is.kind !== 'file') found.push({ path, identity, kind: 'misplaced', outlived });
    else if (number(each) === last && !(await isSigned(look, path, name)))
      found.push({ path, identity, kind: 'damaged', outlived });
  }
  return found;
}

/** The key of a database that is not in force is unknown, so only the form of its tree is checked. */
async function isSigned(look: Look, path: string, folderName: string): Promise<boolean> {
  const text = await look.text(path);
  if (text === undefined) return true; // replaced meanwhile
  const { crypto } = await look.run.sumdb();
  const gosumdb = await gosumdbInForce(look);
  if (gosumdb === undefined || `${encodeURIComponent(gosumdb.name)}.tree` !== folderName)
    return text.startsWith('go.sum database tree\n') && text.endsWith('\n');
  try {
    openTree(text, gosumdb.key, crypto);
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return false;
  }
}

async function gosumdbInForce(look: Look): Promise<Gosumdb | undefined> {
  const [{ crypto }, { GOSUMDB }] = [await look.run.sumdb(), await look.run.goSettings()];
  try {
    const gosumdb = parseGosumdb(GOSUMDB, crypto);
    return gosumdb === 'off' ? undefined : gosumdb;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return undefined; // the request to the database reports what is wrong with the variable
  }
}
