export const id=7562;
export const ids=[
7562
];
export const modules={
7562:((module$,exports$,require$)=>{
require$.d(exports$,{
phasesOf:()=>phasesOf,
timelineChart:()=>timelineChart
});
const mostPhases=20;
function phasesOf(events){
const[first]=events;
if(first===undefined)return[];
const groups=Map.groupBy(events,({install=''})=>install);
const phases=[
...groups
].flatMap(([install,own])=>phasesOfOne(own,{
first,
several:groups.size>1
}).map(({name,...times})=>({
name: install === '' ? name : `${install}: ${name}`,
...times
})));
return longest(phases.toSorted((a,b)=>a.start - b.start));
}
function phasesOfOne(events,{first,several}){
const phases=[];
let open;
let mirror='';
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
if(event.kind==='mirror-tried')mirror=event.mirror;
if(event.kind==='requested')begin('Resolve',open||phases.length>0?time:first.time);
else if (event.kind === 'mirror-tried') begin(`Ask ${mirror}`, time);
else if (event.kind === 'download-started') begin(`Download${mirror && ` from ${mirror}`}`, time);
else if(event.kind==='waiting')begin('Wait',time);
else if(event.kind==='lock-wait')begin('Wait for another job',time);
else if(event.kind==='verified')begin('Commit',time);
else if(event.kind==='committed'&&several)close(time);
else if(event.kind==='found'||event.kind==='committed')begin('Activate',time);
else if(event.kind==='activated')close(time);
else if(event.kind==='resolved'&&several)close(time);
else if(event.kind==='cache-restored'){
const end=time - first.time;
const start=Math.max(0,Math.round(end - event.seconds*1000));
phases.push({
name: `Restore ${event.what}`,
start,
end
});
}
}
close(events.at(-1)?.time??first.time);
return phases;
}
function longest(phases){
const byLength=phases.toSorted((a,b)=>b.end - b.start -(a.end - a.start));
const shown=new Set(byLength.slice(0,mostPhases));
return phases.filter((phase)=>shown.has(phase));
}
const smallestPart=300;
const layout='%%{init: {"gantt": {"useWidth": 960, "leftPadding": 48, "rightPadding": 110}}}%%';
function timelineChart(phases,redact){
const duration=Math.max(0,...phases.map(({end})=>end));
const least = Math.max(1, Math.ceil(duration / smallestPart));
return[
'```mermaid',
layout,
'gantt',
'  dateFormat HH:mm:ss.SSS',
`  axisFormat ${axisOf(duration)}`,
...duration<15_000?[
'  tickInterval 1second'
]:[],
'  todayMarker off',
...phases.map(({ name, start, end })=>`  ${taskName(redact(name))} :${timeOfDay(start)}, ${timeOfDay(Math.max(end, start + least))}`),
'```'
];
}
function axisOf(duration){
if(duration<60_000)return '%-S s';
return duration<3_600_000?'%M:%S':'%H:%M:%S';
}
const lastOfDay=24*60*60*1000 - 1;
function timeOfDay(milliseconds){
return new Date(Math.min(milliseconds,lastOfDay)).toISOString().slice(11,-1);
}
function taskName(name){
return name.replace(/[\s\u0085]+/g, ' ').trim().replace(/\bhttps?:\/\//g, '').replace(/^(.{99}).{2,}$/u, "$1\u2026").replace(/[:;#`%{}<>&"\\]/g, (character)=>`#${character.charCodeAt(0)};`);
}
})
};
