export const id = 1320;
export const ids = [1320,1700];
export const modules = {

/***/ 1320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/doctor/diagnose.js + 1 modules
var diagnose = __webpack_require__(3752);
// EXTERNAL MODULE: ./build/core/doctor/finding.js
var finding = __webpack_require__(1417);
// EXTERNAL MODULE: ./build/engine/transaction/transactions-folder.js
var transactions_folder = __webpack_require__(2276);
// EXTERNAL MODULE: ./build/core/platform/platform.js
var platform = __webpack_require__(5350);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/sources/goproxy.js
var goproxy = __webpack_require__(5037);
// EXTERNAL MODULE: ./build/core/sources/mirrors.js
var mirrors = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/core/sumdb/gosumdb.js
var sumdb_gosumdb = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/core/sumdb/sumdb-base.js
var sumdb_base = __webpack_require__(603);
// EXTERNAL MODULE: ./build/core/sumdb/tree-head.js
var tree_head = __webpack_require__(745);
// EXTERNAL MODULE: ./build/core/text/redact.js
var redact = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/core/versions/release-index.js
var release_index = __webpack_require__(5346);
// EXTERNAL MODULE: ./build/core/versions/version.js
var versions_version = __webpack_require__(658);
// EXTERNAL MODULE: ./build/engine/download/fetch.js
var fetch = __webpack_require__(7148);
// EXTERNAL MODULE: ./build/engine/sources/module-proxy.js
var module_proxy = __webpack_require__(4109);
;// CONCATENATED MODULE: ./build/engine/doctor/ask-mirrors.js












/** Milliseconds that nobody is waited for any longer. */
const LIMIT = 4_000;
/** One small request to every place of the configuration in force, all at once. */
async function askAll(run, plan) {
    const { mirrors, exclusive, requireTrust } = plan.sources;
    const questions = [];
    for (const mirror of mirrors)
        questions.push(...(await questionsTo(run, mirror)));
    const modules = mirrors.some(({ kind }) => kind === 'module-proxy');
    const required = requireTrust === 'log';
    // With go-download-base-url nothing else is contacted, unless the user names it.
    const checksums = required || modules || !exclusive ? [await questionToDatabase(run)] : [];
    const answers = await askSideBySide(run, [...questions, ...checksums]);
    const needed = required || mirrors.every(({ kind }) => kind === 'module-proxy');
    const [database] = answers.slice(questions.length);
    return {
        mirrors: answers.slice(0, questions.length),
        checksums: database && { ...database, needed },
    };
}
async function questionsTo(run, mirror) {
    if (mirror.kind !== 'module-proxy')
        return [{ name: (0,mirrors/* mirrorName */.zZ)(mirror), ask: () => askArchives(run, mirror) }];
    if (mirror.url !== undefined)
        return [questionToProxy(run, mirror.url)];
    try {
        const { proxies, end } = (0,goproxy/* parseGoproxy */.M)((await run.goSettings()).GOPROXY);
        const off = end &&
            `GOPROXY is "${end}" ${proxies.length > 0 ? 'from there on' : 'alone'}, so there is no proxy to ask`;
        return [
            ...proxies.map(({ url }) => questionToProxy(run, url)),
            ...(off === undefined ? [] : [{ name: `module-proxy ${end}`, ask: notAsked, off }]),
        ];
    }
    catch (error) {
        return [{ name: 'module-proxy', ask: () => Promise.reject(error) }];
    }
}
function notAsked() {
    return Promise.resolve(undefined);
}
/** Its index tells that it is what it should be; a template has none, so an archive is asked for and not read. */
async function askArchives(run, mirror) {
    const url = (0,mirrors/* indexUrl */.E5)(mirror, 'short');
    if (url === undefined)
        return askTemplate(run, mirror);
    const text = await (0,fetch/* fetchText */.Sy)(run, url, LONGEST);
    const json = text === undefined ? undefined : parseJson(text);
    if (json !== undefined)
        (0,release_index/* parseReleaseIndex */.R)(json, (0,mirrors/* mirrorName */.zZ)(mirror));
    else if (mirror.kind === 'base')
        return { without: 'release index' };
    else
        throw new problem/* Problem */.A('INDEX_INVALID', `The release index of ${(0,mirrors/* mirrorName */.zZ)(mirror)} is not JSON`, {
            hint: 'Something on the way may answer in its place; open the address in a browser.',
        });
    return undefined;
}
const LONGEST = 1 << 20;
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // the caller says what that means
    }
}
/** For the newest release that is known here. */
async function askTemplate(run, mirror) {
    const { knownReleases } = await __webpack_require__.e(/* import() */ 3825).then(__webpack_require__.bind(__webpack_require__, 3825));
    const release = knownReleases().find((name) => (0,versions_version/* parseVersion */.ot)(name)?.pre === undefined) ?? '';
    const version = (0,versions_version/* parseVersion */.ot)(release);
    const { os, arch } = run.platform;
    const filename = (0,platform/* archiveName */.uv)(release, run.platform);
    const url = (0,mirrors/* archiveUrl */.Qq)(mirror, { filename, version: version ? (0,versions_version/* toGoVersion */.ME)(version) : '', os, arch });
    return (await isThere(run, url)) ? undefined : { without: filename };
}
function questionToProxy(run, url) {
    const ask = async () => (await isThere(run, `${(0,module_proxy/* moduleFolder */.pi)(url)}/list`))
        ? undefined
        : { without: 'list of golang.org/toolchain' };
    return { name: `module-proxy ${(0,redact/* redactUrl */.B)(url)}`, ask };
}
/** Only the status is waited for. */
async function isThere(run, url) {
    const { http } = await run.network();
    const response = await http.get({ url, headers: { range: 'bytes=0-0' } });
    for await (const _ of response.body)
        break;
    if ((0,fetch/* isAbsent */.W0)(response.status))
        return false;
    if (response.status !== 200 && response.status !== 206)
        throw (0,fetch/* badStatus */.Yc)(run, response);
    return true;
}
/** What it has signed last, wherever it is to be read. */
async function questionToDatabase(run) {
    const settings = await run.goSettings();
    const { crypto } = await run.sumdb();
    try {
        const gosumdb = (0,sumdb_gosumdb/* parseGosumdb */.$)(settings.GOSUMDB, crypto);
        if (gosumdb === 'off')
            return { name: 'checksum database', ask: notAsked, off: 'GOSUMDB is "off"' };
        const ask = async () => {
            const { http } = await run.network();
            const base = await (0,sumdb_base/* chooseSumdbBase */._)((0,sumdb_base/* sumdbBases */.g)(gosumdb, settings.GOPROXY), async (url) => {
                const response = await http.get({ url });
                for await (const _ of response.body)
                    ;
                return response.status;
            });
            const note = await (0,fetch/* fetchText */.Sy)(run, `${base}/latest`, LONGEST);
            if (note === undefined)
                return { without: 'signed tree' };
            (0,tree_head/* openTree */.rB)(note, gosumdb.key, crypto);
            return undefined;
        };
        return { name: gosumdb.name, ask };
    }
    catch (error) {
        return { name: 'checksum database', ask: () => Promise.reject(error) };
    }
}
/** Whoever has not answered when the time is over is silent; what is still open then is cut when the run ends. */
async function askSideBySide(run, questions) {
    const begin = run.clock.elapsed();
    const since = () => Math.round(run.clock.elapsed() - begin);
    const answers = new Map();
    let defect;
    for (const question of questions) {
        const { ask, off } = question;
        if (off !== undefined) {
            answers.set(question, { kind: 'off', why: off });
            continue;
        }
        ask().then((lacking) => {
            const { without: what } = lacking ?? {};
            answers.set(question, what === undefined ? { kind: 'good', ms: since() } : { kind: 'without', ms: since(), what });
        }, (error) => {
            if (!(error instanceof problem/* Problem */.A))
                defect = { error };
            else
                answers.set(question, { kind: 'failed', ms: since(), why: error.message, hint: error.hint ?? '' });
        });
    }
    while (answers.size < questions.length && since() < LIMIT && defect === undefined)
        await run.clock.sleep(10);
    if (defect !== undefined)
        throw defect.error;
    return questions.map((question) => ({
        name: question.name,
        answer: answers.get(question) ?? { kind: 'silent', ms: since() },
    }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/doctor/check-places.js
var check_places = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/core/install-dir/install-dir.js
var install_dir = __webpack_require__(5941);
// EXTERNAL MODULE: ./build/core/tool-cache/tree-notes.js
var tree_notes = __webpack_require__(6348);
// EXTERNAL MODULE: ./build/engine/install-dir/check-install-dir.js + 1 modules
var check_install_dir = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/engine/install-dir/install-dir.js
var install_dir_install_dir = __webpack_require__(1700);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-cache.js
var tool_cache = __webpack_require__(1844);
// EXTERNAL MODULE: ./build/engine/transaction/sweep.js
var sweep = __webpack_require__(7524);
// EXTERNAL MODULE: ./build/core/tool-cache/manifest.js
var tool_cache_manifest = __webpack_require__(7861);
// EXTERNAL MODULE: ./build/core/tool-cache/receipt.js
var receipt = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/engine/doctor/look.js

async function openLook(run) {
    const disk = await run.disk();
    const unreadable = [];
    const safely = async (path, work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            const noted = unreadable.find(({ why }) => why === error.message);
            if (noted === undefined)
                unreadable.push({ path, why: error.message });
            else if (path.length > noted.path.length)
                noted.path = path;
            return otherwise;
        }
    };
    return {
        run,
        records: await run.records(),
        writers: await run.writers(),
        unreadable,
        at: (path) => safely(path, () => disk.look(path), undefined),
        list: async (path) => (await safely(path, () => run.files.list(path), [])).toSorted(),
        text: (path) => safely(path, () => run.files.readText(path), undefined),
        safely,
        age: (modified) => Math.abs(run.clock.now() - modified),
    };
}
/** Where nobody here knows whether a writer runs, it does not after so long without a sign of it. */
const HOUR = 3_600_000;
/** For people. */
function nameOfWriter({ writers }, writer) {
    const pid = /^(\d+)-/.exec(writer)?.[1];
    switch (pid === undefined ? undefined : writers.isAlive(writer)) {
        case true:
            return `process ${pid}`;
        case false:
            return `process ${pid} (gone)`;
        default:
            return 'a process of another machine or container';
    }
}

;// CONCATENATED MODULE: ./build/engine/doctor/inspect-tree.js








/** One place of the tool cache. No contents are read but those of VERSION, receipt and manifest. */
async function inspectTree(look, place, busy) {
    const is = await look.at(place.root);
    const marked = (await look.at(place.marker)) !== undefined;
    const there = (0,check_places/* whatIsThere */.xV)(is);
    const defect = marked && there !== undefined ? await defectOf(look, place, there) : undefined;
    const { facts: receipt, value } = await readReceipt(look, place, there);
    const was = marked && there === 'folder' && defect === undefined ? value?.treeSize : undefined;
    const size = was === undefined ? undefined : { is: await sizeOf(look, place.root, was), was };
    const manifest = (await look.at(place.manifest)) !== undefined;
    const doubtful = marked && there === 'folder' && defect === undefined && size?.is !== size?.was;
    const unsized = marked && there === 'folder' && defect === undefined && size === undefined;
    return {
        place,
        marked,
        is,
        defect,
        receipt,
        manifest,
        size,
        missing: manifest && (doubtful || unsized) ? await missingFiles(look, place) : [],
        busy,
        fresh: !marked && there === 'folder' && (await isFresh(look, place.root)),
    };
}
/** What every release of Go has, and what nothing works without. Any `version` will do where none is expected. */
async function defectOf(look, { root, version }, there) {
    if (there !== 'folder')
        return 'it is no folder';
    const binary = (0,tool_cache/* goBinary */.K1)(look.run, root);
    const go = await look.at(binary);
    if ((0,check_places/* whatIsThere */.xV)(go) !== 'file')
        return `it has no "${binary}"`;
    if (go?.size === 0)
        return `"${binary}" is empty`;
    if (go?.executable === false)
        return `"${binary}" may not be run`;
    for (const folder of ['src', 'pkg']) {
        if ((0,check_places/* whatIsThere */.xV)(await look.at((0,external_node_path_.join)(root, folder))) !== 'folder')
            return `it has no folder "${folder}"`;
    }
    const versionFile = await look.at((0,external_node_path_.join)(root, 'VERSION'));
    if ((0,check_places/* whatIsThere */.xV)(versionFile) !== 'file')
        return 'it has no VERSION';
    const release = await look.safely(root, () => (0,tool_cache/* readRelease */.iJ)(look.run, root), undefined);
    if (release === undefined)
        return 'its VERSION says nothing';
    if (version === undefined)
        return (0,install_dir/* isVersionOfGo */.eo)(release) ? undefined : `its VERSION says "${release}"`;
    const said = (0,versions_version/* parseVersion */.ot)(release);
    return said && (0,versions_version/* toSemver */.Ud)(said) === version ? undefined : `its VERSION says "${release}"`;
}
async function readReceipt(look, place, there) {
    const is = await look.at(place.receipt);
    if (is === undefined)
        return { facts: { kind: 'none' }, value: undefined };
    if ((0,check_places/* whatIsThere */.xV)(is) !== 'file')
        return wrong(is, 'it is no file');
    const text = (await look.text(place.receipt)) ?? '';
    const value = (0,receipt/* parseReceipt */.W)(text);
    if (value === undefined) {
        if (isOfLaterVersion(text))
            return { facts: { kind: 'none' }, value: undefined };
        return wrong(is, 'it is damaged');
    }
    const why = await disagreement(look, place, { value, there });
    return why === undefined ? { facts: { kind: 'right' }, value } : wrong(is, why);
}
function wrong({ identity }, why) {
    return { facts: { kind: 'wrong', why, identity }, value: undefined };
}
/** A later version of this program may know more than we do: nothing is said against it. */
function isOfLaterVersion(text) {
    return /"schema": ?(?:[2-9]|\d\d)/.test(text);
}
async function disagreement(look, place, { value, there }) {
    if (place.tool !== undefined && value.tool !== place.tool)
        return `it is of the tool "${value.tool}"`;
    if (place.version !== undefined && value.version !== place.version)
        return `it is of version "${value.version}"`;
    if (there !== 'folder' || (await look.at((0,external_node_path_.join)(place.root, 'VERSION')))?.kind !== 'file')
        return undefined;
    const release = await look.safely(place.root, () => (0,tool_cache/* readRelease */.iJ)(look.run, place.root), undefined);
    if (release === undefined || release === value.release)
        return undefined;
    return `it is of ${value.release}, and the tree is ${release}`;
}
function sizeOf(look, root, otherwise) {
    return look.safely(root, () => look.run.trees.sizeOf(root), otherwise);
}
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** By the manifest, as far as it can be told without reading them; sorted. */
async function missingFiles(look, { root, manifest }) {
    const files = (0,tool_cache_manifest/* parseManifest */.Ng)((await look.text(manifest)) ?? '') ?? new Map();
    const missing = [];
    for (const [file, sha256] of files) {
        const is = await look.at((0,external_node_path_.join)(root, file));
        const emptied = is?.size === 0 && sha256 !== EMPTY;
        if ((0,check_places/* whatIsThere */.xV)(is) !== 'file' || emptied)
            missing.push(file);
    }
    return missing;
}
/** Whoever copies a tree makes its folders as it goes. */
async function isFresh(look, root) {
    const folders = [root];
    for (const name of await look.list(root)) {
        const path = (0,external_node_path_.join)(root, name);
        folders.push(path);
        for (const inner of await look.list(path))
            folders.push((0,external_node_path_.join)(path, inner));
    }
    for (const path of folders) {
        const is = await look.at(path);
        if (is !== undefined && look.age(is.modified) < HOUR)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/engine/doctor/inspect-tool-cache.js








/** Ours, and setup-go's for base URLs. */
const toolName = /^go(?:-slim|-[0-9a-f]{8})?$/;
/** All tools, versions and architectures of Go, whoever installed them. */
async function inspectToolCache(look, given) {
    const { toolCache } = look.run;
    const strays = await inspectStrays(look, given.maxAgeHours);
    const top = await inspectPlace(look, { path: toolCache, role: 'tool cache', tryToWrite: true });
    const places = [top];
    const trees = [];
    for (const tool of (await look.list(toolCache)).filter((name) => toolName.test(name))) {
        const folder = (0,external_node_path_.join)(toolCache, tool);
        const entry = await inspectPlace(look, {
            path: folder,
            role: 'tool',
            tryToWrite: top.denied === undefined,
        });
        places.push(entry);
        for (const version of (await look.list(folder)).filter(isVersion)) {
            const tryToWrite = top.denied === undefined && entry.denied === undefined;
            places.push(await inspectPlace(look, { path: (0,external_node_path_.join)(folder, version), role: 'version', tryToWrite }));
            for (const place of await treePlaces(look, tool, version))
                trees.push(await inspectTree(look, place, whoIsAt(place, { strays, installs: given.installs })));
        }
    }
    return { places, trees, strays };
}
/** Who is at work where this tree lies: known to be, or maybe. */
function whoIsAt(place, { strays, installs, }) {
    const stray = strays.find(({ path, writer, wanted }) => {
        const home = (0,external_node_path_.dirname)(path);
        return writer !== undefined && wanted && (home === place.folder || home === (0,external_node_path_.dirname)(place.folder));
    });
    const install = installs.find(({ live, archive }) => live && mayBecome(archive, place.version));
    return stray?.writer ?? (install && (install.writer ?? 'another process'));
}
/** Archive or module of that version, or one whose version nobody knows before it is there. */
function mayBecome(archive, version) {
    const name = /^(?:v0\.0\.1-)?(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(archive)?.[1] ?? '';
    const its = (0,versions_version/* parseVersion */.ot)(name);
    return its === undefined || (0,versions_version/* toSemver */.Ud)(its) === version;
}
/**
 * What installs have beside the trees. `.staging-*` may be at work for long; what was moved aside, nobody comes back
 * for; a draft is renamed as soon as it is written.
 */
async function inspectStrays(look, maxAgeHours) {
    const paths = await look.safely(look.run.toolCache, () => (0,sweep/* leftovers */.T)(look.run), []);
    return straysAt(look, paths, maxAgeHours);
}
async function straysAt(look, paths, maxAgeHours) {
    const strays = [];
    for (const path of paths) {
        const is = await look.at(path);
        if (is === undefined)
            continue;
        const [, kind, writer] = /\.(staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path) ?? [];
        const mirrorWait = kind === 'staging' ? maxAgeHours * HOUR : kind === undefined ? HOUR : 0;
        const alive = writer === undefined ? undefined : look.writers.isAlive(writer);
        const wanted = alive ?? look.age(is.modified) < mirrorWait;
        const name = writer === undefined ? undefined : nameOfWriter(look, writer);
        strays.push({ path, identity: is.identity, writer: name, wanted });
    }
    return strays;
}
async function inspectPlace(look, { path, role, tryToWrite, }) {
    const is = await look.at(path);
    const usable = is === undefined || (0,check_places/* whatIsThere */.xV)(is) === 'folder';
    const denied = tryToWrite && usable ? await deniedAt(look, path) : undefined;
    return { path, role, is, denied, room: undefined };
}
/** A folder that is not there yet is made in the nearest one that is. */
async function deniedAt(look, path) {
    const disk = await look.run.disk();
    let folder = path;
    while ((await look.at(folder)) === undefined && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    try {
        await disk.tryToWrite(folder);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        const why = error.message.replace(/^.*": /s, '');
        return folder === path ? why : `"${folder}": ${why}`;
    }
}
function isVersion(name) {
    const version = (0,versions_version/* parseVersion */.ot)(name);
    return version !== undefined && (0,versions_version/* toSemver */.Ud)(version) === name;
}
/** Everything that is a tree, was one, or says that there is one. */
async function treePlaces(look, tool, version) {
    const folder = (0,external_node_path_.join)(look.run.toolCache, tool, version);
    const archs = new Set();
    for (const name of await look.list(folder)) {
        const beside = /^(.+)\.(?:complete|receipt\.json|manifest)$/.exec(name)?.[1];
        if (beside !== undefined)
            archs.add(beside);
        else if (!/^\.|\.tmp$/.test(name) && (await looksLikeGo(look, (0,external_node_path_.join)(folder, name))))
            archs.add(name);
    }
    return [...archs].sort().map((arch) => (0,tool_cache/* slotAt */.UP)(look.run, { tool, version, arch }));
}
async function looksLikeGo(look, path) {
    if ((0,external_node_path_.basename)(path) === look.run.platform.toolCacheArch)
        return true;
    for (const name of ['VERSION', 'bin', 'src', 'pkg'])
        if (await look.at((0,external_node_path_.join)(path, name)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/engine/doctor/inspect-install-dir.js












/** The folder `install-dir` and what installs have beside it; looks only. Throws `INPUT_INVALID` as `setup` does. */
async function inspectInstallDir(look, options) {
    const none = { outside: undefined, strays: [] };
    const dir = options.installDir === '' ? undefined : await locate(look, options.installDir);
    if (dir === undefined)
        return none;
    const there = await look.safely(dir.path, () => (0,check_install_dir/* lookAtInstallDir */.x2)(look.run, dir, options), undefined);
    if (there === undefined)
        return none;
    const { cutOff, live, others } = await inspectBeside(look, dir);
    const strays = await straysAt(look, others, options.checkpointMaxAgeHours);
    const tree = await inspectTreeAt(look, dir.real);
    const outside = {
        path: dir.path,
        real: dir.real,
        is: await look.at(dir.path),
        there,
        replace: options.replace,
        ...tree,
        busy: live ?? strays.find(({ wanted }) => wanted)?.writer,
        denied: there.isRoot ? undefined : await deniedAt(look, (0,external_node_path_.dirname)(dir.real)),
        cutOff,
        old: (0,check_install_dir/* oldName */.B2)(dir.real),
    };
    return { outside, strays };
}
/** What is beside the folder. `live` is the process that is at it by its tree that is aside, for people. */
async function inspectBeside(look, dir) {
    const beside = await look.safely((0,external_node_path_.dirname)(dir.real), () => (0,install_dir_install_dir.listBeside)(look.run, dir), []);
    const old = beside.filter(({ what }) => what === 'old');
    // Whose process nobody here can know counts as gone, as it does for setup: who is at it begins its step anew.
    const [alive, gone] = [true, false].map((is) => old.filter(({ writer }) => (look.writers.isAlive(writer) === true) === is));
    const cutOff = [];
    for (const { path, writer } of gone ?? []) {
        const is = await look.at(path);
        const receipt = await look.safely(path, () => (0,install_dir_install_dir.readTreeReceipt)(look.run, path), undefined);
        if (is === undefined)
            continue;
        const { identity } = is;
        cutOff.push({ path, identity, writer: nameOfWriter(look, writer), ours: receipt !== undefined });
    }
    const [first] = alive ?? [];
    return {
        cutOff,
        live: first && nameOfWriter(look, first.writer),
        others: beside.filter(({ what }) => what !== 'old').map(({ path }) => path),
    };
}
async function locate(look, given) {
    try {
        return await (0,install_dir_install_dir.locateInstallDir)(look.run, given);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.code === 'INPUT_INVALID')
            throw error;
        look.unreadable.push({ path: given, why: error.message });
        return undefined;
    }
}
/** As of a tree in the tool cache: no contents are read but those of VERSION, receipt and manifest. */
async function inspectTreeAt(look, root) {
    const path = (0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M);
    const isFolder = (0,check_places/* whatIsThere */.xV)(await look.at(root)) === 'folder';
    const release = isFolder ? await releaseAt(look, root) : undefined;
    if (!isFolder || (release === undefined && !(await lacksVersion(look, root)))) {
        const receipt = { kind: 'none', path };
        return { tree: undefined, accepted: false, defect: undefined, receipt, size: undefined, missing: [] };
    }
    const version = (0,versions_version/* parseVersion */.ot)(release ?? '');
    const place = { root, receipt: path, tool: undefined, version: version && (0,versions_version/* toSemver */.Ud)(version) };
    const { facts, value } = await readReceipt(look, place, 'folder');
    const accepted = (await look.safely(root, () => (0,install_dir_install_dir.readTreeAt)(look.run, root), undefined)) !== undefined;
    const flaw = await defectOf(look, { root, version: undefined }, 'folder');
    const defect = flaw ?? (version && !accepted ? 'it is not for this platform' : undefined);
    return {
        tree: release === undefined ? undefined : describe(release, value),
        accepted,
        defect,
        receipt: { ...facts, path },
        ...(defect === undefined ? await inspectFiles(look, root, value) : { size: undefined, missing: [] }),
    };
}
/** What VERSION says, where it is one of Go. */
async function releaseAt(look, root) {
    const release = await look.safely(root, () => (0,tool_cache/* readRelease */.iJ)(look.run, root), undefined);
    return (0,install_dir/* isVersionOfGo */.eo)(release) ? release : undefined;
}
/** Was it a Go? One of ours, or a folder with a go command. */
async function lacksVersion(look, root) {
    return ((await look.at((0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M))) !== undefined ||
        (0,check_places/* whatIsThere */.xV)(await look.at((0,tool_cache/* goBinary */.K1)(look.run, root))) === 'file');
}
function describe(release, receipt) {
    const { platform, trust, mirror } = receipt ?? {};
    return { release, platform, trust, mirror };
}
/** What we put into the tree beside its files is not in the length that the receipt has. */
async function inspectFiles(look, root, receipt) {
    const was = receipt?.treeSize;
    const manifest = (0,external_node_path_.join)(root, tree_notes/* treeManifest */._u);
    const notes = [await look.at((0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M)), await look.at(manifest)];
    const own = notes.reduce((sum, note) => sum + (note?.kind === 'file' ? note.size : 0), 0);
    const size = was === undefined ? undefined : { is: (await sizeOf(look, root, was + own)) - own, was };
    const doubtful = notes[1] !== undefined && (size === undefined || size.is !== size.was);
    return { size, missing: doubtful ? await missingFiles(look, { root, manifest }) : [] };
}

// EXTERNAL MODULE: ./build/core/transaction/install-record.js
var install_record = __webpack_require__(8846);
;// CONCATENATED MODULE: ./build/engine/doctor/inspect-installs.js



/** Every transaction of the folder of transactions. */
async function inspectInstalls(look, folder) {
    const names = (await look.list(folder)).filter(install_record/* isCheckpointId */.o8);
    const installs = [];
    for (const name of names)
        installs.push(await inspectInstall(look, (0,external_node_path_.join)(folder, name)));
    return installs;
}
/** One transaction, by its folder. */
async function inspectInstall(look, folder) {
    const is = await look.at(folder);
    const entries = is?.kind === 'folder' ? await readEntries(look, folder) : [];
    const { record, damaged } = await readLatest(look, folder, entries);
    const partials = entries.filter(({ writer, is: { kind } }) => writer !== undefined && kind === 'file');
    const age = Math.min(Number.POSITIVE_INFINITY, ...entries.map((entry) => look.age(entry.is.modified)));
    const archive = record?.archive ?? archiveOf(folder);
    const writers = [
        ...partials.map(({ writer = '' }) => writer),
        ...(record && isAtWork(record) ? [record.writer] : []),
    ];
    const alive = writers.map((writer) => look.writers.isAlive(writer));
    // One that was written just now may not be whole yet, where the file system has no links.
    const justWritten = damaged !== undefined && look.age(damaged.is.modified) < WRITING;
    const live = justWritten || alive.some((known) => known ?? age < HOUR);
    const heirs = partials.filter((partial) => hasHeir(look, partial, record));
    const bytes = Math.max(0, ...(live ? partials : heirs).map((partial) => partial.is.size));
    const misplaced = is !== undefined && is.kind !== 'folder' ? [rubbish(folder, is, 'in the way')] : [];
    return {
        folder,
        archive,
        state: record?.state.name,
        writer: record && nameOfWriter(look, record.writer),
        since: record?.time,
        live,
        known: alive.includes(true),
        bytes,
        size: bytes > 0 ? await sizeOfArchive(archive) : undefined,
        age,
        resumable: !live && bytes > 0 && record?.state.name !== 'Done',
        rubbish: live
            ? []
            : [...misplaced, ...entries.flatMap((entry) => rubbishIn(look, entry, { record, damaged, heirs }))],
    };
}
/** Milliseconds that writing a record takes at the longest. */
const WRITING = 10_000;
async function readEntries(look, folder) {
    const entries = [];
    for (const name of await look.list(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const is = await look.at(path);
        if (is)
            entries.push({ name, path, is, writer: /^(.+)\.partial$/.exec(name)?.[1] });
    }
    return entries;
}
/** The record that counts; `damaged` where it cannot be read. */
async function readLatest(look, folder, entries) {
    const records = entries.filter(({ name }) => (0,install_record/* recordNumber */.np)(name) !== undefined);
    const last = records.toSorted((a, b) => ((0,install_record/* recordNumber */.np)(b.name) ?? 0) - ((0,install_record/* recordNumber */.np)(a.name) ?? 0))[0];
    if (last === undefined)
        return { record: undefined, damaged: undefined };
    if (last.is.kind !== 'file')
        return { record: undefined, damaged: last };
    const text = await look.text(last.path);
    if (text === undefined)
        return { record: undefined, damaged: undefined }; // replaced meanwhile, or not to be read
    const record = (0,install_record/* parseRecord */.Hh)(text, look.records.sha256);
    const right = record?.stateVersion === (0,install_record/* recordNumber */.np)(last.name) && folder.endsWith(record?.checkpointId ?? '/');
    return right ? { record, damaged: undefined } : { record: undefined, damaged: last };
}
function isAtWork({ state }) {
    return state.name !== 'Idle' && state.name !== 'Done';
}
/** Whose partial the next install takes: see `adoptPartial`. */
function hasHeir(look, { writer = '' }, record) {
    return look.writers.isAlive(writer) === false || writer === record?.writer;
}
function rubbishIn(look, entry, { record, damaged, heirs }) {
    const { name, path, is, writer } = entry;
    const of = (kind) => [rubbish(path, is, kind)];
    if (/^\d+\.json\.damaged$/.test(name))
        return of('record set aside');
    if (/\.tmp$/.test(name))
        return look.age(is.modified) > HOUR ? of('draft') : [];
    if (writer === undefined && (0,install_record/* recordNumber */.np)(name) === undefined)
        return [];
    if (entry === damaged)
        return of('damaged record');
    if (writer === undefined)
        return [];
    if (is.kind !== 'file')
        return of('partial that is no file');
    if (record?.state.name === 'Done')
        return of('partial of a finished install');
    return heirs.includes(entry) ? [] : of('partial without an heir');
}
function rubbish(path, { identity }, kind) {
    return { path, identity, kind };
}
function archiveOf(folder) {
    return (folder.split(/[/\\]/).at(-1) ?? '').replace(/-[0-9a-f]{16}$/, '');
}
async function sizeOfArchive(archive) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 3825).then(__webpack_require__.bind(__webpack_require__, 3825));
    return knownArchive(archive)?.size;
}

;// CONCATENATED MODULE: ./build/engine/doctor/inspect-notes.js




/** What is kept of checksum databases, and cannot be used: see `io/fs/sumdb-state.ts` for how it is kept. */
async function inspectNotes(look, folder) {
    const notes = [];
    for (const name of (await look.list(folder)).filter((each) => each.endsWith('.tree'))) {
        const path = (0,external_node_path_.join)(folder, name);
        const is = await look.at(path);
        if (is?.kind === 'folder')
            notes.push(...(await inspectNotesOf(look, path, name)));
        else if (is)
            notes.push({ path, identity: is.identity, kind: 'misplaced', outlived: false });
    }
    return notes;
}
async function inspectNotesOf(look, home, name) {
    const names = (await look.list(home)).filter((each) => /^[1-9]\d*\.(?:note|damaged)$/.test(each));
    const number = (each) => Number.parseInt(each, 10);
    const last = Math.max(0, ...names.filter((each) => each.endsWith('.note')).map(number));
    const found = [];
    for (const each of names) {
        const path = (0,external_node_path_.join)(home, each);
        const is = await look.at(path);
        if (is === undefined)
            continue;
        const { identity } = is;
        const outlived = number(each) < last;
        if (each.endsWith('.damaged'))
            found.push({ path, identity, kind: 'set aside', outlived });
        else if (is.kind !== 'file')
            found.push({ path, identity, kind: 'misplaced', outlived });
        else if (number(each) === last && !(await isSigned(look, path, name)))
            found.push({ path, identity, kind: 'damaged', outlived });
    }
    return found;
}
/** Of a database that is not the one in force the key is not known: only the form is looked at. */
async function isSigned(look, path, folderName) {
    const text = await look.text(path);
    if (text === undefined)
        return true; // replaced meanwhile
    const { crypto } = await look.run.sumdb();
    const gosumdb = await gosumdbInForce(look);
    if (gosumdb === undefined || `${encodeURIComponent(gosumdb.name)}.tree` !== folderName)
        return text.startsWith('go.sum database tree\n') && text.endsWith('\n');
    try {
        (0,tree_head/* openTree */.rB)(text, gosumdb.key, crypto);
        return true;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return false;
    }
}
async function gosumdbInForce(look) {
    const [{ crypto }, { GOSUMDB }] = [await look.run.sumdb(), await look.run.goSettings()];
    try {
        const gosumdb = (0,sumdb_gosumdb/* parseGosumdb */.$)(GOSUMDB, crypto);
        return gosumdb === 'off' ? undefined : gosumdb;
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return undefined; // asking the database says what is wrong with the variable
    }
}

;// CONCATENATED MODULE: ./build/engine/doctor/inspect.js








/** Looks at everything that this program has on the disk. */
async function inspect(run, plan) {
    const look = await openLook(run);
    const folder = (0,transactions_folder/* transactionsFolder */.o)(run, plan.transaction.checkpointPath);
    const installs = await inspectInstalls(look, folder);
    const { places, trees, strays } = await inspectToolCache(look, {
        installs,
        maxAgeHours: plan.transaction.checkpointMaxAgeHours,
    });
    const notes = (0,external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'sumdb');
    const { outside, strays: beside } = await inspectInstallDir(look, {
        ...plan.destination,
        folder,
        checkpointMaxAgeHours: plan.transaction.checkpointMaxAgeHours,
    });
    return {
        places: await withRoom(look, [...places, ...(await statePlaces(look, { folder, notes, places }))]),
        trees,
        strays: [...strays, ...beside],
        installs,
        notes: await inspectNotes(look, notes),
        outside,
        unreadable: look.unreadable,
    };
}
/** The folders that this program keeps to itself. One that is in the way hides those in it. */
async function statePlaces(look, { folder, notes, places, }) {
    const found = [];
    for (const path of new Set([(0,external_node_path_.dirname)(notes), (0,external_node_path_.dirname)(folder), notes]))
        found.push(await inspectPlace(look, { path, role: 'state', tryToWrite: false }));
    // Where the tool cache refuses, or something is in the way, that is told already.
    const elsewhere = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)) !== look.run.toolCache;
    const blocked = [...places.slice(0, 1), ...found].some(isInTheWay);
    const tryToWrite = !blocked && (elsewhere || places[0]?.denied === undefined);
    const checkpoints = {
        path: folder,
        role: 'checkpoints',
        tryToWrite,
    };
    return [...found, await inspectPlace(look, checkpoints)];
}
/** Something else than a folder, or a link that leads nowhere. */
function isInTheWay({ is }) {
    return is !== undefined && (0,check_places/* whatIsThere */.xV)(is) !== 'folder';
}
/** A tree and its archive as the larger ones of go.dev are: 230 to 260 MB, 65 to 80 MB. */
const TREE = 300e6;
const ARCHIVE = 80e6;
async function withRoom(look, places) {
    const roomOf = async (place) => {
        if (isInTheWay(place))
            return undefined;
        return look.safely(place.path, () => look.run.room(place.path), undefined);
    };
    const toolCache = places[0] && (await roomOf(places[0]));
    const asked = [];
    for (const place of places) {
        if (place === places[0] && toolCache) {
            asked.push({ ...place, room: { free: toolCache.free, needed: TREE + ARCHIVE } });
        }
        else if (place.role === 'checkpoints' && !places.some(isInTheWay)) {
            const its = await roomOf(place);
            const apart = its !== undefined && its.device !== toolCache?.device;
            asked.push(apart ? { ...place, room: { free: its.free, needed: ARCHIVE } } : place);
        }
        else
            asked.push(place);
    }
    return asked;
}

// EXTERNAL MODULE: ./build/core/doctor/check-install-dir.js
var doctor_check_install_dir = __webpack_require__(8588);
// EXTERNAL MODULE: ./build/core/doctor/check-trees.js
var check_trees = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/engine/install-dir/recover-install-dir.js
var recover_install_dir = __webpack_require__(8289);
// EXTERNAL MODULE: ./build/engine/tool-cache/remove-tree.js
var remove_tree = __webpack_require__(498);
;// CONCATENATED MODULE: ./build/engine/doctor/repair.js













/** Puts right what was found. What has changed since is left as it is. Gives the reason where it could not be done. */
async function repair(run, found, options) {
    try {
        return await act(run, found, options);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        return error.message;
    }
}
const changed = 'it has changed meanwhile';
async function act(run, found, options) {
    const todo = found.repair;
    if (todo === undefined)
        return undefined;
    const disk = await run.disk();
    const isStill = async (path, identity) => (await disk.look(path))?.identity === identity;
    switch (todo.kind) {
        case 'remove':
            if (!(await isStill(todo.path, todo.identity)))
                return changed;
            await run.files.remove(todo.path);
            return undefined;
        case 'rename':
            if (!(await isStill(todo.path, todo.identity)))
                return changed;
            await run.files.rename(todo.path, todo.to);
            return undefined;
        case 'recover':
            return recoverAgain(run, todo, options);
        case 'remove-of-install': {
            const { live, writer } = await inspectInstall(await openLook(run), todo.folder);
            if (live)
                return `${writer ?? 'another process'} is at it`;
            if (!(await isStill(todo.path, todo.identity)))
                return changed;
            await run.files.remove(todo.path);
            await run.files.removeIfEmpty(todo.folder);
            return undefined;
        }
        case 'remove-tree': {
            const look = await openLook(run);
            const wait = options.foundAt + PATIENCE - run.clock.elapsed();
            if (found.code === 'tree-without-marker' && wait > 0)
                await run.clock.sleep(wait);
            if (!(await isStillSo(look, found, { place: todo.place, ...options })))
                return changed;
            return removeTree(run, todo.place, todo.identity);
        }
    }
}
/** What happens to it follows from what is at install-dir: judged once more, right before. */
async function recoverAgain(run, todo, { folder }) {
    const dir = await (0,install_dir_install_dir.locateInstallDir)(run, todo.at);
    const { cutOff } = await inspectBeside(await openLook(run), dir);
    const aside = cutOff.find(({ path, identity }) => path === todo.path && identity === todo.identity);
    const there = await (0,check_install_dir/* lookAtInstallDir */.x2)(run, dir, { folder });
    if (aside === undefined || (0,doctor_check_install_dir/* outcomeOf */.s)(there, aside) !== todo.outcome)
        return changed;
    await (0,recover_install_dir/* recover */.lj)(run, dir, { aside: aside.path, replace: false });
    return (await run.files.kind(aside.path)) === undefined ? undefined : changed;
}
/** Milliseconds that an install has from its rename to its marker. */
const PATIENCE = 3_000;
/** Judged once more, right before: an install may have come meanwhile. */
async function isStillSo(look, found, { place, folder, maxAgeHours }) {
    const installs = await inspectInstalls(look, folder);
    const strays = await inspectStrays(look, maxAgeHours);
    const now = (0,check_trees/* checkTree */.RX)(await inspectTree(look, place, whoIsAt(place, { strays, installs })));
    return now.some(({ code, repair: again }) => {
        if (code !== found.code || again?.kind !== 'remove-tree' || found.repair?.kind !== 'remove-tree')
            return false;
        return again.identity === found.repair.identity;
    });
}
/**
 * Marker first, and out of the way in one step. Should what was moved not be what was judged, somebody else has put it
 * there in that very moment: it goes back.
 */
async function removeTree(run, place, identity) {
    const disk = await run.disk();
    const [root, marked] = [await disk.look(place.root), (await disk.look(place.marker)) !== undefined];
    if (root?.target && root.target.kind === undefined && root.identity === identity) {
        // What is a link to nowhere is nothing to who moves trees.
        await run.files.remove(place.marker);
        await run.files.remove(place.root);
    }
    for (const aside of await (0,remove_tree/* takeAway */.u)(run, place)) {
        if ((await disk.look(aside))?.identity !== identity) {
            await run.files.rename(aside, place.root);
            if (marked)
                await run.files.writeText(place.marker, '');
            return changed;
        }
        await run.files.remove(aside);
    }
    await run.files.removeIfEmpty(place.folder);
    await run.files.removeIfEmpty((0,external_node_path_.dirname)(place.folder));
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/doctor/doctor.js






/** Looks, puts right what can be put right where that is asked for, and looks again. */
async function doctor(run, plan, { fix }) {
    await run.listenForStop();
    const asked = await askAll(run, plan);
    const facts = await inspect(run, plan);
    const findings = (0,diagnose/* diagnose */.h)(facts, asked);
    if (!fix || findings.every(({ repair: todo }) => todo === undefined))
        return { facts, asked, findings, fixed: [], failed: new Map() };
    const failed = new Map();
    const options = {
        folder: (0,transactions_folder/* transactionsFolder */.o)(run, plan.transaction.checkpointPath),
        maxAgeHours: plan.transaction.checkpointMaxAgeHours,
        foundAt: run.clock.elapsed(),
    };
    const repairable = findings.filter(({ repair: todo }) => todo !== undefined);
    for (const found of repairable) {
        run.throwIfStopped();
        const why = await repair(run, found, options);
        if (why !== undefined)
            failed.set((0,finding/* nameOf */.Vb)(found), why);
    }
    const after = await inspect(run, plan);
    const left = (0,diagnose/* diagnose */.h)(after, asked);
    const fixed = repairable.filter((found) => !left.some((other) => (0,finding/* nameOf */.Vb)(other) === (0,finding/* nameOf */.Vb)(found)));
    return { facts: after, asked, findings: left, fixed, failed };
}

;// CONCATENATED MODULE: ./build/commands/doctor.js

async function run({ run: prepared, plan, line }) {
    return { kind: 'doctor', diagnosis: await doctor(prepared, plan, { fix: line.options.fix !== undefined }) };
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseReceipt),
/* harmony export */   i: () => (/* binding */ printReceipt)
/* harmony export */ });
/* harmony import */ var _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2021);

function printReceipt(receipt) {
    return `${JSON.stringify(receipt, null, 2)}\n`;
}
/**
 * A receipt's text to its value; `undefined` for one that this version cannot read (damaged, or from a later one):
 * then the tree counts as unrecorded, which claims nothing.
 */
function parseReceipt(text) {
    const value = parseJson(text);
    if (!isRecord(value) || value['schema'] !== 1 || typeof value['size'] !== 'number')
        return undefined;
    const lacks = value['lacks'];
    if (!Array.isArray(lacks) || !lacks.every((item) => typeof item === 'string'))
        return undefined;
    const trust = value['trust'];
    if (!isTrustLevel(trust))
        return undefined;
    const treeSize = value['treeSize'];
    const texts = [
        'tool',
        'version',
        'release',
        'platform',
        'archive',
        'sha256',
        'mirror',
        'installedAt',
        'installedBy',
    ];
    const field = (name) => String(value[name]);
    if (texts.some((name) => typeof value[name] !== 'string'))
        return undefined;
    return {
        schema: 1,
        tool: field('tool'),
        version: field('version'),
        release: field('release'),
        platform: field('platform'),
        archive: field('archive'),
        sha256: field('sha256'),
        size: value['size'],
        ...(isCount(treeSize) && { treeSize }),
        mirror: field('mirror'),
        trust,
        ...(typeof value['h1'] === 'string' && { h1: value['h1'] }),
        lacks,
        installedAt: field('installedAt'),
        installedBy: field('installedBy'),
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isTrustLevel(value) {
    return _trust_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .e.some((level) => level === value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // a damaged receipt claims nothing
    }
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

/***/ 5346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseReleaseIndex)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);


/**
 * Reads a release index, the JSON of https://go.dev/dl/?mode=json&include=all, newest version first whatever its own
 * order. Left aside are installers, sources and other kinds, versions in a form that is not known yet, and unknown
 * fields; `kind`, `sha256` and `size` may be missing, empty or 0, as in old rows and on plain mirrors. Anything else
 * that is off is `INDEX_INVALID`, naming it. `from` says whose index it is.
 */
function parseReleaseIndex(json, from) {
    if (!Array.isArray(json))
        throw invalid(from, 'it is not a list');
    const releases = json.flatMap((entry, index) => readRelease(entry, `[${index}]`, from));
    if (releases.length === 0)
        throw invalid(from, 'it lists no release');
    return releases.sort(newestFirst);
}
/** A version that stands there twice (`go1.13`, `go1.13.0`): Go's own spelling first. */
function newestFirst(a, b) {
    const misspelt = ({ version, release }) => (release === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toRelease */ .zR)(version) ? 0 : 1);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version) || misspelt(a) - misspelt(b);
}
function readRelease(entry, path, from) {
    if (!isFields(entry))
        throw off(from, path, entry);
    const { version: release, stable, files } = entry;
    if (typeof release !== 'string' || !release.startsWith('go'))
        throw off(from, `${path}.version`, release);
    if (typeof stable !== 'boolean')
        throw off(from, `${path}.stable`, stable);
    if (!Array.isArray(files))
        throw off(from, `${path}.files`, files);
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(release);
    if (version === undefined)
        return [];
    const archives = files.flatMap((file, index) => readArchive(file, `${path}.files[${index}]`, from));
    return [{ version, release, stable, archives }];
}
function readArchive(file, path, from) {
    if (!isFields(file))
        throw off(from, path, file);
    if (!isArchive(file))
        return [];
    const { filename, os, arch, sha256, size } = file;
    if (typeof filename !== 'string' || !plainName.test(filename))
        throw off(from, `${path}.filename`, filename);
    if (typeof os !== 'string' || !platformName.test(os))
        throw off(from, `${path}.os`, os);
    if (typeof arch !== 'string' || !platformName.test(arch))
        throw off(from, `${path}.arch`, arch);
    const digest = readDigest(sha256, path, from);
    const bytes = readSize(size, path, from);
    return [{ filename, os, arch, ...(digest && { sha256: digest }), ...(bytes && { size: bytes }) }];
}
/** Plain mirrors leave `kind` out; then the name and the platform tell. */
function isArchive({ kind, filename, os }) {
    if (kind !== undefined)
        return kind === 'archive';
    return typeof filename === 'string' && /\.(tar\.gz|zip)$/.test(filename) && os !== '';
}
const plainName = /^[A-Za-z0-9][\w.+~-]*$/;
const platformName = /^[a-z0-9]+$/;
function readDigest(sha256, path, from) {
    if (sha256 === undefined || sha256 === '')
        return undefined;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))
        throw off(from, `${path}.sha256`, sha256);
    return sha256.toLowerCase();
}
function readSize(size, path, from) {
    if (size === undefined || size === 0)
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw off(from, `${path}.size`, size);
    return size;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function off(from, path, value) {
    const shown = value === undefined ? 'missing' : (JSON.stringify(value) ?? String(value)).slice(0, 100);
    return invalid(from, `${path} is ${shown}`);
}
function invalid(from, reason) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INDEX_INVALID', `The release index of ${from} cannot be used: ${reason}`, {
        hint: 'Check that the address serves the JSON of https://go.dev/dl/?mode=json&include=all.',
    });
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

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ checkInstallDir),
  x2: () => (/* binding */ lookAtInstallDir),
  B2: () => (/* binding */ oldName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/install-dir/install-dir.js
var install_dir = __webpack_require__(5941);
;// CONCATENATED MODULE: ./build/core/install-dir/mount-points.js
/**
 * Whether something is mounted at an absolute path, by the text of `/proc/self/mountinfo`. A folder that is bound to
 * another place of the same disk is told by nothing else.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html
 */
function isMounted(mountinfo, path) {
    return mountinfo.split('\n').some((line) => unquoted(line.split(' ')[4] ?? '') === path);
}
/** Space, tab, line break and backslash are written as three octal digits. */
function unquoted(field) {
    return field.replaceAll(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/engine/install-dir/install-dir.js
var install_dir_install_dir = __webpack_require__(1700);
;// CONCATENATED MODULE: ./build/engine/install-dir/check-install-dir.js





/** What may become of what is at the folder now. Throws `INSTALL_DIR_REFUSED` where that must stay. */
async function checkInstallDir(run, dir, claim) {
    const verdict = (0,install_dir/* classifyInstallDir */.vB)(await lookAtInstallDir(run, dir, claim), claim);
    if (verdict.kind !== 'refused')
        return verdict;
    const { path, real } = dir;
    const where = path === real ? `"${path}"` : `"${path}" (which is "${real}")`;
    throw new problem/* Problem */.A('INSTALL_DIR_REFUSED', `Go is not put at install-dir ${where}: ${verdict.why}`, {
        hint: verdict.hint,
    });
}
async function lookAtInstallDir(run, { real }, claim) {
    const kind = (await run.files.kind(real)) ?? 'nothing';
    const isFolder = kind === 'folder';
    return {
        kind,
        isRoot: (0,external_node_path_.dirname)(real) === real,
        isMountPoint: isFolder && (await isMountPoint(run, real)),
        holds: await whatMustStay(run, real, claim),
        isEmpty: isFolder && (await run.files.list(real)).length === 0,
        isGo: isFolder && (await (0,install_dir_install_dir.isGoTree)(run, real)),
        isOurs: isFolder && (await (0,install_dir_install_dir.readTreeReceipt)(run, real)) !== undefined,
        isOldTaken: (await run.files.kind(oldName(real))) !== undefined,
    };
}
/** Where a Go that we did not install is kept. */
function oldName(real) {
    return `${real}.old`;
}
async function isMountPoint(run, folder) {
    const [own, around] = [await run.room(folder), await run.room((0,external_node_path_.dirname)(folder))];
    if (own?.device !== around?.device)
        return true;
    return isMounted((await run.files.readText('/proc/self/mountinfo')) ?? '', folder);
}
async function whatMustStay(run, real, { folder }) {
    const places = [
        ['the home folder', run.home],
        ['the workspace', run.workspace],
        ['the tool cache', run.toolCache],
        ['the records of installs in progress', folder],
    ];
    for (const [name, place] of places) {
        const its = place === '' ? undefined : ((await run.files.realPath(place)) ?? place);
        if (its !== undefined && isWithin(its, real))
            return `${name} "${place}"`;
    }
    return undefined;
}
function isWithin(path, folder) {
    const rest = (0,external_node_path_.relative)(folder, path);
    return rest !== '..' && !rest.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(rest);
}


/***/ }),

/***/ 1700:
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
/* harmony import */ var _core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5941);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2969);
/* harmony import */ var _core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(282);
/* harmony import */ var _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6348);
/* harmony import */ var _core_trust_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2021);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(658);
/* harmony import */ var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1844);








/** Throws `INPUT_INVALID` for a folder that could not be used. */
async function locateInstallDir(run, given) {
    if (/^~(?:[\\/]|$)/.test(given)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and ~ is not expanded`, {
            hint: 'Write the whole path, or let a shell write it: "$HOME/sdk/go".',
        });
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workspace, given);
    if (path.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and PATH cannot name a folder with "${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}" in it`, {
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
    const target = await run.files.linkTarget(path);
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
    const { self: writer } = await run.writers();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), (0,_core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .besideName */ .q4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), what, writer));
}
/** What installs in progress, and those that were cut off, have beside the folder. */
async function listBeside(run, { real }) {
    const names = await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real));
    return names.flatMap((name) => {
        const beside = (0,_core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBeside */ .WB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), name);
        return beside ? [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), name), ...beside }] : [];
    });
}
/** A go command, and a VERSION that is one of Go, whatever release it names. */
async function isGoTree(run, root) {
    if ((await run.files.kind((0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .goBinary */ .K1)(run, root))) !== 'file')
        return false;
    return ((await run.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'VERSION'))) === 'file' && (0,_core_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionOfGo */ .eo)(await (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root)));
}
/** The receipt that lies in a tree of ours, whatever has become of the tree. */
async function readTreeReceipt(run, root) {
    const text = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tool_cache_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .treeReceipt */ .$M));
    return text === undefined ? undefined : (0,_core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReceipt */ .W)(text);
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
    const release = await (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root);
    const version = release === undefined ? undefined : (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(release);
    if (release === undefined || version === undefined)
        return undefined;
    const found = await readTreeReceipt(run, root);
    const its = found?.release === release && found.version === (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(version);
    return { root, version, release, tool: '', receipt: its ? found : undefined };
}
/** Is it a tree of ours that serves as well as the one that is being installed? */
function isTheSame({ version, receipt }, wanted) {
    if (receipt?.tool !== wanted.tool || (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, wanted.version) !== 0)
        return false;
    return wanted.requireTrust === undefined || (0,_core_trust_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .reaches */ .O)(receipt.trust, wanted.requireTrust);
}
/** By its receipt, else by the folder of its tools. */
async function isForThisPlatform(run, { root, receipt }) {
    const { os, arch } = run.platform;
    if (receipt)
        return receipt.platform === `${os}-${arch}`;
    const tools = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'pkg', 'tool', `${os}_${arch === 'armv6l' ? 'arm' : arch}`);
    return (await run.files.kind(tools)) === 'folder';
}


/***/ }),

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ recoverInstallDir),
/* harmony export */   Yi: () => (/* binding */ emitKept),
/* harmony export */   lj: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _check_install_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6137);
/* harmony import */ var _install_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1700);



/**
 * Puts right what a swap that was cut off has left: where the folder is gone, what was there before is put back, and
 * where the new tree stands, what was there before goes where it was to go. Leaves alone what a running process is at.
 * Whoever may not write there only looks.
 */
async function recoverInstallDir(run, dir) {
    const old = (await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.listBeside)(run, dir)).filter(({ what }) => what === 'old');
    if (old.length === 0)
        return;
    await run.listenForStop();
    const writers = await run.writers();
    try {
        for (const { path, writer } of old) {
            if (writers.isAlive(writer) !== true)
                await recover(run, dir, { aside: path, replace: false });
        }
    }
    catch (error) {
        if (!(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        run.emit({ kind: 'ignored', what: 'install-dir-recovery', message: error.message });
    }
}
/**
 * What was at the folder: gone for good where a Go stands there now, else put back. Ours is removed, and what is not is
 * kept, unless the user says otherwise. Looks at what it is, rather than at what it was taken for: another process may
 * have been in between.
 */
async function recover(run, dir, { aside, replace }) {
    if ((await run.files.kind(aside)) === undefined)
        return;
    if (!(await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.isGoTree)(run, dir.real)))
        return putBack(run, dir, aside);
    const ours = (await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.readTreeReceipt)(run, aside)) !== undefined;
    return replace || ours ? discard(run, dir, aside) : keep(run, dir, aside);
}
async function putBack(run, dir, aside) {
    const treeMoves = await run.treeMoves();
    await run.files.removeIfEmpty(dir.real);
    if ((await treeMoves.tryRename(aside, dir.real)) !== 'renamed')
        return;
    run.emit({ kind: 'install-dir-recovered', path: dir.path });
}
async function keep(run, dir, aside) {
    const treeMoves = await run.treeMoves();
    const kept = (0,_check_install_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .oldName */ .B2)(dir.real);
    const outcome = await treeMoves.tryRename(aside, kept);
    if (outcome === 'renamed')
        emitKept(run, dir);
    if (outcome === 'taken')
        run.emit({ kind: 'install-dir-kept', path: dir.path, as: aside, taken: kept });
}
function emitKept(run, { path, real }) {
    run.emit({ kind: 'install-dir-kept', path, as: (0,_check_install_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .oldName */ .B2)(real), taken: undefined });
}
/** Under another name first: from there nothing is put back. */
async function discard(run, dir, aside) {
    const treeMoves = await run.treeMoves();
    const removed = `${await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_2__.pathBeside)(run, dir, 'removed')}.${Math.floor(run.clock.random() * 1e9)}`;
    if ((await treeMoves.tryRename(aside, removed)) === 'renamed')
        await run.files.remove(removed);
}


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ goBinary),
/* harmony export */   OW: () => (/* binding */ lookInto),
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   SW: () => (/* binding */ slotOf),
/* harmony export */   UP: () => (/* binding */ slotAt),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   pK: () => (/* binding */ findExact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
/* harmony import */ var _core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);



/** For the platform that this run installs for. */
function slotOf(run, tool, version) {
    return slotAt(run, { tool, version, arch: run.platform.toolCacheArch });
}
function slotAt(run, { tool, version, arch }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, tool, version);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, arch);
    return {
        tool,
        version,
        arch,
        folder,
        root,
        marker: `${root}.complete`,
        receipt: `${root}.receipt.json`,
        manifest: `${root}.manifest`,
    };
}
/** That very version, from the first shelf that has it whole. */
async function findExact(run, lookupOrder, version) {
    for (const entry of lookupOrder) {
        const found = await inspect(run, entry, version);
        if (found)
            return found;
    }
    const rebuilt = lookupOrder.filter(({ rebuilds }) => rebuilds);
    return findNewest(run, rebuilt, (other) => (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(other), version) === 0);
}
/** The newest version that is accepted, over all shelves. */
async function findNewest(run, lookupOrder, accepts) {
    const candidates = [];
    for (const entry of lookupOrder) {
        for (const name of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, entry.tool))) {
            const version = (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(name);
            if (version && (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version) === name && accepts(version))
                candidates.push({ entry, version });
        }
    }
    candidates.sort((a, b) => (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version)); // stable: lookupOrder keep their order
    for (const { entry, version } of candidates) {
        const found = await inspect(run, entry, version);
        if (found)
            return found;
    }
    return undefined;
}
/** The release that a tree says it is, in the first line of its VERSION; `undefined` where it says none. */
async function readRelease(run, root) {
    const text = await readFile(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'VERSION'));
    return text?.split('\n')[0]?.trim().split(' ')[0] || undefined;
}
/** `undefined` where a folder lies there, too. Asked after the fact: nearly every run finds files. */
async function readFile(run, path) {
    try {
        return await run.files.readText(path);
    }
    catch (error) {
        if ((await run.files.kind(path)) === 'folder')
            return undefined;
        throw error;
    }
}
function goBinary(run, root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'bin', run.platform.os === 'windows' ? 'go.exe' : 'go');
}
async function lookInto(run, slot, version) {
    if ((await run.files.kind(slot.marker)) === undefined)
        return { kind: 'none' };
    const text = await readFile(run, slot.receipt);
    const release = await readRelease(run, slot.root);
    const receipt = receiptOf(slot, release, text);
    const why = await whatIsBroken(run, slot, release);
    if (why !== undefined || release === undefined)
        return { kind: 'broken', why: why ?? '', receipt };
    return { kind: 'whole', installed: { root: slot.root, version, release, tool: slot.tool, receipt } };
}
/** A receipt is believed only of the tree it was written for. */
function receiptOf(slot, release, text) {
    const receipt = text === undefined ? undefined : (0,_core_tool_cache_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReceipt */ .W)(text);
    const its = receipt?.tool === slot.tool && receipt.version === slot.version && receipt.release === release;
    return its ? receipt : undefined;
}
async function inspect(run, entry, version) {
    const slot = slotOf(run, entry.tool, (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version));
    const content = await lookInto(run, slot, version);
    if (content.kind === 'broken' && entry.accepts(content.receipt) && !entry.reported.has(slot.root)) {
        entry.reported.add(slot.root);
        const { tool, version, root } = slot;
        run.emit({ kind: 'tree-broken', tool, version, root, why: content.why });
    }
    if (content.kind !== 'whole' || !entry.accepts(content.installed.receipt))
        return undefined;
    return entry.recheck(content.installed);
}
async function whatIsBroken(run, slot, release) {
    const binary = goBinary(run, slot.root);
    if ((await run.files.kind(binary)) !== 'file')
        return `it has no "${binary}"`;
    if (release === undefined)
        return 'it has no VERSION';
    const said = (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(release);
    return said && (0,_core_versions_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(said) === slot.version ? undefined : `its VERSION says "${release}"`;
}


/***/ })

};
