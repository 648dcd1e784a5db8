/** What must hold for the words of events, whatever they are; the stories have them word for word. */
import { describe, expect, test } from '@jest/globals';
import type { EngineEvent } from '../../../src/core/events/event.ts';
import { createNarrator } from '../../../src/hosts/render/event-text.ts';
import type { Line } from '../../../src/hosts/render/line.ts';
import { declaredEvents } from '../../support/event-kinds.ts';

const texts = {
  release: 'RELEASE',
  root: '/ROOT',
  tool: 'TOOL',
  message: 'MESSAGE',
  why: 'WHY',
  path: '/PATH',
};
const lacks = ['api', 'doc'];

/** One of every kind, its values easy to find in the words. */
const events: readonly EngineEvent[] = [
  { kind: 'requested', request: 'REQUEST', source: 'SOURCE' },
  { kind: 'version-file-read', path: texts.path },
  { kind: 'resolved', release: texts.release, archive: 'ARCHIVE', why: texts.why },
  { kind: 'found', release: texts.release, root: texts.root, tool: texts.tool, trust: 'known', lacks },
  { kind: 'tree-broken', tool: texts.tool, version: 'VERSION', root: texts.root, why: texts.why },
  { kind: 'tree-removed', root: texts.root },
  { kind: 'fell-back', release: texts.release, root: texts.root, tool: '', message: texts.message },
  { kind: 'mirror-tried', mirror: 'MIRROR', aim: 'AIM' },
  { kind: 'mirror-failed', mirror: 'MIRROR', code: 'MIRROR_BUSY', message: texts.message },
  { kind: 'proxy-failed', url: 'URL', message: texts.message },
  { kind: 'waiting', milliseconds: 1500, retry: 2, of: 5 },
  { kind: 'asked', url: 'URL' },
  { kind: 'download-started', label: 'LABEL' },
  { kind: 'bytes', label: 'LABEL', done: 1, total: undefined },
  { kind: 'resumed', label: 'LABEL', offset: 123 },
  { kind: 'interrupted', message: texts.message },
  { kind: 'restarted', message: texts.message },
  { kind: 'transition', checkpoint: 'CHECKPOINT', from: 'Idle', to: 'Preparing', stateVersion: 7 },
  { kind: 'lock-wait', owner: 'OWNER', archive: 'ARCHIVE' },
  { kind: 'record-damaged', path: texts.path },
  {
    kind: 'committed',
    release: texts.release,
    root: texts.root,
    tool: texts.tool,
    mirror: 'MIRROR',
    trust: 'known',
    lacks,
  },
  { kind: 'not-recorded', message: texts.message },
  { kind: 'space-freed', bytes: 1_500_000, message: texts.message },
  { kind: 'permission-wait', milliseconds: 1500, message: texts.message },
  { kind: 'checkpoint-removed', path: texts.path },
  { kind: 'leftover-removed', path: texts.path },
  { kind: 'sweep-failed', message: texts.message },
  { kind: 'verified', archive: 'ARCHIVE', trust: 'known', sha256: 'SHA256', size: 99 },
  { kind: 'log-lookup', module: 'MODULE', database: 'DATABASE' },
  { kind: 'log-unconfirmed', message: texts.message },
  { kind: 'signed', label: 'LABEL', key: 'AB12', by: 'CD34', made: 0 },
  { kind: 'signature-unconfirmed', message: texts.message },
  { kind: 'verify-command', program: 'PROGRAM', archive: 'ARCHIVE' },
  { kind: 'verify-command-output', line: texts.message },
  { kind: 'kept-whole', mirror: 'MIRROR' },
  { kind: 'rechecked', root: texts.root, trust: 'known' },
  { kind: 'recheck-failed', root: texts.root, trust: 'unrecorded', required: 'log', why: texts.why },
  { kind: 'differences-unknown', message: texts.message },
  { kind: 'install-dir-emptied', path: texts.path },
  { kind: 'install-dir-leftover', path: texts.path, message: texts.message },
  { kind: 'install-dir-recovered', path: texts.path },
  { kind: 'install-dir-kept', path: texts.path, as: '/AS', taken: '/TAKEN' },
  { kind: 'activated', release: texts.release, goroot: '/GOROOT', variables: ['VARIABLE'], paths: ['/BIN'] },
  { kind: 'first-run', release: texts.release, sandbox: 'bubblewrap', exitCode: 3 },
  { kind: 'wasm-missing', release: texts.release },
  { kind: 'profile-changed', change: { path: texts.path, change: 'added' }, written: true },
  { kind: 'profile-ready', release: texts.release },
  { kind: 'profile-none' },
  { kind: 'profile-unwritable', message: texts.message },
  { kind: 'profile-credentials' },
  { kind: 'dotenv-withheld', names: ['NAME'], path: texts.path },
  { kind: 'size-unknown', root: texts.root, message: texts.message },
  {
    ...{ kind: 'cache-restored', what: 'WHAT', outcome: 'partial', key: 'KEY', matched: 'MATCHED' },
    ...{ bytes: 2_500_000, entries: 34, seconds: 1.5 },
  },
  {
    ...{ kind: 'cache-saved', what: 'WHAT', key: 'KEY', bytes: 2_500_000, kept: 34, dropped: 56 },
    seconds: 1.5,
  },
  { kind: 'cache-judged', what: 'WHAT', cost: 1.5, saved: 2.5 },
  {
    ...{ kind: 'tool-ready', tool: 'TOOL', version: 'VERSION', folder: '/FOLDER', how: 'installed' },
    seconds: 1.5,
  },
  { kind: 'guard-started', private: 1, public: 2, patterns: 3, seconds: 0.5 },
  { kind: 'guard-health', upstream: 'UPSTREAM', health: 'down' },
  { kind: 'guard-degraded', upstream: 'UPSTREAM', health: 'down', from: 0, to: 1000 },
  { kind: 'guard-stopped', requests: 9, hits: 4, failed: 1, degraded: 2, withheld: 1, seconds: 1.5 },
  { kind: 'remark', level: 'notice', message: texts.message },
  {
    kind: 'assessed',
    level: 'notice',
    message: texts.message,
    release: texts.release,
    vulnerabilities: ['GO-2026-0001'],
    supported: true,
    newestPatch: 'go1.22.99',
    clean: 'go1.22.98',
    advisories: '2026-11-05',
  },
  { kind: 'ignored', what: 'staging', message: texts.message },
  { kind: 'trace', message: texts.message },
  {
    kind: 'finished',
    command: 'setup',
    host: 'gitlab',
    outcome: 'error',
    code: 'DISK_FULL',
    milliseconds: 1234,
  },
];

async function eventText(event: EngineEvent): Promise<Line | undefined> {
  const lines: Line[] = [];
  const narrator = createNarrator((line) => lines.push(line));
  narrator.hear(event);
  await narrator.caughtUp();
  return lines[0];
}

test('lines keep their order while words are loaded', async () => {
  const lines: string[] = [];
  const narrator = createNarrator(({ text }) => lines.push(text));
  const messages = ['1', '2', '3', '4'];
  for (const [index, message] of messages.entries())
    narrator.hear(index % 2 === 0 ? { kind: 'trace', message } : { kind: 'sweep-failed', message });
  await narrator.caughtUp();
  narrator.hear({ kind: 'trace', message: '5' });
  expect(lines.map((text) => text.at(-1))).toEqual([...messages, '5']);
});

test('of installs side by side, lines begin with the release', async () => {
  const lines: string[] = [];
  const narrator = createNarrator(({ text }) => lines.push(text));
  narrator.hear({ kind: 'trace', message: 'x', install: 'go1.22.12' });
  await narrator.caughtUp();
  expect(lines).toEqual(['go1.22.12: x']);
});

test('there is one of every kind', () => {
  expect(events.map(({ kind }) => kind)).toEqual([...declaredEvents().keys()]);
});

/** Fields that are for programs alone. */
const unsaid: Readonly<Partial<Record<EngineEvent['kind'], readonly string[]>>> = {
  resolved: ['archive'],
  'mirror-failed': ['code'],
  committed: ['root', 'tool'],
  activated: ['release', 'goroot'],
  found: ['tool'],
  remark: ['level'],
  assessed: ['level', 'release', 'vulnerabilities', 'newestPatch', 'clean', 'advisories'],
  ignored: ['what'],
  signed: ['label'],
  // Each has words of its own, see below.
  'cache-restored': ['outcome'],
  'tool-ready': ['how', 'folder'],
  'guard-health': ['health'],
};

describe.each(events)('$kind', (event) => {
  test('is said with all that is known of it, on one line', async () => {
    const line = await eventText(event);
    if (event.kind === 'bytes') return expect(line).toBeUndefined();
    expect(line?.text).toMatch(/^\S.*\S$/);
    const values = Object.entries(event).filter(
      ([name]) => name !== 'kind' && !unsaid[event.kind]?.includes(name),
    );
    for (const value of values.flatMap(([, inner]) => inner)) {
      if (typeof value === 'string' && value !== '') expect(line?.text).toContain(value);
    }
  });
});

test.each([
  ['exact', 'KEY', { bytes: undefined, entries: undefined }, 'Restored modules in 1.5 s: KEY'],
  [
    ...(['partial', 'OTHER', { bytes: 2_500_000, entries: 34 }] as const),
    'Restored modules in 1.5 s, 34 entries, 2.5 MB: OTHER, the nearest to KEY',
  ],
  ['miss', '', { bytes: undefined, entries: undefined }, 'No cache of modules (KEY)'],
] as const)('a cache that was asked for: %s', async (outcome, matched, size, text) => {
  const event = {
    kind: 'cache-restored',
    what: 'modules',
    outcome,
    key: 'KEY',
    matched,
    ...size,
    seconds: 1.5,
  } as const;
  expect((await eventText(event))?.text).toBe(text);
});

const advice = 'Name fewer go.sum files in cache-dependency-path, or set cache: false here.';
test.each([
  ['modules', undefined, 'info', 'The cache of modules cost 4.0 s; what it saves is not known yet'],
  ['modules', 9, 'info', 'The cache of modules cost 4.0 s and saved about 9.0 s of this job'],
  ['modules', 1.5, 'info', 'The cache of modules cost 4.0 s and saved about 1.5 s of this job'],
  ['modules', 1, 'notice', `The cache of modules cost 4.0 s and saved about 1.0 s of this job. ${advice}`],
  [
    ...(['build outputs', 0, 'notice'] as const),
    'The cache of build outputs cost 4.0 s and saved about 0.0 s of this job. Lower cache-max-size-mb, or set cache: false here.',
  ],
] as const)('what a cache is worth: %s, %p', async (what, saved, level, text) => {
  expect(await eventText({ kind: 'cache-judged', what, cost: 4, saved })).toEqual({ level, text });
});

test('a message of the engine stands as it is, whatever is in it', async () => {
  const message = '$x $& $1 %s \\n "quoted"';
  for (const kind of ['trace', 'interrupted', 'sweep-failed'] as const)
    expect((await eventText({ kind, message }))?.text).toContain(message);
});

describe('what is worth a warning, and what only who looks for it wants to know', () => {
  test('levels', async () => {
    const levels = new Map<EngineEvent, string | undefined>();
    for (const event of events) levels.set(event, (await eventText(event))?.level);
    const levelOf = (event: EngineEvent) => levels.get(event);
    const kinds = (level: string | undefined) =>
      events.filter((event) => levelOf(event) === level).map(({ kind }) => kind);
    expect(kinds(undefined)).toEqual(['bytes']);
    expect(kinds('debug')).toEqual(
      expect.arrayContaining([
        'mirror-tried',
        'asked',
        'transition',
        'verified',
        'activated',
        'ignored',
        'trace',
      ]),
    );
    expect(kinds('warning')).toEqual(
      expect.arrayContaining([
        'tree-broken',
        'mirror-failed',
        'record-damaged',
        'recheck-failed',
        'fell-back',
      ]),
    );
    expect(kinds('info')).toEqual(
      expect.arrayContaining(['requested', 'found', 'resolved', 'download-started', 'committed']),
    );
  });

  test.each(['info', 'notice', 'warning'] as const)(
    'a remark has the level %s that it was given',
    async (level) => {
      expect((await eventText({ kind: 'remark', level, message: 'x' }))?.level).toBe(level);
    },
  );

  test('a Go that is kept under its usual name is worth a notice, under another one a warning', async () => {
    const kept = { kind: 'install-dir-kept', path: '/go', as: '/go.old' } as const;
    expect((await eventText({ ...kept, taken: undefined }))?.level).toBe('notice');
    expect((await eventText({ ...kept, taken: '/go.old' }))?.level).toBe('warning');
  });
});

describe('numbers', () => {
  test('seconds have one digit behind the point', async () => {
    expect((await eventText({ kind: 'waiting', milliseconds: 1449, retry: 1, of: 5 }))?.text).toContain(
      '1.4 s',
    );
    expect((await eventText({ kind: 'waiting', milliseconds: 0, retry: 1, of: 5 }))?.text).toContain('0.0 s');
  });

  test('bytes that were freed are megabytes', async () => {
    expect((await eventText({ kind: 'space-freed', bytes: 2_340_000, message: 'x' }))?.text).toContain(
      '2.3 MB',
    );
  });
});

describe('start-up files', () => {
  const changes = ['created', 'added', 'renewed', 'unchanged', 'taken out', 'removed'] as const;

  test.each(changes)('%s: what was done', async (change) => {
    const line = await eventText({
      kind: 'profile-changed',
      change: { path: '/a "b"', change },
      written: true,
    });
    expect(line).toEqual({ level: 'info', text: expect.stringContaining('"/a \\"b\\""') });
    expect(line?.text).not.toContain('Would');
  });

  test.each(['created', 'added', 'renewed'] as const)('%s: what would be done', async (change) => {
    const line = await eventText({ kind: 'profile-changed', change: { path: '/p', change }, written: false });
    expect(line?.text).toMatch(/^Would .*"\/p"/);
  });
});
