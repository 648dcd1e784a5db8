/**
 * The text of a file in UTF-16, which Windows PowerShell writes with `>`. By its byte order mark, or without one by a
 * first character below U+0100; `undefined` if it is not UTF-16. `bytes` has one character per byte.
 */
export function fromUtf16(bytes: string): string | undefined {
  const first = [bytes.charCodeAt(0), bytes.charCodeAt(1)];
  const isLittle = (first[0] === 0xff && first[1] === 0xfe) || first[1] === 0;
  const isBig = (first[0] === 0xfe && first[1] === 0xff) || first[0] === 0;
  if (isLittle === isBig) return undefined;
  const pairs = bytes.match(/.{2}/gs) ?? [];
  const units = pairs.map((pair) => {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    return String.fromCharCode(isLittle ? a + b * 256 : a * 256 + b);
  });
  return units.join('').replace(/^\uFEFF/, '');
}
