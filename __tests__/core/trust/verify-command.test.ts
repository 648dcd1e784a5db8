import { describe, expect, test } from '@jest/globals';
import {
  parseVerifyCommand,
  type VerifyQuestion,
  verifyVariables,
} from '../../../src/core/trust/verify-command.ts';

const question: VerifyQuestion = {
  schema: 1,
  archive: '/tools/with a space/x.partial',
  filename: 'go1.26.8.linux-amd64.tar.gz',
  sha256: 'f'.repeat(64),
  size: 7,
  release: 'go1.26.8',
  platform: 'linux-amd64',
  trust: 'known',
  mirror: 'official',
};
const parse = (text: string) => parseVerifyCommand(text, question);

describe('a command', () => {
  test.each([
    ['./check.sh', ['./check.sh']],
    ['cosign verify-blob  {archive}', ['cosign', 'verify-blob', question.archive]],
    [
      `"my program" 'an "argument"' {release}/{platform}`,
      ['my program', 'an "argument"', 'go1.26.8/linux-amd64'],
    ],
    ['check\n{sha256}\n{size}', ['check', question.sha256, '7']],
    ['["a b", "{trust}", "", "$HOME; rm -rf /"]', ['a b', 'known', '', '$HOME; rm -rf /']],
    ['check {h1}', ['check', '']],
    ['check {} {Archive} a{b', ['check', '{}', '{Archive}', 'a{b']],
  ])('%s', (text, words) => {
    expect(parse(text)).toEqual(words);
  });

  test.each([
    ['"a', 'has a quote without end'],
    ['check {archiv}', 'has {archiv}, which means nothing'],
    ['check {schema}', 'has {schema}, which means nothing'],
    ['[1]', 'is a list of something else than texts'],
    ['["a"', 'begins like a JSON list and is none'],
    ['[]', 'names no program'],
    ['""', 'names no program'],
  ])('%s is refused', (text, why) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(() => parse(text)).toThrow(why);
  });
});

test('the same values are variables', () => {
  expect(verifyVariables({ ...question, h1: 'h1:x' })).toEqual({
    SETUP_GO_VERIFY_ARCHIVE: question.archive,
    SETUP_GO_VERIFY_FILENAME: question.filename,
    SETUP_GO_VERIFY_SHA256: question.sha256,
    SETUP_GO_VERIFY_SIZE: '7',
    SETUP_GO_VERIFY_RELEASE: 'go1.26.8',
    SETUP_GO_VERIFY_PLATFORM: 'linux-amd64',
    SETUP_GO_VERIFY_TRUST: 'known',
    SETUP_GO_VERIFY_MIRROR: 'official',
    SETUP_GO_VERIFY_H1: 'h1:x',
  });
});
