export const id = 3752;
export const ids = [3752];
export const modules = {

/***/ 8588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ checkOutsidePlace),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5941);
/* harmony import */ var _check_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);
/* harmony import */ var _check_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1417);




/** What is wrong at `install-dir`, and with what installs have left beside it. */
function checkOutsidePlace(outside) {
    const { path, is, busy, cutOff } = outside;
    const tree = checkOutsideTree(outside);
    return [
        ...(is?.target?.otherDrive ? [(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .elsewhere */ .Jn)(path, is.target.path)] : []),
        ...(busy === undefined ? tree : tree.map((found) => (0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveTo */ .pY)(busy, found))),
        ...checkClaim(outside),
        ...cutOff.map((each) => checkCutOff(outside, each)),
        ...checkKept(outside),
    ];
}
/** What becomes of a tree that was there before; `undefined` where it has to stay. As `recover` goes about it. */
function outcomeOf(there, { ours }) {
    if (there.kind === 'nothing' || there.isEmpty)
        return 'put back';
    if (!there.isGo)
        return undefined;
    if (ours)
        return 'removed';
    return there.isOldTaken ? undefined : 'kept';
}
/** The folder may hold more than Go, so nothing of it is removed here: `setup` replaces what it sees to be broken. */
function checkOutsideTree(outside) {
    const { path, defect, receipt } = outside;
    const fix = remedy(outside);
    if (defect !== undefined) {
        const means = 'It does not work.';
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('tree-broken', { path, what: `${(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(defect)}.`, means, fix })];
    }
    const means = 'go may start and fail later.';
    return [...(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFiles */ .gw)(outside, { path, means, fix }), ...(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReceipt */ .HF)({ path: receipt.path, receipt })];
}
function remedy({ path, accepted, there, replace }) {
    const seen = !accepted && (0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyInstallDir */ .vB)(there, { replace }).kind === 'replace';
    return seen
        ? 'The next setup puts another in its place, for which it needs a mirror.'
        : `Remove "${path}" yourself; the next setup installs it again, for which it needs a mirror.`;
}
/** May a Go be put there, and can this user? Where the answer is no, one that is there is used all the same. */
function checkClaim({ path, there, replace, accepted, denied }) {
    const verdict = (0,_install_dir_install_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyInstallDir */ .vB)(there, { replace });
    const used = accepted
        ? { severity: 'warning', means: 'The Go that is there is used; no other can be put there.' }
        : {};
    if (verdict.kind === 'refused')
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('install-dir-refused', { path, what: `${(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(verdict.why)}.`, fix: verdict.hint, ...used }),
        ];
    if (denied === undefined)
        return [];
    const what = `This user cannot write in the folder around it: ${denied}.`;
    const means = 'Go cannot be put there.';
    const fix = 'Run setup as a user who may (sudo), or name a folder of your own in install-dir.';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('not-writable', { path, what, means, fix, ...used })];
}
function checkCutOff({ path: at, there, old }, aside) {
    const { path, identity, writer } = aside;
    const what = `${(0,_check_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(writer)} was cut off while it replaced what was at "${at}".`;
    const outcome = outcomeOf(there, aside);
    const repair = outcome && { kind: 'recover', at, path, identity, outcome };
    const given = { path, what, repair };
    switch (outcome) {
        case 'removed':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('swap-cut-off', given);
        case 'put back': {
            const means = 'What was there is here, and there is nothing.';
            const fix = 'doctor --fix puts it back; the next setup would, too.';
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('swap-cut-off', { ...given, severity: 'error', means, fix });
        }
        case 'kept': {
            const means = 'Something else had put it there, so it is to be kept.';
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('swap-cut-off', { ...given, means, fix: `doctor --fix keeps it as "${old}".` });
        }
        case undefined: {
            const means = 'It is to be kept, or put back, and something else has its place.';
            const fix = `Look at it, at "${at}" and at "${old}", and move away yourself what is not wanted.`;
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('swap-cut-off', { ...given, means, fix });
        }
    }
}
function checkKept({ path, old, there }) {
    if (!there.isOldTaken)
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('go-kept', {
            path: old,
            what: `It has the name that a Go of somebody else's at "${path}" is kept under.`,
        }),
    ];
}


/***/ }),

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ checkInstall),
/* harmony export */   dZ: () => (/* binding */ checkNote),
/* harmony export */   qB: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _check_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1417);


/** What there is to say about a transaction: who is at it, how far it is, and what in it serves nobody. */
function checkInstall(install) {
    const path = install.folder;
    if (install.live)
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('install-running', { path, what: describeRunning(install) })];
    const rubbish = install.rubbish.map((each) => checkRubbish(install, each));
    if (!install.resumable)
        return rubbish;
    const what = `The install of ${install.archive} stopped at ${progress(install)}, ${span(install.age)} ago.`;
    return [...rubbish, (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('install-resumable', { path, what })];
}
/** `34.0 of 67.1 MB` */
function progress({ bytes, size }) {
    return size === undefined ? (0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix)(bytes) : `${(bytes / 1e6).toFixed(1)} of ${(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix)(size)}`;
}
/** `3 hours` */
function span(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    const [count, unit] = minutes < 60
        ? [minutes, 'minute']
        : minutes < 48 * 60
            ? [Math.floor(minutes / 60), 'hour']
            : [Math.floor(minutes / 1440), 'day'];
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
function checkNote({ path, identity, kind, outlived }) {
    const repair = { kind: 'remove', path, identity };
    if (kind === 'misplaced') {
        const means = 'Every look-up in the checksum database fails over it.';
        const what = 'It is not what its name says.';
        const fix = 'doctor --fix removes it.';
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('log-note-wrong', { path, what, severity: 'error', means, fix, repair })];
    }
    if (kind === 'damaged') {
        const to = path.replace(/\.note$/, '.damaged');
        const what = 'It is no tree that the checksum database has signed.';
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('log-note-wrong', { path, what, repair: { kind: 'rename', path, to, identity } })];
    }
    const what = 'It could not be read, and was set aside.';
    if (!outlived)
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('log-note-wrong', { path, what, severity: 'fine', fix: 'Nothing has to be done.' })];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('log-note-wrong', { path, what, fix: 'doctor --fix removes it: a newer one is kept.', repair }),
    ];
}
function describeRunning(install) {
    const who = `${install.writer ?? 'Another process'} ${install.known ? 'is' : 'may be'} at it`;
    const since = install.since === undefined ? '' : ` since ${install.since}`;
    return `${install.archive}: ${who}${since}, with ${progress(install)}.`;
}
function checkRubbish({ folder, archive }, { path, identity, kind }) {
    const repair = { kind: 'remove-of-install', folder, path, identity };
    const of = `of the install of ${archive}`;
    switch (kind) {
        case 'damaged record':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('record-damaged', { path, what: `The latest record ${of} cannot be read.`, repair });
        case 'record set aside':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('record-damaged', {
                path,
                what: `A record ${of} could not be read, and was set aside.`,
                repair,
            });
        case 'in the way':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('install-in-the-way', {
                path,
                what: `It is no folder, and that ${of} belongs there.`,
                repair,
            });
        case 'partial of a finished install':
        case 'partial without an heir':
        case 'partial that is no file':
        case 'draft':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('install-rubbish', { path, what: `It is a ${kind}: ${archive}.`, repair });
    }
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   uD: () => (/* binding */ checkPlace),
/* harmony export */   xV: () => (/* binding */ whatIsThere),
/* harmony export */   yC: () => (/* binding */ brokenLink)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1417);

/** What is wrong with the folders that installs need. One that is not there is made when it is needed. */
function checkPlace(place) {
    const { path, role, is } = place;
    const leads = whatIsThere(is);
    if (is?.target && leads === undefined)
        return [brokenLink(path, is.target.path)];
    if (is !== undefined && leads !== 'folder')
        return [inTheWay(place, is)];
    const found = [];
    if (is?.target?.otherDrive)
        found.push(elsewhere(path, is.target.path));
    if (place.denied !== undefined) {
        const severity = role === 'version' ? 'warning' : 'error';
        found.push((0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('not-writable', { path, severity, what: `This user cannot write there: ${place.denied}.` }));
    }
    return [...found, ...checkRoom(place)];
}
/** What one gets to see at the path: a link stands for what it leads to. */
function whatIsThere(is) {
    if (is?.kind === 'link')
        return is.target?.kind;
    return is?.kind;
}
function brokenLink(path, target) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('link-broken', { path, what: `It is a link to "${target}", where nothing is.` });
}
function elsewhere(path, target) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('link-elsewhere', { path, what: `It is a link to "${target}", on another drive.` });
}
const names = {
    'tool cache': 'the tool cache',
    tool: 'a tool',
    version: 'a version',
    state: 'what this program keeps',
    checkpoints: 'installs in progress',
};
/** What is empty, or lies where only we write, nobody misses. */
function inTheWay({ path, role }, { kind, size, identity }) {
    const ours = kind === 'file' && (size === 0 || role === 'state');
    const what = `It is a ${kind === 'file' ? 'file' : 'thing of another kind'}, and the folder of ${names[role]} belongs there.`;
    if (!ours)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('folder-in-the-way', { path, what });
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('folder-in-the-way', {
        path,
        what,
        fix: 'doctor --fix removes it.',
        repair: { kind: 'remove', path, identity },
    });
}
function checkRoom({ path, room }) {
    if (room === undefined || room.free >= room.needed)
        return [];
    const what = `It has room for ${megabytes(room.free)}; a Go takes up to ${megabytes(room.needed)}.`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('little-room', { path, what })];
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ checkReceipt),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RX: () => (/* binding */ checkTree),
/* harmony export */   g9: () => (/* binding */ checkStray),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   pY: () => (/* binding */ leaveTo)
/* harmony export */ });
/* harmony import */ var _check_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1417);


/** What is wrong with one place of the tool cache: marker, tree, and what lies beside them. */
function checkTree(tree) {
    const root = checkRoot(tree);
    // With the tree goes what lies beside it.
    const goes = root.some(({ repair }) => repair?.kind === 'remove-tree');
    const found = goes ? root : [...root, ...receiptOf(tree)];
    return tree.busy === undefined ? found : found.map((each) => leaveTo(tree.busy ?? '', each));
}
/** Less than was installed, or more. What that means is said for the tool cache where nothing else is `given`. */
function checkFiles({ size, missing }, given) {
    const lack = size !== undefined && size.is < size.was;
    if (lack || missing.length > 0) {
        const bytes = lack
            ? `Its files lack ${size.was - size.is} bytes of the ${size.was} that were installed.`
            : '';
        const what = [bytes, namesOf(missing)].filter(Boolean).join(' ');
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-incomplete', { ...given, what })];
    }
    if (size === undefined || size.is === size.was)
        return [];
    const what = `Its files have ${size.is - size.was} bytes more than when it was installed.`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-grown', { path: given.path, what })];
}
function checkReceipt({ path, receipt, }) {
    if (receipt.kind !== 'wrong')
        return [];
    const { why, identity } = receipt;
    const repair = { kind: 'remove', path, identity };
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('receipt-wrong', { path, what: `${capital(why)}.`, repair })];
}
function checkStray({ path, identity, writer, wanted }) {
    if (wanted)
        return [];
    const what = `${capital(writer ?? 'a process that was cut off')} has left it behind.`;
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('leftover', { path, what, repair: { kind: 'remove', path, identity } })];
}
function checkRoot(tree) {
    const { place, is, marked } = tree;
    const repair = { kind: 'remove-tree', place, identity: is?.identity };
    const path = place.root;
    if (is?.target && (0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .whatIsThere */ .xV)(is) === undefined) {
        const fix = 'doctor --fix removes marker and link; or mount the drive again before that.';
        return [{ ...(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenLink */ .yC)(path, is.target.path), ...(marked && { fix, repair }) }];
    }
    if (!marked)
        return checkUnmarked(tree, repair);
    if (is === undefined)
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('marker-without-tree', { path: place.marker, what: noTree(tree), repair })];
    const linked = is.target?.otherDrive ? [(0,_check_places_js__WEBPACK_IMPORTED_MODULE_0__/* .elsewhere */ .Jn)(path, is.target.path)] : [];
    if (tree.defect !== undefined)
        return [...linked, (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-broken', { path, what: `${capital(tree.defect)}.`, repair })];
    return [...linked, ...checkFiles(tree, { path, repair })];
}
function noTree({ place }) {
    return `It marks ${place.tool} ${place.version} (${place.arch}) as installed, and there is no such folder.`;
}
/** Another program may be copying a tree: it is marked in the end. One with a receipt is ours, and was cut off. */
function checkUnmarked({ place, is, receipt, manifest, fresh }, repair) {
    if (is === undefined) {
        if (receipt.kind === 'none' && !manifest)
            return [];
        const path = receipt.kind === 'none' ? place.manifest : place.receipt;
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('receipt-without-tree', { path, what: 'There is neither tree nor marker.', repair })];
    }
    const what = 'It has no marker: whoever put it there did not come to the end.';
    if (!fresh || receipt.kind === 'right')
        return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-without-marker', { path: place.root, what, repair })];
    const fix = 'Run doctor --fix again in an hour: another program may just be putting it there.';
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('tree-without-marker', { path: place.root, what, fix })];
}
function namesOf(missing) {
    if (missing.length === 0)
        return '';
    const [first = '', second] = missing;
    const more = missing.length > 2 ? ` and ${missing.length - 2} more` : '';
    return `Gone or emptied: ${second === undefined ? first : `${first}, ${second}`}${more}.`;
}
function receiptOf({ place, receipt, is }) {
    return is === undefined ? [] : checkReceipt({ path: place.receipt, receipt });
}
/** What a running install is at is its business. */
function leaveTo(writer, found) {
    if (found.severity === 'fine')
        return found;
    return {
        ...found,
        severity: 'warning',
        fix: `Nothing for now: ${writer} is at work there.`,
        repair: undefined,
    };
}
function capital(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`;
}


/***/ }),

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  W: () => (/* binding */ isHealthy)
});

// EXTERNAL MODULE: ./build/core/doctor/check-install-dir.js
var check_install_dir = __webpack_require__(8588);
// EXTERNAL MODULE: ./build/core/doctor/check-installs.js
var check_installs = __webpack_require__(7005);
// EXTERNAL MODULE: ./build/core/doctor/finding.js
var finding = __webpack_require__(1417);
;// CONCATENATED MODULE: ./build/core/doctor/check-mirrors.js

/** What the answers of mirrors and checksum database mean. As long as one mirror will do, no other is an error. */
function checkAsked({ mirrors, checksums }) {
    const enough = mirrors.some(({ answer }) => answer.kind === 'good' || answer.kind === 'without');
    const found = mirrors.flatMap((mirror) => checkMirror(mirror, enough));
    if (checksums === undefined || checksums.answer.kind === 'good')
        return found;
    if (checksums.answer.kind === 'off' && !checksums.needed)
        return found;
    const means = 'What this configuration takes has to be proved by it, so nothing can be installed.';
    const given = { path: checksums.name, what: tell(checksums.answer), ...advice(checksums.answer) };
    const needed = checksums.needed ? { severity: 'error', means } : {};
    return [...found, (0,finding/* finding */.gk)('checksums-failed', { ...given, ...needed })];
}
function checkMirror({ name, answer }, enough) {
    const given = { path: name, what: tell(answer), ...advice(answer) };
    switch (answer.kind) {
        case 'good':
            return [];
        case 'without':
            return [
                (0,finding/* finding */.gk)('mirror-failed', {
                    ...given,
                    severity: 'fine',
                    means: 'Only what is asked for by its exact version can come from there.',
                    fix: 'Nothing has to be done where exact versions are asked for.',
                }),
            ];
        case 'off':
            if (enough)
                return [];
    }
    const severity = enough ? 'warning' : 'error';
    const means = enough ? {} : { means: 'No mirror is left, so nothing can be installed.' };
    return [(0,finding/* finding */.gk)('mirror-failed', { ...given, severity, ...means })];
}
/** How it answered, a sentence. */
function tell(answer) {
    switch (answer.kind) {
        case 'good':
            return 'It answers.';
        case 'without':
            return `It answers, and has no ${answer.what}.`;
        case 'silent':
            return `It did not answer within ${(answer.ms / 1000).toFixed(0)} s.`;
        case 'failed':
        case 'off':
            return `${answer.why.replace(/\.$/, '')}.`;
    }
}
function advice(answer) {
    return answer.kind === 'failed' && answer.hint !== '' ? { fix: answer.hint } : {};
}

// EXTERNAL MODULE: ./build/core/doctor/check-places.js
var check_places = __webpack_require__(8105);
// EXTERNAL MODULE: ./build/core/doctor/check-trees.js
var check_trees = __webpack_require__(7264);
;// CONCATENATED MODULE: ./build/core/doctor/diagnose.js






/** What the facts mean, the worst first. */
function diagnose(facts, asked) {
    const found = [
        ...facts.places.flatMap(check_places/* checkPlace */.uD),
        ...facts.unreadable.map(({ path, why }) => (0,finding/* finding */.gk)('unreadable', { path, what: `${why}.` })),
        ...facts.trees.flatMap(check_trees/* checkTree */.RX),
        ...(facts.outside ? (0,check_install_dir/* checkOutsidePlace */.n)(facts.outside) : []),
        ...facts.strays.flatMap(check_trees/* checkStray */.g9),
        ...facts.installs.flatMap(check_installs/* checkInstall */.Qq),
        ...facts.notes.flatMap(check_installs/* checkNote */.dZ),
        ...checkAsked(asked),
    ];
    return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
const order = ['error', 'warning', 'fine'];
/** Warnings are healthy. */
function isHealthy(findings) {
    return findings.every(({ severity }) => severity !== 'error');
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony export findingCodes */
/** Codes are a contract: add to the set, never rename. docs/doctor.md has a row for each. */
const kinds = {
    'folder-in-the-way': {
        severity: 'error',
        means: 'A folder has to be there, and nothing can be installed until it is.',
        fix: 'Look at what it is, and move it away yourself.',
    },
    'link-broken': {
        severity: 'error',
        means: 'Nothing can be found or installed behind it.',
        fix: 'Make what it leads to available again (is the drive mounted?), or remove the link yourself.',
    },
    'link-elsewhere': {
        severity: 'fine',
        means: 'It works as long as that drive is there.',
        fix: 'Nothing has to be done.',
    },
    unreadable: {
        severity: 'error',
        means: 'What it holds can be neither used nor judged.',
        fix: 'Let this user read it, and look at the disk it lies on.',
    },
    'not-writable': {
        severity: 'error',
        means: 'What is there is found; nothing can be installed.',
        fix: 'Give the folder to this user, or choose another one (RUNNER_TOOL_CACHE, checkpoint-path).',
    },
    'little-room': {
        severity: 'warning',
        means: 'The next install may stop with DISK_FULL.',
        fix: 'Free some space; "setup-go-tarball prune" removes versions that are not used.',
    },
    'marker-without-tree': {
        severity: 'error',
        means: 'The tool cache says that this version is installed, and it is not.',
        fix: 'doctor --fix removes the marker; the next setup installs the version again.',
    },
    'tree-broken': {
        severity: 'error',
        means: 'It is marked as installed and does not work.',
        fix: 'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.',
    },
    'tree-incomplete': {
        severity: 'error',
        means: 'It is marked as installed; go may start and fail later.',
        fix: 'doctor --fix takes the marker away, then the tree; the next setup installs it again, for which it needs a mirror.',
    },
    'tree-grown': {
        severity: 'warning',
        means: 'Something has written into it after it was installed.',
        fix: '"setup-go-tarball verify" and this folder tell which files; where that is not wanted, remove it with prune.',
    },
    'tree-without-marker': {
        severity: 'warning',
        means: 'Nothing finds it; it only takes up room.',
        fix: 'doctor --fix removes it.',
    },
    'receipt-wrong': {
        severity: 'warning',
        means: 'The tree counts as unrecorded: nothing is known of where it came from.',
        fix: 'doctor --fix removes the receipt; the tree stays as it is.',
    },
    'receipt-without-tree': {
        severity: 'warning',
        means: 'What it tells about is gone.',
        fix: 'doctor --fix removes it.',
    },
    leftover: {
        severity: 'warning',
        means: 'Nobody needs it; it takes up room.',
        fix: 'doctor --fix removes it.',
    },
    'install-running': {
        severity: 'fine',
        means: 'Others that want the same archive wait for it.',
        fix: 'Nothing has to be done.',
    },
    'install-resumable': {
        severity: 'fine',
        means: 'The next setup that wants this archive goes on from there.',
        fix: 'Nothing has to be done.',
    },
    'install-rubbish': {
        severity: 'warning',
        means: 'Nobody needs it; it takes up room.',
        fix: 'doctor --fix removes it.',
    },
    'record-damaged': {
        severity: 'warning',
        means: 'How far this install was is not known; the next one begins anew, with the bytes that are there.',
        fix: 'doctor --fix removes the record.',
    },
    'install-in-the-way': {
        severity: 'error',
        means: 'Every install of this archive fails over it.',
        fix: 'doctor --fix removes it.',
    },
    'install-dir-refused': {
        severity: 'error',
        means: 'setup ends with INSTALL_DIR_REFUSED, and leaves it as it is.',
        fix: 'Name another folder in install-dir.',
    },
    'swap-cut-off': {
        severity: 'warning',
        means: 'Nobody needs it; it takes up room.',
        fix: 'doctor --fix removes it.',
    },
    'go-kept': {
        severity: 'fine',
        means: 'It is never touched; as long as it is there, no other can be kept.',
        fix: 'Nothing has to be done. Remove it yourself when nobody wants it.',
    },
    'mirror-failed': {
        severity: 'warning',
        means: 'Another mirror is tried in its place.',
        fix: 'Look at the address, the network and the proxy (HTTPS_PROXY); docs/firewalls.md has what can be set.',
    },
    'checksums-failed': {
        severity: 'warning',
        means: 'What only the checksum database can prove stays unproved.',
        fix: 'Look at GOPROXY, GOSUMDB and the network.',
    },
    'log-note-wrong': {
        severity: 'warning',
        means: 'What the checksum database has shown before is lost, so a rewritten history would not be noticed once.',
        fix: 'doctor --fix sets it aside; the next look-up keeps a new one.',
    },
};
const findingCodes = Object.keys(kinds);
/** A finding of this kind, with what is usual for it where nothing else is said. */
function finding(code, given) {
    return { code, ...kinds[code], repair: undefined, ...given };
}
/** Tells findings apart, from one look to the next. */
function nameOf({ code, path }) {
    return `${code} ${path}`;
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ parseBeside),
/* harmony export */   eo: () => (/* binding */ isVersionOfGo),
/* harmony export */   q4: () => (/* binding */ besideName),
/* harmony export */   vB: () => (/* binding */ classifyInstallDir)
/* harmony export */ });
/**
 * May a tree be put there? Only nothing, an empty folder or a Go is ever replaced, and a Go that we did not install is
 * kept unless the user says otherwise.
 */
function classifyInstallDir(facts, { replace }) {
    if (facts.isRoot)
        return refused('it is the root of a file system', inside);
    if (facts.holds !== undefined)
        return refused(`it is or holds ${facts.holds}`, inside);
    if (facts.kind === 'nothing')
        return { kind: 'free' };
    if (facts.kind !== 'folder')
        return refused('it is no folder', 'Remove it yourself, or name another folder.');
    if (facts.isMountPoint)
        return refused('it is a mount point, which nothing can be swapped with', inside);
    if (facts.isEmpty)
        return { kind: 'free' };
    if (facts.isOurs)
        return { kind: 'replace', keep: false };
    if (!facts.isGo)
        return refused('it holds something other than Go', 'Empty it yourself, or name another folder.');
    if (replace)
        return { kind: 'replace', keep: false };
    if (!facts.isOldTaken)
        return { kind: 'replace', keep: true };
    return refused('it holds a Go that something else has installed, and the name that this would be kept under, with .old, is taken', 'Move or remove one of the two, or have this one removed with replace: true.');
}
const inside = 'Name a folder inside it, such as one called go.';
function refused(why, hint) {
    return { kind: 'refused', why, hint };
}
/** Does the first line of a VERSION say that it is one of Go, released or not? */
function isVersionOfGo(text) {
    return /^(?:go\d|devel\b)/.test(text ?? '');
}
/** `.go.staging-<writer>` for the folder `/usr/local/go`, whose name is `go`. */
function besideName(folder, what, writer) {
    return `.${folder}.${what}-${writer}`;
}
/** Which of these a name is, and whose; `undefined` for any other. */
function parseBeside(folder, name) {
    if (!name.startsWith(`.${folder}.`))
        return undefined;
    const rest = name.slice(folder.length + 2);
    const [, what, writer] = /^(staging|old|removed)-([^.]+)(?:\.\w+)?$/.exec(rest) ?? [];
    if (writer === undefined || (what !== 'staging' && what !== 'old' && what !== 'removed'))
        return undefined;
    return { what, writer };
}


/***/ })

};
