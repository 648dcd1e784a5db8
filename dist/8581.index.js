export const id = 8581;
export const ids = [8581];
export const modules = {

/***/ 8581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placeInProject: () => (/* binding */ placeInProject),
  prepareProjectFolder: () => (/* binding */ prepareProjectFolder),
  withWritableModules: () => (/* binding */ withWritableModules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/activate/project-variables.js
const subfolders = { GOMODCACHE: 'mod', GOCACHE: 'build', GOPATH: 'go' };
/**
 * Where Go is to put things, by variable: below the project's folder, but for what the user has said already. Without
 * a home Go knows no GOPATH, and so no module cache, and no GOCACHE unless XDG_CACHE_HOME tells where.
 */
function projectVariables(given) {
    const { folder, env, userGoEnv, separator } = given;
    const placeOf = (name) => `${folder.path}${separator}${subfolders[name]}`;
    const isFree = (name) => {
        const said = env[name] || userGoEnv[name];
        return !said || said === placeOf(name); // an earlier call of ours is no user
    };
    const gopath = folder.homeless && isFree('GOPATH');
    const gocache = folder.asked || (folder.homeless && !env['XDG_CACHE_HOME']);
    return {
        ...(gopath && { GOPATH: placeOf('GOPATH') }),
        ...((folder.asked || gopath) && isFree('GOMODCACHE') && { GOMODCACHE: placeOf('GOMODCACHE') }),
        ...(gocache && isFree('GOCACHE') && { GOCACHE: placeOf('GOCACHE') }),
    };
}
/**
 * GOFLAGS with `-modcacherw`, without which nobody but root can remove the module cache (`git clean` cannot, and a
 * runner's cache cannot be unpacked over it). `undefined` where the user has said it, in either sense, and for a Go
 * before 1.15, which reads no GOMODCACHE, and before 1.14 not that flag either.
 */
function writableModules(goflags, version) {
    if (version.major === 1 && version.minor < 15)
        return undefined;
    if (/(?:^|\s)--?modcacherw(?:=|\s|$)/.test(goflags))
        return undefined;
    return goflags.trim() === '' ? '-modcacherw' : `${goflags} -modcacherw`;
}

;// CONCATENATED MODULE: ./build/engine/activate/project-folder.js


/** Hides the project's folder of ours from git, before anything lies in it. */
async function prepareProjectFolder(run) {
    if (run.projectFolder === undefined)
        return;
    const ignore = (0,external_node_path_.join)(run.projectFolder.path, '.gitignore');
    if ((await run.files.readText(ignore)) !== undefined)
        return;
    await run.files.makeFolder(run.projectFolder.path);
    await run.files.writeText(ignore, '*\n');
}
/** What Go is told of where to put things; `gopath` is the input. */
async function placeInProject(run, gopath) {
    if (run.projectFolder === undefined)
        return {};
    const userGoEnv = (await run.goSettings()).written;
    const env = gopath === '' ? run.env : { ...run.env, GOPATH: gopath };
    return projectVariables({ folder: run.projectFolder, env, userGoEnv, separator: external_node_path_.sep });
}
/** The same with GOFLAGS, where the module cache is ours to place; `goEnv` is what Go answers there. */
function withWritableModules(places, given) {
    if (places['GOMODCACHE'] === undefined)
        return places;
    const goflags = writableModules(given.goEnv['GOFLAGS'] ?? '', given.version);
    return goflags === undefined ? places : { ...places, GOFLAGS: goflags };
}


/***/ })

};
