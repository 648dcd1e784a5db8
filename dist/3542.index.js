export const id = 3542;
export const ids = [3542];
export const modules = {

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/engine/versions/inventory.js
var inventory = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/engine/list.js


/** The Go versions of the tool cache, and that of `install-dir` if it is given, with their sizes. */
async function list(run, { destination: { installDir } }) {
    const outside = installDir === '' ? undefined : await (0,inventory/* readOutside */.ED)(run, installDir);
    const cached = await (0,inventory/* readInventory */.zw)(run);
    const trees = [];
    for (const tree of outside ? [outside, ...cached] : cached)
        trees.push({ tree, size: await sizeIfReadable(run, tree) });
    return { toolCache: run.toolCache, installDir, trees, now: run.clock.now() };
}
async function sizeIfReadable(run, tree) {
    try {
        return await (0,inventory/* sizeOf */.$d)(run, tree);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        run.emit({ kind: 'size-unknown', root: tree.root, message: error.message });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/commands/list.js

async function run({ run: prepared, plan }) {
    return { kind: 'list', listing: await list(prepared, plan) };
}


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ nameOfTree),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   uE: () => (/* binding */ installedVersions)
/* harmony export */ });
/* harmony import */ var _versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(658);

/** Newest first, then by tool and platform. For `sort`. */
function newestFirst(a, b) {
    return ((0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version) ||
        compareTexts(a.tool, b.tool) ||
        compareTexts(a.platform, b.platform) ||
        compareTexts(a.root, b.root));
}
/** `go 1.22.12 (linux-amd64)` */
function nameOfTree({ tool, version, platform }) {
    return `${tool || 'go'} ${(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version)} (${platform})`;
}
/** A sentence for people, newest first: `Installed are 1.26.8, 1.25.0-1 (go-1a2b3c4d).` */
function installedVersions(trees) {
    const versions = new Set(trees
        .toSorted(newestFirst)
        .map(({ version, tool, receipt }) => `${(0,_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version)}${fromElsewhere(receipt?.tool ?? tool)}`));
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

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   ED: () => (/* binding */ readOutside),
/* harmony export */   zw: () => (/* binding */ readInventory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_platform_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5350);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2969);
/* harmony import */ var _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2677);
/* harmony import */ var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6348);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/* harmony import */ var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1844);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2216);








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
    return trees.sort(_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll);
}
/** The same of the tree at `install-dir`, which lies outside the tool cache; `undefined` where there is no Go. */
async function readOutside(run, installDir) {
    const [{ preparedInstallDir }, { readAnyTreeAt }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8613).then(__webpack_require__.bind(__webpack_require__, 8613)),
        __webpack_require__.e(/* import() */ 1700).then(__webpack_require__.bind(__webpack_require__, 1700)),
    ]);
    const tree = await readAnyTreeAt(run, await preparedInstallDir(run, installDir));
    if (tree === undefined)
        return undefined;
    const { os, arch } = run.platform;
    return {
        ...tree,
        platform: tree.receipt?.platform ?? `${os}-${arch}`,
        broken: undefined,
        lastUsed: await run.files.modifiedAt((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.root, _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .treeReceipt */ .$M)),
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
                    slots.push((0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .slotAt */ .UP)(run, { tool, version, arch }));
            }
        }
    }
    return slots;
}
async function describe(run, slot) {
    const version = (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(slot.version);
    if (version === undefined || (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__/* .toSemver */ .Ud)(version) !== slot.version)
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
        platform: receipt?.platform ?? (0,_core_platform_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(run.platform.os, slot.arch),
        receipt,
        broken: content.kind === 'broken' ? content.why : undefined,
        lastUsed: await run.files.modifiedAt(slot.marker),
    };
}
/** One tree that may not be read is no reason not to tell of the others. */
async function lookSafely(run, slot, version) {
    try {
        return await (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .lookInto */ .OW)(run, slot, version);
    }
    catch (error) {
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
            throw error;
        return { kind: 'broken', why: error.message, receipt: undefined };
    }
}
/** The roots that GOROOT and PATH lead to, links resolved. A wrapper script on PATH does not tell which it is. */
async function goInUse(run) {
    const goroot = run.env['GOROOT'];
    const go = await (0,_read_request_js__WEBPACK_IMPORTED_MODULE_6__/* .findOnPath */ .aY)(run);
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
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
            throw error;
        run.emit({ kind: 'ignored', what: 'real-path', message: error.message });
        return path;
    }
}


/***/ })

};
