import { expect, test } from '@jest/globals';
import { partialName, writerOfPartial } from '../../../src/core/transaction/partial-name.ts';

test.each(['host-12-ab', 'a', 'x.partial', '.partial'])('%j: the name leads back to the writer', (writer) => {
  expect(writerOfPartial(partialName(writer))).toBe(writer);
});

test.each(['', '.partial', 'host-12-ab', '1.json', 'host.partial.tmp', 'host.PARTIAL', 'partial'])(
  '%j is the partial of nobody',
  (name) => expect(writerOfPartial(name)).toBeUndefined(),
);
