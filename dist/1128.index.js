export const id = 1128;
export const ids = [1128];
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sx: () => (/* binding */ installStates),
/* harmony export */   VK: () => (/* binding */ nextState),
/* harmony export */   dA: () => (/* binding */ eventOfLoss),
/* harmony export */   ue: () => (/* binding */ initialState)
/* harmony export */ });
/**
 * The install transaction as data: one archive on its way into the tool cache. Total and without effects; whatever the
 * table lacks is refused. Who records a transition, and how it is claimed, is the journal's business.
 */
const installStates = ['Idle', 'Preparing', 'Syncing', 'Committing', 'Done'];
const initialState = { name: 'Idle' };
/** The state that follows; `undefined` where the event has no place in this state. */
function nextState(state, event) {
    switch (state.name) {
        case 'Idle':
            return event.kind === 'started' ? { name: 'Preparing' } : undefined;
        case 'Preparing':
            if (event.kind === 'ready')
                return { name: 'Syncing' };
            return event.kind === 'refused' ? { name: 'Idle' } : undefined;
        case 'Syncing':
            return afterSyncing(event);
        case 'Committing':
            if (event.kind === 'committed')
                return { name: 'Done', verified: state.verified };
            return event.kind === 'commit-failed' ? { name: 'Syncing' } : undefined;
        case 'Done':
            return undefined;
    }
}
function afterSyncing(event) {
    switch (event.kind) {
        case 'verified':
            return isSha256(event.sha256) ? { name: 'Committing', verified: event.sha256 } : undefined;
        case 'interrupted':
        case 'exhausted':
            return { name: 'Idle' };
        case 'wrong-bytes':
            return { name: 'Preparing' };
        default:
            return undefined;
    }
}
/** What a successor does first, on behalf of a writer that is gone, to be where it can begin itself. */
function eventOfLoss(state) {
    switch (state.name) {
        case 'Preparing':
            return { kind: 'refused' };
        case 'Syncing':
            return { kind: 'interrupted' };
        case 'Committing':
            return { kind: 'commit-failed' };
        default:
            return undefined;
    }
}
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   g: () => (/* binding */ checkpointId),
/* harmony export */   np: () => (/* binding */ recordNumber),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _install_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

/** `{...}` on one line and its SHA-256 on the next, so that a record that was damaged is seen to be. */
function printRecord(record, sha256) {
    const { state, source, place, ...rest } = record;
    const body = JSON.stringify({
        ...rest,
        state: state.name,
        ...('verified' in state && { verified: state.verified }),
        ...(source && { source }),
        ...(place && { place }),
    });
    return `${body}\n${sha256(body)}\n`;
}
/** `undefined` for a record that is damaged or written by a later version. */
function parseRecord(text, sha256) {
    const [body = '', digest, end, ...more] = text.split('\n');
    if (end !== '' || more.length > 0 || digest !== sha256(body))
        return undefined;
    const value = parseJson(body);
    if (!isObject(value) || value['schema'] !== 1)
        return undefined;
    const state = readState(value['state'], value['verified']);
    const { checkpointId, stateVersion, writer, archive, offset, time } = value;
    if (state === undefined || !isCount(stateVersion) || !isCount(offset))
        return undefined;
    if (!isText(checkpointId) || !isText(writer) || !isText(archive) || !isText(time))
        return undefined;
    const source = readSource(value['source']);
    const place = readPlace(value['place']);
    return { schema: 1, checkpointId, stateVersion, state, writer, archive, offset, source, place, time };
}
/**
 * Names the bytes of an archive: its name for people, and the digest that it must have. `digest` is 64 hex digits; for
 * a module the SHA-256 of its `h1:` hash.
 */
function checkpointId(archive, digest) {
    return `${archive.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 100)}-${digest.slice(0, 16)}`;
}
function isCheckpointId(name) {
    return /-[0-9a-f]{16}$/.test(name);
}
function recordName(stateVersion) {
    return `${stateVersion}.json`;
}
/** The state version that a file name stands for; `undefined` for any other file. */
function recordNumber(name) {
    const digits = /^([1-9]\d{0,14})\.json$/.exec(name)?.[1];
    return digits === undefined ? undefined : Number(digits);
}
function readState(name, verified) {
    const known = _install_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .installStates */ .Sx.find((state) => state === name);
    if (known === undefined)
        return undefined;
    if (known !== 'Committing' && known !== 'Done')
        return { name: known };
    return isText(verified) && /^[0-9a-f]{64}$/.test(verified) ? { name: known, verified } : undefined;
}
function readSource(value) {
    if (!isObject(value) || !isText(value['url']) || !isText(value['etag']))
        return undefined;
    return { url: value['url'], etag: value['etag'] };
}
function readPlace(value) {
    if (!isObject(value) || !isText(value['tool']) || !isText(value['version']))
        return undefined;
    return { tool: value['tool'], version: value['version'] };
}
function isText(value) {
    return typeof value === 'string';
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // its digest fits and it is no JSON: nothing that we wrote
    }
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

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acquire: () => (/* binding */ acquire),
  transactionsFolder: () => (/* reexport */ transactions_folder/* transactionsFolder */.o)
});

// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/mirrors.js
var core_mirrors = __webpack_require__(2442);
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
        const { lookUpToolchain } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 963));
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

// EXTERNAL MODULE: ./build/engine/receive.js
var receive = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/engine/save-then-unpack.js
var save_then_unpack = __webpack_require__(3419);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/supply.js
var engine_supply = __webpack_require__(4212);
;// CONCATENATED MODULE: ./build/engine/archive-supply.js









/** Go as one of its own archives. */
async function archiveSupply(run, wanted, source) {
    const { mirror } = source;
    const url = (0,core_mirrors/* archiveUrl */.Qq)(mirror, wanted.archive);
    const proof = wanted.proof ?? (await proofBeside(run, url, mirror));
    // A tree that is not proved official goes under the mirror's own name, and there only whole ones are kept.
    const slim = source.slim && proof.official;
    if (source.slim && !slim)
        run.log.info(`${(0,core_mirrors/* mirrorName */.zZ)(mirror)} is not proved official: the tree is kept whole, not slim`);
    const officially = slim ? shelves/* slimTool */.cq : shelves/* officialTool */.S7;
    const unproved = proof.official ? officially : await (0,shelves/* unprovedTool */.qt)(run, mirror);
    return {
        tool: unproved,
        checkpoint: { archive: wanted.archive.filename, digest: proof.sha256 },
        async fill(intake) {
            const judge = startJudge(run, wanted, { ...source, proof });
            const { filename } = wanted.archive;
            const measured = await transfer(run, { url, intake, slim, proof, filename, judge });
            const verdict = await judge?.verdict().catch(async (error) => {
                if ((0,engine_supply/* isWrongBytes */.PD)(error))
                    await intake.deposit?.wrongBytes();
                throw error;
            });
            return {
                tool: verdict ? officially : unproved,
                archive: filename,
                ...measured,
                trust: verdict && proof.trust !== 'pin' ? 'log' : proof.trust,
                h1: verdict?.hash,
                manifest: judge && withoutLeftOut(judge.manifest, slim),
                lacks: slim ? engine_supply/* slimLacks */.MA : [],
            };
        },
    };
}
/** A slim tree lacks files that were hashed. */
function withoutLeftOut(manifest, slim) {
    if (!slim)
        return manifest;
    return new Map([...manifest].filter(([file]) => !engine_supply/* slimLacks */.MA.includes(file.split('/')[0] ?? '')));
}
/** The SHA-256 that the mirror keeps beside the file: bare hex, or as sha256sum prints it. */
async function proofBeside(run, url, mirror) {
    const beside = (0,core_mirrors/* checksumUrl */.xh)(url);
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
    const { url, intake, slim, judge, proof } = request;
    const label = (0,redact/* redactUrl */.B)(url);
    run.log.info(`Downloading ${label}`);
    const ask = async (headersFor) => ({
        url,
        response: await http.get({ url, headers: headersFor(url) }),
    });
    // Go's own archives unpack to 3.4 times their size and more, and none to less than itself.
    const growth = proof.official ? 3 : 1;
    const bytes = await (0,receive/* receive */.u)(run, { ask, label, size: proof.size, growth, intake });
    const measured = (0,download/* measure */.xP)(run, bytes, { label, expected: proof, digest: await run.digest() });
    const options = { into: intake.staging, slim, onFile: judge?.onFile };
    try {
        if (request.filename.endsWith('.zip'))
            return await (0,save_then_unpack/* saveThenUnpack */.p)(run, { measured, intake }, (file) => archives.unpackZip(file, options));
        const { bytes: treeSize } = await archives.unpackTarGz(measured.bytes, options);
        return { ...measured.check(), treeSize };
    }
    catch (error) {
        const reason = await betterReason(error, measured);
        if ((0,engine_supply/* isWrongBytes */.PD)(reason))
            await intake.deposit?.wrongBytes();
        throw reason;
    }
    finally {
        await measured.close();
    }
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/install-machine.js
var install_machine = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/core/install-record.js
var install_record = __webpack_require__(7579);
;// CONCATENATED MODULE: ./build/engine/holder.js



/** A writer that gives no sign of life for so long is gone, or as good as gone: it is stopped. Milliseconds. */
const SILENCE = 30_000;
/** The writer that is at it according to the latest record, unless that is us. */
function holderOf({ journal }, { state, record }) {
    if (state.name === 'Idle' || state.name === 'Done' || record === undefined)
        return undefined;
    return record.writer === journal.writer ? undefined : record.writer;
}
/**
 * Is it still at it? Its process is asked for where that can be done. Everywhere its sign of life counts, the time of
 * its record or the growth of its partial: seen to change, by our own clock, not compared with it.
 */
function watchHolder(run, { journal, folder }) {
    let sign = '';
    let since = 0;
    return async (head, holder) => {
        if (journal.isAlive(holder) === false)
            return 'gone';
        const record = await journal.look((0,external_node_path_.join)(folder, (0,install_record/* recordName */.xD)(head.version)));
        const partial = await journal.look(partialPath(folder, holder));
        const seen = [head.version, record?.modified, partial?.size].join();
        if (seen !== sign)
            [sign, since] = [seen, run.clock.elapsed()];
        return run.clock.elapsed() - since > SILENCE ? 'gone' : 'at it';
    };
}
/** Every writer has one of its own. */
function partialPath(folder, writer) {
    return (0,external_node_path_.join)(folder, `${writer}.partial`);
}
/** For people: whom one waits for. */
function describeHolder({ journal }, holder) {
    const pid = /^\d+/.exec(holder)?.[0];
    if (journal.isAlive(holder) === undefined)
        return `another machine or container ("${holder}")`;
    return `process ${pid}`;
}
/** How long to wait before looking again at what another one does. Milliseconds, up to twice that. */
const GLANCE = 100;
/** Waits a moment for another writer. Throws `LOCK_HELD` where the time for that is over. */
async function waitFor(run, chain, holder) {
    try {
        await run.clock.sleep(GLANCE * (1 + run.clock.random()));
    }
    catch (error) {
        if (!(error instanceof core_problem/* Problem */.A) || error.code !== 'TIMED_OUT')
            throw error;
        throw new core_problem/* Problem */.A('LOCK_HELD', `${describeHolder(chain, holder)} has been installing ${chain.checkpointId} for longer than timeout-ms allows to wait`, {
            hint: 'Look at what it does, or end it: the next run goes on from what it has. With locking: false nobody waits.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/engine/adopt.js


/**
 * A partial of our own, begun with the largest that writers have left who are gone. What such a writer had is moved;
 * of one that may still be writing a copy is taken, so that no two write to one file.
 */
async function adoptPartial(run, chain, before) {
    const { journal, folder } = chain;
    const own = partialPath(folder, journal.writer);
    for (;;) {
        const left = await leftBehind(run, chain, before);
        const [largest, ...others] = left.toSorted((a, b) => b.size - a.size);
        for (const { path, ownerless } of others)
            if (ownerless)
                await run.files.remove(path);
        if (largest !== undefined && !(await takeOver(run, chain, { largest, own })))
            continue;
        const source = largest?.writer === before?.writer ? before?.source : undefined;
        return { partial: await journal.openPartial(own), source };
    }
}
/** Once the tree stands: partials of writers that are not known to run, wherever they ran. */
async function removeAbandoned(run, { journal, folder }) {
    for (const name of await run.files.list(folder)) {
        const writer = /^(.+)\.partial$/.exec(name)?.[1];
        if (writer === undefined || writer === journal.writer || journal.isAlive(writer) === true)
            continue;
        await run.files.remove(partialPath(folder, writer));
    }
}
/** Of writers that are gone, and of the one before us, which is, or is too silent to be waited for. */
async function leftBehind(run, { journal, folder }, before) {
    const found = [];
    for (const name of await run.files.list(folder)) {
        const writer = /^(.+)\.partial$/.exec(name)?.[1];
        if (writer === undefined || writer === journal.writer)
            continue;
        const path = partialPath(folder, writer);
        const mine = writer === before?.writer;
        const ownerless = journal.isAlive(writer) === false || (mine && before.released);
        const facts = await journal.look(path);
        // A folder of that name is nothing to go on from.
        if (facts !== undefined && (await run.files.kind(path)) !== 'file') {
            if (ownerless)
                await run.files.remove(path);
        }
        else if (facts !== undefined && (ownerless || mine))
            found.push({ writer, path, size: facts.size, ownerless });
    }
    return found;
}
/** False where another successor was quicker. */
async function takeOver(run, { journal }, { largest, own }) {
    try {
        if (largest.ownerless)
            await run.files.rename(largest.path, own);
        else
            await journal.copy(largest.path, own);
        return true;
    }
    catch (error) {
        const gone = error instanceof core_problem/* Problem */.A && (await journal.look(largest.path)) === undefined;
        if (gone)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/engine/journal-chain.js
var journal_chain = __webpack_require__(4956);
;// CONCATENATED MODULE: ./build/engine/transaction.js





/** One writer's part in an install transaction. */
class Transaction {
    partial;
    #run;
    #chain;
    #checkpoint;
    #options;
    #head;
    /** Is the latest record ours? Without it we work on, and the last claim decides. */
    #owner;
    #commitLost;
    #source;
    #stopBeat = () => undefined;
    constructor(run, { chain, head, checkpoint, options, owner, commitLost }, adopted) {
        this.#run = run;
        this.#chain = chain;
        this.#checkpoint = checkpoint;
        this.#options = options;
        this.#head = head;
        this.#owner = owner;
        this.#commitLost = commitLost;
        this.partial = adopted.partial;
        this.#source = adopted.source;
        this.#beat();
    }
    /** Whatever stands unmarked where the tree is to be, was left by a writer that is gone. */
    get commitLost() {
        return this.#commitLost;
    }
    etagAt(url) {
        return this.#source?.url === this.#nameOf(url) ? this.#source.etag : '';
    }
    /** `Preparing` becomes `Syncing`. */
    async receiving(url, etag) {
        this.#source = { url: this.#nameOf(url), etag };
        if (this.#owner && this.#head.state.name === 'Preparing')
            await this.#claim({ kind: 'ready' });
    }
    /** The partial is thrown away. With another mirror to try, `Syncing` becomes `Preparing`. */
    async wrongBytes() {
        await this.partial.clear();
        this.#source = undefined;
        if (this.#owner && this.#head.state.name === 'Syncing')
            await this.#claim({ kind: 'wrong-bytes' });
    }
    /**
     * All bytes are there and right: claims the commit. A tree that another writer has committed meanwhile is the answer
     * instead; one that is just committing is waited for.
     */
    async verified(sha256) {
        const watch = watchHolder(this.#run, this.#chain);
        for (;;) {
            if (!this.#owner)
                this.#head = await (0,journal_chain/* readHead */.zy)(this.#run, this.#chain);
            const { state, record } = this.#head;
            if (!this.#owner && (state.name === 'Done' || state.name === 'Committing')) {
                const there = await this.#options.find(record?.place);
                if (there !== undefined)
                    return there;
                const rival = holderOf(this.#chain, this.#head);
                if (rival !== undefined && (await watch(this.#head, rival)) === 'at it') {
                    await waitFor(this.#run, this.#chain, rival);
                    continue;
                }
            }
            if (state.name === 'Committing')
                this.#commitLost = true;
            await this.#claim(towardsCommitting(state, sha256));
            if (this.#owner && this.#head.state.name === 'Committing')
                return undefined;
        }
    }
    /** The tree stands, and is marked: what led to it has served. */
    async committed(place) {
        await this.#claim({ kind: 'committed' }, place);
        if (!this.#owner)
            return;
        await (0,journal_chain/* forgetBefore */.zc)(this.#run, this.#chain, this.#head);
        await removeAbandoned(this.#run, this.#chain);
    }
    /** After `committed`, or where another one's tree is taken: nobody needs the bytes any more. */
    async end() {
        if (this.#owner && this.#head.state.name !== 'Done')
            await this.#toIdle(false);
        this.#stopBeat();
        await this.partial.close();
        await this.#run.files.remove(this.partial.path);
    }
    /** Nothing more comes from us, and what is there can be taken up by the next one. */
    async giveUp(exhausted) {
        try {
            await this.partial.flush();
        }
        finally {
            if (this.#owner)
                await this.#toIdle(exhausted);
            if (this.#owner)
                await (0,journal_chain/* forgetBefore */.zc)(this.#run, this.#chain, this.#head);
            await this.#close();
        }
    }
    /** A URL may hold secrets, which do not belong on the disk. */
    #nameOf(url) {
        return this.#chain.journal.sha256(url).slice(0, 16);
    }
    async #toIdle(exhausted) {
        if (this.#head.state.name === 'Committing')
            await this.#claim({ kind: 'commit-failed' });
        const { name } = this.#head.state;
        if (name === 'Preparing')
            await this.#claim({ kind: 'refused' });
        if (name === 'Syncing')
            await this.#claim({ kind: exhausted ? 'exhausted' : 'interrupted' });
    }
    async #close() {
        this.#stopBeat();
        const empty = this.partial.length === 0;
        await this.partial.close();
        if (empty)
            await this.#run.files.remove(this.partial.path);
    }
    /** Writes the next record. Where another writer was quicker, it is theirs to write from then on. */
    async #claim(event, place) {
        const payload = {
            archive: this.#checkpoint.archive,
            offset: this.partial.length,
            source: this.#source,
            place,
        };
        const next = await (0,journal_chain/* claim */.B7)(this.#run, this.#chain, { head: this.#head, event, payload });
        this.#owner = next !== undefined;
        if (next !== undefined)
            this.#head = next;
        this.#beat();
    }
    #beat() {
        this.#stopBeat();
        const { journal, folder } = this.#chain;
        if (this.#owner)
            this.#stopBeat = journal.beat((0,external_node_path_.join)(folder, (0,install_record/* recordName */.xD)(this.#head.version)));
    }
}
function towardsCommitting(state, sha256) {
    switch (state.name) {
        case 'Idle':
        case 'Done':
            return { kind: 'started' };
        case 'Preparing':
            return { kind: 'ready' };
        case 'Syncing':
            return { kind: 'verified', sha256 };
        case 'Committing':
            return { kind: 'commit-failed' };
    }
}

;// CONCATENATED MODULE: ./build/engine/begin-transaction.js







/**
 * Begins the install transaction of these bytes, or goes on with one that was cut off. Waits for another writer that is
 * at it, and takes what that one has installed. Throws `LOCK_HELD` where the time for that is over.
 */
async function begin(run, checkpoint, options) {
    const journal = await run.journal();
    const id = (0,install_record/* checkpointId */.g)(checkpoint.archive, checkpoint.digest);
    const chain = { journal, folder: (0,external_node_path_.join)(options.folder, id), checkpointId: id };
    const watch = watchHolder(run, chain);
    let before;
    let told;
    for (let first = true;; first = false) {
        const head = await (0,journal_chain/* readHead */.zy)(run, chain);
        // Where a transaction goes on, the tree was looked for just now.
        const there = first && head.state.name !== 'Done' ? undefined : await options.find(head.record?.place);
        if (there !== undefined)
            return there;
        const payload = { archive: checkpoint.archive, offset: 0, source: undefined, place: undefined };
        const holder = holderOf(chain, head);
        if (head.record && head.record.writer !== journal.writer) {
            const { writer, source } = head.record;
            before = { writer, source, released: holder === undefined };
        }
        const common = { chain, checkpoint, options };
        if (holder !== undefined && (await watch(head, holder)) === 'at it') {
            if (!options.locking)
                return begin_transaction_open(run, { ...common, head, owner: false, commitLost: false }, undefined);
            if (told !== holder)
                run.log.info(`Waiting for ${describeHolder(chain, holder)}, which installs ${checkpoint.archive}`);
            told = holder;
            await waitFor(run, chain, holder);
            continue;
        }
        const event = (holder !== undefined && (0,install_machine/* eventOfLoss */.dA)(head.state)) || { kind: 'started' };
        const next = await (0,journal_chain/* claim */.B7)(run, chain, { head, event, payload });
        if (next?.state.name === 'Preparing' || next?.state.name === 'Syncing') {
            const commitLost = head.state.name === 'Committing';
            await (0,journal_chain/* forgetBefore */.zc)(run, chain, next);
            return begin_transaction_open(run, { ...common, head: next, owner: true, commitLost }, before);
        }
    }
}
async function begin_transaction_open(run, opening, before) {
    return new Transaction(run, opening, await adoptPartial(run, opening.chain, before));
}

;// CONCATENATED MODULE: ./build/engine/desk.js



function openDesk(run, { resumable, folder, locking }) {
    const open = new Map();
    return {
        async begin(checkpoint, find) {
            if (!resumable)
                return undefined;
            const known = open.get(checkpoint.digest);
            if (known !== undefined)
                return known;
            const begun = await begin(run, checkpoint, { folder, locking, find });
            if (begun instanceof Transaction)
                open.set(checkpoint.digest, begun);
            return begun;
        },
        kept: () => [...open.values()].reduce((sum, { partial }) => sum + partial.length, 0),
        async end() {
            for (const transaction of open.values())
                await transaction.end();
        },
        async giveUp(reason) {
            for (const transaction of open.values()) {
                try {
                    await transaction.giveUp(wasExhausted(reason));
                }
                catch (error) {
                    if (!(error instanceof core_problem/* Problem */.A))
                        throw error;
                    // What ended the run is what the user must hear; the next one finds the checkpoint all the same.
                    run.log.debug(`The end of this attempt could not be recorded: ${error.message}`);
                }
            }
        },
    };
}
function wasExhausted(reason) {
    return reason instanceof core_problem/* Problem */.A && /_MISMATCH$|^ARCHIVE_|^TREE_INVALID$/.test(reason.code);
}

// EXTERNAL MODULE: ./build/core/trust.js
var core_trust = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/core/manifest.js
var core_manifest = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/core/receipt.js
var core_receipt = __webpack_require__(4358);
// EXTERNAL MODULE: ./build/engine/remove-tree.js
var remove_tree = __webpack_require__(740);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
;// CONCATENATED MODULE: ./build/engine/commit.js








/**
 * Makes a verified tree visible: rename, receipt, marker last, each synced. A whole tree that another job has put there
 * meanwhile is taken as it is. What lies there without being whole goes the other way round, marker first, and is
 * removed only when the new tree stands.
 */
async function commit(run, given) {
    const { staging, tool, version, receipt, manifest } = given;
    const slot = (0,tool_cache/* slotOf */.SW)(run, tool, (0,core_version/* toSemver */.Ud)(version));
    const old = [];
    for (let attempt = 1;; attempt++) {
        const found = await findTheirs(run, slot, given);
        if (found === 'remains')
            old.push(...(await (0,remove_tree/* takeAway */.u)(run, slot)));
        else if (found !== 'nothing')
            return found;
        try {
            await run.files.makeFolder(slot.folder);
            await place(run, slot, staging);
        }
        catch (error) {
            if (attempt < attempts && (await isOvertaken(run, slot)))
                continue;
            throw error;
        }
        try {
            if (manifest)
                await run.files.writeText(slot.manifest, (0,core_manifest/* printManifest */.L7)(manifest));
            else
                await run.files.remove(slot.manifest); // one that a removal cut short has left would be another tree's
            await run.files.writeText(slot.receipt, (0,core_receipt/* printReceipt */.i)(receipt));
            await run.files.writeText(slot.marker, '');
            await run.files.syncFolder(slot.folder);
        }
        catch (error) {
            await undo(run, slot, staging);
            throw error;
        }
        for (const aside of old)
            await run.files.remove(aside);
        return { root: slot.root, version, release: receipt.release, tool, receipt };
    }
}
const attempts = 5;
/** Milliseconds that another job has from its rename to its marker. */
const patience = 3_000;
/**
 * A tree without a marker is what a crash has left, or another job's that will have one in a moment. Where nothing
 * lies, nothing may be cleared away: it could be what another job puts there meanwhile.
 */
async function findTheirs(run, slot, { version, requireTrust, commitLost }) {
    for (const deadline = run.clock.elapsed() + (commitLost ? 0 : patience);; await run.clock.sleep(25)) {
        const content = await (0,tool_cache/* lookInto */.OW)(run, slot, version);
        if (content.kind === 'broken')
            return 'remains';
        if (content.kind === 'whole') {
            const { installed } = content;
            const enough = requireTrust === undefined || (0,core_trust/* reaches */.O)(installed.receipt?.trust, requireTrust);
            return enough ? installed : 'remains';
        }
        if ((await run.files.kind(slot.root)) === undefined)
            return 'nothing';
        if (run.clock.elapsed() >= deadline)
            return 'remains';
    }
}
/** The other way round. Who comes next then need not wait for a marker that nobody will write. */
async function undo(run, slot, staging) {
    try {
        await run.files.remove(slot.marker);
        if (run.fasterDrive === undefined)
            await run.files.rename(slot.root, staging);
        else
            await run.files.remove(slot.root); // the link; the tree behind it is replaced by the next one
        await run.files.remove(slot.receipt);
        await run.files.remove(slot.manifest);
    }
    catch (error) {
        if (!(error instanceof core_problem/* Problem */.A))
            throw error;
        // What ended the commit is what the user must hear; without its marker the tree counts for nothing.
        run.log.debug(`What was committed so far could not be taken back: ${error.message}`);
    }
}
/** Renaming does not replace a tree that another job has put there, and `prune` removes folders that are empty. */
async function isOvertaken(run, slot) {
    return (await run.files.kind(slot.root)) !== undefined || (await run.files.kind(slot.folder)) === undefined;
}
/**
 * GitHub's hosted Windows machines have a slow system drive: there the tree goes to the other one, and a junction
 * stands where everyone looks, as setup-go does.
 */
async function place(run, slot, staging) {
    if (run.fasterDrive === undefined)
        return run.files.rename(staging, slot.root);
    const actual = (0,external_node_path_.join)(run.fasterDrive.actual, (0,external_node_path_.relative)(run.toolCache, slot.root));
    await run.files.makeFolder((0,external_node_path_.dirname)(actual));
    await run.files.remove(actual);
    await run.files.rename(staging, actual);
    await run.files.link(actual, slot.root, 'folder');
}

;// CONCATENATED MODULE: ./build/engine/tool-cache-destination.js






function toolCacheDestination(run) {
    return {
        near: run.fasterDrive?.actual ?? run.toolCache,
        check: async () => undefined,
        stage: (which) => stage(run, which),
        find: (wanted, place) => find(run, wanted, place),
        commit: (given) => commit(run, given),
        leftovers: async () => [],
    };
}
/** Beside its later place, so that the last rename never crosses file systems. */
async function stage(run, { tool, version }) {
    const home = (0,external_node_path_.join)(run.fasterDrive?.actual ?? run.toolCache, tool);
    const shelf = version ? (0,external_node_path_.join)(home, (0,core_version/* toSemver */.Ud)(version)) : home;
    const path = (0,external_node_path_.join)(shelf, `.staging-${(await run.journal()).writer}`);
    await run.files.remove(path);
    await run.files.makeFolder(path);
    return {
        path,
        async discard() {
            await run.files.remove(path);
            await run.files.removeIfEmpty(shelf);
        },
    };
}
/** Where a record says that it lies, or where it would be put. */
async function find(run, { tool, version, requireTrust }, place) {
    const look = async (of, at) => {
        const content = await (0,tool_cache/* lookInto */.OW)(run, (0,tool_cache/* slotOf */.SW)(run, of, (0,core_version/* toSemver */.Ud)(at)), at);
        if (content.kind !== 'whole')
            return undefined;
        const { installed } = content;
        return requireTrust === undefined || (0,core_trust/* reaches */.O)(installed.receipt?.trust, requireTrust)
            ? installed
            : undefined;
    };
    // The same bytes may stand there as another tool too: slim, where the whole tree is wanted.
    const serves = place?.tool === tool || place?.tool === shelves/* officialTool */.S7;
    const there = serves ? (0,core_version/* parseVersion */.ot)(place.version) : undefined;
    const found = place && there && (await look(place.tool, there));
    return found ?? (version && (await look(tool, version)));
}

;// CONCATENATED MODULE: ./build/engine/destination.js

async function openDestination(run, options) {
    if (options.installDir === '')
        return toolCacheDestination(run);
    const { installDirDestination } = await __webpack_require__.e(/* import() */ 4203).then(__webpack_require__.bind(__webpack_require__, 4203));
    return installDirDestination(run, options);
}

// EXTERNAL MODULE: ./build/engine/module-supply.js
var module_supply = __webpack_require__(6759);
;// CONCATENATED MODULE: ./build/engine/new-receipt.js


/** What is recorded of a tree that was just verified. */
function receiptOf(run, given) {
    const { supplied, tree, mirror } = given;
    const { tool, archive, sha256, size, treeSize, trust, h1, lacks } = supplied;
    return {
        schema: 1,
        tool,
        version: (0,core_version/* toSemver */.Ud)(tree.version),
        release: tree.release,
        platform: `${run.platform.os}-${run.platform.arch}`,
        archive,
        sha256,
        size,
        treeSize,
        mirror: (0,core_mirrors/* mirrorName */.zZ)(mirror),
        trust,
        ...(h1 !== undefined && { h1 }),
        lacks,
        installedAt: new Date(run.clock.now()).toISOString(),
        installedBy: run.program,
    };
}

// EXTERNAL MODULE: ./build/core/megabytes.js
var megabytes = __webpack_require__(4867);
// EXTERNAL MODULE: ./build/core/retry.js
var core_retry = __webpack_require__(8216);
// EXTERNAL MODULE: ./build/engine/space.js
var space = __webpack_require__(4093);
// EXTERNAL MODULE: ./build/engine/sweep.js
var sweep = __webpack_require__(8643);
;// CONCATENATED MODULE: ./build/engine/obstacles.js





/**
 * What stands in the way on this side of the network. A full disk is tried again where our own old partials gave room
 * back; denied permission where the user says that it may come.
 */
async function pastObstacles(run, options, work) {
    const { retry, retryOnPermissionDenied } = options;
    let swept = false;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof core_problem/* Problem */.A))
                throw error;
            if (error.code === 'DISK_FULL') {
                const freed = swept ? 0 : await (0,sweep/* sweep */.X)(run, { ...options, checkpointMaxSizeMb: 0 });
                if (freed === 0)
                    throw await (0,space/* withFigures */.k)(run, error, { ...options, needed: options.needed() });
                swept = true;
                run.log.warning(`${error.message}; what earlier installs had left behind gave ${(0,megabytes/* megabytes */.i)(freed)} back: trying again`);
            }
            else if (error.code === 'PERMISSION_DENIED' &&
                retryOnPermissionDenied &&
                attempt <= retry.maxRetries) {
                const base = retry.retryBackoff;
                const wait = (0,core_retry/* backoff */.JN)({ attempt, base, cap: core_retry/* BACKOFF_CAP_MS */.NA, random: run.clock.random() });
                run.log.warning(`${error.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
                await run.clock.sleep(wait);
            }
            else
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/core/resume.js
var resume = __webpack_require__(4199);
// EXTERNAL MODULE: ./build/engine/rounds.js
var engine_rounds = __webpack_require__(1126);
;// CONCATENATED MODULE: ./build/engine/patience.js



/** Only a mirror that is the only one is waited for: where another is left, that one comes first. */
function createPatience(run, { mirrors, retry }) {
    const [only, ...others] = mirrors;
    let [round, before, spent] = [0, 0, false];
    return {
        get spent() {
            return spent;
        },
        async waitOut(failure, reached) {
            if (only === undefined || others.length > 0 || !(0,engine_rounds/* isPassing */.WG)(failure))
                return false;
            if ((0,resume/* isProgress */.c4)(reached - before, undefined))
                round = 0;
            before = reached;
            spent = round >= retry.maxRetries;
            if (spent)
                return false;
            run.log.warning(`Mirror ${(0,core_mirrors/* mirrorName */.zZ)(only)}: ${failure.message}`);
            await (0,engine_rounds/* wait */.uk)(run, { round, retry, asked: failure.retryAfter });
            round += 1;
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/required-trust.js


/** Before the first byte: only the user can pin, so without a pin no download helps. Throws `TRUST_TOO_LOW`. */
function requirePin({ proof, archive }, required) {
    if (required !== 'pin' || proof?.trust === 'pin')
        return;
    throw new core_problem/* Problem */.A('TRUST_TOO_LOW', `${archive.filename} is not pinned, and "pin" is required`, {
        hint: 'Pin its SHA-256 with the input checksum.',
    });
}
/** After the last byte: is it proved as far as is required? Throws `TRUST_TOO_LOW`. */
function requireReached({ trust }, required, filename) {
    if (required === undefined || (0,core_trust/* reaches */.O)(trust, required))
        return;
    throw new core_problem/* Problem */.A('TRUST_TOO_LOW', `${filename} is proved at the level "${trust}", and "${required}" is required`, {
        hint: 'Name another mirror, or a lower level in require-trust.',
    });
}

;// CONCATENATED MODULE: ./build/engine/staged-tree.js



/** What the unpacked tree says it is. Throws `TREE_INVALID` where that is not what was asked for. */
async function readTree(run, root, wanted) {
    const release = await (0,tool_cache/* readRelease */.iJ)(run, root);
    const version = release === undefined ? undefined : (0,core_version/* parseVersion */.ot)(release);
    const invalid = (what) => new core_problem/* Problem */.A('TREE_INVALID', `${wanted.archive.filename} unpacks to a tree that ${what}`, {
        hint: 'The mirror serves something else under this name; name another one.',
    });
    if (release === undefined || version === undefined)
        throw invalid('has no readable VERSION');
    const right = wanted.version ? isOrRebuilds(version, wanted.version) : wanted.accepts(version);
    if (!right)
        throw invalid(`is ${release}`);
    if ((await run.files.kind((0,tool_cache/* goBinary */.K1)(run, root))) !== 'file')
        throw invalid('has no go command');
    return { version, release };
}
/** A vendor may answer a request for 1.25.0 with its rebuild 1.25.0-1. */
function isOrRebuilds(version, wanted) {
    return (0,core_version/* compareVersions */.Zy)(version, wanted) === 0 || (0,core_version/* compareVersions */.Zy)((0,core_version/* withoutRevision */.cg)(version), wanted) === 0;
}

// EXTERNAL MODULE: ./build/engine/transactions-folder.js
var transactions_folder = __webpack_require__(1051);
;// CONCATENATED MODULE: ./build/engine/acquire.js















/**
 * Downloads, verifies and unpacks the release from the first mirror that can, and puts the tree at its
 * destination. What an attempt leaves behind is kept for the next one, here or in a later run.
 */
async function acquire(run, wanted, options) {
    const { mirrors, retry, gone } = options;
    requirePin(wanted, options.requireTrust);
    const destination = await openDestination(run, options);
    await destination.check();
    const desk = openDesk(run, options);
    const so = {
        wanted,
        options,
        desk,
        destination,
        liars: new Set(),
        traffic: { reached: 0, needed: 0 },
        patience: createPatience(run, { mirrors, retry }),
    };
    const { traffic, patience } = so;
    const aim = wanted.archive.filename;
    const rounds = { mirrors, retry, gone, aim, reached: () => traffic.reached, enough: () => patience.spent };
    const limits = { ...options, elsewhere: () => destination.leftovers() };
    try {
        const installed = await pastObstacles(run, {
            ...limits,
            tree: destination.near,
            needed: () => Math.max(0, so.traffic.needed - desk.kept()),
        }, () => (0,engine_rounds/* inRounds */.T)(run, rounds, (mirror) => acquireFrom(run, so, mirror)));
        run.afterwards(cleanUp(run, desk, limits));
        return installed;
    }
    catch (error) {
        await desk.giveUp(error);
        throw error;
    }
}
/** Nobody who waits for Go waits for this. */
async function cleanUp(run, desk, limits) {
    await record(run, () => desk.end());
    await (0,sweep/* sweep */.X)(run, limits);
}
async function acquireFrom(run, so, mirror) {
    const { wanted, options, desk, destination } = so;
    const supply = mirror.kind === 'module-proxy'
        ? await (0,module_supply/* moduleSupply */.g)(run, wanted, mirror)
        : await archiveSupply(run, wanted, { ...options, mirror });
    const same = { tool: supply.tool, version: wanted.version, requireTrust: options.requireTrust };
    const begun = await desk.begin(supply.checkpoint, (place) => destination.find(same, place));
    if (begun !== undefined && 'root' in begun)
        return begun;
    const attempt = { supply, mirror, transaction: begun };
    let mixed = false;
    try {
        return await fillAndCommit(run, so, { ...attempt, mixed: () => (mixed = true) });
    }
    catch (error) {
        if (error instanceof core_problem/* Problem */.A && error.code === 'RANGE_INVALID')
            so.liars.add(mirror);
        if (!mixed || !(0,engine_supply/* isWrongBytes */.PD)(error))
            throw error;
        // Bytes of an earlier attempt were among them, so this mirror may not be to blame.
        run.log.warning(`${error.message}; what was there is thrown away, and all of it fetched again`);
        return fillAndCommit(run, so, { ...attempt, mixed: () => undefined });
    }
}
async function fillAndCommit(run, so, attempt) {
    const { wanted, options, destination, liars, traffic } = so;
    const { supply, mirror, transaction } = attempt;
    const staging = await destination.stage({ tool: supply.tool, version: wanted.version });
    const intake = {
        staging: staging.path,
        deposit: transaction,
        ranges: !liars.has(mirror),
        reached(bytes) {
            traffic.reached = Math.max(traffic.reached, bytes);
        },
        mixed: attempt.mixed,
        needs(bytes) {
            traffic.needed = bytes;
        },
        waitOut: (failure) => so.patience.waitOut(failure, traffic.reached),
    };
    try {
        const supplied = await supply.fill(intake);
        requireReached(supplied, options.requireTrust, wanted.archive.filename);
        const tree = await readTree(run, staging.path, wanted).catch(async (error) => {
            if ((0,engine_supply/* isWrongBytes */.PD)(error))
                await transaction?.wrongBytes();
            throw error;
        });
        run.throwIfStopped();
        const theirs = await transaction?.verified(supplied.sha256);
        if (theirs !== undefined)
            return theirs;
        const installed = await destination.commit({
            staging: staging.path,
            tool: supplied.tool,
            version: tree.version,
            commitLost: transaction?.commitLost ?? false,
            requireTrust: options.requireTrust,
            manifest: supplied.manifest,
            receipt: receiptOf(run, { supplied, tree, mirror }),
        });
        await record(run, () => transaction?.committed(placeOf(installed)));
        return installed;
    }
    finally {
        await tidy(run, staging);
    }
}
/** What cannot be removed now is swept later; what was done, or went wrong, is what counts. */
async function tidy(run, staging) {
    try {
        await staging.discard();
    }
    catch (error) {
        if (!(error instanceof core_problem/* Problem */.A))
            throw error;
        run.log.debug(error.message);
    }
}
/** A tree that stands is no failure, whatever happens to the record that it does: who looks for it finds it. */
async function record(run, write) {
    try {
        await write();
    }
    catch (error) {
        if (!(error instanceof core_problem/* Problem */.A))
            throw error;
        run.log.warning(`Go is installed, and that could not be recorded: ${error.message}`);
    }
}
function placeOf({ tool, version }) {
    return { tool, version: (0,core_version/* toSemver */.Ud)(version) };
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   zc: () => (/* binding */ forgetBefore),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _core_install_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7579);



/** A record that cannot be read is kept aside and told, and the transaction starts afresh. */
async function readHead(run, chain) {
    const { journal, folder } = chain;
    for (let look = 1;; look++) {
        const version = await latest(run, folder);
        if (version === 0)
            return { version, state: _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(version));
        const text = await readRecord(run, path);
        if (text === undefined) {
            if ((await latest(run, folder)) !== version)
                continue; // a newer one has taken its place
            return { version, state: _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        }
        const record = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text, journal.sha256);
        if (record?.stateVersion === version && record.checkpointId === chain.checkpointId)
            return { version, state: record.state, record };
        // Where the file system has no links, a record may be read while it is being written.
        if (look < 4)
            await run.clock.sleep(25);
        else
            await setAside(run, journal, path);
    }
}
/** `undefined` where there is none; empty where something lies there that is no file. */
async function readRecord(run, path) {
    const kind = await run.files.kind(path);
    return kind === undefined || kind === 'file' ? run.files.readText(path) : '';
}
async function setAside(run, journal, path) {
    try {
        await run.files.rename(path, `${path}.damaged`);
    }
    catch (error) {
        if ((await journal.look(path)) !== undefined)
            throw error;
        return; // another one has just done it
    }
    run.log.warning(`The record "${path}" of an install is damaged, or of another version: it is kept as "${path}.damaged", and the install starts afresh.`);
}
/**
 * Makes a transition by creating its record, which fails where another writer was quicker: then `undefined`. After
 * `Done` a new transaction of the same bytes begins; its versions count on.
 */
async function claim(run, chain, given) {
    const { head, event, payload } = given;
    const { journal, folder, checkpointId } = chain;
    const from = head.state.name === 'Done' ? _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue : head.state;
    const state = (0,_core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nextState */ .VK)(from, event);
    if (state === undefined)
        throw new Error(`an install that is ${from.name} cannot be ${event.kind}`);
    const record = {
        schema: 1,
        checkpointId,
        stateVersion: head.version + 1,
        state,
        writer: journal.writer,
        ...payload,
        time: new Date(run.clock.now()).toISOString(),
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(record.stateVersion));
    run.log.debug(`${checkpointId}: ${from.name} -> ${state.name} (${record.stateVersion})`);
    if (!(await journal.create(path, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .printRecord */ .HX)(record, journal.sha256))))
        return undefined;
    if ((await latest(run, folder)) === record.stateVersion)
        return { version: record.stateVersion, state, record };
    // The name was free because its record is forgotten: others have gone on while this process stood still.
    await run.files.remove(path);
    return undefined;
}
/** The highest version that a record has, or had before it was kept aside; 0 where there is none. */
async function latest(run, folder) {
    const names = await run.files.list(folder);
    return Math.max(0, ...names.map((name) => (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.damaged$/, '')) ?? 0));
}
/** Takes away what lies before the head, and drafts that killed writers have left: they have nothing to say any more. */
async function forgetBefore(run, { folder }, { version }) {
    for (const name of await run.files.list(folder)) {
        const number = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name);
        const draft = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''));
        const old = number === undefined ? draft !== undefined && draft <= version : number < version;
        if (old)
            await run.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    }
}


/***/ }),

/***/ 740:
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
    const { writer } = await run.journal();
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

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ inRounds),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2442);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8216);




/** A mirror's own failure that waiting may cure. */
const passing = new Set([
    'MIRROR_UNREACHABLE',
    'MIRROR_INTERRUPTED',
    'MIRROR_BUSY',
    // The next time that mirror is asked for the whole file.
    'RANGE_INVALID',
    'SUMDB_UNREACHABLE',
]);
/** A mirror's own failure that it will repeat; another mirror may do better. */
const final = new Set([
    'MIRROR_STATUS',
    'MIRROR_REDIRECT',
    'MIRROR_UNTRUSTED',
    'INDEX_INVALID',
    'ARCHIVE_NOT_ONE',
    'SIZE_MISMATCH',
    'DIGEST_MISMATCH',
    'DIGEST_MISSING',
    'ARCHIVE_REFUSED',
    'TREE_INVALID',
    'TRUST_TOO_LOW',
    'SUMDB_OFF',
    'SUMDB_INVALID',
    'SUMDB_MISMATCH',
    'VERSION_UNKNOWN',
    'PLATFORM_UNSUPPORTED',
]);
/**
 * Tries one mirror after the other, none of them waited for while another is left. Only when all have failed does
 * back-off begin, and then those are tried again whose failure may pass. What is no mirror's fault is thrown at once.
 * Throws the only mirror's Problem, or `MIRRORS_FAILED` with every mirror's; where one has an index and it lacks the
 * release, that is the code, for the others' silence is then beside the point.
 */
async function inRounds(run, rounds, attempt) {
    const failures = new Map();
    const told = new Set();
    const goneBefore = new Set(rounds.mirrors.filter((mirror) => rounds.gone.has(mirror)));
    // A failure is told when something else is tried after it; the last one is told by who catches it.
    const tellFailures = () => {
        for (const [mirror, { code, message }] of failures) {
            if (code === 'MIRROR_UNREACHABLE' && goneBefore.has(mirror))
                continue;
            const remark = `Mirror ${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .mirrorName */ .zZ)(mirror)}: ${message}`;
            if (!told.has(remark))
                run.log.warning(remark);
            told.add(remark);
        }
    };
    let left = [
        ...rounds.mirrors.filter((mirror) => !goneBefore.has(mirror)),
        ...goneBefore,
    ];
    for (let round = 0;; round++) {
        const before = rounds.reached?.() ?? 0;
        for (const mirror of left) {
            tellFailures();
            try {
                const result = await attempt(mirror);
                rounds.gone.delete(mirror);
                return result;
            }
            catch (error) {
                const fault = mirrorsFault(error);
                failures.set(mirror, fault);
                if (fault.code === 'MIRROR_UNREACHABLE')
                    rounds.gone.add(mirror);
            }
        }
        left = left.filter((mirror) => passing.has(failures.get(mirror)?.code ?? 'INTERNAL'));
        if ((0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgress */ .c4)((rounds.reached?.() ?? 0) - before, undefined))
            round = 0;
        const verdict = [...failures.values()].some(isVerdict);
        const spent = round >= rounds.retry.maxRetries;
        if (left.length === 0 || verdict || spent || rounds.enough?.() === true)
            throw allFailed(rounds, failures);
        tellFailures();
        await wait(run, { round, retry: rounds.retry, asked: askedWait(left, failures) });
    }
}
/** The Problem, where it is a mirror's own; everything else goes on its way. */
function mirrorsFault(error) {
    if (error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && (passing.has(error.code) || final.has(error.code)))
        return error;
    throw error;
}
function askedWait(left, failures) {
    const waits = left.map((mirror) => failures.get(mirror)?.retryAfter);
    // A mirror that named no time may be tried when back-off says so.
    return waits.some((milliseconds) => milliseconds === undefined)
        ? undefined
        : Math.min(...waits.map((wait) => wait ?? 0));
}
/** A failure of a mirror that its next answer may not have, and that another part of the file does not mend. */
function isPassing(error) {
    return error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A && passing.has(error.code) && error.code !== 'RANGE_INVALID';
}
/** Back-off before a retry, or the time that was asked for. */
async function wait(run, given) {
    const { maxRetries, retryBackoff } = given.retry;
    const milliseconds = given.asked ??
        (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoff */ .JN)({
            attempt: given.round + 1,
            base: retryBackoff,
            cap: _core_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKOFF_CAP_MS */ .NA,
            random: run.clock.random(),
        });
    const seconds = (milliseconds / 1000).toFixed(1);
    run.log.info(`Waiting ${seconds} s before trying again (${given.round + 1} of ${maxRetries})`);
    await run.clock.sleep(milliseconds);
}
function allFailed({ aim, mirrors }, failures) {
    const [only, ...others] = failures.values();
    if (only !== undefined && others.length === 0)
        return only;
    const lines = mirrors.map((mirror) => {
        const problem = failures.get(mirror);
        return `  ${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .mirrorName */ .zZ)(mirror)}: ${problem?.code}: ${problem?.message}`;
    });
    const verdict = [...failures.values()].find(isVerdict);
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(verdict?.code ?? 'MIRRORS_FAILED', `No mirror could give ${aim}:\n${lines.join('\n')}`, {
        hint: 'Check the addresses and the network, or name other places with the input mirrors.',
        cause: only,
    });
}
/** Someone has looked into an index and not found it. */
function isVerdict({ code }) {
    return code === 'VERSION_UNKNOWN' || code === 'PLATFORM_UNSUPPORTED';
}


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_install_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7579);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _journal_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);




/**
 * Removes what nobody will come back for: transactions that were not touched for long, the oldest partials where all
 * together are too large, and staging of writers that are gone. Gives the bytes that this gave back. What is somebody's
 * work in progress stays.
 */
async function sweep(run, limits) {
    try {
        const { checkpointMaxAgeHours } = limits;
        const staged = await sweepStaging(run, await leftovers(run), checkpointMaxAgeHours);
        const freed = staged + (await sweepTransactions(run, limits));
        const elsewhere = (await limits.elsewhere?.()) ?? [];
        return freed + (await sweepStaging(run, elsewhere, checkpointMaxAgeHours));
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
            throw error;
        run.log.warning(`Old installs in progress could not be removed: ${error.message}`);
        return 0;
    }
}
async function sweepTransactions(run, limits) {
    const all = [];
    for (const name of (await run.files.list(limits.folder)).filter(_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointId */ .o8)) {
        all.push(await remainsOf(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(limits.folder, name)));
    }
    let left = all.reduce((sum, { size }) => sum + size, 0);
    let freed = 0;
    for (const { folder, size, age, live } of all.toSorted((a, b) => b.age - a.age)) {
        const tooOld = age > limits.checkpointMaxAgeHours * 3_600_000;
        const tooMuch = size > 0 && left > limits.checkpointMaxSizeMb * 1024 ** 2;
        if (live || !(tooOld || tooMuch))
            continue;
        await run.files.remove(folder);
        run.log.debug(`Removed the checkpoint "${folder}"`);
        left -= size;
        freed += size;
    }
    return freed;
}
/** What lies in a transaction's folder. */
async function remainsOf(run, folder) {
    const journal = await run.journal();
    const names = await run.files.list(folder);
    let [size, age] = [0, Number.POSITIVE_INFINITY];
    let writers = await writerAtWork(run, folder, names);
    for (const name of names) {
        const facts = await journal.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
        if (facts === undefined)
            continue;
        age = Math.min(age, Math.abs(run.clock.now() - facts.modified));
        const writer = /^(.+)\.partial$/.exec(name)?.[1];
        if (writer === undefined)
            continue;
        size += facts.size;
        writers = [...writers, writer];
    }
    const live = writers.some((writer) => journal.isAlive(writer) ?? age < SILENT);
    return { folder, size, age, live };
}
/** Where nobody knows whether a writer runs, it does not after an hour without a sign of it. Milliseconds. */
const SILENT = 3_600_000;
/** By the latest record; one that cannot be read says nothing. */
async function writerAtWork(run, folder, names) {
    const version = Math.max(0, ...names.map((name) => (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordNumber */ .np)(name) ?? 0));
    if (version === 0)
        return [];
    const text = (await (0,_journal_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(version)))) ?? '';
    const record = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, (await run.journal()).sha256);
    const resting = record === undefined || record.state.name === 'Idle' || record.state.name === 'Done';
    return resting ? [] : [record.writer];
}
/** Beside the trees: unpacked by writers that are gone, on their way out, or drafts of what belongs to a tree. */
async function sweepStaging(run, paths, maxAgeHours) {
    const journal = await run.journal();
    let freed = 0;
    for (const path of paths) {
        const writer = /\.(?:staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
        const age = run.clock.now() - ((await journal.look(path))?.modified ?? 0);
        const alive = journal.isAlive(writer);
        if (alive ?? Math.abs(age) < maxAgeHours * 3_600_000)
            continue;
        const before = (await journal.room(run.toolCache))?.free ?? 0;
        await run.files.remove(path);
        run.log.debug(`Removed "${path}", which an install had left behind`);
        freed += Math.max(0, ((await journal.room(run.toolCache))?.free ?? 0) - before);
    }
    return freed;
}
/** Everything that installs in progress have beside the trees of the tool cache. */
async function leftovers(run) {
    const found = [];
    const roots = new Set([run.toolCache, run.fasterDrive?.actual ?? run.toolCache]);
    for (const root of roots) {
        for (const tool of await run.files.list(root)) {
            if (!/^go(-slim|-[0-9a-f]{8})?$/.test(tool))
                continue;
            for (const entry of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, tool))) {
                if (isLeftover(entry))
                    found.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, tool, entry));
                else
                    for (const inner of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, tool, entry)))
                        if (isLeftover(inner))
                            found.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, tool, entry, inner));
            }
        }
    }
    return found;
}
/** Also what was written beside a tree and not yet renamed when its writer was killed. */
function isLeftover(name) {
    return /^\.(staging|removed)-|\.(complete|receipt\.json|manifest)\.[0-9a-f]{12}\.tmp$/.test(name);
}


/***/ }),

/***/ 1051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ transactionsFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** A folder of a name that is ours alone, for what is old in it is removed. `checkpointPath` may be empty. */
function transactionsFolder(run, checkpointPath) {
    const home = checkpointPath === '' ? run.toolCache : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workspace, checkpointPath);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.setup-go-tarball', 'transactions');
}


/***/ })

};
