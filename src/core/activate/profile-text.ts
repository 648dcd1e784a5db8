import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';

/*
 * The delimited block in the text of a start-up file. Texts here have one character per byte of the file, so that the rest
 * of the file keeps its bytes in any encoding.
 */

/** The delimiters have the form that conda and mamba use, which users know. */
const blockBegin = '# >>> setup-go-tarball >>>';
const blockEnd = '# <<< setup-go-tarball <<<';
const advice =
  '# Managed by setup-go-tarball: changes here will be lost. To remove it: setup-go-tarball setup --profile --remove';

/**
 * What `withoutBlock` must know to restore the file. It is in the block, so that it is available then. Earlier versions
 * wrote these lines: never change them.
 */
const notes = {
  created: '# The file was created for it.',
  joined: '# The line before it had no end.',
};

/** The lines of the block, for display. */
export function blockText(lines: readonly string[]): readonly string[] {
  return [blockBegin, advice, ...lines, blockEnd];
}

/**
 * The file's text with the block: it replaces an existing block, or is added at the end. A `text` of `undefined` means
 * that the file does not exist.
 *
 * @throws PROFILE_REFUSED for a damaged block or a file in UTF-16
 */
export function withBlock(file: StartUpText, lines: readonly string[], follow: 'LF' | 'file'): string {
  const { path, text = '' } = file;
  if (isUtf16(text)) throw utf16(path);
  const [first, ...more] = findBlocks(path, text);
  const created = first?.created ?? file.text === undefined;
  const joined = first?.joined ?? /[^\n]$/.test(text);
  const lineEnd = follow === 'LF' ? '\n' : (first?.lineEnd ?? (text.includes('\r\n') ? '\r\n' : '\n'));
  const [begin = '', about = '', ...rest] = blockText(lines);
  const noted = [...(created ? [notes.created] : []), ...(joined ? [notes.joined] : [])];
  const block = [begin, about, ...noted, ...rest].map((line) => `${toBytes(line)}${lineEnd}`).join('');
  if (first === undefined) return `${text}${joined ? lineEnd : ''}${block}`;
  return cut(text, more, { ...first, by: block });
}

/**
 * The file's text without the block, byte for byte as it was before. `undefined` if the file was created for the block
 * and nothing else is left in it.
 *
 * @throws PROFILE_REFUSED for a damaged block or a file in UTF-16
 */
export function withoutBlock({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): string | undefined {
  if (isUtf16(text) && text.replaceAll('\0', '').includes(blockBegin)) throw utf16(path);
  const blocks = findBlocks(path, text);
  const last = blocks.at(-1);
  const left = cut(text, blocks);
  // If text was added after the block, the line end that we added before the block has to stay.
  const ours = last?.joined === true && last.end === text.length ? last.lineEnd : '';
  const rest = ours !== '' && left.endsWith(ours) ? left.slice(0, -ours.length) : left;
  return rest === '' && blocks.some(({ created }) => created) ? undefined : rest;
}

/** Whether the text contains a block, or a single delimiter of one. */
export function hasBlock(text: string): boolean {
  return marks(text).length > 0;
}

export interface StartUpText {
  readonly path: string;
  readonly text: string | undefined;
}

interface Block {
  /** Offsets of its first character, and after the end of its last line. */
  readonly start: number;
  readonly end: number;
  readonly lineEnd: string;
  readonly created: boolean;
  readonly joined: boolean;
}

function findBlocks(path: string, text: string): readonly Block[] {
  const found = marks(text);
  const blocks: Block[] = [];
  for (let n = 0; n < found.length; n += 2) {
    const [begin, end] = [found[n], found[n + 1]];
    if (begin?.mark !== blockBegin || end?.mark !== blockEnd) throw damaged(path, text, found.slice(n));
    const content = text.slice(begin.start, end.end);
    const { start, lineEnd } = begin;
    const [created, joined] = [content.includes(notes.created), content.includes(notes.joined)];
    blocks.push({ start, end: end.end, lineEnd, created, joined });
  }
  return blocks;
}

interface Mark {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  readonly lineEnd: string;
}

/** The lines that are delimiters. An editor may have changed line ends or added spaces and tabs. */
function marks(text: string): readonly Mark[] {
  const lines = text.matchAll(
    /^[ \t]*(# (?:>>> setup-go-tarball >>>|<<< setup-go-tarball <<<))[ \t]*(\r?\n|\r?$)/gm,
  );
  return [...lines].map((line) => ({
    mark: line[1] ?? '',
    start: line.index,
    end: line.index + line[0].length,
    lineEnd: line[2] ?? '',
  }));
}

/** Removes the blocks. `replaced`, which comes before them, is replaced by its `by`. */
function cut(text: string, blocks: readonly Block[], replaced?: Block & { readonly by: string }): string {
  let [result, at] = ['', 0];
  for (const { start, end } of replaced === undefined ? blocks : [replaced, ...blocks]) {
    result += text.slice(at, start) + (start === replaced?.start ? replaced.by : '');
    at = end;
  }
  return result + text.slice(at);
}

function toBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

function damaged(path: string, text: string, [first, second]: readonly Mark[]): Problem {
  const line = text.slice(0, first?.start).split('\n').length;
  const lacks =
    first?.mark === blockEnd
      ? `no "${blockBegin}" before it`
      : `no "${blockEnd}" ${second === undefined ? 'after it' : 'before the next'}`;
  return new Problem(
    'PROFILE_REFUSED',
    `${quoted(path)} has "${first?.mark}" in line ${line}, but ${lacks}`,
    {
      hint: 'Our lines cannot be distinguished from yours. Remove our lines by hand or restore the missing delimiter, then run again.',
    },
  );
}

/** Whether it has the byte order mark of UTF-16, which Windows PowerShell's `>` writes. */
function isUtf16(text: string): boolean {
  return /^(?:\xff\xfe|\xfe\xff)/.test(text);
}

function utf16(path: string): Problem {
  return new Problem('PROFILE_REFUSED', `${quoted(path)} is encoded in UTF-16`, {
    hint: 'Save it as UTF-8 (in an editor, or with Set-Content -Encoding utf8), and run again.',
  });
}
