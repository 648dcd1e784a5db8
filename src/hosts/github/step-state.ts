import { appendFileSync } from 'node:fs';
import { saveState } from '@actions/core';
import type { Environment } from '../../core/ports/environment.ts';
import { writeTo } from './workflow-commands.ts';

const name = 'setup-go-tarball-caches';

/** Hands a text to the step after the job. Throws `FILES_FAILED`. */
export function saveStepState(env: Environment, text: string): void {
  const file = env['GITHUB_STATE'];
  if (!file) return; // this runner has no such steps
  writeTo(env, 'GITHUB_STATE', () => {
    appendFileSync(file, ''); // core takes a file that is not there yet for an error
    saveState(name, text);
  });
}

/** What a step has handed to this one; `undefined` if this one is not the step after the job. */
export function readStepState(env: Environment): string | undefined {
  return env[`STATE_${name}`] || undefined;
}
