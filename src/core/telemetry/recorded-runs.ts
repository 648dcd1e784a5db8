import type { TimedEvent } from '../events/event.ts';
import { outcomes } from '../problem/outcome.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { isObject, parseJson } from '../text/json.ts';
import { isProblemCode } from './is-problem-code.ts';
import type { ObservedRun } from './span.ts';

export interface RecordedRun {
  /** `undefined` if it has no end: it was killed, or is still running. */
  readonly run: ObservedRun | undefined;
  readonly events: readonly TimedEvent[];
}

/** The runs in a file of `--events`; `undefined` if it is something else. Kinds that are not known are left out. */
export function recordedRuns(text: string): readonly RecordedRun[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map(parseJson);
  // The last line of a run that was killed may be half.
  const whole = read.filter(isLine);
  if (whole.length === 0 || read.length - whole.length > 1 + read.length / 100) return undefined;
  const groups = new Map<string, TimedEvent[]>();
  let begun = 0;
  for (const line of whole) {
    const event = eventOf(line);
    if (event === undefined) continue;
    // Lines of earlier versions do not say to which run they belong.
    if (event.kind === 'requested' && event.install === undefined) begun += 1;
    const run = typeof line['run'] === 'string' ? line['run'] : ` ${begun}`;
    const own = groups.get(run);
    if (own) own.push(event);
    else groups.set(run, [event]);
  }
  return [...groups.values()].map((events) => ({ run: runOf(events), events }));
}

function isLine(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && value['schema'] === 1 && typeof value['kind'] === 'string';
}

function eventOf(line: Readonly<Record<string, unknown>>): TimedEvent | undefined {
  const { schema: _, run: __, time, ...rest } = line;
  const event = { ...rest, time: typeof time === 'string' ? Date.parse(time) : Number.NaN };
  return Number.isFinite(event.time) && isEvent(event) ? event : undefined;
}

/** The kinds that are counted, with the types of the fields that are read. */
const fields: Readonly<Partial<Record<TimedEvent['kind'], Readonly<Record<string, string>>>>> = {
  requested: { request: 'string', source: 'string' },
  found: { release: 'string', trust: 'string' },
  'fell-back': { release: 'string' },
  resolved: { release: 'string' },
  'mirror-tried': { mirror: 'string' },
  'mirror-failed': { mirror: 'string', code: 'string' },
  waiting: { milliseconds: 'number', retry: 'number' },
  'lock-wait': {},
  'download-started': { label: 'string' },
  bytes: { label: 'string', done: 'number' },
  resumed: { label: 'string', offset: 'number' },
  interrupted: {},
  restarted: {},
  'log-lookup': { database: 'string' },
  verified: { trust: 'string', size: 'number' },
  committed: { release: 'string', trust: 'string', mirror: 'string' },
  activated: { release: 'string' },
  rechecked: { trust: 'string' },
  'recheck-failed': {},
  'cache-restored': { what: 'string', outcome: 'string', seconds: 'number' },
  'cache-saved': { what: 'string', seconds: 'number', bytes: 'number' },
  'cache-judged': { what: 'string', cost: 'number' },
  'tool-ready': { tool: 'string', how: 'string', seconds: 'number' },
  'guard-started': { private: 'number', public: 'number', patterns: 'number', seconds: 'number' },
  'guard-degraded': { upstream: 'string', health: 'string', from: 'number' },
  'guard-stopped': {
    ...{ requests: 'number', hits: 'number', failed: 'number', degraded: 'number', withheld: 'number' },
    seconds: 'number',
  },
  finished: { command: 'string', host: 'string', outcome: 'string', milliseconds: 'number' },
};

function isEvent(event: Readonly<Record<string, unknown>>): event is TimedEvent {
  const kind = Object.entries(fields).find(([name]) => name === event['kind']);
  if (kind?.[1] === undefined) return false;
  return Object.entries(kind[1]).every(([name, type]) => typeof event[name] === type);
}

function runOf(events: readonly TimedEvent[]): ObservedRun | undefined {
  const end = events.findLast((event) => event.kind === 'finished');
  if (end?.kind !== 'finished') return undefined;
  const { command, host, time, milliseconds } = end;
  const outcome = outcomes.find((name) => name === end.outcome) ?? 'error';
  return { command, host, start: time - milliseconds, end: time, outcome, code: codeOf(end.code) };
}

/** A code of a later version is one of a failure, whose kind is not known here. */
function codeOf(code: unknown): ProblemCode | undefined {
  if (code === undefined) return undefined;
  return isProblemCode(code) ? code : 'INTERNAL';
}
