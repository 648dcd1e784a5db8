import { utimesSync, writeFileSync } from 'node:fs';

/** Another run's lock, taken later than now: however slow this machine is, it does not become an old one. */
export function holdLock(path: string): void {
  writeFileSync(path, '1\n');
  const later = Date.now() / 1000 + 86_400;
  utimesSync(path, later, later);
}
