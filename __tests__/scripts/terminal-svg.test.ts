/** The picture of the README shows what the program prints now; else run "node scripts/terminal-svg.ts". */
import { expect } from '@jest/globals';
import { miniGo } from '../support/mini-go.ts';
import { testUnless } from '../support/test-unless.ts';
import { drawn, printed, whyNoTerminal } from './terminal.ts';

testUnless(whyNoTerminal)('docs/terminal.svg has the words that the program prints', async () => {
  const { bytes, ...mini } = miniGo('go1.99.8');
  // The picture shows an official archive. Its digest is in the built-in table, so the checksum database is not asked.
  const lines = (await printed({ ...mini, size: bytes.length, content: bytes }))
    .filter((line) => !line.startsWith('Not checked against the Go checksum database: '))
    .map((line) => line.replaceAll('1.99', '1.26').replace('(trust index)', '(trust known)'));
  expect(lines).toEqual(drawn());
});
