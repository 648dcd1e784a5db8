/** The real Prometheus: its tools accept rules and metrics, and an alert reaches the webhook of the README. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { installGo } from '../support/installed-go.ts';
import { createPlace, runStep } from '../support/product.ts';
import { freePort, prometheusPrograms, query, runTool, startService } from '../support/prometheus.ts';
import { describeUnless } from '../support/test-unless.ts';

const folder = join(import.meta.dirname, '../../observability');
const { made, missing } = prometheusPrograms();
const { prometheus = '', promtool = '', nodeExporter = '', alertmanager = '' } = made ?? {};

describeUnless(missing)('Prometheus, from Debian', () => {
  test('promtool checks the rules, and runs their tests', () => {
    expect(runTool(promtool, ['check', 'rules', join(folder, 'prometheus/rules.yml')])).toMatch(
      /SUCCESS: \d+ rules found/,
    );
    expect(runTool(promtool, ['test', 'rules', 'rules.test.yml'], join(folder, 'prometheus'))).toContain(
      'SUCCESS',
    );
    expect(runTool(promtool, ['check', 'config', join(folder, 'prometheus/prometheus.yml')])).toContain(
      'SUCCESS',
    );
  });

  test('a rule that is wrong does not pass', () => {
    using place = createPlace('rules');
    const broken = readFileSync(join(folder, 'prometheus/rules.yml'), 'utf8').replace('14.4', '1440');
    cpSync(join(folder, 'prometheus'), join(place.root, 'p'), { recursive: true });
    writeFileSync(join(place.root, 'p/rules.yml'), broken.replaceAll('> 0.0144', '> 1440'));
    expect(() => runTool(promtool, ['test', 'rules', 'rules.test.yml'], join(place.root, 'p'))).toThrow();
  });

  test('from a failing mirror in a step to a line of the webhook', async () => {
    using place = createPlace('prometheus');
    const textfile = join(place.root, 'textfile');
    mkdirSync(textfile);
    installGo(place.toolCache);
    const inputs = { 'metrics-file': join(textfile, 'setup-go.prom'), 'max-retries': '0' };
    expect((await runStep(place, { ...inputs, 'go-version': '1.22' })).code).toBe(0);
    // promtool reads what a scrape would read.
    const text = readFileSync(join(textfile, 'setup-go.prom'), 'utf8');
    writeFileSync(join(place.root, 'in'), text);
    expect(
      runTool('sh', ['-c', `'${promtool}' check metrics < '${join(place.root, 'in')}' && echo fine`]),
    ).toContain('fine');

    const [node, server, alerts, hook] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
    const change = (name: string, from: RegExp, to: string) => {
      const file = join(place.root, name.split('/').at(-1) ?? '');
      writeFileSync(file, readFileSync(join(folder, name), 'utf8').replaceAll(from, to));
      return file;
    };
    await using webhook = await startService(process.execPath, [
      join(folder, 'alertmanager/webhook.mjs'),
      `${hook}`,
    ]);
    change('prometheus/rules.yml', /for: \w+/g, 'for: 0s');
    writeFileSync(
      join(place.root, 'rules.yml'),
      readFileSync(join(place.root, 'rules.yml'), 'utf8').replaceAll('interval: 1m', 'interval: 1s'),
    );
    const config = change('prometheus/prometheus.yml', /127\.0\.0\.1:9100/g, `127.0.0.1:${node}`);
    writeFileSync(
      config,
      readFileSync(config, 'utf8')
        .replace('127.0.0.1:9093', `127.0.0.1:${alerts}`)
        .replace(/_interval: \w+/g, '_interval: 1s'),
    );
    const routes = change('alertmanager/alertmanager.yml', /127\.0\.0\.1:9099/g, `127.0.0.1:${hook}`);
    writeFileSync(routes, readFileSync(routes, 'utf8').replace('group_wait: 30s', 'group_wait: 0s'));
    await using _exporter = await startService(
      nodeExporter,
      [
        '--collector.disable-defaults',
        '--collector.textfile',
        `--collector.textfile.directory=${textfile}`,
        `--web.listen-address=127.0.0.1:${node}`,
      ],
      { ready: `http://127.0.0.1:${node}/metrics` },
    );
    await using _alerts = await startService(
      alertmanager,
      [
        `--config.file=${routes}`,
        `--storage.path=${join(place.root, 'am')}`,
        `--web.listen-address=127.0.0.1:${alerts}`,
        '--cluster.listen-address=',
      ],
      { ready: `http://127.0.0.1:${alerts}/-/ready` },
    );
    const url = `http://127.0.0.1:${server}`;
    await using _prometheus = await startService(
      prometheus,
      [
        `--config.file=${config}`,
        `--storage.tsdb.path=${join(place.root, 'tsdb')}`,
        `--web.listen-address=127.0.0.1:${server}`,
      ],
      { ready: `${url}/-/ready` },
    );
    const found = 'setup_go_runs_total{command="setup",host="github",outcome="success",how="found"}';
    while ((await query(url, found))[0]?.value !== 1) await sleep(100);

    // Somebody's mirror serves other bytes than were published.
    writeFileSync(
      join(textfile, 'setup-go.prom'),
      `${text}# TYPE setup_go_mirror_attempts_total counter\nsetup_go_mirror_attempts_total{mirror="mirror.example.com",result="DIGEST_MISMATCH"} 1\n`,
    );
    while (!webhook.output().includes('SetupGoVerificationFailed')) await sleep(100);
    expect(webhook.output()).toContain(
      'page firing SetupGoVerificationFailed: mirror.example.com has served other bytes than were published',
    );
  });
});
