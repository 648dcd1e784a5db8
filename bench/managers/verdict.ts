export const experiments = ['flip', 'swap', 'cut', 'gone'] as const;
export type Experiment = (typeof experiments)[number];

/** What was seen of a contender in an experiment. */
export interface Observation {
  readonly contender: string;
  readonly experiment: Experiment;
  /** Exit status of the installation. */
  readonly code: number;
  /** Whether `go version` answers afterwards with the version that was asked for. */
  readonly usable: boolean;
  /** Whether the tree is the one that was swapped in. */
  readonly foreign: boolean;
  /** Bytes of the archive that were sent, each response apart: where it started, and how many. */
  readonly sent: readonly Sent[];
  /** After `gone`: the same command once more, with a server that works. */
  readonly again?: { readonly code: number; readonly usable: boolean; readonly sent: readonly Sent[] };
}

interface Sent {
  readonly from: number;
  readonly bytes: number;
}

/** In a few words, and whether that is what one would want. */
export interface Verdict {
  readonly good: boolean;
  readonly words: string;
}

export function verdictOn(seen: Observation): Verdict {
  switch (seen.experiment) {
    case 'flip':
    case 'swap':
      return verdictOnBytes(seen);
    case 'cut':
      return verdictOnCut(seen);
    case 'gone':
      return verdictOnReturn(seen);
  }
}

function verdictOnBytes({ code, usable, foreign }: Observation): Verdict {
  if (code === 0 && usable)
    return { good: false, words: foreign ? 'installed it' : 'installed the damaged archive' };
  if (usable) return { good: false, words: `failed (${code}), but left a Go that answers` };
  if (code === 0) return { good: false, words: 'reported success, without a Go that answers' };
  return { good: true, words: 'refused' };
}

function verdictOnCut(seen: Observation): Verdict {
  const { code, usable, sent } = seen;
  if (code === 0 && usable)
    return wentOn(sent)
      ? { good: true, words: 'went on at the cut, installed' }
      : { good: true, words: 'started again, installed' };
  return {
    good: false,
    words: `${whatIsLeft(seen)}${sent.length > 1 ? ` after ${sent.length} downloads` : ''}`,
  };
}

function verdictOnReturn(seen: Observation): Verdict {
  if (seen.code === 0 && seen.usable)
    return { good: false, words: 'cannot be: it never had the whole archive' };
  const { again } = seen;
  if (again === undefined || again.code !== 0 || !again.usable)
    return { good: false, words: `${whatIsLeft(seen)}; again: failed` };
  if (again.sent.length === 0)
    return { good: false, words: `${whatIsLeft(seen)}; again: took what was there` };
  return wentOn(again.sent)
    ? { good: true, words: `${whatIsLeft(seen)}; again: went on at the cut` }
    : { good: false, words: `${whatIsLeft(seen)}; again: from the start` };
}

function whatIsLeft({ code, usable }: Observation): string {
  if (code === 0) return 'reported success';
  return usable ? `failed (${code}), but left a Go that answers` : 'failed';
}

function wentOn(sent: readonly Sent[]): boolean {
  return sent.some(({ from, bytes }) => from > 0 && bytes > 0);
}
