"use strict";
exports.id=1522;
exports.ids=[
1522
];
exports.modules={
11522:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
listVersions:()=>listVersions
});
var program$0=require$(90255);
var problem$1=require$(48624);
var commands$2=require$(87049);
async function listVersions(run,plan,versions){
const{matrix}=await Promise.all([
require$.e(6951),
require$.e(8851),
require$.e(4977)
]).then(require$.bind(require$,74977));
const{goVersion}=plan.version;
if ('' !== goVersion) throw new problem$1.A('INPUT_INVALID', `The input go-version is "${goVersion}", and matrix-versions is given, with which nothing is installed`, {
hint:'Omit go-version, and install Go in the jobs that the matrix is for.'
});
const asked = 'from-go-mod' === versions ? versions : versions.split(/[,\n]/).filter((text)=>'' !== text.trim());
if (0 === asked.length) throw new problem$1.A('INPUT_INVALID', `The input matrix-versions is "${versions}", which names no version`, {
hint:'Write stable, oldstable, for example, or from-go-mod.'
});
const releases=await matrix(run,plan,{
asked,
name:'matrix-versions'
});
const value=JSON.stringify(releases.map(({version})=>version));
run.emit({
kind:'remark',
level:'info',
message: `The output matrix is ${value}`
});
(0,commands$2.w4)(program$0._K,'GITHUB_OUTPUT',[
{
name:'matrix',
value
}
]);
return 0;
}
})
};
