import { progress } from '../../core/doctor/check-installs.ts';
import { megabytes, whatIsThere } from '../../core/doctor/check-places.ts';
import { isHealthy } from '../../core/doctor/diagnose.ts';
import type {
  Answer,
  Asked,
  Facts,
  InstallFacts,
  OutsideFacts,
  PlaceAsked,
  TreeFacts,
} from '../../core/doctor/facts.ts';
import { type Finding, nameOf } from '../../core/doctor/finding.ts';
import { restoreCommand, whatWasDone } from '../../core/doctor/repaired.ts';
import type { Diagnosis } from '../../core/reports/diagnosis.ts';
import { oneLine } from '../../core/text/plain-text.ts';
import { surroundingsJson, surroundingsLines } from './doctor-surroundings.ts';

/** For people: facts, repairs, findings and a summary. */
export function diagnosisLines(diagnosis: Diagnosis): readonly string[] {
  const { facts, asked, findings, fixed, failed } = diagnosis;
  const wrong = findings.filter(({ severity }) => severity !== 'fine');
  const lines = [
    ...factLines(facts, asked),
    ...findings
      .filter(({ severity }) => severity === 'fine')
      .map((found) => row('Note', `${found.path}: ${found.what}`)),
    ...fixed.flatMap(describeFixed),
    ...wrong.flatMap((found) => describe(found, failed.get(nameOf(found)))),
    '',
    summary(wrong, fixed),
  ];
  return lines.map(oneLine);
}

/** The value that `doctor --json` prints. Names and values are a contract. */
export function diagnosisJson({
  facts,
  asked,
  findings,
  fixed,
  failed,
}: Diagnosis): Readonly<Record<string, unknown>> {
  const { checksums } = asked;
  return {
    healthy: isHealthy(findings),
    findings: [
      ...fixed.map((found) => ({ ...plain(found), fixed: true, ...repairedJson(found) })),
      ...findings.map((found) => {
        const why = failed.get(nameOf(found));
        return { ...plain(found), ...(why !== undefined && { fixed: false, why }) };
      }),
    ],
    'tool-cache': placeJson(facts, 'tool cache'),
    checkpoints: placeJson(facts, 'checkpoints'),
    trees: facts.trees.filter(isThere).map(treeJson),
    ...(facts.outside && { 'install-dir': outsideJson(facts.outside) }),
    installs: facts.installs.map(installJson),
    mirrors: asked.mirrors.map(askedJson),
    'checksum-database': checksums ? askedJson(checksums) : null,
    ...surroundingsJson(facts, asked.proxies.map(askedJson)),
  };
}

function factLines(facts: Facts, asked: Asked): readonly string[] {
  const [toolCache] = facts.places;
  const absent = toolCache?.is === undefined;
  const free = toolCache?.room ? `${megabytes(toolCache.room.free)} free` : '';
  const state = [absent ? 'does not exist yet' : '', free].filter(Boolean).join(', ');
  const { checksums } = asked;
  return [
    row('Tool cache', `${toolCache?.path}${state && ` (${state})`}`),
    row('Trees', treesText(facts.trees.filter(isThere))),
    ...(facts.outside ? [row('Install dir', outsideText(facts.outside))] : []),
    row('Installs', installsText(facts.installs)),
    ...asked.mirrors.map((mirror, index) => row(index === 0 ? 'Mirrors' : '', answerText(mirror))),
    ...(checksums ? [row('Checksums', answerText(checksums))] : []),
    ...surroundingsLines(facts, asked).map(([title, text]) => row(title, text)),
  ];
}

function row(title: string, text: string): string {
  return `${title.padEnd(12)}${text}`;
}

function isThere({ is, marked }: TreeFacts): boolean {
  return marked && whatIsThere(is) === 'folder';
}

function treesText(trees: readonly TreeFacts[]): string {
  const names = trees.map(({ place }) => `${place.tool} ${place.version} (${place.arch})`);
  return names.length === 0 ? 'none' : `${names.length}: ${names.join(', ')}`;
}

function outsideText({ path, there, tree }: OutsideFacts): string {
  if (tree === undefined) {
    const empty = there.kind === 'nothing' ? 'does not exist yet' : there.isEmpty ? 'empty' : 'no Go';
    return `${path} (${empty})`;
  }
  const { release, platform, trust, mirror } = tree;
  const origin = trust === undefined ? 'unrecorded' : `${trust} from ${mirror}`;
  return `${path} (${[release, platform, origin].filter(Boolean).join(', ')})`;
}

function installsText(installs: readonly InstallFacts[]): string {
  const running = installs.filter(({ live }) => live).length;
  const resumable = installs.filter((install) => install.resumable).length;
  const parts = [running > 0 ? `${running} running` : '', resumable > 0 ? `${resumable} resumable` : ''];
  return parts.filter(Boolean).join(', ') || 'none in progress';
}

function answerText({ name, answer }: PlaceAsked): string {
  switch (answer.kind) {
    case 'good':
      return `${name} ${answer.ms} ms`;
    case 'without':
      return `${name} ${answer.ms} ms, without ${answer.what}`;
    case 'off':
      return `${name} not asked: ${answer.why}`;
    default:
      return `${name} no usable answer after ${answer.ms} ms`;
  }
}

function describe(found: Finding, whyNot: string | undefined): readonly string[] {
  const notFixed = whyNot === undefined ? [] : [`  Not repaired: ${whyNot}`];
  return [
    '',
    heading(found.severity, found),
    `  ${found.what}`,
    `  ${found.means}`,
    `  ${found.fix}`,
    ...notFixed,
  ];
}

function describeFixed(found: Finding): readonly string[] {
  const done = whatWasDone(found);
  const command = restoreCommand(found);
  return [
    '',
    heading('Fixed', found),
    `  ${found.what}`,
    ...(done === '' ? [] : [`  ${done}`]),
    ...(command === undefined ? [] : [`  To install it again: ${command}`]),
  ];
}

function repairedJson(found: Finding): Readonly<Record<string, string>> {
  const command = restoreCommand(found);
  return { done: whatWasDone(found), ...(command !== undefined && { restore: command }) };
}

function heading(word: string, { code, path }: Finding): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${code}: ${path}`;
}

function summary(wrong: readonly Finding[], fixed: readonly Finding[]): string {
  const done = fixed.length > 0 ? [`${fixed.length} repaired`] : [];
  if (wrong.length === 0) return done.length > 0 ? `Everything is fine: ${done}.` : 'Everything is fine.';
  const errors = wrong.filter(({ severity }) => severity === 'error').length;
  const able = wrong.filter(({ repair }) => repair !== undefined).length;
  const counts = [count(errors, 'error'), count(wrong.length - errors, 'warning'), ...done].filter(Boolean);
  const offer = able > 0 && fixed.length === 0 ? ` "setup-go-tarball doctor --fix" can repair ${able}.` : '';
  return `${counts.join(', ')}.${offer}`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function plain({ code, severity, path, what, means, fix }: Finding): Readonly<Record<string, string>> {
  return { code, severity, path, what, means, fix };
}

function placeJson(
  { places }: Facts,
  role: 'tool cache' | 'checkpoints',
): Readonly<Record<string, unknown>> | null {
  const place = places.find((each) => each.role === role);
  if (place === undefined) return null;
  const { path, is, denied, room } = place;
  return { path, exists: is !== undefined, writable: denied === undefined, free: room?.free ?? null };
}

function treeJson({ place, receipt }: TreeFacts): Readonly<Record<string, unknown>> {
  const { tool, version, arch, root } = place;
  return { tool, version, arch, root, recorded: receipt.kind === 'right' };
}

function outsideJson({ path, real, there, tree, denied }: OutsideFacts): Readonly<Record<string, unknown>> {
  return {
    path,
    real,
    exists: there.kind !== 'nothing',
    writable: denied === undefined,
    release: tree?.release ?? null,
    platform: tree?.platform ?? null,
    trust: tree ? (tree.trust ?? 'unrecorded') : null,
    mirror: tree?.mirror ?? null,
  };
}

function installJson(install: InstallFacts): Readonly<Record<string, unknown>> {
  const { folder, archive, state, writer, since, live, bytes, size, age, resumable } = install;
  return {
    folder,
    archive,
    state: state ?? null,
    writer: writer ?? null,
    since: since ?? null,
    running: live,
    resumable,
    bytes,
    size: size ?? null,
    progress: progress({ bytes, size }),
    'age-seconds': Number.isFinite(age) ? Math.round(age / 1000) : null,
  };
}

function askedJson({ name, answer }: PlaceAsked): Readonly<Record<string, unknown>> {
  const words: Readonly<Record<Answer['kind'], string>> = {
    good: 'answers',
    without: 'answers in part',
    failed: 'fails',
    silent: 'is silent',
    off: 'is off',
  };
  const why = answer.kind === 'failed' || answer.kind === 'off' ? { why: answer.why } : {};
  return { name, answer: words[answer.kind], ms: 'ms' in answer ? answer.ms : null, ...why };
}
