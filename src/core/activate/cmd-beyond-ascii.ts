import { type Exports, exportLines } from './shell-export.ts';

/** Does cmd need more than `exportLines` for these? */
export function isBeyondAscii({ variables, paths }: Exports): boolean {
  return [...variables.map(({ value }) => value), ...paths].some((text) => !isAscii(text));
}

/**
 * The lines for cmd with values beyond ASCII. cmd reads a batch file line by line in the code page of the console, so they
 * switch it to UTF-8 meanwhile. If cmd goes on reading in the old one, which one letter that has become several shows, the
 * short names of the paths are exported, or without any, the lines fail: never another folder.
 */
export function cmdLinesBeyondAscii(
  exports: Exports,
  short: Exports | undefined,
  path: string,
): readonly string[] {
  const end = [`chcp %${page}% >nul 2>nul`, `set "${letter}="`, `set "${page}="`];
  return [
    `for /f "tokens=2 delims=:." %%p in ('chcp') do set "${page}=%%p"`,
    'chcp 65001 >nul 2>nul',
    `set "${letter}=語"`,
    ...exportLines('cmd', exports, path).map((line) => `if ${isOneLetter} ${line}`),
    ...(short === undefined
      ? [`if not ${isOneLetter} (${end.join(' & ')} & echo setup-go-tarball: ${refusal} 1>&2 & exit /b 1)`]
      : exportLines('cmd', short, path).map((line) => `if not ${isOneLetter} ${line}`)),
    ...end,
  ];
}

/** The same with the short names of all paths beyond ASCII; `undefined` if one of them has none. */
export async function withShortNames(
  exports: Exports,
  shortName: (path: string) => Promise<string | undefined>,
): Promise<Exports | undefined> {
  let missing = false;
  const shorten = async (text: string) => {
    const parts: string[] = [];
    for (const part of text.split(';')) {
      const short = isAscii(part) ? part : await shortName(part);
      if (short === undefined) missing = true;
      parts.push(short ?? part);
    }
    return parts.join(';');
  };
  const variables: { readonly name: string; readonly value: string }[] = [];
  for (const { name, value } of exports.variables) variables.push({ name, value: await shorten(value) });
  const paths: string[] = [];
  for (const folder of exports.paths) paths.push(await shorten(folder));
  return missing ? undefined : { variables, paths };
}

const page = 'SETUPGO_CODE_PAGE';
const letter = 'SETUPGO_LETTER';
const isOneLetter = `"%${letter}:~1,1%"==""`;

const refusal =
  'this cmd does not read UTF-8. Run chcp 65001 first, or install Go in a folder with ASCII letters only.';

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
