/** The audit as SARIF: which results, at which places. */
import { expect, test } from '@jest/globals';
import type { Assessment } from '../../../src/core/advisories/assess.ts';
import type { Audit, Audited } from '../../../src/core/reports/audit.ts';
import { createRedaction } from '../../../src/hosts/render/redaction.ts';
import { auditSarif } from '../../../src/hosts/render/sarif.ts';

const assessment: Assessment = {
  release: 'go1.22.1',
  minor: '1.22',
  vulnerabilities: [
    { id: 'GO-2026-0002', aliases: ['CVE-2026-1'], parts: ['stdlib'], fixedIn: 'go1.22.2' },
    { id: 'GO-2026-0001', aliases: [], parts: ['toolchain'], fixedIn: undefined },
  ],
  supported: true,
  supportedMinors: ['1.22', '1.21'],
  newestPatch: 'go1.22.2',
  clean: undefined,
  day: '2026-11-05',
};

function file(given: Partial<Audited> = {}): Audited {
  return { where: 'file', path: 'go.mod', line: 3, request: '1.22.1', assessment, ...given };
}

function sarif(audited: readonly Audited[], folder = '', redact = createRedaction({}).redact) {
  const audit: Audit = { folder, audited, unreadable: [], failed: false, day: '2026-11-05' };
  return auditSarif(audit, 'setup-go-tarball 1.2.3', redact);
}

test('a rule for each advisory, a result for each advisory and file', () => {
  expect(sarif([file(), file({ path: 'a/go.mod', line: undefined })])).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'setup-go-tarball',
            version: '1.2.3',
            rules: [
              {
                id: 'GO-2026-0002',
                shortDescription: { text: 'Known vulnerability of Go (CVE-2026-1)' },
                helpUri: 'https://pkg.go.dev/vuln/GO-2026-0002',
              },
              { id: 'GO-2026-0001', shortDescription: { text: 'Known vulnerability of Go' } },
            ],
          },
        },
        results: [
          {
            ruleId: 'GO-2026-0002',
            ruleIndex: 0,
            level: 'warning',
            message: { text: 'go1.22.1 is vulnerable to GO-2026-0002. It is fixed in go1.22.2.' },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'go.mod' }, region: { startLine: 3 } } },
            ],
          },
          {
            ruleId: 'GO-2026-0001',
            ruleIndex: 1,
            message: { text: 'go1.22.1 is vulnerable to GO-2026-0001. There is no fix.' },
          },
          {
            ruleIndex: 0,
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'a/go.mod' }, region: { startLine: 1 } } },
            ],
          },
          { ruleIndex: 1 },
        ],
      },
    ],
  });
});

test('an unsupported version is an error of its own', () => {
  const old = { ...assessment, supported: false, supportedMinors: ['1.27', '1.26'], vulnerabilities: [] };
  expect(sarif([file({ assessment: old })])).toMatchObject({
    runs: [
      {
        tool: {
          driver: {
            rules: [{ id: 'go-unsupported', helpUri: 'https://go.dev/doc/devel/release#policy' }],
          },
        },
        results: [
          {
            ruleId: 'go-unsupported',
            level: 'error',
            message: { text: 'Go 1.22 is not supported: the supported versions are 1.27 and 1.26.' },
          },
        ],
      },
    ],
  });
});

test('what is installed, and what is not known, has no results', () => {
  const others = (['tool cache', 'install-dir', 'PATH'] as const).map((where) => file({ where, path: '/t' }));
  expect(sarif([...others, file({ assessment: undefined })])).toMatchObject({
    runs: [{ tool: { driver: { rules: [] } }, results: [] }],
  });
});

test('secrets are hidden in what comes from outside, before it is encoded; texts of its own are not changed', () => {
  const { redact } = createRedaction({
    MY_TOKEN: 'to ken/ü',
    MY_SECRET: 'go.dev/doc',
    MY_PASSWORD: 'CVE-2026-1',
  });
  const old = { ...assessment, supported: false, supportedMinors: ['1.27', '1.26'] };
  const text = JSON.stringify(
    sarif([file({ path: 'a/to ken/ü/go.mod', assessment: old })], 'to ken/ü', redact),
  );
  expect(text).toContain('"uri":"***/a/***/go.mod"');
  expect(text).toContain('"helpUri":"https://go.dev/doc/devel/release#policy"');
  expect(text).toContain('"text":"Known vulnerability of Go (***)"');
});

test.each([
  ['', 'a b/go.mod', 'a%20b/go.mod'],
  ['sub', 'go.mod', 'sub/go.mod'],
  ['sub dir/x', '.go-version', 'sub%20dir/x/.go-version'],
  ['', 'ü/#?%/go.mod', '%C3%BC/%23%3F%25/go.mod'],
  ['', 'C:/go.mod', 'C%3A/go.mod'],
  ['', 'x\ud800/go.mod', 'x%EF%BF%BD/go.mod'],
  ['', 'x\u001b/go.mod', 'x%EF%BF%BD/go.mod'],
  ['..', 'go.mod', 'go.mod'],
  ['../other', 'go.mod', 'go.mod'],
  ['..sub', 'go.mod', '..sub/go.mod'],
  ['D:/other', 'go.mod', 'go.mod'],
])('the folder %j and the path %j: %s', (folder, path, uri) => {
  const place = { physicalLocation: { artifactLocation: { uri } } };
  expect(sarif([file({ path })], folder)).toMatchObject({
    runs: [{ results: [{ locations: [place] }, { locations: [place] }] }],
  });
});
