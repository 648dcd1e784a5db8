import { appendFileSync } from 'node:fs';
import { saveState } from '@actions/core';
import type { Environment } from '../../core/ports/environment.ts';
import { writeTo } from './workflow-commands.ts';

const prefix = 'setup-go-tarball-';

/** Hands a text to the step after the job, under a name. Throws `FILES_FAILED`. */
export function saveStepState(env: Environment, text: string, name = 'caches'): void {
  const file = env['GITHUB_STATE'];
  if (!file) return; // this runner has no such steps
  writeTo(env, 'GITHUB_STATE', () => {
    appendFileSync(file, ''); // core takes a file that is not there yet for an error
    saveState(prefix + name, text);
  });
}

/** What a step has handed to this one; `undefined` if this one is not the step after the job. */
export function readStepState(env: Environment, name = 'caches'): string | undefined {
  return env[`STATE_${prefix}${name}`] || undefined;
}
