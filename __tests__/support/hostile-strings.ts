/** Generated texts that are meant to become another line, another command, or an order to a terminal. */

const fragments: readonly string[] = [
  ...['\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\t', ' ', '\u00a0'],
  ...[
    '\u001b[31m',
    '\u001b]0;evil\u0007',
    '\u001b[2J',
    '\u009b2J',
    '\u001bc',
    '\b\b',
    '\u007f',
    '\u001a',
    '\u0001',
  ],
  ...[
    '::set-env name=EVIL::1',
    '::add-path::/evil',
    '::error::evil',
    '::stop-commands::x',
    '##[add-matcher]/evil',
    '##[group]',
  ],
  ...[
    'section_start:1:evil\r\u001b[0K',
    'section_end:1:evil\r\u001b[0K',
    'ghadelimiter_',
    'EVIL<<EOF\nx\nEOF',
    'EVIL=1',
  ],
  ...[
    "'",
    '"',
    '`',
    "''",
    "'\\''",
    '""',
    '\\',
    '\\\\',
    '\\n',
    '\u2018',
    '\u2019',
    '\u201c',
    '\u201d',
    '\u201b',
  ],
  ...[
    '$',
    '$(touch evil)',
    '`touch evil`',
    '$EVIL',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's placeholder
    '${EVIL:-x}',
    '$((1))',
    '$[1]',
    '$env:EVIL',
    '@(',
    '%',
    '%PATH%',
    '%%',
    '%1',
    '!PATH!',
    '!!',
  ],
  ...[
    ';',
    '&',
    '&&',
    '|',
    '||',
    '<',
    '>',
    '>>',
    '(',
    ')',
    '{',
    '}',
    '{a,b}',
    '[a-z]',
    '*',
    '?',
    '~',
    '^',
    '#',
    '=',
    ':',
    ',',
    '@',
    '+',
  ],
  ...[
    'touch evil',
    'export EVIL=1',
    'exit 0',
    'eval x',
    'set -gx EVIL 1',
    'exit /b 0',
    'calc.exe',
    '-n',
    '--',
    '-e',
    'EOF',
    'end',
    'fi',
    'done',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\u00e9',
    '\u8a9e',
    '\u{1f642}',
    '\ud800',
    '\udc00',
    'e\u0301',
    '\u212a',
    '\ufffd',
  ],
];

/** The same texts in every run. They hold no NUL, which no variable can. */
export function hostileStrings(count: number, seed = 1): readonly string[] {
  const next = random(seed);
  const pick = (limit: number) => Math.floor(next() * limit);
  return Array.from({ length: count }, () => {
    const length = 1 + pick(10);
    return Array.from({ length }, () =>
      pick(8) === 0 ? String.fromCharCode(1 + pick(0x2fff)) : (fragments[pick(fragments.length)] ?? ''),
    ).join('');
  });
}

/** Numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
