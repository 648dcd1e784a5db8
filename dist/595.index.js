"use strict";
exports.id=595;
exports.ids=[
595
];
exports.modules={
62401:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
c:()=>guardVariable
});
const guardVariable='SETUP_GO_TARBALL_GUARD';
}),
20595:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
reportJson:()=>reportJson
});
var variable$0=require$(62401);
async function reportJson(report,redact){
const value=await describe(report);
const usable='setup'===report.kind?guardOf(report.result):void 0;
const shown=(text)=>text===usable?text:redact(text);
return JSON.stringify(value,(_,inner)=>'string'==typeof inner?shown(inner):inner,2);
}
function guardOf({variables}){
return variables.find(({name})=>name===variable$0.c)?.value;
}
async function describe(report){
switch(report.kind){
case 'setup':
return resultValue(report.result);
case 'profile':
return{
profile:report.profile
};
case 'exec':
return{
'exit-code':report.exit.exitCode,
signal:report.exit.signal??null
};
case 'goauth':
return{
lines:report.lines
};
case 'env':
{
const{environmentJson}=await require$.e(1760).then(require$.bind(require$,81760));
return environmentJson(report.explained);
}
case 'matrix':
return report.releases;
case 'resolve':
return report.preview;
case 'lock':
return report.locked;
case 'verify':
return report.verdict;
case 'doctor':
{
const{diagnosisJson}=await require$.e(4701).then(require$.bind(require$,64701));
return diagnosisJson(report.diagnosis);
}
case 'list':
{
const{describeTree}=await require$.e(9363).then(require$.bind(require$,99363));
return report.listing.trees.map(describeTree);
}
case 'audit':
{
const{auditJson}=await require$.e(2362).then(require$.bind(require$,42362));
return auditJson(report.audit);
}
case 'stats':
{
const{statsJson}=await require$.e(7478).then(require$.bind(require$,7478));
return statsJson(report.stats);
}
case 'cache-key':
{
const{placesJson}=await require$.e(3317).then(require$.bind(require$,43317));
return placesJson(report.places);
}
case 'cache-trim':
{
const{trimmedJson}=await require$.e(3317).then(require$.bind(require$,43317));
return trimmedJson(report.trimmed);
}
case 'guard':
return{
...report.exit&&{
'exit-code':report.exit.exitCode,
signal:report.exit.signal??null
},
guard:report.guard
};
case 'guard-filled':
return{
modules:report.modules,
added:report.added
};
case 'prune':
{
const{prunedJson}=await require$.e(7027).then(require$.bind(require$,57027));
return prunedJson(report.pruned);
}
}
}
function resultValue(result){
return{
request:result.request,
source:result.source,
version:result.version,
release:result.release,
'go-version':result.goVersion,
'go-root':result.goroot,
'go-path':result.gopath,
tool:result.tool,
found:result.found,
trust:result.trust,
mirror:result.mirror,
environment:Object.fromEntries(result.variables.map(({name,value})=>[
name,
value
])),
path:result.paths,
...result.versions&&{
versions:result.versions.map(versionValue)
},
...result.assessment&&assessmentValue(result.assessment),
...result.profile?{
profile:result.profile
}:{}
};
}
function versionValue({assessment,...version}){
return{
...version,
...assessment&&assessmentValue(assessment)
};
}
function assessmentValue({vulnerabilities,supported,newestPatch,clean}){
return{
vulnerabilities:vulnerabilities.map(({id})=>id),
supported,
'newest-patch':goVersionOf(newestPatch),
clean:void 0===clean?null:goVersionOf(clean)
};
}
function goVersionOf(release){
return release.replace(/^go/, '');
}
})
};
