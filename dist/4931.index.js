"use strict";
exports.id=4931;
exports.ids=[
4931
];
exports.modules={
24931:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
signatures:()=>signatures
});
var openpgp$0=require$(62545);
const signatures={
async check({keys:armored,signature,bytes,digest,now}){
const keys=await parseKeys(armored);
if('unreadable' in keys)return{
kind:'no-key',
why:keys.unreadable
};
const packets=await parsePackets(signature);
if('unreadable' in packets)return{
kind:'unreadable',
why:packets.unreadable
};
const ours=packets.flatMap((packet)=>ownerOf(packet,keys)??[]);
const[first]=ours;
if(void 0===first)return untrusted(unknownSigner(packets,keys));
for(const owned of ours){
const why=whyWeak(owned.packet)??await whyInvalid(owned,now);
if(void 0!==why)return untrusted(why);
}
const isDigested=void 0!==digest&&ours.every(({packet})=>takeDigest(packet,digest));
return judge(ours,first,{
bytes:isDigested?void 0:bytes,
now
});
},
async readKeys(armored){
const keys=await parseKeys(armored);
return 'unreadable' in keys?keys:Promise.all(keys.map(factsOf));
}
};
async function parseKeys(armoredKeys){
try{
const keys=await(0,openpgp$0.x4)({
armoredKeys
});
return keys.length>0?keys.map((key)=>key.toPublic()):{
unreadable:'it has none'
};
}catch(error){
return{
unreadable:messageOf(error)
};
}
}
async function parsePackets(bytes){
try{
const{packets}=await(0,openpgp$0.Bc)({
binarySignature:Uint8Array.from(bytes)
});
const known=[
...packets
].filter((packet)=>packet instanceof openpgp$0.Ju);
return known.length>0?known:{
unreadable:'it has no signature of a known version'
};
}catch(error){
return{
unreadable:messageOf(error)
};
}
}
function ownerOf(packet,keys){
for(const key of keys){
const signer=key.getKeys().find((each)=>isIssuer(packet,each));
if(void 0!==signer)return{
packet,
key,
signer
};
}
return;
}
function isIssuer({issuerFingerprint,issuerKeyID},signer){
if(null!==issuerFingerprint)return hex(issuerFingerprint)===fingerprintOf(signer);
return issuerKeyID.equals(signer.getKeyID());
}
function unknownSigner(packets,keys){
const by=packets.map(({issuerFingerprint,issuerKeyID})=>null===issuerFingerprint?issuerKeyID.toHex().toUpperCase():hex(issuerFingerprint));
return `it is by the key ${by.join(', ')}, which is none of ${keys.map(fingerprintOf).join(', ')}`;
}
const strongDigests=new Set([
openpgp$0.vP.hash.sha256,
openpgp$0.vP.hash.sha384,
openpgp$0.vP.hash.sha512,
openpgp$0.vP.hash.sha3_256,
openpgp$0.vP.hash.sha3_512
]);
function whyWeak({hashAlgorithm,signatureType}){
if (signatureType !== openpgp$0.vP.signature.binary) return `it is of the type ${signatureType}, not over the bytes of a file`;
if(strongDigests.has(hashAlgorithm))return;
const [name = `number ${hashAlgorithm}`] = Object.entries(openpgp$0.vP.hash).find(([, value])=>value === hashAlgorithm) ?? [];
return `it uses the weak digest ${name.toUpperCase()}`;
}
async function whyInvalid({packet,key,signer},now){
const name = `the key ${fingerprintOf(signer)}`;
const made=packet.created?.getTime();
if(void 0===made)return 'it does not say when it was made';
if (made > now) return `it is from the future: ${day(made)}`;
const { created, expires = 1 / 0 } = await timesOf(key, signer);
if (made < created) return `it is of ${day(made)}, and ${name} was only made on ${day(created)}`;
if (made >= expires) return `it is of ${day(made)}, and ${name} had expired on ${day(expires)}`;
if (now >= expires) return `${name} has expired on ${day(expires)}`;
for(const time of[
made,
now
]){
const why=await key.getSigningKey(signer.getKeyID(),new Date(time)).then(()=>void 0,messageOf);
if (void 0 !== why) return `${name} is not valid: ${why}`;
}
return;
}
function takeDigest(packet,digest){
const{version,hashAlgorithm,signatureData}=packet;
const algorithm=runningDigests.get(hashAlgorithm);
if(4!==version||null===signatureData||void 0===algorithm)return false;
const end=Buffer.from([
version,
0xff,
0,
0,
0,
0
]);
end.writeUInt32BE(signatureData.length,2);
const hashed=digest.with(algorithm,Buffer.concat([
signatureData,
end
]));
if(void 0===hashed)return false;
Object.assign(packet,{
hashed:Uint8Array.from(hashed)
});
return true;
}
const runningDigests=new Map([
[
openpgp$0.vP.hash.sha256,
'sha256'
],
[
openpgp$0.vP.hash.sha512,
'sha512'
]
]);
async function judge(ours,first,{bytes,now}){
const packets=new openpgp$0.fR();
packets.push(...ours.map(({packet})=>packet));
const result=await(0,openpgp$0.MX)({
message:await(0,openpgp$0.oH)({
binary:ReadableStream.from(bytes??[]),
format:'binary'
}),
signature:new openpgp$0.to(packets),
verificationKeys:ours.map(({key})=>key),
date:new Date(now),
format:'binary'
});
const reader=result.data.getReader();
while(!(await reader.read()).done);
for(const[index,{verified}]of result.signatures.entries()){
const by=fingerprintOf((ours[index]??first).signer);
const why=await verified.then(()=>void 0,messageOf);
if(void 0!==why)return isMismatch(why)?{
kind:'mismatch',
by
} : untrusted(`by ${by}: ${why}`);
}
const{key,signer,packet}=first;
return{
kind:'good',
key:fingerprintOf(key),
by:fingerprintOf(signer),
made:packet.created?.getTime()??0
};
}
function isMismatch(why){
return /digest did not match|verification failed/i.test(why);
}
async function factsOf(key){
const subkeys=key.getSubkeys().map(async(subkey)=>({
fingerprint:fingerprintOf(subkey),
...await timesOf(key,subkey)
}));
return{
fingerprint:fingerprintOf(key),
subkeys:await Promise.all(subkeys)
};
}
async function timesOf(key,signer){
const created=signer.getCreationTime();
const expires=signer===key?await key.getExpirationTime():await expirationOf(signer);
return{
created:created.getTime(),
expires:expires instanceof Date?expires.getTime():void 0
};
}
function expirationOf(signer){
return 'mainKey' in signer?signer.getExpirationTime():signer.getExpirationTime();
}
function fingerprintOf(signer){
return signer.getFingerprint().toUpperCase();
}
function untrusted(why){
return{
kind:'untrusted',
why
};
}
function hex(bytes){
return Buffer.from(bytes).toString('hex').toUpperCase();
}
function day(time){
return new Date(time).toISOString().slice(0,10);
}
function messageOf(error){
return error instanceof Error?error.message:String(error);
}
})
};
