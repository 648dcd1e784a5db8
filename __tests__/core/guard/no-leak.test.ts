/** No path of a private module is ever planned for anybody but a private proxy, however it is spelt. */
import { expect, test } from '@jest/globals';
import type { Health } from '../../../src/core/guard/health.ts';
import { escapeCase } from '../../../src/core/guard/module-path.ts';
import { joinPatterns, parsePatterns, parsePrivatePatterns } from '../../../src/core/guard/patterns.ts';
import { planRequest } from '../../../src/core/guard/plan.ts';
import type { Policy } from '../../../src/core/guard/policy.ts';
import { publicHosts } from '../../../src/core/guard/public-hosts.ts';
import { parseRequest } from '../../../src/core/guard/request.ts';

/** A small generator that gives the same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const policy: Policy = {
  private: joinPatterns(
    parsePrivatePatterns('git.corp.test,*.internal.test', 'GOPRIVATE'),
    parsePrivatePatterns('github.com/MyCorp/*,gitlab.com/group/sub', 'guard-private'),
  ),
  public: parsePatterns(publicHosts.join(), { where: 'guard-public' }),
  upstreams: [
    { name: 'private-1', kind: 'private', url: 'https://proxy.corp.test' },
    { name: 'public-1', kind: 'public', url: 'https://proxy.golang.org' },
  ],
  strictFilter: false,
};

const secrets = [
  'git.corp.test',
  'a.internal.test',
  'b.c.internal.test',
  'github.com/mycorp',
  'github.com/MyCorp',
  'github.com/MYCORP',
  'GitHub.com/mycorp',
  'gitlab.com/group/sub',
  'gitlab.com/Group/Sub',
];
const words = ['api', 'Secret', 'go', 'v2', 'x_y', 'x.y', '~u', 'a-b', 'Zed'];
const ends = [
  '/@v/list',
  '/@latest',
  '/@v/v1.2.3.info',
  '/@v/v1.2.3.mod',
  '/@v/v1.2.3.zip',
  '/@v/Main.info',
  '/@v/v0.0.0-20200101000000-abcdefabcdef.zip',
];

test('1,000,000 generated paths, none of which names a private module to a public proxy', () => {
  const next = numbers(17);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[next(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const odd: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => escapeCase(text),
    (text) => escapeCase(text).replace('.', '%2e'),
    (text) => escapeCase(text).replaceAll('!', '%21'),
    (text) => escapeCase(text).replace('/', '%2F'),
    (text) => escapeCase(text).replace('/', '//'),
    (text) => `x.test/../${escapeCase(text)}`,
    (text) => `github.com/./${escapeCase(text)}`,
    (text) => escapeCase(text).replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    (text) => `${escapeCase(text)}%00`,
    (text) => escapeCase(text).toUpperCase(),
  ];
  const healths: readonly Health[] = ['up', 'slow', 'down'];
  let [planned, refused, bad] = [0, 0, 0];
  for (let count = 0; count < 1_000_000; count++) {
    const module = [pick(secrets), ...Array.from({ length: next(4) }, () => pick(words))].join('/');
    const spelt = pick(odd)(module);
    const path =
      next(5) === 0
        ? `/sumdb/sum.golang.org/lookup/${spelt}@v1.0.${next(9)}`
        : `/${spelt}${escapeCase(pick(ends))}`;
    const request = parseRequest(path);
    if (request.kind !== 'module' && request.kind !== 'sumdb') {
      bad += 1;
      continue;
    }
    const plan = planRequest(request, policy, () => pick(healths));
    if (plan.kind === 'refuse') refused += 1;
    else {
      planned += 1;
      const foreign = plan.steps.find(({ kind }) => kind !== 'private');
      if (foreign !== undefined) throw new Error(`${path} goes to ${foreign.name} as ${request.path}`);
    }
  }
  // All three kinds were made, so the test is about something.
  expect([planned > 200_000, refused > 20_000, bad > 200_000]).toEqual([true, true, true]);
});
