import { expect, test } from '@jest/globals';
import { isReadOnlyToken } from '../../../src/core/cache/cache-token.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (scopes: unknown) => `${part({})}.${part({ ac: JSON.stringify(scopes) })}.x`;
const scope = (Permission: unknown) => ({ Scope: 'refs/heads/ä?>', Permission });

test.each<[string, string | undefined, boolean]>([
  ['one branch to read', token([scope(1)]), true],
  ['two to read', token([scope(1), scope(1)]), true],
  ['nothing at all of a branch', token([scope(0)]), true],
  ['one to write', token([scope(3)]), false],
  ['one only to write', token([scope(2)]), false],
  ['one to read, one to write', token([scope(1), scope(3)]), false],
  ['no branches', token([]), false],
  ['a permission that is a word', token([scope('read')]), false],
  ['a branch that is null', token([null]), false],
  ['branches that are no list', token({}), false],
  ['no such claim', `${part({})}.${part({ exp: 1 })}.x`, false],
  ['a claim that is no JSON', `${part({})}.${part({ ac: '[' })}.x`, false],
  ['claims that are a list', `${part({})}.${part([])}.x`, false],
  ['no base64', 'a.%.c', false],
  ['an opaque word', 'token', false],
  ['empty', '', false],
  ['none', undefined, false],
])('%s', (_, text, expected) => {
  expect(isReadOnlyToken(text)).toBe(expected);
});
