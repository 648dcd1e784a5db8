"use strict";
exports.id=5351;
exports.ids=[
5351
];
exports.modules={
5351:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
openRedis:()=>openRedis
});
var fs$0=require$(73024);
var tls$1=require$(41692);
var tls$1_default=require$.n(tls$1);
var ioredis$2=require$(67796);
const CONNECT=2_000;
const AGAIN={
first:200,
longest:10_000
};
function openRedis(address,env){
const client=new ioredis$2.Redis(optionsOf(address,env));
const first=Promise.withResolvers();
client.on('error',()=>void 0);
client.on('ready',()=>first.resolve());
return{
ready:()=>'ready'===client.status,
async get(key){
return await client.getBuffer(key)??void 0;
},
async set(key,bytes,seconds){
await client.set(key,Buffer.from(bytes),'EX',seconds);
},
async setBits(key,bits){
await Promise.all(bits.map((bit)=>client.setbit(key,bit,1)));
},
connected:()=>first.promise,
close:()=>client.disconnect()
};
}
function optionsOf(address,env){
const url=new URL(address);
const host = url.hostname.replace(/^\[(.+)\]$/, '$1');
const[username,password]=[
url.username,
url.password
].map(decodeURIComponent);
return{
host,
port:Number(url.port||6379),
...username&&{
username
},
...password&&{
password
},
db: Number(url.pathname.replace(/^\//, '') || 0),
connectTimeout:CONNECT,
retryStrategy:(times)=>Math.min(AGAIN.longest,AGAIN.first*2**Math.min(times,8)),
enableOfflineQueue:false,
maxRetriesPerRequest:0,
enableReadyCheck:false,
...'rediss:'===url.protocol&&{
tls:{
ca:authorities(env),
...!/^[\d.]+$|:/.test(host) && {
servername:host
}
}
}
};
}
function authorities(env){
const named=env.SSL_CERT_FILE?[
(0,fs$0.readFileSync)(env.SSL_CERT_FILE,'utf8')
]:[];
return[
...new Set([
...tls$1_default().getCACertificates('default'),
...tls$1_default().getCACertificates('system'),
...named
])
];
}
})
};
