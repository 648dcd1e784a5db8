export const id = 102;
export const ids = [102];
export const modules = {

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

/***/ 102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/core/cli/outputs.js
/** The one table of a step's outputs; action.yml is held to it by a test. The first two are setup-go's. */
const outputTable = [
    {
        name: 'go-version',
        doc: "Version of Go that is set up, in Go's own form: 1.22.12, 1.20, 1.25rc2.",
        value: (result) => result.goVersion,
    },
    {
        name: 'cache-hit',
        doc: 'Whether a cache of modules and build outputs was restored; always false in this version.',
        value: () => 'false',
    },
    {
        name: 'go-root',
        doc: 'Folder of the Go that is set up.',
        value: (result) => result.goroot,
    },
    {
        name: 'go-path',
        doc: 'GOPATH, its first element where it has several.',
        value: (result) => result.gopath,
    },
    {
        name: 'trust',
        doc: 'How far that Go is proved: pin, log, known, index, or unrecorded when something else had put it into the tool cache.',
        value: (result) => result.trust,
    },
    {
        name: 'mirror',
        doc: 'Where that Go came from: official, module-proxy or an address; empty when unrecorded.',
        value: (result) => result.mirror,
    },
];

// EXTERNAL MODULE: ./build/core/text/plain-text.js
var plain_text = __webpack_require__(6186);
// EXTERNAL MODULE: ./build/hosts/render/event-text.js
var event_text = __webpack_require__(9261);
// EXTERNAL MODULE: ./build/hosts/render/redaction.js
var redaction = __webpack_require__(5168);
// EXTERNAL MODULE: ./build/hosts/render/throttle.js
var throttle = __webpack_require__(4185);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
;// CONCATENATED MODULE: ./build/hosts/github/workflow-commands.js


/*
 * The runner's two ways to be told something. By hand and not through `@actions/core`: loading that takes a seventh of
 * a tool-cache hit, most of it for node:crypto and fs.promises, which nothing else there needs.
 */
/**
 * A line that the runner acts upon, `::name key=value::message`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `::${[name, ...(pairs.length > 0 ? [pairs.join(',')] : [])].join(' ')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Appends text to the file that this variable names. Throws `INPUT_INVALID` where it is not set. */
function appendToFile(env, variable, text) {
    const path = env[variable];
    if (!path) {
        throw new problem/* Problem */.A('INPUT_INVALID', `GITHUB_ACTIONS is true, but ${variable} is not set`, {
            hint: 'Outside of a workflow, unset GITHUB_ACTIONS; inside of one, the runner is older than this action can use.',
        });
    }
    (0,external_node_fs_.appendFileSync)(path, text);
}
/** For GITHUB_ENV and GITHUB_OUTPUT: `name=value`, or between delimiters where the value has several lines. */
function assignment(name, value) {
    if (!/[\r\n]/.test(value))
        return `${name}=${value}\n`;
    const delimiter = delimiterFor(value);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/** Not a random one: one that the value does not have. */
function delimiterFor(value) {
    for (let n = 0;; n++) {
        const delimiter = `end-of-value-${n}`;
        if (!value.includes(delimiter))
            return delimiter;
    }
}
/** For GITHUB_PATH, which knows no delimiters. Throws `INPUT_INVALID` for a folder with a line break in its name. */
function pathLine(folder) {
    if (!/[\r\n]/.test(folder))
        return `${folder}\n`;
    throw new problem/* Problem */.A('INPUT_INVALID', `PATH cannot name ${JSON.stringify(folder)}: it has a line break`, {
        hint: 'Choose a folder without one.',
    });
}

;// CONCATENATED MODULE: ./build/hosts/github/github.js







/** A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files. */
function createGitHubHost(given) {
    const { env } = given;
    const { mask, redact } = (0,redaction/* createRedaction */.E)(env);
    const safe = (text) => (0,plain_text/* withoutCommands */.Df)(redact(text));
    const showProgress = (0,throttle/* throttle */.n)(10_000);
    return {
        readInput: (name) => env[`INPUT_${name.toUpperCase()}`],
        mask(secret) {
            say(workflowCommand('add-mask', secret));
            mask(secret);
        },
        redact: safe,
        event(event) {
            if (event.kind === 'bytes')
                showProgress(event, (text) => say(safe(text)));
            else
                showLine((0,event_text/* eventText */.c)(event), safe);
        },
        async report(report, { problemMatcher }) {
            // Other commands run on a command line, whose host is the shell's.
            if (report.kind !== 'setup')
                return;
            const { result } = report;
            const variables = result.variables.map(({ name, value }) => assignment(name, value));
            appendToFile(env, 'GITHUB_ENV', variables.join(''));
            // What is appended last comes first on PATH.
            appendToFile(env, 'GITHUB_PATH', result.paths.toReversed().map(pathLine).join(''));
            const outputs = outputTable.map(({ name, value }) => assignment(name, value(result)));
            appendToFile(env, 'GITHUB_OUTPUT', outputs.join(''));
            if (problemMatcher)
                say(`##[add-matcher]${await problemMatcherFile(given)}`);
            showResult(result, safe);
            if (env['GITHUB_STEP_SUMMARY'])
                appendToFile(env, 'GITHUB_STEP_SUMMARY', safe(summaryLine(result)));
        },
        fail({ code, message, hint }) {
            const lines = [`${code}: ${message}`, ...(hint ? [hint] : [])];
            say(workflowCommand('error', safe(lines.join('\n')), { title: code }));
        },
    };
}
/** The bundle that is one file has nothing beside it. */
async function problemMatcherFile(given) {
    if ((0,external_node_fs_.existsSync)(given.problemMatcher))
        return given.problemMatcher;
    const { writeProblemMatcher } = await __webpack_require__.e(/* import() */ 3407).then(__webpack_require__.bind(__webpack_require__, 3407));
    return writeProblemMatcher(given.env);
}
function say(line) {
    process.stdout.write(`${line}\n`);
}
function showLine(line, safe) {
    if (line === undefined)
        return;
    const text = safe(line.text);
    say(line.level === 'info' ? text : workflowCommand(line.level, text));
}
function showResult({ goVersionLine, goEnv }, safe) {
    const lines = Object.entries(goEnv).map(([name, value]) => safe(`${name}='${value}'`));
    say(safe(goVersionLine));
    say([workflowCommand('group', 'go env'), ...lines, workflowCommand('endgroup', '')].join('\n'));
}
function summaryLine(result) {
    const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
    const where = result.tool === '' ? `at \`${result.goroot}\`` : 'in the tool cache';
    const how = result.found ? `found ${where}` : 'downloaded';
    return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`\n`;
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


/***/ })

};
