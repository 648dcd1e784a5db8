import type { Attributes, Phase, Span, SpanEvent } from './span.ts';

/** Spans that are being made, for one install: of each phase at most one is open. */
export interface Track {
  begin(phase: Phase, time: number, attributes?: Attributes): void;
  /** Ends what is open of these phases, and what is a part of it. */
  end(phases: readonly Phase[], time: number, error?: string): void;
  endAll(time: number, error: string | undefined): void;
  isOpen(phase: Phase): boolean;
  /** Adds to an open span; nothing if it is not open. */
  set(phase: Phase, attributes: Attributes): void;
  note(phase: Phase, event: SpanEvent): void;
  /** A span whose times are known. */
  add(phase: Phase, times: { readonly start: number; readonly end: number }, attributes: Attributes): void;
}

interface Draft extends Span {
  end: number;
  attributes: Attributes;
  error: string | undefined;
  readonly events: SpanEvent[];
}

/** These are parts of the attempt at a mirror, if one is open. */
const ofMirror: readonly Phase[] = ['download', 'unpack', 'verify', 'commit'];

/** Adds to `spans`. `parent`: index of the run, or of the install. */
export function createTrack(spans: Span[], parent: number): Track {
  const open = new Map<Phase, { readonly index: number; readonly draft: Draft }>();
  const parentOf = (phase: Phase) => (ofMirror.includes(phase) ? open.get('mirror')?.index : undefined);
  const push = (phase: Phase, start: number, attributes: Attributes) => {
    const draft: Draft = {
      name: phase,
      parent: parentOf(phase) ?? (phase === 'mirror' ? open.get('resolve')?.index : undefined) ?? parent,
      start,
      end: start,
      attributes,
      events: [],
      error: undefined,
    };
    return { index: spans.push(draft) - 1, draft };
  };
  const close = (phase: Phase, time: number, error: string | undefined) => {
    const found = open.get(phase);
    if (found === undefined) return;
    open.delete(phase);
    found.draft.end = Math.max(found.draft.start, time);
    found.draft.error = error;
  };
  const track: Track = {
    begin(phase, time, attributes = {}) {
      close(phase, time, undefined);
      open.set(phase, push(phase, time, attributes));
    },
    end(names, time, error) {
      for (const phase of names) {
        if (phase === 'mirror' && open.has('mirror')) for (const part of ofMirror) close(part, time, error);
        close(phase, time, error);
      }
    },
    endAll(time, error) {
      for (const phase of [...open.keys()]) close(phase, time, error);
    },
    isOpen: (phase) => open.has(phase),
    set(phase, attributes) {
      const draft = open.get(phase)?.draft;
      if (draft !== undefined) draft.attributes = { ...draft.attributes, ...attributes };
    },
    note: (phase, event) => void open.get(phase)?.draft.events.push(event),
    add(phase, { start, end }, attributes) {
      push(phase, start, attributes).draft.end = end;
    },
  };
  return track;
}
