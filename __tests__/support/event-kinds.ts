/** The kinds of events and their fields, as src/core/events/ declares them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EventField {
  readonly name: string;
  /** As it is written there: `number | undefined`. */
  readonly type: string;
}

/** In the order of the docs. */
export function eventSource(): string {
  const folder = join(import.meta.dirname, '../../src/core/events');
  const files = ['install-events.ts', 'job-events.ts', 'event.ts'];
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** Read as text, by the form that the formatter gives every declaration. */
export function declaredEvents(): ReadonlyMap<string, readonly EventField[]> {
  const text = eventSource();
  const withoutComments = text.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const members = withoutComments.matchAll(/\{\s*readonly kind: '([a-z-]+)';?([^}]*)\}/g);
  return new Map(
    [...members].map(([, kind = '', rest = '']) => [
      kind,
      [...rest.matchAll(/readonly (\w+): ([^;}]+?)\s*(?:;|$)/g)].map(([, name = '', type = '']) => ({
        name,
        type,
      })),
    ]),
  );
}
