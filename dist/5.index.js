"use strict";
exports.id=5;
exports.ids=[
5
];
exports.modules={
30005:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
writeSarif:()=>writeSarif
});
var fs$0=require$(73024);
var text$2=require$(49593);
var problem$1=require$(48624);
const unsupported='go-unsupported';
function writeSarif({audit,sarif,program},redact){
if(void 0===sarif)return;
try{
(0, fs$0.writeFileSync)(sarif, `${JSON.stringify(auditSarif(audit, program, redact), void 0, 2)}\n`);
}catch(cause){
throw new problem$1.A('FILES_FAILED', `Cannot write the file of --sarif, "${sarif}": ${String(cause)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause
});
}
}
function auditSarif({audited,folder},program,redact){
const[name,version]=program.split(' ');
const prefix = '' === folder || /^(?:\.\.(?:\/|$)|\/|\w:)/.test(folder) ? '' : `${folder}/`;
const files=audited.filter(({where})=>'file'===where);
const results=files.flatMap((file)=>resultsOf({
...file,
path: `${prefix}${file.path}`
},redact));
const rules=[
...new Map(results.map(({rule})=>[
rule.id,
rule
])).values()
];
return{
$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
version:'2.1.0',
runs:[
{
tool:{
driver:{
name,
version,
rules
}
},
results:results.map(({rule,message,location})=>({
ruleId:rule.id,
ruleIndex:rules.findIndex(({id})=>id===rule.id),
level:rule.id===unsupported?'error':'warning',
message:{
text:message
},
locations:[
{
physicalLocation:location
}
]
}))
}
]
};
}
function resultsOf({path,line,assessment},redact){
if(void 0===assessment)return[];
const location={
artifactLocation:{
uri: redact(path).toWellFormed().split('/').map(encodeURIComponent).join('/')
},
region:{
startLine:line??1
}
};
const vulnerable=assessment.vulnerabilities.map((each)=>({
rule:ruleOf(each,redact),
message:redact(messageOf(assessment,each)),
location
}));
if(assessment.supported)return vulnerable;
return[
{
rule:unsupportedRule,
message:redact((0,text$2.Dy)(assessment)),
location
},
...vulnerable
];
}
const unsupportedRule={
id:unsupported,
shortDescription:{
text:'The minor version of Go gets no fixes any more'
},
helpUri: 'https://go.dev/doc/devel/release#policy'
};
function ruleOf(vulnerability,redact){
const id=redact(vulnerability.id);
const aliases=vulnerability.aliases.map(redact);
const names = 0 === aliases.length ? '' : ` (${aliases.join(', ')})`;
return{
id,
shortDescription:{
text: `Known vulnerability of Go${names}`
},
helpUri: `https://pkg.go.dev/vuln/${id}`
};
}
function messageOf({release},{id,fixedIn}){
const fix = void 0 === fixedIn ? 'There is no fix.' : `It is fixed in ${fixedIn}.`;
return `${release} is vulnerable to ${id}. ${fix}`;
}
})
};
