/** The picture of the README is a recording: with the official archive the same commands print the same lines. */
import { expect } from '@jest/globals';
import { genuineGo } from '../../scripts/terminal-svg.ts';
import { whyNoGenuineArchive } from '../support/genuine-archive.ts';
import { testUnless } from '../support/test-unless.ts';
import { drawn, printed, whyNoTerminal } from './terminal.ts';

testUnless([whyNoTerminal, whyNoGenuineArchive()].filter(Boolean).join(', '))(
  'docs/terminal.svg is what these commands print with the official archive',
  async () => {
    expect(await printed(await genuineGo())).toEqual(drawn());
  },
  1_800_000,
);
