/**
 * Run by Node for Windows: starts the processes that C:\plan.json lists, one after another or all at once, and writes
 * what they did to C:\outcome.json. A process with `killAt` is killed when a partial download in the folder `watch` has
 * that many bytes.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { runs, together } = JSON.parse(readFileSync('C:\\plan.json', 'utf8'));

function start({ command, env, cwd, killAt, watch }) {
  const [program, ...args] = command;
  const names = new Set(Object.keys(env).map((name) => name.toLowerCase())); // PATH is Path is path
  const kept = Object.entries(process.env).filter(([name]) => !names.has(name.toLowerCase()));
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...Object.fromEntries(kept), ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    const timer = killAt && setInterval(() => sizeIn(watch) >= killAt && child.kill('SIGKILL'), 20);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      resolve({ code, signal, stdout, stderr });
    });
  });
}

function sizeIn(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return 0;
  const partials = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.partial'));
  return Math.max(
    0,
    ...partials.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
  );
}

const outcomes = [];
if (together) outcomes.push(...(await Promise.all(runs.map(start))));
else for (const run of runs) outcomes.push(await start(run));
writeFileSync('C:\\outcome.json', JSON.stringify(outcomes));
