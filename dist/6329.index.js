export const id = 6329;
export const ids = [6329,3153,6630];
export const modules = {

/***/ 6329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/core/doctor/finding.js
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

;// CONCATENATED MODULE: ./build/core/doctor/judge-asked.js

/** What the answers of mirrors and checksum database mean. As long as one mirror will do, no other is an error. */
function judgeAsked({ mirrors, checksums }) {
    const enough = mirrors.some(({ answer }) => answer.kind === 'good' || answer.kind === 'without');
    const found = mirrors.flatMap((mirror) => judgeMirror(mirror, enough));
    if (checksums === undefined || checksums.answer.kind === 'good')
        return found;
    if (checksums.answer.kind === 'off' && !checksums.needed)
        return found;
    const means = 'What this configuration takes has to be proved by it, so nothing can be installed.';
    const given = { path: checksums.name, what: tell(checksums.answer), ...advice(checksums.answer) };
    const needed = checksums.needed ? { severity: 'error', means } : {};
    return [...found, finding('checksums-failed', { ...given, ...needed })];
}
function judgeMirror({ name, answer }, enough) {
    const given = { path: name, what: tell(answer), ...advice(answer) };
    switch (answer.kind) {
        case 'good':
            return [];
        case 'without':
            return [
                finding('mirror-failed', {
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
    return [finding('mirror-failed', { ...given, severity, ...means })];
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

;// CONCATENATED MODULE: ./build/core/doctor/judge-places.js

/** What is wrong with the folders that installs need. One that is not there is made when it is needed. */
function judgePlace(place) {
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
        found.push(finding('not-writable', { path, severity, what: `This user cannot write there: ${place.denied}.` }));
    }
    return [...found, ...judgeRoom(place)];
}
/** What one gets to see at the path: a link stands for what it leads to. */
function whatIsThere(is) {
    if (is?.kind === 'link')
        return is.target?.kind;
    return is?.kind;
}
function brokenLink(path, target) {
    return finding('link-broken', { path, what: `It is a link to "${target}", where nothing is.` });
}
function elsewhere(path, target) {
    return finding('link-elsewhere', { path, what: `It is a link to "${target}", on another drive.` });
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
        return finding('folder-in-the-way', { path, what });
    return finding('folder-in-the-way', {
        path,
        what,
        fix: 'doctor --fix removes it.',
        repair: { kind: 'remove', path, identity },
    });
}
function judgeRoom({ path, room }) {
    if (room === undefined || room.free >= room.needed)
        return [];
    const what = `It has room for ${megabytes(room.free)}; a Go takes up to ${megabytes(room.needed)}.`;
    return [finding('little-room', { path, what })];
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/core/doctor/judge-installs.js


/** What there is to say about a transaction: who is at it, how far it is, and what in it serves nobody. */
function judgeInstall(install) {
    const path = install.folder;
    if (install.live)
        return [finding('install-running', { path, what: describeRunning(install) })];
    const rubbish = install.rubbish.map((each) => judgeRubbish(install, each));
    if (!install.resumable)
        return rubbish;
    const what = `The install of ${install.archive} stopped at ${progress(install)}, ${span(install.age)} ago.`;
    return [...rubbish, finding('install-resumable', { path, what })];
}
/** `34.0 of 67.1 MB` */
function progress({ bytes, size }) {
    return size === undefined ? megabytes(bytes) : `${(bytes / 1e6).toFixed(1)} of ${megabytes(size)}`;
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
function judgeNote({ path, identity, kind, outlived }) {
    const repair = { kind: 'remove', path, identity };
    if (kind === 'misplaced') {
        const means = 'Every look-up in the checksum database fails over it.';
        const what = 'It is not what its name says.';
        const fix = 'doctor --fix removes it.';
        return [finding('log-note-wrong', { path, what, severity: 'error', means, fix, repair })];
    }
    if (kind === 'damaged') {
        const to = path.replace(/\.note$/, '.damaged');
        const what = 'It is no tree that the checksum database has signed.';
        return [finding('log-note-wrong', { path, what, repair: { kind: 'rename', path, to, identity } })];
    }
    const what = 'It could not be read, and was set aside.';
    if (!outlived)
        return [finding('log-note-wrong', { path, what, severity: 'fine', fix: 'Nothing has to be done.' })];
    return [
        finding('log-note-wrong', { path, what, fix: 'doctor --fix removes it: a newer one is kept.', repair }),
    ];
}
function describeRunning(install) {
    const who = `${install.writer ?? 'Another process'} ${install.known ? 'is' : 'may be'} at it`;
    const since = install.since === undefined ? '' : ` since ${install.since}`;
    return `${install.archive}: ${who}${since}, with ${progress(install)}.`;
}
function judgeRubbish({ folder, archive }, { path, identity, kind }) {
    const repair = { kind: 'remove-of-install', folder, path, identity };
    const of = `of the install of ${archive}`;
    switch (kind) {
        case 'damaged record':
            return finding('record-damaged', { path, what: `The latest record ${of} cannot be read.`, repair });
        case 'record set aside':
            return finding('record-damaged', {
                path,
                what: `A record ${of} could not be read, and was set aside.`,
                repair,
            });
        case 'in the way':
            return finding('install-in-the-way', {
                path,
                what: `It is no folder, and that ${of} belongs there.`,
                repair,
            });
        case 'partial of a finished install':
        case 'partial without an heir':
        case 'partial that is no file':
        case 'draft':
            return finding('install-rubbish', { path, what: `It is a ${kind}: ${archive}.`, repair });
    }
}

// EXTERNAL MODULE: ./build/core/install-dir.js
var install_dir = __webpack_require__(267);
;// CONCATENATED MODULE: ./build/core/doctor/judge-trees.js


/** What is wrong with one place of the tool cache: marker, tree, and what lies beside them. */
function judgeTree(tree) {
    const root = judgeRoot(tree);
    // With the tree goes what lies beside it.
    const goes = root.some(({ repair }) => repair?.kind === 'remove-tree');
    const found = goes ? root : [...root, ...receiptOf(tree)];
    return tree.busy === undefined ? found : found.map((each) => leaveTo(tree.busy ?? '', each));
}
/** Less than was installed, or more. What that means is said for the tool cache where nothing else is `given`. */
function judgeFiles({ size, missing }, given) {
    const lack = size !== undefined && size.is < size.was;
    if (lack || missing.length > 0) {
        const bytes = lack
            ? `Its files lack ${size.was - size.is} bytes of the ${size.was} that were installed.`
            : '';
        const what = [bytes, namesOf(missing)].filter(Boolean).join(' ');
        return [finding('tree-incomplete', { ...given, what })];
    }
    if (size === undefined || size.is === size.was)
        return [];
    const what = `Its files have ${size.is - size.was} bytes more than when it was installed.`;
    return [finding('tree-grown', { path: given.path, what })];
}
function judgeReceipt({ path, receipt, }) {
    if (receipt.kind !== 'wrong')
        return [];
    const { why, identity } = receipt;
    const repair = { kind: 'remove', path, identity };
    return [finding('receipt-wrong', { path, what: `${capital(why)}.`, repair })];
}
function judgeStray({ path, identity, writer, wanted }) {
    if (wanted)
        return [];
    const what = `${capital(writer ?? 'a process that was cut off')} has left it behind.`;
    return [finding('leftover', { path, what, repair: { kind: 'remove', path, identity } })];
}
function judgeRoot(tree) {
    const { place, is, marked } = tree;
    const repair = { kind: 'remove-tree', place, identity: is?.identity };
    const path = place.root;
    if (is?.target && whatIsThere(is) === undefined) {
        const fix = 'doctor --fix removes marker and link; or mount the drive again before that.';
        return [{ ...brokenLink(path, is.target.path), ...(marked && { fix, repair }) }];
    }
    if (!marked)
        return judgeUnmarked(tree, repair);
    if (is === undefined)
        return [finding('marker-without-tree', { path: place.marker, what: noTree(tree), repair })];
    const linked = is.target?.otherDrive ? [elsewhere(path, is.target.path)] : [];
    if (tree.defect !== undefined)
        return [...linked, finding('tree-broken', { path, what: `${capital(tree.defect)}.`, repair })];
    return [...linked, ...judgeFiles(tree, { path, repair })];
}
function noTree({ place }) {
    return `It marks ${place.tool} ${place.version} (${place.arch}) as installed, and there is no such folder.`;
}
/** Another program may be copying a tree: it is marked in the end. One with a receipt is ours, and was cut off. */
function judgeUnmarked({ place, is, receipt, manifest, fresh }, repair) {
    if (is === undefined) {
        if (receipt.kind === 'none' && !manifest)
            return [];
        const path = receipt.kind === 'none' ? place.manifest : place.receipt;
        return [finding('receipt-without-tree', { path, what: 'There is neither tree nor marker.', repair })];
    }
    const what = 'It has no marker: whoever put it there did not come to the end.';
    if (!fresh || receipt.kind === 'right')
        return [finding('tree-without-marker', { path: place.root, what, repair })];
    const fix = 'Run doctor --fix again in an hour: another program may just be putting it there.';
    return [finding('tree-without-marker', { path: place.root, what, fix })];
}
function namesOf(missing) {
    if (missing.length === 0)
        return '';
    const [first = '', second] = missing;
    const more = missing.length > 2 ? ` and ${missing.length - 2} more` : '';
    return `Gone or emptied: ${second === undefined ? first : `${first}, ${second}`}${more}.`;
}
function receiptOf({ place, receipt, is }) {
    return is === undefined ? [] : judgeReceipt({ path: place.receipt, receipt });
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

;// CONCATENATED MODULE: ./build/core/doctor/judge-outside.js




/** What is wrong at `install-dir`, and with what installs have left beside it. */
function judgeOutside(outside) {
    const { path, is, busy, cutOff } = outside;
    const tree = judgeOutsideTree(outside);
    return [
        ...(is?.target?.otherDrive ? [elsewhere(path, is.target.path)] : []),
        ...(busy === undefined ? tree : tree.map((found) => leaveTo(busy, found))),
        ...judgeClaim(outside),
        ...cutOff.map((each) => judgeCutOff(outside, each)),
        ...judgeKept(outside),
    ];
}
/** What becomes of a tree that was there before; `undefined` where it has to stay. As `settle` goes about it. */
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
function judgeOutsideTree(outside) {
    const { path, defect, receipt } = outside;
    const fix = remedy(outside);
    if (defect !== undefined) {
        const means = 'It does not work.';
        return [finding('tree-broken', { path, what: `${capital(defect)}.`, means, fix })];
    }
    const means = 'go may start and fail later.';
    return [...judgeFiles(outside, { path, means, fix }), ...judgeReceipt({ path: receipt.path, receipt })];
}
function remedy({ path, accepted, there, replace }) {
    const seen = !accepted && (0,install_dir/* judgeInstallDir */.Uk)(there, { replace }).kind === 'replace';
    return seen
        ? 'The next setup puts another in its place, for which it needs a mirror.'
        : `Remove "${path}" yourself; the next setup installs it again, for which it needs a mirror.`;
}
/** May a Go be put there, and can this user? Where the answer is no, one that is there is used all the same. */
function judgeClaim({ path, there, replace, accepted, denied }) {
    const verdict = (0,install_dir/* judgeInstallDir */.Uk)(there, { replace });
    const used = accepted
        ? { severity: 'warning', means: 'The Go that is there is used; no other can be put there.' }
        : {};
    if (verdict.kind === 'refused')
        return [
            finding('install-dir-refused', { path, what: `${capital(verdict.why)}.`, fix: verdict.hint, ...used }),
        ];
    if (denied === undefined)
        return [];
    const what = `This user cannot write in the folder around it: ${denied}.`;
    const means = 'Go cannot be put there.';
    const fix = 'Run setup as a user who may (sudo), or name a folder of your own in install-dir.';
    return [finding('not-writable', { path, what, means, fix, ...used })];
}
function judgeCutOff({ path: at, there, old }, aside) {
    const { path, identity, writer } = aside;
    const what = `${capital(writer)} was cut off while it replaced what was at "${at}".`;
    const outcome = outcomeOf(there, aside);
    const repair = outcome && { kind: 'settle', at, path, identity, outcome };
    const given = { path, what, repair };
    switch (outcome) {
        case 'removed':
            return finding('swap-cut-off', given);
        case 'put back': {
            const means = 'What was there is here, and there is nothing.';
            const fix = 'doctor --fix puts it back; the next setup would, too.';
            return finding('swap-cut-off', { ...given, severity: 'error', means, fix });
        }
        case 'kept': {
            const means = 'Something else had put it there, so it is to be kept.';
            return finding('swap-cut-off', { ...given, means, fix: `doctor --fix keeps it as "${old}".` });
        }
        case undefined: {
            const means = 'It is to be kept, or put back, and something else has its place.';
            const fix = `Look at it, at "${at}" and at "${old}", and move away yourself what is not wanted.`;
            return finding('swap-cut-off', { ...given, means, fix });
        }
    }
}
function judgeKept({ path, old, there }) {
    if (!there.isOldTaken)
        return [];
    return [
        finding('go-kept', {
            path: old,
            what: `It has the name that a Go of somebody else's at "${path}" is kept under.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/core/doctor/diagnose.js






/** What the facts mean, the worst first. */
function diagnose(facts, asked) {
    const found = [
        ...facts.places.flatMap(judgePlace),
        ...facts.unreadable.map(({ path, why }) => finding('unreadable', { path, what: `${why}.` })),
        ...facts.trees.flatMap(judgeTree),
        ...(facts.outside ? judgeOutside(facts.outside) : []),
        ...facts.strays.flatMap(judgeStray),
        ...facts.installs.flatMap(judgeInstall),
        ...facts.notes.flatMap(judgeNote),
        ...judgeAsked(asked),
    ];
    return found.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
const order = ['error', 'warning', 'fine'];
/** Warnings are healthy. */
function isHealthy(findings) {
    return findings.every(({ severity }) => severity !== 'error');
}

// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(2268);
// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/core/doctor/report.js






/** For people: what there is, what was put right, what is wrong, and the sum of it. */
function reportLines(reported) {
    const { facts, asked, findings, fixed, failed } = reported;
    const wrong = findings.filter(({ severity }) => severity !== 'fine');
    const lines = [
        ...factLines(facts, asked),
        ...findings
            .filter(({ severity }) => severity === 'fine')
            .map((found) => row('Note', `${found.path}: ${found.what}`)),
        ...fixed.flatMap((found) => ['', heading('Fixed', found), `  ${found.what}`]),
        ...wrong.flatMap((found) => describe(found, failed.get(nameOf(found)))),
        '',
        summary(wrong, fixed),
    ];
    return lines.map((line) => (0,plain_text/* oneLine */.TN)((0,redact/* redactText */.R)(line)));
}
/** What `doctor --json` prints. Names and values are a contract. */
function reportJson({ facts, asked, findings, fixed, failed, }) {
    const { checksums } = asked;
    return {
        healthy: isHealthy(findings),
        findings: [
            ...fixed.map((found) => ({ ...plain(found), fixed: true })),
            ...findings.map((found) => {
                const why = failed.get(nameOf(found));
                return { ...plain(found), ...(why !== undefined && { fixed: false, why: (0,redact/* redactText */.R)(why) }) };
            }),
        ],
        'tool-cache': placeJson(facts, 'tool cache'),
        checkpoints: placeJson(facts, 'checkpoints'),
        trees: facts.trees.filter(isThere).map(treeJson),
        ...(facts.outside && { 'install-dir': outsideJson(facts.outside) }),
        installs: facts.installs.map(installJson),
        mirrors: asked.mirrors.map(askedJson),
        'checksum-database': checksums ? askedJson(checksums) : null,
    };
}
function factLines(facts, asked) {
    const [toolCache] = facts.places;
    const absent = toolCache?.is === undefined;
    const free = toolCache?.room ? `${megabytes(toolCache.room.free)} free` : '';
    const state = [absent ? 'not there yet' : '', free].filter(Boolean).join(', ');
    const { checksums } = asked;
    return [
        row('Tool cache', `${toolCache?.path}${state && ` (${state})`}`),
        row('Trees', treesText(facts.trees.filter(isThere))),
        ...(facts.outside ? [row('Install dir', outsideText(facts.outside))] : []),
        row('Installs', installsText(facts.installs)),
        ...asked.mirrors.map((mirror, index) => row(index === 0 ? 'Mirrors' : '', answerText(mirror))),
        ...(checksums ? [row('Checksums', answerText(checksums))] : []),
    ];
}
function row(title, text) {
    return `${title.padEnd(12)}${text}`;
}
function isThere({ is, marked }) {
    return marked && whatIsThere(is) === 'folder';
}
function treesText(trees) {
    const names = trees.map(({ place }) => `${place.tool} ${place.version} (${place.arch})`);
    return names.length === 0 ? 'none' : `${names.length}: ${names.join(', ')}`;
}
function outsideText({ path, there, tree }) {
    if (tree === undefined) {
        const empty = there.kind === 'nothing' ? 'nothing there yet' : there.isEmpty ? 'empty' : 'no Go';
        return `${path} (${empty})`;
    }
    const { release, platform, trust, mirror } = tree;
    const origin = trust === undefined ? 'unrecorded' : `${trust} from ${mirror}`;
    return `${path} (${[release, platform, origin].filter(Boolean).join(', ')})`;
}
function installsText(installs) {
    const running = installs.filter(({ live }) => live).length;
    const resumable = installs.filter((install) => install.resumable).length;
    const parts = [running > 0 ? `${running} running` : '', resumable > 0 ? `${resumable} to go on with` : ''];
    return parts.filter(Boolean).join(', ') || 'none in progress';
}
function answerText({ name, answer }) {
    switch (answer.kind) {
        case 'good':
            return `${name} ${answer.ms} ms`;
        case 'without':
            return `${name} ${answer.ms} ms, without ${answer.what}`;
        case 'off':
            return `${name} not asked: ${answer.why}`;
        default:
            return `${name} no usable answer after ${answer.ms} ms`;
    }
}
function describe(found, whyNot) {
    const notFixed = whyNot === undefined ? [] : [`  Not put right: ${whyNot}`];
    return [
        '',
        heading(found.severity, found),
        `  ${found.what}`,
        `  ${found.means}`,
        `  ${found.fix}`,
        ...notFixed,
    ];
}
function heading(word, { code, path }) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${code}: ${path}`;
}
function summary(wrong, fixed) {
    const done = fixed.length > 0 ? [`${fixed.length} put right`] : [];
    if (wrong.length === 0)
        return done.length > 0 ? `Everything is fine: ${done}.` : 'Everything is fine.';
    const errors = wrong.filter(({ severity }) => severity === 'error').length;
    const able = wrong.filter(({ repair }) => repair !== undefined).length;
    const counts = [count(errors, 'error'), count(wrong.length - errors, 'warning'), ...done].filter(Boolean);
    const offer = able > 0 && fixed.length === 0 ? ` "setup-go-tarball doctor --fix" puts ${able} right.` : '';
    return `${counts.join(', ')}.${offer}`;
}
function count(number, noun) {
    return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function plain({ code, severity, path, what, means, fix }) {
    const [shown, found, follows, remedy] = [path, what, means, fix].map((text) => (0,redact/* redactText */.R)(text));
    return { code, severity, path: shown ?? '', what: found ?? '', means: follows ?? '', fix: remedy ?? '' };
}
function placeJson({ places }, role) {
    const place = places.find((each) => each.role === role);
    if (place === undefined)
        return null;
    const { path, is, denied, room } = place;
    return { path, exists: is !== undefined, writable: denied === undefined, free: room?.free ?? null };
}
function treeJson({ place, receipt }) {
    const { tool, version, arch, root } = place;
    return { tool, version, arch, root, recorded: receipt.kind === 'right' };
}
function outsideJson({ path, real, there, tree, denied }) {
    return {
        path,
        real,
        exists: there.kind !== 'nothing',
        writable: denied === undefined,
        release: tree?.release ?? null,
        platform: tree?.platform ?? null,
        trust: tree ? (tree.trust ?? 'unrecorded') : null,
        mirror: tree?.mirror ?? null,
    };
}
function installJson(install) {
    const { folder, archive, state, writer, since, live, bytes, size, age, resumable } = install;
    return {
        folder,
        archive,
        state: state ?? null,
        writer: writer ?? null,
        since: since ?? null,
        running: live,
        resumable,
        bytes,
        size: size ?? null,
        progress: progress({ bytes, size }),
        'age-seconds': Number.isFinite(age) ? Math.round(age / 1000) : null,
    };
}
function askedJson({ name, answer }) {
    const words = {
        good: 'answers',
        without: 'answers in part',
        failed: 'fails',
        silent: 'is silent',
        off: 'is off',
    };
    const why = answer.kind === 'failed' || answer.kind === 'off' ? { why: (0,redact/* redactText */.R)(answer.why) } : {};
    return { name, answer: words[answer.kind], ms: 'ms' in answer ? answer.ms : null, ...why };
}

// EXTERNAL MODULE: ./build/engine/transactions-folder.js
var transactions_folder = __webpack_require__(1051);
// EXTERNAL MODULE: ./build/core/goproxy.js
var goproxy = __webpack_require__(3996);
// EXTERNAL MODULE: ./build/core/mirrors.js
var core_mirrors = __webpack_require__(2442);
// EXTERNAL MODULE: ./build/core/platform.js
var platform = __webpack_require__(3643);
// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/core/release-index.js
var release_index = __webpack_require__(6374);
// EXTERNAL MODULE: ./build/core/sumdb/gosumdb.js
var sumdb_gosumdb = __webpack_require__(8935);
// EXTERNAL MODULE: ./build/core/sumdb/sumdb-base.js
var sumdb_base = __webpack_require__(603);
// EXTERNAL MODULE: ./build/core/sumdb/tree-head.js
var tree_head = __webpack_require__(745);
// EXTERNAL MODULE: ./build/core/version.js
var core_version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/engine/download.js
var download = __webpack_require__(75);
// EXTERNAL MODULE: ./build/engine/module-proxy.js
var module_proxy = __webpack_require__(9950);
;// CONCATENATED MODULE: ./build/engine/doctor/ask.js












/** Milliseconds that nobody is waited for any longer. */
const LIMIT = 4_000;
/** One small request to every place of the configuration in force, all at once. */
async function askAll(run, inputs) {
    const { mirrors, exclusive } = (0,core_mirrors/* planMirrors */.K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const questions = [];
    for (const mirror of mirrors)
        questions.push(...(await questionsTo(run, mirror)));
    const modules = mirrors.some(({ kind }) => kind === 'module-proxy');
    const required = inputs.requireTrust === 'log';
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
        return [{ name: (0,core_mirrors/* mirrorName */.zZ)(mirror), ask: () => askArchives(run, mirror) }];
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
    const url = (0,core_mirrors/* indexUrl */.E5)(mirror, 'short');
    if (url === undefined)
        return askTemplate(run, mirror);
    const text = await (0,download/* fetchText */.Sy)(run, url, LONGEST);
    const json = text === undefined ? undefined : parseJson(text);
    if (json !== undefined)
        (0,release_index/* parseReleaseIndex */.R)(json, (0,core_mirrors/* mirrorName */.zZ)(mirror));
    else if (mirror.kind === 'base')
        return { without: 'release index' };
    else
        throw new problem/* Problem */.A('INDEX_INVALID', `The release index of ${(0,core_mirrors/* mirrorName */.zZ)(mirror)} is not JSON`, {
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
    const { knownReleases } = await __webpack_require__.e(/* import() */ 7883).then(__webpack_require__.bind(__webpack_require__, 7883));
    const release = knownReleases().find((name) => (0,core_version/* parseVersion */.ot)(name)?.pre === undefined) ?? '';
    const version = (0,core_version/* parseVersion */.ot)(release);
    const { os, arch } = run.platform;
    const filename = (0,platform/* archiveName */.uv)(release, run.platform);
    const url = (0,core_mirrors/* archiveUrl */.Qq)(mirror, { filename, version: version ? (0,core_version/* toGoVersion */.ME)(version) : '', os, arch });
    return (await ask_isThere(run, url)) ? undefined : { without: filename };
}
function questionToProxy(run, url) {
    const ask = async () => (await ask_isThere(run, `${(0,module_proxy/* moduleFolder */.pi)(url)}/list`))
        ? undefined
        : { without: 'list of golang.org/toolchain' };
    return { name: `module-proxy ${(0,redact/* redactUrl */.B)(url)}`, ask };
}
/** Only the status is waited for. */
async function ask_isThere(run, url) {
    const { http } = await run.network();
    const response = await http.get({ url, headers: { range: 'bytes=0-0' } });
    for await (const _ of response.body)
        break;
    if ((0,download/* isAbsent */.W0)(response.status))
        return false;
    if (response.status !== 200 && response.status !== 206)
        throw (0,download/* badStatus */.Yc)(run, response);
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
            const note = await (0,download/* fetchText */.Sy)(run, `${base}/latest`, LONGEST);
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
// EXTERNAL MODULE: ./build/engine/install-dir.js
var engine_install_dir = __webpack_require__(6630);
// EXTERNAL MODULE: ./build/engine/install-dir-check.js + 1 modules
var install_dir_check = __webpack_require__(1729);
// EXTERNAL MODULE: ./build/engine/install-dir-mend.js
var install_dir_mend = __webpack_require__(6531);
// EXTERNAL MODULE: ./build/engine/remove-tree.js
var remove_tree = __webpack_require__(740);
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
        journal: await run.journal(),
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
function nameOfWriter({ journal }, writer) {
    const pid = /^(\d+)-/.exec(writer)?.[1];
    switch (pid === undefined ? undefined : journal.isAlive(writer)) {
        case true:
            return `process ${pid}`;
        case false:
            return `process ${pid} (gone)`;
        default:
            return 'a process of another machine or container';
    }
}

// EXTERNAL MODULE: ./build/core/install-record.js
var install_record = __webpack_require__(7579);
;// CONCATENATED MODULE: ./build/engine/doctor/survey-installs.js



/** Every transaction of the folder of transactions. */
async function surveyInstalls(look, folder) {
    const names = (await look.list(folder)).filter(install_record/* isCheckpointId */.o8);
    const installs = [];
    for (const name of names)
        installs.push(await surveyInstall(look, (0,external_node_path_.join)(folder, name)));
    return installs;
}
/** One transaction, by its folder. */
async function surveyInstall(look, folder) {
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
    const alive = writers.map((writer) => look.journal.isAlive(writer));
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
    const record = (0,install_record/* parseRecord */.Hh)(text, look.journal.sha256);
    const right = record?.stateVersion === (0,install_record/* recordNumber */.np)(last.name) && folder.endsWith(record?.checkpointId ?? '/');
    return right ? { record, damaged: undefined } : { record: undefined, damaged: last };
}
function isAtWork({ state }) {
    return state.name !== 'Idle' && state.name !== 'Done';
}
/** Whose partial the next install takes: see `adoptPartial`. */
function hasHeir(look, { writer = '' }, record) {
    return look.journal.isAlive(writer) === false || writer === record?.writer;
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
    const { knownArchive } = await __webpack_require__.e(/* import() */ 7883).then(__webpack_require__.bind(__webpack_require__, 7883));
    return knownArchive(archive)?.size;
}

// EXTERNAL MODULE: ./build/core/tree-notes.js
var tree_notes = __webpack_require__(7672);
// EXTERNAL MODULE: ./build/engine/tool-cache.js
var tool_cache = __webpack_require__(9698);
// EXTERNAL MODULE: ./build/engine/sweep.js
var sweep = __webpack_require__(8643);
// EXTERNAL MODULE: ./build/core/manifest.js
var core_manifest = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/core/receipt.js
var receipt = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/engine/doctor/survey-tree.js








/** One place of the tool cache. No contents are read but those of VERSION, receipt and manifest. */
async function surveyTree(look, place, busy) {
    const is = await look.at(place.root);
    const marked = (await look.at(place.marker)) !== undefined;
    const there = whatIsThere(is);
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
    if (whatIsThere(go) !== 'file')
        return `it has no "${binary}"`;
    if (go?.size === 0)
        return `"${binary}" is empty`;
    if (go?.executable === false)
        return `"${binary}" may not be run`;
    for (const folder of ['src', 'pkg']) {
        if (whatIsThere(await look.at((0,external_node_path_.join)(root, folder))) !== 'folder')
            return `it has no folder "${folder}"`;
    }
    const versionFile = await look.at((0,external_node_path_.join)(root, 'VERSION'));
    if (whatIsThere(versionFile) !== 'file')
        return 'it has no VERSION';
    const release = await look.safely(root, () => (0,tool_cache/* readRelease */.iJ)(look.run, root), undefined);
    if (release === undefined)
        return 'its VERSION says nothing';
    if (version === undefined)
        return (0,install_dir/* isVersionOfGo */.eo)(release) ? undefined : `its VERSION says "${release}"`;
    const said = (0,core_version/* parseVersion */.ot)(release);
    return said && (0,core_version/* toSemver */.Ud)(said) === version ? undefined : `its VERSION says "${release}"`;
}
async function readReceipt(look, place, there) {
    const is = await look.at(place.receipt);
    if (is === undefined)
        return { facts: { kind: 'none' }, value: undefined };
    if (whatIsThere(is) !== 'file')
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
    const files = (0,core_manifest/* parseManifest */.Ng)((await look.text(manifest)) ?? '') ?? new Map();
    const missing = [];
    for (const [file, sha256] of files) {
        const is = await look.at((0,external_node_path_.join)(root, file));
        const emptied = is?.size === 0 && sha256 !== EMPTY;
        if (whatIsThere(is) !== 'file' || emptied)
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

;// CONCATENATED MODULE: ./build/engine/doctor/survey-tool-cache.js








/** Ours, and setup-go's for base URLs. */
const toolName = /^go(?:-slim|-[0-9a-f]{8})?$/;
/** All tools, versions and architectures of Go, whoever installed them. */
async function surveyToolCache(look, given) {
    const { toolCache } = look.run;
    const strays = await surveyStrays(look, given.maxAgeHours);
    const top = await surveyPlace(look, { path: toolCache, role: 'tool cache', tryToWrite: true });
    const places = [top];
    const trees = [];
    for (const tool of (await look.list(toolCache)).filter((name) => toolName.test(name))) {
        const folder = (0,external_node_path_.join)(toolCache, tool);
        const shelf = await surveyPlace(look, {
            path: folder,
            role: 'tool',
            tryToWrite: top.denied === undefined,
        });
        places.push(shelf);
        for (const version of (await look.list(folder)).filter(isVersion)) {
            const tryToWrite = top.denied === undefined && shelf.denied === undefined;
            places.push(await surveyPlace(look, { path: (0,external_node_path_.join)(folder, version), role: 'version', tryToWrite }));
            for (const place of await treePlaces(look, tool, version))
                trees.push(await surveyTree(look, place, whoIsAt(place, { strays, installs: given.installs })));
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
    const its = (0,core_version/* parseVersion */.ot)(name);
    return its === undefined || (0,core_version/* toSemver */.Ud)(its) === version;
}
/**
 * What installs have beside the trees. `.staging-*` may be at work for long; what was moved aside, nobody comes back
 * for; a draft is renamed as soon as it is written.
 */
async function surveyStrays(look, maxAgeHours) {
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
        const patience = kind === 'staging' ? maxAgeHours * HOUR : kind === undefined ? HOUR : 0;
        const alive = writer === undefined ? undefined : look.journal.isAlive(writer);
        const wanted = alive ?? look.age(is.modified) < patience;
        const name = writer === undefined ? undefined : nameOfWriter(look, writer);
        strays.push({ path, identity: is.identity, writer: name, wanted });
    }
    return strays;
}
async function surveyPlace(look, { path, role, tryToWrite, }) {
    const is = await look.at(path);
    const usable = is === undefined || whatIsThere(is) === 'folder';
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
    const version = (0,core_version/* parseVersion */.ot)(name);
    return version !== undefined && (0,core_version/* toSemver */.Ud)(version) === name;
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

;// CONCATENATED MODULE: ./build/engine/doctor/survey-outside.js












/** The folder `install-dir` and what installs have beside it; looks only. Throws `INPUT_INVALID` as `setup` does. */
async function surveyOutside(look, options) {
    const none = { outside: undefined, strays: [] };
    const dir = options.installDir === '' ? undefined : await locate(look, options.installDir);
    if (dir === undefined)
        return none;
    const there = await look.safely(dir.path, () => (0,install_dir_check/* lookAtInstallDir */.x2)(look.run, dir, options), undefined);
    if (there === undefined)
        return none;
    const { cutOff, live, others } = await surveyBeside(look, dir);
    const strays = await straysAt(look, others, options.checkpointMaxAgeHours);
    const tree = await surveyTreeAt(look, dir.real);
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
        old: (0,install_dir_check/* oldName */.B2)(dir.real),
    };
    return { outside, strays };
}
/** What is beside the folder. `live` is the process that is at it by its tree that is aside, for people. */
async function surveyBeside(look, dir) {
    const beside = await look.safely((0,external_node_path_.dirname)(dir.real), () => (0,engine_install_dir.listBeside)(look.run, dir), []);
    const old = beside.filter(({ what }) => what === 'old');
    // Whose process nobody here can know counts as gone, as it does for setup: who is at it begins its step anew.
    const [alive, gone] = [true, false].map((is) => old.filter(({ writer }) => (look.journal.isAlive(writer) === true) === is));
    const cutOff = [];
    for (const { path, writer } of gone ?? []) {
        const is = await look.at(path);
        const receipt = await look.safely(path, () => (0,engine_install_dir.readTreeReceipt)(look.run, path), undefined);
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
        return await (0,engine_install_dir.locateInstallDir)(look.run, given);
    }
    catch (error) {
        if (!(error instanceof problem/* Problem */.A) || error.code === 'INPUT_INVALID')
            throw error;
        look.unreadable.push({ path: given, why: error.message });
        return undefined;
    }
}
/** As of a tree in the tool cache: no contents are read but those of VERSION, receipt and manifest. */
async function surveyTreeAt(look, root) {
    const path = (0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M);
    const isFolder = whatIsThere(await look.at(root)) === 'folder';
    const release = isFolder ? await releaseAt(look, root) : undefined;
    if (!isFolder || (release === undefined && !(await lacksVersion(look, root)))) {
        const receipt = { kind: 'none', path };
        return { tree: undefined, accepted: false, defect: undefined, receipt, size: undefined, missing: [] };
    }
    const version = (0,core_version/* parseVersion */.ot)(release ?? '');
    const place = { root, receipt: path, tool: undefined, version: version && (0,core_version/* toSemver */.Ud)(version) };
    const { facts, value } = await readReceipt(look, place, 'folder');
    const accepted = (await look.safely(root, () => (0,engine_install_dir.readTreeAt)(look.run, root), undefined)) !== undefined;
    const flaw = await defectOf(look, { root, version: undefined }, 'folder');
    const defect = flaw ?? (version && !accepted ? 'it is not for this platform' : undefined);
    return {
        tree: release === undefined ? undefined : survey_outside_describe(release, value),
        accepted,
        defect,
        receipt: { ...facts, path },
        ...(defect === undefined ? await surveyFiles(look, root, value) : { size: undefined, missing: [] }),
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
        whatIsThere(await look.at((0,tool_cache/* goBinary */.K1)(look.run, root))) === 'file');
}
function survey_outside_describe(release, receipt) {
    const { platform, trust, mirror } = receipt ?? {};
    return { release, platform, trust, mirror };
}
/** What we put into the tree beside its files is not in the length that the receipt has. */
async function surveyFiles(look, root, receipt) {
    const was = receipt?.treeSize;
    const manifest = (0,external_node_path_.join)(root, tree_notes/* treeManifest */._u);
    const notes = [await look.at((0,external_node_path_.join)(root, tree_notes/* treeReceipt */.$M)), await look.at(manifest)];
    const own = notes.reduce((sum, note) => sum + (note?.kind === 'file' ? note.size : 0), 0);
    const size = was === undefined ? undefined : { is: (await sizeOf(look, root, was + own)) - own, was };
    const doubtful = notes[1] !== undefined && (size === undefined || size.is !== size.was);
    return { size, missing: doubtful ? await missingFiles(look, { root, manifest }) : [] };
}

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
        case 'settle':
            return settleAgain(run, todo, options);
        case 'remove-of-install': {
            const { live, writer } = await surveyInstall(await openLook(run), todo.folder);
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
async function settleAgain(run, todo, { folder }) {
    const dir = await (0,engine_install_dir.locateInstallDir)(run, todo.at);
    const { cutOff } = await surveyBeside(await openLook(run), dir);
    const aside = cutOff.find(({ path, identity }) => path === todo.path && identity === todo.identity);
    const there = await (0,install_dir_check/* lookAtInstallDir */.x2)(run, dir, { folder });
    if (aside === undefined || outcomeOf(there, aside) !== todo.outcome)
        return changed;
    await (0,install_dir_mend/* settle */.G9)(run, dir, { aside: aside.path, replace: false });
    return (await run.files.kind(aside.path)) === undefined ? undefined : changed;
}
/** Milliseconds that an install has from its rename to its marker. */
const PATIENCE = 3_000;
/** Judged once more, right before: an install may have come meanwhile. */
async function isStillSo(look, found, { place, folder, maxAgeHours }) {
    const installs = await surveyInstalls(look, folder);
    const strays = await surveyStrays(look, maxAgeHours);
    const now = judgeTree(await surveyTree(look, place, whoIsAt(place, { strays, installs })));
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

;// CONCATENATED MODULE: ./build/engine/doctor/survey-notes.js




/** What is kept of checksum databases, and cannot be used: see `io/sumdb-state.ts` for how it is kept. */
async function surveyNotes(look, folder) {
    const notes = [];
    for (const name of (await look.list(folder)).filter((each) => each.endsWith('.tree'))) {
        const path = (0,external_node_path_.join)(folder, name);
        const is = await look.at(path);
        if (is?.kind === 'folder')
            notes.push(...(await surveyNotesOf(look, path, name)));
        else if (is)
            notes.push({ path, identity: is.identity, kind: 'misplaced', outlived: false });
    }
    return notes;
}
async function surveyNotesOf(look, home, name) {
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

;// CONCATENATED MODULE: ./build/engine/doctor/survey.js








/** Looks at everything that this program has on the disk. */
async function survey(run, inputs) {
    const look = await openLook(run);
    const folder = (0,transactions_folder/* transactionsFolder */.o)(run, inputs.checkpointPath);
    const installs = await surveyInstalls(look, folder);
    const { places, trees, strays } = await surveyToolCache(look, {
        installs,
        maxAgeHours: inputs.checkpointMaxAgeHours,
    });
    const notes = (0,external_node_path_.join)(run.toolCache, '.setup-go-tarball', 'sumdb');
    const { outside, strays: beside } = await surveyOutside(look, { ...inputs, folder });
    return {
        places: await withRoom(look, [...places, ...(await statePlaces(look, { folder, notes, places }))]),
        trees,
        strays: [...strays, ...beside],
        installs,
        notes: await surveyNotes(look, notes),
        outside,
        unreadable: look.unreadable,
    };
}
/** The folders that this program keeps to itself. One that is in the way hides those in it. */
async function statePlaces(look, { folder, notes, places, }) {
    const found = [];
    for (const path of new Set([(0,external_node_path_.dirname)(notes), (0,external_node_path_.dirname)(folder), notes]))
        found.push(await surveyPlace(look, { path, role: 'state', tryToWrite: false }));
    // Where the tool cache refuses, or something is in the way, that is told already.
    const elsewhere = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)) !== look.run.toolCache;
    const blocked = [...places.slice(0, 1), ...found].some(isInTheWay);
    const tryToWrite = !blocked && (elsewhere || places[0]?.denied === undefined);
    const checkpoints = {
        path: folder,
        role: 'checkpoints',
        tryToWrite,
    };
    return [...found, await surveyPlace(look, checkpoints)];
}
/** Something else than a folder, or a link that leads nowhere. */
function isInTheWay({ is }) {
    return is !== undefined && whatIsThere(is) !== 'folder';
}
/** A tree and its archive as the larger ones of go.dev are: 230 to 260 MB, 65 to 80 MB. */
const TREE = 300e6;
const ARCHIVE = 80e6;
async function withRoom(look, places) {
    const roomOf = async (place) => {
        if (isInTheWay(place))
            return undefined;
        return look.safely(place.path, () => look.journal.room(place.path), undefined);
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

;// CONCATENATED MODULE: ./build/engine/doctor/doctor.js






/** Looks, puts right what can be put right where that is asked for, and looks again. */
async function doctor(run, inputs, { fix }) {
    const asked = await askAll(run, inputs);
    const facts = await survey(run, inputs);
    const findings = diagnose(facts, asked);
    if (!fix || findings.every(({ repair: todo }) => todo === undefined))
        return { facts, asked, findings, fixed: [], failed: new Map() };
    const failed = new Map();
    const options = {
        folder: (0,transactions_folder/* transactionsFolder */.o)(run, inputs.checkpointPath),
        maxAgeHours: inputs.checkpointMaxAgeHours,
        foundAt: run.clock.elapsed(),
    };
    const repairable = findings.filter(({ repair: todo }) => todo !== undefined);
    for (const found of repairable) {
        run.throwIfStopped();
        const why = await repair(run, found, options);
        if (why !== undefined)
            failed.set(nameOf(found), why);
    }
    const after = await survey(run, inputs);
    const left = diagnose(after, asked);
    const fixed = repairable.filter((found) => !left.some((other) => nameOf(other) === nameOf(found)));
    return { facts: after, asked, findings: left, fixed, failed };
}

// EXTERNAL MODULE: ./build/hosts/standard-output.js
var standard_output = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/commands/doctor.js




async function run({ inputs, line, session }) {
    const diagnosis = await doctor(session.run, inputs, { fix: line.options.fix !== undefined });
    (0,standard_output.print)(line.json ? [JSON.stringify(reportJson(diagnosis), null, 2)] : reportLines(diagnosis));
    return isHealthy(diagnosis.findings) ? 0 : 1;
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

/***/ 267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ judgeInstallDir),
/* harmony export */   WB: () => (/* binding */ parseBeside),
/* harmony export */   eo: () => (/* binding */ isVersionOfGo),
/* harmony export */   q4: () => (/* binding */ besideName)
/* harmony export */ });
/**
 * May a tree be put there? Only nothing, an empty folder or a Go is ever replaced, and a Go that we did not install is
 * kept unless the user says otherwise.
 */
function judgeInstallDir(facts, { replace }) {
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


/***/ }),

/***/ 7609:
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

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   g: () => (/* binding */ checkpointId),
/* harmony export */   np: () => (/* binding */ recordNumber),
/* harmony export */   o8: () => (/* binding */ isCheckpointId),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var _install_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

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

/***/ 4358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseReceipt),
/* harmony export */   i: () => (/* binding */ printReceipt)
/* harmony export */ });
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

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
    return _trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustLevels */ .e.some((level) => level === value);
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

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseReleaseIndex)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8614);


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
    return new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('INDEX_INVALID', `The release index of ${from} cannot be used: ${reason}`, {
        hint: 'Check that the address serves the JSON of https://go.dev/dl/?mode=json&include=all.',
    });
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

/***/ 8614:
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

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $V: () => (/* binding */ checkInstallDir),
  x2: () => (/* binding */ lookAtInstallDir),
  B2: () => (/* binding */ oldName)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/install-dir.js
var install_dir = __webpack_require__(267);
;// CONCATENATED MODULE: ./build/core/mount-points.js
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

// EXTERNAL MODULE: ./build/core/problem.js
var problem = __webpack_require__(9341);
// EXTERNAL MODULE: ./build/engine/install-dir.js
var engine_install_dir = __webpack_require__(6630);
;// CONCATENATED MODULE: ./build/engine/install-dir-check.js





/** What may become of what is at the folder now. Throws `INSTALL_DIR_REFUSED` where that must stay. */
async function checkInstallDir(run, dir, claim) {
    const verdict = (0,install_dir/* judgeInstallDir */.Uk)(await lookAtInstallDir(run, dir, claim), claim);
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
        isGo: isFolder && (await (0,engine_install_dir.isGoTree)(run, real)),
        isOurs: isFolder && (await (0,engine_install_dir.readTreeReceipt)(run, real)) !== undefined,
        isOldTaken: (await run.files.kind(oldName(real))) !== undefined,
    };
}
/** Where a Go that we did not install is kept. */
function oldName(real) {
    return `${real}.old`;
}
async function isMountPoint(run, folder) {
    const journal = await run.journal();
    const [own, around] = [await journal.room(folder), await journal.room((0,external_node_path_.dirname)(folder))];
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

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   z: () => (/* binding */ tellOfKept),
/* harmony export */   z2: () => (/* binding */ mendInstallDir)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);
/* harmony import */ var _install_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6630);
/* harmony import */ var _install_dir_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1729);



/**
 * Puts right what a swap that was cut off has left: where the folder is gone, what was there before is put back, and
 * where the new tree stands, what was there before goes where it was to go. Leaves alone what a running process is at.
 * Whoever may not write there only looks.
 */
async function mendInstallDir(run, dir) {
    const old = (await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_1__.listBeside)(run, dir)).filter(({ what }) => what === 'old');
    if (old.length === 0)
        return;
    const journal = await run.journal();
    try {
        for (const { path, writer } of old) {
            if (journal.isAlive(writer) !== true)
                await settle(run, dir, { aside: path, replace: false });
        }
    }
    catch (error) {
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A))
            throw error;
        run.log.debug(`What an install at "${dir.path}" has left could not be put right: ${error.message}`);
    }
}
/**
 * What was at the folder: gone for good where a Go stands there now, else put back. Ours is removed, and what is not is
 * kept, unless the user says otherwise. Looks at what it is, rather than at what it was taken for: another process may
 * have been in between.
 */
async function settle(run, dir, { aside, replace }) {
    if ((await run.files.kind(aside)) === undefined)
        return;
    if (!(await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_1__.isGoTree)(run, dir.real)))
        return putBack(run, dir, aside);
    const ours = (await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_1__.readTreeReceipt)(run, aside)) !== undefined;
    return replace || ours ? discard(run, dir, aside) : keep(run, dir, aside);
}
async function putBack(run, dir, aside) {
    const journal = await run.journal();
    await run.files.removeIfEmpty(dir.real);
    if ((await journal.tryRename(aside, dir.real)) !== 'renamed')
        return;
    run.log.notice(`An install at "${dir.path}" was cut off: what was there before is there again`);
}
async function keep(run, dir, aside) {
    const journal = await run.journal();
    const kept = (0,_install_dir_check_js__WEBPACK_IMPORTED_MODULE_2__/* .oldName */ .B2)(dir.real);
    const outcome = await journal.tryRename(aside, kept);
    if (outcome === 'renamed')
        tellOfKept(run, dir);
    if (outcome === 'taken')
        run.log.warning(`The Go that something else had put at "${dir.path}" is kept as "${aside}", for "${kept}" is taken`);
}
function tellOfKept(run, { path, real }) {
    run.log.notice(`The Go that something else had put at "${path}" is kept as "${(0,_install_dir_check_js__WEBPACK_IMPORTED_MODULE_2__/* .oldName */ .B2)(real)}"`);
}
/** Under another name first: from there nothing is put back. */
async function discard(run, dir, aside) {
    const journal = await run.journal();
    const removed = `${await (0,_install_dir_js__WEBPACK_IMPORTED_MODULE_1__.pathBeside)(run, dir, 'removed')}.${Math.floor(run.clock.random() * 1e9)}`;
    if ((await journal.tryRename(aside, removed)) === 'renamed')
        await run.files.remove(removed);
}


/***/ }),

/***/ 6630:
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
/* harmony import */ var _core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(267);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9341);
/* harmony import */ var _core_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4358);
/* harmony import */ var _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7672);
/* harmony import */ var _core_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2772);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _tool_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9698);








/** Throws `INPUT_INVALID` for a folder that could not be used. */
async function locateInstallDir(run, given) {
    if (/^~(?:[\\/]|$)/.test(given)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and ~ is not expanded`, {
            hint: 'Write the whole path, or let a shell write it: "$HOME/sdk/go".',
        });
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(run.workspace, given);
    if (path.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)) {
        throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('INPUT_INVALID', `The input install-dir is "${given}", and PATH cannot name a folder with "${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}" in it`, {
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
    const target = await (await run.journal()).linkTarget(path);
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
    const { writer } = await run.journal();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .besideName */ .q4)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), what, writer));
}
/** What installs in progress, and those that were cut off, have beside the folder. */
async function listBeside(run, { real }) {
    const names = await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real));
    return names.flatMap((name) => {
        const beside = (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBeside */ .WB)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(real), name);
        return beside ? [{ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(real), name), ...beside }] : [];
    });
}
/** A go command, and a VERSION that is one of Go, whatever release it names. */
async function isGoTree(run, root) {
    if ((await run.files.kind((0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .goBinary */ .K1)(run, root))) !== 'file')
        return false;
    return ((await run.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'VERSION'))) === 'file' && (0,_core_install_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersionOfGo */ .eo)(await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root)));
}
/** The receipt that lies in a tree of ours, whatever has become of the tree. */
async function readTreeReceipt(run, root) {
    const text = await run.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _core_tree_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .treeReceipt */ .$M));
    return text === undefined ? undefined : (0,_core_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .parseReceipt */ .W)(text);
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
    const release = await (0,_tool_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .readRelease */ .iJ)(run, root);
    const version = release === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(release);
    if (release === undefined || version === undefined)
        return undefined;
    const found = await readTreeReceipt(run, root);
    const its = found?.release === release && found.version === (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(version);
    return { root, version, release, tool: '', receipt: its ? found : undefined };
}
/** Is it a tree of ours that serves as well as the one that is being installed? */
function isTheSame({ version, receipt }, wanted) {
    if (receipt?.tool !== wanted.tool || (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, wanted.version) !== 0)
        return false;
    return wanted.requireTrust === undefined || (0,_core_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .reaches */ .O)(receipt.trust, wanted.requireTrust);
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

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   zc: () => (/* binding */ forgetBefore),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _core_install_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7579);



/** A record that cannot be read is kept aside and told, and the transaction starts afresh. */
async function readHead(run, chain) {
    const { journal, folder } = chain;
    for (let look = 1;; look++) {
        const version = await latest(run, folder);
        if (version === 0)
            return { version, state: _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(version));
        const text = await readRecord(run, path);
        if (text === undefined) {
            if ((await latest(run, folder)) !== version)
                continue; // a newer one has taken its place
            return { version, state: _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue, record: undefined };
        }
        const record = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(text, journal.sha256);
        if (record?.stateVersion === version && record.checkpointId === chain.checkpointId)
            return { version, state: record.state, record };
        // Where the file system has no links, a record may be read while it is being written.
        if (look < 4)
            await run.clock.sleep(25);
        else
            await setAside(run, journal, path);
    }
}
/** `undefined` where there is none; empty where something lies there that is no file. */
async function readRecord(run, path) {
    const kind = await run.files.kind(path);
    return kind === undefined || kind === 'file' ? run.files.readText(path) : '';
}
async function setAside(run, journal, path) {
    try {
        await run.files.rename(path, `${path}.damaged`);
    }
    catch (error) {
        if ((await journal.look(path)) !== undefined)
            throw error;
        return; // another one has just done it
    }
    run.log.warning(`The record "${path}" of an install is damaged, or of another version: it is kept as "${path}.damaged", and the install starts afresh.`);
}
/**
 * Makes a transition by creating its record, which fails where another writer was quicker: then `undefined`. After
 * `Done` a new transaction of the same bytes begins; its versions count on.
 */
async function claim(run, chain, given) {
    const { head, event, payload } = given;
    const { journal, folder, checkpointId } = chain;
    const from = head.state.name === 'Done' ? _core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .initialState */ .ue : head.state;
    const state = (0,_core_install_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nextState */ .VK)(from, event);
    if (state === undefined)
        throw new Error(`an install that is ${from.name} cannot be ${event.kind}`);
    const record = {
        schema: 1,
        checkpointId,
        stateVersion: head.version + 1,
        state,
        writer: journal.writer,
        ...payload,
        time: new Date(run.clock.now()).toISOString(),
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD)(record.stateVersion));
    run.log.debug(`${checkpointId}: ${from.name} -> ${state.name} (${record.stateVersion})`);
    if (!(await journal.create(path, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .printRecord */ .HX)(record, journal.sha256))))
        return undefined;
    if ((await latest(run, folder)) === record.stateVersion)
        return { version: record.stateVersion, state, record };
    // The name was free because its record is forgotten: others have gone on while this process stood still.
    await run.files.remove(path);
    return undefined;
}
/** The highest version that a record has, or had before it was kept aside; 0 where there is none. */
async function latest(run, folder) {
    const names = await run.files.list(folder);
    return Math.max(0, ...names.map((name) => (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.damaged$/, '')) ?? 0));
}
/** Takes away what lies before the head, and drafts that killed writers have left: they have nothing to say any more. */
async function forgetBefore(run, { folder }, { version }) {
    for (const name of await run.files.list(folder)) {
        const number = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name);
        const draft = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordNumber */ .np)(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''));
        const old = number === undefined ? draft !== undefined && draft <= version : number < version;
        if (old)
            await run.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
    }
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

/***/ 740:
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
    const { writer } = await run.journal();
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

/***/ 8643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ leftovers),
/* harmony export */   X: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_install_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7579);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9341);
/* harmony import */ var _journal_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4956);




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
        if (!(error instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
            throw error;
        run.log.warning(`Old installs in progress could not be removed: ${error.message}`);
        return 0;
    }
}
async function sweepTransactions(run, limits) {
    const all = [];
    for (const name of (await run.files.list(limits.folder)).filter(_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isCheckpointId */ .o8)) {
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
        run.log.debug(`Removed the checkpoint "${folder}"`);
        left -= size;
        freed += size;
    }
    return freed;
}
/** What lies in a transaction's folder. */
async function remainsOf(run, folder) {
    const journal = await run.journal();
    const names = await run.files.list(folder);
    let [size, age] = [0, Number.POSITIVE_INFINITY];
    let writers = await writerAtWork(run, folder, names);
    for (const name of names) {
        const facts = await journal.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name));
        if (facts === undefined)
            continue;
        age = Math.min(age, Math.abs(run.clock.now() - facts.modified));
        const writer = /^(.+)\.partial$/.exec(name)?.[1];
        if (writer === undefined)
            continue;
        size += facts.size;
        writers = [...writers, writer];
    }
    const live = writers.some((writer) => journal.isAlive(writer) ?? age < SILENT);
    return { folder, size, age, live };
}
/** Where nobody knows whether a writer runs, it does not after an hour without a sign of it. Milliseconds. */
const SILENT = 3_600_000;
/** By the latest record; one that cannot be read says nothing. */
async function writerAtWork(run, folder, names) {
    const version = Math.max(0, ...names.map((name) => (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordNumber */ .np)(name) ?? 0));
    if (version === 0)
        return [];
    const text = (await (0,_journal_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .aE)(run, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .xD)(version)))) ?? '';
    const record = (0,_core_install_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, (await run.journal()).sha256);
    const resting = record === undefined || record.state.name === 'Idle' || record.state.name === 'Done';
    return resting ? [] : [record.writer];
}
/** Beside the trees: unpacked by writers that are gone, on their way out, or drafts of what belongs to a tree. */
async function sweepStaging(run, paths, maxAgeHours) {
    const journal = await run.journal();
    let freed = 0;
    for (const path of paths) {
        const writer = /\.(?:staging|removed)-([^/\\.]+)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
        const age = run.clock.now() - ((await journal.look(path))?.modified ?? 0);
        const alive = journal.isAlive(writer);
        if (alive ?? Math.abs(age) < maxAgeHours * 3_600_000)
            continue;
        const before = (await journal.room(run.toolCache))?.free ?? 0;
        await run.files.remove(path);
        run.log.debug(`Removed "${path}", which an install had left behind`);
        freed += Math.max(0, ((await journal.room(run.toolCache))?.free ?? 0) - before);
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

/***/ 9698:
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
/* harmony import */ var _core_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4358);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8614);



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
async function findExact(run, shelves, version) {
    for (const shelf of shelves) {
        const found = await inspect(run, shelf, version);
        if (found)
            return found;
    }
    const rebuilt = shelves.filter(({ rebuilds }) => rebuilds);
    return findNewest(run, rebuilt, (other) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRevision */ .cg)(other), version) === 0);
}
/** The newest version that is accepted, over all shelves. */
async function findNewest(run, shelves, accepts) {
    const candidates = [];
    for (const shelf of shelves) {
        for (const name of await run.files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.toolCache, shelf.tool))) {
            const version = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(name);
            if (version && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version) === name && accepts(version))
                candidates.push({ shelf, version });
        }
    }
    candidates.sort((a, b) => (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version)); // stable: shelves keep their order
    for (const { shelf, version } of candidates) {
        const found = await inspect(run, shelf, version);
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
    const receipt = text === undefined ? undefined : (0,_core_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReceipt */ .W)(text);
    const its = receipt?.tool === slot.tool && receipt.version === slot.version && receipt.release === release;
    return its ? receipt : undefined;
}
async function inspect(run, shelf, version) {
    const slot = slotOf(run, shelf.tool, (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version));
    const content = await lookInto(run, slot, version);
    if (content.kind === 'broken' && shelf.accepts(content.receipt) && !shelf.reported.has(slot.root)) {
        shelf.reported.add(slot.root);
        run.log.warning(`The tool cache has ${shelf.tool} ${slot.version} at "${slot.root}", but ${content.why}: it is not used.`);
    }
    if (content.kind !== 'whole' || !shelf.accepts(content.installed.receipt))
        return undefined;
    return shelf.assured(content.installed);
}
async function whatIsBroken(run, slot, release) {
    const binary = goBinary(run, slot.root);
    if ((await run.files.kind(binary)) !== 'file')
        return `it has no "${binary}"`;
    if (release === undefined)
        return 'it has no VERSION';
    const said = (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(release);
    return said && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(said) === slot.version ? undefined : `its VERSION says "${release}"`;
}


/***/ }),

/***/ 1051:
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
