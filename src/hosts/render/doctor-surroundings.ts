import type { Asked, Facts } from '../../core/doctor/facts.ts';
import type { CapabilityFacts, EnvironmentFacts } from '../../core/doctor/surroundings.ts';

/** Title and text of the lines about the go on PATH, its modules, the file system and the system. */
export function surroundingsLines(
  { environment, capabilities }: Facts,
  { proxies, mirrors }: Asked,
): readonly (readonly [string, string])[] {
  const { go, modules } = environment;
  const others = proxies.filter(({ name }) => mirrors.every((mirror) => mirror.name !== name));
  return [
    ...others.map(
      ({ name, answer }) => ['Proxy', `${name} ${'ms' in answer ? `${answer.ms} ms` : ''}`] as const,
    ),
    ['Go on PATH', go === undefined ? 'none' : `${go.path} (${go.release || 'does not work'})`],
    ...(modules === undefined ? [] : [['Modules', modulesText(modules)] as const]),
    ['System', systemText(capabilities)],
    ['Disk', diskText(capabilities)],
  ];
}

/** For `doctor --json`. Names and values are a contract. */
export function surroundingsJson(
  { environment, capabilities, places }: Facts,
  proxies: readonly unknown[],
): Readonly<Record<string, unknown>> {
  const { go, modules } = environment;
  const { folder, disk, inodes, system } = capabilities;
  return {
    'go-on-path':
      go === undefined
        ? null
        : { path: go.path, root: go.root, release: go.release, works: go.broken === undefined },
    modules:
      modules === undefined
        ? null
        : {
            'go-mod': modules.gomod,
            cache: modules.folder,
            verified: modules.damaged.length === 0 && modules.unchecked === undefined,
            damaged: modules.damaged,
            unchecked: modules.unchecked ?? null,
          },
    proxies,
    capabilities: {
      folder,
      'atomic-rename': disk?.atomicRename ?? null,
      'hard-links': disk?.hardLinks ?? null,
      'symbolic-links': disk?.symbolicLinks ?? null,
      'case-insensitive': disk?.ignoresCase ?? null,
      'runs-programs': disk?.runsPrograms ?? null,
      'long-paths': disk?.longPaths ?? null,
      free: places[0]?.room?.free ?? null,
      inodes: inodes ?? null,
      descriptors: system.descriptors ?? null,
      libc: system.libc ? { name: system.libc.name, version: system.libc.version ?? null } : null,
      rosetta: system.rosetta,
      container: system.container ?? null,
    },
  };
}

function modulesText({ folder, damaged, unchecked }: NonNullable<EnvironmentFacts['modules']>): string {
  if (damaged.length > 0) return `${folder} (${damaged.length} damaged)`;
  return `${folder} (${unchecked === undefined ? 'verified' : `not verified: ${unchecked}`})`;
}

function systemText({ system }: CapabilityFacts): string {
  const { libc, rosetta, container, descriptors } = system;
  const parts = [
    libc === undefined ? '' : [libc.name, libc.version].filter(Boolean).join(' '),
    rosetta ? 'translated by Rosetta' : '',
    container === undefined ? 'no container' : `container (${container})`,
    descriptors === undefined ? '' : `${descriptors} open files`,
  ];
  return parts.filter(Boolean).join(', ');
}

function diskText({ folder, disk, inodes }: CapabilityFacts): string {
  if (disk === undefined) return `${folder} (nothing can be made there, so nothing was tried)`;
  const has = (is: boolean, what: string) => (is ? what : `no ${what}`);
  return [
    has(disk.atomicRename, 'atomic rename'),
    has(disk.hardLinks, 'hard links'),
    has(disk.symbolicLinks, 'symbolic links'),
    disk.ignoresCase ? 'ignores case' : 'case-sensitive',
    disk.runsPrograms === undefined ? '' : has(disk.runsPrograms, 'programs'),
    has(disk.longPaths, 'long paths'),
    inodes === undefined ? '' : `${inodes} inodes free`,
  ]
    .filter(Boolean)
    .join(', ');
}
