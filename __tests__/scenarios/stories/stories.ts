/** The main stories: what is asked for, and what the world is like. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installGo, writeGoCommand } from '../../support/installed-go.ts';
import { miniGo } from '../../support/mini-go.ts';
import { createDatabase, moduleOf } from '../../support/module-proxy.ts';
import { offer, type Scenario } from '../../support/scenario.ts';

export const storyHosts = ['github', 'gitlab', 'shell'] as const;
export type StoryHost = (typeof storyHosts)[number];

export interface Story {
  readonly name: string;
  /** Default: all. */
  readonly hosts?: readonly StoryHost[];
  /** Two things go on at once, and debug lines come in either order: they are left out. */
  readonly withoutDebug?: true;
  readonly prepare: (scenario: Scenario) => Promise<Told>;
}

export interface Told {
  readonly inputs: Readonly<Record<string, string>>;
  /** Flags that are no inputs. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What addresses and the like are called in the text. */
  readonly names?: Readonly<Record<string, string>>;
}

const go = miniGo('go1.99.1');
const once = { 'retry-backoff-ms': '1', 'max-retries': '1' };

/** Nothing but a mirror of its own is asked. */
const alone = { GOPROXY: 'off', GOSUMDB: 'off' };

export const stories: readonly Story[] = [
  {
    name: 'hit',
    async prepare({ place }) {
      installGo(place.toolCache, { receipt: { trust: 'known', mirror: 'official' } });
      return { inputs: { 'go-version': '1.22' } };
    },
  },
  {
    name: 'cold-install',
    async prepare(scenario) {
      const goDev = await scenario.official([go]);
      return {
        inputs: { 'go-version': '1.99' },
        env: { ...goDev.env, GOSUMDB: 'off' },
        names: { [goDev.proxy.url]: '<proxy>' },
      };
    },
  },
  {
    name: 'user-version-invalid',
    prepare: async () => ({ inputs: { 'go-version': 'newest' } }),
  },
  {
    name: 'user-version-unknown',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [miniGo('go1.99.2'), go, miniGo('go1.98.4')]);
      return { inputs: { ...once, 'go-version': '1.99.7', mirrors }, env: alone, names: called(mirror.url) };
    },
  },
  {
    name: 'user-input-invalid',
    prepare: async () => ({ inputs: { 'go-version': '1.22', 'max-retries': 'many' } }),
  },
  {
    name: 'user-usage',
    hosts: ['gitlab', 'shell'],
    prepare: async () => ({ inputs: { 'go-version': '1.22' }, flags: ['--verbose'] }),
  },
  {
    name: 'user-install-dir-refused',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      scenario.place.write('mine/thesis.txt', 'all of it');
      const inputs = {
        ...once,
        'go-version': '1.99.1',
        mirrors: offer(mirror, [go]),
        'install-dir': join(scenario.place.workspace, 'mine'),
      };
      return { inputs, env: alone, names: called(mirror.url) };
    },
  },
  {
    name: 'mirror-without-the-archive',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [go]);
      mirror.fail(`/go/${go.filename}`, { kind: 'status', status: 404 });
      return { inputs: { ...once, 'go-version': '1.99.1', mirrors }, env: alone, names: called(mirror.url) };
    },
  },
  {
    name: 'mirror-with-wrong-bytes',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const mirrors = offer(mirror, [miniGo('go1.99.1', { files: { VERSION: 'go1.99.1\nevil\n' } })]);
      const inputs = { ...once, 'go-version': '1.99.1', mirrors, checksum: go.sha256 };
      return { inputs, env: alone, names: called(mirror.url) };
    },
  },
  {
    name: 'network-unreachable',
    prepare: async () => ({
      inputs: { ...once, 'go-version': '1.99.1', mirrors: 'http://127.0.0.1:1/go' },
      env: alone,
    }),
  },
  {
    name: 'database-off',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const inputs = {
        ...once,
        'go-version': '1.99.1',
        mirrors: offer(mirror, [go]),
        'require-trust': 'log',
      };
      return { inputs, env: alone, names: called(mirror.url) };
    },
  },
  {
    name: 'database-unreachable',
    withoutDebug: true,
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const { key } = createDatabase([moduleOf(go)]);
      const inputs = {
        ...once,
        'go-version': '1.99.1',
        mirrors: offer(mirror, [go]),
        'require-trust': 'log',
      };
      const env = { GOPROXY: 'off', GOSUMDB: `${key} http://127.0.0.1:1/sums` };
      return { inputs, env, names: { ...called(mirror.url), [key]: '<key>' } };
    },
  },
  {
    name: 'disk-tool-cache-is-a-file',
    async prepare(scenario) {
      const mirror = await scenario.mirror();
      const file = join(scenario.place.root, 'a-file');
      writeFileSync(file, '');
      const inputs = { ...once, 'go-version': '1.99.1', mirrors: offer(mirror, [go]) };
      return { inputs, env: { ...alone, RUNNER_TOOL_CACHE: file }, names: called(mirror.url) };
    },
  },
  {
    name: 'other-go-shadowed',
    async prepare({ place }) {
      installGo(place.toolCache);
      const gobin = join(place.root, 'bin');
      writeGoCommand(join(gobin, 'go'), 'go1.19.1');
      return { inputs: { 'go-version': '1.22' }, env: { GOBIN: gobin } };
    },
  },
];

function called(url: string): Readonly<Record<string, string>> {
  return { [url]: '<mirror>' };
}
