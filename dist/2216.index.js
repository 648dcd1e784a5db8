export const id = 2216;
export const ids = [2216];
export const modules = {

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ namesAnotherGo),
/* harmony export */   Uv: () => (/* binding */ definedOnly),
/* harmony export */   Wz: () => (/* binding */ planActivation),
/* harmony export */   ZQ: () => (/* binding */ exportedToolchainVariable),
/* harmony export */   fb: () => (/* binding */ goCommandEnvironment)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

/**
 * Says which GOTOOLCHAIN we exported because the environment had chosen none, so that a later call can tell our default from a
 * user's choice.
 */
const exportedToolchainVariable = 'SETUP_GO_TARBALL_TOOLCHAIN';
/**
 * The environment to ask the installed Go in: the one users will have, except that nothing may make it run another Go.
 */
function goCommandEnvironment(given) {
    const { gopath, goproxy, goprivate, exportGoroot } = given.inputs;
    const changes = { GOTOOLCHAIN: 'local', GOROOT: exportGoroot ? given.goroot : '' };
    if (gopath !== '')
        changes['GOPATH'] = gopath;
    if (goproxy !== '')
        changes['GOPROXY'] = goproxy;
    if (goprivate !== '')
        changes['GOPRIVATE'] = goprivate;
    return { ...definedOnly(given.env), ...changes };
}
/** What a child process can be given. */
function definedOnly(env) {
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
/**
 * What to export. Values are the effective ones, so that exporting them changes nothing for who had set them; what
 * would bring another Go in is named and neutralised. Throws `GO_SHADOWED` for a GOTOOLCHAIN of the user's that names
 * another Go.
 */
function planActivation(facts) {
    const remarks = [];
    const goroot = planGoroot(facts, remarks);
    const toolchain = planToolchain(facts, remarks);
    const gopaths = facts.goEnv['GOPATH'] ?? '';
    const gopath = gopaths.replace(facts.separator === '/' ? /:.*$/s : /;.*$/s, '');
    if (gopath === '') {
        remarks.push({
            level: 'warning',
            text: 'Go knows no GOPATH (is HOME set?): it is not exported, and go install has nowhere to write',
        });
    }
    const join = (...parts) => parts.join(facts.separator);
    const gobin = facts.goEnv['GOBIN'] ?? '';
    const goproxy = facts.goEnv['GOPROXY'] ?? ''; // Go before 1.11 has none, and must not empty another's
    const variables = [
        ...goroot,
        ...(gopaths === '' ? [] : [{ name: 'GOPATH', value: gopaths }]),
        ...(goproxy === '' ? [] : [{ name: 'GOPROXY', value: goproxy }]),
        ...toolchain,
        ...(facts.inputs.goprivate === '' ? [] : [{ name: 'GOPRIVATE', value: facts.inputs.goprivate }]),
        ...placedVariables(facts),
    ];
    const installFolder = gopath === '' ? [] : [join(gopath, 'bin')];
    // GOBIN over GOROOT over GOPATH; that no other `go` lies in GOBIN is checked afterwards.
    const paths = [...(gobin === '' ? [] : [gobin]), join(facts.goroot, 'bin'), ...installFolder];
    return { variables, paths: [...new Set(paths)], gopath, folders: installFolder, remarks };
}
/** GOPATH is exported in any case. */
function placedVariables({ placed = {} }) {
    const names = ['GOMODCACHE', 'GOCACHE', 'GOFLAGS'];
    return names.flatMap((name) => (placed[name] ? [{ name, value: placed[name] }] : []));
}
function planGoroot(facts, remarks) {
    const ours = { name: 'GOROOT', value: facts.goroot };
    const [before, written] = [facts.env['GOROOT'], facts.userGoEnv['GOROOT']];
    if (facts.inputs.exportGoroot || before === facts.goroot) {
        if (before && before !== facts.goroot) {
            remarks.push({ level: 'info', text: `GOROOT was "${before}" and is now "${facts.goroot}"` });
        }
        return [ours];
    }
    if (written && written !== facts.goroot) {
        remarks.push({
            level: 'warning',
            text: `go env -w has set GOROOT to "${written}", which would break this Go: GOROOT is exported all the same. Remove it with "go env -u GOROOT".`,
        });
        return [ours];
    }
    if (!before)
        return [];
    remarks.push({
        level: 'warning',
        text: `GOROOT is "${before}", of another Go: it is emptied, so that each Go finds its own`,
    });
    return [{ name: 'GOROOT', value: '' }];
}
function planToolchain(facts, remarks) {
    const chosen = userToolchain(facts.env);
    if (chosen !== undefined) {
        if (!namesAnotherGo(chosen, facts.release))
            return [{ name: 'GOTOOLCHAIN', value: chosen }];
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('GO_SHADOWED', `GOTOOLCHAIN is "${chosen}" in the environment, so every go command would run that and not ${facts.release}`, { hint: 'Unset GOTOOLCHAIN, or set it to local or auto, or ask for that version.' });
    }
    const written = facts.userGoEnv['GOTOOLCHAIN'];
    if (written && !namesAnotherGo(written, facts.release))
        return exportedToolchain(written);
    if (written) {
        remarks.push({
            level: 'warning',
            text: `go env -w has set GOTOOLCHAIN to "${written}", which would run that and not ${facts.release}: local is exported. Remove it with "go env -u GOTOOLCHAIN".`,
        });
    }
    return exportedToolchain('local');
}
/** Did the user, and not an earlier step of ours, set GOTOOLCHAIN in the environment? */
function userToolchain(env) {
    const value = env['GOTOOLCHAIN'];
    return value && value !== env[exportedToolchainVariable] ? value : undefined;
}
/** With the mark that it is ours, also where it repeats what `go env -w` says: the environment did not say it. */
function exportedToolchain(value) {
    return [
        { name: 'GOTOOLCHAIN', value },
        { name: exportedToolchainVariable, value },
    ];
}
/**
 * `go1.21.5` and `go1.21.5+auto` name the Go to start with; `local`, `auto`, `path` and `local+path` do not. Go reads
 * GOTOOLCHAIN since 1.21 (https://go.dev/doc/toolchain).
 */
function namesAnotherGo(toolchain, release) {
    const name = /^go[^+]*/.exec(toolchain)?.[0];
    const readsIt = !/^go1\.(\d|1\d|20)(?!\d)/.test(release);
    return readsIt && name !== undefined && name !== release;
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

/***/ 522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ familyRange),
/* harmony export */   RC: () => (/* binding */ parseRange),
/* harmony export */   t5: () => (/* binding */ admits),
/* harmony export */   wC: () => (/* binding */ isPossible)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(658);

/**
 * Whether a range admits a version, by semver's rule for pre-releases: only where a bound of the same alternative
 * names a pre-release of the same release (https://github.com/npm/node-semver#prerelease-tags). A vendor's rebuild
 * counts as the version that it rebuilds, unless the bound names a rebuild itself.
 */
function admits(range, version) {
    return range.some((bounds) => bounds.every((bound) => holds(bound, version)) &&
        (version.pre === undefined || bounds.some((bound) => asksForPreReleasesOf(bound, version))));
}
/** Whether there could be a version that the range admits: not for `>1.22 <1.20`. */
function isPossible(range) {
    const bounds = range.flat().map((bound) => bound.version);
    // What a range admits includes, if anything, the lowest version there is or one at or right after one of its bounds.
    return [{ major: 0, minor: 0, patch: 0 }, ...bounds.flatMap(itselfAndNext)].some((version) => version.pre?.number !== 0 && admits(range, version));
}
/** `*` where both are missing, else every release of a major or a minor. */
function familyRange(major, minor) {
    if (major === undefined)
        return [[{ operator: '>=', version: { major: 0, minor: 0, patch: 0 } }]];
    const next = minor === undefined ? { major: major + 1, minor: 0 } : { major, minor: minor + 1 };
    return [
        [
            { operator: '>=', version: { major, minor: minor ?? 0, patch: 0 } },
            { operator: '<', version: { ...next, patch: 0 } },
        ],
    ];
}
/**
 * Reads a semver range, in which versions may also be spelled Go's way (`>=go1.25rc1`). `undefined` where it is none.
 * Semver's package is loaded here and not before: it costs 3 ms, which the common forms need not pay.
 */
async function parseRange(text) {
    const { default: Range } = await __webpack_require__.e(/* import() */ 1084).then(__webpack_require__.t.bind(__webpack_require__, 6782, 19));
    const alternatives = readSet(Range, goSpellingToSemver(text));
    const range = alternatives?.map((comparators) => comparators.flatMap(toBounds));
    return range?.every((bounds) => !bounds.includes('unreadable'))
        ? range.map((bounds) => bounds.filter((bound) => bound !== 'unreadable'))
        : undefined;
}
function holds({ operator, version: limit }, version) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(limit.revision === undefined ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRevision */ .cg)(version) : version, limit);
    switch (operator) {
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '=':
            return order === 0;
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
    }
}
function asksForPreReleasesOf({ version: limit }, version) {
    const { major, minor, patch } = version;
    return limit.pre !== undefined && limit.major === major && limit.minor === minor && limit.patch === patch;
}
function itselfAndNext(version) {
    const { major, minor, patch, pre } = version;
    const release = { major, minor, patch };
    const next = [version, release, { ...release, patch: patch + 1 }];
    return pre ? [...next, { ...release, pre: { ...pre, number: pre.number + 1 } }] : next;
}
function goSpellingToSemver(text) {
    return text
        .replaceAll(/\b(?:go|v)?(\d+\.\d+)(\.\d+)?-?(beta|rc)\.?(\d+)/g, (_, minor, patch, kind, number) => `${minor}${patch ?? '.0'}-${kind}.${number}`)
        .replaceAll(/\bgo(?=\d)/g, '');
}
function readSet(Range, text) {
    try {
        return new Range(text).set;
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined; // how it says that the text is no range
        throw error;
    }
}
function toBounds({ value, operator, semver }) {
    const { major, minor, patch, prerelease } = semver;
    if (value === '')
        return [{ operator: '>=', version: { major: 0, minor: 0, patch: 0 } }]; // any version at all
    const suffix = toSuffix(prerelease);
    if (suffix === undefined)
        return ['unreadable'];
    const version = { major, minor, patch, ...suffix };
    switch (operator) {
        case '<':
        case '<=':
        case '>=':
        case '>':
            return [{ operator, version }];
        default:
            return [{ operator: '=', version }];
    }
}
/** Semver's pre-release part as Go's. `-0` and `-alpha` lie below every pre-release there is, hence beta 0. */
function toSuffix([first, second]) {
    if (first === undefined)
        return {};
    if (first === 0 || first === 'alpha')
        return { pre: { kind: 'beta', number: 0 } };
    if (typeof first === 'number')
        return second === undefined ? { revision: first } : undefined;
    if (first !== 'beta' && first !== 'rc')
        return undefined;
    return typeof second === 'string' ? undefined : { pre: { kind: first, number: second ?? 0 } };
}


/***/ }),

/***/ 4958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   Ng: () => (/* binding */ describeRequest),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   XN: () => (/* binding */ literalRelease),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   ol: () => (/* binding */ lostZeroHint)
/* harmony export */ });
/* unused harmony export newestSatisfying */
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(658);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(522);



/**
 * Reads a request: a version, a part of one (`1.22`, `1.x`, `*`), a semver range, or an alias.
 * Throws `VERSION_INVALID` for anything else and for a range that nothing can satisfy.
 */
async function parseRequest(text, source) {
    const trimmed = text.trim();
    const alias = aliases.get(trimmed);
    if (alias !== undefined)
        return { kind: 'alias', text: trimmed, source, alias };
    const family = parseFamily(trimmed, source);
    if (family !== undefined)
        return family;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(trimmed);
    if (version !== undefined)
        return { kind: 'exact', text: trimmed, source, version };
    const range = trimmed === '' ? undefined : await (0,_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .RC)(trimmed);
    if (range === undefined)
        throw unreadable(trimmed, source);
    if (!(0,_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .isPossible */ .wC)(range)) {
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('VERSION_INVALID', `No version can satisfy ${quote(trimmed)} (${describeSource(source)})`, {
            hint: 'Check its bounds: all that stand side by side have to hold; write || between alternatives.',
        });
    }
    return { kind: 'range', text: trimmed, source, range };
}
/** Whether a version is one that was asked for. An alias asks for a place in the index, so it cannot say. */
function satisfies(request, version) {
    if (request.kind === 'range')
        return (0,_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t5)(request.range, version);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(request.version, version) === 0;
}
/** The newest that satisfies, for instance of what the tool cache holds. */
function newestSatisfying(request, versions) {
    return versions
        .filter((version) => satisfies(request, version))
        .reduce((newest, version) => (newest && compareVersions(newest, version) >= 0 ? newest : version), undefined);
}
/** The release name to ask a mirror without an index for; `undefined` where the request does not name one. */
function literalRelease(request) {
    return request.kind === 'exact'
        ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toRelease */ .zR)(request.version)
        : request.kind === 'range'
            ? request.literal
            : undefined;
}
/** `"1.22" (go.mod:3)` */
function describeRequest(request) {
    return `${quote(request.text)} (${describeSource(request.source)})`;
}
/** `go.mod:3`, `go-version`, `Go on PATH`, `default`. */
function describeSource(source) {
    switch (source.kind) {
        case 'input':
            return source.name;
        case 'file':
        case 'workspace':
            return source.line === undefined ? source.path : `${source.path}:${source.line}`;
        case 'path':
            return 'Go on PATH';
        case 'default':
            return 'default';
    }
}
/**
 * A sentence for a request that looks like a number which YAML has shortened: `1.20` without quotes arrives as `1.2`.
 * Only for minors whose tenfold is a Go minor of today or soon.
 */
function lostZeroHint({ text, source }) {
    if (source.kind !== 'input' || !source.yaml || !/^1\.[123]$/.test(text))
        return undefined;
    return `If you meant ${text}0, put it in quotes: YAML reads an unquoted ${text}0 as the number ${text}.`;
}
const aliases = new Map([
    ['stable', 'stable'],
    ['latest', 'stable'],
    ['oldstable', 'oldstable'],
]);
/** `1`, `1.22`, `1.x`, `1.22.x`, `*`: read here because they are common and semver's package is slow to load. */
function parseFamily(text, source) {
    const groups = family.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { major, minor, wild } = groups;
    const range = (0,_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .familyRange */ .QC)(major === undefined ? undefined : Number(major), minor === undefined ? undefined : Number(minor));
    const literal = minor !== undefined && wild === undefined ? `go${major}.${minor}` : undefined;
    return { kind: 'range', text, source, range, ...(literal && { literal }) };
}
const family = /^(?:[*xX]|(?:go|v)?(?<major>0|[1-9]\d{0,5})(?:\.[*xX](?:\.[*xX])?|\.(?<minor>0|[1-9]\d{0,5})(?<wild>\.[*xX])?)?)$/;
function unreadable(text, source) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('VERSION_INVALID', `${quote(text)} (${describeSource(source)}) is no Go version`, {
        hint: 'Write a version such as 1.22.5 or 1.23rc1, a part of one such as 1.22, a range such as ">=1.20 <1.22", stable or oldstable.',
    });
}
/** Text from outside goes into messages on one line. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
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


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ findOnPath),
  aC: () => (/* binding */ keep),
  "in": () => (/* binding */ readRequest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/activate/environment.js
var environment = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/core/versions/version.js
var versions_version = __webpack_require__(658);
;// CONCATENATED MODULE: ./build/core/versions/go-mod-syntax.js
/**
 * The top-level statements of a go.mod or go.work, by its lexical rules (https://go.dev/ref/mod#go-mod-file-lexical):
 * `//` comments only, strings in double quotes or backquotes on one line, blocks in parentheses.
 */
function readGoMod(text) {
    const statements = [];
    let block;
    for (const [index, source] of text.split('\n').entries()) {
        const line = index + 1;
        const words = splitWords(source);
        if (typeof words === 'string')
            return { line, reason: words };
        if (words.length === 0)
            continue;
        if (block !== undefined) {
            if (words[0] !== ')')
                continue;
            if (words.length > 1)
                return { line, reason: 'there is more after the closing parenthesis' };
            block = undefined;
            continue;
        }
        const opensBlock = words.length > 1 && words.at(-1) === '(';
        const statement = { words, line, opensBlock };
        statements.push(statement);
        if (opensBlock)
            block = statement;
    }
    return block ? { line: block.line, reason: 'its block has no closing parenthesis' } : statements;
}
/** The words of a line, or what is wrong with it. */
function splitWords(line) {
    const words = [];
    for (const [token] of line.matchAll(tokens)) {
        if (token.startsWith('//'))
            break;
        if (token.startsWith('/*'))
            return 'comments begin with //, not /*';
        if (/^["`]/.test(token) && !isClosed(token))
            return 'a quoted string has no end';
        words.push(token);
    }
    return words;
}
/** Comment, quoted string (closed or not), punctuation, word up to any of these. */
const tokens = /\/\/.*|\/\*|"(?:[^"\\]|\\.)*"?|`[^`]*`?|[()[\]{},]|(?:(?!\/[/*])[^\s()[\]{},])+/g;
function isClosed(token) {
    return token.startsWith('`') ? /^`[^`]*`$/.test(token) : /^"(?:[^"\\]|\\.)*"$/.test(token);
}

// EXTERNAL MODULE: ./build/core/versions/version-request.js
var version_request = __webpack_require__(4958);
;// CONCATENATED MODULE: ./build/core/versions/go-mod.js




/**
 * What go.mod or go.work asks for, as the go command decides it (https://go.dev/doc/toolchain#select): the `toolchain`
 * line, unless it says `default` or is older than the `go` line. `undefined` where there is neither.
 */
async function goModRequest(file) {
    const statements = readGoMod(file.text);
    if ('reason' in statements)
        throw invalid(file, statements.line, statements.reason);
    const go = readLine(file, statements, 'go', goLine);
    const toolchain = file.toolchainLine === 'decides' ? readLine(file, statements, 'toolchain', toolchainLine) : undefined;
    if (toolchain !== undefined && toolchain.text !== 'default' && !isOlder(toolchain.version, go?.version)) {
        return (0,version_request/* parseRequest */.TR)(toolchain.version, source(file, toolchain.line));
    }
    if (go === undefined)
        return undefined;
    const request = await (0,version_request/* parseRequest */.TR)(go.version, source(file, go.line));
    return request.kind === 'exact' ? { ...request, orNewerPatch: true } : request;
}
/** Both as in golang.org/x/mod/modfile; a toolchain's suffix (`-custom`) does not count. */
const goLine = /^(?<version>[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?)$/;
const toolchainLine = /^(?:default|go(?<version>1(?:\.[^-/\\]+)?)(?:-[^/\\]*)?)$/;
function readLine(file, statements, verb, form) {
    const [statement, repeated] = statements.filter(({ words }) => words[0] === verb);
    if (statement === undefined)
        return undefined;
    const { line, words, opensBlock } = statement;
    if (repeated)
        throw invalid(file, repeated.line, `the ${verb} line of line ${line} is repeated`);
    if (opensBlock)
        throw invalid(file, line, `${verb} takes no block`);
    const [, text] = words;
    if (text === undefined || words.length > 2)
        throw invalid(file, line, `${verb} takes exactly one version`);
    const match = form.exec(text);
    const version = match?.groups?.version ?? '';
    if (match === null || (version !== '' && lowestOf(version) === undefined)) {
        const example = verb === 'go' ? '1.23.0' : 'go1.23.0 or default';
        throw invalid(file, line, `${JSON.stringify(text)} is not of the form ${example}`);
    }
    return { line, text, version };
}
function isOlder(version, than) {
    const [a, b] = [lowestOf(version), than === undefined ? undefined : lowestOf(than)];
    return a !== undefined && b !== undefined && (0,versions_version/* compareVersions */.Zy)(a, b) < 0;
}
/** For a language such as 1.22 a version below its pre-releases, where the go command puts it. */
function lowestOf(version) {
    return (0,versions_version/* parseVersion */.ot)(version) ?? (0,versions_version/* parseVersion */.ot)(`${version}beta0`);
}
function source({ kind, path }, line) {
    return { kind, path, line };
}
function invalid(file, line, reason) {
    return new problem/* Problem */.A('VERSION_FILE_INVALID', `${file.path}:${line}: ${reason}`, {
        hint: 'Correct the line; "go mod edit -go=1.23.0" and "go work edit -go=1.23.0" write it well.',
    });
}

;// CONCATENATED MODULE: ./build/core/versions/tool-version.js


/**
 * The request in the words of a version manager (asdf, mise), first word that counts: versions, `latest`,
 * `latest:1.22`, `prefix:1.22`. `system` asks for no version and leaves the word to the next; `undefined` where
 * nothing else is said. Throws `VERSION_INVALID` for what cannot be had as a release (`ref:`, `path:`, `sub-1:`).
 */
async function toolVersionRequest(words, source) {
    const word = words.find((candidate) => candidate !== 'system');
    if (word === undefined)
        return undefined;
    const text = word.replace(/^(?:latest|prefix):/, '');
    if (/^[a-z]+(?:-\d+)?:/.test(text)) {
        throw new problem/* Problem */.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0,version_request/* describeSource */.B6)(source)}) is no release of Go`, {
            hint: 'Write a version such as 1.22.5 there, or set go-version instead.',
        });
    }
    return (0,version_request/* parseRequest */.TR)(text, source);
}

;// CONCATENATED MODULE: ./build/core/versions/mise-toml.js


/**
 * The version under `[tools]` in mise's configuration, for `go`, `golang` or `core:go`: a string, a list of which the
 * first counts, or a table with `version` (https://mise.jdx.dev/configuration.html).
 */
async function miseRequest(file) {
    const { kind, path, text } = file;
    const tools = asTable((await parseToml(file)).tools);
    const name = toolNames.find((candidate) => tools?.[candidate] !== undefined);
    if (name === undefined)
        return undefined;
    const line = findLine(text, name);
    const words = toWords(tools?.[name]);
    if (words === undefined) {
        const where = line === undefined ? path : `${path}:${line}`;
        throw new problem/* Problem */.A('VERSION_FILE_INVALID', `${where}: the version of ${name} is not a string`, {
            hint: `Put it in quotes: ${name} = "1.22". A number would lose the zero of 1.20.`,
        });
    }
    return toolVersionRequest(words, { kind, path, ...(line !== undefined && { line }) });
}
const toolNames = ['go', 'golang', 'core:go'];
/** The parser is loaded only for a project that has such a file. */
async function parseToml({ path, text }) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text);
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const reason = error.message
            .split('\n', 1)
            .join('')
            .replace(/^Invalid TOML document: /, '');
        throw new problem/* Problem */.A('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
            hint: 'Correct the line, or set go-version instead.',
            cause: error,
        });
    }
}
function asTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function toWords(value) {
    const values = Array.isArray(value) ? value : [value];
    const words = values.map((each) => asTable(each)?.version ?? each);
    return words.length > 0 && words.every((word) => typeof word === 'string') ? words : undefined;
}
/** The parser keeps no positions, so the line is looked for: `go =` under `[tools]`, `tools.go =`, `[tools.go]`. */
function findLine(text, name) {
    const key = `\\s*(?:${name}|"${name}"|'${name}')\\s*`;
    const inTools = new RegExp(`^${key}[.=]`);
    const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
    let table = '';
    for (const [index, line] of text.split('\n').entries()) {
        table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
        if (full.test(line) || (table === 'tools' && inTools.test(line)))
            return index + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/versions/tool-versions.js


/** The first line about `golang` or `go` in asdf's .tool-versions; of several versions on it the first. */
async function toolVersionsRequest({ kind, path, text, }) {
    for (const [index, line] of text.split('\n').entries()) {
        const [tool, ...versions] = line
            .replace(/#.*/, '')
            .split(/\s+/)
            .filter((word) => word !== '');
        if (tool !== 'golang' && tool !== 'go')
            continue;
        if (versions.length === 0) {
            throw new problem/* Problem */.A('VERSION_FILE_INVALID', `${path}:${index + 1}: ${tool} has no version`, {
                hint: `Write one behind it, such as "${tool} 1.22.5".`,
            });
        }
        return toolVersionRequest(versions, { kind, path, line: index + 1 });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/versions/version-file.js





/**
 * The request in a version file, with its line; `undefined` where the file is well-formed and says nothing about Go.
 * Formats: go.mod, go.work, .tool-versions, mise.toml, .mise.toml; any other is plain text.
 * Throws `VERSION_FILE_INVALID` where the format is broken, `VERSION_INVALID` where what it says is no version.
 */
async function parseVersionFile(file) {
    const plain = { ...file, text: file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') };
    switch (file.path.split(/[\\/]/).at(-1)) {
        case 'go.mod':
        case 'go.work':
            return goModRequest(plain);
        case '.tool-versions':
            return toolVersionsRequest(plain);
        case 'mise.toml':
        case '.mise.toml':
            return miseRequest(plain);
        default:
            return plainRequest(plain);
    }
}
/** `VERSION_FILE_INVALID` for a file that names no version where it must. */
function noVersionIn(path) {
    return new problem/* Problem */.A('VERSION_FILE_INVALID', `${path} names no Go version`, {
        hint: 'Add the version to the file, or set go-version instead.',
    });
}
/** The first line that is neither empty nor a comment. */
async function plainRequest({ kind, path, text }) {
    for (const [index, line] of text.split('\n').entries()) {
        const said = line.replace(/(^|\s)(#|\/\/).*/, '').trim();
        if (said !== '')
            return (0,version_request/* parseRequest */.TR)(said, { kind, path, line: index + 1 });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/versions/version-sources.js



/** The files looked for in the workspace root, in this order. */
const workspaceFiles = [
    'go.work',
    'go.mod',
    '.go-version',
    '.tool-versions',
    'mise.toml',
    '.mise.toml',
];
/**
 * The first answer of: `go-version`, `go-version-file`, the files in the workspace root, a Go on PATH, `stable`. A
 * workspace file that says nothing about Go is passed over; one that is broken is an error, not a reason to guess.
 * Throws `VERSION_INVALID`, `VERSION_FILE_MISSING`, `VERSION_FILE_INVALID`.
 */
async function findRequest(sources) {
    const goVersion = sources.goVersion.trim();
    const goVersionFile = sources.goVersionFile.trim();
    if (goVersion !== '') {
        const request = await (0,version_request/* parseRequest */.TR)(goVersion, { kind: 'input', name: 'go-version', yaml: sources.yaml });
        const both = `Both go-version and go-version-file are given: ${goVersion} is used, ${goVersionFile} is not read.`;
        return { kind: 'install', request, warnings: goVersionFile === '' ? [] : [both] };
    }
    if (goVersionFile !== '')
        return install(await fromNamedFile(sources, goVersionFile));
    const found = await fromWorkspace(sources);
    if (found !== undefined)
        return install(found);
    const go = await sources.findGo();
    if (go !== undefined) {
        const notice = `No Go version was asked for: ${go}, which is on PATH already, stays. Set go-version to choose one.`;
        return { kind: 'keep', go, source: { kind: 'path' }, notice };
    }
    return install(await (0,version_request/* parseRequest */.TR)('stable', { kind: 'default' }));
}
function install(request) {
    return { kind: 'install', request, warnings: [] };
}
async function fromNamedFile(sources, path) {
    const text = await sources.readText(path);
    if (text === undefined) {
        throw new problem/* Problem */.A('VERSION_FILE_MISSING', `The go-version-file ${JSON.stringify(path)} does not exist`, {
            hint: 'Check the path, which starts at the workspace root, and that the repository is checked out before this step.',
        });
    }
    const request = await parseVersionFile({ kind: 'file', path, text, toolchainLine: version_sources_toolchainLine(sources) });
    if (request === undefined)
        throw noVersionIn(path);
    return request;
}
async function fromWorkspace(sources) {
    for (const path of workspaceFiles) {
        if (path === 'go.work' && sources.environment.GOWORK === 'off')
            continue;
        const text = await sources.readText(path);
        if (text === undefined)
            continue;
        const request = await parseVersionFile({
            kind: 'workspace',
            path,
            text,
            toolchainLine: version_sources_toolchainLine(sources),
        });
        if (request !== undefined)
            return request;
        if (path === '.go-version')
            throw noVersionIn(path); // it has nothing else to say
    }
    return undefined;
}
/** As in setup-go a `GOTOOLCHAIN=local` rules out the `toolchain` line, but not one that we exported ourselves. */
function version_sources_toolchainLine({ environment, exportedGoToolchain }) {
    return environment.GOTOOLCHAIN === 'local' && exportedGoToolchain !== 'local' ? 'ignored' : 'decides';
}

// EXTERNAL MODULE: ./build/engine/tool-cache/tool-cache.js
var tool_cache = __webpack_require__(1844);
;// CONCATENATED MODULE: ./build/engine/versions/read-request.js






/** The request and where it was said, with its warnings told. */
async function readRequest(run, plan) {
    const { goVersion, goVersionFile, yaml } = plan.version;
    const answer = await findRequest({
        goVersion,
        goVersionFile,
        yaml,
        environment: { GOTOOLCHAIN: run.env['GOTOOLCHAIN'], GOWORK: run.env['GOWORK'] },
        exportedGoToolchain: run.env[environment/* exportedToolchainVariable */.ZQ],
        readText: (path) => readNearest(run, path),
        // A Go elsewhere does not answer who wants one at a folder.
        findGo: async () => (plan.destination.installDir === '' ? findOnPath(run) : undefined),
    });
    if (answer.kind === 'keep')
        run.emit({ kind: 'remark', level: 'notice', message: answer.notice });
    else {
        for (const message of answer.warnings)
            run.emit({ kind: 'remark', level: 'warning', message });
    }
    return answer;
}
async function readNearest(run, path) {
    for (const folder of (0,external_node_path_.isAbsolute)(path) ? [''] : run.versionFolders) {
        const file = (0,external_node_path_.join)(folder, path);
        const text = await run.files.readText(file);
        if (text === undefined)
            continue;
        if (folder !== run.workspace)
            run.emit({ kind: 'version-file-read', path: file });
        return text;
    }
    return undefined;
}
/** The Go that lies on PATH, as it says itself: what is found there may be a wrapper or a link. */
async function keep(run, go) {
    const env = { ...(0,environment/* definedOnly */.Uv)(run.env), GOTOOLCHAIN: 'local' };
    const { stdout, stderr, exitCode } = await run.exec.run(go, ['env', 'GOROOT'], { cwd: run.workspace, env });
    const root = stdout.trim();
    const release = exitCode === 0 ? await (0,tool_cache/* readRelease */.iJ)(run, root) : undefined;
    const version = release === undefined ? undefined : (0,versions_version/* parseVersion */.ot)(release);
    if (release === undefined || version === undefined) {
        throw new problem/* Problem */.A('GO_FAILED', `"${go}" on PATH does not say which Go it is: ${stderr.trim() || `GOROOT "${root}" has no readable VERSION`}`, {
            hint: 'Set go-version, so that a Go is installed beside it.',
        });
    }
    return { root, version, release, tool: '', receipt: undefined };
}
/** The `go` that a shell would run. */
async function findOnPath(run) {
    const name = run.platform.os === 'windows' ? 'go.exe' : 'go';
    for (const folder of (run.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_path_.isAbsolute)(candidate) && (await isFile(run, candidate)))
            return candidate;
    }
    return undefined;
}
/** A folder of PATH that this user may not look into is passed, as every shell does. */
async function isFile(run, path) {
    try {
        return (await run.files.kind(path)) === 'file';
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A))
            throw error;
        run.emit({ kind: 'ignored', what: 'path-entry', message: error.message });
        return false;
    }
}


/***/ })

};
