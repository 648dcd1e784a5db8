import type { TimedEvent } from '../../core/events/event.ts';
import { megabytes } from '../../core/text/megabytes.ts';

/** What the step after the job did with the caches, as Markdown; empty if it did nothing. */
export function cacheSummary(events: readonly TimedEvent[]): string {
  const judged = events.filter((event) => event.kind === 'cache-judged');
  if (judged.length === 0) return '';
  const rows = judged
    .toSorted((a, b) => Number(b.what === 'modules') - Number(a.what === 'modules'))
    .map(({ what, cost, saved }) => {
      const spared = saved === undefined ? 'not known yet' : `about ${saved.toFixed(1)} s`;
      return `| ${what} | ${savedText(events, what)} | ${cost.toFixed(1)} s | ${spared} |`;
    });
  return `${['| Cache | Saved again | It cost | It saved |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n')}\n`;
}

function savedText(events: readonly TimedEvent[], what: string): string {
  const saved = events.find((event) => event.kind === 'cache-saved' && event.what === what);
  if (saved?.kind !== 'cache-saved') return 'no';
  const { kept, bytes, dropped } = saved;
  return `${kept} entries, ${megabytes(bytes)}${dropped ? `, without ${dropped} unused ones` : ''}`;
}
