import { describe, expect, test } from '@jest/globals';
import type { InstalledTree } from '../../../src/core/tool-cache/installed-tree.ts';
import { type PruneRules, planPrune } from '../../../src/core/tool-cache/prune.ts';
import type { Receipt } from '../../../src/core/tool-cache/receipt.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { parseRequest } from '../../../src/core/versions/version-request.ts';

const day = 24 * 60 * 60 * 1000;
const now = 1_800_000_000_000;

const receipt: Receipt = {
  schema: 1,
  tool: 'go',
  version: '',
  release: '',
  platform: 'linux-amd64',
  archive: '',
  sha256: '',
  size: 1,
  mirror: 'official',
  trust: 'known',
  lacks: [],
  installedAt: '',
  installedBy: '',
};

interface Given extends Partial<Omit<InstalledTree, 'version'>> {
  /** Days since it was used. */
  readonly unused?: number;
}

function tree(text: string, { unused = 0, ...given }: Given = {}): InstalledTree {
  const version = parseVersion(text);
  if (version === undefined) throw new Error(`"${text}" is no version`);
  const { tool = 'go', platform = 'linux-amd64' } = given;
  return {
    root: `${tool} ${text} ${platform}`,
    tool,
    version,
    release: `go${text}`,
    platform,
    receipt,
    broken: undefined,
    lastUsed: now - unused * day,
    inUse: false,
    active: false,
    ...given,
  };
}

interface Asked {
  readonly version?: string;
  readonly keep?: number;
  readonly olderThan?: number;
}

async function rules({ version, keep, olderThan }: Asked): Promise<PruneRules> {
  const request =
    version === undefined
      ? undefined
      : await parseRequest(version, { kind: 'input', name: 'VERSION', yaml: false });
  if (request?.kind === 'alias') throw new Error('an alias names no version');
  return { request, keep, olderThan: olderThan === undefined ? undefined : olderThan * day };
}

async function removed(trees: readonly InstalledTree[], asked: Asked): Promise<readonly string[]> {
  return planPrune(trees, await rules(asked), now).remove.map(({ root }) =>
    root.replace(/ linux-amd64$/, ''),
  );
}

const five = [
  tree('1.21.13', { unused: 90 }),
  tree('1.26.8', { unused: 40 }),
  tree('1.22.12', { unused: 10 }),
  tree('1.21.9', { unused: 0 }),
  tree('1.25.3', { unused: 30.5 }),
];

describe('what goes', () => {
  test.each<[Asked, readonly string[]]>([
    [{ keep: 0 }, ['go 1.26.8', 'go 1.25.3', 'go 1.22.12', 'go 1.21.13', 'go 1.21.9']],
    [{ keep: 2 }, ['go 1.22.12', 'go 1.21.13', 'go 1.21.9']],
    [{ keep: 5 }, []],
    [{ olderThan: 30 }, ['go 1.26.8', 'go 1.25.3', 'go 1.21.13']],
    [{ olderThan: 31 }, ['go 1.26.8', 'go 1.21.13']],
    [{ olderThan: 0 }, ['go 1.26.8', 'go 1.25.3', 'go 1.22.12', 'go 1.21.13']],
    [{ version: '1.21.13' }, ['go 1.21.13']],
    [{ version: 'go1.21.13' }, ['go 1.21.13']],
    [{ version: '1.21' }, ['go 1.21.13', 'go 1.21.9']],
    [{ version: '<1.22 || 1.26.x' }, ['go 1.26.8', 'go 1.21.13', 'go 1.21.9']],
    [{ version: '^1.25' }, ['go 1.26.8', 'go 1.25.3']],
    [{ version: '1.20' }, []],
  ])('%j', async (asked, expected) => {
    expect(await removed(five, asked)).toEqual(expected);
  });

  test.each<[string, Asked, readonly string[]]>([
    ['both have to hold', { keep: 2, olderThan: 30 }, ['go 1.21.13']],
    ['of those that were named the newest stay', { version: '1.21', keep: 1 }, ['go 1.21.9']],
    ['a named one that was used lately stays', { version: '1.21', olderThan: 30 }, ['go 1.21.13']],
    ['all three', { version: '<1.26', keep: 1, olderThan: 5 }, ['go 1.22.12', 'go 1.21.13']],
  ])('%s: %j', async (_, asked, expected) => {
    expect(await removed(five, asked)).toEqual(expected);
  });

  test('the newest are counted for each tool and platform', async () => {
    const trees = [
      tree('1.26.8'),
      tree('1.25.3'),
      tree('1.24.1', { tool: 'go-slim' }),
      tree('1.23.1', { tool: 'go-slim' }),
      tree('1.22.12', { platform: 'linux-arm64' }),
    ];
    expect(await removed(trees, { keep: 1 })).toEqual(['go 1.25.3', 'go-slim 1.23.1']);
  });

  test('a pre-release is older than its release, and is removed only if it was named', async () => {
    const trees = [tree('1.26rc1'), tree('1.26.0'), tree('1.25.3')];
    expect(await removed(trees, { keep: 1 })).toEqual(['go 1.26rc1', 'go 1.25.3']);
    expect(await removed(trees, { version: '1.26' })).toEqual(['go 1.26.0']);
    expect(await removed(trees, { version: '1.26rc1' })).toEqual(['go 1.26rc1']);
  });

  test('broken trees do not count as versions to keep', async () => {
    const trees = [tree('1.26.8', { broken: 'it has no VERSION' }), tree('1.25.3'), tree('1.24.1')];
    expect(await removed(trees, { keep: 1 })).toEqual(['go 1.26.8', 'go 1.24.1']);
    expect(await removed(trees, { keep: 2 })).toEqual(['go 1.26.8']);
  });

  test('a tree without a recorded last use is not old', async () => {
    expect(await removed([tree('1.26.8', { lastUsed: undefined })], { olderThan: 0 })).toEqual([]);
  });

  test('nor is one of the future', async () => {
    expect(await removed([tree('1.26.8', { unused: -1 })], { olderThan: 0 })).toEqual([]);
  });
});

describe('what is spared', () => {
  const inUse = tree('1.22.12', { inUse: true });
  const theirs = tree('1.21.13', { receipt: undefined });

  test.each<[Asked, readonly string[], readonly string[]]>([
    [{ keep: 0 }, [], ['go 1.22.12', 'go 1.21.13']],
    [{ olderThan: 0 }, [], []],
    [{ version: '1.22' }, [], ['go 1.22.12']],
    [{ version: '1.22.12' }, ['go 1.22.12'], []],
    [{ version: '1.21' }, ['go 1.21.13'], []],
    [{ version: '1.21.13' }, ['go 1.21.13'], []],
    [{ version: '*' }, ['go 1.21.13'], ['go 1.22.12']],
  ])('%j', async (asked, gone, left) => {
    const plan = planPrune([inUse, theirs], await rules(asked), now);
    const name = ({ root }: InstalledTree) => root.replace(/ linux-amd64$/, '');
    expect([plan.remove.map(name), plan.spared.map((each) => name(each.tree))]).toEqual([gone, left]);
  });

  test('says why', async () => {
    const { spared } = planPrune([inUse, theirs], await rules({ keep: 0 }), now);
    expect(spared.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^it is in use; name /),
      expect.stringMatching(/^it was not installed by setup-go-tarball; name /),
    ]);
  });

  test('what the rules do not take is not spoken of', async () => {
    expect(planPrune([inUse, theirs], await rules({ version: '1.20', keep: 0 }), now).spared).toEqual([]);
    expect(planPrune([inUse, theirs], await rules({ keep: 2 }), now).spared).toEqual([]);
  });
});
