export const id = 6569;
export const ids = [6569,3935,9440];
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

/***/ 381:
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

/***/ 3261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** For people: `232.5 MB`. */
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 6186:
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

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitLabHost: () => (/* binding */ createGitLabHost)
});

// EXTERNAL MODULE: ./build/core/activate/shell-export.js
var shell_export = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/core/inputs/inputs.js
var inputs = __webpack_require__(7929);
// EXTERNAL MODULE: ./build/hosts/render/event-text.js
var event_text = __webpack_require__(9261);
// EXTERNAL MODULE: ./build/hosts/render/problem-json.js
var problem_json = __webpack_require__(7601);
// EXTERNAL MODULE: ./build/hosts/render/redaction.js
var redaction = __webpack_require__(5168);
// EXTERNAL MODULE: ./build/hosts/render/standard-output.js
var standard_output = __webpack_require__(9440);
// EXTERNAL MODULE: ./build/hosts/render/throttle.js
var throttle = __webpack_require__(4185);
// EXTERNAL MODULE: ./build/hosts/render/tone.js
var render_tone = __webpack_require__(373);
// EXTERNAL MODULE: ./build/hosts/shell/shell.js
var shell_shell = __webpack_require__(3935);
;// CONCATENATED MODULE: ./build/hosts/gitlab/section.js
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

;// CONCATENATED MODULE: ./build/hosts/gitlab/gitlab.js










/**
 * A job of GitLab, whose script evaluates what `setup` prints. Standard error goes to the job's log, which shows
 * colours and folds sections, though it is no terminal.
 */
function createGitLabHost(options) {
    const { env, flags, json, shell } = options;
    const { mask, redact } = (0,redaction/* createRedaction */.E)(env);
    const say = createVoice(env, redact);
    const shown = { debug: options.debug || env['CI_DEBUG_TRACE'] === 'true' };
    const seldom = (0,throttle/* throttle */.n)(10_000);
    const group = createGroup(say, redact);
    return {
        // Empty is not given: what a template passes on may be.
        readInput: (name) => flags[name] || env[(0,inputs/* inputVariable */.LO)(name)],
        mask,
        redact,
        event(event) {
            if (event.kind === 'bytes')
                seldom(event, (text) => say('plain', text));
            else
                (0,shell_shell/* showLine */.Yu)(say, (0,event_text/* eventText */.c)(event), shown);
        },
        async report(report) {
            if (report.kind === 'setup') {
                const { goVersionLine, goEnv } = report.result;
                say('plain', goVersionLine);
                group('go env', Object.entries(goEnv).map(([name, value]) => `${name}='${value}'`));
                if (!json)
                    return (0,standard_output.print)((0,shell_export/* exportLines */.Es)(shell, changes(report.result, env)));
            }
            if (json || report.kind === 'setup')
                return (0,shell_shell/* printJson */.Q2)(report, redact);
            return (0,shell_shell/* printText */.n)(report, (line) => (0,shell_shell/* showLine */.Yu)(say, line, shown), redact);
        },
        fail({ code, message, hint }) {
            say('error', `${code}: ${message}`);
            if (hint)
                say('warning', hint);
            if (json)
                (0,standard_output.print)([(0,problem_json/* problemJson */.o)({ code, message, hint }, redact)]);
            else if (isEvaluated(options.command))
                (0,standard_output.print)([(0,shell_export/* failureLine */.Pu)(shell)]);
        },
    };
}
/** TERM says nothing here: a runner without a terminal sets it to `dumb`, and the log is coloured all the same. */
function createVoice(env, redact) {
    return (tone, text) => {
        const shown = redact(text);
        process.stderr.write(`${env['NO_COLOR'] ? shown : (0,render_tone/* paint */.n)(tone, shown)}\n`);
    };
}
function createGroup(say, redact) {
    let sections = 0;
    return (title, lines) => {
        // A name must be the only one of its kind in the job's log, and set-up may run there more than once.
        const name = `setup_go_${process.pid}_${++sections}`;
        process.stderr.write(sectionStart({ name, title: redact(title), time: Date.now() }));
        for (const line of lines)
            say('plain', line);
        process.stderr.write(sectionEnd({ name, time: Date.now() }));
    };
}
/** What the job's shell has already is not said again: a GOPROXY with a password need not pass through anything. */
function changes(exports, env) {
    const variables = exports.variables.filter(({ name, value }) => (env[name] ?? '') !== value);
    return { variables, paths: exports.paths };
}
/** If the command line was not understood nobody knows, and a failure must not pass for none. */
function isEvaluated(command) {
    return command === undefined || command === 'setup' || command === 'use';
}


/***/ }),

/***/ 9261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3261);

/** The words for an event; `undefined` for what is shown otherwise, or not at all. Not yet redacted. */
function eventText(event) {
    switch (event.kind) {
        case 'requested':
            return info(`Go ${event.request} (${event.source})`);
        case 'version-file-read':
            return debug(`Read "${event.path}"`);
        case 'resolved':
            return info(`${event.release}: ${event.why}`);
        case 'found':
            return info(foundText(event));
        case 'tree-broken':
            return warning(`Skipping ${event.tool} ${event.version} in the tool cache at "${event.root}": ${event.why}`);
        case 'tree-removed':
            return info(`Another run has just removed "${event.root}"`);
        case 'fell-back':
            return warning(`Could not look up the newest release: ${event.message}. Using ${event.release} ${event.tool === '' ? `at "${event.root}"` : 'from the tool cache'}`);
        case 'mirror-tried':
            return debug(`Trying mirror ${event.mirror} for ${event.aim}`);
        case 'mirror-failed':
            return warning(`Mirror ${event.mirror} failed: ${event.message}`);
        case 'proxy-failed':
            return debug(`Skipping module proxy ${event.url}: ${event.message}`);
        case 'waiting':
            return info(`Retrying in ${seconds(event.milliseconds)} s (retry ${event.retry} of ${event.of})`);
        case 'asked':
            return debug(`GET ${event.url}`);
        case 'download-started':
            return info(`Downloading ${event.label}`);
        case 'bytes':
            return undefined;
        case 'resumed':
            return info(`Resuming ${event.label} at byte ${event.offset}`);
        case 'interrupted':
            return warning(`${event.message}; resuming`);
        case 'restarted':
            return warning(`${event.message}; discarding the partial download and starting over`);
        case 'transition':
            return debug(`${event.checkpoint}: ${event.from} -> ${event.to} (${event.stateVersion})`);
        case 'lock-wait':
            return info(`Waiting for ${event.owner}, which is installing ${event.archive}`);
        case 'record-damaged':
            return warning(`The install record "${event.path}" is damaged or from another version. Kept it as "${event.path}.damaged"; starting the install over`);
        case 'committed':
            return info(`Installed ${event.release} from ${event.mirror} (trust ${event.trust})${without(event.lacks)}`);
        case 'not-recorded':
            return warning(`Go is installed, but this could not be recorded: ${event.message}`);
        case 'space-freed':
            return warning(`${event.message}; freed ${(0,_core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .i)(event.bytes)} from earlier installs, trying again`);
        case 'permission-wait':
            return warning(`${event.message}; retrying in ${seconds(event.milliseconds)} s`);
        case 'checkpoint-removed':
            return debug(`Removed the checkpoint "${event.path}"`);
        case 'leftover-removed':
            return debug(`Removed "${event.path}", left behind by an earlier install`);
        case 'sweep-failed':
            return warning(`Could not remove unfinished installs: ${event.message}`);
        case 'verified':
            return debug(`Verified ${event.archive}: ${event.size} bytes, SHA-256 ${event.sha256}, trust ${event.trust}`);
        case 'log-lookup':
            return debug(`Looking up ${event.module} in ${event.database}`);
        case 'log-unconfirmed':
            return info(`Not checked against the Go checksum database: ${event.message}`);
        case 'kept-whole':
            return info(`${event.mirror} is not proved official, so the tree is kept whole, not slim`);
        case 'rechecked':
            return info(`Verified "${event.root}" again: trust ${event.trust}`);
        case 'recheck-failed':
            return warning(`Skipping "${event.root}": ${event.required} is required and its trust is ${event.trust}. Verified it again: ${event.why}`);
        case 'differences-unknown':
            return warning(`Could not find out which files differ: ${event.message}`);
        case 'install-dir-emptied':
            return debug(`"${event.path}" cannot be renamed; replacing its content in place`);
        case 'install-dir-leftover':
            return warning(`Could not remove what was at "${event.path}" before: ${event.message}`);
        case 'install-dir-recovered':
            return notice(`An install at "${event.path}" was interrupted; restored what was there before`);
        case 'install-dir-kept':
            return keptText(event);
        case 'activated':
            return debug(`Exporting ${event.variables.join(', ')}; PATH begins with ${event.paths.join(', ')}`);
        case 'wasm-missing':
            return warning(`GOOS is js, and ${event.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec). Set mirrors to official, or use Go 1.24 or later.`);
        case 'profile-changed':
            return info(profileText(event.change, event.written));
        case 'profile-ready':
            return info(`New shells will use ${event.release}`);
        case 'profile-none':
            return info('No start-up file has a block of setup-go-tarball; nothing to remove');
        case 'profile-unwritable':
            return warning(`The start-up files could not be written: ${event.message}`);
        case 'profile-credentials':
            return warning('GOPROXY holds credentials, which are now in the start-up file; check who can read that file');
        case 'dotenv-withheld':
            return warning(`Left ${event.names.join(', ')} out of "${event.path}": it holds credentials, and everyone who can see the pipeline can read a dotenv report. Pass it to later jobs as a masked variable.`);
        case 'size-unknown':
            return warning(`Could not measure "${event.root}": ${event.message}`);
        case 'remark':
            return { level: event.level, text: event.message };
        case 'ignored':
            return debug(`${ignoredText[event.what]}: ${event.message}`);
        case 'trace':
            return debug(event.message);
    }
}
const ignoredText = {
    'path-entry': 'Skipping a folder of PATH',
    'last-use': 'Could not record last use',
    staging: 'Could not remove the staging folder',
    rollback: 'Could not roll back the commit',
    'attempt-end': 'Could not record the end of this attempt',
    'install-dir-recovery': 'Could not recover an earlier install',
    'start-up-file': 'Could not read a start-up file',
    'real-path': 'Could not resolve a link',
};
function foundText(event) {
    const where = event.tool === '' ? '' : ' in the tool cache';
    const trust = event.trust === 'unrecorded' ? 'unrecorded: not installed by setup-go-tarball' : `trust ${event.trust}`;
    return `Found ${event.release}${where} at "${event.root}" (${trust})${without(event.lacks)}`;
}
function without(lacks) {
    return lacks.length === 0 ? '' : `, without ${lacks.join(' ')}`;
}
function keptText(event) {
    const kept = `Kept the Go that was at "${event.path}" before as "${event.as}"`;
    return event.taken === undefined ? notice(kept) : warning(`${kept}: "${event.taken}" exists already`);
}
function profileText({ path, change }, written) {
    const file = JSON.stringify(path);
    const texts = {
        created: [`Created ${file}, which sets up Go for new shells`, `Would create ${file} with these lines`],
        added: [`Added the lines that set up Go to ${file}`, `Would add these lines to ${file}`],
        renewed: [`Updated the lines that set up Go in ${file}`, `Would replace our lines in ${file} with these`],
        unchanged: [`${file} sets up this Go already`, `${file} has these lines already`],
        'taken out': [`Removed the lines that set up Go from ${file}`, ''],
        removed: [`Removed ${file}, which was created for the lines that set up Go`, ''],
    };
    return texts[change][written ? 0 : 1];
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(1);
}
function debug(text) {
    return { level: 'debug', text };
}
function info(text) {
    return { level: 'info', text };
}
function notice(text) {
    return { level: 'notice', text };
}
function warning(text) {
    return { level: 'warning', text };
}


/***/ }),

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ problemJson)
/* harmony export */ });
/** What `--json` prints of a Problem. Names are a contract. */
function problemJson({ code, message, hint }, redact) {
    const error = { code, message: redact(message), ...(hint && { hint: redact(hint) }) };
    return JSON.stringify({ error }, null, 2);
}


/***/ }),

/***/ 5168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createRedaction)
/* harmony export */ });
/* harmony import */ var _core_text_environment_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(381);
/* harmony import */ var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6186);
/* harmony import */ var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);



/**
 * The one way out for text: secrets of the environment, and those that were masked since, become `***`; addresses lose
 * their credentials, control characters their effect.
 */
function createRedaction(env) {
    let secrets;
    const known = () => (secrets ??= [...(0,_core_text_environment_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(env)]);
    return {
        mask: (secret) => known().push(secret),
        redact: (text) => (0,_core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .R)(text, known())),
    };
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   print: () => (/* binding */ print)
/* harmony export */ });
/** Standard output of the command line, which is for the machine: lines for `eval`, JSON, or a report. A line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

/***/ 4185:
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

/***/ 373:
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


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   Yu: () => (/* binding */ showLine),
/* harmony export */   createShellHost: () => (/* binding */ createShellHost),
/* harmony export */   n: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _core_activate_shell_export_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4819);
/* harmony import */ var _core_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7929);
/* harmony import */ var _render_event_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9261);
/* harmony import */ var _render_problem_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7601);
/* harmony import */ var _render_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5168);
/* harmony import */ var _render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9440);
/* harmony import */ var _render_throttle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4185);
/* harmony import */ var _render_tone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(373);








/** A terminal or a script. Standard output is for the machine (`eval` or JSON), standard error for people. */
function createShellHost(options) {
    const { env, flags, json, shell } = options;
    const { mask, redact } = (0,_render_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedaction */ .E)(env);
    const say = createVoice(env, redact);
    const progress = createProgress(say, redact);
    return {
        readInput: (name) => flags[name] ?? env[(0,_core_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputVariable */ .LO)(name)],
        mask,
        redact,
        event(event) {
            if (event.kind === 'bytes')
                progress(event);
            else
                showLine(say, (0,_render_event_text_js__WEBPACK_IMPORTED_MODULE_2__/* .eventText */ .c)(event), options);
        },
        async report(report) {
            if (json)
                return printJson(report, redact);
            if (report.kind !== 'setup')
                return printText(report, (line) => showLine(say, line, options), redact);
            say('plain', report.result.goVersionLine);
            (0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)((0,_core_activate_shell_export_js__WEBPACK_IMPORTED_MODULE_0__/* .exportLines */ .Es)(shell, report.result));
        },
        fail({ code, message, hint }) {
            say('error', `${code}: ${message}`);
            if (hint)
                say('plain', hint);
            if (json)
                (0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([(0,_render_problem_json_js__WEBPACK_IMPORTED_MODULE_6__/* .problemJson */ .o)({ code, message, hint }, redact)]);
        },
    };
}
async function printJson(report, redact) {
    const { reportJson } = await __webpack_require__.e(/* import() */ 8590).then(__webpack_require__.bind(__webpack_require__, 8590));
    (0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)([await reportJson(report, redact)]);
}
/** A report for people: its lines to standard output, its notes beside it. */
async function printText(report, show, redact) {
    const { reportText } = await __webpack_require__.e(/* import() */ 5823).then(__webpack_require__.bind(__webpack_require__, 5823));
    const { lines, notes } = await reportText(report);
    for (const note of notes.filter(({ level }) => level === 'warning'))
        show(note);
    (0,_render_standard_output_js__WEBPACK_IMPORTED_MODULE_5__.print)(lines.map(redact));
    for (const note of notes.filter(({ level }) => level !== 'warning'))
        show(note);
}
function showLine(say, line, { debug }) {
    if (line === undefined || (line.level === 'debug' && !debug))
        return;
    if (line.level === 'debug')
        say('faint', line.text);
    else if (line.level === 'warning')
        say('warning', `Warning: ${line.text}`);
    else
        say('plain', line.text);
}
function createVoice(env, redact) {
    const coloured = process.stderr.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    return (tone, text) => {
        const clear = process.stderr.isTTY ? '\r\u001b[K' : '';
        const shown = redact(text);
        process.stderr.write(`${clear}${coloured ? (0,_render_tone_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)(tone, shown) : shown}\n`);
    };
}
function createProgress(say, redact) {
    const seldom = (0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__/* .throttle */ .n)(5_000);
    const often = (0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__/* .throttle */ .n)(100);
    return (transfer) => {
        if (process.stderr.isTTY)
            often(transfer, () => drawBar(transfer, redact));
        else
            seldom(transfer, (text) => say('plain', text));
    };
}
function drawBar(transfer, redact) {
    const width = 30;
    const filled = transfer.total === undefined ? 0 : Math.floor((width * transfer.done) / transfer.total);
    const figures = redact((0,_render_throttle_js__WEBPACK_IMPORTED_MODULE_7__/* .describeTransfer */ .H)(transfer).slice(transfer.label.length + 2));
    process.stderr.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${figures}`);
}


/***/ })

};
