import { writeFileSync } from 'node:fs';
import type { SetupResult } from '../../core/activate/setup-result.ts';
import type { Assessment } from '../../core/advisories/assess.ts';
import { countOf, supportText } from '../../core/advisories/assessment-text.ts';
import type { Vulnerability } from '../../core/advisories/vulnerability.ts';
import type { TimedEvent } from '../../core/events/event.ts';
import { Problem } from '../../core/problem/problem.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { code, plainMarkdown, seconds } from './markdown.ts';

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
    ...(await cacheAndToolRows(events, redact)),
    ...(assessment ? assessmentRows(assessment) : []),
  ];
  return `${[
    `### Go ${plainMarkdown(redact(result.goVersion))}`,
    '',
    // Markdown has no table without a header.
    `| Version | ${versionText(result, redact)} |`,
    '| :-- | :-- |',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    ...(result.versions ? (await import('./summary-versions.ts')).versionsTable(result, redact) : []),
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
  { tool, goroot, found, mirror, release }: SetupResult,
  events: readonly TimedEvent[],
  redact: Redact,
): string {
  const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
  if (found)
    return tool === ''
      ? `found at ${code(redact(goroot))}`
      : `found in the tool cache${origin && `, downloaded${origin}`}`;
  const size = events
    .filter((event) => event.kind === 'verified')
    .find(({ install = release }) => install === release)?.size;
  return `downloaded${origin}${size === undefined ? '' : `, ${megabytes(size)}`} in ${seconds(durationOf(untilActivated(events)))}`;
}

/** Caches are restored afterwards, and are no part of the installation. */
function untilActivated(events: readonly TimedEvent[]): readonly TimedEvent[] {
  const last = events.findIndex(({ kind }) => kind === 'activated');
  return last < 0 ? events : events.slice(0, last + 1);
}

async function cacheAndToolRows(
  events: readonly TimedEvent[],
  redact: Redact,
): Promise<readonly (readonly [string, string])[]> {
  if (!events.some(({ kind }) => kind === 'cache-restored' || kind === 'tool-ready')) return [];
  const { cacheRows, toolRows } = await import('./summary-caches.ts');
  return [...cacheRows(events), ...toolRows(events, redact)];
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
