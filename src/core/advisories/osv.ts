import {
  type Advisory,
  type Affected,
  inOrder,
  type Target,
  type VersionEvent,
  versionEvent,
} from './advisory.ts';

/**
 * Reads one file of the Go vulnerability database, in the OSV format (https://ossf.github.io/osv-schema/). `undefined` if
 * it is not about Go itself, or withdrawn. Throws an `Error` that says what is malformed: to leave an advisory out
 * silently would say that a release is not vulnerable.
 */
export function readOsv(json: unknown): Advisory | undefined {
  const { id, aliases = [], affected = [], withdrawn } = fields(json, 'the file');
  if (typeof id !== 'string' || !/^GO-\d{4}-\d{4,}$/.test(id)) throw new Error(`id is ${print(id)}`);
  const parts = list(affected, `${id} affected`).flatMap((each) => readAffected(fields(each, id), id));
  if (parts.length === 0 || withdrawn !== undefined) return undefined;
  return { id, aliases: readAliases(list(aliases, `${id} aliases`)), affected: parts };
}

/** The names of CVE, each once. What GitHub's database calls it leads to the same texts. */
function readAliases(aliases: readonly unknown[]): readonly string[] {
  const names = aliases.filter((alias) => typeof alias === 'string');
  return [...new Set(names.filter((name) => /^CVE-\d{4}-\d{4,}$/.test(name)))].sort();
}

function readAffected(entry: Fields, id: string): readonly Affected[] {
  const { name } = fields(entry['package'], `${id} package`);
  if (name !== 'stdlib' && name !== 'toolchain') return [];
  const ranges = list(entry['ranges'], `${id} ranges`);
  if (ranges.length === 0) throw new Error(`${id} has no range for ${name}`);
  const targets = readTargets(entry['ecosystem_specific'], id);
  return ranges.map((range) => ({
    part: name,
    targets,
    events: readRange(fields(range, `${id} range`), id),
  }));
}

/** None if one of its packages is vulnerable on every platform. */
function readTargets(specific: unknown, id: string): readonly Target[] {
  const { imports = [] } = specific === undefined ? {} : fields(specific, `${id} ecosystem_specific`);
  const packages = list(imports, `${id} imports`).map((each) => {
    const { goos = [], goarch = [] } = fields(each, `${id} import`);
    return { goos: names(list(goos, `${id} goos`)), goarch: names(list(goarch, `${id} goarch`)) };
  });
  if (packages.some(({ goos, goarch }) => goos.length + goarch.length === 0)) return [];
  const targets = packages.flatMap(({ goos, goarch }) =>
    orAny(goos).flatMap((os) => orAny(goarch).map((arch) => ({ goos: os, goarch: arch }))),
  );
  return [...new Map(targets.map((target) => [`${target.goos}/${target.goarch}`, target])).values()];
}

function names(values: readonly unknown[]): readonly string[] {
  return values.map((value) => {
    if (typeof value === 'string' && /^[a-z0-9]+$/.test(value)) return value;
    throw new Error(`a platform is ${print(value)}`);
  });
}

function orAny(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [''] : values;
}

function readRange({ type, events }: Fields, id: string): readonly VersionEvent[] {
  if (type !== 'SEMVER') throw new Error(`${id} has a range of type ${print(type)}`);
  const read = list(events, `${id} events`).map((event) => readEvent(fields(event, `${id} event`), id));
  if (read.length === 0) throw new Error(`${id} has a range without events`);
  return inOrder(read);
}

function readEvent(event: Fields, id: string): VersionEvent {
  const [entry, ...others] = Object.entries(event);
  const [kind, text] = entry ?? [];
  if ((kind === 'introduced' || kind === 'fixed') && typeof text === 'string' && others.length === 0) {
    const read = versionEvent(kind, text);
    if (read !== undefined) return read;
  }
  throw new Error(`${id} has the event ${print(event)}`);
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is ${print(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is ${print(value)}`);
  return value;
}

function print(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, 100);
}
