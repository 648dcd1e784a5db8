export const id = 3261;
export const ids = [3261];
export const modules = {

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createArchives: () => (/* binding */ createArchives)
/* harmony export */ });
/** Each format is loaded when one is met: a platform has the one or the other. */
function createArchives() {
    return {
        unpackTarGz: async (bytes, options) => (await __webpack_require__.e(/* import() */ 8300).then(__webpack_require__.bind(__webpack_require__, 8300))).unpackTarGz(bytes, options),
        unpackZip: async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 799))).unpackZip(path, options),
        unpackModuleZip: async (path, options) => (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 799))).unpackModuleZip(path, options),
    };
}


/***/ })

};
