/** The forms that a secret may have in a text, apart from the plain one. */
import { describe, expect, test } from '@jest/globals';
import { redactText } from '../../../src/core/text/redact.ts';

const odd = `p@ss/w"o'r\\d=+&`;

describe('each character in its own way', () => {
  test.each([
    ['as it is', odd],
    ['as encodeURIComponent has it', encodeURIComponent(odd)],
    ['with hex digits in lower case', encodeURIComponent(odd).replace(/%../g, (hex) => hex.toLowerCase())],
    ['as an address has it', 'p@ss/w%22o%27r%5Cd=+&'],
    ['inside a JSON text', JSON.stringify(odd).slice(1, -1)],
    ['in the quotes of sh', odd.replaceAll("'", "'\\''")],
    ['in those of PowerShell', odd.replaceAll("'", "''")],
    ['in those of fish', odd.replaceAll('\\', '\\\\').replaceAll("'", "\\'")],
  ])('%s', (_, form) => {
    expect(redactText(`before ${form} behind`, [odd])).toBe('before *** behind');
  });

  test.each(['ö', '工具', '\u{1f600}', 'a b', '100%', '[x]', '(y)*', '^$|?'])('%j', (secret) => {
    const text = `<${secret}> <${encodeURIComponent(secret)}>`;
    expect(redactText(text, [secret])).toBe('<***> <***>');
  });

  test('a secret of letters and digits is looked for as it is alone', () => {
    expect(redactText('abcd1234 abcd1235', ['abcd1234'])).toBe('*** abcd1235');
  });
});

describe('the beginning of a secret before an ellipsis', () => {
  test.each([
    ['"abcdefghij…"', '"***…"'],
    ['abcdefgh… and abcdefghi…', '***… and ***…'],
    ['abcdefg…', 'abcdefg…'],
    ['abcdefghij and more …', 'abcdefghij and more …'],
    ['abcdefghijkl…', '***…'],
  ])('%j becomes %j', (text, expected) => {
    expect(redactText(text, ['abcdefghijkl'])).toBe(expected);
  });
});

describe('a list of addresses', () => {
  test.each([
    ['https://a:b@x.test,https://c:d@y.test', 'https://x.test,https://y.test'],
    ['https://a@x.test|https://c@y.test,direct', 'https://x.test|https://y.test,direct'],
    ['https://x.test/a,b?q=1,https://y.test?r=2|off', 'https://x.test/a,b?q=…,https://y.test?r=…'],
    ['https://a:b,c|d@x.test', 'https://x.test'],
  ])('%j becomes %j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});
