export const id = 635;
export const ids = [635];
export const modules = {

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

async function run({ line }) {
    throw new _core_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A('USAGE', `${line.command} is not there yet`);
}


/***/ })

};
