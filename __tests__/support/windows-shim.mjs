/**
 * Preloaded with `node --import`: file-system faults of Windows, on any system. From the environment:
 * SHIM_BUSY=N   the first N renames and removals of a folder or file fail, as while a scanner holds it open
 * SHIM_CODE     with this code, `EPERM` by default
 * SHIM_HELD=P   renames to a path that ends in P always fail
 * SHIM_ONTO     `true`: a folder onto a folder is EPERM
 * SHIM_RIVAL=P  just before the first rename to a path that ends in P, another job puts the tree SHIM_RIVAL_TREE there,
 *               with what is beside it
 */
import { cpSync, promises, statSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const {
  SHIM_BUSY = '0',
  SHIM_CODE = 'EPERM',
  SHIM_HELD,
  SHIM_ONTO,
  SHIM_RIVAL,
  SHIM_RIVAL_TREE,
} = process.env;
/** As libuv numbers them on Windows. */
const numbers = { EPERM: -4048, EACCES: -4092, EBUSY: -4082, ENOTEMPTY: -4051 };

const refuse = (code, syscall, path, dest) => {
  const text = `${code}: refused, ${syscall} '${path}'${dest ? ` -> '${dest}'` : ''}`;
  throw Object.assign(new Error(text), { code, errno: numbers[code], syscall, path, dest });
};
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const { rename, rm, rmdir } = promises;
let [busy, rival] = [Number(SHIM_BUSY), SHIM_RIVAL];

promises.rename = async (from, to) => {
  if (rival && to.endsWith(rival)) {
    rival = undefined;
    for (const end of ['', '.receipt.json', '.complete'])
      if (statSync(SHIM_RIVAL_TREE + end, { throwIfNoEntry: false }))
        cpSync(SHIM_RIVAL_TREE + end, to + end, { recursive: true });
  }
  if (busy-- > 0 || (SHIM_HELD && to.endsWith(SHIM_HELD))) refuse(SHIM_CODE, 'rename', from, to);
  if (SHIM_ONTO === 'true' && isFolder(from) && isFolder(to)) refuse('EPERM', 'rename', from, to);
  return rename(from, to);
};
promises.rm = async (path, options) => {
  if (statSync(path, { throwIfNoEntry: false }) && busy-- > 0) refuse(SHIM_CODE, 'rm', path);
  return rm(path, options);
};
promises.rmdir = async (path) => {
  if (isFolder(path) && SHIM_CODE !== 'ENOTEMPTY' && busy-- > 0) refuse(SHIM_CODE, 'rmdir', path);
  return rmdir(path);
};
syncBuiltinESMExports();
