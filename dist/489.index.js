export const id = 489;
export const ids = [489,1249];
export const modules = {

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-cache.js
var tool_cache = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/engine/verify/verify-tree.js
var verify_tree = __webpack_require__(1249);
// EXTERNAL MODULE: ./build/engine/versions/lookup-order.js + 1 modules
var lookup_order = __webpack_require__(7163);
// EXTERNAL MODULE: ./build/engine/versions/read-request.js + 7 modules
var read_request = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/engine/verify.js







/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
async function verify(run, plan, path) {
    await run.listenForStop();
    if (path === '')
        return (0,verify_tree.verifyTree)(run, await installedRoot(run, plan), { fetchToCompare: true });
    const whole = (0,external_node_path_.resolve)(run.workspace, path);
    switch (await run.files.kind(whole)) {
        case 'folder':
            return (0,verify_tree.verifyTree)(run, whole, { fetchToCompare: true });
        case 'file':
            return (0,verify_tree/* verifyArchive */.w)(run, whole);
        default:
            throw new problem/* Problem */.A('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
                hint: 'Name a tree of Go or an archive, or nothing for what the tool cache has.',
            });
    }
}
/** What is there already: at `install-dir`, in the tool cache for the request, or on PATH. */
async function installedRoot(run, plan) {
    if (plan.destination.installDir !== '') {
        const { preparedInstallDir } = await __webpack_require__.e(/* import() */ 3375).then(__webpack_require__.bind(__webpack_require__, 8613));
        return preparedInstallDir(run, plan.destination.installDir);
    }
    const answer = await (0,read_request/* readRequest */["in"])(run, plan);
    if (answer.kind === 'keep')
        return (await (0,read_request/* keep */.aC)(run, answer.go)).root;
    const lookupOrder = await (0,lookup_order/* lookupOrderFor */.M)(run, { ...plan.sources, requireTrust: undefined });
    const { request } = answer;
    const any = request.kind === 'alias' ? () => true : (version) => (0,version_request/* satisfies */.ib)(request, version);
    const installed = await (0,tool_cache/* findNewest */.Ok)(run, lookupOrder, any);
    if (installed)
        return installed.root;
    throw new problem/* Problem */.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
        hint: 'Install it first, or name a folder or an archive.',
    });
}

;// CONCATENATED MODULE: ./build/commands/verify.js

async function run({ run: prepared, plan, line }) {
    return { kind: 'verify', verdict: await verify(prepared, plan, line.argument) };
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

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyTree: () => (/* binding */ verifyTree),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6968);
/* harmony import */ var _core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7861);
/* harmony import */ var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6348);
/* harmony import */ var _download_verified_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8696);
/* harmony import */ var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1844);
/* harmony import */ var _trust_checksum_database_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5452);









/**
 * Holds every file of an installed tree against its manifest and against the log. The log's hash does not cover
 * `api doc misc test` and modes; the manifest covers every file that was installed.
 *
 * @param root the tree; its manifest lies in it, or beside it as `<root>.manifest`
 * @param options `fetchToCompare`: to fetch the module where only that can tell which files are not the log's
 */
async function verifyTree(run, root, { fetchToCompare }) {
    const release = await (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .readRelease */ .iJ)(run, root);
    if (release === undefined) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('TREE_INVALID', `"${root}" is no tree of Go: it has no VERSION`, {
            hint: 'Name the folder that is GOROOT.',
        });
    }
    const files = (await run.trees.hashTree(root)).filter(({ name }) => !(0,_core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isTreeNote */ .BA)(name));
    const is = new Map(files.map(({ name, sha256 }) => [name.replace(/^go\//, ''), sha256]));
    const inside = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .treeManifest */ ._u));
    const text = inside ?? (await run.files.readText(`${root}.manifest`));
    const was = text === undefined ? undefined : (0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(text);
    const log = await askLog(run, release, files);
    const fromLog = () => (fetchToCompare ? differencesFromLog(run, { release, is, log }) : []);
    const differences = was ? (0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, is) : await fromLog();
    const kept = was
        ? `${differences.length === 0 ? 'Every file is' : 'Not every file is'} as the manifest has it.`
        : 'No manifest was kept when it was installed.';
    const ok = differences.length === 0 && (log.says === 'same' || (log.says === 'nothing' && was !== undefined));
    const trust = ok && log.says === 'same' ? 'log' : undefined;
    return { path: root, release, ok, trust, differences, findings: [kept, log.sentence] };
}
/** Holds an archive against the built-in table and against the log. */
async function verifyArchive(run, path) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 3825).then(__webpack_require__.bind(__webpack_require__, 3825));
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
    if (release === undefined) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `"${filename}" is not named as an archive of Go`, {
            hint: 'Its name says which release to hold it against: go1.26.8.linux-amd64.tar.gz.',
        });
    }
    const { sha256, files } = await readArchive(run, path);
    const known = knownArchive(filename);
    const log = await askLog(run, release, files);
    const table = !known
        ? 'The built-in table does not know it.'
        : known.sha256 === sha256
            ? 'It is the archive that the built-in table knows.'
            : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.`;
    const wrong = log.says === 'other' || (known !== undefined && known.sha256 !== sha256);
    const trust = wrong ? undefined : log.says === 'same' ? 'log' : known ? 'known' : undefined;
    return { path, release, ok: trust !== undefined, trust, differences: [], findings: [table, log.sentence] };
}
/** Unpacked into a folder that is thrown away, under the same rules as when it is installed. */
async function readArchive(run, path) {
    const { archives } = await run.network();
    const into = await run.files.makeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, '.setup-go-tarball', 'verify-'));
    const files = [];
    const options = { into, slim: false, onFile: (file) => void files.push(file) };
    const source = run.files.readStream(path);
    const download = (0,_download_verified_download_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBytes */ .R)(run, source, { label: path, expected: {}, digest: await run.digest() });
    try {
        if (!path.endsWith('.zip'))
            await archives.unpackTarGz(download.bytes, options);
        else {
            await download.drain();
            await archives.unpackZip(path, options);
        }
        return { sha256: download.check().sha256, files };
    }
    finally {
        await download.close();
        await run.files.remove(into);
    }
}
async function askLog(run, release, files) {
    try {
        const logged = await (0,_trust_checksum_database_js__WEBPACK_IMPORTED_MODULE_6__.lookUpToolchain)(run, release);
        const hash = await treeHash(run, release, files);
        if (hash === logged.hash) {
            const sentence = 'It is what the Go checksum database has recorded (which does not cover api, doc, misc, test).';
            return { says: 'same', sentence };
        }
        return { says: 'other', sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.` };
    }
    catch (error) {
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A) || error.code === 'SUMDB_INCONSISTENT')
            throw error;
        return { says: error.code === 'ARCHIVE_REFUSED' ? 'other' : 'nothing', sentence: error.message };
    }
}
/** The hash that a tree's files give as the module golang.org/toolchain. */
async function treeHash(run, release, files) {
    const { crypto } = await run.sumdb();
    const prefix = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePrefix */ .B8)((0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainModule */ .IV)(release, run.platform.os, run.platform.arch));
    const named = files.flatMap(({ name, sha256 }) => {
        const moduleName = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainEntryName */ .LE)(name, prefix);
        return moduleName === undefined ? [] : [{ name: moduleName, sha256 }];
    });
    return (0,_core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash1 */ .C)(named, crypto);
}
/** Without a manifest only the module itself can tell which files are not the log's: it is fetched and compared. */
async function differencesFromLog(run, tree) {
    if (tree.log.says !== 'other')
        return [];
    const { fetchModuleManifest } = await __webpack_require__.e(/* import() */ 1132).then(__webpack_require__.bind(__webpack_require__, 1132));
    try {
        const was = await fetchModuleManifest(run, tree.release);
        const covered = new Map([...tree.is].filter(([file]) => !/^(?:api|doc|misc|test)\//.test(file)));
        return (0,_core_tool_cache_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, covered);
    }
    catch (error) {
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        run.emit({ kind: 'differences-unknown', message: error.message });
        return [];
    }
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
