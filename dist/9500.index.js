"use strict";
exports.id=9500;
exports.ids=[
9500
];
exports.modules={
78716:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>parseGoproxy,
s:()=>proxyUrl
});
var problem$0=require$(48624);
var redact$1=require$(50386);
const defaultGoproxy = 'https://proxy.golang.org,direct';
function parseGoproxy(value){
const given=value||defaultGoproxy;
const entries = Array.from(given.matchAll(/([^,|]*)([,|]?)/g), ([, text = '', separator])=>({
text:text.trim(),
fallsBack:'|'===separator
})).filter(({text})=>''!==text);
if (0 === entries.length) throw new problem$0.A('INPUT_INVALID', `GOPROXY is ${JSON.stringify((0, redact$1.R)(given))}: it has no entry`, {
hint:'Unset it, or list proxies, "direct" or "off".'
});
const end=entries.findIndex(({text})=>'direct'===text||'off'===text);
const proxies=(end<0?entries:entries.slice(0,end)).map(({text,fallsBack})=>({
url:proxyUrl(text),
fallsBack
}));
const word=entries[end]?.text;
return{
proxies,
end:'direct'===word||'off'===word?word:void 0
};
}
function proxyUrl(entry,where='GOPROXY has the entry'){
const isHost = /[.:/]/.test(entry) && !entry.includes(':/') && !entry.startsWith('/');
const url = isHost ? `https://${entry}` : entry;
if (/^(https?|file):\/\//i.test(url) && URL.canParse(url)) return url.replace(/\/+$/, '');
throw new problem$0.A('INPUT_INVALID', `${where} ${JSON.stringify((0, redact$1.B)(entry))}, which is not a URL`, {
hint:'A proxy is an http, https or file URL. GOPROXY may also contain the words "direct" and "off".'
});
}
}),
29500:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
parseMirrors:()=>parseMirrors
});
var problem$0=require$(48624);
var redact$1=require$(50386);
var goproxy$2=require$(78716);
function parseMirrors(given){
const listed=(given.mirrors??[]).map((text)=>parseMirror('mirrors',text));
if(''===given.baseUrl)return{
mirrors:listed,
exclusive:false
};
return{
mirrors:[
parseMirror('go-download-base-url',given.baseUrl),
...listed
],
exclusive:true
};
}
const placeholder = /\{([^{}]*)\}/g;
const placeholders=[
'filename',
'version',
'os',
'arch',
'ext'
];
function parseMirror(input,text){
if('official'===text)return{
kind:'official'
};
if('module-proxy'===text)return{
kind:'module-proxy',
url:void 0
};
const own = /^module-proxy\+(.*)$/.exec(text)?.[1];
if(void 0!==own)return{
kind:'module-proxy',
url: (0, goproxy$2.s)(own, `The input ${input} holds module-proxy+ and`)
};
const names=(text.match(placeholder)??[]).map((braced)=>braced.slice(1,-1));
const unknown=names.find((name)=>!placeholders.includes(name));
if (void 0 !== unknown) throw invalid(input, text, `has the unknown placeholder {${unknown}}`, `Known placeholders: ${known()}.`);
if (!isHttpUrl(text.replace(placeholder, 'x'))) throw invalid(input, text, 'is neither "official", "module-proxy" nor an http(s) URL', 'Write "official", "module-proxy", "module-proxy+URL", a base URL such as https://mirror.example/dl, or a URL template.');
if (0 === names.length && /[?#]/.test(text)) throw invalid(input, text, 'is a base URL with a query or fragment, so no file name can be appended', 'Write it as a URL template, with {filename} in place of the file name.');
if(0===names.length)return{
kind:'base',
url: text.replace(/\/+$/, '')
};
if(!names.includes('filename')&&![
'version',
'os',
'arch'
].every((name)=>names.includes(name)))throw invalid(input,text,'does not identify one archive','Use {filename}, or {version} with {os} and {arch}.');
return{
kind:'template',
template:text
};
}
function known(){
return placeholders.map((name)=>`{${name}}`).join(', ');
}
function invalid(input,text,what,hint){
return new problem$0.A('INPUT_INVALID', `The input ${input} holds "${(0, redact$1.B)(text)}", which ${what}`, {
hint
});
}
function isHttpUrl(text){
const url=URL.parse(text);
return null!==url&&('https:'===url.protocol||'http:'===url.protocol)&&''!==url.hostname;
}
})
};
