export const id=399;
export const ids=[
399
];
export const modules={
399:((module$,exports$,require$)=>{
require$.d(exports$,{
keepOrInstall:()=>keepOrInstall
});
var version$0=require$(8070);
var version$1=require$(658);
var sources$2=require$(8841);
async function keepOrInstall(sources,module,pin){
if(module.minimum===undefined&&module.toolchain===undefined)return pin;
const version=await sources.versionOf(pin.go);
const text = `system: ${(0, version$1.zR)(version)}`;
const decided=(0,version$0.v)(module,{
kind:'exact',
text,
source:pin.source,
version
});
if(decided===undefined||decided.request.text===text)return pin;
return(0,sources$2.ai)(decided.request,decided);
}
})
};
