export const id=8114;
export const ids=[
8114
];
export const modules={
6535:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
o:()=>toolVersionRequest
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _version_request_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4958);
async function toolVersionRequest(words,source){
const word=words.find((candidate)=>candidate!=='system');
if(word===undefined)return undefined;
const text = word.replace(/^(?:latest|prefix):/, '');
if (/^[a-z]+(?:-\d+)?:/.test(text)) {
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0, _version_request_js__WEBPACK_IMPORTED_MODULE_1__.B6)(source)}) is not a Go release`, {
hint:'Write a version such as 1.22.5 there, or set go-version instead.'
});
}
return(0,_version_request_js__WEBPACK_IMPORTED_MODULE_1__.TR)(text,source);
}
}),
8114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
toolVersionsRequest:()=>toolVersionsRequest
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _tool_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6535);
async function toolVersionsRequest({kind,path,text}){
for(const[index,line]of text.split('\n').entries()){
const [tool, ...versions] = line.replace(/#.*/, '').split(/\s+/).filter((word)=>word !== '');
if(tool!=='golang'&&tool!=='go')continue;
if(versions.length===0){
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('VERSION_FILE_INVALID', `${path}:${index + 1}: ${tool} has no version`, {
hint: `Add one, such as "${tool} 1.22.5".`
});
}
return(0,_tool_version_js__WEBPACK_IMPORTED_MODULE_1__.o)(versions,{
kind,
path,
line:index + 1
});
}
return undefined;
}
})
};
