import { describe, expect, test } from '@jest/globals';
import { findRequest } from '../../../src/core/versions/find-request.ts';
import { parseVersion } from '../../../src/core/versions/version.ts';
import { describeRequest } from '../../../src/core/versions/version-request.ts';
import type { VersionSources } from '../../../src/core/versions/version-sources.ts';

interface Situation
  extends Partial<Omit<VersionSources, 'isAbsolute' | 'readText' | 'list' | 'findGo' | 'versionOf'>> {
  /** By their paths: those that do not begin with a slash lie in the nearest folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly go?: string;
  readonly goRelease?: string;
}

const [here, above] = ['/w/sub', '/w'];

/** Sources that note what was asked of them. */
function situation({ files = {}, go, goRelease = 'go1.22.12', ...given }: Situation): {
  sources: VersionSources;
  asked: string[];
} {
  const asked: string[] = [];
  const isAbsolute = (path: string) => path.startsWith('/');
  const at = (path: string, folder = here) => (isAbsolute(path) ? path : `${folder}/${path}`);
  const known = Object.fromEntries(Object.entries(files).map(([path, text]) => [at(path), text]));
  const sources: VersionSources = {
    goVersion: '',
    goVersionFile: '',
    yaml: true,
    env: {},
    gowork: '',
    ignoresToolchain: false,
    platform: { os: 'linux', arch: 'amd64' },
    folders: [here, above],
    wantsFolder: false,
    ...given,
    isAbsolute,
    readText: async (path, folder) => {
      asked.push(at(path, folder));
      return known[at(path, folder)];
    },
    list: async (path, folder) => {
      const inside = path === '' ? `${folder}/` : `${at(path, folder).replace(/\/$/, '')}/`;
      const below = Object.keys(known).filter((file) => file.startsWith(inside));
      return [...new Set(below.map((file) => file.slice(inside.length).split('/', 1).join('')))];
    },
    findGo: async () => {
      asked.push('PATH');
      return go;
    },
    versionOf: async () => parseVersion(goRelease) ?? { major: 1, minor: 0, patch: 0 },
  };
  return { sources, asked };
}

async function requested(given: Situation): Promise<string> {
  const answer = await findRequest(situation(given).sources);
  return answer.kind === 'keep' ? answer.go : describeRequest(answer.request);
}

const everything = {
  'go.work': 'go 1.26',
  'go.mod': 'go 1.25',
  '.go-version': '1.24',
  '.mise.toml': '[tools]\ngo = "1.23"',
  'mise.toml': '[tools]\ngo = "1.22"',
  '.tool-versions': 'golang 1.21',
};

describe('the order', () => {
  const pins = [
    ['"1.24" (.go-version:1)', '.go-version'],
    ['"1.23" (.mise.toml:2)', '.mise.toml'],
    ['"1.22" (mise.toml:2)', 'mise.toml'],
    ['"1.21" (.tool-versions:1)', '.tool-versions'],
  ] as const;
  test.each(pins)('%s', async (answer, name) => {
    const from = Object.keys(everything).indexOf(name);
    const files = Object.fromEntries(Object.entries(everything).slice(from));
    const { sources, asked } = situation({ files, go: '/usr/bin/go' });
    const found = await findRequest(sources);
    expect(found.kind === 'install' && describeRequest(found.request)).toBe(answer);
    expect(asked).not.toContain('PATH');
    expect(asked).toContain(`${here}/${name}`);
    expect(asked.some((path) => path.startsWith(`${above}/.go-version`))).toBe(false);
  });

  test('go-version asks for nothing else', async () => {
    const { sources, asked } = situation({ goVersion: ' 1.20 ', files: everything, go: '/usr/bin/go' });
    expect(await findRequest(sources)).toMatchObject({
      kind: 'install',
      request: { text: '1.20', source: { kind: 'input', name: 'go-version', yaml: true } },
      warnings: [],
    });
    expect(asked).toEqual([]);
  });

  test('go-version-file asks for that file only', async () => {
    const { sources, asked } = situation({
      goVersionFile: 'a/go.mod',
      files: { ...everything, 'a/go.mod': '\ngo 1.19' },
    });
    expect(await findRequest(sources)).toMatchObject({
      kind: 'install',
      request: { text: '1.19', source: { kind: 'file', path: 'a/go.mod', line: 2 } },
      warnings: [],
    });
    expect(asked).toEqual([`${here}/a/go.mod`]);
  });

  test('of both the first wins, with a warning', async () => {
    const { sources, asked } = situation({ goVersion: '1.20', goVersionFile: 'go.mod', files: everything });
    expect(await findRequest(sources)).toMatchObject({
      request: { text: '1.20' },
      warnings: ['Both go-version and go-version-file are given: using 1.20, ignoring go.mod.'],
    });
    expect(asked).toEqual([]);
  });

  test('a Go on PATH stays, with a notice', async () => {
    expect(await findRequest(situation({ go: '/usr/bin/go' }).sources)).toEqual({
      kind: 'keep',
      go: '/usr/bin/go',
      source: { kind: 'path' },
      notice: expect.stringContaining('/usr/bin/go'),
    });
  });

  test('else stable', async () => {
    const { sources, asked } = situation({});
    expect(await findRequest(sources)).toMatchObject({
      request: { alias: 'stable', source: { kind: 'default' } },
      notes: [`No go-version, and no version file that names one in "${here}", "${above}": using stable`],
      warnings: [],
    });
    for (const folder of [here, above])
      expect(asked).toEqual(expect.arrayContaining([`${folder}/go.work`, `${folder}/go.mod`]));
    expect(asked.at(-1)).toBe('PATH');
  });
});

describe('workspace files', () => {
  test.each(['go.work', 'go.mod', '.tool-versions', 'mise.toml', '.mise.toml'])(
    '%s is skipped if it says nothing about Go',
    async (path) => {
      expect(await requested({ files: { [path]: '' } })).toBe('"stable" (default)');
    },
  );

  test.each(['mise.ci.toml', '.config/mise.local.toml', 'mise/conf.d/go.toml', '.mise/config.ci.local.toml'])(
    '%s is read',
    async (path) => {
      const files = { [path]: '[tools]\ngo = "1.25.5"' };
      expect(await requested({ files, env: { MISE_ENV: 'ci' } })).toBe(`"1.25.5" (${path}:2)`);
    },
  );

  test('that of another environment is not', async () => {
    expect(await requested({ files: { 'mise.ci.toml': '[tools]\ngo = "1.25"' } })).toBe('"stable" (default)');
  });
});

describe('several files that pin', () => {
  const notesOf = async (given: Situation) => {
    const answer = await findRequest(situation(given).sources);
    return answer.kind === 'install' ? answer.notes : answer.notice;
  };

  test('another version manager would take another one: a line says so', async () => {
    const files = {
      '.go-version': '1.24',
      'mise.toml': '[tools]\ngo = "1.25"',
      '.mise.toml': '[tools]\ngo = "1.26"',
      '.tool-versions': 'golang 1.23',
    };
    expect(await notesOf({ files })).toEqual([
      '.go-version:1 (1.24) decides, not .mise.toml:2 (1.26)',
      '.go-version:1 (1.24) decides, not .tool-versions:1 (1.23)',
    ]);
    expect(
      await notesOf({ files: { ...files, '.go-version': '', '/w/.go-version': '1' } }).catch(String),
    ).toMatch('.go-version names no Go version');
  });

  test('of the same mind there is nothing to say', async () => {
    const files = { '.go-version': '1.25', 'mise.toml': '[tools]\ngo = "1.25"', '/w/.tool-versions': 'go 1' };
    expect(await notesOf({ files })).toEqual([]);
  });

  test('a broken one that is overruled is no error', async () => {
    const files = { '.go-version': '1.25', 'mise.toml': '[tools\n' };
    expect(await notesOf({ files })).toEqual([
      expect.stringMatching(/^\.go-version:1 \(1\.25\) decides; mise\.toml:1: not valid TOML: /),
    ]);
  });
});

/** What mise 2026.9 answers to the same, asked with \`mise ls --current go\`. */
describe('the settings of mise', () => {
  const go = (version: string) => `[tools]\ngo = "${version}"`;
  const files = {
    'mise.toml': go('1.1'),
    '.mise.toml': go('1.2'),
    'mise.local.toml': go('1.3'),
    'mise.ci.toml': go('1.4'),
    'mise.linux.toml': go('1.5'),
    'a.toml': go('1.6'),
    'b.toml': go('1.7'),
    'mise/conf.d/x.ci.toml': go('1.8'),
    'x.tool-versions': 'go 1.9',
    '.tool-versions': 'go 1.10',
  };
  const without = (...names: readonly string[]) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

  test.each<[env: Readonly<Record<string, string>>, files: Situation['files'], answer: string]>([
    [{}, files, '"1.3" (mise.local.toml:2)'],
    [{}, without('mise.local.toml'), '"1.2" (.mise.toml:2)'],
    [{}, without('mise.local.toml', '.mise.toml'), '"1.1" (mise.toml:2)'],
    [{ MISE_ENV: 'ci' }, files, '"1.4" (mise.ci.toml:2)'],
    [{ MISE_PROFILE: 'ci' }, files, '"1.4" (mise.ci.toml:2)'],
    [{ MISE_ENVIRONMENT: 'other, ci' }, files, '"1.4" (mise.ci.toml:2)'],
    [{ MISE_ENV: 'ci', MISE_ENV_CONF_D: 'true' }, without('mise.ci.toml'), '"1.8" (mise/conf.d/x.ci.toml:2)'],
    [{ MISE_ENV: 'ci' }, without('mise.ci.toml'), '"1.3" (mise.local.toml:2)'],
    [{ MISE_AUTO_ENV: '1' }, files, '"1.5" (mise.linux.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'a.toml:b.toml' }, files, '"1.7" (b.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'a.toml:b.toml', MISE_ENV: 'ci' }, files, '"1.4" (mise.ci.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'm*.toml' }, files, '"1.1" (mise.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'mi*.l*c*.toml' }, files, '"1.3" (mise.local.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'b*b.toml' }, files, '"1.10" (.tool-versions:1)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'mi*l*i*.toml' }, files, '"1.5" (mise.linux.toml:2)'],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: '' }, files, '"1.3" (mise.local.toml:2)'],
    [
      { MISE_DEFAULT_CONFIG_FILENAME: 'a.toml' },
      without('mise.local.toml', '.mise.toml'),
      '"1.6" (a.toml:2)',
    ],
    [{ MISE_OVERRIDE_CONFIG_FILENAMES: 'no.toml' }, files, '"1.10" (.tool-versions:1)'],
    [
      { MISE_OVERRIDE_CONFIG_FILENAMES: 'no.toml', MISE_OVERRIDE_TOOL_VERSIONS_FILENAMES: 'x.tool-versions' },
      files,
      '"1.9" (x.tool-versions:1)',
    ],
    [
      { MISE_OVERRIDE_CONFIG_FILENAMES: 'no.toml', MISE_OVERRIDE_TOOL_VERSIONS_FILENAMES: 'none' },
      files,
      '"stable" (default)',
    ],
    [{ MISE_GO_VERSION: '1.24.1' }, files, '"1.24.1" (MISE_GO_VERSION)'],
    [{ MISE_GO_VERSION: '' }, files, '"1.3" (mise.local.toml:2)'],
    [{ MISE_GOLANG_VERSION: '1.24.1' }, { '.go-version': '1.23' }, '"1.24.1" (MISE_GOLANG_VERSION)'],
    [{ MISE_NO_CONFIG: '1' }, without('.tool-versions'), '"stable" (default)'],
    [{ MISE_CEILING_PATHS: '/w' }, { '/w/mise.toml': go('1.1'), 'mise.toml': '' }, '"stable" (default)'],
    [{ MISE_IGNORED_CONFIG_PATHS: '/w/sub/mise.toml' }, { 'mise.toml': go('1.1') }, '"stable" (default)'],
    [{ MISE_DISABLE_TOOLS: 'node, go' }, { 'mise.toml': go('1.1') }, '"stable" (default)'],
    [{ MISE_ENABLE_TOOLS: 'node' }, { 'mise.toml': go('1.1') }, '"stable" (default)'],
    [{}, { '.miserc.toml': 'env = ["ci"]', 'mise.ci.toml': go('1.4') }, '"1.4" (mise.ci.toml:2)'],
    [{}, { '/w/.miserc.toml': 'env = ["ci"]', 'mise.ci.toml': go('1.4') }, '"1.4" (mise.ci.toml:2)'],
    [{ MISE_ENV: '' }, { '.miserc.toml': 'env = ["ci"]', 'mise.ci.toml': go('1.4') }, '"stable" (default)'],
    [
      { WHICH: 'ci' },
      { '.miserc.toml': 'env = ["{{ env.WHICH }}"]', 'mise.ci.toml': go('1.4') },
      '"1.4" (mise.ci.toml:2)',
    ],
    [
      {},
      {
        '/w/.miserc.toml': 'env = ["ci"]',
        '.config/miserc.toml': 'env = ["test"]',
        'mise.ci.toml': go('1.4'),
      },
      '"stable" (default)',
    ],
    [
      {},
      { '.config/miserc.toml': 'override_config_filenames = ["go.toml"]', 'go.toml': go('1.4') },
      '"1.4" (go.toml:2)',
    ],
    [
      {},
      { '.miserc.toml': 'auto_env = true', 'mise.linux-x64.toml': go('1.4') },
      '"1.4" (mise.linux-x64.toml:2)',
    ],
    [
      {},
      { 'mise.toml': '[tools]\ngo = "{{ vars.go }}"', '.config/mise.toml': '[vars]\ngo = "1.25.3"' },
      '"1.25.3" (mise.toml:2)',
    ],
    [
      {},
      { 'mise.toml': '[tools]\ngo = "ours"', '/w/mise.toml': '[tool_alias.go.versions]\nours = "1.25.3"' },
      '"1.25.3" (mise.toml:2)',
    ],
  ])('%j', async (env, given, answer) => {
    expect(await requested({ files: given ?? {}, env })).toBe(answer);
  });

  test.each([
    ['env = "ci"', '.miserc.toml: env is not a list of texts'],
    ['env = ["{{ exec(command=\'x\') }}"]', /is a template of mise that cannot be evaluated here$/],
    ['env = [', /^\.miserc\.toml:1: not valid TOML/],
  ])('.miserc.toml with %s is an error', async (text, message) => {
    await expect(
      requested({ files: { '.miserc.toml': text, 'mise.toml': go('1.1') } }),
    ).rejects.toMatchObject({
      code: 'VERSION_FILE_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('a folder that cannot be listed may have its files', async () => {
    const { sources } = situation({ files: { 'mise.toml': go('1.25') } });
    const closed = { ...sources, list: async () => undefined };
    expect(await findRequest(closed)).toMatchObject({ request: { text: '1.25' } });
  });
});

describe('GOWORK', () => {
  const files = { 'go.work': 'go 1.26', 'go.mod': 'go 1.25', '/else/x.work': 'go 1.27' };
  test.each([
    ['', '"1.26" (go.work:1)'],
    ['auto', '"1.26" (go.work:1)'],
    ['off', '"1.25" (go.mod:1)'],
    ['/else/x.work', '"1.27" (/else/x.work:1)'],
  ])('%j', async (gowork, answer) => {
    expect(await requested({ files, gowork })).toBe(answer);
  });

  test.each([
    ['go.work', 'INPUT_INVALID', 'GOWORK is "go.work", which is not an absolute path'],
    ['/no/go.work', 'VERSION_FILE_MISSING', 'GOWORK names "/no/go.work", which does not exist'],
  ])('%s is an error', async (gowork, code, message) => {
    await expect(findRequest(situation({ files, gowork }).sources)).rejects.toMatchObject({ code, message });
  });
});

describe('folders above', () => {
  test('each of go.work and go.mod is the nearest one, as for the go command', async () => {
    const files = { '/w/go.work': 'go 1.24', '/w/go.mod': 'go 1.26', 'go.mod': 'go 1.23' };
    expect(await requested({ files })).toBe('"1.24" (go.work:1)');
    expect(await requested({ files, gowork: 'off' })).toBe('"1.23" (go.mod:1)');
  });

  test('of the files that pin, a nearer one counts more, whatever its name', async () => {
    const files = { '/w/.go-version': '1.24', 'mise.toml': '[tools]\ngo = "1.25"' };
    expect(await requested({ files })).toBe('"1.25" (mise.toml:2)');
    expect(await requested({ files: { ...files, 'mise.toml': '' } })).toBe('"1.24" (.go-version:1)');
  });

  test('a file that is named is looked for there too', async () => {
    expect(await requested({ goVersionFile: 'go.mod', files: { '/w/go.mod': 'go 1.24' } })).toBe(
      '"1.24" (go.mod:1)',
    );
    expect(await requested({ goVersionFile: '/x/v', files: { '/x/v': '1.24' } })).toBe('"1.24" (/x/v:1)');
  });
});

describe('system', () => {
  const system = { '.tool-versions': 'golang system' };
  const go = '/usr/bin/go';

  test('is the Go on PATH', async () => {
    expect(await findRequest(situation({ files: system, go }).sources)).toMatchObject({
      kind: 'keep',
      go,
      source: { path: '.tool-versions', line: 1 },
      notice: `.tool-versions:1 says "system": using ${go}, the Go on PATH.`,
    });
    expect(await requested({ goVersionFile: '.tool-versions', files: system, go })).toBe(go);
  });

  test('is no answer for a folder', async () => {
    const given = { files: system, go, wantsFolder: true };
    await expect(findRequest(situation(given).sources)).rejects.toMatchObject({
      message: '.tool-versions:1 says "system", which is never at install-dir',
    });
    expect(await requested({ go, wantsFolder: true })).toBe('"stable" (default)');
  });

  test('without one it is what the file says next, or an error', async () => {
    expect(await requested({ files: { '.tool-versions': 'golang system 1.22' } })).toBe(
      '"1.22" (.tool-versions:1)',
    );
    await expect(findRequest(situation({ files: system }).sources)).rejects.toMatchObject({
      code: 'VERSION_UNKNOWN',
      message: '.tool-versions:1 says "system", and there is no go on PATH',
    });
  });

  test.each([
    ['go 1.22', 'go1.22.12', go],
    ['go 1.22.13', 'go1.22.12', '"1.22.13" (go.mod:1)'],
    ['go 1.22\ntoolchain go1.23.1', 'go1.22.12', '"1.23.1" (go.mod:2)'],
    ['go 1.28', 'go1.28rc1', go],
    ['module m', 'go1.2.2', go],
  ])('with a go.mod that says %j it is %s only if that does', async (mod, goRelease, answer) => {
    expect(await requested({ files: { ...system, 'go.mod': mod }, go, goRelease })).toBe(answer);
  });

  test('below the minimum it is named', async () => {
    const files = { ...system, 'go.mod': 'go 1.26' };
    expect(await findRequest(situation({ files, go }).sources)).toMatchObject({
      warnings: [
        '.tool-versions:1 (system: go1.22.12) is below the minimum of go.mod:1 (1.26), so go.mod:1 (1.26) decides',
      ],
    });
  });
});

describe('GOTOOLCHAIN', () => {
  const files = { 'go.mod': 'go 1.22.3\ntoolchain go1.22.5' };
  const [go, toolchain] = ['"1.22.3" (go.mod:1)', '"1.22.5" (go.mod:2)'];
  test.each([
    [false, toolchain],
    [true, go],
  ])("a local of the user's rules it out: %s", async (ignoresToolchain, answer) => {
    expect(await requested({ files, ignoresToolchain })).toBe(answer);
    expect(await requested({ files, ignoresToolchain, goVersionFile: 'go.mod' })).toBe(answer);
  });
});

describe('errors', () => {
  test.each<[what: string, given: Situation, code: string, message: string]>([
    [
      'a missing file',
      { goVersionFile: 'no/go.mod' },
      'VERSION_FILE_MISSING',
      'The go-version-file "no/go.mod" does not exist',
    ],
    [
      'a folder',
      { goVersionFile: 'mod', files: { 'mod/go.mod': 'go 1.24' } },
      'VERSION_FILE_MISSING',
      'The go-version-file "mod" is a folder, not a file',
    ],
    [
      'a file without a version',
      { goVersionFile: 'go.mod', files: { 'go.mod': 'module x' } },
      'VERSION_FILE_INVALID',
      'go.mod names no Go version',
    ],
    [
      'an empty .go-version',
      { files: { '.go-version': '\n' } },
      'VERSION_FILE_INVALID',
      '.go-version names no Go version',
    ],
    [
      'a broken go.mod',
      { files: { ...everything, 'go.mod': 'go x', 'go.work': '' } },
      'VERSION_FILE_INVALID',
      'go.mod:1: "x" is not of the form 1.23.0',
    ],
    [
      'no version in go-version',
      { goVersion: 'new' },
      'VERSION_INVALID',
      '"new" (go-version) is not a Go version',
    ],
    [
      'no version in a file',
      { goVersionFile: 'v', files: { v: '\nnew' } },
      'VERSION_INVALID',
      '"new" (v:2) is not a Go version',
    ],
  ])('%s', async (_, given, code, message) => {
    await expect(findRequest(situation(given).sources)).rejects.toMatchObject({ code, message });
  });
});
