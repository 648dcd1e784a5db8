export const id = 8300;
export const ids = [8300];
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

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackTarGz: () => (/* binding */ unpackTarGz)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/archive/archive-entry.js
var archive_entry = __webpack_require__(755);
// EXTERNAL MODULE: ./build/core/problem/problem.js
var problem = __webpack_require__(2969);
// EXTERNAL MODULE: ./build/io/fs/file-problem.js
var file_problem = __webpack_require__(2225);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/io/archive/file-digests.js

/**
 * The SHA-256 of one file after the other, each in any number of pieces. Most files of a Go tree come in one piece, and
 * hashing that at once costs a third of what an object for each file would.
 */
class FileDigests {
    #piece;
    #running;
    write(bytes, start, end) {
        const piece = bytes.subarray(start, end);
        if (this.#running === undefined && this.#piece === undefined) {
            this.#piece = piece;
            return;
        }
        this.#running ??= (0,external_node_crypto_.createHash)('sha256');
        if (this.#piece !== undefined) {
            this.#running.update(this.#piece);
            this.#piece = undefined;
        }
        this.#running.update(piece);
    }
    /** Takes in what it was given so far, whose bytes are about to go. */
    settle() {
        if (this.#piece === undefined)
            return;
        this.#running = (0,external_node_crypto_.createHash)('sha256').update(this.#piece);
        this.#piece = undefined;
    }
    /** 64 hex digits. */
    end() {
        const [piece, running] = [this.#piece, this.#running];
        this.#piece = undefined;
        this.#running = undefined;
        return running?.digest('hex') ?? (0,external_node_crypto_.hash)('sha256', piece ?? new Uint8Array(), 'hex');
    }
}

// EXTERNAL MODULE: ./build/io/archive/give-back.js
var give_back = __webpack_require__(3395);
// EXTERNAL MODULE: ./build/io/archive/archive-head.js
var archive_head = __webpack_require__(1757);
;// CONCATENATED MODULE: ./build/io/archive/packed-bytes.js


/** A trip to the inflating thread for each 16 or 64 KiB that a socket gives costs a tenth of the whole. */
const BLOCK = 512 * 1024;
/**
 * The packed bytes of a gzip archive in large pieces, counted, and seen to begin as gzip does: else `ARCHIVE_NOT_ONE`.
 * Keeps what was thrown here, the source's own errors above all, so that it can be told from what inflating throws.
 */
class PackedBytes {
    #source;
    /** Bytes handed out so far. */
    count = 0;
    failure;
    constructor(source) {
        this.#source = source;
    }
    async *[Symbol.asyncIterator]() {
        try {
            yield* this.#blocks();
        }
        catch (error) {
            this.failure = { error };
            throw error;
        }
    }
    async *#blocks() {
        let block = Buffer.allocUnsafeSlow(BLOCK);
        let filled = 0;
        let checked = false;
        for await (const chunk of this.#source) {
            for (let offset = 0; offset < chunk.length;) {
                const length = Math.min(chunk.length - offset, BLOCK - filled);
                block.set(chunk.subarray(offset, offset + length), filled);
                filled += length;
                offset += length;
                if (!checked && filled >= HEAD) {
                    refuseOther(block.subarray(0, filled));
                    checked = true;
                }
                if (filled === BLOCK) {
                    yield this.#counted(block);
                    block = Buffer.allocUnsafeSlow(BLOCK);
                    filled = 0;
                }
            }
        }
        if (!checked) {
            refuseOther(block.subarray(0, filled));
        }
        if (filled > 0) {
            yield this.#counted(block.subarray(0, filled));
        }
    }
    #counted(block) {
        this.count += block.length;
        return block;
    }
}
/** Enough of the beginning to show what came instead of an archive. */
const HEAD = 64;
function refuseOther(head) {
    if (head.length === 1 && head[0] === 0x1f) {
        throw (0,archive_entry/* refusedArchive */.Do)('it is cut after its first byte');
    }
    if (head[0] !== 0x1f || head[1] !== 0x8b) {
        throw (0,archive_head/* notAnArchive */.d)(head, '.tar.gz');
    }
}

;// CONCATENATED MODULE: ./build/core/archive/tar-header.js

const TAR_BLOCK = 512;
/** Go's own writer needs less than 200 bytes. */
const PAX_LIMIT = 64 * 1024;
/**
 * Reads one header block of POSIX ustar, or of GNU where it uses none of GNU's extensions. Base-256 numbers are
 * refused, as are long-name entries and global headers when they are judged: Go's writer (archive/tar, as cmd/distpack
 * uses it) makes none of them, and they are where two unpackers read one archive differently.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
function readTarHeader(block) {
    if (checksum(block) !== octal(block, 148, 8)) {
        throw (0,archive_entry/* refusedArchive */.Do)('it has a damaged header');
    }
    const name = nameOf(block);
    const size = octal(block, 124, 12);
    const mode = octal(block, 100, 8);
    if (size === undefined || mode === undefined) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its header has a size or mode that is no octal number');
    }
    return { name, kind: kindOf(block[156] ?? 0), size, mode };
}
function isZero(bytes) {
    for (let index = 0; index < bytes.length; index += 1) {
        if (bytes[index] !== 0) {
            return false;
        }
    }
    return true;
}
/**
 * Reads the records `LENGTH KEY=VALUE\n` of a PAX header. Times and owners are let be, since nothing of them is
 * written; what would make the next entry another one (links, sparse maps, character sets, repeated keys) is refused.
 */
function readPaxRecords(bytes, name) {
    const values = new Map();
    for (let start = 0; start < bytes.length;) {
        const { key, value, end } = readRecord(bytes, start, name);
        if (values.has(key) || /^(?:linkpath|hdrcharset|charset|GNU\..*)$/.test(key)) {
            throw (0,archive_entry/* refusedEntry */.fl)(name, `its PAX header has ${values.has(key) ? 'twice' : 'a'} "${key.slice(0, 40)}"`);
        }
        values.set(key, value);
        start = end;
    }
    const size = values.get('size');
    if (size !== undefined && !/^[0-9]{1,15}$/.test(size)) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its PAX header has a size that is no number');
    }
    return { path: values.get('path'), size: size === undefined ? undefined : Number(size) };
}
function checksum(block) {
    // The checksum field itself counts as eight spaces.
    let sum = 8 * 32;
    for (let index = 0; index < 148; index += 1) {
        sum += block[index] ?? 0;
    }
    for (let index = 156; index < TAR_BLOCK; index += 1) {
        sum += block[index] ?? 0;
    }
    return sum;
}
/** Digits, spaces before them, then only NULs and spaces. */
function octal(block, offset, length) {
    const end = offset + length;
    let index = offset;
    while (index < end && block[index] === 0x20) {
        index += 1;
    }
    let value = 0;
    const first = index;
    for (; index < end; index += 1) {
        const digit = (block[index] ?? 0) - 0x30;
        if (digit < 0 || digit > 7) {
            break;
        }
        value = value * 8 + digit;
    }
    const digits = index - first;
    for (; index < end; index += 1) {
        if (block[index] !== 0 && block[index] !== 0x20) {
            return undefined;
        }
    }
    return digits === 0 ? undefined : value;
}
function nameOf(block) {
    const name = tar_header_text(block, 0, 100);
    const isUstar = hasAt(block, 257, USTAR);
    if (!isUstar && !hasAt(block, 257, GNU)) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its header is of an unknown format');
    }
    // In GNU's format other things lie where ustar has the front of a long name.
    const front = isUstar ? tar_header_text(block, 345, 155) : '';
    return front === '' ? name : `${front}/${name}`;
}
/** The format's name; in ustar two digits follow, its version. */
const USTAR = [...'ustar\0'].map((letter) => letter.charCodeAt(0));
const GNU = [...'ustar  \0'].map((letter) => letter.charCodeAt(0));
function hasAt(block, offset, bytes) {
    return bytes.every((byte, index) => block[offset + index] === byte);
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function tar_header_text(block, offset, length) {
    let end = offset;
    while (end < offset + length && block[end] !== 0) {
        end += 1;
    }
    return end === offset ? '' : utf8(block.subarray(offset, end));
}
function utf8(bytes) {
    try {
        return UTF8.decode(bytes);
    }
    catch (error) {
        throw (0,archive_entry/* refusedArchive */.Do)('it has a name that is not UTF-8', error);
    }
}
function kindOf(flag) {
    switch (String.fromCharCode(flag)) {
        case '0':
        case '\0':
            return 'file';
        case '1':
            return 'hard link';
        case '2':
            return 'symbolic link';
        case '3':
            return 'character device';
        case '4':
            return 'block device';
        case '5':
            return 'folder';
        case '6':
            return 'FIFO';
        case 'S':
            return 'sparse file';
        case 'x':
            return 'extended header';
        case 'g':
            return 'global header';
        case 'K':
        case 'L':
            return 'long name';
        default:
            return 'unknown';
    }
}
function readRecord(bytes, start, name) {
    const space = bytes.indexOf(0x20, start);
    const length = space < 0 || space - start > 6 ? '' : utf8(bytes.subarray(start, space));
    const end = start + Number(length);
    if (!/^[1-9][0-9]*$/.test(length) || end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its PAX header is malformed');
    }
    const record = utf8(bytes.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    if (equals < 1 || equals === record.length - 1) {
        throw (0,archive_entry/* refusedEntry */.fl)(name, 'its PAX header has a record without key or value');
    }
    return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}

;// CONCATENATED MODULE: ./build/io/archive/tar-reader.js


/**
 * Reads a tar from pieces of any size, without copying contents. Written here and not taken from a library because
 * those we know hide what must be checked: header against PAX size, the two zero blocks, and what comes after them.
 * Throws `ARCHIVE_REFUSED`, and whatever the sink throws.
 */
class TarReader {
    #sink;
    /** A header that came in two pieces. */
    #block = new Uint8Array(TAR_BLOCK);
    #blockFilled = 0;
    /** Content bytes of the current entry still to come, then its padding. */
    #content = 0;
    #padding = 0;
    #pax;
    #records;
    #zeroBlocks = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    push(bytes) {
        for (let offset = 0; offset < bytes.length;) {
            const left = bytes.length - offset;
            if (this.#content > 0) {
                const length = Math.min(this.#content, left);
                this.#takeContent(bytes, offset, offset + length);
                offset += length;
            }
            else if (this.#padding > 0) {
                const length = Math.min(this.#padding, left);
                this.#padding -= length;
                offset += length;
            }
            else if (this.#blockFilled === 0 && left >= TAR_BLOCK) {
                this.#takeBlock(bytes.subarray(offset, offset + TAR_BLOCK));
                offset += TAR_BLOCK;
            }
            else {
                const length = Math.min(TAR_BLOCK - this.#blockFilled, left);
                this.#block.set(bytes.subarray(offset, offset + length), this.#blockFilled);
                this.#blockFilled += length;
                offset += length;
                if (this.#blockFilled === TAR_BLOCK) {
                    this.#blockFilled = 0;
                    this.#takeBlock(this.#block);
                }
            }
        }
    }
    /** To be called when the bytes end: a tar that is cut, even between two entries, lacks its two zero blocks. */
    finish() {
        if (this.#zeroBlocks < 2 || this.#blockFilled !== 0) {
            throw (0,archive_entry/* refusedArchive */.Do)('it is cut: its end is missing');
        }
    }
    #takeContent(bytes, start, end) {
        this.#content -= end - start;
        const pax = this.#pax;
        if (pax === undefined) {
            this.#sink.write(bytes, start, end);
        }
        else {
            pax.bytes.set(bytes.subarray(start, end), pax.filled);
            pax.filled += end - start;
        }
        if (this.#content === 0) {
            this.#endContent();
        }
    }
    #endContent() {
        const pax = this.#pax;
        if (pax === undefined) {
            this.#sink.end();
        }
        else {
            this.#pax = undefined;
            this.#records = readPaxRecords(pax.bytes, pax.name);
        }
    }
    #takeBlock(block) {
        if (block[0] === 0 && isZero(block)) {
            if (this.#records !== undefined) {
                throw (0,archive_entry/* refusedArchive */.Do)('it ends after a PAX header, without the entry that belongs to it');
            }
            this.#zeroBlocks += 1;
            return;
        }
        if (this.#zeroBlocks > 0) {
            throw (0,archive_entry/* refusedArchive */.Do)('it goes on after its end');
        }
        this.#takeHeader(block);
    }
    #takeHeader(block) {
        const { kind, ...header } = readTarHeader(block);
        this.#content = header.size;
        this.#padding = (TAR_BLOCK - (header.size % TAR_BLOCK)) % TAR_BLOCK;
        const records = this.#records;
        this.#records = undefined;
        if (kind !== 'extended header') {
            if (records?.size !== undefined && records.size !== header.size) {
                throw (0,archive_entry/* refusedEntry */.fl)(header.name, `its PAX size ${records.size} contradicts the ${header.size} of its header`);
            }
            this.#sink.begin({ ...header, kind, name: records?.path ?? header.name });
        }
        else if (records !== undefined || header.size === 0 || header.size > PAX_LIMIT) {
            throw (0,archive_entry/* refusedEntry */.fl)(header.name, 'it is a PAX header out of place, empty or too long');
        }
        else {
            this.#pax = { name: header.name, bytes: new Uint8Array(header.size), filled: 0 };
        }
        if (header.size === 0) {
            this.#endContent();
        }
    }
}

// EXTERNAL MODULE: ./build/io/archive/tree-writer.js
var tree_writer = __webpack_require__(3428);
;// CONCATENATED MODULE: ./build/io/archive/tar.js










/**
 * Unpacks a `.tar.gz` as its bytes arrive. Throws `ARCHIVE_NOT_ONE`, `ARCHIVE_REFUSED`, the file-system's Problems, and
 * unchanged what `source` throws. What was written up to then stays in `into`.
 */
async function unpackTarGz(source, options) {
    const writer = new tree_writer/* TreeWriter */.A(options.into);
    const digests = new FileDigests();
    const reader = tarInto(writer, digests, options);
    const packed = new PackedBytes(source);
    const gunzip = (0,external_node_zlib_.createGunzip)(GUNZIP);
    try {
        await (0,promises_.pipeline)(packed, gunzip, async (chunks) => {
            let unpacked = 0;
            for await (const chunk of chunks) {
                unpacked += chunk.length;
                refuseBomb(unpacked, packed.count);
                reader.push(chunk);
                digests.settle();
                if (chunk.byteOffset + chunk.length === GUNZIP.chunkSize)
                    (0,give_back/* giveBack */.F)(chunk, GUNZIP.chunkSize);
            }
            reader.finish();
        });
    }
    catch (error) {
        throw packed.failure === undefined ? toArchiveProblem(error) : packed.failure.error;
    }
    finally {
        writer.abort();
    }
    // Node's gunzip reads on where another gzip member follows and fails on other bytes, but lets zeros be.
    if (gunzip.bytesWritten !== packed.count) {
        throw (0,archive_entry/* refusedArchive */.Do)('it goes on after the end of its gzip stream');
    }
    return writer.tree;
}
/**
 * Inflating runs in a thread of its own. It is kept busy while this one writes files: several packed pieces wait for it
 * and a few unpacked ones may lie ready (objects, so that they come one by one and are not joined by copying).
 * With the default chunk size of 16 KiB inflating takes nearly three times as long.
 */
const GUNZIP = {
    chunkSize: 1024 ** 2,
    writableHighWaterMark: 2 * 1024 ** 2,
    readableObjectMode: true,
    readableHighWaterMark: 4,
};
function tarInto(writer, digests, { slim, onFile }) {
    const windows = process.platform === 'win32';
    const judging = (0,archive_entry/* startJudging */.V8)({ prefix: 'go/', slim, windows, limits: archive_entry/* ARCHIVE_LIMITS */.Oj });
    if (onFile === undefined) {
        return new TarReader({
            begin: (entry) => writer.begin((0,archive_entry/* checkEntry */.Tr)(entry, judging)),
            write: (bytes, start, end) => writer.write(bytes, start, end),
            end: () => writer.end(),
        });
    }
    let current;
    return new TarReader({
        begin(entry) {
            writer.begin((0,archive_entry/* checkEntry */.Tr)(entry, judging));
            current = entry;
        },
        write(bytes, start, end) {
            writer.write(bytes, start, end);
            digests.write(bytes, start, end);
        },
        end() {
            writer.end();
            const sha256 = digests.end();
            if (current?.kind === 'file')
                onFile({ name: current.name, sha256, mode: current.mode });
        },
    });
}
/** Counts all that comes out, so also what no entry announces. */
function refuseBomb(unpacked, packed) {
    const fault = unpacked > archive_entry/* ARCHIVE_LIMITS */.Oj.totalBytes
        ? `it unpacks to more than ${archive_entry/* ARCHIVE_LIMITS */.Oj.totalBytes} bytes`
        : (0,archive_entry/* ratioFault */.y0)(unpacked, packed, archive_entry/* ARCHIVE_LIMITS */.Oj);
    if (fault !== undefined) {
        throw (0,archive_entry/* refusedArchive */.Do)(fault);
    }
}
function toArchiveProblem(error) {
    if (!(error instanceof problem/* Problem */.A) && (0,file_problem/* errorCode */.CA)(error).startsWith('Z_')) {
        return (0,archive_entry/* refusedArchive */.Do)('its gzip stream is cut or damaged', error);
    }
    return error;
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


/***/ })

};
