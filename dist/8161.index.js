export const id=8161;
export const ids=[
8161
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
function ageText({date},now){
const age=now - date;
if(age<=stale)return '';
const days = Math.floor(age / (24 * 60 * 60 * 1000));
return `The advisories are ${days} days old: use a newer version of setup-go-tarball, or advisories-refresh.`;
}
}),
3261:((module$,exports$,require$)=>{
require$.d(exports$,{
i:()=>megabytes
});
function megabytes(bytes){
return `${(bytes / 1e6).toFixed(1)} MB`;
}
}),
542:((module$,exports$,require$)=>{
require$.d(exports$,{
summaryMarkdown:()=>summaryMarkdown,
writeSummaryFile:()=>writeSummaryFile
});
var fs$0=require$(3024);
var text$3=require$(7230);
var problem$1=require$(2969);
var megabytes$2=require$(3261);
const long=5_000;
async function summaryMarkdown(result,events,redact){
const{assessment}=result;
const source=plainMarkdown(redact(result.source));
const rows=[
[
'Requested',
`${code(redact(result.request || 'nothing'))} (${source})`
],
[
'Installed',
installedText(result,events,redact)
],
[
'Trust',
code(result.trust)
],
...cacheRows(events),
...assessment?assessmentRows(assessment):[]
];
return `${[
`### Go ${plainMarkdown(redact(result.goVersion))}`,
'',
`| Version | ${versionText(result, redact)} |`,
'| :-- | :-- |',
...rows.map(([name, value])=>`| ${name} | ${value} |`),
...assessment?vulnerabilityList(assessment):[],
...await timeline(events,redact)
].join('\n')}\n`;
}
function writeSummaryFile(path,text){
try{
(0,fs$0.writeFileSync)(path,text);
}catch(cause){
throw new problem$1.A('FILES_FAILED', `Cannot write the summary-file "${path}": ${String(cause)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause
});
}
}
function versionText({goVersionLine},redact){
return plainMarkdown(redact(goVersionLine.replace(/^go version /, '')));
}
function installedText({tool,goroot,found,mirror},events,redact){
const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
if (found) return tool === '' ? `found at ${code(redact(goroot))}` : `found in the tool cache${origin && `, downloaded${origin}`}`;
const size=events.find((event)=>event.kind==='verified')?.size;
return `downloaded${origin}${size === undefined ? '' : `, ${(0, megabytes$2.i)(size)}`} in ${seconds(durationOf(untilActivated(events)))}`;
}
function untilActivated(events){
const last=events.findIndex(({kind})=>kind==='activated');
return last<0?events:events.slice(0,last + 1);
}
function cacheRows(events){
const restored=events.filter((event)=>event.kind==='cache-restored');
return[
...restored.filter(({what})=>what==='modules'),
...restored.filter(({what})=>what!=='modules')
].map(cacheRow);
}
function cacheRow({what,outcome,seconds:took}){
const from=outcome==='exact'?'restored':'restored from an older cache';
return[
`Cache of ${what}`,
outcome === 'miss' ? 'none yet' : `${from} in ${seconds(took * 1000)}`
];
}
function assessmentRows(assessment){
const{vulnerabilities,clean,newestPatch,release}=assessment;
const better = vulnerabilities.length > 0 && clean !== undefined ? `; ${clean} has none` : '';
return[
[
'Vulnerabilities',
`${vulnerabilities.length || 'none'} known${better}`
],
[
'Newest patch',
newestPatch===release?'this one':newestPatch
],
[
'Support',
(0,text$3.Dy)(assessment)
]
];
}
function vulnerabilityList(assessment){
const{vulnerabilities,date}=assessment;
if(vulnerabilities.length===0)return[];
const day=new Date(date).toISOString().slice(0,10);
return[
'',
`<details><summary>${(0, text$3.pq)(assessment)}, as of ${day}</summary>`,
'',
'| Advisory | CVE | Affects | Fixed in |',
'| --- | --- | --- | --- |',
...vulnerabilities.map(vulnerabilityRow),
'',
'</details>'
];
}
function vulnerabilityRow({id,aliases,parts,fixedIn}){
const where=parts.map((part)=>part==='stdlib'?'standard library':'go command and tools').join(', ');
return `| [${id}](https://pkg.go.dev/vuln/${id}) | ${aliases.join(', ')} | ${where} | ${fixedIn ?? 'no fix'} |`;
}
async function timeline(events,redact){
const duration=durationOf(events);
if(duration<=long)return[];
const{phasesOf,timelineChart}=await require$.e(7562).then(require$.bind(require$,7562));
return[
'',
`<details open><summary>Timeline: ${seconds(duration)}</summary>`,
'',
...timelineChart(phasesOf(events),redact),
'',
'</details>'
];
}
function durationOf(events){
return(events.at(-1)?.time??0)-(events[0]?.time??0);
}
function seconds(milliseconds){
return `${(milliseconds / 1000).toFixed(1)} s`;
}
function code(text){
return `\`${text.replace(/[`|\r\n]/g, ' ')}\``;
}
function plainMarkdown(text){
return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
})
};
