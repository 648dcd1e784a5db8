export const id = 3122;
export const ids = [3122,3153];
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
// EXTERNAL MODULE: ./build/engine/seek.js + 1 modules
var seek = __webpack_require__(6645);
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
    const { knownArchive } = await __webpack_require__.e(/* import() */ 7883).then(__webpack_require__.bind(__webpack_require__, 7883));
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
        why: installed.tool === '' ? 'it is there already' : 'the tool cache has it',
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

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ seek)
});

// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
;// CONCATENATED MODULE: ./build/engine/stock.js

/** The tool cache, or the one tree of `install-dir`; both by the rules of the shelves. */
async function openStock(run, { installDir }, shelves) {
    if (installDir !== '') {
        const { installDirStock } = await __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 7449));
        return installDirStock(run, installDir, shelves);
    }
    return {
        findExact: (version) => (0,tool_cache/* findExact */.pK)(run, shelves, version),
        findNewest: (accepts) => (0,tool_cache/* findNewest */.Ok)(run, shelves, accepts),
    };
}

;// CONCATENATED MODULE: ./build/engine/seek.js





/** What answers the request: a tree that is there, in the tool cache or at `install-dir`, or an archive to fetch. */
async function seek(run, request, inputs) {
    run.log.info(`Go ${request.text} (${(0,version_request/* describeSource */.B6)(request.source)})`);
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const stock = await openStock(run, inputs, await (0,shelves/* shelvesFor */.Sb)(run, plan, inputs));
    const installed = await findForRequest(stock, request, inputs.checkLatest);
    if (installed)
        return { kind: 'installed', installed };
    const gone = new Set();
    const resolution = await resolveOrFallBack(run, { request, plan, stock, inputs, gone });
    if ('root' in resolution)
        return { kind: 'installed', installed: resolution };
    const there = resolution.version && (await stock.findExact(resolution.version));
    return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, plan, gone };
}
/** What the stock can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(stock, request, checkLatest) {
    if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
        return stock.findExact(request.version);
    if (request.kind === 'alias' || checkLatest)
        return Promise.resolve(undefined);
    return stock.findNewest((version) => (0,version_request/* satisfies */.ib)(request, version));
}
/**
 * With `check-latest` an index that cannot be had is no reason to fail while something is there that answers, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(run, given) {
    const { request, plan, stock, inputs, gone } = given;
    const { resolve } = await __webpack_require__.e(/* import() */ 6879).then(__webpack_require__.bind(__webpack_require__, 6879));
    const { checkLatest, checksum } = inputs;
    const fallback = checkLatest ? await findForRequest(stock, request, false) : undefined;
    // Where there is something to fall back on, a look-up is not worth minutes.
    const retry = fallback ? { ...inputs, maxRetries: Math.min(inputs.maxRetries, 1) } : inputs;
    try {
        return await resolve(run, request, { mirrors: plan.mirrors, retry, checkLatest, checksum, gone });
    }
    catch (problem) {
        if (!fallback || !(problem instanceof core_problem/* Problem */.A))
            throw problem;
        const { release, root, tool } = fallback;
        const which = tool === '' ? `${release} at "${root}"` : `${release} of the tool cache`;
        run.log.warning(`The newest release could not be looked up, so ${which} is used: ${problem.message}`);
        return fallback;
    }
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
