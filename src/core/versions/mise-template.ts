import type { Environment } from '../ports/environment.ts';

export type Template =
  | { readonly kind: 'text'; readonly text: string }
  /** A variable that is not set, and has no default. */
  | { readonly kind: 'unset'; readonly name: string }
  /** More than we evaluate. */
  | { readonly kind: 'other'; readonly expression: string };

/**
 * A text of mise's configuration, which may hold Tera templates (https://mise.jdx.dev/templates.html). The forms that
 * read a variable are evaluated: `{{ env.NAME }}`, `{{ get_env(name='NAME', default='X') }}`, both also with
 * `| default(value='X')`.
 */
export function evaluateTemplate(text: string, env: Environment): Template {
  let failed: Template | undefined;
  const evaluated = text.replaceAll(/\{\{-?(.*?)-?\}\}/gs, (_, expression: string) => {
    const value = evaluate(expression.trim(), env);
    if (typeof value === 'string') return value;
    failed ??= value;
    return '';
  });
  if (failed) return failed;
  const statement = /\{[%#].*?[%#]\}/s.exec(evaluated)?.[0];
  return statement === undefined
    ? { kind: 'text', text: evaluated }
    : { kind: 'other', expression: statement };
}

const quoted = String.raw`(?:'([^']*)'|"([^"]*)")`;
const variable = /^env\.(\w+)$|^env\[(?:'(\w+)'|"(\w+)")\]$/;
const getEnv = new RegExp(
  String.raw`^get_env\(\s*name\s*=\s*${quoted}\s*(?:,\s*default\s*=\s*${quoted}\s*)?\)$`,
);
const withDefault = new RegExp(String.raw`^(.*?)\s*\|\s*default\(\s*value\s*=\s*${quoted}\s*\)$`, 's');

function evaluate(expression: string, env: Environment): string | Template {
  const [, inner = expression, ...defaults] = withDefault.exec(expression) ?? [];
  const fallback = defaults.find((value) => value !== undefined);
  const named = variable.exec(inner.trim());
  const call = getEnv.exec(inner.trim());
  const name = named ? (named[1] ?? named[2] ?? named[3]) : (call?.[1] ?? call?.[2]);
  if (name === undefined) return { kind: 'other', expression };
  const value = env[name] || (call?.[3] ?? call?.[4] ?? fallback);
  return value === undefined ? { kind: 'unset', name } : value;
}
