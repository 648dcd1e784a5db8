// The template's before_script as a job's shell gets it, without gitlab-ci-local: inputs are inserted as by GitLab, and
// the text is wrapped as by the runner.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { gitlabTemplate } from '../../scripts/gitlab-templates.ts';
import { type Stamp, stampGoinstall } from '../../scripts/goinstall.ts';
import { committedScript, root, shells, whereIs } from './goinstall.ts';
import { processLimit } from './limits.ts';
import type { Outcome } from './product.ts';

type Kind = 'file' | 'component';

export const templatePaths: Readonly<Record<Kind, string>> = {
  file: 'gitlab/setup-go.yml',
  component: 'templates/setup-go.yml',
};

export function readTemplate(kind: Kind): string {
  return readFileSync(join(root, templatePaths[kind]), 'utf8');
}

/** The template of a release with that stamp. */
export function stampedTemplate(stamp: Partial<Stamp>): string {
  const node = { version: '24.21.0', sha256: {} };
  return gitlabTemplate(
    'file',
    stampGoinstall(committedScript, { version: '1.0.0', node, bundle: '', ...stamp }),
  );
}

/** Header and content as values, without tags such as !reference. */
export function parseTemplate(text: string): { readonly spec: unknown; readonly content: unknown } {
  const [spec, content] = parseAllDocuments(text, { logLevel: 'error' }).map((document) => {
    if ('errors' in document && document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
  return { spec, content };
}

/** `before_script` of `.setup-go` with these inputs; all others have their defaults. */
export function beforeScript(text: string, inputs: Readonly<Record<string, string>> = {}): string {
  const [, block = ''] =
    /^\.setup-go:\n {2}extends: .*\n {2}before_script:\n {4}- \|\n((?: {6}.*\n|\n)+)/m.exec(text) ?? [];
  const script = block.replaceAll(/^ {6}/gm, '').trimEnd();
  return script.replaceAll(
    /\$\[\[ inputs\.([a-z-]+) \]\]/g,
    (_, name: string) => inputs[name] ?? defaultOf(text, name),
  );
}

/** An input's default as GitLab inserts it; strings are in single quotes in the template. */
function defaultOf(text: string, name: string): string {
  const [, shown] = new RegExp(`^ {4}${name}:\\n(?: {6}.*\\n)*? {6}default: (.*)\\n`, 'm').exec(text) ?? [];
  if (shown === undefined) throw new Error(`the template has no input ${name}`);
  return shown.replace(/^'(.*)'$/, '$1');
}

export interface Job {
  readonly shell: string;
  /** Lines of `before_script` and `script`. */
  readonly lines: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly uid?: number;
}

/** Runs the lines as the runner does: one `eval` of all lines, in a pipe from `:`, with `set -e`. */
export function runJobScript({ shell, lines, env, cwd, uid }: Job): Promise<Outcome> {
  const [program = '', ...before] = shells[shell] ?? [];
  const text = ['set -e', ...lines].join('\n');
  const wrapped = `: | eval '${text.replaceAll("'", `'"'"'`)}'\nexit $?\n`;
  return new Promise((resolve, reject) => {
    const child = spawn(whereIs(program) ?? program, before, {
      env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: processLimit,
      ...(uid !== undefined && { uid, gid: uid }),
    });
    child.stdin.end(wrapped); // as the docker executor does
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part));
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
