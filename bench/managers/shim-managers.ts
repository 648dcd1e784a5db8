import { join } from 'node:path';
import type { Contender, Field } from './contender.ts';

/** Managers that put a shim or a hook of the shell between the user and go. */
export function shimManagers(field: Field): readonly Contender[] {
  return [goenvOfBash(field), goenvOfGo(field), asdf(field), mise(field), vfox(field)];
}

/** Its own definitions may not have the releases, so they are given, with the digests of the genuine archives. */
function goenvOfBash({ peers, first, second, digests }: Field): Contender {
  const checkout = join(peers, 'goenv');
  const definitions = [first, second].map((version) => {
    const line = `install_linux_64bit "Go ${version}" "https://go.dev/dl/go${version}.linux-amd64.tar.gz#${digests[version]}"`;
    return `echo '${line}' > definitions/${version}`;
  });
  const own = 'export GOENV_ROOT=$HOME/.goenv PATH=$HOME/.goenv/bin:$PATH';
  return {
    name: 'goenv 2',
    needs: [join(checkout, 'bin/goenv')],
    identify: `cat ${join(checkout, 'APP_VERSION')}`,
    env: { GO_BUILD_DEFINITIONS: '$HOME/definitions' },
    before: `cp -r ${checkout} .goenv; mkdir definitions; ${definitions.join('; ')}`,
    install: (version) => `${own}; goenv install ${version} && goenv global ${first}`,
    remove: (version) => `rm -rf .goenv/versions/${version}`,
    activate: `${own}; eval "$(goenv init -)"`,
    switches: [
      { how: 'goenv global', to: (version) => `goenv global ${version}` },
      { how: 'goenv shell', to: (version) => `goenv shell ${version}` },
    ],
  };
}

/** It would install tools from the internet after each version. */
function goenvOfGo({ peers, first }: Field): Contender {
  const program = join(peers, 'goenv3');
  const own = 'export GOENV_ROOT=$HOME/.goenv PATH=$HOME/.goenv/bin:$PATH';
  return {
    name: 'goenv 3',
    needs: [program],
    identify: `${program} --version | sed 's/goenv //'`,
    before: `${own}; mkdir -p .goenv/bin; cp ${program} .goenv/bin/goenv; goenv tools default-tools init; goenv tools default-tools disable`,
    install: (version) => `${own}; goenv install ${version} < /dev/null && goenv use ${first} --global`,
    remove: (version) => `rm -rf .goenv/versions/${version} .goenv/*cache.json`,
    activate: `${own}; eval "$(goenv init -)"`,
    switches: [
      { how: 'goenv use --global', to: (version) => `goenv use ${version} --global < /dev/null` },
      { how: 'goenv shell', to: (version) => `goenv shell ${version}` },
    ],
  };
}

function asdf({ peers, first }: Field): Contender {
  const plugin = join(peers, 'asdf-golang');
  const own = `export PATH=$HOME/.asdf/shims:${peers}:$PATH`;
  return {
    name: 'asdf',
    needs: [join(peers, 'asdf'), join(plugin, 'bin/install')],
    identify: `${join(peers, 'asdf')} --version | sed 's/ (.*//'`,
    before: `${own}; mkdir -p .asdf/plugins; cp -r ${plugin} .asdf/plugins/golang`,
    install: (version) => `${own}; asdf install golang ${version} && asdf set -u golang ${first}`,
    remove: (version) => `rm -rf .asdf/installs/golang/${version} .asdf/downloads`,
    activate: own,
    switches: [{ how: 'asdf set', to: (version) => `asdf set -u golang ${version}` }],
  };
}

/** It asks a repository for the versions that there are: one with only these two tags stands for Go's. */
function mise({ peers, first, second }: Field): Contender {
  const program = join(peers, 'mise');
  const shims = `export PATH=${peers}:$PATH; eval "$(mise activate bash --shims)"`;
  const hook = `export PATH=${peers}:$PATH; eval "$(mise activate bash)"`;
  const tag = (version: string) => `git -C tags tag go${version}`;
  return {
    name: 'mise',
    needs: [program],
    identify: `${program} --version 2> /dev/null | sed 's/ .*//'`,
    env: { MISE_GO_REPO: 'file://$HOME/tags', MISE_USE_VERSIONS_HOST: '0', MISE_YES: '1' },
    before: `git init -q tags; git -C tags -c user.name=a -c user.email=a@a commit -q --allow-empty -m a; ${tag(second)}; ${tag(first)}`,
    install: (version) => `${program} install go@${version} && ${program} use -g go@${first}`,
    remove: (version) => `rm -rf .local/share/mise/installs/go/${version} .local/share/mise/downloads .cache`,
    activate: shims,
    switches: [
      { how: 'mise use -g, shims', to: (version) => `mise use -g go@${version}` },
      {
        how: 'mise use -g, activate',
        activate: hook,
        to: (version) => `mise use -g go@${version}; eval "$(mise hook-env -s bash)"`,
      },
      {
        how: 'mise shell',
        activate: hook,
        to: (version) => `mise shell go@${version}; eval "$(mise hook-env -s bash)"`,
      },
    ],
  };
}

function vfox({ peers, first }: Field): Contender {
  const plugin = join(peers, 'vfox-golang.zip');
  const own = `export PATH=${peers}:$PATH; eval "$(vfox activate bash)"`;
  return {
    name: 'vfox',
    needs: [join(peers, 'vfox'), plugin],
    identify: `${join(peers, 'vfox')} --version`,
    before: `PATH=${peers}:$PATH vfox add --source ${plugin} golang`,
    install: (version) =>
      `export PATH=${peers}:$PATH; vfox install golang@${version} < /dev/null && ${own} && vfox use -g golang@${first}`,
    remove: (version) =>
      `rm -rf .vfox/cache/golang/v-${version} .vfox/sdks/* .version-fox/cache/golang/v-${version}`,
    activate: `${own}; _vfox_hook`,
    switches: [{ how: 'vfox use -g', to: (version) => `vfox use -g golang@${version}; _vfox_hook` }],
  };
}
