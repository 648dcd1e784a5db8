/** Only these bits of the umask apply: the user decides who may write, and whoever can read a tool cache can read all of it. */
const WRITE = 0o022;

let depth = 0;
let own = 0;

/**
 * Does work whose files and folders every user of the machine can read, whatever the umask, and gives that back. Nothing
 * that is the user's own may be written meanwhile: the umask is the whole process's.
 */
export async function withSharedModes<Result>(work: () => Promise<Result>): Promise<Result> {
  if (depth === 0) {
    own = process.umask(WRITE);
    process.umask(own & WRITE);
  }
  depth += 1;
  try {
    return await work();
  } finally {
    depth -= 1;
    if (depth === 0) process.umask(own);
  }
}

/** Does the user's own umask let everybody read? */
export function modesAreShared(): boolean {
  const umask = depth === 0 ? process.umask() : own;
  return (umask & ~WRITE) === 0;
}
