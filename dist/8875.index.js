"use strict";
exports.id=8875;
exports.ids=[
8875
];
exports.modules={
48875:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
room:()=>room
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
function room(path){
for(let folder=path;;folder=(0,path$1.dirname)(folder))try{
const{bavail,bsize,blocks,files,ffree}=(0,fs$0.statfsSync)(folder);
if(0===blocks)return;
const inodes=0===files?void 0:ffree;
return{
free:bavail*bsize,
inodes,
device:(0,fs$0.statSync)(folder).dev
};
}catch(error){
if('ENOENT'!==(0,problem$2.CA)(error)||folder===(0,path$1.dirname)(folder))return;
}
}
})
};
