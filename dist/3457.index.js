export const id = 3457;
export const ids = [3457,3153,5866];
export const modules = {

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/mirrors.js
var mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/version-request.js
var version_request = __webpack_require__(8554);
// EXTERNAL MODULE: ./build/engine/request.js + 7 modules
var engine_request = __webpack_require__(3050);
// EXTERNAL MODULE: ./build/engine/shelves.js + 1 modules
var engine_shelves = __webpack_require__(3716);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
// EXTERNAL MODULE: ./build/engine/verify.js
var verify = __webpack_require__(5866);
;// CONCATENATED MODULE: ./build/engine/verify-command.js








/** The command `verify`: a folder, a file, the tree of `install-dir`, or what the tool cache has for the request. */
async function verify_command_verify(run, inputs, path) {
    if (path === '')
        return (0,verify.verifyTree)(run, await installedRoot(run, inputs), { fetchToCompare: true });
    const whole = (0,external_node_path_.resolve)(run.workspace, path);
    switch (await run.files.kind(whole)) {
        case 'folder':
            return (0,verify.verifyTree)(run, whole, { fetchToCompare: true });
        case 'file':
            return (0,verify/* verifyArchive */.w)(run, whole);
        default:
            throw new problem/* Problem */.A('FILES_FAILED', `"${whole}" is neither a folder nor a file`, {
                hint: 'Name a tree of Go or an archive, or nothing for what the tool cache has.',
            });
    }
}
/** What is there already: at `install-dir`, in the tool cache for the request, or on PATH. */
async function installedRoot(run, inputs) {
    if (inputs.installDir !== '') {
        const { preparedInstallDir } = await __webpack_require__.e(/* import() */ 9830).then(__webpack_require__.bind(__webpack_require__, 7449));
        return preparedInstallDir(run, inputs.installDir);
    }
    const answer = await (0,engine_request/* readRequest */["in"])(run, inputs, false);
    if (answer.kind === 'keep')
        return (await (0,engine_request/* keep */.aC)(run, answer.go)).root;
    const plan = (0,mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const shelves = await (0,engine_shelves/* shelvesFor */.Sb)(run, plan, { slim: inputs.slim, requireTrust: undefined });
    const { request } = answer;
    const any = request.kind === 'alias' ? () => true : (version) => (0,version_request/* satisfies */.ib)(request, version);
    const installed = await (0,tool_cache/* findNewest */.Ok)(run, shelves, any);
    if (installed)
        return installed.root;
    throw new problem/* Problem */.A('VERSION_UNKNOWN', `The tool cache "${run.toolCache}" has no Go for "${request.text}"`, {
        hint: 'Install it first, or name a folder or an archive.',
    });
}

// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/commands/verify.js




async function run({ inputs, line, session }) {
    const verdict = await verify_command_verify(session.run, inputs, line.argument);
    const { ok, path, release, trust, differences, findings } = verdict;
    const lines = [
        `${path}: ${release} ${ok ? `is whole${trust ? `, trust ${trust}` : ''}` : 'CANNOT BE TRUSTED'}`,
        ...findings.map((finding) => `  ${finding}`),
        ...differences.map(({ file, what }) => `  ${what}: ${file}`),
    ];
    (0,standard_output.print)(line.json ? [JSON.stringify(verdict, null, 2)] : lines.map((text) => (0,plain_text/* plainText */.wh)((0,redact/* redactText */.R)(text))));
    return ok ? 0 : 1;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseGoproxy),
/* harmony export */   s: () => (/* binding */ proxyUrl)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(193);


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
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(given))}: it has no entry`, {
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
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INPUT_INVALID', `${where} ${JSON.stringify((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(entry))}, which is no URL`, {
        hint: 'A proxy is an http, https or file URL; the only words, in GOPROXY alone, are "direct" and "off".',
    });
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ indexUrl),
/* harmony export */   K7: () => (/* binding */ planMirrors),
/* harmony export */   Qq: () => (/* binding */ archiveUrl),
/* harmony export */   cr: () => (/* binding */ mirrorIdentity),
/* harmony export */   xh: () => (/* binding */ checksumUrl),
/* harmony export */   zZ: () => (/* binding */ mirrorName)
/* harmony export */ });
/* harmony import */ var _goproxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);



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
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(mirrorIdentity(mirror));
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
        return { kind: 'module-proxy', url: (0,_goproxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyUrl */ .s)(own, `The input ${input} holds module-proxy+ and`) };
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
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input ${input} holds "${(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactUrl */ .B)(text)}", which ${what}`, {
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

/***/ 2268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text from outside (versions, addresses, server messages) made safe for a log: no control characters that could
 * forge lines or colours, no Unicode line ends, nothing that turns the direction of writing.
 */
function plainText(text) {
    return text.replace(/\r\n?/g, '\n').replace(forbidden, '\ufffd');
}
/** The same on one line. */
function oneLine(text) {
    return plainText(text).replaceAll(/[\n\t]/g, ' ');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/**
 * The same for a runner that reads commands in what it is shown: `::name::` at the beginning of a line, `##[name]`
 * anywhere in one (actions/runner, ActionCommand).
 */
function withoutCommands(text) {
    return plainText(text)
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## [');
}


/***/ }),

/***/ 193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   R: () => (/* binding */ redactText)
/* harmony export */ });
/** What may be shown of an address, and of text that holds addresses or secrets. */
/**
 * A URL fit for people's eyes: no userinfo, no fragment, and `…` for whatever its query says, since signed URLs carry
 * their secret there. Text that is no URL loses everything up to its last `@`, and its query.
 */
function redactUrl(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const withoutFragment = beforeFirst(rest, '#');
    const query = withoutFragment.indexOf('?');
    const path = query < 0 ? withoutFragment : withoutFragment.slice(0, query);
    const shown = scheme + withoutUserinfo(path, scheme !== '' && URL.canParse(text));
    return query < 0 ? shown : `${shown}?${redactQuery(withoutFragment.slice(query + 1))}`;
}
/**
 * Text, such as another program's message, with every URL in it passed through `redactUrl`, and every secret, as it is
 * or percent-encoded, replaced by `***`.
 */
function redactText(text, secrets = []) {
    const forms = secrets.flatMap((secret) => [secret, percentEncoded(secret)]).filter((form) => form !== '');
    // Longest first, or a secret that begins another would leave the other's end standing.
    const hidden = forms
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, '***'), text);
    return hidden.replace(URL_IN_TEXT, (url) => {
        const end = /[.,;:!?)\]}]*$/.exec(url)?.index ?? url.length;
        return redactUrl(url.slice(0, end)) + url.slice(end);
    });
}
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`]+/gi;
/** In a URL that parses, userinfo ends before the first slash; elsewhere a password may hold slashes. */
function withoutUserinfo(path, parses) {
    const authority = parses ? (/^[^/\\]*/.exec(path)?.[0].length ?? 0) : path.length;
    const at = path.slice(0, authority).lastIndexOf('@');
    return path.slice(at + 1);
}
function redactQuery(query) {
    return query.split('&').map(redactField).join('&');
}
function redactField(field) {
    const equals = field.indexOf('=');
    if (equals >= 0)
        return `${field.slice(0, equals)}=…`;
    return field === '' ? '' : '…';
}
function beforeFirst(text, mark) {
    const index = text.indexOf(mark);
    return index < 0 ? text : text.slice(0, index);
}
/** A lone surrogate has no encoding; such a secret is looked for only as it is. */
function percentEncoded(secret) {
    return secret.isWellFormed() ? encodeURIComponent(secret) : secret;
}


/***/ }),

/***/ 7672:
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

/***/ 3716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S7: () => (/* binding */ officialTool),
  Sb: () => (/* binding */ shelvesFor),
  cq: () => (/* binding */ slimTool),
  qt: () => (/* binding */ unprovedTool)
});

// EXTERNAL MODULE: ./build/core/mirrors.js
var core_mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/trust.js
var core_trust = __webpack_require__(2772);
;// CONCATENATED MODULE: ./build/engine/assure.js

/**
 * A tree of the tool cache, if it is proved as far as is required: by its receipt, or, where that does not say enough,
 * by being verified afresh. Otherwise `undefined`, with a warning that says why.
 */
async function assure(run, installed, required) {
    const level = installed.receipt?.trust;
    if (required === undefined || (0,core_trust/* reaches */.O)(level, required))
        return installed;
    const { verifyTree } = await Promise.all(/* import() */[__webpack_require__.e(2264), __webpack_require__.e(5397), __webpack_require__.e(5866)]).then(__webpack_require__.bind(__webpack_require__, 5866));
    const { trust, differences, findings } = await verifyTree(run, installed.root, { fetchToCompare: false });
    if (trust !== undefined && (0,core_trust/* reaches */.O)(trust, required)) {
        run.log.info(`"${installed.root}" was verified afresh: it is proved at the level ${trust}`);
        return { ...installed, proved: trust };
    }
    const [first] = differences;
    const why = first ? `${first.file}: ${first.what}` : findings.join(' ');
    run.log.warning(`"${installed.root}" is ${level === undefined ? 'unrecorded' : `proved at the level ${level}`} and ${required} is required; it was verified afresh. ${why} It is not used.`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/shelves.js


/** Holds only whole trees that are the official release, whoever put them there. */
const officialTool = 'go';
/** Official trees without `api doc misc test`. */
const slimTool = 'go-slim';
/** The tool name of trees from a mirror whose bytes are not proved official; setup-go's rule for base URLs. */
async function unprovedTool(run, mirror) {
    const digest = await run.digest();
    digest.update(new TextEncoder().encode((0,core_mirrors/* mirrorIdentity */.cr)(mirror)));
    return `go-${digest.hex().slice(0, 8)}`;
}
/**
 * Where in the tool cache an answer to this request may lie, preferred places first. With `go-download-base-url` only
 * what came from there counts: the place may serve a build of its own under official names.
 */
async function shelvesFor(run, plan, { slim, requireTrust }) {
    const { mirrors, exclusive } = plan;
    const unproved = [];
    const common = { reported: new Set(), assured: assureOnce(run, requireTrust) };
    for (const mirror of mirrors) {
        if (mirror.kind === 'official' || mirror.kind === 'module-proxy')
            continue;
        unproved.push({ tool: await unprovedTool(run, mirror), rebuilds: true, accepts: () => true, ...common });
    }
    const has = (kind) => mirrors.some((mirror) => mirror.kind === kind);
    const names = new Set(mirrors.map(core_mirrors/* mirrorName */.zZ));
    const fromThere = (receipt) => receipt !== undefined && names.has(receipt.mirror);
    const accepts = !exclusive || has('official') ? () => true : fromThere;
    const official = [{ tool: officialTool, rebuilds: false, accepts, ...common }];
    if (slim || has('module-proxy'))
        official.push({ tool: slimTool, rebuilds: false, accepts, ...common });
    return exclusive ? [...unproved, ...official] : [...official, ...unproved];
}
/** Verifying a tree takes a second, and one run may come to the same tree twice. */
function assureOnce(run, required) {
    const asked = new Map();
    return (tree) => {
        const answer = asked.get(tree.root) ?? assure(run, tree, required);
        asked.set(tree.root, answer);
        return answer;
    };
}


/***/ }),

/***/ 5866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyTree: () => (/* binding */ verifyTree),
/* harmony export */   w: () => (/* binding */ verifyArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7801);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2795);
/* harmony import */ var _core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6968);
/* harmony import */ var _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7672);
/* harmony import */ var _checksum_database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(963);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9698);









/**
 * Holds every file of an installed tree against its manifest and against the log. The log's hash does not cover
 * `api doc misc test` and modes; the manifest covers every file that was installed.
 *
 * @param root the tree; its manifest lies in it, or beside it as `<root>.manifest`
 * @param options `fetchToCompare`: to fetch the module where only that can tell which files are not the log's
 */
async function verifyTree(run, root, { fetchToCompare }) {
    const release = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readRelease */ .iJ)(run, root);
    if (release === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('TREE_INVALID', `"${root}" is no tree of Go: it has no VERSION`, {
            hint: 'Name the folder that is GOROOT.',
        });
    }
    const files = (await run.trees.hashTree(root)).filter(({ name }) => !(0,_core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isTreeNote */ .BA)(name));
    const is = new Map(files.map(({ name, sha256 }) => [name.replace(/^go\//, ''), sha256]));
    const inside = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .treeManifest */ ._u));
    const text = inside ?? (await run.files.readText(`${root}.manifest`));
    const was = text === undefined ? undefined : (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)(text);
    const log = await askLog(run, release, files);
    const fromLog = () => (fetchToCompare ? differencesFromLog(run, { release, is, log }) : []);
    const differences = was ? (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, is) : await fromLog();
    const kept = was
        ? `${differences.length === 0 ? 'Every file is' : 'Not every file is'} as the manifest has it.`
        : 'No manifest was kept when it was installed.';
    const ok = differences.length === 0 && (log.says === 'same' || (log.says === 'nothing' && was !== undefined));
    const trust = ok && log.says === 'same' ? 'log' : undefined;
    return { path: root, release, ok, trust, differences, findings: [kept, log.sentence] };
}
/** Holds an archive against the built-in table and against the log. */
async function verifyArchive(run, path) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 7883).then(__webpack_require__.bind(__webpack_require__, 7883));
    const filename = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    const release = /^(go.+?)\.[a-z0-9]+-[a-z0-9]+\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
    if (release === undefined) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `"${filename}" is not named as an archive of Go`, {
            hint: 'Its name says which release to hold it against: go1.26.8.linux-amd64.tar.gz.',
        });
    }
    const { sha256, files } = await readArchive(run, path);
    const known = knownArchive(filename);
    const log = await askLog(run, release, files);
    const table = !known
        ? 'The built-in table does not know it.'
        : known.sha256 === sha256
            ? 'It is the archive that the built-in table knows.'
            : `Its SHA-256 is ${sha256}, the built-in table has ${known.sha256}.`;
    const wrong = log.says === 'other' || (known !== undefined && known.sha256 !== sha256);
    const trust = wrong ? undefined : log.says === 'same' ? 'log' : known ? 'known' : undefined;
    return { path, release, ok: trust !== undefined, trust, differences: [], findings: [table, log.sentence] };
}
/** Unpacked into a folder that is thrown away, under the same rules as when it is installed. */
async function readArchive(run, path) {
    const { archives } = await run.network();
    const into = await run.files.makeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, '.setup-go-tarball', 'verify-'));
    const files = [];
    const options = { into, slim: false, onFile: (file) => void files.push(file) };
    const source = run.files.readStream(path);
    const measured = (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(run, source, { label: path, expected: {}, digest: await run.digest() });
    try {
        if (!path.endsWith('.zip'))
            await archives.unpackTarGz(measured.bytes, options);
        else {
            await measured.drain();
            await archives.unpackZip(path, options);
        }
        return { sha256: measured.check().sha256, files };
    }
    finally {
        await measured.close();
        await run.files.remove(into);
    }
}
async function askLog(run, release, files) {
    try {
        const logged = await (0,_checksum_database_js__WEBPACK_IMPORTED_MODULE_4__.lookUpToolchain)(run, release);
        const hash = await treeHash(run, release, files);
        if (hash === logged.hash) {
            const sentence = 'It is what the Go checksum database has recorded (which does not cover api, doc, misc, test).';
            return { says: 'same', sentence };
        }
        return { says: 'other', sentence: `Its hash is ${hash}, the Go checksum database has ${logged.hash}.` };
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A) || error.code === 'SUMDB_INCONSISTENT')
            throw error;
        return { says: error.code === 'ARCHIVE_REFUSED' ? 'other' : 'nothing', sentence: error.message };
    }
}
/** The hash that a tree's files give as the module golang.org/toolchain. */
async function treeHash(run, release, files) {
    const { crypto } = await run.sumdb();
    const prefix = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .modulePrefix */ .B8)((0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainModule */ .IV)(release, run.platform.os, run.platform.arch));
    const named = files.flatMap(({ name, sha256 }) => {
        const moduleName = (0,_core_sumdb_toolchain_module_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainEntryName */ .LE)(name, prefix);
        return moduleName === undefined ? [] : [{ name: moduleName, sha256 }];
    });
    return (0,_core_sumdb_module_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hash1 */ .C)(named, crypto);
}
/** Without a manifest only the module itself can tell which files are not the log's: it is fetched and compared. */
async function differencesFromLog(run, tree) {
    if (tree.log.says !== 'other')
        return [];
    const { fetchModuleManifest } = await __webpack_require__.e(/* import() */ 6759).then(__webpack_require__.bind(__webpack_require__, 6759));
    try {
        const was = await fetchModuleManifest(run, tree.release);
        const covered = new Map([...tree.is].filter(([file]) => !/^(?:api|doc|misc|test)\//.test(file)));
        return (0,_core_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .compareManifests */ .kK)(was, covered);
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        run.log.warning(`Which files differ cannot be told: ${error.message}`);
        return [];
    }
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ problemJson),
/* harmony export */   print: () => (/* binding */ print),
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** Standard output of the command line, which is for the machine: lines for `eval`, or one JSON object. */
/** A line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
/** What `--json` tells of a result; `show` says what may be shown of a text. */
function resultJson(result, show = (text) => text) {
    return JSON.stringify(describeResult(result), (_, value) => (typeof value === 'string' ? show(value) : value), 2);
}
function problemJson(problem, show) {
    const hint = problem.hint ? { hint: show(problem.hint) } : {};
    return JSON.stringify({ error: { code: problem.code, message: show(problem.message), ...hint } }, null, 2);
}
function describeResult(result) {
    return {
        request: result.request,
        source: result.source,
        version: result.version,
        release: result.release,
        'go-version': result.goVersion,
        'go-root': result.goroot,
        'go-path': result.gopath,
        tool: result.tool,
        found: result.found,
        trust: result.trust,
        mirror: result.mirror,
        environment: Object.fromEntries(result.variables.map(({ name, value }) => [name, value])),
        path: result.paths,
        ...(result.profile ? { profile: result.profile } : {}),
    };
}


/***/ })

};
