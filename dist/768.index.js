export const id = 768;
export const ids = [768,586];
export const modules = {

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   YQ: () => (/* binding */ takesOption),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7529);

/** The commands of the bundle outside a GitHub step, as `--help` tells them. */
const commands = [
    {
        name: 'setup',
        argument: '',
        summary: 'install Go if need be, and print what makes it usable for the shell to evaluate',
        text: 'Standard output carries only lines for eval: eval "$(setup-go-tarball setup --go-version 1.26)"',
    },
    {
        name: 'use',
        argument: 'VERSION',
        summary: 'make a Go that is installed already the one in use; download nothing',
        text: 'Without VERSION it takes what setup would. In a GitHub job it exports for the steps that follow.',
    },
    {
        name: 'resolve',
        argument: '',
        summary: 'say which release would be installed, why, and from where; install nothing',
        text: 'Standard output carries the release, or with --json one object.',
    },
    {
        name: 'verify',
        argument: 'PATH',
        summary: 'check an installed tree or an archive afresh, against the Go checksum database',
        text: 'Takes a folder or a file, else what the tool cache has for the request. Exits with 1 when it is wrong.',
    },
    {
        name: 'doctor',
        argument: '',
        summary: 'say what is wrong with the tool cache, with installs in progress and with the mirrors',
        text: 'Reads no file contents: that is verify. Exits with 1 when something is wrong.',
    },
    {
        name: 'list',
        argument: '',
        summary: 'list the Go versions that are installed',
        text: 'Those of the tool cache, and that of --install-dir where it is given.',
    },
    {
        name: 'prune',
        argument: 'VERSION',
        summary: 'remove installed versions from the tool cache',
        text: 'VERSION, --keep and --older-than: at least one of them, and what is given has to hold together.',
    },
];
/** Flags that are no inputs; `of` names the commands that take them, all where it is empty. */
const options = [
    {
        name: 'shell',
        value: 'NAME',
        doc: 'Shell to speak to: sh, bash, zsh, fish, powershell or cmd. Default: powershell on Windows, else sh; for --profile what SHELL names.',
        of: ['setup', 'use'],
    },
    {
        name: 'profile',
        value: '',
        doc: "Write GOROOT and PATH into the shell's start-up files as well, once however often it runs.",
        of: ['setup', 'use'],
    },
    {
        name: 'print',
        value: '',
        doc: 'With --profile: show what would be written, and where, and leave the files alone. Go is installed all the same: the lines name it.',
        of: ['setup', 'use'],
    },
    {
        name: 'remove',
        value: '',
        doc: 'With --profile: take it out of the start-up files again; install nothing.',
        of: ['setup', 'use'],
    },
    {
        name: 'dotenv',
        value: 'FILE',
        doc: 'Write the variables to this file too, for a dotenv report of GitLab.',
        of: ['setup', 'use'],
    },
    { name: 'fix', value: '', doc: 'Put right what can be put right.', of: ['doctor'] },
    {
        name: 'keep',
        value: 'N',
        doc: 'Remove all but the newest N versions of a tool and platform.',
        of: ['prune'],
    },
    {
        name: 'older-than',
        value: 'DAYS',
        doc: 'Remove versions that were not used for so many days.',
        of: ['prune'],
    },
    { name: 'dry-run', value: '', doc: 'Say what would be removed; remove nothing.', of: ['prune'] },
    { name: 'json', value: '', doc: 'Print JSON to standard output.', of: [] },
    { name: 'debug', value: '', doc: 'Tell more to standard error.', of: [] },
    { name: 'help', value: '', doc: 'Print this.', of: [] },
    { name: 'version', value: '', doc: 'Print the version of setup-go-tarball.', of: [] },
];
/** Does the command take this flag? */
function takesOption(command, { of }) {
    return of.length === 0 || of.includes(command);
}
/** Inputs that mean something to a GitHub step only. */
const onlyGitHub = ['problem-matcher', 'cache', 'cache-dependency-path'];
function helpText(command) {
    const about = commands.find(({ name }) => name === command);
    const lines = about
        ? [
            `Usage: setup-go-tarball ${about.name}${about.argument && ` [${about.argument}]`} [flags]`,
            '',
            sentence(about.summary),
            about.text,
        ]
        : overview();
    const flags = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu.filter(({ name }) => !onlyGitHub.includes(name)).map(describeInput);
    const others = options
        .filter((option) => command === undefined || takesOption(command, option))
        .map(({ name, value, doc }) => [`--${name}${value && ` ${value}`}`, doc]);
    const width = 32;
    const rows = [...flags, ...others].map(([flag, doc]) => `  ${flag.padEnd(width)}${wrap(doc, 100 - width, width + 2)}`);
    const variables = [
        'Every input can be given as a variable too: --go-version as SETUP_GO_VERSION, --check-latest as',
        `${(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)('check-latest')}. A flag wins over a variable. --no- turns one off: --no-export-goroot.`,
        '',
        'Exit codes: 0 done, 1 a problem, 2 wrong usage.',
    ];
    return [...lines, '', 'Flags:', ...rows, '', ...variables, ''].join('\n');
}
function overview() {
    return [
        'Installs Go from the official tarball, verified, and makes it usable.',
        '',
        'Usage: setup-go-tarball <command> [flags]',
        '',
        'Commands:',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
        '',
        'In a step of a GitHub workflow it takes no command and does what action.yml says. In a job of GitLab',
        'setup is what it does where no command is given.',
    ];
}
function describeInput(row) {
    const value = { text: ' TEXT', secret: ' TEXT', list: ' LIST', count: ' N', boolean: '' }[row.type];
    const shown = row.default === '' || row.default === 'false' || row.type === 'secret' ? '' : ` Default: ${row.default}.`;
    return [`--${row.name}${value}`, `${row.doc}${shown}`];
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join(`\n${' '.repeat(indent)}`);
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ exportLines),
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   bW: () => (/* binding */ shellNames),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export shells */
/** The shells that `setup` can speak to. */
const shells = (/* unused pure expression or super */ null && (['sh', 'fish', 'powershell', 'cmd']));
/** What `--shell` takes, and what that shell speaks: bash and zsh differ from sh in their start-up files alone. */
const shellNames = {
    sh: 'sh',
    bash: 'sh',
    zsh: 'sh',
    fish: 'fish',
    powershell: 'powershell',
    cmd: 'cmd',
};
/** The lines that a shell evaluates to make the changes, quoted by its own rules. */
function exportLines(shell, exports) {
    const speech = speeches[shell];
    const lines = exports.variables.map(({ name, value }) => value === '' ? speech.unset(name) : speech.set(name, value));
    return exports.paths.length === 0 ? lines : [...lines, speech.prepend(exports.paths)];
}
/**
 * The line that makes the evaluation fail. What a shell evaluates in place of a command that failed is nothing, and
 * that succeeds: `eval "$(false)"` is no error even under `set -e`.
 */
function failureLine(shell) {
    return speeches[shell].fail;
}
/** A text as a literal of the shell: nothing in it is expanded. `cmd` has none and is not asked. */
function quote(shell, text) {
    return { sh: quoteSh, fish: quoteFish, powershell: quotePowerShell }[shell](text);
}
const speeches = {
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
        prepend: (paths) => `$env:PATH = (@(${paths.map(quotePowerShell).join(', ')}) + $env:PATH) -join [IO.Path]::PathSeparator`,
    },
    cmd: {
        fail: 'exit /b 1',
        set: (name, value) => `set "${name}=${escapeCmd(value)}"`,
        unset: (name) => `set "${name}="`,
        prepend: (paths) => `set "PATH=${paths.map(escapeCmd).join(';')};%PATH%"`,
    },
};
function quoteSh(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function quoteFish(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
/**
 * In ASCII alone: Windows PowerShell reads a script without a byte order mark, and what a program prints, in the code
 * page of the machine, so that a literal "ü" in a user's name would arrive as something else.
 */
function quotePowerShell(text) {
    const pieces = [...text.matchAll(/[\0-\x7f]+|[^\0-\x7f]/g)].map(([piece]) => piece.charCodeAt(0) < 0x80
        ? `'${piece.replaceAll("'", "''")}'`
        : `[char]0x${piece.charCodeAt(0).toString(16)}`);
    if (pieces.length <= 1 && pieces[0]?.startsWith('[') !== true)
        return pieces[0] ?? "''";
    // A text comes first, so that what is added to it is text.
    return `(${[...(pieces[0]?.startsWith('[') ? ["''"] : []), ...pieces].join(' + ')})`;
}
/** For a batch file, where a lone percent sign would begin a variable. */
function escapeCmd(text) {
    return text.replaceAll('%', '%%');
}


/***/ }),

/***/ 5768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7529);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_shell_export_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6099);





const rows = _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu;
/**
 * The arguments after the script's name. `defaultCommand` is the one to run where none is named. Throws `USAGE` for
 * anything that is not understood.
 */
function parseCommandLine(args, defaultShell, defaultCommand) {
    const { values, positionals } = parse(args);
    const [first, ...rest] = positionals;
    const named = _core_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.find(({ name }) => name === first)?.name;
    const command = first === undefined ? defaultCommand : named;
    if (first !== undefined && command === undefined)
        throw usage(`There is no command "${first}"`);
    const takesArgument = _core_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi.some(({ name, argument }) => name === command && argument !== '');
    const [argument = '', ...more] = takesArgument ? rest : ['', ...rest];
    if (more.length > 0)
        throw usage(`"${more[0]}" is one argument too many`);
    if (values['version'] === true)
        return { kind: 'version' };
    if (values['help'] === true)
        return { kind: 'help', command };
    if (command === undefined)
        throw usage('No command was given');
    return {
        kind: 'run',
        command,
        argument,
        flags: readFlags(values),
        options: readOptions(values, command),
        shell: readShell(values['shell'], defaultShell),
        json: values['json'] === true,
        debug: values['debug'] === true,
    };
}
function parse(args) {
    const inputs = rows.map(({ name, type }) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]);
    const others = _core_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF.map(({ name, value }) => [name, { type: value === '' ? 'boolean' : 'string' }]);
    const spelt = args.map(spellOut);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: spelt,
            options: Object.fromEntries([...inputs, ...others]),
            allowPositionals: true,
            allowNegative: true,
        });
    }
    catch (cause) {
        const dash = /ambiguous/.test(String(cause))
            ? 'Write a value that begins with a dash as --flag=-value. '
            : '';
        throw usage(firstSentence(cause), { hint: `${dash}${seeHelp}`, cause });
    }
}
/** `--slim=false` says the same as `--no-slim`, which is how the parser wants it. */
function spellOut(argument) {
    const [, name = '', value = ''] = /^--([a-z-]+)=(.*)$/s.exec(argument) ?? [];
    if (rows.find((row) => row.name === name)?.type !== 'boolean')
        return argument;
    if (/^true$/i.test(value))
        return `--${name}`;
    if (/^false$/i.test(value))
        return `--no-${name}`;
    throw usage(`--${name} is "${value}", which is neither true nor false`);
}
function readFlags(values) {
    const given = _core_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputTable */ .Fu.filter(({ name }) => values[name] !== undefined);
    return Object.fromEntries(given.map(({ name }) => [name, String(values[name])]));
}
function readOptions(values, command) {
    const given = _core_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .options */ .fF.filter(({ name }) => values[name] !== undefined && values[name] !== false);
    const foreign = given.find((option) => !(0,_core_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .takesOption */ .YQ)(command, option));
    if (foreign !== undefined)
        throw usage(`${command} has no flag --${foreign.name}`);
    checkProfileFlags(new Set(given.map(({ name }) => name)));
    const own = given.filter(({ of }) => of.length > 0);
    return Object.fromEntries(own.map(({ name }) => [name, String(values[name])]));
}
function checkProfileFlags(given) {
    for (const name of ['print', 'remove']) {
        if (given.has(name) && !given.has('profile'))
            throw usage(`--${name} goes with --profile alone`);
    }
    if (given.has('print') && given.has('remove'))
        throw usage('--print and --remove exclude each other');
}
function readShell(value, otherwise) {
    if (value === undefined)
        return otherwise;
    const names = Object.keys(_core_shell_export_js__WEBPACK_IMPORTED_MODULE_4__/* .shellNames */ .bW);
    const shell = names.includes(String(value)) ? _core_shell_export_js__WEBPACK_IMPORTED_MODULE_4__/* .shellNames */ .bW[String(value)] : undefined;
    if (shell === undefined)
        throw usage(`--shell is "${value}", which is none of ${names.join(', ')}`);
    return shell;
}
const seeHelp = 'See setup-go-tarball --help.';
function usage(what, details = {}) {
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('USAGE', what, { hint: seeHelp, ...details });
}
/** What the parser complains of, without the error's class and code in front and advice behind. */
function firstSentence(error) {
    return String(error)
        .replace(/^\w+(?: \[\w+\])?: /, '')
        .replace(/(?:\.?\s*\n|\. ).*$/s, '');
}


/***/ })

};
