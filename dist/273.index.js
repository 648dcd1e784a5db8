export const id = 273;
export const ids = [273];
export const modules = {

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withDotenv)
/* harmony export */ });
/** Writes the report file of `--dotenv` before the result counts: what it cannot hold is no success. */
async function withDotenv({ run, line, token }, report) {
    const { dotenv: file } = line.options;
    if (file && report.kind === 'setup') {
        const { writeDotenv } = await __webpack_require__.e(/* import() */ 2001).then(__webpack_require__.bind(__webpack_require__, 2001));
        await writeDotenv(run, report.result, { file, token });
    }
    return report;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withProfile)
/* harmony export */ });
/** What `obtain` makes ready, for later shells as well if `--profile` says so. With `--remove` it obtains nothing. */
async function withProfile({ run, plan, line }, obtain) {
    const { profile: wanted, print: show, remove, shell } = line.options;
    if (wanted === undefined)
        return { kind: 'setup', result: await obtain() };
    const { prepareProfile, removeProfile } = await __webpack_require__.e(/* import() */ 4071).then(__webpack_require__.bind(__webpack_require__, 4071));
    if (remove !== undefined)
        return { kind: 'profile', profile: await removeProfile(run, shell) };
    const write = await prepareProfile(run, { asked: shell, write: show === undefined });
    const result = await obtain();
    const profile = await write(result, plan.activation);
    if (show === undefined || line.json)
        return { kind: 'setup', result: { ...result, profile } };
    return { kind: 'profile', profile };
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ treeReceipt),
/* harmony export */   BA: () => (/* binding */ isTreeNote),
/* harmony export */   _u: () => (/* binding */ treeManifest)
/* harmony export */ });
/**
 * What we put into the root of a tree that does not lie in the tool cache: its receipt and its manifest, which there lie
 * beside it. The go command reads neither.
 */
const treeReceipt = '.setup-go-tarball.json';
const treeManifest = '.setup-go-tarball.manifest';
/** Is it one of ours, and no file of the release? `name` as an archive has it: `go/.setup-go-tarball.json`. */
function isTreeNote(name) {
    return name === `go/${treeReceipt}` || name === `go/${treeManifest}`;
}


/***/ }),

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XK: () => (/* binding */ makeUsable),
  mj: () => (/* binding */ setup),
  mG: () => (/* binding */ takeInstalled)
});

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/versions/version.js
var version = __webpack_require__(658);
// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/activate/environment.js
var environment = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-cache.js
var tool_cache = __webpack_require__(1844);
;// CONCATENATED MODULE: ./build/engine/activate/activate.js





/**
 * What is used, and shown to people. The flags of the C compiler are not among them: to tell those Go starts it, which
 * takes as long as all the rest. What a release does not know comes out empty.
 */
const goEnvNames = ('CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE ' +
    'GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK').split(' ');
/** `go env -json` came with 1.9; before that Go did not find its own root either. */
const firstWithJson = { major: 1, minor: 9, patch: 0 };
/**
 * Decides what to export, and makes the three checks a person makes by hand: `go version`, `go env GOROOT`, and that
 * the first `go` on PATH is this one. Asks the go command once, and once more where GOROOT is not
 * exported.
 */
async function activate(run, installed, asked) {
    const old = (0,version/* compareVersions */.Zy)(installed.version, firstWithJson) < 0;
    const inputs = { ...asked, exportGoroot: asked.exportGoroot || old };
    const { env, goEnv, placed } = await consult(run, installed, { inputs, json: !old });
    const userGoEnv = (await run.goSettings()).written;
    const { root: goroot, release } = installed;
    const facts = { goroot, release, inputs, env: run.env, goEnv, userGoEnv, placed };
    const plan = (0,environment/* planActivation */.Wz)({ ...facts, separator: external_node_path_.sep });
    const goVersionLine = await versionLine(run, installed, { env, goEnv });
    const goVersion = goVersionLine.split(' ')[2]?.replace(/^go/, '') ?? '';
    if (`go${goVersion}` !== release)
        throw another('go version', goVersionLine, `${release} in "${goroot}"`);
    const exported = plan.variables.some(({ name, value }) => name === 'GOROOT' && value !== '');
    const rootOfGo = exported ? (goEnv['GOROOT'] ?? '') : await ownRoot(run, installed, env);
    if (!(await sameFile(run, rootOfGo, goroot)))
        throw another('go env GOROOT', rootOfGo, goroot);
    // Joined as the shell will see it: a folder may hold the delimiter itself.
    const path = [...plan.paths, run.env['PATH'] ?? ''].join(external_node_path_.delimiter).split(external_node_path_.delimiter);
    await checkPath(run, path, (0,tool_cache/* goBinary */.K1)(run, goroot));
    const remarks = [...plan.remarks, ...(await makeFolders(run, plan.folders))];
    const variables = plan.variables.map(({ name }) => name);
    run.emit({ kind: 'activated', release, goroot, variables, paths: plan.paths });
    return { ...plan, remarks, goVersionLine, goVersion, goEnv };
}
/** Go's answers, the environment that it gave them in, and what that tells it of where to put things. */
async function consult(run, installed, { inputs, json }) {
    const project = run.projectFolder && (await __webpack_require__.e(/* import() */ 8581).then(__webpack_require__.bind(__webpack_require__, 8581)));
    const places = project ? await project.placeInProject(run, inputs.gopath) : {};
    // Asked with GOROOT set, whatever is exported: one that `go env -w` has set may be of another Go, or of none.
    const env = (0,environment/* goCommandEnvironment */.fb)({
        env: { ...run.env, ...places },
        goroot: installed.root,
        inputs: { ...inputs, exportGoroot: true },
    });
    const goEnv = await askGo(run, installed, { env, json });
    const placed = project?.withWritableModules(places, { goEnv, version: installed.version }) ?? {};
    const { GOFLAGS } = placed;
    return { env, goEnv: GOFLAGS === undefined ? goEnv : { ...goEnv, GOFLAGS }, placed };
}
/** Go works without them, so one that cannot be made is only told. */
async function makeFolders(run, folders) {
    const remarks = [];
    for (const folder of folders) {
        try {
            await run.files.makeFolder(folder);
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            remarks.push({ level: 'warning', text: `go install has nowhere to write: ${error.message}` });
        }
    }
    return remarks;
}
/** What Go takes for its root where nothing tells it. */
async function ownRoot(run, installed, env) {
    return (await runGo(run, installed, { args: ['env', 'GOROOT'], env: { ...env, GOROOT: '' } })).trim();
}
/** In the tree itself: no go.mod of the user's takes part. */
async function askGo(run, installed, given) {
    const stdout = await runGo(run, installed, {
        args: given.json ? ['env', '-json', ...goEnvNames] : ['env'],
        env: given.env,
    });
    if (given.json)
        return parseGoEnvJson(stdout, installed.root);
    const lines = stdout.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
    return Object.fromEntries([...lines].map((line) => [line[1] ?? '', line[2] ?? '']));
}
function parseGoEnvJson(stdout, root) {
    try {
        const value = JSON.parse(stdout);
        const entries = Object.entries(value ?? {}).filter((entry) => typeof entry[1] === 'string');
        return Object.fromEntries(entries);
    }
    catch (cause) {
        throw new problem/* Problem */.A('GO_FAILED', '"go env -json" did not print JSON', {
            hint: `The installed Go does not work; remove "${root}" and run again.`,
            cause,
        });
    }
}
/** `go version` prints what `go env` knows since 1.16; older ones are asked. */
async function versionLine(run, installed, given) {
    const { GOVERSION, GOHOSTOS, GOHOSTARCH } = given.goEnv;
    if (GOVERSION)
        return `go version ${GOVERSION} ${GOHOSTOS}/${GOHOSTARCH}`;
    return (await runGo(run, installed, { args: ['version'], env: given.env })).trim();
}
async function runGo(run, installed, given) {
    const go = (0,tool_cache/* goBinary */.K1)(run, installed.root);
    const result = await run.exec.run(go, given.args, { cwd: installed.root, env: given.env });
    if (result.exitCode === 0)
        return result.stdout;
    throw new problem/* Problem */.A('GO_FAILED', `"${go} ${given.args.join(' ')}" ended with ${result.exitCode}: ${result.stderr.trim()}`, {
        hint: 'Go may say why above; where it does not: is it built for this machine? See the input architecture.',
    });
}
async function checkPath(run, path, ours) {
    const name = run.platform.os === 'windows' ? 'go.exe' : 'go';
    for (const folder of path) {
        if (folder === '')
            continue;
        const candidate = (0,external_node_path_.join)(folder, name);
        if ((await run.files.kind(candidate)) !== 'file')
            continue;
        if (await sameFile(run, candidate, ours))
            return;
        throw another('the first go on PATH', candidate, ours);
    }
    throw new problem/* Problem */.A('GO_SHADOWED', `PATH cannot name "${ours}": its folder holds a "${external_node_path_.delimiter}"`, {
        hint: 'Move the tool cache to a folder without it.',
    });
}
async function sameFile(run, one, other) {
    if (one === other)
        return true;
    const [a, b] = [await run.files.realPath(one), await run.files.realPath(other)];
    return a !== undefined && a === b;
}
function another(what, got, wanted) {
    return new problem/* Problem */.A('GO_SHADOWED', `${what} gives "${got}", not "${wanted}"`, {
        hint: 'Another Go is in the way; remove it, or take its folder off PATH, GOBIN or go env -w.',
    });
}

// EXTERNAL MODULE: ./build/core/tool-cache/tree-notes.js
var tree_notes = __webpack_require__(6348);
;// CONCATENATED MODULE: ./build/engine/tool-cache/last-used.js



/**
 * When a tree of the tool cache was last used is the time of its marker, and elsewhere of its receipt: nobody else reads
 * that, and to set it is one system call. A place that this user cannot write is as good as any, so a failure is told to
 * who debugs.
 */
async function noteUse(run, { root, tool }) {
    try {
        await run.files.touch(tool === '' ? (0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M) : markerOf(root), run.clock.now());
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        run.emit({ kind: 'ignored', what: 'last-use', message: error.message });
    }
}
/** Has `prune` in another run removed it meanwhile? */
async function isTakenAway(run, { root, tool }) {
    return tool !== '' && (await run.files.modifiedAt(markerOf(root))) === undefined;
}
function markerOf(root) {
    return `${root}.complete`;
}

// EXTERNAL MODULE: ./build/engine/versions/find-or-resolve.js
var find_or_resolve = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/engine/versions/read-request.js + 7 modules
var read_request = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/engine/setup.js







/** The main job: from a version request to a working `go`. */
async function setup(run, plan) {
    if (run.projectFolder)
        await (await __webpack_require__.e(/* import() */ 8581).then(__webpack_require__.bind(__webpack_require__, 8581))).prepareProjectFolder(run);
    const answer = await (0,read_request/* readRequest */["in"])(run, plan);
    if (answer.kind === 'keep') {
        return makeUsable(run, plan, { answer, installed: await (0,read_request/* keep */.aC)(run, answer.go), found: true });
    }
    for (let attempt = 1;; attempt++) {
        const obtained = await obtain(run, answer.request, plan);
        try {
            return await makeUsable(run, plan, { answer, ...obtained });
        }
        catch (error) {
            if (attempt === attempts || !(error instanceof problem/* Problem */.A))
                throw error;
            if (!(await isTakenAway(run, obtained.installed)))
                throw error;
            run.emit({ kind: 'tree-removed', root: obtained.installed.root });
        }
    }
}
/** How often to obtain a tree that `prune` in another run takes away before it is activated. */
const attempts = 3;
/** Activates what answers the request, and says what that changes. */
async function makeUsable(run, plan, { answer, installed, found }) {
    const lostZero = answer.kind === 'keep' ? undefined : (0,version_request/* lostZeroHint */.ol)(answer.request);
    if (lostZero !== undefined)
        run.emit({ kind: 'remark', level: 'warning', message: lostZero }); // it was found all the same: Go 1.2 exists
    const activated = await activate(run, installed, plan.activation);
    for (const { level, text } of activated.remarks)
        run.emit({ kind: 'remark', level, message: text });
    warnOfMissingWasm(run, installed);
    return {
        ...activated,
        request: answer.kind === 'keep' ? '' : answer.request.text,
        source: (0,version_request/* describeSource */.B6)(answer.kind === 'keep' ? answer.source : answer.request.source),
        version: (0,version/* toSemver */.Ud)(installed.version),
        release: installed.release,
        goroot: installed.root,
        tool: installed.tool,
        found,
        trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
        mirror: installed.receipt?.mirror ?? '',
    };
}
/** Up to 1.23 the files that run WebAssembly lie in misc/wasm, which slim trees lack. */
function warnOfMissingWasm(run, installed) {
    const { major, minor } = installed.version;
    if (run.env['GOOS'] !== 'js' || !installed.receipt?.lacks.includes('misc') || major > 1 || minor > 23)
        return;
    run.emit({ kind: 'wasm-missing', release: installed.release });
}
async function obtain(run, request, plan) {
    const found = await (0,find_or_resolve/* findOrResolve */.l)(run, request, plan);
    if (found.kind === 'installed')
        return takeInstalled(run, found.installed);
    const { resolution, unreachable } = found;
    const { release, archive, why } = resolution;
    run.emit({ kind: 'resolved', release, archive: archive.filename, why });
    const { acquire } = await Promise.all(/* import() */[__webpack_require__.e(7179), __webpack_require__.e(4277), __webpack_require__.e(4126), __webpack_require__.e(8062)]).then(__webpack_require__.bind(__webpack_require__, 8062));
    const installed = await acquire(run, resolution, { plan, unreachable });
    return { installed, found: false };
}
/** Chooses a tree that is there, says so, and notes it for `prune`. */
async function takeInstalled(run, installed) {
    const { receipt, release, root, tool } = installed;
    const trust = receipt?.trust ?? 'unrecorded';
    run.emit({ kind: 'found', release, root, tool, trust, lacks: receipt?.lacks ?? [] });
    await noteUse(run, installed);
    return { installed, found: true };
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
