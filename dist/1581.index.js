export const id = 1581;
export const ids = [1581];
export const modules = {

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJournal: () => (/* binding */ createJournal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/io/file-problem.js
var file_problem = __webpack_require__(6829);
// EXTERNAL MODULE: ./build/io/folders.js
var folders = __webpack_require__(1248);
;// CONCATENATED MODULE: ./build/io/partial-file.js



/** Bytes that may be lost with the process: a trip to the thread pool for each piece of a socket costs more. */
const HELD = 512 * 1024;
/** Milliseconds after which less is written too. */
const IDLE = 100;
/** Bytes that may wait before whoever adds to them has to. */
const BACKLOG = 1024 ** 2;
const READ = 512 * 1024;
/**
 * A file that grows at its end and is read from its beginning. Opens what is there, or begins it. It is written in
 * another thread, while this one unpacks.
 */
async function openPartial(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT, 0o644);
    return new Partial(path, file, (await file.stat()).size);
}
class Partial {
    path;
    #file;
    #held = [];
    #heldBytes = 0;
    #onTheWay = 0;
    #written;
    #closed = false;
    #writing;
    /** Of a write that nobody waited for; thrown to the next who adds or flushes. */
    #failure;
    #timer;
    constructor(path, file, written) {
        this.path = path;
        this.#file = file;
        this.#written = written;
    }
    get length() {
        return this.#written + this.#onTheWay + this.#heldBytes;
    }
    append(bytes) {
        this.#throwFailure();
        this.#held.push(bytes);
        this.#heldBytes += bytes.length;
        if (this.#heldBytes >= HELD)
            this.#start();
        else
            this.#timer ??= setTimeout(() => this.#start(), IDLE).unref();
        return this.#heldBytes + this.#onTheWay > BACKLOG ? this.#writing : undefined;
    }
    async flush() {
        while (this.#heldBytes > 0 && this.#failure === undefined) {
            this.#start();
            await this.#writing;
        }
        await this.#writing;
        this.#throwFailure();
    }
    async *read() {
        await this.flush();
        for (let at = 0; at < this.#written;) {
            const chunk = new Uint8Array(Math.min(READ, this.#written - at));
            const { bytesRead } = await (0,file_problem/* attempt */.CD)(this.path, 'read', () => this.#file.read(chunk, 0, chunk.length, at));
            if (bytesRead === 0)
                return;
            at += bytesRead;
            yield chunk.subarray(0, bytesRead);
        }
    }
    async clear() {
        await this.#settle();
        this.#failure = undefined;
        this.#written = 0;
        await (0,file_problem/* attempt */.CD)(this.path, 'write', () => this.#file.truncate(0));
    }
    async close() {
        if (this.#closed)
            return;
        this.#closed = true;
        await this.#settle();
        await this.#file.close();
    }
    /** Forgets what is not written yet. */
    async #settle() {
        clearTimeout(this.#timer);
        [this.#held, this.#heldBytes] = [[], 0];
        await this.#writing;
    }
    #start() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
        this.#writing ??= this.#writeHeld()
            .catch((error) => {
            this.#failure = { error: (0,file_problem/* toFileProblem */.HB)(error, this.path, 'write') };
            this.#forget();
        })
            .finally(() => {
            this.#writing = undefined;
        });
    }
    async #writeHeld() {
        while (this.#heldBytes > 0) {
            let pieces = this.#held;
            [this.#held, this.#heldBytes, this.#onTheWay] = [[], 0, this.#heldBytes];
            while (pieces.length > 0) {
                // At its own place: whoever has taken this file over meanwhile writes at theirs.
                const written = await this.#file.writev(pieces, this.#written);
                this.#written += written.bytesWritten;
                this.#onTheWay -= written.bytesWritten;
                pieces = rest(pieces, written.bytesWritten);
            }
        }
    }
    /** What could not be written is gone, and `length` says so. */
    #forget() {
        [this.#held, this.#heldBytes, this.#onTheWay] = [[], 0, 0];
    }
    /** Once: it may be tried again. */
    #throwFailure() {
        const failure = this.#failure;
        this.#failure = undefined;
        if (failure !== undefined)
            throw failure.error;
    }
}
function rest(pieces, written) {
    const left = [];
    let skip = written;
    for (const piece of pieces) {
        if (skip >= piece.length)
            skip -= piece.length;
        else {
            left.push(piece.subarray(skip));
            skip = 0;
        }
    }
    return left;
}

;// CONCATENATED MODULE: ./build/io/tree-moves.js


/** What of the port `Journal` moves whole trees. */
function tryRename(from, to) {
    return (0,file_problem/* attempt */.CD)(to, `move ${JSON.stringify(from)} to`, async () => {
        try {
            await (0,promises_.rename)(from, to);
            return 'renamed';
        }
        catch (error) {
            const outcome = OUTCOMES[(0,file_problem/* errorCode */.CA)(error)];
            if (outcome === undefined)
                throw error;
            return outcome;
        }
    });
}
const OUTCOMES = {
    ENOTEMPTY: 'taken',
    EEXIST: 'taken',
    ENOTDIR: 'taken',
    ENOENT: 'gone',
    EXDEV: 'unable',
};
const COPY = {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    force: false,
    errorOnExist: true,
};
function copyTree(from, to) {
    return (0,file_problem/* attempt */.CD)(to, `copy ${JSON.stringify(from)} to`, () => (0,promises_.cp)(from, to, COPY));
}
function linkTarget(path) {
    return (0,file_problem/* attempt */.CD)(path, 'look at', async () => {
        try {
            return await (0,promises_.readlink)(path);
        }
        catch (error) {
            if (NO_LINK.has((0,file_problem/* errorCode */.CA)(error)))
                return undefined;
            throw error;
        }
    });
}
/** Something else, not there, not even its folder; Windows says UNKNOWN of some files. */
const NO_LINK = new Set(['EINVAL', 'ENOENT', 'ENOTDIR', 'UNKNOWN']);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/io/writers.js




/**
 * The name of this process in journals, partials and staging folders: `<pid>-<start>-<place>-<random>`. It says whether
 * the process still runs to everyone on the same machine: a process id alone is given out again, so its start time
 * belongs to it, and it means something only within one boot and one space of process ids, which is the place.
 */
function newWriterName() {
    return [process.pid, startOf(process.pid) ?? 0, placeHere(), (0,external_node_crypto_.randomBytes)(4).toString('hex')].join('-');
}
/** `undefined` where nobody here can know: another machine, another container, another form of name. */
function isAlive(writer) {
    const [, pid, start, place] = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-[0-9a-f]{8}$/.exec(writer) ?? [];
    if (pid === undefined || place !== placeHere())
        return undefined;
    if (!exists(Number(pid)))
        return false;
    const now = startOf(Number(pid));
    return now === undefined || start === '0' || String(now) === start;
}
let here;
/** Machine, boot and space of process ids. */
function placeHere() {
    here ??= (0,external_node_crypto_.createHash)('sha256')
        .update([(0,external_node_os_.hostname)(), readOr('/proc/sys/kernel/random/boot_id'), namespaceOr()].join('\n'))
        .digest('hex')
        .slice(0, 8);
    return here;
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,file_problem/* errorCode */.CA)(error) === 'EPERM'; // it is another user's
    }
}
/**
 * Clock ticks from boot to the start of a process; `undefined` where the system does not tell. A dead one whose parent
 * has not asked for its end yet counts as gone: -1. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
function startOf(pid) {
    const stat = readOr(`/proc/${pid}/stat`);
    // The second field is the program's name in parentheses, and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X')
        return -1;
    const start = Number(fields[19]);
    return Number.isSafeInteger(start) && start > 0 ? start : undefined;
}
/** Systems without /proc have nothing to say. */
function readOr(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return ''; // then the process id alone decides
    }
}
function namespaceOr() {
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return ''; // no Linux: one space for all
    }
}

;// CONCATENATED MODULE: ./build/io/journal.js










/** The disk's side of install transactions: records, partials, and who is alive. */
function createJournal() {
    return {
        writer: newWriterName(),
        isAlive: isAlive,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        create: (path, text) => (0,file_problem/* attempt */.CD)(path, 'write', () => createWhole(path, text)),
        look: (path) => (0,file_problem/* attempt */.CD)(path, 'look at', () => look(path)),
        beat,
        openPartial: (path) => (0,file_problem/* attempt */.CD)(path, 'create', () => openPartial(path)),
        copy: (from, to) => (0,file_problem/* attempt */.CD)(to, 'write', () => (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE)),
        tryRename: tryRename,
        copyTree: copyTree,
        linkTarget: linkTarget,
        room: async (path) => room(path),
    };
}
/** Written and synced under another name, then linked, which fails where the name is taken. */
async function createWhole(path, text) {
    (0,folders/* makeFolders */.w)((0,external_node_path_.dirname)(path));
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await writeNew(draft, text);
        try {
            await (0,promises_.link)(draft, path);
        }
        catch (error) {
            if (!LINKLESS.has((0,file_problem/* errorCode */.CA)(error)))
                throw error;
            await writeNew(path, text); // whoever reads it in between looks again
        }
        return true;
    }
    catch (error) {
        // Who finds the draft itself gone has stood still, and others have gone on meanwhile and tidied up.
        if ((0,file_problem/* errorCode */.CA)(error) === 'EEXIST' || isGone(error, draft))
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
function isGone(error, draft) {
    const from = external_node_util_.types.isNativeError(error) && 'path' in error ? error.path : undefined;
    return ((0,file_problem/* errorCode */.CA)(error) === 'ENOENT' &&
        from === draft &&
        (0,external_node_fs_.statSync)(draft, { throwIfNoEntry: false }) === undefined);
}
/** What file systems without hard links answer. */
const LINKLESS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);
async function writeNew(path, text) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function look(path) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return found && { modified: found.mtimeMs, size: found.size };
}
const BEAT_MS = 2_000;
/** Others see that we are at it by the file's time. One that cannot be touched is as good as a silent one. */
function beat(path) {
    const timer = setInterval(() => {
        try {
            const now = new Date();
            (0,external_node_fs_.utimesSync)(path, now, now);
        }
        catch {
            clearInterval(timer); // the record was replaced, or the disk is gone: the next claim will tell
        }
    }, BEAT_MS).unref();
    return () => clearInterval(timer);
}
function room(path) {
    for (let folder = path;; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            const { bavail, bsize, blocks } = (0,external_node_fs_.statfsSync)(folder);
            // Some network file systems have no size.
            return blocks === 0 ? undefined : { free: bavail * bsize, device: (0,external_node_fs_.statSync)(folder).dev };
        }
        catch (error) {
            // Not knowing is no reason not to try: a write tells soon enough.
            if ((0,file_problem/* errorCode */.CA)(error) !== 'ENOENT' || folder === (0,external_node_path_.dirname)(folder))
                return undefined;
        }
    }
}


/***/ })

};
