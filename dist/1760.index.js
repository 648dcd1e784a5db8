"use strict";
exports.id=1760;
exports.ids=[
1760
];
exports.modules={
29360:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
O:()=>alignTable
});
var text$0=require$(11967);
function alignTable(rows,numbers=-1){
const cells=rows.map((row)=>row.map(text$0.TN));
const widths=(cells[0]??[]).map((_,column)=>Math.max(...cells.map((row)=>(row[column]??'').length)));
return cells.map((row)=>row.map((cell,column)=>{
const width=widths[column]??0;
return column===numbers?cell.padStart(width):cell.padEnd(width);
}).join('  ').trimEnd());
}
}),
81760:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
environmentJson:()=>environmentJson,
environmentTable:()=>environmentTable
});
var table$0=require$(29360);
function environmentTable(given){
const exported=new Set(given.variables.map(({name})=>name));
const told=given.decisions.filter(({name,value,overruled})=>{
if(exported.has(name))return true;
return!aboutGo.has(name)&&(''!==value||overruled.length>0);
});
const rows=told.map((each)=>[
exported.has(each.name)?'*':'',
each.name,
''===each.value?'(unset)':each.value,
deciderOf(each.name,each),
each.overruled.map((said)=>`${deciderOf(each.name, said)}: ${said.value}`).join('; ')
]);
const folders=pathRows(given).map(({folder,by})=>[
'*',
'PATH',
folder,
by,
''
]);
return(0,table$0.O)([
[
'',
'VARIABLE',
'VALUE',
'DECIDED BY',
'OVERRULED'
],
...rows,
...folders
]);
}
function environmentJson(explained){
const{release,goroot,request,source,variables,paths,remarks}=explained;
const exported=new Set(variables.map(({name})=>name));
return{
request,
source,
release,
'go-root':goroot,
environment:Object.fromEntries(variables.map(({name,value})=>[
name,
value
])),
path:paths,
decisions:explained.decisions.filter(({name})=>exported.has(name)||!aboutGo.has(name)).map(({name,value,by,overruled})=>({
variable:name,
value,
'decided-by':by,
...'input'===by&&{
input:inputNames[name]
},
exported:exported.has(name),
overruled:overruled.map((said)=>({
value:said.value,
by:said.by
}))
})),
folders:pathRows(explained).map(({folder,by})=>({
folder,
'decided-by':by
})),
remarks:remarks.map(({level,text})=>({
level,
text
}))
};
}
const aboutGo=new Set([
'CC',
'GOHOSTARCH',
'GOHOSTOS',
'GOTELEMETRY',
'GOTOOLDIR',
'GOVERSION'
]);
const inputNames={
GOPATH:'gopath',
GOPROXY:'goproxy',
GOPRIVATE:'goprivate',
GOTOOLCHAIN:'toolchain'
};
const deciders={
'setup-go-tarball':'setup-go-tarball',
input:'input',
environment:'environment',
'go env -w':'go env -w',
'go.env':'go.env in GOROOT',
project:'project',
Go:"Go's default"
};
function deciderOf(name,{by}){
return 'input' === by ? `input ${inputNames[name]}` : deciders[by];
}
function pathRows({decisions,paths,goroot}){
const gobin=decisions.find(({name,by})=>'GOBIN'===name&&'Go'!==by)?.value;
const gopath=decisions.find(({name})=>'GOPATH'===name)?.value??'';
return paths.map((folder)=>{
if(folder===gobin)return{
folder,
by:'GOBIN'
};
const parent = folder.replace(/[\\/]bin$/, '');
if(parent===goroot)return{
folder,
by:'GOROOT'
};
return{
folder,
by:''!==parent&&gopath.startsWith(parent)?'GOPATH':'setup-go-tarball'
};
});
}
})
};
