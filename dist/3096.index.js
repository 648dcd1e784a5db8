export const id=3096;
export const ids=[
3096
];
export const modules={
3096:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
moveCaches:()=>moveCaches
});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2969);
const subfolders={
GOCACHE:'build',
GOPATH:'go'
};
async function moveCaches(run,given){
const{consulted,wrong,askAgain}=given;
const said = (name)=>`${name} is "${consulted.goEnv[name]}", which cannot be written`;
const own = (name)=>`Set ${name} to a folder of your own`;
const folder=await makeFolder(run);
if(folder===undefined)return{
...consulted,
remarks: wrong.map((name)=>warning(`${said(name)}. ${own(name)}.`))
};
const places=Object.fromEntries(wrong.map((name)=>[
name,
(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder,subfolders[name])
]));
const remarks = wrong.map((name)=>warning(`${said(name)}: it is "${places[name]}" instead. ${own(name)} to keep what is in it.`));
const env={
...consulted.env,
...places
};
const goEnv={
...await askAgain(env),
...places
};
return{
env,
goEnv,
placed:{
...consulted.placed,
...places
},
remarks
};
}
async function makeFolder(run){
try{
return await run.files.makeTemporaryFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.temporary,'setup-go-tarball-'));
}catch(error){
if(error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.A)return undefined;
throw error;
}
}
function warning(text){
return{
level:'warning',
text
};
}
})
};
