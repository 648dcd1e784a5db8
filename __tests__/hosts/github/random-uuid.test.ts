import { expect, test } from '@jest/globals';
import { randomUUID } from '../../../src/hosts/github/random-uuid.ts';

test('each is another one, of the form that crypto.randomUUID() has', () => {
  const some = Array.from({ length: 100 }, () => randomUUID());
  expect(new Set(some).size).toBe(100);
  for (const uuid of some)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
