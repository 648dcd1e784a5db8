export const id = 122;
export const ids = [122];
export const modules = {

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/mirrors.js
var core_mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/platform.js
var platform = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var engine_request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/seek.js
var seek = __webpack_require__(3411);
;// CONCATENATED MODULE: ./build/engine/preview.js







/** Which release would be installed, why, and from where. Installs nothing. */
async function preview(run, inputs, yaml) {
    const answer = await (0,engine_request/* readRequest */.i)(run, inputs, yaml);
    if (answer.kind === 'keep') {
        const installed = await (0,engine_request/* keep */.a)(run, answer.go);
        const source = (0,version_request/* describeSource */.B6)(answer.source);
        return { request: '', source, ...(await describeInstalled(run, installed, inputs)), why: answer.notice };
    }
    const { request } = answer;
    const sought = await (0,seek/* seek */.j)(run, request, inputs);
    return sought.kind === 'installed'
        ? { ...asked(request), ...(await describeInstalled(run, sought.installed, inputs)) }
        : { ...asked(request), ...describeResolution(sought.resolution, inputs) };
}
function asked(request) {
    return { request: request.text, source: (0,version_request/* describeSource */.B6)(request.source) };
}
async function describeInstalled(run, installed, inputs) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 7883));
    const filename = (0,platform/* archiveName */.uv)((0,version/* toRelease */.zR)(installed.version), run.platform);
    const sha256 = installed.receipt?.sha256 ?? knownArchive(filename)?.sha256;
    const name = {
        filename,
        version: (0,version/* toGoVersion */.ME)(installed.version),
        os: run.platform.os,
        arch: run.platform.arch,
    };
    return {
        version: (0,version/* toSemver */.Ud)(installed.version),
        release: installed.release,
        why: 'the tool cache has it',
        installed: installed.root,
        archive: describeArchive({ archive: name, sha256 }, inputs),
    };
}
function describeResolution(resolution, inputs) {
    return {
        version: resolution.version && (0,version/* toSemver */.Ud)(resolution.version),
        release: resolution.release,
        why: resolution.why,
        installed: undefined,
        archive: describeArchive({ archive: resolution.archive, sha256: resolution.proof?.sha256 }, inputs),
    };
}
function describeArchive(given, inputs) {
    const { mirrors } = (0,core_mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
    if (first === undefined)
        return undefined;
    const url = (0,redact/* redactUrl */.B)((0,core_mirrors/* archiveUrl */.Qq)(first, given.archive));
    return { filename: given.archive.filename, url, mirror: (0,core_mirrors/* mirrorName */.zZ)(first), sha256: given.sha256 };
}

// EXTERNAL MODULE: ./build/hosts/shell.js
var shell = __webpack_require__(9078);
;// CONCATENATED MODULE: ./build/commands/resolve.js


async function run({ host, inputs, line, session }) {
    const found = await preview(session.run, inputs, false);
    (0,shell.print)([line.json ? JSON.stringify(found, null, 2) : found.release]);
    if (!line.json)
        host.log.info(`${found.why}${found.archive ? `; ${found.archive.url}` : ''}`);
    return 0;
}


/***/ }),

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text from outside (versions, addresses, server messages) made safe for a log: no control characters that could
 * forge lines or colours, no Unicode line ends, nothing that turns the direction of writing.
 */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/**
 * The same for a runner that reads commands in what it is shown: `::name::` at the beginning of a line, `##[name]`
 * anywhere in one (actions/runner, ActionCommand).
 */
function withoutCommands(text) {
    return plainText(text)
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exportLines),
/* harmony export */   m: () => (/* binding */ shells)
/* harmony export */ });
/** The shells that `setup` can speak to. */
const shells = ['sh', 'fish', 'powershell', 'cmd'];
/** The lines that a shell evaluates to make the changes, quoted by its own rules. */
function exportLines(shell, exports) {
    const speech = speeches[shell];
    const lines = exports.variables.map(({ name, value }) => value === '' ? speech.unset(name) : speech.set(name, value));
    return exports.paths.length === 0 ? lines : [...lines, speech.prepend(exports.paths)];
}
const speeches = {
    sh: {
        set: (name, value) => `export ${name}=${quoteSh(value)}`,
        unset: (name) => `unset ${name}`,
        prepend: (paths) => `export PATH=${paths.map(quoteSh).join(':')}"\${PATH:+:$PATH}"`,
    },
    fish: {
        set: (name, value) => `set -gx ${name} ${quoteFish(value)}`,
        unset: (name) => `set -e ${name}`,
        prepend: (paths) => `set -gx PATH ${paths.map(quoteFish).join(' ')} $PATH`,
    },
    powershell: {
        set: (name, value) => `$env:${name} = ${quotePowerShell(value)}`,
        unset: (name) => `$env:${name} = $null`,
        prepend: (paths) => `$env:PATH = (@(${paths.map(quotePowerShell).join(', ')}) + $env:PATH) -join [IO.Path]::PathSeparator`,
    },
    cmd: {
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
/** PowerShell ends a single-quoted string at typographic quotes too; each is escaped by doubling it. */
function quotePowerShell(text) {
    return `'${text.replaceAll(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}
/** For a batch file, where a lone percent sign would begin a variable. */
function escapeCmd(text) {
    return text.replaceAll('%', '%%');
}


/***/ }),

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createShellHost: () => (/* binding */ createShellHost),
/* harmony export */   print: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7529);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2268);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(193);
/* harmony import */ var _core_shell_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _throttle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(282);





/** A terminal or a script. Standard output is for the machine (`eval` or JSON), standard error for people. */
function createShellHost(options) {
    const secrets = [];
    const safe = (text) => (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactText */ .R)(text, secrets));
    const say = createVoice(options.env, safe);
    return {
        log: createLog(say, options.debug),
        readInput: (name) => options.flags[name] ?? options.env[(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name)],
        mask: (secret) => secrets.push(secret),
        async finish(result) {
            say('plain', result.goVersionLine);
            print(options.json ? [JSON.stringify(describeResult(result), null, 2)] : (0,_core_shell_export_js__WEBPACK_IMPORTED_MODULE_1__/* .exportLines */ .E)(options.shell, result));
        },
        fail(problem) {
            say('error', `${problem.code}: ${problem.message}`);
            if (problem.hint)
                say('plain', problem.hint);
            if (options.json)
                print([JSON.stringify({ error: describeProblem(problem, safe) }, null, 2)]);
        },
    };
}
/** Standard output, a line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
const colours = { plain: '', warning: '33', error: '31', faint: '2' };
function createVoice(env, safe) {
    const coloured = process.stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return (tone, text) => {
        const colour = colours[tone];
        const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
        const shown = safe(text);
        process.stderr.write(`${clear}${coloured && colour ? `\u001b[${colour}m${shown}\u001b[0m` : shown}\n`);
    };
}
function createLog(say, debug) {
    const seldom = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_4__/* .throttle */ .n)(5_000);
    const often = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_4__/* .throttle */ .n)(100);
    return {
        debug: (message) => (debug ? say('faint', message) : undefined),
        info: (message) => say('plain', message),
        notice: (message) => say('plain', message),
        warning: (message) => say('warning', `Warning: ${message}`),
        group(title, lines) {
            say('plain', title);
            for (const line of lines)
                say('faint', `  ${line}`);
        },
        progress(transfer) {
            if (process.stderr.isTTY)
                often(transfer, () => drawBar(transfer));
            else
                seldom(transfer, (text) => say('plain', text));
        },
    };
}
function drawBar(transfer) {
    const width = 30;
    const filled = transfer.total === undefined ? 0 : Math.floor((width * transfer.done) / transfer.total);
    const figures = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTransfer */ .H)(transfer).slice(transfer.label.length + 2);
    process.stderr.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`);
}
function describeResult(result) {
    return {
        request: result.request,
        source: result.source,
        version: result.version,
        release: result.release,
        'go-version': result.goVersion,
        'go-root': result.goroot,
        'go-path': result.gopath,
        tool: result.tool,
        found: result.found,
        trust: result.trust,
        mirror: result.mirror,
        environment: Object.fromEntries(result.variables.map(({ name, value }) => [name, value])),
        path: result.paths,
    };
}
function describeProblem(problem, safe) {
    return {
        code: problem.code,
        message: safe(problem.message),
        ...(problem.hint ? { hint: safe(problem.hint) } : {}),
    };
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeTransfer),
/* harmony export */   n: () => (/* binding */ throttle)
/* harmony export */ });
/** Shows a transfer as a line at most every so many milliseconds, and not before the first have passed. */
function throttle(milliseconds) {
    let last = Date.now();
    return (transfer, show) => {
        const now = Date.now();
        if (now - last < milliseconds)
            return;
        last = now;
        show(describeTransfer(transfer));
    };
}
function describeTransfer({ label, done, total }) {
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
    if (!total)
        return `${label}: ${megabytes(done)} MB`;
    return `${label}: ${megabytes(done)} of ${megabytes(total)} MB (${Math.floor((100 * done) / total)} %)`;
}


/***/ })

};
