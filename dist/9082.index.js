"use strict";
exports.id=9082;
exports.ids=[
9082
];
exports.modules={
39082:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
keepOrInstall:()=>keepOrInstall,
systemGo:()=>systemGo
});
var problem$0=require$(48624);
var version$1=require$(78281);
var version$2=require$(35345);
var request$3=require$(11625);
var sources$4=require$(41454);
async function keepOrInstall(sources,module,pin){
if(void 0===module.minimum&&void 0===module.toolchain)return pin;
const version=await sources.versionOf(pin.go);
const text = `system: ${(0, version$2.zR)(version)}`;
const decided=(0,version$1.vI)(module,{
kind:'exact',
text,
source:pin.source,
version
});
if(void 0===decided||decided.request.text===text)return pin;
return(0,sources$4.install)(decided.request,decided);
}
async function systemGo(sources,{source,otherwise}){
const go=await(0,sources$4.goOnPath)(sources);
const where=(0,request$3.B6)(source);
if(void 0!==go)return{
kind:'keep',
go,
source,
notice: `${where} says "system": using ${go}, the Go on PATH.`
};
if(void 0!==otherwise)return otherwise;
const why=sources.wantsFolder?'which is never at install-dir':'and there is no go on PATH';
throw new problem$0.A('VERSION_UNKNOWN', `${where} says "system", ${why}`, {
place:(0,request$3.$t)(source),
hint:'Install a Go first, write a version there, or set go-version.'
});
}
})
};
