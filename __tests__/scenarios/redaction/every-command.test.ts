/** One way out: whatever a command shows, on whichever host, in whichever form, shows no secret. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  addBrokenTree,
  createSecretPlace,
  type HostName,
  hosts,
  runOn,
  runSecretStep,
  type SecretPlace,
  type Shown,
  secretAddress,
  secrets,
  secretTemplate,
  seenIn,
  token,
} from './secrets.ts';

interface Case {
  readonly command: string;
  /** Default: all. */
  readonly on?: readonly HostName[];
  readonly good: (place: SecretPlace) => readonly string[];
  readonly bad: (place: SecretPlace) => readonly string[];
  readonly badCode?: number;
}

/** Answers no more than a closed port does. */
const nowhere = '127.0.0.1:1';
const quick = ['--max-retries=0', '--timeout-ms=20000', `--token=${token}`];
const unreachable = [...quick, `--mirrors=${secretTemplate(nowhere)},${secretAddress(nowhere)}`];

const cases: readonly Case[] = [
  {
    command: 'setup',
    good: () => ['setup', '--go-version=1.22', `--token=${token}`],
    bad: () => ['setup', '--go-version=1.99.1', ...unreachable],
  },
  {
    command: 'setup --profile --print',
    good: () => ['setup', '--profile', '--print', '--go-version=1.22', ...quick],
    bad: () => ['setup', '--profile', '--print', '--go-version=1.99.1', ...unreachable],
  },
  {
    command: 'use',
    good: () => ['use', '1.22', `--token=${token}`],
    bad: () => ['use', secrets.join(' '), ...unreachable],
  },
  {
    command: 'env',
    good: () => ['env', '1.22', '--explain', `--token=${token}`],
    bad: () => ['env', secrets.join(' '), ...unreachable],
  },
  {
    command: 'resolve',
    good: () => ['resolve', '--go-version=1.22', ...unreachable],
    bad: () => ['resolve', '--go-version=^1.99', ...unreachable],
  },
  {
    command: 'matrix',
    good: () => ['matrix', 'stable,1.22', ...unreachable],
    bad: () => ['matrix', '^1.99', ...unreachable],
  },
  {
    command: 'verify',
    good: ({ installed }) => ['verify', installed, ...quick],
    bad: ({ installed }) => ['verify', join(installed, 'src'), ...quick],
  },
  {
    command: 'doctor',
    good: () => ['doctor', ...unreachable],
    bad: () => ['doctor', ...unreachable],
  },
  {
    command: 'list',
    good: () => ['list', `--token=${token}`],
    bad: () => ['list', `--token=${token}`, `--mirrors=ftp://${secrets.map(encodeURIComponent).join('/')}`],
  },
  {
    command: 'prune',
    good: () => ['prune', '--keep=0', '--dry-run', `--token=${token}`],
    bad: () => ['prune', `--keep=${secrets.join(' ')}`, `--token=${token}`],
    badCode: 2,
  },
  {
    command: 'audit',
    good: ({ workspace }) => [
      ...['audit', workspace, `--install-dir=${join(workspace, ...secrets)}`, `--token=${token}`],
      ...['--sarif', join(workspace, '../audit.sarif')],
    ],
    bad: () => ['audit', secrets.join('/'), `--token=${token}`],
    badCode: 2,
  },
  {
    command: 'stats',
    good: ({ workspace }) => {
      const folder = join(workspace, ...secrets);
      mkdirSync(folder, { recursive: true });
      return ['stats', folder, `--token=${token}`];
    },
    bad: () => ['stats', secrets.join('/'), `--token=${token}`],
  },
];

/** Fails for what is seen, and if there was nothing to hide: then the story tells nothing. */
function expectHidden({ texts }: Shown): void {
  for (const [where, text] of Object.entries(texts)) expect([where, seenIn(text)]).toEqual([where, []]);
  expect(Object.values(texts).join('')).toContain('***');
}

describe.each(hosts)('%s', (host) => {
  describe.each(cases)('$command', ({ good, bad, badCode = 1, command }) => {
    test('that succeeds', async () => {
      using place = createSecretPlace();
      for (const form of [[], ['--json']]) {
        const shown = await runOn(host, place, [...good(place), ...form]);
        // Nothing vouches for this tree, and no mirror answers: what these two say is that something is wrong.
        const judges = command === 'verify' || command === 'doctor';
        expect(shown).toMatchObject({ code: judges ? 1 : 0 });
        expectHidden(shown);
        expect(shown.texts['events']).toMatch(/^\{"schema":1,/);
        if (form.length > 0) expect(() => JSON.parse(shown.texts['stdout'] ?? '')).not.toThrow();
      }
    });

    test('that fails', async () => {
      using place = createSecretPlace();
      addBrokenTree(place);
      for (const form of [[], ['--json']]) {
        const shown = await runOn(host, place, [...bad(place), ...form]);
        expect(shown).toMatchObject({ code: badCode });
        expectHidden(shown);
        if (form.length > 0) expect(() => JSON.parse(shown.texts['stdout'] ?? '')).not.toThrow();
      }
    });
  });
});

describe('a step of a workflow', () => {
  test('that succeeds', async () => {
    using place = createSecretPlace();
    const shown = await runSecretStep(place, { 'go-version': '1.22' });
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.texts['summary']).toContain('***');
    expectHidden(shown);
  });

  test('that writes all it knows to the summary and to a file', async () => {
    using place = createSecretPlace();
    const file = join(place.root, 'summary.md');
    const inputs = { 'go-version': '1.22', summary: 'full', advisories: 'notice', 'summary-file': file };
    const shown = await runSecretStep(place, inputs);
    expect(shown).toMatchObject({ code: 0 });
    const texts = { ...shown.texts, file: readFileSync(file, 'utf8') };
    expect(texts.file).toContain('\\*\\*\\*');
    expectHidden({ ...shown, texts });
  });

  test('that fails', async () => {
    using place = createSecretPlace();
    const mirrors = `${secretTemplate(nowhere)} ${secretAddress(nowhere)}`;
    const shown = await runSecretStep(place, { 'go-version': '1.99.1', mirrors, 'max-retries': '0' });
    expect(shown).toMatchObject({ code: 1 });
    expectHidden(shown);
  });
});
