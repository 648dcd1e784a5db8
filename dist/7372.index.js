"use strict";
exports.id=7372;
exports.ids=[
7372
];
exports.modules={
57372:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
run:()=>run
});
var problem$0=require$(48624);
var auth$1=require$(32586);
var redact$2=require$(50386);
async function run({line,mirrorAuth}){
const asked=''===line.argument?void 0:URL.parse(line.argument)??void 0;
if ('' !== line.argument && void 0 === asked) throw new problem$0.A('USAGE', `goauth takes the address that a server has refused, not "${(0, redact$2.B)(line.argument)}"`, {
hint:'The go command calls it: GOAUTH="setup-go-tarball goauth".'
});
return{
kind:'goauth',
lines:(0,auth$1.Uj)((0,auth$1.Ri)(mirrorAuth),asked)
};
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
