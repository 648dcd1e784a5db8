/** Many installers at once on one tool cache. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { entriesBelow } from '../../support/entries-below.ts';
import type { MiniGo } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import type { StepOutcome } from '../../support/product.ts';
import type { Scenario } from '../../support/scenario.ts';

type Inputs = Readonly<Record<string, string>>;

export interface Crowd {
  readonly outcomes: readonly StepOutcome[];
  /** How many have made the step to `Done`, rather than taken what another one has installed. */
  readonly committed: number;
}

/** So many steps with these inputs, all started together. */
export async function crowd(scenario: Scenario, size: number, inputs: Inputs): Promise<Crowd> {
  const steps = Array.from({ length: size }, () => scenario.step(inputs, { limit: 600_000 }));
  const outcomes = await Promise.all(steps);
  const commits = outcomes.filter(({ stdout }) => /: Committing -> Done /.test(stdout));
  return { outcomes, committed: commits.length };
}

/** Bytes of the archive that the mirror has sent. */
export function bytesSent(mirror: Mirror, go: MiniGo): number {
  return answers(mirror, go).reduce((sum, { bytesSent: bytes }) => sum + bytes, 0);
}

/** How often the mirror has sent the archive, or a part of it. */
export function downloads(mirror: Mirror, go: MiniGo): number {
  return answers(mirror, go).filter(({ bytesSent: bytes }) => bytes > 0).length;
}

function answers(mirror: Mirror, { filename }: MiniGo) {
  return mirror.requests.filter(
    ({ path, status }) => path.endsWith(`/${filename}`) && (status === 200 || status === 206),
  );
}

/** What installs in progress have left in a tool cache: partials, drafts, staging and trees on their way out. */
export function unfinished(toolCache: string): readonly string[] {
  const paths = entriesBelow(toolCache).map(({ path }) => path);
  return paths.filter((path) => /\.partial$|\.tmp$|\.damaged$|(^|\/)\.(staging|removed)-[^/]*$/.test(path));
}

/** Names of the records of all transactions below a folder. */
export function records(checkpoints: string): readonly string[] {
  const folder = join(checkpoints, '.setup-go-tarball', 'transactions');
  if (!existsSync(folder)) return [];
  return entriesBelow(folder)
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.json'));
}
