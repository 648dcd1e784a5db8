export const id = 8677;
export const ids = [8677];
export const modules = {

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/** Tells the result, where there is one to tell. The report comes first: what it cannot hold is no success. */
async function finish({ host, inputs, line, session }, result) {
    if (result === undefined)
        return;
    const { dotenv: file } = line.options;
    if (file) {
        const { writeDotenv } = await __webpack_require__.e(/* import() */ 7695).then(__webpack_require__.bind(__webpack_require__, 7695));
        await writeDotenv(session.run, result, { file, token: inputs.token });
    }
    await host.finish(result, { problemMatcher: false });
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/installed-tree.js
var installed_tree = __webpack_require__(1793);
// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/inventory.js
var inventory = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var engine_request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/setup.js + 2 modules
var setup = __webpack_require__(2563);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var engine_shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
;// CONCATENATED MODULE: ./build/engine/use.js










/**
 * `setup` with what is installed already: downloads nothing. `version` is a version request; where it is empty, the
 * request is what `setup` would find. Throws `VERSION_UNKNOWN` where no installed Go answers it.
 */
async function use(run, inputs, version) {
    const answer = version === '' ? await (0,engine_request/* readRequest */["in"])(run, inputs, false) : await readArgument(version);
    if (answer.kind === 'keep') {
        return (0,setup.makeUsable)(run, inputs, { answer, installed: await (0,engine_request/* keep */.aC)(run, answer.go), found: true });
    }
    const { request } = answer;
    run.log.info(`Go ${request.text} (${(0,version_request/* describeSource */.B6)(request.source)})`);
    const installed = await findInstalled(run, request, inputs);
    return (0,setup.makeUsable)(run, inputs, { answer, ...(await (0,setup.takeInstalled)(run, installed)) });
}
async function readArgument(version) {
    const request = await (0,version_request/* parseRequest */.TR)(version, { kind: 'input', name: 'VERSION', yaml: false });
    return { kind: 'install', request, warnings: [] };
}
async function findInstalled(run, request, inputs) {
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const shelves = await (0,engine_shelves/* shelvesFor */.Sb)(run, plan, inputs);
    const installed = await find(run, request, shelves);
    if (installed)
        return installed;
    const trees = (await (0,inventory/* readInventory */.zw)(run)).filter(({ slot, broken }) => slot.arch === run.platform.toolCacheArch && broken === undefined);
    throw new problem/* Problem */.A('VERSION_UNKNOWN', `No installed Go answers ${(0,version_request/* describeRequest */.Ng)(request)}`, {
        hint: `${(0,installed_tree/* installedVersions */.uE)(trees)} To install it: ${installCommand(request)}`,
    });
}
/** Without an index `stable` can only be the newest stable release that is installed, and `oldstable` none at all. */
function find(run, request, shelves) {
    if (request.kind === 'exact')
        return findExactOrPatch(run, request, shelves);
    if (request.kind === 'range')
        return (0,tool_cache/* findNewest */.Ok)(run, shelves, (version) => (0,version_request/* satisfies */.ib)(request, version));
    if (request.alias === 'stable')
        return (0,tool_cache/* findNewest */.Ok)(run, shelves, ({ pre }) => pre === undefined);
    throw new problem/* Problem */.A('VERSION_INVALID', `${(0,version_request/* describeRequest */.Ng)(request)} takes a release index, which "use" does not fetch`, {
        hint: 'Name a version or a range, such as 1.25, or use the command setup.',
    });
}
/** The `go` line of a go.mod is a minimum. */
async function findExactOrPatch(run, { version: wanted, orNewerPatch }, shelves) {
    const exact = await (0,tool_cache/* findExact */.pK)(run, shelves, wanted);
    if (exact || !orNewerPatch)
        return exact;
    return (0,tool_cache/* findNewest */.Ok)(run, shelves, (version) => isLaterPatch(version, wanted));
}
function isLaterPatch(version, wanted) {
    const sameMinor = version.major === wanted.major && version.minor === wanted.minor;
    return sameMinor && version.pre === undefined && (0,core_version/* compareVersions */.Zy)(version, wanted) > 0;
}
/** What was said in a file or by default is said again by itself. */
function installCommand({ text, source }) {
    const command = 'setup-go-tarball setup';
    if (source.kind !== 'input')
        return command;
    return `${command} --go-version ${/^[\w.*^~-]+$/.test(text) ? text : JSON.stringify(text)}`;
}

// EXTERNAL MODULE: ./build/commands/finish.js
var finish = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/commands/with-profile.js
var with_profile = __webpack_require__(6307);
;// CONCATENATED MODULE: ./build/commands/use.js




async function run(context) {
    const { inputs, line, session } = context;
    if (line.argument !== '' && line.flags['go-version'] !== undefined) {
        throw new problem/* Problem */.A('USAGE', 'The version is given twice, as VERSION and as --go-version', {
            hint: 'Leave one of them out.',
        });
    }
    const result = await (0,with_profile/* withProfile */.o)(context, () => use(session.run, inputs, line.argument));
    const host = speaksToJob(context) ? await jobHost(context) : context.host;
    await (0,finish/* finish */.O)({ ...context, host }, result);
    return 0;
}
/** In a step of a GitHub job the result is for the steps that follow, unless something else is asked for. */
function speaksToJob({ env, line }) {
    const inJob = env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']) && Boolean(env['GITHUB_PATH']);
    return inJob && line.options.shell === undefined && !line.json;
}
async function jobHost({ env }) {
    const { createGitHubHost } = await __webpack_require__.e(/* import() */ 4172).then(__webpack_require__.bind(__webpack_require__, 1791));
    return createGitHubHost({ env, problemMatcher: '' });
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withProfile)
/* harmony export */ });
/* harmony import */ var _hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);

/**
 * What `obtain` makes ready, for the shells to come as well where `--profile` says so. `undefined` where nothing is to
 * be told any more: with `--remove`, which obtains nothing, and with `--print`.
 */
async function withProfile({ inputs, line, session: { run } }, obtain) {
    const { profile: wanted, print: show, remove, shell } = line.options;
    if (wanted === undefined)
        return obtain();
    const { prepareProfile, removeProfile } = await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 5157));
    if (remove !== undefined) {
        const profile = await removeProfile(run, shell);
        if (line.json)
            (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)([JSON.stringify({ profile }, null, 2)]);
        return undefined;
    }
    const write = await prepareProfile(run, { asked: shell, write: show === undefined });
    const result = await obtain();
    const profile = await write(result, inputs);
    if (show === undefined || line.json)
        return { ...result, profile };
    (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)(profile.block);
    return undefined;
}


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ seek)
});

// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/problem.js
var core_problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
;// CONCATENATED MODULE: ./build/engine/stock.js

/** The tool cache, or the one tree of `install-dir`; both by the rules of the shelves. */
async function openStock(run, { installDir }, shelves) {
    if (installDir !== '') {
        const { installDirStock } = await __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 7449));
        return installDirStock(run, installDir, shelves);
    }
    return {
        findExact: (version) => (0,tool_cache/* findExact */.pK)(run, shelves, version),
        findNewest: (accepts) => (0,tool_cache/* findNewest */.Ok)(run, shelves, accepts),
    };
}

;// CONCATENATED MODULE: ./build/engine/seek.js





/** What answers the request: a tree that is there, in the tool cache or at `install-dir`, or an archive to fetch. */
async function seek(run, request, inputs) {
    run.log.info(`Go ${request.text} (${(0,version_request/* describeSource */.B6)(request.source)})`);
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const stock = await openStock(run, inputs, await (0,shelves/* shelvesFor */.Sb)(run, plan, inputs));
    const installed = await findForRequest(stock, request, inputs.checkLatest);
    if (installed)
        return { kind: 'installed', installed };
    const gone = new Set();
    const resolution = await resolveOrFallBack(run, { request, plan, stock, inputs, gone });
    if ('root' in resolution)
        return { kind: 'installed', installed: resolution };
    const there = resolution.version && (await stock.findExact(resolution.version));
    return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, plan, gone };
}
/** What the stock can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(stock, request, checkLatest) {
    if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
        return stock.findExact(request.version);
    if (request.kind === 'alias' || checkLatest)
        return Promise.resolve(undefined);
    return stock.findNewest((version) => (0,version_request/* satisfies */.ib)(request, version));
}
/**
 * With `check-latest` an index that cannot be had is no reason to fail while something is there that answers, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(run, given) {
    const { request, plan, stock, inputs, gone } = given;
    const { resolve } = await __webpack_require__.e(/* import() */ 6879).then(__webpack_require__.bind(__webpack_require__, 6879));
    const { checkLatest, checksum } = inputs;
    const fallback = checkLatest ? await findForRequest(stock, request, false) : undefined;
    // Where there is something to fall back on, a look-up is not worth minutes.
    const retry = fallback ? { ...inputs, maxRetries: Math.min(inputs.maxRetries, 1) } : inputs;
    try {
        return await resolve(run, request, { mirrors: plan.mirrors, retry, checkLatest, checksum, gone });
    }
    catch (problem) {
        if (!fallback || !(problem instanceof core_problem/* Problem */.A))
            throw problem;
        const { release, root, tool } = fallback;
        const which = tool === '' ? `${release} at "${root}"` : `${release} of the tool cache`;
        run.log.warning(`The newest release could not be looked up, so ${which} is used: ${problem.message}`);
        return fallback;
    }
}


/***/ }),

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeUsable: () => (/* binding */ makeUsable),
  setup: () => (/* binding */ setup),
  takeInstalled: () => (/* binding */ takeInstalled)
});

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/environment.js
var environment = __webpack_require__(3491);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
;// CONCATENATED MODULE: ./build/engine/activate.js





/**
 * What is used, and shown to people. The flags of the C compiler are not among them: to tell those Go starts it, which
 * takes as long as all the rest. What a release does not know comes out empty.
 */
const goEnvNames = ('CC CGO_ENABLED GO111MODULE GOARCH GOBIN GOCACHE GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOHOSTOS GOINSECURE ' +
    'GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTELEMETRY GOTOOLCHAIN GOTOOLDIR GOVERSION GOWORK').split(' ');
/** `go env -json` came with 1.9; before that Go did not find its own root either. */
const firstWithJson = { major: 1, minor: 9, patch: 0 };
/**
 * Decides what to export, and makes the three checks a person makes by hand: `go version`, `go env GOROOT`, and that
 * the first `go` on PATH is this one. Asks the go command once, and once more where GOROOT is not
 * exported.
 */
async function activate(run, installed, asked) {
    const old = (0,version/* compareVersions */.Zy)(installed.version, firstWithJson) < 0;
    const inputs = { ...asked, exportGoroot: asked.exportGoroot || old };
    const { env, goEnv, placed } = await consult(run, installed, { inputs, json: !old });
    const userGoEnv = (await run.goSettings()).written;
    const { root: goroot, release } = installed;
    const facts = { goroot, release, inputs, env: run.env, goEnv, userGoEnv, placed };
    const plan = (0,environment/* planActivation */.Wz)({ ...facts, separator: external_node_path_.sep });
    const goVersionLine = await versionLine(run, installed, { env, goEnv });
    const goVersion = goVersionLine.split(' ')[2]?.replace(/^go/, '') ?? '';
    if (`go${goVersion}` !== release)
        throw another('go version', goVersionLine, `${release} in "${goroot}"`);
    const exported = plan.variables.some(({ name, value }) => name === 'GOROOT' && value !== '');
    const rootOfGo = exported ? (goEnv['GOROOT'] ?? '') : await ownRoot(run, installed, env);
    if (!(await sameFile(run, rootOfGo, goroot)))
        throw another('go env GOROOT', rootOfGo, goroot);
    // Joined as the shell will see it: a folder may hold the delimiter itself.
    const path = [...plan.paths, run.env['PATH'] ?? ''].join(external_node_path_.delimiter).split(external_node_path_.delimiter);
    await checkPath(run, path, (0,tool_cache/* goBinary */.K1)(run, goroot));
    const remarks = [...plan.remarks, ...(await makeFolders(run, plan.folders))];
    return { ...plan, remarks, goVersionLine, goVersion, goEnv };
}
/** Go's answers, the environment that it gave them in, and what that tells it of where to put things. */
async function consult(run, installed, { inputs, json }) {
    const project = run.projectFolder && (await __webpack_require__.e(/* import() */ 9353).then(__webpack_require__.bind(__webpack_require__, 9353)));
    const places = project ? await project.placeInProject(run, inputs.gopath) : {};
    // Asked with GOROOT set, whatever is exported: one that `go env -w` has set may be of another Go, or of none.
    const env = (0,environment/* goCommandEnvironment */.fb)({
        env: { ...run.env, ...places },
        goroot: installed.root,
        inputs: { ...inputs, exportGoroot: true },
    });
    const goEnv = await askGo(run, installed, { env, json });
    const placed = project?.withWritableModules(places, { goEnv, version: installed.version }) ?? {};
    const { GOFLAGS } = placed;
    return { env, goEnv: GOFLAGS === undefined ? goEnv : { ...goEnv, GOFLAGS }, placed };
}
/** Go works without them, so one that cannot be made is only told. */
async function makeFolders(run, folders) {
    const remarks = [];
    for (const folder of folders) {
        try {
            await run.files.makeFolder(folder);
        }
        catch (error) {
            if (!(error instanceof problem/* Problem */.A))
                throw error;
            remarks.push({ level: 'warning', text: `go install has nowhere to write: ${error.message}` });
        }
    }
    return remarks;
}
/** What Go takes for its root where nothing tells it. */
async function ownRoot(run, installed, env) {
    return (await runGo(run, installed, { args: ['env', 'GOROOT'], env: { ...env, GOROOT: '' } })).trim();
}
/** In the tree itself: no go.mod of the user's takes part. */
async function askGo(run, installed, given) {
    const stdout = await runGo(run, installed, {
        args: given.json ? ['env', '-json', ...goEnvNames] : ['env'],
        env: given.env,
    });
    if (given.json)
        return parseGoEnvJson(stdout, installed.root);
    const lines = stdout.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
    return Object.fromEntries([...lines].map((line) => [line[1] ?? '', line[2] ?? '']));
}
function parseGoEnvJson(stdout, root) {
    try {
        const value = JSON.parse(stdout);
        const entries = Object.entries(value ?? {}).filter((entry) => typeof entry[1] === 'string');
        return Object.fromEntries(entries);
    }
    catch (cause) {
        throw new problem/* Problem */.A('GO_FAILED', '"go env -json" did not print JSON', {
            hint: `The installed Go does not work; remove "${root}" and run again.`,
            cause,
        });
    }
}
/** `go version` prints what `go env` knows since 1.16; older ones are asked. */
async function versionLine(run, installed, given) {
    const { GOVERSION, GOHOSTOS, GOHOSTARCH } = given.goEnv;
    if (GOVERSION)
        return `go version ${GOVERSION} ${GOHOSTOS}/${GOHOSTARCH}`;
    return (await runGo(run, installed, { args: ['version'], env: given.env })).trim();
}
async function runGo(run, installed, given) {
    const go = (0,tool_cache/* goBinary */.K1)(run, installed.root);
    const result = await run.exec.run(go, given.args, { cwd: installed.root, env: given.env });
    if (result.exitCode === 0)
        return result.stdout;
    throw new problem/* Problem */.A('GO_FAILED', `"${go} ${given.args.join(' ')}" ended with ${result.exitCode}: ${result.stderr.trim()}`, {
        hint: 'Go may say why above; where it does not: is it built for this machine? See the input architecture.',
    });
}
async function checkPath(run, path, ours) {
    const name = run.platform.os === 'windows' ? 'go.exe' : 'go';
    for (const folder of path) {
        if (folder === '')
            continue;
        const candidate = (0,external_node_path_.join)(folder, name);
        if ((await run.files.kind(candidate)) !== 'file')
            continue;
        if (await sameFile(run, candidate, ours))
            return;
        throw another('the first go on PATH', candidate, ours);
    }
    throw new problem/* Problem */.A('GO_SHADOWED', `PATH cannot name "${ours}": its folder holds a "${external_node_path_.delimiter}"`, {
        hint: 'Move the tool cache to a folder without it.',
    });
}
async function sameFile(run, one, other) {
    if (one === other)
        return true;
    const [a, b] = [await run.files.realPath(one), await run.files.realPath(other)];
    return a !== undefined && a === b;
}
function another(what, got, wanted) {
    return new problem/* Problem */.A('GO_SHADOWED', `${what} gives "${got}", not "${wanted}"`, {
        hint: 'Another Go is in the way; remove it, or take its folder off PATH, GOBIN or go env -w.',
    });
}

// EXTERNAL MODULE: ./build/core/tree-notes.js
var tree_notes = __webpack_require__(7672);
;// CONCATENATED MODULE: ./build/engine/last-used.js



/**
 * When a tree of the tool cache was last used is the time of its marker, and elsewhere of its receipt: nobody else reads
 * that, and to set it is one system call. A place that this user cannot write is as good as any, so a failure is told to
 * who debugs.
 */
async function noteUse(run, { root, tool }) {
    try {
        await run.files.touch(tool === '' ? (0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M) : markerOf(root), run.clock.now());
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        run.log.debug(`That it is used is not noted: ${error.message}`);
    }
}
/** Has `prune` in another run removed it meanwhile? */
async function isTakenAway(run, { root, tool }) {
    return tool !== '' && (await run.files.modifiedAt(markerOf(root))) === undefined;
}
function markerOf(root) {
    return `${root}.complete`;
}

// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/seek.js + 1 modules
var seek = __webpack_require__(6645);
;// CONCATENATED MODULE: ./build/engine/setup.js







/** The main job: from a version request to a working `go`. */
async function setup(run, inputs, yaml) {
    if (run.projectFolder)
        await (await __webpack_require__.e(/* import() */ 9353).then(__webpack_require__.bind(__webpack_require__, 9353))).prepareProjectFolder(run);
    const answer = await (0,request/* readRequest */["in"])(run, inputs, yaml);
    if (answer.kind === 'keep') {
        return makeUsable(run, inputs, { answer, installed: await (0,request/* keep */.aC)(run, answer.go), found: true });
    }
    for (let attempt = 1;; attempt++) {
        const obtained = await obtain(run, answer.request, inputs);
        try {
            return await makeUsable(run, inputs, { answer, ...obtained });
        }
        catch (error) {
            if (attempt === attempts || !(error instanceof problem/* Problem */.A))
                throw error;
            if (!(await isTakenAway(run, obtained.installed)))
                throw error;
            run.log.info(`Another run has just removed "${obtained.installed.root}"`);
        }
    }
}
/** How often to obtain a tree that `prune` in another run takes away before it is activated. */
const attempts = 3;
/** Activates what answers the request, and says what that changes. */
async function makeUsable(run, inputs, { answer, installed, found }) {
    const lostZero = answer.kind === 'keep' ? undefined : (0,version_request/* lostZeroHint */.ol)(answer.request);
    if (lostZero !== undefined)
        run.log.warning(lostZero); // it was found all the same: Go 1.2 exists
    const activated = await activate(run, installed, inputs);
    for (const { level, text } of activated.remarks)
        run.log[level](text);
    warnOfMissingWasm(run, installed);
    return {
        ...activated,
        request: answer.kind === 'keep' ? '' : answer.request.text,
        source: (0,version_request/* describeSource */.B6)(answer.kind === 'keep' ? answer.source : answer.request.source),
        version: (0,version/* toSemver */.Ud)(installed.version),
        release: installed.release,
        goroot: installed.root,
        tool: installed.tool,
        found,
        trust: installed.proved ?? installed.receipt?.trust ?? 'unrecorded',
        mirror: installed.receipt?.mirror ?? '',
    };
}
/** Up to 1.23 the files that run WebAssembly lie in misc/wasm, which slim trees lack. */
function warnOfMissingWasm(run, installed) {
    const { major, minor } = installed.version;
    if (run.env['GOOS'] !== 'js' || !installed.receipt?.lacks.includes('misc') || major > 1 || minor > 23)
        return;
    run.log.warning(`GOOS is js, and ${installed.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec): set mirrors to official, or take Go 1.24 or later.`);
}
async function obtain(run, request, inputs) {
    const sought = await (0,seek/* seek */.j)(run, request, inputs);
    if (sought.kind === 'installed')
        return takeInstalled(run, sought.installed);
    const { resolution, plan, gone } = sought;
    run.log.info(`${resolution.release}: ${resolution.why}`);
    const { acquire, transactionsFolder } = await Promise.all(/* import() */[__webpack_require__.e(2264), __webpack_require__.e(5397), __webpack_require__.e(6759), __webpack_require__.e(7614)]).then(__webpack_require__.bind(__webpack_require__, 7614));
    const { slim, requireTrust } = inputs;
    const folder = transactionsFolder(run, inputs.checkpointPath);
    const { mirrors, exclusive } = plan;
    // With go-download-base-url nothing else is contacted, unless the user names it.
    const logByDefault = !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
    const options = { ...inputs, mirrors, retry: inputs, slim, requireTrust, logByDefault, gone, folder };
    const installed = await acquire(run, resolution, options);
    const { receipt } = installed;
    run.log.info(`Installed ${installed.release} from ${receipt?.mirror} (trust ${receipt?.trust})${withoutFolders(receipt)}`);
    return { installed, found: false };
}
/** Chooses a tree that is there, says so, and notes it for `prune`. */
async function takeInstalled(run, installed) {
    const { receipt, release, root, tool } = installed;
    const where = tool === '' ? '' : ' in the tool cache';
    const trust = receipt ? `trust ${receipt.trust}` : 'unrecorded: not installed by setup-go-tarball';
    run.log.info(`Found ${release}${where} at "${root}" (${trust})${withoutFolders(receipt)}`);
    await noteUse(run, installed);
    return { installed, found: true };
}
function withoutFolders(receipt) {
    return receipt?.lacks.length ? `, without ${receipt.lacks.join(' ')}` : '';
}


/***/ })

};
