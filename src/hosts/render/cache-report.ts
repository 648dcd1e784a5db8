import type { CachePlaces, TrimmedCaches } from '../../core/reports/caches.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { info, type ReportText } from './line.ts';

export function placesText({ modules, build }: CachePlaces): ReportText {
  const lines = Object.entries({ modules, 'build outputs': build }).flatMap(([what, place]) =>
    place === undefined
      ? []
      : [
          what,
          `  folder:  ${place.folder}`,
          `  key:     ${place.keys.primary}`,
          ...place.keys.restore.map((key) => `  or from: ${key}`),
        ],
  );
  const notes = [
    ...(modules === undefined ? [info('No go.sum was found, so no modules are cached')] : []),
    ...(build === undefined ? [info('GOCACHE is off, so no build outputs are cached')] : []),
  ];
  return { lines, notes };
}

/** Names and values are a contract. `restore`: prefixes of keys that will do, the best first. */
export function placesJson({ modules, build }: CachePlaces): Readonly<Record<string, unknown>> {
  const describe = (place: CachePlaces['modules']) =>
    place === undefined
      ? null
      : { folder: place.folder, key: place.keys.primary, restore: place.keys.restore };
  return { modules: describe(modules), build: describe(build) };
}

export function trimmedText({ dryRun, build, modules }: TrimmedCaches): ReportText {
  const removed = dryRun ? 'Would remove' : 'Removed';
  const lines: string[] = [];
  const notes = [];
  if (build.kind === 'untrimmed') notes.push(info(`Left the build outputs as they are: ${build.why}`));
  else
    lines.push(
      `${removed} ${counted(build.dropped, 'build output')} of ${build.folder}: ${megabytes(build.bytes)}; kept ${build.kept}`,
    );
  if (modules.kind === 'untrimmed') notes.push(info(`Left the modules as they are: ${modules.why}`));
  else {
    const zips = modules.zips === 0 ? '' : `, and the zips of ${modules.zips}`;
    lines.push(
      `${removed} ${counted(modules.dropped.length, 'module')}${zips} of ${modules.folder}: ${megabytes(modules.bytes)}; kept ${modules.kept}`,
    );
  }
  return { lines, notes };
}

/** Names and values are a contract. */
export function trimmedJson({ dryRun, build, modules }: TrimmedCaches): Readonly<Record<string, unknown>> {
  return {
    'dry-run': dryRun,
    build:
      build.kind === 'untrimmed'
        ? null
        : { folder: build.folder, removed: build.dropped, kept: build.kept, bytes: build.bytes },
    modules:
      modules.kind === 'untrimmed'
        ? null
        : {
            folder: modules.folder,
            removed: modules.dropped.map(({ path, version }) => `${path}@${version}`),
            zips: modules.zips,
            kept: modules.kept,
            bytes: modules.bytes,
          },
  };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
