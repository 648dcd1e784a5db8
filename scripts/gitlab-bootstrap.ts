// The before_script of the templates for GitLab: inputs become variables, and goinstall.sh, carried whole, does the rest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Bootstrap {
  /** goinstall.sh, stamped or not. */
  readonly goinstall: string;
  /** Variable by variable, the text in whose place GitLab puts an input: `$[[ inputs.NAME ]]`. */
  readonly values: Readonly<Record<string, string>>;
  /** Only a component knows its own commit. */
  readonly component: boolean;
}

/** Throws where goinstall.sh holds what would end it early, or what GitLab would replace. */
export function bootstrap({ goinstall, values, component }: Bootstrap): string {
  const version = /^version=(\S+)$/m.exec(goinstall)?.[1];
  if (version === undefined) throw new Error('goinstall.sh does not say its version');
  if (goinstall.split('\n').includes('GOINSTALL_SH')) throw new Error('goinstall.sh has a line GOINSTALL_SH');
  if (goinstall.includes('$[[')) throw new Error('goinstall.sh has a "$[["');
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  const texts: Readonly<Record<string, string>> = {
    '@version@': version,
    '@inputs@': lines.join('\n'),
    '@commit@': '$[[ component.sha ]]',
    '@goinstall@': goinstall.trimEnd(),
  };
  const [, text = ''] = source.split('# <script>\n');
  return text
    .replace(/^ *# <component>\n([\s\S]*?)^ *# <\/component>\n/m, (_, own: string) => (component ? own : ''))
    .replaceAll(/@[a-z]+@/g, (name) => texts[name] ?? name);
}

const source = readFileSync(join(import.meta.dirname, 'gitlab-before-script.sh'), 'utf8');
