import type { Run } from '../run/run.ts';
import type { Destination, DestinationOptions } from '../tool-cache/destination.ts';
import { toolCacheDestination } from '../tool-cache/tool-cache-destination.ts';

export async function openDestination(run: Run, options: DestinationOptions): Promise<Destination> {
  if (options.installDir === '') return toolCacheDestination(run);
  const { installDirDestination } = await import('../install-dir/install-dir-destination.ts');
  return installDirDestination(run, options);
}
