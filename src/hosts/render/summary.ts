import { writeFileSync } from 'node:fs';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Assessment } from '../../core/advisories/assess.ts';
import { countOf, supportText } from '../../core/advisories/assessment-text.ts';
import type { Vulnerability } from '../../core/advisories/vulnerability.ts';
import type { TimedEvent } from '../../core/events/event.ts';
import { Problem } from '../../core/problem/problem.ts';
import { megabytes } from '../../core/text/megabytes.ts';

/** Milliseconds from which on a run has a timeline. */
const long = 5_000;

type Redact = (text: string) => string;

/** What a run did, as Markdown. Redacted before it is escaped: a secret with an underscore would not be found later. */
export async function summaryMarkdown(
  result: SetupResult,
  events: readonly TimedEvent[],
  redact: Redact,
): Promise<string> {
  const { assessment } = result;
  const source = plainMarkdown(redact(result.source));
  const rows: readonly (readonly [string, string])[] = [
    ['Requested', `${code(redact(result.request || 'nothing'))} (${source})`],
    ['Installed', installedText(result, events, redact)],
    ['Trust', code(result.trust)],
    ...cacheRows(events),
    ...toolRows(events, redact),
    ...(assessment ? assessmentRows(assessment) : []),
  ];
  return `${[
    `### Go ${plainMarkdown(redact(result.goVersion))}`,
    '',
    // Markdown has no table without a header.
    `| Version | ${versionText(result, redact)} |`,
    '| :-- | :-- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    ...(assessment ? vulnerabilityList(assessment) : []),
    ...(await timeline(events, redact)),
  ].join('\n')}\n`;
}

/** Throws `FILES_FAILED` if the file cannot be written. */
export function writeSummaryFile(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new Problem('FILES_FAILED', `Cannot write the summary-file "${path}": ${String(cause)}`, {
      hint: 'Name a file in a folder that exists and that this user can write to.',
      cause,
    });
  }
}

/** `go1.26.1 linux/amd64` */
function versionText({ goVersionLine }: SetupResult, redact: Redact): string {
  return plainMarkdown(redact(goVersionLine.replace(/^go version /, '')));
}

function installedText(
  { tool, goroot, found, mirror }: SetupResult,
  events: readonly TimedEvent[],
  redact: Redact,
): string {
  const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
  if (found)
    return tool === ''
      ? `found at ${code(redact(goroot))}`
      : `found in the tool cache${origin && `, downloaded${origin}`}`;
  const size = events.find((event) => event.kind === 'verified')?.size;
  return `downloaded${origin}${size === undefined ? '' : `, ${megabytes(size)}`} in ${seconds(durationOf(untilActivated(events)))}`;
}

/** Caches are restored afterwards, and are no part of the installation. */
function untilActivated(events: readonly TimedEvent[]): readonly TimedEvent[] {
  const last = events.findIndex(({ kind }) => kind === 'activated');
  return last < 0 ? events : events.slice(0, last + 1);
}

/** Modules first: they are restored side by side, and either can be ready first. */
function cacheRows(events: readonly TimedEvent[]): readonly (readonly [string, string])[] {
  const restored = events.filter((event) => event.kind === 'cache-restored');
  return [
    ...restored.filter(({ what }) => what === 'modules'),
    ...restored.filter(({ what }) => what !== 'modules'),
  ].map(cacheRow);
}

function cacheRow({
  what,
  outcome,
  bytes,
  seconds: took,
}: Extract<TimedEvent, { readonly kind: 'cache-restored' }>): readonly [string, string] {
  const from = outcome === 'exact' ? 'restored' : 'restored from an older cache';
  const size = bytes === undefined ? '' : `, ${megabytes(bytes)},`;
  return [`Cache of ${what}`, outcome === 'miss' ? 'none yet' : `${from}${size} in ${seconds(took * 1000)}`];
}

function toolRows(events: readonly TimedEvent[], redact: Redact): readonly (readonly [string, string])[] {
  const tools = events.filter((event) => event.kind === 'tool-ready');
  const texts = tools.map(({ tool, version, how, seconds: took }) => {
    const said = how === 'found' ? how : `${how} in ${seconds(took * 1000)}`;
    return `${code(redact(`${tool} ${version}`))} ${said}`;
  });
  return texts.length === 0 ? [] : [['Tools', texts.join(', ')]];
}

function assessmentRows(assessment: Assessment): readonly (readonly [string, string])[] {
  const { vulnerabilities, clean, newestPatch, release } = assessment;
  const better = vulnerabilities.length > 0 && clean !== undefined ? `; ${clean} has none` : '';
  return [
    ['Vulnerabilities', `${vulnerabilities.length || 'none'} known${better}`],
    ['Newest patch', newestPatch === release ? 'this one' : newestPatch],
    ['Support', supportText(assessment)],
  ];
}

function vulnerabilityList(assessment: Assessment): readonly string[] {
  const { vulnerabilities, day } = assessment;
  if (vulnerabilities.length === 0) return [];
  return [
    '',
    `<details><summary>${countOf(assessment)}, as of ${day}</summary>`,
    '',
    '| Advisory | CVE | Affects | Fixed in |',
    '| --- | --- | --- | --- |',
    ...vulnerabilities.map(vulnerabilityRow),
    '',
    '</details>',
  ];
}

function vulnerabilityRow({ id, aliases, parts, fixedIn }: Vulnerability): string {
  const where = parts
    .map((part) => (part === 'stdlib' ? 'standard library' : 'go command and tools'))
    .join(', ');
  return `| [${id}](https://pkg.go.dev/vuln/${id}) | ${aliases.join(', ')} | ${where} | ${fixedIn ?? 'no fix'} |`;
}

async function timeline(events: readonly TimedEvent[], redact: Redact): Promise<readonly string[]> {
  const duration = durationOf(events);
  if (duration <= long) return [];
  const { phasesOf, timelineChart } = await import('./timeline.ts');
  return [
    '',
    // Open: Mermaid cannot measure texts that are folded away, and would put all of them into their bars.
    `<details open><summary>Timeline: ${seconds(duration)}</summary>`,
    '',
    ...timelineChart(phasesOf(events), redact),
    '',
    '</details>',
  ];
}

/** Milliseconds. */
function durationOf(events: readonly TimedEvent[]): number {
  return (events.at(-1)?.time ?? 0) - (events[0]?.time ?? 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** In a table a bar would begin a new cell, and a backtick would end the code. */
function code(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}

function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
