export const id=9010;
export const ids=[
9010
];
export const modules={
9010:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{
gitLabPlaces:()=>gitLabPlaces
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);
var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760);
var _core_platform_project_folder_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5446);
function gitLabPlaces(given){
const{env,workspace,projectCache,nodePlatform}=given;
const{project,versionFolders}=findProject(env,workspace);
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(project,_core_platform_project_folder_js__WEBPACK_IMPORTED_MODULE_3__.f);
const why=nodePlatform==='win32'?undefined:whyHomeless(env);
const toolCache=findToolCache(given,project);
const inProject=toolCache===undefined;
const used=projectCache||why!==undefined||inProject;
return{
workspace,
temporary:(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
versionFolders,
toolCache:toolCache??(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path,_core_platform_project_folder_js__WEBPACK_IMPORTED_MODULE_3__.b),
projectFolder:used?{
path,
asked:projectCache,
homeless:why!==undefined
}:undefined,
remarks:projectCache?[]:remarksOn({
path,
why,
inProject
})
};
}
function findProject(env,workspace){
const root=realPath(env['CI_PROJECT_DIR']);
if(root===undefined)return{
project:workspace,
versionFolders:[
workspace
]
};
if(!isWithin(workspace,root))return{
project:workspace,
versionFolders:[
workspace,
root
]
};
const folders=[
workspace
];
for(let folder=workspace;folder!==root;){
folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
folders.push(folder);
}
return{
project:root,
versionFolders:folders
};
}
function findToolCache(given,project){
const{env,projectCache,usualToolCache}=given;
if(env['RUNNER_TOOL_CACHE'])return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env['RUNNER_TOOL_CACHE']);
if(projectCache||usualToolCache===undefined)return undefined;
const named=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(env['XDG_CACHE_HOME']??'');
if(named||realPath(usualToolCache)!==undefined)return usualToolCache;
return isWithin(usualToolCache,project)||!canBeMade(usualToolCache)?undefined:usualToolCache;
}
function whyHomeless(env){
if(!env['HOME'])return 'HOME is not set';
return canBeMade((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'], 'go')) ? undefined : `HOME is "${env['HOME']}", where Go cannot write`;
}
function remarksOn(given){
const{path,why,inProject}=given;
const lost='the next job on this runner will not find them';
const caches = `${why}. The folders that GOPATH, GOMODCACHE and GOCACHE do not name are in "${path}", and ${lost}`;
const tools = `No folder outside the project can hold the tool cache. The tools are in "${path}", and ${lost}. To keep them, set RUNNER_TOOL_CACHE.`;
return[
...why===undefined?[]:[
caches
],
...inProject?[
tools
]:[]
];
}
function isWithin(path,folder){
const way=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder,path);
return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function canBeMade(path){
try{
const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path,{
throwIfNoEntry:false
});
if(found===undefined)return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)!==path&&canBeMade((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
if(!found.isDirectory())return false;
(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
return true;
}catch {
return false;
}
}
function realPath(path){
try{
return path?(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path):undefined;
}catch {
return undefined;
}
}
})
};
