/** How far a transfer is. */
export interface Transfer {
  readonly label: string;
  /** Bytes so far. */
  readonly done: number;
  /** Bytes in all, if known. */
  readonly total: number | undefined;
}

/** Shows a transfer as a line at most every so many milliseconds, and not before the first have passed. */
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
