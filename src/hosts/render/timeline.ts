import type { TimedEvent } from '../../core/events/event.ts';

/** A part of a run. Milliseconds since its start. */
export interface Phase {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a run spent its time on, from its events: the phases in order, some of which overlap. */
export function phasesOf(events: readonly TimedEvent[]): readonly Phase[] {
  const [first] = events;
  if (first === undefined) return [];
  const phases: Phase[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
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
    if (event.kind === 'requested') begin('Resolve', time);
    else if (event.kind === 'mirror-tried') begin(`Ask ${event.mirror}`, time);
    else if (event.kind === 'download-started') begin('Download, verify and unpack', time);
    else if (event.kind === 'waiting') begin('Wait', time);
    else if (event.kind === 'lock-wait') begin('Wait for another job', time);
    else if (event.kind === 'verified') begin('Commit', time);
    else if (event.kind === 'found' || event.kind === 'committed') begin('Activate', time);
    else if (event.kind === 'activated') close(time);
  }
  close(events.at(-1)?.time ?? first.time);
  return phases;
}

/** A Gantt chart for Mermaid (https://mermaid.js.org/syntax/gantt.html), as Markdown shows it on GitHub and GitLab. */
export function timelineChart(phases: readonly Phase[], redact: (text: string) => string): readonly string[] {
  return [
    '```mermaid',
    'gantt',
    '  dateFormat x',
    '  axisFormat %M:%S',
    ...phases.map(
      ({ name, start, end }) => `  ${plain(redact(name))} :${start}, ${Math.max(end, start + 1)}`,
    ),
    '```',
  ];
}

/** A colon, a semicolon or a hash ends the name of a task; `%%` begins a comment, `%%{` a directive. */
function plain(name: string): string {
  return name
    .replace(/[:;#`%{}<>\u0085]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
