import { expect, test } from '@jest/globals';
import { fromUtf16 } from '../../../src/core/text/utf-16.ts';

const little = (text: string) => Buffer.from(text, 'utf16le').toString('latin1');
const big = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');

test.each<[string, string, string | undefined]>([
  ['little-endian', little('\uFEFF1.26\r\n'), '1.26\r\n'],
  ['big-endian', big('\uFEFF1.26\r\n'), '1.26\r\n'],
  ['little-endian without a mark', little('1.26'), '1.26'],
  ['big-endian without a mark', big('1.26'), '1.26'],
  ['letters beyond the first plane', little('\uFEFF# ü 語 🙂'), '# ü 語 🙂'],
  ['half a letter at the end', `${little('\uFEFF1.26')}x`, '1.26'],
  ['only a mark', little('\uFEFF'), ''],
  ['UTF-8 with a mark', Buffer.from('\uFEFF1.26').toString('latin1'), undefined],
  ['Latin-1', 'é 1.26', undefined],
  ['zeros', '\0\0\0\0', undefined],
  ['nothing', '', undefined],
])('%s', (_, bytes, text) => expect(fromUtf16(bytes)).toBe(text));
