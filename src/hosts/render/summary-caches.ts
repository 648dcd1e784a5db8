import type { TimedEvent } from '../../core/events/event.ts';
import { megabytes } from '../../core/text/megabytes.ts';
import { code, seconds } from './markdown.ts';

/** Modules first: they are restored side by side, and either can be ready first. */
export function cacheRows(events: readonly TimedEvent[]): readonly (readonly [string, string])[] {
  const restored = events.filter((event) => event.kind === 'cache-restored');
  return [
    ...restored.filter(({ what }) => what === 'modules'),
    ...restored.filter(({ what }) => what !== 'modules'),
  ].map(cacheRow);
}

function cacheRow({
  what,
  outcome,
  bytes,
  seconds: took,
}: Extract<TimedEvent, { readonly kind: 'cache-restored' }>): readonly [string, string] {
  const from = outcome === 'exact' ? 'restored' : 'restored from an older cache';
  const size = bytes === undefined ? '' : `, ${megabytes(bytes)},`;
  return [`Cache of ${what}`, outcome === 'miss' ? 'none yet' : `${from}${size} in ${seconds(took * 1000)}`];
}

export function toolRows(
  events: readonly TimedEvent[],
  redact: (text: string) => string,
): readonly (readonly [string, string])[] {
  const tools = events.filter((event) => event.kind === 'tool-ready');
  const texts = tools.map(({ tool, version, how, seconds: took }) => {
    const said = how === 'found' ? how : `${how} in ${seconds(took * 1000)}`;
    return `${code(redact(`${tool} ${version}`))} ${said}`;
  });
  return texts.length === 0 ? [] : [['Tools', texts.join(', ')]];
}
