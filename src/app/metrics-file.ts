import { resolve } from 'node:path';
import { Problem } from '../core/problem/problem.ts';
import { measure } from '../core/telemetry/measure.ts';
import { parseSamples, printSamples, samplesOf, sumOf } from '../core/telemetry/prometheus-text.ts';
import { addUp } from '../core/telemetry/samples.ts';
import { spansOf } from '../core/telemetry/spans.ts';
import { zeroSeries } from '../core/telemetry/zero-series.ts';
import { updateMetricsFile } from '../io/fs/metrics-file.ts';
import type { Observer, ObserverOptions } from './observer.ts';

/** Adds what this run has measured to the file of `metrics-file`. What goes wrong is a warning. */
export function openMetricsFile({ host, inputs }: ObserverOptions): Observer {
  const path = resolve(inputs.metricsFile);
  const warn = (message: string) =>
    host.event({ kind: 'remark', level: 'warning', message, time: Date.now() });
  return {
    async end(run, events) {
      const measured = measure(run, events, spansOf(run, events)).map(({ labels, ...rest }) => ({
        ...rest,
        labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, host.redact(value)])),
      }));
      const own = sumOf(samplesOf(zeroSeries(run.host)), samplesOf(addUp(measured)));
      const update = (text: string | undefined) => {
        const before = parseSamples(text ?? '');
        if (before === undefined)
          warn(`"${path}" has something else than our metrics in it, which is replaced`);
        return printSamples(before === undefined ? own : sumOf(before, own));
      };
      try {
        await updateMetricsFile(path, update, inputs.telemetryTimeout);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        warn(`This run is not in the metrics: ${error.message}`);
      }
    },
  };
}
