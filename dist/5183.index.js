export const id = 5183;
export const ids = [5183];
export const modules = {

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/platform/platform.js
var platform = __webpack_require__(5350);
// EXTERNAL MODULE: ./build/core/sources/mirrors.js
var sources_mirrors = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/core/text/redact.js
var redact = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/core/versions/version.js
var version = __webpack_require__(658);
// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/engine/versions/find-or-resolve.js
var find_or_resolve = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/engine/versions/read-request.js + 7 modules
var read_request = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/engine/resolve.js







/** Which release would be installed, why, and from where. Installs nothing. */
async function resolve(run, plan) {
    const answer = await (0,read_request/* readRequest */["in"])(run, plan);
    if (answer.kind === 'keep') {
        const installed = await (0,read_request/* keep */.aC)(run, answer.go);
        const source = (0,version_request/* describeSource */.B6)(answer.source);
        return { request: '', source, ...(await describeInstalled(run, installed, plan)), why: answer.notice };
    }
    const { request } = answer;
    const found = await (0,find_or_resolve/* findOrResolve */.l)(run, request, plan);
    return found.kind === 'installed'
        ? { ...asked(request), ...(await describeInstalled(run, found.installed, plan)) }
        : { ...asked(request), ...describeResolution(found.resolution, plan) };
}
function asked(request) {
    return { request: request.text, source: (0,version_request/* describeSource */.B6)(request.source) };
}
async function describeInstalled(run, installed, plan) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 3825).then(__webpack_require__.bind(__webpack_require__, 3825));
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
        archive: describeArchive({ archive: name, sha256 }, plan),
    };
}
function describeResolution(resolution, plan) {
    return {
        version: resolution.version && (0,version/* toSemver */.Ud)(resolution.version),
        release: resolution.release,
        why: resolution.why,
        installed: undefined,
        archive: describeArchive({ archive: resolution.archive, sha256: resolution.proof?.sha256 }, plan),
    };
}
function describeArchive(given, plan) {
    const { mirrors } = plan.sources;
    const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
    if (first === undefined)
        return undefined;
    const url = (0,redact/* redactUrl */.B)((0,sources_mirrors/* archiveUrl */.Qq)(first, given.archive));
    return { filename: given.archive.filename, url, mirror: (0,sources_mirrors/* mirrorName */.zZ)(first), sha256: given.sha256 };
}

;// CONCATENATED MODULE: ./build/commands/resolve.js

async function run({ run: prepared, plan }) {
    return { kind: 'resolve', preview: await resolve(prepared, plan) };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ officialTool),
/* harmony export */   cq: () => (/* binding */ slimTool),
/* harmony export */   qt: () => (/* binding */ unprovedTool)
/* harmony export */ });
/* harmony import */ var _core_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);

/** Holds only whole trees that are the official release, whoever put them there. */
const officialTool = 'go';
/** Official trees without `api doc misc test`. */
const slimTool = 'go-slim';
/** The tool name of trees from a mirror whose bytes are not proved official; setup-go's rule for base URLs. */
async function unprovedTool(run, mirror) {
    const digest = await run.digest();
    digest.update(new TextEncoder().encode((0,_core_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .mirrorIdentity */ .cr)(mirror)));
    return `go-${digest.hex().slice(0, 8)}`;
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findOrResolve)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4958);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(279);
/* harmony import */ var _lookup_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7163);




/** What answers the request: a tree that is there, in the tool cache or at `install-dir`, or an archive to fetch. */
async function findOrResolve(run, request, plan) {
    run.emit({ kind: 'requested', request: request.text, source: (0,_core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSource */ .B6)(request.source) });
    const lookupOrder = await (0,_lookup_order_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupOrderFor */ .M)(run, plan.sources);
    const installedTrees = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .openInstalledTrees */ .c)(run, plan.destination, lookupOrder);
    const installed = await findForRequest(installedTrees, request, plan.version.checkLatest);
    if (installed)
        return { kind: 'installed', installed };
    await run.listenForStop();
    const unreachable = new Set();
    const resolution = await resolveOrFallBack(run, { request, plan, installedTrees, unreachable });
    if ('root' in resolution)
        return { kind: 'installed', installed: resolution };
    const there = resolution.version && (await installedTrees.findExact(resolution.version));
    return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, unreachable };
}
/** What the stock can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(installedTrees, request, checkLatest) {
    if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
        return installedTrees.findExact(request.version);
    if (request.kind === 'alias' || checkLatest)
        return Promise.resolve(undefined);
    return installedTrees.findNewest((version) => (0,_core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(request, version));
}
/**
 * With `check-latest` an index that cannot be had is no reason to fail while something is there that answers, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(run, given) {
    const { request, plan, installedTrees, unreachable } = given;
    const { resolve } = await __webpack_require__.e(/* import() */ 8621).then(__webpack_require__.bind(__webpack_require__, 8621));
    const { checkLatest } = plan.version;
    const { mirrors, checksum } = plan.sources;
    const fallback = checkLatest ? await findForRequest(installedTrees, request, false) : undefined;
    // Where there is something to fall back on, a look-up is not worth minutes.
    const maxRetries = fallback ? Math.min(plan.retry.maxRetries, 1) : plan.retry.maxRetries;
    const retry = { ...plan.retry, maxRetries };
    try {
        return await resolve(run, request, { mirrors, retry, checkLatest, checksum, unreachable });
    }
    catch (problem) {
        if (!fallback || !(problem instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw problem;
        const { release, root, tool } = fallback;
        run.emit({ kind: 'fell-back', release, root, tool, message: problem.message });
        return fallback;
    }
}


/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openInstalledTrees)
/* harmony export */ });
/* harmony import */ var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);

/** The tool cache, or the one tree of `install-dir`; both in the same lookup order. */
async function openInstalledTrees(run, { installDir }, lookupOrder) {
    if (installDir !== '') {
        const { installedAtInstallDir } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 8613));
        return installedAtInstallDir(run, installDir, lookupOrder);
    }
    return {
        findExact: (version) => (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .findExact */ .pK)(run, lookupOrder, version),
        findNewest: (accepts) => (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .findNewest */ .Ok)(run, lookupOrder, accepts),
    };
}


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookupOrderFor)
});

// EXTERNAL MODULE: ./build/core/sources/mirrors.js
var sources_mirrors = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-name.js
var tool_name = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/core/trust/trust.js
var trust_trust = __webpack_require__(2021);
;// CONCATENATED MODULE: ./build/engine/verify/recheck-installed.js

/**
 * A tree of the tool cache, if it is proved as far as is required: by its receipt, or, where that does not say enough,
 * by being verified afresh. Otherwise `undefined`, with a warning that says why.
 */
async function recheckInstalled(run, installed, required) {
    const level = installed.receipt?.trust;
    if (required === undefined || (0,trust_trust/* reaches */.O)(level, required))
        return installed;
    await run.listenForStop();
    const { verifyTree } = await Promise.all(/* import() */[__webpack_require__.e(7179), __webpack_require__.e(4277), __webpack_require__.e(1249)]).then(__webpack_require__.bind(__webpack_require__, 1249));
    const { trust, differences, findings } = await verifyTree(run, installed.root, { fetchToCompare: false });
    if (trust !== undefined && (0,trust_trust/* reaches */.O)(trust, required)) {
        run.emit({ kind: 'rechecked', root: installed.root, trust });
        return { ...installed, proved: trust };
    }
    const [first] = differences;
    const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
    run.emit({ kind: 'recheck-failed', root: installed.root, trust: level ?? 'unrecorded', required, why });
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/versions/lookup-order.js



/**
 * Where in the tool cache an answer to this request may lie, preferred places first. With `go-download-base-url` only
 * what came from there counts: the place may serve a build of its own under official names.
 */
async function lookupOrderFor(run, plan) {
    const { mirrors, exclusive, slim, requireTrust } = plan;
    const unproved = [];
    const common = { reported: new Set(), recheck: recheckOnce(run, requireTrust) };
    for (const mirror of mirrors) {
        if (mirror.kind === 'official' || mirror.kind === 'module-proxy')
            continue;
        unproved.push({ tool: await (0,tool_name/* unprovedTool */.qt)(run, mirror), rebuilds: true, accepts: () => true, ...common });
    }
    const has = (kind) => mirrors.some((mirror) => mirror.kind === kind);
    const names = new Set(mirrors.map(sources_mirrors/* mirrorName */.zZ));
    const fromThere = (receipt) => receipt !== undefined && names.has(receipt.mirror);
    const accepts = !exclusive || has('official') ? () => true : fromThere;
    const official = [{ tool: tool_name/* officialTool */.S7, rebuilds: false, accepts, ...common }];
    if (slim || has('module-proxy'))
        official.push({ tool: tool_name/* slimTool */.cq, rebuilds: false, accepts, ...common });
    return exclusive ? [...unproved, ...official] : [...official, ...unproved];
}
/** Verifying a tree takes a second, and one run may come to the same tree twice. */
function recheckOnce(run, required) {
    const asked = new Map();
    return (tree) => {
        const answer = asked.get(tree.root) ?? recheckInstalled(run, tree, required);
        asked.set(tree.root, answer);
        return answer;
    };
}


/***/ })

};
