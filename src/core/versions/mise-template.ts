import type { Environment } from '../ports/environment.ts';

export type Template =
  | { readonly kind: 'text'; readonly text: string }
  /** A variable that is not set, and has no default. */
  | { readonly kind: 'unset'; readonly name: string }
  /** More than we evaluate. */
  | { readonly kind: 'other'; readonly expression: string };

/** What templates can read. */
export interface TemplateValues {
  /** With what `[env]` sets. */
  readonly env: Environment;
  /** The environment alone, which is what `get_env` reads. */
  readonly outer: Environment;
  /** The table `[vars]`. */
  readonly vars: Environment;
}

/**
 * A text of mise's configuration, which may hold Tera templates (https://mise.jdx.dev/templates.html). The plain ones are
 * evaluated: texts, `env.NAME`, `vars.NAME` and `get_env(name='NAME', default='X')`, joined with `~`, each with the filters
 * `default(value='X')`, `trim` and `replace(from='X', to='Y')`.
 */
export function evaluateTemplate(text: string, values: TemplateValues): Template {
  let failed: Template | undefined;
  const evaluated = text.replaceAll(/\{\{-?(.*?)-?\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression.trim(), values);
    if (typeof value === 'string') return value;
    failed ??= value;
    return '';
  });
  if (failed) return failed;
  const statement = /\{[%#].*?[%#]\}/s.exec(text)?.[0];
  return statement === undefined
    ? { kind: 'text', text: evaluated }
    : { kind: 'other', expression: statement };
}

const quoted = `(?:'([^']*)'|"([^"]*)")`;
const variable = /^(env|vars)(?:\.(\w+)|\[(?:'(\w+)'|"(\w+)")\])$/;
const getEnv = new RegExp(
  String.raw`^get_env\(\s*name\s*=\s*${quoted}\s*(?:,\s*default\s*=\s*${quoted}\s*)?\)$`,
);
const literal = new RegExp(`^${quoted}$`);
const filters: readonly (readonly [RegExp, (value: string, words: readonly string[]) => string])[] = [
  [new RegExp(String.raw`^default\(\s*value\s*=\s*${quoted}\s*\)$`), (value, [word = '']) => value || word],
  [/^trim$/, (value) => value.trim()],
  [
    new RegExp(String.raw`^replace\(\s*from\s*=\s*${quoted}\s*,\s*to\s*=\s*${quoted}\s*\)$`),
    (value, [from = '', to = '']) => value.replaceAll(from, to),
  ],
];

/** The parts of an expression between marks that are not inside quotes. */
function parts(expression: string, mark: '~' | '|'): readonly string[] {
  const found = expression.match(new RegExp(`(?:'[^']*'|"[^"]*"|[^'"${mark}])+`, 'g')) ?? [];
  return found.map((part) => part.trim());
}

function evaluate(expression: string, values: TemplateValues): string | Template {
  if (/^\s*~|~\s*~|~\s*$/.test(expression)) return { kind: 'other', expression };
  let text = '';
  for (const operand of parts(expression, '~')) {
    const value = evaluateOperand(operand, values);
    if (typeof value !== 'string') return value.kind === 'other' ? { kind: 'other', expression } : value;
    text += value;
  }
  return expression === '' ? { kind: 'other', expression } : text;
}

function evaluateOperand(operand: string, values: TemplateValues): string | Template {
  const [inner = '', ...applied] = parts(operand, '|');
  const read = reading(inner, values);
  if (read === undefined) return { kind: 'other', expression: operand };
  let value = read.value;
  for (const written of applied) {
    const filter = filters.find(([form]) => form.test(written));
    if (filter === undefined) return { kind: 'other', expression: operand };
    const [form, apply] = filter;
    value = apply(value, wordsIn(form.exec(written)?.slice(1) ?? []));
  }
  return value === '' && read.name !== undefined ? { kind: 'unset', name: read.name } : value;
}

/** Of each pair of groups the one that matched. */
function wordsIn(groups: readonly (string | undefined)[]): readonly string[] {
  return groups.flatMap((group, index) => (index % 2 === 0 ? [group ?? groups[index + 1] ?? ''] : []));
}

interface Reading {
  /** Empty if it is not set. */
  readonly value: string;
  /** Of a variable. */
  readonly name?: string;
}

function reading(expression: string, { env, outer, vars }: TemplateValues): Reading | undefined {
  const text = literal.exec(expression);
  if (text !== null) return { value: text[1] ?? text[2] ?? '' };
  const [, table, ...keys] = variable.exec(expression) ?? [];
  const key = keys.find((word) => word !== undefined);
  if (key !== undefined) {
    if (table === 'env') return { name: key, value: env[key] ?? '' };
    return { name: `vars.${key}`, value: vars[key] ?? '' };
  }
  const found = getEnv.exec(expression);
  if (found === null) return undefined;
  const [name = '', fallback = ''] = wordsIn(found.slice(1));
  return { name, value: outer[name] || fallback };
}
