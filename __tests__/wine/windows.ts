// What the tests on Windows begin with: a machine, and a mirror with some releases.

import { type Mirror, startMirror } from '../support/mirror-server.ts';
import { offer } from '../support/scenario.ts';
import { testUnless } from '../support/test-unless.ts';
import { windowsGo } from '../support/windows-go.ts';
import { openWine, type Wine, whyNoWine } from '../support/wine.ts';

export const testOnWindows = testUnless(whyNoWine);

export interface Windows {
  readonly wine: Wine;
  readonly mirror: Mirror;
  /** The input `mirrors`: 1.99.1, and 1.99.2 with 6 MB more. */
  readonly mirrors: string;
}

/** One machine for each test: nothing is in its tool cache. */
export async function openWindows(): Promise<Windows & AsyncDisposable> {
  const mirror = await startMirror();
  const wine = openWine();
  const mirrors = offer(mirror, [windowsGo('go1.99.1'), windowsGo('go1.99.2', { ballast: 6_000_000 })]);
  return {
    wine,
    mirror,
    mirrors,
    async [Symbol.asyncDispose]() {
      await mirror.close();
      wine[Symbol.dispose]();
    },
  };
}
