export const id = 520;
export const ids = [520];
export const modules = {

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ toGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cg: () => (/* binding */ withoutRevision),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   zR: () => (/* binding */ toRelease)
/* harmony export */ });
/**
 * Reads a whole version in Go's spelling or in semver's, `go` or `v` in front or not: `go1.20`, `1.22.5`, `1.23rc1`,
 * `1.9.2rc2`, `1.23.0-rc.1`, `1.23.0-rc1`, `1.25.0-1`. `undefined` for all else, so for `1.22` too: from Go 1.21 on
 * two numbers name a language, not a release (https://go.dev/doc/toolchain#version).
 */
function parseVersion(text) {
    const groups = wholeVersion.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { major, minor, patch, kind, number, preRevision, revision = preRevision } = groups;
    const pre = readPreRelease(kind, number);
    if (patch === undefined && pre === undefined && !firstReleaseIsShort(Number(major), Number(minor ?? 0))) {
        return undefined;
    }
    if (minor === undefined && (pre !== undefined || revision !== undefined))
        return undefined;
    return {
        major: Number(major),
        minor: Number(minor ?? 0),
        patch: Number(patch ?? 0),
        ...(pre && { pre }),
        ...(revision !== undefined && { revision: Number(revision) }),
    };
}
/** Go's order, oldest first: 1.22beta1, 1.22rc1, 1.22.0, 1.22.0-1, 1.22.1. For `sort`. */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        stage(a) - stage(b) ||
        (a.pre?.number ?? 0) - (b.pre?.number ?? 0) ||
        (a.revision ?? 0) - (b.revision ?? 0));
}
/** The name of the tool-cache folder: `1.22.12`, `1.20.0`, `1.21.0-rc.2`, `1.25.0-1`. */
function toSemver(version) {
    const { major, minor, patch, pre, revision } = version;
    const suffix = [...(pre ? [pre.kind, pre.number] : []), ...(revision === undefined ? [] : [revision])];
    return `${major}.${minor}.${patch}${suffix.length > 0 ? `-${suffix.join('.')}` : ''}`;
}
/** The name of the release: `go1.22.12`, `go1.20`, `go1.21.0`, `go1.21rc2`, `go1.25.0-1`. */
function toRelease(version) {
    return `go${toGoVersion(version)}`;
}
/** The same without `go`, as `go version` is read and outputs show it. */
function toGoVersion(version) {
    const { major, minor, patch, pre, revision } = version;
    const short = patch === 0 && (pre !== undefined || firstReleaseIsShort(major, minor));
    const numbers = !short
        ? [major, minor, patch]
        : minor === 0 && !pre && !revision
            ? [major]
            : [major, minor];
    return `${numbers.join('.')}${pre ? `${pre.kind}${pre.number}` : ''}${revision === undefined ? '' : `-${revision}`}`;
}
/** The version that a vendor's rebuild is a rebuild of. */
function withoutRevision(version) {
    const { revision: _, ...plain } = version;
    return plain;
}
const whole = String.raw `0|[1-9]\d{0,5}`;
const wholeVersion = new RegExp(String.raw `^(?:go|v)?(?<major>${whole})(?:\.(?<minor>${whole})(?:\.(?<patch>${whole}))?)?` +
    String.raw `(?:-?(?<kind>beta|rc)\.?(?<number>${whole})(?:[.-](?<preRevision>[1-9]\d{0,5}))?` +
    String.raw `|-(?<revision>[1-9]\d{0,5}))?$`);
function readPreRelease(kind, number) {
    return kind === 'beta' || kind === 'rc' ? { kind, number: Number(number) } : undefined;
}
/** Up to 1.20 a minor's first release has no `.0`. */
function firstReleaseIsShort(major, minor) {
    return major === 1 && minor < 21;
}
function stage(version) {
    if (version.pre === undefined)
        return 2;
    return version.pre.kind === 'rc' ? 1 : 0;
}


/***/ }),

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeTree: () => (/* binding */ describeTree),
/* harmony export */   listingText: () => (/* binding */ listingText)
/* harmony export */ });
/* unused harmony export treeTable */
/* harmony import */ var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3261);
/* harmony import */ var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6186);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(658);



function listingText({ toolCache, installDir, trees, now }) {
    const empty = trees.every(({ tree }) => tree.tool === '');
    const notes = [];
    if (empty)
        notes.push({ level: 'info', text: `The tool cache "${toolCache}" holds no Go` });
    if (installDir !== '' && trees.every(({ tree }) => tree.tool !== ''))
        notes.push({ level: 'info', text: `There is no Go at "${installDir}"` });
    return { lines: trees.length > 0 ? treeTable(trees, now) : [], notes };
}
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
        version: (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(version),
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
        (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_0__/* .toSemver */ .Ud)(tree.version),
        tree.tool || '-',
        tree.platform,
        broken === undefined ? (receipt?.trust ?? 'unrecorded') : 'broken',
        receipt?.mirror ?? '-',
        size === undefined ? '?' : (0,_core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_1__/* .megabytes */ .i)(size),
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
    const cells = rows.map((row) => row.map(_core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    return cells.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === numbers ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
