import type { Environment } from '../ports/environment.ts';
import { Problem } from '../problem/problem.ts';
import type { Note, Remark } from './remark.ts';
import { isRefused, type ToolchainFacts, type ToolchainPlan } from './toolchain-form.ts';

export interface NoteFacts {
  readonly goroot: string;
  readonly release: string;
  readonly env: Environment;
  readonly separator: '/' | '\\';
}

/** The words of notes. */
export function tellNotes(notes: readonly Note[], facts: NoteFacts): readonly Remark[] {
  return notes.map(([about, value]) => ({
    level: about === 'goroot-changed' ? 'info' : 'warning',
    text: tellers[about](value, facts),
  }));
}

const tellers: Readonly<Record<Note[0], (value: string, facts: NoteFacts) => string>> = {
  'no-gopath': (_, facts) =>
    `${whyNoGopath(facts)}, so Go has no GOPATH: it is not exported, and go install cannot install anything`,
  'gopath-is-goroot': (value) =>
    `GOPATH is "${value}", the folder of this Go: modules and tools would go there, and be removed with it. Set GOPATH, or the input gopath, to another folder.`,
  'goroot-changed': (value, { goroot }) => `GOROOT was "${value}" and is now "${goroot}"`,
  'goroot-emptied': (value) =>
    `GOROOT is "${value}", which belongs to another Go: it is set to empty, so that each Go uses its own`,
  'goroot-written': (value) =>
    `go env -w has set GOROOT to "${value}", which would break this Go: GOROOT is exported anyway. Remove the setting with "go env -u GOROOT".`,
  'toolchain-written'(value, { release }) {
    const why = isRefused(value, release) ? 'which Go refuses' : `which would run instead of ${release}`;
    return `go env -w has set GOTOOLCHAIN to "${value}", ${why}: GOTOOLCHAIN=local is exported. Remove the setting with "go env -u GOTOOLCHAIN".`;
  },
};

/** Go takes no default GOPATH that is its own folder, as if there were no home folder. */
function whyNoGopath({ env, goroot, separator }: NoteFacts): string {
  const home = separator === '/' ? 'HOME' : 'USERPROFILE';
  return env[home] ? `This Go is at the default GOPATH, "${goroot}"` : `${home} is not set`;
}

/** Why the GOTOOLCHAIN that the user has chosen is refused. */
export function toolchainProblem(
  { value }: ToolchainPlan,
  { release, inputs: { toolchain } }: ToolchainFacts,
): Problem {
  const place = toolchain ? 'by the input toolchain' : 'in the environment';
  if (isRefused(value, release))
    return new Problem(
      'GO_FAILED',
      `GOTOOLCHAIN is ${JSON.stringify(value)} ${place}, and every go command would fail: invalid GOTOOLCHAIN`,
      { hint: 'Unset GOTOOLCHAIN, or set it to local, auto, path, or a name such as go1.26.8+auto.' },
    );
  return new Problem(
    'GO_SHADOWED',
    `GOTOOLCHAIN is "${value}" ${place}, so every go command would run that instead of ${release}`,
    { hint: 'Unset GOTOOLCHAIN, set it to local or auto, or request that version.' },
  );
}
