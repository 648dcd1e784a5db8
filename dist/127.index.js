export const id = 127;
export const ids = [127];
export const modules = {

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preview: () => (/* binding */ preview)
/* harmony export */ });
/* harmony import */ var _core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2442);
/* harmony import */ var _core_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3643);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(193);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8614);
/* harmony import */ var _core_version_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8554);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3050);
/* harmony import */ var _seek_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3411);







/** Which release would be installed, why, and from where. Installs nothing. */
async function preview(run, inputs, yaml) {
    const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequest */ .i)(run, inputs, yaml);
    if (answer.kind === 'keep') {
        const installed = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .a)(run, answer.go);
        const source = (0,_core_version_request_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSource */ .B6)(answer.source);
        return { request: '', source, ...(await describeInstalled(run, installed, inputs)), why: answer.notice };
    }
    const { request } = answer;
    const sought = await (0,_seek_js__WEBPACK_IMPORTED_MODULE_5__/* .seek */ .j)(run, request, inputs);
    return sought.kind === 'installed'
        ? { ...asked(request), ...(await describeInstalled(run, sought.installed, inputs)) }
        : { ...asked(request), ...describeResolution(sought.resolution, inputs) };
}
function asked(request) {
    return { request: request.text, source: (0,_core_version_request_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSource */ .B6)(request.source) };
}
async function describeInstalled(run, installed, inputs) {
    const { knownArchive } = await __webpack_require__.e(/* import() */ 883).then(__webpack_require__.bind(__webpack_require__, 7883));
    const filename = (0,_core_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .archiveName */ .uv)((0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelease */ .zR)(installed.version), run.platform);
    const sha256 = installed.receipt?.sha256 ?? knownArchive(filename)?.sha256;
    const name = {
        filename,
        version: (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toGoVersion */ .ME)(installed.version),
        os: run.platform.os,
        arch: run.platform.arch,
    };
    return {
        version: (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(installed.version),
        release: installed.release,
        why: 'the tool cache has it',
        installed: installed.root,
        archive: describeArchive({ archive: name, sha256 }, inputs),
    };
}
function describeResolution(resolution, inputs) {
    return {
        version: resolution.version && (0,_core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toSemver */ .Ud)(resolution.version),
        release: resolution.release,
        why: resolution.why,
        installed: undefined,
        archive: describeArchive({ archive: resolution.archive, sha256: resolution.proof?.sha256 }, inputs),
    };
}
function describeArchive(given, inputs) {
    const { mirrors } = (0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .planMirrors */ .K7)({ mirrors: inputs.mirrors, baseUrl: inputs.goDownloadBaseUrl });
    const first = mirrors.find((mirror) => mirror.kind !== 'module-proxy');
    if (first === undefined)
        return undefined;
    const url = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_6__/* .redactUrl */ .B)((0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveUrl */ .Qq)(first, given.archive));
    return { filename: given.archive.filename, url, mirror: (0,_core_mirrors_js__WEBPACK_IMPORTED_MODULE_0__/* .mirrorName */ .zZ)(first), sha256: given.sha256 };
}


/***/ })

};
