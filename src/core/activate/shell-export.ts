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
}

/** The lines that a shell evaluates to make the changes, quoted by the shell's rules. */
export function exportLines(shell: Shell, exports: Exports): readonly string[] {
  const speech = speeches[shell];
  const lines = exports.variables.map(({ name, value }) =>
    value === '' ? speech.unset(name) : speech.set(name, value),
  );
  return exports.paths.length === 0 ? lines : [...lines, speech.prepend(exports.paths)];
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
  prepend(paths: readonly string[]): string;
}

const speeches: Readonly<Record<Shell, Speech>> = {
  sh: {
    fail: 'false',
    set: (name, value) => `export ${name}=${quoteSh(value)}`,
    unset: (name) => `unset ${name}`,
    prepend: (paths) => `export PATH=${paths.map(quoteSh).join(':')}"\${PATH:+:$PATH}"`,
  },
  fish: {
    fail: 'false',
    set: (name, value) => `set -gx ${name} ${quoteFish(value)}`,
    unset: (name) => `set -e ${name}`,
    prepend: (paths) => `set -gx PATH ${paths.map(quoteFish).join(' ')} $PATH`,
  },
  powershell: {
    fail: "throw 'setup-go-tarball failed'",
    set: (name, value) => `$env:${name} = ${quotePowerShell(value)}`,
    unset: (name) => `$env:${name} = $null`,
    prepend: (paths) =>
      `$env:PATH = (@(${paths.map(quotePowerShell).join(', ')}) + $env:PATH) -join [IO.Path]::PathSeparator`,
  },
  cmd: {
    fail: 'exit /b 1',
    set: (name, value) => `set "${name}=${escapeCmd(value)}"`,
    unset: (name) => `set "${name}="`,
    prepend: (paths) => `set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`,
  },
};

function quoteSh(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function quoteFish(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/**
 * Uses ASCII only: Windows PowerShell decodes program output, and scripts without a byte order mark, in the code page of
 * the machine. A literal "ü" in a user name would be decoded as something else.
 */
function quotePowerShell(text: string): string {
  const pieces = [...text.matchAll(/[\0-\x7f]+|[^\0-\x7f]/g)].map(([piece]) =>
    piece.charCodeAt(0) < 0x80
      ? `'${piece.replaceAll("'", "''")}'`
      : `[char]0x${piece.charCodeAt(0).toString(16)}`,
  );
  if (pieces.length <= 1 && pieces[0]?.startsWith('[') !== true) return pieces[0] ?? "''";
  // The first operand must be a string, so that + concatenates.
  return `(${[...(pieces[0]?.startsWith('[') ? ["''"] : []), ...pieces].join(' + ')})`;
}

/** For a batch file, in which a single percent sign starts a variable. */
function escapeCmd(text: string): string {
  return text.replaceAll('%', '%%');
}
