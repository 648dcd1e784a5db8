"use strict";
exports.id=3368;
exports.ids=[
3368
];
exports.modules={
93368:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
gitLabPlaces:()=>gitLabPlaces
});
var external_node_fs_=require$(73024);
var external_node_os_=require$(48161);
var external_node_path_=require$(76760);
var cache_policy=require$(62696);
function gitLabCaches(cache,env){
const wish=(cache??'').trim().toLowerCase();
if('true'!==wish&&'always'!==wish)return{
caches:void 0,
guard:[]
};
if('true'===wish&&env.CI_COMMIT_TAG)return{
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
var project_folder=require$(21683);
function gitLabPlaces(given){
const{env,workspace,projectCache,nodePlatform}=given;
const{project,versionFolders}=findProject(env,workspace);
const path=(0,external_node_path_.join)(project,project_folder.f);
const why='win32'===nodePlatform?void 0:whyHomeless(env);
const toolCache=findToolCache(given,project);
const inProject=void 0===toolCache;
const{caches,guard}=gitLabCaches(given.cache,env);
const asked=projectCache||void 0!==caches;
const used=asked||void 0!==why||inProject;
return{
workspace,
temporary:(0,external_node_os_.tmpdir)(),
versionFolders,
toolCache:toolCache??(0,external_node_path_.join)(path,project_folder.b),
projectFolder:used?{
path,
asked,
homeless:void 0!==why,
caches
}:void 0,
remarks:[
...guard,
...projectCache?[]:remarksOn({
path,
why:asked?void 0:why,
inProject
})
]
};
}
function findProject(env,workspace){
const root=realPath(env.CI_PROJECT_DIR);
if(void 0===root)return{
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
if(env.RUNNER_TOOL_CACHE)return(0,external_node_path_.resolve)(env.RUNNER_TOOL_CACHE);
if(projectCache||void 0===usualToolCache)return;
const named=(0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME??'');
if(named||void 0!==realPath(usualToolCache))return usualToolCache;
return isWithin(usualToolCache,project)||!canBeMade(usualToolCache)?void 0:usualToolCache;
}
function whyHomeless(env){
if(!env.HOME)return 'HOME is not set';
return canBeMade((0, external_node_path_.join)(env.HOME, 'go')) ? void 0 : `HOME is "${env.HOME}", where Go cannot write`;
}
function remarksOn(given){
const{path,why,inProject}=given;
const lost='the next job on this runner will not find them';
const caches = `${why}. The folders that GOPATH, GOMODCACHE and GOCACHE do not name are in "${path}", and ${lost}`;
const tools = `No folder outside the project can hold the tool cache. The tools are in "${path}", and ${lost}. To keep them, set RUNNER_TOOL_CACHE.`;
return[
...void 0===why?[]:[
caches
],
...inProject?[
tools
]:[]
];
}
function isWithin(path,folder){
const way=(0,external_node_path_.relative)(folder,path);
return '..' !== way && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
}
function canBeMade(path){
try{
const found=(0,external_node_fs_.statSync)(path,{
throwIfNoEntry:false
});
if(void 0===found)return(0,external_node_path_.dirname)(path)!==path&&canBeMade((0,external_node_path_.dirname)(path));
if(!found.isDirectory())return false;
(0,external_node_fs_.accessSync)(path,external_node_fs_.constants.W_OK|external_node_fs_.constants.X_OK);
return true;
}catch {
return false;
}
}
function realPath(path){
try{
return path?(0,external_node_fs_.realpathSync)(path):void 0;
}catch {
return;
}
}
}),
62696:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
d:()=>cachePolicy,
N:()=>whyGuarded
});
var json=require$(32193);
function isReadOnlyToken(token){
const claims=(0,json.q)(decode((token??'').split('.')[1]??''));
const scopes=(0,json.G)(claims)?(0,json.q)(String(claims.ac??'')):void 0;
if(!Array.isArray(scopes)||0===scopes.length)return false;
const permissions=scopes.map((scope)=>(0,json.G)(scope)?scope.Permission:void 0);
return permissions.every((permission)=>'number'==typeof permission&&(2&permission)===0);
}
function decode(text){
try{
return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
}catch {
return '';
}
}
const guarded=new Set([
'release',
'pull_request_target',
'workflow_run'
]);
function cachePolicy(wish,env,event){
if('false'===wish.cache)return nothing('');
if(!isAvailable(env))return nothing('There is no cache service here.');
const guard='always'===wish.cache?'':guardedBy(env);
if(''!==guard)return nothing(whyGuarded(guard));
const mode=(env.ACTIONS_CACHE_MODE??'').trim().toLowerCase();
if('none'===mode)return nothing('The cache-mode of this workflow is none.');
const restore='write-only'!==mode;
if('false'===wish.write)return{
restore,
save:false,
why:''
};
if('read'===mode)return{
restore,
save:false,
why:'The cache-mode of this workflow is read.'
};
if('auto'===wish.write&&isFork(event))return{
restore,
save:false,
why:'A pull request from a fork saves no cache.'
};
if('auto'===wish.write&&isReadOnlyToken(env.ACTIONS_RUNTIME_TOKEN))return{
restore,
save:false,
why:'The cache service lets this job only read.'
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
const isSecondVersion=Boolean(env.ACTIONS_CACHE_SERVICE_V2)&&!isEnterpriseServer(env);
return Boolean(env[isSecondVersion?'ACTIONS_RESULTS_URL':'ACTIONS_CACHE_URL']);
}
function isEnterpriseServer(env){
const url = URL.parse(env.GITHUB_SERVER_URL || 'https://github.com');
return !/^github\.com$|\.ghe\.com$|\.localhost$/.test(url?.hostname ?? 'github.com');
}
function guardedBy(env){
const event=env.GITHUB_EVENT_NAME??'';
if (guarded.has(event)) return `a job of ${event}`;
return 'tag'===env.GITHUB_REF_TYPE?'a job for a tag':'';
}
function isFork(event){
const head=at(event,'pull_request','head','repo','full_name');
const base=at(event,'pull_request','base','repo','full_name');
const isPullRequest=void 0!==at(event,'pull_request');
return isPullRequest&&('string'!=typeof head||head!==base);
}
function at(value,...path){
let inner=value;
for(const name of path){
if('object'!=typeof inner||null===inner)return;
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
