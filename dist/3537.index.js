export const id = 3537;
export const ids = [3537];
export const modules = {

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWriters: () => (/* binding */ createWriters),
/* harmony export */   isAlive: () => (/* binding */ isAlive),
/* harmony export */   newWriterName: () => (/* binding */ newWriterName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2225);




/** A new name for this process, and who else runs. */
function createWriters() {
    return { self: newWriterName(), isAlive };
}
/**
 * The name of this process in journals, partials and staging folders: `<pid>-<start>-<place>-<random>`. It says whether
 * the process still runs to everyone on the same machine: a process id alone is given out again, so its start time
 * belongs to it, and it means something only within one boot and one space of process ids, which is the place.
 */
function newWriterName() {
    return [process.pid, startOf(process.pid) ?? 0, placeHere(), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')].join('-');
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
    here ??= (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), readOr('/proc/sys/kernel/random/boot_id'), namespaceOr()].join('\n'))
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
        return (0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EPERM'; // it is another user's
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return ''; // then the process id alone decides
    }
}
function namespaceOr() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return ''; // no Linux: one space for all
    }
}


/***/ })

};
