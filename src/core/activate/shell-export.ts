import { Problem } from '../problem/problem.ts';
import { quoted } from '../text/quoted.ts';

/** The shell languages that `setup` can write. */
export const shells = ['sh', 'fish', 'powershell', 'cmd'] as const;
export type Shell = (typeof shells)[number];

/** The values of `--shell` and their shell language. bash and zsh differ from sh only in their start-up files. */
export const shellNames: Readonly<Record<string, Shell>> = {
  sh: 'sh',
  bash: 'sh',
  zsh: 'sh',
  fish: 'fish',
  powershell: 'powershell',
  cmd: 'cmd',
};

/** What activation changes. A variable with an empty value is unset, which is the same to Go. */
export interface Exports {
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  /** Folders to prepend to PATH, in this order. */
  readonly paths: readonly string[];
  /** Folders to take out of PATH: those of the version before. */
  readonly stale?: readonly string[];
}

/**
 * The lines that a shell evaluates to make the changes, quoted by the shell's rules. `path` is the PATH that the shell
 * has: folders that it contains move to the front, so that it does not grow with every call.
 */
export function exportLines(shell: Shell, exports: Exports, path: string): readonly string[] {
  const speech = speeches[shell];
  const lines = exports.variables.map(({ name, value }) =>
    value === '' ? speech.unset(name) : speech.set(name, value),
  );
  if (exports.paths.length === 0) return lines;
  // A text that is only part of a folder's name takes nothing out.
  const out = [...exports.paths, ...(exports.stale ?? [])];
  const takeOut = out.some((folder) => path.includes(folder)) ? speech.takeOut(out) : [];
  return [...lines, ...takeOut, speech.prepend(exports.paths)];
}

/**
 * The line that makes the evaluation fail. Without it, the shell evaluates the empty output of a failed command, which
 * succeeds: `eval "$(false)"` is not an error even under `set -e`.
 */
export function failureLine(shell: Shell): string {
  return speeches[shell].fail;
}

/** A text as a literal of the shell, in which nothing is expanded. `cmd` has no such literals. */
export function quote(shell: Exclude<Shell, 'cmd'>, text: string): string {
  return { sh: quoteSh, fish: quoteFish, powershell: quotePowerShell }[shell](text);
}

interface Speech {
  readonly fail: string;
  set(name: string, value: string): string;
  unset(name: string): string;
  /** Takes folders out of PATH. The shell does this itself, because the lines may be evaluated elsewhere. */
  takeOut(paths: readonly string[]): readonly string[];
  /** Puts folders in front of PATH, in this order. */
  prepend(paths: readonly string[]): string;
}

const speeches: Readonly<Record<Shell, Speech>> = {
  sh: {
    fail: 'false',
    set: (name, value) => `export ${name}=${quoteSh(value)}`,
    unset: (name) => `unset ${name}`,
    takeOut: (paths) => takeOutSh(paths.map(inMsys).map(quoteSh)),
    prepend: (paths) => `export PATH=${paths.map(inMsys).map(quoteSh).join(':')}"\${PATH:+:$PATH}"`,
  },
  fish: {
    fail: 'false',
    set: (name, value) => `set -gx ${name} ${quoteFish(value)}`,
    unset: (name) => `set -e ${name}`,
    takeOut: (paths) => [
      `set -gx PATH (for entry in $PATH; contains -- $entry ${paths.map(inMsys).map(quoteFish).join(' ')}; or echo $entry; end)`,
    ],
    prepend: (paths) => `set -gx PATH ${paths.map(inMsys).map(quoteFish).join(' ')} $PATH`,
  },
  powershell: {
    fail: "throw 'setup-go-tarball failed'",
    set: (name, value) => `$env:${name} = ${quotePowerShell(value)}`,
    unset: (name) => `$env:${name} = $null`,
    takeOut(paths) {
      const others = `@($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -cnotin ${arrayOf(paths)} })`;
      return [`$env:PATH = ${others} -join [IO.Path]::PathSeparator`];
    },
    prepend: (paths) => `$env:PATH = (${arrayOf(paths)} + $env:PATH) -join [IO.Path]::PathSeparator`,
  },
  cmd: {
    fail: 'exit /b 1',
    set: (name, value) => `set "${name}=${escapeCmd(value)}"`,
    unset: (name) => `set "${name}="`,
    takeOut: takeOutCmd,
    prepend: (paths) => `set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`,
  },
};

/**
 * On Windows, sh and fish are those of Git for Windows and MSYS2: their PATH has colons between folders, and the drive C:
 * is `/c` there. They convert PATH for the programs that they start. On other systems no folder begins with a drive.
 */
export function inMsys(folder: string): string {
  if (!/^(?:[A-Za-z]:[\\/]|\\\\)/.test(folder)) return folder;
  return folder.replaceAll('\\', '/').replace(/^([A-Za-z]):/, (_, drive) => `/${drive.toLowerCase()}`);
}

/** Uses built-ins only, because PATH is odd meanwhile, and no variable but PATH, because a user may have it. */
function takeOutSh(quoted: readonly string[]): readonly string[] {
  const cases = quoted.map((path) => `*:${path}:*) PATH=\${PATH%%:${path}:*}:\${PATH#*:${path}:} ;;`);
  return [
    `PATH=:\${PATH-}:`,
    `while case $PATH in ${cases.join(' ')} *) false ;; esac; do :; done`,
    `PATH=\${PATH#:} PATH=\${PATH%:}`,
  ];
}

/** cmd replaces every place of a text in a variable, but the text cannot have a percent or equals sign. */
function takeOutCmd(paths: readonly string[]): readonly string[] {
  const plain = paths.filter((path) => !/[%=]/.test(path));
  return [
    'set "PATH=;%PATH%;"',
    ...plain.map((path) => `set "PATH=%PATH:;${path};=;%"`),
    'set "PATH=%PATH:~1,-1%"',
  ];
}

function arrayOf(paths: readonly string[]): string {
  return `@(${paths.map(quotePowerShell).join(', ')})`;
}

function quoteSh(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function quoteFish(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * Uses ASCII only: Windows PowerShell decodes program output, and scripts without a byte order mark, in the code page of
 * the machine. A literal "ü" in a user name would be decoded as something else. A line break neither: who evaluates the
 * output line by line would run what is behind it.
 */
function quotePowerShell(text: string): string {
  const pieces = [...text.matchAll(/[ -~]+|[^ -~]/g)].map(([piece]) =>
    /^[ -~]/.test(piece) ? `'${piece.replaceAll("'", "''")}'` : `[char]0x${piece.charCodeAt(0).toString(16)}`,
  );
  if (pieces.length <= 1 && pieces[0]?.startsWith('[') !== true) return pieces[0] ?? "''";
  // The first operand must be a string, so that + concatenates.
  return `(${[...(pieces[0]?.startsWith('[') ? ["''"] : []), ...pieces].join(' + ')})`;
}

/**
 * For a batch file between quotes, in which a single percent sign starts a variable. A quote in the text ends them as far
 * as cmd looks for the end of the command, so what means something to it has a caret until the next one. Throws
 * `INPUT_INVALID` for what no line can hold.
 */
function escapeCmd(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(text)) {
    throw new Problem(
      'INPUT_INVALID',
      `cmd cannot set a variable to ${quoted(text)}: it has a line break or another control character`,
      { hint: 'Give it another value, or use --shell powershell.' },
    );
  }
  const [inside = '', ...parts] = text.replaceAll('%', '%%').split('"');
  return [
    inside,
    ...parts.map((part, index) => (index % 2 === 0 ? part.replace(/[&|<>()^]/g, '^$&') : part)),
  ].join('"');
}
