import { diagnose } from '../../core/doctor/diagnose.ts';
import type { Asked, Facts } from '../../core/doctor/facts.ts';
import { type Finding, nameOf } from '../../core/doctor/finding.ts';
import type { Inputs } from '../../core/inputs/inputs.ts';
import type { Run } from '../run/run.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { askAll } from './ask-mirrors.ts';
import { survey } from './inspect.ts';
import { repair } from './repair.ts';

export interface Diagnosis {
  /** As it is now. */
  readonly facts: Facts;
  readonly asked: Asked;
  /** What there is to say now. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[];
  /** Why what could have been put right was not: by `nameOf`. */
  readonly failed: ReadonlyMap<string, string>;
}

/** Looks, puts right what can be put right where that is asked for, and looks again. */
export async function doctor(
  run: Run,
  inputs: Inputs,
  { fix }: { readonly fix: boolean },
): Promise<Diagnosis> {
  const asked = await askAll(run, inputs);
  const facts = await survey(run, inputs);
  const findings = diagnose(facts, asked);
  if (!fix || findings.every(({ repair: todo }) => todo === undefined))
    return { facts, asked, findings, fixed: [], failed: new Map() };
  const failed = new Map<string, string>();
  const options = {
    folder: transactionsFolder(run, inputs.checkpointPath),
    maxAgeHours: inputs.checkpointMaxAgeHours,
    foundAt: run.clock.elapsed(),
  };
  const repairable = findings.filter(({ repair: todo }) => todo !== undefined);
  for (const found of repairable) {
    run.throwIfStopped();
    const why = await repair(run, found, options);
    if (why !== undefined) failed.set(nameOf(found), why);
  }
  const after = await survey(run, inputs);
  const left = diagnose(after, asked);
  const fixed = repairable.filter((found) => !left.some((other) => nameOf(other) === nameOf(found)));
  return { facts: after, asked, findings: left, fixed, failed };
}
