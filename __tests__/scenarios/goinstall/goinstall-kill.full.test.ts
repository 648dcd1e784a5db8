/** goinstall.sh killed at fifty random moments, with a whole Node on a mirror that is not too fast. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { bundleDigest, oneFile, writeScript } from '../../support/goinstall.ts';
import { miniGo } from '../../support/mini-go.ts';
import { placeOf, realNode, serveNode } from '../../support/packed-node.ts';
import { offer, openScenario } from '../../support/scenario.ts';
import { killAtRandom } from './goinstall-kill.ts';

test.each(['npm', 'archive'] as const)(
  '%s',
  async (kind) => {
    await using scenario = await openScenario('kill');
    const { place } = scenario;
    const mirror = await scenario.mirror();
    const node = realNode(kind);
    serveNode(mirror, node);
    mirror.serve('/setup-go-tarball.mjs', readFileSync(oneFile));
    const goUrl = offer(mirror, [miniGo('go1.99.1')]);
    const script = writeScript(join(place.root, 'script'), { ...node, bundle: bundleDigest() });
    if (kind === 'npm') copyFileSync(oneFile, join(place.root, 'script/setup-go-tarball.mjs'));
    const args = [
      ...placeOf(node, mirror),
      ...(kind === 'npm' ? [] : ['--bundle-base-url', mirror.url]),
      ...['--go-version', '1.99.1', '--go-download-base-url', goUrl],
    ];
    await killAtRandom(place, { mirror, node, script, args, times: 25 });
  },
  1_800_000,
);
