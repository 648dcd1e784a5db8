export const id = 8677;
export const ids = [8677,3153];
export const modules = {

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/** Tells the result, where there is one to tell. The report comes first: what it cannot hold is no success. */
async function finish({ host, inputs, line, session }, result) {
    if (result === undefined)
        return;
    const { dotenv: file } = line.options;
    if (file) {
        const { writeDotenv } = await __webpack_require__.e(/* import() */ 7695).then(__webpack_require__.bind(__webpack_require__, 7695));
        await writeDotenv(session.run, result, { file, token: inputs.token });
    }
    await host.finish(result, { problemMatcher: false });
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/installed-tree.js
var installed_tree = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/inventory.js
var inventory = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var engine_request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/setup.js + 2 modules
var setup = __webpack_require__(2563);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/stock.js
var engine_stock = __webpack_require__(3173);
;// CONCATENATED MODULE: ./build/engine/use.js










/**
 * `setup` with what is installed already: downloads nothing. `version` is a version request; where it is empty, the
 * request is what `setup` would find. Throws `VERSION_UNKNOWN` where no installed Go answers it.
 */
async function use(run, inputs, version) {
    const answer = version === '' ? await (0,engine_request/* readRequest */["in"])(run, inputs, false) : await readArgument(version);
    if (answer.kind === 'keep') {
        return (0,setup.makeUsable)(run, inputs, { answer, installed: await (0,engine_request/* keep */.aC)(run, answer.go), found: true });
    }
    const { request } = answer;
    run.log.info(`Go ${request.text} (${(0,version_request/* describeSource */.B6)(request.source)})`);
    const installed = await findInstalled(run, request, inputs);
    return (0,setup.makeUsable)(run, inputs, { answer, ...(await (0,setup.takeInstalled)(run, installed)) });
}
async function readArgument(version) {
    const request = await (0,version_request/* parseRequest */.TR)(version, { kind: 'input', name: 'VERSION', yaml: false });
    return { kind: 'install', request, warnings: [] };
}
async function findInstalled(run, request, inputs) {
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const stock = await (0,engine_stock/* openStock */.R)(run, inputs, await (0,shelves/* shelvesFor */.Sb)(run, plan, inputs));
    const installed = await find(stock, request);
    if (installed)
        return installed;
    const trees = await readThere(run, inputs);
    throw new problem/* Problem */.A('VERSION_UNKNOWN', `No installed Go answers ${(0,version_request/* describeRequest */.Ng)(request)}`, {
        hint: `${(0,installed_tree/* installedVersions */.uE)(trees)} To install it: ${installCommand(request)}`,
    });
}
async function readThere(run, { installDir }) {
    if (installDir !== '') {
        const tree = await (0,inventory/* readOutside */.ED)(run, installDir);
        return tree ? [tree] : [];
    }
    return (await (0,inventory/* readInventory */.zw)(run)).filter(({ slot, broken }) => slot.arch === run.platform.toolCacheArch && broken === undefined);
}
/** Without an index `stable` can only be the newest stable release that is installed, and `oldstable` none at all. */
function find(stock, request) {
    if (request.kind === 'exact')
        return findExactOrPatch(stock, request);
    if (request.kind === 'range')
        return stock.findNewest((version) => (0,version_request/* satisfies */.ib)(request, version));
    if (request.alias === 'stable')
        return stock.findNewest(({ pre }) => pre === undefined);
    throw new problem/* Problem */.A('VERSION_INVALID', `${(0,version_request/* describeRequest */.Ng)(request)} takes a release index, which "use" does not fetch`, {
        hint: 'Name a version or a range, such as 1.25, or use the command setup.',
    });
}
/** The `go` line of a go.mod is a minimum. */
async function findExactOrPatch(stock, { version: wanted, orNewerPatch }) {
    const exact = await stock.findExact(wanted);
    if (exact || !orNewerPatch)
        return exact;
    return stock.findNewest((version) => isLaterPatch(version, wanted));
}
function isLaterPatch(version, wanted) {
    const sameMinor = version.major === wanted.major && version.minor === wanted.minor;
    return sameMinor && version.pre === undefined && (0,core_version/* compareVersions */.Zy)(version, wanted) > 0;
}
/** What was said in a file or by default is said again by itself. */
function installCommand({ text, source }) {
    const command = 'setup-go-tarball setup';
    if (source.kind !== 'input')
        return command;
    return `${command} --go-version ${/^[\w.*^~-]+$/.test(text) ? text : JSON.stringify(text)}`;
}

// EXTERNAL MODULE: ./build/commands/finish.js
var finish = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/commands/with-profile.js
var with_profile = __webpack_require__(6307);
;// CONCATENATED MODULE: ./build/commands/use.js




async function run(context) {
    const { inputs, line, session } = context;
    if (line.argument !== '' && line.flags['go-version'] !== undefined) {
        throw new problem/* Problem */.A('USAGE', 'The version is given twice, as VERSION and as --go-version', {
            hint: 'Leave one of them out.',
        });
    }
    const result = await (0,with_profile/* withProfile */.o)(context, () => use(session.run, inputs, line.argument));
    const host = speaksToJob(context) ? await jobHost(context) : context.host;
    await (0,finish/* finish */.O)({ ...context, host }, result);
    return 0;
}
/** In a step of a GitHub job the result is for the steps that follow, unless something else is asked for. */
function speaksToJob({ env, line }) {
    const inJob = env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']) && Boolean(env['GITHUB_PATH']);
    return inJob && line.options.shell === undefined && !line.json;
}
async function jobHost({ env }) {
    const { createGitHubHost } = await __webpack_require__.e(/* import() */ 4172).then(__webpack_require__.bind(__webpack_require__, 1791));
    return createGitHubHost({ env, problemMatcher: '' });
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withProfile)
/* harmony export */ });
/* harmony import */ var _hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);

/**
 * What `obtain` makes ready, for the shells to come as well where `--profile` says so. `undefined` where nothing is to
 * be told any more: with `--remove`, which obtains nothing, and with `--print`.
 */
async function withProfile({ inputs, line, session: { run } }, obtain) {
    const { profile: wanted, print: show, remove, shell } = line.options;
    if (wanted === undefined)
        return obtain();
    const { prepareProfile, removeProfile } = await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 5157));
    if (remove !== undefined) {
        const profile = await removeProfile(run, shell);
        if (line.json)
            (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)([JSON.stringify({ profile }, null, 2)]);
        return undefined;
    }
    const write = await prepareProfile(run, { asked: shell, write: show === undefined });
    const result = await obtain();
    const profile = await write(result, inputs);
    if (show === undefined || line.json)
        return { ...result, profile };
    (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)(profile.block);
    return undefined;
}


/***/ }),

/***/ 1793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ nameOfTree),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   uE: () => (/* binding */ installedVersions)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8614);

/** Newest first, then by tool and platform. For `sort`. */
function newestFirst(a, b) {
    return ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version) ||
        compareTexts(a.tool, b.tool) ||
        compareTexts(a.platform, b.platform) ||
        compareTexts(a.root, b.root));
}
/** `go 1.22.12 (linux-amd64)` */
function nameOfTree({ tool, version, platform }) {
    return `${tool || 'go'} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version)} (${platform})`;
}
/** A sentence for people, newest first: `Installed are 1.26.8, 1.25.0-1 (go-1a2b3c4d).` */
function installedVersions(trees) {
    const versions = new Set(trees
        .toSorted(newestFirst)
        .map(({ version, tool, receipt }) => `${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
    return versions.size === 0 ? 'None is installed.' : `Installed are ${[...versions].join(', ')}.`;
}
/** Builds that are not proved official answer only where their mirror is named. */
function fromElsewhere(tool) {
    return /^go-[0-9a-f]{8}$/.test(tool) ? ` (${tool})` : '';
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   ED: () => (/* binding */ readOutside),
/* harmony export */   zw: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_installed_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7672);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8614);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9698);








/**
 * Every marked tree of Go in the tool cache, of all tools, versions and architectures and whoever installed it, newest
 * first. What has no marker (an install in progress, what a crash has left) is not in it: nobody else sees that either.
 */
async function readInventory(run) {
    const inUse = await goInUse(run);
    const trees = [];
    for (const slot of await markedSlots(run)) {
        const tree = await describe(run, slot);
        if (tree)
            trees.push({ ...tree, inUse: inUse.has(await real(run, slot.root)) });
    }
    return trees.sort(_core_installed_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll);
}
/** The same of the tree at `install-dir`, which lies outside the tool cache; `undefined` where there is no Go. */
async function readOutside(run, installDir) {
    const [{ preparedInstallDir }, { readAnyTreeAt }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7449).then(__webpack_require__.bind(__webpack_require__, 7449)),
        __webpack_require__.e(/* import() */ 6630).then(__webpack_require__.bind(__webpack_require__, 6630)),
    ]);
    const tree = await readAnyTreeAt(run, await preparedInstallDir(run, installDir));
    if (tree === undefined)
        return undefined;
    const { os, arch } = run.platform;
    return {
        ...tree,
        platform: tree.receipt?.platform ?? `${os}-${arch}`,
        broken: undefined,
        lastUsed: await run.files.modifiedAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.root, _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .treeReceipt */ .$M)),
        inUse: (await goInUse(run)).has(await real(run, tree.root)),
    };
}
/** The lengths of a tree's files together, in bytes: as the receipt has it, or else by looking at all of them. */
async function sizeOf(run, { root, receipt, broken }) {
    return (broken === undefined ? receipt?.treeSize : undefined) ?? run.trees.sizeOf(root);
}
/** Ours, and setup-go's for base URLs. */
const toolName = /^go(?:-slim|-[0-9a-f]{8})?$/;
const markerName = /^(.+)\.complete$/;
async function markedSlots(run) {
    const slots = [];
    for (const tool of (await run.files.list(run.toolCache)).filter((name) => toolName.test(name))) {
        for (const version of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, tool))) {
            for (const name of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, tool, version))) {
                const arch = markerName.exec(name)?.[1];
                if (arch !== undefined)
                    slots.push((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .slotAt */ .UP)(run, { tool, version, arch }));
            }
        }
    }
    return slots;
}
async function describe(run, slot) {
    const version = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(slot.version);
    if (version === undefined || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .toSemver */ .Ud)(version) !== slot.version)
        return undefined; // nobody looks there
    const content = await lookSafely(run, slot, version);
    if (content.kind === 'none')
        return undefined; // removed just now
    const { receipt, release } = content.kind === 'whole' ? content.installed : { receipt: content.receipt, release: undefined };
    return {
        slot,
        root: slot.root,
        tool: slot.tool,
        version,
        release: release ?? receipt?.release,
        platform: receipt?.platform ?? (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(run.platform.os, slot.arch),
        receipt,
        broken: content.kind === 'broken' ? content.why : undefined,
        lastUsed: await run.files.modifiedAt(slot.marker),
    };
}
/** One tree that may not be read is no reason not to tell of the others. */
async function lookSafely(run, slot, version) {
    try {
        return await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .lookInto */ .OW)(run, slot, version);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A))
            throw error;
        return { kind: 'broken', why: error.message, receipt: undefined };
    }
}
/** The roots that GOROOT and PATH lead to, links resolved. A wrapper script on PATH does not tell which it is. */
async function goInUse(run) {
    const goroot = run.env['GOROOT'];
    const go = await (0,_request_js__WEBPACK_IMPORTED_MODULE_5__/* .findOnPath */ .aY)(run);
    return new Set([
        ...(goroot ? [await real(run, goroot)] : []),
        ...(go === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(await real(run, go)))]),
    ]);
}
/** As it is written where it leads nowhere, or may not be followed. */
async function real(run, path) {
    try {
        return (await run.files.realPath(path)) ?? path;
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A))
            throw error;
        run.log.debug(error.message);
        return path;
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
