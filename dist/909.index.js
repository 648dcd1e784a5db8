"use strict";
exports.id=909;
exports.ids=[
909
];
exports.modules={
96118:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
o:()=>toolVersionRequest
});
var problem$0=require$(48624);
var request$1=require$(11625);
async function toolVersionRequest(words,source){
const[first,...others]=words;
if(void 0===first)return;
if('system'!==first)return requestOf(first,source);
const next=others.find((word)=>'system'!==word);
const otherwise=void 0===next?void 0:await requestOf(next,source);
return{
kind:'system',
source,
otherwise
};
}
async function requestOf(word,source){
const text = word.replace(/^(?:latest|prefix):/, '');
if (/^[a-z]+(?:-[\d.]+)?:/.test(text)) throw new problem$0.A('VERSION_INVALID', `${JSON.stringify(word)} (${(0, request$1.B6)(source)}) is not a release of Go`, {
place:(0,request$1.$t)(source),
hint:'Write a version such as 1.22.5 there, or set go-version instead.'
});
return(0,request$1.TR)(text,source);
}
}),
10909:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
toolVersionsRequest:()=>toolVersionsRequest
});
var problem$0=require$(48624);
var version$1=require$(96118);
async function toolVersionsRequest(file){
const{kind,path,text,env}=file;
for(const[index,line]of text.split('\n').entries()){
if (!/^\s*(?:golang|go)(?:\s|#|$)/.test(line)) continue;
const written = line.replace(/(^|[^{])#.*/, '$1');
const read=written.includes('{{')?(await require$.e(2255).then(require$.bind(require$,82255))).evaluated(written,{
where: `${path}:${index + 1}`,
place:{
path,
line:index + 1
},
values:{
env,
outer:env,
vars:{}
}
}):written;
const [tool, ...versions] = read.split(/\s+/).filter((word)=>'' !== word);
if (0 === versions.length) throw new problem$0.A('VERSION_FILE_INVALID', `${path}:${index + 1}: ${tool} has no version`, {
place:{
path,
line:index + 1
},
hint: `Write one after it, such as "${tool} 1.22.5".`
});
return(0,version$1.o)(versions,{
kind,
path,
line:index + 1
});
}
return;
}
})
};
