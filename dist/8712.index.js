export const id=8712;
export const ids=[
8712
];
export const modules={
8712:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
disk:()=>disk
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var _file_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2225);
const disk={
look:(path)=>(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(path,'look at',()=>look(path)),
tryToWrite:(folder)=>(0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CD)(folder,'write to',()=>makeAndRemove(folder))
};
function look(path){
const own=unlessNothing(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path));
if(own===undefined)return undefined;
const there=own.isSymbolicLink()?unlessNothing(()=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path)):own;
const{size,mtimeMs,mode}=there??own;
return{
kind:own.isSymbolicLink()?'link':kindOf(own),
identity: `${own.dev}:${own.ino}`,
size,
modified:mtimeMs,
...process.platform!=='win32'&&{
mode:mode&0o7777
},
executable:process.platform==='win32'||(mode&0o111)!==0,
target:own.isSymbolicLink()?targetOf(path,own,there):undefined
};
}
function targetOf(path,own,there){
return{
path:(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path),
kind:there&&kindOf(there),
otherDrive:there!==undefined&&there.dev!==own.dev
};
}
function kindOf(found){
return found.isFile()?'file':found.isDirectory()?'folder':'other';
}
function unlessNothing(ask){
try{
return ask();
}catch(error){
if(NOTHING.has((0,_file_problem_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error)))return undefined;
throw error;
}
}
const NOTHING=new Set([
'ENOENT',
'ENOTDIR',
'ELOOP'
]);
function makeAndRemove(folder){
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.doctor-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path);
}
})
};
