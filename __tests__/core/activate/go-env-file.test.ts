import { expect, test } from '@jest/globals';
import { parseGoEnvFile } from '../../../src/core/activate/go-env-file.ts';

test.each([
  ['', {}],
  ['\n\n', {}],
  ['GOFLAGS=-mod=mod\n', { GOFLAGS: '-mod=mod' }],
  ['GOTOOLCHAIN=local', { GOTOOLCHAIN: 'local' }],
  ['GOPROXY=\n', { GOPROXY: '' }],
  ['A=1\nB=2\nA=3\n', { A: '3', B: '2' }],
  ['# GOROOT=/x\ngoroot=/x\n_A=1\n=x\n GOROOT=/x\n1A=2\nÄ=1\n', {}],
  ['GOROOT\nGOPATH /x\n', {}],
  ['GOPATH= /a b \n', { GOPATH: ' /a b ' }],
  // What the go command keeps, it keeps to itself: such lines are written by hand only.
  ['GOPATH=/x\r\n', { GOPATH: '/x\r' }],
  ['A b=c', { 'A b': 'c' }],
])('%j says %j', (text, expected) => {
  expect(parseGoEnvFile(text)).toEqual(expected);
});
