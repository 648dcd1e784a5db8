import { expect, test } from '@jest/globals';
import { randomUUID } from '../../../src/hosts/github/random-uuid.ts';

test('one for the whole run, of the form that crypto.randomUUID() has', () => {
  const uuid = randomUUID();
  expect(randomUUID()).toBe(uuid);
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
