/** What the table in the repository says, for tests that must hold for every later table too. */
import { type Assessment, assess } from '../../../src/core/advisories/assess.ts';
import { knownAdvisories } from '../../../src/core/advisories/known-advisories.ts';
import { toRelease } from '../../../src/core/versions/version.ts';
import { goArch, goOs } from '../../support/installed-go.ts';

/** Fixed in go1.21.12 and go1.22.5, and published in 2024. */
export const oldAdvisory = 'GO-2024-2963';

/** Newer than any release in the table, so that no advisory is about it, and supported. */
export const cleanRelease = 'go1.999.1';

export function knownAbout(release: string): Assessment {
  const target = { goos: goOs, goarch: goArch };
  const assessment = assess(release, { table: knownAdvisories(), target });
  if (assessment === undefined) throw new Error(`${release} is not a release`);
  return assessment;
}

/** `go1.27.4`: the newest release in the table. */
export function newestRelease(): string {
  const [newest] = knownAdvisories().newest;
  if (newest === undefined) throw new Error('the table has no releases');
  return toRelease(newest);
}

/** The defaults of the product, where tests of other things turn them off. */
export const defaults = {
  INPUT_ADVISORIES: undefined,
  SETUP_GO_ADVISORIES: undefined,
  INPUT_SUMMARY: undefined,
  SETUP_GO_SUMMARY: undefined,
} as const;
