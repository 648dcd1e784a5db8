/** Mirrors that are busy, gone or broken, and what is tried after them. */
import { expect, test } from '@jest/globals';
import { miniGo } from '../../support/mini-go.ts';
import { offer, openScenario, wire } from '../../support/scenario.ts';

const go = miniGo('go1.99.1');

const nowhere = 'http://127.0.0.1:1/go'; // nobody listens on the reserved port

test.each([429, 503])(
  'status %d with Retry-After: waited for as long as asked, and said so',
  async (status) => {
    await using scenario = await openScenario('faults');
    const mirror = await scenario.mirror();
    const mirrors = offer(mirror, [go]);
    mirror.fail(`/go/${go.filename}`, { kind: 'status', status, headers: { 'retry-after': '1' } }, 1);
    const begin = performance.now();

    const step = await scenario.step({ 'go-version': '1.99.1', mirrors, 'retry-backoff-ms': '60000' });

    expect(step.code).toBe(0);
    expect(performance.now() - begin).toBeGreaterThan(1000);
    expect(step.stdout).toContain('Retrying in 1.0 s (retry 1 of 5)\n');
    expect(step.annotations).toEqual([
      {
        level: 'warning',
        title: '',
        message: `Mirror ${mirrors} failed: ${mirrors}/${go.filename} answers ${status}`,
      },
    ]);
  },
);

test('errors of the server that pass are waited out, for the index as for the archive', async () => {
  await using scenario = await openScenario('faults');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail('/go/', { kind: 'status', status: 502 }, 2);
  mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 500 }, 3);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step.code).toBe(0);
  expect(wire(mirror)).toEqual([
    ...Array.from({ length: 2 }, () => '502 /go/?mode=json'),
    '200 /go/?mode=json',
    ...Array.from({ length: 3 }, () => `500 /go/${go.filename}`),
    `200 /go/${go.filename}`,
  ]);
});

test('max-retries bounds how often', async () => {
  await using scenario = await openScenario('faults');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 503 });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors, 'max-retries': '3' });

  expect(step.code).toBe(1);
  expect(step.annotations.at(-1)).toMatchObject({ level: 'error', title: 'MIRROR_BUSY' });
  expect(wire(mirror).filter((line) => line.startsWith('503'))).toHaveLength(4);
});

test('a status that will not pass is not asked for again', async () => {
  await using scenario = await openScenario('faults');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 404 });

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 1, annotations: [{ level: 'error', title: 'MIRROR_STATUS' }] });
  expect(step.annotations[0]?.message).toBe(
    `${mirrors}/${go.filename} answers 404\nThe mirror does not have this file; check the version and the address.`,
  );
  expect(wire(mirror)).toEqual(['200 /go/?mode=json', `404 /go/${go.filename}`]);
});

test('connections that break off in the middle are tried again', async () => {
  await using scenario = await openScenario('faults');
  const mirror = await scenario.mirror();
  const mirrors = offer(mirror, [go]);
  mirror.fail(`/go/${go.filename}`, { kind: 'cut', after: 100 }, 1);
  mirror.fail(`/go/${go.filename}`, { kind: 'refuse' }, 1);

  const step = await scenario.step({ 'go-version': '1.99.1', mirrors });

  expect(step).toMatchObject({ code: 0, outputs: { 'go-version': '1.99.1' } });
});

test('an unreachable mirror is named once, and the next is tried at once', async () => {
  await using scenario = await openScenario('faults');
  const mirror = await scenario.mirror();
  const there = offer(mirror, [go]);

  const step = await scenario.step({
    'go-version': '1.99.1',
    mirrors: `${nowhere}, ${there}`,
    'retry-backoff-ms': '60000',
  });

  expect(step).toMatchObject({ code: 0, outputs: { mirror: there } });
  expect(step.stdout).not.toContain('Retrying');
  expect(step.annotations.map(({ message }) => message.split(' from ')[0])).toEqual([
    `Mirror ${nowhere} failed: No answer`,
  ]);
});

test('all fail: one message lists each mirror and why', async () => {
  await using scenario = await openScenario('faults');
  const [busy, cutting] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = [nowhere, offer(busy, [go]), offer(cutting, [go])];
  busy.fail('*', { kind: 'status', status: 503 });
  cutting.fail(`/go/${go.filename}`, { kind: 'cut', after: 10 });

  const step = await scenario.step({
    'go-version': '1.99.1',
    mirrors: mirrors.join(' '),
    'max-retries': '1',
  });

  expect(step.code).toBe(1);
  const [problem, ...more] = step.annotations.filter(({ level }) => level === 'error');
  expect(more).toEqual([]);
  expect(problem?.title).toBe('MIRRORS_FAILED');
  const [first, ...lines] = problem?.message.split('\n') ?? [];
  expect(first).toBe(`No mirror could provide ${go.filename}:`);
  expect(lines).toEqual([
    expect.stringContaining(`  ${nowhere}: MIRROR_UNREACHABLE: No answer from ${nowhere}/`),
    expect.stringContaining(`  ${mirrors[1]}: MIRROR_BUSY: ${mirrors[1]}/${go.filename} answers 503`),
    expect.stringContaining(`  ${mirrors[2]}: MIRROR_INTERRUPTED: `),
    'Check the addresses and the network, or name other mirrors with the input mirrors.',
  ]);
});

test('an index that is broken is passed over, and what is wrong with it is said', async () => {
  await using scenario = await openScenario('faults');
  const [broken, good] = [await scenario.mirror(), await scenario.mirror()];
  const mirrors = [
    offer(broken, [go], { index: [{ version: 'go1.99.1', stable: 'yes' }] }),
    offer(good, [go]),
  ].join(' ');

  const step = await scenario.step({ 'go-version': '1.99', mirrors });

  expect(step.code).toBe(0);
  expect(step.annotations[0]?.message).toContain('cannot be used: [0].stable is "yes"');
});
