export const id=965;
export const ids=[
965
];
export const modules={
965:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
warnOfVariables:()=>warnOfVariables
});
var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7929);
var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4593);
const others=[
'SETUP_GO_TARBALL_TOOLCHAIN',
'SETUP_GO_TARBALL_PATH',
'SETUP_GO_BUNDLE_PROJECT',
'SETUP_GO_DOTENV',
'SETUP_GO_GOTESTSUM',
'SETUP_GO_INPUTS',
'SETUP_GO_TEST_DIRECTORY',
'SETUP_GO_TEST_FLAGS',
'SETUP_GO_WORKING_DIRECTORY'
];
function warnOfVariables(names){
const known=[
..._inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Fu.map(({name})=>(0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.LO)(name)),
...others
];
return names.filter((name)=>!known.includes(name)).map((name)=>{
const nearest=(0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.q)(name,known);
const advice = nearest === undefined ? 'See setup-go-tarball --help.' : `Did you mean ${nearest}?`;
return `The variable ${name} means nothing here. ${advice}`;
});
}
})
};
