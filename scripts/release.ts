/**
 * Prepares the files of a release other than dist/. Stamps version and digests into goinstall.sh and into the templates
 * for GitLab, which contain it. Copies goinstall.sh, the bundle built by `npm run build` and their digests to a folder.
 *
 *     node scripts/release.ts [--check] [--out DIR]
 *
 * `--check` stamps nothing, and fails if one of these files is not up to date.
 */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gitlabTemplate } from './gitlab-templates.ts';
import { type NodeDigests, stampGoinstall } from './goinstall.ts';

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, out: { type: 'string' } },
});

const bundle = readFileSync(join(root, 'build/setup-go-tarball.mjs'));
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const node: NodeDigests = JSON.parse(readFileSync(join(root, 'scripts/node-digests.json'), 'utf8'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const goinstall = stampGoinstall(read('goinstall.sh'), { version, node, bundle: sha256(bundle) });
const stamped = {
  'goinstall.sh': goinstall,
  'gitlab/setup-go.yml': gitlabTemplate('file', goinstall),
  'templates/setup-go.yml': gitlabTemplate('component', goinstall),
};

for (const [path, text] of Object.entries(stamped)) {
  if (text === read(path)) console.log(`${path} is up to date`);
  else if (options.check) {
    console.error(
      `release: ${path} does not have the digest of the built bundle: run "npm run build && npm run release"`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), text);
    console.log(`${path} was stamped`);
  }
}
if (options.out !== undefined && process.exitCode !== 1) writeAssets(options.out);

function writeAssets(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const assets = { 'goinstall.sh': Buffer.from(goinstall), 'setup-go-tarball.mjs': bundle };
  for (const [name, bytes] of Object.entries(assets)) {
    writeFileSync(join(folder, name), bytes);
    chmodSync(join(folder, name), 0o755);
    writeFileSync(join(folder, `${name}.sha256`), `${sha256(bytes)}  ${name}\n`);
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
