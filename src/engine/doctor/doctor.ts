import { parseGoEnvFile } from '../../core/activate/go-env-file.ts';
import { diagnose } from '../../core/doctor/diagnose.ts';
import { nameOf } from '../../core/doctor/finding.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Diagnosis } from '../../core/reports/diagnosis.ts';
import type { Run } from '../run/run.ts';
import { transactionsFolder } from '../transaction/transactions-folder.ts';
import { askAll } from './ask-mirrors.ts';
import { inspect } from './inspect.ts';
import { repair } from './repair.ts';

/** Inspects and, if `fix` is set, repairs what can be repaired and inspects again. */
export async function doctor(run: Run, plan: Plan, { fix }: { readonly fix: boolean }): Promise<Diagnosis> {
  await run.listenForStop();
  const asked = await askAll(run, plan);
  const facts = await inspect(run, plan);
  const findings = diagnose(facts, asked);
  if (!fix || findings.every(({ repair: todo }) => todo === undefined))
    return { facts, asked, findings, fixed: [], failed: new Map() };
  const failed = new Map<string, string>();
  const options = {
    folder: transactionsFolder(run, plan.transaction.checkpointPath),
    maxAgeHours: plan.transaction.checkpointMaxAgeHours,
    foundAt: run.clock.elapsed(),
  };
  const repairable = findings.filter(({ repair: todo }) => todo !== undefined);
  for (const found of repairable) {
    run.throwIfStopped();
    const why = await repair(run, found, options);
    if (why !== undefined) failed.set(nameOf(found), why);
  }
  const after = await inspect(await withSettingsAgain(run), plan);
  const left = diagnose(after, asked);
  const fixed = repairable.filter((found) => !left.some((other) => nameOf(other) === nameOf(found)));
  return { facts: after, asked, findings: left, fixed, failed };
}

/** What `go env -w` has written is read once for each run, and may have been repaired since. */
async function withSettingsAgain(run: Run): Promise<Run> {
  const settings = await run.goSettings();
  if (settings.file === undefined || Object.keys(settings.written).length === 0) return run;
  const written = parseGoEnvFile((await run.files.readText(settings.file)) ?? '');
  return { ...run, goSettings: async () => ({ ...settings, written }) };
}
