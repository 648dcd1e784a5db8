/**
 * The floors and rooms of src/, bottom to top, and the lint rules that enforce their order: a file may import from its
 * own room, from rooms below it on the same floor, and from the floors that its floor may import. `npm run generate`
 * writes the rules to biome.rooms.json.
 */

interface Floor {
  readonly name: string;
  /** Floors it may import from. */
  readonly knows: readonly string[];
  /** Its folders, bottom to top. Files directly in the floor's folder are above all of them. */
  readonly rooms: readonly string[];
  /** Packages that it may import; `undefined` for any. */
  readonly packages: readonly string[] | undefined;
  readonly message: string;
  readonly deniedGlobals?: Readonly<Record<string, string>>;
  readonly plugins?: readonly string[];
}

const floors: readonly Floor[] = [
  {
    name: 'core',
    knows: [],
    rooms: [
      'ports',
      'problem',
      'text',
      'platform',
      'trust',
      'versions',
      'advisories',
      'cache',
      'inputs',
      'download',
      'archive',
      'tool-cache',
      'install-dir',
      'activate',
      'sandbox',
      'sources',
      'guard',
      'plan',
      'sumdb',
      'transaction',
      'doctor',
      'reports',
      'events',
      'telemetry',
      'cli',
    ],
    packages: ['semver', 'semver/**', 'smol-toml'],
    message: 'core is pure: no node:, no network, no runner; the only packages are semver and smol-toml',
    deniedGlobals: {
      process: 'core takes the environment as a value',
      fetch: 'core has no network',
      Buffer: 'core uses Uint8Array',
      setTimeout: 'core has no clock',
      globalThis: 'core does not use globals of the runtime',
      console: 'core returns text, it does not print',
      crypto: 'core has no random numbers',
      performance: 'core has no clock',
      setImmediate: 'core has no clock',
      setInterval: 'core has no clock',
    },
    plugins: ['./scripts/floors.grit'],
  },
  {
    name: 'engine',
    knows: ['core'],
    rooms: [
      'run',
      'download',
      'trust',
      'tool-cache',
      'install-dir',
      'activate',
      'sandbox',
      'sources',
      'verify',
      'versions',
      'transaction',
      'install',
      'doctor',
      'advisories',
      'cache',
      'guard',
    ],
    packages: ['node:path'],
    message: 'engine uses ports for everything outside the program; the only package is node:path',
    deniedGlobals: {
      process: 'engine takes the environment as a value',
      globalThis: 'engine uses ports instead of globals of the runtime',
      fetch: 'engine sends requests through the port Http',
      console: 'engine reports through events',
      setTimeout: 'engine waits through the port Clock',
      setInterval: 'engine waits through the port Clock',
    },
    plugins: ['./scripts/floors.grit'],
  },
  {
    name: 'io',
    knows: ['core'],
    rooms: ['crypto', 'fs', 'archive', 'cache', 'net', 'process'],
    packages: undefined,
    message: 'io implements ports: it imports core only',
  },
  {
    name: 'hosts',
    knows: ['core'],
    rooms: ['render', 'github', 'shell', 'gitlab'],
    packages: undefined,
    message: 'hosts render reports and events: they import core only',
  },
  {
    name: 'commands',
    knows: ['core', 'engine'],
    rooms: [],
    packages: [],
    message: 'a command calls the engine and returns a report: it imports core and engine only',
  },
  {
    name: 'app',
    knows: ['core', 'engine', 'io', 'hosts'],
    rooms: [],
    packages: undefined,
    message: 'app connects ports and hosts: it imports no command and no entry',
  },
  {
    name: 'entry',
    knows: ['core', 'engine', 'hosts', 'commands', 'app'],
    rooms: [],
    packages: undefined,
    message: 'entry chooses what to run: it uses io only through app',
  },
];

/** The rooms of a layer, bottom to top. */
export function roomsOf(name: string): readonly string[] {
  return floors.find((floor) => floor.name === name)?.rooms ?? [];
}

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

/** The content of biome.rooms.json. */
export function lintRules(): unknown {
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: floors.flatMap((floor) => [
      // Rooms follow their floor, because the last override that matches a file decides.
      override(floor, `src/${floor.name}/**`, floorPatterns(floor)),
      ...floor.rooms.map((room) =>
        override(floor, `src/${floor.name}/${room}/**`, [
          ...floorPatterns(floor),
          ...roomPatterns(floor, room),
        ]),
      ),
    ]),
  };
}

function floorPatterns({ name, knows, packages, message }: Floor): readonly Pattern[] {
  const unknown = floors.filter((other) => other.name !== name && !knows.includes(other.name));
  const foreign = { group: unknown.map((other) => `**/${other.name}/**`), message };
  if (packages === undefined) return [foreign];
  const own = ['!./**', '!../**', ...packages.map((name) => `!${name}`)];
  return [foreign, { group: ['**', ...own], message }];
}

/** Rooms have no subfolders, so that another room is `../NAME/` and a file of the floor itself is `../NAME.ts`. */
function roomPatterns({ rooms }: Floor, room: string): readonly Pattern[] {
  const above = rooms.slice(rooms.indexOf(room) + 1).map((name) => `../${name}/**`);
  return [
    {
      group: [...above, '../*.ts'],
      message: `${room}/ is a lower room: a room imports only from rooms below it (order: scripts/rooms.ts)`,
    },
  ];
}

function override(floor: Floor, files: string, patterns: readonly Pattern[]): unknown {
  const { deniedGlobals, plugins } = floor;
  return {
    includes: [files],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: 'error', options: { patterns } },
          ...(deniedGlobals && { noRestrictedGlobals: { level: 'error', options: { deniedGlobals } } }),
        },
      },
    },
    ...(plugins && { plugins }),
  };
}
