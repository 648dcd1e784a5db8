export const id = 6630;
export const ids = [6630];
export const modules = {

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ judgeInstallDir),
/* harmony export */   WB: () => (/* binding */ parseBeside),
/* harmony export */   eo: () => (/* binding */ isVersionOfGo),
/* harmony export */   q4: () => (/* binding */ besideName)
/* harmony export */ });
/**
 * May a tree be put there? Only nothing, an empty folder or a Go is ever replaced, and a Go that we did not install is
 * kept unless the user says otherwise.
 */
function judgeInstallDir(facts, { replace }) {
    if (facts.isRoot)
        return refused('it is the root of a file system', inside);
    if (facts.holds !== undefined)
        return refused(`it is or holds ${facts.holds}`, inside);
    if (facts.kind === 'nothing')
        return { kind: 'free' };
    if (facts.kind !== 'folder')
        return refused('it is no folder', 'Remove it yourself, or name another folder.');
    if (facts.isMountPoint)
        return refused('it is a mount point, which nothing can be swapped with', inside);
    if (facts.isEmpty)
        return { kind: 'free' };
    if (facts.isOurs)
        return { kind: 'replace', keep: false };
    if (!facts.isGo)
        return refused('it holds something other than Go', 'Empty it yourself, or name another folder.');
    if (replace)
        return { kind: 'replace', keep: false };
    if (!facts.isOldTaken)
        return { kind: 'replace', keep: true };
    return refused('it holds a Go that something else has installed, and the name that this would be kept under, with .old, is taken', 'Move or remove one of the two, or have this one removed with replace: true.');
}
const inside = 'Name a folder inside it, such as one called go.';
function refused(why, hint) {
    return { kind: 'refused', why, hint };
}
/** Does the first line of a VERSION say that it is one of Go, released or not? */
function isVersionOfGo(text) {
    return /^(?:go\d|devel\b)/.test(text ?? '');
}
/** `.go.staging-<writer>` for the folder `/usr/local/go`, whose name is `go`. */
function besideName(folder, what, writer) {
    return `.${folder}.${what}-${writer}`;
}
/** Which of these a name is, and whose; `undefined` for any other. */
function parseBeside(folder, name) {
    if (!name.startsWith(`.${folder}.`))
        return undefined;
    const rest = name.slice(folder.length + 2);
    const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
    if (writer === undefined || (what !== 'staging' && what !== 'old' && what !== 'removed'))
        return undefined;
    return { what, writer };
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isGoTree: () => (/* binding */ isGoTree),
/* harmony export */   isTheSame: () => (/* binding */ isTheSame),
/* harmony export */   listBeside: () => (/* binding */ listBeside),
/* harmony export */   locateInstallDir: () => (/* binding */ locateInstallDir),
/* harmony export */   pathBeside: () => (/* binding */ pathBeside),
/* harmony export */   readAnyTreeAt: () => (/* binding */ readAnyTreeAt),
/* harmony export */   readTreeAt: () => (/* binding */ readTreeAt),
/* harmony export */   readTreeReceipt: () => (/* binding */ readTreeReceipt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(267);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4358);
/* harmony import */ var _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7672);
/* harmony import */ var _core_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2772);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);








/** Throws `INPUT_INVALID` for a folder that could not be used. */
async function locateInstallDir(run, given) {
    if (/^~(?:[\\/]|$)/.test(given)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and ~ is not expanded`, {
            hint: 'Write the whole path, or let a shell write it: "$HOME/sdk/go".',
        });
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workspace, given);
    if (path.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and PATH cannot name a folder with "${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}" in it`, {
            hint: 'Name a folder without it.',
        });
    }
    return { path, real: await followLinks(run, path) };
}
/** Also where they lead to nothing yet. Links in a circle are `FILES_FAILED`, as everywhere. */
async function followLinks(run, path) {
    const there = await run.files.realPath(path);
    if (there !== undefined)
        return there;
    const around = await realFolder(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    const target = await (await run.journal()).linkTarget(path);
    return target === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(around, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) : followLinks(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around, target));
}
/** Of a folder that may not exist yet, nor those around it. */
async function realFolder(run, folder) {
    const there = await run.files.realPath(folder);
    if (there !== undefined || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
        return there ?? folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await realFolder(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}
/** The name that this process's tree of that kind has beside the folder. */
async function pathBeside(run, { real }, what) {
    const { writer } = await run.journal();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .besideName */ .q4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), what, writer));
}
/** What installs in progress, and those that were cut off, have beside the folder. */
async function listBeside(run, { real }) {
    const names = await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real));
    return names.flatMap((name) => {
        const beside = (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBeside */ .WB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), name);
        return beside ? [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), name), ...beside }] : [];
    });
}
/** A go command, and a VERSION that is one of Go, whatever release it names. */
async function isGoTree(run, root) {
    if ((await run.files.kind((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .goBinary */ .K1)(run, root))) !== 'file')
        return false;
    return ((await run.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'VERSION'))) === 'file' && (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionOfGo */ .eo)(await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root)));
}
/** The receipt that lies in a tree of ours, whatever has become of the tree. */
async function readTreeReceipt(run, root) {
    const text = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .treeReceipt */ .$M));
    return text === undefined ? undefined : (0,_core_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReceipt */ .W)(text);
}
/** The tree at `root`, if it is a whole one for the platform that this run installs for. */
async function readTreeAt(run, root) {
    const tree = await readAnyTreeAt(run, root);
    return tree && (await isForThisPlatform(run, tree)) ? tree : undefined;
}
/** For whatever platform it is. Its `tool` is empty, for it lies outside the tool cache. */
async function readAnyTreeAt(run, root) {
    if (!(await isGoTree(run, root)))
        return undefined;
    const release = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root);
    const version = release === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(release);
    if (release === undefined || version === undefined)
        return undefined;
    const found = await readTreeReceipt(run, root);
    const its = found?.release === release && found.version === (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(version);
    return { root, version, release, tool: '', receipt: its ? found : undefined };
}
/** Is it a tree of ours that serves as well as the one that is being installed? */
function isTheSame({ version, receipt }, wanted) {
    if (receipt?.tool !== wanted.tool || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, wanted.version) !== 0)
        return false;
    return wanted.requireTrust === undefined || (0,_core_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .reaches */ .O)(receipt.trust, wanted.requireTrust);
}
/** By its receipt, else by the folder of its tools. */
async function isForThisPlatform(run, { root, receipt }) {
    const { os, arch } = run.platform;
    if (receipt)
        return receipt.platform === `${os}-${arch}`;
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'pkg', 'tool', `${os}_${arch === 'armv6l' ? 'arm' : arch}`);
    return (await run.files.kind(tools)) === 'folder';
}


/***/ })

};
