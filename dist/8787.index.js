export const id = 8787;
export const ids = [8787];
export const modules = {

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openEventFile: () => (/* binding */ openEventFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2225);



/** The first field of every line. It counts up when a kind or a field changes its meaning, which none should. */
const schema = 1;
/** How often to write how far a transfer is. Milliseconds. */
const BYTES_EVERY = 1000;
/**
 * Appends events to a file, a JSON object a line (docs/events.md). Every text in them passes `redact`. Throws
 * `PERMISSION_DENIED`, `DISK_FULL` or `FILES_FAILED` if that is not possible.
 */
function openEventFile(path, { redact, event: tell }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'a', 0o600));
    let bytesShown = Number.NEGATIVE_INFINITY;
    let failed = false;
    return {
        write({ time, ...event }) {
            if (event.kind === 'bytes') {
                if (event.done !== event.total && time - bytesShown < BYTES_EVERY)
                    return;
                bytesShown = time;
            }
            const line = { schema, time: new Date(time).toISOString(), ...event };
            const text = JSON.stringify(line, (_, value) => typeof value === 'string' ? redact(value) : value);
            try {
                if (!failed)
                    attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, `${text}\n`));
            }
            catch (error) {
                // What is being done is worth more than a record of it.
                failed = true;
                const message = `${(0,_io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(error, file, 'write').message}; no more events are written`;
                tell({ kind: 'remark', level: 'warning', message, time });
            }
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}
function attempt(path, act) {
    try {
        return act();
    }
    catch (error) {
        throw (0,_io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .toFileProblem */ .HB)(error, path, 'write');
    }
}


/***/ })

};
