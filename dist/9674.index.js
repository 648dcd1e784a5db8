"use strict";
exports.id=9674;
exports.ids=[
9674
];
exports.modules={
58089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
RH:()=>strongEtag,
c4:()=>isProgress,
wR:()=>rangeHeaders,
wi:()=>continuation
});
function rangeHeaders({offset,etag}){
if(0===offset)return{};
return{
range: `bytes=${offset}-`,
...''!==etag&&{
'if-range':etag
}
};
}
function continuation({offset,size},{status,headers}){
if(200===status)return{
kind:'restart',
size:readLength(headers['content-length'])??size
};
if(416===status&&offset>0)return pastTheEnd(offset,size,headers['content-range']);
if(206!==status)return{
kind:'other'
};
if(0===offset)return{
kind:'lie',
why:'it answers 206, but no range was requested'
};
const [, start, end, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers['content-range'] ?? '') ?? [];
if(void 0===start||void 0===end)return{
kind:'lie',
why: `its Content-Range is "${headers['content-range'] ?? ''}"`
};
if(Number(start)!==offset)return{
kind:'lie',
why: `it begins at ${start}, but ${offset} was requested`
};
const whole='*'===total||void 0===total?size:Number(total);
if(void 0!==whole&&Number(end)!==whole - 1)return{
kind:'lie',
why: `it ends at ${end} of ${whole} bytes`
};
if(void 0!==size&&whole!==size)return{
kind:'lie',
why: `it gives the file ${whole} bytes instead of ${size}`
};
return{
kind:'append',
size:whole
};
}
function pastTheEnd(offset,size,range){
const total = readLength(/^bytes \*\/(\d+)$/.exec(range ?? '')?.[1]);
if(offset===(size??total))return{
kind:'done'
};
return{
kind:'past-the-end'
};
}
function strongEtag(headers){
const etag=headers.etag??'';
return /^"[\x21\x23-\x7e]*"$/.test(etag) ? etag : '';
}
function readLength(text){
return void 0 !== text && /^\d{1,15}$/.test(text) ? Number(text) : void 0;
}
function isProgress(gained,size){
return gained > 0 && gained >= Math.min(262144, (size ?? 1 / 0) / 100);
}
}),
88322:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
_j:()=>proxiesOf,
pi:()=>moduleFolder,
sG:()=>askProxies,
zV:()=>listToolchains
});
var platform$0=require$(49664);
var problem$1=require$(48624);
var goproxy$2=require$(78716);
var module$3=require$(83519);
var redact$4=require$(50386);
var version$5=require$(35345);
var fetch$6=require$(21543);
function moduleFolder(proxy){
return `${proxy}/${module$3.Mw}/@v`;
}
async function askProxies(run,mirror,ask){
let failure;
for(const{url,fallsBack}of(await proxiesOf(run,mirror)))try{
const answer=await ask(url);
if(void 0!==answer)return answer;
}catch(error){
if(!(error instanceof problem$1.A))throw error;
failure=error;
if(!fallsBack)break;
run.emit({
kind:'proxy-failed',
url:(0,redact$4.B)(url),
message:error.message
});
}
if(void 0!==failure)throw failure;
return;
}
async function proxiesOf(run,mirror){
if(void 0!==mirror.url)return[
{
url:mirror.url,
fallsBack:false
}
];
const{proxies,end}=(0,goproxy$2.M)((await run.goSettings()).GOPROXY);
if(proxies.length>0)return proxies;
throw new problem$1.A('MIRROR_STATUS', `GOPROXY is "${end}", so there is no module proxy to ask`, {
hint:'Name a proxy in GOPROXY, or one of your own in mirrors as module-proxy+URL.'
});
}
const longestList=16777216;
async function listToolchains(run,mirror){
const text = await askProxies(run, mirror, (proxy)=>(0, fetch$6.Sy)(run, `${moduleFolder(proxy)}/list`, longestList));
if(void 0===text)return;
const suffix=(0,module$3.CJ)(run.platform);
const releases=text.split('\n').flatMap((line)=>readLine(run,line.trim(),suffix));
return releases.sort((a,b)=>(0,version$5.Zy)(b.version,a.version));
}
function readLine(run,line,suffix){
if(!line.startsWith(module$3.TQ)||!line.endsWith(suffix))return[];
const release=line.slice(module$3.TQ.length,-suffix.length);
const version=release.startsWith('go')?(0,version$5.ot)(release):void 0;
if(void 0===version)return[];
const{os,arch}=run.platform;
const archives=[
{
filename:(0,platform$0.uv)(release,run.platform),
os,
arch
}
];
return[
{
version,
release,
stable:void 0===version.pre,
archives
}
];
}
})
};
