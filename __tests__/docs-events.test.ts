/** docs/events.md is the contract for who reads the file of --events: it is held to what the engine emits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outcomes } from '../src/core/problem/outcome.ts';
import { installStates } from '../src/core/transaction/install-machine.ts';
import { trustLevels } from '../src/core/trust/trust.ts';
import { declaredEvents, eventSource } from './support/event-kinds.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/events.md');
const declared = declaredEvents();

/** How the page calls a type of event.ts. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  'readonly string[]': 'texts',
  number: 'number',
  boolean: 'truth',
  'string | undefined': 'text or absent',
  'number | undefined': 'number or absent',
  TrustLevel: 'trust',
  "TrustLevel | 'unrecorded'": 'trust or `unrecorded`',
  InstallStateName: 'state',
  ProblemCode: 'code',
  "'info' | 'notice' | 'warning'": 'level',
  "'info' | 'notice' | 'warning' | 'error'": 'level or `error`',
  "'exact' | 'partial' | 'miss'": 'outcome',
  "'found' | 'restored' | 'installed'": '`found`, `restored` or `installed`',
  Health: 'health',
  "'slow' | 'down'": 'health',
  SandboxLevel: 'sandbox',
  ProfileFileChange: 'change',
  IgnoredFailure: 'failure',
  "'github' | 'gitlab' | 'shell'": '`github`, `gitlab` or `shell`',
  Outcome: 'result',
  'ProblemCode | undefined': 'code or absent',
};

/** Rows of three cells that begin with a kind: `| \`kind\` | fields | meaning |`. */
const rows = [...page.matchAll(/^\| `([a-z-]+)` \|(.*?)\|(.*)\|$/gm)].map(
  ([, kind = '', fields = '', meaning = '']) => ({
    kind,
    fields: fields.trim(),
    meaning: meaning.trim(),
  }),
);

function valuesOf(type: string): readonly string[] {
  const row = new RegExp(`^\\| ${type} \\|(.*)\\|$`, 'm').exec(page)?.[1] ?? '';
  return [...row.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value);
}

function unionOf(path: string, name: string): readonly string[] {
  const union = new RegExp(`${name}(?::| =)([^;]*);`).exec(read(path))?.[1] ?? '';
  return [...union.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}

test('every kind has a row, once, and every row is a kind', () => {
  expect(declared.size).toBeGreaterThan(40);
  expect(rows.map(({ kind }) => kind)).toEqual([...declared.keys()]);
});

test('as many kinds were read from the source as it has', () => {
  expect(declared.size).toBe(eventSource().match(/readonly kind: '/g)?.length);
});

describe.each(rows)('$kind', ({ kind, fields, meaning }) => {
  test('has the fields that the source has, in its order and of its types', () => {
    const expected = (declared.get(kind) ?? []).map(
      ({ name, type }) =>
        `\`${name}\` ${typeNames[type] ?? `of the type ${type}, which the test does not know`}`,
    );
    expect(fields).toBe(expected.join(', '));
  });

  test('says what it means, and in what a number is counted', () => {
    expect(meaning).toMatch(/^.+\.$/);
    const numbers = (declared.get(kind) ?? []).filter(({ type }) => type.startsWith('number'));
    const unnamed = numbers.filter(({ name }) => !meaning.includes(`\`${name}\``));
    if (unnamed.length > 0) expect(meaning).toMatch(/bytes?\b/);
  });
});

test('the types that are lists of values name them all', () => {
  expect(valuesOf('trust')).toEqual([...trustLevels]);
  expect(valuesOf('state')).toEqual([...installStates]);
  expect(valuesOf('level')).toEqual(['info', 'notice', 'warning']);
  expect(valuesOf('outcome')).toEqual(['exact', 'partial', 'miss']);
  expect(valuesOf('result')).toEqual([...outcomes]);
  expect(valuesOf('health')).toEqual(['up', 'slow', 'down']);
  expect(valuesOf('failure')).toEqual(unionOf('src/core/events/event.ts', 'type IgnoredFailure'));
  expect(valuesOf('change').filter((value) => value !== 'path' && value !== 'change')).toEqual(
    unionOf('src/core/activate/profile-plan.ts', 'readonly change'),
  );
});

test('the number of the schema', () => {
  const schema = /^const schema = (\d+);$/m.exec(read('src/app/event-file.ts'))?.[1];
  expect(page).toContain(`\`schema\` is ${schema}.`);
  for (const line of page.match(/^\{"schema".*$/gm) ?? []) {
    const { kind, schema: said, time, run, ...fields } = JSON.parse(line);
    expect(run).toMatch(/^[a-z0-9]+-\d+$/);
    expect([said, new Date(time).toISOString()]).toEqual([Number(schema), time]);
    const possible = (declared.get(kind) ?? []).map(({ name }) => name);
    expect(Object.keys(fields)).toEqual(possible.filter((name) => name in fields));
  }
});

test('the README leads to it', () => {
  expect(read('README.md')).toContain('](docs/events.md)');
});
