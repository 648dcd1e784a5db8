"use strict";
exports.id=2362;
exports.ids=[
2362
];
exports.modules={
42362:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
auditJson:()=>auditJson,
auditText:()=>auditText
});
var text$0=require$(49593);
var text$1=require$(11967);
function auditText({audited,unreadable,day}){
const[concerns,fine]=[
audited.filter(isConcern),
audited.filter((each)=>!isConcern(each))
];
const total = `${audited.length} audited, ${concerns.length} with something to act on. Advisories of ${day}.`;
return{
lines:[
...[
...concerns,
...fine
].flatMap(paragraph),
total
],
notes:unreadable.map(({path,why})=>({
level:'warning',
text: `Skipping ${path}: ${why}`
}))
};
}
function auditJson({audited,unreadable,failed,day}){
return{
failed,
advisories:day,
audited:audited.map(({where,path,line,request,assessment})=>({
where,
path,
line:line??null,
request:request??null,
release:assessment?.release??null,
supported:assessment?.supported??null,
'newest-patch':assessment?.newestPatch??null,
clean:assessment?.clean??null,
vulnerabilities:(assessment?.vulnerabilities??[]).map(({id,aliases,parts,fixedIn})=>({
id,
aliases,
parts,
'fixed-in':fixedIn??null
}))
})),
unreadable
};
}
function isConcern({assessment}){
return void 0!==assessment&&(assessment.vulnerabilities.length>0||!assessment.supported);
}
function paragraph(found){
const{assessment}=found;
if(void 0===assessment)return[
`${headOf(found)}`,
'  Not a release of Go that is known here.',
''
];
const{text}=(0,text$0.kf)(assessment,{
now:Date.parse(assessment.day),
pinnedBy:void 0
});
return[
headOf(found),
`  ${text}`,
...idLines(assessment.vulnerabilities.map(({id})=>id)),
''
];
}
function headOf({where,path,line,request,assessment}){
const place = void 0 === line ? path : `${path}:${line}`;
const asks = void 0 === request ? '' : ` asks for ${request}`;
const means = void 0 === assessment || 'file' !== where ? '' : ` (${assessment.release})`;
return (0, text$1.TN)(`${'file' === where ? '' : `${where} `}${place}${asks}${means}`);
}
function idLines(ids){
if(0===ids.length)return[];
const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
return[
`  ${ids.slice(0, 5).join(', ')}${more}`
];
}
})
};
