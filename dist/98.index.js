export const id = 98;
export const ids = [98,776];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(776);

async function run({ host, inputs, session }) {
    await host.finish(await (0,_engine_setup_js__WEBPACK_IMPORTED_MODULE_0__.setup)(session.run, inputs, false), { problemMatcher: false });
    return 0;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/core/environment.js
var environment = __webpack_require__(3491);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
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
async function activate(run, installed, given) {
    const old = (0,version/* compareVersions */.Zy)(installed.version, firstWithJson) < 0;
    const inputs = { ...given, exportGoroot: given.exportGoroot || old };
    // Asked with GOROOT set, whatever is exported: one that `go env -w` has set may be of another Go, or of none.
    const env = (0,environment/* goCommandEnvironment */.fb)({
        env: run.env,
        goroot: installed.root,
        inputs: { ...inputs, exportGoroot: true },
    });
    const goEnv = await askGo(run, installed, { env, json: !old });
    const userGoEnv = (await run.goSettings()).written;
    const { root: goroot, release } = installed;
    const plan = (0,environment/* planActivation */.Wz)({ goroot, release, inputs, env: run.env, goEnv, userGoEnv, separator: external_node_path_.sep });
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
        return parseGoEnvJson(stdout);
    const lines = stdout.matchAll(/^(?:set )?([A-Z0-9_]+)="?(.*?)"?\r?$/gm);
    return Object.fromEntries([...lines].map((line) => [line[1] ?? '', line[2] ?? '']));
}
function parseGoEnvJson(stdout) {
    try {
        const value = JSON.parse(stdout);
        const entries = Object.entries(value ?? {}).filter((entry) => typeof entry[1] === 'string');
        return Object.fromEntries(entries);
    }
    catch (cause) {
        throw new problem/* Problem */.A('GO_FAILED', '"go env -json" did not print JSON', {
            hint: 'The installed Go does not work; remove it from the tool cache and run again.',
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

// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/seek.js
var seek = __webpack_require__(3411);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var shelves = __webpack_require__(3716);
;// CONCATENATED MODULE: ./build/engine/setup.js







/** The main job: from a version request to a working `go`. */
async function setup(run, inputs, yaml) {
    const answer = await (0,request/* readRequest */.i)(run, inputs, yaml);
    const { installed, found } = answer.kind === 'keep'
        ? { installed: await (0,request/* keep */.a)(run, answer.go), found: true }
        : await obtain(run, answer.request, inputs);
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
    if (run.env['GOOS'] !== 'js' || installed.tool !== shelves/* slimTool */.cq || major > 1 || minor > 23)
        return;
    run.log.warning(`GOOS is js, and ${installed.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec): set mirrors to official, or take Go 1.24 or later.`);
}
async function obtain(run, request, inputs) {
    const sought = await (0,seek/* seek */.j)(run, request, inputs);
    if (sought.kind === 'installed') {
        const { receipt, release, root } = sought.installed;
        const trust = receipt ? `trust ${receipt.trust}` : 'unrecorded: not installed by setup-go-tarball';
        run.log.info(`Found ${release} in the tool cache at "${root}" (${trust})${withoutFolders(receipt)}`);
        return { installed: sought.installed, found: true };
    }
    const { resolution, plan, gone } = sought;
    run.log.info(`${resolution.release}: ${resolution.why}`);
    const { acquire } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(759), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 9945));
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
/** A folder of a name that is ours alone, for what is old in it is removed. */
function transactionsFolder(run, checkpointPath) {
    const home = checkpointPath === '' ? run.toolCache : (0,external_node_path_.resolve)(run.workspace, checkpointPath);
    return (0,external_node_path_.join)(home, '.setup-go-tarball', 'transactions');
}
function withoutFolders(receipt) {
    return receipt?.lacks.length ? `, without ${receipt.lacks.join(' ')}` : '';
}


/***/ })

};
