export const id = 1132;
export const ids = [1132];
export const modules = {

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ moduleFolder),
/* harmony export */   sG: () => (/* binding */ askProxies),
/* harmony export */   zV: () => (/* binding */ listToolchains)
/* harmony export */ });
/* harmony import */ var _core_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5350);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _core_sources_goproxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5037);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6968);
/* harmony import */ var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7827);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(658);
/* harmony import */ var _download_fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7148);







/** Below a proxy's address, the folder of the module's files. */
function moduleFolder(proxy) {
    return `${proxy}/${_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePath */ .Mw}/@v`;
}
/**
 * Asks the proxies in the go command's order: the next one after 404 and 410, and behind a `|` after any failure.
 * `ask` answers `undefined` for those two statuses.
 *
 * `direct` ends the list: the go command would then ask go.dev, which is the mirror `official`.
 *
 * @returns `undefined` where every proxy says that it does not have it
 * @throws INPUT_INVALID where GOPROXY allows no proxy, which is no mirror's fault; what the last proxy threw
 */
async function askProxies(run, mirror, ask) {
    let failure;
    for (const { url, fallsBack } of await proxiesOf(run, mirror)) {
        try {
            const answer = await ask(url);
            if (answer !== undefined)
                return answer;
        }
        catch (error) {
            if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
                throw error;
            failure = error;
            if (!fallsBack)
                break;
            run.emit({ kind: 'proxy-failed', url: (0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redactUrl */ .B)(url), message: error.message });
        }
    }
    if (failure !== undefined)
        throw failure;
    return undefined;
}
async function proxiesOf(run, mirror) {
    if (mirror.url !== undefined)
        return [{ url: mirror.url, fallsBack: false }];
    const { proxies, end } = (0,_core_sources_goproxy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoproxy */ .M)((await run.goSettings()).GOPROXY);
    if (proxies.length > 0)
        return proxies;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
        hint: 'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.',
    });
}
/** A list of all versions for all platforms is about 300 kB. */
const longestList = 16 << 20;
/**
 * The releases that the proxies list for our platform, newest first; `undefined` where they have no list. A list may be
 * partial: what it lacks may be there all the same.
 */
async function listToolchains(run, mirror) {
    const text = await askProxies(run, mirror, (proxy) => (0,_download_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchText */ .Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
    if (text === undefined)
        return undefined;
    const suffix = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionSuffix */ .CJ)(run.platform);
    const releases = text.split('\n').flatMap((line) => readLine(run, line.trim(), suffix));
    return releases.sort((a, b) => (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version));
}
function readLine(run, line, suffix) {
    if (!line.startsWith(_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionPrefix */ .TQ) || !line.endsWith(suffix))
        return [];
    const release = line.slice(_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionPrefix */ .TQ.length, -suffix.length);
    const version = release.startsWith('go') ? (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(release) : undefined;
    if (version === undefined)
        return [];
    const { os, arch } = run.platform;
    const archives = [{ filename: (0,_core_platform_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveName */ .uv)(release, run.platform), os, arch }];
    return [{ version, release, stable: version.pre === undefined, archives }];
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchModuleManifest: () => (/* binding */ fetchModuleManifest),
  W: () => (/* binding */ moduleSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/platform/platform.js
var platform = __webpack_require__(5350);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/sources/mirrors.js
var mirrors = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/core/sumdb/module-hash.js
var module_hash = __webpack_require__(2795);
// EXTERNAL MODULE: ./build/core/sumdb/toolchain-module.js
var toolchain_module = __webpack_require__(6968);
// EXTERNAL MODULE: ./build/core/text/redact.js
var redact = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/core/versions/version.js
var versions_version = __webpack_require__(658);
;// CONCATENATED MODULE: ./build/engine/download/download-target.js
/** For a tree that is only looked at: nothing of it is kept. */
function throwawayTarget(staging) {
    const nobodyAsks = () => undefined;
    return {
        staging,
        resumable: undefined,
        ranges: true,
        reached: nobodyAsks,
        mixed: nobodyAsks,
        needs: nobodyAsks,
        waitOut: async () => false,
    };
}

// EXTERNAL MODULE: ./build/engine/download/fetch.js
var fetch = __webpack_require__(7148);
// EXTERNAL MODULE: ./build/engine/download/verified-download.js + 2 modules
var verified_download = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-name.js
var tool_name = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/engine/trust/checksum-database.js + 6 modules
var checksum_database = __webpack_require__(5452);
// EXTERNAL MODULE: ./build/engine/sources/module-proxy.js
var module_proxy = __webpack_require__(4109);
// EXTERNAL MODULE: ./build/engine/sources/source.js
var source = __webpack_require__(9313);
// EXTERNAL MODULE: ./build/engine/sources/unpack-source.js
var unpack_source = __webpack_require__(9118);
;// CONCATENATED MODULE: ./build/engine/sources/module-source.js
















/**
 * Go as the module golang.org/toolchain, the way the go command itself fetches it. The record of the checksum database
 * comes first: it names the hash that the zip must have. The tree lacks `api doc misc test`.
 */
async function moduleSource(run, wanted, mirror) {
    requireExact(wanted, mirror);
    requireNoForeignPin(wanted, mirror);
    const module = (0,toolchain_module/* toolchainModule */.IV)(wanted.release, run.platform.os, run.platform.arch);
    const logged = await (0,checksum_database.lookUpToolchain)(run, wanted.release);
    const archive = `${module.version}.zip`;
    return {
        tool: tool_name/* slimTool */.cq,
        checkpoint: { archive, digest: Buffer.from(logged.hash.slice('h1:'.length), 'base64').toString('hex') },
        async open(target) {
            const label = `${(0,mirrors/* mirrorName */.zZ)(mirror)} ${module.version}`;
            const ask = (headersFor) => requestZip(run, mirror, { version: module.version, headersFor });
            const files = [];
            return {
                download: await (0,verified_download/* openDownload */.p)(run, { ask, label, expected: {}, size: undefined, growth: 3, target }),
                format: { kind: 'module-zip', prefix: `${(0,toolchain_module/* modulePrefix */.B8)(module)}/` },
                slim: false,
                onFile: (file) => void files.push(file),
                async prove() {
                    const { crypto } = await run.sumdb();
                    requireLogged((0,module_hash/* hash1 */.C)(files, crypto), logged.hash, label);
                    return {
                        tool: tool_name/* slimTool */.cq,
                        archive,
                        trust: 'log',
                        h1: logged.hash,
                        manifest: manifestOf(files, module),
                        lacks: source/* slimLacks */.M,
                    };
                },
            };
        },
    };
}
function requireExact({ version, release }, mirror) {
    if (version !== undefined)
        return;
    throw new problem/* Problem */.A('MIRROR_STATUS', `${(0,mirrors/* mirrorName */.zZ)(mirror)} has no "${release}": it serves exact versions only`, {
        hint: 'Ask for a version such as 1.26.8.',
    });
}
/**
 * A pin is of an archive, and the module is another file. Where the pin is the official release's, the log vouches for
 * the same files; any other pin says that the user wants something else than the log can prove.
 */
function requireNoForeignPin({ proof, archive }, mirror) {
    if (proof?.trust !== 'pin' || proof.official)
        return;
    throw new problem/* Problem */.A('DIGEST_MISSING', `${(0,mirrors/* mirrorName */.zZ)(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`, {
        hint: 'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.',
    });
}
function manifestOf(files, module) {
    const start = (0,toolchain_module/* modulePrefix */.B8)(module).length + 1;
    const path = (name) => name.slice(start).replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return new Map(files.map(({ name, sha256 }) => [path(name), String(sha256)]));
}
/** What a release's files are by the log, fetched for comparison and thrown away; `api doc misc test` are not in it. */
async function fetchModuleManifest(run, release) {
    const version = (0,versions_version/* parseVersion */.ot)(release);
    const { os, arch } = run.platform;
    const archive = {
        filename: (0,platform/* archiveName */.uv)(release, run.platform),
        version: release.replace(/^go/, ''),
        os,
        arch,
    };
    const wanted = { release, version, archive, accepts: () => false, proof: undefined };
    const source = await moduleSource(run, wanted, { kind: 'module-proxy', url: undefined });
    const staging = await run.files.makeTemporaryFolder((0,external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'verify-'));
    try {
        return (await (0,unpack_source/* unpackSource */.c)(run, source, throwawayTarget(staging))).manifest ?? new Map();
    }
    finally {
        await run.files.remove(staging);
    }
}
async function requestZip(run, mirror, { version, headersFor }) {
    const { http } = await run.network();
    const answer = await (0,module_proxy/* askProxies */.sG)(run, mirror, async (proxy) => {
        const url = `${(0,module_proxy/* moduleFolder */.pi)(proxy)}/${version}.zip`;
        const response = await http.get({ url, headers: headersFor(url) });
        if ((0,fetch/* isAbsent */.W0)(response.status))
            return undefined;
        if (![200, 206, 416].includes(response.status))
            throw (0,fetch/* badStatus */.Yc)(run, response);
        run.emit({ kind: 'download-started', label: (0,redact/* redactUrl */.B)(url) });
        return { url, response };
    });
    if (answer !== undefined)
        return answer;
    throw new problem/* Problem */.A('MIRROR_STATUS', `${(0,mirrors/* mirrorName */.zZ)(mirror)} has no ${version} of golang.org/toolchain`, {
        hint: 'Check the version and the platform, or name another mirror.',
    });
}
function requireLogged(hash, logged, label) {
    if (hash === logged)
        return;
    throw new problem/* Problem */.A('DIGEST_MISMATCH', `${label} has the hash ${hash}, the Go checksum database has ${logged}`, {
        hint: 'Nothing of it was installed. The proxy serves other bytes than the whole world got; name another one.',
    });
}


/***/ }),

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ slimLacks)
/* harmony export */ });
/** Folders of a release that slim trees and the toolchain module do not have. */
const slimLacks = ['api', 'doc', 'misc', 'test'];


/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unpackSource)
/* harmony export */ });
/* harmony import */ var _core_problem_failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1731);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);


/** Downloads, verifies and unpacks into the target's empty folder. */
async function unpackSource(run, source, target) {
    const opened = await source.open(target);
    try {
        const unpacked = await unpack(run, opened, target);
        return { ...unpacked, ...(await opened.prove()) };
    }
    catch (error) {
        if ((0,_core_problem_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrongBytes */ .PD)(error))
            await target.resumable?.wrongBytes();
        throw error;
    }
    finally {
        await opened.download.close();
    }
}
async function unpack(run, opened, target) {
    const { archives } = await run.network();
    const { download, format, slim, onFile } = opened;
    const options = { into: target.staging, slim, onFile };
    try {
        if (format.kind !== 'tar.gz') {
            const unpackZip = (file) => unpackAnyZip(run, { file, format, options });
            return await saveThenUnpack(run, { download, target }, unpackZip);
        }
        const { bytes: treeSize } = await archives.unpackTarGz(download.bytes, options);
        return { ...download.check(), treeSize };
    }
    catch (error) {
        throw await betterReason(error, download);
    }
}
async function unpackAnyZip(run, zip) {
    const { archives } = await run.network();
    const { file, format, options } = zip;
    if (format.kind !== 'module-zip')
        return archives.unpackZip(file, options);
    return archives.unpackModuleZip(file, { ...options, prefix: format.prefix });
}
/**
 * The directory of a zip lies at its end, so nothing of it is read before the whole is verified. A resumable download
 * is that file already; without one it is saved beside the tree.
 */
async function saveThenUnpack(run, { download, target }, unpackFile) {
    const kept = target.resumable?.partial.path;
    const file = kept ?? `${target.staging}.zip`;
    try {
        if (kept === undefined)
            await run.files.writeStream(file, download.bytes);
        else
            await download.drain();
        const transferred = download.check();
        const { bytes } = await unpackFile(file);
        return { ...transferred, treeSize: bytes };
    }
    finally {
        if (kept === undefined)
            await run.files.remove(file);
    }
}
/** An archive that cannot be unpacked mostly has wrong bytes, and then that is what the user should hear. */
async function betterReason(error, download) {
    if (!(0,_core_problem_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrongBytes */ .PD)(error))
        return error;
    try {
        await download.drain();
        download.check();
        return error;
    }
    catch (reason) {
        if (!(0,_core_problem_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrongBytes */ .PD)(reason) && !(0,_core_problem_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .mayPass */ .bg)(reason))
            return error;
        return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(reason.code, reason.message, { hint: reason.hint ?? '', cause: error });
    }
}


/***/ })

};
