/** The real Prometheus: its tools accept rules and metrics, and an alert reaches the webhook of the README. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { installGo } from '../support/installed-go.ts';
import { createPlace, runStep } from '../support/product.ts';
import { freePort, prometheusPrograms, query, runTool, startService } from '../support/prometheus.ts';
import { describeUnless, testUnless } from '../support/test-unless.ts';

const folder = join(import.meta.dirname, '../../observability');
const { made, missing } = prometheusPrograms();
const { prometheus = '', promtool = '', nodeExporter = '', alertmanager = '', amtool = '' } = made ?? {};

/**
 * Debian's Alertmanager has a path of a template of its package built in: it gets a /usr/share of its own, which needs
 * root.
 */
function withShare(program: string): readonly string[] {
  const share = join(program, '../../share');
  const script = 'mount -t tmpfs none /usr/share && cp -r "$0/." /usr/share && exec "$@"';
  return ['--mount', 'sh', '-c', script, share, program];
}

const whyNot = missing || (process.getuid?.() === 0 ? '' : 'Alertmanager needs a mount, and so root');

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

  test('amtool checks the route, which sends each severity to its receiver', () => {
    const file = join(folder, 'alertmanager/alertmanager.yml');
    expect(runTool(amtool, ['check-config', file])).toContain('SUCCESS');
    for (const severity of ['page', 'ticket'])
      expect(
        runTool(amtool, ['config', 'routes', 'test', `--config.file=${file}`, `severity=${severity}`]),
      ).toBe(`${severity}s\n`);
  });

  test('a rule that is wrong does not pass', () => {
    using place = createPlace('rules');
    const rules = readFileSync(join(folder, 'prometheus/rules.yml'), 'utf8');
    cpSync(join(folder, 'prometheus'), join(place.root, 'p'), { recursive: true });
    writeFileSync(join(place.root, 'p/rules.yml'), rules.replaceAll('"error|timeout"', '"failure"'));
    expect(() => runTool(promtool, ['test', 'rules', 'rules.test.yml'], join(place.root, 'p'))).toThrow();
  });

  testUnless(whyNot)('from a failing mirror in a step to a line of the webhook', async () => {
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
      'unshare',
      [
        ...withShare(alertmanager),
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

    // Every query of the dashboard is one.
    const { panels } = JSON.parse(readFileSync(join(folder, 'grafana/setup-go.json'), 'utf8'));
    for (const { targets } of panels)
      for (const { expr } of targets) await query(url, expr.replaceAll('$__rate_interval', '5m'));

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
