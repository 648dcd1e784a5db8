export const id = 8197;
export const ids = [8197,3153];
export const modules = {

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/**
 * What must not be shown of a job's environment: the values of the variables that GitLab predefines for secrets
 * (https://docs.gitlab.com/ci/variables/predefined_variables/), of those whose name or value says that they are one,
 * and the passwords of addresses. A value of several lines counts line by line, for a log shows lines.
 */
function secretsIn(env) {
    const secrets = Object.entries(env).flatMap(([name, value]) => (value ? secretsOf(name, value) : []));
    return [...new Set(secrets)];
}
function secretsOf(name, value) {
    const whole = predefined.has(name) || (value.length >= shortest && isSecret(name, value)) ? [value] : [];
    const lines = whole.flatMap((text) => text.split(/[\r\n]+/)).filter((line) => line.length >= shortest);
    return [...whole, ...lines, ...passwordsOf(value), ...headersOf(value)];
}
/** Job tokens under all the names that GitLab gives or gave them, and the passwords beside them. */
const predefined = new Set(('CI_JOB_TOKEN CI_BUILD_TOKEN CI_REGISTRY_PASSWORD CI_DEPENDENCY_PROXY_PASSWORD CI_DEPLOY_PASSWORD ' +
    'CI_JOB_JWT CI_JOB_JWT_V1 CI_JOB_JWT_V2 CI_RUNNER_TOKEN KUBE_TOKEN HARBOR_PASSWORD').split(' '));
/** As for GitLab's masked variables; anything shorter may be part of a version. */
const shortest = 8;
function isSecret(name, value) {
    return secretName.test(name) || secretValue.test(value);
}
const secretName = /(?:^|_)(?:TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIALS?|JWT|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|SSH)_?KEY)$/i;
/** GitLab's tokens begin with `gl…-`, or with an instance's own prefix before that; an ID token is a JWT. */
const secretValue = /^(?:[\w-]*\bgl[a-z]{2,6}-[\w.-]{16,}|eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+)$/;
/** `CI_REPOSITORY_URL`, `GOPROXY`, `HTTPS_PROXY`: as it stands there, and as it is sent. */
function passwordsOf(value) {
    const addresses = value.matchAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#@]+)@/gi);
    const passwords = [...addresses].map(([, password = '']) => password);
    return passwords.flatMap((password) => [password, decoded(password)]).filter((text) => text.length >= 4);
}
/** What git is told in `GIT_CONFIG_VALUE_0`, and the like: `Authorization: Basic …`, `JOB-TOKEN: …`. */
function headersOf(value) {
    const headers = value.matchAll(/^(?:(?:proxy-)?authorization:\s*\S+|(?:job|private|deploy)-token:)\s*(\S+)/gim);
    return [...headers].map(([, credentials = '']) => credentials);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a lone percent sign stands for itself
    }
}


/***/ }),

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

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitLabHost: () => (/* binding */ createGitLabHost)
});

// EXTERNAL MODULE: ./build/core/environment-secrets.js
var environment_secrets = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/core/inputs.js
var inputs = __webpack_require__(7529);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/shell-export.js
var shell_export = __webpack_require__(6099);
;// CONCATENATED MODULE: ./build/hosts/gitlab-section.js
/**
 * A part of the job's log that can be folded, and is at first
 * (https://docs.gitlab.com/ci/jobs/job_logs/#create-custom-collapsible-sections). GitLab takes a mark for one by the
 * carriage return and the escape behind it, neither of which `plainText` leaves in a text.
 */
function sectionStart(section) {
    const { name, title, time } = section;
    return `${mark('start', { name: `${name}[collapsed=true]`, time })}${title.replaceAll('\n', ' ')}\n`;
}
function sectionEnd(section) {
    return `${mark('end', section)}\n`;
}
function mark(kind, { name, time }) {
    return `\u001b[0Ksection_${kind}:${Math.floor(time / 1000)}:${name}\r\u001b[0K`;
}

// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/hosts/throttle.js
var throttle = __webpack_require__(282);
// EXTERNAL MODULE: ./build/hosts/tone.js
var hosts_tone = __webpack_require__(7910);
;// CONCATENATED MODULE: ./build/hosts/gitlab.js









/**
 * A job of GitLab, whose script evaluates what `setup` prints. Standard error goes to the job's log, which shows
 * colours and folds sections, though it is no terminal.
 */
function createGitLabHost(options) {
    const { env, flags, json, shell } = options;
    const secrets = [...(0,environment_secrets/* secretsIn */.V)(env)];
    const safe = (text) => (0,plain_text/* plainText */.wh)((0,redact/* redactText */.R)(text, secrets));
    const say = createVoice(env, safe);
    const log = createLog(say, { debug: options.debug || env['CI_DEBUG_TRACE'] === 'true', safe });
    return {
        log,
        // Empty is not given: what a template passes on may be.
        readInput: (name) => flags[name] || env[(0,inputs/* inputVariable */.LO)(name)],
        mask: (secret) => secrets.push(secret),
        async finish(result) {
            log.info(result.goVersionLine);
            log.group('go env', describeGoEnv(result));
            (0,standard_output.print)(json ? [(0,standard_output/* resultJson */.y)(result, safe)] : (0,shell_export/* exportLines */.Es)(shell, changes(result, env)));
        },
        fail(problem) {
            say('error', `${problem.code}: ${problem.message}`);
            if (problem.hint)
                say('warning', problem.hint);
            if (json)
                (0,standard_output.print)([(0,standard_output/* problemJson */.o)(problem, safe)]);
            else if (isEvaluated(options.command))
                (0,standard_output.print)([(0,shell_export/* failureLine */.Pu)(shell)]);
        },
    };
}
/** TERM says nothing here: a runner without a terminal sets it to `dumb`, and the log is coloured all the same. */
function createVoice(env, safe) {
    return (tone, text) => {
        const shown = safe(text);
        process.stderr.write(`${env['NO_COLOR'] ? shown : (0,hosts_tone/* paint */.n)(tone, shown)}\n`);
    };
}
function createLog(say, given) {
    const seldom = (0,throttle/* throttle */.n)(10_000);
    let sections = 0;
    return {
        debug: (message) => (given.debug ? say('faint', message) : undefined),
        info: (message) => say('plain', message),
        notice: (message) => say('plain', message),
        warning: (message) => say('warning', `Warning: ${message}`),
        group(title, lines) {
            // A name must be the only one of its kind in the job's log, and set-up may run there more than once.
            const name = `setup_go_${process.pid}_${++sections}`;
            process.stderr.write(sectionStart({ name, title: given.safe(title), time: Date.now() }));
            for (const line of lines)
                say('plain', line);
            process.stderr.write(sectionEnd({ name, time: Date.now() }));
        },
        progress: (transfer) => seldom(transfer, (text) => say('plain', text)),
    };
}
function describeGoEnv({ goEnv }) {
    return Object.entries(goEnv).map(([name, value]) => `${name}='${value}'`);
}
/** What the job's shell has already is not said again: a GOPROXY with a password need not pass through anything. */
function changes(exports, env) {
    const variables = exports.variables.filter(({ name, value }) => (env[name] ?? '') !== value);
    return { variables, paths: exports.paths };
}
/** Of a command line that was not understood nobody knows, and a failure must not pass for none. */
function isEvaluated(command) {
    return command === undefined || command === 'setup' || command === 'use';
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
