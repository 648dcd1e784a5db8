import type { Environment } from '../ports/environment.ts';

export type Template =
  | { readonly kind: 'text'; readonly text: string }
  /** A variable that is not set, and has no default. */
  | { readonly kind: 'unset'; readonly name: string }
  /** More than we evaluate. */
  | { readonly kind: 'other'; readonly expression: string };

/** What templates can read. */
export interface TemplateValues {
  readonly env: Environment;
  /** The table `[vars]`. */
  readonly vars: Environment;
}

/**
 * A text of mise's configuration, which may hold Tera templates (https://mise.jdx.dev/templates.html). The forms that
 * read a variable are evaluated: `{{ env.NAME }}`, `{{ vars.NAME }}`, `{{ get_env(name='NAME', default='X') }}`, all
 * also with `| default(value='X')`.
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
const withDefault = new RegExp(String.raw`^(.*?)\s*\|\s*default\(\s*value\s*=\s*${quoted}\s*\)$`, 's');

function evaluate(expression: string, values: TemplateValues): string | Template {
  const [, inner = expression, ...defaults] = withDefault.exec(expression) ?? [];
  const read = reading(inner.trim(), values);
  if (read === undefined) return { kind: 'other', expression };
  const value = read.value || (read.fallback ?? defaults.find((text) => text !== undefined));
  return value === undefined ? { kind: 'unset', name: read.name } : value;
}

interface Reading {
  readonly name: string;
  readonly value: string | undefined;
  readonly fallback?: string | undefined;
}

function reading(expression: string, { env, vars }: TemplateValues): Reading | undefined {
  const [, table, ...keys] = variable.exec(expression) ?? [];
  const key = keys.find((text) => text !== undefined);
  if (key !== undefined)
    return table === 'env' ? { name: key, value: env[key] } : { name: `vars.${key}`, value: vars[key] };
  const [, single, double, ...defaults] = getEnv.exec(expression) ?? [];
  const name = single ?? double;
  if (name === undefined) return undefined;
  return { name, value: env[name], fallback: defaults.find((text) => text !== undefined) };
}
