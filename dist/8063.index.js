export const id=8063;
export const ids=[
8063
];
export const modules={
8063:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
miseRequest:()=>miseRequest
});
var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2969);
var _tool_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6535);
async function miseRequest(file){
const{kind,path,text}=file;
const tools=asTable((await parseToml(file)).tools);
const name=toolNames.find((candidate)=>tools?.[candidate]!==undefined);
if(name===undefined)return undefined;
const line=findLine(text,name);
const words=toWords(tools?.[name]);
if(words===undefined){
const where = line === undefined ? path : `${path}:${line}`;
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('VERSION_FILE_INVALID', `${where}: the version of ${name} is not a string`, {
hint: `Put it in quotes: ${name} = "1.22". As a number, 1.20 would lose its zero.`
});
}
return(0,_tool_version_js__WEBPACK_IMPORTED_MODULE_1__.o)(words,{
kind,
path,
...line!==undefined&&{
line
}
});
}
const toolNames=[
'go',
'golang',
'core:go'
];
async function parseToml({path,text}){
const{parse,TomlError}=await __webpack_require__.e(3292).then(__webpack_require__.bind(__webpack_require__,3292));
try{
return parse(text);
}catch(error){
if(!(error instanceof TomlError))throw error;
const reason = error.message.split('\n', 1).join('').replace(/^Invalid TOML document: /, '');
throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.A('VERSION_FILE_INVALID', `${path}:${error.line}: not valid TOML: ${reason}`, {
hint:'Correct the line, or set go-version instead.',
cause:error
});
}
}
function asTable(value){
return typeof value==='object'&&value!==null&&!Array.isArray(value)?{
...value
}:undefined;
}
function toWords(value){
const values=Array.isArray(value)?value:[
value
];
const words=values.map((each)=>asTable(each)?.version??each);
return words.length>0&&words.every((word)=>typeof word==='string')?words:undefined;
}
function findLine(text,name){
const key = `\\s*(?:${name}|"${name}"|'${name}')\\s*`;
const inTools = new RegExp(`^${key}[.=]`);
const full = new RegExp(`^\\s*\\[{0,2}\\s*tools\\s*\\.${key}[\\].=]|^\\s*tools\\s*=.*[{,]${key}=`);
let table='';
for(const[index,line]of text.split('\n').entries()){
table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table;
if(full.test(line)||table==='tools'&&inTools.test(line))return index + 1;
}
return undefined;
}
}),
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
})
};
