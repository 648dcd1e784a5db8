export const id = 7519;
export const ids = [7519];
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
    const trees = [];
    const there = inputs.installDir && (await (0,inventory/* readInstalledAt */.ag)(session.run, inputs.installDir));
    for (const tree of [...(there ? [there] : []), ...(await (0,inventory/* readInventory */.zw)(session.run))])
        trees.push({ tree, size: await sizeIfReadable(session.run, tree) });
    if (trees.length === 0)
        host.log.info(`The tool cache "${toolCache}" holds no Go`);
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


/***/ })

};
