import { join } from 'node:path';
import type { Contender, Field } from './contender.ts';

/** Programs of one file each, which keep one version as the current one. */
export function singleProgramManagers({ peers, first }: Field): readonly Contender[] {
  const at = (name: string) => join(peers, name);
  const onPath = `${peers}:$PATH`;
  return [
    {
      name: 'gobrew',
      needs: [at('gobrew')],
      identify: `${at('gobrew')} version < /dev/null`,
      install: (version) =>
        `${at('gobrew')} install ${version} < /dev/null && ${at('gobrew')} use ${version} < /dev/null`,
      remove: (version) => `rm -rf .gobrew/versions/${version} .gobrew/downloads`,
      activate: `export PATH=$HOME/.gobrew/current/bin:${onPath} GOROOT=$HOME/.gobrew/current/go`,
      switches: [{ how: 'gobrew use', to: (version) => `gobrew use ${version} < /dev/null` }],
    },
    {
      name: 'voidint/g',
      needs: [at('g')],
      identify: `${at('g')} --version | head -1`,
      install: (version) => `${at('g')} install ${version} < /dev/null`,
      remove: (version) => `rm -rf .g/versions/${version} .g/downloads/*`,
      activate: `export GOROOT=$HOME/.g/go PATH=$HOME/.g/go/bin:${onPath}`,
      switches: [{ how: 'g use', to: (version) => `g use ${version}` }],
    },
    {
      name: 'goup',
      needs: [at('goup')],
      identify: `${at('goup')} version`,
      install: (version) => `${at('goup')} install ${version} < /dev/null`,
      remove: (version) => `rm -rf .go/go${version}`,
      activate: `export PATH=$HOME/.go/bin:$HOME/.go/current/bin:${onPath}`,
      switches: [{ how: 'goup set', to: (version) => `goup set ${version}` }],
    },
    {
      name: 'stefanmaric/g',
      needs: [at('stefanmaric-g/bin/g')],
      identify: `PATH=$HOME/go/bin:$PATH GOPATH=$HOME/go GOROOT=$HOME/.go g --version | head -1`,
      before: `mkdir -p .go go/bin; cp ${at('stefanmaric-g')}/bin/g go/bin/g`,
      install: (version) =>
        `export GOROOT=$HOME/.go GOPATH=$HOME/go PATH=$HOME/go/bin:$PATH; g -y install ${version} < /dev/null`,
      remove: (version) => `rm -rf .go/.versions/${version}`,
      activate: 'export GOPATH=$HOME/go GOROOT=$HOME/.go PATH=$HOME/go/bin:$PATH',
      switches: [{ how: 'g set', to: (version) => `g -y set ${version}` }],
    },
    {
      name: 'gvm',
      needs: [at('gvm/binscripts/gvm-installer')],
      identify: '. .gvm/scripts/gvm; gvm version | grep -o "v[0-9.]*" | head -1',
      env: { TERM: 'dumb' },
      before: `touch .bashrc; SRC_REPO=${at('gvm')} bash ${at('gvm')}/binscripts/gvm-installer master`,
      install: (version) => `. .gvm/scripts/gvm; gvm install go${version} -B && gvm use go${first} --default`,
      remove: (version) =>
        `rm -rf .gvm/gos/go${version} .gvm/archive/go${version}* .gvm/environments/go${version}* .gvm/pkgsets/go${version}`,
      activate: '. .gvm/scripts/gvm',
      switches: [{ how: 'gvm use', to: (version) => `gvm use go${version}` }],
    },
  ];
}
