export const id=6938;
export const ids=[
6938
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
6938:((module$,exports$,require$)=>{
require$.d(exports$,{
summaryMarkdown:()=>summaryMarkdown,
writeSummaryFile:()=>writeSummaryFile
});
var external_node_fs_=require$(3024);
var assessment_text=require$(7230);
var problem=require$(2969);
var megabytes=require$(3261);
;
function phasesOf(events){
const[first]=events;
if(first===undefined)return[];
const phases=[];
let open;
const close=(time)=>{
if(open!==undefined)phases.push({
name:open.name,
start:open.start,
end:time - first.time
});
open=undefined;
};
const begin=(name,time)=>{
close(time);
open={
name,
start:time - first.time
};
};
for(const event of events){
const{time}=event;
if(event.kind==='requested')begin('Resolve',time);
else if (event.kind === 'mirror-tried') begin(`Ask ${event.mirror}`, time);
else if(event.kind==='download-started')begin('Download, verify and unpack',time);
else if(event.kind==='waiting')begin('Wait',time);
else if(event.kind==='lock-wait')begin('Wait for another job',time);
else if(event.kind==='verified')begin('Commit',time);
else if(event.kind==='found'||event.kind==='committed')begin('Activate',time);
else if(event.kind==='activated')close(time);
}
close(events.at(-1)?.time??first.time);
return phases;
}
function timelineChart(phases,redact){
return[
'```mermaid',
'gantt',
'  dateFormat x',
'  axisFormat %M:%S',
...phases.map(({ name, start, end })=>`  ${plain(redact(name))} :${start}, ${Math.max(end, start + 1)}`),
'```'
];
}
function plain(name){
return name.replace(/[:;#`%{}<>\u0085]/g, ' ').replace(/\s+/g, ' ').trim();
}
;
const summary_long=5_000;
function summaryMarkdown(result,events,redact){
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
...assessment?assessmentRows(assessment):[]
];
return `${[
`### Go ${plainMarkdown(redact(result.goVersion))}`,
'',
'| | |',
'| --- | --- |',
...rows.map(([name, value])=>`| ${name} | ${value} |`),
...assessment?vulnerabilityList(assessment):[],
...timeline(events,redact)
].join('\n')}\n`;
}
function writeSummaryFile(path,text){
try{
(0,external_node_fs_.writeFileSync)(path,text);
}catch(cause){
throw new problem.A('FILES_FAILED', `Cannot write the summary-file "${path}": ${String(cause)}`, {
hint:'Name a file in a folder that exists and that this user can write to.',
cause
});
}
}
function installedText({tool,goroot,found,mirror},events,redact){
const origin = mirror === '' ? '' : ` from ${plainMarkdown(redact(mirror))}`;
if (found) return tool === '' ? `found at ${code(redact(goroot))}` : `found in the tool cache${origin && `, downloaded${origin}`}`;
const size=events.find((event)=>event.kind==='verified')?.size;
return `downloaded${origin}${size === undefined ? '' : `, ${(0, megabytes.i)(size)}`} in ${seconds(durationOf(events))}`;
}
function assessmentRows(assessment){
const{vulnerabilities,clean,newestPatch,release}=assessment;
const better = vulnerabilities.length > 0 && clean !== undefined ? `; ${clean} has none` : '';
return[
[
'Vulnerabilities',
`${vulnerabilities.length} known${better}`
],
[
'Newest patch',
newestPatch===release?'this one':newestPatch
],
[
'Support',
(0,assessment_text.Dy)(assessment)
]
];
}
function vulnerabilityList({vulnerabilities,date}){
if(vulnerabilities.length===0)return[];
const day=new Date(date).toISOString().slice(0,10);
return[
'',
`<details><summary>Known vulnerabilities on ${day}: ${vulnerabilities.length}</summary>`,
'',
'| advisory | also called | in | fixed in |',
'| --- | --- | --- | --- |',
...vulnerabilities.map(vulnerabilityRow),
'',
'</details>'
];
}
function vulnerabilityRow({id,aliases,parts,fixedIn}){
const where=parts.map((part)=>part==='stdlib'?'standard library':'go command and tools').join(', ');
return `| [${id}](https://pkg.go.dev/vuln/${id}) | ${aliases.join(', ')} | ${where} | ${fixedIn ?? ''} |`;
}
function timeline(events,redact){
const duration=durationOf(events);
if(duration<=summary_long)return[];
return[
'',
`<details><summary>Time line: ${seconds(duration)}</summary>`,
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
