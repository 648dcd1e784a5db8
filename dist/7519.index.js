export const id = 7519;
export const ids = [7519,3153];
export const modules = {

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/megabytes.js
var megabytes = __webpack_require__(4867);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
;// CONCATENATED MODULE: ./build/core/tree-list.js



/** A table for people, a line each, under its heads; the tree that is in use begins with a `*`. */
function treeTable(trees, now) {
    const heads = ['', 'VERSION', 'TOOL', 'PLATFORM', 'TRUST', 'MIRROR', 'SIZE', 'LAST USED', 'ROOT'];
    return align([heads, ...trees.map((each) => rowOf(each, now))], heads.indexOf('SIZE'));
}
/** What `list --json` prints of a tree. Names and values are a contract. */
function describeTree({ tree, size }) {
    const { root, tool, version, release, platform, receipt, broken, lastUsed, inUse } = tree;
    return {
        tool,
        version: (0,core_version/* toSemver */.Ud)(version),
        release: release ?? null,
        platform,
        root,
        trust: receipt?.trust ?? 'unrecorded',
        mirror: receipt?.mirror ?? '',
        lacks: receipt?.lacks ?? [],
        size: size ?? null,
        'last-used': lastUsed === undefined ? null : new Date(lastUsed).toISOString(),
        'in-use': inUse,
        broken: broken ?? null,
    };
}
function rowOf({ tree, size }, now) {
    const { receipt, broken } = tree;
    const lacks = receipt?.lacks.length ? ` (without ${receipt.lacks.join(' ')})` : '';
    return [
        tree.inUse ? '*' : '',
        (0,core_version/* toSemver */.Ud)(tree.version),
        tree.tool || '-',
        tree.platform,
        broken === undefined ? (receipt?.trust ?? 'unrecorded') : 'broken',
        receipt?.mirror ?? '-',
        size === undefined ? '?' : (0,megabytes/* megabytes */.i)(size),
        tree.lastUsed === undefined ? '-' : since(now - tree.lastUsed),
        `${tree.root}${broken === undefined ? lacks : ` (${broken})`}`,
    ];
}
const day = 24 * 60 * 60 * 1000;
function since(milliseconds) {
    const days = Math.floor(milliseconds / day);
    return days < 1 ? '< 1 day ago' : days === 1 ? '1 day ago' : `${days} days ago`;
}
/** Receipts and paths come from outside. */
function align(rows, numbers) {
    const cells = rows.map((row) => row.map(plain_text/* oneLine */.TN));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === numbers ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./build/engine/inventory.js
var inventory = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/commands/list.js




async function run({ host, inputs, line, session }) {
    const { toolCache, clock } = session.run;
    const { installDir } = inputs;
    const outside = installDir === '' ? undefined : await (0,inventory/* readOutside */.ED)(session.run, installDir);
    const cached = await (0,inventory/* readInventory */.zw)(session.run);
    const trees = [];
    for (const tree of outside ? [outside, ...cached] : cached)
        trees.push({ tree, size: await sizeIfReadable(session.run, tree) });
    if (cached.length === 0)
        host.log.info(`The tool cache "${toolCache}" holds no Go`);
    if (installDir !== '' && !outside)
        host.log.info(`There is no Go at "${installDir}"`);
    if (line.json)
        (0,standard_output.print)([JSON.stringify(trees.map(describeTree), null, 2)]);
    else if (trees.length > 0)
        (0,standard_output.print)(treeTable(trees, clock.now()));
    return 0;
}
async function sizeIfReadable(run, tree) {
    try {
        return await (0,inventory/* sizeOf */.$d)(run, tree);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        run.log.warning(`The size of "${tree.root}" cannot be told: ${error.message}`);
        return undefined;
    }
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

/***/ 4867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/** For people: `232.5 MB`. */
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

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

/***/ 7672:
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
