export const id=6035;
export const ids=[
6035
];
export const modules={
6035:((module$,exports$,require$)=>{
require$.d(exports$,{
withLatestPatch:()=>withLatestPatch
});
var version$0=require$(658);
var range$1=require$(522);
function withLatestPatch(request){
const{source,text}=request;
if('file'!==source.kind&&'workspace'!==source.kind)return;
if('exact'!==request.kind)return request;
const{version}=request;
if(void 0!==version.pre||void 0!==version.revision)return;
const[family=[]]=(0,range$1.QC)(version.major,version.minor);
const range=[
[
...family,
{
operator:'>=',
version
}
]
];
return{
kind:'range',
text,
source,
range,
literal:(0,version$0.zR)(version)
};
}
})
};
