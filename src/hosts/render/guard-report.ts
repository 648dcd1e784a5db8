import { type GuardReport, hitsOf, requestsOf } from '../../core/guard/guard-report.ts';
import { megabytes } from '../../core/text/megabytes.ts';

/** What a guard has done, for people. Names of modules are not in it. */
export function guardLines(report: GuardReport): readonly string[] {
  return [
    `The guard answered ${counted(requestsOf(report), 'request')} in ${report.seconds} s`,
    ...rowsOf(report).map(([name, value]) => `  ${name}: ${value}`),
  ];
}

/** The same as Markdown. */
export function guardSummary(report: GuardReport): string {
  if (requestsOf(report) === 0) return '';
  const rows = rowsOf(report).map(([name, value]) => `| ${name} | ${value.replaceAll('|', '\\|')} |`);
  const head = `| Guard | ${counted(requestsOf(report), 'request')} |`;
  return `${[head, '| :-- | :-- |', ...rows].join('\n')}\n`;
}

function rowsOf(report: GuardReport): readonly (readonly [string, string])[] {
  const { counts, upstreams, degradations, redis } = report;
  const answers = Object.entries(counts.requests).map(([key, count]) => {
    const [source = '', status = ''] = key.split(' ');
    return `${sourceNames[source] ?? source} ${status}: ${count}`;
  });
  const changes = degradations.map(({ upstream, health, from, to }) => {
    const time = (at: number) => new Date(at).toISOString().slice(11, 19);
    return `${upstream} ${health} from ${time(from)} ${to === undefined ? 'to the end' : `to ${time(to)}`}`;
  });
  const tries = upstreams.map(({ name }) => {
    const of = Object.entries(counts.upstream).filter(([key]) => key.startsWith(`${name} `));
    return `${name} ${of.map(([key, count]) => `${key.slice(name.length + 1)} ${count}`).join(', ') || 'not asked'}`;
  });
  const { l2 } = counts;
  const extra = [
    counts.resumed > 0 && `${counts.resumed} continued`,
    counts.hedged > 0 && `${counts.hedged} sent twice`,
    counts.coalesced > 0 && `${counts.coalesced} shared with another request`,
    counts.limited > 0 && `${counts.limited} told to wait`,
  ].filter((text) => text !== false);
  return [
    ['Answers', answers.join(', ') || 'none'],
    ['Without an upstream', String(hitsOf(report))],
    ['Upstreams', tries.join('; ')],
    ['Bytes', `${megabytes(counts.bytesFetched)} fetched, ${megabytes(counts.bytesSent)} sent`],
    ...(extra.length > 0 ? [['Requests', extra.join(', ')] as const] : []),
    ...(redis === 'off'
      ? []
      : [
          [
            'Redis',
            `${redis}; ${l2.hits} hits, ${l2.misses} misses, ${l2.spared} spared, ${l2.failed} failed`,
          ] as const,
        ]),
    [
      'Degraded',
      changes.length === 0
        ? 'never'
        : `${changes.join(', ')}; ${counts.degraded} served by a public proxy instead`,
    ],
    [
      'Kept from public proxies',
      `${counted(counts.withheld, 'module')} that GOPROXY alone would have asked them for`,
    ],
  ];
}

const sourceNames: Readonly<Record<string, string>> = {
  l1: 'memory',
  l2: 'Redis',
  folder: 'folder',
  guard: 'guard itself',
};

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
