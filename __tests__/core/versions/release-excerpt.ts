import { parseReleaseIndex, type Release } from '../../../src/core/versions/release-index.ts';

/** Rows of https://go.dev/dl/?mode=json&include=all as they stand there: an archive, a source, an installer, an old one. */
export const officialRows = [
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
        size: 66897291,
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
      {
        filename: 'go1.26.8.darwin-arm64.pkg',
        os: 'darwin',
        arch: 'arm64',
        version: 'go1.26.8',
        size: 1,
        kind: 'installer',
      },
    ],
  },
  {
    version: 'go1.4.2',
    stable: true,
    files: [
      {
        filename: 'go1.4.2.darwin-amd64-osx10.8.tar.gz',
        os: 'darwin',
        arch: 'amd64',
        version: 'go1.4.2',
        sha256: '',
        size: 0,
        kind: 'archive',
      },
    ],
  },
];

/** An index of releases, each with archives for these platforms (`linux/amd64`). */
export function indexOf(releases: Readonly<Record<string, readonly string[]>>): Release[] {
  return parseReleaseIndex(
    Object.entries(releases).map(([version, platforms]) => ({
      version,
      stable: !/beta|rc/.test(version),
      files: platforms.map((platform) => {
        const [os, arch] = platform.split('/');
        const extension = os === 'windows' ? 'zip' : 'tar.gz';
        return { filename: `${version}.${os}-${arch}.${extension}`, os, arch, version, kind: 'archive' };
      }),
    })),
    'the test',
  );
}
