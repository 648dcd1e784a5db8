"use strict";
exports.id=1353;
exports.ids=[
1353
];
exports.modules={
11353:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
phasesOf:()=>phasesOf,
timelineChart:()=>timelineChart
});
const mostPhases=20;
function phasesOf(events){
const[first]=events;
if(void 0===first)return[];
const groups=Map.groupBy(events,({install=''})=>install);
const phases=[
...groups
].flatMap(([install,own])=>phasesOfOne(own,{
first,
several:groups.size>1
}).map(({name,...times})=>({
name: '' === install ? name : `${install}: ${name}`,
...times
})));
return longest(phases.toSorted((a,b)=>a.start - b.start));
}
function phasesOfOne(events,{first,several}){
const phases=[];
let open;
let mirror='';
const close=(time)=>{
if(void 0!==open)phases.push({
name:open.name,
start:open.start,
end:time - first.time
});
open=void 0;
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
if('mirror-tried'===event.kind)mirror=event.mirror;
if('requested'===event.kind)begin('Resolve',open||phases.length>0?time:first.time);
else if ('mirror-tried' === event.kind) begin(`Ask ${mirror}`, time);
else if ('download-started' === event.kind) begin(`Download${mirror && ` from ${mirror}`}`, time);
else if('waiting'===event.kind)begin('Wait',time);
else if('lock-wait'===event.kind)begin('Wait for another job',time);
else if('verified'===event.kind)begin('Commit',time);
else if('committed'===event.kind&&several)close(time);
else if('found'===event.kind||'committed'===event.kind)begin('Activate',time);
else if('activated'===event.kind)close(time);
else if('resolved'===event.kind&&several)close(time);
else if('cache-restored'===event.kind){
const end=time - first.time;
const start=Math.max(0,Math.round(end - 1000*event.seconds));
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
const lastOfDay=86400000 - 1;
function timeOfDay(milliseconds){
return new Date(Math.min(milliseconds,lastOfDay)).toISOString().slice(11,-1);
}
function taskName(name){
return name.replace(/[\s\u0085]+/g, ' ').trim().replace(/\bhttps?:\/\//g, '').replace(/^(.{99}).{2,}$/u, "$1\u2026").replace(/[:;#`%{}<>&"\\]/g, (character)=>`#${character.charCodeAt(0)};`);
}
})
};
