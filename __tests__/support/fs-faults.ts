/**
 * Preloaded by `node --import`: calls of node:fs behave as on file systems that the tests cannot mount. FS_FAULTS
 * is JSON: `link`, the code of every hard link; `rename`, that of every rename or, by path, of renaming it; `renameTo`,
 * by path, that of what is renamed to it; `listed`, the Unicode form in which folders list their names, as HFS+ has it.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface FsFaults {
  readonly link?: string;
  readonly rename?: string | Readonly<Record<string, string>>;
  readonly renameTo?: Readonly<Record<string, string>>;
  readonly listed?: 'NFC' | 'NFD';
}

/** The environment in which Node has these faults. */
export function withFaults(faults: FsFaults): Readonly<Record<string, string>> {
  const shim = pathToFileURL(import.meta.filename).href;
  return { NODE_OPTIONS: `--import ${shim}`, FS_FAULTS: JSON.stringify(faults) };
}

const given = process.env['FS_FAULTS'];
if (given !== undefined) inject(JSON.parse(given));

function inject(faults: FsFaults): void {
  const { promises, readdirSync } = fs;
  const { rename } = promises;
  const refuse = (code: string, syscall: string, path: fs.PathLike, dest: fs.PathLike) => {
    const message = `${code}: refused by a test, ${syscall} '${path}' -> '${dest}'`;
    throw Object.assign(new Error(message), { code, syscall, path, dest });
  };
  Object.assign(promises, {
    ...(faults.link !== undefined && {
      link: async (path: fs.PathLike, dest: fs.PathLike) => refuse(faults.link ?? '', 'link', path, dest),
    }),
    rename: async (path: fs.PathLike, dest: fs.PathLike) => {
      const of = faults.rename;
      const code = (typeof of === 'object' ? of[`${path}`] : of) ?? faults.renameTo?.[`${dest}`];
      if (code !== undefined) refuse(code, 'rename', path, dest);
      await rename(path, dest);
    },
  });
  if (faults.listed !== undefined)
    Object.assign(fs, {
      readdirSync: (...args: Parameters<typeof readdirSync>) =>
        readdirSync(...args).map((each) =>
          typeof each === 'string' ? `${each}`.normalize(faults.listed) : each,
        ),
    });
  syncBuiltinESMExports();
}
