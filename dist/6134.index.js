"use strict";
exports.id=6134;
exports.ids=[
6134
];
exports.modules={
76134:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
shortName:()=>shortName
});
var process$0=require$(31421);
var fs$1=require$(73024);
var path$2=require$(76760);
function shortName(path){
const own=identity(path);
if(void 0===own){
if ((0, path$2.dirname)(path) === path || /[^\0-\x7f]/.test((0, path$2.basename)(path))) return;
const folder = /[^\0-\x7f]/.test((0, path$2.dirname)(path)) ? shortName((0, path$2.dirname)(path)) : (0, path$2.dirname)(path);
return void 0===folder?void 0:(0,path$2.join)(folder,(0,path$2.basename)(path));
}
const{stdout}=(0,process$0.spawnSync)(process.env.ComSpec||'cmd.exe',[
'/d',
'/v:on',
'/c',
'for %I in ("!LONG_NAME!") do @echo %~sI'
],{
env:{
...process.env,
LONG_NAME:path
},
encoding:'latin1',
windowsVerbatimArguments:true
});
const short=(stdout??'').trim();
return /^[\x20-\x7e]+$/.test(short) && identity(short) === own ? short : void 0;
}
function identity(path){
const found=(0,fs$1.statSync)(path,{
bigint:true,
throwIfNoEntry:false
});
return found && `${found.dev}:${found.ino}`;
}
})
};
