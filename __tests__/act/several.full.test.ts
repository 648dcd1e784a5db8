/** Several real versions on a real runner: later steps call them by name, and each has its own tools. */
import { expect } from '@jest/globals';
import { createActions } from '../support/act.ts';
import { installAct } from '../support/act-program.ts';
import { whyNoRealGo } from '../support/installed-go.ts';
import { realGo } from '../support/real-go.ts';
import { testUnless } from '../support/test-unless.ts';

const workflow = `on: push
jobs:
  several:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: org/setup-go-tarball@v1
        id: go
        with:
          go-version: |
            1.22
            1.23.12
            1.21
          default-version: '1.22'
          gobin: per-version
      - run: |
          go version
          go1.21 version
          go1.23 run .
          go1.21 install . && go1.23.12 install . && go install .
      - run: |
          for version in 1.21.13 1.22.12 1.23.12; do
            "\${GOBIN%/*}/$version/hello"
          done
          hello
          test "$GOROOT_1_23_X64" = '\${{ fromJSON(steps.go.outputs.go-versions)[1].root }}'
      - uses: org/setup-go-tarball@v1
        with:
          go-version: '1.23'
          gobin: per-version
      - run: |
          go version
          hello
`;

const program = `package main

import (
	"fmt"
	"runtime"
)

func main() { fmt.Println("compiled by", runtime.Version()) }
`;

testUnless((await installAct()).missing || whyNoRealGo)(
  'a later step calls them by name, and finds its own tools first',
  async () => {
    using actions = createActions({
      '.github/workflows/several.yml': workflow,
      'go.mod': 'module example.com/hello\n\ngo 1.21\n',
      'main.go': program,
    });
    for (const version of ['1.21.13', '1.22.12', '1.23.12'])
      actions.preinstall(version, realGo(`go${version}`));
    const { code, output } = await actions.run('several', { env: { CGO_ENABLED: '0' } });
    expect({ code, output }).toEqual({ code: 0, output });
    const said = [...output.matchAll(/\| (go version go\S+|compiled by go\S+)/g)].map(([, line]) =>
      line?.replace(/^.* go/, ''),
    );
    // A step of the action shows its go version first.
    expect(said).toEqual([
      ...['1.22.12', '1.22.12', '1.21.13', '1.23.12'],
      ...['1.21.13', '1.22.12', '1.23.12', '1.22.12'],
      ...['1.23.12', '1.23.12', '1.23.12'],
    ]);
  },
  1_800_000,
);
