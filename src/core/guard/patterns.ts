import { Problem } from '../problem/problem.ts';

/** Patterns such as GOPRIVATE has: globs of the first elements of a module path. `go help private` */
export interface Patterns {
  readonly texts: readonly string[];
  matches(module: string): boolean;
}

/**
 * Reads a list between commas or white space, by the rules of `module.MatchPrefixPatterns` and `path.Match`.
 *
 * @param where what holds the list, for the message of INPUT_INVALID: the go command ignores a pattern that it cannot
 * read, and here that would send a private name out
 */
export function parsePatterns(
  list: string,
  { where, caseless = false }: { readonly where: string; readonly caseless?: boolean },
): Patterns {
  const texts = [...new Set(list.split(/[\s,]+/).map((text) => text.replace(/\/$/, '')))].filter(Boolean);
  const expressions = texts.map(
    (text) => new RegExp(`^${expressionOf(text, where)}(?:/|$)`, caseless ? 'i' : ''),
  );
  return { texts, matches: (module) => expressions.some((expression) => expression.test(module)) };
}

export function joinPatterns(...all: readonly Patterns[]): Patterns {
  return {
    texts: [...new Set(all.flatMap(({ texts }) => texts))],
    matches: (module) => all.some((patterns) => patterns.matches(module)),
  };
}

/**
 * Private patterns: in any case of letters, since hosts do not tell them apart, and with the folders that hold private
 * modules, as far as they are named: of `github.com/mycorp/*` also `github.com/mycorp`, for which the go command asks
 * on its way to a module.
 */
export function parsePrivatePatterns(list: string, where: string): Patterns {
  const own = parsePatterns(list, { where, caseless: true });
  const folders = new Set(own.texts.flatMap(foldersAbove).map((folder) => folder.toLowerCase()));
  return { texts: own.texts, matches: (module) => own.matches(module) || folders.has(module.toLowerCase()) };
}

function foldersAbove(pattern: string): readonly string[] {
  const elements = pattern.split('/');
  const named = elements.findIndex((element) => /[*?[\\]/.test(element));
  const last = Math.min(named < 0 ? elements.length : named, elements.length - 1);
  return Array.from({ length: Math.max(0, last - 1) }, (_, index) => elements.slice(0, index + 2).join('/'));
}

/**
 * Between two stars, what is written there is looked for once, at the earliest place: a later one could match no more.
 * The look-ahead is what keeps the expression from going back, which takes time without bound if there are many stars.
 */
function expressionOf(glob: string, where: string): string {
  const [start = '', ...afterStars] = piecesOf(glob, where).join('').split(STAR);
  const last = afterStars.pop();
  const between = afterStars.map((text, index) => `(?=(?<star${index}>[^/]*?${text}))\\k<star${index}>`);
  return [start, ...between, ...(last === undefined ? [] : ['[^/]*', last])].join('');
}

/** A character that no expression of a piece has. */
const STAR = '\0';

function piecesOf(glob: string, where: string): readonly string[] {
  const pieces = [
    ...glob.matchAll(/\\(.)|\[(\^?)((?:\\[^\0]|[^\]\\\0])+)\]|(\*)|(\?)|([^\\[\]*?\0]+)|(.)/gs),
  ];
  return pieces.map(([, escaped, negated, members, star, any, plain]) => {
    if (star !== undefined) return STAR;
    if (any !== undefined) return '[^/]';
    if (members !== undefined)
      return `(?!/)[${negated === '^' ? '^' : ''}${membersOf(members, glob, where)}]`;
    const text = escaped ?? plain;
    if (text === undefined || text === STAR) throw invalid(glob, where);
    return text.replace(/[^\w\s]/g, '\\$&');
  });
}

function membersOf(members: string, glob: string, where: string): string {
  const parts = [...members.matchAll(/(\\.|[^\\-])(?:-(\\.|[^\\-]))?|(.)/gs)];
  return parts
    .map(([, from, to, stray]) => {
      if (from === undefined || stray !== undefined) throw invalid(glob, where);
      const [low, high] = [from, to].map((text) => text?.replace(/^\\(?=.)/, ''));
      if (low === undefined || (high !== undefined && high < low)) throw invalid(glob, where);
      return high === undefined ? literal(low) : `${literal(low)}-${literal(high)}`;
    })
    .join('');
}

function literal(character: string): string {
  return character.replace(/[^\w\s]/g, '\\$&');
}

function invalid(glob: string, where: string): Problem {
  return new Problem(
    'INPUT_INVALID',
    `${where} has the pattern ${JSON.stringify(glob)}, which cannot be read`,
    {
      hint: 'Write module paths or their beginnings, with *, ? and [a-z] inside an element: git.example.com, github.com/example/*.',
    },
  );
}
