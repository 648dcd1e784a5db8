"use strict";
exports.id=6122;
exports.ids=[
6122
];
exports.modules={
26122:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
exportGoauth:()=>exportGoauth
});
var table$0=require$(78120);
var problem$1=require$(48624);
var auth$2=require$(32586);
var version$3=require$(35345);
function exportGoauth(run,result,{mirrorAuth,mask}){
const all=(0,auth$2.Ri)(mirrorAuth);
(0,auth$2.kI)(all).forEach(mask);
if(0===(0,auth$2.Uj)(all,void 0).length)throw new problem$1.A('INPUT_INVALID','The input goauth is true, and mirror-auth has no header for an https origin',{
hint: 'Give mirror-auth a line such as "https://goproxy.example.com basic USER:PASSWORD", or leave goauth out.'
});
const version=(0,version$3.ot)(result.goVersion);
if(void 0!==version&&(0,version$3.Zy)(version,first)<0){
const message = `Go ${result.goVersion} does not know GOAUTH, which Go 1.24 has brought: it asks for private modules without credentials.`;
run.emit({
kind:'remark',
level:'warning',
message
});
}
const before=run.env.GOAUTH||'netrc';
const helper=[
process.execPath,
process.argv[1]??'',
'goauth'
].map(word).join(' ');
const variables=[
...result.variables,
{
name:'GOAUTH',
value: 'off' === before ? helper : `${helper}; ${before}`
},
{
name:(0,table$0.LO)('mirror-auth'),
value:mirrorAuth
}
];
return{
...result,
variables
};
}
const first={
major:1,
minor:24,
patch:0
};
function word(text){
if (!/[\s"';]/.test(text)) return text;
return text.includes('"') ? `'${text}'` : `"${text}"`;
}
}),
32586:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Ri:()=>parseMirrorAuth,
Uj:()=>goauthLines,
iY:()=>headersFor,
kI:()=>secretsOfMirrorAuth,
n4:()=>certificateFor
});
var problem$0=require$(48624);
var quoted$2=require$(58987);
var redact$1=require$(50386);
function parseMirrorAuth(text){
const lines = text.split(/\r\n|\r|\n/).map((line)=>line.trim());
return lines.flatMap((line,index)=>''===line?[]:[
parseLine(line,index + 1)
]);
}
function secretsOfMirrorAuth(all){
const secrets=all.flatMap((auth)=>{
if('certificate'===auth.kind)return[];
if('basic'===auth.kind)return[
auth.password,
basicValue(auth)
];
return[
auth.value,
auth.value.replace(/^\S+ +/, '')
];
});
return[
...new Set(secrets)
].filter(({length})=>length>=shortest);
}
const shortest=4;
function headersFor(all,{origin}){
const headers={};
for(const auth of all)if(auth.origin===origin){
if ('basic' === auth.kind) headers.authorization = `Basic ${basicValue(auth)}`;
if('header'===auth.kind)headers[auth.name]=latin1OfUtf8(auth.value);
}
return headers;
}
function goauthLines(all,asked){
const origins=[
...new Set(all.map(({origin})=>origin))
].filter((origin)=>origin.startsWith('https:')&&(void 0===asked||asked.origin===origin));
return origins.flatMap((origin)=>{
const mine=all.filter((auth)=>auth.origin===origin);
const headers=mine.flatMap((auth)=>{
if('basic'===auth.kind)return[
`Authorization: Basic ${basicValue(auth)}`
];
return 'header'===auth.kind?[
`${auth.name}: ${auth.value}`
]:[];
});
return 0===headers.length?[]:[
origin,
'',
...headers,
''
];
});
}
function certificateFor(all,{origin}){
return all.filter((auth)=>'certificate'===auth.kind).findLast((auth)=>auth.origin===origin);
}
function parseLine(line,number){
const [address = '', kind = '', rest = ''] = /^(\S+)\s*(\S*)\s*(.*)$/.exec(line)?.slice(1) ?? [];
const wrong = (what)=>invalid(`Line ${number} of the input mirror-auth ${what}`);
const url=URL.parse(address);
if (null === url || !/^https?:$/.test(url.protocol)) throw wrong('does not start with an http or https origin');
const{origin}=url;
if (address !== origin && address !== `${origin}/`) throw wrong(`is for ${(0, quoted$2.T)((0, redact$1.B)(address))}, which is more than an origin: write ${(0, quoted$2.T)(origin)}`);
switch(kind){
case 'basic':
{
const colon=rest.indexOf(':');
if (colon < 0) throw wrong(`has no USER:PASSWORD after "${origin} basic"`);
return{
origin,
kind,
user:rest.slice(0,colon),
password:rest.slice(colon + 1)
};
}
case 'header':
{
const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):\s*(.+)$/.exec(rest) ?? [];
if ('' === name) throw wrong(`has no NAME: VALUE after "${origin} header"`);
if (ours.has(name.toLowerCase())) throw wrong(`names the header ${name}, which says how a request is made`);
if (/[\u0000-\u001f\u007f]/.test(value)) throw wrong('has a control character in its value');
return{
origin,
kind,
name:name.toLowerCase(),
value
};
}
case 'certificate':
{
const [certificate, key, ...more] = rest.split(/\s+/).filter((path)=>'' !== path);
if (void 0 === certificate || more.length > 0) throw wrong(`needs one or two files after "${origin} certificate"`);
if ('https:' !== url.protocol) throw wrong(`has a certificate for ${origin}, and only https has certificates`);
return{
origin,
kind,
certificate,
key
};
}
default:
throw wrong(`says neither basic, header nor certificate after ${(0, quoted$2.T)(origin)}`);
}
}
const ours=new Set([
'host',
'connection',
'keep-alive',
'upgrade',
'expect',
'te',
'trailer',
'proxy-authorization',
'content-length',
'transfer-encoding',
'range',
'if-range',
'accept-encoding',
'user-agent'
]);
function invalid(message){
return new problem$0.A('INPUT_INVALID',message,{
hint: 'Write a line for each origin: "https://files.example.com basic USER:PASSWORD", "... header NAME: VALUE" or "... certificate CERT.pem KEY.pem".'
});
}
function basicValue({user,password}){
return btoa(latin1OfUtf8(`${user}:${password}`));
}
function latin1OfUtf8(text){
return Array.from(new TextEncoder().encode(text),(byte)=>String.fromCharCode(byte)).join('');
}
})
};
