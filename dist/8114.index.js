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
const[first,...others]=words;
if(first===undefined)return undefined;
if(first!=='system')return requestOf(first,source);
const next=others.find((word)=>word!=='system');
const otherwise=next===undefined?undefined:await requestOf(next,source);
return{
kind:'system',
source,
otherwise
};
}
async function requestOf(word,source){
const text = word.replace(/^(?:latest|prefix):/, '');
if (/^[a-z]+(?:-[\d.]+)?:/.test(text)) {
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0, _version_request_js__WEBPACK_IMPORTED_MODULE_1__.B6)(source)}) is not a release of Go`, {
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
hint: `Write one after it, such as "${tool} 1.22.5".`
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
