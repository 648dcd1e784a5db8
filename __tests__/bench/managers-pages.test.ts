/** The pictures and tables of the benchmark of version managers, and what it serves as go.dev. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { svgOf } from '../../bench/managers/plot.ts';
import { startRecord } from '../../bench/managers/record.ts';
import { pageFor, versionOf } from '../../bench/managers/release-pages.ts';
import { type Part, type Results, readResults } from '../../bench/managers/results.ts';
import { pageOf } from '../../bench/managers/table.ts';
import { writePages } from '../../bench/managers/write-pages.ts';

const kept = join(import.meta.dirname, '../../bench/results');
const none: Results = { releases: ['1.26.8', '1.23.12'], contenders: {}, missing: {} };

describe('a plot', () => {
  const bars = [
    { name: 'slow <b>', value: 200, least: 150, most: 250, ours: false },
    { name: 'quick', value: 50, least: 40, most: 60, ours: true },
  ];
  const svg = svgOf({ title: 'Cold & "quick"', unit: 'ms', bars });
  const attribute = (name: string) =>
    [...svg.matchAll(new RegExp(`<rect[^>]* ${name}="([^"]+)"`, 'g'))].map(([, value]) => value);

  test('has the shortest bar first, and ours in a colour of their own', () => {
    expect(attribute('class')).toEqual(['ours', 'bar']);
    const [quick, slow] = attribute('width').map(Number);
    expect((slow ?? 0) / (quick ?? 0)).toBeCloseTo(4, 1);
  });

  test('has a title and a description for readers that see no picture', () => {
    expect(svg).toContain('<title id="title">Cold &amp; &quot;quick&quot;</title>');
    expect(svg).toContain('quick 50.0 ms; slow &lt;b&gt; 200 ms</desc>');
  });

  test('has colours for dark pages, and no background of its own', () => {
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
    expect(svg).not.toContain('background');
  });

  test('of nothing but zeros has bars that can be seen', () => {
    const flat = svgOf({
      title: '',
      unit: '',
      bars: [{ name: '', value: 0, least: 0, most: 0, ours: false }],
    });
    expect(flat).toContain('width="1.0"');
    expect(flat).not.toContain('NaN');
  });
});

describe('the page', () => {
  test('leaves out what was not measured, and names who is missing', () => {
    const page = pageOf({ ...none, contenders: { goenv: '2.2.44' }, missing: { asdf: 'there is no asdf' } });
    expect([...page.matchAll(/^## (.*)/gm)].map(([, title]) => title)).toEqual(['Who took part']);
    expect(page).toContain('| goenv | 2.2.44 |');
    expect(page).toContain('- asdf: there is no asdf');
  });

  test('that is kept is what its data give', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'managers-pages-'));
    try {
      writePages(folder, readResults(join(kept, 'managers.json'), none));
      const names = readdirSync(folder).toSorted();
      expect(names).toEqual(readdirSync(kept).toSorted());
      for (const name of names)
        expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(kept, name), 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('results in a folder', () => {
  const releases = { first: '1.26.8', second: '1.23.12' };
  const part = (wall: number): Part => ({
    ...{ machine: 'a machine', rounds: 1 },
    samples: { a: [{ wall, cpu: 1, memory: 1e6 }] },
  });
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'managers-record-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('of a part take the place of earlier ones, and leave other parts', () => {
    startRecord(folder, releases, false).add({ cold: part(1), call: part(2) });
    startRecord(folder, releases, false).add({ cold: part(3) });
    expect(readResults(join(folder, 'managers.json'), none)).toEqual({
      ...none,
      cold: part(3),
      call: part(2),
    });
  });

  test('are added to if that is asked for', () => {
    startRecord(folder, releases, false).add({ cold: part(1), call: part(2) });
    startRecord(folder, releases, true).add({ cold: part(3) });
    const { cold, call } = readResults(join(folder, 'managers.json'), none);
    expect(cold?.samples['a']?.map(({ wall }) => wall)).toEqual([1, 3]);
    expect(call).toEqual(part(2));
  });

  test('have nothing of the machine but its name', () => {
    const stage = { contenders: { a: '1' }, missing: {}, server: { ca: '/somewhere' } };
    startRecord(folder, releases, false).add(stage);
    expect(readFileSync(join(folder, 'managers.json'), 'utf8')).not.toContain('/somewhere');
  });
});

describe('the download sites', () => {
  const archives = ['1.26.8', '1.23.12'].map((version) => ({
    filename: `go${version}.linux-amd64.tar.gz`,
    sha256: version.replaceAll('.', 'a'),
    size: 12,
  }));
  const answer = (url: string) => pageFor(new URL(url), archives)?.body;

  test.each([
    ['https://dl.google.com/go/go1.26.8.linux-amd64.tar.gz.sha256', '1a26a8'],
    ['https://go.dev/VERSION?m=text', 'go1.26.8'],
    ['https://mise-versions.jdx.dev/go', '1.23.12\n1.26.8'],
    ['https://go.dev/dl/go1.22.1.linux-amd64.tar.gz.sha256', undefined],
    ['https://go.dev/doc', undefined],
  ])('%s: %j', (url, body) => {
    expect(answer(url)).toBe(body);
  });

  test('the index is that of go.dev', () => {
    const [release] = JSON.parse(answer('https://go.dev/dl/?mode=json&include=all') ?? '');
    expect(release).toEqual({
      version: 'go1.26.8',
      stable: true,
      files: [{ ...archives[0], os: 'linux', arch: 'amd64', version: 'go1.26.8', kind: 'archive' }],
    });
  });

  test('the page has a row with the digest for each archive', () => {
    const page = answer('https://go.dev/dl/') ?? '';
    expect([...page.matchAll(/<td>(\w+)<\/td><\/tr>/g)].map(([, sha256]) => sha256)).toEqual([
      '1a26a8',
      '1a23a12',
    ]);
  });

  test('only archives for linux-amd64 are served', () => {
    expect(versionOf('repacked-go1.23.12.linux-amd64.tar.gz')).toBe('1.23.12');
    expect(() => versionOf('go1.26.8.windows-amd64.zip')).toThrow(
      '"go1.26.8.windows-amd64.zip" is not named',
    );
  });
});
