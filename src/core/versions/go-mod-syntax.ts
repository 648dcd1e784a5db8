/** One statement outside a block, split into words; quoted words keep their quotes. `line` counts from 1. */
export interface GoModStatement {
  readonly words: readonly string[];
  readonly line: number;
  /** It opens a block: `require (`. */
  readonly opensBlock: boolean;
}

/** Where the text violates the syntax, and how, as a clause. */
export interface GoModSyntaxError {
  readonly line: number;
  readonly reason: string;
}

/**
 * The top-level statements of a go.mod or go.work, by its lexical rules (https://go.dev/ref/mod#go-mod-file-lexical):
 * `//` comments only, strings in double quotes or backquotes on one line, blocks in parentheses.
 */
export function readGoMod(text: string): GoModStatement[] | GoModSyntaxError {
  const statements: GoModStatement[] = [];
  let block: GoModStatement | undefined;
  for (const [index, source] of text.split('\n').entries()) {
    const line = index + 1;
    const words = splitWords(source);
    if (typeof words === 'string') return { line, reason: words };
    if (words.length === 0) continue;
    if (block !== undefined) {
      if (words[0] !== ')') continue;
      if (words.length > 1) return { line, reason: 'text after the closing parenthesis' };
      block = undefined;
      continue;
    }
    const opensBlock = words.length > 1 && words.at(-1) === '(';
    const statement = { words, line, opensBlock };
    statements.push(statement);
    if (opensBlock) block = statement;
  }
  return block ? { line: block.line, reason: 'the block has no closing parenthesis' } : statements;
}

/** The words of a line, or why it is invalid, as a clause. */
function splitWords(line: string): string[] | string {
  const words: string[] = [];
  for (const [token] of line.matchAll(tokens)) {
    if (token.startsWith('//')) break;
    if (token.startsWith('/*')) return 'comments begin with //, not /*';
    if (/^["`]/.test(token) && !isClosed(token)) return 'a quoted string is not closed';
    words.push(token);
  }
  return words;
}

/** Comment, quoted string (closed or not), punctuation, word up to any of these. */
const tokens = /\/\/.*|\/\*|"(?:[^"\\]|\\.)*"?|`[^`]*`?|[()[\]{},]|(?:(?!\/[/*])[^\s()[\]{},])+/g;

function isClosed(token: string): boolean {
  return token.startsWith('`') ? /^`[^`]*`$/.test(token) : /^"(?:[^"\\]|\\.)*"$/.test(token);
}
