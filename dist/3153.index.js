export const id = 3153;
export const ids = [3153];
export const modules = {

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
