export const id = 6098;
export const ids = [6098,3153];
export const modules = {

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finish)
/* harmony export */ });
/** Tells the result, where there is one to tell. The report comes first: what it cannot hold is no success. */
async function finish({ host, inputs, line, session }, result) {
    if (result === undefined)
        return;
    const { dotenv: file } = line.options;
    if (file) {
        const { writeDotenv } = await __webpack_require__.e(/* import() */ 7695).then(__webpack_require__.bind(__webpack_require__, 7695));
        await writeDotenv(session.run, result, { file, token: inputs.token });
    }
    await host.finish(result, { problemMatcher: false });
}


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _engine_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2563);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _with_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6307);



async function run(context) {
    const { inputs, session } = context;
    await (0,_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .finish */ .O)(context, await (0,_with_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .withProfile */ .o)(context, () => (0,_engine_setup_js__WEBPACK_IMPORTED_MODULE_0__.setup)(session.run, inputs, false)));
    return 0;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withProfile)
/* harmony export */ });
/* harmony import */ var _hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3153);

/**
 * What `obtain` makes ready, for the shells to come as well where `--profile` says so. `undefined` where nothing is to
 * be told any more: with `--remove`, which obtains nothing, and with `--print`.
 */
async function withProfile({ inputs, line, session: { run } }, obtain) {
    const { profile: wanted, print: show, remove, shell } = line.options;
    if (wanted === undefined)
        return obtain();
    const { prepareProfile, removeProfile } = await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 5157));
    if (remove !== undefined) {
        const profile = await removeProfile(run, shell);
        if (line.json)
            (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)([JSON.stringify({ profile }, null, 2)]);
        return undefined;
    }
    const write = await prepareProfile(run, { asked: shell, write: show === undefined });
    const result = await obtain();
    const profile = await write(result, inputs);
    if (show === undefined || line.json)
        return { ...result, profile };
    (0,_hosts_standard_output_js__WEBPACK_IMPORTED_MODULE_0__.print)(profile.block);
    return undefined;
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ problemJson),
/* harmony export */   print: () => (/* binding */ print),
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
/** Standard output of the command line, which is for the machine: lines for `eval`, or one JSON object. */
/** A line each. */
function print(lines) {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
/** What `--json` tells of a result; `show` says what may be shown of a text. */
function resultJson(result, show = (text) => text) {
    return JSON.stringify(describeResult(result), (_, value) => (typeof value === 'string' ? show(value) : value), 2);
}
function problemJson(problem, show) {
    const hint = problem.hint ? { hint: show(problem.hint) } : {};
    return JSON.stringify({ error: { code: problem.code, message: show(problem.message), ...hint } }, null, 2);
}
function describeResult(result) {
    return {
        request: result.request,
        source: result.source,
        version: result.version,
        release: result.release,
        'go-version': result.goVersion,
        'go-root': result.goroot,
        'go-path': result.gopath,
        tool: result.tool,
        found: result.found,
        trust: result.trust,
        mirror: result.mirror,
        environment: Object.fromEntries(result.variables.map(({ name, value }) => [name, value])),
        path: result.paths,
        ...(result.profile ? { profile: result.profile } : {}),
    };
}


/***/ })

};
