/** The summary of a run, as Markdown. */
import { describe, expect, test } from '@jest/globals';
import type { SetupResult } from '../../../src/core/activate/setup-result.ts';
import type { Assessment } from '../../../src/core/advisories/assess.ts';
import type { TimedEvent } from '../../../src/core/events/event.ts';
import { summaryMarkdown } from '../../../src/hosts/render/summary.ts';

const asIs = (text: string) => text;

const result: SetupResult = {
  request: '1.26',
  source: 'go.mod:3',
  version: '1.26.1',
  release: 'go1.26.1',
  goVersion: '1.26.1',
  goVersionLine: 'go version go1.26.1 linux/amd64',
  goEnv: {},
  goroot: '/t',
  gopath: '/g',
  explain: async () => [],
  tool: 'go',
  found: true,
  trust: 'known',
  assessment: undefined,
  mirror: 'official',
  variables: [],
  paths: [],
};

const assessment: Assessment = {
  release: 'go1.26.1',
  minor: '1.26',
  vulnerabilities: [
    {
      id: 'GO-2026-0002',
      aliases: ['CVE-2026-1', 'CVE-2026-2'],
      parts: ['stdlib', 'toolchain'],
      fixedIn: 'go1.26.2',
    },
    { id: 'GO-2026-0001', aliases: [], parts: ['toolchain'], fixedIn: undefined },
  ],
  supported: true,
  supportedMinors: ['1.27', '1.26'],
  newestPatch: 'go1.26.2',
  clean: undefined,
  day: '2026-11-05',
};

function run(seconds: number): readonly TimedEvent[] {
  return [
    { kind: 'requested', request: '1.26', source: 'go-version', time: 1_000 },
    { kind: 'mirror-tried', mirror: 'https://m.test:1/x', aim: 'a', time: 1_100 },
    { kind: 'verified', archive: 'a', trust: 'known', sha256: '', size: 70_000_000, time: 1_200 },
    { kind: 'trace', message: 'end', time: 1_000 + seconds * 1000 },
  ];
}

test('of a Go in the tool cache', async () => {
  expect(await summaryMarkdown(result, run(0.2), asIs)).toBe(
    [
      '### Go 1.26.1',
      '',
      '| Version | go1.26.1 linux/amd64 |',
      '| :-- | :-- |',
      '| Requested | `1.26` (go.mod:3) |',
      '| Installed | found in the tool cache, downloaded from official |',
      '| Trust | `known` |',
      '',
    ].join('\n'),
  );
});

test.each([
  [{ found: false }, 0.2, 'downloaded from official, 70.0 MB in 0.2 s'],
  [
    { found: false, mirror: 'https://m.test/go' },
    61.23,
    'downloaded from https://m.test/go, 70.0 MB in 61.2 s',
  ],
  [{ mirror: '' }, 0.2, 'found in the tool cache'],
  [{ tool: '', mirror: '' }, 0.2, 'found at `/t`'],
])('how it was obtained: %j', async (given, seconds, expected) => {
  expect(await summaryMarkdown({ ...result, ...given }, run(seconds), asIs)).toContain(
    `| Installed | ${expected} |`,
  );
});

test('caches: how each was restored, which is no part of the installation', async () => {
  const cached = {
    kind: 'cache-restored' as const,
    key: 'k',
    matched: 'k',
    bytes: 892_000_000,
    entries: 7,
    seconds: 3.25,
  };
  const events: readonly TimedEvent[] = [
    ...run(2),
    { kind: 'activated', release: 'go1.26.1', goroot: '/t', variables: [], paths: [], time: 3_000 },
    { ...cached, what: 'modules', outcome: 'exact', time: 6_300 },
    { ...cached, what: 'build outputs', outcome: 'partial', bytes: undefined, time: 6_300 },
    { ...cached, what: 'other', outcome: 'miss', time: 6_400 },
  ];
  const text = await summaryMarkdown({ ...result, found: false }, events, asIs);
  expect(text).toContain('70.0 MB in 2.0 s |\n| Trust | `known` |\n');
  expect(text).toContain(
    [
      '| Cache of modules | restored, 892.0 MB, in 3.3 s |',
      '| Cache of build outputs | restored from an older cache in 3.3 s |',
      '| Cache of other | none yet |',
    ].join('\n'),
  );
  expect(text).toContain('<summary>Timeline: 5.4 s</summary>');
});

test('vulnerabilities, the newest patch and support, with a link for each advisory', async () => {
  const text = await summaryMarkdown({ ...result, assessment }, [], asIs);
  expect(text).toContain(
    '| Vulnerabilities | 2 known |\n| Newest patch | go1.26.2 |\n| Support | Go 1.26 is supported. |\n',
  );
  expect(text).toContain(
    '<details><summary>2 known vulnerabilities, as of 2026-11-05</summary>\n\n| Advisory | CVE |',
  );
  expect(text).toContain(
    '| [GO-2026-0002](https://pkg.go.dev/vuln/GO-2026-0002) | CVE-2026-1, CVE-2026-2 | standard library, go command and tools | go1.26.2 |\n',
  );
  expect(text).toContain(
    '| [GO-2026-0001](https://pkg.go.dev/vuln/GO-2026-0001) |  | go command and tools | no fix |\n',
  );
});

test('a Go without any: no list', async () => {
  const fine = { ...assessment, vulnerabilities: [], newestPatch: 'go1.26.1', clean: 'go1.26.1' };
  const text = await summaryMarkdown({ ...result, assessment: fine }, [], asIs);
  expect(text).toContain('| Vulnerabilities | none known |\n| Newest patch | this one |\n');
  expect(text).not.toContain('<details>');
});

test.each([
  [0, false],
  [5, false],
  [5.001, true],
  [90, true],
])('after %d s: a timeline? %j', async (seconds, expected) => {
  const text = await summaryMarkdown(result, run(seconds), asIs);
  expect(text.includes('```mermaid\n')).toBe(expected);
  expect(text.includes(`<details open><summary>Timeline: ${seconds.toFixed(1)} s</summary>`)).toBe(expected);
});

describe('hostile names', () => {
  const names = [
    'https://m.test/a|b',
    'https://m.test/`x`',
    'https://m.test/\n| forged | row |',
    'https://m.test/\r\n\r\n# heading',
    'https://m.test/[x](http://evil.test)',
    'https://m.test/<details><summary>x',
    'https://m.test/\\|',
    '```\nx',
    'a\u2028| b |',
  ];
  const usual = summaryMarkdown({ ...result, mirror: 'm', request: 'r', source: 's' }, run(9), asIs);

  test.each(names)('%j cannot break the table or the chart', async (name) => {
    const events = run(9).map((event) =>
      event.kind === 'mirror-tried' ? { ...event, mirror: name } : event,
    );
    const hostile = {
      ...result,
      mirror: name,
      request: name,
      source: name,
      goroot: name,
      goVersionLine: `go version ${name}`,
    };
    const lines = (await summaryMarkdown(hostile, events, asIs)).split('\n');
    expect(lines).toHaveLength((await usual).split('\n').length);
    for (const line of lines.slice(2, 7)) {
      const bars = line.replace(/\\\\/g, '').replace(/\\\|/g, '').match(/\|/g);
      expect(bars).toHaveLength(3);
    }
    for (const line of lines.slice(2, 7)) expect(line.replace(/\\`/g, '').split('`').length % 2).toBe(1);
    const text = lines
      .slice(0, 8)
      .join('\n')
      .replace(/\\./g, '')
      .replace(/`[^`\n]*`/g, '');
    expect(text).not.toMatch(/<details|\]\(/);
    expect(lines.filter((line) => line.startsWith('```'))).toEqual(['```mermaid', '```']);
  });

  test('a secret is redacted before it is escaped', async () => {
    const secret = 'to_ken*|`x';
    const redact = (text: string) => text.replaceAll(secret, '***');
    const hostile = { ...result, mirror: `https://m.test/${secret}`, request: secret, source: secret };
    const events = run(9).map((event) =>
      event.kind === 'mirror-tried' ? { ...event, mirror: secret } : event,
    );
    const text = await summaryMarkdown(hostile, events, redact);
    expect(text).not.toMatch(/ken|\bto\b/);
    expect(text).toContain('| Requested | `***` (\\*\\*\\*) |');
  });
});

test('several versions are a table, in the order of the request', async () => {
  const versions = [
    {
      version: '1.25.1',
      root: '/u',
      trust: 'index',
      mirror: 'https://m.test/a_b',
      found: false,
      request: '^1.25',
      source: 'go-version',
      assessment: undefined,
    },
    {
      version: '1.26.1',
      root: '/t',
      trust: 'known',
      mirror: 'official',
      found: true,
      request: '1.26',
      source: 'go.mod:3',
      assessment,
    },
  ] as const;
  const text = await summaryMarkdown({ ...result, versions }, [], asIs);
  expect(text).toContain(
    [
      '',
      '| Version | Requested | Installed | Trust | Vulnerabilities | Newest patch | Supported |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1.25.1 | `^1.25` (go-version) | downloaded from https://m.test/a\\_b | `index` |  |  |  |',
      '| **1.26.1** (active) | `1.26` (go.mod:3) | found, downloaded from official | `known` | 2 | go1.26.2 | yes |',
      '',
    ].join('\n'),
  );
});
