export const id = 6098;
export const ids = [6098];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2496);
/* harmony import */ var _with_dotenv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/* harmony import */ var _with_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);



async function run(context) {
    return (0,_with_dotenv_js__WEBPACK_IMPORTED_MODULE_1__/* .withDotenv */ .f)(context, await (0,_with_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .withProfile */ .o)(context, () => (0,_engine_setup_js__WEBPACK_IMPORTED_MODULE_0__/* .setup */ .mj)(context.run, context.plan)));
}


/***/ })

};
