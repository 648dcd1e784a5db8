/** A private proxy that drips: it is left for what is public, and what is private is a 503 in the end. */
import { expect, test } from '@jest/globals';
import { offerModule, startGuard } from '../../support/guard.ts';
import { startMirror } from '../../support/mirror-server.ts';
import { createPlace } from '../../support/product.ts';

test('a drip of ten bytes a second', async () => {
  using place = createPlace('guard-slow');
  const [own, world] = [await startMirror(), await startMirror()];
  try {
    const files = { 'x.txt': 'x'.repeat(20_000) };
    const { bytes } = offerModule(world, 'github.com/a/x', { files });
    for (const name of ['github.com/a/x', 'corp.test/x']) offerModule(own, name, { files });
    own.fail('*', { kind: 'drip', bytes: 10, everyMs: 1000 });
    await using guard = await startGuard(place, {
      GOPROXY: own.url,
      GOPRIVATE: 'corp.test',
      SETUP_GO_GUARD_PUBLIC_PROXY: world.url,
    });
    const [open, closed] = await Promise.all([
      guard.get('/github.com/a/x/@v/v1.0.0.zip'),
      guard.get('/corp.test/x/@v/v1.0.0.zip'),
    ]);
    expect([open.status, open.body.equals(bytes)]).toEqual([200, true]);
    expect([closed.status, closed.text]).toEqual([
      503,
      expect.stringContaining('less than the minimum of 1024'),
    ]);
    expect(world.requests.map(({ path }) => path)).toEqual(['/github.com/a/x/@v/v1.0.0.zip']);
  } finally {
    await own.close();
    await world.close();
  }
});
