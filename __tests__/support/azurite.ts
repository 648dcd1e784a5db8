// Azurite, Microsoft's emulator of Azure Blob Storage: GitHub's cache service hands out signed addresses of that storage.
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  AccountSASPermissions,
  AccountSASResourceTypes,
  AccountSASServices,
  BlobSASPermissions,
  generateAccountSASQueryParameters,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { whereIs } from './real-shells.ts';

const version = '3.37.0';
const folder = join(tmpdir(), 'setup-go-tarball-genuine');
const installed = join(folder, `azurite-${version}`);
const program = join(installed, 'node_modules/azurite/dist/src/blob/main.js');

/** Installs it with npm if that has not been done, which takes minutes. Why it cannot be used; empty if it can. */
export async function whyNoAzurite(): Promise<string> {
  if (whereIs('openssl') === '') return 'openssl is not installed';
  if (existsSync(program)) return '';
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'azurite-'));
  try {
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', '--prefix', work];
    await promisify(execFile)('npm', ['install', ...flags, `azurite@${version}`], { cwd: work });
    renameSync(work, installed);
    return '';
  } catch (error) {
    return `azurite ${version} cannot be installed: ${String(error).split('\n')[0]}`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export interface Azurite extends AsyncDisposable {
  /** Of the storage, as in `https://HOST/container/blob`. Nothing but its port answers to that name. */
  readonly host: string;
  /** On loopback, with TLS. */
  readonly port: number;
  /** Of its certificate and key, and the certificate of who issued them. */
  readonly tls: { readonly cert: string; readonly key: string; readonly ca: string };
  /** An address that may be read, or written, for an hour; or that could be until an hour ago. */
  sign(blob: string, access: 'r' | 'cw', expired?: boolean): string;
  put(blob: string, bytes: Buffer): Promise<void>;
  get(blob: string): Promise<Buffer>;
  remove(blob: string): Promise<void>;
}

const account = 'productionresults';
const container = 'actions-cache';
const secret = Buffer.alloc(32, 'of nobody').toString('base64');
const credential = new StorageSharedKeyCredential(account, secret);
const anHour = 3_600_000;

/** With nothing in it, and in memory. */
export async function startAzurite(root: string): Promise<Azurite> {
  const host = `${account}.blob.core.windows.net`;
  const tls = makeCertificate(root, '*.blob.core.windows.net');
  const child = spawn(
    process.execPath,
    [
      program,
      ...['--blobHost', '127.0.0.1', '--blobPort', '0', '--cert', tls.cert, '--key', tls.key],
      ...['--inMemoryPersistence', '--disableTelemetry', '--silent', '--skipApiVersionCheck'],
    ],
    {
      env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${secret}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await portOf(child);
  const call = request(port, { host, ca: readFileSync(tls.ca) });
  const azurite: Azurite = {
    host,
    port,
    tls,
    sign(blob, access, expired = false) {
      const now = Date.now() - (expired ? 2 * anHour : 0);
      const query = generateBlobSASQueryParameters(
        {
          containerName: container,
          blobName: blob,
          permissions: BlobSASPermissions.parse(access),
          protocol: SASProtocol.Https,
          startsOn: new Date(now - anHour),
          expiresOn: new Date(now + anHour),
        },
        credential,
      );
      return `https://${host}/${container}/${blob}?${query}`;
    },
    put: async (blob, bytes) => {
      await call('PUT', azurite.sign(blob, 'cw'), bytes);
    },
    get: (blob) => call('GET', azurite.sign(blob, 'r')),
    remove: async (blob) => {
      await call('DELETE', `https://${host}/${container}/${blob}?${ofAccount('d')}`);
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
  await call('PUT', `https://${host}/${container}?restype=container&${ofAccount('c')}`);
  return azurite;
}

function ofAccount(access: string): string {
  return generateAccountSASQueryParameters(
    {
      permissions: AccountSASPermissions.parse(access),
      services: AccountSASServices.parse('b').toString(),
      resourceTypes: AccountSASResourceTypes.parse('co').toString(),
      expiresOn: new Date(Date.now() + anHour),
    },
    credential,
  ).toString();
}

/** Where it has begun to listen. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const [, port] = /successfully listens on https:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Azurite did not start: ${said}`)));
  });
}

function request(port: number, { host, ca }: { readonly host: string; readonly ca: Buffer }) {
  return async (method: string, address: string, body?: Buffer): Promise<Buffer> => {
    const { pathname, search } = new URL(address);
    const headers = {
      host,
      'content-length': body?.length ?? 0,
      ...(body && { 'x-ms-blob-type': 'BlockBlob' }),
    };
    const sent = https.request({
      ...{ host: '127.0.0.1', servername: host, port, ca },
      ...{ method, path: pathname + search, headers, agent: false },
    });
    sent.end(body);
    const [response] = await once(sent, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (response.statusCode < 300) return bytes;
    throw new Error(`${method} ${pathname} failed with ${response.statusCode}: ${bytes}`);
  };
}

function makeCertificate(root: string, name: string): Azurite['tls'] {
  const file = (end: string) => join(root, `azurite-${end}`);
  const [ca, caKey, cert, key] = [file('ca.pem'), file('ca.key'), file('cert.pem'), file('cert.key')];
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl('req', '-x509', ...curve, '-keyout', caKey, '-out', ca, '-days', '2', '-subj', '/CN=test CA');
  openssl('req', ...curve, '-keyout', key, '-out', file('request'), '-subj', '/CN=storage');
  writeFileSync(file('names'), `subjectAltName=DNS:${name}\n`);
  const issuer = ['-CA', ca, '-CAkey', caKey, '-CAcreateserial', '-extfile', file('names')];
  openssl('x509', '-req', '-in', file('request'), ...issuer, '-days', '2', '-out', cert);
  return { ca, cert, key };
}
