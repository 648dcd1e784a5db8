import { allInputs } from '../../core/inputs/all-inputs.ts';
import { type InputName, inputVariable } from '../../core/inputs/input-table.ts';
import type { Problem } from '../../core/problem/problem.ts';

export interface Given {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Partial<Record<InputName, string>>>;
  /** Also variables that are not set: inputs are given that way here. */
  readonly all: boolean;
}

/**
 * A sentence that names the variable of each input that an error mentions: who has set a variable, may not know the
 * input by its name. Empty if there is none.
 */
export function variablesOf({ message, hint = '' }: Pick<Problem, 'message' | 'hint'>, given: Given): string {
  const text = `${message} ${hint}`;
  const named = allInputs
    .filter(({ name }) => given.flags[name] === undefined && isNamed(name, text))
    .flatMap(({ name }) => {
      const variable = variableOf(name, given);
      return variable === undefined ? [] : [{ name, variable }];
    });
  const clauses = named.map(
    ({ name, variable }, index) => `${name} ${index === 0 ? 'is set ' : ''}by ${variable}`,
  );
  return clauses.length === 0 ? '' : `${clauses.join(', ')}.`;
}

/** Names without a hyphen are plain words too: `the mirrors are`. */
function isNamed(name: InputName, text: string): boolean {
  const plain = `(?<![\\w./-])${name}(?![\\w/-])`;
  const form = name.includes('-') ? plain : `\\b[Ii]nputs? ${name}(?![\\w/-])|\\(${name}\\)|${plain}:`;
  return new RegExp(form).test(text);
}

function variableOf(name: InputName, { env, all }: Given): string | undefined {
  const own = inputVariable(name);
  if (env[own]) return own;
  if (name === 'go-download-base-url' && env['GO_DOWNLOAD_BASE_URL']) return 'GO_DOWNLOAD_BASE_URL';
  return all ? own : undefined;
}
