import { preview } from '../engine/resolve.ts';
import { print } from '../hosts/render/standard-output.ts';
import type { CommandContext } from './command.ts';

export async function run({ host, inputs, line, session }: CommandContext): Promise<number> {
  const found = await preview(session.run, inputs, false);
  print([line.json ? JSON.stringify(found, null, 2) : found.release]);
  if (!line.json) host.log.info(`${found.why}${found.archive ? `; ${found.archive.url}` : ''}`);
  return 0;
}
