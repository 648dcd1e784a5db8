export const id=6098;
export const ids=[
6098
];
export const modules={
6098:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
run:()=>run
});
var _engine_setup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6032);
var _with_dotenv_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3122);
var _with_profile_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6307);
async function run(context){
return(0,_with_dotenv_js__WEBPACK_IMPORTED_MODULE_1__.f)(context,await(0,_with_profile_js__WEBPACK_IMPORTED_MODULE_2__.o)(context,()=>(0,_engine_setup_js__WEBPACK_IMPORTED_MODULE_0__.mj)(context.run,context.plan)));
}
}),
3122:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
f:()=>withDotenv
});
async function withDotenv({run,line,token},report){
const{dotenv:file}=line.options;
if(file&&report.kind==='setup'){
const{writeDotenv}=await __webpack_require__.e(2001).then(__webpack_require__.bind(__webpack_require__,2001));
await writeDotenv(run,report.result,{
file,
token
});
}
return report;
}
}),
6307:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{
o:()=>withProfile
});
async function withProfile({run,plan,line},obtain){
const{profile:wanted,print:show,remove,shell}=line.options;
if(wanted===undefined)return{
kind:'setup',
result:await obtain()
};
const{prepareProfile,removeProfile}=await __webpack_require__.e(4071).then(__webpack_require__.bind(__webpack_require__,4071));
if(remove!==undefined)return{
kind:'profile',
profile:await removeProfile(run,shell)
};
const write=await prepareProfile(run,{
asked:shell,
write:show===undefined
});
const result=await obtain();
const profile=await write(result,plan.activation);
if(show===undefined||line.json)return{
kind:'setup',
result:{
...result,
profile
}
};
return{
kind:'profile',
profile
};
}
})
};
