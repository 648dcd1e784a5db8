export const id = 6809;
export const ids = [6809];
export const modules = {

/***/ 6809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   authorizeBy: () => (/* binding */ authorizeBy)
/* harmony export */ });
/**
 * The Authorization header for a URL. `token` is for the origin of `go-download-base-url` and for no other, in
 * setup-go's form (`token VALUE`; a value with a scheme of its own, such as `Bearer VALUE`, stays as it is).
 *
 * The job's own GitHub token is never sent: it is the input's default, so nobody has chosen to give it to that server.
 * It is known by its value, or by GitHub's prefix for installation tokens
 * (https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/).
 */
function authorizeBy(inputs, env) {
    const { token, goDownloadBaseUrl } = inputs;
    const base = URL.parse(goDownloadBaseUrl);
    const value = token.replace(/^\S+ +/, '');
    if (token === '' || base === null || isJobToken(value, env))
        return () => undefined;
    const header = value === token ? `token ${token}` : token;
    return (url) => (url.origin === base.origin ? header : undefined);
}
function isJobToken(value, env) {
    return value.startsWith('ghs_') || value === env['GITHUB_TOKEN'] || value === env['ACTIONS_RUNTIME_TOKEN'];
}


/***/ })

};
