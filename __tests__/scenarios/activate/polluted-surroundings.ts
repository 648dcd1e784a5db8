/** The surroundings: each variable alone, in the environment and by `go env -w`. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGoCommand, writeGoTree } from '../../support/installed-go.ts';
import { buildCacheAt, pathWith } from '../../support/product.ts';
import { realGo } from '../../support/real-go.ts';
import type { Scene, Surrounding } from './polluted.ts';

type Texts = Readonly<Record<string, string | undefined>>;
type Rest = Omit<Surrounding, 'name' | 'env' | 'written'>;
type Value = string | ((scene: Scene) => string);

/** The same in the environment, and by `go env -w`. */
function both(
  name: string,
  variable: string,
  value: Value,
  { env = {}, written = {}, quick, ...rest }: Rest & { readonly env?: Rest; readonly written?: Rest } = {},
): readonly Surrounding[] {
  const set = (scene: Scene): Texts => ({
    [variable]: typeof value === 'string' ? value : value(scene),
  });
  return [
    { name, ...rest, ...env, env: set, ...(quick && { quick }) },
    {
      name: `${name}, by go env -w`,
      ...rest,
      ...written,
      // What the tests set to have a warm cache must not hide it.
      env: () => (variable === 'GOCACHE' ? { GOCACHE: undefined } : {}),
      written: set,
    },
  ];
}

const older = (scene: Scene) => writeGoTree(scene.at('older'), 'go1.19.1');
const inFile = (scene: Scene) => scene.write('file', '');
const inWay = (name: string) => (scene: Scene) => join(scene.workspace, 'file', name);
const toItself = (scene: Scene) => symlinkSync(scene.goroot, scene.at('link'));
const hidden = { inputs: { 'export-goroot': 'false' } };

const goroots: readonly Surrounding[] = [
  ...both('GOROOT of a Go that is gone', 'GOROOT', '/gone/go', {
    env: { says: /GOROOT was "\/gone\/go" and is now/ },
  }),
  ...both('the same, not exported', 'GOROOT', '/gone/go', {
    ...hidden,
    env: { says: /GOROOT is "\/gone\/go", which belongs to another Go: it is set to empty/ },
    written: { says: /go env -w has set GOROOT to "\/gone\/go"/ },
  }),
  ...both('GOROOT of another version', 'GOROOT', (scene) => scene.at('older'), {
    prepare: older,
    quick: true,
    env: { says: /GOROOT was ".*older" and is now/ },
  }),
  ...both('the same, not exported', 'GOROOT', (scene) => scene.at('older'), {
    ...hidden,
    prepare: older,
    says: /GOROOT (?:is|to) ".*older"/,
  }),
  ...both('GOROOT with a slash at its end', 'GOROOT', (scene) => `${scene.goroot}/`),
  ...both('the same, not exported', 'GOROOT', (scene) => `${scene.goroot}/`, hidden),
  ...both('GOROOT that is a link', 'GOROOT', (scene) => scene.at('link'), { prepare: toItself }),
  ...both('the same, not exported', 'GOROOT', (scene) => scene.at('link'), { ...hidden, prepare: toItself }),
  ...both('GOROOT with a carriage return', 'GOROOT', (scene) => `${scene.goroot}\r`),
  ...both('GOROOT that is a file', 'GOROOT', inWay(''), { prepare: inFile }),
];

const gopaths: readonly Surrounding[] = [
  ...both('a relative GOPATH', 'GOPATH', 'go', {
    quick: true,
    env: {
      refused: /^GOPATH is "go" in the environment, and every go command would fail: GOPATH entry is rel/,
    },
    written: { refused: /^GOPATH is "go" by go env -w, and every go command would fail/ },
  }),
  ...both('a GOPATH with a tilde', 'GOPATH', '~/go', {
    refused: /^GOPATH is "~\/go" (?:in|by) .*metacharacter/,
  }),
  ...both('several folders in GOPATH', 'GOPATH', (scene) => `${scene.at('a')}:${scene.at('b')}`, {
    kept: (scene) => ({ GOPATH: `${scene.at('a')}:${scene.at('b')}` }),
  }),
  ...both('the same folder twice', 'GOPATH', (scene) => `${scene.at('a')}:${scene.at('a')}`),
  ...both('an empty first folder', 'GOPATH', (scene) => `:${scene.at('a')}`, {
    says: /GOPATH is ":.*a" (?:in|by) .*, whose first folder is empty: it is ".*a" instead/,
    kept: (scene) => ({ GOPATH: scene.at('a') }),
  }),
  ...both('an empty last folder', 'GOPATH', (scene) => `${scene.at('a')}:`),
  ...both('a GOPATH that cannot be made', 'GOPATH', inWay('go'), {
    prepare: inFile,
    says: /GOPATH is ".*file\/go", which cannot be written: it is ".*" instead/,
  }),
  ...both(
    'several, the first of which cannot be made',
    'GOPATH',
    (scene) => `${inWay('go')(scene)}:${scene.at('b')}`,
    {
      prepare: inFile,
      says: /GOMODCACHE is ".*file\/go\/pkg\/mod", which cannot be written: it is ".*" instead/,
      kept: (scene) => ({ GOPATH: `${inWay('go')(scene)}:${scene.at('b')}` }),
    },
  ),
  ...both('a GOPATH with a carriage return', 'GOPATH', (scene) => `${scene.at('a')}\r`, {
    says: /GOPATH is ".*a\\r" (?:in|by) .*, with white space around it: it is exported as ".*a"/,
    kept: (scene) => ({ GOPATH: scene.at('a') }),
  }),
  ...both('a GOPATH with a space at its end', 'GOPATH', (scene) => `${scene.at('a')} `, {
    kept: (scene) => ({ GOPATH: scene.at('a') }),
  }),
  {
    name: 'a folder whose name ends in a space',
    env: (scene) => ({ GOPATH: `${scene.at('a')} ` }),
    prepare: (scene) => mkdirSync(`${scene.at('a')} `),
    kept: (scene) => ({ GOPATH: `${scene.at('a')} ` }),
  },
  ...both('a GOPATH with a slash at its end', 'GOPATH', (scene) => `${scene.at('a')}/`),
  ...both('a GOPATH that is the GOROOT', 'GOPATH', ({ goroot }) => goroot, {
    ownTree: true,
    says: /GOPATH is ".*", the folder of this Go: modules and tools would go there/,
    kept: ({ goroot }) => ({ GOPATH: goroot }),
  }),
];

const gobins: readonly Surrounding[] = [
  ...both('a relative GOBIN', 'GOBIN', 'bin', {
    says: /GOBIN is "bin" (?:in|by) .*, which is not an absolute path: go install refuses it/,
    env: { kept: () => ({ GOBIN: 'bin' }) },
  }),
  ...both('a GOBIN with a tilde', 'GOBIN', '~/bin', { says: /GOBIN is "~\/bin"/ }),
  ...both('a GOBIN with a go in it', 'GOBIN', (scene) => scene.at('bin'), {
    prepare: (scene) => writeGoCommand(scene.at('bin/go'), 'go1.19.1'),
    refused: /the first go on PATH is ".*bin\/go", expected .*\nGOBIN is ".*bin" (?:in|by)/,
    quick: true,
  }),
  ...both('a GOBIN with a link to this go', 'GOBIN', (scene) => scene.at('bin'), {
    prepare(scene) {
      mkdirSync(scene.at('bin'));
      symlinkSync(join(scene.goroot, 'bin/go'), scene.at('bin/go'));
    },
  }),
  ...both('a GOBIN that is not there', 'GOBIN', (scene) => scene.at('none')),
  ...both('a GOBIN that is the bin of GOROOT', 'GOBIN', (scene) => join(scene.goroot, 'bin')),
  ...both('a GOBIN with a carriage return', 'GOBIN', (scene) => `${scene.at('bin')}\r`, {
    kept: (scene) => ({ GOBIN: scene.at('bin') }),
    says: /GOBIN is ".*bin\\r" (?:in|by) .*, with white space around it/,
  }),
];

const vendor = (scene: Scene) => {
  scene.write('vendor/dep.test/dep/dep.go', 'package dep\n\nfunc Answer() int { return 42 }\n');
  scene.write('vendor/modules.txt', '# dep.test/dep v1.0.0\n## explicit; go 1.18\ndep.test/dep\n');
};

const goflags: readonly Surrounding[] = [
  ...both('GOFLAGS with nonsense', 'GOFLAGS', 'banana', {
    env: {
      quick: true,
      refused:
        /^GOFLAGS is "banana" in the environment, and every go command would fail: parsing \$GOFLAGS: non-flag/,
    },
    written: { refused: /^GOFLAGS is "banana" by go env -w[\s\S]*go env -u GOFLAGS/ },
  }),
  ...both('GOFLAGS with an unknown flag', 'GOFLAGS', '-banana', {
    refused: /^GOFLAGS is "-banana" (?:in|by) .*unknown flag -banana/,
  }),
  ...both('GOFLAGS with an open quote', 'GOFLAGS', `'-ldflags=-s`, {
    refused: /^GOFLAGS is "'-ldflags=-s" (?:in|by) .*unterminated/,
  }),
  ...both('GOFLAGS with a flag of a later Go', 'GOFLAGS', '-pgo=auto', {
    go: () => realGo('go1.19.13'),
    refused: /^GOFLAGS is "-pgo=auto" (?:in|by) .*unknown flag -pgo/,
  }),
  ...both('-mod=vendor without vendor', 'GOFLAGS', '-mod=vendor', {
    quick: true,
    warned: /^GOFLAGS is "-mod=vendor" (?:in|by) .*there is no folder "vendor" next to ".*go\.mod"/,
  }),
  ...both('-mod=vendor with vendor', 'GOFLAGS', '-mod=vendor', { prepare: vendor }),
  ...both('-mod with nonsense', 'GOFLAGS', '-v -mod=banana', {
    refused: /^GOFLAGS is "-v -mod=banana" (?:in|by) .*-mod=banana is not supported/,
  }),
  ...both('-mod=mod', 'GOFLAGS', '-mod=mod', { env: { kept: () => ({ GOFLAGS: '-mod=mod' }) } }),
  ...both('-mod=mod in a workspace', 'GOFLAGS', '-mod=mod', {
    prepare: (scene) => scene.write('go.work', 'go 1.18\n\nuse .\n'),
    warned: /^GOFLAGS is "-mod=mod" .*go\.work" makes this a workspace/,
  }),
  ...both('flags that are meant', 'GOFLAGS', '-trimpath -buildvcs=false -tags=x', {
    env: { kept: () => ({ GOFLAGS: '-trimpath -buildvcs=false -tags=x' }) },
  }),
  ...both('GOFLAGS with a carriage return', 'GOFLAGS', '-trimpath\r'),
];

const modules: readonly Surrounding[] = [
  ...both('GO111MODULE=off', 'GO111MODULE', 'off', {
    quick: true,
    warned: /^GO111MODULE is "off" (?:in|by) .*so go does not read ".*go\.mod"/,
  }),
  ...both('GO111MODULE with nonsense', 'GO111MODULE', 'banana', {
    refused: /^GO111MODULE is "banana" (?:in|by) .*unknown environment setting/,
  }),
  ...both('GO111MODULE=on', 'GO111MODULE', 'on', { env: { kept: () => ({ GO111MODULE: 'on' }) } }),
  ...both('GO111MODULE with a carriage return', 'GO111MODULE', 'on\r', {
    refused: /^GO111MODULE is "on\\r" (?:in|by)/,
  }),
  ...both('GOWORK that is not there', 'GOWORK', '/gone/go.work', {
    warned: /^GOWORK is "\/gone\/go\.work" (?:in|by) .*, which does not exist/,
  }),
  ...both('a relative GOWORK', 'GOWORK', 'go.work', {
    refused: /^GOWORK is "go\.work" (?:in|by) .*, and every go command would fail: .*not an absolute path/,
  }),
  ...both('GOWORK=off beside a broken go.work', 'GOWORK', 'off', {
    prepare: (scene) => scene.write('go.work', 'nonsense\n'),
  }),
  ...both('a relative GOMODCACHE', 'GOMODCACHE', 'mod', {
    says: /GOMODCACHE is "mod" (?:in|by) .*, which is not an absolute path: it is ".*pkg\/mod" instead/,
  }),
  ...both('a GOMODCACHE with a carriage return', 'GOMODCACHE', (scene) => `${scene.at('mod')}\r`, {
    kept: (scene) => ({ GOMODCACHE: scene.at('mod') }),
  }),
  ...both('GOTMPDIR that is not there', 'GOTMPDIR', '/gone', {
    warned: /^GOTMPDIR is "\/gone" (?:in|by) .*, which is no folder/,
  }),
];

const toolchains: readonly Surrounding[] = [
  ...both('a GOTOOLCHAIN that does not exist', 'GOTOOLCHAIN', 'go1.99.9', {
    env: { refused: /^GOTOOLCHAIN is "go1\.99\.9" in the environment/ },
    written: {
      says: /go env -w has set GOTOOLCHAIN to "go1\.99\.9"/,
      kept: () => ({ GOTOOLCHAIN: 'local' }),
    },
  }),
  ...both('GOTOOLCHAIN with nonsense', 'GOTOOLCHAIN', 'banana', {
    env: { refused: /^GOTOOLCHAIN is "banana" in the environment/, quick: true },
    written: { says: /go env -w has set GOTOOLCHAIN to "banana", which Go refuses/ },
  }),
  ...both('GOTOOLCHAIN with a carriage return', 'GOTOOLCHAIN', 'local\r', {
    env: { refused: /^GOTOOLCHAIN is "local\\r" in the environment/ },
    written: { says: /go env -w has set GOTOOLCHAIN to/, kept: () => ({ GOTOOLCHAIN: 'local' }) },
  }),
  ...both('GOTOOLCHAIN=auto', 'GOTOOLCHAIN', 'auto', { kept: () => ({ GOTOOLCHAIN: 'auto' }) }),
  ...both('GOTOOLCHAIN=path', 'GOTOOLCHAIN', 'path', { kept: () => ({ GOTOOLCHAIN: 'path' }) }),
];

const hostile = [
  '\ufeffGOFLAGS=-v',
  '=',
  'x=y',
  `GOX${'y'.repeat(70_000)}=1`,
  'GO\0=1',
  '# GOFLAGS=banana',
  '{"a":1}',
  '',
];

const goenvs: readonly Surrounding[] = [
  { name: 'GOENV that is not there', env: () => ({ GOENV: '/gone/env' }) },
  { name: 'GOENV=off', env: () => ({ GOENV: 'off' }), written: () => ({ GOFLAGS: 'banana' }) },
  { name: 'GOENV that is a device', env: () => ({ GOENV: '/dev/null' }) },
  {
    name: 'GOENV that is a folder',
    env: (scene) => ({ GOENV: scene.home }),
    says: /GOENV names ".*", which is a folder: go ignores it/,
    quick: true,
  },
  { name: 'a hostile file of go env -w', written: () => hostile.join('\n') },
  {
    name: 'the same, named by GOENV',
    prepare: (scene) => writeFileSync(scene.at('e'), hostile.join('\n')),
    env: (scene) => ({ GOENV: scene.at('e') }),
  },
  {
    name: 'a file of go env -w with CRLF',
    written: (scene) => `GOPATH=${scene.at('a')}\r\nGOFLAGS=-trimpath\r\nGONOSUMDB=*\r\n`,
    says: /GOPATH is ".*a\\r" by go env -w, with white space around it/,
    kept: (scene) => ({ GOPATH: scene.at('a') }),
  },
  {
    name: 'a file of go env -w that may not be read',
    uid: 65534,
    written: () => ({ GOFLAGS: 'banana' }),
    prepare: (scene) => chmodSync(join(scene.home, '.config/go/env'), 0),
  },
];

const homes: readonly Surrounding[] = [
  {
    name: 'no HOME',
    env: () => ({ HOME: undefined, GOCACHE: undefined }),
    says: /HOME is not set, so Go has no GOCACHE: it is/,
  },
  {
    name: 'an empty HOME',
    env: () => ({ HOME: '', GOCACHE: undefined }),
    says: /HOME is not set, so Go has no GOPATH: it is/,
  },
  {
    name: 'a relative HOME',
    // Go's telemetry would be written below every folder of its sources that it builds in.
    env: (scene) => ({ HOME: 'home', XDG_CONFIG_HOME: `${scene.home}/.config`, GOCACHE: undefined }),
    says: /HOME is "home", which is not an absolute path, so Go has no GOCACHE: it is/,
  },
  {
    name: 'a HOME that cannot be made',
    prepare: inFile,
    env: (scene) => ({ HOME: inWay('home')(scene), GOCACHE: undefined }),
    says: /GOCACHE is ".*", which cannot be written/,
  },
  {
    name: "another user's HOME",
    uid: 65534,
    prepare: (scene) => chmodSync(scene.home, 0o555),
    says: /GOPATH is ".*go", which cannot be written/,
  },
  { name: 'a HOME that may not be looked into', uid: 65534, prepare: (scene) => chmodSync(scene.home, 0) },
];

const wrapper = (scene: Scene) => {
  mkdirSync(scene.at('bin'));
  writeFileSync(scene.at('bin/go'), '#!/bin/sh\necho "a wrapper"\n', { mode: 0o755 });
};
const inBin = (scene: Scene) => ({ PATH: pathWith(scene.at('bin')) });

const paths: readonly Surrounding[] = [
  {
    name: 'an older go first on PATH',
    prepare: (scene) => writeGoCommand(scene.at('bin/go'), 'go1.19.1'),
    env: inBin,
  },
  { name: 'a wrapper script named go on PATH', prepare: wrapper, env: inBin, quick: true },
  {
    name: 'empty entries on PATH',
    prepare: wrapper,
    env: (scene) => ({ PATH: `::${pathWith(scene.at('bin'))}:` }),
  },
  { name: 'entries on PATH twice', env: () => ({ PATH: `${pathWith()}:${pathWith()}` }) },
  {
    name: 'a folder named go on PATH',
    prepare: (scene) => mkdirSync(scene.at('bin/go'), { recursive: true }),
    env: inBin,
  },
  { name: 'relative entries on PATH', prepare: wrapper, env: () => ({ PATH: `bin:../bin:.:${pathWith()}` }) },
  { name: 'an empty PATH', env: () => ({ PATH: '' }) },
  {
    name: 'our own folders from another version on PATH',
    prepare: (scene) => writeGoTree(join(scene.toolCache, 'go/1.19.1/x64'), 'go1.19.1'),
    env: (scene) => ({ PATH: pathWith(join(scene.toolCache, 'go/1.19.1/x64/bin')) }),
  },
];

const targets: readonly Surrounding[] = [
  ...both('GOOS for a cross-build', 'GOOS', 'windows', {
    builds: 'elsewhere',
    says: /GOOS is "windows" (?:in|by) .*: go builds for windows\/amd64/,
    env: { kept: () => ({ GOOS: 'windows' }), quick: true },
  }),
  ...both('GOARCH for a cross-build', 'GOARCH', 'arm64', {
    builds: 'elsewhere',
    says: /GOARCH is "arm64" (?:in|by) .*: go builds for linux\/arm64/,
  }),
  {
    name: 'GOOS and GOARCH for WebAssembly',
    env: () => ({ GOOS: 'js', GOARCH: 'wasm' }),
    builds: 'elsewhere',
    says: /go builds for js\/wasm/,
  },
  ...both('a rare target', 'GOOS', 'illumos', { builds: 'elsewhere' }),
  ...both('GOOS with nonsense', 'GOOS', 'banana', {
    refused: /^GOOS is "banana" (?:in|by) .*banana\/amd64/,
  }),
  ...both('GOARCH with nonsense', 'GOARCH', 'banana', { refused: /^GOARCH is "banana" (?:in|by)/ }),
  ...both('GOOS with a space at its end', 'GOOS', 'linux ', { refused: /^GOOS is "linux " (?:in|by)/ }),
  ...both('GOAMD64 that is not known, which Go takes', 'GOAMD64', 'v9'),
  ...both('GOEXPERIMENT with nonsense', 'GOEXPERIMENT', 'banana', {
    refused: /^GOEXPERIMENT is "banana" (?:in|by) .*unknown GOEXPERIMENT/,
  }),
  ...both('GOEXPERIMENT of another version', 'GOEXPERIMENT', 'unified', {
    refused: /^GOEXPERIMENT is "unified" (?:in|by)/,
  }),
  ...both('GOEXPERIMENT that this Go knows', 'GOEXPERIMENT', 'nofieldtrack'),
];

const caches: readonly Surrounding[] = [
  ...both('GOCACHE=off', 'GOCACHE', 'off', {
    says: /GOCACHE is "off" (?:in|by) .*does not build without a build cache: it is ".*" instead/,
    quick: true,
  }),
  ...both('a relative GOCACHE', 'GOCACHE', 'cache', {
    says: /GOCACHE is "cache" (?:in|by) .*, which is not an absolute path: it is ".*" instead/,
  }),
  ...both('a GOCACHE that cannot be made', 'GOCACHE', inWay('cache'), {
    prepare: inFile,
    says: /GOCACHE is ".*file\/cache", which cannot be written: it is ".*" instead/,
  }),
  ...both('a GOCACHE with a carriage return', 'GOCACHE', (scene) => `${buildCacheAt(scene.home)}\r`, {
    kept: (scene) => ({ GOCACHE: buildCacheAt(scene.home) }),
  }),
];

const together: readonly Surrounding[] = [
  {
    name: 'much at once',
    prepare(scene) {
      older(scene);
      writeGoCommand(scene.at('bin/go'), 'go1.19.1');
    },
    env: (scene) => ({
      GOROOT: scene.at('older'),
      GOPATH: `${scene.at('a')}\r`,
      GOBIN: 'bin',
      GOFLAGS: '-trimpath ',
      GO111MODULE: 'auto',
      GOWORK: 'off',
      GOCACHE: 'off',
      PATH: `::${pathWith(scene.at('bin'))}`,
    }),
    written: () => 'GOTOOLCHAIN=go1.99.9\r\nGOROOT=/gone\r\nGOFLAGS=banana\r\n',
    says: /GOBIN is "bin" in the environment/,
    kept: (scene) => ({ GOPATH: scene.at('a'), GOFLAGS: '-trimpath ', GOTOOLCHAIN: 'local' }),
  },
];

export const surroundings: readonly Surrounding[] = [
  ...goroots,
  ...gopaths,
  ...gobins,
  ...goflags,
  ...modules,
  ...toolchains,
  ...goenvs,
  ...homes,
  ...paths,
  ...targets,
  ...caches,
  ...together,
];
