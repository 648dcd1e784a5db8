export const id = 4172;
export const ids = [4172];
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

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubHost: () => (/* binding */ createGitHubHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/core/outputs.js
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

// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/hosts/throttle.js
var throttle = __webpack_require__(282);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
;// CONCATENATED MODULE: ./build/hosts/workflow-commands.js


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

;// CONCATENATED MODULE: ./build/hosts/github.js






/** A step of a GitHub workflow, or of act: inputs and results go through the runner's variables and files. */
function createGitHubHost(given) {
    const log = createLog();
    const { env } = given;
    return {
        log,
        readInput: (name) => env[`INPUT_${name.toUpperCase()}`],
        mask: (secret) => say(workflowCommand('add-mask', secret)),
        async finish(result, options) {
            const variables = result.variables.map(({ name, value }) => assignment(name, value));
            appendToFile(env, 'GITHUB_ENV', variables.join(''));
            // What is appended last comes first on PATH.
            appendToFile(env, 'GITHUB_PATH', result.paths.toReversed().map(pathLine).join(''));
            const outputs = outputTable.map(({ name, value }) => assignment(name, value(result)));
            appendToFile(env, 'GITHUB_OUTPUT', outputs.join(''));
            if (options.problemMatcher)
                say(`##[add-matcher]${await problemMatcherFile(given)}`);
            log.info(result.goVersionLine);
            log.group('go env', Object.entries(result.goEnv).map(([name, value]) => `${name}='${value}'`));
            if (env['GITHUB_STEP_SUMMARY'])
                appendToFile(env, 'GITHUB_STEP_SUMMARY', summaryLine(result));
        },
        fail: (problem) => say(workflowCommand('error', tell(problem), { title: problem.code })),
    };
}
/** The bundle that is one file has nothing beside it. */
async function problemMatcherFile(given) {
    if ((0,external_node_fs_.existsSync)(given.problemMatcher))
        return given.problemMatcher;
    const { writeProblemMatcher } = await __webpack_require__.e(/* import() */ 2482).then(__webpack_require__.bind(__webpack_require__, 2482));
    return writeProblemMatcher(given.env);
}
function say(line) {
    process.stdout.write(`${line}\n`);
}
function createLog() {
    const safe = (text) => (0,plain_text/* withoutCommands */.Df)((0,redact/* redactText */.R)(text, []));
    const showProgress = (0,throttle/* throttle */.n)(10_000);
    return {
        debug: (message) => say(workflowCommand('debug', safe(message))),
        info: (message) => say(safe(message)),
        notice: (message) => say(workflowCommand('notice', safe(message))),
        warning: (message) => say(workflowCommand('warning', safe(message))),
        group: (title, lines) => say([workflowCommand('group', safe(title)), ...lines.map(safe), workflowCommand('endgroup', '')].join('\n')),
        progress: (transfer) => showProgress(transfer, (text) => say(safe(text))),
    };
}
function summaryLine(result) {
    const origin = result.mirror === '' ? '' : ` from ${result.mirror}`;
    const where = result.tool === '' ? `at \`${result.goroot}\`` : 'in the tool cache';
    const how = result.found ? `found ${where}` : 'downloaded';
    return `**Go ${result.goVersion}** for \`${result.request}\` (${result.source}): ${how}${origin}, trust \`${result.trust}\`\n`;
}
function tell(problem) {
    const lines = [`${problem.code}: ${problem.message}`, ...(problem.hint ? [problem.hint] : [])];
    return (0,plain_text/* withoutCommands */.Df)((0,redact/* redactText */.R)(lines.join('\n'), []));
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
