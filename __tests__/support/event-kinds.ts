/** The kinds of events and their fields, as src/core/events/event.ts declares them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface EventField {
  readonly name: string;
  /** As it is written there: `number | undefined`. */
  readonly type: string;
}

/** Read as text, by the form that the formatter gives every declaration. */
export function declaredEvents(): ReadonlyMap<string, readonly EventField[]> {
  const text = readFileSync(join(import.meta.dirname, '../../src/core/events/event.ts'), 'utf8');
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
