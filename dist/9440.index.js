export const id = 9440;
export const ids = [9440];
export const modules = {

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   print: () => (/* binding */ print)
/* harmony export */ });
/** Standard output of the command line, which is for the machine: lines for `eval`, JSON, or a report. A line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}


/***/ })

};
