export const id = 4126;
export const ids = [4126];
export const modules = {

/***/ 2566:
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

/***/ 8846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   g: () => (/* binding */ checkpointId),
/* harmony export */   np: () => (/* binding */ recordNumber),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _install_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2566);

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

/***/ 498:
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
    const { self: writer } = await run.writers();
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

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   zc: () => (/* binding */ forgetBefore),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_transaction_install_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2566);
/* harmony import */ var _core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8846);



/** A record that cannot be read is kept aside and told, and the transaction starts afresh. */
async function readHead(run, chain) {
    const { records, folder } = chain;
    for (let look = 1;; look++) {
        const version = await latest(run, folder);
        if (version === 0)
            return { version, state: _core_transaction_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(version));
        const text = await readRecord(run, path);
        if (text === undefined) {
            if ((await latest(run, folder)) !== version)
                continue; // a newer one has taken its place
            return { version, state: _core_transaction_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        }
        const record = (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text, records.sha256);
        if (record?.stateVersion === version && record.checkpointId === chain.checkpointId)
            return { version, state: record.state, record };
        // Where the file system has no links, a record may be read while it is being written.
        if (look < 4)
            await run.clock.sleep(25);
        else
            await setAside(run, path);
    }
}
/** `undefined` where there is none; empty where something lies there that is no file. */
async function readRecord(run, path) {
    const kind = await run.files.kind(path);
    return kind === undefined || kind === 'file' ? run.files.readText(path) : '';
}
async function setAside(run, path) {
    try {
        await run.files.rename(path, `${path}.damaged`);
    }
    catch (error) {
        if ((await run.files.facts(path)) !== undefined)
            throw error;
        return; // another one has just done it
    }
    run.emit({ kind: 'record-damaged', path });
}
/**
 * Makes a transition by creating its record, which fails where another writer was quicker: then `undefined`. After
 * `Done` a new transaction of the same bytes begins; its versions count on.
 */
async function claim(run, chain, given) {
    const { head, event, payload } = given;
    const { records, writers, folder, checkpointId } = chain;
    const from = head.state.name === 'Done' ? _core_transaction_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue : head.state;
    const state = (0,_core_transaction_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nextState */ .VK)(from, event);
    if (state === undefined)
        throw new Error(`an install that is ${from.name} cannot be ${event.kind}`);
    const record = {
        schema: 1,
        checkpointId,
        stateVersion: head.version + 1,
        state,
        writer: writers.self,
        ...payload,
        time: new Date(run.clock.now()).toISOString(),
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(record.stateVersion));
    if (!(await records.create(path, (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .printRecord */ .HX)(record, records.sha256))))
        return undefined;
    const { stateVersion } = record;
    if ((await latest(run, folder)) === stateVersion) {
        run.emit({ kind: 'transition', checkpoint: checkpointId, from: from.name, to: state.name, stateVersion });
        return { version: stateVersion, state, record };
    }
    // The name was free because its record is forgotten: others have gone on while this process stood still.
    await run.files.remove(path);
    return undefined;
}
/** The highest version that a record has, or had before it was kept aside; 0 where there is none. */
async function latest(run, folder) {
    const names = await run.files.list(folder);
    return Math.max(0, ...names.map((name) => (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.damaged$/, '')) ?? 0));
}
/** Takes away what lies before the head, and drafts that killed writers have left: they have nothing to say any more. */
async function forgetBefore(run, { folder }, { version }) {
    for (const name of await run.files.list(folder)) {
        const number = (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name);
        const draft = (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''));
        const old = number === undefined ? draft !== undefined && draft <= version : number < version;
        if (old)
            await run.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    }
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8846);
/* harmony import */ var _journal_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3335);




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
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        run.emit({ kind: 'sweep-failed', message: error.message });
        return 0;
    }
}
async function sweepTransactions(run, limits) {
    const all = [];
    for (const name of (await run.files.list(limits.folder)).filter(_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isCheckpointId */ .o8)) {
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
        run.emit({ kind: 'checkpoint-removed', path: folder });
        left -= size;
        freed += size;
    }
    return freed;
}
/** What lies in a transaction's folder. */
async function remainsOf(run, folder) {
    const writers = await run.writers();
    const names = await run.files.list(folder);
    let [size, age] = [0, Number.POSITIVE_INFINITY];
    let working = await writerAtWork(run, folder, names);
    for (const name of names) {
        const facts = await run.files.facts((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
        if (facts === undefined)
            continue;
        age = Math.min(age, Math.abs(run.clock.now() - facts.modified));
        const writer = /^(.+)\.partial$/.exec(name)?.[1];
        if (writer === undefined)
            continue;
        size += facts.size;
        working = [...working, writer];
    }
    const live = working.some((writer) => writers.isAlive(writer) ?? age < SILENT);
    return { folder, size, age, live };
}
/** Where nobody knows whether a writer runs, it does not after an hour without a sign of it. Milliseconds. */
const SILENT = 3_600_000;
/** By the latest record; one that cannot be read says nothing. */
async function writerAtWork(run, folder, names) {
    const version = Math.max(0, ...names.map((name) => (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name) ?? 0));
    if (version === 0)
        return [];
    const text = (await (0,_journal_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(version)))) ?? '';
    const record = (0,_core_transaction_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text, (await run.records()).sha256);
    const resting = record === undefined || record.state.name === 'Idle' || record.state.name === 'Done';
    return resting ? [] : [record.writer];
}
/** Beside the trees: unpacked by writers that are gone, on their way out, or drafts of what belongs to a tree. */
async function sweepStaging(run, paths, maxAgeHours) {
    const writers = await run.writers();
    let freed = 0;
    for (const path of paths) {
        const writer = /\.(?:staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
        const age = run.clock.now() - ((await run.files.facts(path))?.modified ?? 0);
        const alive = writers.isAlive(writer);
        if (alive ?? Math.abs(age) < maxAgeHours * 3_600_000)
            continue;
        const before = (await run.room(run.toolCache))?.free ?? 0;
        await run.files.remove(path);
        run.emit({ kind: 'leftover-removed', path });
        freed += Math.max(0, ((await run.room(run.toolCache))?.free ?? 0) - before);
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

/***/ 2276:
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
