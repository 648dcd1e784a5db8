import { describe, expect, test } from '@jest/globals';
import { openNote } from '../../../src/core/sumdb/note.ts';
import { parseVerifierKey } from '../../../src/core/sumdb/verifier-key.ts';
import { sumdbCrypto } from '../../../src/io/crypto/sumdb-crypto.ts';
import { createSigner, signNote } from '../../support/sumdb-log.ts';

const text =
  'If you think cryptography is the answer to your problem,\nthen you do not know what your problem is.\n';
const alice = createSigner('alice.example.test');
const bob = createSigner('bob.example.test');
const carol = createSigner('carol.example.test');
const keyOf = ({ verifierKey }: { verifierKey: string }) => parseVerifierKey(verifierKey, sumdbCrypto);
const open = (message: string, ...known: readonly { verifierKey: string }[]) =>
  openNote(message, known.map(keyOf), sumdbCrypto);
const names = (signatures: readonly { name: string }[]) => signatures.map(({ name }) => name);

describe('the example of the format', () => {
  const neumann = { verifierKey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW' };
  const example =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n' +
    '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';

  test('is signed by one known and one unknown key', () => {
    const note = open(example, neumann);
    expect(note.text).toBe(example.slice(0, example.indexOf('\n\n') + 1));
    expect(note.verified).toMatchObject([{ name: 'PeterNeumann', id: 'c74f20a3' }]);
    expect(note.unverified).toMatchObject([{ name: 'EnochRoot', id: 'af0cfe78' }]);
  });
});

describe('signatures', () => {
  test('of several known keys are all verified', () => {
    const note = open(signNote(text, alice, bob), bob, alice);
    expect(names(note.verified)).toEqual([alice.name, bob.name]);
    expect(note.unverified).toEqual([]);
  });

  test('of unknown keys are listed separately and do no harm', () => {
    const note = open(signNote(text, carol, alice, bob), alice);
    expect(names(note.verified)).toEqual([alice.name]);
    expect(names(note.unverified)).toEqual([carol.name, bob.name]);
  });

  test('of a key with a known name and another id are unknown', () => {
    const other = createSigner(alice.name);
    expect(() => open(signNote(text, other), alice)).toThrow(`not by ${alice.verifierKey.slice(0, -45)}`);
    expect(names(open(signNote(text, other, alice), alice).unverified)).toEqual([alice.name]);
  });

  test('that come twice count once', () => {
    const note = open(signNote(text, alice, carol, alice, carol), alice);
    expect(names(note.verified)).toEqual([alice.name]);
    expect(names(note.unverified)).toEqual([carol.name]);
  });

  test('of unknown keys alone are not enough', () => {
    const refused = expect.objectContaining({
      code: 'SUMDB_INVALID',
      message: expect.stringContaining(bob.name),
    });
    expect(() => open(signNote(text, bob), alice)).toThrow(refused);
    expect(() => open(signNote(text, bob))).toThrow(refused);
  });

  test('of a known key that are invalid refuse the note, even with a valid one', () => {
    const forged = alice.signatureOf('another text\n');
    expect(() => open(`${text}\n${forged}`, alice)).toThrow('is invalid');
    expect(() => open(signNote(text, bob) + forged, alice, bob)).toThrow('is invalid');
  });

  test('of a known key that have another length refuse the note', () => {
    const [, , encoded = ''] = alice.signatureOf(text).trim().split(' ');
    const short = Buffer.from(encoded, 'base64').subarray(0, -1).toString('base64');
    expect(() => open(`${text}\n— ${alice.name} ${short}\n`, alice)).toThrow('is invalid');
  });

  test('of two known keys with the same name and id refuse the note', () => {
    expect(() => open(signNote(text, alice), alice, alice)).toThrow('two known keys have the name and id');
  });

  test('may be a hundred and no more', () => {
    const lines = (count: number) => bob.signatureOf(text).repeat(count - 1) + alice.signatureOf(text);
    expect(names(open(`${text}\n${lines(100)}`, alice).verified)).toEqual([alice.name]);
    expect(() => open(`${text}\n${lines(101)}`, alice)).toThrow('more than 100 signatures');
  });
});

describe('the text', () => {
  test('may have empty lines and signatures of its own', () => {
    const nested = signNote(text, bob);
    expect(open(signNote(nested, alice), alice).text).toBe(nested);
  });

  test.each([
    ['a carriage return', 'text\r\n'],
    ['a tab', 'te\txt\n'],
    ['a NUL', 'te\0xt\n'],
    ['half a character', 'te\ud800xt\n'],
  ])('with %s is refused though signed', (_, bad) => {
    expect(() => open(signNote(bad, alice), alice)).toThrow('control characters or is not UTF-8');
  });

  test('with DEL or the replacement character is fine', () => {
    expect(open(signNote('te\u007fx\ufffdt\n', alice), alice).text).toBe('te\u007fx\ufffdt\n');
  });

  test('that is very long is refused', () => {
    expect(() => open(signNote(`${'a'.repeat(1_000_000)}\n`, alice), alice)).toThrow('longer than');
  });
});

describe('a malformed note is refused:', () => {
  const signature = alice.signatureOf(text);
  const [, , encoded = ''] = signature.trim().split(' ');
  test.each([
    ['empty', ''],
    ['no signature', text],
    ['an empty block of signatures', `${text}\n`],
    ['no empty line', text + signature],
    ['no last newline', `${text}\n${signature.trimEnd()}`],
    ['a line after the signatures', `${text}\n${signature}more\n`],
    ['a line before the signatures', `${text}\nmore\n${signature}`],
    ['a hyphen for the dash', `${text}\n${signature.replace('—', '-')}`],
    ['no space after the dash', `${text}\n${signature.replace('— ', '—')}`],
    ['no name', `${text}\n—  ${encoded}\n`],
    ['no signature after the name', `${text}\n— ${alice.name}\n`],
    ['a plus in the name', `${text}\n— ali+ce ${encoded}\n`],
    ['a wide space in the name', `${text}\n— ali\u2003ce ${encoded}\n`],
    ['something after the signature', `${text}\n${signature.trimEnd()} more\n`],
    ['no base64', `${text}\n— ${alice.name} !${encoded.slice(1)}\n`],
    ['an id without signature', `${text}\n— ${alice.name} ${Buffer.alloc(4).toString('base64')}\n`],
  ])('%s', (_, message) => {
    expect(() => open(message, alice)).toThrow(expect.objectContaining({ code: 'SUMDB_INVALID' }));
  });
});
