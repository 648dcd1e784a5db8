import { exportLines, type Shell } from '../../core/activate/shell-export.ts';
import type { Host } from '../../core/cli/host.ts';
import { type InputName, inputVariable } from '../../core/inputs/inputs.ts';
import type { Log, Transfer } from '../../core/ports/ports.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { redactText } from '../../core/text/redact.ts';
import { print, problemJson, resultJson } from '../render/standard-output.ts';
import { describeTransfer, throttle } from '../render/throttle.ts';
import { paint, type Tone } from '../render/tone.ts';

export interface ShellOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From the command line; they win over variables. */
  readonly flags: Readonly<Partial<Record<InputName, string>>>;
  readonly shell: Shell;
  readonly json: boolean;
  readonly debug: boolean;
}

/** A terminal or a script. Standard output is for the machine (`eval` or JSON), standard error for people. */
export function createShellHost(options: ShellOptions): Host {
  const secrets: string[] = [];
  const safe = (text: string) => plainText(redactText(text, secrets));
  const say = createVoice(options.env, safe);
  return {
    log: createLog(say, options.debug),
    readInput: (name) => options.flags[name] ?? options.env[inputVariable(name)],
    mask: (secret) => secrets.push(secret),
    async finish(result) {
      say('plain', result.goVersionLine);
      print(options.json ? [resultJson(result)] : exportLines(options.shell, result));
    },
    fail(problem) {
      say('error', `${problem.code}: ${problem.message}`);
      if (problem.hint) say('plain', problem.hint);
      if (options.json) print([problemJson(problem, safe)]);
    },
  };
}

type Voice = (tone: Tone, text: string) => void;

function createVoice(env: ShellOptions['env'], safe: (text: string) => string): Voice {
  const coloured = process.stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return (tone, text) => {
    const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
    const shown = safe(text);
    process.stderr.write(`${clear}${coloured ? paint(tone, shown) : shown}\n`);
  };
}

function createLog(say: Voice, debug: boolean): Log {
  const seldom = throttle(5_000);
  const often = throttle(100);
  return {
    debug: (message) => (debug ? say('faint', message) : undefined),
    info: (message) => say('plain', message),
    notice: (message) => say('plain', message),
    warning: (message) => say('warning', `Warning: ${message}`),
    group(title, lines) {
      say('plain', title);
      for (const line of lines) say('faint', `  ${line}`);
    },
    progress(transfer) {
      if (process.stderr.isTTY) often(transfer, () => drawBar(transfer));
      else seldom(transfer, (text) => say('plain', text));
    },
  };
}

function drawBar(transfer: Transfer): void {
  const width = 30;
  const filled = transfer.total === undefined ? 0 : Math.floor((width * transfer.done) / transfer.total);
  const figures = describeTransfer(transfer).slice(transfer.label.length + 2);
  process.stderr.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`);
}
