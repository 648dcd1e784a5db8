export const id=8787;
export const ids=[
8787
];
export const modules={
8787:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
openEventFile:()=>openEventFile
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);
var _io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2225);
const schema=1;
const BYTES_EVERY=1000;
function openEventFile(path,{redact,event:report}){
const file=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
const descriptor=attempt(file,()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file,'a',0o600));
let bytesShown=Number.NEGATIVE_INFINITY;
let failed=false;
return{
write({time,...event}){
if(event.kind==='bytes'){
if(event.done!==event.total&&time - bytesShown<BYTES_EVERY)return;
bytesShown=time;
}
const line={
schema,
time:new Date(time).toISOString(),
...event
};
const text=JSON.stringify(line,(_,value)=>typeof value==='string'?redact(value):value);
try{
if (!failed) attempt(file, ()=>(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, `${text}\n`));
}catch(error){
failed=true;
const message = `${(0, _io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__.HB)(error, file, 'write').message}; no further events are written`;
report({
kind:'remark',
level:'warning',
message,
time
});
}
},
close:()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor)
};
}
function attempt(path,act){
try{
return act();
}catch(error){
throw(0,_io_fs_file_problem_js__WEBPACK_IMPORTED_MODULE_2__.HB)(error,path,'write');
}
}
})
};
