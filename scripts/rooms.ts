/**
 * The floors and rooms of src/, bottom to top, and the lint rules that hold their order: a file imports from its own
 * room, from rooms below it on the same floor, and from the floors that its floor may know. `npm run generate` writes
 * the rules to biome.rooms.json.
 */

interface Floor {
  readonly name: string;
  /** Floors it may import from. */
  readonly knows: readonly string[];
  /** Its folders, bottom to top. Files directly in the floor's folder stand above all of them. */
  readonly rooms: readonly string[];
  /** Packages that it may import besides; `undefined` for any. */
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
      'inputs',
      'download',
      'archive',
      'tool-cache',
      'install-dir',
      'activate',
      'sources',
      'plan',
      'sumdb',
      'transaction',
      'doctor',
      'reports',
      'events',
      'cli',
    ],
    packages: ['semver', 'semver/**', 'smol-toml'],
    message: 'core is pure: no node:, no network, no runner; the only packages are semver and smol-toml',
    deniedGlobals: {
      process: 'core takes the environment as a value',
      fetch: 'core has no network',
      Buffer: 'core uses Uint8Array',
      setTimeout: 'core has no clock',
      globalThis: 'core knows no globals of the runtime',
      console: 'core returns what is to be said',
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
      'sources',
      'verify',
      'versions',
      'transaction',
      'install',
      'doctor',
    ],
    packages: ['node:path'],
    message: 'engine reaches the world through ports; the only package is node:path',
    deniedGlobals: {
      process: 'engine takes the environment as a value',
      globalThis: 'engine reaches the world through ports',
      fetch: 'engine asks through the port Http',
      console: 'engine speaks through events',
      setTimeout: 'engine waits through the port Clock',
      setInterval: 'engine waits through the port Clock',
    },
    plugins: ['./scripts/floors.grit'],
  },
  {
    name: 'io',
    knows: ['core'],
    rooms: ['crypto', 'fs', 'archive', 'net', 'process'],
    packages: undefined,
    message: 'io fills ports: it knows core only',
  },
  {
    name: 'hosts',
    knows: ['core'],
    rooms: ['render', 'github', 'shell', 'gitlab'],
    packages: undefined,
    message: 'hosts render reports and events: they know core only',
  },
  {
    name: 'commands',
    knows: ['core', 'engine'],
    rooms: [],
    packages: [],
    message: 'a command calls the engine and returns a report: it knows core and engine only',
  },
  {
    name: 'app',
    knows: ['core', 'engine', 'io', 'hosts'],
    rooms: [],
    packages: undefined,
    message: 'app wires ports and hosts: it knows no command and no entry',
  },
  {
    name: 'entry',
    knows: ['core', 'engine', 'hosts', 'commands', 'app'],
    rooms: [],
    packages: undefined,
    message: 'entry chooses: it reaches io through app',
  },
];

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

/** The content of biome.rooms.json. */
export function lintRules(): unknown {
  return {
    $schema: './node_modules/@biomejs/biome/configuration_schema.json',
    overrides: floors.flatMap((floor) => [
      // Rooms come after their floor: the last override that matches a file decides.
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

/** A room's files are one folder deep, so that a neighbour is `../NAME/`, and the floor's own files are `../NAME.ts`. */
function roomPatterns({ rooms }: Floor, room: string): readonly Pattern[] {
  const above = rooms.slice(rooms.indexOf(room) + 1).map((name) => `../${name}/**`);
  return [
    {
      group: [...above, '../*.ts'],
      message: `${room}/ stands below: rooms import downwards only (scripts/rooms.ts has the order)`,
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
