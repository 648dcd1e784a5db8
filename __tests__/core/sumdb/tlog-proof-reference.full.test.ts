/** Our proofs, judged by the reference code of their form; and those of the real log. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { parseGoproxy } from '../../../src/core/sources/goproxy.ts';
import { defaultSumdb } from '../../../src/core/sumdb/gosumdb.ts';
import { lookupHash } from '../../../src/core/sumdb/lookup.ts';
import { proveByTlogProof } from '../../../src/core/sumdb/tlog-proof.ts';
import { toolchainModule } from '../../../src/core/sumdb/toolchain-module.ts';
import { parseVerifierKey } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto as crypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { fetchText, goproxy } from '../../support/real-proxy.ts';
import { createDatabase, createSigner, moduleAt, record, SumdbLog } from '../../support/sumdb-log.ts';
import { fetchRemote } from '../../support/sumdb-reference.ts';
import { testUnless } from '../../support/test-unless.ts';

const folder = mkdtempSync(join(tmpdir(), 'tlog-proof-reference-'));
const program = join(folder, process.platform === 'win32' ? 'reference.exe' : 'reference');
const whyNoReference = build();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Why it cannot be built; empty if it was. */
function build(): string {
  try {
    const cwd = join(import.meta.dirname, '../../support/tlog-proof-reference');
    execFileSync('go', ['build', '-o', program, '.'], { cwd, stdio: 'pipe' });
    return '';
  } catch (error) {
    return `it cannot be built: ${String(error).split('\n')[0]}`;
  }
}

interface Answer {
  readonly Record: string;
  readonly Index: number;
  readonly Size: number;
  readonly Same: boolean;
  readonly Error: string;
}

function judge(
  questions: readonly { readonly Proof: string; readonly Key: string }[],
): Promise<readonly Answer[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, { maxBuffer: 1 << 26 }, (error, stdout) =>
      error === null ? resolve(JSON.parse(stdout)) : reject(error),
    );
    child.stdin?.end(JSON.stringify(questions));
  });
}

const signer = createSigner();
const log = new SumdbLog(
  signer,
  Array.from({ length: 700 }, (_, id) => record(id)),
);

testUnless(whyNoReference)(
  'proofs of records of trees of many sizes are good, and printed alike',
  async () => {
    const proofs: { readonly id: number; readonly size: number; readonly Proof: string }[] = [];
    for (const size of [1, 2, 3, 255, 256, 257, 512, 699, 700]) {
      for (const id of [...new Set([0, 1, 2, 128, 255, 256, size - 1])].filter((each) => each < size)) {
        const { tlogProof } = await lookupHash(
          moduleAt(id),
          createDatabase(log.fork(size), signer.verifierKey),
        );
        proofs.push({ id, size, Proof: tlogProof });
      }
    }
    const answers = await judge(proofs.map(({ Proof }) => ({ Proof, Key: signer.verifierKey })));
    expect(answers).toEqual(
      proofs.map(({ id, size }) => ({ Record: log.text(id), Index: id, Size: size, Same: true, Error: '' })),
    );
  },
);

testUnless(whyNoReference)('a thousand proofs with one bit altered: both refuse every one', async () => {
  const { tlogProof } = await lookupHash(moduleAt(300), createDatabase(log, signer.verifierKey));
  const altered = Array.from({ length: 1000 }, (_, index) => {
    const bytes = Buffer.from(tlogProof);
    const bit = Math.floor((index * bytes.length * 8) / 1000);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return bytes.toString('latin1');
  });
  const key = parseVerifierKey(signer.verifierKey, crypto);
  for (const text of altered)
    expect(() => proveByTlogProof(text, { module: moduleAt(300), key, crypto })).toThrow();
  const answers = await judge(altered.map((Proof) => ({ Proof, Key: signer.verifierKey })));
  // The reference leaves it to its caller what a record says; one that was altered has another hash.
  expect(answers.filter(({ Error: error }) => error === '')).toEqual([]);
});

const [proxy] = parseGoproxy(goproxy()).proxies;
const base = `${proxy?.url}/sumdb/sum.golang.org`;
const whyNoLog = proxy && (await fetchText(`${base}/latest`)) ? '' : 'the log cannot be reached';

testUnless(whyNoReference || whyNoLog)('the real log: releases of Go, proved without it', async () => {
  const { key } = defaultSumdb(crypto);
  const Key = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
  const modules = [
    toolchainModule('go1.21.9', 'linux', 'amd64'),
    toolchainModule('go1.26.8', 'linux', 'amd64'),
    toolchainModule('go1.25.14', 'windows', 'amd64'),
  ];
  const proofs: string[] = [];
  for (const module of modules) {
    const database = { ...createDatabase(log, Key), remote: fetchRemote(base) };
    const { tlogProof, hash, id } = await lookupHash(module, database);
    expect(proveByTlogProof(tlogProof, { module, key, crypto })).toMatchObject({ hash, id });
    proofs.push(tlogProof);
  }
  const answers = await judge(proofs.map((Proof) => ({ Proof, Key })));
  expect(answers.map(({ Error: error, Same }) => [error, Same])).toEqual(modules.map(() => ['', true]));
  expect(answers[0]).toMatchObject({ Index: 24929362 });
});
