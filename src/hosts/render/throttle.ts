/** The progress of a transfer. */
export interface Transfer {
  readonly label: string;
  /** Bytes so far. */
  readonly done: number;
  /** Total bytes, if known. */
  readonly total: number | undefined;
}

/** Shows a transfer as a line, at most once per interval of so many milliseconds, for the first time after one. */
export function throttle(milliseconds: number): (transfer: Transfer, show: (text: string) => void) => void {
  let last = Date.now();
  return (transfer, show) => {
    const now = Date.now();
    if (now - last < milliseconds) return;
    last = now;
    show(describeTransfer(transfer));
  };
}

export function describeTransfer({ label, done, total }: Transfer): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  if (!total) return `${label}: ${megabytes(done)} MB`;
  return `${label}: ${megabytes(done)} of ${megabytes(total)} MB (${Math.floor((100 * done) / total)} %)`;
}
