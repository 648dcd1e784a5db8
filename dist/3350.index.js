"use strict";
exports.id=3350;
exports.ids=[
3350
];
exports.modules={
95160:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
f:()=>projectCaches
});
function projectCaches({path,caches},separator){
return 'guarded' === caches ? `${path}${separator}guarded` : path;
}
}),
23350:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
placeInProject:()=>placeInProject,
prepareProjectFolder:()=>prepareProjectFolder,
withWritableModules:()=>withWritableModules
});
var external_node_path_=require$(76760);
var project_caches=require$(95160);
const subfolders={
GOMODCACHE:'mod',
GOCACHE:'build',
GOPATH:'go'
};
function projectVariables(given){
const{folder,env,userGoEnv,separator}=given;
const placeOf = (name)=>`${(0, project_caches.f)(folder, separator)}${separator}${subfolders[name]}`;
const isFree=(name)=>{
const said=env[name]||userGoEnv[name];
return!said||said===placeOf(name);
};
const gopath=folder.homeless&&isFree('GOPATH');
const gocache=folder.asked||folder.homeless&&!env.XDG_CACHE_HOME;
return{
...gopath&&{
GOPATH:placeOf('GOPATH')
},
...(folder.asked||gopath)&&isFree('GOMODCACHE')&&{
GOMODCACHE:placeOf('GOMODCACHE')
},
...gocache&&isFree('GOCACHE')&&{
GOCACHE:placeOf('GOCACHE')
}
};
}
function writableModules(goflags,version){
if(1===version.major&&version.minor<15)return;
if (/(?:^|\s)--?modcacherw(?:=|\s|$)/.test(goflags)) return;
return '' === goflags.trim() ? '-modcacherw' : `${goflags} -modcacherw`;
}
async function prepareProjectFolder(run){
if(void 0===run.projectFolder)return;
const ignore=(0,external_node_path_.join)(run.projectFolder.path,'.gitignore');
if(await run.files.readText(ignore)!==void 0)return;
await run.files.makeFolder(run.projectFolder.path);
await run.files.writeText(ignore,'*\n');
}
async function placeInProject(run,gopath){
if(void 0===run.projectFolder)return{};
const userGoEnv=(await run.goSettings()).written;
const env=''===gopath?run.env:{
...run.env,
GOPATH:gopath
};
return projectVariables({
folder:run.projectFolder,
env,
userGoEnv,
separator:external_node_path_.sep
});
}
function withWritableModules(places,given){
if(void 0===places.GOMODCACHE)return places;
const goflags=writableModules(given.goEnv.GOFLAGS??'',given.version);
return void 0===goflags?places:{
...places,
GOFLAGS:goflags
};
}
})
};
