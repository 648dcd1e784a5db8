import { megabytes } from './check-places.ts';
import type { InstallFacts, NoteFacts, Rubbish } from './facts.ts';
import { type Finding, finding } from './finding.ts';

/** Findings about an install transaction: whether it is running or can be resumed, and its useless files. */
export function checkInstall(install: InstallFacts): readonly Finding[] {
  const path = install.folder;
  if (install.live) return [finding('install-running', { path, what: describeRunning(install) })];
  const rubbish = install.rubbish.map((each) => checkRubbish(install, each));
  if (!install.resumable) return rubbish;
  const what = `The install of ${install.archive} stopped at ${progress(install)}, ${span(install.age)} ago.`;
  return [...rubbish, finding('install-resumable', { path, what })];
}

/** `34.0 of 67.1 MB` */
export function progress({ bytes, size }: Pick<InstallFacts, 'bytes' | 'size'>): string {
  return size === undefined ? megabytes(bytes) : `${(bytes / 1e6).toFixed(1)} of ${megabytes(size)}`;
}

/** `3 hours` */
function span(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export function checkNote({ path, identity, kind, outlived }: NoteFacts): readonly Finding[] {
  const repair = { kind: 'remove', path, identity } as const;
  if (kind === 'misplaced') {
    const means = 'Every lookup in the checksum database fails because of it.';
    const what = 'It is not a regular file.';
    const fix = 'doctor --fix removes it.';
    return [finding('log-note-wrong', { path, what, severity: 'error', means, fix, repair })];
  }
  if (kind === 'damaged') {
    const to = path.replace(/\.note$/, '.damaged');
    const what = 'It is not a tree that the checksum database has signed.';
    return [finding('log-note-wrong', { path, what, repair: { kind: 'rename', path, to, identity } })];
  }
  const what = 'It could not be read and was set aside.';
  if (!outlived) return [finding('log-note-wrong', { path, what, severity: 'fine', fix: 'Nothing to do.' })];
  return [
    finding('log-note-wrong', { path, what, fix: 'doctor --fix removes it: a newer one is stored.', repair }),
  ];
}

function describeRunning(install: InstallFacts): string {
  const who = `${install.writer ?? 'another process'} ${install.known ? 'is' : 'may be'} installing it`;
  const since = install.since === undefined ? '' : ` since ${install.since}`;
  return `${install.archive}: ${who}${since}, progress ${progress(install)}.`;
}

function checkRubbish({ folder, archive }: InstallFacts, { path, identity, kind }: Rubbish): Finding {
  const repair = { kind: 'remove-of-install', folder, path, identity } as const;
  const of = `of the install of ${archive}`;
  switch (kind) {
    case 'damaged record':
      return finding('record-damaged', { path, what: `The latest record ${of} cannot be read.`, repair });
    case 'record set aside':
      return finding('record-damaged', {
        path,
        what: `A record ${of} could not be read and was set aside.`,
        repair,
      });
    case 'in the way':
      return finding('install-in-the-way', {
        path,
        what: `It is not a folder, but the folder ${of} must be at this path.`,
        repair,
      });
    case 'partial of a finished install':
    case 'partial without an heir':
    case 'partial that is not a file':
    case 'draft':
      return finding('install-rubbish', { path, what: `${rubbishText[kind]}: ${archive}.`, repair });
  }
}

const rubbishText = {
  'partial of a finished install': 'It is a partial download of a finished install',
  'partial without an heir': 'It is a partial download that no install will resume',
  'partial that is not a file': 'It has the name of a partial download, but is not a file',
  draft: 'It is a temporary file of an interrupted write',
} as const;
