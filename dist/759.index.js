export const id = 759;
export const ids = [759];
export const modules = {

/***/ 8453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ refusedArchive),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   V8: () => (/* binding */ startJudging),
/* harmony export */   YX: () => (/* binding */ judgeEntry),
/* harmony export */   fl: () => (/* binding */ refusedEntry),
/* harmony export */   y0: () => (/* binding */ ratioFault)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Go 1.26 has 16,703 entries, 245 MB, unpacks to 3.7 times its packed size; its longest name has 108 letters. */
const ARCHIVE_LIMITS = {
    entries: 100_000,
    fileBytes: 256 * 1024 ** 2,
    totalBytes: 2 * 1024 ** 3,
    ratio: 20,
    ratioFloor: 64 * 1024 ** 2,
    nameLength: 1024,
    partLength: 255,
};
function startJudging(rules) {
    return { rules, folders: new Set(), spellings: new Map(), entries: 0, bytes: 0 };
}
/** Where the next entry of an archive goes. Throws `ARCHIVE_REFUSED` with its name and the reason. */
function judgeEntry(entry, judging) {
    const path = pathBelow(entry, judging.rules.prefix);
    const fault = contentFault(entry) ??
        nameFault(entry, judging) ??
        countFault(entry, judging) ??
        (entry.kind === 'folder' ? folderClash(path, judging) : fileClash(path, judging));
    if (fault !== undefined) {
        throw refusedEntry(entry.name, fault);
    }
    if (judging.rules.slim && SLIM_LEAVES_OUT.test(path)) {
        return { action: 'skip' };
    }
    if (entry.kind === 'folder') {
        return { action: 'folder', path };
    }
    // Never the archive's own bits: setuid, sticky and writable-by-all stay behind.
    return { action: 'file', path, mode: (entry.mode & 0o100) === 0 ? 0o644 : 0o755 };
}
/** Why so many bytes may not come out of so few, or `undefined`. */
function ratioFault(unpacked, packed, limits) {
    if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) {
        return `it unpacks to more than ${limits.ratio} times its size`;
    }
    return undefined;
}
function refusedEntry(name, reason, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHIVE_REFUSED', `The archive was refused at its entry ${quoted(name)}: ${reason}`, {
        hint: NOT_PUBLISHED,
        cause,
    });
}
function refusedArchive(reason, cause) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
        hint: NOT_PUBLISHED,
        cause,
    });
}
const NOT_PUBLISHED = 'Go publishes no such archive, so nothing of it is used. Fetch it again, or from another mirror.';
const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;
function nameFault(entry, judging) {
    const { rules } = judging;
    if (entry.name === '') {
        return 'it has no name';
    }
    if (entry.name.length > rules.limits.nameLength) {
        return `its name is longer than ${rules.limits.nameLength} characters`;
    }
    const path = entry.kind === 'folder' && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
    const slash = path.lastIndexOf('/');
    // Nearly always the folder was judged with an earlier entry, and only the last part is new.
    if (path.startsWith(rules.prefix) && judging.folders.has(path.slice(rules.prefix.length, slash))) {
        return partFault(path.slice(slash + 1), rules);
    }
    if (path.startsWith('/')) {
        return 'its path is absolute';
    }
    if (/^[A-Za-z]:/.test(path)) {
        return 'its path begins with a drive letter';
    }
    for (const part of path.split('/')) {
        const fault = partFault(part, rules);
        if (fault !== undefined) {
            return fault;
        }
    }
    const isRoot = entry.kind === 'folder' && `${path}/` === rules.prefix;
    return isRoot || path.startsWith(rules.prefix)
        ? undefined
        : `it does not lie under ${quoted(rules.prefix)}`;
}
function partFault(part, rules) {
    if (part === '') {
        return 'its path has an empty part';
    }
    if (part === '.' || part === '..') {
        return `its path has the part "${part}"`;
    }
    if (part.length > rules.limits.partLength) {
        return `a part of its path is longer than ${rules.limits.partLength} characters`;
    }
    if (CONTROL.test(part)) {
        return 'its name has a control character';
    }
    if (part.includes('\\')) {
        return 'its name has a backslash';
    }
    if (!rules.windows) {
        return undefined;
    }
    if (WINDOWS_CHARACTERS.test(part)) {
        return 'its name has a character that Windows does not allow';
    }
    if (part.endsWith('.') || part.endsWith(' ')) {
        return 'a part of its path ends in a dot or a space, which Windows drops';
    }
    return WINDOWS_RESERVED.test(part) ? 'its path has a name that Windows reserves' : undefined;
}
function contentFault(entry) {
    if (entry.kind !== 'file' && entry.kind !== 'folder') {
        return `it is neither a file nor a folder (${entry.kind})`;
    }
    if (!Number.isSafeInteger(entry.size) || entry.size < 0) {
        return 'its size is no number of bytes';
    }
    return entry.kind === 'folder' && entry.size !== 0 ? 'it is a folder with content of its own' : undefined;
}
function countFault(entry, judging) {
    const { limits } = judging.rules;
    judging.entries += 1;
    judging.bytes += entry.size;
    if (judging.entries > limits.entries) {
        return `it is one of more than ${limits.entries} entries`;
    }
    if (entry.size > limits.fileBytes) {
        return `its ${entry.size} bytes are more than the ${limits.fileBytes} that one file may have`;
    }
    if (judging.bytes > limits.totalBytes) {
        return `with it the archive holds more than ${limits.totalBytes} bytes`;
    }
    return undefined;
}
function pathBelow(entry, prefix) {
    const path = entry.name.slice(prefix.length);
    return path.endsWith('/') ? path.slice(0, -1) : path;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** A folder may come twice, and after what lies in it: that changes nothing. */
function folderClash(path, judging) {
    if (path === '' || judging.folders.has(path)) {
        return undefined;
    }
    const clash = folderClash(parentOf(path), judging);
    if (clash !== undefined) {
        return clash;
    }
    const earlier = claim(path, judging);
    if (earlier === undefined) {
        judging.folders.add(path);
        return undefined;
    }
    return earlier === path ? `${quoted(path)} is a file already` : misspelled(earlier);
}
function fileClash(path, judging) {
    const clash = folderClash(parentOf(path), judging);
    if (clash !== undefined) {
        return clash;
    }
    const earlier = claim(path, judging);
    if (earlier === undefined) {
        return undefined;
    }
    if (earlier !== path) {
        return misspelled(earlier);
    }
    return judging.folders.has(path) ? 'it is a folder already' : 'it is there twice';
}
/**
 * Windows and macOS keep one file where names differ in case or in how a letter is composed; the later entry would
 * overwrite the earlier. No Go release has such a pair: the module zip of the same tree could not hold it either
 * (https://pkg.go.dev/golang.org/x/mod/zip), so it is refused everywhere.
 */
function claim(path, judging) {
    const key = folded(path);
    const earlier = judging.spellings.get(key);
    if (earlier === undefined) {
        judging.spellings.set(key, path);
    }
    return earlier;
}
function misspelled(earlier) {
    return `it differs from ${quoted(earlier)} only in spelling`;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ASCII = /^[\u0000-\u007f]*$/;
function folded(path) {
    return ASCII.test(path)
        ? path.toLowerCase()
        : path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Quoted for a message: no control characters, no directional overrides, no endless names. */
function quoted(name) {
    const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ packerMode),
/* harmony export */   t: () => (/* binding */ placeInTree)
/* harmony export */ });
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8453);

/**
 * Where a file of the module golang.org/toolchain goes in the tree it stands for: `_go.mod` is `go.mod` again, and the
 * mode is the one that Go's own packer gives, for the zip carries none.
 *
 * @param placement with the module's prefix taken off already
 * @see https://go.dev/src/cmd/distpack/pack.go
 * @throws ARCHIVE_REFUSED for a file called go.mod, which no such module has: it would meet its double
 */
function placeInTree(placement) {
    if (placement.action !== 'file')
        return placement;
    const slash = placement.path.lastIndexOf('/') + 1;
    const [folder, base] = [placement.path.slice(0, slash), placement.path.slice(slash)];
    if (base === 'go.mod')
        throw (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedEntry */ .fl)(placement.path, 'the module calls such files _go.mod');
    const path = folder + (base === '_go.mod' ? 'go.mod' : base);
    return { action: 'file', path, mode: packerMode(path) };
}
/**
 * The mode that Go's packer gives a file of a release, by its path below `go/`.
 *
 * @see `mode` in https://go.dev/src/cmd/distpack/pack.go, since Go 1.21
 */
function packerMode(path) {
    const program = /^(?:bin|pkg\/tool)\//.test(path) ||
        /\.(?:bash|sh|pl|rc)$/.test(path) ||
        /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
    return program ? 0o755 : 0o644;
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ archiveSupply),
  p: () => (/* binding */ saveThenUnpack)
});

// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/engine/download.js
var download = __webpack_require__(75);
// EXTERNAL MODULE: ./build/core/archive-entry.js
var archive_entry = __webpack_require__(8453);
// EXTERNAL MODULE: ./build/core/module-layout.js
var module_layout = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/core/sumdb/module-hash.js
var module_hash = __webpack_require__(2795);
// EXTERNAL MODULE: ./build/core/sumdb/toolchain-module.js
var toolchain_module = __webpack_require__(6968);
;// CONCATENATED MODULE: ./build/engine/log-judge.js





/**
 * The module golang.org/toolchain is the archive without `api doc misc test`, so the hash of the one can be computed
 * from the entries of the other. The look-up runs beside the download.
 *
 * The log decides where neither the user nor the built-in table knows the bytes, unless nobody but one server may be
 * contacted, and where its word is required. Not of what a mirror serves under a name of its own (`go1.25`): that claims to be no release.
 */
function startJudge(run, wanted, given) {
    const required = given.requireTrust === 'log' && given.proof.trust !== 'pin';
    const unknown = given.proof.trust === 'index' && given.logByDefault;
    if (wanted.version === undefined || !(required || unknown))
        return undefined;
    const looking = lookUp(run, wanted.release);
    const files = [];
    const manifest = new Map();
    const module = (0,toolchain_module/* toolchainModule */.IV)(wanted.release, wanted.archive.os, wanted.archive.arch);
    const prefix = (0,toolchain_module/* modulePrefix */.B8)(module);
    return {
        manifest,
        onFile({ name, sha256, mode }) {
            // The hash does not cover modes; where the digest is nobody's but the mirror's, Go's packing rule does.
            if (unknown)
                requirePackerMode(name, mode);
            manifest.set(name.replace(/^go\//, ''), sha256);
            const moduleName = (0,toolchain_module/* toolchainEntryName */.LE)(name, prefix);
            if (moduleName !== undefined)
                files.push({ name: moduleName, sha256 });
        },
        async verdict() {
            const { logged, problem } = await looking;
            if (logged === undefined)
                return giveUp(run, { problem, required });
            const { crypto } = await run.sumdb();
            const hash = (0,module_hash/* hash1 */.C)(files, crypto);
            if (hash === logged.hash)
                return logged;
            throw new core_problem/* Problem */.A('DIGEST_MISMATCH', `${wanted.archive.filename} is not what the Go checksum database has recorded: its hash is ${hash}, the log has ${logged.hash}`, {
                hint: 'Nothing of it was installed. The mirror serves other bytes than the whole world got; if it is meant to, pin them with the input checksum.',
            });
        },
    };
}
function requirePackerMode(name, mode) {
    if (((mode & 0o100) === 0 ? 0o644 : 0o755) === (0,module_layout/* packerMode */.U)(name.replace(/^go\//, '')))
        return;
    throw (0,archive_entry/* refusedEntry */.fl)(name, `Go's packer does not give it the mode ${mode.toString(8)}`);
}
/** Never rejects, because nobody listens while the archive is on its way. */
async function lookUp(run, release) {
    try {
        const { lookUpToolchain } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9167));
        return { logged: await lookUpToolchain(run, release) };
    }
    catch (error) {
        if (error instanceof core_problem/* Problem */.A)
            return { problem: error };
        return { problem: new core_problem/* Problem */.A('INTERNAL', String(error), { cause: error }) };
    }
}
/** No answer is no proof; a database that contradicts itself is an alarm in any case. */
function giveUp(run, given) {
    const { problem, required } = given;
    const harmless = ['SUMDB_OFF', 'SUMDB_UNREACHABLE', 'SUMDB_MISMATCH'];
    if (problem && (required || !harmless.includes(problem.code)))
        throw problem;
    run.log.info(`Not checked against the Go checksum database: ${problem?.message}`);
    return undefined;
}

// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/supply.js
var supply = __webpack_require__(4212);
;// CONCATENATED MODULE: ./build/engine/archive-supply.js







/** Go as one of its own archives. */
async function archiveSupply(run, wanted, source) {
    const { mirror } = source;
    const url = (0,mirrors/* archiveUrl */.Qq)(mirror, wanted.archive);
    const proof = wanted.proof ?? (await proofBeside(run, url, mirror));
    // A tree that is not proved official goes under the mirror's own name, and there only whole ones are kept.
    const slim = source.slim && proof.official;
    if (source.slim && !slim)
        run.log.info(`${(0,mirrors/* mirrorName */.zZ)(mirror)} is not proved official: the tree is kept whole, not slim`);
    const officially = slim ? shelves/* slimTool */.cq : shelves/* officialTool */.S7;
    const unproved = proof.official ? officially : await (0,shelves/* unprovedTool */.qt)(run, mirror);
    return {
        tool: unproved,
        async fill(staging) {
            const judge = startJudge(run, wanted, { ...source, proof });
            const measured = await transfer(run, {
                url,
                staging,
                slim,
                proof,
                filename: wanted.archive.filename,
                judge,
            });
            const verdict = await judge?.verdict();
            return {
                tool: verdict ? officially : unproved,
                archive: wanted.archive.filename,
                ...measured,
                trust: verdict && proof.trust !== 'pin' ? 'log' : proof.trust,
                h1: verdict?.hash,
                manifest: judge && withoutLeftOut(judge.manifest, slim),
                lacks: slim ? supply/* slimLacks */.M : [],
            };
        },
    };
}
/** A slim tree lacks files that were hashed. */
function withoutLeftOut(manifest, slim) {
    if (!slim)
        return manifest;
    return new Map([...manifest].filter(([file]) => !supply/* slimLacks */.M.includes(file.split('/')[0] ?? '')));
}
/** The SHA-256 that the mirror keeps beside the file: bare hex, or as sha256sum prints it. */
async function proofBeside(run, url, mirror) {
    const beside = (0,mirrors/* checksumUrl */.xh)(url);
    const text = await (0,download/* fetchText */.Sy)(run, beside, 4096);
    const sha256 = /^[0-9a-f]{64}(?=\s|$)/i.exec(text?.trim() ?? '')?.[0].toLowerCase();
    if (sha256 !== undefined)
        return { sha256, size: undefined, trust: 'index', official: mirror.kind === 'official' };
    throw new core_problem/* Problem */.A('DIGEST_MISSING', `${(0,redact/* redactUrl */.B)(url)} cannot be verified: ${(0,redact/* redactUrl */.B)(beside)} holds no SHA-256`, {
        hint: 'Pin the digest of the archive with the input checksum, or use a mirror with a release index or .sha256 files.',
    });
}
/** Into staging, verified. */
async function transfer(run, request) {
    const { http, archives } = await run.network();
    const { url, staging, slim, judge, proof } = request;
    const label = (0,redact/* redactUrl */.B)(url);
    run.log.info(`Downloading ${label}`);
    const response = await http.get({ url });
    (0,download/* requireOk */.Mo)(run, response);
    requireArchive(label, response.headers);
    (0,download/* requireSize */.lY)(label, response, proof.size);
    const measured = (0,download/* measure */.xP)(run, response.body, { label, expected: proof, digest: await run.digest() });
    const options = { into: staging, slim, onFile: judge?.onFile };
    try {
        if (request.filename.endsWith('.zip'))
            return await saveThenUnpack(run, measured, (file) => archives.unpackZip(file, options), staging);
        await archives.unpackTarGz(measured.bytes, options);
        return measured.check();
    }
    catch (error) {
        throw await betterReason(error, measured);
    }
    finally {
        await measured.close();
    }
}
/** The directory of a zip lies at its end, so nothing of it is read before the whole is verified. */
async function saveThenUnpack(run, measured, unpack, staging) {
    const file = `${staging}.zip`;
    try {
        await run.files.writeStream(file, measured.bytes);
        const transferred = measured.check();
        await unpack(file);
        return transferred;
    }
    finally {
        await run.files.remove(file);
    }
}
function requireArchive(label, headers) {
    if (!/^text\/html/i.test(headers['content-type'] ?? ''))
        return;
    throw new core_problem/* Problem */.A('ARCHIVE_NOT_ONE', `${label} is a web page, not an archive`, {
        hint: 'A log-in page or a firewall may stand in between; open the address in a browser.',
    });
}
/** An archive that cannot be unpacked mostly has wrong bytes, and then that is what the user should hear. */
async function betterReason(error, measured) {
    if (!(error instanceof core_problem/* Problem */.A) || !/^ARCHIVE_/.test(error.code))
        return error;
    try {
        await measured.drain();
        measured.check();
        return error;
    }
    catch (reason) {
        const mismatch = reason instanceof core_problem/* Problem */.A && /_MISMATCH$|^MIRROR_INTERRUPTED$/.test(reason.code);
        return mismatch
            ? new core_problem/* Problem */.A(reason.code, reason.message, { hint: reason.hint ?? '', cause: error })
            : error;
    }
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pi: () => (/* binding */ moduleFolder),
/* harmony export */   sG: () => (/* binding */ askProxies),
/* harmony export */   zV: () => (/* binding */ listToolchains)
/* harmony export */ });
/* harmony import */ var _core_goproxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3643);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6968);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8614);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75);







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
            if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
                throw error;
            failure = error;
            if (!fallsBack)
                break;
            run.log.debug(`${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redactUrl */ .B)(url)}: ${error.message}; the next proxy is asked`);
        }
    }
    if (failure !== undefined)
        throw failure;
    return undefined;
}
async function proxiesOf(run, mirror) {
    if (mirror.url !== undefined)
        return [{ url: mirror.url, fallsBack: false }];
    const { proxies, end } = (0,_core_goproxy_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoproxy */ .M)((await run.goSettings()).GOPROXY);
    if (proxies.length > 0)
        return proxies;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
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
    const text = await askProxies(run, mirror, (proxy) => (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchText */ .Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
    if (text === undefined)
        return undefined;
    const suffix = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionSuffix */ .CJ)(run.platform);
    const releases = text.split('\n').flatMap((line) => readLine(run, line.trim(), suffix));
    return releases.sort((a, b) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version));
}
function readLine(run, line, suffix) {
    if (!line.startsWith(_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionPrefix */ .TQ) || !line.endsWith(suffix))
        return [];
    const release = line.slice(_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleVersionPrefix */ .TQ.length, -suffix.length);
    const version = release.startsWith('go') ? (0,_core_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(release) : undefined;
    if (version === undefined)
        return [];
    const { os, arch } = run.platform;
    const archives = [{ filename: (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)(release, run.platform), os, arch }];
    return [{ version, release, stable: version.pre === undefined, archives }];
}


/***/ }),

/***/ 6759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchModuleManifest: () => (/* binding */ fetchModuleManifest),
/* harmony export */   g: () => (/* binding */ moduleSupply)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_mirrors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2442);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3643);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(193);
/* harmony import */ var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2795);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6968);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8614);
/* harmony import */ var _archive_supply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7850);
/* harmony import */ var _checksum_database_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9167);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75);
/* harmony import */ var _module_proxy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9950);
/* harmony import */ var _shelves_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3716);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4212);














/**
 * Go as the module golang.org/toolchain, the way the go command itself fetches it. The record of the checksum database
 * comes first: it names the hash that the zip must have. The tree lacks `api doc misc test`.
 */
async function moduleSupply(run, wanted, mirror) {
    requireExact(wanted, mirror);
    requireNoForeignPin(wanted, mirror);
    const module = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__/* .toolchainModule */ .IV)(wanted.release, run.platform.os, run.platform.arch);
    const logged = await (0,_checksum_database_js__WEBPACK_IMPORTED_MODULE_8__.lookUpToolchain)(run, wanted.release);
    return {
        tool: _shelves_js__WEBPACK_IMPORTED_MODULE_11__/* .slimTool */ .cq,
        async fill(staging) {
            const { archives } = await run.network();
            const { url, response } = await requestZip(run, mirror, module.version);
            const label = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_12__/* .redactUrl */ .B)(url);
            const measured = (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .measure */ .xP)(run, response.body, { label, expected: {}, digest: await run.digest() });
            const files = [];
            const options = {
                into: staging,
                slim: false,
                prefix: `${(0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePrefix */ .B8)(module)}/`,
                onFile: (file) => void files.push(file),
            };
            try {
                const transferred = await (0,_archive_supply_js__WEBPACK_IMPORTED_MODULE_7__/* .saveThenUnpack */ .p)(run, measured, (file) => archives.unpackModuleZip(file, options), staging);
                const { crypto } = await run.sumdb();
                requireLogged((0,_core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hash1 */ .C)(files, crypto), logged.hash, label);
                const archive = `${module.version}.zip`;
                return {
                    tool: _shelves_js__WEBPACK_IMPORTED_MODULE_11__/* .slimTool */ .cq,
                    archive,
                    ...transferred,
                    trust: 'log',
                    h1: logged.hash,
                    manifest: manifestOf(files, module),
                    lacks: _supply_js__WEBPACK_IMPORTED_MODULE_13__/* .slimLacks */ .M,
                };
            }
            finally {
                await measured.close();
            }
        },
    };
}
function requireExact({ version, release }, mirror) {
    if (version !== undefined)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('MIRROR_STATUS', `${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorName */ .zZ)(mirror)} has no "${release}": it serves exact versions only`, {
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
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('DIGEST_MISSING', `${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorName */ .zZ)(mirror)} does not serve ${archive.filename}, whose SHA-256 is pinned by the input checksum`, {
        hint: 'Name a mirror with archives, or leave out checksum: the Go checksum database proves the module.',
    });
}
function manifestOf(files, module) {
    const start = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePrefix */ .B8)(module).length + 1;
    const path = (name) => name.slice(start).replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return new Map(files.map(({ name, sha256 }) => [path(name), String(sha256)]));
}
/** What a release's files are by the log, fetched for comparison and thrown away; `api doc misc test` are not in it. */
async function fetchModuleManifest(run, release) {
    const version = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(release);
    const { os, arch } = run.platform;
    const archive = {
        filename: (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .archiveName */ .uv)(release, run.platform),
        version: release.replace(/^go/, ''),
        os,
        arch,
    };
    const wanted = { release, version, archive, accepts: () => false, proof: undefined };
    const supply = await moduleSupply(run, wanted, { kind: 'module-proxy', url: undefined });
    const staging = await run.files.makeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, '.setup-go-tarball', 'verify-'));
    try {
        return (await supply.fill(staging)).manifest ?? new Map();
    }
    finally {
        await run.files.remove(staging);
    }
}
async function requestZip(run, mirror, version) {
    const { http } = await run.network();
    const answer = await (0,_module_proxy_js__WEBPACK_IMPORTED_MODULE_10__/* .askProxies */ .sG)(run, mirror, async (proxy) => {
        const url = `${(0,_module_proxy_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleFolder */ .pi)(proxy)}/${version}.zip`;
        const response = await http.get({ url });
        if ((0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .isAbsent */ .W0)(response.status))
            return undefined;
        (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .requireOk */ .Mo)(run, response);
        run.log.info(`Downloading ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_12__/* .redactUrl */ .B)(url)}`);
        return { url, response };
    });
    if (answer !== undefined)
        return answer;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('MIRROR_STATUS', `${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorName */ .zZ)(mirror)} has no ${version} of golang.org/toolchain`, {
        hint: 'Check the version and the platform, or name another mirror.',
    });
}
function requireLogged(hash, logged, label) {
    if (hash === logged)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Problem */ .A('DIGEST_MISMATCH', `${label} has the hash ${hash}, the Go checksum database has ${logged}`, {
        hint: 'Nothing of it was installed. The proxy serves other bytes than the whole world got; name another one.',
    });
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ slimLacks)
/* harmony export */ });
/** Folders of a release that slim trees and the toolchain module do not have. */
const slimLacks = ['api', 'doc', 'misc', 'test'];


/***/ })

};
