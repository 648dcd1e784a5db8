export const id = 9932;
export const ids = [9932];
export const modules = {

/***/ 4819:
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

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   YQ: () => (/* binding */ takesOption),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);

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
        text: 'Takes a folder or a file, else what is installed for the request. Exits with 1 when it is wrong.',
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
    {
        name: 'events',
        value: 'FILE',
        doc: 'Append what happens to this file, a JSON object a line.',
        of: [],
    },
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
    const flags = _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTable */ .Fu.filter(({ name }) => !onlyGitHub.includes(name)).map(describeInput);
    const others = options
        .filter((option) => command === undefined || takesOption(command, option))
        .map(({ name, value, doc }) => [`--${name}${value && ` ${value}`}`, doc]);
    const width = 32;
    const rows = [...flags, ...others].map(([flag, doc]) => `  ${flag.padEnd(width)}${wrap(doc, 100 - width, width + 2)}`);
    const variables = [
        'Every input can be given as a variable too: --go-version as SETUP_GO_VERSION, --check-latest as',
        `${(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)('check-latest')}. A flag wins over a variable. --no- turns one off: --no-export-goroot.`,
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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);

/** Throws `INPUT_INVALID` for a mirror that cannot be read. */
function planOf(inputs, { yaml }) {
    const mirrors = (0,_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .planMirrors */ .K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const { goVersion, goVersionFile, checkLatest } = inputs;
    const { checksum, requireTrust, slim } = inputs;
    const { maxRetries, retryBackoff, retryOnPermissionDenied } = inputs;
    const { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb } = inputs;
    const { installDir, replace } = inputs;
    const { exportGoroot, gopath, goproxy, goprivate } = inputs;
    return {
        version: { goVersion, goVersionFile, checkLatest, yaml },
        sources: { ...mirrors, checksum, requireTrust, slim, logByDefault: mayAskLog(mirrors) },
        retry: { maxRetries, retryBackoff, retryOnPermissionDenied },
        transaction: { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb },
        destination: { installDir, replace },
        activation: { exportGoroot, gopath, goproxy, goprivate },
    };
}
/** With go-download-base-url nothing else is contacted, unless the user names it. */
function mayAskLog({ mirrors, exclusive }) {
    return !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseGoproxy),
/* harmony export */   s: () => (/* binding */ proxyUrl)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);


const defaultGoproxy = 'https://proxy.golang.org,direct';
/**
 * @param value `undefined` or empty is Go's default
 * @see https://go.dev/ref/mod#goproxy-protocol, proxyList in cmd/go/internal/modfetch
 * @throws INPUT_INVALID for a list without entries, or with one that is no URL
 */
function parseGoproxy(value) {
    const given = value || defaultGoproxy;
    const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator]) => ({
        text: text.trim(),
        fallsBack: separator === '|',
    })).filter(({ text }) => text !== '');
    if (entries.length === 0) {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(given))}: it has no entry`, {
            hint: 'Unset it, or list proxies, "direct" or "off".',
        });
    }
    const end = entries.findIndex(({ text }) => text === 'direct' || text === 'off');
    const proxies = (end < 0 ? entries : entries.slice(0, end)).map(({ text, fallsBack }) => ({
        url: proxyUrl(text),
        fallsBack,
    }));
    const word = entries[end]?.text;
    return { proxies, end: word === 'direct' || word === 'off' ? word : undefined };
}
/**
 * As in the go command, what looks like a host gets https, and single words are none.
 *
 * @param where begins the message of INPUT_INVALID
 */
function proxyUrl(entry, where = 'GOPROXY has the entry') {
    const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
    const url = isHost ? `https://${entry}` : entry;
    if (/^(https?|file):\/\//i.test(url) && URL.canParse(url))
        return url.replace(/\/+$/, '');
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `${where} ${JSON.stringify((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(entry))}, which is no URL`, {
        hint: 'A proxy is an http, https or file URL; the only words, in GOPROXY alone, are "direct" and "off".',
    });
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   K7: () => (/* binding */ planMirrors),
/* harmony export */   Qq: () => (/* binding */ archiveUrl),
/* harmony export */   cr: () => (/* binding */ mirrorIdentity),
/* harmony export */   xh: () => (/* binding */ checksumUrl),
/* harmony export */   zZ: () => (/* binding */ mirrorName)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
/* harmony import */ var _goproxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5037);



/** Go's own documented download page; it redirects archives to dl.google.com. */
const officialBase = 'https://go.dev/dl';
const defaultMirrors = [{ kind: 'official' }, { kind: 'module-proxy', url: undefined }];
/**
 * The mirrors of a run. A base URL comes first, and alone unless `mirrors` was given too. Throws `INPUT_INVALID`.
 */
function planMirrors(given) {
    const listed = (given.mirrors ?? []).map((text) => parseMirror('mirrors', text));
    if (given.baseUrl !== '') {
        const base = parseMirror('go-download-base-url', given.baseUrl);
        return { mirrors: [base, ...listed], exclusive: true };
    }
    return { mirrors: listed.length > 0 ? listed : defaultMirrors, exclusive: false };
}
/** Where a mirror keeps its release index; `undefined` where it cannot have one. */
function indexUrl(mirror, extent) {
    if (mirror.kind === 'template')
        return undefined;
    return `${baseOf(mirror)}/?mode=json${extent === 'all' ? '&include=all' : ''}`;
}
/** Where a mirror keeps an archive. */
function archiveUrl(mirror, archive) {
    if (mirror.kind !== 'template')
        return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
    const values = { ...archive, ext: extensionOf(archive.filename) };
    return mirror.template.replace(placeholder, (_, name) => encodeURIComponent(values[name] ?? ''));
}
/** Where the SHA-256 beside an archive lies; a query stays behind it. */
function checksumUrl(archive) {
    const url = new URL(archive);
    url.pathname = `${url.pathname}.sha256`;
    return url.href;
}
/** A mirror's name for people: `official`, or its address without credentials. */
function mirrorName(mirror) {
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(mirrorIdentity(mirror));
}
/** The text whose SHA-256 names the tool of an unproved tree: setup-go's rule, the URL without trailing slashes. */
function mirrorIdentity(mirror) {
    switch (mirror.kind) {
        case 'official':
            return 'official';
        case 'module-proxy':
            return mirror.url === undefined ? 'module-proxy' : `module-proxy+${mirror.url}`;
        case 'base':
            return mirror.url;
        case 'template':
            return mirror.template;
    }
}
function baseOf(mirror) {
    return mirror.kind === 'official' ? officialBase : mirror.url;
}
const placeholder = /\{([^{}]*)\}/g;
const placeholders = ['filename', 'version', 'os', 'arch', 'ext'];
function parseMirror(input, text) {
    if (text === 'official')
        return { kind: 'official' };
    if (text === 'module-proxy')
        return { kind: 'module-proxy', url: undefined };
    const own = /^module-proxy\+(.*)$/.exec(text)?.[1];
    if (own !== undefined)
        return { kind: 'module-proxy', url: (0,_goproxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyUrl */ .s)(own, `The input ${input} holds module-proxy+ and`) };
    const names = (text.match(placeholder) ?? []).map((braced) => braced.slice(1, -1));
    const unknown = names.find((name) => !placeholders.includes(name));
    if (unknown !== undefined) {
        throw invalid(input, text, `has the unknown placeholder {${unknown}}`, `Known are ${known()}.`);
    }
    if (!isHttpUrl(text.replace(placeholder, 'x'))) {
        throw invalid(input, text, 'is neither "official", "module-proxy" nor an http(s) URL', 'Write "official", "module-proxy", "module-proxy+" and its URL, a base URL such as https://mirror.example/dl, or a URL template.');
    }
    if (names.length === 0 && /[?#]/.test(text)) {
        throw invalid(input, text, 'is a base URL with a query or fragment, behind which no file name can go', 'Write it as a URL template, with {filename} where the name of the file belongs.');
    }
    if (names.length === 0)
        return { kind: 'base', url: text.replace(/\/+$/, '') };
    if (!names.includes('filename') && !['version', 'os', 'arch'].every((name) => names.includes(name))) {
        throw invalid(input, text, 'does not name one archive', 'Use {filename}, or {version} with {os} and {arch}.');
    }
    return { kind: 'template', template: text };
}
function known() {
    return placeholders.map((name) => `{${name}}`).join(', ');
}
function invalid(input, text, what, hint) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input ${input} holds "${(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(text)}", which ${what}`, {
        hint,
    });
}
function isHttpUrl(text) {
    const url = URL.parse(text);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}
function extensionOf(filename) {
    return filename.endsWith('.zip') ? 'zip' : 'tar.gz';
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
/** What may be shown of an address, and of text that holds addresses or secrets. */
/**
 * A URL fit for people's eyes: no userinfo, no fragment, and `…` for whatever its query says, since signed URLs carry
 * their secret there. Text that is no URL loses everything up to its last `@`, and its query.
 */
function redactUrl(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const withoutFragment = beforeFirst(rest, '#');
    const query = withoutFragment.indexOf('?');
    const path = query < 0 ? withoutFragment : withoutFragment.slice(0, query);
    const shown = scheme + withoutUserinfo(path, scheme !== '' && URL.canParse(text));
    return query < 0 ? shown : `${shown}?${redactQuery(withoutFragment.slice(query + 1))}`;
}
/**
 * Text, such as another program's message, with every URL in it passed through `redactUrl`, and every secret, as it is
 * or percent-encoded, replaced by `***`.
 */
function redactText(text, secrets = []) {
    const forms = secrets.flatMap((secret) => [secret, percentEncoded(secret)]).filter((form) => form !== '');
    // Longest first, or a secret that begins another would leave the other's end standing.
    const hidden = forms
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, '***'), text);
    return hidden.replace(URL_IN_TEXT, (url) => {
        const end = /[.,;:!?)\]}]*$/.exec(url)?.index ?? url.length;
        return redactUrl(url.slice(0, end)) + url.slice(end);
    });
}
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`]+/gi;
/** In a URL that parses, userinfo ends before the first slash; elsewhere a password may hold slashes. */
function withoutUserinfo(path, parses) {
    const authority = parses ? (/^[^/\\]*/.exec(path)?.[0].length ?? 0) : path.length;
    const at = path.slice(0, authority).lastIndexOf('@');
    return path.slice(at + 1);
}
function redactQuery(query) {
    return query.split('&').map(redactField).join('&');
}
function redactField(field) {
    const equals = field.indexOf('=');
    if (equals >= 0)
        return `${field.slice(0, equals)}=…`;
    return field === '' ? '' : '…';
}
function beforeFirst(text, mark) {
    const index = text.indexOf(mark);
    return index < 0 ? text : text.slice(0, index);
}
/** A lone surrogate has no encoding; such a secret is looked for only as it is. */
function percentEncoded(secret) {
    return secret.isWellFormed() ? encodeURIComponent(secret) : secret;
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/activate/shell-export.js
var shell_export = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/core/cli/commands.js
var commands = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/core/inputs/inputs.js
var inputs = __webpack_require__(7929);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
;// CONCATENATED MODULE: ./build/app/command-line.js





const rows = inputs/* inputTable */.Fu;
/**
 * The arguments after the script's name. `defaultCommand` is the one to run where none is named. Throws `USAGE` for
 * anything that is not understood.
 */
function parseCommandLine(args, defaultShell, defaultCommand) {
    const { values, positionals } = parse(args);
    const [first, ...rest] = positionals;
    const named = commands/* commands */.Pi.find(({ name }) => name === first)?.name;
    const command = first === undefined ? defaultCommand : named;
    if (first !== undefined && command === undefined)
        throw usage(`There is no command "${first}"`);
    const takesArgument = commands/* commands */.Pi.some(({ name, argument }) => name === command && argument !== '');
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
    const others = commands/* options */.fF.map(({ name, value }) => [name, { type: value === '' ? 'boolean' : 'string' }]);
    const spelt = args.map(spellOut);
    try {
        return (0,external_node_util_.parseArgs)({
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
    const given = inputs/* inputTable */.Fu.filter(({ name }) => values[name] !== undefined);
    return Object.fromEntries(given.map(({ name }) => [name, String(values[name])]));
}
function readOptions(values, command) {
    const given = commands/* options */.fF.filter(({ name }) => values[name] !== undefined && values[name] !== false);
    const foreign = given.find((option) => !(0,commands/* takesOption */.YQ)(command, option));
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
    const names = Object.keys(shell_export/* shellNames */.bW);
    const shell = names.includes(String(value)) ? shell_export/* shellNames */.bW[String(value)] : undefined;
    if (shell === undefined)
        throw usage(`--shell is "${value}", which is none of ${names.join(', ')}`);
    return shell;
}
const seeHelp = 'See setup-go-tarball --help.';
function usage(what, details = {}) {
    return new problem/* Problem */.A('USAGE', what, { hint: seeHelp, ...details });
}
/** What the parser complains of, without the error's class and code in front and advice behind. */
function firstSentence(error) {
    return String(error)
        .replace(/^\w+(?: \[\w+\])?: /, '')
        .replace(/(?:\.?\s*\n|\. ).*$/s, '');
}

// EXTERNAL MODULE: ./build/app/hosts.js
var hosts = __webpack_require__(3087);
// EXTERNAL MODULE: ./build/app/program.js + 6 modules
var program = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/core/plan/plan.js
var plan_plan = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/core/doctor/diagnose.js + 1 modules
var diagnose = __webpack_require__(3752);
;// CONCATENATED MODULE: ./build/core/reports/report.js

/** 0, or 1 if what the report says is that something is wrong. */
function exitCodeOf(report) {
    return isGood(report) ? 0 : 1;
}
function isGood(report) {
    switch (report.kind) {
        case 'verify':
            return report.verdict.ok;
        case 'doctor':
            return (0,diagnose/* isHealthy */.W)(report.diagnosis.findings);
        case 'prune':
            return report.pruned.failed.length === 0;
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/entry/cli.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** A shell, or a job of GitLab: everything but a step of a GitHub workflow. Resolves to the exit code. */
async function runCommandLine(args) {
    quietlyEndWithTheReader();
    const shell = process.platform === 'win32' ? 'powershell' : 'sh';
    try {
        const line = parseCommandLine(args, shell, program/* onGitLab */.vq ? 'setup' : undefined);
        if (line.kind === 'run')
            return await runCommand(line);
        const { print } = await __webpack_require__.e(/* import() */ 9440).then(__webpack_require__.bind(__webpack_require__, 9440));
        const { helpText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5209));
        print([line.kind === 'version' ? program/* version */.rE : helpText(line.command).trimEnd()]);
        return 0;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.code !== 'USAGE')
            throw error;
        (await (0,hosts/* chooseHost */.w)(program/* env */._K, { shell, flags: {}, options: {}, json: false, debug: false })).fail(error);
        return 2;
    }
}
async function runCommand(line) {
    const host = await (0,hosts/* chooseHost */.w)(program/* env */._K, line);
    return (0,program/* guard */.ah)(host, async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const inputs = (0,program/* readInputs */.Ko)(host);
            const session = __addDisposableResource(env_1, await (0,program/* openSession */.fA)(host, inputs, line.options.events), true);
            const command = await commandFiles[line.command]();
            const plan = (0,plan_plan/* planOf */.X)(inputs, { yaml: false });
            const report = await command.run({ run: session.run, plan, line, token: inputs.token });
            await host.report(report, { problemMatcher: false });
            return exitCodeOf(report); // the session ends after it, not before
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}
/** A command is a file, loaded when it is asked for. */
const commandFiles = {
    setup: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(273), __webpack_require__.e(6098)]).then(__webpack_require__.bind(__webpack_require__, 6098)),
    use: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(273), __webpack_require__.e(8677)]).then(__webpack_require__.bind(__webpack_require__, 8677)),
    resolve: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(5183)]).then(__webpack_require__.bind(__webpack_require__, 5183)),
    verify: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(7179), __webpack_require__.e(4277), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 489)),
    doctor: () => Promise.all(/* import() */[__webpack_require__.e(7179), __webpack_require__.e(4126), __webpack_require__.e(1320)]).then(__webpack_require__.bind(__webpack_require__, 1320)),
    list: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(3542)]).then(__webpack_require__.bind(__webpack_require__, 3542)),
    prune: () => Promise.all(/* import() */[__webpack_require__.e(2216), __webpack_require__.e(9065)]).then(__webpack_require__.bind(__webpack_require__, 9065)),
};
/**
 * `| head` is a reader's way of saying that it has enough of standard output: that ends us. If nobody reads what is for
 * people (a closed terminal, `2>&1 >file | head`) the work goes on.
 */
function quietlyEndWithTheReader() {
    const left = ({ code = '' }) => ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'].includes(code);
    process.stdout.on('error', (error) => {
        if (!left(error))
            throw error;
        process.exit(process.exitCode ?? 0);
    });
    process.stderr.on('error', (error) => {
        if (!left(error))
            throw error;
    });
}


/***/ })

};
