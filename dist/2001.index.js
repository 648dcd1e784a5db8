export const id = 2001;
export const ids = [2001];
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

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDotenv: () => (/* binding */ writeDotenv)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/text/redact.js
var redact = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/core/activate/dotenv.js


/**
 * In place of PATH, which cannot be carried: what it is in a later job nobody knows here, and GitLab would read
 * `$PATH` as a CI/CD variable of that name.
 */
const pathVariable = 'SETUP_GO_TARBALL_PATH';
/**
 * The exports as a dotenv report, by GitLab's rules (https://docs.gitlab.com/ci/variables/dotenv_variables/, and the
 * code that reads it, Ci::ParseDotenvArtifactService): no quotes, no comments, no empty lines, blanks at both ends of a
 * value are lost, and the runner expands `$`. Throws `INPUT_INVALID` for a value that does not survive that.
 */
function dotenvReport(exports, given) {
    const path = { name: pathVariable, value: exports.paths.join(given.delimiter) };
    const all = [...exports.variables, ...(exports.paths.length === 0 ? [] : [path])];
    const isOpen = (value) => (0,redact/* redactText */.R)(value, given.secrets) === value;
    const lines = all.filter(({ value }) => isOpen(value)).map(line);
    const text = lines.join('');
    const size = new TextEncoder().encode(text).length;
    if (size >= sizeLimit) {
        throw new problem/* Problem */.A('INPUT_INVALID', `The dotenv report would have ${size} bytes, and GitLab takes fewer than ${sizeLimit}`, {
            hint: 'Leave --dotenv out, or shorten the longest of GOPATH, GOPROXY, GOPRIVATE and GOFLAGS.',
        });
    }
    return { text, withheld: all.filter(({ value }) => !isOpen(value)).map(({ name }) => name) };
}
/** GitLab's default; an instance may set another. The number of variables, 20 by default, is not reached. */
const sizeLimit = 5 * 1024;
function line({ name, value }) {
    const why = whyNot(value);
    if (why === undefined)
        return `${name}=${value}\n`;
    throw new problem/* Problem */.A('INPUT_INVALID', `A dotenv report cannot carry ${name}, which is "${value}": ${why}`, {
        hint: `Give ${name} another value, or leave --dotenv out.`,
    });
}
function whyNot(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(value))
        return 'it has a line break or another control character';
    if (value.trim() !== value)
        return 'GitLab takes away the blanks at its ends';
    return value.includes('$') ? 'GitLab expands what follows a "$"' : undefined;
}

// EXTERNAL MODULE: ./build/core/text/environment-secrets.js
var environment_secrets = __webpack_require__(381);
;// CONCATENATED MODULE: ./build/engine/activate/dotenv.js



/**
 * Writes the exports to a file, whole, as a dotenv report for later jobs of GitLab. Throws `INPUT_INVALID` for what
 * such a report cannot carry.
 */
async function writeDotenv(run, exports, given) {
    const secrets = [...(0,environment_secrets/* secretsIn */.V)(run.env), ...(given.token === '' ? [] : [given.token])];
    const { text, withheld } = dotenvReport(exports, { secrets, delimiter: external_node_path_.delimiter });
    if (withheld.length > 0) {
        run.emit({ kind: 'dotenv-withheld', names: withheld, path: given.file });
    }
    const file = (0,external_node_path_.resolve)(run.workspace, given.file);
    await run.files.makeFolder((0,external_node_path_.dirname)(file));
    await run.files.writeText(file, text);
}


/***/ })

};
