export const id = 6759;
export const ids = [6759];
export const modules = {

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

/***/ 4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ strongEtag),
/* harmony export */   c4: () => (/* binding */ isProgress),
/* harmony export */   wR: () => (/* binding */ rangeHeaders),
/* harmony export */   wi: () => (/* binding */ continuation)
/* harmony export */ });
/**
 * Going on in the middle of a file: https://www.rfc-editor.org/rfc/rfc9110#section-14. The digest of the whole is known
 * beforehand, so a validator only saves the bytes that would turn out wrong in the end.
 */
/** `etag` is what the bytes so far are known by at this very address; empty where it gave nothing. */
function rangeHeaders({ offset, etag, }) {
    if (offset === 0)
        return {};
    return { range: `bytes=${offset}-`, ...(etag !== '' && { 'if-range': etag }) };
}
/** What an answer means for the bytes that are there. */
function continuation({ offset, size }, { status, headers }) {
    if (status === 200)
        return { kind: 'restart', size: readLength(headers['content-length']) ?? size };
    if (status === 416 && offset > 0)
        return pastTheEnd(offset, size, headers['content-range']);
    if (status !== 206)
        return { kind: 'other' };
    if (offset === 0)
        return { kind: 'lie', why: 'it answers 206, and no range was asked for' };
    const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
    if (start === undefined || end === undefined)
        return { kind: 'lie', why: `its Content-Range is "${headers['content-range'] ?? ''}"` };
    if (Number(start) !== offset)
        return { kind: 'lie', why: `it begins at ${start}, asked for was ${offset}` };
    const whole = total === '*' || total === undefined ? size : Number(total);
    if (whole !== undefined && Number(end) !== whole - 1)
        return { kind: 'lie', why: `it ends at ${end} of ${whole} bytes` };
    if (size !== undefined && whole !== size)
        return { kind: 'lie', why: `it says that the file has ${whole} bytes, not ${size}` };
    return { kind: 'append', size: whole };
}
/** "Range not satisfiable" may mean that we have it all, or that the file is shorter than what we have. */
function pastTheEnd(offset, size, range) {
    const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
    if (offset === (size ?? total))
        return { kind: 'done' };
    return { kind: 'past-the-end' };
}
/** An ETag that may stand in If-Range; empty for a weak one or none. */
function strongEtag(headers) {
    const etag = headers['etag'] ?? '';
    return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
/** Enough that going on is worth it, whatever had gone wrong before: a hundredth of the file, or 256 KiB. */
function isProgress(gained, size) {
    return gained > 0 && gained >= Math.min(256 * 1024, (size ?? Number.POSITIVE_INFINITY) / 100);
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
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(193);
/* harmony import */ var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2795);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6968);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8614);
/* harmony import */ var _checksum_database_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(963);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75);
/* harmony import */ var _module_proxy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9950);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4682);
/* harmony import */ var _save_then_unpack_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3419);
/* harmony import */ var _shelves_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3716);
/* harmony import */ var _supply_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4212);















/**
 * Go as the module golang.org/toolchain, the way the go command itself fetches it. The record of the checksum database
 * comes first: it names the hash that the zip must have. The tree lacks `api doc misc test`.
 */
async function moduleSupply(run, wanted, mirror) {
    requireExact(wanted, mirror);
    requireNoForeignPin(wanted, mirror);
    const module = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__/* .toolchainModule */ .IV)(wanted.release, run.platform.os, run.platform.arch);
    const logged = await (0,_checksum_database_js__WEBPACK_IMPORTED_MODULE_7__.lookUpToolchain)(run, wanted.release);
    const archive = `${module.version}.zip`;
    return {
        tool: _shelves_js__WEBPACK_IMPORTED_MODULE_11__/* .slimTool */ .cq,
        checkpoint: { archive, digest: Buffer.from(logged.hash.slice('h1:'.length), 'base64').toString('hex') },
        async fill(intake) {
            const { archives } = await run.network();
            const label = `${(0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorName */ .zZ)(mirror)} ${module.version}`;
            const ask = (headersFor) => requestZip(run, mirror, { version: module.version, headersFor });
            const bytes = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_10__/* .receive */ .u)(run, { ask, label, size: undefined, growth: 3, intake });
            const measured = (0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .measure */ .xP)(run, bytes, { label, expected: {}, digest: await run.digest() });
            const files = [];
            const options = {
                into: intake.staging,
                slim: false,
                prefix: `${(0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_5__/* .modulePrefix */ .B8)(module)}/`,
                onFile: (file) => void files.push(file),
            };
            try {
                const transferred = await (0,_save_then_unpack_js__WEBPACK_IMPORTED_MODULE_13__/* .saveThenUnpack */ .p)(run, { measured, intake }, (file) => archives.unpackModuleZip(file, options));
                const { crypto } = await run.sumdb();
                requireLogged((0,_core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hash1 */ .C)(files, crypto), logged.hash, label);
                return {
                    tool: _shelves_js__WEBPACK_IMPORTED_MODULE_11__/* .slimTool */ .cq,
                    archive,
                    ...transferred,
                    trust: 'log',
                    h1: logged.hash,
                    manifest: manifestOf(files, module),
                    lacks: _supply_js__WEBPACK_IMPORTED_MODULE_12__/* .slimLacks */ .MA,
                };
            }
            catch (error) {
                if ((0,_supply_js__WEBPACK_IMPORTED_MODULE_12__/* .isWrongBytes */ .PD)(error))
                    await intake.deposit?.wrongBytes();
                throw error;
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
        return (await supply.fill((0,_supply_js__WEBPACK_IMPORTED_MODULE_12__/* .throwawayIntake */ .hw)(staging))).manifest ?? new Map();
    }
    finally {
        await run.files.remove(staging);
    }
}
async function requestZip(run, mirror, { version, headersFor }) {
    const { http } = await run.network();
    const answer = await (0,_module_proxy_js__WEBPACK_IMPORTED_MODULE_9__/* .askProxies */ .sG)(run, mirror, async (proxy) => {
        const url = `${(0,_module_proxy_js__WEBPACK_IMPORTED_MODULE_9__/* .moduleFolder */ .pi)(proxy)}/${version}.zip`;
        const response = await http.get({ url, headers: headersFor(url) });
        if ((0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .isAbsent */ .W0)(response.status))
            return undefined;
        if (![200, 206, 416].includes(response.status))
            throw (0,_download_js__WEBPACK_IMPORTED_MODULE_8__/* .badStatus */ .Yc)(run, response);
        run.log.info(`Downloading ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_14__/* .redactUrl */ .B)(url)}`);
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

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ receive)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _core_resume_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75);
/* harmony import */ var _space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4093);




/**
 * The bytes of a file: those that the partial has, and from the network the rest. A connection that breaks off while
 * bytes flow is made again at once. Throws like `Http`, `RANGE_INVALID` for an answer that is not the range that was
 * asked for, and `DISK_FULL` before the first byte where there is no room for all of it.
 */
async function receive(run, delivery) {
    const { intake, label, size } = delivery;
    const partial = intake.deposit?.partial;
    if (partial !== undefined && partial.length > (size ?? Number.POSITIVE_INFINITY))
        await partial.clear();
    const there = partial?.length ?? 0;
    if (there > 0)
        intake.mixed();
    // Before anybody is asked: bytes that nobody reads go over the wire all the same.
    await (0,_space_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSpace */ .M)(run, { ...delivery, kept: there });
    if (partial !== undefined && there > 0 && there === size)
        return partial.read();
    const opened = await open(run, delivery, intake.ranges ? there : 0);
    if (partial !== undefined && opened.kind === 'done')
        return partial.read();
    if (opened.kind === 'restart')
        await partial?.clear();
    const kept = partial?.length ?? 0;
    try {
        if (size === undefined)
            await (0,_space_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSpace */ .M)(run, { ...delivery, size: opened.size, kept });
        await intake.deposit?.receiving(opened.url, (0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .strongEtag */ .RH)(opened.response.headers));
    }
    catch (error) {
        await leave(opened.response);
        throw error;
    }
    if (kept > 0)
        run.log.info(`Going on after ${kept} bytes of ${label}`);
    return flow(run, delivery, opened);
}
async function open(run, delivery, offset, etag) {
    const { intake, label, size } = delivery;
    const known = (url) => etag ?? intake.deposit?.etagAt(url) ?? '';
    const { url, response } = await delivery.ask((address) => (0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeHeaders */ .wR)({ offset, etag: known(address) }));
    const answer = (0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .continuation */ .wi)({ offset, size }, response);
    switch (answer.kind) {
        case 'other':
            await leave(response);
            throw (0,_download_js__WEBPACK_IMPORTED_MODULE_1__/* .badStatus */ .Yc)(run, response);
        case 'lie':
            await leave(response);
            throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('RANGE_INVALID', `${label} does not give the rest of the file: ${answer.why}`, {
                hint: 'The next attempt asks for the whole file; tell who runs the mirror.',
            });
        case 'past-the-end':
            await leave(response);
            return open(run, delivery, 0);
        case 'done':
            await leave(response);
            return { kind: 'done', url, response, size };
        default:
            (0,_download_js__WEBPACK_IMPORTED_MODULE_1__/* .requireArchive */ ._p)(label, response.headers);
            if (answer.kind === 'restart')
                (0,_download_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSize */ .lY)(label, response, size);
            return { kind: answer.kind, url, response, size: answer.size };
    }
}
/** Ends an answer whose body nobody wants. */
async function leave(response) {
    await response.body[Symbol.asyncIterator]().return?.();
}
/** A flow that had stopped for longer has not broken off, it has dried up: another mirror is better. Milliseconds. */
const DRY = 5_000;
async function* flow(run, delivery, begun) {
    const { label, intake } = delivery;
    const partial = intake.deposit?.partial;
    const { size } = begun;
    let offset = begun.kind === 'append' ? (partial?.length ?? 0) : 0;
    if (partial !== undefined && offset > 0)
        yield* partial.read();
    for (let answer = begun; answer.kind !== 'done';) {
        const from = offset;
        let last = run.clock.elapsed();
        try {
            const { body } = answer.response;
            // Who answers with the whole file once more has sent what is there: what comes after that is the rest.
            for await (const chunk of answer.kind === 'restart' && offset > 0 ? after(offset, body) : body) {
                const backlog = partial?.append(chunk);
                if (backlog !== undefined)
                    await backlog;
                offset += chunk.length;
                last = run.clock.elapsed();
                intake.reached(offset);
                yield chunk;
            }
            if (offset >= (size ?? 0))
                break;
            throw (0,_download_js__WEBPACK_IMPORTED_MODULE_1__/* .endedEarly */ .S3)(label, offset, size ?? 0);
        }
        catch (error) {
            const flowing = (0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .isProgress */ .c4)(offset - from, size) && run.clock.elapsed() - last < DRY;
            answer = await goOn(run, delivery, { answer, offset, error, flowing });
        }
    }
    await partial?.flush();
}
/** Asks for the rest: at once where bytes were flowing, else when it is worth it. Throws what stands in the way. */
async function goOn(run, delivery, broken) {
    const { intake } = delivery;
    const etag = (0,_core_resume_js__WEBPACK_IMPORTED_MODULE_3__/* .strongEtag */ .RH)(broken.answer.response.headers);
    const cut = broken.error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A && broken.error.code === 'MIRROR_INTERRUPTED';
    let atOnce = cut && broken.flowing;
    for (let failure = broken.error;; atOnce = false) {
        if (!intake.ranges || !(atOnce || (await intake.waitOut(failure))))
            throw failure;
        if (atOnce && failure instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A)
            run.log.warning(`${failure.message}; going on from there`);
        intake.mixed();
        try {
            return await open(run, delivery, broken.offset, etag);
        }
        catch (error) {
            failure = error;
        }
    }
}
/** What comes after the first `skipped` bytes. */
async function* after(skipped, body) {
    let left = skipped;
    for await (const chunk of body) {
        if (left < chunk.length)
            yield left === 0 ? chunk : chunk.subarray(left);
        left = Math.max(0, left - chunk.length);
    }
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ saveThenUnpack)
/* harmony export */ });
/**
 * The directory of a zip lies at its end, so nothing of it is read before the whole is verified. What the deposit keeps
 * is that file already; without one it is saved beside the tree.
 */
async function saveThenUnpack(run, { measured, intake }, unpack) {
    const kept = intake.deposit?.partial.path;
    const file = kept ?? `${intake.staging}.zip`;
    try {
        if (kept === undefined)
            await run.files.writeStream(file, measured.bytes);
        else
            await measured.drain();
        const transferred = measured.check();
        const { bytes } = await unpack(file);
        return { ...transferred, treeSize: bytes };
    }
    finally {
        if (kept === undefined)
            await run.files.remove(file);
    }
}


/***/ }),

/***/ 4093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireSpace),
/* harmony export */   k: () => (/* binding */ withFigures)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4867);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);



/**
 * Is there room for the rest of the archive and for its tree? What the tree takes is not known beforehand: no archive
 * unpacks to less than itself, and Go's own to more than three times as much. Throws `DISK_FULL`, saying how much.
 */
async function requireSpace(run, given) {
    const { intake, size, kept, growth } = given;
    if (size === undefined)
        return;
    const journal = await run.journal();
    const { deposit } = intake;
    const tree = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(intake.staging), bytes: size * growth };
    // Without a deposit an archive is unpacked as it comes, and is never on the disk.
    const archive = {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(deposit?.partial.path ?? intake.staging),
        bytes: deposit ? size - kept : 0,
    };
    intake.needs(tree.bytes + archive.bytes + kept);
    const treeRoom = await journal.room(tree.path);
    const archiveRoom = await journal.room(archive.path);
    if (treeRoom === undefined || archiveRoom === undefined)
        return;
    if (treeRoom.device === archiveRoom.device) {
        requireRoom(tree.path, tree.bytes + archive.bytes, treeRoom.free);
    }
    else {
        requireRoom(tree.path, tree.bytes, treeRoom.free);
        requireRoom(archive.path, archive.bytes, archiveRoom.free);
    }
}
/** A disk that filled up on the way says only that it is full. */
async function withFigures(run, error, { tree, folder, needed }) {
    if (/ are needed$/.test(error.message))
        return error;
    const journal = await run.journal();
    const tools = await journal.room(tree);
    const transactions = await journal.room(folder);
    if (tools === undefined || transactions === undefined)
        return error;
    const room = `without what this run had unpacked "${tree}" has room for ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(tools.free)}`;
    const oneDisk = tools.device === transactions.device;
    const rooms = oneDisk ? room : `${room} and "${folder}" for ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(transactions.free)}`;
    // What a tree takes is known only when it is there: that it is more than this has just been seen.
    const more = oneDisk && needed <= tools.free;
    const least = more ? `more than ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(tools.free)}` : `at least ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(needed)}`;
    return new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(error.code, `${error.message}; ${rooms}, and ${least} are needed`, {
        ...(error.hint !== undefined && { hint: error.hint }),
        cause: error,
    });
}
function requireRoom(path, needed, free) {
    if (free >= needed)
        return;
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('DISK_FULL', `"${path}" has room for ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(free)}, and at least ${(0,_core_megabytes_js__WEBPACK_IMPORTED_MODULE_2__/* .megabytes */ .i)(needed)} are needed`, {
        hint: 'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk. What was downloaded is kept for the next run.',
    });
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ slimLacks),
/* harmony export */   PD: () => (/* binding */ isWrongBytes),
/* harmony export */   hw: () => (/* binding */ throwawayIntake)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Folders of a release that slim trees and the toolchain module do not have. */
const slimLacks = ['api', 'doc', 'misc', 'test'];
/** What says that bytes are not what they should be, rather than that they could not be had. */
const wrongBytes = new Set([
    'ARCHIVE_NOT_ONE',
    'ARCHIVE_REFUSED',
    'DIGEST_MISMATCH',
    'SIZE_MISMATCH',
    'SUMDB_MISMATCH',
    'TREE_INVALID',
]);
function isWrongBytes(error) {
    return error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A && wrongBytes.has(error.code);
}
/** For a tree that is only looked at: nothing of it is kept. */
function throwawayIntake(staging) {
    const nobodyAsks = () => undefined;
    return {
        staging,
        deposit: undefined,
        ranges: true,
        reached: nobodyAsks,
        mixed: nobodyAsks,
        needs: nobodyAsks,
        waitOut: async () => false,
    };
}


/***/ })

};
