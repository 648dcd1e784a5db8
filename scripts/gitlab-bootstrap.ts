// The before_script of the templates for GitLab: it makes variables of inputs and runs goinstall.sh, which it contains.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Bootstrap {
  /** goinstall.sh, stamped or not. */
  readonly goinstall: string;
  /** For each variable the text that GitLab replaces by an input: `$[[ inputs.NAME ]]`. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether it is for a component; only a component knows its own commit. */
  readonly component: boolean;
}

/** Throws if goinstall.sh contains the end of the here-document, or text that GitLab would replace. */
export function bootstrap({ goinstall, values, component }: Bootstrap): string {
  const version = /^version=(\S+)$/m.exec(goinstall)?.[1];
  if (version === undefined) throw new Error('goinstall.sh has no line version=...');
  if (goinstall.split('\n').includes('GOINSTALL_SH'))
    throw new Error('goinstall.sh must not have a line GOINSTALL_SH');
  if (goinstall.includes('$[[')) throw new Error('goinstall.sh must not contain "$[["');
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
