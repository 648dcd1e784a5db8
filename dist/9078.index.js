export const id = 9078;
export const ids = [9078,3153];
export const modules = {

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text from outside (versions, addresses, server messages) made safe for a log: no control characters that could
 * forge lines or colours, no Unicode line ends, nothing that turns the direction of writing.
 */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}
/** The same on one line. */
function oneLine(text) {
    return plainText(text).replaceAll(/[\n\t]/g, ' ');
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

/***/ 193:
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

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createShellHost: () => (/* binding */ createShellHost)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7529);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2268);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
/* harmony import */ var _core_shell_export_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6099);
/* harmony import */ var _standard_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3153);
/* harmony import */ var _throttle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(282);
/* harmony import */ var _tone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7910);







/** A terminal or a script. Standard output is for the machine (`eval` or JSON), standard error for people. */
function createShellHost(options) {
    const secrets = [];
    const safe = (text) => (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactText */ .R)(text, secrets));
    const say = createVoice(options.env, safe);
    return {
        log: createLog(say, options.debug),
        readInput: (name) => options.flags[name] ?? options.env[(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .LO)(name)],
        mask: (secret) => secrets.push(secret),
        async finish(result) {
            say('plain', result.goVersionLine);
            (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)(options.json ? [(0,_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .resultJson */ .y)(result)] : (0,_core_shell_export_js__WEBPACK_IMPORTED_MODULE_1__/* .exportLines */ .Es)(options.shell, result));
        },
        fail(problem) {
            say('error', `${problem.code}: ${problem.message}`);
            if (problem.hint)
                say('plain', problem.hint);
            if (options.json)
                (0,_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([(0,_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .problemJson */ .o)(problem, safe)]);
        },
    };
}
function createVoice(env, safe) {
    const coloured = process.stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return (tone, text) => {
        const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
        const shown = safe(text);
        process.stderr.write(`${clear}${coloured ? (0,_tone_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .n)(tone, shown) : shown}\n`);
    };
}
function createLog(say, debug) {
    const seldom = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_6__/* .throttle */ .n)(5_000);
    const often = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_6__/* .throttle */ .n)(100);
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
    const figures = (0,_throttle_js__WEBPACK_IMPORTED_MODULE_6__/* .describeTransfer */ .H)(transfer).slice(transfer.label.length + 2);
    process.stderr.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`);
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ problemJson),
/* harmony export */   print: () => (/* binding */ print),
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** Standard output of the command line, which is for the machine: lines for `eval`, or one JSON object. */
/** A line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
/** What `--json` tells of a result; `show` says what may be shown of a text. */
function resultJson(result, show = (text) => text) {
    return JSON.stringify(describeResult(result), (_, value) => (typeof value === 'string' ? show(value) : value), 2);
}
function problemJson(problem, show) {
    const hint = problem.hint ? { hint: show(problem.hint) } : {};
    return JSON.stringify({ error: { code: problem.code, message: show(problem.message), ...hint } }, null, 2);
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
        ...(result.profile ? { profile: result.profile } : {}),
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


/***/ }),

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
const colours = { plain: '', warning: '33', error: '31', faint: '2' };
/** Line by line: a log is read from any of them. */
function paint(tone, text) {
    const colour = colours[tone];
    return colour === '' ? text : text.replace(/^.+$/gm, `\u001b[${colour}m$&\u001b[0m`);
}


/***/ })

};
