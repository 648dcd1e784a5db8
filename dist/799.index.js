export const id = 799;
export const ids = [799];
export const modules = {

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ refusedArchive),
/* harmony export */   Oj: () => (/* binding */ ARCHIVE_LIMITS),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   V8: () => (/* binding */ startJudging),
/* harmony export */   fl: () => (/* binding */ refusedEntry),
/* harmony export */   y0: () => (/* binding */ ratioFault)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

/** Go 1.26 has 16,703 entries, 245 MB, unpacks to 3.7 times its packed size; its longest name has 108 letters. */
const ARCHIVE_LIMITS = {
    entries: 100_000,
    fileBytes: 256 * 1024 ** 2,
    totalBytes: 2 * 1024 ** 3,
    ratio: 20,
    ratioFloor: 64 * 1024 ** 2,
    nameLength: 1024,
    partLength: 255,
};
function startJudging(rules) {
    return { rules, folders: new Set(), spellings: new Map(), entries: 0, bytes: 0 };
}
/** Where the next entry of an archive goes. Throws `ARCHIVE_REFUSED` with its name and the reason. */
function checkEntry(entry, judging) {
    const path = pathBelow(entry, judging.rules.prefix);
    const fault = contentFault(entry) ??
        nameFault(entry, judging) ??
        countFault(entry, judging) ??
        (entry.kind === 'folder' ? folderClash(path, judging) : fileClash(path, judging));
    if (fault !== undefined) {
        throw refusedEntry(entry.name, fault);
    }
    if (judging.rules.slim && SLIM_LEAVES_OUT.test(path)) {
        return { action: 'skip' };
    }
    if (entry.kind === 'folder') {
        return { action: 'folder', path };
    }
    // Never the archive's own bits: setuid, sticky and writable-by-all stay behind.
    return { action: 'file', path, mode: (entry.mode & 0o100) === 0 ? 0o644 : 0o755 };
}
/** Why so many bytes may not come out of so few, or `undefined`. */
function ratioFault(unpacked, packed, limits) {
    if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) {
        return `it unpacks to more than ${limits.ratio} times its size`;
    }
    return undefined;
}
function refusedEntry(name, reason, cause) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHIVE_REFUSED', `The archive was refused at its entry ${quoted(name)}: ${reason}`, {
        hint: NOT_PUBLISHED,
        cause,
    });
}
function refusedArchive(reason, cause) {
    return new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
        hint: NOT_PUBLISHED,
        cause,
    });
}
const NOT_PUBLISHED = 'Go publishes no such archive, so nothing of it is used. Fetch it again, or from another mirror.';
const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;
function nameFault(entry, judging) {
    const { rules } = judging;
    if (entry.name === '') {
        return 'it has no name';
    }
    if (entry.name.length > rules.limits.nameLength) {
        return `its name is longer than ${rules.limits.nameLength} characters`;
    }
    const path = entry.kind === 'folder' && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
    const slash = path.lastIndexOf('/');
    // Nearly always the folder was judged with an earlier entry, and only the last part is new.
    if (path.startsWith(rules.prefix) && judging.folders.has(path.slice(rules.prefix.length, slash))) {
        return partFault(path.slice(slash + 1), rules);
    }
    if (path.startsWith('/')) {
        return 'its path is absolute';
    }
    if (/^[A-Za-z]:/.test(path)) {
        return 'its path begins with a drive letter';
    }
    for (const part of path.split('/')) {
        const fault = partFault(part, rules);
        if (fault !== undefined) {
            return fault;
        }
    }
    const isRoot = entry.kind === 'folder' && `${path}/` === rules.prefix;
    return isRoot || path.startsWith(rules.prefix)
        ? undefined
        : `it does not lie under ${quoted(rules.prefix)}`;
}
function partFault(part, rules) {
    if (part === '') {
        return 'its path has an empty part';
    }
    if (part === '.' || part === '..') {
        return `its path has the part "${part}"`;
    }
    if (part.length > rules.limits.partLength) {
        return `a part of its path is longer than ${rules.limits.partLength} characters`;
    }
    if (CONTROL.test(part)) {
        return 'its name has a control character';
    }
    if (part.includes('\\')) {
        return 'its name has a backslash';
    }
    if (!rules.windows) {
        return undefined;
    }
    if (WINDOWS_CHARACTERS.test(part)) {
        return 'its name has a character that Windows does not allow';
    }
    if (part.endsWith('.') || part.endsWith(' ')) {
        return 'a part of its path ends in a dot or a space, which Windows drops';
    }
    return WINDOWS_RESERVED.test(part) ? 'its path has a name that Windows reserves' : undefined;
}
function contentFault(entry) {
    if (entry.kind !== 'file' && entry.kind !== 'folder') {
        return `it is neither a file nor a folder (${entry.kind})`;
    }
    if (!Number.isSafeInteger(entry.size) || entry.size < 0) {
        return 'its size is no number of bytes';
    }
    return entry.kind === 'folder' && entry.size !== 0 ? 'it is a folder with content of its own' : undefined;
}
function countFault(entry, judging) {
    const { limits } = judging.rules;
    judging.entries += 1;
    judging.bytes += entry.size;
    if (judging.entries > limits.entries) {
        return `it is one of more than ${limits.entries} entries`;
    }
    if (entry.size > limits.fileBytes) {
        return `its ${entry.size} bytes are more than the ${limits.fileBytes} that one file may have`;
    }
    if (judging.bytes > limits.totalBytes) {
        return `with it the archive holds more than ${limits.totalBytes} bytes`;
    }
    return undefined;
}
function pathBelow(entry, prefix) {
    const path = entry.name.slice(prefix.length);
    return path.endsWith('/') ? path.slice(0, -1) : path;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** A folder may come twice, and after what lies in it: that changes nothing. */
function folderClash(path, judging) {
    if (path === '' || judging.folders.has(path)) {
        return undefined;
    }
    const clash = folderClash(parentOf(path), judging);
    if (clash !== undefined) {
        return clash;
    }
    const earlier = claim(path, judging);
    if (earlier === undefined) {
        judging.folders.add(path);
        return undefined;
    }
    return earlier === path ? `${quoted(path)} is a file already` : misspelled(earlier);
}
function fileClash(path, judging) {
    const clash = folderClash(parentOf(path), judging);
    if (clash !== undefined) {
        return clash;
    }
    const earlier = claim(path, judging);
    if (earlier === undefined) {
        return undefined;
    }
    if (earlier !== path) {
        return misspelled(earlier);
    }
    return judging.folders.has(path) ? 'it is a folder already' : 'it is there twice';
}
/**
 * Windows and macOS keep one file where names differ in case or in how a letter is composed; the later entry would
 * overwrite the earlier. No Go release has such a pair: the module zip of the same tree could not hold it either
 * (https://pkg.go.dev/golang.org/x/mod/zip), so it is refused everywhere.
 */
function claim(path, judging) {
    const key = folded(path);
    const earlier = judging.spellings.get(key);
    if (earlier === undefined) {
        judging.spellings.set(key, path);
    }
    return earlier;
}
function misspelled(earlier) {
    return `it differs from ${quoted(earlier)} only in spelling`;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ASCII = /^[\u0000-\u007f]*$/;
function folded(path) {
    return ASCII.test(path)
        ? path.toLowerCase()
        : path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** Quoted for a message: no control characters, no directional overrides, no endless names. */
function quoted(name) {
    const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ packerMode),
/* harmony export */   t: () => (/* binding */ placeInTree)
/* harmony export */ });
/* harmony import */ var _archive_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(755);

/**
 * Where a file of the module golang.org/toolchain goes in the tree it stands for: `_go.mod` is `go.mod` again, and the
 * mode is the one that Go's own packer gives, for the zip carries none.
 *
 * @param placement with the module's prefix taken off already
 * @see https://go.dev/src/cmd/distpack/pack.go
 * @throws ARCHIVE_REFUSED for a file called go.mod, which no such module has: it would meet its double
 */
function placeInTree(placement) {
    if (placement.action !== 'file')
        return placement;
    const slash = placement.path.lastIndexOf('/') + 1;
    const [folder, base] = [placement.path.slice(0, slash), placement.path.slice(slash)];
    if (base === 'go.mod')
        throw (0,_archive_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedEntry */ .fl)(placement.path, 'the module calls such files _go.mod');
    const path = folder + (base === '_go.mod' ? 'go.mod' : base);
    return { action: 'file', path, mode: packerMode(path) };
}
/**
 * The mode that Go's packer gives a file of a release, by its path below `go/`.
 *
 * @see `mode` in https://go.dev/src/cmd/distpack/pack.go, since Go 1.21
 */
function packerMode(path) {
    const program = /^(?:bin|pkg\/tool)\//.test(path) ||
        /\.(?:bash|sh|pl|rc)$/.test(path) ||
        /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
    return program ? 0o755 : 0o644;
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ notAnArchive)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);

/** `ARCHIVE_NOT_ONE`, showing how the bytes begin: as text if they are some, such as a log-in page. */
function notAnArchive(head, expected) {
    return new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('ARCHIVE_NOT_ONE', `This is no ${expected} archive: ${beginning(head.subarray(0, 64))}`, {
        hint: 'Open its address in a browser: mirrors and proxies send log-in or error pages in place of files.',
    });
}
function beginning(head) {
    if (head.length === 0) {
        return 'it is empty';
    }
    const text = new TextDecoder().decode(head, { stream: true }).replaceAll(/\s+/g, ' ').trim();
    if (/^[\u0020-\u007e\u00a0-\ud7ff]+$/.test(text)) {
        return `it begins ${JSON.stringify(text)}`;
    }
    const bytes = Array.from(head.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
    return `it begins with the bytes ${bytes.join(' ')}`;
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack)
/* harmony export */ });
/** Smaller ones may be parts of a slab that Node shares out (half of `Buffer.poolSize`). */
const SHARED = 4096;
/**
 * Frees the memory of an output buffer that inflating has filled and nobody reads any more. Left to the collector, the
 * buffers of one tree make it run every few milliseconds, which takes an eighth of the whole.
 *
 * @param bytes any part of it; gone afterwards
 * @param capacity what the buffer was made with; one of another size is somebody else's
 */
function giveBack({ buffer }, capacity) {
    const own = buffer instanceof ArrayBuffer && buffer.byteLength === capacity && capacity > SHARED;
    if (own)
        buffer.transfer(0);
}


/***/ }),

/***/ 3428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TreeWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _fs_file_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2225);


/** Exclusively: never into something that lies there already, nor through a link. */
const CREATE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
/**
 * Writes one entry after the other into a new, empty folder: `begin`, its content in any number of pieces, `end`.
 * Synchronous on purpose: with 15,000 small files a promise for each costs more than the system calls, and the
 * inflating goes on in its own thread meanwhile. Modes are given when a file is opened, so the umask holds.
 */
class TreeWriter {
    #into;
    #folders = new Set(['']);
    #file;
    #files = 0;
    #bytes = 0;
    constructor(into) {
        this.#into = into;
    }
    get tree() {
        return { files: this.#files, bytes: this.#bytes };
    }
    begin(placement) {
        if (placement.action === 'folder') {
            this.#makeFolder(placement.path);
        }
        if (placement.action === 'file') {
            this.#makeFolder(placement.path.slice(0, Math.max(0, placement.path.lastIndexOf('/'))));
            this.#file = this.#open(`${this.#into}/${placement.path}`, placement.mode);
        }
    }
    /** Adds the piece `[start, end)` of `bytes` to the file; for an entry that is not written, nothing happens. */
    write(bytes, start, end) {
        const file = this.#file;
        if (file === undefined) {
            return;
        }
        try {
            for (let offset = start; offset < end;) {
                offset += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file.descriptor, bytes, offset, end - offset);
            }
        }
        catch (error) {
            throw (0,_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(error, file.path, 'write');
        }
        this.#bytes += end - start;
    }
    end() {
        const file = this.#file;
        if (file === undefined) {
            return;
        }
        this.#file = undefined;
        this.#files += 1;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
        }
        catch (error) {
            throw (0,_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(error, file.path, 'write');
        }
    }
    /** Lets go of a file that was begun and will not be ended. */
    abort() {
        const file = this.#file;
        this.#file = undefined;
        if (file !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.descriptor);
        }
    }
    #makeFolder(path) {
        if (this.#folders.has(path)) {
            return;
        }
        this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
        this.#folders.add(path);
        const whole = `${this.#into}/${path}`;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(whole, 0o755);
        }
        catch (error) {
            throw (0,_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(error, whole, 'make the folder');
        }
    }
    #open(path, mode) {
        try {
            return { descriptor: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, CREATE, mode), path };
        }
        catch (error) {
            throw (0,_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .toFileProblem */ .HB)(error, path, 'create');
        }
    }
}


/***/ }),

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackModuleZip: () => (/* binding */ unpackModuleZip),
  unpackZip: () => (/* binding */ unpackZip)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./build/core/archive/archive-entry.js
var archive_entry = __webpack_require__(755);
// EXTERNAL MODULE: ./build/core/archive/module-layout.js
var module_layout = __webpack_require__(3554);
;// CONCATENATED MODULE: ./build/core/archive/zip-header.js

const ZIP_STORED = 0;
const ZIP_DEFLATED = 8;
const LOCAL_HEADER = 30;
/** With its signature, as Go's writer makes it. */
const DATA_DESCRIPTOR = 16;
/**
 * What a central record says about its entry. Throws `ARCHIVE_REFUSED` for what two unpackers may read differently
 * (names in no known character set, a second name in an extra field) and for what cannot be unpacked at all.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function zipEntry(record) {
    const name = zipName(record);
    const fault = recordFault(record);
    if (fault !== undefined) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, fault);
    }
    return { name, kind: kindOf(record, name), size: record.size, mode: record.attributes >>> 16 };
}
function hasDataDescriptor(record) {
    return (record.flags & 0x8) !== 0;
}
/**
 * Why the header before the data contradicts the central record, or `undefined`. `local` is the header with its name.
 * With a data descriptor, sizes and checksum may be zero here.
 */
function localHeaderFault(local, record) {
    const view = viewOf(local);
    if (view.getUint32(0, true) !== 0x04034b50) {
        return 'no local header lies where the directory says';
    }
    if (view.getUint16(6, true) !== record.flags || view.getUint16(8, true) !== record.method) {
        return 'its local header says another method than the directory';
    }
    const announced = [
        [14, record.crc32],
        [18, record.packedSize],
        [22, record.size],
    ];
    const differs = announced.some(([offset, value]) => {
        const said = view.getUint32(offset, true);
        return said !== value && !(said === 0 && hasDataDescriptor(record));
    });
    if (differs) {
        return 'its local header says another size or checksum than the directory';
    }
    const name = local.subarray(LOCAL_HEADER);
    const same = name.length === record.rawName.length && name.every((byte, index) => byte === record.rawName[index]);
    return same ? undefined : 'its local header says another name than the directory';
}
/** The lengths of the name and of the extra fields between a local header and its data. */
function localLengths(header) {
    const view = viewOf(header);
    return { name: view.getUint16(26, true), extra: view.getUint16(28, true) };
}
function dataDescriptorFault(descriptor, record) {
    const view = viewOf(descriptor);
    const agrees = view.getUint32(0, true) === 0x08074b50 &&
        view.getUint32(4, true) === record.crc32 &&
        view.getUint32(8, true) === record.packedSize &&
        view.getUint32(12, true) === record.size;
    return agrees ? undefined : 'its data descriptor contradicts the directory';
}
function zipName(record) {
    const isAscii = record.rawName.every((byte) => byte < 0x80);
    try {
        const name = UTF8.decode(record.rawName);
        if (isAscii || (record.flags & 0x800) !== 0) {
            return name;
        }
    }
    catch (error) {
        throw (0,archive_entry/* refusedArchive */.Do)('it has a name that is not UTF-8', error);
    }
    throw (0,archive_entry/* refusedArchive */.Do)('it has a name in an unknown character set');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Info-ZIP's Unicode Path, which renames an entry for those who know it. */
const UNICODE_PATH = 0x7075;
/** Bit 0, strong encryption, masked headers. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
function recordFault(record) {
    if ((record.flags & ENCRYPTED) !== 0) {
        return 'it is encrypted';
    }
    if (record.method !== ZIP_STORED && record.method !== ZIP_DEFLATED) {
        return `its compression method ${record.method} is not supported`;
    }
    if (record.method === ZIP_STORED && record.size !== record.packedSize) {
        return `it is stored, but its sizes ${record.packedSize} and ${record.size} differ`;
    }
    if (record.extraFields.includes(UNICODE_PATH)) {
        return 'it has a second name in an extra field';
    }
    return undefined;
}
/** The Unix file type is looked at whoever is said to have made the archive: some unpackers do so. */
function kindOf(record, name) {
    const byMode = UNIX_TYPES[(record.attributes >>> 28) & 0xf] ?? 'unknown';
    const isFolder = name.endsWith('/');
    if (byMode === 'folder' || (record.attributes & 0x10) !== 0) {
        return isFolder ? 'folder' : 'unknown';
    }
    if (byMode === 'unsaid') {
        return isFolder ? 'folder' : 'file';
    }
    return byMode === 'file' && isFolder ? 'unknown' : byMode;
}
const UNIX_TYPES = {
    0: 'unsaid',
    1: 'FIFO',
    2: 'character device',
    4: 'folder',
    6: 'block device',
    8: 'file',
    10: 'symbolic link',
};
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/io/fs/file-problem.js
var file_problem = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/io/archive/archive-head.js
var archive_head = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/io/archive/give-back.js
var give_back = __webpack_require__(3395);
// EXTERNAL MODULE: ./build/io/archive/tree-writer.js
var tree_writer = __webpack_require__(3428);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/io/archive/zip-bytes.js




const WINDOW = 2 * 1024 ** 2;
/**
 * The bytes of a zip, read synchronously through one window: entries and their records lie one after the other, and a
 * trip through the thread pool for each of 30,000 small reads would cost more than unpacking.
 */
class ZipBytes extends yauzl/* RandomAccessReader */.lJ {
    size;
    #path;
    #descriptor;
    #window = Buffer.allocUnsafeSlow(WINDOW);
    #start = 0;
    #end = 0;
    /** Throws `FILES_FAILED` or `PERMISSION_DENIED`. */
    constructor(path) {
        super();
        this.#path = path;
        this.#descriptor = attempt(path, () => (0,external_node_fs_.openSync)(path, 'r'));
        this.size = attempt(path, () => (0,external_node_fs_.fstatSync)(this.#descriptor).size);
    }
    /** The bytes `[start, start + length)`, good until the next call. Throws `ARCHIVE_REFUSED` beyond the end. */
    slice(start, length) {
        if (start < 0 || start + length > this.size) {
            throw (0,archive_entry/* refusedArchive */.Do)('it is cut: it points to bytes beyond its end');
        }
        if (length > WINDOW) {
            const whole = Buffer.allocUnsafeSlow(length);
            this.#fill(whole, start);
            return whole;
        }
        if (start < this.#start || start + length > this.#end) {
            this.#start = start;
            this.#end = start + this.#fill(this.#window, start);
        }
        return this.#window.subarray(start - this.#start, start - this.#start + length);
    }
    /** For the central directory's reader. */
    read(buffer, offset, length, position, callback) {
        try {
            this.slice(position, length).copy(buffer, offset);
        }
        catch (error) {
            callback(error instanceof Error ? error : new Error(String(error)));
            return;
        }
        callback(null);
    }
    closeFile() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #fill(buffer, position) {
        const wanted = Math.min(buffer.length, this.size - position);
        let filled = 0;
        while (filled < wanted) {
            const read = attempt(this.#path, () => (0,external_node_fs_.readSync)(this.#descriptor, buffer, filled, wanted - filled, position + filled));
            if (read === 0) {
                throw (0,archive_entry/* refusedArchive */.Do)('it became shorter while it was read');
            }
            filled += read;
        }
        return filled;
    }
}
function attempt(path, read) {
    try {
        return read();
    }
    catch (error) {
        throw (0,file_problem/* toFileProblem */.HB)(error, path, 'read');
    }
}

;// CONCATENATED MODULE: ./build/io/archive/zip.js













/**
 * Unpacks a whole `.zip`. Every entry is judged before the first is written. Throws `ARCHIVE_NOT_ONE`,
 * `ARCHIVE_REFUSED` and the file system's Problems.
 */
function unpackZip(path, options) {
    return unpack(path, options, { prefix: 'go/', place: (placement) => placement });
}
/** The same for the module golang.org/toolchain, whose names begin with `prefix`. */
function unpackModuleZip(path, options) {
    return unpack(path, options, { prefix: options.prefix, place: module_layout/* placeInTree */.t });
}
async function unpack(path, options, layout) {
    const bytes = new ZipBytes(path);
    const writer = new tree_writer/* TreeWriter */.A(options.into);
    try {
        const items = judged(await readDirectory(bytes), { packed: bytes.size, slim: options.slim, layout });
        let sinceTurn = 0;
        for (const item of items) {
            writeItem(item, bytes, { writer, onFile: options.onFile });
            sinceTurn += item.record.size + PER_ENTRY;
            if (sinceTurn > TURN) {
                sinceTurn = 0;
                // Signals and timers of the program get their turn.
                await (0,promises_.setImmediate)();
            }
        }
        return writer.tree;
    }
    finally {
        writer.abort();
        bytes.closeFile();
    }
}
const TURN = 8 * 1024 ** 2;
/** An entry costs what inflating so many bytes costs. */
const PER_ENTRY = 16 * 1024;
async function readDirectory(bytes) {
    const head = bytes.slice(0, Math.min(bytes.size, 64));
    if (head.toString('latin1', 0, 2) !== 'PK') {
        throw (0,archive_head/* notAnArchive */.d)(head, '.zip');
    }
    const records = [];
    try {
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(bytes, bytes.size, {
            autoClose: false,
            decodeStrings: false,
        });
        if (zip.entryCount > archive_entry/* ARCHIVE_LIMITS */.Oj.entries) {
            throw (0,archive_entry/* refusedArchive */.Do)(`it has more than ${archive_entry/* ARCHIVE_LIMITS */.Oj.entries} entries`);
        }
        for await (const entry of zip.eachEntry()) {
            records.push(toRecord(entry));
        }
    }
    catch (error) {
        if (error instanceof problem/* Problem */.A)
            throw error;
        throw (0,archive_entry/* refusedArchive */.Do)(`its directory is cut or damaged (${(0,file_problem/* errorMessage */.gJ)(error)})`, error);
    }
    return records;
}
function toRecord(entry) {
    return {
        rawName: entry.fileNameRaw,
        flags: entry.generalPurposeBitFlag,
        method: entry.compressionMethod,
        crc32: entry.crc32,
        packedSize: entry.compressedSize,
        size: entry.uncompressedSize,
        offset: entry.relativeOffsetOfLocalHeader,
        attributes: entry.externalFileAttributes,
        extraFields: entry.extraFields.map(({ id }) => id),
    };
}
/** In the order of the file. Every zip of Go is for Windows, or a module, whose names Windows can hold as well. */
function judged(records, { packed, slim, layout }) {
    const judging = (0,archive_entry/* startJudging */.V8)({ prefix: layout.prefix, slim, windows: true, limits: archive_entry/* ARCHIVE_LIMITS */.Oj });
    const ordered = records.toSorted((one, other) => one.offset - other.offset);
    const items = ordered.map((record, index) => {
        const entry = zipEntry(record);
        const placement = layout.place((0,archive_entry/* checkEntry */.Tr)(entry, judging));
        return { name: entry.name, mode: entry.mode, record, placement, end: ordered[index + 1]?.offset };
    });
    const fault = (0,archive_entry/* ratioFault */.y0)(judging.bytes, packed, archive_entry/* ARCHIVE_LIMITS */.Oj);
    if (fault !== undefined) {
        throw (0,archive_entry/* refusedArchive */.Do)(fault);
    }
    if (ordered[0] !== undefined && ordered[0].offset !== 0) {
        throw (0,archive_entry/* refusedArchive */.Do)('something lies before its first entry');
    }
    return items;
}
function writeItem(item, bytes, { writer, onFile }) {
    const { name, mode, record, placement, end } = item;
    const packed = locate(name, record, end, bytes);
    const content = record.size === 0 && record.packedSize === 0 ? packed : inflated(name, record, packed);
    if (content.length !== record.size || (0,external_node_zlib_.crc32)(content) !== record.crc32) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its content has another length or checksum than announced');
    }
    if (placement.action !== 'skip') {
        writer.begin(placement);
        writer.write(content, 0, content.length);
        writer.end();
    }
    if (onFile !== undefined && placement.action !== 'folder') {
        onFile({ name, mode, sha256: (0,external_node_crypto_.hash)('sha256', content, 'hex') });
    }
    if (content !== packed)
        (0,give_back/* giveBack */.F)(content, outputSize(record));
}
/** Room for one byte more than announced, so that too much content is seen. */
function outputSize(record) {
    return Math.max(64, record.size + 1);
}
/**
 * The packed bytes of an entry, whose header must agree with the directory. Nothing may lie between entries, nor may
 * they overlap: whoever reads the zip from its front would find something else.
 */
function locate(name, record, end, bytes) {
    const lengths = localLengths(bytes.slice(record.offset, LOCAL_HEADER));
    const fault = localHeaderFault(bytes.slice(record.offset, LOCAL_HEADER + lengths.name), record);
    if (fault !== undefined) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, fault);
    }
    const start = record.offset + LOCAL_HEADER + lengths.name + lengths.extra;
    let after = start + record.packedSize;
    if (hasDataDescriptor(record)) {
        const contradiction = dataDescriptorFault(bytes.slice(after, DATA_DESCRIPTOR), record);
        if (contradiction !== undefined) {
            throw (0,archive_entry/* refusedEntry */.fl)(name, contradiction);
        }
        after += DATA_DESCRIPTOR;
    }
    if (end !== undefined && end !== after) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'it overlaps the next entry, or something lies between the two');
    }
    return bytes.slice(start, record.packedSize);
}
/** Inflating stops one byte after the announced size. */
function inflated(name, record, packed) {
    if (record.method === ZIP_STORED) {
        return packed;
    }
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, {
            chunkSize: outputSize(record),
            maxOutputLength: Math.max(1, record.size),
        });
    }
    catch (error) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its content is damaged or longer than announced', error);
    }
}


/***/ })

};
