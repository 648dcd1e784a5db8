"use strict";
exports.id=6657;
exports.ids=[
6657
];
exports.modules={
66657:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
fromNothing:()=>fromNothing,
missing:()=>missing
});
var problem$0=require$(48624);
var quoted$2=require$(58987);
var request$1=require$(11625);
var sources$3=require$(41454);
async function fromNothing(sources){
const folders=sources.folders.map((folder)=>(0,quoted$2.T)(folder)).join(', ');
const nothing = `No go-version, and no version file that names one in ${folders}`;
const go=await(0,sources$3.goOnPath)(sources);
if(void 0!==go){
const notice = `${nothing}: using ${go}, the Go on PATH. Set go-version to choose another.`;
return{
kind:'keep',
go,
source:{
kind:'path'
},
notice
};
}
return(0,sources$3.install)(await(0,request$1.TR)('stable',{
kind:'default'
}),{
notes:[
`${nothing}: using stable`
]
});
}
async function missing({folders,list,isAbsolute},path){
const name = `The go-version-file ${(0, quoted$2.T)(path)}`;
for(const folder of isAbsolute(path)?[
''
] : folders)if ((await list(path, folder))?.length) return new problem$0.A('VERSION_FILE_MISSING', `${name} is a folder, not a file`, {
hint:'Name the file in it that holds the version.'
});
return new problem$0.A('VERSION_FILE_MISSING', `${name} does not exist`, {
hint:'Check the path, which starts at the workspace root, and that the repository is checked out before this step.'
});
}
})
};
