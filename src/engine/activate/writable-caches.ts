import { delimiter, isAbsolute, join } from 'node:path';
import type { Remark } from '../../core/activate/remark.ts';
import type { Run } from '../run/run.ts';
import type { Consulted, Moving } from './consulted.ts';

/**
 * A build cache that cannot be used makes every build fail, and a GOPATH that can neither be written nor made every
 * download, as under `docker run -u`. They are placed elsewhere, with a warning. What is not as usual is looked at there.
 */
export async function withWritableCaches(
  run: Run,
  consulted: Consulted,
  moving: Moving,
): Promise<Consulted & { readonly remarks: readonly Remark[] }> {
  const { GOCACHE = '', GOPATH = '', GOMODCACHE } = consulted.goEnv;
  const [first = ''] = GOPATH.split(delimiter);
  const modules = join(first, 'pkg/mod');
  const isUsual = first !== '' && GOMODCACHE === modules && isAbsolute(GOCACHE); // or "off"
  if (isUsual && (await run.files.canWrite(GOCACHE)) && (await run.files.canWrite(modules)))
    return { ...consulted, remarks: [] };
  return (await import('./moved-caches.ts')).moveCaches(run, consulted, moving);
}
