export const id=9010;
export const ids=[
9010
];
export const modules={
9010:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
gitLabPlaces:()=>gitLabPlaces
});
var fs$0=require$(3024);
var os$1=require$(8161);
var path$2=require$(6760);
var folder$3=require$(5446);
function gitLabPlaces(given){
const{env,workspace,projectCache,nodePlatform}=given;
const{project,versionFolders}=findProject(env,workspace);
const path=(0,path$2.join)(project,folder$3.f);
const why=nodePlatform==='win32'?undefined:whyHomeless(env);
const toolCache=findToolCache(given,project);
const inProject=toolCache===undefined;
const used=projectCache||why!==undefined||inProject;
return{
workspace,
temporary:(0,os$1.tmpdir)(),
versionFolders,
toolCache:toolCache??(0,path$2.join)(path,folder$3.b),
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
folder=(0,path$2.dirname)(folder);
folders.push(folder);
}
return{
project:root,
versionFolders:folders
};
}
function findToolCache(given,project){
const{env,projectCache,usualToolCache}=given;
if(env['RUNNER_TOOL_CACHE'])return(0,path$2.resolve)(env['RUNNER_TOOL_CACHE']);
if(projectCache||usualToolCache===undefined)return undefined;
const named=(0,path$2.isAbsolute)(env['XDG_CACHE_HOME']??'');
if(named||realPath(usualToolCache)!==undefined)return usualToolCache;
return isWithin(usualToolCache,project)||!canBeMade(usualToolCache)?undefined:usualToolCache;
}
function whyHomeless(env){
if(!env['HOME'])return 'HOME is not set';
return canBeMade((0, path$2.join)(env['HOME'], 'go')) ? undefined : `HOME is "${env['HOME']}", where Go cannot write`;
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
const way=(0,path$2.relative)(folder,path);
return way !== '..' && !way.startsWith(`..${path$2.sep}`) && !(0, path$2.isAbsolute)(way);
}
function canBeMade(path){
try{
const found=(0,fs$0.statSync)(path,{
throwIfNoEntry:false
});
if(found===undefined)return(0,path$2.dirname)(path)!==path&&canBeMade((0,path$2.dirname)(path));
if(!found.isDirectory())return false;
(0,fs$0.accessSync)(path,fs$0.constants.W_OK|fs$0.constants.X_OK);
return true;
}catch {
return false;
}
}
function realPath(path){
try{
return path?(0,fs$0.realpathSync)(path):undefined;
}catch {
return undefined;
}
}
})
};
