import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isGitLabJob),
/* harmony export */   w: () => (/* binding */ chooseHost)
/* harmony export */ });
/** The host of a command line: a job of GitLab, or a shell. */
async function chooseHost(env, line) {
    if (isGitLabJob(env)) {
        const { createGitLabHost } = await __nccwpck_require__.e(/* import() */ 6569).then(__nccwpck_require__.bind(__nccwpck_require__, 6569));
        return createGitLabHost({ ...line, command: line.command, env });
    }
    const { createShellHost } = await __nccwpck_require__.e(/* import() */ 3935).then(__nccwpck_require__.bind(__nccwpck_require__, 3935));
    const shell = createShellHost({ ...line, env });
    if (!isForLaterSteps(env, line))
        return shell;
    const { createGitHubHost } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 102));
    const { report } = createGitHubHost({ env, problemMatcher: '' });
    return { ...shell, report };
}
function isGitLabJob(env) {
    return env['GITLAB_CI'] === 'true' && env['GITHUB_ACTIONS'] !== 'true';
}
/** In a step of a GitHub job the result of `use` is for the steps that follow, unless something else is asked for. */
function isForLaterSteps(env, { command, options, json }) {
    if (command !== 'use' || options.shell !== undefined || options.print !== undefined || json)
        return false;
    return env['GITHUB_ACTIONS'] === 'true' && Boolean(env['GITHUB_ENV']) && Boolean(env['GITHUB_PATH']);
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s$: () => (/* binding */ dieBySignal),
  _K: () => (/* binding */ env),
  ah: () => (/* binding */ guard),
  vq: () => (/* binding */ onGitLab),
  fA: () => (/* binding */ openSession),
  Ko: () => (/* binding */ readInputs),
  rE: () => (/* binding */ version)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/core/inputs/inputs.js
var inputs_inputs = __nccwpck_require__(7929);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __nccwpck_require__(2969);
// EXTERNAL MODULE: ./build/io/fs/file-problem.js
var file_problem = __nccwpck_require__(2225);
// EXTERNAL MODULE: ./build/app/hosts.js
var hosts = __nccwpck_require__(3087);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/platform/project-folder.js
var project_folder = __nccwpck_require__(5446);
;// CONCATENATED MODULE: ./build/app/places.js



/** Where things lie on GitHub and in a shell. Throws `FILES_FAILED` where that cannot be said. */
function usualPlaces({ env, homedir, projectCache }) {
    const workspace = workspaceFolder(env);
    const path = (0,external_node_path_.join)(workspace, project_folder/* projectFolderName */.f);
    const named = env['RUNNER_TOOL_CACHE'] ? (0,external_node_path_.resolve)(env['RUNNER_TOOL_CACHE']) : undefined;
    const toolCache = projectCache ? (0,external_node_path_.join)(path, project_folder/* projectTools */.b) : usualToolCache(env, homedir);
    return {
        workspace,
        versionFolders: [workspace],
        toolCache: named ?? toolCache ?? nowhere(),
        projectFolder: projectCache ? { path, asked: true, homeless: false } : undefined,
    };
}
/** Where things lie in a job of GitLab, with what there is to say of it. */
async function gitLabPlaces(given) {
    const { env, homedir, projectCache } = given;
    const hosts = await __nccwpck_require__.e(/* import() */ 9010).then(__nccwpck_require__.bind(__nccwpck_require__, 9010));
    return hosts.gitLabPlaces({
        env,
        projectCache,
        workspace: workspaceFolder({}),
        usualToolCache: usualToolCache(env, homedir),
        nodePlatform: process.platform,
    });
}
function workspaceFolder(env) {
    try {
        return (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] || '.');
    }
    catch (cause) {
        throw new problem/* Problem */.A('FILES_FAILED', 'The current folder does not exist any more', {
            hint: 'Change to a folder that does and run again.',
            cause,
        });
    }
}
/** Where there is no runner that names one; `undefined` where no home folder is known either. */
function usualToolCache(env, homedir) {
    const name = 'setup-go-tarball';
    const local = env['LOCALAPPDATA'];
    if (process.platform === 'win32' && local)
        return (0,external_node_path_.join)(local, name);
    const xdg = env['XDG_CACHE_HOME'];
    // A relative one is invalid: https://specifications.freedesktop.org/basedir-spec/latest/
    if (xdg && (0,external_node_path_.isAbsolute)(xdg))
        return (0,external_node_path_.join)(xdg, name);
    return homedir === '' ? undefined : (0,external_node_path_.join)(homedir, '.cache', name);
}
function nowhere() {
    throw new problem/* Problem */.A('FILES_FAILED', 'There is no home folder, and so no folder for the tool cache', {
        hint: 'Set RUNNER_TOOL_CACHE to a folder that can be written, or HOME.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/core/activate/go-env-file.js
/**
 * The file that `go env -w` writes: `NAME=value` a line, a later line wins, anything else is ignored as the go command
 * ignores it (readEnvFile in cmd/go/internal/cfg).
 */
function parseGoEnvFile(text) {
    const lines = text.split('\n').filter((line) => /^[A-Z][^=]*=/.test(line));
    return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}
/**
 * Where that file lies, by GOENV or below the user's configuration folder; `undefined` where the user wants none or
 * no folder is known (os.UserConfigDir).
 */
function goEnvFile(given) {
    const { env, nodePlatform, homedir } = given;
    if (env['GOENV'])
        return env['GOENV'] === 'off' ? undefined : env['GOENV'];
    const folder = configFolder(env, nodePlatform, homedir);
    return folder === undefined ? undefined : `${folder}/go/env`;
}
function configFolder(env, nodePlatform, homedir) {
    if (nodePlatform === 'win32')
        return env['APPDATA'] || undefined;
    const home = env['HOME'] || homedir;
    if (nodePlatform === 'darwin')
        return home === '' ? undefined : `${home}/Library/Application Support`;
    return env['XDG_CONFIG_HOME'] || (home === '' ? undefined : `${home}/.config`);
}

// EXTERNAL MODULE: ./build/core/platform/platform.js
var platform = __nccwpck_require__(5350);
// EXTERNAL MODULE: ./build/io/fs/folders.js
var folders = __nccwpck_require__(9780);
;// CONCATENATED MODULE: ./build/io/fs/files.js



/**
 * The real file system. What a tool-cache hit asks of it is asked synchronously, a handful of small things, and what
 * writes is loaded when it is first needed: promises of node:fs and random names cost such a run a tenth of its time.
 */
function createFiles() {
    const changes = () => __nccwpck_require__.e(/* import() */ 3135).then(__nccwpck_require__.bind(__nccwpck_require__, 3135));
    return {
        readText: (path) => absent(path, 'read', () => (0,external_node_fs_.readFileSync)(path, 'utf8'), undefined),
        readBytes: (path) => absent(path, 'read', () => (0,external_node_fs_.readFileSync)(path, 'latin1'), undefined),
        async *readStream(path) {
            yield* (await changes()).readStream(path);
        },
        list: (path) => absent(path, 'list the folder', () => (0,external_node_fs_.readdirSync)(path), []),
        kind: (path) => absent(path, 'look at', () => kindOf(path), undefined),
        modifiedAt: (path) => absent(path, 'look at', () => (0,external_node_fs_.statSync)(path).mtimeMs, undefined),
        touch: (path, time) => (0,file_problem/* attempt */.CD)(path, 'date', () => (0,external_node_fs_.utimesSync)(path, time / 1000, time / 1000)),
        makeFolder: (path) => (0,file_problem/* attempt */.CD)(path, 'make the folder', () => (0,folders/* makeFolders */.w)(path)),
        makeTemporaryFolder: async (prefix) => (await changes()).makeTemporaryFolder(prefix),
        writeText: async (path, text) => (await changes()).writeText(path, text),
        rewrite: async (path, bytes) => (await __nccwpck_require__.e(/* import() */ 5034).then(__nccwpck_require__.bind(__nccwpck_require__, 5034))).rewrite(path, bytes),
        writeStream: async (path, bytes) => (await changes()).writeStream(path, bytes),
        rename: async (from, to) => (await changes()).move(from, to),
        remove: async (path) => (await changes()).remove(path),
        syncFolder: async (path) => (await changes()).syncFolder(path),
        removeIfEmpty: async (path) => (await changes()).removeIfEmpty(path),
        link: async (target, path, kind) => (await changes()).link(target, path, kind),
        linkTarget: (path) => (0,file_problem/* attempt */.CD)(path, 'look at', () => linkTarget(path)),
        facts: (path) => absent(path, 'look at', () => factsOf(path), undefined),
        realPath: (path) => absent(path, 'look at', () => external_node_fs_.realpathSync.native(path), undefined),
    };
}
/** With a value where there is nothing at the path. A link that leads nowhere is nothing, too. */
function absent(path, doing, act, nothing) {
    return (0,file_problem/* attempt */.CD)(path, doing, () => {
        try {
            return act();
        }
        catch (error) {
            if ((0,file_problem/* errorCode */.CA)(error) === 'ENOENT' || (0,file_problem/* errorCode */.CA)(error) === 'ENOTDIR')
                return nothing;
            throw error;
        }
    });
}
function kindOf(path) {
    const found = (0,external_node_fs_.statSync)(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}
function factsOf(path) {
    const { mtimeMs, size } = (0,external_node_fs_.statSync)(path);
    return { modified: mtimeMs, size };
}
function linkTarget(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch (error) {
        if (NO_LINK.has((0,file_problem/* errorCode */.CA)(error)))
            return undefined;
        throw error;
    }
}
/** Something else, not there, not even its folder; Windows says UNKNOWN of some files. */
const NO_LINK = new Set(['EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN']);

;// CONCATENATED MODULE: ./build/io/process/clock.js
/** Waiting is stopped with the run: see `sleepUnlessStopped`. */
const clock = {
    now: Date.now,
    elapsed: () => performance.now(),
    random: Math.random,
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./build/io/process/exec.js




/**
 * Runs programs without a shell, and waits for them: nothing else is to be done meanwhile, and streams to a program
 * that runs on the side take 5 ms to set up. Not through `@actions/exec`: loading it adds 7 ms to every run, it takes
 * the program as a command line to be parsed (a path that ends in a space is lost), and it leaves the program's
 * standard input open.
 */
const exec = {
    run: async (file, args, { cwd, env }) => {
        try {
            return runToEnd(file, args, { cwd, env, maxBuffer: OUTPUT_LIMIT, windowsHide: true });
        }
        catch (error) {
            throw cannotRun(file, cwd, error);
        }
    },
    async start(file, args, options) {
        const { start } = await __nccwpck_require__.e(/* import() */ 8835).then(__nccwpck_require__.bind(__nccwpck_require__, 8835));
        try {
            return await start(file, args, options);
        }
        catch (error) {
            throw cannotRun(file, options.cwd, error);
        }
    },
};
/** Per stream; the longest that is read, `go env -json`, has 3 KB. */
const OUTPUT_LIMIT = 16 * 1024 ** 2;
function runToEnd(file, args, options) {
    const ended = (0,external_node_child_process_.spawnSync)(file, args, { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (ended.error !== undefined)
        throw ended.error;
    return { exitCode: exitCodeOf(ended), stdout: ended.stdout, stderr: ended.stderr };
}
/** As a shell gives it: a program killed by a signal has 128 + its number. */
function exitCodeOf(ended) {
    return ended.status ?? 128 + (ended.signal === null ? 0 : external_node_os_.constants.signals[ended.signal]);
}
function cannotRun(file, cwd, error) {
    if ((0,file_problem/* isOutOfFiles */.N8)(error))
        return (0,file_problem/* toFileProblem */.HB)(error, file, 'run');
    return new problem/* Problem */.A('GO_FAILED', `Cannot run ${JSON.stringify(file)} in ${JSON.stringify(cwd)}: ${(0,file_problem/* errorMessage */.gJ)(error)}`, {
        hint: 'Look whether the file is there, may be executed, and is made for this platform.',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/app/wiring.js








/** Fills the ports. What a tool-cache hit does not need is loaded when it is first asked for. */
function createRun(surroundings) {
    const { inputs, env, homedir, places, program } = surroundings;
    const { toolCache } = places;
    const files = createFiles();
    let settings;
    let writers;
    const stop = new AbortController();
    let listening;
    const tidying = [];
    let network;
    const run = {
        emit: (event) => surroundings.listen({ ...event, time: clock.now() }),
        files,
        exec: exec,
        clock: {
            ...clock,
            sleep: async (milliseconds) => (await __nccwpck_require__.e(/* import() */ 3007).then(__nccwpck_require__.bind(__nccwpck_require__, 3007))).sleepUnlessStopped(milliseconds, stop.signal),
        },
        env,
        platform: (0,platform/* toPlatform */.rE)({
            nodePlatform: process.platform,
            nodeArch: process.arch,
            machine: (0,external_node_os_.machine)(),
            kernelVersion: (0,external_node_os_.version)(),
        }, inputs.architecture),
        ...places,
        home: homedir,
        network: () => (network ??= openNetwork({ env, inputs, program, signal: stop.signal })),
        records: async () => (await __nccwpck_require__.e(/* import() */ 615).then(__nccwpck_require__.bind(__nccwpck_require__, 615))).records,
        writers: () => (writers ??= __nccwpck_require__.e(/* import() */ 3537).then(__nccwpck_require__.bind(__nccwpck_require__, 3537)).then(({ createWriters }) => createWriters())),
        partials: async () => (await __nccwpck_require__.e(/* import() */ 4631).then(__nccwpck_require__.bind(__nccwpck_require__, 4631))).partials,
        treeMoves: async () => (await __nccwpck_require__.e(/* import() */ 1214).then(__nccwpck_require__.bind(__nccwpck_require__, 1214))).treeMoves,
        room: async (path) => (await __nccwpck_require__.e(/* import() */ 9790).then(__nccwpck_require__.bind(__nccwpck_require__, 9790))).room(path),
        disk: async () => (await __nccwpck_require__.e(/* import() */ 8712).then(__nccwpck_require__.bind(__nccwpck_require__, 8712))).disk,
        afterwards(work) {
            const settled = work.then(() => undefined, (error) => ({ error }));
            tidying.push(settled);
        },
        async listenForStop() {
            listening ??= __nccwpck_require__.e(/* import() */ 3007).then(__nccwpck_require__.bind(__nccwpck_require__, 3007)).then(({ listenForStop }) => listenForStop(inputs.timeout, stop));
            await listening;
        },
        throwIfStopped: () => stop.signal.throwIfAborted(),
        trees: {
            hashTree: async (root) => (await __nccwpck_require__.e(/* import() */ 6550).then(__nccwpck_require__.bind(__nccwpck_require__, 6550))).hashTree(root),
            sizeOf: async (root) => (await __nccwpck_require__.e(/* import() */ 2235).then(__nccwpck_require__.bind(__nccwpck_require__, 2235))).treeSize(root),
        },
        async digest() {
            const { createDigest } = await __nccwpck_require__.e(/* import() */ 2647).then(__nccwpck_require__.bind(__nccwpck_require__, 2647));
            return createDigest();
        },
        async sumdb() {
            const [{ sumdbCrypto }, { createTreeStore }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 7770).then(__nccwpck_require__.bind(__nccwpck_require__, 7770)),
                __nccwpck_require__.e(/* import() */ 1560).then(__nccwpck_require__.bind(__nccwpck_require__, 1560)),
            ]);
            const folder = (0,external_node_path_.join)(toolCache, '.setup-go-tarball', 'sumdb');
            return { crypto: sumdbCrypto, treeStore: (name) => createTreeStore(folder, name) };
        },
        goSettings: () => (settings ??= readGoSettings(files, { env, homedir, goproxy: inputs.goproxy })),
        fasterDrive: fasterDrive(env, toolCache),
        program,
    };
    return {
        run,
        async [Symbol.asyncDispose]() {
            const failed = (await Promise.all(tidying)).find((outcome) => outcome !== undefined);
            await (await network)?.close();
            (await listening)?.close();
            surroundings.closeEvents();
            if (failed !== undefined)
                throw failed.error;
        },
    };
}
/** The input over the environment over what `go env -w` has written, as in the go command. */
async function readGoSettings(files, given) {
    const { env, homedir, goproxy } = given;
    const file = goEnvFile({ env, nodePlatform: process.platform, homedir });
    const written = file === undefined ? {} : parseGoEnvFile((await files.readText(file)) ?? '');
    return {
        GOPROXY: goproxy || env['GOPROXY'] || written['GOPROXY'] || '',
        GOSUMDB: env['GOSUMDB'] || written['GOSUMDB'] || '',
        written,
    };
}
/** GitHub's hosted Windows machines have a faster drive D:, where they have one, and the tool cache on C:. */
function fasterDrive(env, toolCache) {
    const hosted = process.platform === 'win32' && env['RUNNER_ENVIRONMENT'] === 'github-hosted';
    if (!hosted || !/^c:/i.test(toolCache) || !(0,external_node_fs_.existsSync)('D:\\'))
        return undefined;
    return { actual: toolCache.replace(/^c:/i, 'D:') };
}
async function openNetwork(given) {
    const [{ createHttp }, { createArchives }, { authorizeBy }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(3163), __nccwpck_require__.e(116)]).then(__nccwpck_require__.bind(__nccwpck_require__, 116)),
        __nccwpck_require__.e(/* import() */ 3261).then(__nccwpck_require__.bind(__nccwpck_require__, 5642)),
        __nccwpck_require__.e(/* import() */ 6809).then(__nccwpck_require__.bind(__nccwpck_require__, 6809)),
    ]);
    const http = createHttp({
        env: given.env,
        timeouts: { connect: 10_000, headers: 30_000, stall: 30_000 },
        rateFloor: { bytesPerSecond: 1024, windowMs: 30_000 },
        userAgent: given.program.replace(' ', '/'),
        authorize: authorizeBy(given.inputs, given.env),
        stop: given.signal,
    });
    return { http, archives: createArchives(), close: () => http.close() };
}

;// CONCATENATED MODULE: ./build/app/program.js







// What every way of starting the program shares.
const { env } = process;
const onGitLab = (0,hosts/* isGitLabJob */.l)(env);
/** Kept equal to package.json by a test. */
const version = '1.0.0';
/** A Problem is told; anything else is a defect of ours, told as one and with its stack. */
async function guard(host, work) {
    try {
        requireNode();
        return await work();
    }
    catch (error) {
        host.fail(error instanceof problem/* Problem */.A ? error : (noFilesLeft(error) ?? defect(error)));
        if (error instanceof problem/* Problem */.A)
            endedBy = error.signal;
        if (error instanceof Error)
            host.event({ kind: 'trace', message: stackOf(error), time: Date.now() });
        return error instanceof problem/* Problem */.A && error.code === 'USAGE' ? 2 : 1;
    }
}
/** The signal that ended the work. Who waits for this process must see that too: a shell then ends its script. */
let endedBy;
function dieBySignal() {
    if (endedBy !== undefined)
        process.kill(process.pid, endedBy);
}
/** The runtime of GitHub's actions, under which this is tested. */
const oldestNode = 24;
function requireNode() {
    if (Number.parseInt(process.versions.node, 10) >= oldestNode)
        return;
    throw new problem/* Problem */.A('NODE_UNSUPPORTED', `This is Node ${process.versions.node}, and Node ${oldestNode} is needed`, {
        hint: 'In a checkout, "npm ci" and "npm start --" bring a Node of their own along.',
    });
}
/** It may hit us also where we load the next part of ourselves. */
function noFilesLeft(error) {
    return (0,file_problem/* isOutOfFiles */.N8)(error) ? (0,file_problem/* toFileProblem */.HB)(error, import.meta.dirname, 'read') : undefined;
}
function defect(error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new problem/* Problem */.A('INTERNAL', message, {
        hint: 'This is a defect of setup-go-tarball. Please report it with this text.',
        cause: error,
    });
}
function stackOf(error) {
    const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
    return `${error.stack ?? error.message}${cause}`;
}
function readInputs(host) {
    const inputs = (0,inputs_inputs/* parseInputs */.TL)((name) => {
        const given = host.readInput(name);
        return name === 'go-download-base-url' ? given || env['GO_DOWNLOAD_BASE_URL'] : given;
    });
    const withoutScheme = inputs.token.replace(/^\S+ +/, '');
    for (const secret of new Set([inputs.token, withoutScheme]))
        if (secret !== '')
            host.mask(secret);
    return inputs;
}
/** `events`: the file that all events go to as well. */
async function openSession(host, inputs, events) {
    const home = homeFolder();
    const given = { env, homedir: home, projectCache: inputs.projectCache };
    const { remarks, ...places } = onGitLab
        ? await gitLabPlaces(given)
        : { ...usualPlaces(given), remarks: [] };
    const program = `setup-go-tarball ${version}`;
    const session = createRun({
        ...(await openEvents(host, events)),
        inputs,
        env,
        homedir: home,
        places,
        program,
    });
    for (const message of remarks)
        session.run.emit({ kind: 'remark', level: 'notice', message });
    return session;
}
/** Who listens to the engine: the host, and the file of `--events`. */
async function openEvents(host, file) {
    if (file === undefined)
        return { listen: host.event, closeEvents: () => undefined };
    const { openEventFile } = await __nccwpck_require__.e(/* import() */ 8787).then(__nccwpck_require__.bind(__nccwpck_require__, 8787));
    const { write, close } = openEventFile(file, host);
    return {
        listen(event) {
            host.event(event);
            write(event);
        },
        closeEvents: close,
    };
}
/** Empty where nobody knows it: without HOME it is the system's word, and a container may know no such user. */
function homeFolder() {
    try {
        return (0,external_node_os_.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ inputTable),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   TL: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2969);
/* harmony import */ var _trust_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2021);


/**
 * The one table of inputs. action.yml, the flags and variables of a shell, `--help` and the README are held to it by
 * tests; nothing else may hold a name, a default or a description. Rows up to `go-download-base-url` are
 * actions/setup-go v7's, with its names, defaults and meaning.
 */
const inputTable = [
    {
        name: 'go-version',
        type: 'text',
        default: '',
        doc: "Version or version range of Go: '1.26.8', '1.26', '^1.25', '>=1.25 <1.27', 'stable', 'oldstable'. Quote it: YAML reads an unquoted 1.20 as 1.2.",
    },
    {
        name: 'go-version-file',
        type: 'text',
        default: '',
        doc: 'File that says the version: go.mod, go.work, .go-version, .tool-versions, mise.toml, or any file with nothing but a version in it.',
    },
    {
        name: 'check-latest',
        type: 'boolean',
        default: 'false',
        doc: 'Ask the mirrors for the newest release that satisfies the request, even when the tool cache holds one that does.',
    },
    {
        name: 'token',
        type: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's expression, as action.yml writes it
        default: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
        doc: "Authentication for the origin of go-download-base-url, and for no other. The job's own GitHub token is never sent anywhere.",
    },
    {
        name: 'cache',
        type: 'boolean',
        default: 'true',
        doc: 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
    },
    {
        name: 'cache-dependency-path',
        type: 'text',
        default: '',
        doc: 'Accepted for compatibility with actions/setup-go. Caching of modules and build outputs is not available yet.',
    },
    {
        name: 'architecture',
        type: 'text',
        default: '',
        doc: "Architecture of the Go to install, by Node's, Go's or the runner's name (x64, amd64, arm64, x86, arm, ...). The machine's own by default.",
    },
    {
        name: 'go-download-base-url',
        type: 'text',
        default: '',
        doc: 'Base URL to download Go from in place of go.dev/dl; nothing else is contacted unless mirrors names it. Also the variable GO_DOWNLOAD_BASE_URL.',
    },
    {
        name: 'mirrors',
        type: 'list',
        // Empty, because naming the default is not the same as not naming it: see MirrorPlan.
        default: '',
        doc: 'Places Go comes from, in the order to try them: official, module-proxy (the proxies of GOPROXY; module-proxy+URL for one of your own), a base URL with the files of go.dev/dl, or a URL template with {filename}, {version}, {os}, {arch}, {ext}. Without it: official, module-proxy.',
    },
    {
        name: 'checksum',
        type: 'text',
        default: '',
        doc: 'SHA-256 that the archive must have (64 hex digits, optionally after sha256:). Decides over every other source of digests.',
    },
    {
        name: 'require-trust',
        type: 'text',
        // Empty, because a tree that something else put into the tool cache is below every level that can be named.
        default: '',
        doc: 'Weakest proof to accept, for trees of the tool cache too: pin, log, known, signature or index. Without it: index for what is downloaded, and what the tool cache holds is taken as it is.',
    },
    {
        name: 'max-retries',
        type: 'count',
        default: '5',
        doc: 'How often to go through the mirrors again after all of them failed in a way that may pass.',
    },
    {
        name: 'retry-backoff-ms',
        type: 'count',
        default: '2000',
        doc: 'Longest wait before the first of those retries, in milliseconds; it doubles from one to the next, and the wait is a random part of it.',
    },
    {
        name: 'timeout-ms',
        type: 'count',
        default: '1800000',
        doc: 'Longest time in milliseconds for resolving, waiting, downloading and all retries together; 0 sets no limit.',
    },
    {
        name: 'resumable',
        type: 'boolean',
        default: 'true',
        doc: 'Keep what was downloaded when an install is cut off, so that the next run goes on from there. Without it nothing is recorded, and nobody waits for another job that installs the same archive.',
    },
    {
        name: 'checkpoint-path',
        type: 'text',
        default: '',
        doc: 'Folder in which .setup-go-tarball/transactions keeps the records and partial downloads of installs in progress. The tool cache by default.',
    },
    {
        name: 'checkpoint-max-age-hours',
        type: 'count',
        default: '168',
        doc: 'Partial downloads and records that nobody has touched for so long are removed by the next install.',
    },
    {
        name: 'checkpoint-max-size-mb',
        type: 'count',
        default: '1024',
        doc: 'Partial downloads that together are larger than this, in MiB, are removed by the next install, oldest first.',
    },
    {
        name: 'locking',
        type: 'boolean',
        default: 'true',
        doc: 'Wait while another job on this tool cache installs the same archive. Without it each downloads for itself, and one of them commits.',
    },
    {
        name: 'retry-on-permission-denied',
        type: 'boolean',
        default: 'false',
        doc: 'Try again, with the same retries and back-off, when the file system denies permission: for volumes that become writable only after the job has started.',
    },
    {
        name: 'install-dir',
        type: 'text',
        default: '',
        doc: 'Put Go at this folder, such as /usr/local/go, instead of into the tool cache. A Go that is there is replaced; anything else is not.',
    },
    {
        name: 'replace',
        type: 'boolean',
        default: 'false',
        doc: 'Remove a Go that something else has put at install-dir. Without it, it is kept beside, with .old after its name: /usr/local/go.old.',
    },
    {
        name: 'slim',
        type: 'boolean',
        default: 'false',
        doc: 'Leave out the folders api, doc, misc and test. Smaller and faster; misc/wasm is needed for GOOS=js up to Go 1.23.',
    },
    {
        name: 'export-goroot',
        type: 'boolean',
        default: 'true',
        doc: 'Export GOROOT. Turn it off when container actions or other set-up actions for Go follow in the same job.',
    },
    {
        name: 'gopath',
        type: 'text',
        default: '',
        doc: "GOPATH to export. The effective one by default (environment, go env -w, Go's default).",
    },
    {
        name: 'goproxy',
        type: 'text',
        default: '',
        doc: "GOPROXY to export. The effective one by default (environment, go env -w, Go's default).",
    },
    {
        name: 'goprivate',
        type: 'text',
        default: '',
        doc: 'GOPRIVATE to export. Nothing is exported by default.',
    },
    {
        name: 'project-cache',
        type: 'boolean',
        default: 'false',
        doc: 'Keep modules, build outputs and, where RUNNER_TOOL_CACHE is not set, Go itself in the folder .setup-go of the project, for a cache of GitLab to save: exports GOMODCACHE and GOCACHE, and adds -modcacherw to GOFLAGS.',
    },
    {
        name: 'problem-matcher',
        type: 'boolean',
        default: 'true',
        doc: 'On GitHub, register a problem matcher that turns errors of go build and go vet into annotations.',
    },
];
/** Raw texts to values. Throws `INPUT_INVALID` naming the input. */
function parseInputs(read) {
    const text = (name) => (read(name) ?? '').trim();
    const flag = (name) => parseBoolean(name, text(name) || defaultOf(name));
    const count = (name) => parseCount(name, text(name) || defaultOf(name));
    const mirrors = text('mirrors');
    return {
        goVersion: text('go-version'),
        goVersionFile: text('go-version-file'),
        checkLatest: flag('check-latest'),
        token: oneLine('token', text('token')),
        cache: flag('cache'),
        architecture: text('architecture'),
        goDownloadBaseUrl: text('go-download-base-url'),
        mirrors: mirrors === '' ? undefined : splitList(mirrors),
        checksum: parseChecksum(text('checksum')),
        requireTrust: parseTrust(text('require-trust')),
        maxRetries: count('max-retries'),
        retryBackoff: count('retry-backoff-ms'),
        timeout: count('timeout-ms'),
        resumable: flag('resumable'),
        checkpointPath: oneLine('checkpoint-path', text('checkpoint-path')),
        checkpointMaxAgeHours: count('checkpoint-max-age-hours'),
        checkpointMaxSizeMb: count('checkpoint-max-size-mb'),
        locking: flag('locking'),
        retryOnPermissionDenied: flag('retry-on-permission-denied'),
        installDir: oneLine('install-dir', text('install-dir')),
        replace: flag('replace'),
        slim: flag('slim'),
        exportGoroot: flag('export-goroot'),
        gopath: parseGopath(oneLine('gopath', text('gopath'))),
        goproxy: oneLine('goproxy', text('goproxy')),
        goprivate: oneLine('goprivate', text('goprivate')),
        projectCache: flag('project-cache'),
        problemMatcher: flag('problem-matcher'),
    };
}
/**
 * The variable that gives an input outside GitHub: upper case, `SETUP_GO_` once. `go-version` is `SETUP_GO_VERSION`,
 * `check-latest` is `SETUP_GO_CHECK_LATEST`.
 */
function inputVariable(name) {
    return `SETUP_GO_${name.replace(/^go-/, '').replaceAll('-', '_').toUpperCase()}`;
}
function defaultOf(name) {
    return inputTable.find((row) => row.name === name)?.default ?? '';
}
/** The YAML 1.2 core schema, as @actions/core reads booleans. */
function parseBoolean(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input ${name} is "${text}", which is neither true nor false`, {
        hint: `Write ${name}: true or ${name}: false.`,
    });
}
function parseCount(name, text) {
    if (/^\d{1,7}$/.test(text))
        return Number(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input ${name} is "${text}", which is not a whole number from 0 to 9999999`, {
        hint: `Write ${name}: ${defaultOf(name)}, for example.`,
    });
}
function splitList(text) {
    return text.split(/[\s,]+/).filter((item) => item !== '');
}
function parseChecksum(text) {
    if (text === '')
        return '';
    const hex = text.replace(/^sha256:/i, '').toLowerCase();
    if (/^[0-9a-f]{64}$/.test(hex))
        return hex;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input checksum is "${text}", which is not a SHA-256`, {
        hint: 'Give 64 hex digits, as go.dev/dl lists them, optionally after "sha256:".',
    });
}
function parseTrust(text) {
    const level = _trust_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustLevels */ .e.find((name) => name === text);
    if (text === '' || level !== undefined)
        return level;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input require-trust is "${text}", which is no level of trust`, {
        hint: `Write one of ${_trust_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustLevels */ .e.join(', ')}.`,
    });
}
/** The go command refuses a relative entry, and one with a `~` that no shell has expanded. */
function parseGopath(text) {
    const unix = text.startsWith('/');
    const absolute = unix ? /^\// : /^(?:[A-Za-z]:[\\/]|\\\\)/;
    const entry = text.split(unix ? ':' : ';').find((part) => part !== '' && !absolute.test(part));
    if (entry === undefined)
        return text;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input gopath holds "${entry}", which is no absolute path`, {
        hint: 'Write whole paths, such as /home/me/go; ~ and variables of a shell are not expanded.',
    });
}
function oneLine(name, text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (!/[\u0000-\u001f\u007f]/.test(text))
        return text;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input ${name} holds a line break or another control character`, {
        hint: `Give ${name} on one line.`,
    });
}


/***/ }),

/***/ 5350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   rE: () => (/* binding */ toPlatform),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   yP: () => (/* binding */ archiveExtension)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2969);

/**
 * The platform to install for: the `architecture` input, or without one (`''`) the machine's own.
 *
 * - A 32-bit user space on a 64-bit kernel is what Node was built for, so Node's word counts, not the kernel's.
 * - An x64 Node that Rosetta translates runs on an arm64 Mac, whose own Go is the arm64 one. There `os.machine()` is
 *   translated too, but the kernel's version still ends in `RELEASE_ARM64_...`.
 * - Node says `ppc64` for both byte orders; the kernel's name tells them apart.
 * - musl needs nothing of its own: since Go 1.21 the official Linux archives hold static programs. Those of 1.20 and
 *   before want glibc's loader (looked at: go1.20.14 and go1.21.0), and there is no other archive of them to take.
 *
 * Throws `ARCHITECTURE_UNKNOWN`.
 */
function toPlatform(facts, architecture) {
    const name = architecture.trim() || (isTranslated(facts) ? 'arm64' : facts.nodeArch);
    const known = architectures.find(({ names }) => names.includes(name.toLowerCase()));
    if (known === undefined)
        throw unknownArchitecture(name);
    const goArch = known.goArch === 'ppc64' && facts.machine === 'ppc64le' ? 'ppc64le' : known.goArch;
    const os = operatingSystems.get(facts.nodePlatform) ?? facts.nodePlatform;
    return {
        os,
        arch: goArch === 'arm' && os === 'linux' ? 'armv6l' : goArch,
        toolCacheArch: known.toolCacheArch ?? goArch,
    };
}
/** `go1.22.5.linux-amd64.tar.gz`; `release` is `go1.22.5`. */
function archiveName(release, platform) {
    return `${release}.${platform.os}-${platform.arch}${archiveExtension(platform)}`;
}
/** `.zip` on Windows, `.tar.gz` elsewhere. */
function archiveExtension(platform) {
    return platform.os === 'windows' ? '.zip' : '.tar.gz';
}
/** Node's names where they differ from Go's. Its `sunos` is illumos: Node makes no Solaris builds. */
const operatingSystems = new Map([
    ['win32', 'windows'],
    ['sunos', 'illumos'],
]);
/** `linux-amd64` for `linux` and a folder's name of the tool cache, such as `x64`; a name nobody knows stays as it is. */
function platformName(os, toolCacheArch) {
    const goArch = architectures.find(({ names }) => names.includes(toolCacheArch.toLowerCase()))?.goArch;
    return `${os}-${goArch === 'arm' && os === 'linux' ? 'armv6l' : (goArch ?? toolCacheArch)}`;
}
const architectures = [
    { goArch: 'amd64', names: ['x64', 'amd64', 'x86_64'], toolCacheArch: 'x64' },
    { goArch: '386', names: ['x86', 'x32', 'ia32', '386', 'i386', 'i686'], toolCacheArch: 'x32' },
    { goArch: 'arm64', names: ['arm64', 'aarch64'] },
    { goArch: 'arm', names: ['arm', 'armv6l', 'armv7l', 'armhf'] },
    { goArch: 'ppc64le', names: ['ppc64le', 'ppc64el'] },
    { goArch: 'ppc64', names: ['ppc64'] },
    { goArch: 's390x', names: ['s390x'] },
    { goArch: 'riscv64', names: ['riscv64'] },
    { goArch: 'loong64', names: ['loong64', 'loongarch64'] },
    { goArch: 'mips', names: ['mips'] },
    { goArch: 'mipsle', names: ['mipsle', 'mipsel'] },
    { goArch: 'mips64', names: ['mips64'] },
    { goArch: 'mips64le', names: ['mips64le', 'mips64el'] },
];
function isTranslated({ nodePlatform, nodeArch, kernelVersion }) {
    return nodePlatform === 'darwin' && nodeArch === 'x64' && kernelVersion.includes('ARM64');
}
function unknownArchitecture(name) {
    const accepted = architectures.flatMap(({ names }) => names).join(', ');
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHITECTURE_UNKNOWN', `${JSON.stringify(name)} is no architecture that is known`, {
        hint: `Set architecture to one of ${accepted}.`,
    });
}


/***/ }),

/***/ 5446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ projectTools),
/* harmony export */   f: () => (/* binding */ projectFolderName)
/* harmony export */ });
/**
 * The folder inside the project for what is ours: where a cache of GitLab can save it (its paths lie inside the
 * project), and where there is no other place that can be written.
 */
const projectFolderName = '.setup-go';
/** The tool cache in it. */
const projectTools = 'tools';


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem)
/* harmony export */ });
/** An error a user can act on: what happened, to which value, and what to do next. */
class Problem extends Error {
    code;
    hint;
    retryAfter;
    signal;
    saysRoom;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Problem';
        this.code = code;
        this.hint = details.hint;
        this.retryAfter = details.retryAfter;
        this.signal = details.signal;
        this.saysRoom = details.saysRoom === true;
    }
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   e: () => (/* binding */ trustLevels)
/* harmony export */ });
/**
 * How far the bytes of a tree are proved, strongest first: `pin` (a digest the user gave), `log` (the transparency log
 * of the Go checksum database), `known` (the table built into this program), `signature` (OpenPGP, which nothing gives
 * yet), `index` (a digest from the mirrors themselves). There is no level below.
 */
const trustLevels = ['pin', 'log', 'known', 'signature', 'index'];
/** Whether a tree at this level is good enough; one that nobody recorded (`undefined`) never is. */
function reaches(level, required) {
    return level !== undefined && trustLevels.indexOf(level) <= trustLevels.indexOf(required);
}


/***/ }),

/***/ 1418:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _app_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5240);

// Chooses between a step of a GitHub workflow and the command line. What only one of the ways needs is loaded on that
// way: start-up is what nearly every run consists of.
async function main(args) {
    if (args.length === 0 && _app_program_js__WEBPACK_IMPORTED_MODULE_0__/* .env */ ._K['GITHUB_ACTIONS'] === 'true') {
        const { runGitHubStep } = await Promise.all(/* import() */[__nccwpck_require__.e(2216), __nccwpck_require__.e(102), __nccwpck_require__.e(5080)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5080));
        return runGitHubStep();
    }
    const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(3752), __nccwpck_require__.e(9932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9932));
    return runCommandLine(args);
}
process.exitCode = await main(process.argv.slice(2));
(0,_app_program_js__WEBPACK_IMPORTED_MODULE_0__/* .dieBySignal */ .s$)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   HB: () => (/* binding */ toFileProblem),
/* harmony export */   N8: () => (/* binding */ isOutOfFiles),
/* harmony export */   gJ: () => (/* binding */ errorMessage)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2969);

/**
 * A file-system error as one the user can act on, naming the path: `DISK_FULL`, `PERMISSION_DENIED` or `FILES_FAILED`.
 * A `Problem` stays what it is. `doing` completes "Cannot ...", for example `write`.
 */
function toFileProblem(error, path, doing) {
    if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) {
        return error;
    }
    const { code, why, hint } = KINDS[errorCode(error)] ?? OTHER;
    const reason = why ?? errorMessage(error);
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(code, `Cannot ${doing} ${JSON.stringify(path)}: ${reason}`, { hint, cause: error });
}
/** The `code` of a system error, such as `ENOENT`; empty where there is none. */
function errorCode(error) {
    return textOf(error, 'code');
}
/** The limit of open files of this process or machine is reached, which may hit anything. */
function isOutOfFiles(error) {
    return ['EMFILE', 'ENFILE'].includes(errorCode(error));
}
function errorMessage(error) {
    return textOf(error, 'message') || String(error);
}
/** By shape, not `instanceof`: an error may come from another realm, as under a test runner. */
function textOf(error, key) {
    if (typeof error !== 'object' || error === null) {
        return '';
    }
    const value = Reflect.get(error, key);
    return typeof value === 'string' ? value : '';
}
const FULL = 'Free some space, or put the tool cache (RUNNER_TOOL_CACHE) or the partial downloads (checkpoint-path) on a larger disk.';
const DENIED = 'Let this user write there, or choose another folder for the tool cache (RUNNER_TOOL_CACHE) or for installs in progress (checkpoint-path).';
const EXHAUSTED = 'Raise the limit (ulimit -n), or end what else holds files open, and run it again: it goes on from what it has.';
const KINDS = {
    ENOSPC: { code: 'DISK_FULL', why: 'the disk is full', hint: FULL },
    EDQUOT: { code: 'DISK_FULL', why: 'the disk quota of this user is used up', hint: FULL },
    EACCES: { code: 'PERMISSION_DENIED', why: 'permission denied (EACCES)', hint: DENIED },
    EPERM: { code: 'PERMISSION_DENIED', why: 'the operation is not permitted (EPERM)', hint: DENIED },
    EMFILE: { code: 'FILES_FAILED', why: 'this process may open no more files (EMFILE)', hint: EXHAUSTED },
    ENFILE: { code: 'FILES_FAILED', why: 'this machine can open no more files (ENFILE)', hint: EXHAUSTED },
    EROFS: { code: 'PERMISSION_DENIED', why: 'the file system is read-only', hint: DENIED },
};
const OTHER = {
    code: 'FILES_FAILED',
    why: undefined,
    hint: 'Look at the path and at the disk it lies on, then try again.',
};
/** Does something to a path; what the system says against it comes out as `toFileProblem` puts it. */
async function attempt(path, doing, act) {
    try {
        return await act();
    }
    catch (error) {
        throw toFileProblem(error, path, doing);
    }
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2225);



/**
 * Makes a folder and its parents; one that exists is fine. Not by Node's own way, which says of a read-only disk that
 * there is no such folder.
 */
function makeFolders(path) {
    for (let attempt = 1;; attempt++) {
        const error = refusal(path);
        if (error === undefined)
            return;
        // Another job may remove a parent that it finds empty, before there is something in it.
        if ((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'ENOENT' || attempt > attempts || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
}
const attempts = 3;
function refusal(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        return undefined;
    }
    catch (error) {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? undefined : error;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1418);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
