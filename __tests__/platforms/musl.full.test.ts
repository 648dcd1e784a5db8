/** A system with musl and busybox only, as Alpine: goinstall.sh and the bundle in a root of their own. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { unlessMissing } from '../support/debian.ts';
import { genuineArchive, genuineName, whyNoGenuineArchive } from '../support/genuine-archive.ts';
import { bundleDigest, oneFile, writeScript } from '../support/goinstall.ts';
import { miniGo, sha256 } from '../support/mini-go.ts';
import { smallNode } from '../support/packed-node.ts';
import type { Place } from '../support/product.ts';
import { packedGo } from '../support/real-go.ts';
import { fetchText, goproxy } from '../support/real-proxy.ts';
import { muslRoot } from '../support/roots.ts';
import { offer, openScenario, wire } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';

const { made, missing } = unlessMissing(muslRoot);
const [proxy] = goproxy().split(/[,|]/);
const list = missing === '' && proxy ? await fetchText(`${proxy}/golang.org/toolchain/@v/list`) : undefined;
const whyNoOldGo = list?.includes('go1.20.14.linux-amd64') ? '' : 'no module proxy has Go 1.20.14';
const limit = 600_000;

/** Runs a line of shell there, with this machine's Node on PATH or without. */
async function sh(place: Place, line: string, given: { readonly node?: boolean } = {}) {
  if (made === undefined) throw new Error(missing);
  const path = given.node === false ? '/bin:/usr/bin' : '/opt/node:/bin:/usr/bin';
  const env = { HOME: place.home, PATH: path };
  return made.start([place.root], env, ['/bin/sh', '-c', `cd '${place.workspace}' && ${line}`]);
}

/** goinstall.sh with the bundle beside it, as in a release; returns how to call it. */
function release(place: Place, node = smallNode('archive')): string {
  const folder = join(place.root, 'release');
  mkdirSync(folder);
  const script = writeScript(folder, { node: node.node, bundle: bundleDigest() });
  copyFileSync(oneFile, join(folder, 'setup-go-tarball.mjs'));
  return script;
}

testUnless(missing || whyNoGenuineArchive())(
  'goinstall.sh installs the genuine Go, which compiles and runs there',
  async () => {
    await using scenario = await openScenario('musl');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    mirror.serve(`/go/${genuineName}`, { file: await genuineArchive() });
    place.write('go.mod', 'module hello\n\ngo 1.26\n');
    place.write('main.go', 'package main\n\nfunc main() { print("hello") }\n');
    const install = `'${release(place)}' --go-version 1.26.8 --mirrors ${mirror.url}/go`;
    const ran = await sh(
      place,
      `out=$(${install}) && eval "$out" && go version && CGO_ENABLED=0 GOFLAGS= go build -o hello . && ./hello 2>&1`,
    );
    expect(ran).toMatchObject({ code: 0, stdout: 'go version go1.26.8 linux/amd64\nhello' });
  },
  limit,
);

testUnless(missing)(
  'without a Node goinstall.sh takes the one for musl',
  async () => {
    await using scenario = await openScenario('musl');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = smallNode('archive', {
      text: '#!/bin/sh\nexec /opt/node/node "$@"\n',
      platform: 'linux-x64-musl',
    });
    mirror.serve(node.path, node.bytes);
    const goUrl = offer(mirror, [miniGo('go1.99.1')]);
    const install = `'${release(place, node)}' --node-base-url ${mirror.url} --go-version 1.99.1 --mirrors ${goUrl}`;
    const ran = await sh(place, `out=$(${install}) && eval "$out" && go version`, { node: false });
    expect(ran).toMatchObject({ code: 0, stdout: 'go version go1.99.1 linux/amd64\n' });
    expect(wire(mirror)[0]).toBe('200 /v24.21.0/node-v24.21.0-linux-x64-musl.tar.gz');
  },
  limit,
);

testUnless(missing)(
  'Go 1.20 is refused before the download, with the loader that it needs',
  async () => {
    await using scenario = await openScenario('musl');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const ran = await sh(place, `'${release(place)}' --go-version 1.20.14 --mirrors ${mirror.url}`);
    expect(ran).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(ran.stderr).toContain(
      'go1.20.14.linux-amd64.tar.gz cannot run on this system: its go command needs glibc\'s loader "/lib64/ld-linux-x86-64.so.2", which does not exist',
    );
    expect(ran.stderr).toContain('Use Go 1.21 or later');
    expect(wire(mirror)).toEqual([]);
  },
  limit,
);

testUnless(missing || whyNoOldGo)(
  'a real Go 1.20 from a mirror of its own is found out when it is started, by its name of the loader',
  async () => {
    await using scenario = await openScenario('musl');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const archive = packedGo('go1.20.14');
    mirror.serve('/go/go1.20.14.linux-amd64.tar.gz', { file: archive });
    const pin = sha256(readFileSync(archive));
    const install = `'${release(place)}' --go-version 1.20.14 --checksum ${pin} --mirrors ${mirror.url}/go`;
    const ran = await sh(place, install);
    expect(ran).toMatchObject({ code: 1, stdout: 'false\n' });
    expect(ran.stderr).toMatch(
      /Cannot run ".*\/bin\/go" in ".*": it needs "\/lib64\/ld-linux-x86-64\.so\.2", which does not exist/,
    );
    expect(existsSync(join(place.home, '.cache/setup-go-tarball'))).toBe(true);
  },
  limit,
);
