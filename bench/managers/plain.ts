import { join } from 'node:path';
import type { Contender, Field } from './contender.ts';

/** What is not a version manager: by hand, setup-go, and the wrappers of golang.org/dl. */
export function plainContenders(field: Field): readonly Contender[] {
  return [byHand(field), setupGo(field), wrapper(field)];
}

/** The name of the contender that stands for configuration by hand, and whose tree has the bare binary. */
export const handName = 'by hand';

function byHand({ first, digests }: Field): Contender {
  const put = (version: string) => `export PATH=$HOME/sdk/${version}/go/bin:$REST`;
  return {
    name: handName,
    needs: [],
    identify: 'curl --version | sed -n "1s/^\\(curl [^ ]*\\).*/\\1/p"; tar --version | head -1',
    install: (version) =>
      [
        `mkdir -p sdk/${version}`,
        `curl -fsSLo a.tgz https://go.dev/dl/go${version}.linux-amd64.tar.gz`,
        `echo "${digests[version]}  a.tgz" | sha256sum -c --quiet -`,
        `tar -C sdk/${version} -xzf a.tgz`,
        'rm a.tgz',
      ].join(' && '),
    remove: (version) => `rm -rf sdk/${version} a.tgz`,
    activate: `REST=$PATH; ${put(first)}`,
    switches: [{ how: 'export PATH', to: put }],
  };
}

/** As a step of a workflow; a switch is another such step, which finds the version in the tool cache. */
function setupGo({ setupGo: checkout, node }: Field): Contender {
  const files = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'];
  const runner = [
    ...files.map((name) => `GITHUB_${name}=$HOME/${name}`),
    'RUNNER_TOOL_CACHE=$HOME/tools RUNNER_TEMP=$HOME/temp GITHUB_WORKSPACE=$HOME/work',
  ].join(' ');
  const script = join(checkout, 'dist/setup/index.js');
  const step = (version: string) => `${runner} env INPUT_GO-VERSION=${version} ${node} ${script}`;
  return {
    name: 'setup-go',
    needs: [script],
    identify: `sed -n 's/.*"version": "\\(.*\\)".*/\\1/p' ${join(checkout, 'package.json')}`,
    env: {
      GITHUB_ACTIONS: 'true',
      INPUT_CACHE: 'false',
      'INPUT_CHECK-LATEST': 'false',
      INPUT_ARCHITECTURE: '',
      'INPUT_GO-DOWNLOAD-BASE-URL': 'https://go.dev/dl',
      NODE_EXTRA_CA_CERTS: '$CA',
      RUNNER_ENVIRONMENT: 'self-hosted',
    },
    before: `mkdir -p tools temp work; touch ${files.join(' ')}`,
    install: step,
    remove: (version) => `rm -rf tools/*/${version} temp/*`,
    activate: 'REST=$PATH; export GOTOOLCHAIN=local PATH=$(tail -2 PATH | tac | paste -sd:):$PATH',
    switches: [
      {
        how: 'a step',
        to: (version) => `${step(version)}; export PATH=$(tail -2 PATH | tac | paste -sd:):$REST`,
      },
    ],
  };
}

/** Each version has a command of its own, so there is nothing to switch. */
function wrapper({ peers, first, second }: Field): Contender {
  const program = (version: string) => join(peers, `go${version}`);
  return {
    name: 'golang.org/dl',
    needs: [program(first), program(second)],
    install: (version) => `${program(version)} download`,
    remove: (version) => `rm -rf sdk/go${version}`,
    activate: `export PATH=${peers}:$PATH`,
    go: (version) => `go${version}`,
    switches: [],
  };
}
