/** go-download-base-url: one place for everything, with or without a release index. */
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { installGo } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';
import { native } from '../../support/system.ts';

const go = miniGo('go1.99.1');

/** setup-go's rule for the tool cache. */
function toolOf(baseUrl: string): string {
  return `go-${createHash('sha256').update(baseUrl).digest('hex').slice(0, 8)}`;
}

test.each(['input', 'variable'])('given as %s, nothing else is contacted', async (way) => {
  await using scenario = await openScenario('base');
  const [mirror, goDev] = [await scenario.mirror(), await scenario.official([go])];
  const base = offer(mirror, [go]);

  const step = await scenario.step(
    { 'go-version': '^1.99', ...(way === 'input' && { 'go-download-base-url': `${base}/` }) },
    { env: { ...goDev.env, ...(way === 'variable' && { GO_DOWNLOAD_BASE_URL: base }) } },
  );

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1', mirror: base, trust: 'index' } });
  expect(step.outputs['go-root']).toContain(native(`/${toolOf(base)}/1.99.1/`));
  expect(wire(mirror)).toEqual(['200 /go/?mode=json', `200 /go/${go.filename}`]);
  expect(goDev.proxy.requests).toEqual([]);
});

test('a Go that lies in the tool cache from elsewhere is not what was asked for', async () => {
  await using scenario = await openScenario('base');
  const mirror = await scenario.mirror();
  installGo(scenario.place.toolCache, { release: 'go1.99.1' });

  const step = await scenario.step({ 'go-version': '1.99.1', 'go-download-base-url': offer(mirror, [go]) });

  expect(step.outputs['go-root']).toContain(native('/go-'));
  expect(wire(mirror)).toContain(`200 /go/${go.filename}`);
});

test.each([
  ['404', 404],
  ['403, as S3 does', 403],
])('without an index (%s): an exact version by its name', async (_, status) => {
  await using scenario = await openScenario('base');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [go], { sums: true });
  mirror.fail('/go/', { kind: 'status', status });

  const step = await scenario.step({ 'go-version': '1.99.1', 'go-download-base-url': base });

  expect(step).toMatchObject({ code: 0, annotations: [], outputs: { 'go-version': '1.99.1' } });
  expect(wire(mirror)).toEqual([
    `${status} /go/?mode=json`,
    `200 /go/${go.filename}.sha256`,
    `200 /go/${go.filename}`,
  ]);
});

test('without an index: a partial version that the server resolves itself, then found again', async () => {
  await using scenario = await openScenario('base');
  const mirror = await scenario.mirror();
  const resolved = miniGo('go1.99', { version: 'go1.99.3' });
  const base = offer(mirror, [resolved], { index: false, sums: true });
  const inputs = { 'go-version': '1.99', 'go-download-base-url': base };

  const first = await scenario.step(inputs);
  const asked = mirror.requests.length;
  const second = await scenario.step(inputs);

  for (const step of [first, second]) {
    expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.3', trust: 'index' } });
    expect(step.outputs['go-root']).toContain(native(`/${toolOf(base)}/1.99.3/`));
  }
  expect(wire(mirror).at(-1)).toBe(`200 /go/${resolved.filename}`);
  expect(mirror.requests).toHaveLength(asked);
});

test.each(['1.99.0-1', '1.99.0'])(
  'without an index: a vendor’s rebuild go1.99.0-1 answers %s, then is found again',
  async (request) => {
    await using scenario = await openScenario('base');
    const mirror = await scenario.mirror();
    const name = request === '1.99.0' ? 'go1.99.0' : 'go1.99.0-1';
    const base = offer(mirror, [miniGo(name, { version: 'go1.99.0-1' })], { index: false, sums: true });
    const inputs = { 'go-version': request, 'go-download-base-url': base };

    const first = await scenario.step(inputs);
    const asked = mirror.requests.length;
    const second = await scenario.step(inputs);

    for (const step of [first, second]) {
      expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.0-1' } });
      expect(step.outputs['go-root']).toContain(native(`/${toolOf(base)}/1.99.0-1/`));
    }
    expect(mirror.requests).toHaveLength(asked);
    expect(scenario.cached().filter((path) => path.endsWith('/1.99.0/'))).toEqual([]);
  },
);

test('without an index: a tree that is not what was asked for is refused', async () => {
  await using scenario = await openScenario('base');
  const mirror = await scenario.mirror();
  const base = offer(mirror, [miniGo('go1.99.1', { version: 'go1.98.9' })], {
    index: false,
    sums: true,
  });

  const step = await scenario.step({ 'go-version': '1.99.1', 'go-download-base-url': base });

  expect(step).toMatchObject({ code: 1, annotations: [{ title: 'TREE_INVALID' }] });
  expect(step.annotations[0]?.message).toContain('unpacks to a tree that is go1.98.9');
  expect(scenario.cached()).toEqual([`${toolOf(base)}/`]);
});

test.each(['stable', '^1.99', '>=1.98 <2', '1.99.x'])(
  'without an index: %s is refused, and why',
  async (request) => {
    await using scenario = await openScenario('base');
    const mirror = await scenario.mirror();

    const step = await scenario.step({
      'go-version': request,
      'go-download-base-url': offer(mirror, [go], { index: false }),
    });

    expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'INDEX_INVALID' }] });
    expect(step.annotations[0]?.message).toMatch(
      /has no release index\nWithout an index only versions such as 1\.26\.8 or 1\.26 work/,
    );
  },
);
