export const id = 122;
export const ids = [122,153];
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
    const answer = await (0,engine_request/* readRequest */["in"])(run, inputs, yaml);
    if (answer.kind === 'keep') {
        const installed = await (0,engine_request/* keep */.aC)(run, answer.go);
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

// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/commands/resolve.js


async function run({ host, inputs, line, session }) {
    const found = await preview(session.run, inputs, false);
    (0,standard_output.print)([line.json ? JSON.stringify(found, null, 2) : found.release]);
    if (!line.json)
        host.log.info(`${found.why}${found.archive ? `; ${found.archive.url}` : ''}`);
    return 0;
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


/***/ })

};
