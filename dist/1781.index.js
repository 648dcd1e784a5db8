"use strict";
exports.id=1781;
exports.ids=[
1781
];
exports.modules={
61781:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
unarmor:()=>unarmor
});
function unarmor(text,kind){
const lines=text.replaceAll('\r\n','\n').trim().split('\n');
if (lines[0]?.trimEnd() !== `-----BEGIN ${kind}-----`) return {
unreadable: `it does not begin with "-----BEGIN ${kind}-----"`
};
if (lines.at(-1)?.trimEnd() !== `-----END ${kind}-----`) return {
unreadable: `it does not end with "-----END ${kind}-----"`
};
const inner=lines.slice(1,-1).map((line)=>line.trimEnd());
const start = inner.findIndex((line)=>!/^[A-Za-z][\w-]*: /.test(line));
if(''!==inner[start])return{
unreadable:'no empty line follows its headers'
};
const body=inner.slice(start + 1);
const sum=body.at(-1)?.startsWith('=')?body.pop():void 0;
const bytes=decode(body.join(''));
if(void 0===bytes||0===bytes.length)return{
unreadable:'its body is not base64'
};
if (void 0 !== sum && sum !== `=${checksumOf(bytes)}`) return {
unreadable:'its checksum does not fit, so it was altered'
};
return{
bytes
};
}
function decode(text){
if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return;
const bytes=Uint8Array.from(atob(text),(character)=>character.charCodeAt(0));
return encode(bytes)===text?bytes:void 0;
}
function encode(bytes){
return btoa(Array.from(bytes,(byte)=>String.fromCharCode(byte)).join(''));
}
function checksumOf(bytes){
let crc=0xb704ce;
for(const byte of bytes){
crc ^=byte<<16;
for(let bit=0;bit<8;bit +=1)crc=crc<<1 ^((0x800000&crc)===0?0:0x1864cfb);
}
return encode(Uint8Array.of(crc>>16&0xff,crc>>8&0xff,0xff&crc));
}
})
};
