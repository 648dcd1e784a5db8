import { isAbsolute, join } from 'node:path';
import { definedOnly } from '../../core/activate/environment.ts';
import type { Credentials, Refusal, SentHeaders } from '../../core/ports/credentials.ts';
import { Problem } from '../../core/problem/problem.ts';
import {
  type AuthCommand,
  type CredentialSet,
  createCredentialStore,
  parseAuthOutput,
  parseGitCredential,
  parseGoauth,
  refusalText,
  splitCommand,
} from '../../core/sources/goauth.ts';
import { parseNetrc } from '../../core/sources/netrc.ts';
import { redactUrl } from '../../core/text/redact.ts';
import type { Run } from '../run/run.ts';

/**
 * Credentials as the go command finds them, by GOAUTH: netrc, git, or commands of the user's. All of them run before
 * the first request; those that a server's answer may change run again after it, with the address.
 *
 * The go command refuses to work with a GOAUTH that makes no sense. Here a warning says so, and requests go without.
 *
 * @param mask keeps a secret out of everything that is shown
 */
export function goCredentials(run: Run, mask: (secret: string) => void): Credentials {
  const store = createCredentialStore();
  const warn = once((message) => run.emit({ kind: 'remark', level: 'warning', message }));
  const maskOnce = once(mask);
  let ways: Promise<readonly AuthCommand[]> | undefined;
  let netrc: Promise<readonly CredentialSet[]> | undefined;

  /** The first way that has something for an address wins, so it is stored last. */
  async function runAll(commands: readonly AuthCommand[], asked?: Asked): Promise<readonly Failed[]> {
    const failed: Failed[] = [];
    for (const command of commands.toReversed()) {
      try {
        for (const set of await setsOf(command, asked)) store.store(set);
      } catch (error) {
        if (!(error instanceof Failed)) throw error;
        failed.push(error);
      }
    }
    return failed;
  }

  function setsOf(command: AuthCommand, asked: Asked | undefined): Promise<readonly CredentialSet[]> {
    switch (command.kind) {
      case 'netrc':
        netrc ??= readNetrc(run, warn);
        return netrc;
      case 'git':
        return asked === undefined ? Promise.resolve([]) : askGit(run, command.folder, asked);
      case 'command':
        return askCommand(run, command.text, asked);
    }
  }

  async function begin(): Promise<readonly AuthCommand[]> {
    const { written } = await run.goSettings();
    const commands = await readGoauth(run, run.env['GOAUTH'] || written['GOAUTH'] || 'netrc', warn);
    await runAll(commands);
    return commands;
  }

  function use(url: string): SentHeaders {
    const headers = store.find(url);
    for (const secret of secretsOf(headers)) maskOnce(secret);
    return headers;
  }

  return {
    async known(url) {
      ways ??= begin();
      await ways;
      return use(url);
    },
    async renewed(url, refusal) {
      const commands = (await ways) ?? [];
      if (commands.every(({ kind }) => kind === 'netrc')) return undefined;
      const failed = await runAll(commands, { url, refusal });
      const headers = use(url);
      if (Object.keys(headers).length > 0) return headers;
      // Other 4xx are mostly how a place says that it does not have something.
      const refused = refusal.status === 401 || refusal.status === 403;
      for (const { message } of failed) {
        if (refused) warn(`${message}. Requests go without its credentials, and a server refuses that.`);
        else run.emit({ kind: 'trace', message });
      }
      return undefined;
    },
  };
}

interface Asked {
  readonly url: string;
  readonly refusal: Refusal;
}

type Warn = (message: string) => void;

/** A way that gave nothing, which is no reason to stop: another one, or none, may do. */
class Failed extends Error {}

function once(say: (text: string) => void): (text: string) => void {
  const said = new Set<string>();
  return (text) => {
    if (said.has(text)) return;
    said.add(text);
    say(text);
  };
}

async function readGoauth(run: Run, value: string, warn: Warn): Promise<readonly AuthCommand[]> {
  const commands = parseGoauth(value);
  const invalid = 'invalid' in commands ? commands.invalid : await wrongFolder(run, commands);
  if (invalid !== undefined) {
    warn(
      `GOAUTH ${invalid}, so requests go without its credentials, and the go command refuses to work. Correct it or unset it; "go help goauth" says what it may be.`,
    );
  }
  return 'invalid' in commands || invalid !== undefined ? [] : commands;
}

async function wrongFolder(run: Run, commands: readonly AuthCommand[]): Promise<string | undefined> {
  for (const command of commands) {
    if (command.kind !== 'git') continue;
    if (!isAbsolute(command.folder))
      return `names git with "${command.folder}", which is not an absolute path`;
    const kind = await run.files.kind(command.folder).catch(ignoreProblem);
    if (kind !== 'folder') return `names git with "${command.folder}", which is not a folder`;
  }
  return undefined;
}

async function readNetrc(run: Run, warn: Warn): Promise<readonly CredentialSet[]> {
  const path = await netrcFile(run);
  if (path === undefined) return [];
  try {
    const entries = parseNetrc((await run.files.readText(path)) ?? '');
    // The first entry of a machine counts, so it is stored last.
    return entries.toReversed().map(({ machine, login, password }) => ({
      prefix: machine,
      headers: { authorization: basic(login, password) },
    }));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    warn(`${error.message}. Requests go without the credentials of netrc: let NETRC name a readable file.`);
    return [];
  }
}

async function netrcFile({ env, home, platform, files }: Run): Promise<string | undefined> {
  if (env['NETRC']) return env['NETRC'];
  if (home === '') return undefined;
  const older = join(home, '_netrc');
  const isOlder = platform.os === 'windows' && (await files.kind(older).catch(ignoreProblem)) !== undefined;
  return isOlder ? older : join(home, '.netrc');
}

function ignoreProblem(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error;
}

async function askCommand(
  run: Run,
  text: string,
  asked: Asked | undefined,
): Promise<readonly CredentialSet[]> {
  const [program, ...args] = splitCommand(text) ?? [];
  if (program === undefined) throw new Failed('A command of GOAUTH has a quote without end');
  const name = `The command "${program}" of GOAUTH`;
  const { stdout } = await runProgram(run, name, {
    program,
    args: asked === undefined ? args : [...args, asked.url],
    cwd: run.workspace,
    input: asked && refusalText(asked.refusal),
  });
  const sets = parseAuthOutput(stdout);
  if ('invalid' in sets) throw new Failed(`${name} printed no credentials that can be read: ${sets.invalid}`);
  return sets.map(({ prefix, headers }) => ({ prefix, headers: asBytes(headers) }));
}

/**
 * `git credential fill`, without questions at a terminal. The go command tells git afterwards whether they were good;
 * we do not.
 */
async function askGit(run: Run, folder: string, { url }: Asked): Promise<readonly CredentialSet[]> {
  const name = `"git credential fill" in "${folder}", by GOAUTH,`;
  const { stdout } = await runProgram(run, name, {
    program: 'git',
    args: ['credential', 'fill'],
    cwd: folder,
    input: `url=${url}\n`,
    env: {
      GIT_TERMINAL_PROMPT: run.env['GIT_TERMINAL_PROMPT'] || '0',
      GCM_INTERACTIVE: run.env['GCM_INTERACTIVE'] || 'never',
    },
  });
  const { prefix, username, password } = parseGitCredential(stdout);
  if (prefix === '' || !url.startsWith(prefix))
    throw new Failed(`${name} gave credentials for another address, "${redactUrl(prefix)}"`);
  return [{ prefix, headers: { authorization: basic(username, password) } }];
}

interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly input: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program while the rest goes on; it ends with the run. */
async function runProgram(run: Run, name: string, given: Program): Promise<{ readonly stdout: string }> {
  const { program, args, cwd, input, env } = given;
  const child = await run.exec
    .start(program, args, {
      cwd,
      env: { ...definedOnly(run.env), ...env },
      stdin: input === undefined ? 'ignore' : 'pipe',
      output: 'pipe',
    })
    .catch((error: unknown) => {
      if (error instanceof Problem) throw new Failed(`${name} did not start: ${error.message}`);
      throw error;
    });
  // A program need not read its standard input: its exit code is enough.
  if (input !== undefined) child.write(Buffer.from(input)).then(child.endInput, child.endInput);
  const output = Promise.all([read(child.stdout), read(child.stderr), child.exited]);
  const ended = output.then(() => true);
  try {
    while (!(await Promise.race([ended, run.clock.sleep(50).then(() => false)])));
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const [stdout, stderr, { exitCode }] = await output;
  if (exitCode === 0) return { stdout };
  const [why = ''] = stderr.trim().split('\n');
  throw new Failed(`${name} ended with ${exitCode}${why === '' ? '' : `: ${why}`}`);
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function basic(login: string, password: string): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
}

/** A header is sent one byte a character. */
function asBytes(headers: SentHeaders): SentHeaders {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Buffer.from(value).toString('latin1'),
  ]);
  return Object.fromEntries(entries);
}

/** Of what is no password: anything shorter may be a word of ours. */
const shortest = 8;
const shortestPassword = 4;

function secretsOf(headers: SentHeaders): readonly string[] {
  return Object.values(headers).flatMap((sent) => {
    const value = Buffer.from(sent, 'latin1').toString();
    const [, basicOnes] = /^Basic +(\S+)$/i.exec(value) ?? [];
    if (basicOnes === undefined)
      return [value, value.replace(/^\S+ +/, '')].filter((text) => text.length >= shortest);
    const password = Buffer.from(basicOnes, 'base64')
      .toString()
      .replace(/^[^:]*:/, '');
    return [basicOnes, password].filter((text) => text.length >= shortestPassword);
  });
}
