/** Disks of a chosen size and read-only folders, if the user who runs the tests may mount. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

const MIB = 1024 ** 2;

export interface MemoryDisk extends Disposable {
  readonly path: string;
  /** Free bytes. */
  free(): number;
  /** Its files stay. */
  resize(mebibytes: number): void;
}

/** Creates the folder and mounts a memory file system at it. */
export function mountMemoryDisk(path: string, mebibytes: number): MemoryDisk {
  mkdirSync(path, { recursive: true });
  mount('-t', 'tmpfs', '-o', `size=${mebibytes * MIB}`, 'tmpfs', path);
  return {
    path,
    free() {
      const { bavail, bsize } = statfsSync(path);
      return bavail * bsize;
    },
    resize: (size) => mount('-o', `remount,size=${size * MIB}`, path),
    [Symbol.dispose]: () => unmount(path),
  };
}

/** Mounts the folder over itself, so that it can be made read-only and writable again. */
export function mountOverItself(path: string): Disposable & { readOnly(yes: boolean): void } {
  mkdirSync(path, { recursive: true });
  mount('--bind', path, path);
  return {
    readOnly: (yes) => mount('-o', `remount,bind,${yes ? 'ro' : 'rw'}`, path),
    [Symbol.dispose]: () => unmount(path),
  };
}

/**
 * Mounts an overlay at the path, as containers have it. `build` gets the folder that becomes its lower layer, the image:
 * what is in it cannot be renamed if it is a folder.
 */
export function mountLayers(path: string, build: (lower: string) => void): Disposable {
  const disk = `${path}.disk`;
  const mounts = new DisposableStack();
  mounts.use(mountMemoryDisk(disk, 64));
  for (const name of ['lower', 'upper', 'work']) mkdirSync(`${disk}/${name}`);
  build(`${disk}/lower`);
  const layers = `lowerdir=${disk}/lower,upperdir=${disk}/upper,workdir=${disk}/work`;
  mounts.use(mountAt(path, '-t', 'overlay', '-o', `${layers},redirect_dir=off`, 'overlay'));
  return mounts;
}

/** Takes any arguments of mount: `-t overlay -o LAYERS overlay`. */
export function mountAt(path: string, ...args: readonly string[]): Disposable {
  mkdirSync(path, { recursive: true });
  mount(...args, path);
  return { [Symbol.dispose]: () => unmount(path) };
}

function mount(...args: readonly string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' });
}

function unmount(path: string): void {
  execFileSync('umount', ['--lazy', path], { stdio: 'ignore' });
}
