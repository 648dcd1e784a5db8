"use strict";
exports.id=8282;
exports.ids=[
8282,
5901
];
exports.modules={
98282:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
createHttp:()=>createHttp,
createUndiciTransport:()=>createUndiciTransport
});
var problem=require$(48624);
var sources_proxy=require$(43534);
var redact=require$(50386);
var client_certificates=require$(17262);
var http_trust=require$(38661);
var http_userinfo=require$(43204);
var api_connect=require$(34660);
var api_connect_default=require$.n(api_connect);
var agent=require$(57405);
var agent_default=require$.n(agent);
var dispatcher=require$(30883);
var dispatcher_default=require$.n(dispatcher);
var pool=require$(30628);
var pool_default=require$.n(pool);
var proxy_agent=require$(76672);
var proxy_agent_default=require$.n(proxy_agent);
Object.assign(dispatcher_default().prototype,{
connect:api_connect_default()
});
function createAgents({env,connectTimeout,certificate,trust}){
const open=[];
const routes=new Map();
return{
for(url){
const proxy=(0,sources_proxy.i)(url,env);
const shown=certificate(url);
const route = `${trust.state} ${proxy?.url ?? ''} ${void 0 === shown ? '' : url.origin}`;
const known=routes.get(route);
if(void 0!==known)return known;
const connect=connectOptions(connectTimeout,trust.authorities,shown);
const toProxy=()=>connectOptions(connectTimeout,trust.authorities,(0,client_certificates._)(env));
const made=void 0===proxy?direct(connect):proxied(proxy,connect,toProxy());
routes.set(route,made);
open.push(made);
return made;
},
async close(){
await Promise.all(open.map((dispatcher)=>dispatcher.destroy()));
}
};
}
function connectOptions(timeout,ca,shown){
const secureContext=(0,http_trust.V)(ca,shown);
return{
timeout,
allowH2:false,
autoSelectFamilyAttemptTimeout:1_000,
...secureContext&&{
secureContext
}
};
}
function direct(connect){
return new(agent_default())({
connect,
allowH2:false
});
}
function proxied(proxy,connect,toProxy){
const{uri,token}=readProxy(proxy);
return new(proxy_agent_default())({
uri,
...void 0===token?{}:{
token
},
allowH2:false,
connectTimeout:connect.timeout,
proxyTls:{
...toProxy
},
requestTls:{
...connect
},
clientFactory:(origin,options)=>new(pool_default())(origin,{
...options,
headersTimeout:connect.timeout
})
});
}
function readProxy(proxy){
const url=URL.parse(proxy.url);
if (null === url || !/^https?:$/.test(url.protocol) || '' === url.hostname) throw new problem.A('INPUT_INVALID', `${proxy.variable} is not a proxy address: "${(0, redact.B)(proxy.url)}"`, {
hint: 'Write it as http://host:port or https://host:port; other kinds of proxy are not supported.'
});
const token=(0,http_userinfo.B)(url);
return{
uri:(0,http_userinfo.Q)(url).href,
token
};
}
var http_limits=require$(14079);
function exchange(options){
const{dispatcher,url,headers}=options;
const running=new Exchange(options);
try{
dispatcher.dispatch({
origin:url.origin,
path:url.pathname + url.search,
method:'GET',
headers,
headersTimeout:0,
bodyTimeout:0
},running);
}catch(error){
running.fail(error);
}
return running.answered.promise;
}
function runningOf(stop){
const known=running.get(stop);
if(void 0!==known)return known;
const made=new Set();
running.set(stop,made);
stop.addEventListener('abort',()=>{
for(const stopped of made)stopped();
});
return made;
}
const running=new WeakMap();
const HELD_BYTES=1048576;
const DUMPED_BYTES=65536;
class Exchange{
answered=Promise.withResolvers();
#timeouts;
#rate;
#stop;
#controller;
#timer;
#held=[];
#heldBytes=0;
#dumping=false;
#end;
#wake;
constructor({timeouts,rateFloor,stop}){
this.#timeouts=timeouts;
this.#rate=new http_limits.U(rateFloor);
this.#stop=stop;
runningOf(stop).add(this.#stopped);
this.#arm('connect','no connection');
}
#stopped=()=>{
this.fail(this.#stop.reason);
this.#controller?.abort(new Error('the run was stopped'));
};
onRequestStart(controller){
this.#controller=controller;
if(void 0===this.#end)this.#arm('headers','no headers');
else controller.abort(new Error('aborted before the connection was made'));
}
onResponseStart(_controller,status,headers,reason=''){
if(status<200)return;
this.#disarm();
this.answered.resolve({
status,
reason,
headers:flatten(headers),
body:()=>this.#read(),
dump:()=>this.#dump()
});
}
onResponseData(controller,chunk){
this.#heldBytes +=chunk.length;
if(this.#dumping){
if(this.#heldBytes>DUMPED_BYTES)controller.abort(new Error('the rest of the body is not needed'));
return;
}
this.#held.push(chunk);
this.#rate.count(chunk.length);
if(this.#heldBytes>=HELD_BYTES)controller.pause();
this.#wake?.();
}
onResponseEnd(){
setImmediate(()=>setImmediate(()=>{
this.#finish();
this.#end??='whole';
this.#wake?.();
}));
}
onResponseError(_controller,error){
this.fail(error);
}
fail(error){
this.#finish();
this.#end??={
error
};
this.answered.reject(error);
this.#wake?.();
}
async*#read(){
try{
for(;;){
const chunk=this.#held.shift()??await this.#next();
if(void 0===chunk)return;
this.#heldBytes -=chunk.length;
if (this.#heldBytes < HELD_BYTES / 2 && this.#controller?.paused) this.#controller.resume();
yield chunk;
}
}finally{
if(void 0===this.#end)this.#controller?.abort(new Error('the reader stopped'));
}
}
async #next(){
if(void 0===this.#end){
const from=performance.now();
this.#arm('stall','no bytes');
const{promise,resolve}=Promise.withResolvers();
this.#wake=resolve;
await promise;
this.#wake=void 0;
this.#disarm();
if(void 0===this.#end)this.#rate.check(performance.now()- from);
}
const chunk=this.#held.shift();
if(void 0===chunk&&'object'==typeof this.#end)throw this.#end.error;
return chunk;
}
#dump(){
this.#dumping=true;
this.#held=[];
if(void 0!==this.#end)return;
if(this.#heldBytes>DUMPED_BYTES)this.#controller?.abort(new Error('the rest of the body is not needed'));
else this.#arm('stall','no bytes');
}
#finish(){
this.#disarm();
runningOf(this.#stop).delete(this.#stopped);
}
#arm(limit,what){
const ms=this.#timeouts[limit];
this.#disarm();
const timer=setTimeout(()=>{
setImmediate(()=>{
if(this.#timer!==timer)return;
const error = new http_limits.N(limit, `${what} for ${ms} ms`);
this.fail(error);
this.#controller?.abort(error);
});
},ms);
this.#timer=timer;
}
#disarm(){
clearTimeout(this.#timer);
this.#timer=void 0;
}
}
function flatten(headers){
const pairs=Object.entries(headers).map(([name,value])=>[
name.toLowerCase(),
'string'==typeof value?value:(value??[]).join(', ')
]);
return Object.fromEntries(pairs);
}
var http_get=require$(33676);
function createHttp(options){
return(0,http_get.J)(createUndiciTransport(options),options);
}
function createUndiciTransport({env,timeouts,rateFloor,stop,certificate},trust=(0,http_trust.Z)(env)){
const agents=createAgents({
env,
connectTimeout:timeouts.connect,
certificate,
trust
});
return{
async exchange({url,headers,headersTimeout=timeouts.headers}){
const limits={
...timeouts,
headers:headersTimeout
};
return exchange({
dispatcher:agents.for(url),
url,
headers,
timeouts:limits,
rateFloor,
stop
});
},
trust,
close:()=>agents.close()
};
}
})
};
