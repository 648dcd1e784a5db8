/**
 * Writes scripts/node-digests.json, the digests of the Node that goinstall.sh may download, for another release of
 * Node. Digests of archives come from the release's SHASUMS256.txt. Those of npm packages are computed from the
 * package, which is verified against the registry's SHA-512. `npm run release` stamps them into goinstall.sh.
 *
 *     node scripts/update-node.ts VERSION [--from URL] [--musl-from URL] [--npm-registry URL] [--to FILE]
 */
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: 'https://nodejs.org/dist' },
    'musl-from': { type: 'string', default: 'https://unofficial-builds.nodejs.org/download/release' },
    'npm-registry': { type: 'string', default: 'https://registry.npmjs.org' },
    to: { type: 'string', default: join(import.meta.dirname, 'node-digests.json') },
  },
});

/** The platforms of nodejs.org, the unofficial builds and npm that goinstall.sh supports. */
const official = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'linux-x64-musl'];
const unofficial = ['linux-arm64-musl'];
const packaged = ['linux-arm64', 'linux-x64'];

try {
  await update(positionals[0] ?? '');
} catch (error) {
  console.error(`update-node: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function update(version: string): Promise<void> {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`"${version}" is not a version of Node such as 24.21.0`);
  const archive = {
    ...(await archiveDigests(options.from, version, official)),
    ...(await archiveDigests(options['musl-from'], version, unofficial)),
  };
  const npm: Record<string, string> = {};
  for (const platform of packaged) npm[platform] = await packageDigest(`node-${platform}`, version);
  const sorted = Object.fromEntries(Object.entries(archive).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version, sha256: { archive: sorted, npm } }, null, 2)}\n`;
  writeFileSync(`${options.to}.new`, text);
  renameSync(`${options.to}.new`, options.to);
  console.log(`Node ${version}: ${Object.keys(sorted).length} archives, ${packaged.length} packages`);
}

/** From `SHASUMS256.txt`. Throws if a platform is not listed, because goinstall.sh would not work there. */
async function archiveDigests(
  base: string,
  version: string,
  platforms: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const url = `${base}/v${version}/SHASUMS256.txt`;
  const rows = new Map<string, string>();
  for (const line of (await fetchBytes(url)).toString('utf8').split('\n')) {
    const [, digest, name] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line) ?? [];
    if (digest === undefined || name === undefined) continue;
    if (rows.has(name)) throw new Error(`${url} lists "${name}" twice`);
    rows.set(name, digest);
  }
  return Object.fromEntries(
    platforms.map((platform) => {
      const name = `node-v${version}-${platform}.tar.gz`;
      const digest = rows.get(name);
      if (digest === undefined) throw new Error(`${url} does not list "${name}"`);
      return [platform, digest];
    }),
  );
}

async function packageDigest(name: string, version: string): Promise<string> {
  const registry = options['npm-registry'].replace(/\/$/, '');
  const about: unknown = JSON.parse((await fetchBytes(`${registry}/${name}/${version}`)).toString('utf8'));
  const integrity = /"integrity":"(sha512-[A-Za-z0-9+/]+=*)"/.exec(JSON.stringify(about))?.[1];
  if (integrity === undefined) throw new Error(`the registry has no SHA-512 of ${name} ${version}`);
  const bytes = await fetchBytes(`${registry}/${name}/-/${name}-${version}.tgz`);
  const actual = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (actual !== integrity)
    throw new Error(`${name} ${version} has ${actual}; the registry says ${integrity}`);
  return createHash('sha256').update(bytes).digest('hex');
}

/** Requires https, because over http digests can be changed in transit. Loopback is allowed for tests. */
async function fetchBytes(url: string): Promise<Buffer> {
  requireSafe(url);
  const response = await fetch(url, { signal: AbortSignal.timeout(300_000) });
  requireSafe(response.url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function requireSafe(url: string): void {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && hostname !== '127.0.0.1') throw new Error(`${url} is not https`);
}
