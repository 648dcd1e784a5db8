/** A real OpenTelemetry Collector, built by its own builder from the module proxy and kept between runs. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeOnce, unlessMissing } from './debian.ts';
import { freePort, startService } from './prometheus.ts';

const folder = join(import.meta.dirname, '../../observability/collector');
const version =
  /collector\/cmd\/builder@(\S+)/.exec(readFileSync(join(folder, 'builder.yaml'), 'utf8'))?.[1] ?? '';

/** Its path, or why it cannot be made. */
export const collectorProgram = () =>
  unlessMissing(() => {
    const made = makeOnce(`collector-${version}`, (into) => {
      const go = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
        execFileSync('go', args, {
          cwd: into,
          env: { ...process.env, GOTOOLCHAIN: 'auto', GOFLAGS: '', ...env },
          stdio: ['ignore', 'ignore', 'pipe'],
        });
      go(['install', `go.opentelemetry.io/collector/cmd/builder@${version}`], { GOBIN: into });
      writeFileSync(join(into, 'builder.yaml'), readFileSync(join(folder, 'builder.yaml')));
      execFileSync(join(into, 'builder'), ['--config', 'builder.yaml'], {
        cwd: into,
        env: { ...process.env, GOTOOLCHAIN: 'auto', GOFLAGS: '' },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    });
    return join(made, 'build/collector');
  });

export interface Collector extends AsyncDisposable {
  readonly url: string;
  /** All spans that it has written, when there are at least so many. */
  spans(atLeast: number): Promise<readonly WrittenSpan[]>;
  /** All that it has written. */
  output(): string;
}

export interface WrittenSpan {
  readonly name: string;
  readonly traceId: string;
  readonly id: string;
  /** Empty for a root. */
  readonly parentId: string;
  readonly status: string;
  /** As the exporter prints them: `Str(success)`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** With the configuration of observability/. */
export async function startCollector(program: string): Promise<Collector> {
  const port = await freePort();
  const service = await startService(program, ['--config', join(folder, 'config.yaml')], {
    env: { ...process.env, OTLP_ENDPOINT: `127.0.0.1:${port}` },
  });
  while (!service.output().includes('Everything is ready')) await sleep(50);
  return {
    url: `http://127.0.0.1:${port}`,
    async spans(atLeast) {
      let spans = spansIn(service.output());
      for (; spans.length < atLeast; spans = spansIn(service.output())) await sleep(50);
      return spans;
    },
    output: service.output,
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}

/** https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter, verbosity: detailed. */
function spansIn(output: string): readonly WrittenSpan[] {
  return output
    .split(/^Span #\d+$/m)
    .slice(1)
    .map((text) => {
      const field = (name: string) => new RegExp(`^ +${name} *: ?(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
      const [own = ''] = text.split(/^Events:|^Span #|^ResourceSpans|\tinfo\t/m);
      return {
        name: field('Name'),
        traceId: field('Trace ID'),
        id: field('ID'),
        parentId: field('Parent ID'),
        status: field('Status code'),
        attributes: Object.fromEntries(
          [...own.matchAll(/^ {5}-> ([\w.]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
        ),
      };
    });
}
