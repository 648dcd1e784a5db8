import { createHash, randomBytes } from 'node:crypto';
import type { GuardPorts } from '../core/ports/guard.ts';
import type { Http } from '../core/ports/http.ts';
import type { Run } from '../engine/run/run.ts';
import { createSpool } from '../io/fs/spool.ts';
import { postToGuard } from '../io/net/guard-post.ts';
import { listenForGo } from '../io/net/guard-server.ts';
import { isRunning, jobProcess } from '../io/process/job-process.ts';
import { watch } from '../io/process/watch.ts';

export { createLeanHttp } from '../io/net/lean-http.ts';

/** The ports of a guard, over the real system. */
export function createGuardPorts(given: {
  readonly run: Run;
  readonly upstreams: Http;
  readonly mask: (secret: string) => void;
}): GuardPorts {
  const { run, upstreams, mask } = given;
  return {
    listen: listenForGo,
    post: postToGuard,
    upstreams,
    spool: createSpool(run.temporary),
    async openSharedCache(address) {
      const { openRedis } = await import('../io/net/guard-redis.ts');
      return openRedis(address, run.env);
    },
    secret: () => randomBytes(16).toString('hex'),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    async zipFault(path) {
      return (await import('../io/archive/zip-contents.ts')).zipContentsFault(path);
    },
    async startDetached(command, options) {
      return (await import('../io/process/detached.ts')).startDetached(command, options);
    },
    jobProcess: async () => jobProcess({ parent: run.env['GITHUB_ACTIONS'] === 'true' }),
    isRunning,
    watch,
    async untilSignal() {
      return (await import('../io/process/until-signal.ts')).untilSignal();
    },
    pid: process.pid,
    mask,
  };
}
