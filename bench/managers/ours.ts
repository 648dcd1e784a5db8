import { dirname, join } from 'node:path';
import { knownArchive } from '../../src/core/sources/known-digests.ts';
import type { Contender, Field } from './contender.ts';

/** The bundle as a command line, and goinstall.sh with that bundle and a Node on PATH. */
export function ourContenders(field: Field): readonly Contender[] {
  const { node, root, first } = field;
  const bundle = `${node} ${root}/dist/index.js`;
  const script = `PATH=${dirname(node)}:$PATH sh ${root}/goinstall.sh --bundle ${root}/dist`;
  // Node trusts no more than its own list and this file; the others have SSL_CERT_FILE and CURL_CA_BUNDLE.
  const common = {
    ours: true,
    needs: [join(root, 'dist/index.js')],
    env: { NODE_EXTRA_CA_CERTS: '$CA', SSL_CERT_FILE: '' },
    // What has another digest than the official archive is kept apart; here it stands for that archive.
    settle: `cd .cache/setup-go-tarball; [ -d go ] || mv go-* go; cd; ${bundle} setup --go-version ${first} --profile --shell sh`,
    remove: () => 'rm -rf .cache',
    activate: '. ./.profile',
  };
  // The built-in table knows the genuine archives; others were packed anew.
  const setUp = (program: string, version: string) => {
    const digest = field.digests[version] ?? '';
    const known = knownArchive(`go${version}.linux-amd64.tar.gz`)?.sha256 === digest;
    const flags = `${known ? '' : ` --checksum ${digest}`} --profile`;
    return `out=$(${program} setup --go-version ${version}${flags} --shell sh) && eval "$out"`;
  };
  return [
    {
      ...common,
      name: 'setup-go-tarball',
      identify: `${bundle} --version`,
      install: (version) => setUp(bundle, version),
      switches: [
        { how: 'usego', to: (version) => `usego ${version}` },
        { how: 'use', to: (version) => `eval "$(${bundle} use ${version} --shell sh)"` },
      ],
    },
    {
      ...common,
      name: 'goinstall.sh',
      identify: `${bundle} --version`,
      install: (version) => setUp(script, version),
      switches: [],
    },
  ];
}
