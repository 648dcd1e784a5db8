export const id=6772;
export const ids=[
6772
];
export const modules={
6772:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
gitLabPlaces:()=>gitLabPlaces
});
var external_node_fs_=require$(3024);
var external_node_os_=require$(8161);
var external_node_path_=require$(6760);
var cache_policy=require$(6324);
;
function gitLabCaches(cache,env){
const wish=(cache??'').trim().toLowerCase();
if(wish!=='true'&&wish!=='always')return{
caches:undefined,
guard:[]
};
if(wish==='true'&&env['CI_COMMIT_TAG'])return{
caches:'guarded',
guard:[
(0,cache_policy.N)('a job for a tag')
]
};
return{
caches:'trimmed',
guard:[]
};
}
var project_folder=require$(5446);
;
function gitLabPlaces(given){
const{env,workspace,projectCache,nodePlatform}=given;
const{project,versionFolders}=findProject(env,workspace);
const path=(0,external_node_path_.join)(project,project_folder.f);
const why=nodePlatform==='win32'?undefined:whyHomeless(env);
const toolCache=findToolCache(given,project);
const inProject=toolCache===undefined;
const{caches,guard}=gitLabCaches(given.cache,env);
const asked=projectCache||caches!==undefined;
const used=asked||why!==undefined||inProject;
return{
workspace,
temporary:(0,external_node_os_.tmpdir)(),
versionFolders,
toolCache:toolCache??(0,external_node_path_.join)(path,project_folder.b),
projectFolder:used?{
path,
asked,
homeless:why!==undefined,
caches
}:undefined,
remarks:[
...guard,
...projectCache?[]:remarksOn({
path,
why:asked?undefined:why,
inProject
})
]
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
folder=(0,external_node_path_.dirname)(folder);
folders.push(folder);
}
return{
project:root,
versionFolders:folders
};
}
function findToolCache(given,project){
const{env,projectCache,usualToolCache}=given;
if(env['RUNNER_TOOL_CACHE'])return(0,external_node_path_.resolve)(env['RUNNER_TOOL_CACHE']);
if(projectCache||usualToolCache===undefined)return undefined;
const named=(0,external_node_path_.isAbsolute)(env['XDG_CACHE_HOME']??'');
if(named||realPath(usualToolCache)!==undefined)return usualToolCache;
return isWithin(usualToolCache,project)||!canBeMade(usualToolCache)?undefined:usualToolCache;
}
function whyHomeless(env){
if(!env['HOME'])return 'HOME is not set';
return canBeMade((0, external_node_path_.join)(env['HOME'], 'go')) ? undefined : `HOME is "${env['HOME']}", where Go cannot write`;
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
const way=(0,external_node_path_.relative)(folder,path);
return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
}
function canBeMade(path){
try{
const found=(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:false
});
if(found===undefined)return(0,external_node_path_.dirname)(path)!==path&&canBeMade((0,external_node_path_.dirname)(path));
if(!found.isDirectory())return false;
(0,external_node_fs_.accessSync)(path,external_node_fs_.constants.W_OK|external_node_fs_.constants.X_OK);
return true;
}catch {
return false;
}
}
function realPath(path){
try{
return path?(0,external_node_fs_.realpathSync)(path):undefined;
}catch {
return undefined;
}
}
}),
6324:((module$,exports$,require$)=>{
require$.d(exports$,{
N:()=>whyGuarded,
d:()=>cachePolicy
});
const guarded=new Set([
'release',
'pull_request_target',
'workflow_run'
]);
function cachePolicy(wish,env,event){
if(wish.cache==='false')return nothing('');
if(!isAvailable(env))return nothing('There is no cache service here.');
const guard=wish.cache==='always'?'':guardedBy(env);
if(guard!=='')return nothing(whyGuarded(guard));
const mode=(env['ACTIONS_CACHE_MODE']??'').trim().toLowerCase();
if(mode==='none')return nothing('The cache-mode of this workflow is none.');
const restore=mode!=='write-only';
if(wish.write==='false')return{
restore,
save:false,
why:''
};
if(mode==='read')return{
restore,
save:false,
why:'The cache-mode of this workflow is read.'
};
if(wish.write==='auto'&&isFork(event))return{
restore,
save:false,
why:'A pull request from a fork saves no cache.'
};
return{
restore,
save:true,
why:restore?'':'The cache-mode of this workflow is write-only.'
};
}
function whyGuarded(job){
return `Nothing is cached in ${job}: a poisoned cache must not reach it. Set cache: always to allow it.`;
}
function isAvailable(env){
const results=Boolean(env['ACTIONS_RESULTS_URL']);
return env['ACTIONS_CACHE_SERVICE_V2']?results:Boolean(env['ACTIONS_CACHE_URL']);
}
function guardedBy(env){
const event=env['GITHUB_EVENT_NAME']??'';
if (guarded.has(event)) return `a job of ${event}`;
return env['GITHUB_REF_TYPE']==='tag'?'a job for a tag':'';
}
function isFork(event){
const head=at(event,'pull_request','head','repo','full_name');
const base=at(event,'pull_request','base','repo','full_name');
const isPullRequest=at(event,'pull_request')!==undefined;
return isPullRequest&&(typeof head!=='string'||head!==base);
}
function at(value,...path){
let inner=value;
for(const name of path){
if(typeof inner!=='object'||inner===null)return undefined;
inner=Reflect.get(inner,name);
}
return inner;
}
function nothing(why){
return{
restore:false,
save:false,
why
};
}
})
};
