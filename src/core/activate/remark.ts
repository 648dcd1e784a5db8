/** What is said about the environment that is handed over. */
export interface Remark {
  readonly level: 'info' | 'warning';
  readonly text: string;
}

/** A remark without its words, which few runs need (`note-text.ts`). */
export type Note = readonly [
  about:
    | 'no-gopath'
    | 'gopath-is-goroot'
    | 'goroot-changed'
    | 'goroot-emptied'
    | 'goroot-written'
    | 'toolchain-written',
  /** That does not hold, or that is odd. */
  value: string,
];
