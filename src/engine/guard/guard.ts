import type { GuardReport } from '../../core/guard/guard-report.ts';
import { metricsText } from '../../core/guard/metrics.ts';
import type { FetchedRequest } from '../../core/guard/request.ts';
import { parseRequest } from '../../core/guard/request.ts';
import type { GuardAnswer, GuardService } from '../../core/ports/guard.ts';
import type { GuardContext } from './context.ts';
import { createFlights } from './flights.ts';
import { createL1 } from './l1.ts';
import type { Ledger } from './ledger.ts';
import type { Resolve } from './resolve.ts';
import { jsonAnswer, type Resolved, sayAnswer, wholeResponse } from './response.ts';

export interface Guard extends GuardService {
  report(): GuardReport;
}

export interface GuardOptions {
  readonly context: GuardContext;
  readonly resolve: Resolve;
  readonly ledger: Ledger;
  readonly redis: () => GuardReport['redis'];
  /** The first segment of every path. */
  readonly secret: string;
  /** Somebody who knows the secret says that it is to end. */
  readonly stop: () => void;
}

/** Answers requests of the GOPROXY protocol: from memory, together with others who ask the same, or by `resolve`. */
export function createGuard({ context, resolve, ledger, redis, secret, stop }: GuardOptions): Guard {
  const { clock, counters } = context;
  const l1 = createL1();
  const flights = createFlights<Resolved>();
  const from = clock.elapsed();
  const home = `/${secret}`;

  const report = (): GuardReport => ({
    counts: counters.read(),
    upstreams: ledger.states(),
    degradations: ledger.degradations(),
    redis: redis(),
    seconds: Math.round((clock.elapsed() - from) / 1000),
  });

  async function fetched(request: FetchedRequest): Promise<GuardAnswer> {
    const key = `${home}${request.path}`;
    const known = l1.get(key, clock.elapsed()); // it was asked for in another spelling
    if (known !== undefined) return fromMemory(known);
    const { landed, joined } = flights.share(request.path, async () => {
      const resolved = await resolve(request);
      const whole = wholeResponse(resolved);
      if (whole === undefined) return resolved;
      l1.put(key, whole, clock.elapsed() + resolved.keep);
      return { ...resolved, whole };
    });
    if (joined) counters.add('coalesced');
    const answer = await landed;
    counters.answered(answer.source, answer.status, sizeOf(answer));
    return answer;
  }

  function own(method: string, page: string): GuardAnswer {
    if (method === 'POST' && page === 'stop') {
      // The answer goes out first.
      void clock.sleep(20).then(stop);
      return jsonAnswer(report());
    }
    if (method !== 'GET') return sayAnswer(405, 'Only GET is answered here.');
    switch (page) {
      case 'health': {
        const isWhole = ledger.states().every(({ health }) => health === 'up');
        return jsonAnswer({ status: isWhole ? 'ok' : 'degraded', ...report() });
      }
      case 'metrics':
        return {
          ...sayAnswer(200, metricsText(counters.read(), ledger.states()).trimEnd()),
          headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
        };
      default:
        return sayAnswer(404, 'The guard has the pages health and metrics.');
    }
  }

  return {
    report,
    hit(target) {
      const response = l1.get(target, clock.elapsed());
      if (response !== undefined) counters.answered('l1', statusIn(response), response.length);
      return response;
    },
    async answer(method, target) {
      if (!target.startsWith(`${home}/`)) return sayAnswer(404, 'Not found.');
      const request = parseRequest(target.slice(home.length));
      if (request.kind === 'own') return own(method, request.page);
      if (method !== 'GET' && method !== 'HEAD') return sayAnswer(405, 'Only GET is answered here.');
      return request.kind === 'bad' ? sayAnswer(400, request.why) : fetched(request);
    },
  };

  function fromMemory(response: Uint8Array): GuardAnswer {
    const text = Buffer.from(response);
    const end = text.indexOf('\r\n\r\n');
    const [line = '', ...lines] = text.toString('latin1', 0, end).split('\r\n');
    const headers = lines.map((each) => each.split(/: (.*)/s)).filter(([name]) => name !== 'content-length');
    const status = Number(line.slice(9, 12));
    counters.answered('l1', status, response.length);
    return {
      status,
      headers: Object.fromEntries(headers.map(([name = '', value = '']) => [name, value])),
      body: { kind: 'bytes', bytes: text.subarray(end + 4) },
      release: () => undefined,
    };
  }
}

/** Of `HTTP/1.1 200 OK`. */
function statusIn(response: Uint8Array): number {
  return ((response[9] ?? 0) - 48) * 100 + ((response[10] ?? 0) - 48) * 10 + ((response[11] ?? 0) - 48);
}

function sizeOf({ body }: GuardAnswer): number {
  return body.kind === 'bytes' ? body.bytes.length : body.size;
}
