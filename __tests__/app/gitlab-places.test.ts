import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitLabPlaces } from '../../src/app/gitlab-places.ts';
import { whyNoFolderLinks } from '../support/system.ts';
import { testUnless, whyNotAsRoot } from '../support/test-unless.ts';

let root = '';
const at = (path: string) => join(root, path);
const usual = () => at('home/.cache/setup-go-tarball');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'setup go places-')));
  for (const folder of ['home', 'builds/group/project/service/api', 'elsewhere']) {
    mkdirSync(at(folder), { recursive: true });
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Given {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly projectCache?: boolean;
  readonly cache?: string;
  readonly usualToolCache?: string | undefined;
  readonly nodePlatform?: string;
}

const project = 'builds/group/project';

function places({ cwd = project, env = {}, ...given }: Given = {}) {
  return gitLabPlaces({
    env: { HOME: at('home'), CI_PROJECT_DIR: at(project), ...env },
    workspace: at(cwd),
    projectCache: false,
    cache: undefined,
    usualToolCache: usual(),
    nodePlatform: 'linux',
    ...given,
  });
}

const inProject = (...path: string[]) => join(at(project), '.setup-go', ...path);

test('in a job as the runner starts it', () => {
  expect(places()).toEqual({
    workspace: at(project),
    temporary: tmpdir(),
    versionFolders: [at(project)],
    toolCache: usual(),
    projectFolder: undefined,
    remarks: [],
  });
});

describe('where version files are looked for', () => {
  test('below the project: from here up to its root', () => {
    const { workspace, versionFolders } = places({ cwd: `${project}/service/api` });
    expect(workspace).toBe(at(`${project}/service/api`));
    expect(versionFolders).toEqual([`${project}/service/api`, `${project}/service`, project].map(at));
  });

  test('outside of it: here, and then there', () => {
    expect(places({ cwd: 'elsewhere' }).versionFolders).toEqual([at('elsewhere'), at(project)]);
  });

  test('beside it, under a name that begins alike', () => {
    mkdirSync(at(`${project}-2`));
    expect(places({ cwd: `${project}-2` }).versionFolders).toEqual([at(`${project}-2`), at(project)]);
  });

  test.each([undefined, '', 'builds/of-another-machine'])('CI_PROJECT_DIR %j is no folder here', (name) => {
    const env = { CI_PROJECT_DIR: name ? at(name) : name };
    expect(places({ cwd: 'elsewhere', env }).versionFolders).toEqual([at('elsewhere')]);
  });

  testUnless(whyNoFolderLinks)('CI_PROJECT_DIR through a link', () => {
    symlinkSync(at('builds'), at('link'), 'junction');
    const env = { CI_PROJECT_DIR: at('link/group/project') };
    expect(places({ cwd: `${project}/service`, env }).versionFolders).toEqual(
      [`${project}/service`, project].map(at),
    );
  });
});

describe('the tool cache', () => {
  test('RUNNER_TOOL_CACHE, wherever it is', () => {
    const env = { RUNNER_TOOL_CACHE: at(`${project}/.tools`) };
    expect(places({ env })).toMatchObject({ toolCache: at(`${project}/.tools`), remarks: [] });
    expect(places({ env, projectCache: true })).toMatchObject({ toolCache: at(`${project}/.tools`) });
  });

  test('XDG_CACHE_HOME, wherever it is', () => {
    const env = { XDG_CACHE_HOME: at(`${project}/.cache`) };
    const usualToolCache = at(`${project}/.cache/setup-go-tarball`);
    expect(places({ env, usualToolCache })).toMatchObject({ toolCache: usualToolCache, remarks: [] });
  });

  test('a home inside the project is no place for it', () => {
    const home = { HOME: at(project) };
    const found = places({ env: home, usualToolCache: at(`${project}/.cache/setup-go-tarball`) });
    expect(found).toMatchObject({
      toolCache: inProject('tools'),
      projectFolder: { path: inProject(), asked: false, homeless: false },
    });
    expect(found.remarks).toEqual([expect.stringContaining('RUNNER_TOOL_CACHE')]);
  });

  test('one that is there is taken, though nothing more can be written', () => {
    mkdirSync(usual(), { recursive: true });
    expect(places({ env: { HOME: undefined } }).toolCache).toBe(usual());
  });

  test('where no home is known at all', () => {
    const found = places({ env: { HOME: undefined }, usualToolCache: undefined });
    expect(found).toMatchObject({ toolCache: inProject('tools'), projectFolder: { homeless: true } });
    expect(found.remarks).toHaveLength(2);
  });
});

describe('a home that Go cannot use', () => {
  test('none: the system may know one, but Go does not ask it', () => {
    const found = places({ env: { HOME: undefined } });
    expect(found).toMatchObject({
      toolCache: usual(),
      projectFolder: { path: inProject(), asked: false, homeless: true },
    });
    expect(found.remarks).toEqual([expect.stringMatching(/^HOME is not set\. .*\.setup-go/)]);
  });

  test('a file', () => {
    writeFileSync(at('file'), '');
    expect(places({ env: { HOME: at('file') } }).projectFolder).toMatchObject({ homeless: true });
  });

  testUnless(whyNotAsRoot)('one that nobody may write to', () => {
    chmodSync(at('home'), 0o555);
    expect(places().projectFolder).toMatchObject({ homeless: true });
  });

  test('one that can be made is fine', () => {
    expect(places({ env: { HOME: at('home/to/come') } }).projectFolder).toBeUndefined();
  });

  test('Windows has no HOME, and needs none', () => {
    expect(places({ env: { HOME: undefined }, nodePlatform: 'win32' }).projectFolder).toBeUndefined();
  });
});

describe('project-cache', () => {
  test('takes all into the project, without a word', () => {
    expect(places({ projectCache: true, cwd: `${project}/service` })).toMatchObject({
      toolCache: inProject('tools'),
      projectFolder: { path: inProject(), asked: true, homeless: false },
      remarks: [],
    });
  });

  test('where we are, if that is not the project that CI_PROJECT_DIR names', () => {
    expect(places({ projectCache: true, cwd: 'elsewhere' }).toolCache).toBe(at('elsewhere/.setup-go/tools'));
  });

  test('without a home as well', () => {
    const { projectFolder } = places({ projectCache: true, env: { HOME: '' } });
    expect(projectFolder).toMatchObject({ asked: true, homeless: true });
  });
});

describe('with caches that are trimmed', () => {
  test('modules and build outputs are in the project, the tool cache is not', () => {
    expect(places({ cache: 'true' })).toMatchObject({
      toolCache: usual(),
      projectFolder: { path: inProject(), asked: true, homeless: false, caches: 'trimmed' },
      remarks: [],
    });
  });

  test('a job for a tag says why it does without', () => {
    const { projectFolder, remarks } = places({ cache: 'true', env: { CI_COMMIT_TAG: 'v1' } });
    expect(projectFolder).toMatchObject({ path: inProject(), asked: true, caches: 'guarded' });
    expect(remarks).toEqual([expect.stringContaining('Nothing is cached in a job for a tag')]);
  });

  test('false is as if it were not set', () => {
    expect(places({ cache: 'false' }).projectFolder).toBeUndefined();
  });
});
