export const id = 612;
export const ids = [612];
export const modules = {

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

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prunedJson: () => (/* binding */ prunedJson),
/* harmony export */   prunedText: () => (/* binding */ prunedText)
/* harmony export */ });
/* harmony import */ var _core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3261);
/* harmony import */ var _core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6186);
/* harmony import */ var _core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2677);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);




function prunedText(pruned) {
    const { dryRun, removed, spared, failed } = pruned;
    const notes = [
        ...spared.map(({ tree, why }) => info(`Left ${(0,_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfTree */ .Vd)(tree)} at "${tree.root}": ${why}`)),
        ...removed
            .filter(({ tree }) => tree.inUse && !dryRun)
            .map(({ tree }) => warning(`${(0,_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfTree */ .Vd)(tree)} was in use: GOROOT or PATH still names it`)),
        ...failed.map(({ tree, problem }) => {
            const hint = problem.hint ? ` ${problem.hint}` : '';
            return warning(`${(0,_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfTree */ .Vd)(tree)} is not completely removed: ${problem.code}: ${problem.message}.${hint}`);
        }),
        info(summary(pruned)),
    ];
    return { lines: removed.map((each) => removedLine(each, dryRun)), notes };
}
/** Names and values are a contract. */
function prunedJson({ dryRun, removed, spared, failed }) {
    return {
        'dry-run': dryRun,
        removed: removed.map(({ tree, bytes, stays }) => ({ ...name(tree), bytes, 'link-to': stays ?? null })),
        spared: spared.map(({ tree, why }) => ({ ...name(tree), why })),
        failed: failed.map(({ tree, problem }) => ({
            ...name(tree),
            code: problem.code,
            message: problem.message,
        })),
        bytes: sumOf(removed),
    };
}
function name({ tool, version, platform, root }) {
    return { tool, version: (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version), platform, root };
}
function removedLine({ tree, bytes, stays }, dryRun) {
    const what = `${dryRun ? 'Would remove' : 'Removed'} ${(0,_core_tool_cache_installed_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfTree */ .Vd)(tree)} at ${tree.root}`;
    return (0,_core_text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(stays === undefined ? `${what}: ${(0,_core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .i)(bytes)}` : `${what}: a link; kept ${stays}`);
}
function summary({ removed, dryRun }) {
    if (removed.length === 0)
        return 'Nothing to remove';
    return `${dryRun ? 'Would free' : 'Freed'} ${(0,_core_text_megabytes_js__WEBPACK_IMPORTED_MODULE_3__/* .megabytes */ .i)(sumOf(removed))}`;
}
function sumOf(removed) {
    return removed.reduce((sum, each) => sum + each.bytes, 0);
}
function info(text) {
    return { level: 'info', text };
}
function warning(text) {
    return { level: 'warning', text };
}


/***/ })

};
