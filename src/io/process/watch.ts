/** Looks every so many milliseconds. Once it has seen something, or is stopped, it keeps no process alive. */
export function watch(
  milliseconds: number,
  look: () => boolean,
): { readonly seen: Promise<void>; stop(): void } {
  const { promise: seen, resolve } = Promise.withResolvers<void>();
  const timer = setInterval(() => {
    if (!look()) return;
    clearInterval(timer);
    resolve();
  }, milliseconds);
  return { seen, stop: () => clearInterval(timer) };
}
