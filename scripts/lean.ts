// What ncc writes, without comments, indentation and what nobody calls: every run reads and compiles it. Lines stay as
// they are, so that the changes of dist/ can be reviewed. Names stay too, but for those in the file that nearly every run
// loads: there, local names are short, and a source map beside the file has what they were.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TerserCompressOptions, transformSync } from '@swc/core';
import { withEagerFunctions, withExpressions } from './eager.ts';
import { withOwnPlace } from './formats.ts';
import { sourceMapOfLines } from './line-map.ts';

/** Rewrites the files of a folder. Writes a source map of `shortened`, the one that gets short names. */
export function makeLean(folder: string, shortened?: string): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = join(folder, name);
    const code = readableModules(readFileSync(file, 'utf8'));
    if (name !== shortened) {
      writeFileSync(file, withoutSpace(code));
      continue;
    }
    const map = `${name}.map`;
    const named = eagerModules(print(withExpressions(code), { minify: false }));
    const mangled = withoutSpace(eagerModules(print(named, { minify: false, mangle: true })));
    const short = withEagerFunctions(mangled, named);
    if (onOneLine(short) !== onOneLine(mangled))
      throw new Error(`${name}: parentheses have changed the program`);
    writeFileSync(join(folder, map), sourceMapOfLines({ file: name, readable: withoutSpace(named), short }));
    writeFileSync(file, `${short.trimEnd()}\n//# sourceMappingURL=${map}\n`);
  }
}

/** One statement a line. */
function readableModules(code: string): string {
  return eagerModules(withShortNames(withBuiltins(withOwnPlace(withoutUnused(code)))));
}

/** The same program. */
function withoutSpace(printed: string): string {
  // In a text of several lines blanks mean something: then the next way is tried.
  const shallow = printed.replaceAll(/^ +/gm, '');
  const ways = [shallow, withoutIndentation(printed)].flatMap((way) => [withoutBlanks(way), way]);
  const meant = onOneLine(printed);
  const same = ways.find((way) => onOneLine(way) === meant);
  if (same === undefined) throw new Error('scripts/lean.ts: no way of removing blanks keeps the program');
  return same;
}

/** webpack drops the exports that nobody imports, and leaves to a minifier what they were. */
function withoutUnused(code: string): string {
  return print(code, {
    minify: false,
    compress: {
      defaults: false,
      unused: true,
      toplevel: true,
      keep_classnames: true,
      keep_fargs: true,
      keep_fnames: true,
      properties: true,
      comparisons: false,
      const_to_let: false,
    },
  });
}

function onOneLine(code: string): string {
  return print(code, { minify: true });
}

function print(
  code: string,
  {
    minify,
    compress,
    mangle = false,
  }: { readonly minify: boolean; readonly compress?: TerserCompressOptions; readonly mangle?: boolean },
): string {
  return transformSync(code, {
    configFile: false,
    swcrc: false,
    isModule: true,
    minify,
    jsc: {
      target: 'esnext',
      parser: { syntax: 'ecmascript' },
      minify: {
        compress: compress ?? false,
        mangle: mangle && { toplevel: true, keep_classnames: true },
        format: { comments: false },
      },
      // Other characters would double the size of all text in memory.
      output: { charset: 'ascii' },
    },
  }).code;
}

/**
 * `require` looks for a module before it takes Node's own. As an ECMAScript module, ncc also gives each of them a `require`
 * of its own, which takes longer than what it loads, as does importing what makes it. Node 18 has no other way, and is to
 * live long enough to be told that it is too old.
 */
function withBuiltins(code: string): string {
  const required = '__WEBPACK_EXTERNAL_createRequire';
  if (!code.includes(required)) {
    return code.replaceAll(
      /^( +module[$_]*\.exports = )require(?=\("(?:node:)?[\w/]+"\);$)/gm,
      '$1(process.getBuiltinModule ?? require)',
    );
  }
  return code
    .replaceAll(`${required}(import.meta.url)(`, 'builtin(')
    .replace(
      /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from ["']module["'];$/m,
      'const builtin = process.getBuiltinModule ?? (await import("module")).createRequire(import.meta.url);',
    );
}

/** The names that ncc and webpack make up, which are a tenth of the entry. No name of ours has a `$`. */
function withShortNames(code: string): string {
  return code
    .replaceAll(/\b(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g, (_name, path: string, number: string) => {
      const words = path.replace(/_js$/, '').split('_');
      return `${words.at(-1)}$${number}`;
    })
    .replaceAll(/\b__(?:nccwpck|webpack)_require__\b/g, 'require$')
    .replaceAll(/\b(?:__unused_webpack_)?__webpack_(module|modules|exports)__\b/g, '$1$$');
}

/**
 * Puts each of webpack's modules in parentheses again, as ncc had it: V8 then compiles it at once. Without them it reads
 * it twice, because it expects a function that may never be called. Node's own modules stay without: a hit uses few.
 */
function eagerModules(code: string): string {
  return code.replaceAll(
    /^( +)(\d+: )(\([\w$, ]*\)=>\{\n[\s\S]*?\n\1\})(,?)$/gm,
    (whole, space: string, start: string, module: string, end: string) =>
      /^.*\n.* = .+\("(?:node:)?[\w/]+"\);\n.*$/.test(module) ? whole : `${space}${start}(${module})${end}`,
  );
}

/** Without blanks around punctuation, but for lines that may have an expression, a comment or part of a long text. */
function withoutBlanks(code: string): string {
  return code
    .split('\n')
    .map((line) => (/[`/]/.test(line) ? line : tightened(line)))
    .join('\n');
}

/** What is in quotes stays as it is. */
function tightened(line: string): string {
  return line
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/ ?([=,(){}[\]:;?&|<>!*%]) ?/g, '$1')))
    .join('');
}

/** All but what stands between the backticks of such texts, as far as they can be told without reading the program. */
function withoutIndentation(code: string): string {
  let inText = false;
  const lines = code.split('\n').map((line) => {
    const shown = inText ? line : line.trimStart();
    const end = inText ? /^(?:[^`\\]|\\.)*`/.exec(line)?.[0].length : 0;
    if (end !== undefined) inText = line.slice(end).replaceAll(literals, '').includes('`');
    return shown;
  });
  return lines.join('\n');
}

/** Texts of one line, and regular expressions. */
const literals =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<=(?:^|[=(,!&|?:;[{}+]|return) ?)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*/g;
