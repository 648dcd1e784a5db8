export const id = 3457;
export const ids = [3457,3153,5866];
export const modules = {

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var engine_request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var engine_shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
// EXTERNAL MODULE: ./build/engine/verify.js
var verify = __webpack_require__(5866);
;// CONCATENATED MODULE: ./build/engine/verify-command.js








/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
async function verify_command_verify(run, inputs, path) {
    if (path === '')
        return (0,verify.verifyTree)(run, await installedRoot(run, inputs), { fetchToCompare: true });
    const whole = (0,external_node_path_.resolve)(run.workspace, path);
    switch (await run.files.kind(whole)) {
        case 'folder':
            return (0,verify.verifyTree)(run, whole, { fetchToCompare: true });
        case 'file':
            return (0,verify/* verifyArchive */.w)(run, whole);
        default:
            throw new problem/* Problem */.A('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
                hint: 'Name a tree of Go or an archive, or nothing for what the tool cache has.',
            });
    }
}
/** What is there already: at `install-dir`, in the tool cache for the request, or on PATH. */
async function installedRoot(run, inputs) {
    if (inputs.installDir !== '') {
        const { preparedInstallDir } = await __webpack_require__.e(/* import() */ 7449).then(__webpack_require__.bind(__webpack_require__, 7449));
        return preparedInstallDir(run, inputs.installDir);
    }
    const answer = await (0,engine_request/* readRequest */["in"])(run, inputs, false);
    if (answer.kind === 'keep')
        return (await (0,engine_request/* keep */.aC)(run, answer.go)).root;
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const shelves = await (0,engine_shelves/* shelvesFor */.Sb)(run, plan, { slim: inputs.slim, requireTrust: undefined });
    const { request } = answer;
    const any = request.kind === 'alias' ? () => true : (version) => (0,version_request/* satisfies */.ib)(request, version);
    const installed = await (0,tool_cache/* findNewest */.Ok)(run, shelves, any);
    if (installed)
        return installed.root;
    throw new problem/* Problem */.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
        hint: 'Install it first, or name a folder or an archive.',
    });
}

// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/commands/verify.js




async function run({ inputs, line, session }) {
    const verdict = await verify_command_verify(session.run, inputs, line.argument);
    const { ok, path, release, trust, differences, findings } = verdict;
    const lines = [
        `${path}: ${release} ${ok ? `is whole${trust ? `, trust ${trust}` : ''}` : 'CANNOT BE TRUSTED'}`,
        ...findings.map((finding) => `  ${finding}`),
        ...differences.map(({ file, what }) => `  ${what}: ${file}`),
    ];
    (0,standard_output.print)(line.json ? [JSON.stringify(verdict, null, 2)] : lines.map((text) => (0,plain_text/* plainText */.wh)((0,redact/* redactText */.R)(text))));
    return ok ? 0 : 1;
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

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyTree: () => (/* binding */ verifyTree),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7801);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6968);
/* harmony import */ var _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7672);
/* harmony import */ var _checksum_database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(963);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9698);









/**
 * Holds every file of an installed tree against its manifest and against the log. The log's hash does not cover
 * `api doc misc test` and modes; the manifest covers every file that was installed.
 *
 * @param root the tree; its manifest lies in it, or beside it as `<root>.manifest`
 * @param options `fetchToCompare`: to fetch the module where only that can tell which files are not the log's
 */
async function verifyTree(run, root, { fetchToCompare }) {
    const release = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readRelease */ .iJ)(run, root);
    if (release === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('TREE_INVALID', `"${root}" is no tree of Go: it has no VERSION`, {
            hint: 'Name the folder that is GOROOT.',
        });
    }
    const files = (await run.trees.hashTree(root)).filter(({ name }) => !(0,_core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isTreeNote */ .BA)(name));
    const is = new Map(files.map(({ name, sha256 }) => [name.replace(/^go\//, ''), sha256]));
    const inside = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .treeManifest */ ._u));
    const text = inside ?? (await run.files.readText(`${root}.manifest`));
    const was = text === undefined ? undefined : (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(text);
    const log = await askLog(run, release, files);
    const fromLog = () => (fetchToCompare ? differencesFromLog(run, { release, is, log }) : []);
    const differences = was ? (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, is) : await fromLog();
    const kept = was
        ? `${differences.length === 0 ? 'Every file is' : 'Not every file is'} as the manifest has it.`
        : 'No manifest was kept when it was installed.';
    const ok = differences.length === 0 && (log.says === 'same' || (log.says === 'nothing' && was !== undefined));
    const trust = ok && log.says === 'same' ? 'log' : undefined;
    return { path: root, release, ok, trust, differences, findings: [kept, log.sentence] };
}
/** Holds an archive against the built-in table and against the log. */
async function verifyArchive(run, path) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 7883).then(__webpack_require__.bind(__webpack_require__, 7883));
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
    if (release === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `"${filename}" is not named as an archive of Go`, {
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
    const measured = (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(run, source, { label: path, expected: {}, digest: await run.digest() });
    try {
        if (!path.endsWith('.zip'))
            await archives.unpackTarGz(measured.bytes, options);
        else {
            await measured.drain();
            await archives.unpackZip(path, options);
        }
        return { sha256: measured.check().sha256, files };
    }
    finally {
        await measured.close();
        await run.files.remove(into);
    }
}
async function askLog(run, release, files) {
    try {
        const logged = await (0,_checksum_database_js__WEBPACK_IMPORTED_MODULE_4__.lookUpToolchain)(run, release);
        const hash = await treeHash(run, release, files);
        if (hash === logged.hash) {
            const sentence = 'It is what the Go checksum database has recorded (which does not cover api, doc, misc, test).';
            return { says: 'same', sentence };
        }
        return { says: 'other', sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.` };
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A) || error.code === 'SUMDB_INCONSISTENT')
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
    const { fetchModuleManifest } = await __webpack_require__.e(/* import() */ 6759).then(__webpack_require__.bind(__webpack_require__, 6759));
    try {
        const was = await fetchModuleManifest(run, tree.release);
        const covered = new Map([...tree.is].filter(([file]) => !/^(?:api|doc|misc|test)\//.test(file)));
        return (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, covered);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        run.log.warning(`Which files differ cannot be told: ${error.message}`);
        return [];
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
