import type { TimedEvent } from '../../core/events/event.ts';

/** A part of a run. Milliseconds since its start. */
export interface Phase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** More are hard to read. */
const mostPhases = 20;

/**
 * What a run spent its time on, from its events: the phases in order; of many, the longest ones. Installs side by side
 * have phases of their own.
 */
export function phasesOf(events: readonly TimedEvent[]): readonly Phase[] {
  const [first] = events;
  if (first === undefined) return [];
  const groups = Map.groupBy(events, ({ install = '' }) => install);
  const phases = [...groups].flatMap(([install, own]) =>
    phasesOfOne(own, { first, several: groups.size > 1 }).map(({ name, ...times }) => ({
      name: install === '' ? name : `${install}: ${name}`,
      ...times,
    })),
  );
  return longest(phases.toSorted((a, b) => a.start - b.start));
}

function phasesOfOne(
  events: readonly TimedEvent[],
  { first, several }: { readonly first: TimedEvent; readonly several: boolean },
): readonly Phase[] {
  const phases: Phase[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  let mirror = '';
  const close = (time: number) => {
    if (open !== undefined) phases.push({ name: open.name, start: open.start, end: time - first.time });
    open = undefined;
  };
  const begin = (name: string, time: number) => {
    close(time);
    open = { name, start: time - first.time };
  };
  for (const event of events) {
    const { time } = event;
    if (event.kind === 'mirror-tried') mirror = event.mirror;
    // The chart begins with its first phase, and the axis is to begin with zero.
    if (event.kind === 'requested') begin('Resolve', open || phases.length > 0 ? time : first.time);
    else if (event.kind === 'mirror-tried') begin(`Ask ${mirror}`, time);
    else if (event.kind === 'download-started') begin(`Download${mirror && ` from ${mirror}`}`, time);
    else if (event.kind === 'waiting') begin('Wait', time);
    else if (event.kind === 'lock-wait') begin('Wait for another job', time);
    else if (event.kind === 'verified') begin('Commit', time);
    else if (event.kind === 'committed' && several) close(time);
    else if (event.kind === 'found' || event.kind === 'committed') begin('Activate', time);
    else if (event.kind === 'activated') close(time);
    else if (event.kind === 'resolved' && several) close(time);
    // Side by side, each known by its end.
    else if (event.kind === 'cache-restored') {
      const end = time - first.time;
      const start = Math.max(0, Math.round(end - event.seconds * 1000));
      phases.push({ name: `Restore ${event.what}`, start, end });
    }
  }
  close(events.at(-1)?.time ?? first.time);
  return phases;
}

function longest(phases: readonly Phase[]): readonly Phase[] {
  const byLength = phases.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const shown = new Set(byLength.slice(0, mostPhases));
  return phases.filter((phase) => shown.has(phase));
}

/** A bar that is a smaller part of the chart cannot be seen. */
const smallestPart = 300;

/** Wide enough for the labels. Where there is less room, the picture is scaled. */
const layout = '%%{init: {"gantt": {"useWidth": 960, "leftPadding": 48, "rightPadding": 110}}}%%';

/**
 * A Gantt chart for Mermaid (https://mermaid.js.org/syntax/gantt.html), as Markdown shows it on GitHub and GitLab.
 * Times are times of a day. Unlike a number of milliseconds, they look the same in every time zone of a reader.
 */
export function timelineChart(phases: readonly Phase[], redact: (text: string) => string): readonly string[] {
  const duration = Math.max(0, ...phases.map(({ end }) => end));
  const least = Math.max(1, Math.ceil(duration / smallestPart));
  return [
    '```mermaid',
    layout,
    'gantt',
    '  dateFormat HH:mm:ss.SSS',
    `  axisFormat ${axisOf(duration)}`,
    // Below this, Mermaid marks half seconds too, and shows each second twice.
    ...(duration < 15_000 ? ['  tickInterval 1second'] : []),
    '  todayMarker off',
    ...phases.map(
      ({ name, start, end }) =>
        `  ${taskName(redact(name))} :${timeOfDay(start)}, ${timeOfDay(Math.max(end, start + least))}`,
    ),
    '```',
  ];
}

/** For strftime. */
function axisOf(duration: number): string {
  if (duration < 60_000) return '%-S s';
  return duration < 3_600_000 ? '%M:%S' : '%H:%M:%S';
}

const lastOfDay = 24 * 60 * 60 * 1000 - 1;

/** `00:01:02.345` */
function timeOfDay(milliseconds: number): string {
  return new Date(Math.min(milliseconds, lastOfDay)).toISOString().slice(11, -1);
}

/**
 * A colon, a semicolon or a hash ends the name of a task; `%%` begins a comment, `%%{` a directive. Mermaid has
 * entities for them, which it decodes in the finished picture. A name that is too long would leave the picture.
 */
function taskName(name: string): string {
  return name
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replace(/\bhttps?:\/\//g, '')
    .replace(/^(.{99}).{2,}$/u, '$1…')
    .replace(/[:;#`%{}<>&"\\]/g, (character) => `#${character.charCodeAt(0)};`);
}
