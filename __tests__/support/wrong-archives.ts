// Archives that a cache service should not have, made of one that it has.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { RealProject } from './real-cached-job.ts';

/** What the archives are instead, by what they were. */
export const wrongArchives: readonly (readonly [
  string,
  (genuine: Buffer, project: RealProject) => Buffer,
])[] = [
  ['the first half', (genuine) => genuine.subarray(0, genuine.length >> 1)],
  ['all but the last 20 bytes', (genuine) => genuine.subarray(0, -20)],
  ['no bytes', () => Buffer.alloc(0)],
  ['random bytes', () => Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))],
  ['another compression', (genuine) => brotliCompressSync(unpack(genuine))],
  ['no compression', unpack],
  ['an archive of other files', (_, project) => pack(project, 'home/elsewhere')],
  ['an archive of files outside', (_, project) => pack(project, 'home/../outside')],
  ['an archive of a link to another folder', linked],
];

function unpack(archive: Buffer): Buffer {
  return execFileSync('zstd', ['-dc'], { input: archive, maxBuffer: 2 ** 30 });
}

/** A file in this folder of the place, under a path from the root of the disk, as the package packs it. */
function pack({ place: { root } }: RealProject, path: string): Buffer {
  const folder = join(root, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), 'a');
  return archiveOf(`${root}/${path}/a.txt`);
}

function archiveOf(path: string): Buffer {
  return execFileSync('zstd', ['-c'], {
    input: execFileSync('tar', ['-C', '/', '-cPf', '-', path.slice(1)]),
  });
}

/** What should be a folder with modules is a link to a folder that has some. */
function linked(_: Buffer, { place }: RealProject): Buffer {
  const [folder, own] = [join(place.root, 'another'), join(place.home, 'go/pkg/.setup-go-tarball-mod')];
  mkdirSync(join(own, '..'), { recursive: true });
  mkdirSync(join(folder, 'cache/download'), { recursive: true });
  symlinkSync(folder, own);
  const archive = archiveOf(own);
  rmSync(own);
  return archive;
}
