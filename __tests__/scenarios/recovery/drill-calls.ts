/** Installs in which one system call after the other goes wrong. */
import { expect } from '@jest/globals';
import type { GoDev } from '../../support/go-dev.ts';
import { miniGo } from '../../support/mini-go.ts';
import type { StepOutcome } from '../../support/product.ts';
import { openScenario, type Scenario } from '../../support/scenario.ts';
import { hitCalls, withInjection } from '../../support/strace.ts';
import { findInToolCache } from '../../support/tool-cache-find.ts';
import { differences } from './drill.ts';

const go = miniGo('go1.99.1', { ballast: 700_000 });
const inputs = { 'go-version': '1.99.1', 'max-retries': '1' };

export interface Tally {
  readonly installed: number;
  readonly refused: number;
  readonly died: number;
}

/** What lies in the tool cache before each install. */
export type Before = (toolCache: string) => void;

/**
 * One install for each of these occurrences of the call, until one is not reached any more. After each: no marked tree
 * that differs, a Problem where it did not succeed, and the next run installs.
 */
export async function failEach(
  calls: string,
  fault: string,
  given: {
    /** Counted from 1; `1+` is every one. */ readonly occurrences: Iterable<number | string>;
    readonly before?: Before;
  },
): Promise<Tally> {
  const tally = { installed: 0, refused: 0, died: 0 };
  for (const occurrence of given.occurrences) {
    await using scenario = await openScenario('calls');
    const goDev = await scenario.official([go]);
    given.before?.(scenario.place.toolCache);
    const old = await seenIn(scenario);
    const injection = `${calls}:${fault}:when=${occurrence}`;

    const step = await scenario.step(inputs, withInjection(scenario.place, injection, goDev.env));

    const hit = hitCalls(scenario.place);
    if (hit.length === 0) {
      expect(step.code).toBe(0);
      break;
    }
    await judge(scenario, step, { injection, hit, old });
    if (step.code === 0) tally.installed += 1;
    else if (step.signal === null && step.annotations.some(({ level }) => level === 'error'))
      tally.refused += 1;
    else tally.died += 1;
    await expectNextToInstall(scenario, goDev, injection);
  }
  return tally;
}

/** What is wrong with the tree that others find; `undefined` where they find none. */
async function seenIn({ place }: Scenario): Promise<string | undefined> {
  const found = await findInToolCache(place.toolCache, 'go', '1.99.1');
  return found && differences(found, go).join();
}

async function judge(
  scenario: Scenario,
  step: StepOutcome,
  given: { readonly injection: string; readonly hit: readonly string[]; readonly old: string | undefined },
): Promise<void> {
  const { injection, hit, old } = given;
  const context = `${injection}\n${hit.join('\n')}\n${step.stdout}${step.stderr}`;
  const differing = await seenIn(scenario);
  // One that was broken before may still stand there untouched.
  if (differing !== undefined && differing !== '' && differing !== old)
    throw new Error(`a marked tree differs in ${differing}: ${context}`);
  const errors = step.annotations.filter(({ level }) => level === 'error');
  if (step.code === 0 && differing !== '') throw new Error(`success without a whole tree: ${context}`);
  if (errors.some(({ title }) => title === 'INTERNAL')) throw new Error(`a defect: ${context}`);
  // Node itself gives up where it cannot wake its own threads.
  const deaf = hit.some((line) => /write\([12]</.test(line)); // it cannot tell anybody
  const died = step.signal !== null || /killed by SIGKILL/.test(hit.join()) || step.code === 134 || deaf;
  if (step.code !== 0 && errors.length === 0 && !died) throw new Error(`no Problem was told: ${context}`);
}

async function expectNextToInstall(scenario: Scenario, goDev: GoDev, injection: string): Promise<void> {
  const { toolCache } = scenario.place;
  const step = await scenario.step(inputs, { env: goDev.env });
  const root = await findInToolCache(toolCache, 'go', '1.99.1');
  const differing = root === undefined ? ['all'] : differences(root, go);
  if (step.code !== 0 || differing.length > 0)
    throw new Error(
      `the run after ${injection} does not install: ${differing}\n${step.stdout}${step.stderr}`,
    );
}

/** 1, 2, 3, … */
export function* counting(to = 1000): Generator<number> {
  for (let number = 1; number <= to; number++) yield number;
}
