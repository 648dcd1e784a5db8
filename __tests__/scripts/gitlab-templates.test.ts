/** The templates as texts: what they are made of, what GitLab and every shell make of them, and what docs say of them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitlabReadme } from '../../scripts/generate.ts';
import { bootstrap } from '../../scripts/gitlab-bootstrap.ts';
import { gitlabTemplate } from '../../scripts/gitlab-templates.ts';
import { stampedBundle } from '../../scripts/goinstall.ts';
import { describedInputs } from '../../src/core/inputs/input-docs.ts';
import { inputVariable } from '../../src/core/inputs/input-table.ts';
import { beforeScript, parseTemplate, readTemplate, templatePaths } from '../support/gitlab-template.ts';
import { committedScript, root, shells, whereIs, whyNoProgram, whyNoShell } from '../support/goinstall.ts';
import { testUnless } from '../support/test-unless.ts';

/** Mean nothing in a job of GitLab, or are secrets, which no input may hold. */
const left = [
  ...['cache-dependency-path', 'cache-timeout-s', 'goauth', 'matrix', 'mirror-auth'],
  ...['problem-matcher', 'guard-redis', 'token'],
];
/** In another form, because GitLab itself restores and saves. */
const other: readonly string[] = ['cache', 'cache-write'];
const kinds = ['file', 'component'] as const;

describe.each(kinds)('%s', (kind) => {
  const text = readTemplate(kind);
  const { spec, content } = parseTemplate(text);

  test('is what the tables and goinstall.sh say', () => {
    expect(text).toBe(gitlabTemplate(kind, committedScript));
    expect(text.replaceAll(/^ {6}/gm, '')).toContain(`\n${committedScript}GOINSTALL_SH\n`);
    expect(stampedBundle(text.replaceAll(/^ {6}/gm, ''))).toBe(stampedBundle(committedScript));
  });

  test('has every input of the table that means something there, with its default, type and text', () => {
    const types = {
      boolean: 'boolean',
      count: 'number',
      text: 'string',
      list: 'string',
      secret: 'string',
    } as const;
    const meant = describedInputs.filter(({ name }) => !left.includes(name) && !other.includes(name));
    expect(meant).toHaveLength(describedInputs.length - left.length - other.length);
    for (const name of other) expect(spec).toHaveProperty(['spec', 'inputs', name]);
    for (const { name, type, default: value, doc } of meant) {
      const fallback = type === 'boolean' ? value === 'true' : type === 'count' ? Number(value) : value;
      expect(spec).toHaveProperty(
        ['spec', 'inputs', name],
        expect.objectContaining({ description: doc, type: types[type], default: fallback }),
      );
      expect(text).toContain(`\n      ${inputVariable(name)}=$[[ inputs.${name} ]]\n`);
    }
    for (const name of left) expect(spec).not.toHaveProperty(['spec', 'inputs', name]);
  });

  test('uses every input it declares, declares every one it uses, and none can hold a second line in a script', () => {
    const [head = '', body = ''] = text.split('\n---\n');
    const declared = [...head.matchAll(/^ {4}([a-z-]+):$/gm)].map(([, name = '']) => name).sort();
    const used = new Set([...body.matchAll(/\$\[\[ inputs\.([a-z-]+) \]\]/g)].map(([, name = '']) => name));
    expect([...used].sort()).toEqual(declared);
    for (const [, block = ''] of head.matchAll(/^ {4}[a-z-]+:\n((?: {6}.*\n?)+)/gm)) {
      if (block.includes('type: string'))
        expect(block).toMatch(/^ {6}(regex: '\^\[\^\\r\\n\]\*\$'|options: \[.*\])$/m);
    }
  });

  test('stays within the limits of GitLab', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(100_000); // of a component 2 MB; each job carries its share of it
    for (const projectCache of ['true', 'false'])
      for (const cache of ['true', 'always'])
        expect(content).toHaveProperty([`.setup-go-caches-${projectCache}-${cache}`, 'cache']);
    for (const entry of text.split('\n\n').filter((part) => part.startsWith('.setup-go-caches-'))) {
      expect((entry.match(/^ {4}- key: /gm) ?? []).length).toBeLessThanOrEqual(4);
      expect((entry.match(/^ {8}- /gm) ?? []).length).toBeLessThanOrEqual(5); // fallback_keys
    }
    expect(text.includes('component.sha')).toBe(kind === 'component');
    expect(text.match(/\$\[\[/g)).toHaveLength(
      (text.match(/\$\[\[ (?:inputs\.[a-z-]+|component\.sha) \]\]/g) ?? []).length,
    );
  });

  for (const shell of Object.keys(shells))
    testUnless(whyNoShell(shell))(`${shell} reads its before_script`, () => {
      const [program = '', ...before] = shells[shell] ?? [];
      const { status, stderr } = spawnSync(program, [...before, '-n'], {
        input: beforeScript(text),
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
    });

  testUnless(whyNoProgram('shellcheck'))('its before_script is clean to shellcheck', () => {
    const script = beforeScript(text).replace('$[[ component.sha ]]', 'a'.repeat(40));
    const { stdout } = spawnSync(whereIs('shellcheck') ?? '', ['-s', 'sh', '-'], {
      input: script,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});

test('the README of gitlab/ has the table of inputs, and no link that leads nowhere', () => {
  const text = readFileSync(join(root, 'gitlab/README.md'), 'utf8');
  expect(text).toBe(gitlabReadme(text));
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(root, 'gitlab', target)))).toEqual([]);
  expect(Object.values(templatePaths).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each([
  ['GOINSTALL_SH', 'must not have a line GOINSTALL_SH'],
  ['version=1.0.0\necho "$[[ inputs.x ]]"', 'must not contain "$[["'],
  ['echo', 'has no line version='],
])('a script that cannot be carried is refused: %j', (text, message) => {
  const goinstall = text === 'GOINSTALL_SH' ? `version=1.0.0\n${text}\n` : `${text}\n`;
  expect(() => bootstrap({ goinstall, values: {}, component: false })).toThrow(message);
});
