import { createHash } from 'node:crypto';
import { dotenvReport } from '../../src/core/activate/dotenv.ts';
import { parseGoEnvFile } from '../../src/core/activate/go-env-file.ts';
import { exportLines } from '../../src/core/activate/shell-export.ts';
import { readOsv } from '../../src/core/advisories/osv.ts';
import { parseState } from '../../src/core/cache/cache-state.ts';
import { parseGoSum } from '../../src/core/cache/go-sum.ts';
import { readTrackedFiles } from '../../src/core/cache/tracked-files.ts';
import { continuation, strongEtag } from '../../src/core/download/resume.ts';
import { retryAfter } from '../../src/core/download/retry.ts';
import { interpreterOf } from '../../src/core/platform/interpreter.ts';
import {
  createCredentialStore,
  parseAuthOutput,
  parseGitCredential,
  parseGoauth,
  splitCommand,
} from '../../src/core/sources/goauth.ts';
import { parseGoproxy } from '../../src/core/sources/goproxy.ts';
import { headersFor, parseMirrorAuth } from '../../src/core/sources/mirror-auth.ts';
import { parseNetrc } from '../../src/core/sources/netrc.ts';
import { parseMirrors } from '../../src/core/sources/parse-mirrors.ts';
import { isExcepted, proxyFor } from '../../src/core/sources/proxy.ts';
import { withoutCommands } from '../../src/core/text/plain-text.ts';
import { redactText } from '../../src/core/text/redact.ts';
import { parseManifest, printManifest } from '../../src/core/tool-cache/manifest.ts';
import { parseReceipt, printReceipt, type Receipt } from '../../src/core/tool-cache/receipt.ts';
import { type InstallRecord, parseRecord, printRecord } from '../../src/core/transaction/install-record.ts';
import { parseReleaseIndex } from '../../src/core/versions/release-index.ts';
import { parseVersion, toSemver } from '../../src/core/versions/version.ts';
import { parseVersionFile } from '../../src/core/versions/version-file.ts';
import { parseRequest } from '../../src/core/versions/version-request.ts';
import { broken, type FuzzTarget, textTarget } from './target.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // refused, as whoever reads the file does
  }
}

const index = JSON.stringify([
  {
    version: 'go1.26.8',
    stable: true,
    files: [
      {
        filename: 'go1.26.8.linux-amd64.tar.gz',
        os: 'linux',
        arch: 'amd64',
        version: 'go1.26.8',
        sha256: 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
        size: 66_000_000,
        kind: 'archive',
      },
      {
        filename: 'go1.26.8.src.tar.gz',
        os: '',
        arch: '',
        version: 'go1.26.8',
        sha256: '',
        size: 1,
        kind: 'source',
      },
    ],
  },
  { version: 'go1.27rc1', stable: false, files: [] },
]);

const receipt: Receipt = {
  schema: 1,
  tool: 'go',
  version: '1.26.8',
  release: 'go1.26.8',
  platform: 'linux-amd64',
  archive: 'go1.26.8.linux-amd64.tar.gz',
  sha256: 'd0f743b33e8d8945e6b1f432edd15785c70507121d6e2a723b21285eddf8b57b',
  size: 66_000_000,
  treeSize: 245_000_000,
  mirror: 'official',
  trust: 'log',
  h1: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
  lacks: ['api', 'doc'],
  installedAt: '2026-11-23T12:00:00.000Z',
  installedBy: 'setup-go-tarball 1.0.0',
};

const record: InstallRecord = {
  schema: 1,
  checkpointId: 'go1.26.8.linux-amd64.tar.gz-d0f743b33e8d8945',
  stateVersion: 7,
  state: { name: 'Committing', verified: receipt.sha256 },
  writer: '4711-98765-0a1b2c3d-deadbeef',
  archive: receipt.archive,
  offset: 1_048_576,
  source: { url: '0123456789abcdef', etag: '"e"' },
  place: { tool: 'go', version: '1.26.8' },
  time: '2026-11-23T12:00:00.000Z',
};

const osv = JSON.stringify({
  id: 'GO-2026-0001',
  modified: '2026-01-01T00:00:00Z',
  published: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2026-0001'],
  summary: 'Something in crypto/tls',
  affected: [
    {
      package: { name: 'stdlib', ecosystem: 'Go' },
      ranges: [
        {
          type: 'SEMVER',
          events: [{ introduced: '0' }, { fixed: '1.25.3' }, { introduced: '1.26.0-0' }, { fixed: '1.26.1' }],
        },
      ],
      ecosystem_specific: { imports: [{ path: 'crypto/tls', symbols: ['Conn.Read'], goos: ['linux'] }] },
    },
  ],
});

function versionFile(path: string, ...seeds: readonly string[]): FuzzTarget {
  return textTarget({
    name: path,
    seeds,
    read: (text) =>
      parseVersionFile({
        kind: 'file',
        path,
        text,
        toolchainLine: 'decides',
        env: { HOME: '/home/me', GO_VERSION: '1.26' },
        platform: { os: 'linux', arch: 'amd64' },
        others: async () => [],
      }),
  });
}

/** It says by a plain Error what is malformed, which the caller makes a Problem. */
function readAdvisory(text: string): unknown {
  try {
    return readOsv(json(text));
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) return false;
    throw error;
  }
}

const etag = '"abc"';
const headers = textTarget({
  name: 'HTTP headers',
  seeds: [
    'content-range: bytes 100-199/200\ncontent-length: 100\netag: "abc"',
    'content-range: bytes */200\nretry-after: 120',
    'content-range: bytes 100-199/*\nretry-after: Wed, 21 Oct 2026 07:28:00 GMT\netag: W/"abc"',
    'retry-after: Wednesday, 21-Oct-26 07:28:00 GMT',
    'retry-after: Wed Oct 21 07:28:00 2026',
  ],
  read(text) {
    const entries = text.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
    const given: Readonly<Record<string, string>> = Object.fromEntries(entries);
    for (const status of [200, 206, 416, 301]) {
      const next = continuation({ offset: 100, size: 200 }, { status, headers: given });
      if (next.kind === 'append' && next.size !== 200) broken(`a file of ${next.size} bytes for one of 200`);
    }
    const wait = retryAfter(given, 1_790_000_000_000);
    if (wait !== undefined && !(wait >= 0 && wait <= 120_000)) broken(`a wait of ${wait} ms`);
    const tag = strongEtag(given);
    return tag === '' || tag === etag;
  },
});

const line = textTarget({
  name: 'exports and logs',
  seeds: [
    '/opt/go',
    "it's",
    '$(touch x)',
    'a & b "c" %d%',
    '::error::x',
    'section_start:1:x\r\u001b[0K',
    'https://u:p@h/?k=v#f',
  ],
  read(text) {
    for (const shell of ['sh', 'fish', 'powershell'] as const)
      exportLines(shell, { variables: [{ name: 'X', value: text }], paths: [text] }, text);
    const shown = withoutCommands(redactText(text, ['secret', text.slice(0, 8)]));
    if (/##\[|^\s*::/m.test(shown) || /(?![\n\t])\p{Cc}/u.test(shown))
      broken(`it is shown as ${JSON.stringify(shown)}`);
    const exports = { variables: [{ name: 'X', value: text }], paths: [] };
    const report = dotenvReport(exports, { secrets: [], delimiter: ':' });
    const expected = report.withheld.length === 0 ? `X=${text}\n` : '';
    if (report.text !== expected) broken(`the report says ${JSON.stringify(report.text)}`);
    if (report.withheld.length === 0 && /[\r\n]/.test(text)) broken('a report of two lines');
    return true;
  },
});

const elf: FuzzTarget = {
  name: 'program headers',
  seeds: () => [
    Buffer.from('#!/bin/sh -e\necho\n'),
    Buffer.concat([
      Buffer.from(
        '7f454c4602010100000000000000000002003e0001000000785040000000000040000000000000000000000000000000000000004000380001004000000000000300000004000000',
        'hex',
      ),
      Buffer.from(
        '7800000000000000780000000000000078000000000000001c000000000000001c000000000000000100000000000000',
        'hex',
      ),
      Buffer.from('/lib64/ld-linux-x86-64.so.2\0'),
    ]),
  ],
  run: (bytes) => interpreterOf(bytes) !== undefined,
};

export const textTargets: readonly FuzzTarget[] = [
  textTarget({
    name: 'release index',
    seeds: [index],
    read(text) {
      const value = json(text);
      return value !== undefined && parseReleaseIndex(value, 'the mirror').length > 0;
    },
  }),
  versionFile(
    'go.mod',
    'module example.com/m\n\ngo 1.26\n\ntoolchain go1.26.8\n\nrequire (\n\texample.com/x v1.2.3 // indirect\n)\n',
  ),
  versionFile(
    'go.work',
    'go 1.26.0\n\ntoolchain default\n\nuse (\n\t./a\n\t"./b c"\n)\n\nreplace x => ../x\n',
  ),
  versionFile('.tool-versions', 'nodejs 24\ngolang 1.26.8 1.25 # two\n', 'golang ref:main\n', 'go system\n'),
  versionFile('.go-version', '1.26.8\n', 'go1.27rc1\n', '\ufeff1.26\r\n'),
  versionFile(
    'mise.toml',
    '[tools]\ngo = "1.26"\nnode = "24"\n',
    '[env]\nX = "1.26"\n[tools]\ngo = { version = "{{ env.GO_VERSION }}", os = ["linux"] }\n',
    '[alias]\ngo = { old = "1.25" }\n[tools]\n"core:go" = ["old", "prefix:1.24"]\n',
    '[tool_alias.go.versions]\nx = "sub-1:latest"\n[tools.go]\nversion = "x"\n',
  ),
  textTarget({
    name: 'version request',
    seeds: [
      '1.26.8',
      '^1.25',
      '>=1.25 <1.27',
      '~1.22 || 1.26.x',
      'stable',
      'oldstable',
      'go1.27rc1',
      '1.20',
      '1.25.0-1',
    ],
    read: (text) => parseRequest(text, { kind: 'input', name: 'go-version', yaml: true }),
  }),
  textTarget({
    name: 'version',
    seeds: ['1.26.8', '1.27rc1', '1.21.0-rc.2', 'go1.25.0-1', '1.26.0-fips140'],
    read(text) {
      const version = parseVersion(text);
      if (version !== undefined && parseVersion(toSemver(version)) === undefined)
        broken(`${toSemver(version)} is no version`);
      return version;
    },
  }),
  textTarget({
    name: 'receipt',
    seeds: [printReceipt(receipt)],
    read(text) {
      const read = parseReceipt(text);
      if (read !== undefined && JSON.stringify(parseReceipt(printReceipt(read))) !== JSON.stringify(read))
        broken('what it prints is not what it has read');
      return read;
    },
  }),
  {
    ...textTarget({
      name: 'journal record',
      seeds: [printRecord(record, sha256)],
      read(text) {
        const read = parseRecord(text, sha256);
        if (read !== undefined && parseRecord(printRecord(read, sha256), sha256) === undefined)
          broken('what it prints cannot be read');
        return read;
      },
    }),
    // With the digest of what it has become, most of the time.
    repair(bytes, random) {
      const [body = ''] = bytes.toString('utf8').split('\n');
      return random(4) === 0 ? bytes : Buffer.from(`${body}\n${sha256(body)}\n`);
    },
  },
  textTarget({
    name: 'manifest',
    seeds: [`${'0'.repeat(64)}  VERSION\n${'a'.repeat(64)}  bin/go\n`],
    read(text) {
      const read = parseManifest(text);
      if (read !== undefined && parseManifest(printManifest(read))?.size !== read.size)
        broken('files are lost');
      return read;
    },
  }),
  textTarget({
    name: 'state of the step',
    seeds: [
      JSON.stringify({
        modules: { folder: '/m', key: 'k', matched: '', exact: false, warm: false, restoreSeconds: 1 },
        build: {
          folder: '/b',
          key: 'k',
          matched: 'k',
          exact: true,
          warm: true,
          restoreSeconds: 0.5,
          record: { bytes: 1, entries: 2, seconds: 3 },
        },
        tools: [{ folder: '/t', key: 'k', matched: '', name: 't v1' }],
        since: 1,
        ready: 2,
        leg: 'abc',
      }),
    ],
    read: parseState,
  }),
  headers,
  textTarget({
    name: 'netrc',
    seeds: [
      'machine a.example login u password p\n',
      'machine a\n\tlogin u\n\tpassword "p"\nmacdef init\ncd x\n\nmachine b login c password d\ndefault login e password f\n',
    ],
    read: (text) => parseNetrc(text).length > 0,
  }),
  textTarget({
    name: 'output of GOAUTH',
    seeds: [
      'https://a.example/x\nhttps://b.example\n\nAuthorization: Basic abc\nX-Key: y\n\n',
      'https://a.example\n\n\n',
    ],
    read(text) {
      const sets = parseAuthOutput(text);
      if ('invalid' in sets) return false;
      const store = createCredentialStore();
      for (const set of sets) store.store(set);
      for (const value of Object.values(store.find('https://a.example/x/y')))
        if (/[\r\n]/.test(value)) broken('a header of two lines');
      return true;
    },
  }),
  textTarget({
    name: 'git credential',
    seeds: [
      'protocol=https\nhost=a.example\npath=x\nusername=u\npassword=p\n',
      'url=https://u:p@a.example/x\n',
    ],
    read: parseGitCredential,
  }),
  textTarget({
    name: 'GOAUTH',
    seeds: ['netrc', 'git /home/me; netrc', '"/a b/helper" \'x y\'; off', 'off'],
    read(text) {
      const ways = parseGoauth(text);
      splitCommand(text);
      return !('invalid' in ways);
    },
  }),
  textTarget({
    name: 'GOPROXY',
    seeds: ['https://proxy.golang.org,direct', 'https://u:p@a.example/x|http://b,off', 'a.example,direct'],
    read: parseGoproxy,
  }),
  textTarget({
    name: 'mirrors',
    seeds: [
      'official',
      'module-proxy+https://a.example',
      'https://a.example/go',
      'https://a/{version}/{filename}?x={os}-{arch}.{ext}',
    ],
    read: (text) => parseMirrors({ mirrors: [text], baseUrl: '' }),
  }),
  textTarget({
    name: 'mirror-auth',
    seeds: [
      'https://a.example basic u:p\nhttp://b.example:80 header X-Key: v\n',
      'https://a.example certificate c.pem k.pem\n',
    ],
    read(text) {
      const all = parseMirrorAuth(text);
      for (const { origin } of all)
        for (const [name, value] of Object.entries(headersFor(all, new URL(origin))))
          if (/[^\x20-\x7e\x80-\xff\t]/.test(value) || !/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name))
            broken('a header that is none');
      return true;
    },
  }),
  textTarget({
    name: 'proxies',
    seeds: [
      'localhost,.corp.example,10.0.0.0/8,[::1]:443,*.x,*',
      'a.example:8080 fd00::/8',
      'http://u:p@proxy:3128',
    ],
    read(text) {
      isExcepted(new URL('https://a.corp.example/'), text);
      isExcepted(new URL('https://[fd00::1]:8443/'), text);
      return proxyFor(new URL('https://a.example/'), { https_proxy: text, no_proxy: text });
    },
  }),
  textTarget({ name: 'advisory', seeds: [osv], read: readAdvisory }),
  textTarget({
    name: 'go env file',
    seeds: ['GOPROXY=https://a\nGOFLAGS=-mod=mod\n# x\n\nGOPATH=/a b\n'],
    read: parseGoEnvFile,
  }),
  textTarget({
    name: 'go.sum',
    seeds: ['example.com/a v1.0.0 h1:abc=\nexample.com/a v1.0.0/go.mod h1:def=\n'],
    read: parseGoSum,
  }),
  textTarget({
    name: 'git ls-files',
    seeds: [
      '100644 abcdef0123456789abcdef0123456789abcdef01 0\ta/b.go\x0a0000 abcdef0123456789abcdef0123456789abcdef02 0\tl\0',
    ],
    read: readTrackedFiles,
  }),
  line,
  elf,
];
