/** A line for people, and its level. */
export interface Line {
  readonly level: 'debug' | 'info' | 'notice' | 'warning';
  readonly text: string;
}

/** A report for people: lines for standard output and notes for standard error. Not yet redacted. */
export interface ReportText {
  readonly lines: readonly string[];
  readonly notes: readonly Line[];
}
