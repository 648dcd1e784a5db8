/** A line for people, and how much it matters. */
export interface Line {
  readonly level: 'debug' | 'info' | 'notice' | 'warning';
  readonly text: string;
}

/** A report for people: what goes to standard output, and what is said beside it. Not yet redacted. */
export interface ReportText {
  readonly lines: readonly string[];
  readonly notes: readonly Line[];
}
