export const id = 5080;
export const ids = [5080];
export const modules = {

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);

/** Throws `INPUT_INVALID` for a mirror that cannot be read. */
function planOf(inputs, { yaml }) {
    const mirrors = (0,_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .planMirrors */ .K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const { goVersion, goVersionFile, checkLatest } = inputs;
    const { checksum, requireTrust, slim } = inputs;
    const { maxRetries, retryBackoff, retryOnPermissionDenied } = inputs;
    const { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb } = inputs;
    const { installDir, replace } = inputs;
    const { exportGoroot, gopath, goproxy, goprivate } = inputs;
    return {
        version: { goVersion, goVersionFile, checkLatest, yaml },
        sources: { ...mirrors, checksum, requireTrust, slim, logByDefault: mayAskLog(mirrors) },
        retry: { maxRetries, retryBackoff, retryOnPermissionDenied },
        transaction: { resumable, locking, checkpointPath, checkpointMaxAgeHours, checkpointMaxSizeMb },
        destination: { installDir, replace },
        activation: { exportGoroot, gopath, goproxy, goprivate },
    };
}
/** With go-download-base-url nothing else is contacted, unless the user names it. */
function mayAskLog({ mirrors, exclusive }) {
    return !exclusive || mirrors.some(({ kind }) => kind === 'module-proxy');
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseGoproxy),
/* harmony export */   s: () => (/* binding */ proxyUrl)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);


const defaultGoproxy = 'https://proxy.golang.org,direct';
/**
 * @param value `undefined` or empty is Go's default
 * @see https://go.dev/ref/mod#goproxy-protocol, proxyList in cmd/go/internal/modfetch
 * @throws INPUT_INVALID for a list without entries, or with one that is no URL
 */
function parseGoproxy(value) {
    const given = value || defaultGoproxy;
    const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator]) => ({
        text: text.trim(),
        fallsBack: separator === '|',
    })).filter(({ text }) => text !== '');
    if (entries.length === 0) {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(given))}: it has no entry`, {
            hint: 'Unset it, or list proxies, "direct" or "off".',
        });
    }
    const end = entries.findIndex(({ text }) => text === 'direct' || text === 'off');
    const proxies = (end < 0 ? entries : entries.slice(0, end)).map(({ text, fallsBack }) => ({
        url: proxyUrl(text),
        fallsBack,
    }));
    const word = entries[end]?.text;
    return { proxies, end: word === 'direct' || word === 'off' ? word : undefined };
}
/**
 * As in the go command, what looks like a host gets https, and single words are none.
 *
 * @param where begins the message of INPUT_INVALID
 */
function proxyUrl(entry, where = 'GOPROXY has the entry') {
    const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
    const url = isHost ? `https://${entry}` : entry;
    if (/^(https?|file):\/\//i.test(url) && URL.canParse(url))
        return url.replace(/\/+$/, '');
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `${where} ${JSON.stringify((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(entry))}, which is no URL`, {
        hint: 'A proxy is an http, https or file URL; the only words, in GOPROXY alone, are "direct" and "off".',
    });
}


/***/ }),

/***/ 2359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   K7: () => (/* binding */ planMirrors),
/* harmony export */   Qq: () => (/* binding */ archiveUrl),
/* harmony export */   cr: () => (/* binding */ mirrorIdentity),
/* harmony export */   xh: () => (/* binding */ checksumUrl),
/* harmony export */   zZ: () => (/* binding */ mirrorName)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
/* harmony import */ var _goproxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5037);



/** Go's own documented download page; it redirects archives to dl.google.com. */
const officialBase = 'https://go.dev/dl';
const defaultMirrors = [{ kind: 'official' }, { kind: 'module-proxy', url: undefined }];
/**
 * The mirrors of a run. A base URL comes first, and alone unless `mirrors` was given too. Throws `INPUT_INVALID`.
 */
function planMirrors(given) {
    const listed = (given.mirrors ?? []).map((text) => parseMirror('mirrors', text));
    if (given.baseUrl !== '') {
        const base = parseMirror('go-download-base-url', given.baseUrl);
        return { mirrors: [base, ...listed], exclusive: true };
    }
    return { mirrors: listed.length > 0 ? listed : defaultMirrors, exclusive: false };
}
/** Where a mirror keeps its release index; `undefined` where it cannot have one. */
function indexUrl(mirror, extent) {
    if (mirror.kind === 'template')
        return undefined;
    return `${baseOf(mirror)}/?mode=json${extent === 'all' ? '&include=all' : ''}`;
}
/** Where a mirror keeps an archive. */
function archiveUrl(mirror, archive) {
    if (mirror.kind !== 'template')
        return `${baseOf(mirror)}/${encodeURIComponent(archive.filename)}`;
    const values = { ...archive, ext: extensionOf(archive.filename) };
    return mirror.template.replace(placeholder, (_, name) => encodeURIComponent(values[name] ?? ''));
}
/** Where the SHA-256 beside an archive lies; a query stays behind it. */
function checksumUrl(archive) {
    const url = new URL(archive);
    url.pathname = `${url.pathname}.sha256`;
    return url.href;
}
/** A mirror's name for people: `official`, or its address without credentials. */
function mirrorName(mirror) {
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(mirrorIdentity(mirror));
}
/** The text whose SHA-256 names the tool of an unproved tree: setup-go's rule, the URL without trailing slashes. */
function mirrorIdentity(mirror) {
    switch (mirror.kind) {
        case 'official':
            return 'official';
        case 'module-proxy':
            return mirror.url === undefined ? 'module-proxy' : `module-proxy+${mirror.url}`;
        case 'base':
            return mirror.url;
        case 'template':
            return mirror.template;
    }
}
function baseOf(mirror) {
    return mirror.kind === 'official' ? officialBase : mirror.url;
}
const placeholder = /\{([^{}]*)\}/g;
const placeholders = ['filename', 'version', 'os', 'arch', 'ext'];
function parseMirror(input, text) {
    if (text === 'official')
        return { kind: 'official' };
    if (text === 'module-proxy')
        return { kind: 'module-proxy', url: undefined };
    const own = /^module-proxy\+(.*)$/.exec(text)?.[1];
    if (own !== undefined)
        return { kind: 'module-proxy', url: (0,_goproxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyUrl */ .s)(own, `The input ${input} holds module-proxy+ and`) };
    const names = (text.match(placeholder) ?? []).map((braced) => braced.slice(1, -1));
    const unknown = names.find((name) => !placeholders.includes(name));
    if (unknown !== undefined) {
        throw invalid(input, text, `has the unknown placeholder {${unknown}}`, `Known are ${known()}.`);
    }
    if (!isHttpUrl(text.replace(placeholder, 'x'))) {
        throw invalid(input, text, 'is neither "official", "module-proxy" nor an http(s) URL', 'Write "official", "module-proxy", "module-proxy+" and its URL, a base URL such as https://mirror.example/dl, or a URL template.');
    }
    if (names.length === 0 && /[?#]/.test(text)) {
        throw invalid(input, text, 'is a base URL with a query or fragment, behind which no file name can go', 'Write it as a URL template, with {filename} where the name of the file belongs.');
    }
    if (names.length === 0)
        return { kind: 'base', url: text.replace(/\/+$/, '') };
    if (!names.includes('filename') && !['version', 'os', 'arch'].every((name) => names.includes(name))) {
        throw invalid(input, text, 'does not name one archive', 'Use {filename}, or {version} with {os} and {arch}.');
    }
    return { kind: 'template', template: text };
}
function known() {
    return placeholders.map((name) => `{${name}}`).join(', ');
}
function invalid(input, text, what, hint) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `The input ${input} holds "${(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(text)}", which ${what}`, {
        hint,
    });
}
function isHttpUrl(text) {
    const url = URL.parse(text);
    return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname !== '';
}
function extensionOf(filename) {
    return filename.endsWith('.zip') ? 'zip' : 'tar.gz';
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

/***/ 2496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XK: () => (/* binding */ makeUsable),
  mj: () => (/* binding */ setup),
  mG: () => (/* binding */ takeInstalled)
});

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/versions/version.js
var version = __webpack_require__(658);
// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/activate/environment.js
var environment = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-cache.js
var tool_cache = __webpack_require__(1844);
;// CONCATENATED MODULE: ./build/engine/activate/activate.js





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
    const variables = plan.variables.map(({ name }) => name);
    run.emit({ kind: 'activated', release, goroot, variables, paths: plan.paths });
    return { ...plan, remarks, goVersionLine, goVersion, goEnv };
}
/** Go's answers, the environment that it gave them in, and what that tells it of where to put things. */
async function consult(run, installed, { inputs, json }) {
    const project = run.projectFolder && (await __webpack_require__.e(/* import() */ 8581).then(__webpack_require__.bind(__webpack_require__, 8581)));
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

// EXTERNAL MODULE: ./build/core/tool-cache/tree-notes.js
var tree_notes = __webpack_require__(6348);
;// CONCATENATED MODULE: ./build/engine/tool-cache/last-used.js



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
        run.emit({ kind: 'ignored', what: 'last-use', message: error.message });
    }
}
/** Has `prune` in another run removed it meanwhile? */
async function isTakenAway(run, { root, tool }) {
    return tool !== '' && (await run.files.modifiedAt(markerOf(root))) === undefined;
}
function markerOf(root) {
    return `${root}.complete`;
}

// EXTERNAL MODULE: ./build/engine/versions/find-or-resolve.js
var find_or_resolve = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/engine/versions/read-request.js + 7 modules
var read_request = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/engine/setup.js







/** The main job: from a version request to a working `go`. */
async function setup(run, plan) {
    if (run.projectFolder)
        await (await __webpack_require__.e(/* import() */ 8581).then(__webpack_require__.bind(__webpack_require__, 8581))).prepareProjectFolder(run);
    const answer = await (0,read_request/* readRequest */["in"])(run, plan);
    if (answer.kind === 'keep') {
        return makeUsable(run, plan, { answer, installed: await (0,read_request/* keep */.aC)(run, answer.go), found: true });
    }
    for (let attempt = 1;; attempt++) {
        const obtained = await obtain(run, answer.request, plan);
        try {
            return await makeUsable(run, plan, { answer, ...obtained });
        }
        catch (error) {
            if (attempt === attempts || !(error instanceof problem/* Problem */.A))
                throw error;
            if (!(await isTakenAway(run, obtained.installed)))
                throw error;
            run.emit({ kind: 'tree-removed', root: obtained.installed.root });
        }
    }
}
/** How often to obtain a tree that `prune` in another run takes away before it is activated. */
const attempts = 3;
/** Activates what answers the request, and says what that changes. */
async function makeUsable(run, plan, { answer, installed, found }) {
    const lostZero = answer.kind === 'keep' ? undefined : (0,version_request/* lostZeroHint */.ol)(answer.request);
    if (lostZero !== undefined)
        run.emit({ kind: 'remark', level: 'warning', message: lostZero }); // it was found all the same: Go 1.2 exists
    const activated = await activate(run, installed, plan.activation);
    for (const { level, text } of activated.remarks)
        run.emit({ kind: 'remark', level, message: text });
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
    run.emit({ kind: 'wasm-missing', release: installed.release });
}
async function obtain(run, request, plan) {
    const found = await (0,find_or_resolve/* findOrResolve */.l)(run, request, plan);
    if (found.kind === 'installed')
        return takeInstalled(run, found.installed);
    const { resolution, unreachable } = found;
    const { release, archive, why } = resolution;
    run.emit({ kind: 'resolved', release, archive: archive.filename, why });
    const { acquire } = await Promise.all(/* import() */[__webpack_require__.e(7179), __webpack_require__.e(4277), __webpack_require__.e(4126), __webpack_require__.e(8062)]).then(__webpack_require__.bind(__webpack_require__, 8062));
    const installed = await acquire(run, resolution, { plan, unreachable });
    return { installed, found: false };
}
/** Chooses a tree that is there, says so, and notes it for `prune`. */
async function takeInstalled(run, installed) {
    const { receipt, release, root, tool } = installed;
    const trust = receipt?.trust ?? 'unrecorded';
    run.emit({ kind: 'found', release, root, tool, trust, lacks: receipt?.lacks ?? [] });
    await noteUse(run, installed);
    return { installed, found: true };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ officialTool),
/* harmony export */   cq: () => (/* binding */ slimTool),
/* harmony export */   qt: () => (/* binding */ unprovedTool)
/* harmony export */ });
/* harmony import */ var _core_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2359);

/** Holds only whole trees that are the official release, whoever put them there. */
const officialTool = 'go';
/** Official trees without `api doc misc test`. */
const slimTool = 'go-slim';
/** The tool name of trees from a mirror whose bytes are not proved official; setup-go's rule for base URLs. */
async function unprovedTool(run, mirror) {
    const digest = await run.digest();
    digest.update(new TextEncoder().encode((0,_core_sources_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .mirrorIdentity */ .cr)(mirror)));
    return `go-${digest.hex().slice(0, 8)}`;
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findOrResolve)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4958);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(279);
/* harmony import */ var _lookup_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7163);




/** What answers the request: a tree that is there, in the tool cache or at `install-dir`, or an archive to fetch. */
async function findOrResolve(run, request, plan) {
    run.emit({ kind: 'requested', request: request.text, source: (0,_core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSource */ .B6)(request.source) });
    const lookupOrder = await (0,_lookup_order_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupOrderFor */ .M)(run, plan.sources);
    const installedTrees = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_2__/* .openInstalledTrees */ .c)(run, plan.destination, lookupOrder);
    const installed = await findForRequest(installedTrees, request, plan.version.checkLatest);
    if (installed)
        return { kind: 'installed', installed };
    await run.listenForStop();
    const unreachable = new Set();
    const resolution = await resolveOrFallBack(run, { request, plan, installedTrees, unreachable });
    if ('root' in resolution)
        return { kind: 'installed', installed: resolution };
    const there = resolution.version && (await installedTrees.findExact(resolution.version));
    return there ? { kind: 'installed', installed: there } : { kind: 'archive', resolution, unreachable };
}
/** What the stock can answer by itself: an alias takes an index, and so does `check-latest`. */
function findForRequest(installedTrees, request, checkLatest) {
    if (request.kind === 'exact' && !(request.orNewerPatch && checkLatest))
        return installedTrees.findExact(request.version);
    if (request.kind === 'alias' || checkLatest)
        return Promise.resolve(undefined);
    return installedTrees.findNewest((version) => (0,_core_versions_version_request_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(request, version));
}
/**
 * With `check-latest` an index that cannot be had is no reason to fail while something is there that answers, as in
 * setup-go; the warning says that it may not be the newest.
 */
async function resolveOrFallBack(run, given) {
    const { request, plan, installedTrees, unreachable } = given;
    const { resolve } = await __webpack_require__.e(/* import() */ 8621).then(__webpack_require__.bind(__webpack_require__, 8621));
    const { checkLatest } = plan.version;
    const { mirrors, checksum } = plan.sources;
    const fallback = checkLatest ? await findForRequest(installedTrees, request, false) : undefined;
    // Where there is something to fall back on, a look-up is not worth minutes.
    const maxRetries = fallback ? Math.min(plan.retry.maxRetries, 1) : plan.retry.maxRetries;
    const retry = { ...plan.retry, maxRetries };
    try {
        return await resolve(run, request, { mirrors, retry, checkLatest, checksum, unreachable });
    }
    catch (problem) {
        if (!fallback || !(problem instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw problem;
        const { release, root, tool } = fallback;
        run.emit({ kind: 'fell-back', release, root, tool, message: problem.message });
        return fallback;
    }
}


/***/ }),

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openInstalledTrees)
/* harmony export */ });
/* harmony import */ var _tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);

/** The tool cache, or the one tree of `install-dir`; both in the same lookup order. */
async function openInstalledTrees(run, { installDir }, lookupOrder) {
    if (installDir !== '') {
        const { installedAtInstallDir } = await __webpack_require__.e(/* import() */ 994).then(__webpack_require__.bind(__webpack_require__, 8613));
        return installedAtInstallDir(run, installDir, lookupOrder);
    }
    return {
        findExact: (version) => (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .findExact */ .pK)(run, lookupOrder, version),
        findNewest: (accepts) => (0,_tool_cache_tool_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .findNewest */ .Ok)(run, lookupOrder, accepts),
    };
}


/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ lookupOrderFor)
});

// EXTERNAL MODULE: ./build/core/sources/mirrors.js
var sources_mirrors = __webpack_require__(2359);
// EXTERNAL MODULE: ./build/engine/tool-cache/tool-name.js
var tool_name = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/core/trust/trust.js
var trust_trust = __webpack_require__(2021);
;// CONCATENATED MODULE: ./build/engine/verify/recheck-installed.js

/**
 * A tree of the tool cache, if it is proved as far as is required: by its receipt, or, where that does not say enough,
 * by being verified afresh. Otherwise `undefined`, with a warning that says why.
 */
async function recheckInstalled(run, installed, required) {
    const level = installed.receipt?.trust;
    if (required === undefined || (0,trust_trust/* reaches */.O)(level, required))
        return installed;
    await run.listenForStop();
    const { verifyTree } = await Promise.all(/* import() */[__webpack_require__.e(7179), __webpack_require__.e(4277), __webpack_require__.e(1249)]).then(__webpack_require__.bind(__webpack_require__, 1249));
    const { trust, differences, findings } = await verifyTree(run, installed.root, { fetchToCompare: false });
    if (trust !== undefined && (0,trust_trust/* reaches */.O)(trust, required)) {
        run.emit({ kind: 'rechecked', root: installed.root, trust });
        return { ...installed, proved: trust };
    }
    const [first] = differences;
    const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
    run.emit({ kind: 'recheck-failed', root: installed.root, trust: level ?? 'unrecorded', required, why });
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/versions/lookup-order.js



/**
 * Where in the tool cache an answer to this request may lie, preferred places first. With `go-download-base-url` only
 * what came from there counts: the place may serve a build of its own under official names.
 */
async function lookupOrderFor(run, plan) {
    const { mirrors, exclusive, slim, requireTrust } = plan;
    const unproved = [];
    const common = { reported: new Set(), recheck: recheckOnce(run, requireTrust) };
    for (const mirror of mirrors) {
        if (mirror.kind === 'official' || mirror.kind === 'module-proxy')
            continue;
        unproved.push({ tool: await (0,tool_name/* unprovedTool */.qt)(run, mirror), rebuilds: true, accepts: () => true, ...common });
    }
    const has = (kind) => mirrors.some((mirror) => mirror.kind === kind);
    const names = new Set(mirrors.map(sources_mirrors/* mirrorName */.zZ));
    const fromThere = (receipt) => receipt !== undefined && names.has(receipt.mirror);
    const accepts = !exclusive || has('official') ? () => true : fromThere;
    const official = [{ tool: tool_name/* officialTool */.S7, rebuilds: false, accepts, ...common }];
    if (slim || has('module-proxy'))
        official.push({ tool: tool_name/* slimTool */.cq, rebuilds: false, accepts, ...common });
    return exclusive ? [...unproved, ...official] : [...official, ...unproved];
}
/** Verifying a tree takes a second, and one run may come to the same tree twice. */
function recheckOnce(run, required) {
    const asked = new Map();
    return (tree) => {
        const answer = asked.get(tree.root) ?? recheckInstalled(run, tree, required);
        asked.set(tree.root, answer);
        return answer;
    };
}


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGitHubStep: () => (/* binding */ runGitHubStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5240);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6769);
/* harmony import */ var _engine_setup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2496);
/* harmony import */ var _hosts_github_github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** A step of a GitHub workflow. Resolves to the exit code. */
async function runGitHubStep() {
    const host = (0,_hosts_github_github_js__WEBPACK_IMPORTED_MODULE_4__.createGitHubHost)({ env: _app_program_js__WEBPACK_IMPORTED_MODULE_1__/* .env */ ._K, problemMatcher: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, 'problem-matcher.json') });
    return (0,_app_program_js__WEBPACK_IMPORTED_MODULE_1__/* .guard */ .ah)(host, async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const inputs = (0,_app_program_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(host);
            const session = __addDisposableResource(env_1, await (0,_app_program_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .fA)(host, inputs), true);
            const { run } = session;
            if (inputs.cache)
                run.emit({ kind: 'trace', message: 'cache: this version does not cache modules and build outputs' });
            const result = await (0,_engine_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .setup */ .mj)(run, (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .X)(inputs, { yaml: true }));
            await host.report({ kind: 'setup', result }, { problemMatcher: inputs.problemMatcher });
            return 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    });
}


/***/ })

};
