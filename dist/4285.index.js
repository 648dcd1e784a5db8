export const id=4285;
export const ids=[
4285
];
export const modules={
7230:((module$,exports$,require$)=>{
require$.d(exports$,{
Dy:()=>supportText,
kf:()=>assessmentText,
pq:()=>countOf
});
const stale=60*24*60*60*1000;
function assessmentText(assessment,given){
const{vulnerabilities,supported}=assessment;
return{
concern:vulnerabilities.length>0||!supported,
text:[
vulnerabilitiesText(assessment),
supportText(assessment),
patchText(assessment,given.pinnedBy),
ageText(assessment,given.now)
].filter(Boolean).join(' ')
};
}
function countOf({vulnerabilities:{length}}){
return `${length === 0 ? 'no' : length} known ${length === 1 ? 'vulnerability' : 'vulnerabilities'}`;
}
function supportText({release,minor,supported,supportedMinors,newestPatch}){
if (supported) return `Go ${minor} is supported.`;
if (supportedMinors.includes(minor)) return `${release} is not supported: ${newestPatch} has replaced it.`;
return `Go ${minor} is not supported: the supported versions are ${supportedMinors.join(' and ')}.`;
}
function vulnerabilitiesText(assessment){
const{release,vulnerabilities,clean}=assessment;
const has = `${release} has ${countOf(assessment)}`;
if (vulnerabilities.length === 0) return `${has}.`;
return clean === undefined ? `${has}, and so has every other release.` : `${has}; ${clean} has none.`;
}
function patchText({release,newestPatch},pinnedBy){
if(pinnedBy===undefined||newestPatch===release)return '';
return `With patch: latest, ${pinnedBy} would give ${newestPatch}.`;
}
function ageText({day},now){
const age=now - Date.parse(day);
if(age<=stale)return '';
const days = Math.floor(age / (24 * 60 * 60 * 1000));
return `The advisories are ${days} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
}),
4285:((module$,exports$,require$)=>{
require$.d(exports$,{
auditJson:()=>auditJson,
auditText:()=>auditText
});
var text$0=require$(7230);
var text$1=require$(6186);
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
return assessment!==undefined&&(assessment.vulnerabilities.length>0||!assessment.supported);
}
function paragraph(found){
const{assessment}=found;
if(assessment===undefined)return[
`${headOf(found)}`,
'  Not a release of Go that is known here.',
''
];
const{text}=(0,text$0.kf)(assessment,{
now:Date.parse(assessment.day),
pinnedBy:undefined
});
return[
headOf(found),
`  ${text}`,
...idLines(assessment.vulnerabilities.map(({id})=>id)),
''
];
}
function headOf({where,path,line,request,assessment}){
const place = line === undefined ? path : `${path}:${line}`;
const asks = request === undefined ? '' : ` asks for ${request}`;
const means = assessment === undefined || where !== 'file' ? '' : ` (${assessment.release})`;
return (0, text$1.TN)(`${where === 'file' ? '' : `${where} `}${place}${asks}${means}`);
}
function idLines(ids){
if(ids.length===0)return[];
const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
return[
`  ${ids.slice(0, 5).join(', ')}${more}`
];
}
})
};
