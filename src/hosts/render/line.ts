/** A line for people, and its level. */
export interface Line {
  readonly level: 'debug' | 'info' | 'notice' | 'warning' | 'error';
  readonly text: string;
}

/** A report for people: lines for standard output and notes for standard error. Not yet redacted. */
export interface ReportText {
  readonly lines: readonly string[];
  readonly notes: readonly Line[];
}

export function debug(text: string): Line {
  return { level: 'debug', text };
}

export function info(text: string): Line {
  return { level: 'info', text };
}

export function notice(text: string): Line {
  return { level: 'notice', text };
}

export function warning(text: string): Line {
  return { level: 'warning', text };
}

/** The folders that a tree lacks, for the end of a line. */
export function without(lacks: readonly string[]): string {
  return lacks.length === 0 ? '' : `, without ${lacks.join(' ')}`;
}
