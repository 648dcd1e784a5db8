export const id = 9065;
export const ids = [9065];
export const modules = {

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem_problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/tool-cache/installed-tree.js
var installed_tree = __webpack_require__(2677);
;// CONCATENATED MODULE: ./build/core/tool-cache/prune.js


/**
 * What to remove of these trees. Only by its very version is the Go removed that is in use, and only by a version or
 * range one that we did not install: somebody else may count on it.
 */
function planPrune(trees, rules, now) {
    const { request, olderThan } = rules;
    const named = trees.filter(({ version }) => request === undefined || (0,version_request/* satisfies */.ib)(request, version));
    const kept = newestOfEach(named, rules.keep);
    const condemned = named
        .filter((tree) => !kept.has(tree) && (olderThan === undefined || isOlder(tree, now - olderThan)))
        .toSorted(installed_tree/* newestFirst */.ll);
    const judged = condemned.map((tree) => ({ tree, why: whySpared(tree, request) }));
    return {
        remove: judged.filter(({ why }) => why === undefined).map(({ tree }) => tree),
        spared: judged.flatMap(({ tree, why }) => (why === undefined ? [] : [{ tree, why }])),
    };
}
/** A broken tree is no version to keep. */
function newestOfEach(trees, keep) {
    const kept = new Set();
    if (keep === undefined)
        return kept;
    const whole = trees.filter(({ broken }) => broken === undefined);
    for (const group of Map.groupBy(whole, ({ tool, platform }) => `${tool} ${platform}`).values())
        for (const tree of group.toSorted(installed_tree/* newestFirst */.ll).slice(0, keep))
            kept.add(tree);
    return kept;
}
/** A tree of which nobody knows when it was used is not old. */
function isOlder({ lastUsed }, time) {
    return lastUsed !== undefined && lastUsed < time;
}
function whySpared(tree, request) {
    if (tree.inUse && request?.kind !== 'exact')
        return 'it is in use; name its version to remove it all the same';
    if (tree.receipt === undefined && request === undefined)
        return 'it was not installed by setup-go-tarball; name its version to remove it all the same';
    return undefined;
}

// EXTERNAL MODULE: ./build/engine/tool-cache/remove-tree.js
var remove_tree = __webpack_require__(498);
// EXTERNAL MODULE: ./build/engine/versions/inventory.js
var inventory = __webpack_require__(3265);
;// CONCATENATED MODULE: ./build/engine/prune.js







/** Removes trees of the tool cache by these rules; with `dryRun` only says which. Throws `VERSION_UNKNOWN`. */
async function prune(run, rules, dryRun) {
    if (!dryRun)
        await run.listenForStop();
    const trees = await (0,inventory/* readInventory */.zw)(run);
    requireNamed(run, trees, rules.request);
    const plan = planPrune(trees, rules, run.clock.now());
    const removed = [];
    const spared = [...plan.spared];
    const failed = [];
    for (const tree of plan.remove) {
        try {
            const why = dryRun ? undefined : await whatHappened(run, tree, rules.request);
            if (why === undefined)
                removed.push(await removeOne(run, tree, dryRun));
            else
                spared.push({ tree, why });
        }
        catch (problem) {
            if (!(problem instanceof problem_problem/* Problem */.A))
                throw problem;
            failed.push({ tree, problem });
        }
    }
    return { dryRun, removed, spared, failed };
}
function requireNamed(run, trees, request) {
    if (request === undefined || trees.some(({ version }) => (0,version_request/* satisfies */.ib)(request, version)))
        return;
    throw new problem_problem/* Problem */.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go ${JSON.stringify(request.text)}`, {
        hint: (0,installed_tree/* installedVersions */.uE)(trees),
    });
}
/** Other runs go on meanwhile, and removing a tree takes a second. */
async function whatHappened(run, { slot, lastUsed }, request) {
    const used = await run.files.modifiedAt(slot.marker);
    if (used === undefined)
        return 'another run has just removed it';
    return used === lastUsed || request?.kind === 'exact' ? undefined : 'another run has just chosen it';
}
async function removeOne(run, tree, dryRun) {
    const { slot } = tree;
    const target = await linkTarget(run, tree);
    const stays = target?.ours === false ? target.path : undefined;
    const bytes = stays === undefined ? await (0,inventory/* sizeOf */.$d)(run, tree) : 0;
    if (dryRun)
        return { tree, bytes, stays };
    await (0,remove_tree/* removeTree */.d)(run, slot);
    if (target?.ours)
        await removeFar(run, target.path);
    await run.files.removeIfEmpty(slot.folder);
    await run.files.removeIfEmpty((0,external_node_path_.dirname)(slot.folder));
    return { tree, bytes, stays };
}
/** Where the root leads to, if it is a link. The tree on the faster drive is ours, whatever else it may be is not. */
async function linkTarget(run, { slot }) {
    const [path, folder] = [await run.files.realPath(slot.root), await run.files.realPath(slot.folder)];
    if (path === undefined || folder === undefined || path === (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(slot.root)))
        return undefined;
    const far = run.fasterDrive && (0,external_node_path_.join)(run.fasterDrive.actual, (0,external_node_path_.relative)(run.toolCache, slot.root));
    return { path, ours: far !== undefined && (await run.files.realPath(far)) === path };
}
async function removeFar(run, path) {
    await run.files.remove(path);
    await run.files.removeIfEmpty((0,external_node_path_.dirname)(path));
    await run.files.removeIfEmpty((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)));
}

;// CONCATENATED MODULE: ./build/commands/prune.js



async function run({ run: prepared, line }) {
    const dryRun = line.options['dry-run'] !== undefined;
    return { kind: 'prune', pruned: await prune(prepared, await readRules(line), dryRun) };
}
async function readRules({ argument, options }) {
    if (argument === '' && options.keep === undefined && options['older-than'] === undefined) {
        throw new problem_problem/* Problem */.A('USAGE', 'prune was not told what to remove', {
            hint: 'Name a version (prune 1.21.13), or say --keep N or --older-than DAYS; --dry-run shows what would go.',
        });
    }
    const days = readCount('older-than', options['older-than']);
    return {
        request: argument === '' ? undefined : await readVersion(argument),
        keep: readCount('keep', options.keep),
        olderThan: days === undefined ? undefined : days * 24 * 60 * 60 * 1000,
    };
}
function readCount(name, text) {
    if (text === undefined || /^\d{1,5}$/.test(text))
        return text === undefined ? undefined : Number(text);
    throw new problem_problem/* Problem */.A('USAGE', `--${name} is "${text}", which is not a whole number from 0 to 99999`, {
        hint: `Write --${name} ${name === 'keep' ? '2' : '30'}, for example.`,
    });
}
async function readVersion(text) {
    const request = await (0,version_request/* parseRequest */.TR)(text, { kind: 'input', name: 'VERSION', yaml: false });
    if (request.kind !== 'alias')
        return request;
    throw new problem_problem/* Problem */.A('VERSION_INVALID', `"${text}" (VERSION) names no version: it changes with every release`, {
        hint: 'Name a version such as 1.25.3, a part of one such as 1.25, or a range.',
    });
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

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree),
/* harmony export */   u: () => (/* binding */ takeAway)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Takes a tree out of the tool cache, and its files off the disk. */
async function removeTree(run, slot) {
    for (const aside of await takeAway(run, slot))
        await run.files.remove(aside);
}
/**
 * Marker first, so that nobody sees the tree from then on; then out of the way in one step, so that another job can
 * install there; then what lies beside it. Gives the place of its files, which are to be removed. Killed at any moment
 * it leaves nothing that is seen and not whole. Where the tree cannot be moved, as a running program keeps it on
 * Windows, the marker is put back.
 */
async function takeAway(run, slot) {
    const used = await run.files.modifiedAt(slot.marker);
    await run.files.remove(slot.marker);
    const moved = await moveAside(run, slot, used);
    // A tree that stands there by now is another job's, and so is what lies beside it.
    if ((await run.files.kind(slot.root)) === undefined) {
        await run.files.remove(slot.receipt);
        await run.files.remove(slot.manifest);
    }
    return moved;
}
async function moveAside(run, slot, used) {
    if ((await run.files.kind(slot.root)) === undefined)
        return []; // the marker stood over nothing
    await run.files.syncFolder(slot.folder);
    const { self: writer } = await run.writers();
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(slot.folder, `.removed-${writer}.${Math.floor(run.clock.random() * 1e9)}`);
    try {
        await run.files.rename(slot.root, aside);
        return [aside];
    }
    catch (error) {
        if ((await run.files.kind(slot.root)) === undefined)
            return []; // another job was quicker
        if (used !== undefined)
            await mark(run, slot, used);
        throw error;
    }
}
async function mark(run, { marker }, used) {
    await run.files.writeText(marker, '');
    await run.files.touch(marker, used);
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
