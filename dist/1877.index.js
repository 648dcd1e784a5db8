"use strict";
exports.id=1877;
exports.ids=[
1877
];
exports.modules={
91877:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
zipContentsFault:()=>zipContentsFault
});
var zlib$0=require$(38522);
var yauzl$1=require$(20663);
var problem$2=require$(58076);
const LARGEST=524288000;
async function zipContentsFault(path){
try{
const zip=await(0,yauzl$1.sO)(path,{
lazyEntries:true,
autoClose:false,
decodeStrings:false
});
try{
let total=0;
for await(const entry of zip.eachEntry()){
total +=entry.uncompressedSize;
if(total>LARGEST)return 'it unpacks to more than a module may have';
if(0===entry.uncompressedSize&&0===entry.compressedSize)continue;
let sum=0;
for await(const chunk of(await zip.openReadStreamPromise(entry,{})))sum=(0,zlib$0.crc32)(chunk,sum);
if(sum!==entry.crc32)return 'an entry does not have its checksum';
}
}finally{
zip.close();
}
}catch(error){
return(0,problem$2.gJ)(error);
}
return;
}
})
};
