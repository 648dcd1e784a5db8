// goinstall.sh killed at random moments: whatever it leaves behind must never be taken for something whole.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { programs, runScript } from '../../support/goinstall.ts';
import { sha256 } from '../../support/mini-go.ts';
import type { Mirror } from '../../support/mirror-server.ts';
import { keptNode, type PackedNode } from '../../support/packed-node.ts';
import type { Place } from '../../support/product.ts';

export interface KillPlan {
  readonly mirror: Mirror;
  readonly node: PackedNode;
  readonly script: string;
  readonly args: readonly string[];
  readonly times: number;
}

/**
 * Starts the script so often on an empty tool cache, kills it and all it has started at another moment each time, holds
 * what is kept to what a whole run keeps, and runs it again to its end on what was left.
 */
export async function killAtRandom(place: Place, { script, args, times }: KillPlan): Promise<void> {
  const path = programs(place);
  const inCache = (name: string) => ({ PATH: path, XDG_CACHE_HOME: join(place.root, name) });
  const kept = (name: string) => join(place.root, name, 'setup-go-tarball', keptNode);
  const from = performance.now();
  expect((await runScript(place, { script, args, env: inCache('whole') })).code).toBe(0);
  const length = performance.now() - from;
  const whole = sha256(readFileSync(kept('whole')));
  let cut = 0;
  for (let index = 0; index < times; index += 1) {
    const name = `killed ${index}`;
    let timer: NodeJS.Timeout | undefined;
    const killed = await runScript(place, {
      script,
      args,
      env: inCache(name),
      started: ({ pid = 0 }) => {
        timer = setTimeout(() => killGroup(pid), (length * (index + Math.random())) / times);
      },
    });
    clearTimeout(timer);
    if (killed.signal === 'SIGKILL') cut += 1;
    if (existsSync(kept(name))) expect(sha256(readFileSync(kept(name)))).toBe(whole);
    const next = await runScript(place, { script, args, env: inCache(name) });
    expect([index, next.code === 0 ? '' : next.stderr]).toEqual([index, '']);
    expect(next).toMatchObject({ code: 0, stdout: expect.stringMatching(/^export GOROOT='/) });
    expect(sha256(readFileSync(kept(name)))).toBe(whole);
  }
  expect(cut).toBeGreaterThan(0); // how many, depends on what else the machine does
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // It has ended meanwhile. Under jest it is no `Error` of this realm.
    if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'ESRCH')
      throw error;
  }
}
