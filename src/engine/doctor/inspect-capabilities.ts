import { dirname } from 'node:path';
import type { CapabilityFacts } from '../../core/doctor/surroundings.ts';
import type { Capabilities } from '../../core/ports/disk.ts';
import { Problem } from '../../core/problem/problem.ts';
import type { Look } from './look.ts';

/** Tries out what the file system of the tool cache can do, and asks the system. */
export async function inspectCapabilities(look: Look): Promise<CapabilityFacts> {
  const folder = await existing(look, look.run.toolCache);
  return {
    folder,
    disk: await tried(look, folder),
    inodes: (await look.safely(folder, () => look.run.room(folder), undefined))?.inodes,
    system: await (await look.run.machine()).system(),
  };
}

async function existing(look: Look, path: string): Promise<string> {
  const above = dirname(path);
  return (await look.at(path)) === undefined && above !== path ? existing(look, above) : path;
}

/** That a folder cannot be written is reported where it matters. */
async function tried({ run }: Look, folder: string): Promise<Capabilities | undefined> {
  try {
    return await (await run.disk()).capabilities(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    run.throwIfStopped();
    return undefined;
  }
}
