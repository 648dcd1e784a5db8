"use strict";
exports.id=2545;
exports.ids=[
2545
];
exports.modules={
62545:((module$,exports$,require$)=>{
require$.d(exports$,{
Bc:()=>readSignature,
Ju:()=>SignaturePacket,
MX:()=>verify,
fR:()=>PacketList,
oH:()=>createMessage,
to:()=>Signature,
vP:()=>enums,
x4:()=>readKeys
});
var crypto$0=require$(77598);
const globalThis="u">typeof window?window:"u">typeof global?global:"u">typeof self?self:{};
const{createRequire}=process.getBuiltinModule('module');
function _mergeNamespaces(n,m){
m.forEach(function(e){
e&&'string'!=typeof e&&!Array.isArray(e)&&Object.keys(e).forEach(function(k){
if('default'!==k&&!(k in n)){
var d=Object.getOwnPropertyDescriptor(e,k);
Object.defineProperty(n,k,d.get?d:{
enumerable:true,
get:function(){
return e[k];
}
});
}
});
});
return Object.freeze(n);
}
const doneWritingPromise=Symbol('doneWritingPromise');
const doneWritingResolve=Symbol('doneWritingResolve');
const doneWritingReject=Symbol('doneWritingReject');
const readingIndex=Symbol('readingIndex');
class ArrayStream extends Array{
constructor(){
super();
Object.setPrototypeOf(this,ArrayStream.prototype);
this[doneWritingPromise]=new Promise((resolve,reject)=>{
this[doneWritingResolve]=resolve;
this[doneWritingReject]=reject;
});
this[doneWritingPromise].catch(()=>{});
}
}
ArrayStream.prototype.getReader=function(){
if(void 0===this[readingIndex])this[readingIndex]=0;
return{
read:async()=>{
await this[doneWritingPromise];
if(this[readingIndex]===this.length)return{
value:void 0,
done:true
};
return{
value:this[this[readingIndex]++],
done:false
};
}
};
};
ArrayStream.prototype.readToEnd=async function(join){
await this[doneWritingPromise];
const result=join(this.slice(this[readingIndex]));
this.length=0;
return result;
};
ArrayStream.prototype.clone=function(){
const clone=new ArrayStream();
clone[doneWritingPromise]=this[doneWritingPromise].then(()=>{
clone.push(...this);
});
return clone;
};
function isArrayStream(input){
return input&&input.getReader&&Array.isArray(input);
}
function Writer(input){
if(!isArrayStream(input)){
const writer=input.getWriter();
const releaseLock=writer.releaseLock;
writer.releaseLock=()=>{
writer.closed.catch(function(){});
releaseLock.call(writer);
};
return writer;
}
this.stream=input;
}
Writer.prototype.write=async function(chunk){
this.stream.push(chunk);
};
Writer.prototype.close=async function(){
this.stream[doneWritingResolve]();
};
Writer.prototype.abort=async function(reason){
this.stream[doneWritingReject](reason);
return reason;
};
Writer.prototype.releaseLock=function(){};
'object'==typeof globalThis.process&&globalThis.process.versions;
function isStream(input){
if(isArrayStream(input))return 'array';
if(globalThis.ReadableStream&&globalThis.ReadableStream.prototype.isPrototypeOf(input))return 'web';
if (input && !(globalThis.ReadableStream && input instanceof globalThis.ReadableStream) && 'function' == typeof input._read && 'object' == typeof input._readableState) throw new Error('Native Node streams are no longer supported: please manually convert the stream to a WebStream, using e.g. `stream.Readable.toWeb`');
if(input&&input.getReader)return 'web-like';
return false;
}
function isUint8Array(input){
return Uint8Array.prototype.isPrototypeOf(input);
}
function concatUint8Array(arrays){
if(1===arrays.length)return arrays[0];
let totalLength=0;
for(let i=0;i<arrays.length;i++){
if(!isUint8Array(arrays[i]))throw new Error('concatUint8Array: Data must be in the form of a Uint8Array');
totalLength +=arrays[i].length;
}
const result=new Uint8Array(totalLength);
let pos=0;
arrays.forEach(function(element){
result.set(element,pos);
pos +=element.length;
});
return result;
}
const doneReadingSet=new WeakSet();
const externalBuffer=Symbol('externalBuffer');
function Reader(input){
this.stream=input;
if(input[externalBuffer])this[externalBuffer]=input[externalBuffer].slice();
if(isArrayStream(input)){
const reader=input.getReader();
this._read=reader.read.bind(reader);
this._releaseLock=()=>{};
this._cancel=()=>{};
return;
}
let streamType=isStream(input);
if(streamType){
const reader=input.getReader();
this._read=reader.read.bind(reader);
this._releaseLock=()=>{
reader.closed.catch(function(){});
reader.releaseLock();
};
this._cancel=reader.cancel.bind(reader);
return;
}
let doneReading=false;
this._read=async()=>{
if(doneReading||doneReadingSet.has(input))return{
value:void 0,
done:true
};
doneReading=true;
return{
value:input,
done:false
};
};
this._releaseLock=()=>{
if(doneReading)try{
doneReadingSet.add(input);
}catch {}
};
}
Reader.prototype.read=async function(){
if(this[externalBuffer]&&this[externalBuffer].length){
const value=this[externalBuffer].shift();
return{
done:false,
value
};
}
return this._read();
};
Reader.prototype.releaseLock=function(){
if(this[externalBuffer])this.stream[externalBuffer]=this[externalBuffer];
this._releaseLock();
};
Reader.prototype.cancel=function(reason){
return this._cancel(reason);
};
Reader.prototype.readLine=async function(){
let buffer=[];
let returnVal;
while(!returnVal){
let{done,value}=await this.read();
value +='';
if(done){
if(buffer.length)return concat(buffer);
return;
}
const lineEndIndex=value.indexOf('\n')+ 1;
if(lineEndIndex){
returnVal=concat(buffer.concat(value.substr(0,lineEndIndex)));
buffer=[];
}
if(lineEndIndex!==value.length)buffer.push(value.substr(lineEndIndex));
}
this.unshift(...buffer);
return returnVal;
};
Reader.prototype.readByte=async function(){
const{done,value}=await this.read();
if(done)return;
const byte=value[0];
this.unshift(slice(value,1));
return byte;
};
Reader.prototype.readBytes=async function(length){
const buffer=[];
let bufferLength=0;
while(true){
const{done,value}=await this.read();
if(done){
if(buffer.length)return concat(buffer);
return;
}
buffer.push(value);
bufferLength +=value.length;
if(bufferLength>=length){
const bufferConcat=concat(buffer);
this.unshift(slice(bufferConcat,length));
return slice(bufferConcat,0,length);
}
}
};
Reader.prototype.peekBytes=async function(length){
const bytes=await this.readBytes(length);
this.unshift(bytes);
return bytes;
};
Reader.prototype.unshift=function(...values){
if(!this[externalBuffer])this[externalBuffer]=[];
if(1===values.length&&isUint8Array(values[0])&&this[externalBuffer].length&&values[0].length&&this[externalBuffer][0].byteOffset>=values[0].length){
this[externalBuffer][0]=new Uint8Array(this[externalBuffer][0].buffer,this[externalBuffer][0].byteOffset - values[0].length,this[externalBuffer][0].byteLength + values[0].length);
return;
}
this[externalBuffer].unshift(...values.filter((value)=>value&&value.length));
};
Reader.prototype.readToEnd=async function(join=concat){
const result=[];
while(true){
const{done,value}=await this.read();
if(done)break;
result.push(value);
}
return join(result);
};
function toStream(input){
if(isStream(input))return input;
return new ReadableStream({
start(controller){
controller.enqueue(input);
controller.close();
}
});
}
function toArrayStream(input){
const streamType=isStream(input);
if(streamType){
if ('array' !== streamType) throw new Error("Can't convert Stream to ArrayStream here, call `readToEnd` first");
return input;
}
const stream=new ArrayStream();
(async()=>{
const writer=getWriter(stream);
await writer.write(input);
await writer.close();
})();
return stream;
}
function concat(list){
if(list.some((stream)=>isStream(stream)&&!isArrayStream(stream)))return concatStream(list);
if(list.some((stream)=>isArrayStream(stream)))return concatArrayStream(list);
if('string'==typeof list[0])return list.join('');
return concatUint8Array(list);
}
function concatStream(list){
const streamedList=list.map(toStream);
const transform=transformWithCancel(async function(reason){
await Promise.all(transforms.map((stream)=>cancel(stream,reason)));
});
let prev=Promise.resolve();
const transforms=streamedList.map((stream,i)=>transformPair(stream,(readable,_writable)=>{
prev=prev.then(()=>pipe(readable,transform.writable,{
preventClose:i!==streamedList.length - 1
}));
return prev;
}));
return transform.readable;
}
function concatArrayStream(list){
const result=new ArrayStream();
let prev=Promise.resolve();
list.forEach((stream,i)=>{
prev=prev.then(()=>pipe(stream,result,{
preventClose:i!==list.length - 1
}));
return prev;
});
return result;
}
async function pipe(input,target,{preventClose=false,preventAbort=false,preventCancel=false}={}){
if(isStream(input)&&!isArrayStream(input)&&!isArrayStream(target)){
input=toStream(input);
try{
if(input[externalBuffer]){
const writer=getWriter(target);
for(let i=0;i<input[externalBuffer].length;i++){
await writer.ready;
await writer.write(input[externalBuffer][i]);
}
writer.releaseLock();
}
await input.pipeTo(target,{
preventClose,
preventAbort,
preventCancel
});
}catch {}
return;
}
if(!isStream(input))input=toArrayStream(input);
const reader=getReader(input);
const writer=getWriter(target);
try{
while(true){
await writer.ready;
const{done,value}=await reader.read();
if(done){
if(!preventClose)await writer.close();
break;
}
await writer.write(value);
}
}catch(e){
if(!preventAbort)await writer.abort(e);
}finally{
reader.releaseLock();
writer.releaseLock();
}
}
function transformWithCancel(customCancel){
let pulled=false;
let cancelled=false;
let backpressureChangePromiseResolve,backpressureChangePromiseReject;
let outputController;
return{
readable:new ReadableStream({
start(controller){
outputController=controller;
},
pull(){
if(backpressureChangePromiseResolve)backpressureChangePromiseResolve();
else pulled=true;
},
async cancel(reason){
cancelled=true;
if(customCancel)await customCancel(reason);
if(backpressureChangePromiseReject)backpressureChangePromiseReject(reason);
}
},{
highWaterMark:0
}),
writable:new WritableStream({
write:async function(chunk){
if(cancelled)throw new Error('Stream is cancelled');
outputController.enqueue(chunk);
if(pulled)pulled=false;
else{
await new Promise((resolve,reject)=>{
backpressureChangePromiseResolve=resolve;
backpressureChangePromiseReject=reject;
});
backpressureChangePromiseResolve=null;
backpressureChangePromiseReject=null;
}
},
close:outputController.close.bind(outputController),
abort:outputController.error.bind(outputController)
})
};
}
function transform(input,process1=()=>void 0,finish=()=>void 0,queuingStrategy={
highWaterMark:0
}){
if(isStream(input))return _transformStream(input,process1,finish,queuingStrategy);
const result1=process1(input);
const result2=finish();
if(void 0!==result1&&void 0!==result2)return concat([
result1,
result2
]);
return void 0!==result1?result1:result2;
}
async function transformAsync(input,process1=async()=>void 0,finish=async()=>void 0,queuingStrategy={
highWaterMark:1
}){
if(isStream(input))return _transformStream(input,process1,finish,queuingStrategy);
const result1=await process1(input);
const result2=await finish();
if(void 0!==result1&&void 0!==result2)return concat([
result1,
result2
]);
return void 0!==result1?result1:result2;
}
function _transformStream(input,process1,finish,queuingStrategy){
if(isArrayStream(input)){
const output=new ArrayStream();
(async()=>{
const writer=getWriter(output);
try{
const data=await readToEnd(input);
const result1=await process1(data);
const result2=await finish();
let result;
result=void 0!==result1&&void 0!==result2?concat([
result1,
result2
]):void 0!==result1?result1:result2;
await writer.write(result);
await writer.close();
}catch(e){
await writer.abort(e);
}
})();
return output;
}
if(isStream(input)){
let reader;
let allDone=false;
return new ReadableStream({
start(){
reader=input.getReader();
},
async pull(controller){
if(allDone){
controller.close();
input.releaseLock();
return;
}
try{
while(true){
const{value,done}=await reader.read();
allDone=done;
const result=await(done?finish:process1)(value);
if(void 0!==result)return void controller.enqueue(result);
if(done){
controller.close();
input.releaseLock();
return;
}
}
}catch(e){
controller.error(e);
}
},
async cancel(reason){
await reader.cancel(reason);
}
},queuingStrategy);
}
throw new Error('Unreachable');
}
function transformPair(input,fn){
if(isStream(input)&&!isArrayStream(input)){
let incomingTransformController;
const incoming=new TransformStream({
start(controller){
incomingTransformController=controller;
}
});
const pipeDonePromise=pipe(input,incoming.writable);
const outgoing=transformWithCancel(async function(reason){
incomingTransformController.error(reason);
await pipeDonePromise;
await new Promise((resolve)=>setTimeout(resolve));
});
fn(incoming.readable,outgoing.writable);
return outgoing.readable;
}
input=toArrayStream(input);
const output=new ArrayStream();
fn(input,output);
return output;
}
function parse(input,fn){
let returnValue;
const transformed=transformPair(input,(readable,writable)=>{
const reader=getReader(readable);
reader.remainder=()=>{
reader.releaseLock();
pipe(readable,writable);
return transformed;
};
returnValue=fn(reader);
});
return returnValue;
}
function tee(input){
if(isArrayStream(input))throw new Error('ArrayStream cannot be tee()d, use clone() instead');
if(isStream(input)){
const teed=toStream(input).tee();
teed[0][externalBuffer]=teed[1][externalBuffer]=input[externalBuffer];
return teed;
}
return[
slice(input),
slice(input)
];
}
function clone(input){
if(isArrayStream(input))return input.clone();
if(isStream(input)){
const teed=tee(input);
overwrite(input,teed[0]);
return teed[1];
}
return slice(input);
}
function passiveClone(input){
if(isArrayStream(input))return clone(input);
if(isStream(input))return new ReadableStream({
start(controller){
const transformed=transformPair(input,async(readable,writable)=>{
const reader=getReader(readable);
const writer=getWriter(writable);
try{
while(true){
await writer.ready;
const{done,value}=await reader.read();
if(done){
try{
controller.close();
}catch {}
await writer.close();
return;
}
try{
controller.enqueue(value);
}catch {}
await writer.write(value);
}
}catch(e){
controller.error(e);
await writer.abort(e);
}
});
overwrite(input,transformed);
}
});
return slice(input);
}
function overwrite(input,clone){
Object.entries(Object.getOwnPropertyDescriptors(input.constructor.prototype)).forEach(([name,descriptor])=>{
if('constructor'===name)return;
if(descriptor.value)descriptor.value=descriptor.value.bind(clone);
else descriptor.get=descriptor.get.bind(clone);
Object.defineProperty(input,name,descriptor);
});
}
function slice(input, begin = 0, end = 1 / 0) {
if(isArrayStream(input))throw new Error('Not implemented');
if(isStream(input)){
if(begin>=0&&end>=0){
let reader;
let bytesRead=0;
return new ReadableStream({
start(){
reader=input.getReader();
},
async pull(controller){
try{
while(true)if(bytesRead<end){
const{value,done}=await reader.read();
if(done){
controller.close();
input.releaseLock();
return;
}
let valueToEnqueue;
if(bytesRead + value.length>=begin)valueToEnqueue=slice(value,Math.max(begin - bytesRead,0),end - bytesRead);
bytesRead +=value.length;
if(valueToEnqueue)return void controller.enqueue(valueToEnqueue);
}else{
controller.close();
input.releaseLock();
return;
}
}catch(e){
controller.error(e);
}
},
async cancel(reason){
await reader.cancel(reason);
}
},{
highWaterMark:0
});
}
if (begin < 0 && (end < 0 || 1 / 0 === end)) {
let lastBytes=[];
return transform(input,(value)=>{
if(value.length>=-begin)lastBytes=[
value
];
else lastBytes.push(value);
},()=>slice(concat(lastBytes),begin,end));
}
if(0===begin&&end<0){
let lastBytes;
return transform(input,(value)=>{
const returnValue=lastBytes?concat([
lastBytes,
value
]):value;
if(returnValue.length>=-end){
lastBytes=slice(returnValue,end);
return slice(returnValue,begin,end);
}
lastBytes=returnValue;
});
}
console.warn(`stream.slice(input, ${begin}, ${end}) not implemented efficiently.`);
return fromAsync(async()=>slice(await readToEnd(input),begin,end));
}
if(input[externalBuffer])input=concat(input[externalBuffer].concat([
input
]));
if (isUint8Array(input)) return input.subarray(begin, 1 / 0 === end ? input.length : end);
return input.slice(begin,end);
}
async function readToEnd(input,join=concat){
if(isArrayStream(input))return input.readToEnd(join);
if(isStream(input))return getReader(input).readToEnd(join);
return input;
}
async function cancel(input,reason){
if(isStream(input)){
if(input.cancel){
const cancelled=await input.cancel(reason);
await new Promise((resolve)=>setTimeout(resolve));
return cancelled;
}
if(input.destroy){
input.destroy(reason);
await new Promise((resolve)=>setTimeout(resolve));
return reason;
}
}
}
function fromAsync(fn){
const arrayStream=new ArrayStream();
(async()=>{
const writer=getWriter(arrayStream);
try{
await writer.write(await fn());
await writer.close();
}catch(e){
await writer.abort(e);
}
})();
return arrayStream;
}
function getReader(input){
return new Reader(input);
}
function getWriter(input){
return new Writer(input);
}
const byValue=Symbol('byValue');
var enums={
curve:{
nistP256:'nistP256',
p256:'nistP256',
nistP384:'nistP384',
p384:'nistP384',
nistP521:'nistP521',
p521:'nistP521',
secp256k1:'secp256k1',
ed25519Legacy:'ed25519Legacy',
ed25519:'ed25519Legacy',
curve25519Legacy:'curve25519Legacy',
curve25519:'curve25519Legacy',
brainpoolP256r1:'brainpoolP256r1',
brainpoolP384r1:'brainpoolP384r1',
brainpoolP512r1:'brainpoolP512r1'
},
s2k:{
simple:0,
salted:1,
iterated:3,
argon2:4,
gnu:101
},
publicKey:{
rsaEncryptSign:1,
rsaEncrypt:2,
rsaSign:3,
elgamal:16,
dsa:17,
ecdh:18,
ecdsa:19,
eddsaLegacy:22,
aedh:23,
aedsa:24,
x25519:25,
x448:26,
ed25519:27,
ed448:28
},
symmetric:{
idea:1,
tripledes:2,
cast5:3,
blowfish:4,
aes128:7,
aes192:8,
aes256:9,
twofish:10
},
compression:{
uncompressed:0,
zip:1,
zlib:2,
bzip2:3
},
hash:{
md5:1,
sha1:2,
ripemd:3,
sha256:8,
sha384:9,
sha512:10,
sha224:11,
sha3_256:12,
sha3_512:14
},
webHash:{
'SHA-1':2,
'SHA-256':8,
'SHA-384':9,
'SHA-512':10
},
aead:{
eax:1,
ocb:2,
gcm:3,
experimentalGCM:100
},
packet:{
publicKeyEncryptedSessionKey:1,
signature:2,
symEncryptedSessionKey:3,
onePassSignature:4,
secretKey:5,
publicKey:6,
secretSubkey:7,
compressedData:8,
symmetricallyEncryptedData:9,
marker:10,
literalData:11,
trust:12,
userID:13,
publicSubkey:14,
userAttribute:17,
symEncryptedIntegrityProtectedData:18,
modificationDetectionCode:19,
aeadEncryptedData:20,
padding:21
},
literal:{
binary:'b'.charCodeAt(),
text:'t'.charCodeAt(),
utf8:'u'.charCodeAt(),
mime:'m'.charCodeAt()
},
signature:{
binary:0,
text:1,
standalone:2,
certGeneric:16,
certPersona:17,
certCasual:18,
certPositive:19,
certRevocation:48,
subkeyBinding:24,
keyBinding:25,
key:31,
keyRevocation:32,
subkeyRevocation:40,
timestamp:64,
thirdParty:80
},
signatureSubpacket:{
signatureCreationTime:2,
signatureExpirationTime:3,
exportableCertification:4,
trustSignature:5,
regularExpression:6,
revocable:7,
keyExpirationTime:9,
placeholderBackwardsCompatibility:10,
preferredSymmetricAlgorithms:11,
revocationKey:12,
issuerKeyID:16,
notationData:20,
preferredHashAlgorithms:21,
preferredCompressionAlgorithms:22,
keyServerPreferences:23,
preferredKeyServer:24,
primaryUserID:25,
policyURI:26,
keyFlags:27,
signersUserID:28,
reasonForRevocation:29,
features:30,
signatureTarget:31,
embeddedSignature:32,
issuerFingerprint:33,
preferredAEADAlgorithms:34,
preferredCipherSuites:39
},
keyFlags:{
certifyKeys:1,
signData:2,
encryptCommunication:4,
encryptStorage:8,
splitPrivateKey:16,
authentication:32,
sharedPrivateKey:128
},
armor:{
multipartSection:0,
multipartLast:1,
signed:2,
message:3,
publicKey:4,
privateKey:5,
signature:6
},
reasonForRevocation:{
noReason:0,
keySuperseded:1,
keyCompromised:2,
keyRetired:3,
userIDInvalid:32
},
features:{
modificationDetection:1,
aead:2,
v5Keys:4,
seipdv2:8
},
write:function(type,e){
if('number'==typeof e)e=this.read(type,e);
if(void 0!==type[e])return type[e];
throw new Error('Invalid enum value.');
},
read:function(type,e){
if(!type[byValue]){
type[byValue]=[];
Object.entries(type).forEach(([key,value])=>{
type[byValue][value]=key;
});
}
if(void 0!==type[byValue][e])return type[byValue][e];
throw new Error('Invalid enum value.');
}
};
const config={
preferredHashAlgorithm:enums.hash.sha512,
preferredSymmetricAlgorithm:enums.symmetric.aes256,
preferredCompressionAlgorithm:enums.compression.uncompressed,
aeadProtect:false,
parseAEADEncryptedV4KeysAsLegacy:false,
preferredAEADAlgorithm:enums.aead.gcm,
aeadChunkSizeByte:12,
v6Keys:false,
enableParsingV5Entities:false,
s2kType:enums.s2k.iterated,
s2kIterationCountByte:224,
s2kArgon2Params:{
passes:3,
parallelism:4,
memoryExponent:16
},
maxArgon2MemoryExponent:30,
allowUnauthenticatedMessages:false,
allowUnauthenticatedStream:false,
minRSABits:2047,
passwordCollisionCheck:false,
allowInsecureDecryptionWithSigningKeys:false,
allowInsecureVerificationWithReformattedKeys:false,
allowMissingKeyFlags:false,
constantTimePKCS1Decryption:false,
constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([
enums.symmetric.aes128,
enums.symmetric.aes192,
enums.symmetric.aes256
]),
ignoreUnsupportedPackets:true,
ignoreMalformedPackets:false,
enforceGrammar:true,
additionalAllowedPackets:[],
showVersion:false,
showComment:false,
versionString:'OpenPGP.js 6.3.2',
commentString: 'https://openpgpjs.org',
maxUserIDLength:5120,
maxDecompressedMessageSize: 1 / 0,
knownNotations:[],
nonDeterministicSignaturesViaNotation:true,
useEllipticFallback:true,
rejectHashAlgorithms:new Set([
enums.hash.md5,
enums.hash.ripemd
]),
rejectMessageHashAlgorithms:new Set([
enums.hash.md5,
enums.hash.ripemd,
enums.hash.sha1
]),
rejectPublicKeyAlgorithms:new Set([
enums.publicKey.elgamal,
enums.publicKey.dsa
]),
rejectCurves:new Set([
enums.curve.secp256k1
])
};
const debugMode=(()=>{
try{
return 'development'===process.env.NODE_ENV;
}catch {}
return false;
})();
const util={
isString:function(data){
return 'string'==typeof data||data instanceof String;
},
nodeRequire:createRequire(require("url").pathToFileURL(__filename).href),
isArray:function(data){
return data instanceof Array;
},
isUint8Array:isUint8Array,
isStream:isStream,
getNobleCurve:async(publicKeyAlgo,curveName)=>{
if(!config.useEllipticFallback)throw new Error('This curve is only supported in the full build of OpenPGP.js');
const{nobleCurves}=await Promise.resolve().then(function(){
return noble_curves;
});
switch(publicKeyAlgo){
case enums.publicKey.ecdh:
case enums.publicKey.ecdsa:
{
const curve=nobleCurves.get(curveName);
if(!curve)throw new Error('Unsupported curve');
return curve;
}
case enums.publicKey.x448:
return nobleCurves.get('x448');
case enums.publicKey.ed448:
return nobleCurves.get('ed448');
default:
throw new Error('Unsupported curve');
}
},
readNumber:function(bytes){
let n=0;
for(let i=0;i<bytes.length;i++)n +=256**i*bytes[bytes.length - 1 - i];
return n;
},
writeNumber:function(n,bytes){
const b=new Uint8Array(bytes);
for(let i=0;i<bytes;i++)b[i]=n>>8*(bytes - i - 1)&0xFF;
return b;
},
readDate:function(bytes){
const n=util.readNumber(bytes);
const d=new Date(1000*n);
return d;
},
writeDate:function(time){
const numeric = Math.floor(time.getTime() / 1000);
return util.writeNumber(numeric,4);
},
normalizeDate:function(time=Date.now()){
return null === time || 1 / 0 === time ? time : new Date(1000 * Math.floor(time / 1000));
},
readMPI:function(bytes){
const bits=bytes[0]<<8|bytes[1];
const bytelen=bits + 7>>>3;
return util.readExactSubarray(bytes,2,2 + bytelen);
},
readExactSubarray:function(input,start,end){
if(input.length<end)throw new Error('Input array too short');
return input.subarray(start,end);
},
leftPad(bytes,length){
if(bytes.length>length)throw new Error('Input array too long');
const padded=new Uint8Array(length);
const offset=length - bytes.length;
padded.set(bytes,offset);
return padded;
},
uint8ArrayToMPI:function(bin){
const bitSize=util.uint8ArrayBitLength(bin);
if(0===bitSize)throw new Error('Zero MPI');
const stripped = bin.subarray(bin.length - Math.ceil(bitSize / 8));
const prefix=new Uint8Array([
(0xFF00&bitSize)>>8,
0xFF&bitSize
]);
return util.concatUint8Array([
prefix,
stripped
]);
},
uint8ArrayBitLength:function(bin){
let i;
for(i=0;i<bin.length&&0===bin[i];i++);
if(i===bin.length)return 0;
const stripped=bin.subarray(i);
return(stripped.length - 1)*8 + util.nbits(stripped[0]);
},
hexToUint8Array:function(hex){
const result=new Uint8Array(hex.length>>1);
for(let k=0;k<hex.length>>1;k++)result[k]=parseInt(hex.substr(k<<1,2),16);
return result;
},
uint8ArrayToHex:function(bytes){
const hexAlphabet='0123456789abcdef';
let s='';
bytes.forEach((v)=>{
s +=hexAlphabet[v>>4]+ hexAlphabet[15&v];
});
return s;
},
stringToUint8Array:function(str){
return transform(str,(str)=>{
if(!util.isString(str))throw new Error('stringToUint8Array: Data must be in the form of a string');
const result=new Uint8Array(str.length);
for(let i=0;i<str.length;i++)result[i]=str.charCodeAt(i);
return result;
});
},
uint8ArrayToString:function(bytes){
bytes=new Uint8Array(bytes);
const result=[];
const bs=16384;
const j=bytes.length;
for(let i=0;i<j;i +=bs)result.push(String.fromCharCode.apply(String,bytes.subarray(i,i + bs<j?i + bs:j)));
return result.join('');
},
encodeUTF8:function(str){
const encoder=new TextEncoder('utf-8');
function process1(value,lastChunk=false){
return encoder.encode(value,{
stream:!lastChunk
});
}
return transform(str,process1,()=>process1('',true));
},
decodeUTF8:function(utf8){
const decoder=new TextDecoder('utf-8');
function process1(value,lastChunk=false){
return decoder.decode(value,{
stream:!lastChunk
});
}
return transform(utf8,process1,()=>process1(new Uint8Array(),true));
},
concat:concat,
concatUint8Array:concatUint8Array,
equalsUint8Array:function(array1,array2){
if(!util.isUint8Array(array1)||!util.isUint8Array(array2))throw new Error('Data must be in the form of a Uint8Array');
if(array1.length!==array2.length)return false;
for(let i=0;i<array1.length;i++)if(array1[i]!==array2[i])return false;
return true;
},
findLastIndex:function(arr,findFn){
for(let i=arr.length;i>=0;i--)if(findFn(arr[i],i,arr))return i;
return -1;
},
timingSafeEqualsUint8Array:function(array1,array2){
if(array1.length!==array2.length)throw new Error('Equal input arrays expected');
let equal=1;
for(let i=0;i<array1.length;i++)equal&=array1[i]===array2[i];
return!!equal;
},
writeChecksum:function(text){
let s=0;
for(let i=0;i<text.length;i++)s=s + text[i]&0xFFFF;
return util.writeNumber(s,2);
},
printDebug:function(str){
if(debugMode)console.log('[OpenPGP.js debug]',str);
},
printDebugError:function(error){
if(debugMode)console.error('[OpenPGP.js debug]',error);
},
nbits:function(x){
let r=1;
let t=x>>>16;
if(0!==t){
x=t;
r +=16;
}
t=x>>8;
if(0!==t){
x=t;
r +=8;
}
t=x>>4;
if(0!==t){
x=t;
r +=4;
}
t=x>>2;
if(0!==t){
x=t;
r +=2;
}
t=x>>1;
if(0!==t){
x=t;
r +=1;
}
return r;
},
double:function(data){
const doubleVar=new Uint8Array(data.length);
const last=data.length - 1;
for(let i=0;i<last;i++)doubleVar[i]=data[i]<<1 ^ data[i + 1]>>7;
doubleVar[last]=data[last]<<1 ^(data[0]>>7)*0x87;
return doubleVar;
},
shiftRight:function(array,bits){
if(bits)for(let i=array.length - 1;i>=0;i--){
array[i]>>=bits;
if(i>0)array[i]|=array[i - 1]<<8 - bits;
}
return array;
},
getWebCrypto:function(){
const globalWebCrypto=void 0!==globalThis&&globalThis.crypto&&globalThis.crypto.subtle;
const webCrypto=globalWebCrypto||this.getNodeCrypto()?.webcrypto.subtle;
if(!webCrypto)throw new Error('The WebCrypto API is not available');
return webCrypto;
},
getNodeCrypto:function(){
return this.nodeRequire('crypto');
},
getNodeZlib:function(){
return this.nodeRequire('zlib');
},
getNodeBuffer:function(){
return(this.nodeRequire('buffer')||{}).Buffer;
},
getHardwareConcurrency:function(){
if("u">typeof navigator)return navigator.hardwareConcurrency||1;
const os=this.nodeRequire('os');
return os.cpus().length;
},
isEmailAddress:function(data){
if(!util.isString(data))return false;
const re = /^[^\p{C}\p{Z}@<>\\]+@[^\p{C}\p{Z}@<>\\]+[^\p{C}\p{Z}\p{P}]$/u;
return re.test(data);
},
canonicalizeEOL:function(data){
const CR=13;
const LF=10;
let carryOverCR=false;
return transform(data,(bytes)=>{
if(carryOverCR)bytes=util.concatUint8Array([
new Uint8Array([
CR
]),
bytes
]);
if(bytes[bytes.length - 1]===CR){
carryOverCR=true;
bytes=bytes.subarray(0,-1);
}else carryOverCR=false;
let index;
const indices=[];
for(let i=0;;i=index){
index=bytes.indexOf(LF,i)+ 1;
if(index){
if(bytes[index - 2]!==CR)indices.push(index);
}else break;
}
if(!indices.length)return bytes;
const normalized=new Uint8Array(bytes.length + indices.length);
let j=0;
for(let i=0;i<indices.length;i++){
const sub=bytes.subarray(indices[i - 1]||0,indices[i]);
normalized.set(sub,j);
j +=sub.length;
normalized[j - 1]=CR;
normalized[j]=LF;
j++;
}
normalized.set(bytes.subarray(indices[indices.length - 1]||0),j);
return normalized;
},()=>carryOverCR?new Uint8Array([
CR
]):void 0);
},
nativeEOL:function(data){
const CR=13;
const LF=10;
let carryOverCR=false;
return transform(data,(bytes)=>{
bytes=carryOverCR&&bytes[0]!==LF?util.concatUint8Array([
new Uint8Array([
CR
]),
bytes
]):new Uint8Array(bytes);
if(bytes[bytes.length - 1]===CR){
carryOverCR=true;
bytes=bytes.subarray(0,-1);
}else carryOverCR=false;
let index;
let j=0;
for(let i=0;i!==bytes.length;i=index){
index=bytes.indexOf(CR,i)+ 1;
if(!index)index=bytes.length;
const last=index -(bytes[index]===LF?1:0);
if(i)bytes.copyWithin(j,i,last);
j +=last - i;
}
return bytes.subarray(0,j);
},()=>carryOverCR?new Uint8Array([
CR
]):void 0);
},
removeTrailingSpaces:function(text){
return text.split('\n').map((line)=>{
let i=line.length - 1;
for(;i>=0&&(' '===line[i]||'\t'===line[i]||'\r'===line[i]);i--);
return line.substr(0,i + 1);
}).join('\n');
},
wrapError:function(error,cause){
if(!cause){
if(error instanceof Error)return error;
return new Error(error);
}
if(error instanceof Error){
try{
error.message +=': ' + cause.message;
error.cause=cause;
}catch {}
return error;
}
return new Error(error + ': ' + cause.message,{
cause
});
},
constructAllowedPackets:function(allowedClasses){
const map={};
allowedClasses.forEach((PacketClass)=>{
if(!PacketClass.tag)throw new Error('Invalid input: expected a packet class');
map[PacketClass.tag]=PacketClass;
});
return map;
},
anyPromise:function(promises){
return new Promise((resolve,reject)=>{
let exception;
Promise.all(promises.map(async(promise)=>{
try{
resolve(await promise);
}catch(e){
exception=e;
}
})).then(()=>{
reject(exception);
});
});
},
selectUint8Array:function(cond,a,b){
const length=Math.max(a.length,b.length);
const result=new Uint8Array(length);
let end=0;
for(let i=0;i<result.length;i++){
result[i]=a[i]&256 - cond|b[i]&255 + cond;
end +=cond&i<a.length|1 - cond&i<b.length;
}
return result.subarray(0,end);
},
selectUint8:function(cond,a,b){
return a&256 - cond|b&255 + cond;
},
isAES:function(cipherAlgo){
return cipherAlgo===enums.symmetric.aes128||cipherAlgo===enums.symmetric.aes192||cipherAlgo===enums.symmetric.aes256;
}
};
const Buffer$3=util.getNodeBuffer();
let encodeChunk;
let decodeChunk;
if(Buffer$3){
encodeChunk=(buf)=>Buffer$3.from(buf).toString('base64');
decodeChunk=(str)=>{
const b=Buffer$3.from(str,'base64');
return new Uint8Array(b.buffer,b.byteOffset,b.byteLength);
};
}else{
encodeChunk=(buf)=>btoa(util.uint8ArrayToString(buf));
decodeChunk=(str)=>util.stringToUint8Array(atob(str));
}
function encode$1(data){
let buf=new Uint8Array();
return transform(data,(value)=>{
buf=util.concatUint8Array([
buf,
value
]);
const r=[];
const bytesPerLine=45;
const lines = Math.floor(buf.length / bytesPerLine);
const bytes=lines*bytesPerLine;
const encoded=encodeChunk(buf.subarray(0,bytes));
for(let i=0;i<lines;i++){
r.push(encoded.substr(60*i,60));
r.push('\n');
}
buf=buf.subarray(bytes);
return r.join('');
},()=>buf.length?encodeChunk(buf)+ '\n':'');
}
function decode$1(data){
let buf='';
return transform(data,(value)=>{
buf +=value;
let spaces=0;
const spacechars=[
' ',
'\t',
'\r',
'\n'
];
for(let i=0;i<spacechars.length;i++){
const spacechar=spacechars[i];
for(let pos=buf.indexOf(spacechar);-1!==pos;pos=buf.indexOf(spacechar,pos + 1))spaces++;
}
let length=buf.length;
for(;length>0&&(length - spaces)%4!==0;length--)if(spacechars.includes(buf[length]))spaces--;
const decoded=decodeChunk(buf.substr(0,length));
buf=buf.substr(length);
return decoded;
},()=>decodeChunk(buf));
}
function b64ToUint8Array(base64){
return decode$1(base64.replace(/-/g, '+').replace(/_/g, '/'));
}
function uint8ArrayToB64(bytes,url){
let encoded = encode$1(bytes).replace(/[\r\n]/g, '');
encoded = encoded.replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/[=]/g, '');
return encoded;
}
function getType(text){
const reHeader = /^-----BEGIN PGP (MESSAGE, PART \d+\/\d+|MESSAGE, PART \d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m;
const header=text.match(reHeader);
if(!header)throw new Error('Unknown ASCII armor type');
if (/MESSAGE, PART \d+\/\d+/.test(header[1])) return enums.armor.multipartSection;
if (/MESSAGE, PART \d+/.test(header[1])) return enums.armor.multipartLast;
if (/SIGNED MESSAGE/.test(header[1])) return enums.armor.signed;
if (/MESSAGE/.test(header[1])) return enums.armor.message;
if (/PUBLIC KEY BLOCK/.test(header[1])) return enums.armor.publicKey;
if (/PRIVATE KEY BLOCK/.test(header[1])) return enums.armor.privateKey;
if (/SIGNATURE/.test(header[1])) return enums.armor.signature;
}
function addheader(customComment,config){
let result='';
if(config.showVersion)result +='Version: ' + config.versionString + '\n';
if(config.showComment)result +='Comment: ' + config.commentString + '\n';
if(customComment)result +='Comment: ' + customComment + '\n';
result +='\n';
return result;
}
function getCheckSum(data){
const crc=createcrc24(data);
return encode$1(crc);
}
const crc_table=[
new Array(0xFF),
new Array(0xFF),
new Array(0xFF),
new Array(0xFF)
];
for(let i=0;i<=0xFF;i++){
let crc=i<<16;
for(let j=0;j<8;j++)crc=crc<<1 ^((0x800000&crc)!==0?0x864CFB:0);
crc_table[0][i]=(0xFF0000&crc)>>16|0x00FF00&crc|(0x0000FF&crc)<<16;
}
for(let i=0;i<=0xFF;i++)crc_table[1][i]=crc_table[0][i]>>8 ^ crc_table[0][0xFF&crc_table[0][i]];
for(let i=0;i<=0xFF;i++)crc_table[2][i]=crc_table[1][i]>>8 ^ crc_table[0][0xFF&crc_table[1][i]];
for(let i=0;i<=0xFF;i++)crc_table[3][i]=crc_table[2][i]>>8 ^ crc_table[0][0xFF&crc_table[2][i]];
const isLittleEndian$1=function(){
const buffer=new ArrayBuffer(2);
new DataView(buffer).setInt16(0,0xFF,true);
return 0xFF===new Int16Array(buffer)[0];
}();
function createcrc24(input){
let crc=0xCE04B7;
return transform(input,(value)=>{
const len32 = isLittleEndian$1 ? Math.floor(value.length / 4) : 0;
const arr32=new Uint32Array(value.buffer,value.byteOffset,len32);
for(let i=0;i<len32;i++){
crc ^=arr32[i];
crc=crc_table[0][crc>>24&0xFF]^ crc_table[1][crc>>16&0xFF]^ crc_table[2][crc>>8&0xFF]^ crc_table[3][0xFF&crc];
}
for(let i=4*len32;i<value.length;i++)crc=crc>>8 ^ crc_table[0][0xFF&crc ^ value[i]];
},()=>new Uint8Array([
crc,
crc>>8,
crc>>16
]));
}
function verifyHeaders$1(headers){
for(let i=0;i<headers.length;i++){
if (!/^([^\s:]|[^\s:][^:]*[^\s:]): .+$/.test(headers[i])) util.printDebugError(new Error('Improperly formatted armor header: ' + headers[i]));
if (!/^(Version|Comment|MessageID|Hash|Charset): .+$/.test(headers[i])) util.printDebugError(new Error('Unknown header: ' + headers[i]));
}
}
function removeChecksum(text){
let body=text;
const lastEquals=text.lastIndexOf('=');
if(lastEquals>=0&&lastEquals!==text.length - 1)body=text.slice(0,lastEquals);
return body;
}
function unarmor(input){
return new Promise((resolve,reject)=>{
try{
const reSplit = /^-----[^-]+-----$/m;
const reEmptyLine = /^[ \f\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/;
let type;
const headers=[];
let lastHeaders=headers;
let headersDone;
let text=[];
let textDone;
const data=decode$1(transformPair(input,async(readable,writable)=>{
const reader=getReader(readable);
try{
while(true){
let line=await reader.readLine();
if(void 0===line)throw new Error('Misformed armored text');
line = util.removeTrailingSpaces(line.replace(/[\r\n]/g, ''));
if(type)if(headersDone){
if(!textDone&&type===enums.armor.signed)if(reSplit.test(line)){
text=text.join('\r\n');
textDone=true;
verifyHeaders$1(lastHeaders);
lastHeaders=[];
headersDone=false;
} else text.push(line.replace(/^- /, ''));
}else{
if(reSplit.test(line))reject(new Error('Mandatory blank line missing between armor headers and armor data'));
if(reEmptyLine.test(line)){
verifyHeaders$1(lastHeaders);
headersDone=true;
if(textDone||type!==enums.armor.signed){
resolve({
text,
data,
headers,
type
});
break;
}
}else lastHeaders.push(line);
}
else if(reSplit.test(line))type=getType(line);
}
}catch(e){
reject(e);
return;
}
const writer=getWriter(writable);
try{
while(true){
await writer.ready;
const{done,value}=await reader.read();
if(done)throw new Error('Misformed armored text');
const line=value + '';
if(-1===line.indexOf('=')&&-1===line.indexOf('-'))await writer.write(line);
else{
let remainder=await reader.readToEnd();
if(!remainder.length)remainder='';
remainder=line + remainder;
remainder = util.removeTrailingSpaces(remainder.replace(/\r/g, ''));
const parts=remainder.split(reSplit);
if(1===parts.length)throw new Error('Misformed armored text');
const body=removeChecksum(parts[0].slice(0,-1));
await writer.write(body);
break;
}
}
await writer.ready;
await writer.close();
}catch(e){
await writer.abort(e);
}
}));
}catch(e){
reject(e);
}
}).then(async(result)=>{
if(isArrayStream(result.data))result.data=await readToEnd(result.data);
return result;
});
}
function armor(messageType,body,partIndex,partTotal,customComment,emitChecksum=false,config$1=config){
let text;
let hash;
if(messageType===enums.armor.signed){
text=body.text;
hash=body.hash;
body=body.data;
}
const maybeBodyClone=emitChecksum&&passiveClone(body);
const result=[];
switch(messageType){
case enums.armor.multipartSection:
result.push('-----BEGIN PGP MESSAGE, PART ' + partIndex + '/' + partTotal + '-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP MESSAGE, PART ' + partIndex + '/' + partTotal + '-----\n');
break;
case enums.armor.multipartLast:
result.push('-----BEGIN PGP MESSAGE, PART ' + partIndex + '-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP MESSAGE, PART ' + partIndex + '-----\n');
break;
case enums.armor.signed:
result.push('-----BEGIN PGP SIGNED MESSAGE-----\n');
result.push(hash ? `Hash: ${hash}\n\n` : '\n');
result.push(text.replace(/^-/mg, '- -'));
result.push('\n-----BEGIN PGP SIGNATURE-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP SIGNATURE-----\n');
break;
case enums.armor.message:
result.push('-----BEGIN PGP MESSAGE-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP MESSAGE-----\n');
break;
case enums.armor.publicKey:
result.push('-----BEGIN PGP PUBLIC KEY BLOCK-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP PUBLIC KEY BLOCK-----\n');
break;
case enums.armor.privateKey:
result.push('-----BEGIN PGP PRIVATE KEY BLOCK-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP PRIVATE KEY BLOCK-----\n');
break;
case enums.armor.signature:
result.push('-----BEGIN PGP SIGNATURE-----\n');
result.push(addheader(customComment,config$1));
result.push(encode$1(body));
maybeBodyClone&&result.push('=',getCheckSum(maybeBodyClone));
result.push('-----END PGP SIGNATURE-----\n');
break;
}
return util.concat(result);
}
const _0n$8=BigInt(0);
const _1n$c=BigInt(1);
function uint8ArrayToBigInt(bytes){
const hexAlphabet='0123456789ABCDEF';
let s='';
bytes.forEach((v)=>{
s +=hexAlphabet[v>>4]+ hexAlphabet[15&v];
});
return BigInt('0x0' + s);
}
function mod$1(a,m){
const reduced=a%m;
return reduced<_0n$8?reduced + m:reduced;
}
function selectBigInt(cond,a,b){
const mask=-cond;
return a&mask|b&~mask;
}
function modExp(b,e,n){
if(n===_0n$8)throw Error('Modulo cannot be zero');
if(n===_1n$c)return BigInt(0);
if(e<_0n$8)throw Error('Unsopported negative exponent');
let exp=e;
let x=b;
x%=n;
let r=BigInt(1);
while(exp>_0n$8){
const lsb=exp&_1n$c;
exp>>=_1n$c;
const rx=r*x%n;
r=selectBigInt(lsb,rx,r);
x=x*x%n;
}
return r;
}
function abs(x){
return x>=_0n$8?x:-x;
}
function _egcd(aInput,bInput){
let x=BigInt(0);
let y=BigInt(1);
let xPrev=BigInt(1);
let yPrev=BigInt(0);
let a=abs(aInput);
let b=abs(bInput);
const aNegated=aInput<_0n$8;
const bNegated=bInput<_0n$8;
while(b!==_0n$8){
const q = a / b;
let tmp=x;
x=xPrev - q*x;
xPrev=tmp;
tmp=y;
y=yPrev - q*y;
yPrev=tmp;
tmp=b;
b=a%b;
a=tmp;
}
return{
x:aNegated?-xPrev:xPrev,
y:bNegated?-yPrev:yPrev,
gcd:a
};
}
function modInv(a,n){
const{gcd,x}=_egcd(a,n);
if(gcd!==_1n$c)throw new Error('Inverse does not exist');
return mod$1(x + n,n);
}
function gcd(aInput,bInput){
let a=aInput;
let b=bInput;
while(b!==_0n$8){
const tmp=b;
b=a%b;
a=tmp;
}
return a;
}
function bigIntToNumber(x){
const number=Number(x);
if(number>Number.MAX_SAFE_INTEGER)throw new Error('Number can only safely store up to 53 bits');
return number;
}
function getBit(x,i){
const bit=x>>BigInt(i)&_1n$c;
return bit===_0n$8?0:1;
}
function bitLength(x){
const target=x<_0n$8?BigInt(-1):_0n$8;
let bitlen=1;
let tmp=x;
while((tmp>>=_1n$c)!==target)bitlen++;
return bitlen;
}
function byteLength(x){
const target=x<_0n$8?BigInt(-1):_0n$8;
const _8n=BigInt(8);
let len=1;
let tmp=x;
while((tmp>>=_8n)!==target)len++;
return len;
}
function bigIntToUint8Array(x,endian='be',length){
let hex=x.toString(16);
if(hex.length%2===1)hex='0' + hex;
const rawLength = hex.length / 2;
const bytes=new Uint8Array(length||rawLength);
const offset=length?length - rawLength:0;
let i=0;
while(i<rawLength){
bytes[i + offset]=parseInt(hex.slice(2*i,2*i + 2),16);
i++;
}
if('be'!==endian)bytes.reverse();
return bytes;
}
const nodeCrypto$8=util.getNodeCrypto();
function getRandomBytes(length){
const webcrypto="u">typeof crypto?crypto:nodeCrypto$8?.webcrypto;
if(webcrypto?.getRandomValues){
const buf=new Uint8Array(length);
return webcrypto.getRandomValues(buf);
}else throw new Error('No secure random number generator available.');
}
function getRandomBigInteger(min,max){
if(max<min)throw new Error('Illegal parameter value: max <= min');
const modulus=max - min;
const bytes=byteLength(modulus);
const r=uint8ArrayToBigInt(getRandomBytes(bytes + 8));
return mod$1(r,modulus)+ min;
}
const _1n$b=BigInt(1);
function randomProbablePrime(bits,e,k){
const _30n=BigInt(30);
const min=_1n$b<<BigInt(bits - 1);
const adds=[
1,
6,
5,
4,
3,
2,
1,
4,
3,
2,
1,
2,
1,
4,
3,
2,
1,
2,
1,
4,
3,
2,
1,
6,
5,
4,
3,
2,
1,
2
];
let n=getRandomBigInteger(min,min<<_1n$b);
let i=bigIntToNumber(mod$1(n,_30n));
do{
n +=BigInt(adds[i]);
i=(i + adds[i])%adds.length;
if(bitLength(n)>bits){
n=mod$1(n,min<<_1n$b);
n +=min;
i=bigIntToNumber(mod$1(n,_30n));
}
}while(!isProbablePrime(n,e,k))
return n;
}
function isProbablePrime(n,e,k){
if(e&&gcd(n - _1n$b,e)!==_1n$b)return false;
if(!divisionTest(n))return false;
if(!fermat(n))return false;
if(!millerRabin(n,k))return false;
return true;
}
function fermat(n,b=BigInt(2)){
return modExp(b,n - _1n$b,n)===_1n$b;
}
function divisionTest(n){
const _0n=BigInt(0);
return smallPrimes.every((m)=>mod$1(n,m)!==_0n);
}
const smallPrimes=[
7,
11,
13,
17,
19,
23,
29,
31,
37,
41,
43,
47,
53,
59,
61,
67,
71,
73,
79,
83,
89,
97,
101,
103,
107,
109,
113,
127,
131,
137,
139,
149,
151,
157,
163,
167,
173,
179,
181,
191,
193,
197,
199,
211,
223,
227,
229,
233,
239,
241,
251,
257,
263,
269,
271,
277,
281,
283,
293,
307,
311,
313,
317,
331,
337,
347,
349,
353,
359,
367,
373,
379,
383,
389,
397,
401,
409,
419,
421,
431,
433,
439,
443,
449,
457,
461,
463,
467,
479,
487,
491,
499,
503,
509,
521,
523,
541,
547,
557,
563,
569,
571,
577,
587,
593,
599,
601,
607,
613,
617,
619,
631,
641,
643,
647,
653,
659,
661,
673,
677,
683,
691,
701,
709,
719,
727,
733,
739,
743,
751,
757,
761,
769,
773,
787,
797,
809,
811,
821,
823,
827,
829,
839,
853,
857,
859,
863,
877,
881,
883,
887,
907,
911,
919,
929,
937,
941,
947,
953,
967,
971,
977,
983,
991,
997,
1009,
1013,
1019,
1021,
1031,
1033,
1039,
1049,
1051,
1061,
1063,
1069,
1087,
1091,
1093,
1097,
1103,
1109,
1117,
1123,
1129,
1151,
1153,
1163,
1171,
1181,
1187,
1193,
1201,
1213,
1217,
1223,
1229,
1231,
1237,
1249,
1259,
1277,
1279,
1283,
1289,
1291,
1297,
1301,
1303,
1307,
1319,
1321,
1327,
1361,
1367,
1373,
1381,
1399,
1409,
1423,
1427,
1429,
1433,
1439,
1447,
1451,
1453,
1459,
1471,
1481,
1483,
1487,
1489,
1493,
1499,
1511,
1523,
1531,
1543,
1549,
1553,
1559,
1567,
1571,
1579,
1583,
1597,
1601,
1607,
1609,
1613,
1619,
1621,
1627,
1637,
1657,
1663,
1667,
1669,
1693,
1697,
1699,
1709,
1721,
1723,
1733,
1741,
1747,
1753,
1759,
1777,
1783,
1787,
1789,
1801,
1811,
1823,
1831,
1847,
1861,
1867,
1871,
1873,
1877,
1879,
1889,
1901,
1907,
1913,
1931,
1933,
1949,
1951,
1973,
1979,
1987,
1993,
1997,
1999,
2003,
2011,
2017,
2027,
2029,
2039,
2053,
2063,
2069,
2081,
2083,
2087,
2089,
2099,
2111,
2113,
2129,
2131,
2137,
2141,
2143,
2153,
2161,
2179,
2203,
2207,
2213,
2221,
2237,
2239,
2243,
2251,
2267,
2269,
2273,
2281,
2287,
2293,
2297,
2309,
2311,
2333,
2339,
2341,
2347,
2351,
2357,
2371,
2377,
2381,
2383,
2389,
2393,
2399,
2411,
2417,
2423,
2437,
2441,
2447,
2459,
2467,
2473,
2477,
2503,
2521,
2531,
2539,
2543,
2549,
2551,
2557,
2579,
2591,
2593,
2609,
2617,
2621,
2633,
2647,
2657,
2659,
2663,
2671,
2677,
2683,
2687,
2689,
2693,
2699,
2707,
2711,
2713,
2719,
2729,
2731,
2741,
2749,
2753,
2767,
2777,
2789,
2791,
2797,
2801,
2803,
2819,
2833,
2837,
2843,
2851,
2857,
2861,
2879,
2887,
2897,
2903,
2909,
2917,
2927,
2939,
2953,
2957,
2963,
2969,
2971,
2999,
3001,
3011,
3019,
3023,
3037,
3041,
3049,
3061,
3067,
3079,
3083,
3089,
3109,
3119,
3121,
3137,
3163,
3167,
3169,
3181,
3187,
3191,
3203,
3209,
3217,
3221,
3229,
3251,
3253,
3257,
3259,
3271,
3299,
3301,
3307,
3313,
3319,
3323,
3329,
3331,
3343,
3347,
3359,
3361,
3371,
3373,
3389,
3391,
3407,
3413,
3433,
3449,
3457,
3461,
3463,
3467,
3469,
3491,
3499,
3511,
3517,
3527,
3529,
3533,
3539,
3541,
3547,
3557,
3559,
3571,
3581,
3583,
3593,
3607,
3613,
3617,
3623,
3631,
3637,
3643,
3659,
3671,
3673,
3677,
3691,
3697,
3701,
3709,
3719,
3727,
3733,
3739,
3761,
3767,
3769,
3779,
3793,
3797,
3803,
3821,
3823,
3833,
3847,
3851,
3853,
3863,
3877,
3881,
3889,
3907,
3911,
3917,
3919,
3923,
3929,
3931,
3943,
3947,
3967,
3989,
4001,
4003,
4007,
4013,
4019,
4021,
4027,
4049,
4051,
4057,
4073,
4079,
4091,
4093,
4099,
4111,
4127,
4129,
4133,
4139,
4153,
4157,
4159,
4177,
4201,
4211,
4217,
4219,
4229,
4231,
4241,
4243,
4253,
4259,
4261,
4271,
4273,
4283,
4289,
4297,
4327,
4337,
4339,
4349,
4357,
4363,
4373,
4391,
4397,
4409,
4421,
4423,
4441,
4447,
4451,
4457,
4463,
4481,
4483,
4493,
4507,
4513,
4517,
4519,
4523,
4547,
4549,
4561,
4567,
4583,
4591,
4597,
4603,
4621,
4637,
4639,
4643,
4649,
4651,
4657,
4663,
4673,
4679,
4691,
4703,
4721,
4723,
4729,
4733,
4751,
4759,
4783,
4787,
4789,
4793,
4799,
4801,
4813,
4817,
4831,
4861,
4871,
4877,
4889,
4903,
4909,
4919,
4931,
4933,
4937,
4943,
4951,
4957,
4967,
4969,
4973,
4987,
4993,
4999
].map((n)=>BigInt(n));
function millerRabin(n,k,rand){
const len=bitLength(n);
if (!k) k = Math.max(1, len / 48 | 0);
const n1=n - _1n$b;
let s=0;
while(!getBit(n1,s))s++;
const d=n>>BigInt(s);
for(;k>0;k--){
const a=getRandomBigInteger(BigInt(2),n1);
let x=modExp(a,d,n);
if(x===_1n$b||x===n1)continue;
let i;
for(i=1;i<s;i++){
x=mod$1(x*x,n);
if(x===_1n$b)return false;
if(x===n1)break;
}
if(i===s)return false;
}
return true;
}
const webCrypto$8=util.getWebCrypto();
const nodeCrypto$7=util.getNodeCrypto();
const nodeCryptoHashes=nodeCrypto$7&&nodeCrypto$7.getHashes();
function nodeHash(type){
if(!nodeCrypto$7||!nodeCryptoHashes.includes(type))return;
return async function(data){
const shasum=nodeCrypto$7.createHash(type);
return transform(data,(value)=>{
shasum.update(value);
},()=>new Uint8Array(shasum.digest()));
};
}
function nobleHash(nobleHashName,webCryptoHashName){
const getNobleHash=async()=>{
const{nobleHashes}=await Promise.resolve().then(function(){
return noble_hashes;
});
const hash=nobleHashes.get(nobleHashName);
if(!hash)throw new Error('Unsupported hash');
return hash;
};
return async function(data){
if(isArrayStream(data))data=await readToEnd(data);
if(util.isStream(data)){
const hash=await getNobleHash();
const hashInstance=hash.create();
return transform(data,(value)=>{
hashInstance.update(value);
},()=>hashInstance.digest());
}else{
if(webCrypto$8&&webCryptoHashName)return new Uint8Array(await webCrypto$8.digest(webCryptoHashName,data));
const hash=await getNobleHash();
return hash(data);
}
};
}
const md5$1=nodeHash('md5')||nobleHash('md5');
const sha1$2=nodeHash('sha1')||nobleHash('sha1','SHA-1');
const sha224$2=nodeHash('sha224')||nobleHash('sha224');
const sha256$2=nodeHash('sha256')||nobleHash('sha256','SHA-256');
const sha384$2=nodeHash('sha384')||nobleHash('sha384','SHA-384');
const sha512$2=nodeHash('sha512')||nobleHash('sha512','SHA-512');
const ripemd=nodeHash('ripemd160')||nobleHash('ripemd160');
const sha3_256$1=nodeHash('sha3-256')||nobleHash('sha3_256');
const sha3_512$1=nodeHash('sha3-512')||nobleHash('sha3_512');
function computeDigest(algo,data){
switch(algo){
case enums.hash.md5:
return md5$1(data);
case enums.hash.sha1:
return sha1$2(data);
case enums.hash.ripemd:
return ripemd(data);
case enums.hash.sha256:
return sha256$2(data);
case enums.hash.sha384:
return sha384$2(data);
case enums.hash.sha512:
return sha512$2(data);
case enums.hash.sha224:
return sha224$2(data);
case enums.hash.sha3_256:
return sha3_256$1(data);
case enums.hash.sha3_512:
return sha3_512$1(data);
default:
throw new Error('Unsupported hash function');
}
}
function getHashByteLength(algo){
switch(algo){
case enums.hash.md5:
return 16;
case enums.hash.sha1:
case enums.hash.ripemd:
return 20;
case enums.hash.sha256:
return 32;
case enums.hash.sha384:
return 48;
case enums.hash.sha512:
return 64;
case enums.hash.sha224:
return 28;
case enums.hash.sha3_256:
return 32;
case enums.hash.sha3_512:
return 64;
default:
throw new Error('Invalid hash algorithm.');
}
}
const hash_headers=[];
hash_headers[1]=[
0x30,
0x20,
0x30,
0x0c,
0x06,
0x08,
0x2a,
0x86,
0x48,
0x86,
0xf7,
0x0d,
0x02,
0x05,
0x05,
0x00,
0x04,
0x10
];
hash_headers[2]=[
0x30,
0x21,
0x30,
0x09,
0x06,
0x05,
0x2b,
0x0e,
0x03,
0x02,
0x1a,
0x05,
0x00,
0x04,
0x14
];
hash_headers[3]=[
0x30,
0x21,
0x30,
0x09,
0x06,
0x05,
0x2B,
0x24,
0x03,
0x02,
0x01,
0x05,
0x00,
0x04,
0x14
];
hash_headers[8]=[
0x30,
0x31,
0x30,
0x0d,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x01,
0x05,
0x00,
0x04,
0x20
];
hash_headers[9]=[
0x30,
0x41,
0x30,
0x0d,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x02,
0x05,
0x00,
0x04,
0x30
];
hash_headers[10]=[
0x30,
0x51,
0x30,
0x0d,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x03,
0x05,
0x00,
0x04,
0x40
];
hash_headers[11]=[
0x30,
0x2d,
0x30,
0x0d,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x04,
0x05,
0x00,
0x04,
0x1C
];
hash_headers[12]=[
0x30,
0x31,
0x30,
0x0D,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x08,
0x05,
0x00,
0x04,
0x20
];
hash_headers[14]=[
0x30,
0x51,
0x30,
0x0D,
0x06,
0x09,
0x60,
0x86,
0x48,
0x01,
0x65,
0x03,
0x04,
0x02,
0x0a,
0x05,
0x00,
0x04,
0x40
];
function getPKCS1Padding(length){
const result=new Uint8Array(length);
let count=0;
while(count<length){
const randomBytes=getRandomBytes(length - count);
for(let i=0;i<randomBytes.length;i++)if(0!==randomBytes[i])result[count++]=randomBytes[i];
}
return result;
}
function emeEncode(message,keyLength){
const mLength=message.length;
if(mLength>keyLength - 11)throw new Error('Message too long');
const PS=getPKCS1Padding(keyLength - mLength - 3);
const encoded=new Uint8Array(keyLength);
encoded[1]=2;
encoded.set(PS,2);
encoded.set(message,keyLength - mLength);
return encoded;
}
function emeDecode(encoded,randomPayload){
let offset=2;
let separatorNotFound=1;
for(let j=offset;j<encoded.length;j++){
separatorNotFound&=0!==encoded[j];
offset +=separatorNotFound;
}
const psLen=offset - 2;
const payload=encoded.subarray(offset + 1);
const isValidPadding=0===encoded[0]&2===encoded[1]&psLen>=8&!separatorNotFound;
if(randomPayload)return util.selectUint8Array(isValidPadding,payload,randomPayload);
if(isValidPadding)return payload;
throw new Error('Decryption error');
}
function emsaEncode(algo,hashed,emLen){
let i;
if(hashed.length!==getHashByteLength(algo))throw new Error('Invalid hash length');
const hashPrefix=new Uint8Array(hash_headers[algo].length);
for(i=0;i<hash_headers[algo].length;i++)hashPrefix[i]=hash_headers[algo][i];
const tLen=hashPrefix.length + hashed.length;
if(emLen<tLen + 11)throw new Error('Intended encoded message length too short');
const PS=new Uint8Array(emLen - tLen - 3).fill(0xff);
const EM=new Uint8Array(emLen);
EM[1]=0x01;
EM.set(PS,2);
EM.set(hashPrefix,emLen - tLen);
EM.set(hashed,emLen - hashed.length);
return EM;
}
const webCrypto$7=util.getWebCrypto();
const nodeCrypto$6=util.getNodeCrypto();
const _1n$a=BigInt(1);
async function sign$6(hashAlgo,data,n,e,d,p,q,u,hashed){
if(getHashByteLength(hashAlgo)>=n.length)throw new Error('Digest size cannot exceed key modulus size');
if(data&&!util.isStream(data)){
if(util.getWebCrypto())try{
return await webSign$1(enums.read(enums.webHash,hashAlgo),data,n,e,d,p,q,u);
}catch(err){
util.printDebugError(err);
}
else if(util.getNodeCrypto())return nodeSign$1(hashAlgo,data,n,e,d,p,q,u);
}
return bnSign(hashAlgo,n,d,hashed);
}
async function verify$6(hashAlgo,data,s,n,e,hashed){
if(data&&!util.isStream(data)){
if(util.getWebCrypto())try{
return await webVerify$1(enums.read(enums.webHash,hashAlgo),data,s,n,e);
}catch(err){
util.printDebugError(err);
}
else if(util.getNodeCrypto())return nodeVerify$1(hashAlgo,data,s,n,e);
}
return bnVerify(hashAlgo,s,n,e,hashed);
}
async function encrypt$6(data,n,e){
if(util.getNodeCrypto())return nodeEncrypt$1(data,n,e);
return bnEncrypt(data,n,e);
}
async function decrypt$6(data,n,e,d,p,q,u,randomPayload){
if(util.getNodeCrypto()&&!randomPayload)try{
return nodeDecrypt$1(data,n,e,d,p,q,u);
}catch(err){
util.printDebugError(err);
}
return bnDecrypt(data,n,e,d,p,q,u,randomPayload);
}
async function generate$4(bits,e){
e=BigInt(e);
if(util.getWebCrypto()){
const keyGenOpt={
name:'RSASSA-PKCS1-v1_5',
modulusLength:bits,
publicExponent:bigIntToUint8Array(e),
hash:{
name:'SHA-1'
}
};
const keyPair=await webCrypto$7.generateKey(keyGenOpt,true,[
'sign',
'verify'
]);
const jwk=await webCrypto$7.exportKey('jwk',keyPair.privateKey);
return jwkToPrivate(jwk,e);
}else if(util.getNodeCrypto()){
const opts={
modulusLength:bits,
publicExponent:bigIntToNumber(e),
publicKeyEncoding:{
type:'pkcs1',
format:'jwk'
},
privateKeyEncoding:{
type:'pkcs1',
format:'jwk'
}
};
const jwk=await new Promise((resolve,reject)=>{
nodeCrypto$6.generateKeyPair('rsa',opts,(err,_,jwkPrivateKey)=>{
if(err)reject(err);
else resolve(jwkPrivateKey);
});
});
return jwkToPrivate(jwk,e);
}
let p;
let q;
let n;
do{
q=randomProbablePrime(bits -(bits>>1),e,40);
p=randomProbablePrime(bits>>1,e,40);
n=p*q;
}while(bitLength(n)!==bits)
const phi=(p - _1n$a)*(q - _1n$a);
if(q<p)[p,q]=[
q,
p
];
return{
n:bigIntToUint8Array(n),
e:bigIntToUint8Array(e),
d:bigIntToUint8Array(modInv(e,phi)),
p:bigIntToUint8Array(p),
q:bigIntToUint8Array(q),
u:bigIntToUint8Array(modInv(p,q))
};
}
async function validateParams$9(n,e,d,p,q,u){
n=uint8ArrayToBigInt(n);
p=uint8ArrayToBigInt(p);
q=uint8ArrayToBigInt(q);
if(p*q!==n)return false;
const _2n=BigInt(2);
u=uint8ArrayToBigInt(u);
if(mod$1(p*u,q)!==BigInt(1))return false;
e=uint8ArrayToBigInt(e);
d=uint8ArrayToBigInt(d);
const nSizeOver3 = BigInt(Math.floor(bitLength(n) / 3));
const r=getRandomBigInteger(_2n,_2n<<nSizeOver3);
const rde=r*d*e;
const areInverses=mod$1(rde,p - _1n$a)===r&&mod$1(rde,q - _1n$a)===r;
if(!areInverses)return false;
return true;
}
function bnSign(hashAlgo,n,d,hashed){
n=uint8ArrayToBigInt(n);
const m=uint8ArrayToBigInt(emsaEncode(hashAlgo,hashed,byteLength(n)));
d=uint8ArrayToBigInt(d);
return bigIntToUint8Array(modExp(m,d,n),'be',byteLength(n));
}
async function webSign$1(hashName,data,n,e,d,p,q,u){
const jwk=privateToJWK$1(n,e,d,p,q,u);
const algo={
name:'RSASSA-PKCS1-v1_5',
hash:{
name:hashName
}
};
const key=await webCrypto$7.importKey('jwk',jwk,algo,false,[
'sign'
]);
return new Uint8Array(await webCrypto$7.sign('RSASSA-PKCS1-v1_5',key,data));
}
function nodeSign$1(hashAlgo,data,n,e,d,p,q,u){
const sign=nodeCrypto$6.createSign(enums.read(enums.hash,hashAlgo));
sign.write(data);
sign.end();
const jwk=privateToJWK$1(n,e,d,p,q,u);
return new Uint8Array(sign.sign({
key:jwk,
format:'jwk',
type:'pkcs1'
}));
}
function bnVerify(hashAlgo,s,n,e,hashed){
n=uint8ArrayToBigInt(n);
s=uint8ArrayToBigInt(s);
e=uint8ArrayToBigInt(e);
if(s>=n)throw new Error('Signature size cannot exceed modulus size');
const EM1=bigIntToUint8Array(modExp(s,e,n),'be',byteLength(n));
const EM2=emsaEncode(hashAlgo,hashed,byteLength(n));
return util.equalsUint8Array(EM1,EM2);
}
async function webVerify$1(hashName,data,s,n,e){
const jwk=publicToJWK(n,e);
const key=await webCrypto$7.importKey('jwk',jwk,{
name:'RSASSA-PKCS1-v1_5',
hash:{
name:hashName
}
},false,[
'verify'
]);
return webCrypto$7.verify('RSASSA-PKCS1-v1_5',key,s,data);
}
function nodeVerify$1(hashAlgo,data,s,n,e){
const jwk=publicToJWK(n,e);
const key={
key:jwk,
format:'jwk',
type:'pkcs1'
};
const verify=nodeCrypto$6.createVerify(enums.read(enums.hash,hashAlgo));
verify.write(data);
verify.end();
try{
return verify.verify(key,s);
}catch {
return false;
}
}
function nodeEncrypt$1(data,n,e){
const jwk=publicToJWK(n,e);
const key={
key:jwk,
format:'jwk',
type:'pkcs1',
padding:nodeCrypto$6.constants.RSA_PKCS1_PADDING
};
return new Uint8Array(nodeCrypto$6.publicEncrypt(key,data));
}
function bnEncrypt(data,n,e){
n=uint8ArrayToBigInt(n);
data=uint8ArrayToBigInt(emeEncode(data,byteLength(n)));
e=uint8ArrayToBigInt(e);
if(data>=n)throw new Error('Message size cannot exceed modulus size');
return bigIntToUint8Array(modExp(data,e,n),'be',byteLength(n));
}
function nodeDecrypt$1(data,n,e,d,p,q,u){
const jwk=privateToJWK$1(n,e,d,p,q,u);
const key={
key:jwk,
format:'jwk',
type:'pkcs1',
padding:nodeCrypto$6.constants.RSA_PKCS1_PADDING
};
try{
return new Uint8Array(nodeCrypto$6.privateDecrypt(key,data));
}catch {
throw new Error('Decryption error');
}
}
function bnDecrypt(data,n,e,d,p,q,u,randomPayload){
data=uint8ArrayToBigInt(data);
n=uint8ArrayToBigInt(n);
e=uint8ArrayToBigInt(e);
d=uint8ArrayToBigInt(d);
p=uint8ArrayToBigInt(p);
q=uint8ArrayToBigInt(q);
u=uint8ArrayToBigInt(u);
if(data>=n)throw new Error('Data too large.');
const dq=mod$1(d,q - _1n$a);
const dp=mod$1(d,p - _1n$a);
const unblinder=getRandomBigInteger(BigInt(2),n);
const blinder=modExp(modInv(unblinder,n),e,n);
data=mod$1(data*blinder,n);
const mp=modExp(data,dp,p);
const mq=modExp(data,dq,q);
const h=mod$1(u*(mq - mp),q);
let result=h*p + mp;
result=mod$1(result*unblinder,n);
return emeDecode(bigIntToUint8Array(result,'be',byteLength(n)),randomPayload);
}
function privateToJWK$1(n,e,d,p,q,u){
const pNum=uint8ArrayToBigInt(p);
const qNum=uint8ArrayToBigInt(q);
const dNum=uint8ArrayToBigInt(d);
let dq=mod$1(dNum,qNum - _1n$a);
let dp=mod$1(dNum,pNum - _1n$a);
dp=bigIntToUint8Array(dp);
dq=bigIntToUint8Array(dq);
return{
kty:'RSA',
n:uint8ArrayToB64(n),
e:uint8ArrayToB64(e),
d:uint8ArrayToB64(d),
p:uint8ArrayToB64(q),
q:uint8ArrayToB64(p),
dp:uint8ArrayToB64(dq),
dq:uint8ArrayToB64(dp),
qi:uint8ArrayToB64(u),
ext:true
};
}
function publicToJWK(n,e){
return{
kty:'RSA',
n:uint8ArrayToB64(n),
e:uint8ArrayToB64(e),
ext:true
};
}
function jwkToPrivate(jwk,e){
return{
n:b64ToUint8Array(jwk.n),
e:bigIntToUint8Array(e),
d:b64ToUint8Array(jwk.d),
p:b64ToUint8Array(jwk.q),
q:b64ToUint8Array(jwk.p),
u:b64ToUint8Array(jwk.qi)
};
}
const _1n$9=BigInt(1);
async function encrypt$5(data,p,g,y){
p=uint8ArrayToBigInt(p);
g=uint8ArrayToBigInt(g);
y=uint8ArrayToBigInt(y);
const padded=emeEncode(data,byteLength(p));
const m=uint8ArrayToBigInt(padded);
const k=getRandomBigInteger(_1n$9,p - _1n$9);
return{
c1:bigIntToUint8Array(modExp(g,k,p)),
c2:bigIntToUint8Array(mod$1(modExp(y,k,p)*m,p))
};
}
async function decrypt$5(c1,c2,p,x,randomPayload){
c1=uint8ArrayToBigInt(c1);
c2=uint8ArrayToBigInt(c2);
p=uint8ArrayToBigInt(p);
x=uint8ArrayToBigInt(x);
const padded=mod$1(modInv(modExp(c1,x,p),p)*c2,p);
return emeDecode(bigIntToUint8Array(padded,'be',byteLength(p)),randomPayload);
}
async function validateParams$8(pBytes,gBytes,yBytes,xBytes){
const p=uint8ArrayToBigInt(pBytes);
const g=uint8ArrayToBigInt(gBytes);
const y=uint8ArrayToBigInt(yBytes);
if(g<=_1n$9||g>=p)return false;
const pSize=BigInt(bitLength(p));
const _1023n=BigInt(1023);
if(pSize<_1023n)return false;
if(modExp(g,p - _1n$9,p)!==_1n$9)return false;
let res=g;
let i=BigInt(1);
const _2n=BigInt(2);
const threshold=_2n<<BigInt(17);
while(i<threshold){
res=mod$1(res*g,p);
if(res===_1n$9)return false;
i++;
}
const x=uint8ArrayToBigInt(xBytes);
const r=getRandomBigInteger(_2n<<pSize - _1n$9,_2n<<pSize);
const rqx=(p - _1n$9)*r + x;
if(y!==modExp(g,rqx,p))return false;
return true;
}
const knownOIDs={
'2a8648ce3d030107':enums.curve.nistP256,
'2b81040022':enums.curve.nistP384,
'2b81040023':enums.curve.nistP521,
'2b8104000a':enums.curve.secp256k1,
'2b06010401da470f01':enums.curve.ed25519Legacy,
'2b060104019755010501':enums.curve.curve25519Legacy,
'2b2403030208010107':enums.curve.brainpoolP256r1,
'2b240303020801010b':enums.curve.brainpoolP384r1,
'2b240303020801010d':enums.curve.brainpoolP512r1
};
class OID{
constructor(oid){
if(oid instanceof OID)this.oid=oid.oid;
else if(util.isArray(oid)||util.isUint8Array(oid)){
oid=new Uint8Array(oid);
if(0x06===oid[0]){
if(oid[1]!==oid.length - 2)throw new Error('Length mismatch in DER encoded oid');
oid=oid.subarray(2);
}
this.oid=oid;
}else this.oid='';
}
read(input){
if(input.length>=1){
const length=input[0];
if(input.length>=1 + length){
this.oid=input.subarray(1,1 + length);
return 1 + this.oid.length;
}
}
throw new Error('Invalid oid');
}
write(){
return util.concatUint8Array([
new Uint8Array([
this.oid.length
]),
this.oid
]);
}
toHex(){
return util.uint8ArrayToHex(this.oid);
}
getName(){
const name=knownOIDs[this.toHex()];
if(!name)throw new Error('Unknown curve object identifier.');
return name;
}
}
function readSimpleLength(bytes){
let len=0;
let offset;
const type=bytes[0];
if(type<192){
[len]=bytes;
offset=1;
}else if(type<255){
len=(bytes[0]- 192<<8)+ bytes[1]+ 192;
offset=2;
}else if(255===type){
len=util.readNumber(bytes.subarray(1,5));
offset=5;
}
return{
len:len,
offset:offset
};
}
function writeSimpleLength(length){
if(length<192)return new Uint8Array([
length
]);
else if(length>191&&length<8384)return new Uint8Array([
(length - 192>>8)+ 192,
length - 192&0xFF
]);
return util.concatUint8Array([
new Uint8Array([
255
]),
util.writeNumber(length,4)
]);
}
function writePartialLength(power){
if(power<0||power>30)throw new Error('Partial Length power must be between 1 and 30');
return new Uint8Array([
224 + power
]);
}
function writeTag(tag_type){
return new Uint8Array([
0xC0|tag_type
]);
}
function writeHeader(tag_type,length){
return util.concatUint8Array([
writeTag(tag_type),
writeSimpleLength(length)
]);
}
function supportsStreaming(tag){
return[
enums.packet.literalData,
enums.packet.compressedData,
enums.packet.symmetricallyEncryptedData,
enums.packet.symEncryptedIntegrityProtectedData,
enums.packet.aeadEncryptedData
].includes(tag);
}
async function readPacket(reader,useStreamType,callback){
let writer;
let callbackReturned;
try{
const peekedBytes=await reader.peekBytes(2);
if (!peekedBytes || peekedBytes.length < 2 || (0x80 & peekedBytes[0]) === 0) throw new Error('Error during parsing. This message / key probably does not conform to a valid OpenPGP format.');
const headerByte=await reader.readByte();
let tag=-1;
let format=-1;
let packetLength;
format=0;
if((0x40&headerByte)!==0)format=1;
let packetLengthType;
if(format)tag=0x3F&headerByte;
else{
tag=(0x3F&headerByte)>>2;
packetLengthType=0x03&headerByte;
}
const packetSupportsStreaming=supportsStreaming(tag);
let packet=null;
if(useStreamType&&packetSupportsStreaming){
if('array'===useStreamType){
const arrayStream=new ArrayStream();
writer=getWriter(arrayStream);
packet=arrayStream;
}else{
const transform=new TransformStream();
writer=getWriter(transform.writable);
packet=transform.readable;
}
callbackReturned=callback({
tag,
packet
});
}else packet=[];
let wasPartialLength;
do{
if(format){
const lengthByte=await reader.readByte();
wasPartialLength=false;
if(lengthByte<192)packetLength=lengthByte;
else if(lengthByte>=192&&lengthByte<224)packetLength=(lengthByte - 192<<8)+ await reader.readByte()+ 192;
else if(lengthByte>223&&lengthByte<255){
packetLength=1<<(0x1F&lengthByte);
wasPartialLength=true;
if(!packetSupportsStreaming)throw new TypeError('This packet type does not support partial lengths.');
}else packetLength=(await reader.readByte()<<24|await reader.readByte()<<16|await reader.readByte()<<8|await reader.readByte())>>>0;
}else switch(packetLengthType){
case 0:
packetLength=await reader.readByte();
break;
case 1:
packetLength=await reader.readByte()<<8|await reader.readByte();
break;
case 2:
packetLength=(await reader.readByte()<<24|await reader.readByte()<<16|await reader.readByte()<<8|await reader.readByte())>>>0;
break;
default:
packetLength = 1 / 0;
break;
}
if(packetLength>0){
let bytesRead=0;
while(true){
if(writer)await writer.ready;
const{done,value}=await reader.read();
if(done){
if (1 / 0 === packetLength) break;
throw new Error('Unexpected end of packet');
}
const chunk = 1 / 0 === packetLength ? value : value.subarray(0, packetLength - bytesRead);
if(writer)await writer.write(chunk);
else packet.push(chunk);
bytesRead +=value.length;
if(bytesRead>=packetLength){
reader.unshift(value.subarray(packetLength - bytesRead + value.length));
break;
}
}
}
}while(wasPartialLength)
if(writer){
await writer.ready;
await writer.close();
}else{
packet=util.concatUint8Array(packet);
await callback({
tag,
packet
});
}
}catch(e){
if(writer){
await writer.abort(e);
return true;
}else throw e;
}finally{
if(writer)await callbackReturned;
}
}
class UnsupportedError extends Error{
constructor(...params){
super(...params);
if(Error.captureStackTrace)Error.captureStackTrace(this,UnsupportedError);
this.name='UnsupportedError';
}
}
class UnknownPacketError extends UnsupportedError{
constructor(...params){
super(...params);
if(Error.captureStackTrace)Error.captureStackTrace(this,UnsupportedError);
this.name='UnknownPacketError';
}
}
class MalformedPacketError extends UnsupportedError{
constructor(...params){
super(...params);
if(Error.captureStackTrace)Error.captureStackTrace(this,UnsupportedError);
this.name='MalformedPacketError';
}
}
class UnparseablePacket{
constructor(tag,rawContent){
this.tag=tag;
this.rawContent=rawContent;
}
write(){
return this.rawContent;
}
}
async function generate$3(algo){
switch(algo){
case enums.publicKey.ed25519:
try{
const webCrypto=util.getWebCrypto();
const webCryptoKey=await webCrypto.generateKey('Ed25519',true,[
'sign',
'verify'
]).catch((err)=>{
if('OperationError'===err.name){
const newErr=new Error('Unexpected key generation issue');
newErr.name='NotSupportedError';
throw newErr;
}
throw err;
});
const privateKey=await webCrypto.exportKey('jwk',webCryptoKey.privateKey);
const publicKey=await webCrypto.exportKey('jwk',webCryptoKey.publicKey);
return{
A:new Uint8Array(b64ToUint8Array(publicKey.x)),
seed:b64ToUint8Array(privateKey.d)
};
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:ed25519}=await Promise.resolve().then(function(){
return naclFast;
});
const seed=getRandomBytes(getPayloadSize$1(algo));
const{publicKey:A}=ed25519.sign.keyPair.fromSeed(seed);
return{
A,
seed
};
}
case enums.publicKey.ed448:
{
const ed448=await util.getNobleCurve(enums.publicKey.ed448);
const{secretKey:seed,publicKey:A}=ed448.keygen();
return{
A,
seed
};
}
default:
throw new Error('Unsupported EdDSA algorithm');
}
}
async function sign$5(algo,hashAlgo,message,publicKey,privateKey,hashed){
if(getHashByteLength(hashAlgo)<getHashByteLength(getPreferredHashAlgo$2(algo)))throw new Error('Hash algorithm too weak for EdDSA.');
switch(algo){
case enums.publicKey.ed25519:
try{
const webCrypto=util.getWebCrypto();
const jwk=privateKeyToJWK$1(algo,publicKey,privateKey);
const key=await webCrypto.importKey('jwk',jwk,'Ed25519',false,[
'sign'
]);
const signature=new Uint8Array(await webCrypto.sign('Ed25519',key,hashed));
return{
RS:signature
};
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:ed25519}=await Promise.resolve().then(function(){
return naclFast;
});
const secretKey=util.concatUint8Array([
privateKey,
publicKey
]);
const signature=ed25519.sign.detached(hashed,secretKey);
return{
RS:signature
};
}
case enums.publicKey.ed448:
{
const ed448=await util.getNobleCurve(enums.publicKey.ed448);
const signature=ed448.sign(hashed,privateKey);
return{
RS:signature
};
}
default:
throw new Error('Unsupported EdDSA algorithm');
}
}
async function verify$5(algo,hashAlgo,{RS},m,publicKey,hashed){
if(getHashByteLength(hashAlgo)<getHashByteLength(getPreferredHashAlgo$2(algo)))throw new Error('Hash algorithm too weak for EdDSA.');
switch(algo){
case enums.publicKey.ed25519:
try{
const webCrypto=util.getWebCrypto();
const jwk=publicKeyToJWK$1(algo,publicKey);
const key=await webCrypto.importKey('jwk',jwk,'Ed25519',false,[
'verify'
]);
const verified=await webCrypto.verify('Ed25519',key,RS,hashed);
return verified;
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:ed25519}=await Promise.resolve().then(function(){
return naclFast;
});
return ed25519.sign.detached.verify(hashed,RS,publicKey);
}
case enums.publicKey.ed448:
{
const ed448=await util.getNobleCurve(enums.publicKey.ed448);
return ed448.verify(RS,hashed,publicKey);
}
default:
throw new Error('Unsupported EdDSA algorithm');
}
}
async function validateParams$7(algo,A,seed){
switch(algo){
case enums.publicKey.ed25519:
try{
const webCrypto=util.getWebCrypto();
const jwkPrivate=privateKeyToJWK$1(algo,A,seed);
const jwkPublic=publicKeyToJWK$1(algo,A);
const privateCryptoKey=await webCrypto.importKey('jwk',jwkPrivate,'Ed25519',false,[
'sign'
]);
const publicCryptoKey=await webCrypto.importKey('jwk',jwkPublic,'Ed25519',false,[
'verify'
]);
const randomData=getRandomBytes(8);
const signature=new Uint8Array(await webCrypto.sign('Ed25519',privateCryptoKey,randomData));
const verified=await webCrypto.verify('Ed25519',publicCryptoKey,signature,randomData);
return verified;
}catch(err){
if('NotSupportedError'!==err.name)return false;
const{default:ed25519}=await Promise.resolve().then(function(){
return naclFast;
});
const{publicKey}=ed25519.sign.keyPair.fromSeed(seed);
return util.equalsUint8Array(A,publicKey);
}
case enums.publicKey.ed448:
{
const ed448=await util.getNobleCurve(enums.publicKey.ed448);
const publicKey=ed448.getPublicKey(seed);
return util.equalsUint8Array(A,publicKey);
}
default:
return false;
}
}
function getPayloadSize$1(algo){
switch(algo){
case enums.publicKey.ed25519:
return 32;
case enums.publicKey.ed448:
return 57;
default:
throw new Error('Unsupported EdDSA algorithm');
}
}
function getPreferredHashAlgo$2(algo){
switch(algo){
case enums.publicKey.ed25519:
return enums.hash.sha256;
case enums.publicKey.ed448:
return enums.hash.sha512;
default:
throw new Error('Unknown EdDSA algo');
}
}
const publicKeyToJWK$1=(algo,publicKey)=>{
switch(algo){
case enums.publicKey.ed25519:
{
const jwk={
kty:'OKP',
crv:'Ed25519',
x:uint8ArrayToB64(publicKey),
ext:true
};
return jwk;
}
default:
throw new Error('Unsupported EdDSA algorithm');
}
};
const privateKeyToJWK$1=(algo,publicKey,privateKey)=>{
switch(algo){
case enums.publicKey.ed25519:
{
const jwk=publicKeyToJWK$1(algo,publicKey);
jwk.d=uint8ArrayToB64(privateKey);
return jwk;
}
default:
throw new Error('Unsupported EdDSA algorithm');
}
};
var eddsa$1=Object.freeze({
__proto__:null,
generate:generate$3,
getPayloadSize:getPayloadSize$1,
getPreferredHashAlgo:getPreferredHashAlgo$2,
sign:sign$5,
validateParams:validateParams$7,
verify:verify$5
});
function isBytes$1(a){
return a instanceof Uint8Array||ArrayBuffer.isView(a)&&'Uint8Array'===a.constructor.name;
}
function abytes$1(b,...lengths){
if(!isBytes$1(b))throw new Error('Uint8Array expected');
if(lengths.length>0&&!lengths.includes(b.length))throw new Error('Uint8Array expected of length ' + lengths + ', got length=' + b.length);
}
function aexists$1(instance,checkFinished=true){
if(instance.destroyed)throw new Error('Hash instance has been destroyed');
if(checkFinished&&instance.finished)throw new Error('Hash#digest() has already been called');
}
function aoutput$1(out,instance){
abytes$1(out);
const min=instance.outputLen;
if(out.length<min)throw new Error('digestInto() expects output buffer of length at least ' + min);
}
function u8$1(arr){
return new Uint8Array(arr.buffer,arr.byteOffset,arr.byteLength);
}
function u32$1(arr){
return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean$1(...arrays){
for(let i=0;i<arrays.length;i++)arrays[i].fill(0);
}
function createView$1(arr){
return new DataView(arr.buffer,arr.byteOffset,arr.byteLength);
}
const isLE$1=(()=>0x44===new Uint8Array(new Uint32Array([
0x11223344
]).buffer)[0])();
function utf8ToBytes$1(str){
if('string'!=typeof str)throw new Error('string expected');
return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes$1(data){
if('string'==typeof data)data=utf8ToBytes$1(data);
else if(isBytes$1(data))data=copyBytes$1(data);
else throw new Error('Uint8Array expected, got ' + typeof data);
return data;
}
function overlapBytes(a,b){
return a.buffer===b.buffer&&a.byteOffset<b.byteOffset + b.byteLength&&b.byteOffset<a.byteOffset + a.byteLength;
}
function complexOverlapBytes(input,output){
if(overlapBytes(input,output)&&input.byteOffset<output.byteOffset)throw new Error('complex overlap of input and output is not supported');
}
function concatBytes$1(...arrays){
let sum=0;
for(let i=0;i<arrays.length;i++){
const a=arrays[i];
abytes$1(a);
sum +=a.length;
}
const res=new Uint8Array(sum);
for(let i=0,pad=0;i<arrays.length;i++){
const a=arrays[i];
res.set(a,pad);
pad +=a.length;
}
return res;
}
function equalBytes(a,b){
if(a.length!==b.length)return false;
let diff=0;
for(let i=0;i<a.length;i++)diff|=a[i]^ b[i];
return 0===diff;
}
const wrapCipher=(params,constructor)=>{
function wrappedCipher(key,...args){
abytes$1(key);
if(!isLE$1)throw new Error('Non little-endian hardware is not yet supported');
if(void 0!==params.nonceLength){
const nonce=args[0];
if (!nonce) throw new Error('nonce / iv required');
params.varSizeNonce?abytes$1(nonce):abytes$1(nonce,params.nonceLength);
}
const tagl=params.tagLength;
if(tagl&&void 0!==args[1])abytes$1(args[1]);
const cipher=constructor(key,...args);
const checkOutput=(fnLength,output)=>{
if(void 0!==output){
if(2!==fnLength)throw new Error('cipher output not supported');
abytes$1(output);
}
};
let called=false;
const wrCipher={
encrypt(data,output){
if(called)throw new Error('cannot encrypt() twice with same key + nonce');
called=true;
abytes$1(data);
checkOutput(cipher.encrypt.length,output);
return cipher.encrypt(data,output);
},
decrypt(data,output){
abytes$1(data);
if(tagl&&data.length<tagl)throw new Error('invalid ciphertext length: smaller than tagLength=' + tagl);
checkOutput(cipher.decrypt.length,output);
return cipher.decrypt(data,output);
}
};
return wrCipher;
}
Object.assign(wrappedCipher,params);
return wrappedCipher;
};
function getOutput(expectedLength,out,onlyAligned=true){
if(void 0===out)return new Uint8Array(expectedLength);
if(out.length!==expectedLength)throw new Error('invalid output length, expected ' + expectedLength + ', got: ' + out.length);
if(onlyAligned&&!isAligned32(out))throw new Error('invalid output, must be aligned');
return out;
}
function setBigUint64$1(view,byteOffset,value,isLE){
if('function'==typeof view.setBigUint64)return view.setBigUint64(byteOffset,value,isLE);
const _32n=BigInt(32);
const _u32_max=BigInt(0xffffffff);
const wh=Number(value>>_32n&_u32_max);
const wl=Number(value&_u32_max);
const h=0;
const l=4;
view.setUint32(byteOffset + h,wh,isLE);
view.setUint32(byteOffset + l,wl,isLE);
}
function u64Lengths(dataLength,aadLength,isLE){
const num=new Uint8Array(16);
const view=createView$1(num);
setBigUint64$1(view,0,BigInt(aadLength),isLE);
setBigUint64$1(view,8,BigInt(dataLength),isLE);
return num;
}
function isAligned32(bytes){
return bytes.byteOffset%4===0;
}
function copyBytes$1(bytes){
return Uint8Array.from(bytes);
}
const BLOCK_SIZE$1=16;
const ZEROS16=new Uint8Array(16);
const ZEROS32=u32$1(ZEROS16);
const POLY$1=0xe1;
const mul2$1=(s0,s1,s2,s3)=>{
const hiBit=1&s3;
return{
s3:s2<<31|s3>>>1,
s2:s1<<31|s2>>>1,
s1:s0<<31|s1>>>1,
s0:s0>>>1 ^ POLY$1<<24&-(1&hiBit)
};
};
const swapLE=(n)=>(n>>>0&0xff)<<24|(n>>>8&0xff)<<16|(n>>>16&0xff)<<8|n>>>24&0xff;
function _toGHASHKey(k){
k.reverse();
const hiBit=1&k[15];
let carry=0;
for(let i=0;i<k.length;i++){
const t=k[i];
k[i]=t>>>1|carry;
carry=(1&t)<<7;
}
k[0]^=0xe1&-hiBit;
return k;
}
const estimateWindow=(bytes)=>{
if(bytes>65536)return 8;
if(bytes>1024)return 4;
return 2;
};
class GHASH{
constructor(key,expectedLength){
this.blockLen=BLOCK_SIZE$1;
this.outputLen=BLOCK_SIZE$1;
this.s0=0;
this.s1=0;
this.s2=0;
this.s3=0;
this.finished=false;
key=toBytes$1(key);
abytes$1(key,16);
const kView=createView$1(key);
let k0=kView.getUint32(0,false);
let k1=kView.getUint32(4,false);
let k2=kView.getUint32(8,false);
let k3=kView.getUint32(12,false);
const doubles=[];
for(let i=0;i<128;i++){
doubles.push({
s0:swapLE(k0),
s1:swapLE(k1),
s2:swapLE(k2),
s3:swapLE(k3)
});
({s0:k0,s1:k1,s2:k2,s3:k3}=mul2$1(k0,k1,k2,k3));
}
const W=estimateWindow(expectedLength||1024);
if(![
1,
2,
4,
8
].includes(W))throw new Error('ghash: invalid window size, expected 2, 4 or 8');
this.W=W;
const bits=128;
const windows = bits / W;
const windowSize=this.windowSize=2**W;
const items=[];
for(let w=0;w<windows;w++)for(let byte=0;byte<windowSize;byte++){
let s0=0,s1=0,s2=0,s3=0;
for(let j=0;j<W;j++){
const bit=byte>>>W - j - 1&1;
if(!bit)continue;
const{s0:d0,s1:d1,s2:d2,s3:d3}=doubles[W*w + j];
s0 ^=d0,s1 ^=d1,s2 ^=d2,s3 ^=d3;
}
items.push({
s0,
s1,
s2,
s3
});
}
this.t=items;
}
_updateBlock(s0,s1,s2,s3){
s0 ^=this.s0,s1 ^=this.s1,s2 ^=this.s2,s3 ^=this.s3;
const{W,t,windowSize}=this;
let o0=0,o1=0,o2=0,o3=0;
const mask=(1<<W)- 1;
let w=0;
for(const num of[
s0,
s1,
s2,
s3
])for(let bytePos=0;bytePos<4;bytePos++){
const byte=num>>>8*bytePos&0xff;
for(let bitPos = 8 / W - 1; bitPos >= 0; bitPos--){
const bit=byte>>>W*bitPos&mask;
const{s0:e0,s1:e1,s2:e2,s3:e3}=t[w*windowSize + bit];
o0 ^=e0,o1 ^=e1,o2 ^=e2,o3 ^=e3;
w +=1;
}
}
this.s0=o0;
this.s1=o1;
this.s2=o2;
this.s3=o3;
}
update(data){
aexists$1(this);
data=toBytes$1(data);
abytes$1(data);
const b32=u32$1(data);
const blocks = Math.floor(data.length / BLOCK_SIZE$1);
const left=data.length%BLOCK_SIZE$1;
for(let i=0;i<blocks;i++)this._updateBlock(b32[4*i + 0],b32[4*i + 1],b32[4*i + 2],b32[4*i + 3]);
if(left){
ZEROS16.set(data.subarray(blocks*BLOCK_SIZE$1));
this._updateBlock(ZEROS32[0],ZEROS32[1],ZEROS32[2],ZEROS32[3]);
clean$1(ZEROS32);
}
return this;
}
destroy(){
const{t}=this;
for(const elm of t)elm.s0=0,elm.s1=0,elm.s2=0,elm.s3=0;
}
digestInto(out){
aexists$1(this);
aoutput$1(out,this);
this.finished=true;
const{s0,s1,s2,s3}=this;
const o32=u32$1(out);
o32[0]=s0;
o32[1]=s1;
o32[2]=s2;
o32[3]=s3;
return out;
}
digest(){
const res=new Uint8Array(BLOCK_SIZE$1);
this.digestInto(res);
this.destroy();
return res;
}
}
class Polyval extends GHASH{
constructor(key,expectedLength){
key=toBytes$1(key);
abytes$1(key);
const ghKey=_toGHASHKey(copyBytes$1(key));
super(ghKey,expectedLength);
clean$1(ghKey);
}
update(data){
data=toBytes$1(data);
aexists$1(this);
const b32=u32$1(data);
const left=data.length%BLOCK_SIZE$1;
const blocks = Math.floor(data.length / BLOCK_SIZE$1);
for(let i=0;i<blocks;i++)this._updateBlock(swapLE(b32[4*i + 3]),swapLE(b32[4*i + 2]),swapLE(b32[4*i + 1]),swapLE(b32[4*i + 0]));
if(left){
ZEROS16.set(data.subarray(blocks*BLOCK_SIZE$1));
this._updateBlock(swapLE(ZEROS32[3]),swapLE(ZEROS32[2]),swapLE(ZEROS32[1]),swapLE(ZEROS32[0]));
clean$1(ZEROS32);
}
return this;
}
digestInto(out){
aexists$1(this);
aoutput$1(out,this);
this.finished=true;
const{s0,s1,s2,s3}=this;
const o32=u32$1(out);
o32[0]=s0;
o32[1]=s1;
o32[2]=s2;
o32[3]=s3;
return out.reverse();
}
}
function wrapConstructorWithKey(hashCons){
const hashC=(msg,key)=>hashCons(key,msg.length).update(toBytes$1(msg)).digest();
const tmp=hashCons(new Uint8Array(16),0);
hashC.outputLen=tmp.outputLen;
hashC.blockLen=tmp.blockLen;
hashC.create=(key,expectedLength)=>hashCons(key,expectedLength);
return hashC;
}
const ghash=wrapConstructorWithKey((key,expectedLength)=>new GHASH(key,expectedLength));
wrapConstructorWithKey((key,expectedLength)=>new Polyval(key,expectedLength));
const BLOCK_SIZE=16;
const BLOCK_SIZE32=4;
const EMPTY_BLOCK=new Uint8Array(BLOCK_SIZE);
const POLY=0x11b;
function mul2(n){
return n<<1 ^ POLY&-(n>>7);
}
function mul(a,b){
let res=0;
for(;b>0;b>>=1){
res ^=a&-(1&b);
a=mul2(a);
}
return res;
}
const sbox=(()=>{
const t=new Uint8Array(256);
for(let i=0,x=1;i<256;i++,x ^=mul2(x))t[i]=x;
const box=new Uint8Array(256);
box[0]=0x63;
for(let i=0;i<255;i++){
let x=t[255 - i];
x|=x<<8;
box[t[i]]=(x ^ x>>4 ^ x>>5 ^ x>>6 ^ x>>7 ^ 0x63)&0xff;
}
clean$1(t);
return box;
})();
const invSbox=sbox.map((_,j)=>sbox.indexOf(j));
const rotr32_8=(n)=>n<<24|n>>>8;
const rotl32_8=(n)=>n<<8|n>>>24;
const byteSwap$1=(word)=>word<<24&0xff000000|word<<8&0xff0000|word>>>8&0xff00|word>>>24&0xff;
function genTtable(sbox,fn){
if(256!==sbox.length)throw new Error('Wrong sbox length');
const T0=new Uint32Array(256).map((_,j)=>fn(sbox[j]));
const T1=T0.map(rotl32_8);
const T2=T1.map(rotl32_8);
const T3=T2.map(rotl32_8);
const T01=new Uint32Array(65536);
const T23=new Uint32Array(65536);
const sbox2=new Uint16Array(65536);
for(let i=0;i<256;i++)for(let j=0;j<256;j++){
const idx=256*i + j;
T01[idx]=T0[i]^ T1[j];
T23[idx]=T2[i]^ T3[j];
sbox2[idx]=sbox[i]<<8|sbox[j];
}
return{
sbox,
sbox2,
T0,
T1,
T2,
T3,
T01,
T23
};
}
const tableEncoding=genTtable(sbox,(s)=>mul(s,3)<<24|s<<16|s<<8|mul(s,2));
const tableDecoding=genTtable(invSbox,(s)=>mul(s,11)<<24|mul(s,13)<<16|mul(s,9)<<8|mul(s,14));
const xPowers=(()=>{
const p=new Uint8Array(16);
for(let i=0,x=1;i<16;i++,x=mul2(x))p[i]=x;
return p;
})();
function expandKeyLE(key){
abytes$1(key);
const len=key.length;
if(![
16,
24,
32
].includes(len))throw new Error('aes: invalid key size, should be 16, 24 or 32, got ' + len);
const{sbox2}=tableEncoding;
const toClean=[];
if(!isAligned32(key))toClean.push(key=copyBytes$1(key));
const k32=u32$1(key);
const Nk=k32.length;
const subByte=(n)=>applySbox(sbox2,n,n,n,n);
const xk=new Uint32Array(len + 28);
xk.set(k32);
for(let i=Nk;i<xk.length;i++){
let t=xk[i - 1];
if (i % Nk === 0) t = subByte(rotr32_8(t)) ^ xPowers[i / Nk - 1];
else if(Nk>6&&i%Nk===4)t=subByte(t);
xk[i]=xk[i - Nk]^ t;
}
clean$1(...toClean);
return xk;
}
function expandKeyDecLE(key){
const encKey=expandKeyLE(key);
const xk=encKey.slice();
const Nk=encKey.length;
const{sbox2}=tableEncoding;
const{T0,T1,T2,T3}=tableDecoding;
for(let i=0;i<Nk;i +=4)for(let j=0;j<4;j++)xk[i + j]=encKey[Nk - i - 4 + j];
clean$1(encKey);
for(let i=4;i<Nk - 4;i++){
const x=xk[i];
const w=applySbox(sbox2,x,x,x,x);
xk[i]=T0[0xff&w]^ T1[w>>>8&0xff]^ T2[w>>>16&0xff]^ T3[w>>>24];
}
return xk;
}
function apply0123(T01,T23,s0,s1,s2,s3){
return T01[s0<<8&0xff00|s1>>>8&0xff]^ T23[s2>>>8&0xff00|s3>>>24&0xff];
}
function applySbox(sbox2,s0,s1,s2,s3){
return sbox2[0xff&s0|0xff00&s1]|sbox2[s2>>>16&0xff|s3>>>16&0xff00]<<16;
}
function encrypt$4(xk,s0,s1,s2,s3){
const{sbox2,T01,T23}=tableEncoding;
let k=0;
s0 ^=xk[k++],s1 ^=xk[k++],s2 ^=xk[k++],s3 ^=xk[k++];
const rounds = xk.length / 4 - 2;
for(let i=0;i<rounds;i++){
const t0=xk[k++]^ apply0123(T01,T23,s0,s1,s2,s3);
const t1=xk[k++]^ apply0123(T01,T23,s1,s2,s3,s0);
const t2=xk[k++]^ apply0123(T01,T23,s2,s3,s0,s1);
const t3=xk[k++]^ apply0123(T01,T23,s3,s0,s1,s2);
s0=t0,s1=t1,s2=t2,s3=t3;
}
const t0=xk[k++]^ applySbox(sbox2,s0,s1,s2,s3);
const t1=xk[k++]^ applySbox(sbox2,s1,s2,s3,s0);
const t2=xk[k++]^ applySbox(sbox2,s2,s3,s0,s1);
const t3=xk[k++]^ applySbox(sbox2,s3,s0,s1,s2);
return{
s0:t0,
s1:t1,
s2:t2,
s3:t3
};
}
function decrypt$4(xk,s0,s1,s2,s3){
const{sbox2,T01,T23}=tableDecoding;
let k=0;
s0 ^=xk[k++],s1 ^=xk[k++],s2 ^=xk[k++],s3 ^=xk[k++];
const rounds = xk.length / 4 - 2;
for(let i=0;i<rounds;i++){
const t0=xk[k++]^ apply0123(T01,T23,s0,s3,s2,s1);
const t1=xk[k++]^ apply0123(T01,T23,s1,s0,s3,s2);
const t2=xk[k++]^ apply0123(T01,T23,s2,s1,s0,s3);
const t3=xk[k++]^ apply0123(T01,T23,s3,s2,s1,s0);
s0=t0,s1=t1,s2=t2,s3=t3;
}
const t0=xk[k++]^ applySbox(sbox2,s0,s3,s2,s1);
const t1=xk[k++]^ applySbox(sbox2,s1,s0,s3,s2);
const t2=xk[k++]^ applySbox(sbox2,s2,s1,s0,s3);
const t3=xk[k++]^ applySbox(sbox2,s3,s2,s1,s0);
return{
s0:t0,
s1:t1,
s2:t2,
s3:t3
};
}
function ctrCounter(xk,nonce,src,dst){
abytes$1(nonce,BLOCK_SIZE);
abytes$1(src);
const srcLen=src.length;
dst=getOutput(srcLen,dst);
complexOverlapBytes(src,dst);
const ctr=nonce;
const c32=u32$1(ctr);
let{s0,s1,s2,s3}=encrypt$4(xk,c32[0],c32[1],c32[2],c32[3]);
const src32=u32$1(src);
const dst32=u32$1(dst);
for(let i=0;i + 4<=src32.length;i +=4){
dst32[i + 0]=src32[i + 0]^ s0;
dst32[i + 1]=src32[i + 1]^ s1;
dst32[i + 2]=src32[i + 2]^ s2;
dst32[i + 3]=src32[i + 3]^ s3;
let carry=1;
for(let i=ctr.length - 1;i>=0;i--){
carry=carry +(0xff&ctr[i])|0;
ctr[i]=0xff&carry;
carry>>>=8;
}
({s0,s1,s2,s3}=encrypt$4(xk,c32[0],c32[1],c32[2],c32[3]));
}
const start = BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if(start<srcLen){
const b32=new Uint32Array([
s0,
s1,
s2,
s3
]);
const buf=u8$1(b32);
for(let i=start,pos=0;i<srcLen;i++,pos++)dst[i]=src[i]^ buf[pos];
clean$1(b32);
}
return dst;
}
function ctr32(xk,isLE,nonce,src,dst){
abytes$1(nonce,BLOCK_SIZE);
abytes$1(src);
dst=getOutput(src.length,dst);
const ctr=nonce;
const c32=u32$1(ctr);
const view=createView$1(ctr);
const src32=u32$1(src);
const dst32=u32$1(dst);
const ctrPos=isLE?0:12;
const srcLen=src.length;
let ctrNum=view.getUint32(ctrPos,isLE);
let{s0,s1,s2,s3}=encrypt$4(xk,c32[0],c32[1],c32[2],c32[3]);
for(let i=0;i + 4<=src32.length;i +=4){
dst32[i + 0]=src32[i + 0]^ s0;
dst32[i + 1]=src32[i + 1]^ s1;
dst32[i + 2]=src32[i + 2]^ s2;
dst32[i + 3]=src32[i + 3]^ s3;
ctrNum=ctrNum + 1>>>0;
view.setUint32(ctrPos,ctrNum,isLE);
({s0,s1,s2,s3}=encrypt$4(xk,c32[0],c32[1],c32[2],c32[3]));
}
const start = BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if(start<srcLen){
const b32=new Uint32Array([
s0,
s1,
s2,
s3
]);
const buf=u8$1(b32);
for(let i=start,pos=0;i<srcLen;i++,pos++)dst[i]=src[i]^ buf[pos];
clean$1(b32);
}
return dst;
}
const ctr=wrapCipher({
blockSize:16,
nonceLength:16
},function aesctr(key,nonce){
function processCtr(buf,dst){
abytes$1(buf);
if(void 0!==dst){
abytes$1(dst);
if(!isAligned32(dst))throw new Error('unaligned destination');
}
const xk=expandKeyLE(key);
const n=copyBytes$1(nonce);
const toClean=[
xk,
n
];
if(!isAligned32(buf))toClean.push(buf=copyBytes$1(buf));
const out=ctrCounter(xk,n,buf,dst);
clean$1(...toClean);
return out;
}
return{
encrypt:(plaintext,dst)=>processCtr(plaintext,dst),
decrypt:(ciphertext,dst)=>processCtr(ciphertext,dst)
};
});
function validateBlockDecrypt(data){
abytes$1(data);
if (data.length % BLOCK_SIZE !== 0) throw new Error('aes-(cbc/ecb).decrypt ciphertext should consist of blocks with size ' + BLOCK_SIZE);
}
function validateBlockEncrypt(plaintext,pcks5,dst){
abytes$1(plaintext);
let outLen=plaintext.length;
const remaining=outLen%BLOCK_SIZE;
if (!pcks5 && 0 !== remaining) throw new Error('aec/(cbc-ecb): unpadded plaintext with disabled padding');
if(!isAligned32(plaintext))plaintext=copyBytes$1(plaintext);
const b=u32$1(plaintext);
if(pcks5){
let left=BLOCK_SIZE - remaining;
if(!left)left=BLOCK_SIZE;
outLen +=left;
}
dst=getOutput(outLen,dst);
complexOverlapBytes(plaintext,dst);
const o=u32$1(dst);
return{
b,
o,
out:dst
};
}
function validatePCKS(data,pcks5){
if(!pcks5)return data;
const len=data.length;
if (!len) throw new Error('aes/pcks5: empty ciphertext not allowed');
const lastByte=data[len - 1];
if (lastByte <= 0 || lastByte > 16) throw new Error('aes/pcks5: wrong padding');
const out=data.subarray(0,-lastByte);
for(let i = 0; i < lastByte; i++)if (data[len - i - 1] !== lastByte) throw new Error('aes/pcks5: wrong padding');
return out;
}
function padPCKS(left){
const tmp=new Uint8Array(16);
const tmp32=u32$1(tmp);
tmp.set(left);
const paddingByte=BLOCK_SIZE - left.length;
for(let i=BLOCK_SIZE - paddingByte;i<BLOCK_SIZE;i++)tmp[i]=paddingByte;
return tmp32;
}
const cbc=wrapCipher({
blockSize:16,
nonceLength:16
},function aescbc(key,iv,opts={}){
const pcks5=!opts.disablePadding;
return{
encrypt(plaintext,dst){
const xk=expandKeyLE(key);
const{b,o,out:_out}=validateBlockEncrypt(plaintext,pcks5,dst);
let _iv=iv;
const toClean=[
xk
];
if(!isAligned32(_iv))toClean.push(_iv=copyBytes$1(_iv));
const n32=u32$1(_iv);
let s0=n32[0],s1=n32[1],s2=n32[2],s3=n32[3];
let i=0;
for(;i + 4<=b.length;){
s0 ^=b[i + 0],s1 ^=b[i + 1],s2 ^=b[i + 2],s3 ^=b[i + 3];
({s0,s1,s2,s3}=encrypt$4(xk,s0,s1,s2,s3));
o[i++]=s0,o[i++]=s1,o[i++]=s2,o[i++]=s3;
}
if(pcks5){
const tmp32=padPCKS(plaintext.subarray(4*i));
s0 ^=tmp32[0],s1 ^=tmp32[1],s2 ^=tmp32[2],s3 ^=tmp32[3];
({s0,s1,s2,s3}=encrypt$4(xk,s0,s1,s2,s3));
o[i++]=s0,o[i++]=s1,o[i++]=s2,o[i++]=s3;
}
clean$1(...toClean);
return _out;
},
decrypt(ciphertext,dst){
validateBlockDecrypt(ciphertext);
const xk=expandKeyDecLE(key);
let _iv=iv;
const toClean=[
xk
];
if(!isAligned32(_iv))toClean.push(_iv=copyBytes$1(_iv));
const n32=u32$1(_iv);
dst=getOutput(ciphertext.length,dst);
if(!isAligned32(ciphertext))toClean.push(ciphertext=copyBytes$1(ciphertext));
complexOverlapBytes(ciphertext,dst);
const b=u32$1(ciphertext);
const o=u32$1(dst);
let s0=n32[0],s1=n32[1],s2=n32[2],s3=n32[3];
for(let i=0;i + 4<=b.length;){
const ps0=s0,ps1=s1,ps2=s2,ps3=s3;
s0=b[i + 0],s1=b[i + 1],s2=b[i + 2],s3=b[i + 3];
const{s0:o0,s1:o1,s2:o2,s3:o3}=decrypt$4(xk,s0,s1,s2,s3);
o[i++]=o0 ^ ps0,o[i++]=o1 ^ ps1,o[i++]=o2 ^ ps2,o[i++]=o3 ^ ps3;
}
clean$1(...toClean);
return validatePCKS(dst,pcks5);
}
};
});
const cfb=wrapCipher({
blockSize:16,
nonceLength:16
},function aescfb(key,iv){
function processCfb(src,isEncrypt,dst){
abytes$1(src);
const srcLen=src.length;
dst=getOutput(srcLen,dst);
if(overlapBytes(src,dst))throw new Error('overlapping src and dst not supported.');
const xk=expandKeyLE(key);
let _iv=iv;
const toClean=[
xk
];
if(!isAligned32(_iv))toClean.push(_iv=copyBytes$1(_iv));
if(!isAligned32(src))toClean.push(src=copyBytes$1(src));
const src32=u32$1(src);
const dst32=u32$1(dst);
const next32=isEncrypt?dst32:src32;
const n32=u32$1(_iv);
let s0=n32[0],s1=n32[1],s2=n32[2],s3=n32[3];
for(let i=0;i + 4<=src32.length;){
const{s0:e0,s1:e1,s2:e2,s3:e3}=encrypt$4(xk,s0,s1,s2,s3);
dst32[i + 0]=src32[i + 0]^ e0;
dst32[i + 1]=src32[i + 1]^ e1;
dst32[i + 2]=src32[i + 2]^ e2;
dst32[i + 3]=src32[i + 3]^ e3;
s0=next32[i++],s1=next32[i++],s2=next32[i++],s3=next32[i++];
}
const start = BLOCK_SIZE * Math.floor(src32.length / BLOCK_SIZE32);
if(start<srcLen){
({s0,s1,s2,s3}=encrypt$4(xk,s0,s1,s2,s3));
const buf=u8$1(new Uint32Array([
s0,
s1,
s2,
s3
]));
for(let i=start,pos=0;i<srcLen;i++,pos++)dst[i]=src[i]^ buf[pos];
clean$1(buf);
}
clean$1(...toClean);
return dst;
}
return{
encrypt:(plaintext,dst)=>processCfb(plaintext,true,dst),
decrypt:(ciphertext,dst)=>processCfb(ciphertext,false,dst)
};
});
function computeTag(fn,isLE,key,data,AAD){
const aadLength=AAD?AAD.length:0;
const h=fn.create(key,data.length + aadLength);
if(AAD)h.update(AAD);
const num=u64Lengths(8*data.length,8*aadLength,isLE);
h.update(data);
h.update(num);
const res=h.digest();
clean$1(num);
return res;
}
const gcm=wrapCipher({
blockSize:16,
nonceLength:12,
tagLength:16,
varSizeNonce:true
},function aesgcm(key,nonce,AAD){
if (nonce.length < 8) throw new Error('aes/gcm: invalid nonce length');
const tagLength=16;
function _computeTag(authKey,tagMask,data){
const tag=computeTag(ghash,false,authKey,data,AAD);
for(let i=0;i<tagMask.length;i++)tag[i]^=tagMask[i];
return tag;
}
function deriveKeys(){
const xk=expandKeyLE(key);
const authKey=EMPTY_BLOCK.slice();
const counter=EMPTY_BLOCK.slice();
ctr32(xk,false,counter,counter,authKey);
if(12===nonce.length)counter.set(nonce);
else{
const nonceLen=EMPTY_BLOCK.slice();
const view=createView$1(nonceLen);
setBigUint64$1(view,8,BigInt(8*nonce.length),false);
const g=ghash.create(authKey).update(nonce).update(nonceLen);
g.digestInto(counter);
g.destroy();
}
const tagMask=ctr32(xk,false,counter,EMPTY_BLOCK);
return{
xk,
authKey,
counter,
tagMask
};
}
return{
encrypt(plaintext){
const{xk,authKey,counter,tagMask}=deriveKeys();
const out=new Uint8Array(plaintext.length + tagLength);
const toClean=[
xk,
authKey,
counter,
tagMask
];
if(!isAligned32(plaintext))toClean.push(plaintext=copyBytes$1(plaintext));
ctr32(xk,false,counter,plaintext,out.subarray(0,plaintext.length));
const tag=_computeTag(authKey,tagMask,out.subarray(0,out.length - tagLength));
toClean.push(tag);
out.set(tag,plaintext.length);
clean$1(...toClean);
return out;
},
decrypt(ciphertext){
const{xk,authKey,counter,tagMask}=deriveKeys();
const toClean=[
xk,
authKey,
tagMask,
counter
];
if(!isAligned32(ciphertext))toClean.push(ciphertext=copyBytes$1(ciphertext));
const data=ciphertext.subarray(0,-tagLength);
const passedTag=ciphertext.subarray(-tagLength);
const tag=_computeTag(authKey,tagMask,data);
toClean.push(tag);
if (!equalBytes(tag, passedTag)) throw new Error('aes/gcm: invalid ghash tag');
const out=ctr32(xk,false,counter,data);
clean$1(...toClean);
return out;
}
};
});
function isBytes32(a){
return a instanceof Uint32Array||ArrayBuffer.isView(a)&&'Uint32Array'===a.constructor.name;
}
function encryptBlock(xk,block){
abytes$1(block,16);
if(!isBytes32(xk))throw new Error('_encryptBlock accepts result of expandKeyLE');
const b32=u32$1(block);
let{s0,s1,s2,s3}=encrypt$4(xk,b32[0],b32[1],b32[2],b32[3]);
b32[0]=s0,b32[1]=s1,b32[2]=s2,b32[3]=s3;
return block;
}
function decryptBlock(xk,block){
abytes$1(block,16);
if(!isBytes32(xk))throw new Error('_decryptBlock accepts result of expandKeyLE');
const b32=u32$1(block);
let{s0,s1,s2,s3}=decrypt$4(xk,b32[0],b32[1],b32[2],b32[3]);
b32[0]=s0,b32[1]=s1,b32[2]=s2,b32[3]=s3;
return block;
}
const AESW={
encrypt(kek,out){
if(out.length>=2**32)throw new Error('plaintext should be less than 4gb');
const xk=expandKeyLE(kek);
if(16===out.length)encryptBlock(xk,out);
else{
const o32=u32$1(out);
let a0=o32[0],a1=o32[1];
for(let j=0,ctr=1;j<6;j++)for(let pos=2;pos<o32.length;pos +=2,ctr++){
const{s0,s1,s2,s3}=encrypt$4(xk,a0,a1,o32[pos],o32[pos + 1]);
a0=s0,a1=s1 ^ byteSwap$1(ctr),o32[pos]=s2,o32[pos + 1]=s3;
}
o32[0]=a0,o32[1]=a1;
}
xk.fill(0);
},
decrypt(kek,out){
if(out.length - 8>=2**32)throw new Error('ciphertext should be less than 4gb');
const xk=expandKeyDecLE(kek);
const chunks = out.length / 8 - 1;
if(1===chunks)decryptBlock(xk,out);
else{
const o32=u32$1(out);
let a0=o32[0],a1=o32[1];
for(let j=0,ctr=6*chunks;j<6;j++)for(let pos=2*chunks;pos>=1;pos -=2,ctr--){
a1 ^=byteSwap$1(ctr);
const{s0,s1,s2,s3}=decrypt$4(xk,a0,a1,o32[pos],o32[pos + 1]);
a0=s0,a1=s1,o32[pos]=s2,o32[pos + 1]=s3;
}
o32[0]=a0,o32[1]=a1;
}
xk.fill(0);
}
};
const AESKW_IV=(new Uint8Array(8)).fill(0xa6);
const aeskw=wrapCipher({
blockSize:8
},(kek)=>({
encrypt(plaintext){
if(!plaintext.length||plaintext.length%8!==0)throw new Error('invalid plaintext length');
if(8===plaintext.length)throw new Error('8-byte keys not allowed in AESKW, use AESKWP instead');
const out=concatBytes$1(AESKW_IV,plaintext);
AESW.encrypt(kek,out);
return out;
},
decrypt(ciphertext){
if(ciphertext.length%8!==0||ciphertext.length<24)throw new Error('invalid ciphertext length');
const out=copyBytes$1(ciphertext);
AESW.decrypt(kek,out);
if(!equalBytes(out.subarray(0,8),AESKW_IV))throw new Error('integrity check failed');
out.subarray(0,8).fill(0);
return out.subarray(8);
}
}));
const unsafe={
expandKeyLE,
expandKeyDecLE,
encrypt:encrypt$4,
decrypt:decrypt$4,
encryptBlock,
decryptBlock,
ctrCounter,
ctr32
};
async function getLegacyCipher(algo){
switch(algo){
case enums.symmetric.aes128:
case enums.symmetric.aes192:
case enums.symmetric.aes256:
throw new Error('Not a legacy cipher');
case enums.symmetric.cast5:
case enums.symmetric.blowfish:
case enums.symmetric.twofish:
case enums.symmetric.tripledes:
{
const{legacyCiphers}=await Promise.resolve().then(function(){
return legacy_ciphers;
});
const algoName=enums.read(enums.symmetric,algo);
const cipher=legacyCiphers.get(algoName);
if(!cipher)throw new Error('Unsupported cipher algorithm');
return cipher;
}
default:
throw new Error('Unsupported cipher algorithm');
}
}
function getCipherBlockSize(algo){
switch(algo){
case enums.symmetric.aes128:
case enums.symmetric.aes192:
case enums.symmetric.aes256:
case enums.symmetric.twofish:
return 16;
case enums.symmetric.blowfish:
case enums.symmetric.cast5:
case enums.symmetric.tripledes:
return 8;
default:
throw new Error('Unsupported cipher');
}
}
function getCipherKeySize(algo){
switch(algo){
case enums.symmetric.aes128:
case enums.symmetric.blowfish:
case enums.symmetric.cast5:
return 16;
case enums.symmetric.aes192:
case enums.symmetric.tripledes:
return 24;
case enums.symmetric.aes256:
case enums.symmetric.twofish:
return 32;
default:
throw new Error('Unsupported cipher');
}
}
function getCipherParams(algo){
return{
keySize:getCipherKeySize(algo),
blockSize:getCipherBlockSize(algo)
};
}
const webCrypto$6=util.getWebCrypto();
async function wrap(algo,key,dataToWrap){
const{keySize}=getCipherParams(algo);
if(!util.isAES(algo)||key.length!==keySize)throw new Error('Unexpected algorithm or key size');
try{
const wrappingKey=await webCrypto$6.importKey('raw',key,{
name:'AES-KW'
},false,[
'wrapKey'
]);
const keyToWrap=await webCrypto$6.importKey('raw',dataToWrap,{
name:'HMAC',
hash:'SHA-256'
},true,[
'sign'
]);
const wrapped=await webCrypto$6.wrapKey('raw',keyToWrap,wrappingKey,{
name:'AES-KW'
});
return new Uint8Array(wrapped);
}catch(err){
if('NotSupportedError'!==err.name&&!(24===key.length&&'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support operation: ' + err.message);
}
return aeskw(key).encrypt(dataToWrap);
}
async function unwrap(algo,key,wrappedData){
const{keySize}=getCipherParams(algo);
if(!util.isAES(algo)||key.length!==keySize)throw new Error('Unexpected algorithm or key size');
let wrappingKey;
try{
wrappingKey=await webCrypto$6.importKey('raw',key,{
name:'AES-KW'
},false,[
'unwrapKey'
]);
}catch(err){
if('NotSupportedError'!==err.name&&!(24===key.length&&'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support operation: ' + err.message);
return aeskw(key).decrypt(wrappedData);
}
try{
const unwrapped=await webCrypto$6.unwrapKey('raw',wrappedData,wrappingKey,{
name:'AES-KW'
},{
name:'HMAC',
hash:'SHA-256'
},true,[
'sign'
]);
return new Uint8Array(await webCrypto$6.exportKey('raw',unwrapped));
}catch(err){
if('OperationError'===err.name)throw new Error('Key Data Integrity failed');
throw err;
}
}
async function computeHKDF(hashAlgo,inputKey,salt,info,outLen){
const webCrypto=util.getWebCrypto();
const hash=enums.read(enums.webHash,hashAlgo);
if(!hash)throw new Error('Hash algo not supported with HKDF');
const importedKey=await webCrypto.importKey('raw',inputKey,'HKDF',false,[
'deriveBits'
]);
const bits=await webCrypto.deriveBits({
name:'HKDF',
hash,
salt,
info
},importedKey,8*outLen);
return new Uint8Array(bits);
}
const HKDF_INFO={
x25519:util.encodeUTF8('OpenPGP X25519'),
x448:util.encodeUTF8('OpenPGP X448')
};
async function generate$2(algo){
switch(algo){
case enums.publicKey.x25519:
try{
const webCrypto=util.getWebCrypto();
const webCryptoKey=await webCrypto.generateKey('X25519',true,[
'deriveKey',
'deriveBits'
]).catch((err)=>{
if('OperationError'===err.name){
const newErr=new Error('Unexpected key generation issue');
newErr.name='NotSupportedError';
throw newErr;
}
throw err;
});
const privateKey=await webCrypto.exportKey('jwk',webCryptoKey.privateKey);
const publicKey=await webCrypto.exportKey('jwk',webCryptoKey.publicKey);
if(privateKey.x!==publicKey.x){
const err=new Error('Unexpected mismatching public point');
err.name='NotSupportedError';
throw err;
}
return{
A:new Uint8Array(b64ToUint8Array(publicKey.x)),
k:b64ToUint8Array(privateKey.d)
};
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:x25519}=await Promise.resolve().then(function(){
return naclFast;
});
const{secretKey:k,publicKey:A}=x25519.box.keyPair();
return{
A,
k
};
}
case enums.publicKey.x448:
{
const x448=await util.getNobleCurve(enums.publicKey.x448);
const{secretKey:k,publicKey:A}=x448.keygen();
return{
A,
k
};
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
async function validateParams$6(algo,A,k){
switch(algo){
case enums.publicKey.x25519:
try{
const{ephemeralPublicKey,sharedSecret}=await generateEphemeralEncryptionMaterial(algo,A);
const recomputedSharedSecret=await recomputeSharedSecret(algo,ephemeralPublicKey,A,k);
return util.equalsUint8Array(sharedSecret,recomputedSharedSecret);
}catch {
return false;
}
case enums.publicKey.x448:
{
const x448=await util.getNobleCurve(enums.publicKey.x448);
const publicKey=x448.getPublicKey(k);
return util.equalsUint8Array(A,publicKey);
}
default:
return false;
}
}
async function encrypt$3(algo,data,recipientA){
const{ephemeralPublicKey,sharedSecret}=await generateEphemeralEncryptionMaterial(algo,recipientA);
const hkdfInput=util.concatUint8Array([
ephemeralPublicKey,
recipientA,
sharedSecret
]);
switch(algo){
case enums.publicKey.x25519:
{
const cipherAlgo=enums.symmetric.aes128;
const{keySize}=getCipherParams(cipherAlgo);
const encryptionKey=await computeHKDF(enums.hash.sha256,hkdfInput,new Uint8Array(),HKDF_INFO.x25519,keySize);
const wrappedKey=await wrap(cipherAlgo,encryptionKey,data);
return{
ephemeralPublicKey,
wrappedKey
};
}
case enums.publicKey.x448:
{
const cipherAlgo=enums.symmetric.aes256;
const{keySize}=getCipherParams(enums.symmetric.aes256);
const encryptionKey=await computeHKDF(enums.hash.sha512,hkdfInput,new Uint8Array(),HKDF_INFO.x448,keySize);
const wrappedKey=await wrap(cipherAlgo,encryptionKey,data);
return{
ephemeralPublicKey,
wrappedKey
};
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
async function decrypt$3(algo,ephemeralPublicKey,wrappedKey,A,k){
const sharedSecret=await recomputeSharedSecret(algo,ephemeralPublicKey,A,k);
const hkdfInput=util.concatUint8Array([
ephemeralPublicKey,
A,
sharedSecret
]);
switch(algo){
case enums.publicKey.x25519:
{
const cipherAlgo=enums.symmetric.aes128;
const{keySize}=getCipherParams(cipherAlgo);
const encryptionKey=await computeHKDF(enums.hash.sha256,hkdfInput,new Uint8Array(),HKDF_INFO.x25519,keySize);
return unwrap(cipherAlgo,encryptionKey,wrappedKey);
}
case enums.publicKey.x448:
{
const cipherAlgo=enums.symmetric.aes256;
const{keySize}=getCipherParams(enums.symmetric.aes256);
const encryptionKey=await computeHKDF(enums.hash.sha512,hkdfInput,new Uint8Array(),HKDF_INFO.x448,keySize);
return unwrap(cipherAlgo,encryptionKey,wrappedKey);
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
function getPayloadSize(algo){
switch(algo){
case enums.publicKey.x25519:
return 32;
case enums.publicKey.x448:
return 56;
default:
throw new Error('Unsupported ECDH algorithm');
}
}
async function generateEphemeralEncryptionMaterial(algo,recipientA){
switch(algo){
case enums.publicKey.x25519:
try{
const webCrypto=util.getWebCrypto();
const ephemeralKeyPair=await webCrypto.generateKey('X25519',true,[
'deriveKey',
'deriveBits'
]).catch((err)=>{
if('OperationError'===err.name){
const newErr=new Error('Unexpected key generation issue');
newErr.name='NotSupportedError';
throw newErr;
}
throw err;
});
const ephemeralPublicKeyJwt=await webCrypto.exportKey('jwk',ephemeralKeyPair.publicKey);
const ephemeralPrivateKeyJwt=await webCrypto.exportKey('jwk',ephemeralKeyPair.privateKey);
if(ephemeralPrivateKeyJwt.x!==ephemeralPublicKeyJwt.x){
const err=new Error('Unexpected mismatching public point');
err.name='NotSupportedError';
throw err;
}
const jwk=publicKeyToJWK(algo,recipientA);
const recipientPublicKey=await webCrypto.importKey('jwk',jwk,'X25519',false,[]);
const sharedSecretBuffer=await webCrypto.deriveBits({
name:'X25519',
public:recipientPublicKey
},ephemeralKeyPair.privateKey,8*getPayloadSize(algo));
return{
sharedSecret:new Uint8Array(sharedSecretBuffer),
ephemeralPublicKey:new Uint8Array(b64ToUint8Array(ephemeralPublicKeyJwt.x))
};
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:x25519}=await Promise.resolve().then(function(){
return naclFast;
});
const{secretKey:ephemeralSecretKey,publicKey:ephemeralPublicKey}=x25519.box.keyPair();
const sharedSecret=x25519.scalarMult(ephemeralSecretKey,recipientA);
assertNonZeroArray(sharedSecret);
return{
ephemeralPublicKey,
sharedSecret
};
}
case enums.publicKey.x448:
{
const x448=await util.getNobleCurve(enums.publicKey.x448);
const{secretKey:ephemeralSecretKey,publicKey:ephemeralPublicKey}=x448.keygen();
const sharedSecret=x448.getSharedSecret(ephemeralSecretKey,recipientA);
assertNonZeroArray(sharedSecret);
return{
ephemeralPublicKey,
sharedSecret
};
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
async function recomputeSharedSecret(algo,ephemeralPublicKey,A,k){
switch(algo){
case enums.publicKey.x25519:
try{
const webCrypto=util.getWebCrypto();
const privateKeyJWK=privateKeyToJWK(algo,A,k);
const ephemeralPublicKeyJWK=publicKeyToJWK(algo,ephemeralPublicKey);
const privateKey=await webCrypto.importKey('jwk',privateKeyJWK,'X25519',false,[
'deriveKey',
'deriveBits'
]);
const ephemeralPublicKeyReference=await webCrypto.importKey('jwk',ephemeralPublicKeyJWK,'X25519',false,[]);
const sharedSecretBuffer=await webCrypto.deriveBits({
name:'X25519',
public:ephemeralPublicKeyReference
},privateKey,8*getPayloadSize(algo));
return new Uint8Array(sharedSecretBuffer);
}catch(err){
if('NotSupportedError'!==err.name)throw err;
const{default:x25519}=await Promise.resolve().then(function(){
return naclFast;
});
const sharedSecret=x25519.scalarMult(k,ephemeralPublicKey);
assertNonZeroArray(sharedSecret);
return sharedSecret;
}
case enums.publicKey.x448:
{
const x448=await util.getNobleCurve(enums.publicKey.x448);
const sharedSecret=x448.getSharedSecret(k,ephemeralPublicKey);
assertNonZeroArray(sharedSecret);
return sharedSecret;
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
function assertNonZeroArray(sharedSecret){
let acc=0;
for(let i=0;i<sharedSecret.length;i++)acc|=sharedSecret[i];
if(0===acc)throw new Error('Unexpected low order point');
}
function publicKeyToJWK(algo,publicKey){
switch(algo){
case enums.publicKey.x25519:
{
const jwk={
kty:'OKP',
crv:'X25519',
x:uint8ArrayToB64(publicKey),
ext:true
};
return jwk;
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
function privateKeyToJWK(algo,publicKey,privateKey){
switch(algo){
case enums.publicKey.x25519:
{
const jwk=publicKeyToJWK(algo,publicKey);
jwk.d=uint8ArrayToB64(privateKey);
return jwk;
}
default:
throw new Error('Unsupported ECDH algorithm');
}
}
var ecdh_x=Object.freeze({
__proto__:null,
decrypt:decrypt$3,
encrypt:encrypt$3,
generate:generate$2,
generateEphemeralEncryptionMaterial:generateEphemeralEncryptionMaterial,
getPayloadSize:getPayloadSize,
recomputeSharedSecret:recomputeSharedSecret,
validateParams:validateParams$6
});
const webCrypto$5=util.getWebCrypto();
const nodeCrypto$5=util.getNodeCrypto();
const webCurves={
[enums.curve.nistP256]:'P-256',
[enums.curve.nistP384]:'P-384',
[enums.curve.nistP521]:'P-521'
};
const knownCurves=nodeCrypto$5?nodeCrypto$5.getCurves():[];
const nodeCurves=nodeCrypto$5?{
[enums.curve.secp256k1]:knownCurves.includes('secp256k1')?'secp256k1':void 0,
[enums.curve.nistP256]:knownCurves.includes('prime256v1')?'prime256v1':void 0,
[enums.curve.nistP384]:knownCurves.includes('secp384r1')?'secp384r1':void 0,
[enums.curve.nistP521]:knownCurves.includes('secp521r1')?'secp521r1':void 0,
[enums.curve.ed25519Legacy]:knownCurves.includes('ED25519')?'ED25519':void 0,
[enums.curve.curve25519Legacy]:knownCurves.includes('X25519')?'X25519':void 0,
[enums.curve.brainpoolP256r1]:knownCurves.includes('brainpoolP256r1')?'brainpoolP256r1':void 0,
[enums.curve.brainpoolP384r1]:knownCurves.includes('brainpoolP384r1')?'brainpoolP384r1':void 0,
[enums.curve.brainpoolP512r1]:knownCurves.includes('brainpoolP512r1')?'brainpoolP512r1':void 0
}:{};
const curves={
[enums.curve.nistP256]:{
oid:[
0x06,
0x08,
0x2A,
0x86,
0x48,
0xCE,
0x3D,
0x03,
0x01,
0x07
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha256,
cipher:enums.symmetric.aes128,
node:nodeCurves[enums.curve.nistP256],
web:webCurves[enums.curve.nistP256],
payloadSize:32,
sharedSize:256,
wireFormatLeadingByte:0x04
},
[enums.curve.nistP384]:{
oid:[
0x06,
0x05,
0x2B,
0x81,
0x04,
0x00,
0x22
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha384,
cipher:enums.symmetric.aes192,
node:nodeCurves[enums.curve.nistP384],
web:webCurves[enums.curve.nistP384],
payloadSize:48,
sharedSize:384,
wireFormatLeadingByte:0x04
},
[enums.curve.nistP521]:{
oid:[
0x06,
0x05,
0x2B,
0x81,
0x04,
0x00,
0x23
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha512,
cipher:enums.symmetric.aes256,
node:nodeCurves[enums.curve.nistP521],
web:webCurves[enums.curve.nistP521],
payloadSize:66,
sharedSize:528,
wireFormatLeadingByte:0x04
},
[enums.curve.secp256k1]:{
oid:[
0x06,
0x05,
0x2B,
0x81,
0x04,
0x00,
0x0A
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha256,
cipher:enums.symmetric.aes128,
node:nodeCurves[enums.curve.secp256k1],
payloadSize:32,
wireFormatLeadingByte:0x04
},
[enums.curve.ed25519Legacy]:{
oid:[
0x06,
0x09,
0x2B,
0x06,
0x01,
0x04,
0x01,
0xDA,
0x47,
0x0F,
0x01
],
keyType:enums.publicKey.eddsaLegacy,
hash:enums.hash.sha512,
node:false,
payloadSize:32,
wireFormatLeadingByte:0x40
},
[enums.curve.curve25519Legacy]:{
oid:[
0x06,
0x0A,
0x2B,
0x06,
0x01,
0x04,
0x01,
0x97,
0x55,
0x01,
0x05,
0x01
],
keyType:enums.publicKey.ecdh,
hash:enums.hash.sha256,
cipher:enums.symmetric.aes128,
node:false,
payloadSize:32,
wireFormatLeadingByte:0x40
},
[enums.curve.brainpoolP256r1]:{
oid:[
0x06,
0x09,
0x2B,
0x24,
0x03,
0x03,
0x02,
0x08,
0x01,
0x01,
0x07
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha256,
cipher:enums.symmetric.aes128,
node:nodeCurves[enums.curve.brainpoolP256r1],
payloadSize:32,
wireFormatLeadingByte:0x04
},
[enums.curve.brainpoolP384r1]:{
oid:[
0x06,
0x09,
0x2B,
0x24,
0x03,
0x03,
0x02,
0x08,
0x01,
0x01,
0x0B
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha384,
cipher:enums.symmetric.aes192,
node:nodeCurves[enums.curve.brainpoolP384r1],
payloadSize:48,
wireFormatLeadingByte:0x04
},
[enums.curve.brainpoolP512r1]:{
oid:[
0x06,
0x09,
0x2B,
0x24,
0x03,
0x03,
0x02,
0x08,
0x01,
0x01,
0x0D
],
keyType:enums.publicKey.ecdsa,
hash:enums.hash.sha512,
cipher:enums.symmetric.aes256,
node:nodeCurves[enums.curve.brainpoolP512r1],
payloadSize:64,
wireFormatLeadingByte:0x04
}
};
class CurveWithOID{
constructor(oidOrName){
try{
this.name=oidOrName instanceof OID?oidOrName.getName():enums.write(enums.curve,oidOrName);
}catch {
throw new UnsupportedError('Unknown curve');
}
const params=curves[this.name];
this.keyType=params.keyType;
this.oid=params.oid;
this.hash=params.hash;
this.cipher=params.cipher;
this.node=params.node;
this.web=params.web;
this.payloadSize=params.payloadSize;
this.sharedSize=params.sharedSize;
this.wireFormatLeadingByte=params.wireFormatLeadingByte;
if(this.web&&util.getWebCrypto())this.type='web';
else if(this.node&&util.getNodeCrypto())this.type='node';
else if(this.name===enums.curve.curve25519Legacy)this.type='curve25519Legacy';
else if(this.name===enums.curve.ed25519Legacy)this.type='ed25519Legacy';
}
async genKeyPair(){
switch(this.type){
case 'web':
try{
return await webGenKeyPair(this.name,this.wireFormatLeadingByte);
}catch(err){
util.printDebugError('Browser did not support generating ec key ' + err.message);
return jsGenKeyPair(this.name);
}
case 'node':
return nodeGenKeyPair(this.name);
case 'curve25519Legacy':
{
const{k,A}=await generate$2(enums.publicKey.x25519);
const privateKey=k.slice().reverse();
privateKey[0]=127&privateKey[0]|64;
privateKey[31]&=248;
const publicKey=util.concatUint8Array([
new Uint8Array([
this.wireFormatLeadingByte
]),
A
]);
return{
publicKey,
privateKey
};
}
case 'ed25519Legacy':
{
const{seed:privateKey,A}=await generate$3(enums.publicKey.ed25519);
const publicKey=util.concatUint8Array([
new Uint8Array([
this.wireFormatLeadingByte
]),
A
]);
return{
publicKey,
privateKey
};
}
default:
return jsGenKeyPair(this.name);
}
}
}
async function generate$1(curveName){
const curve=new CurveWithOID(curveName);
const{oid,hash,cipher}=curve;
const keyPair=await curve.genKeyPair();
return{
oid,
Q:keyPair.publicKey,
secret:util.leftPad(keyPair.privateKey,curve.payloadSize),
hash,
cipher
};
}
function getPreferredHashAlgo$1(oid){
return curves[oid.getName()].hash;
}
async function validateStandardParams(algo,oid,Q,d){
const supportedCurves={
[enums.curve.nistP256]:true,
[enums.curve.nistP384]:true,
[enums.curve.nistP521]:true,
[enums.curve.secp256k1]:true,
[enums.curve.curve25519Legacy]:algo===enums.publicKey.ecdh,
[enums.curve.brainpoolP256r1]:true,
[enums.curve.brainpoolP384r1]:true,
[enums.curve.brainpoolP512r1]:true
};
const curveName=oid.getName();
if(!supportedCurves[curveName])return false;
if(curveName===enums.curve.curve25519Legacy){
const dLittleEndian=d.slice().reverse();
if(Q.length<1||0x40!==Q[0])return false;
return validateParams$6(enums.publicKey.x25519,Q.subarray(1),dLittleEndian);
}
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdsa,curveName);
const dG=nobleCurve.getPublicKey(d,false);
if(!util.equalsUint8Array(dG,Q))return false;
return true;
}
function checkPublicPointEnconding(curve,V){
const{payloadSize,wireFormatLeadingByte,name:curveName}=curve;
const pointSize=curveName===enums.curve.curve25519Legacy||curveName===enums.curve.ed25519Legacy?payloadSize:2*payloadSize;
if(V[0]!==wireFormatLeadingByte||V.length!==pointSize + 1)throw new Error('Invalid point encoding');
}
async function jsGenKeyPair(name){
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdsa,name);
const{secretKey:privateKey}=nobleCurve.keygen();
const publicKey=nobleCurve.getPublicKey(privateKey,false);
return{
publicKey,
privateKey
};
}
async function webGenKeyPair(name,wireFormatLeadingByte){
const webCryptoKey=await webCrypto$5.generateKey({
name:'ECDSA',
namedCurve:webCurves[name]
},true,[
'sign',
'verify'
]);
const privateKey=await webCrypto$5.exportKey('jwk',webCryptoKey.privateKey);
const publicKey=await webCrypto$5.exportKey('jwk',webCryptoKey.publicKey);
return{
publicKey:jwkToRawPublic(publicKey,wireFormatLeadingByte),
privateKey:b64ToUint8Array(privateKey.d)
};
}
function nodeGenKeyPair(name){
const ecdh=nodeCrypto$5.createECDH(nodeCurves[name]);
ecdh.generateKeys();
return{
publicKey:new Uint8Array(ecdh.getPublicKey()),
privateKey:new Uint8Array(ecdh.getPrivateKey())
};
}
function jwkToRawPublic(jwk,wireFormatLeadingByte){
const bufX=b64ToUint8Array(jwk.x);
const bufY=b64ToUint8Array(jwk.y);
const publicKey=new Uint8Array(bufX.length + bufY.length + 1);
publicKey[0]=wireFormatLeadingByte;
publicKey.set(bufX,1);
publicKey.set(bufY,bufX.length + 1);
return publicKey;
}
function rawPublicToJWK(payloadSize,name,publicKey){
const len=payloadSize;
const bufX=publicKey.slice(1,len + 1);
const bufY=publicKey.slice(len + 1,2*len + 1);
const jwk={
kty:'EC',
crv:name,
x:uint8ArrayToB64(bufX),
y:uint8ArrayToB64(bufY),
ext:true
};
return jwk;
}
function privateToJWK(payloadSize,name,publicKey,privateKey){
const jwk=rawPublicToJWK(payloadSize,name,publicKey);
jwk.d=uint8ArrayToB64(privateKey);
return jwk;
}
const webCrypto$4=util.getWebCrypto();
const nodeCrypto$4=util.getNodeCrypto();
async function sign$4(oid,hashAlgo,message,publicKey,privateKey,hashed){
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,publicKey);
if(message&&!util.isStream(message)){
const keyPair={
publicKey,
privateKey
};
switch(curve.type){
case 'web':
try{
return await webSign(curve,hashAlgo,message,keyPair);
}catch(err){
if('nistP521'!==curve.name&&('DataError'===err.name||'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support signing: ' + err.message);
}
break;
case 'node':
return nodeSign(curve,hashAlgo,message,privateKey);
}
}
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdsa,curve.name);
const signature=nobleCurve.sign(hashed,privateKey,{
lowS:false
});
return{
r:bigIntToUint8Array(signature.r,'be',curve.payloadSize),
s:bigIntToUint8Array(signature.s,'be',curve.payloadSize)
};
}
async function verify$4(oid,hashAlgo,signature,message,publicKey,hashed){
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,publicKey);
const tryFallbackVerificationForOldBug=async()=>0===hashed[0]?jsVerify(curve,signature,hashed.subarray(1),publicKey):false;
if(message&&!util.isStream(message))switch(curve.type){
case 'web':
try{
const verified=await webVerify(curve,hashAlgo,signature,message,publicKey);
return verified||tryFallbackVerificationForOldBug();
}catch(err){
if('nistP521'!==curve.name&&('DataError'===err.name||'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support verifying: ' + err.message);
}
break;
case 'node':
{
const verified=nodeVerify(curve,hashAlgo,signature,message,publicKey);
return verified||tryFallbackVerificationForOldBug();
}
}
const verified=await jsVerify(curve,signature,hashed,publicKey);
return verified||tryFallbackVerificationForOldBug();
}
async function validateParams$5(oid,Q,d){
const curve=new CurveWithOID(oid);
if(curve.keyType!==enums.publicKey.ecdsa)return false;
switch(curve.type){
case 'web':
case 'node':
{
const message=getRandomBytes(8);
const hashAlgo=enums.hash.sha256;
const hashed=await computeDigest(hashAlgo,message);
try{
const signature=await sign$4(oid,hashAlgo,message,Q,d,hashed);
return await verify$4(oid,hashAlgo,signature,message,Q,hashed);
}catch {
return false;
}
}
default:
return validateStandardParams(enums.publicKey.ecdsa,oid,Q,d);
}
}
async function jsVerify(curve,signature,hashed,publicKey){
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdsa,curve.name);
return nobleCurve.verify(util.concatUint8Array([
signature.r,
signature.s
]),hashed,publicKey,{
lowS:false
});
}
async function webSign(curve,hashAlgo,message,keyPair){
const len=curve.payloadSize;
const jwk=privateToJWK(curve.payloadSize,webCurves[curve.name],keyPair.publicKey,keyPair.privateKey);
const key=await webCrypto$4.importKey('jwk',jwk,{
name:'ECDSA',
namedCurve:webCurves[curve.name],
hash:{
name:enums.read(enums.webHash,curve.hash)
}
},false,[
'sign'
]);
const signature=new Uint8Array(await webCrypto$4.sign({
name:'ECDSA',
namedCurve:webCurves[curve.name],
hash:{
name:enums.read(enums.webHash,hashAlgo)
}
},key,message));
return{
r:signature.slice(0,len),
s:signature.slice(len,len<<1)
};
}
async function webVerify(curve,hashAlgo,{r,s},message,publicKey){
const jwk=rawPublicToJWK(curve.payloadSize,webCurves[curve.name],publicKey);
const key=await webCrypto$4.importKey('jwk',jwk,{
name:'ECDSA',
namedCurve:webCurves[curve.name],
hash:{
name:enums.read(enums.webHash,curve.hash)
}
},false,[
'verify'
]);
const signature=util.concatUint8Array([
r,
s
]).buffer;
return webCrypto$4.verify({
name:'ECDSA',
namedCurve:webCurves[curve.name],
hash:{
name:enums.read(enums.webHash,hashAlgo)
}
},key,signature,message);
}
function nodeSign(curve,hashAlgo,message,privateKey){
const ecKeyUtils=util.nodeRequire('eckey-utils');
const nodeBuffer=util.getNodeBuffer();
const{privateKey:derPrivateKey}=ecKeyUtils.generateDer({
curveName:nodeCurves[curve.name],
privateKey:nodeBuffer.from(privateKey)
});
const sign=nodeCrypto$4.createSign(enums.read(enums.hash,hashAlgo));
sign.write(message);
sign.end();
const signature=new Uint8Array(sign.sign({
key:derPrivateKey,
format:'der',
type:'sec1',
dsaEncoding:'ieee-p1363'
}));
const len=curve.payloadSize;
return{
r:signature.subarray(0,len),
s:signature.subarray(len,len<<1)
};
}
function nodeVerify(curve,hashAlgo,{r,s},message,publicKey){
const ecKeyUtils=util.nodeRequire('eckey-utils');
const nodeBuffer=util.getNodeBuffer();
const{publicKey:derPublicKey}=ecKeyUtils.generateDer({
curveName:nodeCurves[curve.name],
publicKey:nodeBuffer.from(publicKey)
});
const verify=nodeCrypto$4.createVerify(enums.read(enums.hash,hashAlgo));
verify.write(message);
verify.end();
const signature=util.concatUint8Array([
r,
s
]);
try{
return verify.verify({
key:derPublicKey,
format:'der',
type:'spki',
dsaEncoding:'ieee-p1363'
},signature);
}catch {
return false;
}
}
var ecdsa$1=Object.freeze({
__proto__:null,
sign:sign$4,
validateParams:validateParams$5,
verify:verify$4
});
async function sign$3(oid,hashAlgo,message,publicKey,privateKey,hashed){
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,publicKey);
if(getHashByteLength(hashAlgo)<getHashByteLength(enums.hash.sha256))throw new Error('Hash algorithm too weak for EdDSA.');
const{RS:signature}=await sign$5(enums.publicKey.ed25519,hashAlgo,message,publicKey.subarray(1),privateKey,hashed);
return{
r:signature.subarray(0,32),
s:signature.subarray(32)
};
}
async function verify$3(oid,hashAlgo,{r,s},m,publicKey,hashed){
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,publicKey);
if(getHashByteLength(hashAlgo)<getHashByteLength(enums.hash.sha256))throw new Error('Hash algorithm too weak for EdDSA.');
const RS=util.concatUint8Array([
r,
s
]);
return verify$5(enums.publicKey.ed25519,hashAlgo,{
RS
},m,publicKey.subarray(1),hashed);
}
async function validateParams$4(oid,Q,k){
if(oid.getName()!==enums.curve.ed25519Legacy)return false;
if(Q.length<1||0x40!==Q[0])return false;
return validateParams$7(enums.publicKey.ed25519,Q.subarray(1),k);
}
var eddsa_legacy=Object.freeze({
__proto__:null,
sign:sign$3,
validateParams:validateParams$4,
verify:verify$3
});
function encode(message){
const c=8 - message.length%8;
const padded=new Uint8Array(message.length + c).fill(c);
padded.set(message);
return padded;
}
function decode(message){
const len=message.length;
if(len>0){
const c=message[len - 1];
if(c>=1){
const provided=message.subarray(len - c);
const computed=new Uint8Array(c).fill(c);
if(util.equalsUint8Array(provided,computed))return message.subarray(0,len - c);
}
}
throw new Error('Invalid padding');
}
async function validateParams$3(oid,Q,d){
return validateStandardParams(enums.publicKey.ecdh,oid,Q,d);
}
function buildEcdhParam(public_algo,oid,kdfParams,fingerprint){
return util.concatUint8Array([
oid.write(),
new Uint8Array([
public_algo
]),
kdfParams.write(),
util.stringToUint8Array('Anonymous Sender    '),
fingerprint
]);
}
async function kdf(hashAlgo,X,length,param,stripLeading=false,stripTrailing=false){
let i;
if(stripLeading){
for(i=0;i<X.length&&0===X[i];i++);
X=X.subarray(i);
}
if(stripTrailing){
for(i=X.length - 1;i>=0&&0===X[i];i--);
X=X.subarray(0,i + 1);
}
const digest=await computeDigest(hashAlgo,util.concatUint8Array([
new Uint8Array([
0,
0,
0,
1
]),
X,
param
]));
return digest.subarray(0,length);
}
async function genPublicEphemeralKey(curve,Q){
switch(curve.type){
case 'curve25519Legacy':
{
const{sharedSecret:sharedKey,ephemeralPublicKey}=await generateEphemeralEncryptionMaterial(enums.publicKey.x25519,Q.subarray(1));
const publicKey=util.concatUint8Array([
new Uint8Array([
curve.wireFormatLeadingByte
]),
ephemeralPublicKey
]);
return{
publicKey,
sharedKey
};
}
case 'web':
if(curve.web&&util.getWebCrypto())try{
return await webPublicEphemeralKey(curve,Q);
}catch(err){
util.printDebugError(err);
return jsPublicEphemeralKey(curve,Q);
}
break;
case 'node':
return nodePublicEphemeralKey(curve,Q);
default:
return jsPublicEphemeralKey(curve,Q);
}
}
async function encrypt$2(oid,kdfParams,data,Q,fingerprint){
const m=encode(data);
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,Q);
const{publicKey,sharedKey}=await genPublicEphemeralKey(curve,Q);
const param=buildEcdhParam(enums.publicKey.ecdh,oid,kdfParams,fingerprint);
const{keySize}=getCipherParams(kdfParams.cipher);
const Z=await kdf(kdfParams.hash,sharedKey,keySize,param);
const wrappedKey=await wrap(kdfParams.cipher,Z,m);
return{
publicKey,
wrappedKey
};
}
async function genPrivateEphemeralKey(curve,V,Q,d){
if(d.length!==curve.payloadSize){
const privateKey=new Uint8Array(curve.payloadSize);
privateKey.set(d,curve.payloadSize - d.length);
d=privateKey;
}
switch(curve.type){
case 'curve25519Legacy':
{
const secretKey=d.slice().reverse();
const sharedKey=await recomputeSharedSecret(enums.publicKey.x25519,V.subarray(1),Q.subarray(1),secretKey);
return{
secretKey,
sharedKey
};
}
case 'web':
if(curve.web&&util.getWebCrypto())try{
return await webPrivateEphemeralKey(curve,V,Q,d);
}catch(err){
util.printDebugError(err);
return jsPrivateEphemeralKey(curve,V,d);
}
break;
case 'node':
return nodePrivateEphemeralKey(curve,V,d);
default:
return jsPrivateEphemeralKey(curve,V,d);
}
}
async function decrypt$2(oid,kdfParams,V,C,Q,d,fingerprint){
const curve=new CurveWithOID(oid);
checkPublicPointEnconding(curve,Q);
checkPublicPointEnconding(curve,V);
const{sharedKey}=await genPrivateEphemeralKey(curve,V,Q,d);
const param=buildEcdhParam(enums.publicKey.ecdh,oid,kdfParams,fingerprint);
const{keySize}=getCipherParams(kdfParams.cipher);
let err;
for(let i=0;i<3;i++)try{
const Z=await kdf(kdfParams.hash,sharedKey,keySize,param,1===i,2===i);
return decode(await unwrap(kdfParams.cipher,Z,C));
}catch(e){
err=e;
}
throw err;
}
async function jsPrivateEphemeralKey(curve,V,d){
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdh,curve.name);
const sharedSecretWithParity=nobleCurve.getSharedSecret(d,V);
const sharedKey=sharedSecretWithParity.subarray(1);
return{
secretKey:d,
sharedKey
};
}
async function jsPublicEphemeralKey(curve,Q){
const nobleCurve=await util.getNobleCurve(enums.publicKey.ecdh,curve.name);
const{publicKey:V,privateKey:v}=await curve.genKeyPair();
const sharedSecretWithParity=nobleCurve.getSharedSecret(v,Q);
const sharedKey=sharedSecretWithParity.subarray(1);
return{
publicKey:V,
sharedKey
};
}
async function webPrivateEphemeralKey(curve,V,Q,d){
const webCrypto=util.getWebCrypto();
const recipient=privateToJWK(curve.payloadSize,curve.web,Q,d);
let privateKey=webCrypto.importKey('jwk',recipient,{
name:'ECDH',
namedCurve:curve.web
},true,[
'deriveKey',
'deriveBits'
]);
const jwk=rawPublicToJWK(curve.payloadSize,curve.web,V);
let sender=webCrypto.importKey('jwk',jwk,{
name:'ECDH',
namedCurve:curve.web
},true,[]);
[privateKey,sender]=await Promise.all([
privateKey,
sender
]);
let S=webCrypto.deriveBits({
name:'ECDH',
namedCurve:curve.web,
public:sender
},privateKey,curve.sharedSize);
let secret=webCrypto.exportKey('jwk',privateKey);
[S,secret]=await Promise.all([
S,
secret
]);
const sharedKey=new Uint8Array(S);
const secretKey=b64ToUint8Array(secret.d);
return{
secretKey,
sharedKey
};
}
async function webPublicEphemeralKey(curve,Q){
const webCrypto=util.getWebCrypto();
const jwk=rawPublicToJWK(curve.payloadSize,curve.web,Q);
let keyPair=webCrypto.generateKey({
name:'ECDH',
namedCurve:curve.web
},true,[
'deriveKey',
'deriveBits'
]);
let recipient=webCrypto.importKey('jwk',jwk,{
name:'ECDH',
namedCurve:curve.web
},false,[]);
[keyPair,recipient]=await Promise.all([
keyPair,
recipient
]);
let s=webCrypto.deriveBits({
name:'ECDH',
namedCurve:curve.web,
public:recipient
},keyPair.privateKey,curve.sharedSize);
let p=webCrypto.exportKey('jwk',keyPair.publicKey);
[s,p]=await Promise.all([
s,
p
]);
const sharedKey=new Uint8Array(s);
const publicKey=new Uint8Array(jwkToRawPublic(p,curve.wireFormatLeadingByte));
return{
publicKey,
sharedKey
};
}
function nodePrivateEphemeralKey(curve,V,d){
const nodeCrypto=util.getNodeCrypto();
const recipient=nodeCrypto.createECDH(curve.node);
recipient.setPrivateKey(d);
const sharedKey=new Uint8Array(recipient.computeSecret(V));
const secretKey=new Uint8Array(recipient.getPrivateKey());
return{
secretKey,
sharedKey
};
}
function nodePublicEphemeralKey(curve,Q){
const nodeCrypto=util.getNodeCrypto();
const sender=nodeCrypto.createECDH(curve.node);
sender.generateKeys();
const sharedKey=new Uint8Array(sender.computeSecret(Q));
const publicKey=new Uint8Array(sender.getPublicKey());
return{
publicKey,
sharedKey
};
}
var ecdh$1=Object.freeze({
__proto__:null,
decrypt:decrypt$2,
encrypt:encrypt$2,
validateParams:validateParams$3
});
var elliptic=Object.freeze({
__proto__:null,
CurveWithOID:CurveWithOID,
ecdh:ecdh$1,
ecdhX:ecdh_x,
ecdsa:ecdsa$1,
eddsa:eddsa$1,
eddsaLegacy:eddsa_legacy,
generate:generate$1,
getPreferredHashAlgo:getPreferredHashAlgo$1
});
const _0n$7=BigInt(0);
const _1n$8=BigInt(1);
async function sign$2(hashAlgo,hashed,g,p,q,x){
const _0n=BigInt(0);
p=uint8ArrayToBigInt(p);
q=uint8ArrayToBigInt(q);
g=uint8ArrayToBigInt(g);
x=uint8ArrayToBigInt(x);
let k;
let r;
let s;
let t;
g=mod$1(g,p);
x=mod$1(x,q);
const h=mod$1(uint8ArrayToBigInt(hashed.subarray(0,byteLength(q))),q);
while(true){
k=getRandomBigInteger(_1n$8,q);
r=mod$1(modExp(g,k,p),q);
if(r===_0n)continue;
const xr=mod$1(x*r,q);
t=mod$1(h + xr,q);
s=mod$1(modInv(k,q)*t,q);
if(s===_0n)continue;
break;
}
return{
r:bigIntToUint8Array(r,'be',byteLength(p)),
s:bigIntToUint8Array(s,'be',byteLength(p))
};
}
async function verify$2(hashAlgo,r,s,hashed,g,p,q,y){
r=uint8ArrayToBigInt(r);
s=uint8ArrayToBigInt(s);
p=uint8ArrayToBigInt(p);
q=uint8ArrayToBigInt(q);
g=uint8ArrayToBigInt(g);
y=uint8ArrayToBigInt(y);
if(r<=_0n$7||r>=q||s<=_0n$7||s>=q){
util.printDebug('invalid DSA Signature');
return false;
}
const h=mod$1(uint8ArrayToBigInt(hashed.subarray(0,byteLength(q))),q);
const w=modInv(s,q);
if(w===_0n$7){
util.printDebug('invalid DSA Signature');
return false;
}
g=mod$1(g,p);
y=mod$1(y,p);
const u1=mod$1(h*w,q);
const u2=mod$1(r*w,q);
const t1=modExp(g,u1,p);
const t2=modExp(y,u2,p);
const v=mod$1(mod$1(t1*t2,p),q);
return v===r;
}
async function validateParams$2(pBytes,qBytes,gBytes,yBytes,xBytes){
const p=uint8ArrayToBigInt(pBytes);
const q=uint8ArrayToBigInt(qBytes);
const g=uint8ArrayToBigInt(gBytes);
const y=uint8ArrayToBigInt(yBytes);
if(g<=_1n$8||g>=p)return false;
if(mod$1(p - _1n$8,q)!==_0n$7)return false;
if(modExp(g,q,p)!==_1n$8)return false;
const qSize=BigInt(bitLength(q));
const _150n=BigInt(150);
if(qSize<_150n||!isProbablePrime(q,null,32))return false;
const x=uint8ArrayToBigInt(xBytes);
const _2n=BigInt(2);
const r=getRandomBigInteger(_2n<<qSize - _1n$8,_2n<<qSize);
const rqx=q*r + x;
if(y!==modExp(g,rqx,p))return false;
return true;
}
class ECDHSymmetricKey{
constructor(data){
if(data)this.data=data;
}
read(bytes){
if(bytes.length>=1){
const length=bytes[0];
if(bytes.length>=1 + length){
this.data=bytes.subarray(1,1 + length);
return 1 + this.data.length;
}
}
throw new Error('Invalid symmetric key');
}
write(){
return util.concatUint8Array([
new Uint8Array([
this.data.length
]),
this.data
]);
}
}
class KDFParams{
constructor(data){
if(data){
const{hash,cipher}=data;
this.hash=hash;
this.cipher=cipher;
}else{
this.hash=null;
this.cipher=null;
}
}
read(input){
if(input.length<4||3!==input[0]||1!==input[1])throw new UnsupportedError('Cannot read KDFParams');
this.hash=input[2];
this.cipher=input[3];
return 4;
}
write(){
return new Uint8Array([
3,
1,
this.hash,
this.cipher
]);
}
}
class ECDHXSymmetricKey{
static fromObject({wrappedKey,algorithm}){
const instance=new ECDHXSymmetricKey();
instance.wrappedKey=wrappedKey;
instance.algorithm=algorithm;
return instance;
}
read(bytes){
let read=0;
let followLength=bytes[read++];
this.algorithm=followLength%2?bytes[read++]:null;
followLength -=followLength%2;
this.wrappedKey=util.readExactSubarray(bytes,read,read + followLength);
read +=followLength;
}
write(){
return util.concatUint8Array([
this.algorithm?new Uint8Array([
this.wrappedKey.length + 1,
this.algorithm
]):new Uint8Array([
this.wrappedKey.length
]),
this.wrappedKey
]);
}
}
async function publicKeyEncrypt(keyAlgo,symmetricAlgo,publicParams,data,fingerprint){
switch(keyAlgo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
{
const{n,e}=publicParams;
const c=await encrypt$6(data,n,e);
return{
c
};
}
case enums.publicKey.elgamal:
{
const{p,g,y}=publicParams;
return encrypt$5(data,p,g,y);
}
case enums.publicKey.ecdh:
{
const{oid,Q,kdfParams}=publicParams;
const{publicKey:V,wrappedKey:C}=await encrypt$2(oid,kdfParams,data,Q,fingerprint);
return{
V,
C:new ECDHSymmetricKey(C)
};
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
if(symmetricAlgo&&!util.isAES(symmetricAlgo))throw new Error('X25519 and X448 keys can only encrypt AES session keys');
const{A}=publicParams;
const{ephemeralPublicKey,wrappedKey}=await encrypt$3(keyAlgo,data,A);
const C=ECDHXSymmetricKey.fromObject({
algorithm:symmetricAlgo,
wrappedKey
});
return{
ephemeralPublicKey,
C
};
}
default:
return[];
}
}
async function publicKeyDecrypt(algo,publicKeyParams,privateKeyParams,sessionKeyParams,fingerprint,randomPayload){
switch(algo){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
{
const{c}=sessionKeyParams;
const{n,e}=publicKeyParams;
const{d,p,q,u}=privateKeyParams;
return decrypt$6(c,n,e,d,p,q,u,randomPayload);
}
case enums.publicKey.elgamal:
{
const{c1,c2}=sessionKeyParams;
const p=publicKeyParams.p;
const x=privateKeyParams.x;
return decrypt$5(c1,c2,p,x,randomPayload);
}
case enums.publicKey.ecdh:
{
const{oid,Q,kdfParams}=publicKeyParams;
const{d}=privateKeyParams;
const{V,C}=sessionKeyParams;
return decrypt$2(oid,kdfParams,V,C.data,Q,d,fingerprint);
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const{A}=publicKeyParams;
const{k}=privateKeyParams;
const{ephemeralPublicKey,C}=sessionKeyParams;
if(null!==C.algorithm&&!util.isAES(C.algorithm))throw new Error('AES session key expected');
return decrypt$3(algo,ephemeralPublicKey,C.wrappedKey,A,k);
}
default:
throw new Error('Unknown public key encryption algorithm.');
}
}
function parsePublicKeyParams(algo,bytes){
let read=0;
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
{
const n=util.readMPI(bytes.subarray(read));
read +=n.length + 2;
const e=util.readMPI(bytes.subarray(read));
read +=e.length + 2;
return{
read,
publicParams:{
n,
e
}
};
}
case enums.publicKey.dsa:
{
const p=util.readMPI(bytes.subarray(read));
read +=p.length + 2;
const q=util.readMPI(bytes.subarray(read));
read +=q.length + 2;
const g=util.readMPI(bytes.subarray(read));
read +=g.length + 2;
const y=util.readMPI(bytes.subarray(read));
read +=y.length + 2;
return{
read,
publicParams:{
p,
q,
g,
y
}
};
}
case enums.publicKey.elgamal:
{
const p=util.readMPI(bytes.subarray(read));
read +=p.length + 2;
const g=util.readMPI(bytes.subarray(read));
read +=g.length + 2;
const y=util.readMPI(bytes.subarray(read));
read +=y.length + 2;
return{
read,
publicParams:{
p,
g,
y
}
};
}
case enums.publicKey.ecdsa:
{
const oid=new OID();
read +=oid.read(bytes);
checkSupportedCurve(oid);
const Q=util.readMPI(bytes.subarray(read));
read +=Q.length + 2;
return{
read:read,
publicParams:{
oid,
Q
}
};
}
case enums.publicKey.eddsaLegacy:
{
const oid=new OID();
read +=oid.read(bytes);
checkSupportedCurve(oid);
if(oid.getName()!==enums.curve.ed25519Legacy)throw new Error('Unexpected OID for eddsaLegacy');
let Q=util.readMPI(bytes.subarray(read));
read +=Q.length + 2;
Q=util.leftPad(Q,33);
return{
read:read,
publicParams:{
oid,
Q
}
};
}
case enums.publicKey.ecdh:
{
const oid=new OID();
read +=oid.read(bytes);
checkSupportedCurve(oid);
const Q=util.readMPI(bytes.subarray(read));
read +=Q.length + 2;
const kdfParams=new KDFParams();
read +=kdfParams.read(bytes.subarray(read));
return{
read:read,
publicParams:{
oid,
Q,
kdfParams
}
};
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const A=util.readExactSubarray(bytes,read,read + getCurvePayloadSize(algo));
read +=A.length;
return{
read,
publicParams:{
A
}
};
}
default:
throw new UnsupportedError('Unknown public key encryption algorithm.');
}
}
function parsePrivateKeyParams(algo,bytes,publicParams){
let read=0;
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
{
const d=util.readMPI(bytes.subarray(read));
read +=d.length + 2;
const p=util.readMPI(bytes.subarray(read));
read +=p.length + 2;
const q=util.readMPI(bytes.subarray(read));
read +=q.length + 2;
const u=util.readMPI(bytes.subarray(read));
read +=u.length + 2;
return{
read,
privateParams:{
d,
p,
q,
u
}
};
}
case enums.publicKey.dsa:
case enums.publicKey.elgamal:
{
const x=util.readMPI(bytes.subarray(read));
read +=x.length + 2;
return{
read,
privateParams:{
x
}
};
}
case enums.publicKey.ecdsa:
case enums.publicKey.ecdh:
{
const payloadSize=getCurvePayloadSize(algo,publicParams.oid);
let d=util.readMPI(bytes.subarray(read));
read +=d.length + 2;
d=util.leftPad(d,payloadSize);
return{
read,
privateParams:{
d
}
};
}
case enums.publicKey.eddsaLegacy:
{
const payloadSize=getCurvePayloadSize(algo,publicParams.oid);
if(publicParams.oid.getName()!==enums.curve.ed25519Legacy)throw new Error('Unexpected OID for eddsaLegacy');
let seed=util.readMPI(bytes.subarray(read));
read +=seed.length + 2;
seed=util.leftPad(seed,payloadSize);
return{
read,
privateParams:{
seed
}
};
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
{
const payloadSize=getCurvePayloadSize(algo);
const seed=util.readExactSubarray(bytes,read,read + payloadSize);
read +=seed.length;
return{
read,
privateParams:{
seed
}
};
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const payloadSize=getCurvePayloadSize(algo);
const k=util.readExactSubarray(bytes,read,read + payloadSize);
read +=k.length;
return{
read,
privateParams:{
k
}
};
}
default:
throw new UnsupportedError('Unknown public key encryption algorithm.');
}
}
function parseEncSessionKeyParams(algo,bytes){
let read=0;
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
{
const c=util.readMPI(bytes.subarray(read));
return{
c
};
}
case enums.publicKey.elgamal:
{
const c1=util.readMPI(bytes.subarray(read));
read +=c1.length + 2;
const c2=util.readMPI(bytes.subarray(read));
return{
c1,
c2
};
}
case enums.publicKey.ecdh:
{
const V=util.readMPI(bytes.subarray(read));
read +=V.length + 2;
const C=new ECDHSymmetricKey();
C.read(bytes.subarray(read));
return{
V,
C
};
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const pointSize=getCurvePayloadSize(algo);
const ephemeralPublicKey=util.readExactSubarray(bytes,read,read + pointSize);
read +=ephemeralPublicKey.length;
const C=new ECDHXSymmetricKey();
C.read(bytes.subarray(read));
return{
ephemeralPublicKey,
C
};
}
default:
throw new UnsupportedError('Unknown public key encryption algorithm.');
}
}
function serializeParams(algo,params){
const algosWithNativeRepresentation=new Set([
enums.publicKey.ed25519,
enums.publicKey.x25519,
enums.publicKey.ed448,
enums.publicKey.x448
]);
const orderedParams=Object.keys(params).map((name)=>{
const param=params[name];
if(!util.isUint8Array(param))return param.write();
return algosWithNativeRepresentation.has(algo)?param:util.uint8ArrayToMPI(param);
});
return util.concatUint8Array(orderedParams);
}
function generateParams(algo,bits,oid){
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
return generate$4(bits,65537).then(({n,e,d,p,q,u})=>({
privateParams:{
d,
p,
q,
u
},
publicParams:{
n,
e
}
}));
case enums.publicKey.ecdsa:
return generate$1(oid).then(({oid,Q,secret})=>({
privateParams:{
d:secret
},
publicParams:{
oid:new OID(oid),
Q
}
}));
case enums.publicKey.eddsaLegacy:
return generate$1(oid).then(({oid,Q,secret})=>({
privateParams:{
seed:secret
},
publicParams:{
oid:new OID(oid),
Q
}
}));
case enums.publicKey.ecdh:
return generate$1(oid).then(({oid,Q,secret,hash,cipher})=>({
privateParams:{
d:secret
},
publicParams:{
oid:new OID(oid),
Q,
kdfParams:new KDFParams({
hash,
cipher
})
}
}));
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
return generate$3(algo).then(({A,seed})=>({
privateParams:{
seed
},
publicParams:{
A
}
}));
case enums.publicKey.x25519:
case enums.publicKey.x448:
return generate$2(algo).then(({A,k})=>({
privateParams:{
k
},
publicParams:{
A
}
}));
case enums.publicKey.dsa:
case enums.publicKey.elgamal:
throw new Error('Unsupported algorithm for key generation.');
default:
throw new Error('Unknown public key algorithm.');
}
}
async function validateParams$1(algo,publicParams,privateParams){
if(!publicParams||!privateParams)throw new Error('Missing key parameters');
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
{
const{n,e}=publicParams;
const{d,p,q,u}=privateParams;
return validateParams$9(n,e,d,p,q,u);
}
case enums.publicKey.dsa:
{
const{p,q,g,y}=publicParams;
const{x}=privateParams;
return validateParams$2(p,q,g,y,x);
}
case enums.publicKey.elgamal:
{
const{p,g,y}=publicParams;
const{x}=privateParams;
return validateParams$8(p,g,y,x);
}
case enums.publicKey.ecdsa:
case enums.publicKey.ecdh:
{
const algoModule=elliptic[enums.read(enums.publicKey,algo)];
const{oid,Q}=publicParams;
const{d}=privateParams;
return algoModule.validateParams(oid,Q,d);
}
case enums.publicKey.eddsaLegacy:
{
const{Q,oid}=publicParams;
const{seed}=privateParams;
return validateParams$4(oid,Q,seed);
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
{
const{A}=publicParams;
const{seed}=privateParams;
return validateParams$7(algo,A,seed);
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const{A}=publicParams;
const{k}=privateParams;
return validateParams$6(algo,A,k);
}
default:
throw new Error('Unknown public key algorithm.');
}
}
function generateSessionKey$1(algo){
const{keySize}=getCipherParams(algo);
return getRandomBytes(keySize);
}
function checkSupportedCurve(oid){
try{
oid.getName();
}catch {
throw new UnsupportedError('Unknown curve OID');
}
}
function getCurvePayloadSize(algo,oid){
switch(algo){
case enums.publicKey.ecdsa:
case enums.publicKey.ecdh:
case enums.publicKey.eddsaLegacy:
return new CurveWithOID(oid).payloadSize;
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
return getPayloadSize$1(algo);
case enums.publicKey.x25519:
case enums.publicKey.x448:
return getPayloadSize(algo);
default:
throw new Error('Unknown elliptic algo');
}
}
function getPreferredCurveHashAlgo(algo,oid){
switch(algo){
case enums.publicKey.ecdsa:
case enums.publicKey.eddsaLegacy:
return getPreferredHashAlgo$1(oid);
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
return getPreferredHashAlgo$2(algo);
default:
throw new Error('Unknown elliptic signing algo');
}
}
const webCrypto$3=util.getWebCrypto();
const nodeCrypto$3=util.getNodeCrypto();
const knownAlgos=nodeCrypto$3?nodeCrypto$3.getCiphers():[];
const nodeAlgos={
idea:knownAlgos.includes('idea-cfb')?'idea-cfb':void 0,
tripledes:knownAlgos.includes('des-ede3-cfb')?'des-ede3-cfb':void 0,
cast5:knownAlgos.includes('cast5-cfb')?'cast5-cfb':void 0,
blowfish:knownAlgos.includes('bf-cfb')?'bf-cfb':void 0,
aes128:knownAlgos.includes('aes-128-cfb')?'aes-128-cfb':void 0,
aes192:knownAlgos.includes('aes-192-cfb')?'aes-192-cfb':void 0,
aes256:knownAlgos.includes('aes-256-cfb')?'aes-256-cfb':void 0
};
function getPrefixRandom(algo){
const{blockSize}=getCipherParams(algo);
const prefixrandom=getRandomBytes(blockSize);
const repeat=new Uint8Array([
prefixrandom[prefixrandom.length - 2],
prefixrandom[prefixrandom.length - 1]
]);
return util.concat([
prefixrandom,
repeat
]);
}
async function encrypt$1(algo,key,plaintext,iv,config){
const algoName=enums.read(enums.symmetric,algo);
if(util.getNodeCrypto()&&nodeAlgos[algoName])return nodeEncrypt(algo,key,plaintext,iv);
if(util.isAES(algo))return aesEncrypt(algo,key,plaintext,iv);
const LegacyCipher=await getLegacyCipher(algo);
const cipherfn=new LegacyCipher(key);
const block_size=cipherfn.blockSize;
const blockc=iv.slice();
let pt=new Uint8Array();
const process1=(chunk)=>{
if(chunk)pt=util.concatUint8Array([
pt,
chunk
]);
const ciphertext=new Uint8Array(pt.length);
let i;
let j=0;
while(chunk?pt.length>=block_size:pt.length){
const encblock=cipherfn.encrypt(blockc);
for(i=0;i<block_size;i++){
blockc[i]=pt[i]^ encblock[i];
ciphertext[j++]=blockc[i];
}
pt=pt.subarray(block_size);
}
return ciphertext.subarray(0,j);
};
return transform(plaintext,process1,process1);
}
async function decrypt$1(algo,key,ciphertext,iv){
const algoName=enums.read(enums.symmetric,algo);
if(nodeCrypto$3&&nodeAlgos[algoName])return nodeDecrypt(algo,key,ciphertext,iv);
if(util.isAES(algo))return aesDecrypt(algo,key,ciphertext,iv);
const LegacyCipher=await getLegacyCipher(algo);
const cipherfn=new LegacyCipher(key);
const block_size=cipherfn.blockSize;
let blockp=iv;
let ct=new Uint8Array();
const process1=(chunk)=>{
if(chunk)ct=util.concatUint8Array([
ct,
chunk
]);
const plaintext=new Uint8Array(ct.length);
let i;
let j=0;
while(chunk?ct.length>=block_size:ct.length){
const decblock=cipherfn.encrypt(blockp);
blockp=ct.subarray(0,block_size);
for(i=0;i<block_size;i++)plaintext[j++]=blockp[i]^ decblock[i];
ct=ct.subarray(block_size);
}
return plaintext.subarray(0,j);
};
return transform(ciphertext,process1,process1);
}
class WebCryptoEncryptor{
constructor(algo,key,iv){
const{blockSize}=getCipherParams(algo);
this.key=key;
this.iv=iv;
this.prevBlock=iv.slice();
this.nextBlock=new Uint8Array(blockSize);
this.i=0;
this.blockSize=blockSize;
this.zeroBlock=new Uint8Array(this.blockSize);
}
static isSupported(algo){
const{keySize}=getCipherParams(algo);
return webCrypto$3.importKey('raw',new Uint8Array(keySize),'aes-cbc',false,[
'encrypt'
]).then(()=>true,()=>false);
}
async _runCBC(plaintext,nonZeroIV){
const mode='AES-CBC';
this.keyRef=this.keyRef||await webCrypto$3.importKey('raw',this.key,mode,false,[
'encrypt'
]);
const ciphertext=await webCrypto$3.encrypt({
name:mode,
iv:nonZeroIV||this.zeroBlock
},this.keyRef,plaintext);
return new Uint8Array(ciphertext).subarray(0,plaintext.length);
}
async encryptChunk(value){
const missing=this.nextBlock.length - this.i;
const added=value.subarray(0,missing);
this.nextBlock.set(added,this.i);
if(this.i + value.length>=2*this.blockSize){
const leftover=(value.length - missing)%this.blockSize;
const plaintext=util.concatUint8Array([
this.nextBlock,
value.subarray(missing,value.length - leftover)
]);
const toEncrypt=util.concatUint8Array([
this.prevBlock,
plaintext.subarray(0,plaintext.length - this.blockSize)
]);
const encryptedBlocks=await this._runCBC(toEncrypt);
xorMut$1(encryptedBlocks,plaintext);
this.prevBlock=encryptedBlocks.slice(-this.blockSize);
if(leftover>0)this.nextBlock.set(value.subarray(-leftover));
this.i=leftover;
return encryptedBlocks;
}
this.i +=added.length;
let encryptedBlock;
if(this.i===this.nextBlock.length){
const curBlock=this.nextBlock;
encryptedBlock=await this._runCBC(this.prevBlock);
xorMut$1(encryptedBlock,curBlock);
this.prevBlock=encryptedBlock.slice();
this.i=0;
const remaining=value.subarray(added.length);
this.nextBlock.set(remaining,this.i);
this.i +=remaining.length;
}else encryptedBlock=new Uint8Array();
return encryptedBlock;
}
async finish(){
let result;
if(0===this.i)result=new Uint8Array();
else{
this.nextBlock=this.nextBlock.subarray(0,this.i);
const curBlock=this.nextBlock;
const encryptedBlock=await this._runCBC(this.prevBlock);
xorMut$1(encryptedBlock,curBlock);
result=encryptedBlock.subarray(0,curBlock.length);
}
this.clearSensitiveData();
return result;
}
clearSensitiveData(){
this.nextBlock.fill(0);
this.prevBlock.fill(0);
this.keyRef=null;
this.key=null;
}
async encrypt(plaintext){
const encryptedWithPadding=await this._runCBC(util.concatUint8Array([
new Uint8Array(this.blockSize),
plaintext
]),this.iv);
const ct=encryptedWithPadding.subarray(0,plaintext.length);
xorMut$1(ct,plaintext);
this.clearSensitiveData();
return ct;
}
}
class NobleStreamProcessor{
constructor(forEncryption,algo,key,iv){
this.forEncryption=forEncryption;
const{blockSize}=getCipherParams(algo);
this.key=unsafe.expandKeyLE(key);
if(iv.byteOffset%4!==0)iv=iv.slice();
this.prevBlock=getUint32Array(iv);
this.nextBlock=new Uint8Array(blockSize);
this.i=0;
this.blockSize=blockSize;
}
_runCFB(src){
const src32=getUint32Array(src);
const dst=new Uint8Array(src.length);
const dst32=getUint32Array(dst);
for(let i=0;i + 4<=dst32.length;i +=4){
const{s0:e0,s1:e1,s2:e2,s3:e3}=unsafe.encrypt(this.key,this.prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);
dst32[i + 0]=src32[i + 0]^ e0;
dst32[i + 1]=src32[i + 1]^ e1;
dst32[i + 2]=src32[i + 2]^ e2;
dst32[i + 3]=src32[i + 3]^ e3;
this.prevBlock=(this.forEncryption?dst32:src32).slice(i,i + 4);
}
return dst;
}
async processChunk(value){
const missing=this.nextBlock.length - this.i;
const added=value.subarray(0,missing);
this.nextBlock.set(added,this.i);
if(this.i + value.length>=2*this.blockSize){
const leftover=(value.length - missing)%this.blockSize;
const toProcess=util.concatUint8Array([
this.nextBlock,
value.subarray(missing,value.length - leftover)
]);
const processedBlocks=this._runCFB(toProcess);
if(leftover>0)this.nextBlock.set(value.subarray(-leftover));
this.i=leftover;
return processedBlocks;
}
this.i +=added.length;
let processedBlock;
if(this.i===this.nextBlock.length){
processedBlock=this._runCFB(this.nextBlock);
this.i=0;
const remaining=value.subarray(added.length);
this.nextBlock.set(remaining,this.i);
this.i +=remaining.length;
}else processedBlock=new Uint8Array();
return processedBlock;
}
async finish(){
let result;
if(0===this.i)result=new Uint8Array();
else{
const processedBlock=this._runCFB(this.nextBlock);
result=processedBlock.subarray(0,this.i);
}
this.clearSensitiveData();
return result;
}
clearSensitiveData(){
this.nextBlock.fill(0);
this.prevBlock.fill(0);
this.key.fill(0);
}
}
async function aesEncrypt(algo,key,pt,iv){
if(webCrypto$3&&await WebCryptoEncryptor.isSupported(algo)){
const cfb=new WebCryptoEncryptor(algo,key,iv);
return util.isStream(pt)?transformAsync(pt,(value)=>cfb.encryptChunk(value),()=>cfb.finish()):cfb.encrypt(pt);
}else if(util.isStream(pt)){
const cfb=new NobleStreamProcessor(true,algo,key,iv);
return transformAsync(pt,(value)=>cfb.processChunk(value),()=>cfb.finish());
}
return cfb(key,iv).encrypt(pt);
}
function aesDecrypt(algo,key,ct,iv){
if(util.isStream(ct)){
const cfb=new NobleStreamProcessor(false,algo,key,iv);
return transformAsync(ct,(value)=>cfb.processChunk(value),()=>cfb.finish());
}
return cfb(key,iv).decrypt(ct);
}
function xorMut$1(a,b){
const aLength=Math.min(a.length,b.length);
for(let i=0;i<aLength;i++)a[i]=a[i]^ b[i];
}
const getUint32Array = (arr)=>new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
function nodeEncrypt(algo,key,pt,iv){
const algoName=enums.read(enums.symmetric,algo);
const cipherObj=new nodeCrypto$3.createCipheriv(nodeAlgos[algoName],key,iv);
return transform(pt,(value)=>new Uint8Array(cipherObj.update(value)));
}
function nodeDecrypt(algo,key,ct,iv){
const algoName=enums.read(enums.symmetric,algo);
const decipherObj=new nodeCrypto$3.createDecipheriv(nodeAlgos[algoName],key,iv);
return transform(ct,(value)=>new Uint8Array(decipherObj.update(value)));
}
const webCrypto$2=util.getWebCrypto();
const nodeCrypto$2=util.getNodeCrypto();
const blockLength$3=16;
function rightXORMut(data,padding){
const offset=data.length - blockLength$3;
for(let i=0;i<blockLength$3;i++)data[i + offset]^=padding[i];
return data;
}
function pad(data,padding,padding2){
if(data.length&&data.length%blockLength$3===0)return rightXORMut(data,padding);
const padded=new Uint8Array(data.length +(blockLength$3 - data.length%blockLength$3));
padded.set(data);
padded[data.length]=0b10000000;
return rightXORMut(padded,padding2);
}
const zeroBlock$1=new Uint8Array(blockLength$3);
async function CMAC(key){
const cbc=await CBC(key);
const padding=util.double(await cbc(zeroBlock$1));
const padding2=util.double(padding);
return async function(data){
return(await cbc(pad(data,padding,padding2))).subarray(-blockLength$3);
};
}
async function CBC(key){
if(util.getNodeCrypto())return async function(pt){
const en=new nodeCrypto$2.createCipheriv('aes-' + 8*key.length + '-cbc',key,zeroBlock$1);
const ct=en.update(pt);
return new Uint8Array(ct);
};
if(util.getWebCrypto())try{
key=await webCrypto$2.importKey('raw',key,{
name:'AES-CBC',
length:8*key.length
},false,[
'encrypt'
]);
return async function(pt){
const ct=await webCrypto$2.encrypt({
name:'AES-CBC',
iv:zeroBlock$1,
length:8*blockLength$3
},key,pt);
return new Uint8Array(ct).subarray(0,ct.byteLength - blockLength$3);
};
}catch(err){
if('NotSupportedError'!==err.name&&!(24===key.length&&'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support operation: ' + err.message);
}
return async function(pt){
return cbc(key,zeroBlock$1,{
disablePadding:true
}).encrypt(pt);
};
}
const webCrypto$1=util.getWebCrypto();
const nodeCrypto$1=util.getNodeCrypto();
const Buffer$2=util.getNodeBuffer();
const blockLength$2=16;
const ivLength$2=blockLength$2;
const tagLength$2=blockLength$2;
const zero=new Uint8Array(blockLength$2);
const one$1=new Uint8Array(blockLength$2);
one$1[blockLength$2 - 1]=1;
const two=new Uint8Array(blockLength$2);
two[blockLength$2 - 1]=2;
async function OMAC(key){
const cmac=await CMAC(key);
return function(t,message){
return cmac(util.concatUint8Array([
t,
message
]));
};
}
async function CTR(key){
if(util.getNodeCrypto())return async function(pt,iv){
const en=new nodeCrypto$1.createCipheriv('aes-' + 8*key.length + '-ctr',key,iv);
const ct=Buffer$2.concat([
en.update(pt),
en.final()
]);
return new Uint8Array(ct);
};
if(util.getWebCrypto())try{
const keyRef=await webCrypto$1.importKey('raw',key,{
name:'AES-CTR',
length:8*key.length
},false,[
'encrypt'
]);
return async function(pt,iv){
const ct=await webCrypto$1.encrypt({
name:'AES-CTR',
counter:iv,
length:8*blockLength$2
},keyRef,pt);
return new Uint8Array(ct);
};
}catch(err){
if('NotSupportedError'!==err.name&&!(24===key.length&&'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support operation: ' + err.message);
}
return async function(pt,iv){
return ctr(key,iv).encrypt(pt);
};
}
async function EAX(cipher,key){
if(cipher!==enums.symmetric.aes128&&cipher!==enums.symmetric.aes192&&cipher!==enums.symmetric.aes256)throw new Error('EAX mode supports only AES cipher');
const[omac,ctr]=await Promise.all([
OMAC(key),
CTR(key)
]);
return{
encrypt:async function(plaintext,nonce,adata){
const[omacNonce,omacAdata]=await Promise.all([
omac(zero,nonce),
omac(one$1,adata)
]);
const ciphered=await ctr(plaintext,omacNonce);
const omacCiphered=await omac(two,ciphered);
const tag=omacCiphered;
for(let i=0;i<tagLength$2;i++)tag[i]^=omacAdata[i]^ omacNonce[i];
return util.concatUint8Array([
ciphered,
tag
]);
},
decrypt:async function(ciphertext,nonce,adata){
if(ciphertext.length<tagLength$2)throw new Error('Invalid EAX ciphertext');
const ciphered=ciphertext.subarray(0,-tagLength$2);
const ctTag=ciphertext.subarray(-tagLength$2);
const[omacNonce,omacAdata,omacCiphered]=await Promise.all([
omac(zero,nonce),
omac(one$1,adata),
omac(two,ciphered)
]);
const tag=omacCiphered;
for(let i=0;i<tagLength$2;i++)tag[i]^=omacAdata[i]^ omacNonce[i];
if(!util.timingSafeEqualsUint8Array(ctTag,tag))throw new Error('Authentication tag mismatch');
const plaintext=await ctr(ciphered,omacNonce);
return plaintext;
}
};
}
EAX.getNonce=function(iv,chunkIndex){
const nonce=iv.slice();
for(let i=0;i<chunkIndex.length;i++)nonce[8 + i]^=chunkIndex[i];
return nonce;
};
EAX.blockLength=blockLength$2;
EAX.ivLength=ivLength$2;
EAX.tagLength=tagLength$2;
const blockLength$1=16;
const ivLength$1=15;
const tagLength$1=16;
function ntz(n){
let ntz=0;
for(let i=1;(n&i)===0;i<<=1)ntz++;
return ntz;
}
function xorMut(S,T){
for(let i=0;i<S.length;i++)S[i]^=T[i];
return S;
}
function xor(S,T){
return xorMut(S.slice(),T);
}
const zeroBlock=new Uint8Array(blockLength$1);
const one=new Uint8Array([
1
]);
async function OCB(cipher,key){
const{keySize}=getCipherParams(cipher);
if(!util.isAES(cipher)||key.length!==keySize)throw new Error('Unexpected algorithm or key size');
let maxNtz=0;
const encipher=(block)=>cbc(key,zeroBlock,{
disablePadding:true
}).encrypt(block);
const decipher=(block)=>cbc(key,zeroBlock,{
disablePadding:true
}).decrypt(block);
let mask;
constructKeyVariables();
function constructKeyVariables(){
const mask_x=encipher(zeroBlock);
const mask_$=util.double(mask_x);
mask=[];
mask[0]=util.double(mask_$);
mask.x=mask_x;
mask.$=mask_$;
}
function extendKeyVariables(text,adata){
const newMaxNtz = util.nbits(Math.max(text.length, adata.length) / blockLength$1 | 0) - 1;
for(let i=maxNtz + 1;i<=newMaxNtz;i++)mask[i]=util.double(mask[i - 1]);
maxNtz=newMaxNtz;
}
function hash(adata){
if(!adata.length)return zeroBlock;
const m = adata.length / blockLength$1 | 0;
const offset=new Uint8Array(blockLength$1);
const sum=new Uint8Array(blockLength$1);
for(let i=0;i<m;i++){
xorMut(offset,mask[ntz(i + 1)]);
xorMut(sum,encipher(xor(offset,adata)));
adata=adata.subarray(blockLength$1);
}
if(adata.length){
xorMut(offset,mask.x);
const cipherInput=new Uint8Array(blockLength$1);
cipherInput.set(adata,0);
cipherInput[adata.length]=0b10000000;
xorMut(cipherInput,offset);
xorMut(sum,encipher(cipherInput));
}
return sum;
}
function crypt(fn,text,nonce,adata){
const m = text.length / blockLength$1 | 0;
extendKeyVariables(text,adata);
const paddedNonce=util.concatUint8Array([
zeroBlock.subarray(0,ivLength$1 - nonce.length),
one,
nonce
]);
const bottom=0b111111&paddedNonce[blockLength$1 - 1];
paddedNonce[blockLength$1 - 1]&=0b11000000;
const kTop=encipher(paddedNonce);
const stretched=util.concatUint8Array([
kTop,
xor(kTop.subarray(0,8),kTop.subarray(1,9))
]);
const offset=util.shiftRight(stretched.subarray(0 +(bottom>>3),17 +(bottom>>3)),8 -(7&bottom)).subarray(1);
const checksum=new Uint8Array(blockLength$1);
const ct=new Uint8Array(text.length + tagLength$1);
let i;
let pos=0;
for(i=0;i<m;i++){
xorMut(offset,mask[ntz(i + 1)]);
ct.set(xorMut(fn(xor(offset,text)),offset),pos);
xorMut(checksum,fn===encipher?text:ct.subarray(pos));
text=text.subarray(blockLength$1);
pos +=blockLength$1;
}
if(text.length){
xorMut(offset,mask.x);
const padding=encipher(offset);
ct.set(xor(text,padding),pos);
const xorInput=new Uint8Array(blockLength$1);
xorInput.set(fn===encipher?text:ct.subarray(pos,-tagLength$1),0);
xorInput[text.length]=0b10000000;
xorMut(checksum,xorInput);
pos +=text.length;
}
const tag=xorMut(encipher(xorMut(xorMut(checksum,offset),mask.$)),hash(adata));
ct.set(tag,pos);
return ct;
}
return{
encrypt:async function(plaintext,nonce,adata){
return crypt(encipher,plaintext,nonce,adata);
},
decrypt:async function(ciphertext,nonce,adata){
if(ciphertext.length<tagLength$1)throw new Error('Invalid OCB ciphertext');
const tag=ciphertext.subarray(-tagLength$1);
ciphertext=ciphertext.subarray(0,-tagLength$1);
const crypted=crypt(decipher,ciphertext,nonce,adata);
if(util.timingSafeEqualsUint8Array(tag,crypted.subarray(-tagLength$1)))return crypted.subarray(0,-tagLength$1);
throw new Error('Authentication tag mismatch');
}
};
}
OCB.getNonce=function(iv,chunkIndex){
const nonce=iv.slice();
for(let i=0;i<chunkIndex.length;i++)nonce[7 + i]^=chunkIndex[i];
return nonce;
};
OCB.blockLength=blockLength$1;
OCB.ivLength=ivLength$1;
OCB.tagLength=tagLength$1;
const webCrypto=util.getWebCrypto();
const nodeCrypto=util.getNodeCrypto();
const Buffer$1=util.getNodeBuffer();
const blockLength=16;
const ivLength=12;
const tagLength=16;
const ALGO='AES-GCM';
async function GCM(cipher,key){
if(cipher!==enums.symmetric.aes128&&cipher!==enums.symmetric.aes192&&cipher!==enums.symmetric.aes256)throw new Error('GCM mode supports only AES cipher');
if(util.getNodeCrypto())return{
encrypt:async function(pt,iv,adata=new Uint8Array()){
const en=new nodeCrypto.createCipheriv('aes-' + 8*key.length + '-gcm',key,iv);
en.setAAD(adata);
const ct=Buffer$1.concat([
en.update(pt),
en.final(),
en.getAuthTag()
]);
return new Uint8Array(ct);
},
decrypt:async function(ct,iv,adata=new Uint8Array()){
const de=new nodeCrypto.createDecipheriv('aes-' + 8*key.length + '-gcm',key,iv);
de.setAAD(adata);
de.setAuthTag(ct.slice(ct.length - tagLength,ct.length));
const pt=Buffer$1.concat([
de.update(ct.slice(0,ct.length - tagLength)),
de.final()
]);
return new Uint8Array(pt);
}
};
if(util.getWebCrypto())try{
const _key=await webCrypto.importKey('raw',key,{
name:ALGO
},false,[
'encrypt',
'decrypt'
]);
const webcryptoEmptyMessagesUnsupported = navigator.userAgent.match(/Version\/13\.\d(\.\d)* Safari/) || navigator.userAgent.match(/Version\/(13|14)\.\d(\.\d)* Mobile\/\S* Safari/);
return{
encrypt:async function(pt,iv,adata=new Uint8Array()){
if(webcryptoEmptyMessagesUnsupported&&!pt.length)return gcm(key,iv,adata).encrypt(pt);
const ct=await webCrypto.encrypt({
name:ALGO,
iv,
additionalData:adata,
tagLength:8*tagLength
},_key,pt);
return new Uint8Array(ct);
},
decrypt:async function(ct,iv,adata=new Uint8Array()){
if(webcryptoEmptyMessagesUnsupported&&ct.length===tagLength)return gcm(key,iv,adata).decrypt(ct);
try{
const pt=await webCrypto.decrypt({
name:ALGO,
iv,
additionalData:adata,
tagLength:8*tagLength
},_key,ct);
return new Uint8Array(pt);
}catch(e){
if('OperationError'===e.name)throw new Error('Authentication tag mismatch');
}
}
};
}catch(err){
if('NotSupportedError'!==err.name&&!(24===key.length&&'OperationError'===err.name))throw err;
util.printDebugError('Browser did not support operation: ' + err.message);
}
return{
encrypt:async function(pt,iv,adata){
return gcm(key,iv,adata).encrypt(pt);
},
decrypt:async function(ct,iv,adata){
return gcm(key,iv,adata).decrypt(ct);
}
};
}
GCM.getNonce=function(iv,chunkIndex){
const nonce=iv.slice();
for(let i=0;i<chunkIndex.length;i++)nonce[4 + i]^=chunkIndex[i];
return nonce;
};
GCM.blockLength=blockLength;
GCM.ivLength=ivLength;
GCM.tagLength=tagLength;
function getAEADMode(algo,acceptExperimentalGCM=false){
switch(algo){
case enums.aead.eax:
return EAX;
case enums.aead.ocb:
return OCB;
case enums.aead.gcm:
return GCM;
case enums.aead.experimentalGCM:
if (!acceptExperimentalGCM) throw new Error('Unexpected non-standard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: use `gcm` instead');
return GCM;
default:
throw new Error('Unsupported AEAD mode');
}
}
function parseSignatureParams(algo,signature){
let read=0;
switch(algo){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaSign:
{
const s=util.readMPI(signature.subarray(read));
read +=s.length + 2;
return{
read,
signatureParams:{
s
}
};
}
case enums.publicKey.dsa:
case enums.publicKey.ecdsa:
{
const r=util.readMPI(signature.subarray(read));
read +=r.length + 2;
const s=util.readMPI(signature.subarray(read));
read +=s.length + 2;
return{
read,
signatureParams:{
r,
s
}
};
}
case enums.publicKey.eddsaLegacy:
{
const r=util.readMPI(signature.subarray(read));
read +=r.length + 2;
const s=util.readMPI(signature.subarray(read));
read +=s.length + 2;
return{
read,
signatureParams:{
r,
s
}
};
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
{
const rsSize=2*getPayloadSize$1(algo);
const RS=util.readExactSubarray(signature,read,read + rsSize);
read +=RS.length;
return{
read,
signatureParams:{
RS
}
};
}
default:
throw new UnsupportedError('Unknown signature algorithm.');
}
}
async function verify$1(algo,hashAlgo,signature,publicParams,data,hashed){
switch(algo){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaSign:
{
const{n,e}=publicParams;
const s=util.leftPad(signature.s,n.length);
return verify$6(hashAlgo,data,s,n,e,hashed);
}
case enums.publicKey.dsa:
{
const{g,p,q,y}=publicParams;
const{r,s}=signature;
return verify$2(hashAlgo,r,s,hashed,g,p,q,y);
}
case enums.publicKey.ecdsa:
{
const{oid,Q}=publicParams;
const curveSize=new CurveWithOID(oid).payloadSize;
const r=util.leftPad(signature.r,curveSize);
const s=util.leftPad(signature.s,curveSize);
return verify$4(oid,hashAlgo,{
r,
s
},data,Q,hashed);
}
case enums.publicKey.eddsaLegacy:
{
const{oid,Q}=publicParams;
const curveSize=new CurveWithOID(oid).payloadSize;
const r=util.leftPad(signature.r,curveSize);
const s=util.leftPad(signature.s,curveSize);
return verify$3(oid,hashAlgo,{
r,
s
},data,Q,hashed);
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
{
const{A}=publicParams;
return verify$5(algo,hashAlgo,signature,data,A,hashed);
}
default:
throw new Error('Unknown signature algorithm.');
}
}
async function sign$1(algo,hashAlgo,publicKeyParams,privateKeyParams,data,hashed){
if(!publicKeyParams||!privateKeyParams)throw new Error('Missing key parameters');
switch(algo){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaSign:
{
const{n,e}=publicKeyParams;
const{d,p,q,u}=privateKeyParams;
const s=await sign$6(hashAlgo,data,n,e,d,p,q,u,hashed);
return{
s
};
}
case enums.publicKey.dsa:
{
const{g,p,q}=publicKeyParams;
const{x}=privateKeyParams;
return sign$2(hashAlgo,hashed,g,p,q,x);
}
case enums.publicKey.elgamal:
throw new Error('Signing with Elgamal is not defined in the OpenPGP standard.');
case enums.publicKey.ecdsa:
{
const{oid,Q}=publicKeyParams;
const{d}=privateKeyParams;
return sign$4(oid,hashAlgo,data,Q,d,hashed);
}
case enums.publicKey.eddsaLegacy:
{
const{oid,Q}=publicKeyParams;
const{seed}=privateKeyParams;
return sign$3(oid,hashAlgo,data,Q,seed,hashed);
}
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
{
const{A}=publicKeyParams;
const{seed}=privateKeyParams;
return sign$5(algo,hashAlgo,data,A,seed,hashed);
}
default:
throw new Error('Unknown signature algorithm.');
}
}
const ARGON2_TYPE=0x02;
const ARGON2_VERSION=0x13;
const ARGON2_SALT_SIZE=16;
const ARGON2_MAX_ENCODEDM=30;
class Argon2OutOfMemoryError extends Error{
constructor(...params){
super(...params);
if(Error.captureStackTrace)Error.captureStackTrace(this,Argon2OutOfMemoryError);
this.name='Argon2OutOfMemoryError';
}
}
let loadArgonWasmModule;
let argon2Promise;
const ARGON2_WASM_MEMORY_THRESHOLD_RELOAD=1048576;
class Argon2S2K{
constructor(config$1=config){
const{passes,parallelism,memoryExponent}=config$1.s2kArgon2Params;
this.type='argon2';
this.salt=null;
this.t=passes;
this.p=parallelism;
this.encodedM=memoryExponent;
}
generateSalt(){
this.salt=getRandomBytes(ARGON2_SALT_SIZE);
}
read(bytes){
let i=0;
this.salt=bytes.subarray(i,i + 16);
i +=16;
this.t=bytes[i++];
this.p=bytes[i++];
this.encodedM=bytes[i++];
return i;
}
write(){
const arr=[
new Uint8Array([
enums.write(enums.s2k,this.type)
]),
this.salt,
new Uint8Array([
this.t,
this.p,
this.encodedM
])
];
return util.concatUint8Array(arr);
}
async produceKey(passphrase,keySize,config){
if (config.maxArgon2MemoryExponent > ARGON2_MAX_ENCODEDM) throw new Argon2OutOfMemoryError(`'config.maxArgon2MemoryExponent' exceeds the max allowed value of ${ARGON2_MAX_ENCODEDM}`);
if (this.encodedM > config.maxArgon2MemoryExponent) throw new Argon2OutOfMemoryError('Argon2 required memory exceeds `config.maxArgon2MemoryExponent`');
const decodedM=1<<this.encodedM;
try{
loadArgonWasmModule=loadArgonWasmModule||(await Promise.resolve().then(function(){
return index$2;
})).default;
argon2Promise=argon2Promise||loadArgonWasmModule();
const argon2=await argon2Promise;
const passwordBytes=util.encodeUTF8(passphrase);
const hash=argon2({
version:ARGON2_VERSION,
type:ARGON2_TYPE,
password:passwordBytes,
salt:this.salt,
tagLength:keySize,
memorySize:decodedM,
parallelism:this.p,
passes:this.t
});
if(decodedM>ARGON2_WASM_MEMORY_THRESHOLD_RELOAD){
argon2Promise=loadArgonWasmModule();
argon2Promise.catch(()=>{});
}
return hash;
}catch(e){
if(e.message&&(e.message.includes('Unable to grow instance memory')||e.message.includes('failed to grow memory')||e.message.includes('WebAssembly.Memory.grow')||e.message.includes('Out of memory')))throw new Argon2OutOfMemoryError('Could not allocate required memory for Argon2');
else throw e;
}
}
}
class GenericS2K{
constructor(s2kType,config$1=config){
this.algorithm=enums.hash.sha256;
this.type=enums.read(enums.s2k,s2kType);
this.c=config$1.s2kIterationCountByte;
this.salt=null;
}
generateSalt(){
switch(this.type){
case 'salted':
case 'iterated':
this.salt=getRandomBytes(8);
}
}
getCount(){
const expbias=6;
return 16 +(15&this.c)<<(this.c>>4)+ expbias;
}
read(bytes){
let i=0;
this.algorithm=bytes[i++];
switch(this.type){
case 'simple':
break;
case 'salted':
this.salt=bytes.subarray(i,i + 8);
i +=8;
break;
case 'iterated':
this.salt=bytes.subarray(i,i + 8);
i +=8;
this.c=bytes[i++];
break;
case 'gnu':
if('GNU'===util.uint8ArrayToString(bytes.subarray(i,i + 3))){
i +=3;
const gnuExtType=1000 + bytes[i++];
if(1001===gnuExtType)this.type='gnu-dummy';
else throw new UnsupportedError('Unknown s2k gnu protection mode.');
}else throw new UnsupportedError('Unknown s2k type.');
break;
default:
throw new UnsupportedError('Unknown s2k type.');
}
return i;
}
write(){
if('gnu-dummy'===this.type)return new Uint8Array([
101,
0,
...util.stringToUint8Array('GNU'),
1
]);
const arr=[
new Uint8Array([
enums.write(enums.s2k,this.type),
this.algorithm
])
];
switch(this.type){
case 'simple':
break;
case 'salted':
arr.push(this.salt);
break;
case 'iterated':
arr.push(this.salt);
arr.push(new Uint8Array([
this.c
]));
break;
case 'gnu':
throw new Error('GNU s2k type not supported.');
default:
throw new Error('Unknown s2k type.');
}
return util.concatUint8Array(arr);
}
async produceKey(passphrase,numBytes,_config){
passphrase=util.encodeUTF8(passphrase);
const arr=[];
let rlength=0;
let prefixlen=0;
while(rlength<numBytes){
let toHash;
switch(this.type){
case 'simple':
toHash=util.concatUint8Array([
new Uint8Array(prefixlen),
passphrase
]);
break;
case 'salted':
toHash=util.concatUint8Array([
new Uint8Array(prefixlen),
this.salt,
passphrase
]);
break;
case 'iterated':
{
const data=util.concatUint8Array([
this.salt,
passphrase
]);
let datalen=data.length;
const count=Math.max(this.getCount(),datalen);
toHash=new Uint8Array(prefixlen + count);
toHash.set(data,prefixlen);
for(let pos=prefixlen + datalen;pos<count;pos +=datalen,datalen*=2)toHash.copyWithin(pos,prefixlen,pos);
break;
}
case 'gnu':
throw new Error('GNU s2k type not supported.');
default:
throw new Error('Unknown s2k type.');
}
const result=await computeDigest(this.algorithm,toHash);
arr.push(result);
rlength +=result.length;
prefixlen++;
}
return util.concatUint8Array(arr).subarray(0,numBytes);
}
}
const allowedS2KTypesForEncryption=new Set([
enums.s2k.argon2,
enums.s2k.iterated
]);
function newS2KFromType(type,config$1=config){
switch(type){
case enums.s2k.argon2:
return new Argon2S2K(config$1);
case enums.s2k.iterated:
case enums.s2k.gnu:
case enums.s2k.salted:
case enums.s2k.simple:
return new GenericS2K(type,config$1);
default:
throw new UnsupportedError('Unsupported S2K type');
}
}
function newS2KFromConfig(config){
const{s2kType}=config;
if (!allowedS2KTypesForEncryption.has(s2kType)) throw new Error('The provided `config.s2kType` value is not allowed');
return newS2KFromType(s2kType,config);
}
var require$1 = createRequire('/');
var _a;
try{
_a=require$1('worker_threads'),_a.Worker,_a.isMarkedAsUntransferable;
}catch(e){}
var u8=Uint8Array,u16=Uint16Array,i32=Int32Array;
var fleb=new u8([
0,
0,
0,
0,
0,
0,
0,
0,
1,
1,
1,
1,
2,
2,
2,
2,
3,
3,
3,
3,
4,
4,
4,
4,
5,
5,
5,
5,
0,
0,
0,
0
]);
var fdeb=new u8([
0,
0,
0,
0,
1,
1,
2,
2,
3,
3,
4,
4,
5,
5,
6,
6,
7,
7,
8,
8,
9,
9,
10,
10,
11,
11,
12,
12,
13,
13,
0,
0
]);
var clim=new u8([
16,
17,
18,
0,
8,
7,
9,
6,
10,
5,
11,
4,
12,
3,
13,
2,
14,
1,
15
]);
var freb=function(eb,start){
var b=new u16(31);
for(var i=0;i<31;++i)b[i]=start +=1<<eb[i - 1];
var r=new i32(b[30]);
for(var i=1;i<30;++i)for(var j=b[i];j<b[i + 1];++j)r[j]=j - b[i]<<5|i;
return{
b:b,
r:r
};
};
var _a=freb(fleb,2),fl=_a.b,revfl=_a.r;
fl[28]=258,revfl[258]=28;
var _b=freb(fdeb,0),fd=_b.b,revfd=_b.r;
var rev=new u16(32768);
for(var i=0;i<32768;++i){
var x=(0xAAAA&i)>>1|(0x5555&i)<<1;
x=(0xCCCC&x)>>2|(0x3333&x)<<2;
x=(0xF0F0&x)>>4|(0x0F0F&x)<<4;
rev[i]=((0xFF00&x)>>8|(0x00FF&x)<<8)>>1;
}
var hMap=function(cd,mb,r){
var s=cd.length;
var i=0;
var l=new u16(mb);
for(;i<s;++i)if(cd[i])++l[cd[i]- 1];
var le=new u16(mb);
for(i=1;i<mb;++i)le[i]=le[i - 1]+ l[i - 1]<<1;
var co;
if(r){
co=new u16(1<<mb);
var rvb=15 - mb;
for(i=0;i<s;++i)if(cd[i]){
var sv=i<<4|cd[i];
var r_1=mb - cd[i];
var v=le[cd[i]- 1]++<<r_1;
for(var m=v|(1<<r_1)- 1;v<=m;++v)co[rev[v]>>rvb]=sv;
}
}else{
co=new u16(s);
for(i=0;i<s;++i)if(cd[i])co[i]=rev[le[cd[i]- 1]++]>>15 - cd[i];
}
return co;
};
var flt=new u8(288);
for(var i=0;i<144;++i)flt[i]=8;
for(var i=144;i<256;++i)flt[i]=9;
for(var i=256;i<280;++i)flt[i]=7;
for(var i=280;i<288;++i)flt[i]=8;
var fdt=new u8(32);
for(var i=0;i<32;++i)fdt[i]=5;
var flm=hMap(flt,9,0),flrm=hMap(flt,9,1);
var fdm=hMap(fdt,5,0),fdrm=hMap(fdt,5,1);
var max=function(a){
var m=a[0];
for(var i=1;i<a.length;++i)if(a[i]>m)m=a[i];
return m;
};
var bits=function(d,p,m){
var o = p / 8 | 0;
return(d[o]|d[o + 1]<<8)>>(7&p)&m;
};
var bits16=function(d,p){
var o = p / 8 | 0;
return(d[o]|d[o + 1]<<8|d[o + 2]<<16)>>(7&p);
};
var shft=function(p){
return (p + 7) / 8 | 0;
};
var slc=function(v,s,e){
if(null==s||s<0)s=0;
if(null==e||e>v.length)e=v.length;
return new u8(v.subarray(s,e));
};
var ec=[
'unexpected EOF',
'invalid block type',
'invalid length/literal',
'invalid distance',
'stream finished',
'no stream handler',
,
'no callback',
'invalid UTF-8 data',
'extra field too long',
'date not in range 1980-2099',
'filename too long',
'stream finishing',
'invalid zip data'
];
var err=function(ind,msg,nt){
var e=new Error(msg||ec[ind]);
e.code=ind;
if(Error.captureStackTrace)Error.captureStackTrace(e,err);
if(!nt)throw e;
return e;
};
var inflt=function(dat,st,buf,dict){
var sl=dat.length,dl=0;
if(!sl||st.f&&!st.l)return buf||new u8(0);
var noBuf=!buf;
var resize=noBuf||2!=st.i;
var noSt=st.i;
if(noBuf)buf=new u8(3*sl);
var cbuf=function(l){
var bl=buf.length;
if(l>bl){
var nbuf=new u8(Math.max(2*bl,l));
nbuf.set(buf);
buf=nbuf;
}
};
var final=st.f||0,pos=st.p||0,bt=st.b||0,lm=st.l,dm=st.d,lbt=st.m,dbt=st.n;
var tbts=8*sl;
do{
if(!lm){
final=bits(dat,pos,1);
var type=bits(dat,pos + 1,3);
pos +=3;
if(type)if(1==type)lm=flrm,dm=fdrm,lbt=9,dbt=5;
else if(2==type){
var hLit=bits(dat,pos,31)+ 257,hcLen=bits(dat,pos + 10,15)+ 4;
var tl=hLit + bits(dat,pos + 5,31)+ 1;
pos +=14;
var ldt=new u8(tl);
var clt=new u8(19);
for(var i=0;i<hcLen;++i)clt[clim[i]]=bits(dat,pos + 3*i,7);
pos +=3*hcLen;
var clb=max(clt),clbmsk=(1<<clb)- 1;
var clm=hMap(clt,clb,1);
for(var i=0;i<tl;){
var r=clm[bits(dat,pos,clbmsk)];
pos +=15&r;
var s=r>>4;
if(s<16)ldt[i++]=s;
else{
var c=0,n=0;
if(16==s)n=3 + bits(dat,pos,3),pos +=2,c=ldt[i - 1];
else if(17==s)n=3 + bits(dat,pos,7),pos +=3;
else if(18==s)n=11 + bits(dat,pos,127),pos +=7;
while(n--)ldt[i++]=c;
}
}
var lt=ldt.subarray(0,hLit),dt=ldt.subarray(hLit);
lbt=max(lt);
dbt=max(dt);
lm=hMap(lt,lbt,1);
dm=hMap(dt,dbt,1);
}else err(1);
else{
var s=shft(pos)+ 4,l=dat[s - 4]|dat[s - 3]<<8,t=s + l;
if(t>sl){
if(noSt)err(0);
break;
}
if(resize)cbuf(bt + l);
buf.set(dat.subarray(s,t),bt);
st.b=bt +=l,st.p=pos=8*t,st.f=final;
continue;
}
if(pos>tbts){
if(noSt)err(0);
break;
}
}
if(resize)cbuf(bt + 131072);
var lms=(1<<lbt)- 1,dms=(1<<dbt)- 1;
var lpos=pos;
for(;;lpos=pos){
var c=lm[bits16(dat,pos)&lms],sym=c>>4;
pos +=15&c;
if(pos>tbts){
if(noSt)err(0);
break;
}
if(!c)err(2);
if(sym<256)buf[bt++]=sym;
else if(256==sym){
lpos=pos,lm=null;
break;
}else{
var add=sym - 254;
if(sym>264){
var i=sym - 257,b=fleb[i];
add=bits(dat,pos,(1<<b)- 1)+ fl[i];
pos +=b;
}
var d=dm[bits16(dat,pos)&dms],dsym=d>>4;
if(!d)err(3);
pos +=15&d;
var dt=fd[dsym];
if(dsym>3){
var b=fdeb[dsym];
dt +=bits16(dat,pos)&(1<<b)- 1,pos +=b;
}
if(pos>tbts){
if(noSt)err(0);
break;
}
if(resize)cbuf(bt + 131072);
var end=bt + add;
if(bt<dt){
var shift=dl - dt,dend=Math.min(dt,end);
if(shift + bt<0)err(3);
for(;bt<dend;++bt)buf[bt]=dict[shift + bt];
}
for(;bt<end;++bt)buf[bt]=buf[bt - dt];
}
}
st.l=lm,st.p=lpos,st.b=bt,st.f=final;
if(lm)final=1,st.m=lbt,st.d=dm,st.n=dbt;
}while(!final)
return bt!=buf.length&&noBuf?slc(buf,0,bt):buf.subarray(0,bt);
};
var wbits=function(d,p,v){
v<<=7&p;
var o = p / 8 | 0;
d[o]|=v;
d[o + 1]|=v>>8;
};
var wbits16=function(d,p,v){
v<<=7&p;
var o = p / 8 | 0;
d[o]|=v;
d[o + 1]|=v>>8;
d[o + 2]|=v>>16;
};
var hTree=function(d,mb){
var t=[];
for(var i=0;i<d.length;++i)if(d[i])t.push({
s:i,
f:d[i]
});
var s=t.length;
var t2=t.slice();
if(!s)return{
t:et,
l:0
};
if(1==s){
var v=new u8(t[0].s + 1);
v[t[0].s]=1;
return{
t:v,
l:1
};
}
t.sort(function(a,b){
return a.f - b.f;
});
t.push({
s:-1,
f:25001
});
var l=t[0],r=t[1],i0=0,i1=1,i2=2;
t[0]={
s:-1,
f:l.f + r.f,
l:l,
r:r
};
while(i1!=s - 1){
l=t[t[i0].f<t[i2].f?i0++:i2++];
r=t[i0!=i1&&t[i0].f<t[i2].f?i0++:i2++];
t[i1++]={
s:-1,
f:l.f + r.f,
l:l,
r:r
};
}
var maxSym=t2[0].s;
for(var i=1;i<s;++i)if(t2[i].s>maxSym)maxSym=t2[i].s;
var tr=new u16(maxSym + 1);
var mbt=ln(t[i1 - 1],tr,0);
if(mbt>mb){
var i=0,dt=0;
var lft=mbt - mb,cst=1<<lft;
t2.sort(function(a,b){
return tr[b.s]- tr[a.s]||a.f - b.f;
});
for(;i<s;++i){
var i2_1=t2[i].s;
if(tr[i2_1]>mb){
dt +=cst -(1<<mbt - tr[i2_1]);
tr[i2_1]=mb;
}else break;
}
dt>>=lft;
while(dt>0){
var i2_2=t2[i].s;
if(tr[i2_2]<mb)dt -=1<<mb - tr[i2_2]++ - 1;
else ++i;
}
for(;i>=0&&dt;--i){
var i2_3=t2[i].s;
if(tr[i2_3]==mb){
--tr[i2_3];
++dt;
}
}
mbt=mb;
}
return{
t:new u8(tr),
l:mbt
};
};
var ln=function(n,l,d){
return -1==n.s?Math.max(ln(n.l,l,d + 1),ln(n.r,l,d + 1)):l[n.s]=d;
};
var lc=function(c){
var s=c.length;
while(s&&!c[--s]);
var cl=new u16(++s);
var cli=0,cln=c[0],cls=1;
var w=function(v){
cl[cli++]=v;
};
for(var i=1;i<=s;++i)if(c[i]==cln&&i!=s)++cls;
else{
if(!cln&&cls>2){
for(;cls>138;cls -=138)w(32754);
if(cls>2){
w(cls>10?cls - 11<<5|28690:cls - 3<<5|12305);
cls=0;
}
}else if(cls>3){
w(cln),--cls;
for(;cls>6;cls -=6)w(8304);
if(cls>2)w(cls - 3<<5|8208),cls=0;
}
while(cls--)w(cln);
cls=1;
cln=c[i];
}
return{
c:cl.subarray(0,cli),
n:s
};
};
var clen=function(cf,cl){
var l=0;
for(var i=0;i<cl.length;++i)l +=cf[i]*cl[i];
return l;
};
var wfblk=function(out,pos,dat){
var s=dat.length;
var o=shft(pos + 2);
out[o]=255&s;
out[o + 1]=s>>8;
out[o + 2]=255 ^ out[o];
out[o + 3]=255 ^ out[o + 1];
for(var i=0;i<s;++i)out[o + i + 4]=dat[i];
return(o + 4 + s)*8;
};
var wblk=function(dat,out,final,syms,lf,df,eb,li,bs,bl,p){
wbits(out,p++,final);
++lf[256];
var _a=hTree(lf,15),dlt=_a.t,mlb=_a.l;
var _b=hTree(df,15),ddt=_b.t,mdb=_b.l;
var _c=lc(dlt),lclt=_c.c,nlc=_c.n;
var _d=lc(ddt),lcdt=_d.c,ndc=_d.n;
var lcfreq=new u16(19);
for(var i=0;i<lclt.length;++i)++lcfreq[31&lclt[i]];
for(var i=0;i<lcdt.length;++i)++lcfreq[31&lcdt[i]];
var _e=hTree(lcfreq,7),lct=_e.t,mlcb=_e.l;
var nlcc=19;
for(;nlcc>4&&!lct[clim[nlcc - 1]];--nlcc);
var flen=bl + 5<<3;
var ftlen=clen(lf,flt)+ clen(df,fdt)+ eb;
var dtlen=clen(lf,dlt)+ clen(df,ddt)+ eb + 14 + 3*nlcc + clen(lcfreq,lct)+ 2*lcfreq[16]+ 3*lcfreq[17]+ 7*lcfreq[18];
if(bs>=0&&flen<=ftlen&&flen<=dtlen)return wfblk(out,p,dat.subarray(bs,bs + bl));
var lm,ll,dm,dl;
wbits(out,p,1 +(dtlen<ftlen)),p +=2;
if(dtlen<ftlen){
lm=hMap(dlt,mlb,0),ll=dlt,dm=hMap(ddt,mdb,0),dl=ddt;
var llm=hMap(lct,mlcb,0);
wbits(out,p,nlc - 257);
wbits(out,p + 5,ndc - 1);
wbits(out,p + 10,nlcc - 4);
p +=14;
for(var i=0;i<nlcc;++i)wbits(out,p + 3*i,lct[clim[i]]);
p +=3*nlcc;
var lcts=[
lclt,
lcdt
];
for(var it=0;it<2;++it){
var clct=lcts[it];
for(var i=0;i<clct.length;++i){
var len=31&clct[i];
wbits(out,p,llm[len]),p +=lct[len];
if(len>15)wbits(out,p,clct[i]>>5&127),p +=clct[i]>>12;
}
}
}else lm=flm,ll=flt,dm=fdm,dl=fdt;
for(var i=0;i<li;++i){
var sym=syms[i];
if(sym>255){
var len=sym>>18&31;
wbits16(out,p,lm[len + 257]),p +=ll[len + 257];
if(len>7)wbits(out,p,sym>>23&31),p +=fleb[len];
var dst=31&sym;
wbits16(out,p,dm[dst]),p +=dl[dst];
if(dst>3)wbits16(out,p,sym>>5&8191),p +=fdeb[dst];
}else wbits16(out,p,lm[sym]),p +=ll[sym];
}
wbits16(out,p,lm[256]);
return p + ll[256];
};
var deo=new i32([
65540,
131080,
131088,
131104,
262176,
1048704,
1048832,
2114560,
2117632
]);
var et=new u8(0);
var dflt=function(dat,lvl,plvl,pre,post,st){
var s=st.z||dat.length;
var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7000)) + post);
var w=o.subarray(pre,o.length - post);
var lst=st.l;
var pos=7&(st.r||0);
if(lvl){
if(pos)w[0]=st.r>>3;
var opt=deo[lvl - 1];
var n=opt>>13,c=8191&opt;
var msk_1=(1<<plvl)- 1;
var prev=st.p||new u16(32768),head=st.h||new u16(msk_1 + 1);
var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
var hsh=function(i){
return(dat[i]^ dat[i + 1]<<bs1_1 ^ dat[i + 2]<<bs2_1)&msk_1;
};
var syms=new i32(25000);
var lf=new u16(288),df=new u16(32);
var lc_1=0,eb=0,i=st.i||0,li=0,wi=st.w||0,bs=0;
for(;i + 2<s;++i){
var hv=hsh(i);
var imod=32767&i,pimod=head[hv];
prev[imod]=pimod;
head[hv]=imod;
if(wi<=i){
var rem=s - i;
if((lc_1>7000||li>24576)&&(rem>423||!lst)){
pos=wblk(dat,w,0,syms,lf,df,eb,li,bs,i - bs,pos);
li=lc_1=eb=0,bs=i;
for(var j=0;j<286;++j)lf[j]=0;
for(var j=0;j<30;++j)df[j]=0;
}
var l=2,d=0,ch_1=c,dif=imod - pimod&32767;
if(rem>2&&hv==hsh(i - dif)){
var maxn=Math.min(n,rem)- 1;
var maxd=Math.min(32767,i);
var ml=Math.min(258,rem);
while(dif<=maxd&&--ch_1&&imod!=pimod){
if(dat[i + l]==dat[i + l - dif]){
var nl=0;
for(;nl<ml&&dat[i + nl]==dat[i + nl - dif];++nl);
if(nl>l){
l=nl,d=dif;
if(nl>maxn)break;
var mmd=Math.min(dif,nl - 2);
var md=0;
for(var j=0;j<mmd;++j){
var ti=i - dif + j&32767;
var pti=prev[ti];
var cd=ti - pti&32767;
if(cd>md)md=cd,pimod=ti;
}
}
}
imod=pimod,pimod=prev[imod];
dif +=imod - pimod&32767;
}
}
if(d){
syms[li++]=268435456|revfl[l]<<18|revfd[d];
var lin=31&revfl[l],din=31&revfd[d];
eb +=fleb[lin]+ fdeb[din];
++lf[257 + lin];
++df[din];
wi=i + l;
++lc_1;
}else{
syms[li++]=dat[i];
++lf[dat[i]];
}
}
}
for(i=Math.max(i,wi);i<s;++i){
syms[li++]=dat[i];
++lf[dat[i]];
}
pos=wblk(dat,w,lst,syms,lf,df,eb,li,bs,i - bs,pos);
if(!lst){
st.r = 7 & pos | w[pos / 8 | 0] << 3;
pos -=7;
st.h=head,st.p=prev,st.i=i,st.w=wi;
}
}else{
for(var i=st.w||0;i<s + lst;i +=65535){
var e=i + 65535;
if(e>=s){
w[pos / 8 | 0] = lst;
e=s;
}
pos=wfblk(w,pos + 1,dat.subarray(i,e));
}
st.i=s;
}
return slc(o,0,pre + shft(pos)+ post);
};
var adler=function(){
var a=1,b=0;
return{
p:function(d){
var n=a,m=b;
var l=0|d.length;
for(var i=0;i!=l;){
var e=Math.min(i + 2655,l);
for(;i<e;++i)m +=n +=d[i];
n=(65535&n)+ 15*(n>>16),m=(65535&m)+ 15*(m>>16);
}
a=n,b=m;
},
d:function(){
a%=65521,b%=65521;
return(255&a)<<24|(0xFF00&a)<<8|(255&b)<<8|b>>8;
}
};
};
var dopt=function(dat,opt,pre,post,st){
if(!st){
st={
l:1
};
if(opt.dictionary){
var dict=opt.dictionary.subarray(-32768);
var newDat=new u8(dict.length + dat.length);
newDat.set(dict);
newDat.set(dat,dict.length);
dat=newDat;
st.w=dict.length;
}
}
return dflt(dat,null==opt.level?6:opt.level,null==opt.mem?st.l?Math.ceil(1.5*Math.max(8,Math.min(13,Math.log(dat.length)))):20:12 + opt.mem,pre,post,st);
};
var wbytes=function(d,b,v){
for(;v;++b)d[b]=v,v>>>=8;
};
var zlh=function(c,o){
var lv=o.level,fl=0==lv?0:lv<6?1:9==lv?3:2;
c[0]=120,c[1]=fl<<6|(o.dictionary&&32);
c[1]|=31 -(c[0]<<8|c[1])%31;
if(o.dictionary){
var h=adler();
h.p(o.dictionary);
wbytes(c,2,h.d());
}
};
var zls=function(d,dict){
if((15&d[0])!=8||d[0]>>4>7||(d[0]<<8|d[1])%31)err(6,'invalid zlib data');
if((d[1]>>5&1)==+!dict)err(6,'invalid zlib data: ' +(32&d[1]?'need':'unexpected')+ ' dictionary');
return(d[1]>>3&4)+ 2;
};
var Deflate=function(){
function Deflate(opts,cb){
if('function'==typeof opts)cb=opts,opts={};
this.ondata=cb;
this.o=opts||{};
this.s={
l:0,
i:32768,
w:32768,
z:32768
};
this.b=new u8(98304);
if(this.o.dictionary){
var dict=this.o.dictionary.subarray(-32768);
this.b.set(dict,32768 - dict.length);
this.s.i=32768 - dict.length;
}
}
Deflate.prototype.p=function(c,f){
this.ondata(dopt(c,this.o,0,0,this.s),f);
};
Deflate.prototype.push=function(chunk,final){
if(!this.ondata)err(5);
if(this.s.l)err(4);
var endLen=chunk.length + this.s.z;
if(endLen>this.b.length){
if(endLen>2*this.b.length - 32768){
var newBuf=new u8(-32768&endLen);
newBuf.set(this.b.subarray(0,this.s.z));
this.b=newBuf;
}
var split=this.b.length - this.s.z;
this.b.set(chunk.subarray(0,split),this.s.z);
this.s.z=this.b.length;
this.p(this.b,false);
this.b.set(this.b.subarray(-32768));
this.b.set(chunk.subarray(split),32768);
this.s.z=chunk.length - split + 32768;
this.s.i=32766,this.s.w=32768;
}else{
this.b.set(chunk,this.s.z);
this.s.z +=chunk.length;
}
this.s.l=1&final;
if(this.s.z>this.s.w + 8191||final){
this.p(this.b,final||false);
this.s.w=this.s.i,this.s.i -=2;
}
if(final){
this.s=this.o={};
this.b=et;
}
};
Deflate.prototype.flush=function(sync){
if(!this.ondata)err(5);
if(this.s.l)err(4);
this.p(this.b,false);
this.s.w=this.s.i,this.s.i -=2;
if(sync){
var c=new u8(6);
c[0]=this.s.r>>3;
var ep=wfblk(c,this.s.r,et);
this.s.r=0;
this.ondata(c.subarray(0,ep>>3),false);
}
};
return Deflate;
}();
var Inflate=function(){
function Inflate(opts,cb){
if('function'==typeof opts)cb=opts,opts={};
this.ondata=cb;
var dict=opts&&opts.dictionary&&opts.dictionary.subarray(-32768);
this.s={
i:0,
b:dict?dict.length:0
};
this.o=new u8(32768);
this.p=new u8(0);
if(dict)this.o.set(dict);
}
Inflate.prototype.e=function(c){
if(!this.ondata)err(5);
if(this.d)err(4);
if(this.p.length){
if(c.length){
var n=new u8(this.p.length + c.length);
n.set(this.p),n.set(c,this.p.length),this.p=n;
}
}else this.p=c;
};
Inflate.prototype.c=function(final){
this.s.i=+(this.d=final||false);
var bts=this.s.b;
var dt=inflt(this.p,this.s,this.o);
this.ondata(slc(dt,bts,this.s.b),this.d);
this.o=slc(dt,this.s.b - 32768),this.s.b=this.o.length;
this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
};
Inflate.prototype.push=function(chunk,final){
this.e(chunk),this.c(final);
};
return Inflate;
}();
var Zlib=function(){
function Zlib(opts,cb){
this.c=adler();
this.v=1;
Deflate.call(this,opts,cb);
}
Zlib.prototype.push=function(chunk,final){
this.c.p(chunk);
Deflate.prototype.push.call(this,chunk,final);
};
Zlib.prototype.p=function(c,f){
var raw=dopt(c,this.o,this.v&&(this.o.dictionary?6:2),f&&4,this.s);
if(this.v)zlh(raw,this.o),this.v=0;
if(f)wbytes(raw,raw.length - 4,this.c.d());
this.ondata(raw,f);
};
Zlib.prototype.flush=function(sync){
Deflate.prototype.flush.call(this,sync);
};
return Zlib;
}();
var Unzlib=function(){
function Unzlib(opts,cb){
Inflate.call(this,opts,cb);
this.v=opts&&opts.dictionary?2:1;
}
Unzlib.prototype.push=function(chunk,final){
Inflate.prototype.e.call(this,chunk);
if(this.v){
if(this.p.length<6&&!final)return;
this.p=this.p.subarray(zls(this.p,this.v - 1)),this.v=0;
}
if(final){
if(this.p.length<4)err(6,'invalid zlib data');
this.p=this.p.subarray(0,-4);
}
Inflate.prototype.c.call(this,final);
};
return Unzlib;
}();
var td="u">typeof TextDecoder&&new TextDecoder();
try{
td.decode(et,{
stream:true
});
}catch(e){}
class LiteralDataPacket{
static get tag(){
return enums.packet.literalData;
}
constructor(date=new Date()){
this.format=enums.literal.utf8;
this.date=util.normalizeDate(date);
this.text=null;
this.data=null;
this.filename='';
}
setText(text,format=enums.literal.utf8){
this.format=format;
this.text=text;
this.data=null;
}
getText(clone=false){
if(null===this.text||util.isStream(this.text))this.text=util.decodeUTF8(util.nativeEOL(this.getBytes(clone)));
return this.text;
}
setBytes(bytes,format){
this.format=format;
this.data=bytes;
this.text=null;
}
getBytes(clone=false){
if(null===this.data)this.data=util.canonicalizeEOL(util.encodeUTF8(this.text));
if(clone)return passiveClone(this.data);
return this.data;
}
setFilename(filename){
this.filename=filename;
}
getFilename(){
return this.filename;
}
async read(bytes){
await parse(bytes,async(reader)=>{
const format=await reader.readByte();
const filename_len=await reader.readByte();
this.filename=util.decodeUTF8(await reader.readBytes(filename_len));
this.date=util.readDate(await reader.readBytes(4));
let data=reader.remainder();
if(isArrayStream(data))data=await readToEnd(data);
this.setBytes(data,format);
});
}
writeHeader(){
const filename=util.encodeUTF8(this.filename);
const filename_length=new Uint8Array([
filename.length
]);
const format=new Uint8Array([
this.format
]);
const date=util.writeDate(this.date);
return util.concatUint8Array([
format,
filename_length,
filename,
date
]);
}
write(){
const header=this.writeHeader();
const data=this.getBytes();
return util.concat([
header,
data
]);
}
}
class KeyID{
constructor(){
this.bytes='';
}
read(bytes){
this.bytes=util.uint8ArrayToString(bytes.subarray(0,8));
return this.bytes.length;
}
write(){
return util.stringToUint8Array(this.bytes);
}
toHex(){
return util.uint8ArrayToHex(util.stringToUint8Array(this.bytes));
}
equals(keyID,matchWildcard=false){
return matchWildcard&&(keyID.isWildcard()||this.isWildcard())||this.bytes===keyID.bytes;
}
isNull(){
return ''===this.bytes;
}
isWildcard(){
return /^0+$/.test(this.toHex());
}
static mapToHex(keyID){
return keyID.toHex();
}
static fromID(hex){
const keyID=new KeyID();
keyID.read(util.hexToUint8Array(hex));
return keyID;
}
static wildcard(){
const keyID=new KeyID();
keyID.read(new Uint8Array(8));
return keyID;
}
}
const verified=Symbol('verified');
const SALT_NOTATION_NAME='salt@notations.openpgpjs.org';
const allowedUnhashedSubpackets=new Set([
enums.signatureSubpacket.issuerKeyID,
enums.signatureSubpacket.issuerFingerprint,
enums.signatureSubpacket.embeddedSignature
]);
class SignaturePacket{
static get tag(){
return enums.packet.signature;
}
constructor(){
this.version=null;
this.signatureType=null;
this.hashAlgorithm=null;
this.publicKeyAlgorithm=null;
this.signatureData=null;
this.unhashedSubpackets=[];
this.unknownSubpackets=[];
this.signedHashValue=null;
this.salt=null;
this.created=null;
this.signatureExpirationTime=null;
this.signatureNeverExpires=true;
this.exportable=null;
this.trustLevel=null;
this.trustAmount=null;
this.regularExpression=null;
this.revocable=null;
this.keyExpirationTime=null;
this.keyNeverExpires=null;
this.preferredSymmetricAlgorithms=null;
this.revocationKeyClass=null;
this.revocationKeyAlgorithm=null;
this.revocationKeyFingerprint=null;
this.issuerKeyID=new KeyID();
this.rawNotations=[];
this.notations={};
this.preferredHashAlgorithms=null;
this.preferredCompressionAlgorithms=null;
this.keyServerPreferences=null;
this.preferredKeyServer=null;
this.isPrimaryUserID=null;
this.policyURI=null;
this.keyFlags=null;
this.signersUserID=null;
this.reasonForRevocationFlag=null;
this.reasonForRevocationString=null;
this.features=null;
this.signatureTargetPublicKeyAlgorithm=null;
this.signatureTargetHashAlgorithm=null;
this.signatureTargetHash=null;
this.embeddedSignature=null;
this.issuerKeyVersion=null;
this.issuerFingerprint=null;
this.preferredAEADAlgorithms=null;
this.preferredCipherSuites=null;
this.revoked=null;
this[verified]=null;
}
read(bytes,config$1=config){
let i=0;
this.version=bytes[i++];
if (5 === this.version && !config$1.enableParsingV5Entities) throw new UnsupportedError('Support for v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed');
if (4 !== this.version && 5 !== this.version && 6 !== this.version) throw new UnsupportedError(`Version ${this.version} of the signature packet is unsupported.`);
this.signatureType=bytes[i++];
this.publicKeyAlgorithm=bytes[i++];
this.hashAlgorithm=bytes[i++];
i +=this.readSubPackets(bytes.subarray(i,bytes.length),true);
if(!this.created)throw new Error('Missing signature creation time subpacket.');
this.signatureData=bytes.subarray(0,i);
i +=this.readSubPackets(bytes.subarray(i,bytes.length),false);
this.signedHashValue=bytes.subarray(i,i + 2);
i +=2;
if(6===this.version){
const saltLength=bytes[i++];
this.salt=bytes.subarray(i,i + saltLength);
i +=saltLength;
}
const signatureMaterial=bytes.subarray(i,bytes.length);
const{read,signatureParams}=parseSignatureParams(this.publicKeyAlgorithm,signatureMaterial);
if(read<signatureMaterial.length)throw new Error('Error reading MPIs');
this.params=signatureParams;
}
writeParams(){
if(this.params instanceof Promise)return fromAsync(async()=>serializeParams(this.publicKeyAlgorithm,await this.params));
return serializeParams(this.publicKeyAlgorithm,this.params);
}
write(){
const arr=[];
arr.push(this.signatureData);
arr.push(this.writeUnhashedSubPackets());
arr.push(this.signedHashValue);
if(6===this.version){
arr.push(new Uint8Array([
this.salt.length
]));
arr.push(this.salt);
}
arr.push(this.writeParams());
return util.concat(arr);
}
async sign(key,data,date=new Date(),detached=false,config){
this.version=key.version;
this.created=util.normalizeDate(date);
this.issuerKeyVersion=key.version;
this.issuerFingerprint=key.getFingerprintBytes();
this.issuerKeyID=key.getKeyID();
const arr=[
new Uint8Array([
this.version,
this.signatureType,
this.publicKeyAlgorithm,
this.hashAlgorithm
])
];
if(6===this.version){
const saltLength=saltLengthForHash(this.hashAlgorithm);
if(null===this.salt)this.salt=getRandomBytes(saltLength);
else if(saltLength!==this.salt.length)throw new Error('Provided salt does not have the required length');
}else if(config.nonDeterministicSignaturesViaNotation){
const saltNotations=this.rawNotations.filter(({name})=>name===SALT_NOTATION_NAME);
if(0===saltNotations.length){
const saltValue=getRandomBytes(saltLengthForHash(this.hashAlgorithm));
this.rawNotations.push({
name:SALT_NOTATION_NAME,
value:saltValue,
humanReadable:false,
critical:false
});
}else throw new Error('Unexpected existing salt notation');
}
arr.push(this.writeHashedSubPackets());
this.unhashedSubpackets=[];
this.signatureData=util.concat(arr);
const toHash=this.toHash(this.signatureType,data,detached);
const hash=await this.hash(this.signatureType,data,toHash,detached);
this.signedHashValue=slice(clone(hash),0,2);
const signed=async()=>sign$1(this.publicKeyAlgorithm,this.hashAlgorithm,key.publicParams,key.privateParams,toHash,await readToEnd(hash));
if(util.isStream(hash))this.params=signed();
else{
this.params=await signed();
this[verified]=true;
}
}
writeHashedSubPackets(){
const sub=enums.signatureSubpacket;
const arr=[];
let bytes;
if(null===this.created)throw new Error('Missing signature creation time');
arr.push(writeSubPacket(sub.signatureCreationTime,true,util.writeDate(this.created)));
if(null!==this.signatureExpirationTime)arr.push(writeSubPacket(sub.signatureExpirationTime,true,util.writeNumber(this.signatureExpirationTime,4)));
if(null!==this.exportable)arr.push(writeSubPacket(sub.exportableCertification,true,new Uint8Array([
this.exportable?1:0
])));
if(null!==this.trustLevel){
bytes=new Uint8Array([
this.trustLevel,
this.trustAmount
]);
arr.push(writeSubPacket(sub.trustSignature,true,bytes));
}
if(null!==this.regularExpression)arr.push(writeSubPacket(sub.regularExpression,true,this.regularExpression));
if(null!==this.revocable)arr.push(writeSubPacket(sub.revocable,true,new Uint8Array([
this.revocable?1:0
])));
if(null!==this.keyExpirationTime)arr.push(writeSubPacket(sub.keyExpirationTime,true,util.writeNumber(this.keyExpirationTime,4)));
if(null!==this.preferredSymmetricAlgorithms){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.preferredSymmetricAlgorithms));
arr.push(writeSubPacket(sub.preferredSymmetricAlgorithms,false,bytes));
}
if(null!==this.revocationKeyClass){
bytes=new Uint8Array([
this.revocationKeyClass,
this.revocationKeyAlgorithm
]);
bytes=util.concat([
bytes,
this.revocationKeyFingerprint
]);
arr.push(writeSubPacket(sub.revocationKey,false,bytes));
}
if(!this.issuerKeyID.isNull()&&this.issuerKeyVersion<5)arr.push(writeSubPacket(sub.issuerKeyID,false,this.issuerKeyID.write()));
this.rawNotations.forEach(({name,value,humanReadable,critical})=>{
bytes=[
new Uint8Array([
humanReadable?0x80:0,
0,
0,
0
])
];
const encodedName=util.encodeUTF8(name);
bytes.push(util.writeNumber(encodedName.length,2));
bytes.push(util.writeNumber(value.length,2));
bytes.push(encodedName);
bytes.push(value);
bytes=util.concat(bytes);
arr.push(writeSubPacket(sub.notationData,critical,bytes));
});
if(null!==this.preferredHashAlgorithms){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.preferredHashAlgorithms));
arr.push(writeSubPacket(sub.preferredHashAlgorithms,false,bytes));
}
if(null!==this.preferredCompressionAlgorithms){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.preferredCompressionAlgorithms));
arr.push(writeSubPacket(sub.preferredCompressionAlgorithms,false,bytes));
}
if(null!==this.keyServerPreferences){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.keyServerPreferences));
arr.push(writeSubPacket(sub.keyServerPreferences,false,bytes));
}
if(null!==this.preferredKeyServer)arr.push(writeSubPacket(sub.preferredKeyServer,false,util.encodeUTF8(this.preferredKeyServer)));
if(null!==this.isPrimaryUserID)arr.push(writeSubPacket(sub.primaryUserID,false,new Uint8Array([
this.isPrimaryUserID?1:0
])));
if(null!==this.policyURI)arr.push(writeSubPacket(sub.policyURI,false,util.encodeUTF8(this.policyURI)));
if(null!==this.keyFlags){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.keyFlags));
arr.push(writeSubPacket(sub.keyFlags,true,bytes));
}
if(null!==this.signersUserID)arr.push(writeSubPacket(sub.signersUserID,false,util.encodeUTF8(this.signersUserID)));
if(null!==this.reasonForRevocationFlag){
bytes=util.stringToUint8Array(String.fromCharCode(this.reasonForRevocationFlag)+ this.reasonForRevocationString);
arr.push(writeSubPacket(sub.reasonForRevocation,true,bytes));
}
if(null!==this.features){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.features));
arr.push(writeSubPacket(sub.features,false,bytes));
}
if(null!==this.signatureTargetPublicKeyAlgorithm){
bytes=[
new Uint8Array([
this.signatureTargetPublicKeyAlgorithm,
this.signatureTargetHashAlgorithm
])
];
bytes.push(util.stringToUint8Array(this.signatureTargetHash));
bytes=util.concat(bytes);
arr.push(writeSubPacket(sub.signatureTarget,true,bytes));
}
if(null!==this.embeddedSignature)arr.push(writeSubPacket(sub.embeddedSignature,true,this.embeddedSignature.write()));
if(null!==this.issuerFingerprint){
bytes=[
new Uint8Array([
this.issuerKeyVersion
]),
this.issuerFingerprint
];
bytes=util.concat(bytes);
arr.push(writeSubPacket(sub.issuerFingerprint,this.version>=5,bytes));
}
if(null!==this.preferredAEADAlgorithms){
bytes=util.stringToUint8Array(util.uint8ArrayToString(this.preferredAEADAlgorithms));
arr.push(writeSubPacket(sub.preferredAEADAlgorithms,false,bytes));
}
if(null!==this.preferredCipherSuites){
bytes=new Uint8Array([].concat(...this.preferredCipherSuites));
arr.push(writeSubPacket(sub.preferredCipherSuites,false,bytes));
}
const result=util.concat(arr);
const length=util.writeNumber(result.length,6===this.version?4:2);
return util.concat([
length,
result
]);
}
writeUnhashedSubPackets(){
const arr=this.unhashedSubpackets.map(({type,critical,body})=>writeSubPacket(type,critical,body));
const result=util.concat(arr);
const length=util.writeNumber(result.length,6===this.version?4:2);
return util.concat([
length,
result
]);
}
readSubPacket(bytes,hashed=true){
let mypos=0;
const critical=!!(0x80&bytes[mypos]);
const type=0x7F&bytes[mypos];
mypos++;
if(!hashed){
this.unhashedSubpackets.push({
type,
critical,
body:bytes.subarray(mypos,bytes.length)
});
if(!allowedUnhashedSubpackets.has(type))return;
}
switch(type){
case enums.signatureSubpacket.signatureCreationTime:
this.created=util.readDate(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.signatureExpirationTime:
{
const seconds=util.readNumber(bytes.subarray(mypos,bytes.length));
this.signatureNeverExpires=0===seconds;
this.signatureExpirationTime=seconds;
break;
}
case enums.signatureSubpacket.exportableCertification:
this.exportable=1===bytes[mypos++];
break;
case enums.signatureSubpacket.trustSignature:
this.trustLevel=bytes[mypos++];
this.trustAmount=bytes[mypos++];
break;
case enums.signatureSubpacket.regularExpression:
this.regularExpression=bytes[mypos];
break;
case enums.signatureSubpacket.revocable:
this.revocable=1===bytes[mypos++];
break;
case enums.signatureSubpacket.keyExpirationTime:
{
const seconds=util.readNumber(bytes.subarray(mypos,bytes.length));
this.keyExpirationTime=seconds;
this.keyNeverExpires=0===seconds;
break;
}
case enums.signatureSubpacket.preferredSymmetricAlgorithms:
this.preferredSymmetricAlgorithms=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.revocationKey:
this.revocationKeyClass=bytes[mypos++];
this.revocationKeyAlgorithm=bytes[mypos++];
this.revocationKeyFingerprint=bytes.subarray(mypos,mypos + 20);
break;
case enums.signatureSubpacket.issuerKeyID:
if(4===this.version)this.issuerKeyID.read(bytes.subarray(mypos,bytes.length));
else if(hashed)throw new Error('Unexpected Issuer Key ID subpacket');
break;
case enums.signatureSubpacket.notationData:
{
const humanReadable=!!(0x80&bytes[mypos]);
mypos +=4;
const m=util.readNumber(bytes.subarray(mypos,mypos + 2));
mypos +=2;
const n=util.readNumber(bytes.subarray(mypos,mypos + 2));
mypos +=2;
const name=util.decodeUTF8(bytes.subarray(mypos,mypos + m));
const value=bytes.subarray(mypos + m,mypos + m + n);
this.rawNotations.push({
name,
humanReadable,
value,
critical
});
if(humanReadable)this.notations[name]=util.decodeUTF8(value);
break;
}
case enums.signatureSubpacket.preferredHashAlgorithms:
this.preferredHashAlgorithms=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.preferredCompressionAlgorithms:
this.preferredCompressionAlgorithms=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.keyServerPreferences:
this.keyServerPreferences=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.preferredKeyServer:
this.preferredKeyServer=util.decodeUTF8(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.primaryUserID:
this.isPrimaryUserID=0!==bytes[mypos++];
break;
case enums.signatureSubpacket.policyURI:
this.policyURI=util.decodeUTF8(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.keyFlags:
this.keyFlags=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.signersUserID:
this.signersUserID=util.decodeUTF8(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.reasonForRevocation:
this.reasonForRevocationFlag=bytes[mypos++];
this.reasonForRevocationString=util.decodeUTF8(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.features:
this.features=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.signatureTarget:
{
this.signatureTargetPublicKeyAlgorithm=bytes[mypos++];
this.signatureTargetHashAlgorithm=bytes[mypos++];
const len=getHashByteLength(this.signatureTargetHashAlgorithm);
this.signatureTargetHash=util.uint8ArrayToString(bytes.subarray(mypos,mypos + len));
break;
}
case enums.signatureSubpacket.embeddedSignature:
this.embeddedSignature=new SignaturePacket();
this.embeddedSignature.read(bytes.subarray(mypos,bytes.length));
break;
case enums.signatureSubpacket.issuerFingerprint:
this.issuerKeyVersion=bytes[mypos++];
this.issuerFingerprint=bytes.subarray(mypos,bytes.length);
if(this.issuerKeyVersion>=5)this.issuerKeyID.read(this.issuerFingerprint);
else this.issuerKeyID.read(this.issuerFingerprint.subarray(-8));
break;
case enums.signatureSubpacket.preferredAEADAlgorithms:
this.preferredAEADAlgorithms=[
...bytes.subarray(mypos,bytes.length)
];
break;
case enums.signatureSubpacket.preferredCipherSuites:
this.preferredCipherSuites=[];
for(let i=mypos;i<bytes.length;i +=2)this.preferredCipherSuites.push([
bytes[i],
bytes[i + 1]
]);
break;
default:
this.unknownSubpackets.push({
type,
critical,
body:bytes.subarray(mypos,bytes.length)
});
break;
}
}
readSubPackets(bytes,trusted=true,config){
const subpacketLengthBytes=6===this.version?4:2;
const subpacketLength=util.readNumber(bytes.subarray(0,subpacketLengthBytes));
let i=subpacketLengthBytes;
while(i<subpacketLengthBytes + subpacketLength){
const len=readSimpleLength(bytes.subarray(i,bytes.length));
i +=len.offset;
this.readSubPacket(bytes.subarray(i,i + len.len),trusted,config);
i +=len.len;
}
return i;
}
toSign(type,data){
const t=enums.signature;
switch(type){
case t.binary:
if(null!==data.text)return util.encodeUTF8(data.getText(true));
return data.getBytes(true);
case t.text:
{
const bytes=data.getBytes(true);
return util.canonicalizeEOL(bytes);
}
case t.standalone:
return new Uint8Array(0);
case t.certGeneric:
case t.certPersona:
case t.certCasual:
case t.certPositive:
case t.certRevocation:
{
let packet;
let tag;
if(data.userID){
tag=0xB4;
packet=data.userID;
}else if(data.userAttribute){
tag=0xD1;
packet=data.userAttribute;
}else throw new Error("Either a userID or userAttribute packet needs to be supplied for certification.");
const bytes=packet.write();
return util.concat([
this.toSign(t.key,data),
new Uint8Array([
tag
]),
util.writeNumber(bytes.length,4),
bytes
]);
}
case t.subkeyBinding:
case t.subkeyRevocation:
case t.keyBinding:
return util.concat([
this.toSign(t.key,data),
this.toSign(t.key,{
key:data.bind
})
]);
case t.key:
if(void 0===data.key)throw new Error('Key packet is required for this signature.');
return data.key.writeForHash(this.version);
case t.keyRevocation:
return this.toSign(t.key,data);
case t.timestamp:
return new Uint8Array(0);
case t.thirdParty:
throw new Error('Not implemented');
default:
throw new Error('Unknown signature type.');
}
}
calculateTrailer(data,detached){
let length=0;
return transform(clone(this.signatureData),(value)=>{
length +=value.length;
},()=>{
const arr=[];
if(5===this.version&&(this.signatureType===enums.signature.binary||this.signatureType===enums.signature.text))if(detached)arr.push(new Uint8Array(6));
else arr.push(data.writeHeader());
arr.push(new Uint8Array([
this.version,
0xFF
]));
if(5===this.version)arr.push(new Uint8Array(4));
arr.push(util.writeNumber(length,4));
return util.concat(arr);
});
}
toHash(signatureType,data,detached=false){
const bytes=this.toSign(signatureType,data);
return util.concat([
this.salt||new Uint8Array(),
bytes,
this.signatureData,
this.calculateTrailer(data,detached)
]);
}
async hash(signatureType,data,toHash,detached=false){
if(6===this.version&&this.salt.length!==saltLengthForHash(this.hashAlgorithm))throw new Error('Signature salt does not have the expected length');
if(!toHash)toHash=this.toHash(signatureType,data,detached);
return computeDigest(this.hashAlgorithm,toHash);
}
async verify(key,signatureType,data,date=new Date(),detached=false,config$1=config){
if(!this.issuerKeyID.equals(key.getKeyID()))throw new Error('Signature was not issued by the given public key');
if(this.publicKeyAlgorithm!==key.algorithm)throw new Error('Public key algorithm used to sign signature does not match issuer key algorithm.');
const isMessageSignature=signatureType===enums.signature.binary||signatureType===enums.signature.text;
const skipVerify=this[verified]&&!isMessageSignature;
if(!skipVerify){
let toHash;
let hash;
if(this.hashed)hash=await this.hashed;
else{
toHash=this.toHash(signatureType,data,detached);
hash=await this.hash(signatureType,data,toHash);
}
hash=await readToEnd(hash);
if(this.signedHashValue[0]!==hash[0]||this.signedHashValue[1]!==hash[1])throw new Error('Signed digest did not match');
this.params=await this.params;
this[verified]=await verify$1(this.publicKeyAlgorithm,this.hashAlgorithm,this.params,key.publicParams,toHash,hash);
if(!this[verified])throw new Error('Signature verification failed');
}
const normDate=util.normalizeDate(date);
if(normDate&&this.created>normDate)throw new Error('Signature creation time is in the future');
if(normDate&&normDate>=this.getExpirationTime())throw new Error('Signature is expired');
if(config$1.rejectHashAlgorithms.has(this.hashAlgorithm))throw new Error('Insecure hash algorithm: ' + enums.read(enums.hash,this.hashAlgorithm).toUpperCase());
if(config$1.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[
enums.signature.binary,
enums.signature.text
].includes(this.signatureType))throw new Error('Insecure message hash algorithm: ' + enums.read(enums.hash,this.hashAlgorithm).toUpperCase());
this.unknownSubpackets.forEach(({type,critical})=>{
if (critical) throw new Error(`Unknown critical signature subpacket type ${type}`);
});
this.rawNotations.forEach(({name,critical})=>{
if (critical && config$1.knownNotations.indexOf(name) < 0) throw new Error(`Unknown critical notation: ${name}`);
});
if(null!==this.revocationKeyClass)throw new Error('This key is intended to be revoked with an authorized key, which OpenPGP.js does not support.');
}
isExpired(date=new Date()){
const normDate=util.normalizeDate(date);
if(null!==normDate)return!(this.created<=normDate&&normDate<this.getExpirationTime());
return false;
}
getExpirationTime(){
return this.signatureNeverExpires ? 1 / 0 : new Date(this.created.getTime() + 1000 * this.signatureExpirationTime);
}
}
function writeSubPacket(type,critical,data){
const arr=[];
arr.push(writeSimpleLength(data.length + 1));
arr.push(new Uint8Array([
(critical?0x80:0)|type
]));
arr.push(data);
return util.concat(arr);
}
function saltLengthForHash(hashAlgorithm){
switch(hashAlgorithm){
case enums.hash.sha256:
return 16;
case enums.hash.sha384:
return 24;
case enums.hash.sha512:
return 32;
case enums.hash.sha224:
return 16;
case enums.hash.sha3_256:
return 16;
case enums.hash.sha3_512:
return 32;
default:
throw new Error('Unsupported hash function');
}
}
class OnePassSignaturePacket{
static get tag(){
return enums.packet.onePassSignature;
}
static fromSignaturePacket(signaturePacket,isLast){
const onePassSig=new OnePassSignaturePacket();
onePassSig.version=6===signaturePacket.version?6:3;
onePassSig.signatureType=signaturePacket.signatureType;
onePassSig.hashAlgorithm=signaturePacket.hashAlgorithm;
onePassSig.publicKeyAlgorithm=signaturePacket.publicKeyAlgorithm;
onePassSig.issuerKeyID=signaturePacket.issuerKeyID;
onePassSig.salt=signaturePacket.salt;
onePassSig.issuerFingerprint=signaturePacket.issuerFingerprint;
onePassSig.flags=isLast?1:0;
return onePassSig;
}
constructor(){
this.version=null;
this.signatureType=null;
this.hashAlgorithm=null;
this.publicKeyAlgorithm=null;
this.salt=null;
this.issuerKeyID=null;
this.issuerFingerprint=null;
this.flags=null;
}
read(bytes){
let mypos=0;
this.version=bytes[mypos++];
if (3 !== this.version && 6 !== this.version) throw new UnsupportedError(`Version ${this.version} of the one-pass signature packet is unsupported.`);
this.signatureType=bytes[mypos++];
this.hashAlgorithm=bytes[mypos++];
this.publicKeyAlgorithm=bytes[mypos++];
if(6===this.version){
const saltLength=bytes[mypos++];
this.salt=bytes.subarray(mypos,mypos + saltLength);
mypos +=saltLength;
this.issuerFingerprint=bytes.subarray(mypos,mypos + 32);
mypos +=32;
this.issuerKeyID=new KeyID();
this.issuerKeyID.read(this.issuerFingerprint);
}else{
this.issuerKeyID=new KeyID();
this.issuerKeyID.read(bytes.subarray(mypos,mypos + 8));
mypos +=8;
}
this.flags=bytes[mypos++];
return this;
}
write(){
const arr=[
new Uint8Array([
this.version,
this.signatureType,
this.hashAlgorithm,
this.publicKeyAlgorithm
])
];
if(6===this.version)arr.push(new Uint8Array([
this.salt.length
]),this.salt,this.issuerFingerprint);
else arr.push(this.issuerKeyID.write());
arr.push(new Uint8Array([
this.flags
]));
return util.concatUint8Array(arr);
}
calculateTrailer(...args){
return fromAsync(async()=>SignaturePacket.prototype.calculateTrailer.apply(await this.correspondingSig,args));
}
async verify(){
const correspondingSig=await this.correspondingSig;
if(!correspondingSig||correspondingSig.constructor.tag!==enums.packet.signature)throw new Error('Corresponding signature packet missing');
if(correspondingSig.signatureType!==this.signatureType||correspondingSig.hashAlgorithm!==this.hashAlgorithm||correspondingSig.publicKeyAlgorithm!==this.publicKeyAlgorithm||!correspondingSig.issuerKeyID.equals(this.issuerKeyID)||3===this.version&&6===correspondingSig.version||6===this.version&&6!==correspondingSig.version||6===this.version&&!util.equalsUint8Array(correspondingSig.issuerFingerprint,this.issuerFingerprint)||6===this.version&&!util.equalsUint8Array(correspondingSig.salt,this.salt))throw new Error('Corresponding signature packet does not match one-pass signature packet');
correspondingSig.hashed=this.hashed;
return correspondingSig.verify.apply(correspondingSig,arguments);
}
}
OnePassSignaturePacket.prototype.hash=SignaturePacket.prototype.hash;
OnePassSignaturePacket.prototype.toHash=SignaturePacket.prototype.toHash;
OnePassSignaturePacket.prototype.toSign=SignaturePacket.prototype.toSign;
function newPacketFromTag(tag,allowedPackets){
if(!allowedPackets[tag]){
let packetType;
try{
packetType=enums.read(enums.packet,tag);
}catch {
throw new UnknownPacketError(`Unknown packet type with tag: ${tag}`);
}
throw new Error(`Packet not allowed in this context: ${packetType}`);
}
return new allowedPackets[tag]();
}
class PacketList extends Array{
static async fromBinary(bytes,allowedPackets,config$1=config,grammarValidator=null,delayErrors=false){
const packets=new PacketList();
await packets.read(bytes,allowedPackets,config$1,grammarValidator,delayErrors);
return packets;
}
async read(bytes,allowedPackets,config$1=config,grammarValidator=null,delayErrors=false){
let additionalAllowedPackets;
if(config$1.additionalAllowedPackets.length){
additionalAllowedPackets=util.constructAllowedPackets(config$1.additionalAllowedPackets);
allowedPackets={
...allowedPackets,
...additionalAllowedPackets
};
}
this.stream=transformPair(bytes,async(readable,writable)=>{
const reader=getReader(readable);
const writer=getWriter(writable);
try{
let useStreamType=util.isStream(readable);
while(true){
await writer.ready;
let unauthenticatedError;
let wasStream;
await readPacket(reader,useStreamType,async(parsed)=>{
try{
if(parsed.tag===enums.packet.marker||parsed.tag===enums.packet.trust||parsed.tag===enums.packet.padding)return;
const packet=newPacketFromTag(parsed.tag,allowedPackets);
try{
grammarValidator?.recordPacket(parsed.tag,additionalAllowedPackets);
}catch(e){
if(config$1.enforceGrammar)throw e;
else util.printDebugError(e);
}
packet.packets=new PacketList();
packet.fromStream=util.isStream(parsed.packet);
wasStream=packet.fromStream;
try{
await packet.read(parsed.packet,config$1);
}catch(e){
if (!(e instanceof UnsupportedError)) throw util.wrapError(new MalformedPacketError(`Parsing ${packet.constructor.name} failed`), e);
throw e;
}
await writer.write(packet);
}catch(e){
const throwUnknownPacketError=e instanceof UnknownPacketError&&parsed.tag<=39;
const throwUnsupportedError=e instanceof UnsupportedError&&!(e instanceof UnknownPacketError)&&!config$1.ignoreUnsupportedPackets;
const throwMalformedPacketError=e instanceof MalformedPacketError&&!config$1.ignoreMalformedPackets;
const throwDataPacketError=supportsStreaming(parsed.tag);
const throwOtherError=!(e instanceof UnknownPacketError||e instanceof UnsupportedError||e instanceof MalformedPacketError);
if(throwUnknownPacketError||throwUnsupportedError||throwMalformedPacketError||throwDataPacketError||throwOtherError)if(delayErrors)unauthenticatedError=e;
else await writer.abort(e);
else{
const unparsedPacket=new UnparseablePacket(parsed.tag,parsed.packet);
await writer.write(unparsedPacket);
}
util.printDebugError(e);
}
});
if(wasStream)useStreamType=null;
if(unauthenticatedError){
await reader.readToEnd();
throw unauthenticatedError;
}
const nextPacket=await reader.peekBytes(2);
const done=!nextPacket||!nextPacket.length;
if(done){
try{
grammarValidator?.recordEnd();
}catch(e){
if(config$1.enforceGrammar)throw e;
else util.printDebugError(e);
}
await writer.ready;
await writer.close();
return;
}
}
}catch(e){
await writer.abort(e);
}
});
const reader=getReader(this.stream);
while(true){
const{done,value}=await reader.read();
if(done)this.stream=null;
else this.push(value);
if(done||supportsStreaming(value.constructor.tag))break;
}
reader.releaseLock();
}
write(){
const arr=[];
for(let i=0;i<this.length;i++){
const tag=this[i]instanceof UnparseablePacket?this[i].tag:this[i].constructor.tag;
const packetbytes=this[i].write();
if(util.isStream(packetbytes)&&supportsStreaming(this[i].constructor.tag)){
let buffer=[];
let bufferLength=0;
const minLength=512;
arr.push(writeTag(tag));
arr.push(transform(packetbytes,(value)=>{
buffer.push(value);
bufferLength +=value.length;
if(bufferLength>=minLength){
const powerOf2 = Math.min(Math.log(bufferLength) / Math.LN2 | 0, 30);
const chunkSize=2**powerOf2;
const bufferConcat=util.concat([
writePartialLength(powerOf2)
].concat(buffer));
buffer=[
bufferConcat.subarray(1 + chunkSize)
];
bufferLength=buffer[0].length;
return bufferConcat.subarray(0,1 + chunkSize);
}
},()=>util.concat([
writeSimpleLength(bufferLength)
].concat(buffer))));
}else{
if(util.isStream(packetbytes)){
let length=0;
arr.push(transform(clone(packetbytes),(value)=>{
length +=value.length;
},()=>writeHeader(tag,length)));
}else arr.push(writeHeader(tag,packetbytes.length));
arr.push(packetbytes);
}
}
return util.concat(arr);
}
filterByTag(...tags){
const filtered=new PacketList();
const handle=(tag)=>(packetType)=>tag===packetType;
for(let i=0;i<this.length;i++)if(tags.some(handle(this[i].constructor.tag)))filtered.push(this[i]);
return filtered;
}
findPacket(tag){
return this.find((packet)=>packet.constructor.tag===tag);
}
indexOfTag(...tags){
const tagIndex=[];
const that=this;
const handle=(tag)=>(packetType)=>tag===packetType;
for(let i=0;i<this.length;i++)if(tags.some(handle(that[i].constructor.tag)))tagIndex.push(i);
return tagIndex;
}
}
class GrammarError extends Error{
constructor(...params){
super(...params);
if(Error.captureStackTrace)Error.captureStackTrace(this,GrammarError);
this.name='GrammarError';
}
}
var MessageType;
(function(MessageType){
MessageType[MessageType.EmptyMessage=0]="EmptyMessage";
MessageType[MessageType.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData";
MessageType[MessageType.EncryptedSessionKeys=2]="EncryptedSessionKeys";
MessageType[MessageType.StandaloneAdditionalAllowedData=3]="StandaloneAdditionalAllowedData";
})(MessageType||(MessageType={}));
class MessageGrammarValidator{
constructor(){
this.state=MessageType.EmptyMessage;
this.leadingOnePassSignatureCounter=0;
}
recordPacket(packet,additionalAllowedPackets){
switch(this.state){
case MessageType.EmptyMessage:
case MessageType.StandaloneAdditionalAllowedData:
switch(packet){
case enums.packet.literalData:
case enums.packet.compressedData:
case enums.packet.aeadEncryptedData:
case enums.packet.symEncryptedIntegrityProtectedData:
case enums.packet.symmetricallyEncryptedData:
this.state=MessageType.PlaintextOrEncryptedData;
return;
case enums.packet.signature:
if(this.state===MessageType.StandaloneAdditionalAllowedData){
if(--this.leadingOnePassSignatureCounter<0)throw new GrammarError('Trailing signature packet without OPS');
}
return;
case enums.packet.onePassSignature:
if(this.state===MessageType.StandaloneAdditionalAllowedData)throw new GrammarError('OPS following StandaloneAdditionalAllowedData');
this.leadingOnePassSignatureCounter++;
return;
case enums.packet.publicKeyEncryptedSessionKey:
case enums.packet.symEncryptedSessionKey:
this.state=MessageType.EncryptedSessionKeys;
return;
default:
if (!additionalAllowedPackets?.[packet]) throw new GrammarError(`Unexpected packet ${packet} in state ${this.state}`);
this.state=MessageType.StandaloneAdditionalAllowedData;
return;
}
case MessageType.PlaintextOrEncryptedData:
switch(packet){
case enums.packet.signature:
if(--this.leadingOnePassSignatureCounter<0)throw new GrammarError('Trailing signature packet without OPS');
this.state=MessageType.PlaintextOrEncryptedData;
return;
default:
if (!additionalAllowedPackets?.[packet]) throw new GrammarError(`Unexpected packet ${packet} in state ${this.state}`);
this.state=MessageType.PlaintextOrEncryptedData;
return;
}
case MessageType.EncryptedSessionKeys:
switch(packet){
case enums.packet.publicKeyEncryptedSessionKey:
case enums.packet.symEncryptedSessionKey:
this.state=MessageType.EncryptedSessionKeys;
return;
case enums.packet.symEncryptedIntegrityProtectedData:
case enums.packet.aeadEncryptedData:
case enums.packet.symmetricallyEncryptedData:
this.state=MessageType.PlaintextOrEncryptedData;
return;
case enums.packet.signature:
if(--this.leadingOnePassSignatureCounter<0)throw new GrammarError('Trailing signature packet without OPS');
this.state=MessageType.PlaintextOrEncryptedData;
return;
default:
if (!additionalAllowedPackets?.[packet]) throw new GrammarError(`Unexpected packet ${packet} in state ${this.state}`);
this.state=MessageType.EncryptedSessionKeys;
}
}
}
recordEnd(){
switch(this.state){
case MessageType.EmptyMessage:
case MessageType.PlaintextOrEncryptedData:
case MessageType.EncryptedSessionKeys:
case MessageType.StandaloneAdditionalAllowedData:
if(this.leadingOnePassSignatureCounter>0)throw new GrammarError('Missing trailing signature packets');
}
}
}
const allowedPackets$5=util.constructAllowedPackets([
LiteralDataPacket,
OnePassSignaturePacket,
SignaturePacket
]);
class CompressedDataPacket{
static get tag(){
return enums.packet.compressedData;
}
constructor(config$1=config){
this.packets=null;
this.algorithm=config$1.preferredCompressionAlgorithm;
this.compressed=null;
}
async read(bytes,config$1=config){
await parse(bytes,async(reader)=>{
this.algorithm=await reader.readByte();
this.compressed=reader.remainder();
await this.decompress(config$1);
});
}
write(){
if(null===this.compressed)this.compress();
return util.concat([
new Uint8Array([
this.algorithm
]),
this.compressed
]);
}
async decompress(config$1=config){
const compressionName=enums.read(enums.compression,this.algorithm);
const decompressionFn=decompress_fns[compressionName];
if (!decompressionFn) throw new Error(`${compressionName} decompression not supported`);
let decompressed=await decompressionFn(this.compressed,config$1);
if (1 / 0 !== config$1.maxDecompressedMessageSize) {
let decompressedSize=0;
decompressed=transform(decompressed,(chunk)=>{
decompressedSize +=chunk.length;
if(decompressedSize>config$1.maxDecompressedMessageSize)throw new Error('Maximum decompressed message size exceeded');
return chunk;
});
}
if(!isStream(this.compressed)||isArrayStream(this.compressed))decompressed=await readToEnd(decompressed);
this.packets=await PacketList.fromBinary(decompressed,allowedPackets$5,config$1,new MessageGrammarValidator());
}
compress(){
const compressionName=enums.read(enums.compression,this.algorithm);
const compressionFn=compress_fns[compressionName];
if (!compressionFn) throw new Error(`${compressionName} compression not supported`);
const data=this.packets.write();
let compressed=compressionFn(data);
if(!isStream(data)||isArrayStream(data))compressed=fromAsync(()=>readToEnd(compressed));
this.compressed=compressed;
}
}
function splitStream(data){
const chunkSize=65536;
const reader=getReader(data);
return new ReadableStream({
async pull(controller){
try{
const{value,done}=await reader.read();
if(done)return void controller.close();
for(let i=0;i<=value.length;i +=chunkSize)if(!i||i<value.length)controller.enqueue(value.subarray(i,i + chunkSize));
}catch(e){
controller.error(e);
}
}
},{
highWaterMark:0
});
}
function zlib(compressionStreamInstantiator,ZlibStreamedConstructor){
return(data,_config)=>{
let stream;
stream=isArrayStream(data)?new ReadableStream({
async start(controller){
try{
controller.enqueue(await readToEnd(data));
controller.close();
}catch(e){
controller.error(e);
}
}
}):isStream(data)?data:toStream(data);
stream=splitStream(stream);
if(compressionStreamInstantiator)try{
const compressorOrDecompressor=compressionStreamInstantiator();
return stream.pipeThrough(compressorOrDecompressor);
}catch(err){
if('TypeError'!==err.name)throw err;
}
const inputReader=getReader(stream);
const zlibStream=new ZlibStreamedConstructor();
let providedData=false;
let allDone=false;
return new ReadableStream({
start(controller){
zlibStream.ondata=(value,isLast)=>{
controller.enqueue(value);
providedData=true;
if(isLast){
controller.close();
allDone=true;
}
};
},
async pull(){
providedData=false;
while(!providedData&&!allDone){
const{done,value}=await inputReader.read();
if(done)return void zlibStream.push(new Uint8Array(),true);
else if(value.length)zlibStream.push(value);
}
}
},{
highWaterMark:0
});
};
}
function bzip2Decompress(){
return async function(data,config){
const{default:unbzip2Stream}=await Promise.resolve().then(function(){
return index$1;
});
return unbzip2Stream(toStream(data),config.maxDecompressedMessageSize);
};
}
const getCompressionStreamInstantiators=(compressionFormat)=>({
compressor:"u">typeof CompressionStream&&(()=>new CompressionStream(compressionFormat)),
decompressor:"u">typeof DecompressionStream&&(()=>new DecompressionStream(compressionFormat))
});
const compress_fns={
zip:zlib(getCompressionStreamInstantiators('deflate-raw').compressor,Deflate),
zlib:zlib(getCompressionStreamInstantiators('deflate').compressor,Zlib)
};
const decompress_fns={
uncompressed:(data,_config)=>data,
zip:zlib(getCompressionStreamInstantiators('deflate-raw').decompressor,Inflate),
zlib:zlib(getCompressionStreamInstantiators('deflate').decompressor,Unzlib),
bzip2:bzip2Decompress()
};
function setUint64(dataView,byteOffset,value){
if('function'==typeof dataView.setBigUint64)return dataView.setBigUint64(byteOffset,BigInt(value));
if(value<=0xFFFFFFFF){
dataView.setUint32(byteOffset,0);
dataView.setUint32(byteOffset + 4,value);
}else{
const bigValue=BigInt(value);
dataView.setUint32(byteOffset,Number(bigValue>>BigInt(32)));
dataView.setUint32(byteOffset + 4,Number(bigValue&BigInt(0xFFFFFFFF)));
}
}
const allowedPackets$4=util.constructAllowedPackets([
LiteralDataPacket,
CompressedDataPacket,
OnePassSignaturePacket,
SignaturePacket
]);
class SymEncryptedIntegrityProtectedDataPacket{
static get tag(){
return enums.packet.symEncryptedIntegrityProtectedData;
}
static fromObject({version,aeadAlgorithm}){
if(1!==version&&2!==version)throw new Error('Unsupported SEIPD version');
const seip=new SymEncryptedIntegrityProtectedDataPacket();
seip.version=version;
if(2===version)seip.aeadAlgorithm=aeadAlgorithm;
return seip;
}
constructor(){
this.version=null;
this.cipherAlgorithm=null;
this.aeadAlgorithm=null;
this.chunkSizeByte=null;
this.salt=null;
this.encrypted=null;
this.packets=null;
}
async read(bytes){
await parse(bytes,async(reader)=>{
this.version=await reader.readByte();
if (1 !== this.version && 2 !== this.version) throw new UnsupportedError(`Version ${this.version} of the SEIP packet is unsupported.`);
if(2===this.version){
this.cipherAlgorithm=await reader.readByte();
this.aeadAlgorithm=await reader.readByte();
this.chunkSizeByte=await reader.readByte();
this.salt=await reader.readBytes(32);
}
this.encrypted=reader.remainder();
});
}
write(){
if(2===this.version)return util.concat([
new Uint8Array([
this.version,
this.cipherAlgorithm,
this.aeadAlgorithm,
this.chunkSizeByte
]),
this.salt,
this.encrypted
]);
return util.concat([
new Uint8Array([
this.version
]),
this.encrypted
]);
}
async encrypt(sessionKeyAlgorithm,key,config$1=config){
const{blockSize,keySize}=getCipherParams(sessionKeyAlgorithm);
if(key.length!==keySize)throw new Error('Unexpected session key size');
let bytes=this.packets.write();
if(isArrayStream(bytes))bytes=await readToEnd(bytes);
if(2===this.version){
this.cipherAlgorithm=sessionKeyAlgorithm;
this.salt=getRandomBytes(32);
this.chunkSizeByte=config$1.aeadChunkSizeByte;
this.encrypted=await runAEAD(this,'encrypt',key,bytes);
}else{
const prefix=await getPrefixRandom(sessionKeyAlgorithm);
const mdc=new Uint8Array([
0xD3,
0x14
]);
const tohash=util.concat([
prefix,
bytes,
mdc
]);
const hash=await computeDigest(enums.hash.sha1,passiveClone(tohash));
const plaintext=util.concat([
tohash,
hash
]);
this.encrypted=await encrypt$1(sessionKeyAlgorithm,key,plaintext,new Uint8Array(blockSize));
}
return true;
}
async decrypt(sessionKeyAlgorithm,key,config$1=config){
if(key.length!==getCipherParams(sessionKeyAlgorithm).keySize)throw new Error('Unexpected session key size');
let encrypted=clone(this.encrypted);
if(isArrayStream(encrypted))encrypted=await readToEnd(encrypted);
let packetbytes;
let delayErrors=false;
if(2===this.version){
if(this.cipherAlgorithm!==sessionKeyAlgorithm)throw new Error('Unexpected session key algorithm');
packetbytes=await runAEAD(this,'decrypt',key,encrypted);
}else{
const{blockSize}=getCipherParams(sessionKeyAlgorithm);
const decrypted=await decrypt$1(sessionKeyAlgorithm,key,encrypted,new Uint8Array(blockSize));
const realHash=slice(passiveClone(decrypted),-20);
const tohash=slice(decrypted,0,-20);
const verifyHash=Promise.all([
readToEnd(await computeDigest(enums.hash.sha1,passiveClone(tohash))),
readToEnd(realHash)
]).then(([hash,mdc])=>{
if(!util.equalsUint8Array(hash,mdc))throw new Error('Modification detected.');
return new Uint8Array();
});
const bytes=slice(tohash,blockSize + 2);
packetbytes=slice(bytes,0,-2);
packetbytes=concat([
packetbytes,
fromAsync(()=>verifyHash)
]);
if(util.isStream(encrypted)&&config$1.allowUnauthenticatedStream)delayErrors=true;
else packetbytes=await readToEnd(packetbytes);
}
this.packets=await PacketList.fromBinary(packetbytes,allowedPackets$4,config$1,new MessageGrammarValidator(),delayErrors);
return true;
}
}
async function runAEAD(packet,fn,key,data){
const isSEIPDv2=packet instanceof SymEncryptedIntegrityProtectedDataPacket&&2===packet.version;
const isAEADP=!isSEIPDv2&&packet.constructor.tag===enums.packet.aeadEncryptedData;
if(!isSEIPDv2&&!isAEADP)throw new Error('Unexpected packet type');
const mode=getAEADMode(packet.aeadAlgorithm,isAEADP);
const tagLengthIfDecrypting='decrypt'===fn?mode.tagLength:0;
const tagLengthIfEncrypting='encrypt'===fn?mode.tagLength:0;
const chunkSize=2**(packet.chunkSizeByte + 6)+ tagLengthIfDecrypting;
const chunkIndexSizeIfAEADEP=isAEADP?8:0;
const adataBuffer=new ArrayBuffer(13 + chunkIndexSizeIfAEADEP);
const adataArray=new Uint8Array(adataBuffer,0,5 + chunkIndexSizeIfAEADEP);
const adataTagArray=new Uint8Array(adataBuffer);
const adataView=new DataView(adataBuffer);
const chunkIndexArray=new Uint8Array(adataBuffer,5,8);
adataArray.set([
0xC0|packet.constructor.tag,
packet.version,
packet.cipherAlgorithm,
packet.aeadAlgorithm,
packet.chunkSizeByte
],0);
let chunkIndex=0;
let latestPromise=Promise.resolve();
let cryptedBytes=0;
let queuedBytes=0;
let iv;
let ivView;
if(isSEIPDv2){
const{keySize}=getCipherParams(packet.cipherAlgorithm);
const{ivLength}=mode;
const info=new Uint8Array(adataBuffer,0,5);
const derived=await computeHKDF(enums.hash.sha256,key,packet.salt,info,keySize + ivLength);
key=derived.subarray(0,keySize);
iv=derived.subarray(keySize);
iv.fill(0,iv.length - 8);
ivView=new DataView(iv.buffer,iv.byteOffset,iv.byteLength);
}else iv=packet.iv;
const modeInstance=await mode(packet.cipherAlgorithm,key);
return transformPair(data,async(readable,writable)=>{
if('array'!==util.isStream(readable)){
const buffer=new TransformStream({},{
highWaterMark:util.getHardwareConcurrency()*2**(packet.chunkSizeByte + 6),
size:(array)=>array.length
});
pipe(buffer.readable,writable);
writable=buffer.writable;
}
const reader=getReader(readable);
const writer=getWriter(writable);
try{
while(true){
let chunk=await reader.readBytes(chunkSize + tagLengthIfDecrypting)||new Uint8Array();
const finalChunk=chunk.subarray(chunk.length - tagLengthIfDecrypting);
chunk=chunk.subarray(0,chunk.length - tagLengthIfDecrypting);
let cryptedPromise;
let done;
let nonce;
if(isSEIPDv2)nonce=iv;
else{
nonce=iv.slice();
for(let i=0;i<8;i++)nonce[iv.length - 8 + i]^=chunkIndexArray[i];
}
if(!chunkIndex||chunk.length){
reader.unshift(finalChunk);
cryptedPromise=modeInstance[fn](chunk,nonce,adataArray);
cryptedPromise.catch(()=>{});
queuedBytes +=chunk.length - tagLengthIfDecrypting + tagLengthIfEncrypting;
}else{
setUint64(adataView,5 + chunkIndexSizeIfAEADEP,cryptedBytes);
cryptedPromise=modeInstance[fn](finalChunk,nonce,adataTagArray);
cryptedPromise.catch(()=>{});
queuedBytes +=tagLengthIfEncrypting;
done=true;
}
cryptedBytes +=chunk.length - tagLengthIfDecrypting;
latestPromise=latestPromise.then(()=>cryptedPromise).then(async(crypted)=>{
await writer.ready;
await writer.write(crypted);
queuedBytes -=crypted.length;
}).catch((err)=>writer.abort(err));
if(done||queuedBytes>writer.desiredSize)await latestPromise;
if(done){
await writer.close();
break;
}else isSEIPDv2?setUint64(ivView,iv.length - 8,++chunkIndex):setUint64(adataView,5,++chunkIndex);
}
}catch(e){
await writer.ready.catch(()=>{});
await writer.abort(e);
}
});
}
class PublicKeyEncryptedSessionKeyPacket{
static get tag(){
return enums.packet.publicKeyEncryptedSessionKey;
}
constructor(){
this.version=null;
this.publicKeyID=new KeyID();
this.publicKeyVersion=null;
this.publicKeyFingerprint=null;
this.publicKeyAlgorithm=null;
this.sessionKey=null;
this.sessionKeyAlgorithm=null;
this.encrypted={};
}
static fromObject({version,encryptionKeyPacket,anonymousRecipient,sessionKey,sessionKeyAlgorithm}){
const pkesk=new PublicKeyEncryptedSessionKeyPacket();
if(3!==version&&6!==version)throw new Error('Unsupported PKESK version');
pkesk.version=version;
if(6===version){
pkesk.publicKeyVersion=anonymousRecipient?null:encryptionKeyPacket.version;
pkesk.publicKeyFingerprint=anonymousRecipient?null:encryptionKeyPacket.getFingerprintBytes();
}
pkesk.publicKeyID=anonymousRecipient?KeyID.wildcard():encryptionKeyPacket.getKeyID();
pkesk.publicKeyAlgorithm=encryptionKeyPacket.algorithm;
pkesk.sessionKey=sessionKey;
pkesk.sessionKeyAlgorithm=sessionKeyAlgorithm;
return pkesk;
}
read(bytes){
let offset=0;
this.version=bytes[offset++];
if (3 !== this.version && 6 !== this.version) throw new UnsupportedError(`Version ${this.version} of the PKESK packet is unsupported.`);
if(6===this.version){
const versionAndFingerprintLength=bytes[offset++];
if(versionAndFingerprintLength){
this.publicKeyVersion=bytes[offset++];
const fingerprintLength=versionAndFingerprintLength - 1;
this.publicKeyFingerprint=bytes.subarray(offset,offset + fingerprintLength);
offset +=fingerprintLength;
if(this.publicKeyVersion>=5)this.publicKeyID.read(this.publicKeyFingerprint);
else this.publicKeyID.read(this.publicKeyFingerprint.subarray(-8));
}else this.publicKeyID=KeyID.wildcard();
}else offset +=this.publicKeyID.read(bytes.subarray(offset,offset + 8));
this.publicKeyAlgorithm=bytes[offset++];
this.encrypted=parseEncSessionKeyParams(this.publicKeyAlgorithm,bytes.subarray(offset));
if(this.publicKeyAlgorithm===enums.publicKey.x25519||this.publicKeyAlgorithm===enums.publicKey.x448){
if(3===this.version)this.sessionKeyAlgorithm=enums.write(enums.symmetric,this.encrypted.C.algorithm);
else if(null!==this.encrypted.C.algorithm)throw new Error('Unexpected cleartext symmetric algorithm');
}
}
write(){
const arr=[
new Uint8Array([
this.version
])
];
if(6===this.version)if(null!==this.publicKeyFingerprint){
arr.push(new Uint8Array([
this.publicKeyFingerprint.length + 1,
this.publicKeyVersion
]));
arr.push(this.publicKeyFingerprint);
}else arr.push(new Uint8Array([
0
]));
else arr.push(this.publicKeyID.write());
arr.push(new Uint8Array([
this.publicKeyAlgorithm
]),serializeParams(this.publicKeyAlgorithm,this.encrypted));
return util.concatUint8Array(arr);
}
async encrypt(key){
const algo=enums.write(enums.publicKey,this.publicKeyAlgorithm);
const sessionKeyAlgorithm=3===this.version?this.sessionKeyAlgorithm:null;
const fingerprint=5===key.version?key.getFingerprintBytes().subarray(0,20):key.getFingerprintBytes();
const encoded=encodeSessionKey(this.version,algo,sessionKeyAlgorithm,this.sessionKey);
this.encrypted=await publicKeyEncrypt(algo,sessionKeyAlgorithm,key.publicParams,encoded,fingerprint);
}
async decrypt(key,randomSessionKey){
if(this.publicKeyAlgorithm!==key.algorithm)throw new Error('Decryption error');
const randomPayload=randomSessionKey?encodeSessionKey(this.version,this.publicKeyAlgorithm,randomSessionKey.sessionKeyAlgorithm,randomSessionKey.sessionKey):null;
const fingerprint=5===key.version?key.getFingerprintBytes().subarray(0,20):key.getFingerprintBytes();
const decryptedData=await publicKeyDecrypt(this.publicKeyAlgorithm,key.publicParams,key.privateParams,this.encrypted,fingerprint,randomPayload);
const{sessionKey,sessionKeyAlgorithm}=decodeSessionKey(this.version,this.publicKeyAlgorithm,decryptedData,randomSessionKey);
if(3===this.version){
const hasEncryptedAlgo=this.publicKeyAlgorithm!==enums.publicKey.x25519&&this.publicKeyAlgorithm!==enums.publicKey.x448;
this.sessionKeyAlgorithm=hasEncryptedAlgo?sessionKeyAlgorithm:this.sessionKeyAlgorithm;
if(sessionKey.length!==getCipherParams(this.sessionKeyAlgorithm).keySize)throw new Error('Unexpected session key size');
}
this.sessionKey=sessionKey;
}
}
function encodeSessionKey(version,keyAlgo,cipherAlgo,sessionKeyData){
switch(keyAlgo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.elgamal:
case enums.publicKey.ecdh:
return util.concatUint8Array([
new Uint8Array(6===version?[]:[
cipherAlgo
]),
sessionKeyData,
util.writeChecksum(sessionKeyData.subarray(sessionKeyData.length%8))
]);
case enums.publicKey.x25519:
case enums.publicKey.x448:
return sessionKeyData;
default:
throw new Error('Unsupported public key algorithm');
}
}
function decodeSessionKey(version,keyAlgo,decryptedData,randomSessionKey){
switch(keyAlgo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.elgamal:
case enums.publicKey.ecdh:
{
const result=decryptedData.subarray(0,decryptedData.length - 2);
const checksum=decryptedData.subarray(decryptedData.length - 2);
const computedChecksum=util.writeChecksum(result.subarray(result.length%8));
const isValidChecksum=computedChecksum[0]===checksum[0]&computedChecksum[1]===checksum[1];
const decryptedSessionKey=6===version?{
sessionKeyAlgorithm:null,
sessionKey:result
}:{
sessionKeyAlgorithm:result[0],
sessionKey:result.subarray(1)
};
if(randomSessionKey){
const isValidPayload=isValidChecksum&decryptedSessionKey.sessionKeyAlgorithm===randomSessionKey.sessionKeyAlgorithm&decryptedSessionKey.sessionKey.length===randomSessionKey.sessionKey.length;
return{
sessionKey:util.selectUint8Array(isValidPayload,decryptedSessionKey.sessionKey,randomSessionKey.sessionKey),
sessionKeyAlgorithm:6===version?null:util.selectUint8(isValidPayload,decryptedSessionKey.sessionKeyAlgorithm,randomSessionKey.sessionKeyAlgorithm)
};
}else{
const isValidPayload=isValidChecksum&&(6===version||enums.read(enums.symmetric,decryptedSessionKey.sessionKeyAlgorithm));
if(isValidPayload)return decryptedSessionKey;
else throw new Error('Decryption error');
}
}
case enums.publicKey.x25519:
case enums.publicKey.x448:
return{
sessionKeyAlgorithm:null,
sessionKey:decryptedData
};
default:
throw new Error('Unsupported public key algorithm');
}
}
class SymEncryptedSessionKeyPacket{
static get tag(){
return enums.packet.symEncryptedSessionKey;
}
constructor(config$1=config){
this.version=config$1.aeadProtect?6:4;
this.sessionKey=null;
this.sessionKeyEncryptionAlgorithm=null;
this.sessionKeyAlgorithm=null;
this.aeadAlgorithm=enums.write(enums.aead,config$1.preferredAEADAlgorithm);
this.encrypted=null;
this.s2k=null;
this.iv=null;
}
read(bytes){
let offset=0;
this.version=bytes[offset++];
if (4 !== this.version && 5 !== this.version && 6 !== this.version) throw new UnsupportedError(`Version ${this.version} of the SKESK packet is unsupported.`);
if(6===this.version)offset++;
const algo=bytes[offset++];
if(this.version>=5){
this.aeadAlgorithm=bytes[offset++];
if(6===this.version)offset++;
}
const s2kType=bytes[offset++];
this.s2k=newS2KFromType(s2kType);
offset +=this.s2k.read(bytes.subarray(offset,bytes.length));
if(this.version>=5){
const mode=getAEADMode(this.aeadAlgorithm,true);
this.iv=bytes.subarray(offset,offset +=mode.ivLength);
}
if(this.version>=5||offset<bytes.length){
this.encrypted=bytes.subarray(offset,bytes.length);
this.sessionKeyEncryptionAlgorithm=algo;
}else this.sessionKeyAlgorithm=algo;
}
write(){
const algo=null===this.encrypted?this.sessionKeyAlgorithm:this.sessionKeyEncryptionAlgorithm;
let bytes;
const s2k=this.s2k.write();
if(6===this.version){
const s2kLen=s2k.length;
const fieldsLen=3 + s2kLen + this.iv.length;
bytes=util.concatUint8Array([
new Uint8Array([
this.version,
fieldsLen,
algo,
this.aeadAlgorithm,
s2kLen
]),
s2k,
this.iv,
this.encrypted
]);
}else if(5===this.version)bytes=util.concatUint8Array([
new Uint8Array([
this.version,
algo,
this.aeadAlgorithm
]),
s2k,
this.iv,
this.encrypted
]);
else{
bytes=util.concatUint8Array([
new Uint8Array([
this.version,
algo
]),
s2k
]);
if(null!==this.encrypted)bytes=util.concatUint8Array([
bytes,
this.encrypted
]);
}
return bytes;
}
async decrypt(passphrase,config$1=config){
const algo=null!==this.sessionKeyEncryptionAlgorithm?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;
const{blockSize,keySize}=getCipherParams(algo);
const key=await this.s2k.produceKey(passphrase,keySize,config$1);
if(this.version>=5){
const mode=getAEADMode(this.aeadAlgorithm,true);
const adata=new Uint8Array([
0xC0|SymEncryptedSessionKeyPacket.tag,
this.version,
this.sessionKeyEncryptionAlgorithm,
this.aeadAlgorithm
]);
const encryptionKey=6===this.version?await computeHKDF(enums.hash.sha256,key,new Uint8Array(),adata,keySize):key;
const modeInstance=await mode(algo,encryptionKey);
this.sessionKey=await modeInstance.decrypt(this.encrypted,this.iv,adata);
}else if(null!==this.encrypted){
const decrypted=await decrypt$1(algo,key,this.encrypted,new Uint8Array(blockSize));
this.sessionKeyAlgorithm=enums.write(enums.symmetric,decrypted[0]);
this.sessionKey=decrypted.subarray(1,decrypted.length);
if(this.sessionKey.length!==getCipherParams(this.sessionKeyAlgorithm).keySize)throw new Error('Unexpected session key size');
}else this.sessionKey=key;
}
async encrypt(passphrase,config$1=config){
const algo=null!==this.sessionKeyEncryptionAlgorithm?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;
this.sessionKeyEncryptionAlgorithm=algo;
this.s2k=newS2KFromConfig(config$1);
this.s2k.generateSalt();
const{blockSize,keySize}=getCipherParams(algo);
const key=await this.s2k.produceKey(passphrase,keySize,config$1);
if(null===this.sessionKey)this.sessionKey=generateSessionKey$1(this.sessionKeyAlgorithm);
if(this.version>=5){
const mode=getAEADMode(this.aeadAlgorithm);
this.iv=getRandomBytes(mode.ivLength);
const adata=new Uint8Array([
0xC0|SymEncryptedSessionKeyPacket.tag,
this.version,
this.sessionKeyEncryptionAlgorithm,
this.aeadAlgorithm
]);
const encryptionKey=6===this.version?await computeHKDF(enums.hash.sha256,key,new Uint8Array(),adata,keySize):key;
const modeInstance=await mode(algo,encryptionKey);
this.encrypted=await modeInstance.encrypt(this.sessionKey,this.iv,adata);
}else{
const toEncrypt=util.concatUint8Array([
new Uint8Array([
this.sessionKeyAlgorithm
]),
this.sessionKey
]);
this.encrypted=await encrypt$1(algo,key,toEncrypt,new Uint8Array(blockSize));
}
}
}
class PublicKeyPacket{
static get tag(){
return enums.packet.publicKey;
}
constructor(date=new Date(),config$1=config){
this.version=config$1.v6Keys?6:4;
this.created=util.normalizeDate(date);
this.algorithm=null;
this.publicParams=null;
this.expirationTimeV3=0;
this.fingerprint=null;
this.keyID=null;
}
static fromSecretKeyPacket(secretKeyPacket){
const keyPacket=new PublicKeyPacket();
const{version,created,algorithm,publicParams,keyID,fingerprint}=secretKeyPacket;
keyPacket.version=version;
keyPacket.created=created;
keyPacket.algorithm=algorithm;
keyPacket.publicParams=publicParams;
keyPacket.keyID=keyID;
keyPacket.fingerprint=fingerprint;
return keyPacket;
}
async read(bytes,config$1=config){
let pos=0;
this.version=bytes[pos++];
if (5 === this.version && !config$1.enableParsingV5Entities) throw new UnsupportedError('Support for parsing v5 entities is disabled; turn on `config.enableParsingV5Entities` if needed');
if(4===this.version||5===this.version||6===this.version){
this.created=util.readDate(bytes.subarray(pos,pos + 4));
pos +=4;
this.algorithm=bytes[pos++];
if(this.version>=5)pos +=4;
const{read,publicParams}=parsePublicKeyParams(this.algorithm,bytes.subarray(pos));
if(6===this.version&&publicParams.oid&&(publicParams.oid.getName()===enums.curve.curve25519Legacy||publicParams.oid.getName()===enums.curve.ed25519Legacy))throw new Error('Legacy curve25519 cannot be used with v6 keys');
this.publicParams=publicParams;
pos +=read;
await this.computeFingerprintAndKeyID();
return pos;
}
throw new UnsupportedError(`Version ${this.version} of the key packet is unsupported.`);
}
write(){
const arr=[];
arr.push(new Uint8Array([
this.version
]));
arr.push(util.writeDate(this.created));
arr.push(new Uint8Array([
this.algorithm
]));
const params=serializeParams(this.algorithm,this.publicParams);
if(this.version>=5)arr.push(util.writeNumber(params.length,4));
arr.push(params);
return util.concatUint8Array(arr);
}
writeForHash(version){
const bytes=this.writePublicKey();
const versionOctet=0x95 + version;
const lengthOctets=version>=5?4:2;
return util.concatUint8Array([
new Uint8Array([
versionOctet
]),
util.writeNumber(bytes.length,lengthOctets),
bytes
]);
}
isDecrypted(){
return null;
}
getCreationTime(){
return this.created;
}
getKeyID(){
return this.keyID;
}
async computeFingerprintAndKeyID(){
await this.computeFingerprint();
this.keyID=new KeyID();
if(this.version>=5)this.keyID.read(this.fingerprint.subarray(0,8));
else if(4===this.version)this.keyID.read(this.fingerprint.subarray(12,20));
else throw new Error('Unsupported key version');
}
async computeFingerprint(){
const toHash=this.writeForHash(this.version);
if(this.version>=5)this.fingerprint=await computeDigest(enums.hash.sha256,toHash);
else if(4===this.version)this.fingerprint=await computeDigest(enums.hash.sha1,toHash);
else throw new Error('Unsupported key version');
}
getFingerprintBytes(){
return this.fingerprint;
}
getFingerprint(){
return util.uint8ArrayToHex(this.getFingerprintBytes());
}
hasSameFingerprintAs(other){
return this.version===other.version&&util.equalsUint8Array(this.writePublicKey(),other.writePublicKey());
}
getAlgorithmInfo(){
const result={};
result.algorithm=enums.read(enums.publicKey,this.algorithm);
const modulo=this.publicParams.n||this.publicParams.p;
if(modulo)result.bits=util.uint8ArrayBitLength(modulo);
else if(this.publicParams.oid)result.curve=this.publicParams.oid.getName();
return result;
}
}
PublicKeyPacket.prototype.readPublicKey=PublicKeyPacket.prototype.read;
PublicKeyPacket.prototype.writePublicKey=PublicKeyPacket.prototype.write;
class PublicSubkeyPacket extends PublicKeyPacket{
static get tag(){
return enums.packet.publicSubkey;
}
constructor(date,config){
super(date,config);
}
static fromSecretSubkeyPacket(secretSubkeyPacket){
const keyPacket=new PublicSubkeyPacket();
const{version,created,algorithm,publicParams,keyID,fingerprint}=secretSubkeyPacket;
keyPacket.version=version;
keyPacket.created=created;
keyPacket.algorithm=algorithm;
keyPacket.publicParams=publicParams;
keyPacket.keyID=keyID;
keyPacket.fingerprint=fingerprint;
return keyPacket;
}
}
class UserAttributePacket{
static get tag(){
return enums.packet.userAttribute;
}
constructor(){
this.attributes=[];
}
read(bytes){
let i=0;
while(i<bytes.length){
const len=readSimpleLength(bytes.subarray(i,bytes.length));
i +=len.offset;
this.attributes.push(util.uint8ArrayToString(bytes.subarray(i,i + len.len)));
i +=len.len;
}
}
write(){
const arr=[];
for(let i=0;i<this.attributes.length;i++){
arr.push(writeSimpleLength(this.attributes[i].length));
arr.push(util.stringToUint8Array(this.attributes[i]));
}
return util.concatUint8Array(arr);
}
equals(usrAttr){
if(!usrAttr||!(usrAttr instanceof UserAttributePacket))return false;
return this.attributes.every(function(attr,index){
return attr===usrAttr.attributes[index];
});
}
}
class SecretKeyPacket extends PublicKeyPacket{
static get tag(){
return enums.packet.secretKey;
}
constructor(date=new Date(),config$1=config){
super(date,config$1);
this.keyMaterial=null;
this.isEncrypted=null;
this.s2kUsage=0;
this.s2k=null;
this.symmetric=null;
this.aead=null;
this.isLegacyAEAD=null;
this.privateParams=null;
this.usedModernAEAD=null;
}
async read(bytes,config$1=config){
let i=await this.readPublicKey(bytes,config$1);
const startOfSecretKeyData=i;
this.s2kUsage=bytes[i++];
if(5===this.version)i++;
if(6===this.version&&this.s2kUsage)i++;
try{
if(255===this.s2kUsage||254===this.s2kUsage||253===this.s2kUsage){
this.symmetric=bytes[i++];
if(253===this.s2kUsage)this.aead=bytes[i++];
if(6===this.version)i++;
const s2kType=bytes[i++];
this.s2k=newS2KFromType(s2kType);
i +=this.s2k.read(bytes.subarray(i,bytes.length));
if('gnu-dummy'===this.s2k.type)return;
}else if(this.s2kUsage)this.symmetric=this.s2kUsage;
if(this.s2kUsage){
this.isLegacyAEAD=253===this.s2kUsage&&(5===this.version||4===this.version&&config$1.parseAEADEncryptedV4KeysAsLegacy);
if(253!==this.s2kUsage||this.isLegacyAEAD){
this.iv=bytes.subarray(i,i + getCipherParams(this.symmetric).blockSize);
this.usedModernAEAD=false;
}else{
this.iv=bytes.subarray(i,i + getAEADMode(this.aead).ivLength);
this.usedModernAEAD=true;
}
i +=this.iv.length;
}
}catch(e){
if(!this.s2kUsage)throw e;
this.unparseableKeyMaterial=bytes.subarray(startOfSecretKeyData);
this.isEncrypted=true;
}
if(5===this.version)i +=4;
this.keyMaterial=bytes.subarray(i);
this.isEncrypted=!!this.s2kUsage;
if(!this.isEncrypted){
let cleartext;
if(6===this.version)cleartext=this.keyMaterial;
else{
cleartext=this.keyMaterial.subarray(0,-2);
if(!util.equalsUint8Array(util.writeChecksum(cleartext),this.keyMaterial.subarray(-2)))throw new Error('Key checksum mismatch');
}
try{
const{read,privateParams}=parsePrivateKeyParams(this.algorithm,cleartext,this.publicParams);
if(read<cleartext.length)throw new Error('Error reading MPIs');
this.privateParams=privateParams;
}catch(err){
if(err instanceof UnsupportedError)throw err;
throw new Error('Error reading MPIs');
}
}
}
write(){
const serializedPublicKey=this.writePublicKey();
if(this.unparseableKeyMaterial)return util.concatUint8Array([
serializedPublicKey,
this.unparseableKeyMaterial
]);
const arr=[
serializedPublicKey
];
arr.push(new Uint8Array([
this.s2kUsage
]));
const optionalFieldsArr=[];
if(255===this.s2kUsage||254===this.s2kUsage||253===this.s2kUsage){
optionalFieldsArr.push(this.symmetric);
if(253===this.s2kUsage)optionalFieldsArr.push(this.aead);
const s2k=this.s2k.write();
if(6===this.version)optionalFieldsArr.push(s2k.length);
optionalFieldsArr.push(...s2k);
}
if(this.s2kUsage&&'gnu-dummy'!==this.s2k.type)optionalFieldsArr.push(...this.iv);
if(5===this.version||6===this.version&&this.s2kUsage)arr.push(new Uint8Array([
optionalFieldsArr.length
]));
arr.push(new Uint8Array(optionalFieldsArr));
if(!this.isDummy()){
if(!this.s2kUsage)this.keyMaterial=serializeParams(this.algorithm,this.privateParams);
if(5===this.version)arr.push(util.writeNumber(this.keyMaterial.length,4));
arr.push(this.keyMaterial);
if(!this.s2kUsage&&6!==this.version)arr.push(util.writeChecksum(this.keyMaterial));
}
return util.concatUint8Array(arr);
}
isDecrypted(){
return false===this.isEncrypted;
}
isMissingSecretKeyMaterial(){
return void 0!==this.unparseableKeyMaterial||this.isDummy();
}
isDummy(){
return!!(this.s2k&&'gnu-dummy'===this.s2k.type);
}
makeDummy(config$1=config){
if(this.isDummy())return;
if(this.isDecrypted())this.clearPrivateParams();
delete this.unparseableKeyMaterial;
this.isEncrypted=null;
this.keyMaterial=null;
this.s2k=newS2KFromType(enums.s2k.gnu,config$1);
this.s2k.algorithm=0;
this.s2k.c=0;
this.s2k.type='gnu-dummy';
this.s2kUsage=254;
this.symmetric=enums.symmetric.aes256;
this.isLegacyAEAD=null;
this.usedModernAEAD=null;
}
async encrypt(passphrase,config$1=config){
if(this.isDummy())return;
if(!this.isDecrypted())throw new Error('Key packet is already encrypted');
if(!passphrase)throw new Error('A non-empty passphrase is required for key encryption.');
this.s2k=newS2KFromConfig(config$1);
this.s2k.generateSalt();
const cleartext=serializeParams(this.algorithm,this.privateParams);
this.symmetric=enums.symmetric.aes256;
const{blockSize}=getCipherParams(this.symmetric);
if(config$1.aeadProtect){
this.s2kUsage=253;
this.aead=config$1.preferredAEADAlgorithm;
const mode=getAEADMode(this.aead);
this.isLegacyAEAD=5===this.version;
this.usedModernAEAD=!this.isLegacyAEAD;
const serializedPacketTag=writeTag(this.constructor.tag);
const key=await produceEncryptionKey(this.version,this.s2k,passphrase,this.symmetric,this.aead,serializedPacketTag,this.isLegacyAEAD,config$1);
const modeInstance=await mode(this.symmetric,key);
this.iv=this.isLegacyAEAD?getRandomBytes(blockSize):getRandomBytes(mode.ivLength);
const associateData=this.isLegacyAEAD?new Uint8Array():util.concatUint8Array([
serializedPacketTag,
this.writePublicKey()
]);
this.keyMaterial=await modeInstance.encrypt(cleartext,this.iv.subarray(0,mode.ivLength),associateData);
}else{
this.s2kUsage=254;
this.usedModernAEAD=false;
const key=await produceEncryptionKey(this.version,this.s2k,passphrase,this.symmetric,void 0,void 0,void 0,config$1);
this.iv=getRandomBytes(blockSize);
this.keyMaterial=await encrypt$1(this.symmetric,key,util.concatUint8Array([
cleartext,
await computeDigest(enums.hash.sha1,cleartext)
]),this.iv);
}
}
async decrypt(passphrase,config$1=config){
if(this.isDummy())return false;
if(this.unparseableKeyMaterial)throw new Error('Key packet cannot be decrypted: unsupported S2K or cipher algo');
if(this.isDecrypted())throw new Error('Key packet is already decrypted.');
let key;
const serializedPacketTag=writeTag(this.constructor.tag);
if(254===this.s2kUsage||253===this.s2kUsage)key=await produceEncryptionKey(this.version,this.s2k,passphrase,this.symmetric,this.aead,serializedPacketTag,this.isLegacyAEAD,config$1);
else if(255===this.s2kUsage)throw new Error('Encrypted private key is authenticated using an insecure two-byte hash');
else throw new Error('Private key is encrypted using an insecure S2K function: unsalted MD5');
let cleartext;
if(253===this.s2kUsage){
const mode=getAEADMode(this.aead,true);
const modeInstance=await mode(this.symmetric,key);
try{
const associateData=this.isLegacyAEAD?new Uint8Array():util.concatUint8Array([
serializedPacketTag,
this.writePublicKey()
]);
cleartext=await modeInstance.decrypt(this.keyMaterial,this.iv.subarray(0,mode.ivLength),associateData);
}catch(err){
if('Authentication tag mismatch'===err.message)throw new Error('Incorrect key passphrase: ' + err.message);
throw err;
}
}else{
const cleartextWithHash=await decrypt$1(this.symmetric,key,this.keyMaterial,this.iv);
cleartext=cleartextWithHash.subarray(0,-20);
const hash=await computeDigest(enums.hash.sha1,cleartext);
if(!util.equalsUint8Array(hash,cleartextWithHash.subarray(-20)))throw new Error('Incorrect key passphrase');
}
try{
const{privateParams}=parsePrivateKeyParams(this.algorithm,cleartext,this.publicParams);
this.privateParams=privateParams;
}catch {
throw new Error('Error reading MPIs');
}
this.isEncrypted=false;
this.keyMaterial=null;
this.s2kUsage=0;
this.aead=null;
this.symmetric=null;
this.isLegacyAEAD=null;
}
async validate(){
if(this.isDummy())return;
if(!this.isDecrypted())throw new Error('Key is not decrypted');
if(this.usedModernAEAD)return;
let validParams;
try{
validParams=await validateParams$1(this.algorithm,this.publicParams,this.privateParams);
}catch {
validParams=false;
}
if(!validParams)throw new Error('Key is invalid');
}
async generate(bits,curve){
if (6 === this.version && (this.algorithm === enums.publicKey.ecdh && curve === enums.curve.curve25519Legacy || this.algorithm === enums.publicKey.eddsaLegacy)) throw new Error(`Cannot generate v6 keys of type 'ecc' with curve ${curve}. Generate a key of type 'curve25519' instead`);
const{privateParams,publicParams}=await generateParams(this.algorithm,bits,curve);
this.privateParams=privateParams;
this.publicParams=publicParams;
this.isEncrypted=false;
}
clearPrivateParams(){
if(this.isMissingSecretKeyMaterial())return;
Object.keys(this.privateParams).forEach((name)=>{
const param=this.privateParams[name];
param.fill(0);
delete this.privateParams[name];
});
this.privateParams=null;
this.isEncrypted=true;
}
}
async function produceEncryptionKey(keyVersion,s2k,passphrase,cipherAlgo,aeadMode,serializedPacketTag,isLegacyAEAD,config){
if('argon2'===s2k.type&&!aeadMode)throw new Error('Using Argon2 S2K without AEAD is not allowed');
if('simple'===s2k.type&&6===keyVersion)throw new Error('Using Simple S2K with version 6 keys is not allowed');
const{keySize}=getCipherParams(cipherAlgo);
const derivedKey=await s2k.produceKey(passphrase,keySize,config);
if(!aeadMode||5===keyVersion||isLegacyAEAD)return derivedKey;
const info=util.concatUint8Array([
serializedPacketTag,
new Uint8Array([
keyVersion,
cipherAlgo,
aeadMode
])
]);
return computeHKDF(enums.hash.sha256,derivedKey,new Uint8Array(),info,keySize);
}
class UserIDPacket{
static get tag(){
return enums.packet.userID;
}
constructor(){
this.userID='';
this.name='';
this.email='';
this.comment='';
}
static fromObject(userID){
if(util.isString(userID)||userID.name&&!util.isString(userID.name)||userID.email&&!util.isEmailAddress(userID.email)||userID.comment&&!util.isString(userID.comment))throw new Error('Invalid user ID format');
const packet=new UserIDPacket();
Object.assign(packet,userID);
const components=[];
if(packet.name)components.push(packet.name);
if (packet.comment) components.push(`(${packet.comment})`);
if (packet.email) components.push(`<${packet.email}>`);
packet.userID=components.join(' ');
return packet;
}
read(bytes,config$1=config){
const userID=util.decodeUTF8(bytes);
if(userID.length>config$1.maxUserIDLength)throw new Error('User ID string is too long');
const isValidEmail = (str)=>/^[^\s@]+@[^\s@]+$/.test(str);
const firstBracket=userID.indexOf('<');
const lastBracket=userID.lastIndexOf('>');
if(-1!==firstBracket&&-1!==lastBracket&&lastBracket>firstBracket){
const potentialEmail=userID.substring(firstBracket + 1,lastBracket);
if(isValidEmail(potentialEmail)){
this.email=potentialEmail;
const beforeEmail=userID.substring(0,firstBracket).trim();
const firstParen=beforeEmail.indexOf('(');
const lastParen=beforeEmail.lastIndexOf(')');
if(-1!==firstParen&&-1!==lastParen&&lastParen>firstParen){
this.comment=beforeEmail.substring(firstParen + 1,lastParen).trim();
this.name=beforeEmail.substring(0,firstParen).trim();
}else{
this.name=beforeEmail;
this.comment='';
}
}
}else if(isValidEmail(userID.trim())){
this.email=userID.trim();
this.name='';
this.comment='';
}
this.userID=userID;
}
write(){
return util.encodeUTF8(this.userID);
}
equals(otherUserID){
return otherUserID&&otherUserID.userID===this.userID;
}
}
class SecretSubkeyPacket extends SecretKeyPacket{
static get tag(){
return enums.packet.secretSubkey;
}
constructor(date=new Date(),config$1=config){
super(date,config$1);
}
}
const allowedPackets$1=util.constructAllowedPackets([
SignaturePacket
]);
class Signature{
constructor(packetlist){
this.packets=packetlist||new PacketList();
}
write(){
return this.packets.write();
}
armor(config$1=config){
const emitChecksum=this.packets.some((packet)=>packet.constructor.tag===SignaturePacket.tag&&6!==packet.version);
return armor(enums.armor.signature,this.write(),void 0,void 0,void 0,emitChecksum,config$1);
}
getSigningKeyIDs(){
return this.packets.map((packet)=>packet.issuerKeyID);
}
}
async function readSignature({armoredSignature,binarySignature,config:config$1,...rest}){
config$1={
...config,
...config$1
};
let input=armoredSignature||binarySignature;
if (!input) throw new Error('readSignature: must pass options object containing `armoredSignature` or `binarySignature`');
if(armoredSignature&&!util.isString(armoredSignature))throw new Error('readSignature: options.armoredSignature must be a string');
if(binarySignature&&!util.isUint8Array(binarySignature))throw new Error('readSignature: options.binarySignature must be a Uint8Array');
const unknownOptions=Object.keys(rest);
if (unknownOptions.length > 0) throw new Error(`Unknown option: ${unknownOptions.join(', ')}`);
if(armoredSignature){
const{type,data}=await unarmor(input);
if(type!==enums.armor.signature)throw new Error('Armored text not of type signature');
input=data;
}
const packetlist=await PacketList.fromBinary(input,allowedPackets$1,config$1);
return new Signature(packetlist);
}
async function generateSecretSubkey(options,config){
const secretSubkeyPacket=new SecretSubkeyPacket(options.date,config);
secretSubkeyPacket.packets=null;
secretSubkeyPacket.algorithm=enums.write(enums.publicKey,options.algorithm);
await secretSubkeyPacket.generate(options.rsaBits,options.curve);
await secretSubkeyPacket.computeFingerprintAndKeyID();
return secretSubkeyPacket;
}
async function getLatestValidSignature(signatures,publicKey,signatureType,dataToVerify,date=new Date(),config){
let latestValid;
let exception;
for(let i=signatures.length - 1;i>=0;i--)try{
if(!latestValid||signatures[i].created>=latestValid.created){
await signatures[i].verify(publicKey,signatureType,dataToVerify,date,void 0,config);
latestValid=signatures[i];
}
}catch(e){
exception=e;
}
if (!latestValid) throw util.wrapError(`Could not find valid ${enums.read(enums.signature, signatureType)} signature in key ${publicKey.getKeyID().toHex()}`.replace('certGeneric ', 'self-').replace(/([a-z])([A-Z])/g, (_, $1, $2)=>$1 + ' ' + $2.toLowerCase()), exception);
return latestValid;
}
function isDataExpired(keyPacket,signature,date=new Date()){
const normDate=util.normalizeDate(date);
if(null!==normDate){
const expirationTime=getKeyExpirationTime(keyPacket,signature);
return!(keyPacket.created<=normDate&&normDate<expirationTime);
}
return false;
}
async function createBindingSignature(subkey,primaryKey,options,config){
const dataToSign={};
dataToSign.key=primaryKey;
dataToSign.bind=subkey;
const signatureProperties={
signatureType:enums.signature.subkeyBinding
};
if(options.sign){
signatureProperties.keyFlags=[
enums.keyFlags.signData
];
signatureProperties.embeddedSignature=await createSignaturePacket(dataToSign,[],subkey,{
signatureType:enums.signature.keyBinding
},options.date,void 0,void 0,void 0,config);
}else signatureProperties.keyFlags=[
enums.keyFlags.encryptCommunication|enums.keyFlags.encryptStorage
];
if(options.keyExpirationTime>0){
signatureProperties.keyExpirationTime=options.keyExpirationTime;
signatureProperties.keyNeverExpires=false;
}
const subkeySignaturePacket=await createSignaturePacket(dataToSign,[],primaryKey,signatureProperties,options.date,void 0,void 0,void 0,config);
return subkeySignaturePacket;
}
async function getPreferredHashAlgo(targetKeys,signingKeyPacket,date=new Date(),targetUserIDs=[],config){
const defaultAlgo=enums.hash.sha256;
const preferredSenderAlgo=config.preferredHashAlgorithm;
const supportedAlgosPerTarget=await Promise.all(targetKeys.map(async(key,i)=>{
const selfCertification=await key.getPrimarySelfSignature(date,targetUserIDs[i],config);
const targetPrefs=selfCertification.preferredHashAlgorithms;
return targetPrefs||[];
}));
const supportedAlgosMap=new Map();
for(const supportedAlgos of supportedAlgosPerTarget)for(const hashAlgo of supportedAlgos)try{
const supportedAlgo=enums.write(enums.hash,hashAlgo);
supportedAlgosMap.set(supportedAlgo,supportedAlgosMap.has(supportedAlgo)?supportedAlgosMap.get(supportedAlgo)+ 1:1);
}catch {}
const isSupportedHashAlgo=(hashAlgo)=>0===targetKeys.length||supportedAlgosMap.get(hashAlgo)===targetKeys.length||hashAlgo===defaultAlgo;
const getStrongestSupportedHashAlgo=()=>{
if(0===supportedAlgosMap.size)return defaultAlgo;
const sortedHashAlgos=Array.from(supportedAlgosMap.keys()).filter((hashAlgo)=>isSupportedHashAlgo(hashAlgo)).sort((algoA,algoB)=>getHashByteLength(algoA)- getHashByteLength(algoB));
const strongestHashAlgo=sortedHashAlgos[0];
return getHashByteLength(strongestHashAlgo)>=getHashByteLength(defaultAlgo)?strongestHashAlgo:defaultAlgo;
};
const eccAlgos=new Set([
enums.publicKey.ecdsa,
enums.publicKey.eddsaLegacy,
enums.publicKey.ed25519,
enums.publicKey.ed448
]);
if(eccAlgos.has(signingKeyPacket.algorithm)){
const preferredCurveAlgo=getPreferredCurveHashAlgo(signingKeyPacket.algorithm,signingKeyPacket.publicParams.oid);
const preferredSenderAlgoIsSupported=isSupportedHashAlgo(preferredSenderAlgo);
const preferredSenderAlgoStrongerThanCurveAlgo=getHashByteLength(preferredSenderAlgo)>=getHashByteLength(preferredCurveAlgo);
if(preferredSenderAlgoIsSupported&&preferredSenderAlgoStrongerThanCurveAlgo)return preferredSenderAlgo;
else{
const strongestSupportedAlgo=getStrongestSupportedHashAlgo();
return getHashByteLength(strongestSupportedAlgo)>=getHashByteLength(preferredCurveAlgo)?strongestSupportedAlgo:preferredCurveAlgo;
}
}
return isSupportedHashAlgo(preferredSenderAlgo)?preferredSenderAlgo:getStrongestSupportedHashAlgo();
}
async function getPreferredCipherSuite(keys=[],date=new Date(),userIDs=[],config$1=config){
const selfSigs=await Promise.all(keys.map((key,i)=>key.getPrimarySelfSignature(date,userIDs[i],config$1)));
const withAEAD=keys.length?selfSigs.every((selfSig)=>selfSig.features&&selfSig.features[0]&enums.features.seipdv2):config$1.aeadProtect;
if(withAEAD){
const defaultCipherSuite={
symmetricAlgo:enums.symmetric.aes128,
aeadAlgo:enums.aead.ocb
};
const desiredCipherSuites=[
{
symmetricAlgo:config$1.preferredSymmetricAlgorithm,
aeadAlgo:config$1.preferredAEADAlgorithm
},
{
symmetricAlgo:config$1.preferredSymmetricAlgorithm,
aeadAlgo:enums.aead.ocb
},
{
symmetricAlgo:enums.symmetric.aes128,
aeadAlgo:config$1.preferredAEADAlgorithm
}
];
for(const desiredCipherSuite of desiredCipherSuites)if(selfSigs.every((selfSig)=>selfSig.preferredCipherSuites&&selfSig.preferredCipherSuites.some((cipherSuite)=>cipherSuite[0]===desiredCipherSuite.symmetricAlgo&&cipherSuite[1]===desiredCipherSuite.aeadAlgo)))return desiredCipherSuite;
return defaultCipherSuite;
}
const defaultSymAlgo=enums.symmetric.aes128;
const desiredSymAlgo=config$1.preferredSymmetricAlgorithm;
return{
symmetricAlgo:selfSigs.every((selfSig)=>selfSig.preferredSymmetricAlgorithms&&selfSig.preferredSymmetricAlgorithms.includes(desiredSymAlgo))?desiredSymAlgo:defaultSymAlgo,
aeadAlgo:void 0
};
}
async function createSignaturePacket(dataToSign,recipientKeys,signingKeyPacket,signatureProperties,date,recipientUserIDs,notations=[],detached=false,config){
if(signingKeyPacket.isDummy())throw new Error('Cannot sign with a gnu-dummy key.');
if(!signingKeyPacket.isDecrypted())throw new Error('Signing key is not decrypted.');
const signaturePacket=new SignaturePacket();
Object.assign(signaturePacket,signatureProperties);
signaturePacket.publicKeyAlgorithm=signingKeyPacket.algorithm;
signaturePacket.hashAlgorithm=await getPreferredHashAlgo(recipientKeys,signingKeyPacket,date,recipientUserIDs,config);
signaturePacket.rawNotations=[
...notations
];
await signaturePacket.sign(signingKeyPacket,dataToSign,date,detached,config);
return signaturePacket;
}
async function mergeSignatures(source,dest,attr,date=new Date(),checkFn){
source=source[attr];
if(source)if(dest[attr].length)await Promise.all(source.map(async function(sourceSig){
if(!sourceSig.isExpired(date)&&(!checkFn||await checkFn(sourceSig))&&!dest[attr].some(function(destSig){
return util.equalsUint8Array(destSig.writeParams(),sourceSig.writeParams());
}))dest[attr].push(sourceSig);
}));
else dest[attr]=source;
}
async function isDataRevoked(primaryKey,signatureType,dataToVerify,revocations,signature,key,date=new Date(),config){
key=key||primaryKey;
const revocationKeyIDs=[];
await Promise.all(revocations.map(async function(revocationSignature){
try{
if(!signature||revocationSignature.issuerKeyID.equals(signature.issuerKeyID)){
const isHardRevocation=![
enums.reasonForRevocation.keyRetired,
enums.reasonForRevocation.keySuperseded,
enums.reasonForRevocation.userIDInvalid
].includes(revocationSignature.reasonForRevocationFlag);
await revocationSignature.verify(key,signatureType,dataToVerify,isHardRevocation?null:date,false,config);
revocationKeyIDs.push(revocationSignature.issuerKeyID);
}
}catch {}
}));
if(signature){
signature.revoked=revocationKeyIDs.some((keyID)=>keyID.equals(signature.issuerKeyID))?true:signature.revoked||false;
return signature.revoked;
}
return revocationKeyIDs.length>0;
}
function getKeyExpirationTime(keyPacket,signature){
let expirationTime;
if(false===signature.keyNeverExpires)expirationTime=keyPacket.created.getTime()+ 1000*signature.keyExpirationTime;
return expirationTime ? new Date(expirationTime) : 1 / 0;
}
function sanitizeKeyOptions(options,subkeyDefaults={}){
options.type=options.type||subkeyDefaults.type;
options.curve=options.curve||subkeyDefaults.curve;
options.rsaBits=options.rsaBits||subkeyDefaults.rsaBits;
options.keyExpirationTime=void 0!==options.keyExpirationTime?options.keyExpirationTime:subkeyDefaults.keyExpirationTime;
options.passphrase=util.isString(options.passphrase)?options.passphrase:subkeyDefaults.passphrase;
options.date=options.date||subkeyDefaults.date;
options.sign=options.sign||false;
switch(options.type){
case 'ecc':
try{
options.curve=enums.write(enums.curve,options.curve);
}catch {
throw new Error('Unknown curve');
}
if(options.curve===enums.curve.ed25519Legacy||options.curve===enums.curve.curve25519Legacy||'ed25519'===options.curve||'curve25519'===options.curve)options.curve=options.sign?enums.curve.ed25519Legacy:enums.curve.curve25519Legacy;
if(options.sign)options.algorithm=options.curve===enums.curve.ed25519Legacy?enums.publicKey.eddsaLegacy:enums.publicKey.ecdsa;
else options.algorithm=enums.publicKey.ecdh;
break;
case 'curve25519':
options.algorithm=options.sign?enums.publicKey.ed25519:enums.publicKey.x25519;
break;
case 'curve448':
options.algorithm=options.sign?enums.publicKey.ed448:enums.publicKey.x448;
break;
case 'rsa':
options.algorithm=enums.publicKey.rsaEncryptSign;
break;
default:
throw new Error(`Unsupported key type ${options.type}`);
}
return options;
}
function validateSigningKeyPacket(keyPacket,signature,config){
switch(keyPacket.algorithm){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
case enums.publicKey.dsa:
case enums.publicKey.ecdsa:
case enums.publicKey.eddsaLegacy:
case enums.publicKey.ed25519:
case enums.publicKey.ed448:
if (!signature.keyFlags && !config.allowMissingKeyFlags) throw new Error('None of the key flags is set: consider passing `config.allowMissingKeyFlags`');
return!signature.keyFlags||(signature.keyFlags[0]&enums.keyFlags.signData)!==0;
default:
return false;
}
}
function validateEncryptionKeyPacket(keyPacket,signature,config){
switch(keyPacket.algorithm){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
case enums.publicKey.elgamal:
case enums.publicKey.ecdh:
case enums.publicKey.x25519:
case enums.publicKey.x448:
if (!signature.keyFlags && !config.allowMissingKeyFlags) throw new Error('None of the key flags is set: consider passing `config.allowMissingKeyFlags`');
return!signature.keyFlags||(signature.keyFlags[0]&enums.keyFlags.encryptCommunication)!==0||(signature.keyFlags[0]&enums.keyFlags.encryptStorage)!==0;
default:
return false;
}
}
function validateDecryptionKeyPacket(keyPacket,signature,config){
if (!signature.keyFlags && !config.allowMissingKeyFlags) throw new Error('None of the key flags is set: consider passing `config.allowMissingKeyFlags`');
switch(keyPacket.algorithm){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaEncrypt:
case enums.publicKey.elgamal:
case enums.publicKey.ecdh:
case enums.publicKey.x25519:
case enums.publicKey.x448:
{
const isValidSigningKeyPacket=!signature.keyFlags||(signature.keyFlags[0]&enums.keyFlags.signData)!==0;
if(isValidSigningKeyPacket&&config.allowInsecureDecryptionWithSigningKeys)return true;
return!signature.keyFlags||(signature.keyFlags[0]&enums.keyFlags.encryptCommunication)!==0||(signature.keyFlags[0]&enums.keyFlags.encryptStorage)!==0;
}
default:
return false;
}
}
function checkKeyRequirements(keyPacket,config){
const keyAlgo=enums.write(enums.publicKey,keyPacket.algorithm);
const algoInfo=keyPacket.getAlgorithmInfo();
if (config.rejectPublicKeyAlgorithms.has(keyAlgo)) throw new Error(`${algoInfo.algorithm} keys are considered too weak.`);
switch(keyAlgo){
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
case enums.publicKey.rsaEncrypt:
if (algoInfo.bits < config.minRSABits) throw new Error(`RSA keys shorter than ${config.minRSABits} bits are considered too weak.`);
break;
case enums.publicKey.ecdsa:
case enums.publicKey.eddsaLegacy:
case enums.publicKey.ecdh:
if (config.rejectCurves.has(algoInfo.curve)) throw new Error(`Support for ${algoInfo.algorithm} keys using curve ${algoInfo.curve} is disabled.`);
break;
}
}
class User{
constructor(userPacket,mainKey){
this.userID=userPacket.constructor.tag===enums.packet.userID?userPacket:null;
this.userAttribute=userPacket.constructor.tag===enums.packet.userAttribute?userPacket:null;
this.selfCertifications=[];
this.otherCertifications=[];
this.revocationSignatures=[];
this.mainKey=mainKey;
}
toPacketList(){
const packetlist=new PacketList();
packetlist.push(this.userID||this.userAttribute);
packetlist.push(...this.revocationSignatures);
packetlist.push(...this.selfCertifications);
packetlist.push(...this.otherCertifications);
return packetlist;
}
clone(){
const user=new User(this.userID||this.userAttribute,this.mainKey);
user.selfCertifications=[
...this.selfCertifications
];
user.otherCertifications=[
...this.otherCertifications
];
user.revocationSignatures=[
...this.revocationSignatures
];
return user;
}
async certify(signingKeys,date,config){
const primaryKey=this.mainKey.keyPacket;
const dataToSign={
userID:this.userID,
userAttribute:this.userAttribute,
key:primaryKey
};
const user=new User(dataToSign.userID||dataToSign.userAttribute,this.mainKey);
user.otherCertifications=await Promise.all(signingKeys.map(async function(privateKey){
if(!privateKey.isPrivate())throw new Error('Need private key for signing');
if(privateKey.hasSameFingerprintAs(primaryKey))throw new Error("The user's own key can only be used for self-certifications");
const signingKey=await privateKey.getSigningKey(void 0,date,void 0,config);
return createSignaturePacket(dataToSign,[
privateKey
],signingKey.keyPacket,{
signatureType:enums.signature.certGeneric,
keyFlags:[
enums.keyFlags.certifyKeys|enums.keyFlags.signData
]
},date,void 0,void 0,void 0,config);
}));
await user.update(this,date,config);
return user;
}
async isRevoked(certificate,keyPacket,date=new Date(),config$1=config){
const primaryKey=this.mainKey.keyPacket;
return isDataRevoked(primaryKey,enums.signature.certRevocation,{
key:primaryKey,
userID:this.userID,
userAttribute:this.userAttribute
},this.revocationSignatures,certificate,keyPacket,date,config$1);
}
async verifyCertificate(certificate,verificationKeys,date=new Date(),config){
const that=this;
const primaryKey=this.mainKey.keyPacket;
const dataToVerify={
userID:this.userID,
userAttribute:this.userAttribute,
key:primaryKey
};
const{issuerKeyID}=certificate;
const issuerKeys=verificationKeys.filter((key)=>key.getKeys(issuerKeyID).length>0);
if(0===issuerKeys.length)return null;
await Promise.all(issuerKeys.map(async(key)=>{
const signingKey=await key.getSigningKey(issuerKeyID,certificate.created,void 0,config);
if(certificate.revoked||await that.isRevoked(certificate,signingKey.keyPacket,date,config))throw new Error('User certificate is revoked');
try{
await certificate.verify(signingKey.keyPacket,enums.signature.certGeneric,dataToVerify,date,void 0,config);
}catch(e){
throw util.wrapError('User certificate is invalid',e);
}
}));
return true;
}
async verifyAllCertifications(verificationKeys,date=new Date(),config){
const that=this;
const certifications=this.selfCertifications.concat(this.otherCertifications);
return Promise.all(certifications.map(async(certification)=>({
keyID:certification.issuerKeyID,
valid:await that.verifyCertificate(certification,verificationKeys,date,config).catch(()=>false)
})));
}
async verify(date=new Date(),config){
if(!this.selfCertifications.length)throw new Error('No self-certifications found');
const that=this;
const primaryKey=this.mainKey.keyPacket;
const dataToVerify={
userID:this.userID,
userAttribute:this.userAttribute,
key:primaryKey
};
let exception;
for(let i=this.selfCertifications.length - 1;i>=0;i--)try{
const selfCertification=this.selfCertifications[i];
if(selfCertification.revoked||await that.isRevoked(selfCertification,void 0,date,config))throw new Error('Self-certification is revoked');
try{
await selfCertification.verify(primaryKey,enums.signature.certGeneric,dataToVerify,date,void 0,config);
}catch(e){
throw util.wrapError('Self-certification is invalid',e);
}
return true;
}catch(e){
exception=e;
}
throw exception;
}
async update(sourceUser,date,config){
const primaryKey=this.mainKey.keyPacket;
const dataToVerify={
userID:this.userID,
userAttribute:this.userAttribute,
key:primaryKey
};
await mergeSignatures(sourceUser,this,'selfCertifications',date,async function(srcSelfSig){
try{
await srcSelfSig.verify(primaryKey,enums.signature.certGeneric,dataToVerify,date,false,config);
return true;
}catch {
return false;
}
});
await mergeSignatures(sourceUser,this,'otherCertifications',date);
await mergeSignatures(sourceUser,this,'revocationSignatures',date,function(srcRevSig){
return isDataRevoked(primaryKey,enums.signature.certRevocation,dataToVerify,[
srcRevSig
],void 0,void 0,date,config);
});
}
async revoke(primaryKey,{flag:reasonForRevocationFlag=enums.reasonForRevocation.noReason,string:reasonForRevocationString=''}={},date=new Date(),config$1=config){
const dataToSign={
userID:this.userID,
userAttribute:this.userAttribute,
key:primaryKey
};
const user=new User(dataToSign.userID||dataToSign.userAttribute,this.mainKey);
user.revocationSignatures.push(await createSignaturePacket(dataToSign,[],primaryKey,{
signatureType:enums.signature.certRevocation,
reasonForRevocationFlag:enums.write(enums.reasonForRevocation,reasonForRevocationFlag),
reasonForRevocationString
},date,void 0,void 0,false,config$1));
await user.update(this);
return user;
}
}
class Subkey{
constructor(subkeyPacket,mainKey){
this.keyPacket=subkeyPacket;
this.bindingSignatures=[];
this.revocationSignatures=[];
this.mainKey=mainKey;
}
toPacketList(){
const packetlist=new PacketList();
packetlist.push(this.keyPacket);
packetlist.push(...this.revocationSignatures);
packetlist.push(...this.bindingSignatures);
return packetlist;
}
clone(){
const subkey=new Subkey(this.keyPacket,this.mainKey);
subkey.bindingSignatures=[
...this.bindingSignatures
];
subkey.revocationSignatures=[
...this.revocationSignatures
];
return subkey;
}
async isRevoked(signature,key,date=new Date(),config$1=config){
const primaryKey=this.mainKey.keyPacket;
return isDataRevoked(primaryKey,enums.signature.subkeyRevocation,{
key:primaryKey,
bind:this.keyPacket
},this.revocationSignatures,signature,key,date,config$1);
}
async verify(date=new Date(),config$1=config){
const primaryKey=this.mainKey.keyPacket;
const dataToVerify={
key:primaryKey,
bind:this.keyPacket
};
const bindingSignature=await getLatestValidSignature(this.bindingSignatures,primaryKey,enums.signature.subkeyBinding,dataToVerify,date,config$1);
if(bindingSignature.revoked||await this.isRevoked(bindingSignature,null,date,config$1))throw new Error('Subkey is revoked');
if(isDataExpired(this.keyPacket,bindingSignature,date))throw new Error('Subkey is expired');
return bindingSignature;
}
async getExpirationTime(date=new Date(),config$1=config){
const primaryKey=this.mainKey.keyPacket;
const dataToVerify={
key:primaryKey,
bind:this.keyPacket
};
let bindingSignature;
try{
bindingSignature=await getLatestValidSignature(this.bindingSignatures,primaryKey,enums.signature.subkeyBinding,dataToVerify,date,config$1);
}catch {
return null;
}
const keyExpiry=getKeyExpirationTime(this.keyPacket,bindingSignature);
const sigExpiry=bindingSignature.getExpirationTime();
return keyExpiry<sigExpiry?keyExpiry:sigExpiry;
}
async update(subkey,date=new Date(),config$1=config){
const primaryKey=this.mainKey.keyPacket;
if(!this.hasSameFingerprintAs(subkey))throw new Error('Subkey update method: fingerprints of subkeys not equal');
if(this.keyPacket.constructor.tag===enums.packet.publicSubkey&&subkey.keyPacket.constructor.tag===enums.packet.secretSubkey)this.keyPacket=subkey.keyPacket;
const that=this;
const dataToVerify={
key:primaryKey,
bind:that.keyPacket
};
await mergeSignatures(subkey,this,'bindingSignatures',date,async function(srcBindSig){
for(let i=0;i<that.bindingSignatures.length;i++)if(that.bindingSignatures[i].issuerKeyID.equals(srcBindSig.issuerKeyID)){
if(srcBindSig.created>that.bindingSignatures[i].created)that.bindingSignatures[i]=srcBindSig;
return false;
}
try{
await srcBindSig.verify(primaryKey,enums.signature.subkeyBinding,dataToVerify,date,void 0,config$1);
return true;
}catch {
return false;
}
});
await mergeSignatures(subkey,this,'revocationSignatures',date,function(srcRevSig){
return isDataRevoked(primaryKey,enums.signature.subkeyRevocation,dataToVerify,[
srcRevSig
],void 0,void 0,date,config$1);
});
}
async revoke(primaryKey,{flag:reasonForRevocationFlag=enums.reasonForRevocation.noReason,string:reasonForRevocationString=''}={},date=new Date(),config$1=config){
const dataToSign={
key:primaryKey,
bind:this.keyPacket
};
const subkey=new Subkey(this.keyPacket,this.mainKey);
subkey.revocationSignatures.push(await createSignaturePacket(dataToSign,[],primaryKey,{
signatureType:enums.signature.subkeyRevocation,
reasonForRevocationFlag:enums.write(enums.reasonForRevocation,reasonForRevocationFlag),
reasonForRevocationString
},date,void 0,void 0,false,config$1));
await subkey.update(this);
return subkey;
}
hasSameFingerprintAs(other){
return this.keyPacket.hasSameFingerprintAs(other.keyPacket||other);
}
}
[
'getKeyID',
'getFingerprint',
'getAlgorithmInfo',
'getCreationTime',
'isDecrypted'
].forEach((name)=>{
Subkey.prototype[name]=function(){
return this.keyPacket[name]();
};
});
const allowedRevocationPackets=util.constructAllowedPackets([
SignaturePacket
]);
const mainKeyPacketTags=new Set([
enums.packet.publicKey,
enums.packet.secretKey
]);
const keyPacketTags=new Set([
enums.packet.publicKey,
enums.packet.secretKey,
enums.packet.publicSubkey,
enums.packet.secretSubkey
]);
class Key{
packetListToStructure(packetlist,disallowedPackets=new Set()){
let user;
let primaryKeyID;
let subkey;
let ignoreUntil;
for(const packet of packetlist){
if(packet instanceof UnparseablePacket){
const isUnparseableKeyPacket=keyPacketTags.has(packet.tag);
if(isUnparseableKeyPacket&&!ignoreUntil)ignoreUntil=mainKeyPacketTags.has(packet.tag)?mainKeyPacketTags:keyPacketTags;
continue;
}
const tag=packet.constructor.tag;
if(ignoreUntil){
if(!ignoreUntil.has(tag))continue;
ignoreUntil=null;
}
if (disallowedPackets.has(tag)) throw new Error(`Unexpected packet type: ${tag}`);
switch(tag){
case enums.packet.publicKey:
case enums.packet.secretKey:
if(this.keyPacket)throw new Error('Key block contains multiple keys');
this.keyPacket=packet;
primaryKeyID=this.getKeyID();
if(!primaryKeyID)throw new Error('Missing Key ID');
break;
case enums.packet.userID:
case enums.packet.userAttribute:
user=new User(packet,this);
this.users.push(user);
break;
case enums.packet.publicSubkey:
case enums.packet.secretSubkey:
user=null;
subkey=new Subkey(packet,this);
this.subkeys.push(subkey);
break;
case enums.packet.signature:
switch(packet.signatureType){
case enums.signature.certGeneric:
case enums.signature.certPersona:
case enums.signature.certCasual:
case enums.signature.certPositive:
if(!user){
util.printDebug('Dropping certification signatures without preceding user packet');
continue;
}
if(packet.issuerKeyID.equals(primaryKeyID))user.selfCertifications.push(packet);
else user.otherCertifications.push(packet);
break;
case enums.signature.certRevocation:
if(user)user.revocationSignatures.push(packet);
else this.directSignatures.push(packet);
break;
case enums.signature.key:
this.directSignatures.push(packet);
break;
case enums.signature.subkeyBinding:
if(!subkey){
util.printDebug('Dropping subkey binding signature without preceding subkey packet');
continue;
}
subkey.bindingSignatures.push(packet);
break;
case enums.signature.keyRevocation:
this.revocationSignatures.push(packet);
break;
case enums.signature.subkeyRevocation:
if(!subkey){
util.printDebug('Dropping subkey revocation signature without preceding subkey packet');
continue;
}
subkey.revocationSignatures.push(packet);
break;
}
break;
}
}
}
toPacketList(){
const packetlist=new PacketList();
packetlist.push(this.keyPacket);
packetlist.push(...this.revocationSignatures);
packetlist.push(...this.directSignatures);
this.users.map((user)=>packetlist.push(...user.toPacketList()));
this.subkeys.map((subkey)=>packetlist.push(...subkey.toPacketList()));
return packetlist;
}
clone(clonePrivateParams=false){
const key=new this.constructor(this.toPacketList());
if(clonePrivateParams)key.getKeys().forEach((k)=>{
k.keyPacket=Object.create(Object.getPrototypeOf(k.keyPacket),Object.getOwnPropertyDescriptors(k.keyPacket));
if(!k.keyPacket.isDecrypted())return;
const privateParams={};
Object.keys(k.keyPacket.privateParams).forEach((name)=>{
privateParams[name]=new Uint8Array(k.keyPacket.privateParams[name]);
});
k.keyPacket.privateParams=privateParams;
});
return key;
}
getSubkeys(keyID=null){
const subkeys=this.subkeys.filter((subkey)=>!keyID||subkey.getKeyID().equals(keyID,true));
return subkeys;
}
getKeys(keyID=null){
const keys=[];
if(!keyID||this.getKeyID().equals(keyID,true))keys.push(this);
return keys.concat(this.getSubkeys(keyID));
}
getKeyIDs(){
return this.getKeys().map((key)=>key.getKeyID());
}
getUserIDs(){
return this.users.map((user)=>user.userID?user.userID.userID:null).filter((userID)=>null!==userID);
}
write(){
return this.toPacketList().write();
}
async getSigningKey(keyID=null,date=new Date(),userID={},config$1=config){
await this.verifyPrimaryKey(date,userID,config$1);
const primaryKey=this.keyPacket;
try{
checkKeyRequirements(primaryKey,config$1);
}catch(err){
throw util.wrapError('Could not verify primary key',err);
}
const subkeys=this.subkeys.slice().sort((a,b)=>b.keyPacket.created - a.keyPacket.created||b.keyPacket.algorithm - a.keyPacket.algorithm);
let exception;
for(const subkey of subkeys)if(!keyID||subkey.getKeyID().equals(keyID))try{
await subkey.verify(date,config$1);
const dataToVerify={
key:primaryKey,
bind:subkey.keyPacket
};
const bindingSignature=await getLatestValidSignature(subkey.bindingSignatures,primaryKey,enums.signature.subkeyBinding,dataToVerify,date,config$1);
if(!validateSigningKeyPacket(subkey.keyPacket,bindingSignature,config$1))continue;
if(!bindingSignature.embeddedSignature)throw new Error('Missing embedded signature');
await getLatestValidSignature([
bindingSignature.embeddedSignature
],subkey.keyPacket,enums.signature.keyBinding,dataToVerify,date,config$1);
checkKeyRequirements(subkey.keyPacket,config$1);
return subkey;
}catch(e){
exception=e;
}
try{
const selfCertification=await this.getPrimarySelfSignature(date,userID,config$1);
if((!keyID||primaryKey.getKeyID().equals(keyID))&&validateSigningKeyPacket(primaryKey,selfCertification,config$1)){
checkKeyRequirements(primaryKey,config$1);
return this;
}
}catch(e){
exception=e;
}
throw util.wrapError('Could not find valid signing key packet in key ' + this.getKeyID().toHex(),exception);
}
async getEncryptionKey(keyID,date=new Date(),userID={},config$1=config){
await this.verifyPrimaryKey(date,userID,config$1);
const primaryKey=this.keyPacket;
try{
checkKeyRequirements(primaryKey,config$1);
}catch(err){
throw util.wrapError('Could not verify primary key',err);
}
const subkeys=this.subkeys.slice().sort((a,b)=>b.keyPacket.created - a.keyPacket.created||b.keyPacket.algorithm - a.keyPacket.algorithm);
let exception;
for(const subkey of subkeys)if(!keyID||subkey.getKeyID().equals(keyID))try{
await subkey.verify(date,config$1);
const dataToVerify={
key:primaryKey,
bind:subkey.keyPacket
};
const bindingSignature=await getLatestValidSignature(subkey.bindingSignatures,primaryKey,enums.signature.subkeyBinding,dataToVerify,date,config$1);
if(validateEncryptionKeyPacket(subkey.keyPacket,bindingSignature,config$1)){
checkKeyRequirements(subkey.keyPacket,config$1);
return subkey;
}
}catch(e){
exception=e;
}
try{
const selfCertification=await this.getPrimarySelfSignature(date,userID,config$1);
if((!keyID||primaryKey.getKeyID().equals(keyID))&&validateEncryptionKeyPacket(primaryKey,selfCertification,config$1)){
checkKeyRequirements(primaryKey,config$1);
return this;
}
}catch(e){
exception=e;
}
throw util.wrapError('Could not find valid encryption key packet in key ' + this.getKeyID().toHex(),exception);
}
async isRevoked(signature,key,date=new Date(),config$1=config){
return isDataRevoked(this.keyPacket,enums.signature.keyRevocation,{
key:this.keyPacket
},this.revocationSignatures,signature,key,date,config$1);
}
async verifyPrimaryKey(date=new Date(),userID={},config$1=config){
const primaryKey=this.keyPacket;
if(await this.isRevoked(null,null,date,config$1))throw new Error('Primary key is revoked');
const selfCertification=await this.getPrimarySelfSignature(date,userID,config$1);
if(isDataExpired(primaryKey,selfCertification,date))throw new Error('Primary key is expired');
if(6!==primaryKey.version){
const directSignature=await getLatestValidSignature(this.directSignatures,primaryKey,enums.signature.key,{
key:primaryKey
},date,config$1).catch(()=>{});
if(directSignature&&isDataExpired(primaryKey,directSignature,date))throw new Error('Primary key is expired');
}
}
async getExpirationTime(userID,config$1=config){
let primaryKeyExpiry;
try{
const selfCertification=await this.getPrimarySelfSignature(null,userID,config$1);
const selfSigKeyExpiry=getKeyExpirationTime(this.keyPacket,selfCertification);
const selfSigExpiry=selfCertification.getExpirationTime();
const directSignature=6!==this.keyPacket.version&&await getLatestValidSignature(this.directSignatures,this.keyPacket,enums.signature.key,{
key:this.keyPacket
},null,config$1).catch(()=>{});
if(directSignature){
const directSigKeyExpiry=getKeyExpirationTime(this.keyPacket,directSignature);
primaryKeyExpiry=Math.min(selfSigKeyExpiry,selfSigExpiry,directSigKeyExpiry);
}else primaryKeyExpiry=selfSigKeyExpiry<selfSigExpiry?selfSigKeyExpiry:selfSigExpiry;
}catch {
primaryKeyExpiry=null;
}
return util.normalizeDate(primaryKeyExpiry);
}
async getPrimarySelfSignature(date=new Date(),userID={},config$1=config){
const primaryKey=this.keyPacket;
if(6===primaryKey.version)return getLatestValidSignature(this.directSignatures,primaryKey,enums.signature.key,{
key:primaryKey
},date,config$1);
const{selfCertification}=await this.getPrimaryUser(date,userID,config$1);
return selfCertification;
}
async getPrimaryUser(date=new Date(),userID={},config$1=config){
const primaryKey=this.keyPacket;
const users=[];
let exception;
for(let i=0;i<this.users.length;i++)try{
const user=this.users[i];
if(!user.userID)continue;
if(void 0!==userID.name&&user.userID.name!==userID.name||void 0!==userID.email&&user.userID.email!==userID.email||void 0!==userID.comment&&user.userID.comment!==userID.comment)throw new Error('Could not find user that matches that user ID');
const dataToVerify={
userID:user.userID,
key:primaryKey
};
const selfCertification=await getLatestValidSignature(user.selfCertifications,primaryKey,enums.signature.certGeneric,dataToVerify,date,config$1);
users.push({
index:i,
user,
selfCertification
});
}catch(e){
exception=e;
}
if(!users.length)throw exception||new Error('Could not find primary user');
await Promise.all(users.map(async(a)=>{
a.selfCertification.revoked||await a.user.isRevoked(a.selfCertification,null,date,config$1);
}));
const primaryUser=users.sort(function(a,b){
const A=a.selfCertification;
const B=b.selfCertification;
return B.revoked - A.revoked||A.isPrimaryUserID - B.isPrimaryUserID||A.created - B.created;
}).pop();
const{user,selfCertification:cert}=primaryUser;
if(cert.revoked||await user.isRevoked(cert,null,date,config$1))throw new Error('Primary user is revoked');
return primaryUser;
}
async update(sourceKey,date=new Date(),config$1=config){
if(!this.hasSameFingerprintAs(sourceKey))throw new Error('Primary key fingerprints must be equal to update the key');
if(!this.isPrivate()&&sourceKey.isPrivate()){
const equal=this.subkeys.length===sourceKey.subkeys.length&&this.subkeys.every((destSubkey)=>sourceKey.subkeys.some((srcSubkey)=>destSubkey.hasSameFingerprintAs(srcSubkey)));
if(!equal)throw new Error('Cannot update public key with private key if subkeys mismatch');
return sourceKey.update(this,config$1);
}
const updatedKey=this.clone();
await mergeSignatures(sourceKey,updatedKey,'revocationSignatures',date,(srcRevSig)=>isDataRevoked(updatedKey.keyPacket,enums.signature.keyRevocation,updatedKey,[
srcRevSig
],null,sourceKey.keyPacket,date,config$1));
await mergeSignatures(sourceKey,updatedKey,'directSignatures',date);
await Promise.all(sourceKey.users.map(async(srcUser)=>{
const usersToUpdate=updatedKey.users.filter((dstUser)=>srcUser.userID&&srcUser.userID.equals(dstUser.userID)||srcUser.userAttribute&&srcUser.userAttribute.equals(dstUser.userAttribute));
if(usersToUpdate.length>0)await Promise.all(usersToUpdate.map((userToUpdate)=>userToUpdate.update(srcUser,date,config$1)));
else{
const newUser=srcUser.clone();
newUser.mainKey=updatedKey;
updatedKey.users.push(newUser);
}
}));
await Promise.all(sourceKey.subkeys.map(async(srcSubkey)=>{
const subkeysToUpdate=updatedKey.subkeys.filter((dstSubkey)=>dstSubkey.hasSameFingerprintAs(srcSubkey));
if(subkeysToUpdate.length>0)await Promise.all(subkeysToUpdate.map((subkeyToUpdate)=>subkeyToUpdate.update(srcSubkey,date,config$1)));
else{
const newSubkey=srcSubkey.clone();
newSubkey.mainKey=updatedKey;
updatedKey.subkeys.push(newSubkey);
}
}));
return updatedKey;
}
async getRevocationCertificate(date=new Date(),config$1=config){
const dataToVerify={
key:this.keyPacket
};
const revocationSignature=await getLatestValidSignature(this.revocationSignatures,this.keyPacket,enums.signature.keyRevocation,dataToVerify,date,config$1);
const packetlist=new PacketList();
packetlist.push(revocationSignature);
const emitChecksum=6!==this.keyPacket.version;
return armor(enums.armor.publicKey,packetlist.write(),null,null,'This is a revocation certificate',emitChecksum,config$1);
}
async applyRevocationCertificate(revocationCertificate,date=new Date(),config$1=config){
const input=await unarmor(revocationCertificate);
const packetlist=await PacketList.fromBinary(input.data,allowedRevocationPackets,config$1);
const revocationSignature=packetlist.findPacket(enums.packet.signature);
if(!revocationSignature||revocationSignature.signatureType!==enums.signature.keyRevocation)throw new Error('Could not find revocation signature packet');
if(!revocationSignature.issuerKeyID.equals(this.getKeyID()))throw new Error('Revocation signature does not match key');
try{
await revocationSignature.verify(this.keyPacket,enums.signature.keyRevocation,{
key:this.keyPacket
},date,void 0,config$1);
}catch(e){
throw util.wrapError('Could not verify revocation signature',e);
}
const key=this.clone();
key.revocationSignatures.push(revocationSignature);
return key;
}
async signPrimaryUser(privateKeys,date,userID,config$1=config){
const{index,user}=await this.getPrimaryUser(date,userID,config$1);
const userSign=await user.certify(privateKeys,date,config$1);
const key=this.clone();
key.users[index]=userSign;
return key;
}
async signAllUsers(privateKeys,date=new Date(),config$1=config){
const key=this.clone();
key.users=await Promise.all(this.users.map(function(user){
return user.certify(privateKeys,date,config$1);
}));
return key;
}
async verifyPrimaryUser(verificationKeys,date=new Date(),userID,config$1=config){
const primaryKey=this.keyPacket;
const{user}=await this.getPrimaryUser(date,userID,config$1);
const results=verificationKeys?await user.verifyAllCertifications(verificationKeys,date,config$1):[
{
keyID:primaryKey.getKeyID(),
valid:await user.verify(date,config$1).catch(()=>false)
}
];
return results;
}
async verifyAllUsers(verificationKeys,date=new Date(),config$1=config){
const primaryKey=this.keyPacket;
const results=[];
await Promise.all(this.users.map(async(user)=>{
const signatures=verificationKeys?await user.verifyAllCertifications(verificationKeys,date,config$1):[
{
keyID:primaryKey.getKeyID(),
valid:await user.verify(date,config$1).catch(()=>false)
}
];
results.push(...signatures.map((signature)=>({
userID:user.userID?user.userID.userID:null,
userAttribute:user.userAttribute,
keyID:signature.keyID,
valid:signature.valid
})));
}));
return results;
}
}
[
'getKeyID',
'getFingerprint',
'getAlgorithmInfo',
'getCreationTime',
'hasSameFingerprintAs'
].forEach((name)=>{
Key.prototype[name]=Subkey.prototype[name];
});
class PublicKey extends Key{
constructor(packetlist){
super();
this.keyPacket=null;
this.revocationSignatures=[];
this.directSignatures=[];
this.users=[];
this.subkeys=[];
if(packetlist){
this.packetListToStructure(packetlist,new Set([
enums.packet.secretKey,
enums.packet.secretSubkey
]));
if(!this.keyPacket)throw new Error('Invalid key: missing public-key packet');
}
}
isPrivate(){
return false;
}
toPublic(){
return this;
}
armor(config$1=config){
const emitChecksum=6!==this.keyPacket.version;
return armor(enums.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,emitChecksum,config$1);
}
}
class PrivateKey extends PublicKey{
constructor(packetlist){
super();
this.packetListToStructure(packetlist,new Set([
enums.packet.publicKey,
enums.packet.publicSubkey
]));
if(!this.keyPacket)throw new Error('Invalid key: missing private-key packet');
}
isPrivate(){
return true;
}
toPublic(){
const packetlist=new PacketList();
const keyPackets=this.toPacketList();
for(const keyPacket of keyPackets)switch(keyPacket.constructor.tag){
case enums.packet.secretKey:
{
const pubKeyPacket=PublicKeyPacket.fromSecretKeyPacket(keyPacket);
packetlist.push(pubKeyPacket);
break;
}
case enums.packet.secretSubkey:
{
const pubSubkeyPacket=PublicSubkeyPacket.fromSecretSubkeyPacket(keyPacket);
packetlist.push(pubSubkeyPacket);
break;
}
default:
packetlist.push(keyPacket);
}
return new PublicKey(packetlist);
}
armor(config$1=config){
const emitChecksum=6!==this.keyPacket.version;
return armor(enums.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,emitChecksum,config$1);
}
async getDecryptionKeys(keyID,date=new Date(),userID={},config$1=config){
const primaryKey=this.keyPacket;
const keys=[];
let exception=null;
for(let i=0;i<this.subkeys.length;i++)if(!keyID||this.subkeys[i].getKeyID().equals(keyID,true)){
if(this.subkeys[i].keyPacket.isDummy()){
exception=exception||new Error('Gnu-dummy key packets cannot be used for decryption');
continue;
}
try{
const dataToVerify={
key:primaryKey,
bind:this.subkeys[i].keyPacket
};
const bindingSignature=await getLatestValidSignature(this.subkeys[i].bindingSignatures,primaryKey,enums.signature.subkeyBinding,dataToVerify,date,config$1);
if(validateDecryptionKeyPacket(this.subkeys[i].keyPacket,bindingSignature,config$1))keys.push(this.subkeys[i]);
}catch(e){
exception=e;
}
}
const selfCertification=await this.getPrimarySelfSignature(date,userID,config$1);
if((!keyID||primaryKey.getKeyID().equals(keyID,true))&&validateDecryptionKeyPacket(primaryKey,selfCertification,config$1))if(primaryKey.isDummy())exception=exception||new Error('Gnu-dummy key packets cannot be used for decryption');
else keys.push(this);
if(0===keys.length)throw exception||new Error('No decryption key packets found');
return keys;
}
isDecrypted(){
return this.getKeys().some(({keyPacket})=>keyPacket.isDecrypted());
}
async validate(config$1=config){
if(!this.isPrivate())throw new Error('Cannot validate a public key');
let signingKeyPacket;
if(this.keyPacket.isDummy()){
const signingKey=await this.getSigningKey(null,null,void 0,{
...config$1,
rejectPublicKeyAlgorithms:new Set(),
minRSABits:0
});
if(signingKey&&!signingKey.keyPacket.isDummy())signingKeyPacket=signingKey.keyPacket;
}else signingKeyPacket=this.keyPacket;
if(signingKeyPacket)return signingKeyPacket.validate();
else{
const keys=this.getKeys();
const allDummies=keys.map((key)=>key.keyPacket.isDummy()).every(Boolean);
if(allDummies)throw new Error('Cannot validate an all-gnu-dummy key');
return Promise.all(keys.map((key)=>key.keyPacket.validate()));
}
}
clearPrivateParams(){
this.getKeys().forEach(({keyPacket})=>{
if(keyPacket.isDecrypted())keyPacket.clearPrivateParams();
});
}
async revoke({flag:reasonForRevocationFlag=enums.reasonForRevocation.noReason,string:reasonForRevocationString=''}={},date=new Date(),config$1=config){
if(!this.isPrivate())throw new Error('Need private key for revoking');
const dataToSign={
key:this.keyPacket
};
const key=this.clone();
key.revocationSignatures.push(await createSignaturePacket(dataToSign,[],this.keyPacket,{
signatureType:enums.signature.keyRevocation,
reasonForRevocationFlag:enums.write(enums.reasonForRevocation,reasonForRevocationFlag),
reasonForRevocationString
},date,void 0,void 0,void 0,config$1));
return key;
}
async addSubkey(options={}){
const config$1={
...config,
...options.config
};
if(options.passphrase)throw new Error('Subkey could not be encrypted here, please encrypt whole key');
if (options.rsaBits < config$1.minRSABits) throw new Error(`rsaBits should be at least ${config$1.minRSABits}, got: ${options.rsaBits}`);
const secretKeyPacket=this.keyPacket;
if(secretKeyPacket.isDummy())throw new Error('Cannot add subkey to gnu-dummy primary key');
if(!secretKeyPacket.isDecrypted())throw new Error('Key is not decrypted');
const defaultOptions=secretKeyPacket.getAlgorithmInfo();
defaultOptions.type=getDefaultSubkeyType(defaultOptions.algorithm);
defaultOptions.rsaBits=defaultOptions.bits||4096;
defaultOptions.curve=defaultOptions.curve||'curve25519Legacy';
options=sanitizeKeyOptions(options,defaultOptions);
const keyPacket=await generateSecretSubkey(options,{
...config$1,
v6Keys:6===this.keyPacket.version
});
checkKeyRequirements(keyPacket,config$1);
const bindingSignature=await createBindingSignature(keyPacket,secretKeyPacket,options,config$1);
const packetList=this.toPacketList();
packetList.push(keyPacket,bindingSignature);
return new PrivateKey(packetList);
}
}
function getDefaultSubkeyType(algoName){
const algo=enums.write(enums.publicKey,algoName);
switch(algo){
case enums.publicKey.rsaEncrypt:
case enums.publicKey.rsaEncryptSign:
case enums.publicKey.rsaSign:
case enums.publicKey.dsa:
return 'rsa';
case enums.publicKey.ecdsa:
case enums.publicKey.eddsaLegacy:
return 'ecc';
case enums.publicKey.ed25519:
return 'curve25519';
case enums.publicKey.ed448:
return 'curve448';
default:
throw new Error('Unsupported algorithm');
}
}
const allowedKeyPackets=util.constructAllowedPackets([
PublicKeyPacket,
PublicSubkeyPacket,
SecretKeyPacket,
SecretSubkeyPacket,
UserIDPacket,
UserAttributePacket,
SignaturePacket
]);
function createKey(packetlist){
for(const packet of packetlist)switch(packet.constructor.tag){
case enums.packet.secretKey:
return new PrivateKey(packetlist);
case enums.packet.publicKey:
return new PublicKey(packetlist);
}
throw new Error('No key packet found');
}
async function readKeys({armoredKeys,binaryKeys,config:config$1,...rest}){
config$1={
...config,
...config$1
};
let input=armoredKeys||binaryKeys;
if (!input) throw new Error('readKeys: must pass options object containing `armoredKeys` or `binaryKeys`');
if(armoredKeys&&!util.isString(armoredKeys))throw new Error('readKeys: options.armoredKeys must be a string');
if(binaryKeys&&!util.isUint8Array(binaryKeys))throw new Error('readKeys: options.binaryKeys must be a Uint8Array');
const unknownOptions=Object.keys(rest);
if (unknownOptions.length > 0) throw new Error(`Unknown option: ${unknownOptions.join(', ')}`);
if(armoredKeys){
const{type,data}=await unarmor(armoredKeys);
if(type!==enums.armor.publicKey&&type!==enums.armor.privateKey)throw new Error('Armored text not of type key');
input=data;
}
const keys=[];
const packetlist=await PacketList.fromBinary(input,allowedKeyPackets,config$1);
const keyIndex=packetlist.indexOfTag(enums.packet.publicKey,enums.packet.secretKey);
if(0===keyIndex.length)throw new Error('No key packet found');
for(let i=0;i<keyIndex.length;i++){
const oneKeyList=packetlist.slice(keyIndex[i],keyIndex[i + 1]);
const newKey=createKey(oneKeyList);
keys.push(newKey);
}
return keys;
}
const allowedSymSessionKeyPackets=util.constructAllowedPackets([
SymEncryptedSessionKeyPacket
]);
const allowedDetachedSignaturePackets=util.constructAllowedPackets([
SignaturePacket
]);
class Message{
constructor(packetlist){
this.packets=packetlist||new PacketList();
}
getEncryptionKeyIDs(){
const keyIDs=[];
const pkESKeyPacketlist=this.packets.filterByTag(enums.packet.publicKeyEncryptedSessionKey);
pkESKeyPacketlist.forEach(function(packet){
keyIDs.push(packet.publicKeyID);
});
return keyIDs;
}
getSigningKeyIDs(){
const msg=this.unwrapCompressed();
const onePassSigList=msg.packets.filterByTag(enums.packet.onePassSignature);
if(onePassSigList.length>0)return onePassSigList.map((packet)=>packet.issuerKeyID);
const signatureList=msg.packets.filterByTag(enums.packet.signature);
return signatureList.map((packet)=>packet.issuerKeyID);
}
async decrypt(decryptionKeys,passwords,sessionKeys,date=new Date(),config$1=config){
const symEncryptedPacketlist=this.packets.filterByTag(enums.packet.symmetricallyEncryptedData,enums.packet.symEncryptedIntegrityProtectedData,enums.packet.aeadEncryptedData);
if(0===symEncryptedPacketlist.length)throw new Error('No encrypted data found');
const symEncryptedPacket=symEncryptedPacketlist[0];
const expectedSymmetricAlgorithm=symEncryptedPacket.cipherAlgorithm;
const sessionKeyObjects=sessionKeys||await this.decryptSessionKeys(decryptionKeys,passwords,expectedSymmetricAlgorithm,date,config$1);
let exception=null;
const decryptedPromise=Promise.all(sessionKeyObjects.map(async({algorithm:algorithmName,data})=>{
if(!util.isUint8Array(data)||!symEncryptedPacket.cipherAlgorithm&&!util.isString(algorithmName))throw new Error('Invalid session key for decryption.');
try{
const algo=symEncryptedPacket.cipherAlgorithm||enums.write(enums.symmetric,algorithmName);
await symEncryptedPacket.decrypt(algo,data,config$1);
}catch(e){
util.printDebugError(e);
exception=e;
}
}));
cancel(symEncryptedPacket.encrypted);
symEncryptedPacket.encrypted=null;
await decryptedPromise;
if(!symEncryptedPacket.packets||!symEncryptedPacket.packets.length)throw exception||new Error('Decryption failed.');
const resultMsg=new Message(symEncryptedPacket.packets);
symEncryptedPacket.packets=new PacketList();
return resultMsg;
}
async decryptSessionKeys(decryptionKeys,passwords,expectedSymmetricAlgorithm,date=new Date(),config$1=config){
let decryptedSessionKeyPackets=[];
let exception;
if(passwords){
const skeskPackets=this.packets.filterByTag(enums.packet.symEncryptedSessionKey);
if(0===skeskPackets.length)throw new Error('No symmetrically encrypted session key packet found.');
await Promise.all(passwords.map(async function(password,i){
let packets;
packets=i?await PacketList.fromBinary(skeskPackets.write(),allowedSymSessionKeyPackets,config$1):skeskPackets;
await Promise.all(packets.map(async function(skeskPacket){
try{
await skeskPacket.decrypt(password,config$1);
decryptedSessionKeyPackets.push(skeskPacket);
}catch(err){
util.printDebugError(err);
if(err instanceof Argon2OutOfMemoryError)exception=err;
}
}));
}));
}else if(decryptionKeys){
const pkeskPackets=this.packets.filterByTag(enums.packet.publicKeyEncryptedSessionKey);
if(0===pkeskPackets.length)throw new Error('No public key encrypted session key packet found.');
await Promise.all(pkeskPackets.map(async function(pkeskPacket){
await Promise.all(decryptionKeys.map(async function(decryptionKey){
let decryptionKeyPackets;
try{
decryptionKeyPackets=(await decryptionKey.getDecryptionKeys(pkeskPacket.publicKeyID,null,void 0,config$1)).map((key)=>key.keyPacket);
}catch(err){
exception=err;
return;
}
let algos=[
enums.symmetric.aes256,
enums.symmetric.aes128,
enums.symmetric.tripledes,
enums.symmetric.cast5
];
try{
const selfCertification=await decryptionKey.getPrimarySelfSignature(date,void 0,config$1);
if(selfCertification.preferredSymmetricAlgorithms)algos=algos.concat(selfCertification.preferredSymmetricAlgorithms);
}catch {}
await Promise.all(decryptionKeyPackets.map(async function(decryptionKeyPacket){
if(!decryptionKeyPacket.isDecrypted())throw new Error('Decryption key is not decrypted.');
const doConstantTimeDecryption=config$1.constantTimePKCS1Decryption&&(pkeskPacket.publicKeyAlgorithm===enums.publicKey.rsaEncrypt||pkeskPacket.publicKeyAlgorithm===enums.publicKey.rsaEncryptSign||pkeskPacket.publicKeyAlgorithm===enums.publicKey.rsaSign||pkeskPacket.publicKeyAlgorithm===enums.publicKey.elgamal);
if(doConstantTimeDecryption){
const serialisedPKESK=pkeskPacket.write();
await Promise.all((expectedSymmetricAlgorithm?[
expectedSymmetricAlgorithm
]:Array.from(config$1.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).map(async(sessionKeyAlgorithm)=>{
const pkeskPacketCopy=new PublicKeyEncryptedSessionKeyPacket();
pkeskPacketCopy.read(serialisedPKESK);
const randomSessionKey={
sessionKeyAlgorithm,
sessionKey:generateSessionKey$1(sessionKeyAlgorithm)
};
try{
await pkeskPacketCopy.decrypt(decryptionKeyPacket,randomSessionKey);
decryptedSessionKeyPackets.push(pkeskPacketCopy);
}catch(err){
util.printDebugError(err);
exception=err;
}
}));
}else try{
await pkeskPacket.decrypt(decryptionKeyPacket);
const symmetricAlgorithm=expectedSymmetricAlgorithm||pkeskPacket.sessionKeyAlgorithm;
if(symmetricAlgorithm&&!algos.includes(enums.write(enums.symmetric,symmetricAlgorithm)))throw new Error('A non-preferred symmetric algorithm was used.');
decryptedSessionKeyPackets.push(pkeskPacket);
}catch(err){
util.printDebugError(err);
exception=err;
}
}));
}));
cancel(pkeskPacket.encrypted);
pkeskPacket.encrypted=null;
}));
}else throw new Error('No key or password specified.');
if(decryptedSessionKeyPackets.length>0){
if(decryptedSessionKeyPackets.length>1){
const seen=new Set();
decryptedSessionKeyPackets=decryptedSessionKeyPackets.filter((item)=>{
const k=item.sessionKeyAlgorithm + util.uint8ArrayToString(item.sessionKey);
if(seen.has(k))return false;
seen.add(k);
return true;
});
}
return decryptedSessionKeyPackets.map((packet)=>({
data:packet.sessionKey,
algorithm:packet.sessionKeyAlgorithm&&enums.read(enums.symmetric,packet.sessionKeyAlgorithm)
}));
}
throw exception||new Error('Session key decryption failed.');
}
getLiteralData(){
const msg=this.unwrapCompressed();
const literal=msg.packets.findPacket(enums.packet.literalData);
return literal&&literal.getBytes()||null;
}
getFilename(){
const msg=this.unwrapCompressed();
const literal=msg.packets.findPacket(enums.packet.literalData);
return literal&&literal.getFilename()||null;
}
getText(){
const msg=this.unwrapCompressed();
const literal=msg.packets.findPacket(enums.packet.literalData);
if(literal)return literal.getText();
return null;
}
static async generateSessionKey(encryptionKeys=[],date=new Date(),userIDs=[],config$1=config){
const{symmetricAlgo,aeadAlgo}=await getPreferredCipherSuite(encryptionKeys,date,userIDs,config$1);
const symmetricAlgoName=enums.read(enums.symmetric,symmetricAlgo);
const aeadAlgoName=aeadAlgo?enums.read(enums.aead,aeadAlgo):void 0;
await Promise.all(encryptionKeys.map((key)=>key.getEncryptionKey().catch(()=>null).then((maybeKey)=>{
if (maybeKey && (maybeKey.keyPacket.algorithm === enums.publicKey.x25519 || maybeKey.keyPacket.algorithm === enums.publicKey.x448) && !aeadAlgoName && !util.isAES(symmetricAlgo)) throw new Error('Could not generate a session key compatible with the given `encryptionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferredSymmetricAlgorithm` accordingly.');
})));
const sessionKeyData=generateSessionKey$1(symmetricAlgo);
return{
data:sessionKeyData,
algorithm:symmetricAlgoName,
aeadAlgorithm:aeadAlgoName
};
}
async encrypt(encryptionKeys,passwords,sessionKey,wildcard=false,encryptionKeyIDs=[],date=new Date(),userIDs=[],config$1=config){
if(sessionKey){
if(!util.isUint8Array(sessionKey.data)||!util.isString(sessionKey.algorithm))throw new Error('Invalid session key for encryption.');
}else if(encryptionKeys&&encryptionKeys.length)sessionKey=await Message.generateSessionKey(encryptionKeys,date,userIDs,config$1);
else if(passwords&&passwords.length)sessionKey=await Message.generateSessionKey(void 0,void 0,void 0,config$1);
else throw new Error('No keys, passwords, or session key provided.');
const{data:sessionKeyData,algorithm:algorithmName,aeadAlgorithm:aeadAlgorithmName}=sessionKey;
const msg=await Message.encryptSessionKey(sessionKeyData,algorithmName,aeadAlgorithmName,encryptionKeys,passwords,wildcard,encryptionKeyIDs,date,userIDs,config$1);
const symEncryptedPacket=SymEncryptedIntegrityProtectedDataPacket.fromObject({
version:aeadAlgorithmName?2:1,
aeadAlgorithm:aeadAlgorithmName?enums.write(enums.aead,aeadAlgorithmName):null
});
symEncryptedPacket.packets=this.packets;
const algorithm=enums.write(enums.symmetric,algorithmName);
await symEncryptedPacket.encrypt(algorithm,sessionKeyData,config$1);
msg.packets.push(symEncryptedPacket);
symEncryptedPacket.packets=new PacketList();
return msg;
}
static async encryptSessionKey(sessionKey,algorithmName,aeadAlgorithmName,encryptionKeys,passwords,wildcard=false,encryptionKeyIDs=[],date=new Date(),userIDs=[],config$1=config){
const packetlist=new PacketList();
const symmetricAlgorithm=enums.write(enums.symmetric,algorithmName);
const aeadAlgorithm=aeadAlgorithmName&&enums.write(enums.aead,aeadAlgorithmName);
if(encryptionKeys){
const results=await Promise.all(encryptionKeys.map(async function(primaryKey,i){
const encryptionKey=await primaryKey.getEncryptionKey(encryptionKeyIDs[i],date,userIDs,config$1);
const pkESKeyPacket=PublicKeyEncryptedSessionKeyPacket.fromObject({
version:aeadAlgorithm?6:3,
encryptionKeyPacket:encryptionKey.keyPacket,
anonymousRecipient:wildcard,
sessionKey,
sessionKeyAlgorithm:symmetricAlgorithm
});
await pkESKeyPacket.encrypt(encryptionKey.keyPacket);
delete pkESKeyPacket.sessionKey;
return pkESKeyPacket;
}));
packetlist.push(...results);
}
if(passwords){
const testDecrypt=async function(keyPacket,password){
try{
await keyPacket.decrypt(password,config$1);
return 1;
}catch {
return 0;
}
};
const sum=(accumulator,currentValue)=>accumulator + currentValue;
const encryptPassword=async function(sessionKey,algorithm,aeadAlgorithm,password){
const symEncryptedSessionKeyPacket=new SymEncryptedSessionKeyPacket(config$1);
symEncryptedSessionKeyPacket.sessionKey=sessionKey;
symEncryptedSessionKeyPacket.sessionKeyAlgorithm=algorithm;
if(aeadAlgorithm)symEncryptedSessionKeyPacket.aeadAlgorithm=aeadAlgorithm;
await symEncryptedSessionKeyPacket.encrypt(password,config$1);
if(config$1.passwordCollisionCheck){
const results=await Promise.all(passwords.map((pwd)=>testDecrypt(symEncryptedSessionKeyPacket,pwd)));
if(1!==results.reduce(sum))return encryptPassword(sessionKey,algorithm,password);
}
delete symEncryptedSessionKeyPacket.sessionKey;
return symEncryptedSessionKeyPacket;
};
const results=await Promise.all(passwords.map((pwd)=>encryptPassword(sessionKey,symmetricAlgorithm,aeadAlgorithm,pwd)));
packetlist.push(...results);
}
return new Message(packetlist);
}
async sign(signingKeys=[],recipientKeys=[],signature=null,signingKeyIDs=[],date=new Date(),signingUserIDs=[],recipientUserIDs=[],notations=[],config$1=config){
const packetlist=new PacketList();
const literalDataPacket=this.packets.findPacket(enums.packet.literalData);
if(!literalDataPacket)throw new Error('No literal data packet to sign.');
const signaturePackets=await createSignaturePackets(literalDataPacket,signingKeys,recipientKeys,signature,signingKeyIDs,date,signingUserIDs,recipientUserIDs,notations,false,config$1);
const onePassSignaturePackets=signaturePackets.map((signaturePacket,i)=>OnePassSignaturePacket.fromSignaturePacket(signaturePacket,0===i)).reverse();
packetlist.push(...onePassSignaturePackets);
packetlist.push(literalDataPacket);
packetlist.push(...signaturePackets);
return new Message(packetlist);
}
compress(algo,config$1=config){
if(algo===enums.compression.uncompressed)return this;
const compressed=new CompressedDataPacket(config$1);
compressed.algorithm=algo;
compressed.packets=this.packets;
const packetList=new PacketList();
packetList.push(compressed);
return new Message(packetList);
}
async signDetached(signingKeys=[],recipientKeys=[],signature=null,signingKeyIDs=[],date=new Date(),signingUserIDs=[],recipientUserIDs=[],notations=[],config$1=config){
const literalDataPacket=this.packets.findPacket(enums.packet.literalData);
if(!literalDataPacket)throw new Error('No literal data packet to sign.');
return new Signature(await createSignaturePackets(literalDataPacket,signingKeys,recipientKeys,signature,signingKeyIDs,date,signingUserIDs,recipientUserIDs,notations,true,config$1));
}
async verify(verificationKeys,date=new Date(),config$1=config){
const msg=this.unwrapCompressed();
const literalDataList=msg.packets.filterByTag(enums.packet.literalData);
if(1!==literalDataList.length)throw new Error('Can only verify message with one literal data packet.');
let packets=msg.packets;
if(isArrayStream(packets.stream))packets=packets.concat(await readToEnd(packets.stream,(_)=>_||[]));
const onePassSigList=packets.filterByTag(enums.packet.onePassSignature).reverse();
const signatureList=packets.filterByTag(enums.packet.signature);
if(onePassSigList.length&&!signatureList.length&&util.isStream(packets.stream)&&!isArrayStream(packets.stream)){
await Promise.all(onePassSigList.map(async(onePassSig)=>{
onePassSig.correspondingSig=new Promise((resolve,reject)=>{
onePassSig.correspondingSigResolve=resolve;
onePassSig.correspondingSigReject=reject;
});
onePassSig.signatureData=fromAsync(async()=>(await onePassSig.correspondingSig).signatureData);
onePassSig.hashed=readToEnd(await onePassSig.hash(onePassSig.signatureType,literalDataList[0],void 0,false));
onePassSig.hashed.catch(()=>{});
}));
packets.stream=transformPair(packets.stream,async(readable,writable)=>{
const reader=getReader(readable);
const writer=getWriter(writable);
try{
for(let i=0;i<onePassSigList.length;i++){
const{value:signature}=await reader.read();
onePassSigList[i].correspondingSigResolve(signature);
}
await reader.readToEnd();
await writer.ready;
await writer.close();
}catch(e){
onePassSigList.forEach((onePassSig)=>{
onePassSig.correspondingSigReject(e);
});
await writer.abort(e);
}
});
return createVerificationObjects(onePassSigList,literalDataList,verificationKeys,date,false,config$1);
}
return createVerificationObjects(signatureList,literalDataList,verificationKeys,date,false,config$1);
}
async verifyDetached(signature,verificationKeys,date=new Date(),config$1=config){
const msg=this.unwrapCompressed();
const literalDataList=msg.packets.filterByTag(enums.packet.literalData);
if(1!==literalDataList.length)throw new Error('Can only verify message with one literal data packet.');
const signatureList=signature.packets.filterByTag(enums.packet.signature);
return createVerificationObjects(signatureList,literalDataList,verificationKeys,date,true,config$1);
}
unwrapCompressed(){
const compressed=this.packets.filterByTag(enums.packet.compressedData);
if(compressed.length)return new Message(compressed[0].packets);
return this;
}
async appendSignature(detachedSignature,config$1=config){
await this.packets.read(util.isUint8Array(detachedSignature)?detachedSignature:(await unarmor(detachedSignature)).data,allowedDetachedSignaturePackets,config$1);
}
write(){
return this.packets.write();
}
armor(config$1=config){
const trailingPacket=this.packets[this.packets.length - 1];
const emitChecksum=trailingPacket.constructor.tag===SymEncryptedIntegrityProtectedDataPacket.tag?2!==trailingPacket.version:this.packets.some((packet)=>packet.constructor.tag===SignaturePacket.tag&&6!==packet.version);
return armor(enums.armor.message,this.write(),null,null,null,emitChecksum,config$1);
}
}
async function createSignaturePackets(literalDataPacket,signingKeys,recipientKeys=[],signature=null,signingKeyIDs=[],date=new Date(),signingUserIDs=[],recipientUserIDs=[],notations=[],detached=false,config$1=config){
const packetlist=new PacketList();
const signatureType=null===literalDataPacket.text?enums.signature.binary:enums.signature.text;
await Promise.all(signingKeys.map(async(primaryKey,i)=>{
const signingUserID=signingUserIDs[i];
if(!primaryKey.isPrivate())throw new Error('Need private key for signing');
const signingKey=await primaryKey.getSigningKey(signingKeyIDs[i],date,signingUserID,config$1);
return createSignaturePacket(literalDataPacket,recipientKeys.length?recipientKeys:[
primaryKey
],signingKey.keyPacket,{
signatureType
},date,recipientUserIDs,notations,detached,config$1);
})).then((signatureList)=>{
packetlist.push(...signatureList);
});
if(signature){
const existingSigPacketlist=signature.packets.filterByTag(enums.packet.signature);
packetlist.push(...existingSigPacketlist);
}
return packetlist;
}
function createVerificationObject(signature,literalDataList,verificationKeys,date=new Date(),detached=false,config$1=config){
let primaryKey;
let unverifiedSigningKey;
for(const key of verificationKeys){
const issuerKeys=key.getKeys(signature.issuerKeyID);
if(issuerKeys.length>0){
primaryKey=key;
unverifiedSigningKey=issuerKeys[0];
break;
}
}
const isOnePassSignature=signature instanceof OnePassSignaturePacket;
const signaturePacketPromise=isOnePassSignature?signature.correspondingSig:signature;
const verifiedSig={
keyID:signature.issuerKeyID,
verified:(async()=>{
if (!unverifiedSigningKey) throw new Error(`Could not find signing key with key ID ${signature.issuerKeyID.toHex()}`);
await signature.verify(unverifiedSigningKey.keyPacket,signature.signatureType,literalDataList[0],date,detached,config$1);
const signaturePacket=await signaturePacketPromise;
if(unverifiedSigningKey.getCreationTime()>signaturePacket.created)throw new Error('Key is newer than the signature');
try{
await primaryKey.getSigningKey(unverifiedSigningKey.getKeyID(),signaturePacket.created,void 0,config$1);
}catch(e){
if (config$1.allowInsecureVerificationWithReformattedKeys && e.message.match(/Signature creation time is in the future/)) await primaryKey.getSigningKey(unverifiedSigningKey.getKeyID(), date, void 0, config$1);
else throw e;
}
return true;
})(),
signature:(async()=>{
const signaturePacket=await signaturePacketPromise;
const packetlist=new PacketList();
signaturePacket&&packetlist.push(signaturePacket);
return new Signature(packetlist);
})()
};
verifiedSig.signature.catch(()=>{});
verifiedSig.verified.catch(()=>{});
return verifiedSig;
}
function createVerificationObjects(signatureList,literalDataList,verificationKeys,date=new Date(),detached=false,config$1=config){
return signatureList.filter((signature)=>[
'text',
'binary'
].includes(enums.read(enums.signature,signature.signatureType))).map((signature)=>createVerificationObject(signature,literalDataList,verificationKeys,date,detached,config$1));
}
async function createMessage({text,binary,filename,date=new Date(),format=void 0!==text?'utf8':'binary',...rest}){
const input=void 0!==text?text:binary;
if (void 0 === input) throw new Error('createMessage: must pass options object containing `text` or `binary`');
if(text&&!util.isString(text)&&!util.isStream(text))throw new Error('createMessage: options.text must be a string or stream');
if(binary&&!util.isUint8Array(binary)&&!util.isStream(binary))throw new Error('createMessage: options.binary must be a Uint8Array or stream');
const unknownOptions=Object.keys(rest);
if (unknownOptions.length > 0) throw new Error(`Unknown option: ${unknownOptions.join(', ')}`);
const streamType=util.isStream(input);
const literalDataPacket=new LiteralDataPacket(date);
if(void 0!==text)literalDataPacket.setText(input,enums.write(enums.literal,format));
else literalDataPacket.setBytes(input,enums.write(enums.literal,format));
if(void 0!==filename)literalDataPacket.setFilename(filename);
const literalDataPacketlist=new PacketList();
literalDataPacketlist.push(literalDataPacket);
const message=new Message(literalDataPacketlist);
message.fromStream=streamType;
return message;
}
class CleartextMessage{
constructor(text,signature){
this.text = util.removeTrailingSpaces(text).replace(/\r?\n/g, '\r\n');
if(signature&&!(signature instanceof Signature))throw new Error('Invalid signature input');
this.signature=signature||new Signature(new PacketList());
}
getSigningKeyIDs(){
const keyIDs=[];
const signatureList=this.signature.packets;
signatureList.forEach(function(packet){
keyIDs.push(packet.issuerKeyID);
});
return keyIDs;
}
async sign(signingKeys,recipientKeys=[],signature=null,signingKeyIDs=[],date=new Date(),signingUserIDs=[],recipientUserIDs=[],notations=[],config$1=config){
const literalDataPacket=new LiteralDataPacket();
literalDataPacket.setText(this.text);
const newSignature=new Signature(await createSignaturePackets(literalDataPacket,signingKeys,recipientKeys,signature,signingKeyIDs,date,signingUserIDs,recipientUserIDs,notations,true,config$1));
return new CleartextMessage(this.text,newSignature);
}
verify(keys,date=new Date(),config$1=config){
const signatureList=this.signature.packets.filterByTag(enums.packet.signature);
const literalDataPacket=new LiteralDataPacket();
literalDataPacket.setText(this.text);
return createVerificationObjects(signatureList,[
literalDataPacket
],keys,date,true,config$1);
}
getText(){
return this.text.replace(/\r\n/g, '\n');
}
armor(config$1=config){
const emitHeaderAndChecksum=this.signature.packets.some((packet)=>6!==packet.version);
const hash=emitHeaderAndChecksum?Array.from(new Set(this.signature.packets.map((packet)=>enums.read(enums.hash,packet.hashAlgorithm).toUpperCase()))).join():null;
const body={
hash,
text:this.text,
data:this.signature.packets.write()
};
return armor(enums.armor.signed,body,void 0,void 0,void 0,emitHeaderAndChecksum,config$1);
}
}
async function verify({message,verificationKeys,expectSigned=false,format='utf8',signature=null,date=new Date(),config:config$1,...rest}){
config$1={
...config,
...config$1
};
checkConfig(config$1);
checkCleartextOrMessage(message);
verificationKeys=toArray(verificationKeys);
if (rest.publicKeys) throw new Error('The `publicKeys` option has been removed from openpgp.verify, pass `verificationKeys` instead');
const unknownOptions=Object.keys(rest);
if (unknownOptions.length > 0) throw new Error(`Unknown option: ${unknownOptions.join(', ')}`);
if(message instanceof CleartextMessage&&'binary'===format)throw new Error("Can't return cleartext message data as binary");
if(message instanceof CleartextMessage&&signature)throw new Error("Can't verify detached cleartext signature");
try{
const result={};
if(signature)result.signatures=await message.verifyDetached(signature,verificationKeys,date,config$1);
else result.signatures=await message.verify(verificationKeys,date,config$1);
result.data='binary'===format?message.getLiteralData():message.getText();
if(message.fromStream&&!signature)linkStreams(result,...new Set([
message,
message.unwrapCompressed()
]));
if(expectSigned){
if(0===result.signatures.length)throw new Error('Message is not signed');
result.data=concat([
result.data,
fromAsync(async()=>{
await util.anyPromise(result.signatures.map((sig)=>sig.verified));
return 'binary'===format?new Uint8Array():'';
})
]);
}
result.data=await convertStream(result.data);
return result;
}catch(err){
throw util.wrapError('Error verifying signed message',err);
}
}
function checkCleartextOrMessage(message){
if(!(message instanceof CleartextMessage)&&!(message instanceof Message))throw new Error('Parameter [message] needs to be of type Message or CleartextMessage');
}
const defaultConfigPropsCount=Object.keys(config).length;
function checkConfig(config$1){
const inputConfigProps=Object.keys(config$1);
if(inputConfigProps.length!==defaultConfigPropsCount){
for (const inputProp of inputConfigProps)if (void 0 === config[inputProp]) throw new Error(`Unknown config property: ${inputProp}`);
}
}
function toArray(param){
if(param&&!util.isArray(param))param=[
param
];
return param;
}
async function convertStream(data){
const streamType=util.isStream(data);
if('array'===streamType)return readToEnd(data);
return data;
}
function linkStreams(result,inputMessage,...intermediateMessages){
result.data=transformPair(inputMessage.packets.stream,async(readable,writable)=>{
await pipe(result.data,writable,{
preventClose:true
});
const writer=getWriter(writable);
try{
await readToEnd(readable,(_)=>_);
await Promise.all(intermediateMessages.map((intermediate)=>readToEnd(intermediate.packets.stream,(_)=>_)));
await writer.close();
}catch(e){
await writer.abort(e);
}
});
}
const crypto$2=crypto$0&&'object'==typeof crypto$0&&"webcrypto" in crypto$0?crypto$0.webcrypto:crypto$0&&'object'==typeof crypto$0&&"randomBytes" in crypto$0?crypto$0:void 0;
function isBytes(a){
return a instanceof Uint8Array||ArrayBuffer.isView(a)&&'Uint8Array'===a.constructor.name;
}
function anumber(n){
if(!Number.isSafeInteger(n)||n<0)throw new Error('positive integer expected, got ' + n);
}
function abytes(b,...lengths){
if(!isBytes(b))throw new Error('Uint8Array expected');
if(lengths.length>0&&!lengths.includes(b.length))throw new Error('Uint8Array expected of length ' + lengths + ', got length=' + b.length);
}
function ahash(h){
if('function'!=typeof h||'function'!=typeof h.create)throw new Error('Hash should be wrapped by utils.createHasher');
anumber(h.outputLen);
anumber(h.blockLen);
}
function aexists(instance,checkFinished=true){
if(instance.destroyed)throw new Error('Hash instance has been destroyed');
if(checkFinished&&instance.finished)throw new Error('Hash#digest() has already been called');
}
function aoutput(out,instance){
abytes(out);
const min=instance.outputLen;
if(out.length<min)throw new Error('digestInto() expects output buffer of length at least ' + min);
}
function u32(arr){
return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
}
function clean(...arrays){
for(let i=0;i<arrays.length;i++)arrays[i].fill(0);
}
function createView(arr){
return new DataView(arr.buffer,arr.byteOffset,arr.byteLength);
}
function rotr(word,shift){
return word<<32 - shift|word>>>shift;
}
function rotl(word,shift){
return word<<shift|word>>>32 - shift>>>0;
}
const isLE=(()=>0x44===new Uint8Array(new Uint32Array([
0x11223344
]).buffer)[0])();
function byteSwap(word){
return word<<24&0xff000000|word<<8&0xff0000|word>>>8&0xff00|word>>>24&0xff;
}
function byteSwap32(arr){
for(let i=0;i<arr.length;i++)arr[i]=byteSwap(arr[i]);
return arr;
}
const swap32IfBE=isLE?(u)=>u:byteSwap32;
const hasHexBuiltin=(()=>'function'==typeof Uint8Array.from([]).toHex&&'function'==typeof Uint8Array.fromHex)();
const hexes=Array.from({
length:256
},(_,i)=>i.toString(16).padStart(2,'0'));
function bytesToHex(bytes){
abytes(bytes);
if(hasHexBuiltin)return bytes.toHex();
let hex='';
for(let i=0;i<bytes.length;i++)hex +=hexes[bytes[i]];
return hex;
}
const asciis={
_0:48,
_9:57,
A:65,
F:70,
a:97,
f:102
};
function asciiToBase16(ch){
if(ch>=asciis._0&&ch<=asciis._9)return ch - asciis._0;
if(ch>=asciis.A&&ch<=asciis.F)return ch -(asciis.A - 10);
if(ch>=asciis.a&&ch<=asciis.f)return ch -(asciis.a - 10);
return;
}
function hexToBytes(hex){
if('string'!=typeof hex)throw new Error('hex string expected, got ' + typeof hex);
if(hasHexBuiltin)return Uint8Array.fromHex(hex);
const hl=hex.length;
const al = hl / 2;
if(hl%2)throw new Error('hex string expected, got unpadded hex of length ' + hl);
const array=new Uint8Array(al);
for(let ai=0,hi=0;ai<al;ai++,hi +=2){
const n1=asciiToBase16(hex.charCodeAt(hi));
const n2=asciiToBase16(hex.charCodeAt(hi + 1));
if(void 0===n1||void 0===n2){
const char=hex[hi]+ hex[hi + 1];
throw new Error('hex string expected, got non-hex character "' + char + '" at index ' + hi);
}
array[ai]=16*n1 + n2;
}
return array;
}
function utf8ToBytes(str){
if('string'!=typeof str)throw new Error('string expected');
return new Uint8Array(new TextEncoder().encode(str));
}
function toBytes(data){
if('string'==typeof data)data=utf8ToBytes(data);
abytes(data);
return data;
}
function concatBytes(...arrays){
let sum=0;
for(let i=0;i<arrays.length;i++){
const a=arrays[i];
abytes(a);
sum +=a.length;
}
const res=new Uint8Array(sum);
for(let i=0,pad=0;i<arrays.length;i++){
const a=arrays[i];
res.set(a,pad);
pad +=a.length;
}
return res;
}
class Hash{
}
function createHasher(hashCons){
const hashC=(msg)=>hashCons().update(toBytes(msg)).digest();
const tmp=hashCons();
hashC.outputLen=tmp.outputLen;
hashC.blockLen=tmp.blockLen;
hashC.create=()=>hashCons();
return hashC;
}
function createXOFer(hashCons){
const hashC=(msg,opts)=>hashCons(opts).update(toBytes(msg)).digest();
const tmp=hashCons({});
hashC.outputLen=tmp.outputLen;
hashC.blockLen=tmp.blockLen;
hashC.create=(opts)=>hashCons(opts);
return hashC;
}
const wrapConstructor=createHasher;
function randomBytes(bytesLength=32){
if(crypto$2&&'function'==typeof crypto$2.getRandomValues)return crypto$2.getRandomValues(new Uint8Array(bytesLength));
if(crypto$2&&'function'==typeof crypto$2.randomBytes)return Uint8Array.from(crypto$2.randomBytes(bytesLength));
throw new Error('crypto.getRandomValues must be defined');
}
const _0n$6=BigInt(0);
const _1n$7=BigInt(1);
function _abool2(value,title=''){
if('boolean'!=typeof value){
const prefix = title && `"${title}"`;
throw new Error(prefix + 'expected boolean, got type=' + typeof value);
}
return value;
}
function _abytes2(value,length,title=''){
const bytes=isBytes(value);
const len=value?.length;
const needsLen=void 0!==length;
if(!bytes||needsLen&&len!==length){
const prefix = title && `"${title}" `;
const ofLen = needsLen ? ` of length ${length}` : '';
const got = bytes ? `length=${len}` : `type=${typeof value}`;
throw new Error(prefix + 'expected Uint8Array' + ofLen + ', got ' + got);
}
return value;
}
function numberToHexUnpadded(num){
const hex=num.toString(16);
return 1&hex.length?'0' + hex:hex;
}
function hexToNumber(hex){
if('string'!=typeof hex)throw new Error('hex string expected, got ' + typeof hex);
return ''===hex?_0n$6:BigInt('0x' + hex);
}
function bytesToNumberBE(bytes){
return hexToNumber(bytesToHex(bytes));
}
function bytesToNumberLE(bytes){
abytes(bytes);
return hexToNumber(bytesToHex(Uint8Array.from(bytes).reverse()));
}
function numberToBytesBE(n,len){
return hexToBytes(n.toString(16).padStart(2*len,'0'));
}
function numberToBytesLE(n,len){
return numberToBytesBE(n,len).reverse();
}
function ensureBytes(title,hex,expectedLength){
let res;
if('string'==typeof hex)try{
res=hexToBytes(hex);
}catch(e){
throw new Error(title + ' must be hex string or Uint8Array, cause: ' + e);
}
else if(isBytes(hex))res=Uint8Array.from(hex);
else throw new Error(title + ' must be hex string or Uint8Array');
const len=res.length;
if('number'==typeof expectedLength&&len!==expectedLength)throw new Error(title + ' of length ' + expectedLength + ' expected, got ' + len);
return res;
}
function copyBytes(bytes){
return Uint8Array.from(bytes);
}
function asciiToBytes(ascii){
return Uint8Array.from(ascii,(c,i)=>{
const charCode=c.charCodeAt(0);
if (1 !== c.length || charCode > 127) throw new Error(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
return charCode;
});
}
const isPosBig=(n)=>'bigint'==typeof n&&_0n$6<=n;
function inRange(n,min,max){
return isPosBig(n)&&isPosBig(min)&&isPosBig(max)&&min<=n&&n<max;
}
function aInRange(title,n,min,max){
if(!inRange(n,min,max))throw new Error('expected valid ' + title + ': ' + min + ' <= n < ' + max + ', got ' + n);
}
function bitLen(n){
let len;
for(len=0;n>_0n$6;n>>=_1n$7,len +=1);
return len;
}
const bitMask=(n)=>(_1n$7<<BigInt(n))- _1n$7;
function createHmacDrbg(hashLen,qByteLen,hmacFn){
if('number'!=typeof hashLen||hashLen<2)throw new Error('hashLen must be a number');
if('number'!=typeof qByteLen||qByteLen<2)throw new Error('qByteLen must be a number');
if('function'!=typeof hmacFn)throw new Error('hmacFn must be a function');
const u8n=(len)=>new Uint8Array(len);
const u8of=(byte)=>Uint8Array.of(byte);
let v=u8n(hashLen);
let k=u8n(hashLen);
let i=0;
const reset=()=>{
v.fill(1);
k.fill(0);
i=0;
};
const h=(...b)=>hmacFn(k,v,...b);
const reseed=(seed=u8n(0))=>{
k=h(u8of(0x00),seed);
v=h();
if(0===seed.length)return;
k=h(u8of(0x01),seed);
v=h();
};
const gen=()=>{
if(i++>=1000)throw new Error('drbg: tried 1000 values');
let len=0;
const out=[];
while(len<qByteLen){
v=h();
const sl=v.slice();
out.push(sl);
len +=v.length;
}
return concatBytes(...out);
};
const genUntil=(seed,pred)=>{
reset();
reseed(seed);
let res;
while(!(res=pred(gen())))reseed();
reset();
return res;
};
return genUntil;
}
function _validateObject(object,fields,optFields={}){
if(!object||'object'!=typeof object)throw new Error('expected valid options object');
function checkField(fieldName,expectedType,isOpt){
const val=object[fieldName];
if(isOpt&&void 0===val)return;
const current=typeof val;
if (current !== expectedType || null === val) throw new Error(`param "${fieldName}" is invalid: expected ${expectedType}, got ${current}`);
}
Object.entries(fields).forEach(([k,v])=>checkField(k,v,false));
Object.entries(optFields).forEach(([k,v])=>checkField(k,v,true));
}
function memoized(fn){
const map=new WeakMap();
return(arg,...args)=>{
const val=map.get(arg);
if(void 0!==val)return val;
const computed=fn(arg,...args);
map.set(arg,computed);
return computed;
};
}
const _0n$5=BigInt(0),_1n$6=BigInt(1),_2n$6=BigInt(2),_3n$2=BigInt(3);
const _4n$1=BigInt(4),_5n=BigInt(5),_7n$1=BigInt(7);
const _8n$1=BigInt(8),_9n=BigInt(9),_16n=BigInt(16);
function mod(a,b){
const result=a%b;
return result>=_0n$5?result:b + result;
}
function pow2(x,power,modulo){
let res=x;
while(power-->_0n$5){
res*=res;
res%=modulo;
}
return res;
}
function invert(number,modulo){
if(number===_0n$5)throw new Error('invert: expected non-zero number');
if(modulo<=_0n$5)throw new Error('invert: expected positive modulus, got ' + modulo);
let a=mod(number,modulo);
let b=modulo;
let x=_0n$5,u=_1n$6;
while(a!==_0n$5){
const q = b / a;
const r=b%a;
const m=x - u*q;
b=a,a=r,x=u,u=m;
}
const gcd=b;
if(gcd!==_1n$6)throw new Error('invert: does not exist');
return mod(x,modulo);
}
function assertIsSquare(Fp,root,n){
if(!Fp.eql(Fp.sqr(root),n))throw new Error('Cannot find square root');
}
function sqrt3mod4(Fp,n){
const p1div4 = (Fp.ORDER + _1n$6) / _4n$1;
const root=Fp.pow(n,p1div4);
assertIsSquare(Fp,root,n);
return root;
}
function sqrt5mod8(Fp,n){
const p5div8 = (Fp.ORDER - _5n) / _8n$1;
const n2=Fp.mul(n,_2n$6);
const v=Fp.pow(n2,p5div8);
const nv=Fp.mul(n,v);
const i=Fp.mul(Fp.mul(nv,_2n$6),v);
const root=Fp.mul(nv,Fp.sub(i,Fp.ONE));
assertIsSquare(Fp,root,n);
return root;
}
function sqrt9mod16(P){
const Fp_=Field(P);
const tn=tonelliShanks(P);
const c1=tn(Fp_,Fp_.neg(Fp_.ONE));
const c2=tn(Fp_,c1);
const c3=tn(Fp_,Fp_.neg(c1));
const c4 = (P + _7n$1) / _16n;
return(Fp,n)=>{
let tv1=Fp.pow(n,c4);
let tv2=Fp.mul(tv1,c1);
const tv3=Fp.mul(tv1,c2);
const tv4=Fp.mul(tv1,c3);
const e1=Fp.eql(Fp.sqr(tv2),n);
const e2=Fp.eql(Fp.sqr(tv3),n);
tv1=Fp.cmov(tv1,tv2,e1);
tv2=Fp.cmov(tv4,tv3,e2);
const e3=Fp.eql(Fp.sqr(tv2),n);
const root=Fp.cmov(tv1,tv2,e3);
assertIsSquare(Fp,root,n);
return root;
};
}
function tonelliShanks(P){
if(P<_3n$2)throw new Error('sqrt is not defined for small field');
let Q=P - _1n$6;
let S=0;
while(Q%_2n$6===_0n$5){
Q /= _2n$6;
S++;
}
let Z=_2n$6;
const _Fp=Field(P);
while(1===FpLegendre(_Fp,Z))if(Z++>1000)throw new Error('Cannot find square root: probably non-prime P');
if(1===S)return sqrt3mod4;
let cc=_Fp.pow(Z,Q);
const Q1div2 = (Q + _1n$6) / _2n$6;
return function tonelliSlow(Fp,n){
if(Fp.is0(n))return n;
if(1!==FpLegendre(Fp,n))throw new Error('Cannot find square root');
let M=S;
let c=Fp.mul(Fp.ONE,cc);
let t=Fp.pow(n,Q);
let R=Fp.pow(n,Q1div2);
while(!Fp.eql(t,Fp.ONE)){
if(Fp.is0(t))return Fp.ZERO;
let i=1;
let t_tmp=Fp.sqr(t);
while(!Fp.eql(t_tmp,Fp.ONE)){
i++;
t_tmp=Fp.sqr(t_tmp);
if(i===M)throw new Error('Cannot find square root');
}
const exponent=_1n$6<<BigInt(M - i - 1);
const b=Fp.pow(c,exponent);
M=i;
c=Fp.sqr(b);
t=Fp.mul(t,c);
R=Fp.mul(R,b);
}
return R;
};
}
function FpSqrt(P){
if(P%_4n$1===_3n$2)return sqrt3mod4;
if(P%_8n$1===_5n)return sqrt5mod8;
if(P%_16n===_9n)return sqrt9mod16(P);
return tonelliShanks(P);
}
const FIELD_FIELDS=[
'create',
'isValid',
'is0',
'neg',
'inv',
'sqrt',
'sqr',
'eql',
'add',
'sub',
'mul',
'pow',
'div',
'addN',
'subN',
'mulN',
'sqrN'
];
function validateField(field){
const initial={
ORDER:'bigint',
MASK:'bigint',
BYTES:'number',
BITS:'number'
};
const opts=FIELD_FIELDS.reduce((map,val)=>{
map[val]='function';
return map;
},initial);
_validateObject(field,opts);
return field;
}
function FpPow(Fp,num,power){
if(power<_0n$5)throw new Error('invalid exponent, negatives unsupported');
if(power===_0n$5)return Fp.ONE;
if(power===_1n$6)return num;
let p=Fp.ONE;
let d=num;
while(power>_0n$5){
if(power&_1n$6)p=Fp.mul(p,d);
d=Fp.sqr(d);
power>>=_1n$6;
}
return p;
}
function FpInvertBatch(Fp,nums,passZero=false){
const inverted=new Array(nums.length).fill(passZero?Fp.ZERO:void 0);
const multipliedAcc=nums.reduce((acc,num,i)=>{
if(Fp.is0(num))return acc;
inverted[i]=acc;
return Fp.mul(acc,num);
},Fp.ONE);
const invertedAcc=Fp.inv(multipliedAcc);
nums.reduceRight((acc,num,i)=>{
if(Fp.is0(num))return acc;
inverted[i]=Fp.mul(acc,inverted[i]);
return Fp.mul(acc,num);
},invertedAcc);
return inverted;
}
function FpLegendre(Fp,n){
const p1mod2 = (Fp.ORDER - _1n$6) / _2n$6;
const powered=Fp.pow(n,p1mod2);
const yes=Fp.eql(powered,Fp.ONE);
const zero=Fp.eql(powered,Fp.ZERO);
const no=Fp.eql(powered,Fp.neg(Fp.ONE));
if(!yes&&!zero&&!no)throw new Error('invalid Legendre symbol result');
return yes?1:zero?0:-1;
}
function nLength(n,nBitLength){
if(void 0!==nBitLength)anumber(nBitLength);
const _nBitLength=void 0!==nBitLength?nBitLength:n.toString(2).length;
const nByteLength = Math.ceil(_nBitLength / 8);
return{
nBitLength:_nBitLength,
nByteLength
};
}
function Field(ORDER,bitLenOrOpts,isLE=false,opts={}){
if(ORDER<=_0n$5)throw new Error('invalid field: expected ORDER > 0, got ' + ORDER);
let _nbitLength;
let _sqrt;
let modFromBytes=false;
let allowedLengths;
if('object'==typeof bitLenOrOpts&&null!=bitLenOrOpts){
if(opts.sqrt||isLE)throw new Error('cannot specify opts in two arguments');
const _opts=bitLenOrOpts;
if(_opts.BITS)_nbitLength=_opts.BITS;
if(_opts.sqrt)_sqrt=_opts.sqrt;
if('boolean'==typeof _opts.isLE)isLE=_opts.isLE;
if('boolean'==typeof _opts.modFromBytes)modFromBytes=_opts.modFromBytes;
allowedLengths=_opts.allowedLengths;
}else{
if('number'==typeof bitLenOrOpts)_nbitLength=bitLenOrOpts;
if(opts.sqrt)_sqrt=opts.sqrt;
}
const{nBitLength:BITS,nByteLength:BYTES}=nLength(ORDER,_nbitLength);
if(BYTES>2048)throw new Error('invalid field: expected ORDER of <= 2048 bytes');
let sqrtP;
const f=Object.freeze({
ORDER,
isLE,
BITS,
BYTES,
MASK:bitMask(BITS),
ZERO:_0n$5,
ONE:_1n$6,
allowedLengths:allowedLengths,
create:(num)=>mod(num,ORDER),
isValid:(num)=>{
if('bigint'!=typeof num)throw new Error('invalid field element: expected bigint, got ' + typeof num);
return _0n$5<=num&&num<ORDER;
},
is0:(num)=>num===_0n$5,
isValidNot0:(num)=>!f.is0(num)&&f.isValid(num),
isOdd:(num)=>(num&_1n$6)===_1n$6,
neg:(num)=>mod(-num,ORDER),
eql:(lhs,rhs)=>lhs===rhs,
sqr:(num)=>mod(num*num,ORDER),
add:(lhs,rhs)=>mod(lhs + rhs,ORDER),
sub:(lhs,rhs)=>mod(lhs - rhs,ORDER),
mul:(lhs,rhs)=>mod(lhs*rhs,ORDER),
pow:(num,power)=>FpPow(f,num,power),
div:(lhs,rhs)=>mod(lhs*invert(rhs,ORDER),ORDER),
sqrN:(num)=>num*num,
addN:(lhs,rhs)=>lhs + rhs,
subN:(lhs,rhs)=>lhs - rhs,
mulN:(lhs,rhs)=>lhs*rhs,
inv:(num)=>invert(num,ORDER),
sqrt:_sqrt||((n)=>{
if(!sqrtP)sqrtP=FpSqrt(ORDER);
return sqrtP(f,n);
}),
toBytes:(num)=>isLE?numberToBytesLE(num,BYTES):numberToBytesBE(num,BYTES),
fromBytes:(bytes,skipValidation=true)=>{
if(allowedLengths){
if(!allowedLengths.includes(bytes.length)||bytes.length>BYTES)throw new Error('Field.fromBytes: expected ' + allowedLengths + ' bytes, got ' + bytes.length);
const padded=new Uint8Array(BYTES);
padded.set(bytes,isLE?0:padded.length - bytes.length);
bytes=padded;
}
if(bytes.length!==BYTES)throw new Error('Field.fromBytes: expected ' + BYTES + ' bytes, got ' + bytes.length);
let scalar=isLE?bytesToNumberLE(bytes):bytesToNumberBE(bytes);
if(modFromBytes)scalar=mod(scalar,ORDER);
if(!skipValidation){
if(!f.isValid(scalar))throw new Error('invalid field element: outside of range 0..ORDER');
}
return scalar;
},
invertBatch:(lst)=>FpInvertBatch(f,lst),
cmov:(a,b,c)=>c?b:a
});
return Object.freeze(f);
}
function getFieldBytesLength(fieldOrder){
if('bigint'!=typeof fieldOrder)throw new Error('field order must be bigint');
const bitLength=fieldOrder.toString(2).length;
return Math.ceil(bitLength / 8);
}
function getMinHashLength(fieldOrder){
const length=getFieldBytesLength(fieldOrder);
return length + Math.ceil(length / 2);
}
function mapHashToField(key,fieldOrder,isLE=false){
const len=key.length;
const fieldLen=getFieldBytesLength(fieldOrder);
const minLen=getMinHashLength(fieldOrder);
if(len<16||len<minLen||len>1024)throw new Error('expected ' + minLen + '-1024 bytes of input, got ' + len);
const num=isLE?bytesToNumberLE(key):bytesToNumberBE(key);
const reduced=mod(num,fieldOrder - _1n$6)+ _1n$6;
return isLE?numberToBytesLE(reduced,fieldLen):numberToBytesBE(reduced,fieldLen);
}
function setBigUint64(view,byteOffset,value,isLE){
if('function'==typeof view.setBigUint64)return view.setBigUint64(byteOffset,value,isLE);
const _32n=BigInt(32);
const _u32_max=BigInt(0xffffffff);
const wh=Number(value>>_32n&_u32_max);
const wl=Number(value&_u32_max);
const h=isLE?4:0;
const l=isLE?0:4;
view.setUint32(byteOffset + h,wh,isLE);
view.setUint32(byteOffset + l,wl,isLE);
}
function Chi$1(a,b,c){
return a&b ^ ~a&c;
}
function Maj(a,b,c){
return a&b ^ a&c ^ b&c;
}
class HashMD extends Hash{
constructor(blockLen,outputLen,padOffset,isLE){
super();
this.finished=false;
this.length=0;
this.pos=0;
this.destroyed=false;
this.blockLen=blockLen;
this.outputLen=outputLen;
this.padOffset=padOffset;
this.isLE=isLE;
this.buffer=new Uint8Array(blockLen);
this.view=createView(this.buffer);
}
update(data){
aexists(this);
data=toBytes(data);
abytes(data);
const{view,buffer,blockLen}=this;
const len=data.length;
for(let pos=0;pos<len;){
const take=Math.min(blockLen - this.pos,len - pos);
if(take===blockLen){
const dataView=createView(data);
for(;blockLen<=len - pos;pos +=blockLen)this.process(dataView,pos);
continue;
}
buffer.set(data.subarray(pos,pos + take),this.pos);
this.pos +=take;
pos +=take;
if(this.pos===blockLen){
this.process(view,0);
this.pos=0;
}
}
this.length +=data.length;
this.roundClean();
return this;
}
digestInto(out){
aexists(this);
aoutput(out,this);
this.finished=true;
const{buffer,view,blockLen,isLE}=this;
let{pos}=this;
buffer[pos++]=0b10000000;
clean(this.buffer.subarray(pos));
if(this.padOffset>blockLen - pos){
this.process(view,0);
pos=0;
}
for(let i=pos;i<blockLen;i++)buffer[i]=0;
setBigUint64(view,blockLen - 8,BigInt(8*this.length),isLE);
this.process(view,0);
const oview=createView(out);
const len=this.outputLen;
if(len%4)throw new Error('_sha2: outputLen should be aligned to 32bit');
const outLen = len / 4;
const state=this.get();
if(outLen>state.length)throw new Error('_sha2: outputLen bigger than state');
for(let i=0;i<outLen;i++)oview.setUint32(4*i,state[i],isLE);
}
digest(){
const{buffer,outputLen}=this;
this.digestInto(buffer);
const res=buffer.slice(0,outputLen);
this.destroy();
return res;
}
_cloneInto(to){
to||(to=new this.constructor());
to.set(...this.get());
const{blockLen,buffer,length,finished,destroyed,pos}=this;
to.destroyed=destroyed;
to.finished=finished;
to.length=length;
to.pos=pos;
if(length%blockLen)to.buffer.set(buffer);
return to;
}
clone(){
return this._cloneInto();
}
}
const SHA256_IV=Uint32Array.from([
0x6a09e667,
0xbb67ae85,
0x3c6ef372,
0xa54ff53a,
0x510e527f,
0x9b05688c,
0x1f83d9ab,
0x5be0cd19
]);
const SHA224_IV=Uint32Array.from([
0xc1059ed8,
0x367cd507,
0x3070dd17,
0xf70e5939,
0xffc00b31,
0x68581511,
0x64f98fa7,
0xbefa4fa4
]);
const SHA384_IV=Uint32Array.from([
0xcbbb9d5d,
0xc1059ed8,
0x629a292a,
0x367cd507,
0x9159015a,
0x3070dd17,
0x152fecd8,
0xf70e5939,
0x67332667,
0xffc00b31,
0x8eb44a87,
0x68581511,
0xdb0c2e0d,
0x64f98fa7,
0x47b5481d,
0xbefa4fa4
]);
const SHA512_IV=Uint32Array.from([
0x6a09e667,
0xf3bcc908,
0xbb67ae85,
0x84caa73b,
0x3c6ef372,
0xfe94f82b,
0xa54ff53a,
0x5f1d36f1,
0x510e527f,
0xade682d1,
0x9b05688c,
0x2b3e6c1f,
0x1f83d9ab,
0xfb41bd6b,
0x5be0cd19,
0x137e2179
]);
const U32_MASK64=BigInt(2**32 - 1);
const _32n=BigInt(32);
function fromBig(n,le=false){
if(le)return{
h:Number(n&U32_MASK64),
l:Number(n>>_32n&U32_MASK64)
};
return{
h:0|Number(n>>_32n&U32_MASK64),
l:0|Number(n&U32_MASK64)
};
}
function split(lst,le=false){
const len=lst.length;
let Ah=new Uint32Array(len);
let Al=new Uint32Array(len);
for(let i=0;i<len;i++){
const{h,l}=fromBig(lst[i],le);
[Ah[i],Al[i]]=[
h,
l
];
}
return[
Ah,
Al
];
}
const shrSH=(h,_l,s)=>h>>>s;
const shrSL=(h,l,s)=>h<<32 - s|l>>>s;
const rotrSH=(h,l,s)=>h>>>s|l<<32 - s;
const rotrSL=(h,l,s)=>h<<32 - s|l>>>s;
const rotrBH=(h,l,s)=>h<<64 - s|l>>>s - 32;
const rotrBL=(h,l,s)=>h>>>s - 32|l<<64 - s;
const rotlSH=(h,l,s)=>h<<s|l>>>32 - s;
const rotlSL=(h,l,s)=>l<<s|h>>>32 - s;
const rotlBH=(h,l,s)=>l<<s - 32|h>>>64 - s;
const rotlBL=(h,l,s)=>h<<s - 32|l>>>64 - s;
function add$1(Ah,Al,Bh,Bl){
const l=(Al>>>0)+(Bl>>>0);
return{
h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
l:0|l
};
}
const add3L=(Al,Bl,Cl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0);
const add3H = (low, Ah, Bh, Ch)=>Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L=(Al,Bl,Cl,Dl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0);
const add4H = (low, Ah, Bh, Ch, Dh)=>Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L=(Al,Bl,Cl,Dl,El)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0)+(El>>>0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh)=>Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
const SHA256_K=Uint32Array.from([
0x428a2f98,
0x71374491,
0xb5c0fbcf,
0xe9b5dba5,
0x3956c25b,
0x59f111f1,
0x923f82a4,
0xab1c5ed5,
0xd807aa98,
0x12835b01,
0x243185be,
0x550c7dc3,
0x72be5d74,
0x80deb1fe,
0x9bdc06a7,
0xc19bf174,
0xe49b69c1,
0xefbe4786,
0x0fc19dc6,
0x240ca1cc,
0x2de92c6f,
0x4a7484aa,
0x5cb0a9dc,
0x76f988da,
0x983e5152,
0xa831c66d,
0xb00327c8,
0xbf597fc7,
0xc6e00bf3,
0xd5a79147,
0x06ca6351,
0x14292967,
0x27b70a85,
0x2e1b2138,
0x4d2c6dfc,
0x53380d13,
0x650a7354,
0x766a0abb,
0x81c2c92e,
0x92722c85,
0xa2bfe8a1,
0xa81a664b,
0xc24b8b70,
0xc76c51a3,
0xd192e819,
0xd6990624,
0xf40e3585,
0x106aa070,
0x19a4c116,
0x1e376c08,
0x2748774c,
0x34b0bcb5,
0x391c0cb3,
0x4ed8aa4a,
0x5b9cca4f,
0x682e6ff3,
0x748f82ee,
0x78a5636f,
0x84c87814,
0x8cc70208,
0x90befffa,
0xa4506ceb,
0xbef9a3f7,
0xc67178f2
]);
const SHA256_W=new Uint32Array(64);
class SHA256 extends HashMD{
constructor(outputLen=32){
super(64,outputLen,8,false);
this.A=0|SHA256_IV[0];
this.B=0|SHA256_IV[1];
this.C=0|SHA256_IV[2];
this.D=0|SHA256_IV[3];
this.E=0|SHA256_IV[4];
this.F=0|SHA256_IV[5];
this.G=0|SHA256_IV[6];
this.H=0|SHA256_IV[7];
}
get(){
const{A,B,C,D,E,F,G,H}=this;
return[
A,
B,
C,
D,
E,
F,
G,
H
];
}
set(A,B,C,D,E,F,G,H){
this.A=0|A;
this.B=0|B;
this.C=0|C;
this.D=0|D;
this.E=0|E;
this.F=0|F;
this.G=0|G;
this.H=0|H;
}
process(view,offset){
for(let i=0;i<16;i++,offset +=4)SHA256_W[i]=view.getUint32(offset,false);
for(let i=16;i<64;i++){
const W15=SHA256_W[i - 15];
const W2=SHA256_W[i - 2];
const s0=rotr(W15,7)^ rotr(W15,18)^ W15>>>3;
const s1=rotr(W2,17)^ rotr(W2,19)^ W2>>>10;
SHA256_W[i]=s1 + SHA256_W[i - 7]+ s0 + SHA256_W[i - 16]|0;
}
let{A,B,C,D,E,F,G,H}=this;
for(let i=0;i<64;i++){
const sigma1=rotr(E,6)^ rotr(E,11)^ rotr(E,25);
const T1=H + sigma1 + Chi$1(E,F,G)+ SHA256_K[i]+ SHA256_W[i]|0;
const sigma0=rotr(A,2)^ rotr(A,13)^ rotr(A,22);
const T2=sigma0 + Maj(A,B,C)|0;
H=G;
G=F;
F=E;
E=D + T1|0;
D=C;
C=B;
B=A;
A=T1 + T2|0;
}
A=A + this.A|0;
B=B + this.B|0;
C=C + this.C|0;
D=D + this.D|0;
E=E + this.E|0;
F=F + this.F|0;
G=G + this.G|0;
H=H + this.H|0;
this.set(A,B,C,D,E,F,G,H);
}
roundClean(){
clean(SHA256_W);
}
destroy(){
this.set(0,0,0,0,0,0,0,0);
clean(this.buffer);
}
}
class SHA224 extends SHA256{
constructor(){
super(28);
this.A=0|SHA224_IV[0];
this.B=0|SHA224_IV[1];
this.C=0|SHA224_IV[2];
this.D=0|SHA224_IV[3];
this.E=0|SHA224_IV[4];
this.F=0|SHA224_IV[5];
this.G=0|SHA224_IV[6];
this.H=0|SHA224_IV[7];
}
}
const K512=(()=>split([
'0x428a2f98d728ae22',
'0x7137449123ef65cd',
'0xb5c0fbcfec4d3b2f',
'0xe9b5dba58189dbbc',
'0x3956c25bf348b538',
'0x59f111f1b605d019',
'0x923f82a4af194f9b',
'0xab1c5ed5da6d8118',
'0xd807aa98a3030242',
'0x12835b0145706fbe',
'0x243185be4ee4b28c',
'0x550c7dc3d5ffb4e2',
'0x72be5d74f27b896f',
'0x80deb1fe3b1696b1',
'0x9bdc06a725c71235',
'0xc19bf174cf692694',
'0xe49b69c19ef14ad2',
'0xefbe4786384f25e3',
'0x0fc19dc68b8cd5b5',
'0x240ca1cc77ac9c65',
'0x2de92c6f592b0275',
'0x4a7484aa6ea6e483',
'0x5cb0a9dcbd41fbd4',
'0x76f988da831153b5',
'0x983e5152ee66dfab',
'0xa831c66d2db43210',
'0xb00327c898fb213f',
'0xbf597fc7beef0ee4',
'0xc6e00bf33da88fc2',
'0xd5a79147930aa725',
'0x06ca6351e003826f',
'0x142929670a0e6e70',
'0x27b70a8546d22ffc',
'0x2e1b21385c26c926',
'0x4d2c6dfc5ac42aed',
'0x53380d139d95b3df',
'0x650a73548baf63de',
'0x766a0abb3c77b2a8',
'0x81c2c92e47edaee6',
'0x92722c851482353b',
'0xa2bfe8a14cf10364',
'0xa81a664bbc423001',
'0xc24b8b70d0f89791',
'0xc76c51a30654be30',
'0xd192e819d6ef5218',
'0xd69906245565a910',
'0xf40e35855771202a',
'0x106aa07032bbd1b8',
'0x19a4c116b8d2d0c8',
'0x1e376c085141ab53',
'0x2748774cdf8eeb99',
'0x34b0bcb5e19b48a8',
'0x391c0cb3c5c95a63',
'0x4ed8aa4ae3418acb',
'0x5b9cca4f7763e373',
'0x682e6ff3d6b2b8a3',
'0x748f82ee5defb2fc',
'0x78a5636f43172f60',
'0x84c87814a1f0ab72',
'0x8cc702081a6439ec',
'0x90befffa23631e28',
'0xa4506cebde82bde9',
'0xbef9a3f7b2c67915',
'0xc67178f2e372532b',
'0xca273eceea26619c',
'0xd186b8c721c0c207',
'0xeada7dd6cde0eb1e',
'0xf57d4f7fee6ed178',
'0x06f067aa72176fba',
'0x0a637dc5a2c898a6',
'0x113f9804bef90dae',
'0x1b710b35131c471b',
'0x28db77f523047d84',
'0x32caab7b40c72493',
'0x3c9ebe0a15c9bebc',
'0x431d67c49c100d4c',
'0x4cc5d4becb3e42b6',
'0x597f299cfc657e2a',
'0x5fcb6fab3ad6faec',
'0x6c44198c4a475817'
].map((n)=>BigInt(n))))();
const SHA512_Kh=(()=>K512[0])();
const SHA512_Kl=(()=>K512[1])();
const SHA512_W_H=new Uint32Array(80);
const SHA512_W_L=new Uint32Array(80);
class SHA512 extends HashMD{
constructor(outputLen=64){
super(128,outputLen,16,false);
this.Ah=0|SHA512_IV[0];
this.Al=0|SHA512_IV[1];
this.Bh=0|SHA512_IV[2];
this.Bl=0|SHA512_IV[3];
this.Ch=0|SHA512_IV[4];
this.Cl=0|SHA512_IV[5];
this.Dh=0|SHA512_IV[6];
this.Dl=0|SHA512_IV[7];
this.Eh=0|SHA512_IV[8];
this.El=0|SHA512_IV[9];
this.Fh=0|SHA512_IV[10];
this.Fl=0|SHA512_IV[11];
this.Gh=0|SHA512_IV[12];
this.Gl=0|SHA512_IV[13];
this.Hh=0|SHA512_IV[14];
this.Hl=0|SHA512_IV[15];
}
get(){
const{Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl}=this;
return[
Ah,
Al,
Bh,
Bl,
Ch,
Cl,
Dh,
Dl,
Eh,
El,
Fh,
Fl,
Gh,
Gl,
Hh,
Hl
];
}
set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl){
this.Ah=0|Ah;
this.Al=0|Al;
this.Bh=0|Bh;
this.Bl=0|Bl;
this.Ch=0|Ch;
this.Cl=0|Cl;
this.Dh=0|Dh;
this.Dl=0|Dl;
this.Eh=0|Eh;
this.El=0|El;
this.Fh=0|Fh;
this.Fl=0|Fl;
this.Gh=0|Gh;
this.Gl=0|Gl;
this.Hh=0|Hh;
this.Hl=0|Hl;
}
process(view,offset){
for(let i=0;i<16;i++,offset +=4){
SHA512_W_H[i]=view.getUint32(offset);
SHA512_W_L[i]=view.getUint32(offset +=4);
}
for(let i=16;i<80;i++){
const W15h=0|SHA512_W_H[i - 15];
const W15l=0|SHA512_W_L[i - 15];
const s0h=rotrSH(W15h,W15l,1)^ rotrSH(W15h,W15l,8)^ shrSH(W15h,W15l,7);
const s0l=rotrSL(W15h,W15l,1)^ rotrSL(W15h,W15l,8)^ shrSL(W15h,W15l,7);
const W2h=0|SHA512_W_H[i - 2];
const W2l=0|SHA512_W_L[i - 2];
const s1h=rotrSH(W2h,W2l,19)^ rotrBH(W2h,W2l,61)^ shrSH(W2h,W2l,6);
const s1l=rotrSL(W2h,W2l,19)^ rotrBL(W2h,W2l,61)^ shrSL(W2h,W2l,6);
const SUMl=add4L(s0l,s1l,SHA512_W_L[i - 7],SHA512_W_L[i - 16]);
const SUMh=add4H(SUMl,s0h,s1h,SHA512_W_H[i - 7],SHA512_W_H[i - 16]);
SHA512_W_H[i]=0|SUMh;
SHA512_W_L[i]=0|SUMl;
}
let{Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl}=this;
for(let i=0;i<80;i++){
const sigma1h=rotrSH(Eh,El,14)^ rotrSH(Eh,El,18)^ rotrBH(Eh,El,41);
const sigma1l=rotrSL(Eh,El,14)^ rotrSL(Eh,El,18)^ rotrBL(Eh,El,41);
const CHIh=Eh&Fh ^ ~Eh&Gh;
const CHIl=El&Fl ^ ~El&Gl;
const T1ll=add5L(Hl,sigma1l,CHIl,SHA512_Kl[i],SHA512_W_L[i]);
const T1h=add5H(T1ll,Hh,sigma1h,CHIh,SHA512_Kh[i],SHA512_W_H[i]);
const T1l=0|T1ll;
const sigma0h=rotrSH(Ah,Al,28)^ rotrBH(Ah,Al,34)^ rotrBH(Ah,Al,39);
const sigma0l=rotrSL(Ah,Al,28)^ rotrBL(Ah,Al,34)^ rotrBL(Ah,Al,39);
const MAJh=Ah&Bh ^ Ah&Ch ^ Bh&Ch;
const MAJl=Al&Bl ^ Al&Cl ^ Bl&Cl;
Hh=0|Gh;
Hl=0|Gl;
Gh=0|Fh;
Gl=0|Fl;
Fh=0|Eh;
Fl=0|El;
({h:Eh,l:El}=add$1(0|Dh,0|Dl,0|T1h,0|T1l));
Dh=0|Ch;
Dl=0|Cl;
Ch=0|Bh;
Cl=0|Bl;
Bh=0|Ah;
Bl=0|Al;
const All=add3L(T1l,sigma0l,MAJl);
Ah=add3H(All,T1h,sigma0h,MAJh);
Al=0|All;
}
({h:Ah,l:Al}=add$1(0|this.Ah,0|this.Al,0|Ah,0|Al));
({h:Bh,l:Bl}=add$1(0|this.Bh,0|this.Bl,0|Bh,0|Bl));
({h:Ch,l:Cl}=add$1(0|this.Ch,0|this.Cl,0|Ch,0|Cl));
({h:Dh,l:Dl}=add$1(0|this.Dh,0|this.Dl,0|Dh,0|Dl));
({h:Eh,l:El}=add$1(0|this.Eh,0|this.El,0|Eh,0|El));
({h:Fh,l:Fl}=add$1(0|this.Fh,0|this.Fl,0|Fh,0|Fl));
({h:Gh,l:Gl}=add$1(0|this.Gh,0|this.Gl,0|Gh,0|Gl));
({h:Hh,l:Hl}=add$1(0|this.Hh,0|this.Hl,0|Hh,0|Hl));
this.set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl);
}
roundClean(){
clean(SHA512_W_H,SHA512_W_L);
}
destroy(){
clean(this.buffer);
this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);
}
}
class SHA384 extends SHA512{
constructor(){
super(48);
this.Ah=0|SHA384_IV[0];
this.Al=0|SHA384_IV[1];
this.Bh=0|SHA384_IV[2];
this.Bl=0|SHA384_IV[3];
this.Ch=0|SHA384_IV[4];
this.Cl=0|SHA384_IV[5];
this.Dh=0|SHA384_IV[6];
this.Dl=0|SHA384_IV[7];
this.Eh=0|SHA384_IV[8];
this.El=0|SHA384_IV[9];
this.Fh=0|SHA384_IV[10];
this.Fl=0|SHA384_IV[11];
this.Gh=0|SHA384_IV[12];
this.Gl=0|SHA384_IV[13];
this.Hh=0|SHA384_IV[14];
this.Hl=0|SHA384_IV[15];
}
}
const sha256$1=createHasher(()=>new SHA256());
const sha224$1=createHasher(()=>new SHA224());
const sha512$1=createHasher(()=>new SHA512());
const sha384$1=createHasher(()=>new SHA384());
class HMAC extends Hash{
constructor(hash,_key){
super();
this.finished=false;
this.destroyed=false;
ahash(hash);
const key=toBytes(_key);
this.iHash=hash.create();
if('function'!=typeof this.iHash.update)throw new Error('Expected instance of class which extends utils.Hash');
this.blockLen=this.iHash.blockLen;
this.outputLen=this.iHash.outputLen;
const blockLen=this.blockLen;
const pad=new Uint8Array(blockLen);
pad.set(key.length>blockLen?hash.create().update(key).digest():key);
for(let i=0;i<pad.length;i++)pad[i]^=0x36;
this.iHash.update(pad);
this.oHash=hash.create();
for(let i=0;i<pad.length;i++)pad[i]^=106;
this.oHash.update(pad);
clean(pad);
}
update(buf){
aexists(this);
this.iHash.update(buf);
return this;
}
digestInto(out){
aexists(this);
abytes(out,this.outputLen);
this.finished=true;
this.iHash.digestInto(out);
this.oHash.update(out);
this.oHash.digestInto(out);
this.destroy();
}
digest(){
const out=new Uint8Array(this.oHash.outputLen);
this.digestInto(out);
return out;
}
_cloneInto(to){
to||(to=Object.create(Object.getPrototypeOf(this),{}));
const{oHash,iHash,finished,destroyed,blockLen,outputLen}=this;
to.finished=finished;
to.destroyed=destroyed;
to.blockLen=blockLen;
to.outputLen=outputLen;
to.oHash=oHash._cloneInto(to.oHash);
to.iHash=iHash._cloneInto(to.iHash);
return to;
}
clone(){
return this._cloneInto();
}
destroy(){
this.destroyed=true;
this.oHash.destroy();
this.iHash.destroy();
}
}
const hmac=(hash,key,message)=>new HMAC(hash,key).update(message).digest();
hmac.create=(hash,key)=>new HMAC(hash,key);
const _0n$4=BigInt(0);
const _1n$5=BigInt(1);
function negateCt(condition,item){
const neg=item.negate();
return condition?neg:item;
}
function normalizeZ(c,points){
const invertedZs=FpInvertBatch(c.Fp,points.map((p)=>p.Z));
return points.map((p,i)=>c.fromAffine(p.toAffine(invertedZs[i])));
}
function validateW(W,bits){
if(!Number.isSafeInteger(W)||W<=0||W>bits)throw new Error('invalid window size, expected [1..' + bits + '], got W=' + W);
}
function calcWOpts(W,scalarBits){
validateW(W,scalarBits);
const windows = Math.ceil(scalarBits / W) + 1;
const windowSize=2**(W - 1);
const maxNumber=2**W;
const mask=bitMask(W);
const shiftBy=BigInt(W);
return{
windows,
windowSize,
mask,
maxNumber,
shiftBy
};
}
function calcOffsets(n,window1,wOpts){
const{windowSize,mask,maxNumber,shiftBy}=wOpts;
let wbits=Number(n&mask);
let nextN=n>>shiftBy;
if(wbits>windowSize){
wbits -=maxNumber;
nextN +=_1n$5;
}
const offsetStart=window1*windowSize;
const offset=offsetStart + Math.abs(wbits)- 1;
const isZero=0===wbits;
const isNeg=wbits<0;
const isNegF=window1%2!==0;
const offsetF=offsetStart;
return{
nextN,
offset,
isZero,
isNeg,
isNegF,
offsetF
};
}
function validateMSMPoints(points,c){
if(!Array.isArray(points))throw new Error('array expected');
points.forEach((p,i)=>{
if(!(p instanceof c))throw new Error('invalid point at index ' + i);
});
}
function validateMSMScalars(scalars,field){
if(!Array.isArray(scalars))throw new Error('array of scalars expected');
scalars.forEach((s,i)=>{
if(!field.isValid(s))throw new Error('invalid scalar at index ' + i);
});
}
const pointPrecomputes=new WeakMap();
const pointWindowSizes=new WeakMap();
function getW$1(P){
return pointWindowSizes.get(P)||1;
}
function assert0(n){
if(n!==_0n$4)throw new Error('invalid wNAF');
}
class wNAF{
constructor(Point,bits){
this.BASE=Point.BASE;
this.ZERO=Point.ZERO;
this.Fn=Point.Fn;
this.bits=bits;
}
_unsafeLadder(elm,n,p=this.ZERO){
let d=elm;
while(n>_0n$4){
if(n&_1n$5)p=p.add(d);
d=d.double();
n>>=_1n$5;
}
return p;
}
precomputeWindow(point,W){
const{windows,windowSize}=calcWOpts(W,this.bits);
const points=[];
let p=point;
let base=p;
for(let window1=0;window1<windows;window1++){
base=p;
points.push(base);
for(let i=1;i<windowSize;i++){
base=base.add(p);
points.push(base);
}
p=base.double();
}
return points;
}
wNAF(W,precomputes,n){
if(!this.Fn.isValid(n))throw new Error('invalid scalar');
let p=this.ZERO;
let f=this.BASE;
const wo=calcWOpts(W,this.bits);
for(let window1=0;window1<wo.windows;window1++){
const{nextN,offset,isZero,isNeg,isNegF,offsetF}=calcOffsets(n,window1,wo);
n=nextN;
if(isZero)f=f.add(negateCt(isNegF,precomputes[offsetF]));
else p=p.add(negateCt(isNeg,precomputes[offset]));
}
assert0(n);
return{
p,
f
};
}
wNAFUnsafe(W,precomputes,n,acc=this.ZERO){
const wo=calcWOpts(W,this.bits);
for(let window1=0;window1<wo.windows;window1++){
if(n===_0n$4)break;
const{nextN,offset,isZero,isNeg}=calcOffsets(n,window1,wo);
n=nextN;
if(isZero)continue;
else{
const item=precomputes[offset];
acc=acc.add(isNeg?item.negate():item);
}
}
assert0(n);
return acc;
}
getPrecomputes(W,point,transform){
let comp=pointPrecomputes.get(point);
if(!comp){
comp=this.precomputeWindow(point,W);
if(1!==W){
if('function'==typeof transform)comp=transform(comp);
pointPrecomputes.set(point,comp);
}
}
return comp;
}
cached(point,scalar,transform){
const W=getW$1(point);
return this.wNAF(W,this.getPrecomputes(W,point,transform),scalar);
}
unsafe(point,scalar,transform,prev){
const W=getW$1(point);
if(1===W)return this._unsafeLadder(point,scalar,prev);
return this.wNAFUnsafe(W,this.getPrecomputes(W,point,transform),scalar,prev);
}
createCache(P,W){
validateW(W,this.bits);
pointWindowSizes.set(P,W);
pointPrecomputes.delete(P);
}
hasCache(elm){
return 1!==getW$1(elm);
}
}
function mulEndoUnsafe(Point,point,k1,k2){
let acc=point;
let p1=Point.ZERO;
let p2=Point.ZERO;
while(k1>_0n$4||k2>_0n$4){
if(k1&_1n$5)p1=p1.add(acc);
if(k2&_1n$5)p2=p2.add(acc);
acc=acc.double();
k1>>=_1n$5;
k2>>=_1n$5;
}
return{
p1,
p2
};
}
function pippenger(c,fieldN,points,scalars){
validateMSMPoints(points,c);
validateMSMScalars(scalars,fieldN);
const plength=points.length;
const slength=scalars.length;
if(plength!==slength)throw new Error('arrays of points and scalars must have equal length');
const zero=c.ZERO;
const wbits=bitLen(BigInt(plength));
let windowSize=1;
if(wbits>12)windowSize=wbits - 3;
else if(wbits>4)windowSize=wbits - 2;
else if(wbits>0)windowSize=2;
const MASK=bitMask(windowSize);
const buckets=new Array(Number(MASK)+ 1).fill(zero);
const lastBits = Math.floor((fieldN.BITS - 1) / windowSize) * windowSize;
let sum=zero;
for(let i=lastBits;i>=0;i -=windowSize){
buckets.fill(zero);
for(let j=0;j<slength;j++){
const scalar=scalars[j];
const wbits=Number(scalar>>BigInt(i)&MASK);
buckets[wbits]=buckets[wbits].add(points[j]);
}
let resI=zero;
for(let j=buckets.length - 1,sumI=zero;j>0;j--){
sumI=sumI.add(buckets[j]);
resI=resI.add(sumI);
}
sum=sum.add(resI);
if(0!==i)for(let j=0;j<windowSize;j++)sum=sum.double();
}
return sum;
}
function createField(order,field,isLE){
if(!field)return Field(order,{
isLE
});
else{
if(field.ORDER!==order)throw new Error('Field.ORDER must match order: Fp == p, Fn == n');
validateField(field);
return field;
}
}
function _createCurveFields(type,CURVE,curveOpts={},FpFnLE){
if(void 0===FpFnLE)FpFnLE='edwards'===type;
if (!CURVE || 'object' != typeof CURVE) throw new Error(`expected valid ${type} CURVE object`);
for(const p of[
'p',
'n',
'h'
]){
const val=CURVE[p];
if (!('bigint' == typeof val && val > _0n$4)) throw new Error(`CURVE.${p} must be positive bigint`);
}
const Fp=createField(CURVE.p,curveOpts.Fp,FpFnLE);
const Fn=createField(CURVE.n,curveOpts.Fn,FpFnLE);
const _b='weierstrass'===type?'b':'d';
const params=[
'Gx',
'Gy',
'a',
_b
];
for (const p of params)if (!Fp.isValid(CURVE[p])) throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
CURVE=Object.freeze(Object.assign({},CURVE));
return{
CURVE,
Fp,
Fn
};
}
const divNearest = (num, den)=>(num + (num >= 0 ? den : -den) / _2n$5) / den;
function _splitEndoScalar(k,basis,n){
const[[a1,b1],[a2,b2]]=basis;
const c1=divNearest(b2*k,n);
const c2=divNearest(-b1*k,n);
let k1=k - c1*a1 - c2*a2;
let k2=-c1*b1 - c2*b2;
const k1neg=k1<_0n$3;
const k2neg=k2<_0n$3;
if(k1neg)k1=-k1;
if(k2neg)k2=-k2;
const MAX_NUM = bitMask(Math.ceil(bitLen(n) / 2)) + _1n$4;
if(k1<_0n$3||k1>=MAX_NUM||k2<_0n$3||k2>=MAX_NUM)throw new Error('splitScalar (endomorphism): failed, k=' + k);
return{
k1neg,
k1,
k2neg,
k2
};
}
function validateSigFormat(format){
if(![
'compact',
'recovered',
'der'
].includes(format))throw new Error('Signature format must be "compact", "recovered", or "der"');
return format;
}
function validateSigOpts(opts,def){
const optsn={};
for(let optName of Object.keys(def))optsn[optName]=void 0===opts[optName]?def[optName]:opts[optName];
_abool2(optsn.lowS,'lowS');
_abool2(optsn.prehash,'prehash');
if(void 0!==optsn.format)validateSigFormat(optsn.format);
return optsn;
}
class DERErr extends Error{
constructor(m=''){
super(m);
}
}
const DER={
Err:DERErr,
_tlv:{
encode:(tag,data)=>{
const{Err:E}=DER;
if(tag<0||tag>256)throw new E('tlv.encode: wrong tag');
if(1&data.length)throw new E('tlv.encode: unpadded data');
const dataLen = data.length / 2;
const len=numberToHexUnpadded(dataLen);
if (len.length / 2 & 128) throw new E('tlv.encode: long form length too big');
const lenLen = dataLen > 127 ? numberToHexUnpadded(len.length / 2 | 128) : '';
const t=numberToHexUnpadded(tag);
return t + lenLen + len + data;
},
decode(tag,data){
const{Err:E}=DER;
let pos=0;
if(tag<0||tag>256)throw new E('tlv.encode: wrong tag');
if(data.length<2||data[pos++]!==tag)throw new E('tlv.decode: wrong tlv');
const first=data[pos++];
const isLong=!!(128&first);
let length=0;
if(isLong){
const lenLen=127&first;
if(!lenLen)throw new E('tlv.decode(long): indefinite length not supported');
if(lenLen>4)throw new E('tlv.decode(long): byte length is too big');
const lengthBytes=data.subarray(pos,pos + lenLen);
if(lengthBytes.length!==lenLen)throw new E('tlv.decode: length bytes not complete');
if(0===lengthBytes[0])throw new E('tlv.decode(long): zero leftmost byte');
for(const b of lengthBytes)length=length<<8|b;
pos +=lenLen;
if(length<128)throw new E('tlv.decode(long): not minimal encoding');
}else length=first;
const v=data.subarray(pos,pos + length);
if(v.length!==length)throw new E('tlv.decode: wrong value length');
return{
v,
l:data.subarray(pos + length)
};
}
},
_int:{
encode(num){
const{Err:E}=DER;
if(num<_0n$3)throw new E('integer: negative integers are not allowed');
let hex=numberToHexUnpadded(num);
if(0b1000&Number.parseInt(hex[0],16))hex='00' + hex;
if(1&hex.length)throw new E('unexpected DER parsing assertion: unpadded hex');
return hex;
},
decode(data){
const{Err:E}=DER;
if(128&data[0])throw new E('invalid signature integer: negative');
if(0x00===data[0]&&!(128&data[1]))throw new E('invalid signature integer: unnecessary leading zero');
return bytesToNumberBE(data);
}
},
toSig(hex){
const{Err:E,_int:int,_tlv:tlv}=DER;
const data=ensureBytes('signature',hex);
const{v:seqBytes,l:seqLeftBytes}=tlv.decode(0x30,data);
if(seqLeftBytes.length)throw new E('invalid signature: left bytes after parsing');
const{v:rBytes,l:rLeftBytes}=tlv.decode(0x02,seqBytes);
const{v:sBytes,l:sLeftBytes}=tlv.decode(0x02,rLeftBytes);
if(sLeftBytes.length)throw new E('invalid signature: left bytes after parsing');
return{
r:int.decode(rBytes),
s:int.decode(sBytes)
};
},
hexFromSig(sig){
const{_tlv:tlv,_int:int}=DER;
const rs=tlv.encode(0x02,int.encode(sig.r));
const ss=tlv.encode(0x02,int.encode(sig.s));
const seq=rs + ss;
return tlv.encode(0x30,seq);
}
};
const _0n$3=BigInt(0),_1n$4=BigInt(1),_2n$5=BigInt(2),_3n$1=BigInt(3),_4n=BigInt(4);
function _normFnElement(Fn,key){
const{BYTES:expected}=Fn;
let num;
if('bigint'==typeof key)num=key;
else{
let bytes=ensureBytes('private key',key);
try{
num=Fn.fromBytes(bytes);
}catch(error){
throw new Error(`invalid private key: expected ui8a of size ${expected}, got ${typeof key}`);
}
}
if(!Fn.isValidNot0(num))throw new Error('invalid private key: out of range [1..N-1]');
return num;
}
function weierstrassN(params,extraOpts={}){
const validated=_createCurveFields('weierstrass',params,extraOpts);
const{Fp,Fn}=validated;
let CURVE=validated.CURVE;
const{h:cofactor,n:CURVE_ORDER}=CURVE;
_validateObject(extraOpts,{},{
allowInfinityPoint:'boolean',
clearCofactor:'function',
isTorsionFree:'function',
fromBytes:'function',
toBytes:'function',
endo:'object',
wrapPrivateKey:'boolean'
});
const{endo}=extraOpts;
if(endo){
if(!Fp.is0(CURVE.a)||'bigint'!=typeof endo.beta||!Array.isArray(endo.basises))throw new Error('invalid endo: expected "beta": bigint and "basises": array');
}
const lengths=getWLengths(Fp,Fn);
function assertCompressionIsSupported(){
if(!Fp.isOdd)throw new Error('compression is not supported: Field does not have .isOdd()');
}
function pointToBytes(_c,point,isCompressed){
const{x,y}=point.toAffine();
const bx=Fp.toBytes(x);
_abool2(isCompressed,'isCompressed');
if(!isCompressed)return concatBytes(Uint8Array.of(0x04),bx,Fp.toBytes(y));
else{
assertCompressionIsSupported();
const hasEvenY=!Fp.isOdd(y);
return concatBytes(pprefix(hasEvenY),bx);
}
}
function pointFromBytes(bytes){
_abytes2(bytes,void 0,'Point');
const{publicKey:comp,publicKeyUncompressed:uncomp}=lengths;
const length=bytes.length;
const head=bytes[0];
const tail=bytes.subarray(1);
if(length===comp&&(0x02===head||0x03===head)){
const x=Fp.fromBytes(tail);
if(!Fp.isValid(x))throw new Error('bad point: is not on curve, wrong x');
const y2=weierstrassEquation(x);
let y;
try{
y=Fp.sqrt(y2);
}catch(sqrtError){
const err=sqrtError instanceof Error?': ' + sqrtError.message:'';
throw new Error('bad point: is not on curve, sqrt error' + err);
}
assertCompressionIsSupported();
const isYOdd=Fp.isOdd(y);
const isHeadOdd=(1&head)===1;
if(isHeadOdd!==isYOdd)y=Fp.neg(y);
return{
x,
y
};
}else if(length===uncomp&&0x04===head){
const L=Fp.BYTES;
const x=Fp.fromBytes(tail.subarray(0,L));
const y=Fp.fromBytes(tail.subarray(L,2*L));
if(!isValidXY(x,y))throw new Error('bad point: is not on curve');
return{
x,
y
};
} else throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
}
const encodePoint=extraOpts.toBytes||pointToBytes;
const decodePoint=extraOpts.fromBytes||pointFromBytes;
function weierstrassEquation(x){
const x2=Fp.sqr(x);
const x3=Fp.mul(x2,x);
return Fp.add(Fp.add(x3,Fp.mul(x,CURVE.a)),CURVE.b);
}
function isValidXY(x,y){
const left=Fp.sqr(y);
const right=weierstrassEquation(x);
return Fp.eql(left,right);
}
if(!isValidXY(CURVE.Gx,CURVE.Gy))throw new Error('bad curve params: generator point');
const _4a3=Fp.mul(Fp.pow(CURVE.a,_3n$1),_4n);
const _27b2=Fp.mul(Fp.sqr(CURVE.b),BigInt(27));
if(Fp.is0(Fp.add(_4a3,_27b2)))throw new Error('bad curve params: a or b');
function acoord(title,n,banZero=false){
if (!Fp.isValid(n) || banZero && Fp.is0(n)) throw new Error(`bad point coordinate ${title}`);
return n;
}
function aprjpoint(other){
if(!(other instanceof Point))throw new Error('ProjectivePoint expected');
}
function splitEndoScalarN(k){
if(!endo||!endo.basises)throw new Error('no endo');
return _splitEndoScalar(k,endo.basises,Fn.ORDER);
}
const toAffineMemo=memoized((p,iz)=>{
const{X,Y,Z}=p;
if(Fp.eql(Z,Fp.ONE))return{
x:X,
y:Y
};
const is0=p.is0();
if(null==iz)iz=is0?Fp.ONE:Fp.inv(Z);
const x=Fp.mul(X,iz);
const y=Fp.mul(Y,iz);
const zz=Fp.mul(Z,iz);
if(is0)return{
x:Fp.ZERO,
y:Fp.ZERO
};
if(!Fp.eql(zz,Fp.ONE))throw new Error('invZ was invalid');
return{
x,
y
};
});
const assertValidMemo=memoized((p)=>{
if(p.is0()){
if(extraOpts.allowInfinityPoint&&!Fp.is0(p.Y))return;
throw new Error('bad point: ZERO');
}
const{x,y}=p.toAffine();
if(!Fp.isValid(x)||!Fp.isValid(y))throw new Error('bad point: x or y not field elements');
if(!isValidXY(x,y))throw new Error('bad point: equation left != right');
if(!p.isTorsionFree())throw new Error('bad point: not in prime-order subgroup');
return true;
});
function finishEndo(endoBeta,k1p,k2p,k1neg,k2neg){
k2p=new Point(Fp.mul(k2p.X,endoBeta),k2p.Y,k2p.Z);
k1p=negateCt(k1neg,k1p);
k2p=negateCt(k2neg,k2p);
return k1p.add(k2p);
}
class Point{
constructor(X,Y,Z){
this.X=acoord('x',X);
this.Y=acoord('y',Y,true);
this.Z=acoord('z',Z);
Object.freeze(this);
}
static CURVE(){
return CURVE;
}
static fromAffine(p){
const{x,y}=p||{};
if(!p||!Fp.isValid(x)||!Fp.isValid(y))throw new Error('invalid affine point');
if(p instanceof Point)throw new Error('projective point not allowed');
if(Fp.is0(x)&&Fp.is0(y))return Point.ZERO;
return new Point(x,y,Fp.ONE);
}
static fromBytes(bytes){
const P=Point.fromAffine(decodePoint(_abytes2(bytes,void 0,'point')));
P.assertValidity();
return P;
}
static fromHex(hex){
return Point.fromBytes(ensureBytes('pointHex',hex));
}
get x(){
return this.toAffine().x;
}
get y(){
return this.toAffine().y;
}
precompute(windowSize=8,isLazy=true){
wnaf.createCache(this,windowSize);
if(!isLazy)this.multiply(_3n$1);
return this;
}
assertValidity(){
assertValidMemo(this);
}
hasEvenY(){
const{y}=this.toAffine();
if(!Fp.isOdd)throw new Error("Field doesn't support isOdd");
return!Fp.isOdd(y);
}
equals(other){
aprjpoint(other);
const{X:X1,Y:Y1,Z:Z1}=this;
const{X:X2,Y:Y2,Z:Z2}=other;
const U1=Fp.eql(Fp.mul(X1,Z2),Fp.mul(X2,Z1));
const U2=Fp.eql(Fp.mul(Y1,Z2),Fp.mul(Y2,Z1));
return U1&&U2;
}
negate(){
return new Point(this.X,Fp.neg(this.Y),this.Z);
}
double(){
const{a,b}=CURVE;
const b3=Fp.mul(b,_3n$1);
const{X:X1,Y:Y1,Z:Z1}=this;
let X3=Fp.ZERO,Y3=Fp.ZERO,Z3=Fp.ZERO;
let t0=Fp.mul(X1,X1);
let t1=Fp.mul(Y1,Y1);
let t2=Fp.mul(Z1,Z1);
let t3=Fp.mul(X1,Y1);
t3=Fp.add(t3,t3);
Z3=Fp.mul(X1,Z1);
Z3=Fp.add(Z3,Z3);
X3=Fp.mul(a,Z3);
Y3=Fp.mul(b3,t2);
Y3=Fp.add(X3,Y3);
X3=Fp.sub(t1,Y3);
Y3=Fp.add(t1,Y3);
Y3=Fp.mul(X3,Y3);
X3=Fp.mul(t3,X3);
Z3=Fp.mul(b3,Z3);
t2=Fp.mul(a,t2);
t3=Fp.sub(t0,t2);
t3=Fp.mul(a,t3);
t3=Fp.add(t3,Z3);
Z3=Fp.add(t0,t0);
t0=Fp.add(Z3,t0);
t0=Fp.add(t0,t2);
t0=Fp.mul(t0,t3);
Y3=Fp.add(Y3,t0);
t2=Fp.mul(Y1,Z1);
t2=Fp.add(t2,t2);
t0=Fp.mul(t2,t3);
X3=Fp.sub(X3,t0);
Z3=Fp.mul(t2,t1);
Z3=Fp.add(Z3,Z3);
Z3=Fp.add(Z3,Z3);
return new Point(X3,Y3,Z3);
}
add(other){
aprjpoint(other);
const{X:X1,Y:Y1,Z:Z1}=this;
const{X:X2,Y:Y2,Z:Z2}=other;
let X3=Fp.ZERO,Y3=Fp.ZERO,Z3=Fp.ZERO;
const a=CURVE.a;
const b3=Fp.mul(CURVE.b,_3n$1);
let t0=Fp.mul(X1,X2);
let t1=Fp.mul(Y1,Y2);
let t2=Fp.mul(Z1,Z2);
let t3=Fp.add(X1,Y1);
let t4=Fp.add(X2,Y2);
t3=Fp.mul(t3,t4);
t4=Fp.add(t0,t1);
t3=Fp.sub(t3,t4);
t4=Fp.add(X1,Z1);
let t5=Fp.add(X2,Z2);
t4=Fp.mul(t4,t5);
t5=Fp.add(t0,t2);
t4=Fp.sub(t4,t5);
t5=Fp.add(Y1,Z1);
X3=Fp.add(Y2,Z2);
t5=Fp.mul(t5,X3);
X3=Fp.add(t1,t2);
t5=Fp.sub(t5,X3);
Z3=Fp.mul(a,t4);
X3=Fp.mul(b3,t2);
Z3=Fp.add(X3,Z3);
X3=Fp.sub(t1,Z3);
Z3=Fp.add(t1,Z3);
Y3=Fp.mul(X3,Z3);
t1=Fp.add(t0,t0);
t1=Fp.add(t1,t0);
t2=Fp.mul(a,t2);
t4=Fp.mul(b3,t4);
t1=Fp.add(t1,t2);
t2=Fp.sub(t0,t2);
t2=Fp.mul(a,t2);
t4=Fp.add(t4,t2);
t0=Fp.mul(t1,t4);
Y3=Fp.add(Y3,t0);
t0=Fp.mul(t5,t4);
X3=Fp.mul(t3,X3);
X3=Fp.sub(X3,t0);
t0=Fp.mul(t3,t1);
Z3=Fp.mul(t5,Z3);
Z3=Fp.add(Z3,t0);
return new Point(X3,Y3,Z3);
}
subtract(other){
return this.add(other.negate());
}
is0(){
return this.equals(Point.ZERO);
}
multiply(scalar){
const{endo}=extraOpts;
if(!Fn.isValidNot0(scalar))throw new Error('invalid scalar: out of range');
let point,fake;
const mul=(n)=>wnaf.cached(this,n,(p)=>normalizeZ(Point,p));
if(endo){
const{k1neg,k1,k2neg,k2}=splitEndoScalarN(scalar);
const{p:k1p,f:k1f}=mul(k1);
const{p:k2p,f:k2f}=mul(k2);
fake=k1f.add(k2f);
point=finishEndo(endo.beta,k1p,k2p,k1neg,k2neg);
}else{
const{p,f}=mul(scalar);
point=p;
fake=f;
}
return normalizeZ(Point,[
point,
fake
])[0];
}
multiplyUnsafe(sc){
const{endo}=extraOpts;
const p=this;
if(!Fn.isValid(sc))throw new Error('invalid scalar: out of range');
if(sc===_0n$3||p.is0())return Point.ZERO;
if(sc===_1n$4)return p;
if(wnaf.hasCache(this))return this.multiply(sc);
if(!endo)return wnaf.unsafe(p,sc);
else{
const{k1neg,k1,k2neg,k2}=splitEndoScalarN(sc);
const{p1,p2}=mulEndoUnsafe(Point,p,k1,k2);
return finishEndo(endo.beta,p1,p2,k1neg,k2neg);
}
}
multiplyAndAddUnsafe(Q,a,b){
const sum=this.multiplyUnsafe(a).add(Q.multiplyUnsafe(b));
return sum.is0()?void 0:sum;
}
toAffine(invertedZ){
return toAffineMemo(this,invertedZ);
}
isTorsionFree(){
const{isTorsionFree}=extraOpts;
if(cofactor===_1n$4)return true;
if(isTorsionFree)return isTorsionFree(Point,this);
return wnaf.unsafe(this,CURVE_ORDER).is0();
}
clearCofactor(){
const{clearCofactor}=extraOpts;
if(cofactor===_1n$4)return this;
if(clearCofactor)return clearCofactor(Point,this);
return this.multiplyUnsafe(cofactor);
}
isSmallOrder(){
return this.multiplyUnsafe(cofactor).is0();
}
toBytes(isCompressed=true){
_abool2(isCompressed,'isCompressed');
this.assertValidity();
return encodePoint(Point,this,isCompressed);
}
toHex(isCompressed=true){
return bytesToHex(this.toBytes(isCompressed));
}
toString(){
return `<Point ${this.is0() ? 'ZERO' : this.toHex()}>`;
}
get px(){
return this.X;
}
get py(){
return this.X;
}
get pz(){
return this.Z;
}
toRawBytes(isCompressed=true){
return this.toBytes(isCompressed);
}
_setWindowSize(windowSize){
this.precompute(windowSize);
}
static normalizeZ(points){
return normalizeZ(Point,points);
}
static msm(points,scalars){
return pippenger(Point,Fn,points,scalars);
}
static fromPrivateKey(privateKey){
return Point.BASE.multiply(_normFnElement(Fn,privateKey));
}
}
Point.BASE=new Point(CURVE.Gx,CURVE.Gy,Fp.ONE);
Point.ZERO=new Point(Fp.ZERO,Fp.ONE,Fp.ZERO);
Point.Fp=Fp;
Point.Fn=Fn;
const bits=Fn.BITS;
const wnaf = new wNAF(Point, extraOpts.endo ? Math.ceil(bits / 2) : bits);
Point.BASE.precompute(8);
return Point;
}
function pprefix(hasEvenY){
return Uint8Array.of(hasEvenY?0x02:0x03);
}
function getWLengths(Fp,Fn){
return{
secretKey:Fn.BYTES,
publicKey:1 + Fp.BYTES,
publicKeyUncompressed:1 + 2*Fp.BYTES,
publicKeyHasPrefix:true,
signature:2*Fn.BYTES
};
}
function ecdh(Point,ecdhOpts={}){
const{Fn}=Point;
const randomBytes_=ecdhOpts.randomBytes||randomBytes;
const lengths=Object.assign(getWLengths(Point.Fp,Fn),{
seed:getMinHashLength(Fn.ORDER)
});
function isValidSecretKey(secretKey){
try{
return!!_normFnElement(Fn,secretKey);
}catch(error){
return false;
}
}
function isValidPublicKey(publicKey,isCompressed){
const{publicKey:comp,publicKeyUncompressed}=lengths;
try{
const l=publicKey.length;
if(true===isCompressed&&l!==comp)return false;
if(false===isCompressed&&l!==publicKeyUncompressed)return false;
return!!Point.fromBytes(publicKey);
}catch(error){
return false;
}
}
function randomSecretKey(seed=randomBytes_(lengths.seed)){
return mapHashToField(_abytes2(seed,lengths.seed,'seed'),Fn.ORDER);
}
function getPublicKey(secretKey,isCompressed=true){
return Point.BASE.multiply(_normFnElement(Fn,secretKey)).toBytes(isCompressed);
}
function keygen(seed){
const secretKey=randomSecretKey(seed);
return{
secretKey,
publicKey:getPublicKey(secretKey)
};
}
function isProbPub(item){
if('bigint'==typeof item)return false;
if(item instanceof Point)return true;
const{secretKey,publicKey,publicKeyUncompressed}=lengths;
if(Fn.allowedLengths||secretKey===publicKey)return;
const l=ensureBytes('key',item).length;
return l===publicKey||l===publicKeyUncompressed;
}
function getSharedSecret(secretKeyA,publicKeyB,isCompressed=true){
if(true===isProbPub(secretKeyA))throw new Error('first arg must be private key');
if(false===isProbPub(publicKeyB))throw new Error('second arg must be public key');
const s=_normFnElement(Fn,secretKeyA);
const b=Point.fromHex(publicKeyB);
return b.multiply(s).toBytes(isCompressed);
}
const utils={
isValidSecretKey,
isValidPublicKey,
randomSecretKey,
isValidPrivateKey:isValidSecretKey,
randomPrivateKey:randomSecretKey,
normPrivateKeyToScalar:(key)=>_normFnElement(Fn,key),
precompute(windowSize=8,point=Point.BASE){
return point.precompute(windowSize,false);
}
};
return Object.freeze({
getPublicKey,
getSharedSecret,
keygen,
Point,
utils,
lengths
});
}
function ecdsa(Point,hash,ecdsaOpts={}){
ahash(hash);
_validateObject(ecdsaOpts,{},{
hmac:'function',
lowS:'boolean',
randomBytes:'function',
bits2int:'function',
bits2int_modN:'function'
});
const randomBytes$1=ecdsaOpts.randomBytes||randomBytes;
const hmac$1=ecdsaOpts.hmac||((key,...msgs)=>hmac(hash,key,concatBytes(...msgs)));
const{Fp,Fn}=Point;
const{ORDER:CURVE_ORDER,BITS:fnBits}=Fn;
const{keygen,getPublicKey,getSharedSecret,utils,lengths}=ecdh(Point,ecdsaOpts);
const defaultSigOpts={
prehash:false,
lowS:'boolean'==typeof ecdsaOpts.lowS?ecdsaOpts.lowS:false,
format:void 0,
extraEntropy:false
};
const defaultSigOpts_format='compact';
function isBiggerThanHalfOrder(number){
const HALF=CURVE_ORDER>>_1n$4;
return number>HALF;
}
function validateRS(title,num){
if (!Fn.isValidNot0(num)) throw new Error(`invalid signature ${title}: out of range 1..Point.Fn.ORDER`);
return num;
}
function validateSigLength(bytes,format){
validateSigFormat(format);
const size=lengths.signature;
const sizer='compact'===format?size:'recovered'===format?size + 1:void 0;
return _abytes2(bytes, sizer, `${format} signature`);
}
class Signature{
constructor(r,s,recovery){
this.r=validateRS('r',r);
this.s=validateRS('s',s);
if(null!=recovery)this.recovery=recovery;
Object.freeze(this);
}
static fromBytes(bytes,format=defaultSigOpts_format){
validateSigLength(bytes,format);
let recid;
if('der'===format){
const{r,s}=DER.toSig(_abytes2(bytes));
return new Signature(r,s);
}
if('recovered'===format){
recid=bytes[0];
format='compact';
bytes=bytes.subarray(1);
}
const L=Fn.BYTES;
const r=bytes.subarray(0,L);
const s=bytes.subarray(L,2*L);
return new Signature(Fn.fromBytes(r),Fn.fromBytes(s),recid);
}
static fromHex(hex,format){
return this.fromBytes(hexToBytes(hex),format);
}
addRecoveryBit(recovery){
return new Signature(this.r,this.s,recovery);
}
recoverPublicKey(messageHash){
const FIELD_ORDER=Fp.ORDER;
const{r,s,recovery:rec}=this;
if(null==rec||![
0,
1,
2,
3
].includes(rec))throw new Error('recovery id invalid');
const hasCofactor=CURVE_ORDER*_2n$5<FIELD_ORDER;
if(hasCofactor&&rec>1)throw new Error('recovery id is ambiguous for h>1 curve');
const radj=2===rec||3===rec?r + CURVE_ORDER:r;
if(!Fp.isValid(radj))throw new Error('recovery id 2 or 3 invalid');
const x=Fp.toBytes(radj);
const R=Point.fromBytes(concatBytes(pprefix((1&rec)===0),x));
const ir=Fn.inv(radj);
const h=bits2int_modN(ensureBytes('msgHash',messageHash));
const u1=Fn.create(-h*ir);
const u2=Fn.create(s*ir);
const Q=Point.BASE.multiplyUnsafe(u1).add(R.multiplyUnsafe(u2));
if(Q.is0())throw new Error('point at infinify');
Q.assertValidity();
return Q;
}
hasHighS(){
return isBiggerThanHalfOrder(this.s);
}
toBytes(format=defaultSigOpts_format){
validateSigFormat(format);
if('der'===format)return hexToBytes(DER.hexFromSig(this));
const r=Fn.toBytes(this.r);
const s=Fn.toBytes(this.s);
if('recovered'===format){
if(null==this.recovery)throw new Error('recovery bit must be present');
return concatBytes(Uint8Array.of(this.recovery),r,s);
}
return concatBytes(r,s);
}
toHex(format){
return bytesToHex(this.toBytes(format));
}
assertValidity(){}
static fromCompact(hex){
return Signature.fromBytes(ensureBytes('sig',hex),'compact');
}
static fromDER(hex){
return Signature.fromBytes(ensureBytes('sig',hex),'der');
}
normalizeS(){
return this.hasHighS()?new Signature(this.r,Fn.neg(this.s),this.recovery):this;
}
toDERRawBytes(){
return this.toBytes('der');
}
toDERHex(){
return bytesToHex(this.toBytes('der'));
}
toCompactRawBytes(){
return this.toBytes('compact');
}
toCompactHex(){
return bytesToHex(this.toBytes('compact'));
}
}
const bits2int=ecdsaOpts.bits2int||function bits2int_def(bytes){
if(bytes.length>8192)throw new Error('input is too large');
const num=bytesToNumberBE(bytes);
const delta=8*bytes.length - fnBits;
return delta>0?num>>BigInt(delta):num;
};
const bits2int_modN=ecdsaOpts.bits2int_modN||function bits2int_modN_def(bytes){
return Fn.create(bits2int(bytes));
};
const ORDER_MASK=bitMask(fnBits);
function int2octets(num){
aInRange('num < 2^' + fnBits,num,_0n$3,ORDER_MASK);
return Fn.toBytes(num);
}
function validateMsgAndHash(message,prehash){
_abytes2(message,void 0,'message');
return prehash?_abytes2(hash(message),void 0,'prehashed message'):message;
}
function prepSig(message,privateKey,opts){
if([
'recovered',
'canonical'
].some((k)=>k in opts))throw new Error('sign() legacy options not supported');
const{lowS,prehash,extraEntropy}=validateSigOpts(opts,defaultSigOpts);
message=validateMsgAndHash(message,prehash);
const h1int=bits2int_modN(message);
const d=_normFnElement(Fn,privateKey);
const seedArgs=[
int2octets(d),
int2octets(h1int)
];
if(null!=extraEntropy&&false!==extraEntropy){
const e=true===extraEntropy?randomBytes$1(lengths.secretKey):extraEntropy;
seedArgs.push(ensureBytes('extraEntropy',e));
}
const seed=concatBytes(...seedArgs);
const m=h1int;
function k2sig(kBytes){
const k=bits2int(kBytes);
if(!Fn.isValidNot0(k))return;
const ik=Fn.inv(k);
const q=Point.BASE.multiply(k).toAffine();
const r=Fn.create(q.x);
if(r===_0n$3)return;
const s=Fn.create(ik*Fn.create(m + r*d));
if(s===_0n$3)return;
let recovery=(q.x===r?0:2)|Number(q.y&_1n$4);
let normS=s;
if(lowS&&isBiggerThanHalfOrder(s)){
normS=Fn.neg(s);
recovery ^=1;
}
return new Signature(r,normS,recovery);
}
return{
seed,
k2sig
};
}
function sign(message,secretKey,opts={}){
message=ensureBytes('message',message);
const{seed,k2sig}=prepSig(message,secretKey,opts);
const drbg=createHmacDrbg(hash.outputLen,Fn.BYTES,hmac$1);
const sig=drbg(seed,k2sig);
return sig;
}
function tryParsingSig(sg){
let sig;
const isHex='string'==typeof sg||isBytes(sg);
const isObj=!isHex&&null!==sg&&'object'==typeof sg&&'bigint'==typeof sg.r&&'bigint'==typeof sg.s;
if(!isHex&&!isObj)throw new Error('invalid signature, expected Uint8Array, hex string or Signature instance');
if(isObj)sig=new Signature(sg.r,sg.s);
else if(isHex){
try{
sig=Signature.fromBytes(ensureBytes('sig',sg),'der');
}catch(derError){
if(!(derError instanceof DER.Err))throw derError;
}
if(!sig)try{
sig=Signature.fromBytes(ensureBytes('sig',sg),'compact');
}catch(error){
return false;
}
}
if(!sig)return false;
return sig;
}
function verify(signature,message,publicKey,opts={}){
const{lowS,prehash,format}=validateSigOpts(opts,defaultSigOpts);
publicKey=ensureBytes('publicKey',publicKey);
message=validateMsgAndHash(ensureBytes('message',message),prehash);
if('strict' in opts)throw new Error('options.strict was renamed to lowS');
const sig=void 0===format?tryParsingSig(signature):Signature.fromBytes(ensureBytes('sig',signature),format);
if(false===sig)return false;
try{
const P=Point.fromBytes(publicKey);
if(lowS&&sig.hasHighS())return false;
const{r,s}=sig;
const h=bits2int_modN(message);
const is=Fn.inv(s);
const u1=Fn.create(h*is);
const u2=Fn.create(r*is);
const R=Point.BASE.multiplyUnsafe(u1).add(P.multiplyUnsafe(u2));
if(R.is0())return false;
const v=Fn.create(R.x);
return v===r;
}catch(e){
return false;
}
}
function recoverPublicKey(signature,message,opts={}){
const{prehash}=validateSigOpts(opts,defaultSigOpts);
message=validateMsgAndHash(message,prehash);
return Signature.fromBytes(signature,'recovered').recoverPublicKey(message).toBytes();
}
return Object.freeze({
keygen,
getPublicKey,
getSharedSecret,
utils,
lengths,
Point,
sign,
verify,
recoverPublicKey,
Signature,
hash
});
}
function _weierstrass_legacy_opts_to_new(c){
const CURVE={
a:c.a,
b:c.b,
p:c.Fp.ORDER,
n:c.n,
h:c.h,
Gx:c.Gx,
Gy:c.Gy
};
const Fp=c.Fp;
let allowedLengths = c.allowedPrivateKeyLengths ? Array.from(new Set(c.allowedPrivateKeyLengths.map((l)=>Math.ceil(l / 2)))) : void 0;
const Fn=Field(CURVE.n,{
BITS:c.nBitLength,
allowedLengths:allowedLengths,
modFromBytes:c.wrapPrivateKey
});
const curveOpts={
Fp,
Fn,
allowInfinityPoint:c.allowInfinityPoint,
endo:c.endo,
isTorsionFree:c.isTorsionFree,
clearCofactor:c.clearCofactor,
fromBytes:c.fromBytes,
toBytes:c.toBytes
};
return{
CURVE,
curveOpts
};
}
function _ecdsa_legacy_opts_to_new(c){
const{CURVE,curveOpts}=_weierstrass_legacy_opts_to_new(c);
const ecdsaOpts={
hmac:c.hmac,
randomBytes:c.randomBytes,
lowS:c.lowS,
bits2int:c.bits2int,
bits2int_modN:c.bits2int_modN
};
return{
CURVE,
curveOpts,
hash:c.hash,
ecdsaOpts
};
}
function _ecdsa_new_output_to_legacy(c,_ecdsa){
const Point=_ecdsa.Point;
return Object.assign({},_ecdsa,{
ProjectivePoint:Point,
CURVE:Object.assign({},c,nLength(Point.Fn.ORDER,Point.Fn.BITS))
});
}
function weierstrass(c){
const{CURVE,curveOpts,hash,ecdsaOpts}=_ecdsa_legacy_opts_to_new(c);
const Point=weierstrassN(CURVE,curveOpts);
const signs=ecdsa(Point,hash,ecdsaOpts);
return _ecdsa_new_output_to_legacy(c,signs);
}
function createCurve(curveDef,defHash){
const create=(hash)=>weierstrass({
...curveDef,
hash:hash
});
return{
...create(defHash),
create
};
}
const p256_CURVE={
p:BigInt('0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff'),
n:BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'),
h:BigInt(1),
a:BigInt('0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc'),
b:BigInt('0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b'),
Gx:BigInt('0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'),
Gy:BigInt('0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5')
};
const p384_CURVE={
p:BigInt('0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff'),
n:BigInt('0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973'),
h:BigInt(1),
a:BigInt('0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc'),
b:BigInt('0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef'),
Gx:BigInt('0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7'),
Gy:BigInt('0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f')
};
const p521_CURVE={
p:BigInt('0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'),
n:BigInt('0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409'),
h:BigInt(1),
a:BigInt('0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc'),
b:BigInt('0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00'),
Gx:BigInt('0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66'),
Gy:BigInt('0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650')
};
const Fp256=Field(p256_CURVE.p);
const Fp384=Field(p384_CURVE.p);
const Fp521=Field(p521_CURVE.p);
const p256$1=createCurve({
...p256_CURVE,
Fp:Fp256,
lowS:false
},sha256$1);
const p384$1=createCurve({
...p384_CURVE,
Fp:Fp384,
lowS:false
},sha384$1);
const p521$1=createCurve({
...p521_CURVE,
Fp:Fp521,
lowS:false,
allowedPrivateKeyLengths:[
130,
131,
132
]
},sha512$1);
const p256=p256$1;
const p384=p384$1;
const p521=p521$1;
const _0n$2=BigInt(0);
const _1n$3=BigInt(1);
const _2n$4=BigInt(2);
const _7n=BigInt(7);
const _256n=BigInt(256);
const _0x71n=BigInt(0x71);
const SHA3_PI=[];
const SHA3_ROTL=[];
const _SHA3_IOTA=[];
for(let round=0,R=_1n$3,x=1,y=0;round<24;round++){
[x,y]=[
y,
(2*x + 3*y)%5
];
SHA3_PI.push(2*(5*y + x));
SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
let t=_0n$2;
for(let j=0;j<7;j++){
R=(R<<_1n$3 ^(R>>_7n)*_0x71n)%_256n;
if(R&_2n$4)t ^=_1n$3<<(_1n$3<<BigInt(j))- _1n$3;
}
_SHA3_IOTA.push(t);
}
const IOTAS=split(_SHA3_IOTA,true);
const SHA3_IOTA_H=IOTAS[0];
const SHA3_IOTA_L=IOTAS[1];
const rotlH=(h,l,s)=>s>32?rotlBH(h,l,s):rotlSH(h,l,s);
const rotlL=(h,l,s)=>s>32?rotlBL(h,l,s):rotlSL(h,l,s);
function keccakP(s,rounds=24){
const B=new Uint32Array(10);
for(let round=24 - rounds;round<24;round++){
for(let x=0;x<10;x++)B[x]=s[x]^ s[x + 10]^ s[x + 20]^ s[x + 30]^ s[x + 40];
for(let x=0;x<10;x +=2){
const idx1=(x + 8)%10;
const idx0=(x + 2)%10;
const B0=B[idx0];
const B1=B[idx0 + 1];
const Th=rotlH(B0,B1,1)^ B[idx1];
const Tl=rotlL(B0,B1,1)^ B[idx1 + 1];
for(let y=0;y<50;y +=10){
s[x + y]^=Th;
s[x + y + 1]^=Tl;
}
}
let curH=s[2];
let curL=s[3];
for(let t=0;t<24;t++){
const shift=SHA3_ROTL[t];
const Th=rotlH(curH,curL,shift);
const Tl=rotlL(curH,curL,shift);
const PI=SHA3_PI[t];
curH=s[PI];
curL=s[PI + 1];
s[PI]=Th;
s[PI + 1]=Tl;
}
for(let y=0;y<50;y +=10){
for(let x=0;x<10;x++)B[x]=s[y + x];
for(let x=0;x<10;x++)s[y + x]^=~B[(x + 2)%10]&B[(x + 4)%10];
}
s[0]^=SHA3_IOTA_H[round];
s[1]^=SHA3_IOTA_L[round];
}
clean(B);
}
class Keccak extends Hash{
constructor(blockLen,suffix,outputLen,enableXOF=false,rounds=24){
super();
this.pos=0;
this.posOut=0;
this.finished=false;
this.destroyed=false;
this.enableXOF=false;
this.blockLen=blockLen;
this.suffix=suffix;
this.outputLen=outputLen;
this.enableXOF=enableXOF;
this.rounds=rounds;
anumber(outputLen);
if(!(0<blockLen&&blockLen<200))throw new Error('only keccak-f1600 function is supported');
this.state=new Uint8Array(200);
this.state32=u32(this.state);
}
clone(){
return this._cloneInto();
}
keccak(){
swap32IfBE(this.state32);
keccakP(this.state32,this.rounds);
swap32IfBE(this.state32);
this.posOut=0;
this.pos=0;
}
update(data){
aexists(this);
data=toBytes(data);
abytes(data);
const{blockLen,state}=this;
const len=data.length;
for(let pos=0;pos<len;){
const take=Math.min(blockLen - this.pos,len - pos);
for(let i=0;i<take;i++)state[this.pos++]^=data[pos++];
if(this.pos===blockLen)this.keccak();
}
return this;
}
finish(){
if(this.finished)return;
this.finished=true;
const{state,suffix,pos,blockLen}=this;
state[pos]^=suffix;
if((0x80&suffix)!==0&&pos===blockLen - 1)this.keccak();
state[blockLen - 1]^=0x80;
this.keccak();
}
writeInto(out){
aexists(this,false);
abytes(out);
this.finish();
const bufferOut=this.state;
const{blockLen}=this;
for(let pos=0,len=out.length;pos<len;){
if(this.posOut>=blockLen)this.keccak();
const take=Math.min(blockLen - this.posOut,len - pos);
out.set(bufferOut.subarray(this.posOut,this.posOut + take),pos);
this.posOut +=take;
pos +=take;
}
return out;
}
xofInto(out){
if(!this.enableXOF)throw new Error('XOF is not possible for this instance');
return this.writeInto(out);
}
xof(bytes){
anumber(bytes);
return this.xofInto(new Uint8Array(bytes));
}
digestInto(out){
aoutput(out,this);
if(this.finished)throw new Error('digest() was already called');
this.writeInto(out);
this.destroy();
return out;
}
digest(){
return this.digestInto(new Uint8Array(this.outputLen));
}
destroy(){
this.destroyed=true;
clean(this.state);
}
_cloneInto(to){
const{blockLen,suffix,outputLen,rounds,enableXOF}=this;
to||(to=new Keccak(blockLen,suffix,outputLen,enableXOF,rounds));
to.state32.set(this.state32);
to.pos=this.pos;
to.posOut=this.posOut;
to.finished=this.finished;
to.rounds=rounds;
to.suffix=suffix;
to.outputLen=outputLen;
to.enableXOF=enableXOF;
to.destroyed=this.destroyed;
return to;
}
}
const gen=(suffix,blockLen,outputLen)=>createHasher(()=>new Keccak(blockLen,suffix,outputLen));
const sha3_256=(()=>gen(0x06,136,32))();
const sha3_512=(()=>gen(0x06,72,64))();
const genShake=(suffix,blockLen,outputLen)=>createXOFer((opts={})=>new Keccak(blockLen,suffix,void 0===opts.dkLen?outputLen:opts.dkLen,true));
const shake256=(()=>genShake(0x1f,136,32))();
const _0n$1=BigInt(0),_1n$2=BigInt(1),_2n$3=BigInt(2),_8n=BigInt(8);
function isEdValidXY(Fp,CURVE,x,y){
const x2=Fp.sqr(x);
const y2=Fp.sqr(y);
const left=Fp.add(Fp.mul(CURVE.a,x2),y2);
const right=Fp.add(Fp.ONE,Fp.mul(CURVE.d,Fp.mul(x2,y2)));
return Fp.eql(left,right);
}
function edwards(params,extraOpts={}){
const validated=_createCurveFields('edwards',params,extraOpts,extraOpts.FpFnLE);
const{Fp,Fn}=validated;
let CURVE=validated.CURVE;
const{h:cofactor}=CURVE;
_validateObject(extraOpts,{},{
uvRatio:'function'
});
const MASK=_2n$3<<BigInt(8*Fn.BYTES)- _1n$2;
const modP=(n)=>Fp.create(n);
const uvRatio=extraOpts.uvRatio||((u,v)=>{
try{
return{
isValid:true,
value:Fp.sqrt(Fp.div(u,v))
};
}catch(e){
return{
isValid:false,
value:_0n$1
};
}
});
if(!isEdValidXY(Fp,CURVE,CURVE.Gx,CURVE.Gy))throw new Error('bad curve params: generator point');
function acoord(title,n,banZero=false){
const min=banZero?_1n$2:_0n$1;
aInRange('coordinate ' + title,n,min,MASK);
return n;
}
function aextpoint(other){
if(!(other instanceof Point))throw new Error('ExtendedPoint expected');
}
const toAffineMemo=memoized((p,iz)=>{
const{X,Y,Z}=p;
const is0=p.is0();
if(null==iz)iz=is0?_8n:Fp.inv(Z);
const x=modP(X*iz);
const y=modP(Y*iz);
const zz=Fp.mul(Z,iz);
if(is0)return{
x:_0n$1,
y:_1n$2
};
if(zz!==_1n$2)throw new Error('invZ was invalid');
return{
x,
y
};
});
const assertValidMemo=memoized((p)=>{
const{a,d}=CURVE;
if(p.is0())throw new Error('bad point: ZERO');
const{X,Y,Z,T}=p;
const X2=modP(X*X);
const Y2=modP(Y*Y);
const Z2=modP(Z*Z);
const Z4=modP(Z2*Z2);
const aX2=modP(X2*a);
const left=modP(Z2*modP(aX2 + Y2));
const right=modP(Z4 + modP(d*modP(X2*Y2)));
if(left!==right)throw new Error('bad point: equation left != right (1)');
const XY=modP(X*Y);
const ZT=modP(Z*T);
if(XY!==ZT)throw new Error('bad point: equation left != right (2)');
return true;
});
class Point{
constructor(X,Y,Z,T){
this.X=acoord('x',X);
this.Y=acoord('y',Y);
this.Z=acoord('z',Z,true);
this.T=acoord('t',T);
Object.freeze(this);
}
static CURVE(){
return CURVE;
}
static fromAffine(p){
if(p instanceof Point)throw new Error('extended point not allowed');
const{x,y}=p||{};
acoord('x',x);
acoord('y',y);
return new Point(x,y,_1n$2,modP(x*y));
}
static fromBytes(bytes,zip215=false){
const len=Fp.BYTES;
const{a,d}=CURVE;
bytes=copyBytes(_abytes2(bytes,len,'point'));
_abool2(zip215,'zip215');
const normed=copyBytes(bytes);
const lastByte=bytes[len - 1];
normed[len - 1]=-129&lastByte;
const y=bytesToNumberLE(normed);
const max=zip215?MASK:Fp.ORDER;
aInRange('point.y',y,_0n$1,max);
const y2=modP(y*y);
const u=modP(y2 - _1n$2);
const v=modP(d*y2 - a);
let{isValid,value:x}=uvRatio(u,v);
if(!isValid)throw new Error('bad point: invalid y coordinate');
const isXOdd=(x&_1n$2)===_1n$2;
const isLastByteOdd=(0x80&lastByte)!==0;
if(!zip215&&x===_0n$1&&isLastByteOdd)throw new Error('bad point: x=0 and x_0=1');
if(isLastByteOdd!==isXOdd)x=modP(-x);
return Point.fromAffine({
x,
y
});
}
static fromHex(bytes,zip215=false){
return Point.fromBytes(ensureBytes('point',bytes),zip215);
}
get x(){
return this.toAffine().x;
}
get y(){
return this.toAffine().y;
}
precompute(windowSize=8,isLazy=true){
wnaf.createCache(this,windowSize);
if(!isLazy)this.multiply(_2n$3);
return this;
}
assertValidity(){
assertValidMemo(this);
}
equals(other){
aextpoint(other);
const{X:X1,Y:Y1,Z:Z1}=this;
const{X:X2,Y:Y2,Z:Z2}=other;
const X1Z2=modP(X1*Z2);
const X2Z1=modP(X2*Z1);
const Y1Z2=modP(Y1*Z2);
const Y2Z1=modP(Y2*Z1);
return X1Z2===X2Z1&&Y1Z2===Y2Z1;
}
is0(){
return this.equals(Point.ZERO);
}
negate(){
return new Point(modP(-this.X),this.Y,this.Z,modP(-this.T));
}
double(){
const{a}=CURVE;
const{X:X1,Y:Y1,Z:Z1}=this;
const A=modP(X1*X1);
const B=modP(Y1*Y1);
const C=modP(_2n$3*modP(Z1*Z1));
const D=modP(a*A);
const x1y1=X1 + Y1;
const E=modP(modP(x1y1*x1y1)- A - B);
const G=D + B;
const F=G - C;
const H=D - B;
const X3=modP(E*F);
const Y3=modP(G*H);
const T3=modP(E*H);
const Z3=modP(F*G);
return new Point(X3,Y3,Z3,T3);
}
add(other){
aextpoint(other);
const{a,d}=CURVE;
const{X:X1,Y:Y1,Z:Z1,T:T1}=this;
const{X:X2,Y:Y2,Z:Z2,T:T2}=other;
const A=modP(X1*X2);
const B=modP(Y1*Y2);
const C=modP(T1*d*T2);
const D=modP(Z1*Z2);
const E=modP((X1 + Y1)*(X2 + Y2)- A - B);
const F=D - C;
const G=D + C;
const H=modP(B - a*A);
const X3=modP(E*F);
const Y3=modP(G*H);
const T3=modP(E*H);
const Z3=modP(F*G);
return new Point(X3,Y3,Z3,T3);
}
subtract(other){
return this.add(other.negate());
}
multiply(scalar){
if(!Fn.isValidNot0(scalar))throw new Error('invalid scalar: expected 1 <= sc < curve.n');
const{p,f}=wnaf.cached(this,scalar,(p)=>normalizeZ(Point,p));
return normalizeZ(Point,[
p,
f
])[0];
}
multiplyUnsafe(scalar,acc=Point.ZERO){
if(!Fn.isValid(scalar))throw new Error('invalid scalar: expected 0 <= sc < curve.n');
if(scalar===_0n$1)return Point.ZERO;
if(this.is0()||scalar===_1n$2)return this;
return wnaf.unsafe(this,scalar,(p)=>normalizeZ(Point,p),acc);
}
isSmallOrder(){
return this.multiplyUnsafe(cofactor).is0();
}
isTorsionFree(){
return wnaf.unsafe(this,CURVE.n).is0();
}
toAffine(invertedZ){
return toAffineMemo(this,invertedZ);
}
clearCofactor(){
if(cofactor===_1n$2)return this;
return this.multiplyUnsafe(cofactor);
}
toBytes(){
const{x,y}=this.toAffine();
const bytes=Fp.toBytes(y);
bytes[bytes.length - 1]|=x&_1n$2?0x80:0;
return bytes;
}
toHex(){
return bytesToHex(this.toBytes());
}
toString(){
return `<Point ${this.is0() ? 'ZERO' : this.toHex()}>`;
}
get ex(){
return this.X;
}
get ey(){
return this.Y;
}
get ez(){
return this.Z;
}
get et(){
return this.T;
}
static normalizeZ(points){
return normalizeZ(Point,points);
}
static msm(points,scalars){
return pippenger(Point,Fn,points,scalars);
}
_setWindowSize(windowSize){
this.precompute(windowSize);
}
toRawBytes(){
return this.toBytes();
}
}
Point.BASE=new Point(CURVE.Gx,CURVE.Gy,_1n$2,modP(CURVE.Gx*CURVE.Gy));
Point.ZERO=new Point(_0n$1,_1n$2,_1n$2,_0n$1);
Point.Fp=Fp;
Point.Fn=Fn;
const wnaf=new wNAF(Point,Fn.BITS);
Point.BASE.precompute(8);
return Point;
}
function eddsa(Point,cHash,eddsaOpts={}){
if('function'!=typeof cHash)throw new Error('"hash" function param is required');
_validateObject(eddsaOpts,{},{
adjustScalarBytes:'function',
randomBytes:'function',
domain:'function',
prehash:'function',
mapToCurve:'function'
});
const{prehash}=eddsaOpts;
const{BASE,Fp,Fn}=Point;
const randomBytes$1=eddsaOpts.randomBytes||randomBytes;
const adjustScalarBytes=eddsaOpts.adjustScalarBytes||((bytes)=>bytes);
const domain=eddsaOpts.domain||((data,ctx,phflag)=>{
_abool2(phflag,'phflag');
if (ctx.length || phflag) throw new Error('Contexts/pre-hash are not supported');
return data;
});
function modN_LE(hash){
return Fn.create(bytesToNumberLE(hash));
}
function getPrivateScalar(key){
const len=lengths.secretKey;
key=ensureBytes('private key',key,len);
const hashed=ensureBytes('hashed private key',cHash(key),2*len);
const head=adjustScalarBytes(hashed.slice(0,len));
const prefix=hashed.slice(len,2*len);
const scalar=modN_LE(head);
return{
head,
prefix,
scalar
};
}
function getExtendedPublicKey(secretKey){
const{head,prefix,scalar}=getPrivateScalar(secretKey);
const point=BASE.multiply(scalar);
const pointBytes=point.toBytes();
return{
head,
prefix,
scalar,
point,
pointBytes
};
}
function getPublicKey(secretKey){
return getExtendedPublicKey(secretKey).pointBytes;
}
function hashDomainToScalar(context=Uint8Array.of(),...msgs){
const msg=concatBytes(...msgs);
return modN_LE(cHash(domain(msg,ensureBytes('context',context),!!prehash)));
}
function sign(msg,secretKey,options={}){
msg=ensureBytes('message',msg);
if(prehash)msg=prehash(msg);
const{prefix,scalar,pointBytes}=getExtendedPublicKey(secretKey);
const r=hashDomainToScalar(options.context,prefix,msg);
const R=BASE.multiply(r).toBytes();
const k=hashDomainToScalar(options.context,R,pointBytes,msg);
const s=Fn.create(r + k*scalar);
if(!Fn.isValid(s))throw new Error('sign failed: invalid s');
const rs=concatBytes(R,Fn.toBytes(s));
return _abytes2(rs,lengths.signature,'result');
}
const verifyOpts={
zip215:true
};
function verify(sig,msg,publicKey,options=verifyOpts){
const{context,zip215}=options;
const len=lengths.signature;
sig=ensureBytes('signature',sig,len);
msg=ensureBytes('message',msg);
publicKey=ensureBytes('publicKey',publicKey,lengths.publicKey);
if(void 0!==zip215)_abool2(zip215,'zip215');
if(prehash)msg=prehash(msg);
const mid = len / 2;
const r=sig.subarray(0,mid);
const s=bytesToNumberLE(sig.subarray(mid,len));
let A,R,SB;
try{
A=Point.fromBytes(publicKey,zip215);
R=Point.fromBytes(r,zip215);
SB=BASE.multiplyUnsafe(s);
}catch(error){
return false;
}
if(!zip215&&A.isSmallOrder())return false;
const k=hashDomainToScalar(context,R.toBytes(),A.toBytes(),msg);
const RkA=R.add(A.multiplyUnsafe(k));
return RkA.subtract(SB).clearCofactor().is0();
}
const _size=Fp.BYTES;
const lengths={
secretKey:_size,
publicKey:_size,
signature:2*_size,
seed:_size
};
function randomSecretKey(seed=randomBytes$1(lengths.seed)){
return _abytes2(seed,lengths.seed,'seed');
}
function keygen(seed){
const secretKey=utils.randomSecretKey(seed);
return{
secretKey,
publicKey:getPublicKey(secretKey)
};
}
function isValidSecretKey(key){
return isBytes(key)&&key.length===Fn.BYTES;
}
function isValidPublicKey(key,zip215){
try{
return!!Point.fromBytes(key,zip215);
}catch(error){
return false;
}
}
const utils={
getExtendedPublicKey,
randomSecretKey,
isValidSecretKey,
isValidPublicKey,
toMontgomery(publicKey){
const{y}=Point.fromBytes(publicKey);
const size=lengths.publicKey;
const is25519=32===size;
if(!is25519&&57!==size)throw new Error('only defined for 25519 and 448');
const u=is25519?Fp.div(_1n$2 + y,_1n$2 - y):Fp.div(y - _1n$2,y + _1n$2);
return Fp.toBytes(u);
},
toMontgomerySecret(secretKey){
const size=lengths.secretKey;
_abytes2(secretKey,size);
const hashed=cHash(secretKey.subarray(0,size));
return adjustScalarBytes(hashed).subarray(0,size);
},
randomPrivateKey:randomSecretKey,
precompute(windowSize=8,point=Point.BASE){
return point.precompute(windowSize,false);
}
};
return Object.freeze({
keygen,
getPublicKey,
sign,
verify,
utils,
Point,
lengths
});
}
function _eddsa_legacy_opts_to_new(c){
const CURVE={
a:c.a,
d:c.d,
p:c.Fp.ORDER,
n:c.n,
h:c.h,
Gx:c.Gx,
Gy:c.Gy
};
const Fp=c.Fp;
const Fn=Field(CURVE.n,c.nBitLength,true);
const curveOpts={
Fp,
Fn,
uvRatio:c.uvRatio
};
const eddsaOpts={
randomBytes:c.randomBytes,
adjustScalarBytes:c.adjustScalarBytes,
domain:c.domain,
prehash:c.prehash,
mapToCurve:c.mapToCurve
};
return{
CURVE,
curveOpts,
hash:c.hash,
eddsaOpts
};
}
function _eddsa_new_output_to_legacy(c,eddsa){
const Point=eddsa.Point;
const legacy=Object.assign({},eddsa,{
ExtendedPoint:Point,
CURVE:c,
nBitLength:Point.Fn.BITS,
nByteLength:Point.Fn.BYTES
});
return legacy;
}
function twistedEdwards(c){
const{CURVE,curveOpts,hash,eddsaOpts}=_eddsa_legacy_opts_to_new(c);
const Point=edwards(CURVE,curveOpts);
const EDDSA=eddsa(Point,hash,eddsaOpts);
return _eddsa_new_output_to_legacy(c,EDDSA);
}
const _0n=BigInt(0);
const _1n$1=BigInt(1);
const _2n$2=BigInt(2);
function validateOpts(curve){
_validateObject(curve,{
adjustScalarBytes:'function',
powPminus2:'function'
});
return Object.freeze({
...curve
});
}
function montgomery(curveDef){
const CURVE=validateOpts(curveDef);
const{P,type,adjustScalarBytes,powPminus2,randomBytes:rand}=CURVE;
const is25519='x25519'===type;
if(!is25519&&'x448'!==type)throw new Error('invalid type');
const randomBytes_=rand||randomBytes;
const montgomeryBits=is25519?255:448;
const fieldLen=is25519?32:56;
const Gu=is25519?BigInt(9):BigInt(5);
const a24=is25519?BigInt(121665):BigInt(39081);
const minScalar=is25519?_2n$2**BigInt(254):_2n$2**BigInt(447);
const maxAdded=is25519?BigInt(8)*_2n$2**BigInt(251)- _1n$1:BigInt(4)*_2n$2**BigInt(445)- _1n$1;
const maxScalar=minScalar + maxAdded + _1n$1;
const modP=(n)=>mod(n,P);
const GuBytes=encodeU(Gu);
function encodeU(u){
return numberToBytesLE(modP(u),fieldLen);
}
function decodeU(u){
const _u=ensureBytes('u coordinate',u,fieldLen);
if(is25519)_u[31]&=127;
return modP(bytesToNumberLE(_u));
}
function decodeScalar(scalar){
return bytesToNumberLE(adjustScalarBytes(ensureBytes('scalar',scalar,fieldLen)));
}
function scalarMult(scalar,u){
const pu=montgomeryLadder(decodeU(u),decodeScalar(scalar));
if(pu===_0n)throw new Error('invalid private or public key received');
return encodeU(pu);
}
function scalarMultBase(scalar){
return scalarMult(scalar,GuBytes);
}
function cswap(swap,x_2,x_3){
const dummy=modP(swap*(x_2 - x_3));
x_2=modP(x_2 - dummy);
x_3=modP(x_3 + dummy);
return{
x_2,
x_3
};
}
function montgomeryLadder(u,scalar){
aInRange('u',u,_0n,P);
aInRange('scalar',scalar,minScalar,maxScalar);
const k=scalar;
const x_1=u;
let x_2=_1n$1;
let z_2=_0n;
let x_3=u;
let z_3=_1n$1;
let swap=_0n;
for(let t=BigInt(montgomeryBits - 1);t>=_0n;t--){
const k_t=k>>t&_1n$1;
swap ^=k_t;
({x_2,x_3}=cswap(swap,x_2,x_3));
({x_2:z_2,x_3:z_3}=cswap(swap,z_2,z_3));
swap=k_t;
const A=x_2 + z_2;
const AA=modP(A*A);
const B=x_2 - z_2;
const BB=modP(B*B);
const E=AA - BB;
const C=x_3 + z_3;
const D=x_3 - z_3;
const DA=modP(D*A);
const CB=modP(C*B);
const dacb=DA + CB;
const da_cb=DA - CB;
x_3=modP(dacb*dacb);
z_3=modP(x_1*modP(da_cb*da_cb));
x_2=modP(AA*BB);
z_2=modP(E*(AA + modP(a24*E)));
}
({x_2,x_3}=cswap(swap,x_2,x_3));
({x_2:z_2,x_3:z_3}=cswap(swap,z_2,z_3));
const z2=powPminus2(z_2);
return modP(x_2*z2);
}
const lengths={
secretKey:fieldLen,
publicKey:fieldLen,
seed:fieldLen
};
const randomSecretKey=(seed=randomBytes_(fieldLen))=>{
abytes(seed,lengths.seed);
return seed;
};
function keygen(seed){
const secretKey=randomSecretKey(seed);
return{
secretKey,
publicKey:scalarMultBase(secretKey)
};
}
const utils={
randomSecretKey,
randomPrivateKey:randomSecretKey
};
return{
keygen,
getSharedSecret:(secretKey,publicKey)=>scalarMult(secretKey,publicKey),
getPublicKey:(secretKey)=>scalarMultBase(secretKey),
scalarMult,
scalarMultBase,
utils,
GuBytes:GuBytes.slice(),
lengths
};
}
const ed448_CURVE={
p:BigInt('0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff'),
n:BigInt('0x3fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed63690216cc2728dc58f552378c292ab5844f3'),
h:BigInt(4),
a:BigInt(1),
d:BigInt('0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffff6756'),
Gx:BigInt('0x4f1970c66bed0ded221d15a622bf36da9e146570470f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e'),
Gy:BigInt('0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14')
};
const E448_CURVE=Object.assign({},ed448_CURVE,{
d:BigInt('0xd78b4bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe9ad080997058fb61c4243cc32dbaa156b9'),
Gx:BigInt('0x79a70b2b70400553ae7c9df416c792c61128751ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04fc'),
Gy:BigInt('0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffff80000000000000000000000000000000000000000000000000000001')
});
const shake256_114=createHasher(()=>shake256.create({
dkLen:114
}));
const _1n=BigInt(1),_2n$1=BigInt(2),_3n=BigInt(3);
BigInt(4);
const _11n=BigInt(11);
const _22n=BigInt(22),_44n=BigInt(44),_88n=BigInt(88),_223n=BigInt(223);
function ed448_pow_Pminus3div4(x){
const P=ed448_CURVE.p;
const b2=x*x*x%P;
const b3=b2*b2*x%P;
const b6=pow2(b3,_3n,P)*b3%P;
const b9=pow2(b6,_3n,P)*b3%P;
const b11=pow2(b9,_2n$1,P)*b2%P;
const b22=pow2(b11,_11n,P)*b11%P;
const b44=pow2(b22,_22n,P)*b22%P;
const b88=pow2(b44,_44n,P)*b44%P;
const b176=pow2(b88,_88n,P)*b88%P;
const b220=pow2(b176,_44n,P)*b44%P;
const b222=pow2(b220,_2n$1,P)*b2%P;
const b223=pow2(b222,_1n,P)*x%P;
return pow2(b223,_223n,P)*b222%P;
}
function adjustScalarBytes(bytes){
bytes[0]&=252;
bytes[55]|=128;
bytes[56]=0;
return bytes;
}
function uvRatio(u,v){
const P=ed448_CURVE.p;
const u2v=mod(u*u*v,P);
const u3v=mod(u2v*u,P);
const u5v3=mod(u3v*u2v*v,P);
const root=ed448_pow_Pminus3div4(u5v3);
const x=mod(u3v*root,P);
const x2=mod(x*x,P);
return{
isValid:mod(x2*v,P)===u,
value:x
};
}
const Fp$3=(()=>Field(ed448_CURVE.p,{
BITS:456,
isLE:true
}))();
const Fn=(()=>Field(ed448_CURVE.n,{
BITS:456,
isLE:true
}))();
function dom4(data,ctx,phflag){
if(ctx.length>255)throw new Error('context must be smaller than 255, got: ' + ctx.length);
return concatBytes(asciiToBytes('SigEd448'),new Uint8Array([
phflag?1:0,
ctx.length
]),ctx,data);
}
const ED448_DEF=(()=>({
...ed448_CURVE,
Fp:Fp$3,
Fn,
nBitLength:Fn.BITS,
hash:shake256_114,
adjustScalarBytes,
domain:dom4,
uvRatio
}))();
const ed448=twistedEdwards(ED448_DEF);
edwards(E448_CURVE);
const x448=(()=>{
const P=ed448_CURVE.p;
return montgomery({
P,
type:'x448',
powPminus2:(x)=>{
const Pminus3div4=ed448_pow_Pminus3div4(x);
const Pminus3=pow2(Pminus3div4,_2n$1,P);
return mod(Pminus3*x,P);
},
adjustScalarBytes
});
})();
const secp256k1_CURVE={
p:BigInt('0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f'),
n:BigInt('0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141'),
h:BigInt(1),
a:BigInt(0),
b:BigInt(7),
Gx:BigInt('0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'),
Gy:BigInt('0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8')
};
const secp256k1_ENDO={
beta:BigInt('0x7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee'),
basises:[
[
BigInt('0x3086d221a7d46bcde86c90e49284eb15'),
-BigInt('0xe4437ed6010e88286f547fa90abfe4c3')
],
[
BigInt('0x114ca50f7a8e2f3f657c1108d9d44cfd8'),
BigInt('0x3086d221a7d46bcde86c90e49284eb15')
]
]
};
const _2n=BigInt(2);
function sqrtMod(y){
const P=secp256k1_CURVE.p;
const _3n=BigInt(3),_6n=BigInt(6),_11n=BigInt(11),_22n=BigInt(22);
const _23n=BigInt(23),_44n=BigInt(44),_88n=BigInt(88);
const b2=y*y*y%P;
const b3=b2*b2*y%P;
const b6=pow2(b3,_3n,P)*b3%P;
const b9=pow2(b6,_3n,P)*b3%P;
const b11=pow2(b9,_2n,P)*b2%P;
const b22=pow2(b11,_11n,P)*b11%P;
const b44=pow2(b22,_22n,P)*b22%P;
const b88=pow2(b44,_44n,P)*b44%P;
const b176=pow2(b88,_88n,P)*b88%P;
const b220=pow2(b176,_44n,P)*b44%P;
const b223=pow2(b220,_3n,P)*b3%P;
const t1=pow2(b223,_23n,P)*b22%P;
const t2=pow2(t1,_6n,P)*b2%P;
const root=pow2(t2,_2n,P);
if(!Fpk1.eql(Fpk1.sqr(root),y))throw new Error('Cannot find square root');
return root;
}
const Fpk1=Field(secp256k1_CURVE.p,{
sqrt:sqrtMod
});
const secp256k1=createCurve({
...secp256k1_CURVE,
Fp:Fpk1,
lowS:true,
endo:secp256k1_ENDO
},sha256$1);
const sha256=sha256$1;
const sha224=sha224$1;
const Fp$2=Field(BigInt('0xa9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377'));
const CURVE_A$2=Fp$2.create(BigInt('0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9'));
const CURVE_B$2=BigInt('0x26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6');
const brainpoolP256r1=createCurve({
a:CURVE_A$2,
b:CURVE_B$2,
Fp:Fp$2,
n:BigInt('0xa9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7'),
Gx:BigInt('0x8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262'),
Gy:BigInt('0x547ef835c3dac4fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997'),
h:BigInt(1),
lowS:false
},sha256);
const sha512=sha512$1;
const sha384=sha384$1;
const Fp$1=Field(BigInt('0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71874700133107ec53'));
const CURVE_A$1=Fp$1.create(BigInt('0x7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826'));
const CURVE_B$1=BigInt('0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11');
const brainpoolP384r1=createCurve({
a:CURVE_A$1,
b:CURVE_B$1,
Fp:Fp$1,
n:BigInt('0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565'),
Gx:BigInt('0x1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646aaef87b2e247d4af1e'),
Gy:BigInt('0x8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315'),
h:BigInt(1),
lowS:false
},sha384);
const Fp=Field(BigInt('0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3'));
const CURVE_A=Fp.create(BigInt('0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca'));
const CURVE_B=BigInt('0x3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723');
const brainpoolP512r1=createCurve({
a:CURVE_A,
b:CURVE_B,
Fp,
n:BigInt('0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac10471db1d381085ddaddb58796829ca90069'),
Gx:BigInt('0x81aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f822'),
Gy:BigInt('0x7dde385d566332ecc0eabfa9cf7822fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892'),
h:BigInt(1),
lowS:false
},sha512);
const nobleCurves=new Map(Object.entries({
nistP256:p256,
nistP384:p384,
nistP521:p521,
brainpoolP256r1,
brainpoolP384r1,
brainpoolP512r1,
secp256k1,
x448,
ed448
}));
var noble_curves=Object.freeze({
__proto__:null,
nobleCurves:nobleCurves
});
const SHA1_IV=Uint32Array.from([
0x67452301,
0xefcdab89,
0x98badcfe,
0x10325476,
0xc3d2e1f0
]);
const SHA1_W=new Uint32Array(80);
class SHA1 extends HashMD{
constructor(){
super(64,20,8,false);
this.A=0|SHA1_IV[0];
this.B=0|SHA1_IV[1];
this.C=0|SHA1_IV[2];
this.D=0|SHA1_IV[3];
this.E=0|SHA1_IV[4];
}
get(){
const{A,B,C,D,E}=this;
return[
A,
B,
C,
D,
E
];
}
set(A,B,C,D,E){
this.A=0|A;
this.B=0|B;
this.C=0|C;
this.D=0|D;
this.E=0|E;
}
process(view,offset){
for(let i=0;i<16;i++,offset +=4)SHA1_W[i]=view.getUint32(offset,false);
for(let i=16;i<80;i++)SHA1_W[i]=rotl(SHA1_W[i - 3]^ SHA1_W[i - 8]^ SHA1_W[i - 14]^ SHA1_W[i - 16],1);
let{A,B,C,D,E}=this;
for(let i=0;i<80;i++){
let F,K;
if(i<20){
F=Chi$1(B,C,D);
K=0x5a827999;
}else if(i<40){
F=B ^ C ^ D;
K=0x6ed9eba1;
}else if(i<60){
F=Maj(B,C,D);
K=0x8f1bbcdc;
}else{
F=B ^ C ^ D;
K=0xca62c1d6;
}
const T=rotl(A,5)+ F + E + K + SHA1_W[i]|0;
E=D;
D=C;
C=rotl(B,30);
B=A;
A=T;
}
A=A + this.A|0;
B=B + this.B|0;
C=C + this.C|0;
D=D + this.D|0;
E=E + this.E|0;
this.set(A,B,C,D,E);
}
roundClean(){
clean(SHA1_W);
}
destroy(){
this.set(0,0,0,0,0);
clean(this.buffer);
}
}
const sha1$1=createHasher(()=>new SHA1());
const Rho160=Uint8Array.from([
7,
4,
13,
1,
10,
6,
15,
3,
12,
0,
9,
5,
2,
14,
11,
8
]);
const Id160=(()=>Uint8Array.from(new Array(16).fill(0).map((_,i)=>i)))();
const Pi160=(()=>Id160.map((i)=>(9*i + 5)%16))();
const idxLR=(()=>{
const L=[
Id160
];
const R=[
Pi160
];
const res=[
L,
R
];
for(let i=0;i<4;i++)for(let j of res)j.push(j[i].map((k)=>Rho160[k]));
return res;
})();
const idxL=(()=>idxLR[0])();
const idxR=(()=>idxLR[1])();
const shifts160=[
[
11,
14,
15,
12,
5,
8,
7,
9,
11,
13,
14,
15,
6,
7,
9,
8
],
[
12,
13,
11,
15,
6,
9,
9,
7,
12,
15,
11,
13,
7,
8,
7,
7
],
[
13,
15,
14,
11,
7,
7,
6,
8,
13,
14,
13,
12,
5,
5,
6,
9
],
[
14,
11,
12,
14,
8,
6,
5,
5,
15,
12,
15,
14,
9,
9,
8,
6
],
[
15,
12,
13,
13,
9,
5,
8,
6,
14,
11,
12,
11,
8,
6,
5,
5
]
].map((i)=>Uint8Array.from(i));
const shiftsL160=idxL.map((idx,i)=>idx.map((j)=>shifts160[i][j]));
const shiftsR160=idxR.map((idx,i)=>idx.map((j)=>shifts160[i][j]));
const Kl160=Uint32Array.from([
0x00000000,
0x5a827999,
0x6ed9eba1,
0x8f1bbcdc,
0xa953fd4e
]);
const Kr160=Uint32Array.from([
0x50a28be6,
0x5c4dd124,
0x6d703ef3,
0x7a6d76e9,
0x00000000
]);
function ripemd_f(group,x,y,z){
if(0===group)return x ^ y ^ z;
if(1===group)return x&y|~x&z;
if(2===group)return(x|~y)^ z;
if(3===group)return x&z|y&~z;
return x ^(y|~z);
}
const BUF_160=new Uint32Array(16);
class RIPEMD160 extends HashMD{
constructor(){
super(64,20,8,true);
this.h0=1732584193;
this.h1=-271733879;
this.h2=-1732584194;
this.h3=271733878;
this.h4=-1009589776;
}
get(){
const{h0,h1,h2,h3,h4}=this;
return[
h0,
h1,
h2,
h3,
h4
];
}
set(h0,h1,h2,h3,h4){
this.h0=0|h0;
this.h1=0|h1;
this.h2=0|h2;
this.h3=0|h3;
this.h4=0|h4;
}
process(view,offset){
for(let i=0;i<16;i++,offset +=4)BUF_160[i]=view.getUint32(offset,true);
let al=0|this.h0,ar=al,bl=0|this.h1,br=bl,cl=0|this.h2,cr=cl,dl=0|this.h3,dr=dl,el=0|this.h4,er=el;
for(let group=0;group<5;group++){
const rGroup=4 - group;
const hbl=Kl160[group],hbr=Kr160[group];
const rl=idxL[group],rr=idxR[group];
const sl=shiftsL160[group],sr=shiftsR160[group];
for(let i=0;i<16;i++){
const tl=rotl(al + ripemd_f(group,bl,cl,dl)+ BUF_160[rl[i]]+ hbl,sl[i])+ el|0;
al=el,el=dl,dl=0|rotl(cl,10),cl=bl,bl=tl;
}
for(let i=0;i<16;i++){
const tr=rotl(ar + ripemd_f(rGroup,br,cr,dr)+ BUF_160[rr[i]]+ hbr,sr[i])+ er|0;
ar=er,er=dr,dr=0|rotl(cr,10),cr=br,br=tr;
}
}
this.set(this.h1 + cl + dr|0,this.h2 + dl + er|0,this.h3 + el + ar|0,this.h4 + al + br|0,this.h0 + bl + cr|0);
}
roundClean(){
clean(BUF_160);
}
destroy(){
this.destroyed=true;
clean(this.buffer);
this.set(0,0,0,0,0);
}
}
const ripemd160$1=createHasher(()=>new RIPEMD160());
const sha1=sha1$1;
const ripemd160=ripemd160$1;
const K$1=Array.from({
length:64
},(_,i)=>Math.floor(2**32*Math.abs(Math.sin(i + 1))));
const Chi=(a,b,c)=>a&b ^ ~a&c;
const IV=new Uint32Array([
0x67452301,
0xefcdab89,
0x98badcfe,
0x10325476
]);
const MD5_W=new Uint32Array(16);
class MD5 extends HashMD{
constructor(){
super(64,16,8,true);
this.A=0|IV[0];
this.B=0|IV[1];
this.C=0|IV[2];
this.D=0|IV[3];
}
get(){
const{A,B,C,D}=this;
return[
A,
B,
C,
D
];
}
set(A,B,C,D){
this.A=0|A;
this.B=0|B;
this.C=0|C;
this.D=0|D;
}
process(view,offset){
for(let i=0;i<16;i++,offset +=4)MD5_W[i]=view.getUint32(offset,true);
let{A,B,C,D}=this;
for(let i=0;i<64;i++){
let F,g,s;
if(i<16){
F=Chi(B,C,D);
g=i;
s=[
7,
12,
17,
22
];
}else if(i<32){
F=Chi(D,B,C);
g=(5*i + 1)%16;
s=[
5,
9,
14,
20
];
}else if(i<48){
F=B ^ C ^ D;
g=(3*i + 5)%16;
s=[
4,
11,
16,
23
];
}else{
F=C ^(B|~D);
g=7*i%16;
s=[
6,
10,
15,
21
];
}
F=F + A + K$1[i]+ MD5_W[g];
A=D;
D=C;
C=B;
B +=rotl(F,s[i%4]);
}
A=A + this.A|0;
B=B + this.B|0;
C=C + this.C|0;
D=D + this.D|0;
this.set(A,B,C,D);
}
roundClean(){
MD5_W.fill(0);
}
destroy(){
this.set(0,0,0,0);
this.buffer.fill(0);
}
}
const md5=wrapConstructor(()=>new MD5());
const nobleHashes=new Map(Object.entries({
md5,
sha1,
sha224,
sha256,
sha384,
sha512,
sha3_256,
sha3_512,
ripemd160
}));
var noble_hashes=Object.freeze({
__proto__:null,
nobleHashes:nobleHashes
});
const crypto$1=crypto$0&&'object'==typeof crypto$0&&"webcrypto" in crypto$0?crypto$0.webcrypto:void 0;
const nacl={};
var gf=function(init){
var i,r=new Float64Array(16);
if(init)for(i=0;i<init.length;i++)r[i]=init[i];
return r;
};
var randombytes=function(){
throw new Error('no PRNG');
};
var _9=new Uint8Array(32);
_9[0]=9;
var gf0=gf(),gf1=gf([
1
]),_121665=gf([
0xdb41,
1
]),D=gf([
0x78a3,
0x1359,
0x4dca,
0x75eb,
0xd8ab,
0x4141,
0x0a4d,
0x0070,
0xe898,
0x7779,
0x4079,
0x8cc7,
0xfe73,
0x2b6f,
0x6cee,
0x5203
]),D2=gf([
0xf159,
0x26b2,
0x9b94,
0xebd6,
0xb156,
0x8283,
0x149a,
0x00e0,
0xd130,
0xeef3,
0x80f2,
0x198e,
0xfce7,
0x56df,
0xd9dc,
0x2406
]),X=gf([
0xd51a,
0x8f25,
0x2d60,
0xc956,
0xa7b2,
0x9525,
0xc760,
0x692c,
0xdc5c,
0xfdd6,
0xe231,
0xc0a4,
0x53fe,
0xcd6e,
0x36d3,
0x2169
]),Y=gf([
0x6658,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666,
0x6666
]),I=gf([
0xa0b0,
0x4a0e,
0x1b27,
0xc4ee,
0xe478,
0xad2f,
0x1806,
0x2f43,
0xd7a7,
0x3dfb,
0x0099,
0x2b4d,
0xdf0b,
0x4fc1,
0x2480,
0x2b83
]);
function ts64(x,i,h,l){
x[i]=h>>24&0xff;
x[i + 1]=h>>16&0xff;
x[i + 2]=h>>8&0xff;
x[i + 3]=0xff&h;
x[i + 4]=l>>24&0xff;
x[i + 5]=l>>16&0xff;
x[i + 6]=l>>8&0xff;
x[i + 7]=0xff&l;
}
function vn(x,xi,y,yi,n){
var i,d=0;
for(i=0;i<n;i++)d|=x[xi + i]^ y[yi + i];
return(1&d - 1>>>8)- 1;
}
function crypto_verify_32(x,xi,y,yi){
return vn(x,xi,y,yi,32);
}
function set25519(r,a){
var i;
for(i=0;i<16;i++)r[i]=0|a[i];
}
function car25519(o){
var i,v,c=1;
for(i=0;i<16;i++){
v=o[i]+ c + 65535;
c = Math.floor(v / 65536);
o[i]=v - 65536*c;
}
o[0]+=c - 1 + 37*(c - 1);
}
function sel25519(p,q,b){
var t,c=~(b - 1);
for(var i=0;i<16;i++){
t=c&(p[i]^ q[i]);
p[i]^=t;
q[i]^=t;
}
}
function pack25519(o,n){
var i,j,b;
var m=gf(),t=gf();
for(i=0;i<16;i++)t[i]=n[i];
car25519(t);
car25519(t);
car25519(t);
for(j=0;j<2;j++){
m[0]=t[0]- 0xffed;
for(i=1;i<15;i++){
m[i]=t[i]- 0xffff -(m[i - 1]>>16&1);
m[i - 1]&=0xffff;
}
m[15]=t[15]- 0x7fff -(m[14]>>16&1);
b=m[15]>>16&1;
m[14]&=0xffff;
sel25519(t,m,1 - b);
}
for(i=0;i<16;i++){
o[2*i]=0xff&t[i];
o[2*i + 1]=t[i]>>8;
}
}
function neq25519(a,b){
var c=new Uint8Array(32),d=new Uint8Array(32);
pack25519(c,a);
pack25519(d,b);
return crypto_verify_32(c,0,d,0);
}
function par25519(a){
var d=new Uint8Array(32);
pack25519(d,a);
return 1&d[0];
}
function unpack25519(o,n){
var i;
for(i=0;i<16;i++)o[i]=n[2*i]+(n[2*i + 1]<<8);
o[15]&=0x7fff;
}
function A(o,a,b){
for(var i=0;i<16;i++)o[i]=a[i]+ b[i];
}
function Z(o,a,b){
for(var i=0;i<16;i++)o[i]=a[i]- b[i];
}
function M(o,a,b){
var v,c,t0=0,t1=0,t2=0,t3=0,t4=0,t5=0,t6=0,t7=0,t8=0,t9=0,t10=0,t11=0,t12=0,t13=0,t14=0,t15=0,t16=0,t17=0,t18=0,t19=0,t20=0,t21=0,t22=0,t23=0,t24=0,t25=0,t26=0,t27=0,t28=0,t29=0,t30=0,b0=b[0],b1=b[1],b2=b[2],b3=b[3],b4=b[4],b5=b[5],b6=b[6],b7=b[7],b8=b[8],b9=b[9],b10=b[10],b11=b[11],b12=b[12],b13=b[13],b14=b[14],b15=b[15];
v=a[0];
t0 +=v*b0;
t1 +=v*b1;
t2 +=v*b2;
t3 +=v*b3;
t4 +=v*b4;
t5 +=v*b5;
t6 +=v*b6;
t7 +=v*b7;
t8 +=v*b8;
t9 +=v*b9;
t10 +=v*b10;
t11 +=v*b11;
t12 +=v*b12;
t13 +=v*b13;
t14 +=v*b14;
t15 +=v*b15;
v=a[1];
t1 +=v*b0;
t2 +=v*b1;
t3 +=v*b2;
t4 +=v*b3;
t5 +=v*b4;
t6 +=v*b5;
t7 +=v*b6;
t8 +=v*b7;
t9 +=v*b8;
t10 +=v*b9;
t11 +=v*b10;
t12 +=v*b11;
t13 +=v*b12;
t14 +=v*b13;
t15 +=v*b14;
t16 +=v*b15;
v=a[2];
t2 +=v*b0;
t3 +=v*b1;
t4 +=v*b2;
t5 +=v*b3;
t6 +=v*b4;
t7 +=v*b5;
t8 +=v*b6;
t9 +=v*b7;
t10 +=v*b8;
t11 +=v*b9;
t12 +=v*b10;
t13 +=v*b11;
t14 +=v*b12;
t15 +=v*b13;
t16 +=v*b14;
t17 +=v*b15;
v=a[3];
t3 +=v*b0;
t4 +=v*b1;
t5 +=v*b2;
t6 +=v*b3;
t7 +=v*b4;
t8 +=v*b5;
t9 +=v*b6;
t10 +=v*b7;
t11 +=v*b8;
t12 +=v*b9;
t13 +=v*b10;
t14 +=v*b11;
t15 +=v*b12;
t16 +=v*b13;
t17 +=v*b14;
t18 +=v*b15;
v=a[4];
t4 +=v*b0;
t5 +=v*b1;
t6 +=v*b2;
t7 +=v*b3;
t8 +=v*b4;
t9 +=v*b5;
t10 +=v*b6;
t11 +=v*b7;
t12 +=v*b8;
t13 +=v*b9;
t14 +=v*b10;
t15 +=v*b11;
t16 +=v*b12;
t17 +=v*b13;
t18 +=v*b14;
t19 +=v*b15;
v=a[5];
t5 +=v*b0;
t6 +=v*b1;
t7 +=v*b2;
t8 +=v*b3;
t9 +=v*b4;
t10 +=v*b5;
t11 +=v*b6;
t12 +=v*b7;
t13 +=v*b8;
t14 +=v*b9;
t15 +=v*b10;
t16 +=v*b11;
t17 +=v*b12;
t18 +=v*b13;
t19 +=v*b14;
t20 +=v*b15;
v=a[6];
t6 +=v*b0;
t7 +=v*b1;
t8 +=v*b2;
t9 +=v*b3;
t10 +=v*b4;
t11 +=v*b5;
t12 +=v*b6;
t13 +=v*b7;
t14 +=v*b8;
t15 +=v*b9;
t16 +=v*b10;
t17 +=v*b11;
t18 +=v*b12;
t19 +=v*b13;
t20 +=v*b14;
t21 +=v*b15;
v=a[7];
t7 +=v*b0;
t8 +=v*b1;
t9 +=v*b2;
t10 +=v*b3;
t11 +=v*b4;
t12 +=v*b5;
t13 +=v*b6;
t14 +=v*b7;
t15 +=v*b8;
t16 +=v*b9;
t17 +=v*b10;
t18 +=v*b11;
t19 +=v*b12;
t20 +=v*b13;
t21 +=v*b14;
t22 +=v*b15;
v=a[8];
t8 +=v*b0;
t9 +=v*b1;
t10 +=v*b2;
t11 +=v*b3;
t12 +=v*b4;
t13 +=v*b5;
t14 +=v*b6;
t15 +=v*b7;
t16 +=v*b8;
t17 +=v*b9;
t18 +=v*b10;
t19 +=v*b11;
t20 +=v*b12;
t21 +=v*b13;
t22 +=v*b14;
t23 +=v*b15;
v=a[9];
t9 +=v*b0;
t10 +=v*b1;
t11 +=v*b2;
t12 +=v*b3;
t13 +=v*b4;
t14 +=v*b5;
t15 +=v*b6;
t16 +=v*b7;
t17 +=v*b8;
t18 +=v*b9;
t19 +=v*b10;
t20 +=v*b11;
t21 +=v*b12;
t22 +=v*b13;
t23 +=v*b14;
t24 +=v*b15;
v=a[10];
t10 +=v*b0;
t11 +=v*b1;
t12 +=v*b2;
t13 +=v*b3;
t14 +=v*b4;
t15 +=v*b5;
t16 +=v*b6;
t17 +=v*b7;
t18 +=v*b8;
t19 +=v*b9;
t20 +=v*b10;
t21 +=v*b11;
t22 +=v*b12;
t23 +=v*b13;
t24 +=v*b14;
t25 +=v*b15;
v=a[11];
t11 +=v*b0;
t12 +=v*b1;
t13 +=v*b2;
t14 +=v*b3;
t15 +=v*b4;
t16 +=v*b5;
t17 +=v*b6;
t18 +=v*b7;
t19 +=v*b8;
t20 +=v*b9;
t21 +=v*b10;
t22 +=v*b11;
t23 +=v*b12;
t24 +=v*b13;
t25 +=v*b14;
t26 +=v*b15;
v=a[12];
t12 +=v*b0;
t13 +=v*b1;
t14 +=v*b2;
t15 +=v*b3;
t16 +=v*b4;
t17 +=v*b5;
t18 +=v*b6;
t19 +=v*b7;
t20 +=v*b8;
t21 +=v*b9;
t22 +=v*b10;
t23 +=v*b11;
t24 +=v*b12;
t25 +=v*b13;
t26 +=v*b14;
t27 +=v*b15;
v=a[13];
t13 +=v*b0;
t14 +=v*b1;
t15 +=v*b2;
t16 +=v*b3;
t17 +=v*b4;
t18 +=v*b5;
t19 +=v*b6;
t20 +=v*b7;
t21 +=v*b8;
t22 +=v*b9;
t23 +=v*b10;
t24 +=v*b11;
t25 +=v*b12;
t26 +=v*b13;
t27 +=v*b14;
t28 +=v*b15;
v=a[14];
t14 +=v*b0;
t15 +=v*b1;
t16 +=v*b2;
t17 +=v*b3;
t18 +=v*b4;
t19 +=v*b5;
t20 +=v*b6;
t21 +=v*b7;
t22 +=v*b8;
t23 +=v*b9;
t24 +=v*b10;
t25 +=v*b11;
t26 +=v*b12;
t27 +=v*b13;
t28 +=v*b14;
t29 +=v*b15;
v=a[15];
t15 +=v*b0;
t16 +=v*b1;
t17 +=v*b2;
t18 +=v*b3;
t19 +=v*b4;
t20 +=v*b5;
t21 +=v*b6;
t22 +=v*b7;
t23 +=v*b8;
t24 +=v*b9;
t25 +=v*b10;
t26 +=v*b11;
t27 +=v*b12;
t28 +=v*b13;
t29 +=v*b14;
t30 +=v*b15;
t0 +=38*t16;
t1 +=38*t17;
t2 +=38*t18;
t3 +=38*t19;
t4 +=38*t20;
t5 +=38*t21;
t6 +=38*t22;
t7 +=38*t23;
t8 +=38*t24;
t9 +=38*t25;
t10 +=38*t26;
t11 +=38*t27;
t12 +=38*t28;
t13 +=38*t29;
t14 +=38*t30;
c=1;
v=t0 + c + 65535;
c = Math.floor(v / 65536);
t0=v - 65536*c;
v=t1 + c + 65535;
c = Math.floor(v / 65536);
t1=v - 65536*c;
v=t2 + c + 65535;
c = Math.floor(v / 65536);
t2=v - 65536*c;
v=t3 + c + 65535;
c = Math.floor(v / 65536);
t3=v - 65536*c;
v=t4 + c + 65535;
c = Math.floor(v / 65536);
t4=v - 65536*c;
v=t5 + c + 65535;
c = Math.floor(v / 65536);
t5=v - 65536*c;
v=t6 + c + 65535;
c = Math.floor(v / 65536);
t6=v - 65536*c;
v=t7 + c + 65535;
c = Math.floor(v / 65536);
t7=v - 65536*c;
v=t8 + c + 65535;
c = Math.floor(v / 65536);
t8=v - 65536*c;
v=t9 + c + 65535;
c = Math.floor(v / 65536);
t9=v - 65536*c;
v=t10 + c + 65535;
c = Math.floor(v / 65536);
t10=v - 65536*c;
v=t11 + c + 65535;
c = Math.floor(v / 65536);
t11=v - 65536*c;
v=t12 + c + 65535;
c = Math.floor(v / 65536);
t12=v - 65536*c;
v=t13 + c + 65535;
c = Math.floor(v / 65536);
t13=v - 65536*c;
v=t14 + c + 65535;
c = Math.floor(v / 65536);
t14=v - 65536*c;
v=t15 + c + 65535;
c = Math.floor(v / 65536);
t15=v - 65536*c;
t0 +=c - 1 + 37*(c - 1);
c=1;
v=t0 + c + 65535;
c = Math.floor(v / 65536);
t0=v - 65536*c;
v=t1 + c + 65535;
c = Math.floor(v / 65536);
t1=v - 65536*c;
v=t2 + c + 65535;
c = Math.floor(v / 65536);
t2=v - 65536*c;
v=t3 + c + 65535;
c = Math.floor(v / 65536);
t3=v - 65536*c;
v=t4 + c + 65535;
c = Math.floor(v / 65536);
t4=v - 65536*c;
v=t5 + c + 65535;
c = Math.floor(v / 65536);
t5=v - 65536*c;
v=t6 + c + 65535;
c = Math.floor(v / 65536);
t6=v - 65536*c;
v=t7 + c + 65535;
c = Math.floor(v / 65536);
t7=v - 65536*c;
v=t8 + c + 65535;
c = Math.floor(v / 65536);
t8=v - 65536*c;
v=t9 + c + 65535;
c = Math.floor(v / 65536);
t9=v - 65536*c;
v=t10 + c + 65535;
c = Math.floor(v / 65536);
t10=v - 65536*c;
v=t11 + c + 65535;
c = Math.floor(v / 65536);
t11=v - 65536*c;
v=t12 + c + 65535;
c = Math.floor(v / 65536);
t12=v - 65536*c;
v=t13 + c + 65535;
c = Math.floor(v / 65536);
t13=v - 65536*c;
v=t14 + c + 65535;
c = Math.floor(v / 65536);
t14=v - 65536*c;
v=t15 + c + 65535;
c = Math.floor(v / 65536);
t15=v - 65536*c;
t0 +=c - 1 + 37*(c - 1);
o[0]=t0;
o[1]=t1;
o[2]=t2;
o[3]=t3;
o[4]=t4;
o[5]=t5;
o[6]=t6;
o[7]=t7;
o[8]=t8;
o[9]=t9;
o[10]=t10;
o[11]=t11;
o[12]=t12;
o[13]=t13;
o[14]=t14;
o[15]=t15;
}
function S(o,a){
M(o,a,a);
}
function inv25519(o,i){
var c=gf();
var a;
for(a=0;a<16;a++)c[a]=i[a];
for(a=253;a>=0;a--){
S(c,c);
if(2!==a&&4!==a)M(c,c,i);
}
for(a=0;a<16;a++)o[a]=c[a];
}
function pow2523(o,i){
var c=gf();
var a;
for(a=0;a<16;a++)c[a]=i[a];
for(a=250;a>=0;a--){
S(c,c);
if(1!==a)M(c,c,i);
}
for(a=0;a<16;a++)o[a]=c[a];
}
function crypto_scalarmult(q,n,p){
var z=new Uint8Array(32);
var x=new Float64Array(80),r,i;
var a=gf(),b=gf(),c=gf(),d=gf(),e=gf(),f=gf();
for(i=0;i<31;i++)z[i]=n[i];
z[31]=127&n[31]|64;
z[0]&=248;
unpack25519(x,p);
for(i=0;i<16;i++){
b[i]=x[i];
d[i]=a[i]=c[i]=0;
}
a[0]=d[0]=1;
for(i=254;i>=0;--i){
r=z[i>>>3]>>>(7&i)&1;
sel25519(a,b,r);
sel25519(c,d,r);
A(e,a,c);
Z(a,a,c);
A(c,b,d);
Z(b,b,d);
S(d,e);
S(f,a);
M(a,c,a);
M(c,b,e);
A(e,a,c);
Z(a,a,c);
S(b,a);
Z(c,d,f);
M(a,c,_121665);
A(a,a,d);
M(c,c,a);
M(a,d,f);
M(d,b,x);
S(b,e);
sel25519(a,b,r);
sel25519(c,d,r);
}
for(i=0;i<16;i++){
x[i + 16]=a[i];
x[i + 32]=c[i];
x[i + 48]=b[i];
x[i + 64]=d[i];
}
var x32=x.subarray(32);
var x16=x.subarray(16);
inv25519(x32,x32);
M(x16,x16,x32);
pack25519(q,x16);
return 0;
}
function crypto_scalarmult_base(q,n){
return crypto_scalarmult(q,n,_9);
}
function crypto_box_keypair(y,x){
randombytes(x,32);
return crypto_scalarmult_base(y,x);
}
var K=[
0x428a2f98,
0xd728ae22,
0x71374491,
0x23ef65cd,
0xb5c0fbcf,
0xec4d3b2f,
0xe9b5dba5,
0x8189dbbc,
0x3956c25b,
0xf348b538,
0x59f111f1,
0xb605d019,
0x923f82a4,
0xaf194f9b,
0xab1c5ed5,
0xda6d8118,
0xd807aa98,
0xa3030242,
0x12835b01,
0x45706fbe,
0x243185be,
0x4ee4b28c,
0x550c7dc3,
0xd5ffb4e2,
0x72be5d74,
0xf27b896f,
0x80deb1fe,
0x3b1696b1,
0x9bdc06a7,
0x25c71235,
0xc19bf174,
0xcf692694,
0xe49b69c1,
0x9ef14ad2,
0xefbe4786,
0x384f25e3,
0x0fc19dc6,
0x8b8cd5b5,
0x240ca1cc,
0x77ac9c65,
0x2de92c6f,
0x592b0275,
0x4a7484aa,
0x6ea6e483,
0x5cb0a9dc,
0xbd41fbd4,
0x76f988da,
0x831153b5,
0x983e5152,
0xee66dfab,
0xa831c66d,
0x2db43210,
0xb00327c8,
0x98fb213f,
0xbf597fc7,
0xbeef0ee4,
0xc6e00bf3,
0x3da88fc2,
0xd5a79147,
0x930aa725,
0x06ca6351,
0xe003826f,
0x14292967,
0x0a0e6e70,
0x27b70a85,
0x46d22ffc,
0x2e1b2138,
0x5c26c926,
0x4d2c6dfc,
0x5ac42aed,
0x53380d13,
0x9d95b3df,
0x650a7354,
0x8baf63de,
0x766a0abb,
0x3c77b2a8,
0x81c2c92e,
0x47edaee6,
0x92722c85,
0x1482353b,
0xa2bfe8a1,
0x4cf10364,
0xa81a664b,
0xbc423001,
0xc24b8b70,
0xd0f89791,
0xc76c51a3,
0x0654be30,
0xd192e819,
0xd6ef5218,
0xd6990624,
0x5565a910,
0xf40e3585,
0x5771202a,
0x106aa070,
0x32bbd1b8,
0x19a4c116,
0xb8d2d0c8,
0x1e376c08,
0x5141ab53,
0x2748774c,
0xdf8eeb99,
0x34b0bcb5,
0xe19b48a8,
0x391c0cb3,
0xc5c95a63,
0x4ed8aa4a,
0xe3418acb,
0x5b9cca4f,
0x7763e373,
0x682e6ff3,
0xd6b2b8a3,
0x748f82ee,
0x5defb2fc,
0x78a5636f,
0x43172f60,
0x84c87814,
0xa1f0ab72,
0x8cc70208,
0x1a6439ec,
0x90befffa,
0x23631e28,
0xa4506ceb,
0xde82bde9,
0xbef9a3f7,
0xb2c67915,
0xc67178f2,
0xe372532b,
0xca273ece,
0xea26619c,
0xd186b8c7,
0x21c0c207,
0xeada7dd6,
0xcde0eb1e,
0xf57d4f7f,
0xee6ed178,
0x06f067aa,
0x72176fba,
0x0a637dc5,
0xa2c898a6,
0x113f9804,
0xbef90dae,
0x1b710b35,
0x131c471b,
0x28db77f5,
0x23047d84,
0x32caab7b,
0x40c72493,
0x3c9ebe0a,
0x15c9bebc,
0x431d67c4,
0x9c100d4c,
0x4cc5d4be,
0xcb3e42b6,
0x597f299c,
0xfc657e2a,
0x5fcb6fab,
0x3ad6faec,
0x6c44198c,
0x4a475817
];
function crypto_hashblocks_hl(hh,hl,m,n){
var wh=new Int32Array(16),wl=new Int32Array(16),bh0,bh1,bh2,bh3,bh4,bh5,bh6,bh7,bl0,bl1,bl2,bl3,bl4,bl5,bl6,bl7,th,tl,i,j,h,l,a,b,c,d;
var ah0=hh[0],ah1=hh[1],ah2=hh[2],ah3=hh[3],ah4=hh[4],ah5=hh[5],ah6=hh[6],ah7=hh[7],al0=hl[0],al1=hl[1],al2=hl[2],al3=hl[3],al4=hl[4],al5=hl[5],al6=hl[6],al7=hl[7];
var pos=0;
while(n>=128){
for(i=0;i<16;i++){
j=8*i + pos;
wh[i]=m[j + 0]<<24|m[j + 1]<<16|m[j + 2]<<8|m[j + 3];
wl[i]=m[j + 4]<<24|m[j + 5]<<16|m[j + 6]<<8|m[j + 7];
}
for(i=0;i<80;i++){
bh0=ah0;
bh1=ah1;
bh2=ah2;
bh3=ah3;
bh4=ah4;
bh5=ah5;
bh6=ah6;
bh7=ah7;
bl0=al0;
bl1=al1;
bl2=al2;
bl3=al3;
bl4=al4;
bl5=al5;
bl6=al6;
bl7=al7;
h=ah7;
l=al7;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=(ah4>>>14|al4<<18)^(ah4>>>18|al4<<14)^(al4>>>9|ah4<<23);
l=(al4>>>14|ah4<<18)^(al4>>>18|ah4<<14)^(ah4>>>9|al4<<23);
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
h=ah4&ah5 ^ ~ah4&ah6;
l=al4&al5 ^ ~al4&al6;
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
h=K[2*i];
l=K[2*i + 1];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
h=wh[i%16];
l=wl[i%16];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
th=0xffff&c|d<<16;
tl=0xffff&a|b<<16;
h=th;
l=tl;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=(ah0>>>28|al0<<4)^(al0>>>2|ah0<<30)^(al0>>>7|ah0<<25);
l=(al0>>>28|ah0<<4)^(ah0>>>2|al0<<30)^(ah0>>>7|al0<<25);
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
h=ah0&ah1 ^ ah0&ah2 ^ ah1&ah2;
l=al0&al1 ^ al0&al2 ^ al1&al2;
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
bh7=0xffff&c|d<<16;
bl7=0xffff&a|b<<16;
h=bh3;
l=bl3;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=th;
l=tl;
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
bh3=0xffff&c|d<<16;
bl3=0xffff&a|b<<16;
ah1=bh0;
ah2=bh1;
ah3=bh2;
ah4=bh3;
ah5=bh4;
ah6=bh5;
ah7=bh6;
ah0=bh7;
al1=bl0;
al2=bl1;
al3=bl2;
al4=bl3;
al5=bl4;
al6=bl5;
al7=bl6;
al0=bl7;
if(i%16===15)for(j=0;j<16;j++){
h=wh[j];
l=wl[j];
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=wh[(j + 9)%16];
l=wl[(j + 9)%16];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
th=wh[(j + 1)%16];
tl=wl[(j + 1)%16];
h=(th>>>1|tl<<31)^(th>>>8|tl<<24)^ th>>>7;
l=(tl>>>1|th<<31)^(tl>>>8|th<<24)^(tl>>>7|th<<25);
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
th=wh[(j + 14)%16];
tl=wl[(j + 14)%16];
h=(th>>>19|tl<<13)^(tl>>>29|th<<3)^ th>>>6;
l=(tl>>>19|th<<13)^(th>>>29|tl<<3)^(tl>>>6|th<<26);
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
wh[j]=0xffff&c|d<<16;
wl[j]=0xffff&a|b<<16;
}
}
h=ah0;
l=al0;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[0];
l=hl[0];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[0]=ah0=0xffff&c|d<<16;
hl[0]=al0=0xffff&a|b<<16;
h=ah1;
l=al1;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[1];
l=hl[1];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[1]=ah1=0xffff&c|d<<16;
hl[1]=al1=0xffff&a|b<<16;
h=ah2;
l=al2;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[2];
l=hl[2];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[2]=ah2=0xffff&c|d<<16;
hl[2]=al2=0xffff&a|b<<16;
h=ah3;
l=al3;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[3];
l=hl[3];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[3]=ah3=0xffff&c|d<<16;
hl[3]=al3=0xffff&a|b<<16;
h=ah4;
l=al4;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[4];
l=hl[4];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[4]=ah4=0xffff&c|d<<16;
hl[4]=al4=0xffff&a|b<<16;
h=ah5;
l=al5;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[5];
l=hl[5];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[5]=ah5=0xffff&c|d<<16;
hl[5]=al5=0xffff&a|b<<16;
h=ah6;
l=al6;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[6];
l=hl[6];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[6]=ah6=0xffff&c|d<<16;
hl[6]=al6=0xffff&a|b<<16;
h=ah7;
l=al7;
a=0xffff&l;
b=l>>>16;
c=0xffff&h;
d=h>>>16;
h=hh[7];
l=hl[7];
a +=0xffff&l;
b +=l>>>16;
c +=0xffff&h;
d +=h>>>16;
b +=a>>>16;
c +=b>>>16;
d +=c>>>16;
hh[7]=ah7=0xffff&c|d<<16;
hl[7]=al7=0xffff&a|b<<16;
pos +=128;
n -=128;
}
return n;
}
function crypto_hash(out,m,n){
var hh=new Int32Array(8),hl=new Int32Array(8),x=new Uint8Array(256),i,b=n;
hh[0]=0x6a09e667;
hh[1]=0xbb67ae85;
hh[2]=0x3c6ef372;
hh[3]=0xa54ff53a;
hh[4]=0x510e527f;
hh[5]=0x9b05688c;
hh[6]=0x1f83d9ab;
hh[7]=0x5be0cd19;
hl[0]=0xf3bcc908;
hl[1]=0x84caa73b;
hl[2]=0xfe94f82b;
hl[3]=0x5f1d36f1;
hl[4]=0xade682d1;
hl[5]=0x2b3e6c1f;
hl[6]=0xfb41bd6b;
hl[7]=0x137e2179;
crypto_hashblocks_hl(hh,hl,m,n);
n%=128;
for(i=0;i<n;i++)x[i]=m[b - n + i];
x[n]=128;
n=256 - 128*(n<112?1:0);
x[n - 9]=0;
ts64(x, n - 8, b / 0x20000000 | 0, b << 3);
crypto_hashblocks_hl(hh,hl,x,n);
for(i=0;i<8;i++)ts64(out,8*i,hh[i],hl[i]);
return 0;
}
function add(p,q){
var a=gf(),b=gf(),c=gf(),d=gf(),e=gf(),f=gf(),g=gf(),h=gf(),t=gf();
Z(a,p[1],p[0]);
Z(t,q[1],q[0]);
M(a,a,t);
A(b,p[0],p[1]);
A(t,q[0],q[1]);
M(b,b,t);
M(c,p[3],q[3]);
M(c,c,D2);
M(d,p[2],q[2]);
A(d,d,d);
Z(e,b,a);
Z(f,d,c);
A(g,d,c);
A(h,b,a);
M(p[0],e,f);
M(p[1],h,g);
M(p[2],g,f);
M(p[3],e,h);
}
function cswap(p,q,b){
var i;
for(i=0;i<4;i++)sel25519(p[i],q[i],b);
}
function pack(r,p){
var tx=gf(),ty=gf(),zi=gf();
inv25519(zi,p[2]);
M(tx,p[0],zi);
M(ty,p[1],zi);
pack25519(r,ty);
r[31]^=par25519(tx)<<7;
}
function scalarmult(p,q,s){
var b,i;
set25519(p[0],gf0);
set25519(p[1],gf1);
set25519(p[2],gf1);
set25519(p[3],gf0);
for(i=255;i>=0;--i){
b = s[i / 8 | 0] >> (7 & i) & 1;
cswap(p,q,b);
add(q,p);
add(p,p);
cswap(p,q,b);
}
}
function scalarbase(p,s){
var q=[
gf(),
gf(),
gf(),
gf()
];
set25519(q[0],X);
set25519(q[1],Y);
set25519(q[2],gf1);
M(q[3],X,Y);
scalarmult(p,q,s);
}
function crypto_sign_keypair(pk,sk,seeded){
var d=new Uint8Array(64);
var p=[
gf(),
gf(),
gf(),
gf()
];
var i;
if(!seeded)randombytes(sk,32);
crypto_hash(d,sk,32);
d[0]&=248;
d[31]&=127;
d[31]|=64;
scalarbase(p,d);
pack(pk,p);
for(i=0;i<32;i++)sk[i + 32]=pk[i];
return 0;
}
var L=new Float64Array([
0xed,
0xd3,
0xf5,
0x5c,
0x1a,
0x63,
0x12,
0x58,
0xd6,
0x9c,
0xf7,
0xa2,
0xde,
0xf9,
0xde,
0x14,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0,
0x10
]);
function modL(r,x){
var carry,i,j,k;
for(i=63;i>=32;--i){
carry=0;
for(j=i - 32,k=i - 12;j<k;++j){
x[j]+=carry - 16*x[i]*L[j -(i - 32)];
carry = Math.floor((x[j] + 128) / 256);
x[j]-=256*carry;
}
x[j]+=carry;
x[i]=0;
}
carry=0;
for(j=0;j<32;j++){
x[j]+=carry -(x[31]>>4)*L[j];
carry=x[j]>>8;
x[j]&=255;
}
for(j=0;j<32;j++)x[j]-=carry*L[j];
for(i=0;i<32;i++){
x[i + 1]+=x[i]>>8;
r[i]=255&x[i];
}
}
function reduce(r){
var x=new Float64Array(64),i;
for(i=0;i<64;i++)x[i]=r[i];
for(i=0;i<64;i++)r[i]=0;
modL(r,x);
}
function crypto_sign(sm,m,n,sk){
var d=new Uint8Array(64),h=new Uint8Array(64),r=new Uint8Array(64);
var i,j,x=new Float64Array(64);
var p=[
gf(),
gf(),
gf(),
gf()
];
crypto_hash(d,sk,32);
d[0]&=248;
d[31]&=127;
d[31]|=64;
var smlen=n + 64;
for(i=0;i<n;i++)sm[64 + i]=m[i];
for(i=0;i<32;i++)sm[32 + i]=d[32 + i];
crypto_hash(r,sm.subarray(32),n + 32);
reduce(r);
scalarbase(p,r);
pack(sm,p);
for(i=32;i<64;i++)sm[i]=sk[i];
crypto_hash(h,sm,n + 64);
reduce(h);
for(i=0;i<64;i++)x[i]=0;
for(i=0;i<32;i++)x[i]=r[i];
for(i=0;i<32;i++)for(j=0;j<32;j++)x[i + j]+=h[i]*d[j];
modL(sm.subarray(32),x);
return smlen;
}
function unpackneg(r,p){
var t=gf(),chk=gf(),num=gf(),den=gf(),den2=gf(),den4=gf(),den6=gf();
set25519(r[2],gf1);
unpack25519(r[1],p);
S(num,r[1]);
M(den,num,D);
Z(num,num,r[2]);
A(den,r[2],den);
S(den2,den);
S(den4,den2);
M(den6,den4,den2);
M(t,den6,num);
M(t,t,den);
pow2523(t,t);
M(t,t,num);
M(t,t,den);
M(t,t,den);
M(r[0],t,den);
S(chk,r[0]);
M(chk,chk,den);
if(neq25519(chk,num))M(r[0],r[0],I);
S(chk,r[0]);
M(chk,chk,den);
if(neq25519(chk,num))return -1;
if(par25519(r[0])===p[31]>>7)Z(r[0],gf0,r[0]);
M(r[3],r[0],r[1]);
return 0;
}
function crypto_sign_open(m,sm,n,pk){
var i;
var t=new Uint8Array(32),h=new Uint8Array(64);
var p=[
gf(),
gf(),
gf(),
gf()
],q=[
gf(),
gf(),
gf(),
gf()
];
if(n<64)return -1;
if(unpackneg(q,pk))return -1;
for(i=0;i<n;i++)m[i]=sm[i];
for(i=0;i<32;i++)m[i + 32]=pk[i];
crypto_hash(h,m,n);
reduce(h);
scalarmult(p,q,h);
scalarbase(q,sm.subarray(32));
add(p,q);
pack(t,p);
n -=64;
if(crypto_verify_32(sm,0,t,0)){
for(i=0;i<n;i++)m[i]=0;
return -1;
}
for(i=0;i<n;i++)m[i]=sm[i + 64];
return n;
}
var crypto_scalarmult_BYTES=32,crypto_scalarmult_SCALARBYTES=32,crypto_box_PUBLICKEYBYTES=32,crypto_box_SECRETKEYBYTES=32,crypto_sign_BYTES=64,crypto_sign_PUBLICKEYBYTES=32,crypto_sign_SECRETKEYBYTES=64,crypto_sign_SEEDBYTES=32;
function checkArrayTypes(){
for(var i=0;i<arguments.length;i++)if(!(arguments[i]instanceof Uint8Array))throw new TypeError('unexpected type, use Uint8Array');
}
function cleanup(arr){
for(var i=0;i<arr.length;i++)arr[i]=0;
}
nacl.scalarMult=function(n,p){
checkArrayTypes(n,p);
if(n.length!==crypto_scalarmult_SCALARBYTES)throw new Error('bad n size');
if(p.length!==crypto_scalarmult_BYTES)throw new Error('bad p size');
var q=new Uint8Array(crypto_scalarmult_BYTES);
crypto_scalarmult(q,n,p);
return q;
};
nacl.box={};
nacl.box.keyPair=function(){
var pk=new Uint8Array(crypto_box_PUBLICKEYBYTES);
var sk=new Uint8Array(crypto_box_SECRETKEYBYTES);
crypto_box_keypair(pk,sk);
return{
publicKey:pk,
secretKey:sk
};
};
nacl.box.keyPair.fromSecretKey=function(secretKey){
checkArrayTypes(secretKey);
if(secretKey.length!==crypto_box_SECRETKEYBYTES)throw new Error('bad secret key size');
var pk=new Uint8Array(crypto_box_PUBLICKEYBYTES);
crypto_scalarmult_base(pk,secretKey);
return{
publicKey:pk,
secretKey:new Uint8Array(secretKey)
};
};
nacl.sign=function(msg,secretKey){
checkArrayTypes(msg,secretKey);
if(secretKey.length!==crypto_sign_SECRETKEYBYTES)throw new Error('bad secret key size');
var signedMsg=new Uint8Array(crypto_sign_BYTES + msg.length);
crypto_sign(signedMsg,msg,msg.length,secretKey);
return signedMsg;
};
nacl.sign.detached=function(msg,secretKey){
var signedMsg=nacl.sign(msg,secretKey);
var sig=new Uint8Array(crypto_sign_BYTES);
for(var i=0;i<sig.length;i++)sig[i]=signedMsg[i];
return sig;
};
nacl.sign.detached.verify=function(msg,sig,publicKey){
checkArrayTypes(msg,sig,publicKey);
if(sig.length!==crypto_sign_BYTES)throw new Error('bad signature size');
if(publicKey.length!==crypto_sign_PUBLICKEYBYTES)throw new Error('bad public key size');
var sm=new Uint8Array(crypto_sign_BYTES + msg.length);
var m=new Uint8Array(crypto_sign_BYTES + msg.length);
var i;
for(i=0;i<crypto_sign_BYTES;i++)sm[i]=sig[i];
for(i=0;i<msg.length;i++)sm[i + crypto_sign_BYTES]=msg[i];
return crypto_sign_open(m,sm,sm.length,publicKey)>=0;
};
nacl.sign.keyPair=function(){
var pk=new Uint8Array(crypto_sign_PUBLICKEYBYTES);
var sk=new Uint8Array(crypto_sign_SECRETKEYBYTES);
crypto_sign_keypair(pk,sk);
return{
publicKey:pk,
secretKey:sk
};
};
nacl.sign.keyPair.fromSecretKey=function(secretKey){
checkArrayTypes(secretKey);
if(secretKey.length!==crypto_sign_SECRETKEYBYTES)throw new Error('bad secret key size');
var pk=new Uint8Array(crypto_sign_PUBLICKEYBYTES);
for(var i=0;i<pk.length;i++)pk[i]=secretKey[32 + i];
return{
publicKey:pk,
secretKey:new Uint8Array(secretKey)
};
};
nacl.sign.keyPair.fromSeed=function(seed){
checkArrayTypes(seed);
if(seed.length!==crypto_sign_SEEDBYTES)throw new Error('bad seed size');
var pk=new Uint8Array(crypto_sign_PUBLICKEYBYTES);
var sk=new Uint8Array(crypto_sign_SECRETKEYBYTES);
for(var i=0;i<32;i++)sk[i]=seed[i];
crypto_sign_keypair(pk,sk,true);
return{
publicKey:pk,
secretKey:sk
};
};
nacl.setPRNG=function(fn){
randombytes=fn;
};
(function(){
if(crypto$1&&crypto$1.getRandomValues){
var QUOTA=65536;
nacl.setPRNG(function(x,n){
var i,v=new Uint8Array(n);
for(i=0;i<n;i +=QUOTA)crypto$1.getRandomValues(v.subarray(i,i + Math.min(n - i,QUOTA)));
for(i=0;i<n;i++)x[i]=v[i];
cleanup(v);
});
}
})();
var naclFast=Object.freeze({
__proto__:null,
default:nacl
});
function des(keys,message,encrypt,mode,iv,padding){
const spfunction1=[
0x1010400,
0,
0x10000,
0x1010404,
0x1010004,
0x10404,
0x4,
0x10000,
0x400,
0x1010400,
0x1010404,
0x400,
0x1000404,
0x1010004,
0x1000000,
0x4,
0x404,
0x1000400,
0x1000400,
0x10400,
0x10400,
0x1010000,
0x1010000,
0x1000404,
0x10004,
0x1000004,
0x1000004,
0x10004,
0,
0x404,
0x10404,
0x1000000,
0x10000,
0x1010404,
0x4,
0x1010000,
0x1010400,
0x1000000,
0x1000000,
0x400,
0x1010004,
0x10000,
0x10400,
0x1000004,
0x400,
0x4,
0x1000404,
0x10404,
0x1010404,
0x10004,
0x1010000,
0x1000404,
0x1000004,
0x404,
0x10404,
0x1010400,
0x404,
0x1000400,
0x1000400,
0,
0x10004,
0x10400,
0,
0x1010004
];
const spfunction2=[
-2146402272,
-2147450880,
0x8000,
0x108020,
0x100000,
0x20,
-2146435040,
-2147450848,
-2147483616,
-2146402272,
-2146402304,
-2147483648,
-2147450880,
0x100000,
0x20,
-2146435040,
0x108000,
0x100020,
-2147450848,
0,
-2147483648,
0x8000,
0x108020,
-2146435072,
0x100020,
-2147483616,
0,
0x108000,
0x8020,
-2146402304,
-2146435072,
0x8020,
0,
0x108020,
-2146435040,
0x100000,
-2147450848,
-2146435072,
-2146402304,
0x8000,
-2146435072,
-2147450880,
0x20,
-2146402272,
0x108020,
0x20,
0x8000,
-2147483648,
0x8020,
-2146402304,
0x100000,
-2147483616,
0x100020,
-2147450848,
-2147483616,
0x100020,
0x108000,
0,
-2147450880,
0x8020,
-2147483648,
-2146435040,
-2146402272,
0x108000
];
const spfunction3=[
0x208,
0x8020200,
0,
0x8020008,
0x8000200,
0,
0x20208,
0x8000200,
0x20008,
0x8000008,
0x8000008,
0x20000,
0x8020208,
0x20008,
0x8020000,
0x208,
0x8000000,
0x8,
0x8020200,
0x200,
0x20200,
0x8020000,
0x8020008,
0x20208,
0x8000208,
0x20200,
0x20000,
0x8000208,
0x8,
0x8020208,
0x200,
0x8000000,
0x8020200,
0x8000000,
0x20008,
0x208,
0x20000,
0x8020200,
0x8000200,
0,
0x200,
0x20008,
0x8020208,
0x8000200,
0x8000008,
0x200,
0,
0x8020008,
0x8000208,
0x20000,
0x8000000,
0x8020208,
0x8,
0x20208,
0x20200,
0x8000008,
0x8020000,
0x8000208,
0x208,
0x8020000,
0x20208,
0x8,
0x8020008,
0x20200
];
const spfunction4=[
0x802001,
0x2081,
0x2081,
0x80,
0x802080,
0x800081,
0x800001,
0x2001,
0,
0x802000,
0x802000,
0x802081,
0x81,
0,
0x800080,
0x800001,
0x1,
0x2000,
0x800000,
0x802001,
0x80,
0x800000,
0x2001,
0x2080,
0x800081,
0x1,
0x2080,
0x800080,
0x2000,
0x802080,
0x802081,
0x81,
0x800080,
0x800001,
0x802000,
0x802081,
0x81,
0,
0,
0x802000,
0x2080,
0x800080,
0x800081,
0x1,
0x802001,
0x2081,
0x2081,
0x80,
0x802081,
0x81,
0x1,
0x2000,
0x800001,
0x2001,
0x802080,
0x800081,
0x2001,
0x2080,
0x800000,
0x802001,
0x80,
0x800000,
0x2000,
0x802080
];
const spfunction5=[
0x100,
0x2080100,
0x2080000,
0x42000100,
0x80000,
0x100,
0x40000000,
0x2080000,
0x40080100,
0x80000,
0x2000100,
0x40080100,
0x42000100,
0x42080000,
0x80100,
0x40000000,
0x2000000,
0x40080000,
0x40080000,
0,
0x40000100,
0x42080100,
0x42080100,
0x2000100,
0x42080000,
0x40000100,
0,
0x42000000,
0x2080100,
0x2000000,
0x42000000,
0x80100,
0x80000,
0x42000100,
0x100,
0x2000000,
0x40000000,
0x2080000,
0x42000100,
0x40080100,
0x2000100,
0x40000000,
0x42080000,
0x2080100,
0x40080100,
0x100,
0x2000000,
0x42080000,
0x42080100,
0x80100,
0x42000000,
0x42080100,
0x2080000,
0,
0x40080000,
0x42000000,
0x80100,
0x2000100,
0x40000100,
0x80000,
0,
0x40080000,
0x2080100,
0x40000100
];
const spfunction6=[
0x20000010,
0x20400000,
0x4000,
0x20404010,
0x20400000,
0x10,
0x20404010,
0x400000,
0x20004000,
0x404010,
0x400000,
0x20000010,
0x400010,
0x20004000,
0x20000000,
0x4010,
0,
0x400010,
0x20004010,
0x4000,
0x404000,
0x20004010,
0x10,
0x20400010,
0x20400010,
0,
0x404010,
0x20404000,
0x4010,
0x404000,
0x20404000,
0x20000000,
0x20004000,
0x10,
0x20400010,
0x404000,
0x20404010,
0x400000,
0x4010,
0x20000010,
0x400000,
0x20004000,
0x20000000,
0x4010,
0x20000010,
0x20404010,
0x404000,
0x20400000,
0x404010,
0x20404000,
0,
0x20400010,
0x10,
0x4000,
0x20400000,
0x404010,
0x4000,
0x400010,
0x20004010,
0,
0x20404000,
0x20000000,
0x400010,
0x20004010
];
const spfunction7=[
0x200000,
0x4200002,
0x4000802,
0,
0x800,
0x4000802,
0x200802,
0x4200800,
0x4200802,
0x200000,
0,
0x4000002,
0x2,
0x4000000,
0x4200002,
0x802,
0x4000800,
0x200802,
0x200002,
0x4000800,
0x4000002,
0x4200000,
0x4200800,
0x200002,
0x4200000,
0x800,
0x802,
0x4200802,
0x200800,
0x2,
0x4000000,
0x200800,
0x4000000,
0x200800,
0x200000,
0x4000802,
0x4000802,
0x4200002,
0x4200002,
0x2,
0x200002,
0x4000000,
0x4000800,
0x200000,
0x4200800,
0x802,
0x200802,
0x4200800,
0x802,
0x4000002,
0x4200802,
0x4200000,
0x200800,
0,
0x2,
0x4200802,
0,
0x200802,
0x4200000,
0x800,
0x4000002,
0x4000800,
0x800,
0x200002
];
const spfunction8=[
0x10001040,
0x1000,
0x40000,
0x10041040,
0x10000000,
0x10001040,
0x40,
0x10000000,
0x40040,
0x10040000,
0x10041040,
0x41000,
0x10041000,
0x41040,
0x1000,
0x40,
0x10040000,
0x10000040,
0x10001000,
0x1040,
0x41000,
0x40040,
0x10040040,
0x10041000,
0x1040,
0,
0,
0x10040040,
0x10000040,
0x10001000,
0x41040,
0x40000,
0x41040,
0x40000,
0x10041000,
0x1000,
0x40,
0x10040040,
0x1000,
0x41040,
0x10001000,
0x40,
0x10000040,
0x10040000,
0x10040040,
0x10000000,
0x40000,
0x10001040,
0,
0x10041040,
0x40040,
0x10000040,
0x10040000,
0x10001000,
0x10001040,
0,
0x10041040,
0x41000,
0x41000,
0x1040,
0x1040,
0x40040,
0x10000000,
0x10041000
];
let m=0;
let i;
let j;
let temp;
let right1;
let right2;
let left;
let right;
let looping;
let endloop;
let loopinc;
let len=message.length;
const iterations=32===keys.length?3:9;
looping=3===iterations?encrypt?[
0,
32,
2
]:[
30,
-2,
-2
]:encrypt?[
0,
32,
2,
62,
30,
-2,
64,
96,
2
]:[
94,
62,
-2,
32,
64,
2,
30,
-2,
-2
];
if(encrypt){
message=desAddPadding(message);
len=message.length;
}
let result=new Uint8Array(len);
let k=0;
while(m<len){
left=message[m++]<<24|message[m++]<<16|message[m++]<<8|message[m++];
right=message[m++]<<24|message[m++]<<16|message[m++]<<8|message[m++];
temp=(left>>>4 ^ right)&0x0f0f0f0f;
right ^=temp;
left ^=temp<<4;
temp=(left>>>16 ^ right)&0x0000ffff;
right ^=temp;
left ^=temp<<16;
temp=(right>>>2 ^ left)&0x33333333;
left ^=temp;
right ^=temp<<2;
temp=(right>>>8 ^ left)&0x00ff00ff;
left ^=temp;
right ^=temp<<8;
temp=(left>>>1 ^ right)&0x55555555;
right ^=temp;
left ^=temp<<1;
left=left<<1|left>>>31;
right=right<<1|right>>>31;
for(j=0;j<iterations;j +=3){
endloop=looping[j + 1];
loopinc=looping[j + 2];
for(i=looping[j];i!==endloop;i +=loopinc){
right1=right ^ keys[i];
right2=(right>>>4|right<<28)^ keys[i + 1];
temp=left;
left=right;
right=temp ^(spfunction2[right1>>>24&0x3f]|spfunction4[right1>>>16&0x3f]|spfunction6[right1>>>8&0x3f]|spfunction8[0x3f&right1]|spfunction1[right2>>>24&0x3f]|spfunction3[right2>>>16&0x3f]|spfunction5[right2>>>8&0x3f]|spfunction7[0x3f&right2]);
}
temp=left;
left=right;
right=temp;
}
left=left>>>1|left<<31;
right=right>>>1|right<<31;
temp=(left>>>1 ^ right)&0x55555555;
right ^=temp;
left ^=temp<<1;
temp=(right>>>8 ^ left)&0x00ff00ff;
left ^=temp;
right ^=temp<<8;
temp=(right>>>2 ^ left)&0x33333333;
left ^=temp;
right ^=temp<<2;
temp=(left>>>16 ^ right)&0x0000ffff;
right ^=temp;
left ^=temp<<16;
temp=(left>>>4 ^ right)&0x0f0f0f0f;
right ^=temp;
left ^=temp<<4;
result[k++]=left>>>24;
result[k++]=left>>>16&0xff;
result[k++]=left>>>8&0xff;
result[k++]=0xff&left;
result[k++]=right>>>24;
result[k++]=right>>>16&0xff;
result[k++]=right>>>8&0xff;
result[k++]=0xff&right;
}
if(!encrypt)result=desRemovePadding(result);
return result;
}
function desCreateKeys(key){
const pc2bytes0=[
0,
0x4,
0x20000000,
0x20000004,
0x10000,
0x10004,
0x20010000,
0x20010004,
0x200,
0x204,
0x20000200,
0x20000204,
0x10200,
0x10204,
0x20010200,
0x20010204
];
const pc2bytes1=[
0,
0x1,
0x100000,
0x100001,
0x4000000,
0x4000001,
0x4100000,
0x4100001,
0x100,
0x101,
0x100100,
0x100101,
0x4000100,
0x4000101,
0x4100100,
0x4100101
];
const pc2bytes2=[
0,
0x8,
0x800,
0x808,
0x1000000,
0x1000008,
0x1000800,
0x1000808,
0,
0x8,
0x800,
0x808,
0x1000000,
0x1000008,
0x1000800,
0x1000808
];
const pc2bytes3=[
0,
0x200000,
0x8000000,
0x8200000,
0x2000,
0x202000,
0x8002000,
0x8202000,
0x20000,
0x220000,
0x8020000,
0x8220000,
0x22000,
0x222000,
0x8022000,
0x8222000
];
const pc2bytes4=[
0,
0x40000,
0x10,
0x40010,
0,
0x40000,
0x10,
0x40010,
0x1000,
0x41000,
0x1010,
0x41010,
0x1000,
0x41000,
0x1010,
0x41010
];
const pc2bytes5=[
0,
0x400,
0x20,
0x420,
0,
0x400,
0x20,
0x420,
0x2000000,
0x2000400,
0x2000020,
0x2000420,
0x2000000,
0x2000400,
0x2000020,
0x2000420
];
const pc2bytes6=[
0,
0x10000000,
0x80000,
0x10080000,
0x2,
0x10000002,
0x80002,
0x10080002,
0,
0x10000000,
0x80000,
0x10080000,
0x2,
0x10000002,
0x80002,
0x10080002
];
const pc2bytes7=[
0,
0x10000,
0x800,
0x10800,
0x20000000,
0x20010000,
0x20000800,
0x20010800,
0x20000,
0x30000,
0x20800,
0x30800,
0x20020000,
0x20030000,
0x20020800,
0x20030800
];
const pc2bytes8=[
0,
0x40000,
0,
0x40000,
0x2,
0x40002,
0x2,
0x40002,
0x2000000,
0x2040000,
0x2000000,
0x2040000,
0x2000002,
0x2040002,
0x2000002,
0x2040002
];
const pc2bytes9=[
0,
0x10000000,
0x8,
0x10000008,
0,
0x10000000,
0x8,
0x10000008,
0x400,
0x10000400,
0x408,
0x10000408,
0x400,
0x10000400,
0x408,
0x10000408
];
const pc2bytes10=[
0,
0x20,
0,
0x20,
0x100000,
0x100020,
0x100000,
0x100020,
0x2000,
0x2020,
0x2000,
0x2020,
0x102000,
0x102020,
0x102000,
0x102020
];
const pc2bytes11=[
0,
0x1000000,
0x200,
0x1000200,
0x200000,
0x1200000,
0x200200,
0x1200200,
0x4000000,
0x5000000,
0x4000200,
0x5000200,
0x4200000,
0x5200000,
0x4200200,
0x5200200
];
const pc2bytes12=[
0,
0x1000,
0x8000000,
0x8001000,
0x80000,
0x81000,
0x8080000,
0x8081000,
0x10,
0x1010,
0x8000010,
0x8001010,
0x80010,
0x81010,
0x8080010,
0x8081010
];
const pc2bytes13=[
0,
0x4,
0x100,
0x104,
0,
0x4,
0x100,
0x104,
0x1,
0x5,
0x101,
0x105,
0x1,
0x5,
0x101,
0x105
];
const iterations=key.length>8?3:1;
const keys=new Array(32*iterations);
const shifts=[
0,
0,
1,
1,
1,
1,
1,
1,
0,
1,
1,
1,
1,
1,
1,
0
];
let lefttemp;
let righttemp;
let m=0;
let n=0;
let temp;
for(let j=0;j<iterations;j++){
let left=key[m++]<<24|key[m++]<<16|key[m++]<<8|key[m++];
let right=key[m++]<<24|key[m++]<<16|key[m++]<<8|key[m++];
temp=(left>>>4 ^ right)&0x0f0f0f0f;
right ^=temp;
left ^=temp<<4;
temp=(right>>>-16 ^ left)&0x0000ffff;
left ^=temp;
right ^=temp<<-16;
temp=(left>>>2 ^ right)&0x33333333;
right ^=temp;
left ^=temp<<2;
temp=(right>>>-16 ^ left)&0x0000ffff;
left ^=temp;
right ^=temp<<-16;
temp=(left>>>1 ^ right)&0x55555555;
right ^=temp;
left ^=temp<<1;
temp=(right>>>8 ^ left)&0x00ff00ff;
left ^=temp;
right ^=temp<<8;
temp=(left>>>1 ^ right)&0x55555555;
right ^=temp;
left ^=temp<<1;
temp=left<<8|right>>>20&0x000000f0;
left=right<<24|right<<8&0xff0000|right>>>8&0xff00|right>>>24&0xf0;
right=temp;
for(let i=0;i<shifts.length;i++){
if(shifts[i]){
left=left<<2|left>>>26;
right=right<<2|right>>>26;
}else{
left=left<<1|left>>>27;
right=right<<1|right>>>27;
}
left&=-15;
right&=-15;
lefttemp=pc2bytes0[left>>>28]|pc2bytes1[left>>>24&0xf]|pc2bytes2[left>>>20&0xf]|pc2bytes3[left>>>16&0xf]|pc2bytes4[left>>>12&0xf]|pc2bytes5[left>>>8&0xf]|pc2bytes6[left>>>4&0xf];
righttemp=pc2bytes7[right>>>28]|pc2bytes8[right>>>24&0xf]|pc2bytes9[right>>>20&0xf]|pc2bytes10[right>>>16&0xf]|pc2bytes11[right>>>12&0xf]|pc2bytes12[right>>>8&0xf]|pc2bytes13[right>>>4&0xf];
temp=(righttemp>>>16 ^ lefttemp)&0x0000ffff;
keys[n++]=lefttemp ^ temp;
keys[n++]=righttemp ^ temp<<16;
}
}
return keys;
}
function desAddPadding(message,padding){
const padLength=8 - message.length%8;
let pad;
if(padLength<8)pad=0;
else if(8===padLength)return message;
else throw new Error('des: invalid padding');
const paddedMessage=new Uint8Array(message.length + padLength);
for(let i=0;i<message.length;i++)paddedMessage[i]=message[i];
for(let j=0;j<padLength;j++)paddedMessage[message.length + j]=pad;
return paddedMessage;
}
function desRemovePadding(message,padding){
let padLength=null;
let pad;
pad=0;
if(!padLength){
padLength=1;
while(message[message.length - padLength]===pad)padLength++;
padLength--;
}
return message.subarray(0,message.length - padLength);
}
function TripleDES(key){
this.key=[];
for(let i=0;i<3;i++)this.key.push(new Uint8Array(key.subarray(8*i,8*i + 8)));
this.encrypt=function(block){
return des(desCreateKeys(this.key[2]),des(desCreateKeys(this.key[1]),des(desCreateKeys(this.key[0]),block,true,0,null,null),false,0,null,null),true);
};
}
TripleDES.keySize=TripleDES.prototype.keySize=24;
TripleDES.blockSize=TripleDES.prototype.blockSize=8;
function OpenPGPSymEncCAST5(){
this.BlockSize=8;
this.KeySize=16;
this.setKey=function(key){
this.masking=new Array(16);
this.rotate=new Array(16);
this.reset();
if(key.length===this.KeySize)this.keySchedule(key);
else throw new Error('CAST-128: keys must be 16 bytes');
return true;
};
this.reset=function(){
for(let i=0;i<16;i++){
this.masking[i]=0;
this.rotate[i]=0;
}
};
this.getBlockSize=function(){
return this.BlockSize;
};
this.encrypt=function(src){
const dst=new Array(src.length);
for(let i=0;i<src.length;i +=8){
let l=src[i]<<24|src[i + 1]<<16|src[i + 2]<<8|src[i + 3];
let r=src[i + 4]<<24|src[i + 5]<<16|src[i + 6]<<8|src[i + 7];
let t;
t=r;
r=l ^ f1(r,this.masking[0],this.rotate[0]);
l=t;
t=r;
r=l ^ f2(r,this.masking[1],this.rotate[1]);
l=t;
t=r;
r=l ^ f3(r,this.masking[2],this.rotate[2]);
l=t;
t=r;
r=l ^ f1(r,this.masking[3],this.rotate[3]);
l=t;
t=r;
r=l ^ f2(r,this.masking[4],this.rotate[4]);
l=t;
t=r;
r=l ^ f3(r,this.masking[5],this.rotate[5]);
l=t;
t=r;
r=l ^ f1(r,this.masking[6],this.rotate[6]);
l=t;
t=r;
r=l ^ f2(r,this.masking[7],this.rotate[7]);
l=t;
t=r;
r=l ^ f3(r,this.masking[8],this.rotate[8]);
l=t;
t=r;
r=l ^ f1(r,this.masking[9],this.rotate[9]);
l=t;
t=r;
r=l ^ f2(r,this.masking[10],this.rotate[10]);
l=t;
t=r;
r=l ^ f3(r,this.masking[11],this.rotate[11]);
l=t;
t=r;
r=l ^ f1(r,this.masking[12],this.rotate[12]);
l=t;
t=r;
r=l ^ f2(r,this.masking[13],this.rotate[13]);
l=t;
t=r;
r=l ^ f3(r,this.masking[14],this.rotate[14]);
l=t;
t=r;
r=l ^ f1(r,this.masking[15],this.rotate[15]);
l=t;
dst[i]=r>>>24&255;
dst[i + 1]=r>>>16&255;
dst[i + 2]=r>>>8&255;
dst[i + 3]=255&r;
dst[i + 4]=l>>>24&255;
dst[i + 5]=l>>>16&255;
dst[i + 6]=l>>>8&255;
dst[i + 7]=255&l;
}
return dst;
};
this.decrypt=function(src){
const dst=new Array(src.length);
for(let i=0;i<src.length;i +=8){
let l=src[i]<<24|src[i + 1]<<16|src[i + 2]<<8|src[i + 3];
let r=src[i + 4]<<24|src[i + 5]<<16|src[i + 6]<<8|src[i + 7];
let t;
t=r;
r=l ^ f1(r,this.masking[15],this.rotate[15]);
l=t;
t=r;
r=l ^ f3(r,this.masking[14],this.rotate[14]);
l=t;
t=r;
r=l ^ f2(r,this.masking[13],this.rotate[13]);
l=t;
t=r;
r=l ^ f1(r,this.masking[12],this.rotate[12]);
l=t;
t=r;
r=l ^ f3(r,this.masking[11],this.rotate[11]);
l=t;
t=r;
r=l ^ f2(r,this.masking[10],this.rotate[10]);
l=t;
t=r;
r=l ^ f1(r,this.masking[9],this.rotate[9]);
l=t;
t=r;
r=l ^ f3(r,this.masking[8],this.rotate[8]);
l=t;
t=r;
r=l ^ f2(r,this.masking[7],this.rotate[7]);
l=t;
t=r;
r=l ^ f1(r,this.masking[6],this.rotate[6]);
l=t;
t=r;
r=l ^ f3(r,this.masking[5],this.rotate[5]);
l=t;
t=r;
r=l ^ f2(r,this.masking[4],this.rotate[4]);
l=t;
t=r;
r=l ^ f1(r,this.masking[3],this.rotate[3]);
l=t;
t=r;
r=l ^ f3(r,this.masking[2],this.rotate[2]);
l=t;
t=r;
r=l ^ f2(r,this.masking[1],this.rotate[1]);
l=t;
t=r;
r=l ^ f1(r,this.masking[0],this.rotate[0]);
l=t;
dst[i]=r>>>24&255;
dst[i + 1]=r>>>16&255;
dst[i + 2]=r>>>8&255;
dst[i + 3]=255&r;
dst[i + 4]=l>>>24&255;
dst[i + 5]=l>>16&255;
dst[i + 6]=l>>8&255;
dst[i + 7]=255&l;
}
return dst;
};
const scheduleA=new Array(4);
scheduleA[0]=new Array(4);
scheduleA[0][0]=[
4,
0,
0xd,
0xf,
0xc,
0xe,
0x8
];
scheduleA[0][1]=[
5,
2,
16,
18,
17,
19,
0xa
];
scheduleA[0][2]=[
6,
3,
23,
22,
21,
20,
9
];
scheduleA[0][3]=[
7,
1,
26,
25,
27,
24,
0xb
];
scheduleA[1]=new Array(4);
scheduleA[1][0]=[
0,
6,
21,
23,
20,
22,
16
];
scheduleA[1][1]=[
1,
4,
0,
2,
1,
3,
18
];
scheduleA[1][2]=[
2,
5,
7,
6,
5,
4,
17
];
scheduleA[1][3]=[
3,
7,
0xa,
9,
0xb,
8,
19
];
scheduleA[2]=new Array(4);
scheduleA[2][0]=[
4,
0,
0xd,
0xf,
0xc,
0xe,
8
];
scheduleA[2][1]=[
5,
2,
16,
18,
17,
19,
0xa
];
scheduleA[2][2]=[
6,
3,
23,
22,
21,
20,
9
];
scheduleA[2][3]=[
7,
1,
26,
25,
27,
24,
0xb
];
scheduleA[3]=new Array(4);
scheduleA[3][0]=[
0,
6,
21,
23,
20,
22,
16
];
scheduleA[3][1]=[
1,
4,
0,
2,
1,
3,
18
];
scheduleA[3][2]=[
2,
5,
7,
6,
5,
4,
17
];
scheduleA[3][3]=[
3,
7,
0xa,
9,
0xb,
8,
19
];
const scheduleB=new Array(4);
scheduleB[0]=new Array(4);
scheduleB[0][0]=[
24,
25,
23,
22,
18
];
scheduleB[0][1]=[
26,
27,
21,
20,
22
];
scheduleB[0][2]=[
28,
29,
19,
18,
25
];
scheduleB[0][3]=[
30,
31,
17,
16,
28
];
scheduleB[1]=new Array(4);
scheduleB[1][0]=[
3,
2,
0xc,
0xd,
8
];
scheduleB[1][1]=[
1,
0,
0xe,
0xf,
0xd
];
scheduleB[1][2]=[
7,
6,
8,
9,
3
];
scheduleB[1][3]=[
5,
4,
0xa,
0xb,
7
];
scheduleB[2]=new Array(4);
scheduleB[2][0]=[
19,
18,
28,
29,
25
];
scheduleB[2][1]=[
17,
16,
30,
31,
28
];
scheduleB[2][2]=[
23,
22,
24,
25,
18
];
scheduleB[2][3]=[
21,
20,
26,
27,
22
];
scheduleB[3]=new Array(4);
scheduleB[3][0]=[
8,
9,
7,
6,
3
];
scheduleB[3][1]=[
0xa,
0xb,
5,
4,
7
];
scheduleB[3][2]=[
0xc,
0xd,
3,
2,
8
];
scheduleB[3][3]=[
0xe,
0xf,
1,
0,
0xd
];
this.keySchedule=function(inn){
const t=new Array(8);
const k=new Array(32);
let j;
for(let i=0;i<4;i++){
j=4*i;
t[i]=inn[j]<<24|inn[j + 1]<<16|inn[j + 2]<<8|inn[j + 3];
}
const x=[
6,
7,
4,
5
];
let ki=0;
let w;
for(let half=0;half<2;half++)for(let round=0;round<4;round++){
for(j=0;j<4;j++){
const a=scheduleA[round][j];
w=t[a[1]];
w ^=sBox[4][t[a[2]>>>2]>>>24 - 8*(3&a[2])&0xff];
w ^=sBox[5][t[a[3]>>>2]>>>24 - 8*(3&a[3])&0xff];
w ^=sBox[6][t[a[4]>>>2]>>>24 - 8*(3&a[4])&0xff];
w ^=sBox[7][t[a[5]>>>2]>>>24 - 8*(3&a[5])&0xff];
w ^=sBox[x[j]][t[a[6]>>>2]>>>24 - 8*(3&a[6])&0xff];
t[a[0]]=w;
}
for(j=0;j<4;j++){
const b=scheduleB[round][j];
w=sBox[4][t[b[0]>>>2]>>>24 - 8*(3&b[0])&0xff];
w ^=sBox[5][t[b[1]>>>2]>>>24 - 8*(3&b[1])&0xff];
w ^=sBox[6][t[b[2]>>>2]>>>24 - 8*(3&b[2])&0xff];
w ^=sBox[7][t[b[3]>>>2]>>>24 - 8*(3&b[3])&0xff];
w ^=sBox[4 + j][t[b[4]>>>2]>>>24 - 8*(3&b[4])&0xff];
k[ki]=w;
ki++;
}
}
for(let i=0;i<16;i++){
this.masking[i]=k[i];
this.rotate[i]=0x1f&k[16 + i];
}
};
function f1(d,m,r){
const t=m + d;
const I=t<<r|t>>>32 - r;
return(sBox[0][I>>>24]^ sBox[1][I>>>16&255])- sBox[2][I>>>8&255]+ sBox[3][255&I];
}
function f2(d,m,r){
const t=m ^ d;
const I=t<<r|t>>>32 - r;
return sBox[0][I>>>24]- sBox[1][I>>>16&255]+ sBox[2][I>>>8&255]^ sBox[3][255&I];
}
function f3(d,m,r){
const t=m - d;
const I=t<<r|t>>>32 - r;
return(sBox[0][I>>>24]+ sBox[1][I>>>16&255]^ sBox[2][I>>>8&255])- sBox[3][255&I];
}
const sBox=new Array(8);
sBox[0]=[
0x30fb40d4,
0x9fa0ff0b,
0x6beccd2f,
0x3f258c7a,
0x1e213f2f,
0x9c004dd3,
0x6003e540,
0xcf9fc949,
0xbfd4af27,
0x88bbbdb5,
0xe2034090,
0x98d09675,
0x6e63a0e0,
0x15c361d2,
0xc2e7661d,
0x22d4ff8e,
0x28683b6f,
0xc07fd059,
0xff2379c8,
0x775f50e2,
0x43c340d3,
0xdf2f8656,
0x887ca41a,
0xa2d2bd2d,
0xa1c9e0d6,
0x346c4819,
0x61b76d87,
0x22540f2f,
0x2abe32e1,
0xaa54166b,
0x22568e3a,
0xa2d341d0,
0x66db40c8,
0xa784392f,
0x004dff2f,
0x2db9d2de,
0x97943fac,
0x4a97c1d8,
0x527644b7,
0xb5f437a7,
0xb82cbaef,
0xd751d159,
0x6ff7f0ed,
0x5a097a1f,
0x827b68d0,
0x90ecf52e,
0x22b0c054,
0xbc8e5935,
0x4b6d2f7f,
0x50bb64a2,
0xd2664910,
0xbee5812d,
0xb7332290,
0xe93b159f,
0xb48ee411,
0x4bff345d,
0xfd45c240,
0xad31973f,
0xc4f6d02e,
0x55fc8165,
0xd5b1caad,
0xa1ac2dae,
0xa2d4b76d,
0xc19b0c50,
0x882240f2,
0x0c6e4f38,
0xa4e4bfd7,
0x4f5ba272,
0x564c1d2f,
0xc59c5319,
0xb949e354,
0xb04669fe,
0xb1b6ab8a,
0xc71358dd,
0x6385c545,
0x110f935d,
0x57538ad5,
0x6a390493,
0xe63d37e0,
0x2a54f6b3,
0x3a787d5f,
0x6276a0b5,
0x19a6fcdf,
0x7a42206a,
0x29f9d4d5,
0xf61b1891,
0xbb72275e,
0xaa508167,
0x38901091,
0xc6b505eb,
0x84c7cb8c,
0x2ad75a0f,
0x874a1427,
0xa2d1936b,
0x2ad286af,
0xaa56d291,
0xd7894360,
0x425c750d,
0x93b39e26,
0x187184c9,
0x6c00b32d,
0x73e2bb14,
0xa0bebc3c,
0x54623779,
0x64459eab,
0x3f328b82,
0x7718cf82,
0x59a2cea6,
0x04ee002e,
0x89fe78e6,
0x3fab0950,
0x325ff6c2,
0x81383f05,
0x6963c5c8,
0x76cb5ad6,
0xd49974c9,
0xca180dcf,
0x380782d5,
0xc7fa5cf6,
0x8ac31511,
0x35e79e13,
0x47da91d0,
0xf40f9086,
0xa7e2419e,
0x31366241,
0x051ef495,
0xaa573b04,
0x4a805d8d,
0x548300d0,
0x00322a3c,
0xbf64cddf,
0xba57a68e,
0x75c6372b,
0x50afd341,
0xa7c13275,
0x915a0bf5,
0x6b54bfab,
0x2b0b1426,
0xab4cc9d7,
0x449ccd82,
0xf7fbf265,
0xab85c5f3,
0x1b55db94,
0xaad4e324,
0xcfa4bd3f,
0x2deaa3e2,
0x9e204d02,
0xc8bd25ac,
0xeadf55b3,
0xd5bd9e98,
0xe31231b2,
0x2ad5ad6c,
0x954329de,
0xadbe4528,
0xd8710f69,
0xaa51c90f,
0xaa786bf6,
0x22513f1e,
0xaa51a79b,
0x2ad344cc,
0x7b5a41f0,
0xd37cfbad,
0x1b069505,
0x41ece491,
0xb4c332e6,
0x032268d4,
0xc9600acc,
0xce387e6d,
0xbf6bb16c,
0x6a70fb78,
0x0d03d9c9,
0xd4df39de,
0xe01063da,
0x4736f464,
0x5ad328d8,
0xb347cc96,
0x75bb0fc3,
0x98511bfb,
0x4ffbcc35,
0xb58bcf6a,
0xe11f0abc,
0xbfc5fe4a,
0xa70aec10,
0xac39570a,
0x3f04442f,
0x6188b153,
0xe0397a2e,
0x5727cb79,
0x9ceb418f,
0x1cacd68d,
0x2ad37c96,
0x0175cb9d,
0xc69dff09,
0xc75b65f0,
0xd9db40d8,
0xec0e7779,
0x4744ead4,
0xb11c3274,
0xdd24cb9e,
0x7e1c54bd,
0xf01144f9,
0xd2240eb1,
0x9675b3fd,
0xa3ac3755,
0xd47c27af,
0x51c85f4d,
0x56907596,
0xa5bb15e6,
0x580304f0,
0xca042cf1,
0x011a37ea,
0x8dbfaadb,
0x35ba3e4a,
0x3526ffa0,
0xc37b4d09,
0xbc306ed9,
0x98a52666,
0x5648f725,
0xff5e569d,
0x0ced63d0,
0x7c63b2cf,
0x700b45e1,
0xd5ea50f1,
0x85a92872,
0xaf1fbda7,
0xd4234870,
0xa7870bf3,
0x2d3b4d79,
0x42e04198,
0x0cd0ede7,
0x26470db8,
0xf881814c,
0x474d6ad7,
0x7c0c5e5c,
0xd1231959,
0x381b7298,
0xf5d2f4db,
0xab838653,
0x6e2f1e23,
0x83719c9e,
0xbd91e046,
0x9a56456e,
0xdc39200c,
0x20c8c571,
0x962bda1c,
0xe1e696ff,
0xb141ab08,
0x7cca89b9,
0x1a69e783,
0x02cc4843,
0xa2f7c579,
0x429ef47d,
0x427b169c,
0x5ac9f049,
0xdd8f0f00,
0x5c8165bf
];
sBox[1]=[
0x1f201094,
0xef0ba75b,
0x69e3cf7e,
0x393f4380,
0xfe61cf7a,
0xeec5207a,
0x55889c94,
0x72fc0651,
0xada7ef79,
0x4e1d7235,
0xd55a63ce,
0xde0436ba,
0x99c430ef,
0x5f0c0794,
0x18dcdb7d,
0xa1d6eff3,
0xa0b52f7b,
0x59e83605,
0xee15b094,
0xe9ffd909,
0xdc440086,
0xef944459,
0xba83ccb3,
0xe0c3cdfb,
0xd1da4181,
0x3b092ab1,
0xf997f1c1,
0xa5e6cf7b,
0x01420ddb,
0xe4e7ef5b,
0x25a1ff41,
0xe180f806,
0x1fc41080,
0x179bee7a,
0xd37ac6a9,
0xfe5830a4,
0x98de8b7f,
0x77e83f4e,
0x79929269,
0x24fa9f7b,
0xe113c85b,
0xacc40083,
0xd7503525,
0xf7ea615f,
0x62143154,
0x0d554b63,
0x5d681121,
0xc866c359,
0x3d63cf73,
0xcee234c0,
0xd4d87e87,
0x5c672b21,
0x071f6181,
0x39f7627f,
0x361e3084,
0xe4eb573b,
0x602f64a4,
0xd63acd9c,
0x1bbc4635,
0x9e81032d,
0x2701f50c,
0x99847ab4,
0xa0e3df79,
0xba6cf38c,
0x10843094,
0x2537a95e,
0xf46f6ffe,
0xa1ff3b1f,
0x208cfb6a,
0x8f458c74,
0xd9e0a227,
0x4ec73a34,
0xfc884f69,
0x3e4de8df,
0xef0e0088,
0x3559648d,
0x8a45388c,
0x1d804366,
0x721d9bfd,
0xa58684bb,
0xe8256333,
0x844e8212,
0x128d8098,
0xfed33fb4,
0xce280ae1,
0x27e19ba5,
0xd5a6c252,
0xe49754bd,
0xc5d655dd,
0xeb667064,
0x77840b4d,
0xa1b6a801,
0x84db26a9,
0xe0b56714,
0x21f043b7,
0xe5d05860,
0x54f03084,
0x066ff472,
0xa31aa153,
0xdadc4755,
0xb5625dbf,
0x68561be6,
0x83ca6b94,
0x2d6ed23b,
0xeccf01db,
0xa6d3d0ba,
0xb6803d5c,
0xaf77a709,
0x33b4a34c,
0x397bc8d6,
0x5ee22b95,
0x5f0e5304,
0x81ed6f61,
0x20e74364,
0xb45e1378,
0xde18639b,
0x881ca122,
0xb96726d1,
0x8049a7e8,
0x22b7da7b,
0x5e552d25,
0x5272d237,
0x79d2951c,
0xc60d894c,
0x488cb402,
0x1ba4fe5b,
0xa4b09f6b,
0x1ca815cf,
0xa20c3005,
0x8871df63,
0xb9de2fcb,
0x0cc6c9e9,
0x0beeff53,
0xe3214517,
0xb4542835,
0x9f63293c,
0xee41e729,
0x6e1d2d7c,
0x50045286,
0x1e6685f3,
0xf33401c6,
0x30a22c95,
0x31a70850,
0x60930f13,
0x73f98417,
0xa1269859,
0xec645c44,
0x52c877a9,
0xcdff33a6,
0xa02b1741,
0x7cbad9a2,
0x2180036f,
0x50d99c08,
0xcb3f4861,
0xc26bd765,
0x64a3f6ab,
0x80342676,
0x25a75e7b,
0xe4e6d1fc,
0x20c710e6,
0xcdf0b680,
0x17844d3b,
0x31eef84d,
0x7e0824e4,
0x2ccb49eb,
0x846a3bae,
0x8ff77888,
0xee5d60f6,
0x7af75673,
0x2fdd5cdb,
0xa11631c1,
0x30f66f43,
0xb3faec54,
0x157fd7fa,
0xef8579cc,
0xd152de58,
0xdb2ffd5e,
0x8f32ce19,
0x306af97a,
0x02f03ef8,
0x99319ad5,
0xc242fa0f,
0xa7e3ebb0,
0xc68e4906,
0xb8da230c,
0x80823028,
0xdcdef3c8,
0xd35fb171,
0x088a1bc8,
0xbec0c560,
0x61a3c9e8,
0xbca8f54d,
0xc72feffa,
0x22822e99,
0x82c570b4,
0xd8d94e89,
0x8b1c34bc,
0x301e16e6,
0x273be979,
0xb0ffeaa6,
0x61d9b8c6,
0x00b24869,
0xb7ffce3f,
0x08dc283b,
0x43daf65a,
0xf7e19798,
0x7619b72f,
0x8f1c9ba4,
0xdc8637a0,
0x16a7d3b1,
0x9fc393b7,
0xa7136eeb,
0xc6bcc63e,
0x1a513742,
0xef6828bc,
0x520365d6,
0x2d6a77ab,
0x3527ed4b,
0x821fd216,
0x095c6e2e,
0xdb92f2fb,
0x5eea29cb,
0x145892f5,
0x91584f7f,
0x5483697b,
0x2667a8cc,
0x85196048,
0x8c4bacea,
0x833860d4,
0x0d23e0f9,
0x6c387e8a,
0x0ae6d249,
0xb284600c,
0xd835731d,
0xdcb1c647,
0xac4c56ea,
0x3ebd81b3,
0x230eabb0,
0x6438bc87,
0xf0b5b1fa,
0x8f5ea2b3,
0xfc184642,
0x0a036b7a,
0x4fb089bd,
0x649da589,
0xa345415e,
0x5c038323,
0x3e5d3bb9,
0x43d79572,
0x7e6dd07c,
0x06dfdf1e,
0x6c6cc4ef,
0x7160a539,
0x73bfbe70,
0x83877605,
0x4523ecf1
];
sBox[2]=[
0x8defc240,
0x25fa5d9f,
0xeb903dbf,
0xe810c907,
0x47607fff,
0x369fe44b,
0x8c1fc644,
0xaececa90,
0xbeb1f9bf,
0xeefbcaea,
0xe8cf1950,
0x51df07ae,
0x920e8806,
0xf0ad0548,
0xe13c8d83,
0x927010d5,
0x11107d9f,
0x07647db9,
0xb2e3e4d4,
0x3d4f285e,
0xb9afa820,
0xfade82e0,
0xa067268b,
0x8272792e,
0x553fb2c0,
0x489ae22b,
0xd4ef9794,
0x125e3fbc,
0x21fffcee,
0x825b1bfd,
0x9255c5ed,
0x1257a240,
0x4e1a8302,
0xbae07fff,
0x528246e7,
0x8e57140e,
0x3373f7bf,
0x8c9f8188,
0xa6fc4ee8,
0xc982b5a5,
0xa8c01db7,
0x579fc264,
0x67094f31,
0xf2bd3f5f,
0x40fff7c1,
0x1fb78dfc,
0x8e6bd2c1,
0x437be59b,
0x99b03dbf,
0xb5dbc64b,
0x638dc0e6,
0x55819d99,
0xa197c81c,
0x4a012d6e,
0xc5884a28,
0xccc36f71,
0xb843c213,
0x6c0743f1,
0x8309893c,
0x0feddd5f,
0x2f7fe850,
0xd7c07f7e,
0x02507fbf,
0x5afb9a04,
0xa747d2d0,
0x1651192e,
0xaf70bf3e,
0x58c31380,
0x5f98302e,
0x727cc3c4,
0x0a0fb402,
0x0f7fef82,
0x8c96fdad,
0x5d2c2aae,
0x8ee99a49,
0x50da88b8,
0x8427f4a0,
0x1eac5790,
0x796fb449,
0x8252dc15,
0xefbd7d9b,
0xa672597d,
0xada840d8,
0x45f54504,
0xfa5d7403,
0xe83ec305,
0x4f91751a,
0x925669c2,
0x23efe941,
0xa903f12e,
0x60270df2,
0x0276e4b6,
0x94fd6574,
0x927985b2,
0x8276dbcb,
0x02778176,
0xf8af918d,
0x4e48f79e,
0x8f616ddf,
0xe29d840e,
0x842f7d83,
0x340ce5c8,
0x96bbb682,
0x93b4b148,
0xef303cab,
0x984faf28,
0x779faf9b,
0x92dc560d,
0x224d1e20,
0x8437aa88,
0x7d29dc96,
0x2756d3dc,
0x8b907cee,
0xb51fd240,
0xe7c07ce3,
0xe566b4a1,
0xc3e9615e,
0x3cf8209d,
0x6094d1e3,
0xcd9ca341,
0x5c76460e,
0x00ea983b,
0xd4d67881,
0xfd47572c,
0xf76cedd9,
0xbda8229c,
0x127dadaa,
0x438a074e,
0x1f97c090,
0x081bdb8a,
0x93a07ebe,
0xb938ca15,
0x97b03cff,
0x3dc2c0f8,
0x8d1ab2ec,
0x64380e51,
0x68cc7bfb,
0xd90f2788,
0x12490181,
0x5de5ffd4,
0xdd7ef86a,
0x76a2e214,
0xb9a40368,
0x925d958f,
0x4b39fffa,
0xba39aee9,
0xa4ffd30b,
0xfaf7933b,
0x6d498623,
0x193cbcfa,
0x27627545,
0x825cf47a,
0x61bd8ba0,
0xd11e42d1,
0xcead04f4,
0x127ea392,
0x10428db7,
0x8272a972,
0x9270c4a8,
0x127de50b,
0x285ba1c8,
0x3c62f44f,
0x35c0eaa5,
0xe805d231,
0x428929fb,
0xb4fcdf82,
0x4fb66a53,
0x0e7dc15b,
0x1f081fab,
0x108618ae,
0xfcfd086d,
0xf9ff2889,
0x694bcc11,
0x236a5cae,
0x12deca4d,
0x2c3f8cc5,
0xd2d02dfe,
0xf8ef5896,
0xe4cf52da,
0x95155b67,
0x494a488c,
0xb9b6a80c,
0x5c8f82bc,
0x89d36b45,
0x3a609437,
0xec00c9a9,
0x44715253,
0x0a874b49,
0xd773bc40,
0x7c34671c,
0x02717ef6,
0x4feb5536,
0xa2d02fff,
0xd2bf60c4,
0xd43f03c0,
0x50b4ef6d,
0x07478cd1,
0x006e1888,
0xa2e53f55,
0xb9e6d4bc,
0xa2048016,
0x97573833,
0xd7207d67,
0xde0f8f3d,
0x72f87b33,
0xabcc4f33,
0x7688c55d,
0x7b00a6b0,
0x947b0001,
0x570075d2,
0xf9bb88f8,
0x8942019e,
0x4264a5ff,
0x856302e0,
0x72dbd92b,
0xee971b69,
0x6ea22fde,
0x5f08ae2b,
0xaf7a616d,
0xe5c98767,
0xcf1febd2,
0x61efc8c2,
0xf1ac2571,
0xcc8239c2,
0x67214cb8,
0xb1e583d1,
0xb7dc3e62,
0x7f10bdce,
0xf90a5c38,
0x0ff0443d,
0x606e6dc6,
0x60543a49,
0x5727c148,
0x2be98a1d,
0x8ab41738,
0x20e1be24,
0xaf96da0f,
0x68458425,
0x99833be5,
0x600d457d,
0x282f9350,
0x8334b362,
0xd91d1120,
0x2b6d8da0,
0x642b1e31,
0x9c305a00,
0x52bce688,
0x1b03588a,
0xf7baefd5,
0x4142ed9c,
0xa4315c11,
0x83323ec5,
0xdfef4636,
0xa133c501,
0xe9d3531c,
0xee353783
];
sBox[3]=[
0x9db30420,
0x1fb6e9de,
0xa7be7bef,
0xd273a298,
0x4a4f7bdb,
0x64ad8c57,
0x85510443,
0xfa020ed1,
0x7e287aff,
0xe60fb663,
0x095f35a1,
0x79ebf120,
0xfd059d43,
0x6497b7b1,
0xf3641f63,
0x241e4adf,
0x28147f5f,
0x4fa2b8cd,
0xc9430040,
0x0cc32220,
0xfdd30b30,
0xc0a5374f,
0x1d2d00d9,
0x24147b15,
0xee4d111a,
0x0fca5167,
0x71ff904c,
0x2d195ffe,
0x1a05645f,
0x0c13fefe,
0x081b08ca,
0x05170121,
0x80530100,
0xe83e5efe,
0xac9af4f8,
0x7fe72701,
0xd2b8ee5f,
0x06df4261,
0xbb9e9b8a,
0x7293ea25,
0xce84ffdf,
0xf5718801,
0x3dd64b04,
0xa26f263b,
0x7ed48400,
0x547eebe6,
0x446d4ca0,
0x6cf3d6f5,
0x2649abdf,
0xaea0c7f5,
0x36338cc1,
0x503f7e93,
0xd3772061,
0x11b638e1,
0x72500e03,
0xf80eb2bb,
0xabe0502e,
0xec8d77de,
0x57971e81,
0xe14f6746,
0xc9335400,
0x6920318f,
0x081dbb99,
0xffc304a5,
0x4d351805,
0x7f3d5ce3,
0xa6c866c6,
0x5d5bcca9,
0xdaec6fea,
0x9f926f91,
0x9f46222f,
0x3991467d,
0xa5bf6d8e,
0x1143c44f,
0x43958302,
0xd0214eeb,
0x022083b8,
0x3fb6180c,
0x18f8931e,
0x281658e6,
0x26486e3e,
0x8bd78a70,
0x7477e4c1,
0xb506e07c,
0xf32d0a25,
0x79098b02,
0xe4eabb81,
0x28123b23,
0x69dead38,
0x1574ca16,
0xdf871b62,
0x211c40b7,
0xa51a9ef9,
0x0014377b,
0x041e8ac8,
0x09114003,
0xbd59e4d2,
0xe3d156d5,
0x4fe876d5,
0x2f91a340,
0x557be8de,
0x00eae4a7,
0x0ce5c2ec,
0x4db4bba6,
0xe756bdff,
0xdd3369ac,
0xec17b035,
0x06572327,
0x99afc8b0,
0x56c8c391,
0x6b65811c,
0x5e146119,
0x6e85cb75,
0xbe07c002,
0xc2325577,
0x893ff4ec,
0x5bbfc92d,
0xd0ec3b25,
0xb7801ab7,
0x8d6d3b24,
0x20c763ef,
0xc366a5fc,
0x9c382880,
0x0ace3205,
0xaac9548a,
0xeca1d7c7,
0x041afa32,
0x1d16625a,
0x6701902c,
0x9b757a54,
0x31d477f7,
0x9126b031,
0x36cc6fdb,
0xc70b8b46,
0xd9e66a48,
0x56e55a79,
0x026a4ceb,
0x52437eff,
0x2f8f76b4,
0x0df980a5,
0x8674cde3,
0xedda04eb,
0x17a9be04,
0x2c18f4df,
0xb7747f9d,
0xab2af7b4,
0xefc34d20,
0x2e096b7c,
0x1741a254,
0xe5b6a035,
0x213d42f6,
0x2c1c7c26,
0x61c2f50f,
0x6552daf9,
0xd2c231f8,
0x25130f69,
0xd8167fa2,
0x0418f2c8,
0x001a96a6,
0x0d1526ab,
0x63315c21,
0x5e0a72ec,
0x49bafefd,
0x187908d9,
0x8d0dbd86,
0x311170a7,
0x3e9b640c,
0xcc3e10d7,
0xd5cad3b6,
0x0caec388,
0xf73001e1,
0x6c728aff,
0x71eae2a1,
0x1f9af36e,
0xcfcbd12f,
0xc1de8417,
0xac07be6b,
0xcb44a1d8,
0x8b9b0f56,
0x013988c3,
0xb1c52fca,
0xb4be31cd,
0xd8782806,
0x12a3a4e2,
0x6f7de532,
0x58fd7eb6,
0xd01ee900,
0x24adffc2,
0xf4990fc5,
0x9711aac5,
0x001d7b95,
0x82e5e7d2,
0x109873f6,
0x00613096,
0xc32d9521,
0xada121ff,
0x29908415,
0x7fbb977f,
0xaf9eb3db,
0x29c9ed2a,
0x5ce2a465,
0xa730f32c,
0xd0aa3fe8,
0x8a5cc091,
0xd49e2ce7,
0x0ce454a9,
0xd60acd86,
0x015f1919,
0x77079103,
0xdea03af6,
0x78a8565e,
0xdee356df,
0x21f05cbe,
0x8b75e387,
0xb3c50651,
0xb8a5c3ef,
0xd8eeb6d2,
0xe523be77,
0xc2154529,
0x2f69efdf,
0xafe67afb,
0xf470c4b2,
0xf3e0eb5b,
0xd6cc9876,
0x39e4460c,
0x1fda8538,
0x1987832f,
0xca007367,
0xa99144f8,
0x296b299e,
0x492fc295,
0x9266beab,
0xb5676e69,
0x9bd3ddda,
0xdf7e052f,
0xdb25701c,
0x1b5e51ee,
0xf65324e6,
0x6afce36c,
0x0316cc04,
0x8644213e,
0xb7dc59d0,
0x7965291f,
0xccd6fd43,
0x41823979,
0x932bcdf6,
0xb657c34d,
0x4edfd282,
0x7ae5290c,
0x3cb9536b,
0x851e20fe,
0x9833557e,
0x13ecf0b0,
0xd3ffb372,
0x3f85c5c1,
0x0aef7ed2
];
sBox[4]=[
0x7ec90c04,
0x2c6e74b9,
0x9b0e66df,
0xa6337911,
0xb86a7fff,
0x1dd358f5,
0x44dd9d44,
0x1731167f,
0x08fbf1fa,
0xe7f511cc,
0xd2051b00,
0x735aba00,
0x2ab722d8,
0x386381cb,
0xacf6243a,
0x69befd7a,
0xe6a2e77f,
0xf0c720cd,
0xc4494816,
0xccf5c180,
0x38851640,
0x15b0a848,
0xe68b18cb,
0x4caadeff,
0x5f480a01,
0x0412b2aa,
0x259814fc,
0x41d0efe2,
0x4e40b48d,
0x248eb6fb,
0x8dba1cfe,
0x41a99b02,
0x1a550a04,
0xba8f65cb,
0x7251f4e7,
0x95a51725,
0xc106ecd7,
0x97a5980a,
0xc539b9aa,
0x4d79fe6a,
0xf2f3f763,
0x68af8040,
0xed0c9e56,
0x11b4958b,
0xe1eb5a88,
0x8709e6b0,
0xd7e07156,
0x4e29fea7,
0x6366e52d,
0x02d1c000,
0xc4ac8e05,
0x9377f571,
0x0c05372a,
0x578535f2,
0x2261be02,
0xd642a0c9,
0xdf13a280,
0x74b55bd2,
0x682199c0,
0xd421e5ec,
0x53fb3ce8,
0xc8adedb3,
0x28a87fc9,
0x3d959981,
0x5c1ff900,
0xfe38d399,
0x0c4eff0b,
0x062407ea,
0xaa2f4fb1,
0x4fb96976,
0x90c79505,
0xb0a8a774,
0xef55a1ff,
0xe59ca2c2,
0xa6b62d27,
0xe66a4263,
0xdf65001f,
0x0ec50966,
0xdfdd55bc,
0x29de0655,
0x911e739a,
0x17af8975,
0x32c7911c,
0x89f89468,
0x0d01e980,
0x524755f4,
0x03b63cc9,
0x0cc844b2,
0xbcf3f0aa,
0x87ac36e9,
0xe53a7426,
0x01b3d82b,
0x1a9e7449,
0x64ee2d7e,
0xcddbb1da,
0x01c94910,
0xb868bf80,
0x0d26f3fd,
0x9342ede7,
0x04a5c284,
0x636737b6,
0x50f5b616,
0xf24766e3,
0x8eca36c1,
0x136e05db,
0xfef18391,
0xfb887a37,
0xd6e7f7d4,
0xc7fb7dc9,
0x3063fcdf,
0xb6f589de,
0xec2941da,
0x26e46695,
0xb7566419,
0xf654efc5,
0xd08d58b7,
0x48925401,
0xc1bacb7f,
0xe5ff550f,
0xb6083049,
0x5bb5d0e8,
0x87d72e5a,
0xab6a6ee1,
0x223a66ce,
0xc62bf3cd,
0x9e0885f9,
0x68cb3e47,
0x086c010f,
0xa21de820,
0xd18b69de,
0xf3f65777,
0xfa02c3f6,
0x407edac3,
0xcbb3d550,
0x1793084d,
0xb0d70eba,
0x0ab378d5,
0xd951fb0c,
0xded7da56,
0x4124bbe4,
0x94ca0b56,
0x0f5755d1,
0xe0e1e56e,
0x6184b5be,
0x580a249f,
0x94f74bc0,
0xe327888e,
0x9f7b5561,
0xc3dc0280,
0x05687715,
0x646c6bd7,
0x44904db3,
0x66b4f0a3,
0xc0f1648a,
0x697ed5af,
0x49e92ff6,
0x309e374f,
0x2cb6356a,
0x85808573,
0x4991f840,
0x76f0ae02,
0x083be84d,
0x28421c9a,
0x44489406,
0x736e4cb8,
0xc1092910,
0x8bc95fc6,
0x7d869cf4,
0x134f616f,
0x2e77118d,
0xb31b2be1,
0xaa90b472,
0x3ca5d717,
0x7d161bba,
0x9cad9010,
0xaf462ba2,
0x9fe459d2,
0x45d34559,
0xd9f2da13,
0xdbc65487,
0xf3e4f94e,
0x176d486f,
0x097c13ea,
0x631da5c7,
0x445f7382,
0x175683f4,
0xcdc66a97,
0x70be0288,
0xb3cdcf72,
0x6e5dd2f3,
0x20936079,
0x459b80a5,
0xbe60e2db,
0xa9c23101,
0xeba5315c,
0x224e42f2,
0x1c5c1572,
0xf6721b2c,
0x1ad2fff3,
0x8c25404e,
0x324ed72f,
0x4067b7fd,
0x0523138e,
0x5ca3bc78,
0xdc0fd66e,
0x75922283,
0x784d6b17,
0x58ebb16e,
0x44094f85,
0x3f481d87,
0xfcfeae7b,
0x77b5ff76,
0x8c2302bf,
0xaaf47556,
0x5f46b02a,
0x2b092801,
0x3d38f5f7,
0x0ca81f36,
0x52af4a8a,
0x66d5e7c0,
0xdf3b0874,
0x95055110,
0x1b5ad7a8,
0xf61ed5ad,
0x6cf6e479,
0x20758184,
0xd0cefa65,
0x88f7be58,
0x4a046826,
0x0ff6f8f3,
0xa09c7f70,
0x5346aba0,
0x5ce96c28,
0xe176eda3,
0x6bac307f,
0x376829d2,
0x85360fa9,
0x17e3fe2a,
0x24b79767,
0xf5a96b20,
0xd6cd2595,
0x68ff1ebf,
0x7555442c,
0xf19f06be,
0xf9e0659a,
0xeeb9491d,
0x34010718,
0xbb30cab8,
0xe822fe15,
0x88570983,
0x750e6249,
0xda627e55,
0x5e76ffa8,
0xb1534546,
0x6d47de08,
0xefe9e7d4
];
sBox[5]=[
0xf6fa8f9d,
0x2cac6ce1,
0x4ca34867,
0xe2337f7c,
0x95db08e7,
0x016843b4,
0xeced5cbc,
0x325553ac,
0xbf9f0960,
0xdfa1e2ed,
0x83f0579d,
0x63ed86b9,
0x1ab6a6b8,
0xde5ebe39,
0xf38ff732,
0x8989b138,
0x33f14961,
0xc01937bd,
0xf506c6da,
0xe4625e7e,
0xa308ea99,
0x4e23e33c,
0x79cbd7cc,
0x48a14367,
0xa3149619,
0xfec94bd5,
0xa114174a,
0xeaa01866,
0xa084db2d,
0x09a8486f,
0xa888614a,
0x2900af98,
0x01665991,
0xe1992863,
0xc8f30c60,
0x2e78ef3c,
0xd0d51932,
0xcf0fec14,
0xf7ca07d2,
0xd0a82072,
0xfd41197e,
0x9305a6b0,
0xe86be3da,
0x74bed3cd,
0x372da53c,
0x4c7f4448,
0xdab5d440,
0x6dba0ec3,
0x083919a7,
0x9fbaeed9,
0x49dbcfb0,
0x4e670c53,
0x5c3d9c01,
0x64bdb941,
0x2c0e636a,
0xba7dd9cd,
0xea6f7388,
0xe70bc762,
0x35f29adb,
0x5c4cdd8d,
0xf0d48d8c,
0xb88153e2,
0x08a19866,
0x1ae2eac8,
0x284caf89,
0xaa928223,
0x9334be53,
0x3b3a21bf,
0x16434be3,
0x9aea3906,
0xefe8c36e,
0xf890cdd9,
0x80226dae,
0xc340a4a3,
0xdf7e9c09,
0xa694a807,
0x5b7c5ecc,
0x221db3a6,
0x9a69a02f,
0x68818a54,
0xceb2296f,
0x53c0843a,
0xfe893655,
0x25bfe68a,
0xb4628abc,
0xcf222ebf,
0x25ac6f48,
0xa9a99387,
0x53bddb65,
0xe76ffbe7,
0xe967fd78,
0x0ba93563,
0x8e342bc1,
0xe8a11be9,
0x4980740d,
0xc8087dfc,
0x8de4bf99,
0xa11101a0,
0x7fd37975,
0xda5a26c0,
0xe81f994f,
0x9528cd89,
0xfd339fed,
0xb87834bf,
0x5f04456d,
0x22258698,
0xc9c4c83b,
0x2dc156be,
0x4f628daa,
0x57f55ec5,
0xe2220abe,
0xd2916ebf,
0x4ec75b95,
0x24f2c3c0,
0x42d15d99,
0xcd0d7fa0,
0x7b6e27ff,
0xa8dc8af0,
0x7345c106,
0xf41e232f,
0x35162386,
0xe6ea8926,
0x3333b094,
0x157ec6f2,
0x372b74af,
0x692573e4,
0xe9a9d848,
0xf3160289,
0x3a62ef1d,
0xa787e238,
0xf3a5f676,
0x74364853,
0x20951063,
0x4576698d,
0xb6fad407,
0x592af950,
0x36f73523,
0x4cfb6e87,
0x7da4cec0,
0x6c152daa,
0xcb0396a8,
0xc50dfe5d,
0xfcd707ab,
0x0921c42f,
0x89dff0bb,
0x5fe2be78,
0x448f4f33,
0x754613c9,
0x2b05d08d,
0x48b9d585,
0xdc049441,
0xc8098f9b,
0x7dede786,
0xc39a3373,
0x42410005,
0x6a091751,
0x0ef3c8a6,
0x890072d6,
0x28207682,
0xa9a9f7be,
0xbf32679d,
0xd45b5b75,
0xb353fd00,
0xcbb0e358,
0x830f220a,
0x1f8fb214,
0xd372cf08,
0xcc3c4a13,
0x8cf63166,
0x061c87be,
0x88c98f88,
0x6062e397,
0x47cf8e7a,
0xb6c85283,
0x3cc2acfb,
0x3fc06976,
0x4e8f0252,
0x64d8314d,
0xda3870e3,
0x1e665459,
0xc10908f0,
0x513021a5,
0x6c5b68b7,
0x822f8aa0,
0x3007cd3e,
0x74719eef,
0xdc872681,
0x073340d4,
0x7e432fd9,
0x0c5ec241,
0x8809286c,
0xf592d891,
0x08a930f6,
0x957ef305,
0xb7fbffbd,
0xc266e96f,
0x6fe4ac98,
0xb173ecc0,
0xbc60b42a,
0x953498da,
0xfba1ae12,
0x2d4bd736,
0x0f25faab,
0xa4f3fceb,
0xe2969123,
0x257f0c3d,
0x9348af49,
0x361400bc,
0xe8816f4a,
0x3814f200,
0xa3f94043,
0x9c7a54c2,
0xbc704f57,
0xda41e7f9,
0xc25ad33a,
0x54f4a084,
0xb17f5505,
0x59357cbe,
0xedbd15c8,
0x7f97c5ab,
0xba5ac7b5,
0xb6f6deaf,
0x3a479c3a,
0x5302da25,
0x653d7e6a,
0x54268d49,
0x51a477ea,
0x5017d55b,
0xd7d25d88,
0x44136c76,
0x0404a8c8,
0xb8e5a121,
0xb81a928a,
0x60ed5869,
0x97c55b96,
0xeaec991b,
0x29935913,
0x01fdb7f1,
0x088e8dfa,
0x9ab6f6f5,
0x3b4cbf9f,
0x4a5de3ab,
0xe6051d35,
0xa0e1d855,
0xd36b4cf1,
0xf544edeb,
0xb0e93524,
0xbebb8fbd,
0xa2d762cf,
0x49c92f54,
0x38b5f331,
0x7128a454,
0x48392905,
0xa65b1db8,
0x851c97bd,
0xd675cf2f
];
sBox[6]=[
0x85e04019,
0x332bf567,
0x662dbfff,
0xcfc65693,
0x2a8d7f6f,
0xab9bc912,
0xde6008a1,
0x2028da1f,
0x0227bce7,
0x4d642916,
0x18fac300,
0x50f18b82,
0x2cb2cb11,
0xb232e75c,
0x4b3695f2,
0xb28707de,
0xa05fbcf6,
0xcd4181e9,
0xe150210c,
0xe24ef1bd,
0xb168c381,
0xfde4e789,
0x5c79b0d8,
0x1e8bfd43,
0x4d495001,
0x38be4341,
0x913cee1d,
0x92a79c3f,
0x089766be,
0xbaeeadf4,
0x1286becf,
0xb6eacb19,
0x2660c200,
0x7565bde4,
0x64241f7a,
0x8248dca9,
0xc3b3ad66,
0x28136086,
0x0bd8dfa8,
0x356d1cf2,
0x107789be,
0xb3b2e9ce,
0x0502aa8f,
0x0bc0351e,
0x166bf52a,
0xeb12ff82,
0xe3486911,
0xd34d7516,
0x4e7b3aff,
0x5f43671b,
0x9cf6e037,
0x4981ac83,
0x334266ce,
0x8c9341b7,
0xd0d854c0,
0xcb3a6c88,
0x47bc2829,
0x4725ba37,
0xa66ad22b,
0x7ad61f1e,
0x0c5cbafa,
0x4437f107,
0xb6e79962,
0x42d2d816,
0x0a961288,
0xe1a5c06e,
0x13749e67,
0x72fc081a,
0xb1d139f7,
0xf9583745,
0xcf19df58,
0xbec3f756,
0xc06eba30,
0x07211b24,
0x45c28829,
0xc95e317f,
0xbc8ec511,
0x38bc46e9,
0xc6e6fa14,
0xbae8584a,
0xad4ebc46,
0x468f508b,
0x7829435f,
0xf124183b,
0x821dba9f,
0xaff60ff4,
0xea2c4e6d,
0x16e39264,
0x92544a8b,
0x009b4fc3,
0xaba68ced,
0x9ac96f78,
0x06a5b79a,
0xb2856e6e,
0x1aec3ca9,
0xbe838688,
0x0e0804e9,
0x55f1be56,
0xe7e5363b,
0xb3a1f25d,
0xf7debb85,
0x61fe033c,
0x16746233,
0x3c034c28,
0xda6d0c74,
0x79aac56c,
0x3ce4e1ad,
0x51f0c802,
0x98f8f35a,
0x1626a49f,
0xeed82b29,
0x1d382fe3,
0x0c4fb99a,
0xbb325778,
0x3ec6d97b,
0x6e77a6a9,
0xcb658b5c,
0xd45230c7,
0x2bd1408b,
0x60c03eb7,
0xb9068d78,
0xa33754f4,
0xf430c87d,
0xc8a71302,
0xb96d8c32,
0xebd4e7be,
0xbe8b9d2d,
0x7979fb06,
0xe7225308,
0x8b75cf77,
0x11ef8da4,
0xe083c858,
0x8d6b786f,
0x5a6317a6,
0xfa5cf7a0,
0x5dda0033,
0xf28ebfb0,
0xf5b9c310,
0xa0eac280,
0x08b9767a,
0xa3d9d2b0,
0x79d34217,
0x021a718d,
0x9ac6336a,
0x2711fd60,
0x438050e3,
0x069908a8,
0x3d7fedc4,
0x826d2bef,
0x4eeb8476,
0x488dcf25,
0x36c9d566,
0x28e74e41,
0xc2610aca,
0x3d49a9cf,
0xbae3b9df,
0xb65f8de6,
0x92aeaf64,
0x3ac7d5e6,
0x9ea80509,
0xf22b017d,
0xa4173f70,
0xdd1e16c3,
0x15e0d7f9,
0x50b1b887,
0x2b9f4fd5,
0x625aba82,
0x6a017962,
0x2ec01b9c,
0x15488aa9,
0xd716e740,
0x40055a2c,
0x93d29a22,
0xe32dbf9a,
0x058745b9,
0x3453dc1e,
0xd699296e,
0x496cff6f,
0x1c9f4986,
0xdfe2ed07,
0xb87242d1,
0x19de7eae,
0x053e561a,
0x15ad6f8c,
0x66626c1c,
0x7154c24c,
0xea082b2a,
0x93eb2939,
0x17dcb0f0,
0x58d4f2ae,
0x9ea294fb,
0x52cf564c,
0x9883fe66,
0x2ec40581,
0x763953c3,
0x01d6692e,
0xd3a0c108,
0xa1e7160e,
0xe4f2dfa6,
0x693ed285,
0x74904698,
0x4c2b0edd,
0x4f757656,
0x5d393378,
0xa132234f,
0x3d321c5d,
0xc3f5e194,
0x4b269301,
0xc79f022f,
0x3c997e7e,
0x5e4f9504,
0x3ffafbbd,
0x76f7ad0e,
0x296693f4,
0x3d1fce6f,
0xc61e45be,
0xd3b5ab34,
0xf72bf9b7,
0x1b0434c0,
0x4e72b567,
0x5592a33d,
0xb5229301,
0xcfd2a87f,
0x60aeb767,
0x1814386b,
0x30bcc33d,
0x38a0c07d,
0xfd1606f2,
0xc363519b,
0x589dd390,
0x5479f8e6,
0x1cb8d647,
0x97fd61a9,
0xea7759f4,
0x2d57539d,
0x569a58cf,
0xe84e63ad,
0x462e1b78,
0x6580f87e,
0xf3817914,
0x91da55f4,
0x40a230f3,
0xd1988f35,
0xb6e318d2,
0x3ffa50bc,
0x3d40f021,
0xc3c0bdae,
0x4958c24c,
0x518f36b2,
0x84b1d370,
0x0fedce83,
0x878ddada,
0xf2a279c7,
0x94e01be8,
0x90716f4b,
0x954b8aa3
];
sBox[7]=[
0xe216300d,
0xbbddfffc,
0xa7ebdabd,
0x35648095,
0x7789f8b7,
0xe6c1121b,
0x0e241600,
0x052ce8b5,
0x11a9cfb0,
0xe5952f11,
0xece7990a,
0x9386d174,
0x2a42931c,
0x76e38111,
0xb12def3a,
0x37ddddfc,
0xde9adeb1,
0x0a0cc32c,
0xbe197029,
0x84a00940,
0xbb243a0f,
0xb4d137cf,
0xb44e79f0,
0x049eedfd,
0x0b15a15d,
0x480d3168,
0x8bbbde5a,
0x669ded42,
0xc7ece831,
0x3f8f95e7,
0x72df191b,
0x7580330d,
0x94074251,
0x5c7dcdfa,
0xabbe6d63,
0xaa402164,
0xb301d40a,
0x02e7d1ca,
0x53571dae,
0x7a3182a2,
0x12a8ddec,
0xfdaa335d,
0x176f43e8,
0x71fb46d4,
0x38129022,
0xce949ad4,
0xb84769ad,
0x965bd862,
0x82f3d055,
0x66fb9767,
0x15b80b4e,
0x1d5b47a0,
0x4cfde06f,
0xc28ec4b8,
0x57e8726e,
0x647a78fc,
0x99865d44,
0x608bd593,
0x6c200e03,
0x39dc5ff6,
0x5d0b00a3,
0xae63aff2,
0x7e8bd632,
0x70108c0c,
0xbbd35049,
0x2998df04,
0x980cf42a,
0x9b6df491,
0x9e7edd53,
0x06918548,
0x58cb7e07,
0x3b74ef2e,
0x522fffb1,
0xd24708cc,
0x1c7e27cd,
0xa4eb215b,
0x3cf1d2e2,
0x19b47a38,
0x424f7618,
0x35856039,
0x9d17dee7,
0x27eb35e6,
0xc9aff67b,
0x36baf5b8,
0x09c467cd,
0xc18910b1,
0xe11dbf7b,
0x06cd1af8,
0x7170c608,
0x2d5e3354,
0xd4de495a,
0x64c6d006,
0xbcc0c62c,
0x3dd00db3,
0x708f8f34,
0x77d51b42,
0x264f620f,
0x24b8d2bf,
0x15c1b79e,
0x46a52564,
0xf8d7e54e,
0x3e378160,
0x7895cda5,
0x859c15a5,
0xe6459788,
0xc37bc75f,
0xdb07ba0c,
0x0676a3ab,
0x7f229b1e,
0x31842e7b,
0x24259fd7,
0xf8bef472,
0x835ffcb8,
0x6df4c1f2,
0x96f5b195,
0xfd0af0fc,
0xb0fe134c,
0xe2506d3d,
0x4f9b12ea,
0xf215f225,
0xa223736f,
0x9fb4c428,
0x25d04979,
0x34c713f8,
0xc4618187,
0xea7a6e98,
0x7cd16efc,
0x1436876c,
0xf1544107,
0xbedeee14,
0x56e9af27,
0xa04aa441,
0x3cf7c899,
0x92ecbae6,
0xdd67016d,
0x151682eb,
0xa842eedf,
0xfdba60b4,
0xf1907b75,
0x20e3030f,
0x24d8c29e,
0xe139673b,
0xefa63fb8,
0x71873054,
0xb6f2cf3b,
0x9f326442,
0xcb15a4cc,
0xb01a4504,
0xf1e47d8d,
0x844a1be5,
0xbae7dfdc,
0x42cbda70,
0xcd7dae0a,
0x57e85b7a,
0xd53f5af6,
0x20cf4d8c,
0xcea4d428,
0x79d130a4,
0x3486ebfb,
0x33d3cddc,
0x77853b53,
0x37effcb5,
0xc5068778,
0xe580b3e6,
0x4e68b8f4,
0xc5c8b37e,
0x0d809ea2,
0x398feb7c,
0x132a4f94,
0x43b7950e,
0x2fee7d1c,
0x223613bd,
0xdd06caa2,
0x37df932b,
0xc4248289,
0xacf3ebc3,
0x5715f6b7,
0xef3478dd,
0xf267616f,
0xc148cbe4,
0x9052815e,
0x5e410fab,
0xb48a2465,
0x2eda7fa4,
0xe87b40e4,
0xe98ea084,
0x5889e9e1,
0xefd390fc,
0xdd07d35b,
0xdb485694,
0x38d7e5b2,
0x57720101,
0x730edebc,
0x5b643113,
0x94917e4f,
0x503c2fba,
0x646f1282,
0x7523d24a,
0xe0779695,
0xf9c17a8f,
0x7a5b2121,
0xd187b896,
0x29263a4d,
0xba510cdf,
0x81f47c9f,
0xad1163ed,
0xea7b5965,
0x1a00726e,
0x11403092,
0x00da6d77,
0x4a0cdd61,
0xad1f4603,
0x605bdfb0,
0x9eedc364,
0x22ebe6a8,
0xcee7d28a,
0xa0e736a0,
0x5564a6b9,
0x10853209,
0xc7eb8f37,
0x2de705ca,
0x8951570f,
0xdf09822b,
0xbd691a6c,
0xaa12e4f2,
0x87451c0f,
0xe0f6a27a,
0x3ada4819,
0x4cf1764f,
0x0d771c2b,
0x67cdb156,
0x350d8384,
0x5938fa0f,
0x42399ef3,
0x36997b07,
0x0e84093d,
0x4aa93e61,
0x8360d87b,
0x1fa98b0c,
0x1149382c,
0xe97625a5,
0x0614d1b7,
0x0e25244b,
0x0c768347,
0x589e8d82,
0x0d2059d1,
0xa466bb1e,
0xf8da0a82,
0x04f19130,
0xba6e4ec0,
0x99265164,
0x1ee7230d,
0x50b2ad80,
0xeaee6801,
0x8db2a283,
0xea8bf59e
];
}
function CAST5(key){
this.cast5=new OpenPGPSymEncCAST5();
this.cast5.setKey(key);
this.encrypt=function(block){
return this.cast5.encrypt(block);
};
}
CAST5.blockSize=CAST5.prototype.blockSize=8;
CAST5.keySize=CAST5.prototype.keySize=16;
const MAXINT=0xFFFFFFFF;
function rotw(w,n){
return(w<<n|w>>>32 - n)&MAXINT;
}
function getW(a,i){
return a[i]|a[i + 1]<<8|a[i + 2]<<16|a[i + 3]<<24;
}
function setW(a,i,w){
a.splice(i,4,0xFF&w,w>>>8&0xFF,w>>>16&0xFF,w>>>24&0xFF);
}
function getB(x,n){
return x>>>8*n&0xFF;
}
function createTwofish(){
let keyBytes=null;
let dataBytes=null;
let dataOffset=-1;
let tfsKey=[];
let tfsM=[
[],
[],
[],
[]
];
function tfsInit(key){
keyBytes=key;
let i;
let a;
let b;
let c;
let d;
const meKey=[];
const moKey=[];
const inKey=[];
let kLen;
const sKey=[];
let f01;
let f5b;
let fef;
const q0=[
[
8,
1,
7,
13,
6,
15,
3,
2,
0,
11,
5,
9,
14,
12,
10,
4
],
[
2,
8,
11,
13,
15,
7,
6,
14,
3,
1,
9,
4,
0,
10,
12,
5
]
];
const q1=[
[
14,
12,
11,
8,
1,
2,
3,
5,
15,
4,
10,
6,
7,
0,
9,
13
],
[
1,
14,
2,
11,
4,
12,
3,
7,
6,
13,
10,
5,
15,
9,
0,
8
]
];
const q2=[
[
11,
10,
5,
14,
6,
13,
9,
0,
12,
8,
15,
3,
2,
4,
7,
1
],
[
4,
12,
7,
5,
1,
6,
9,
10,
0,
14,
13,
8,
2,
11,
3,
15
]
];
const q3=[
[
13,
7,
15,
4,
1,
2,
6,
14,
9,
11,
3,
0,
8,
5,
12,
10
],
[
11,
9,
5,
1,
12,
3,
13,
14,
6,
4,
7,
15,
2,
0,
8,
10
]
];
const ror4=[
0,
8,
1,
9,
2,
10,
3,
11,
4,
12,
5,
13,
6,
14,
7,
15
];
const ashx=[
0,
9,
2,
11,
4,
13,
6,
15,
8,
1,
10,
3,
12,
5,
14,
7
];
const q=[
[],
[]
];
const m=[
[],
[],
[],
[]
];
function ffm5b(x){
return x ^ x>>2 ^[
0,
90,
180,
238
][3&x];
}
function ffmEf(x){
return x ^ x>>1 ^ x>>2 ^[
0,
238,
180,
90
][3&x];
}
function mdsRem(p,q){
let i;
let t;
let u;
for(i=0;i<8;i++){
t=q>>>24;
q=q<<8&MAXINT|p>>>24;
p=p<<8&MAXINT;
u=t<<1;
if(128&t)u ^=333;
q ^=t ^ u<<16;
u ^=t>>>1;
if(1&t)u ^=166;
q ^=u<<24|u<<8;
}
return q;
}
function qp(n,x){
const a=x>>4;
const b=15&x;
const c=q0[n][a ^ b];
const d=q1[n][ror4[b]^ ashx[a]];
return q3[n][ror4[d]^ ashx[c]]<<4|q2[n][c ^ d];
}
function hFun(x,key){
let a=getB(x,0);
let b=getB(x,1);
let c=getB(x,2);
let d=getB(x,3);
switch(kLen){
case 4:
a=q[1][a]^ getB(key[3],0);
b=q[0][b]^ getB(key[3],1);
c=q[0][c]^ getB(key[3],2);
d=q[1][d]^ getB(key[3],3);
case 3:
a=q[1][a]^ getB(key[2],0);
b=q[1][b]^ getB(key[2],1);
c=q[0][c]^ getB(key[2],2);
d=q[0][d]^ getB(key[2],3);
case 2:
a=q[0][q[0][a]^ getB(key[1],0)]^ getB(key[0],0);
b=q[0][q[1][b]^ getB(key[1],1)]^ getB(key[0],1);
c=q[1][q[0][c]^ getB(key[1],2)]^ getB(key[0],2);
d=q[1][q[1][d]^ getB(key[1],3)]^ getB(key[0],3);
}
return m[0][a]^ m[1][b]^ m[2][c]^ m[3][d];
}
keyBytes=keyBytes.slice(0,32);
i=keyBytes.length;
while(16!==i&&24!==i&&32!==i)keyBytes[i++]=0;
for(i=0;i<keyBytes.length;i +=4)inKey[i>>2]=getW(keyBytes,i);
for(i=0;i<256;i++){
q[0][i]=qp(0,i);
q[1][i]=qp(1,i);
}
for(i=0;i<256;i++){
f01=q[1][i];
f5b=ffm5b(f01);
fef=ffmEf(f01);
m[0][i]=f01 +(f5b<<8)+(fef<<16)+(fef<<24);
m[2][i]=f5b +(fef<<8)+(f01<<16)+(fef<<24);
f01=q[0][i];
f5b=ffm5b(f01);
fef=ffmEf(f01);
m[1][i]=fef +(fef<<8)+(f5b<<16)+(f01<<24);
m[3][i]=f5b +(f01<<8)+(fef<<16)+(f5b<<24);
}
kLen = inKey.length / 2;
for(i=0;i<kLen;i++){
a=inKey[i + i];
meKey[i]=a;
b=inKey[i + i + 1];
moKey[i]=b;
sKey[kLen - i - 1]=mdsRem(a,b);
}
for(i=0;i<40;i +=2){
a=0x1010101*i;
b=a + 0x1010101;
a=hFun(a,meKey);
b=rotw(hFun(b,moKey),8);
tfsKey[i]=a + b&MAXINT;
tfsKey[i + 1]=rotw(a + 2*b,9);
}
for(i=0;i<256;i++){
a=b=c=d=i;
switch(kLen){
case 4:
a=q[1][a]^ getB(sKey[3],0);
b=q[0][b]^ getB(sKey[3],1);
c=q[0][c]^ getB(sKey[3],2);
d=q[1][d]^ getB(sKey[3],3);
case 3:
a=q[1][a]^ getB(sKey[2],0);
b=q[1][b]^ getB(sKey[2],1);
c=q[0][c]^ getB(sKey[2],2);
d=q[0][d]^ getB(sKey[2],3);
case 2:
tfsM[0][i]=m[0][q[0][q[0][a]^ getB(sKey[1],0)]^ getB(sKey[0],0)];
tfsM[1][i]=m[1][q[0][q[1][b]^ getB(sKey[1],1)]^ getB(sKey[0],1)];
tfsM[2][i]=m[2][q[1][q[0][c]^ getB(sKey[1],2)]^ getB(sKey[0],2)];
tfsM[3][i]=m[3][q[1][q[1][d]^ getB(sKey[1],3)]^ getB(sKey[0],3)];
}
}
}
function tfsG0(x){
return tfsM[0][getB(x,0)]^ tfsM[1][getB(x,1)]^ tfsM[2][getB(x,2)]^ tfsM[3][getB(x,3)];
}
function tfsG1(x){
return tfsM[0][getB(x,3)]^ tfsM[1][getB(x,0)]^ tfsM[2][getB(x,1)]^ tfsM[3][getB(x,2)];
}
function tfsFrnd(r,blk){
let a=tfsG0(blk[0]);
let b=tfsG1(blk[1]);
blk[2]=rotw(blk[2]^ a + b + tfsKey[4*r + 8]&MAXINT,31);
blk[3]=rotw(blk[3],1)^ a + 2*b + tfsKey[4*r + 9]&MAXINT;
a=tfsG0(blk[2]);
b=tfsG1(blk[3]);
blk[0]=rotw(blk[0]^ a + b + tfsKey[4*r + 10]&MAXINT,31);
blk[1]=rotw(blk[1],1)^ a + 2*b + tfsKey[4*r + 11]&MAXINT;
}
function tfsIrnd(i,blk){
let a=tfsG0(blk[0]);
let b=tfsG1(blk[1]);
blk[2]=rotw(blk[2],1)^ a + b + tfsKey[4*i + 10]&MAXINT;
blk[3]=rotw(blk[3]^ a + 2*b + tfsKey[4*i + 11]&MAXINT,31);
a=tfsG0(blk[2]);
b=tfsG1(blk[3]);
blk[0]=rotw(blk[0],1)^ a + b + tfsKey[4*i + 8]&MAXINT;
blk[1]=rotw(blk[1]^ a + 2*b + tfsKey[4*i + 9]&MAXINT,31);
}
function tfsClose(){
tfsKey=[];
tfsM=[
[],
[],
[],
[]
];
}
function tfsEncrypt(data,offset){
dataBytes=data;
dataOffset=offset;
const blk=[
getW(dataBytes,dataOffset)^ tfsKey[0],
getW(dataBytes,dataOffset + 4)^ tfsKey[1],
getW(dataBytes,dataOffset + 8)^ tfsKey[2],
getW(dataBytes,dataOffset + 12)^ tfsKey[3]
];
for(let j=0;j<8;j++)tfsFrnd(j,blk);
setW(dataBytes,dataOffset,blk[2]^ tfsKey[4]);
setW(dataBytes,dataOffset + 4,blk[3]^ tfsKey[5]);
setW(dataBytes,dataOffset + 8,blk[0]^ tfsKey[6]);
setW(dataBytes,dataOffset + 12,blk[1]^ tfsKey[7]);
dataOffset +=16;
return dataBytes;
}
function tfsDecrypt(data,offset){
dataBytes=data;
dataOffset=offset;
const blk=[
getW(dataBytes,dataOffset)^ tfsKey[4],
getW(dataBytes,dataOffset + 4)^ tfsKey[5],
getW(dataBytes,dataOffset + 8)^ tfsKey[6],
getW(dataBytes,dataOffset + 12)^ tfsKey[7]
];
for(let j=7;j>=0;j--)tfsIrnd(j,blk);
setW(dataBytes,dataOffset,blk[2]^ tfsKey[0]);
setW(dataBytes,dataOffset + 4,blk[3]^ tfsKey[1]);
setW(dataBytes,dataOffset + 8,blk[0]^ tfsKey[2]);
setW(dataBytes,dataOffset + 12,blk[1]^ tfsKey[3]);
dataOffset +=16;
}
function tfsFinal(){
return dataBytes;
}
return{
name:'twofish',
blocksize:16,
open:tfsInit,
close:tfsClose,
encrypt:tfsEncrypt,
decrypt:tfsDecrypt,
finalize:tfsFinal
};
}
function TF(key){
this.tf=createTwofish();
this.tf.open(Array.from(key),0);
this.encrypt=function(block){
return this.tf.encrypt(Array.from(block),0);
};
}
TF.keySize=TF.prototype.keySize=32;
TF.blockSize=TF.prototype.blockSize=16;
function Blowfish(){}
Blowfish.prototype.BLOCKSIZE=8;
Blowfish.prototype.SBOXES=[
[
0xd1310ba6,
0x98dfb5ac,
0x2ffd72db,
0xd01adfb7,
0xb8e1afed,
0x6a267e96,
0xba7c9045,
0xf12c7f99,
0x24a19947,
0xb3916cf7,
0x0801f2e2,
0x858efc16,
0x636920d8,
0x71574e69,
0xa458fea3,
0xf4933d7e,
0x0d95748f,
0x728eb658,
0x718bcd58,
0x82154aee,
0x7b54a41d,
0xc25a59b5,
0x9c30d539,
0x2af26013,
0xc5d1b023,
0x286085f0,
0xca417918,
0xb8db38ef,
0x8e79dcb0,
0x603a180e,
0x6c9e0e8b,
0xb01e8a3e,
0xd71577c1,
0xbd314b27,
0x78af2fda,
0x55605c60,
0xe65525f3,
0xaa55ab94,
0x57489862,
0x63e81440,
0x55ca396a,
0x2aab10b6,
0xb4cc5c34,
0x1141e8ce,
0xa15486af,
0x7c72e993,
0xb3ee1411,
0x636fbc2a,
0x2ba9c55d,
0x741831f6,
0xce5c3e16,
0x9b87931e,
0xafd6ba33,
0x6c24cf5c,
0x7a325381,
0x28958677,
0x3b8f4898,
0x6b4bb9af,
0xc4bfe81b,
0x66282193,
0x61d809cc,
0xfb21a991,
0x487cac60,
0x5dec8032,
0xef845d5d,
0xe98575b1,
0xdc262302,
0xeb651b88,
0x23893e81,
0xd396acc5,
0x0f6d6ff3,
0x83f44239,
0x2e0b4482,
0xa4842004,
0x69c8f04a,
0x9e1f9b5e,
0x21c66842,
0xf6e96c9a,
0x670c9c61,
0xabd388f0,
0x6a51a0d2,
0xd8542f68,
0x960fa728,
0xab5133a3,
0x6eef0b6c,
0x137a3be4,
0xba3bf050,
0x7efb2a98,
0xa1f1651d,
0x39af0176,
0x66ca593e,
0x82430e88,
0x8cee8619,
0x456f9fb4,
0x7d84a5c3,
0x3b8b5ebe,
0xe06f75d8,
0x85c12073,
0x401a449f,
0x56c16aa6,
0x4ed3aa62,
0x363f7706,
0x1bfedf72,
0x429b023d,
0x37d0d724,
0xd00a1248,
0xdb0fead3,
0x49f1c09b,
0x075372c9,
0x80991b7b,
0x25d479d8,
0xf6e8def7,
0xe3fe501a,
0xb6794c3b,
0x976ce0bd,
0x04c006ba,
0xc1a94fb6,
0x409f60c4,
0x5e5c9ec2,
0x196a2463,
0x68fb6faf,
0x3e6c53b5,
0x1339b2eb,
0x3b52ec6f,
0x6dfc511f,
0x9b30952c,
0xcc814544,
0xaf5ebd09,
0xbee3d004,
0xde334afd,
0x660f2807,
0x192e4bb3,
0xc0cba857,
0x45c8740f,
0xd20b5f39,
0xb9d3fbdb,
0x5579c0bd,
0x1a60320a,
0xd6a100c6,
0x402c7279,
0x679f25fe,
0xfb1fa3cc,
0x8ea5e9f8,
0xdb3222f8,
0x3c7516df,
0xfd616b15,
0x2f501ec8,
0xad0552ab,
0x323db5fa,
0xfd238760,
0x53317b48,
0x3e00df82,
0x9e5c57bb,
0xca6f8ca0,
0x1a87562e,
0xdf1769db,
0xd542a8f6,
0x287effc3,
0xac6732c6,
0x8c4f5573,
0x695b27b0,
0xbbca58c8,
0xe1ffa35d,
0xb8f011a0,
0x10fa3d98,
0xfd2183b8,
0x4afcb56c,
0x2dd1d35b,
0x9a53e479,
0xb6f84565,
0xd28e49bc,
0x4bfb9790,
0xe1ddf2da,
0xa4cb7e33,
0x62fb1341,
0xcee4c6e8,
0xef20cada,
0x36774c01,
0xd07e9efe,
0x2bf11fb4,
0x95dbda4d,
0xae909198,
0xeaad8e71,
0x6b93d5a0,
0xd08ed1d0,
0xafc725e0,
0x8e3c5b2f,
0x8e7594b7,
0x8ff6e2fb,
0xf2122b64,
0x8888b812,
0x900df01c,
0x4fad5ea0,
0x688fc31c,
0xd1cff191,
0xb3a8c1ad,
0x2f2f2218,
0xbe0e1777,
0xea752dfe,
0x8b021fa1,
0xe5a0cc0f,
0xb56f74e8,
0x18acf3d6,
0xce89e299,
0xb4a84fe0,
0xfd13e0b7,
0x7cc43b81,
0xd2ada8d9,
0x165fa266,
0x80957705,
0x93cc7314,
0x211a1477,
0xe6ad2065,
0x77b5fa86,
0xc75442f5,
0xfb9d35cf,
0xebcdaf0c,
0x7b3e89a0,
0xd6411bd3,
0xae1e7e49,
0x00250e2d,
0x2071b35e,
0x226800bb,
0x57b8e0af,
0x2464369b,
0xf009b91e,
0x5563911d,
0x59dfa6aa,
0x78c14389,
0xd95a537f,
0x207d5ba2,
0x02e5b9c5,
0x83260376,
0x6295cfa9,
0x11c81968,
0x4e734a41,
0xb3472dca,
0x7b14a94a,
0x1b510052,
0x9a532915,
0xd60f573f,
0xbc9bc6e4,
0x2b60a476,
0x81e67400,
0x08ba6fb5,
0x571be91f,
0xf296ec6b,
0x2a0dd915,
0xb6636521,
0xe7b9f9b6,
0xff34052e,
0xc5855664,
0x53b02d5d,
0xa99f8fa1,
0x08ba4799,
0x6e85076a
],
[
0x4b7a70e9,
0xb5b32944,
0xdb75092e,
0xc4192623,
0xad6ea6b0,
0x49a7df7d,
0x9cee60b8,
0x8fedb266,
0xecaa8c71,
0x699a17ff,
0x5664526c,
0xc2b19ee1,
0x193602a5,
0x75094c29,
0xa0591340,
0xe4183a3e,
0x3f54989a,
0x5b429d65,
0x6b8fe4d6,
0x99f73fd6,
0xa1d29c07,
0xefe830f5,
0x4d2d38e6,
0xf0255dc1,
0x4cdd2086,
0x8470eb26,
0x6382e9c6,
0x021ecc5e,
0x09686b3f,
0x3ebaefc9,
0x3c971814,
0x6b6a70a1,
0x687f3584,
0x52a0e286,
0xb79c5305,
0xaa500737,
0x3e07841c,
0x7fdeae5c,
0x8e7d44ec,
0x5716f2b8,
0xb03ada37,
0xf0500c0d,
0xf01c1f04,
0x0200b3ff,
0xae0cf51a,
0x3cb574b2,
0x25837a58,
0xdc0921bd,
0xd19113f9,
0x7ca92ff6,
0x94324773,
0x22f54701,
0x3ae5e581,
0x37c2dadc,
0xc8b57634,
0x9af3dda7,
0xa9446146,
0x0fd0030e,
0xecc8c73e,
0xa4751e41,
0xe238cd99,
0x3bea0e2f,
0x3280bba1,
0x183eb331,
0x4e548b38,
0x4f6db908,
0x6f420d03,
0xf60a04bf,
0x2cb81290,
0x24977c79,
0x5679b072,
0xbcaf89af,
0xde9a771f,
0xd9930810,
0xb38bae12,
0xdccf3f2e,
0x5512721f,
0x2e6b7124,
0x501adde6,
0x9f84cd87,
0x7a584718,
0x7408da17,
0xbc9f9abc,
0xe94b7d8c,
0xec7aec3a,
0xdb851dfa,
0x63094366,
0xc464c3d2,
0xef1c1847,
0x3215d908,
0xdd433b37,
0x24c2ba16,
0x12a14d43,
0x2a65c451,
0x50940002,
0x133ae4dd,
0x71dff89e,
0x10314e55,
0x81ac77d6,
0x5f11199b,
0x043556f1,
0xd7a3c76b,
0x3c11183b,
0x5924a509,
0xf28fe6ed,
0x97f1fbfa,
0x9ebabf2c,
0x1e153c6e,
0x86e34570,
0xeae96fb1,
0x860e5e0a,
0x5a3e2ab3,
0x771fe71c,
0x4e3d06fa,
0x2965dcb9,
0x99e71d0f,
0x803e89d6,
0x5266c825,
0x2e4cc978,
0x9c10b36a,
0xc6150eba,
0x94e2ea78,
0xa5fc3c53,
0x1e0a2df4,
0xf2f74ea7,
0x361d2b3d,
0x1939260f,
0x19c27960,
0x5223a708,
0xf71312b6,
0xebadfe6e,
0xeac31f66,
0xe3bc4595,
0xa67bc883,
0xb17f37d1,
0x018cff28,
0xc332ddef,
0xbe6c5aa5,
0x65582185,
0x68ab9802,
0xeecea50f,
0xdb2f953b,
0x2aef7dad,
0x5b6e2f84,
0x1521b628,
0x29076170,
0xecdd4775,
0x619f1510,
0x13cca830,
0xeb61bd96,
0x0334fe1e,
0xaa0363cf,
0xb5735c90,
0x4c70a239,
0xd59e9e0b,
0xcbaade14,
0xeecc86bc,
0x60622ca7,
0x9cab5cab,
0xb2f3846e,
0x648b1eaf,
0x19bdf0ca,
0xa02369b9,
0x655abb50,
0x40685a32,
0x3c2ab4b3,
0x319ee9d5,
0xc021b8f7,
0x9b540b19,
0x875fa099,
0x95f7997e,
0x623d7da8,
0xf837889a,
0x97e32d77,
0x11ed935f,
0x16681281,
0x0e358829,
0xc7e61fd6,
0x96dedfa1,
0x7858ba99,
0x57f584a5,
0x1b227263,
0x9b83c3ff,
0x1ac24696,
0xcdb30aeb,
0x532e3054,
0x8fd948e4,
0x6dbc3128,
0x58ebf2ef,
0x34c6ffea,
0xfe28ed61,
0xee7c3c73,
0x5d4a14d9,
0xe864b7e3,
0x42105d14,
0x203e13e0,
0x45eee2b6,
0xa3aaabea,
0xdb6c4f15,
0xfacb4fd0,
0xc742f442,
0xef6abbb5,
0x654f3b1d,
0x41cd2105,
0xd81e799e,
0x86854dc7,
0xe44b476a,
0x3d816250,
0xcf62a1f2,
0x5b8d2646,
0xfc8883a0,
0xc1c7b6a3,
0x7f1524c3,
0x69cb7492,
0x47848a0b,
0x5692b285,
0x095bbf00,
0xad19489d,
0x1462b174,
0x23820e00,
0x58428d2a,
0x0c55f5ea,
0x1dadf43e,
0x233f7061,
0x3372f092,
0x8d937e41,
0xd65fecf1,
0x6c223bdb,
0x7cde3759,
0xcbee7460,
0x4085f2a7,
0xce77326e,
0xa6078084,
0x19f8509e,
0xe8efd855,
0x61d99735,
0xa969a7aa,
0xc50c06c2,
0x5a04abfc,
0x800bcadc,
0x9e447a2e,
0xc3453484,
0xfdd56705,
0x0e1e9ec9,
0xdb73dbd3,
0x105588cd,
0x675fda79,
0xe3674340,
0xc5c43465,
0x713e38d8,
0x3d28f89e,
0xf16dff20,
0x153e21e7,
0x8fb03d4a,
0xe6e39f2b,
0xdb83adf7
],
[
0xe93d5a68,
0x948140f7,
0xf64c261c,
0x94692934,
0x411520f7,
0x7602d4f7,
0xbcf46b2e,
0xd4a20068,
0xd4082471,
0x3320f46a,
0x43b7d4b7,
0x500061af,
0x1e39f62e,
0x97244546,
0x14214f74,
0xbf8b8840,
0x4d95fc1d,
0x96b591af,
0x70f4ddd3,
0x66a02f45,
0xbfbc09ec,
0x03bd9785,
0x7fac6dd0,
0x31cb8504,
0x96eb27b3,
0x55fd3941,
0xda2547e6,
0xabca0a9a,
0x28507825,
0x530429f4,
0x0a2c86da,
0xe9b66dfb,
0x68dc1462,
0xd7486900,
0x680ec0a4,
0x27a18dee,
0x4f3ffea2,
0xe887ad8c,
0xb58ce006,
0x7af4d6b6,
0xaace1e7c,
0xd3375fec,
0xce78a399,
0x406b2a42,
0x20fe9e35,
0xd9f385b9,
0xee39d7ab,
0x3b124e8b,
0x1dc9faf7,
0x4b6d1856,
0x26a36631,
0xeae397b2,
0x3a6efa74,
0xdd5b4332,
0x6841e7f7,
0xca7820fb,
0xfb0af54e,
0xd8feb397,
0x454056ac,
0xba489527,
0x55533a3a,
0x20838d87,
0xfe6ba9b7,
0xd096954b,
0x55a867bc,
0xa1159a58,
0xcca92963,
0x99e1db33,
0xa62a4a56,
0x3f3125f9,
0x5ef47e1c,
0x9029317c,
0xfdf8e802,
0x04272f70,
0x80bb155c,
0x05282ce3,
0x95c11548,
0xe4c66d22,
0x48c1133f,
0xc70f86dc,
0x07f9c9ee,
0x41041f0f,
0x404779a4,
0x5d886e17,
0x325f51eb,
0xd59bc0d1,
0xf2bcc18f,
0x41113564,
0x257b7834,
0x602a9c60,
0xdff8e8a3,
0x1f636c1b,
0x0e12b4c2,
0x02e1329e,
0xaf664fd1,
0xcad18115,
0x6b2395e0,
0x333e92e1,
0x3b240b62,
0xeebeb922,
0x85b2a20e,
0xe6ba0d99,
0xde720c8c,
0x2da2f728,
0xd0127845,
0x95b794fd,
0x647d0862,
0xe7ccf5f0,
0x5449a36f,
0x877d48fa,
0xc39dfd27,
0xf33e8d1e,
0x0a476341,
0x992eff74,
0x3a6f6eab,
0xf4f8fd37,
0xa812dc60,
0xa1ebddf8,
0x991be14c,
0xdb6e6b0d,
0xc67b5510,
0x6d672c37,
0x2765d43b,
0xdcd0e804,
0xf1290dc7,
0xcc00ffa3,
0xb5390f92,
0x690fed0b,
0x667b9ffb,
0xcedb7d9c,
0xa091cf0b,
0xd9155ea3,
0xbb132f88,
0x515bad24,
0x7b9479bf,
0x763bd6eb,
0x37392eb3,
0xcc115979,
0x8026e297,
0xf42e312d,
0x6842ada7,
0xc66a2b3b,
0x12754ccc,
0x782ef11c,
0x6a124237,
0xb79251e7,
0x06a1bbe6,
0x4bfb6350,
0x1a6b1018,
0x11caedfa,
0x3d25bdd8,
0xe2e1c3c9,
0x44421659,
0x0a121386,
0xd90cec6e,
0xd5abea2a,
0x64af674e,
0xda86a85f,
0xbebfe988,
0x64e4c3fe,
0x9dbc8057,
0xf0f7c086,
0x60787bf8,
0x6003604d,
0xd1fd8346,
0xf6381fb0,
0x7745ae04,
0xd736fccc,
0x83426b33,
0xf01eab71,
0xb0804187,
0x3c005e5f,
0x77a057be,
0xbde8ae24,
0x55464299,
0xbf582e61,
0x4e58f48f,
0xf2ddfda2,
0xf474ef38,
0x8789bdc2,
0x5366f9c3,
0xc8b38e74,
0xb475f255,
0x46fcd9b9,
0x7aeb2661,
0x8b1ddf84,
0x846a0e79,
0x915f95e2,
0x466e598e,
0x20b45770,
0x8cd55591,
0xc902de4c,
0xb90bace1,
0xbb8205d0,
0x11a86248,
0x7574a99e,
0xb77f19b6,
0xe0a9dc09,
0x662d09a1,
0xc4324633,
0xe85a1f02,
0x09f0be8c,
0x4a99a025,
0x1d6efe10,
0x1ab93d1d,
0x0ba5a4df,
0xa186f20f,
0x2868f169,
0xdcb7da83,
0x573906fe,
0xa1e2ce9b,
0x4fcd7f52,
0x50115e01,
0xa70683fa,
0xa002b5c4,
0x0de6d027,
0x9af88c27,
0x773f8641,
0xc3604c06,
0x61a806b5,
0xf0177a28,
0xc0f586e0,
0x006058aa,
0x30dc7d62,
0x11e69ed7,
0x2338ea63,
0x53c2dd94,
0xc2c21634,
0xbbcbee56,
0x90bcb6de,
0xebfc7da1,
0xce591d76,
0x6f05e409,
0x4b7c0188,
0x39720a3d,
0x7c927c24,
0x86e3725f,
0x724d9db9,
0x1ac15bb4,
0xd39eb8fc,
0xed545578,
0x08fca5b5,
0xd83d7cd3,
0x4dad0fc4,
0x1e50ef5e,
0xb161e6f8,
0xa28514d9,
0x6c51133c,
0x6fd5c7e7,
0x56e14ec4,
0x362abfce,
0xddc6c837,
0xd79a3234,
0x92638212,
0x670efa8e,
0x406000e0
],
[
0x3a39ce37,
0xd3faf5cf,
0xabc27737,
0x5ac52d1b,
0x5cb0679e,
0x4fa33742,
0xd3822740,
0x99bc9bbe,
0xd5118e9d,
0xbf0f7315,
0xd62d1c7e,
0xc700c47b,
0xb78c1b6b,
0x21a19045,
0xb26eb1be,
0x6a366eb4,
0x5748ab2f,
0xbc946e79,
0xc6a376d2,
0x6549c2c8,
0x530ff8ee,
0x468dde7d,
0xd5730a1d,
0x4cd04dc6,
0x2939bbdb,
0xa9ba4650,
0xac9526e8,
0xbe5ee304,
0xa1fad5f0,
0x6a2d519a,
0x63ef8ce2,
0x9a86ee22,
0xc089c2b8,
0x43242ef6,
0xa51e03aa,
0x9cf2d0a4,
0x83c061ba,
0x9be96a4d,
0x8fe51550,
0xba645bd6,
0x2826a2f9,
0xa73a3ae1,
0x4ba99586,
0xef5562e9,
0xc72fefd3,
0xf752f7da,
0x3f046f69,
0x77fa0a59,
0x80e4a915,
0x87b08601,
0x9b09e6ad,
0x3b3ee593,
0xe990fd5a,
0x9e34d797,
0x2cf0b7d9,
0x022b8b51,
0x96d5ac3a,
0x017da67d,
0xd1cf3ed6,
0x7c7d2d28,
0x1f9f25cf,
0xadf2b89b,
0x5ad6b472,
0x5a88f54c,
0xe029ac71,
0xe019a5e6,
0x47b0acfd,
0xed93fa9b,
0xe8d3c48d,
0x283b57cc,
0xf8d56629,
0x79132e28,
0x785f0191,
0xed756055,
0xf7960e44,
0xe3d35e8c,
0x15056dd4,
0x88f46dba,
0x03a16125,
0x0564f0bd,
0xc3eb9e15,
0x3c9057a2,
0x97271aec,
0xa93a072a,
0x1b3f6d9b,
0x1e6321f5,
0xf59c66fb,
0x26dcf319,
0x7533d928,
0xb155fdf5,
0x03563482,
0x8aba3cbb,
0x28517711,
0xc20ad9f8,
0xabcc5167,
0xccad925f,
0x4de81751,
0x3830dc8e,
0x379d5862,
0x9320f991,
0xea7a90c2,
0xfb3e7bce,
0x5121ce64,
0x774fbe32,
0xa8b6e37e,
0xc3293d46,
0x48de5369,
0x6413e680,
0xa2ae0810,
0xdd6db224,
0x69852dfd,
0x09072166,
0xb39a460a,
0x6445c0dd,
0x586cdecf,
0x1c20c8ae,
0x5bbef7dd,
0x1b588d40,
0xccd2017f,
0x6bb4e3bb,
0xdda26a7e,
0x3a59ff45,
0x3e350a44,
0xbcb4cdd5,
0x72eacea8,
0xfa6484bb,
0x8d6612ae,
0xbf3c6f47,
0xd29be463,
0x542f5d9e,
0xaec2771b,
0xf64e6370,
0x740e0d8d,
0xe75b1357,
0xf8721671,
0xaf537d5d,
0x4040cb08,
0x4eb4e2cc,
0x34d2466a,
0x0115af84,
0xe1b00428,
0x95983a1d,
0x06b89fb4,
0xce6ea048,
0x6f3f3b82,
0x3520ab82,
0x011a1d4b,
0x277227f8,
0x611560b1,
0xe7933fdc,
0xbb3a792b,
0x344525bd,
0xa08839e1,
0x51ce794b,
0x2f32c9b7,
0xa01fbac9,
0xe01cc87e,
0xbcc7d1f6,
0xcf0111c3,
0xa1e8aac7,
0x1a908749,
0xd44fbd9a,
0xd0dadecb,
0xd50ada38,
0x0339c32a,
0xc6913667,
0x8df9317c,
0xe0b12b4f,
0xf79e59b7,
0x43f5bb3a,
0xf2d519ff,
0x27d9459c,
0xbf97222c,
0x15e6fc2a,
0x0f91fc71,
0x9b941525,
0xfae59361,
0xceb69ceb,
0xc2a86459,
0x12baa8d1,
0xb6c1075e,
0xe3056a0c,
0x10d25065,
0xcb03a442,
0xe0ec6e0e,
0x1698db3b,
0x4c98a0be,
0x3278e964,
0x9f1f9532,
0xe0d392df,
0xd3a0342b,
0x8971f21e,
0x1b0a7441,
0x4ba3348c,
0xc5be7120,
0xc37632d8,
0xdf359f8d,
0x9b992f2e,
0xe60b6f47,
0x0fe3f11d,
0xe54cda54,
0x1edad891,
0xce6279cf,
0xcd3e7e6f,
0x1618b166,
0xfd2c1d05,
0x848fd2c5,
0xf6fb2299,
0xf523f357,
0xa6327623,
0x93a83531,
0x56cccd02,
0xacf08162,
0x5a75ebb5,
0x6e163697,
0x88d273cc,
0xde966292,
0x81b949d0,
0x4c50901b,
0x71c65614,
0xe6c6c7bd,
0x327a140a,
0x45e1d006,
0xc3f27b9a,
0xc9aa53fd,
0x62a80f00,
0xbb25bfe2,
0x35bdd2f6,
0x71126905,
0xb2040222,
0xb6cbcf7c,
0xcd769c2b,
0x53113ec0,
0x1640e3d3,
0x38abbd60,
0x2547adf0,
0xba38209c,
0xf746ce76,
0x77afa1c5,
0x20756060,
0x85cbfe4e,
0x8ae88dd8,
0x7aaaf9b0,
0x4cf9aa7e,
0x1948c25c,
0x02fb8a8c,
0x01c36ae4,
0xd6ebe1f9,
0x90d4f869,
0xa65cdea0,
0x3f09252d,
0xc208e69f,
0xb74e6132,
0xce77e25b,
0x578fdfe3,
0x3ac372e6
]
];
Blowfish.prototype.PARRAY=[
0x243f6a88,
0x85a308d3,
0x13198a2e,
0x03707344,
0xa4093822,
0x299f31d0,
0x082efa98,
0xec4e6c89,
0x452821e6,
0x38d01377,
0xbe5466cf,
0x34e90c6c,
0xc0ac29b7,
0xc97c50dd,
0x3f84d5b5,
0xb5470917,
0x9216d5d9,
0x8979fb1b
];
Blowfish.prototype.NN=16;
Blowfish.prototype._clean=function(xx){
if(xx<0){
const yy=0x7FFFFFFF&xx;
xx=yy + 0x80000000;
}
return xx;
};
Blowfish.prototype._F=function(xx){
let yy;
const dd=0x00FF&xx;
xx>>>=8;
const cc=0x00FF&xx;
xx>>>=8;
const bb=0x00FF&xx;
xx>>>=8;
const aa=0x00FF&xx;
yy=this.sboxes[0][aa]+ this.sboxes[1][bb];
yy ^=this.sboxes[2][cc];
yy +=this.sboxes[3][dd];
return yy;
};
Blowfish.prototype._encryptBlock=function(vals){
let dataL=vals[0];
let dataR=vals[1];
let ii;
for(ii=0;ii<this.NN;++ii){
dataL ^=this.parray[ii];
dataR=this._F(dataL)^ dataR;
const tmp=dataL;
dataL=dataR;
dataR=tmp;
}
dataL ^=this.parray[this.NN + 0];
dataR ^=this.parray[this.NN + 1];
vals[0]=this._clean(dataR);
vals[1]=this._clean(dataL);
};
Blowfish.prototype.encryptBlock=function(vector){
let ii;
const vals=[
0,
0
];
const off = this.BLOCKSIZE / 2;
for(ii = 0; ii < this.BLOCKSIZE / 2; ++ii){
vals[0]=vals[0]<<8|0x00FF&vector[ii + 0];
vals[1]=vals[1]<<8|0x00FF&vector[ii + off];
}
this._encryptBlock(vals);
const ret=[];
for(ii = 0; ii < this.BLOCKSIZE / 2; ++ii){
ret[ii + 0]=vals[0]>>>24 - 8*ii&0x00FF;
ret[ii + off]=vals[1]>>>24 - 8*ii&0x00FF;
}
return ret;
};
Blowfish.prototype._decryptBlock=function(vals){
let dataL=vals[0];
let dataR=vals[1];
let ii;
for(ii=this.NN + 1;ii>1;--ii){
dataL ^=this.parray[ii];
dataR=this._F(dataL)^ dataR;
const tmp=dataL;
dataL=dataR;
dataR=tmp;
}
dataL ^=this.parray[1];
dataR ^=this.parray[0];
vals[0]=this._clean(dataR);
vals[1]=this._clean(dataL);
};
Blowfish.prototype.init=function(key){
let ii;
let jj=0;
this.parray=[];
for(ii=0;ii<this.NN + 2;++ii){
let data=0x00000000;
for(let kk=0;kk<4;++kk){
data=data<<8|0x00FF&key[jj];
if(++jj>=key.length)jj=0;
}
this.parray[ii]=this.PARRAY[ii]^ data;
}
this.sboxes=[];
for(ii=0;ii<4;++ii){
this.sboxes[ii]=[];
for(jj=0;jj<256;++jj)this.sboxes[ii][jj]=this.SBOXES[ii][jj];
}
const vals=[
0x00000000,
0x00000000
];
for(ii=0;ii<this.NN + 2;ii +=2){
this._encryptBlock(vals);
this.parray[ii + 0]=vals[0];
this.parray[ii + 1]=vals[1];
}
for(ii=0;ii<4;++ii)for(jj=0;jj<256;jj +=2){
this._encryptBlock(vals);
this.sboxes[ii][jj + 0]=vals[0];
this.sboxes[ii][jj + 1]=vals[1];
}
};
function BF(key){
this.bf=new Blowfish();
this.bf.init(key);
this.encrypt=function(block){
return this.bf.encryptBlock(block);
};
}
BF.keySize=BF.prototype.keySize=16;
BF.blockSize=BF.prototype.blockSize=8;
const legacyCiphers=new Map(Object.entries({
tripledes:TripleDES,
cast5:CAST5,
twofish:TF,
blowfish:BF
}));
var legacy_ciphers=Object.freeze({
__proto__:null,
legacyCiphers:legacyCiphers
});
function ADD64(a,i,b,j){
a[i]+=b[j];
a[i + 1]+=b[j + 1]+(a[i]<b[j]);
}
function INC64(a,c){
a[0]+=c;
a[1]+=a[0]<c;
}
function G$1(v,m,a,b,c,d,ix,iy){
ADD64(v,a,v,b);
ADD64(v,a,m,ix);
let xor0=v[d]^ v[a];
let xor1=v[d + 1]^ v[a + 1];
v[d]=xor1;
v[d + 1]=xor0;
ADD64(v,c,v,d);
xor0=v[b]^ v[c];
xor1=v[b + 1]^ v[c + 1];
v[b]=xor0>>>24 ^ xor1<<8;
v[b + 1]=xor1>>>24 ^ xor0<<8;
ADD64(v,a,v,b);
ADD64(v,a,m,iy);
xor0=v[d]^ v[a];
xor1=v[d + 1]^ v[a + 1];
v[d]=xor0>>>16 ^ xor1<<16;
v[d + 1]=xor1>>>16 ^ xor0<<16;
ADD64(v,c,v,d);
xor0=v[b]^ v[c];
xor1=v[b + 1]^ v[c + 1];
v[b]=xor1>>>31 ^ xor0<<1;
v[b + 1]=xor0>>>31 ^ xor1<<1;
}
const BLAKE2B_IV32=new Uint32Array([
0xF3BCC908,
0x6A09E667,
0x84CAA73B,
0xBB67AE85,
0xFE94F82B,
0x3C6EF372,
0x5F1D36F1,
0xA54FF53A,
0xADE682D1,
0x510E527F,
0x2B3E6C1F,
0x9B05688C,
0xFB41BD6B,
0x1F83D9AB,
0x137E2179,
0x5BE0CD19
]);
const SIGMA=new Uint8Array([
0,
1,
2,
3,
4,
5,
6,
7,
8,
9,
10,
11,
12,
13,
14,
15,
14,
10,
4,
8,
9,
15,
13,
6,
1,
12,
0,
2,
11,
7,
5,
3,
11,
8,
12,
0,
5,
2,
15,
13,
10,
14,
3,
6,
7,
1,
9,
4,
7,
9,
3,
1,
13,
12,
11,
14,
2,
6,
5,
10,
4,
0,
15,
8,
9,
0,
5,
7,
2,
4,
10,
15,
14,
1,
11,
12,
6,
8,
3,
13,
2,
12,
6,
10,
0,
11,
8,
3,
4,
13,
7,
5,
15,
14,
1,
9,
12,
5,
1,
15,
14,
13,
4,
10,
0,
7,
6,
3,
9,
2,
8,
11,
13,
11,
7,
14,
12,
1,
3,
9,
5,
0,
15,
4,
8,
6,
2,
10,
6,
15,
14,
9,
11,
3,
0,
8,
12,
2,
13,
7,
1,
4,
10,
5,
10,
2,
8,
4,
7,
6,
1,
5,
15,
11,
9,
14,
3,
12,
13,
0,
0,
1,
2,
3,
4,
5,
6,
7,
8,
9,
10,
11,
12,
13,
14,
15,
14,
10,
4,
8,
9,
15,
13,
6,
1,
12,
0,
2,
11,
7,
5,
3
].map((x)=>2*x));
function compress(S,last){
const v=new Uint32Array(32);
const m=new Uint32Array(S.b.buffer,S.b.byteOffset,32);
for(let i=0;i<16;i++){
v[i]=S.h[i];
v[i + 16]=BLAKE2B_IV32[i];
}
v[24]^=S.t0[0];
v[25]^=S.t0[1];
const f0=last?0xFFFFFFFF:0;
v[28]^=f0;
v[29]^=f0;
for(let i=0;i<12;i++){
const i16=i<<4;
G$1(v,m,0,8,16,24,SIGMA[i16 + 0],SIGMA[i16 + 1]);
G$1(v,m,2,10,18,26,SIGMA[i16 + 2],SIGMA[i16 + 3]);
G$1(v,m,4,12,20,28,SIGMA[i16 + 4],SIGMA[i16 + 5]);
G$1(v,m,6,14,22,30,SIGMA[i16 + 6],SIGMA[i16 + 7]);
G$1(v,m,0,10,20,30,SIGMA[i16 + 8],SIGMA[i16 + 9]);
G$1(v,m,2,12,22,24,SIGMA[i16 + 10],SIGMA[i16 + 11]);
G$1(v,m,4,14,16,26,SIGMA[i16 + 12],SIGMA[i16 + 13]);
G$1(v,m,6,8,18,28,SIGMA[i16 + 14],SIGMA[i16 + 15]);
}
for(let i=0;i<16;i++)S.h[i]^=v[i]^ v[i + 16];
}
class Blake2b{
constructor(outlen,key,salt,personal){
const params=new Uint8Array(64);
this.S={
b:new Uint8Array(BLOCKBYTES),
h: new Uint32Array(OUTBYTES_MAX / 4),
t0:new Uint32Array(2),
c:0,
outlen
};
params[0]=outlen;
if(key)params[1]=key.length;
params[2]=1;
params[3]=1;
if(salt)params.set(salt,32);
if(personal)params.set(personal,48);
const params32 = new Uint32Array(params.buffer, params.byteOffset, params.length / Uint32Array.BYTES_PER_ELEMENT);
for(let i=0;i<16;i++)this.S.h[i]=BLAKE2B_IV32[i]^ params32[i];
if(key){
const block=new Uint8Array(BLOCKBYTES);
block.set(key);
this.update(block);
}
}
update(input){
if(!(input instanceof Uint8Array))throw new Error('Input must be Uint8Array or Buffer');
let i=0;
while(i<input.length){
if(this.S.c===BLOCKBYTES){
INC64(this.S.t0,this.S.c);
compress(this.S,false);
this.S.c=0;
}
let left=BLOCKBYTES - this.S.c;
this.S.b.set(input.subarray(i,i + left),this.S.c);
const fill=Math.min(left,input.length - i);
this.S.c +=fill;
i +=fill;
}
return this;
}
digest(prealloc){
INC64(this.S.t0,this.S.c);
this.S.b.fill(0,this.S.c);
this.S.c=BLOCKBYTES;
compress(this.S,true);
const out=prealloc||new Uint8Array(this.S.outlen);
for(let i=0;i<this.S.outlen;i++)out[i]=this.S.h[i>>2]>>8*(3&i);
this.S.h=null;
return out.buffer;
}
}
function createHash(outlen,key,salt,personal){
if (outlen > OUTBYTES_MAX) throw new Error(`outlen must be at most ${OUTBYTES_MAX} (given: ${outlen})`);
return new Blake2b(outlen,key,salt,personal);
}
const OUTBYTES_MAX=64;
const BLOCKBYTES=128;
const TYPE=2;
const VERSION=0x13;
const TAGBYTES_MAX=0xFFFFFFFF;
const TAGBYTES_MIN=4;
const SALTBYTES_MAX=0xFFFFFFFF;
const SALTBYTES_MIN=8;
const passwordBYTES_MAX=0xFFFFFFFF;
const passwordBYTES_MIN=8;
const MEMBYTES_MAX=0xFFFFFFFF;
const ADBYTES_MAX=0xFFFFFFFF;
const SECRETBYTES_MAX=32;
const ARGON2_BLOCK_SIZE=1024;
const ARGON2_PREHASH_DIGEST_LENGTH=64;
const isLittleEndian=0xcd===new Uint8Array(new Uint16Array([
0xabcd
]).buffer)[0];
function LE32(buf,n,i){
buf[i + 0]=n;
buf[i + 1]=n>>8;
buf[i + 2]=n>>16;
buf[i + 3]=n>>24;
return buf;
}
function LE64(buf,n,i){
if(n>Number.MAX_SAFE_INTEGER)throw new Error("LE64: large numbers unsupported");
let remainder=n;
for(let offset=i;offset<i + 7;offset++){
buf[offset]=remainder;
remainder = (remainder - buf[offset]) / 256;
}
return buf;
}
function H_(outlen,X,res){
const V=new Uint8Array(64);
const V1_in=new Uint8Array(4 + X.length);
LE32(V1_in,outlen,0);
V1_in.set(X,4);
if(outlen<=64){
createHash(outlen).update(V1_in).digest(res);
return res;
}
const r = Math.ceil(outlen / 32) - 2;
for(let i=0;i<r;i++){
createHash(64).update(0===i?V1_in:V).digest(V);
res.set(V.subarray(0,32),32*i);
}
const V_r1=new Uint8Array(createHash(outlen - 32*r).update(V).digest());
res.set(V_r1,32*r);
return res;
}
function XOR(wasmContext,buf,xs,ys){
wasmContext.fn.XOR(buf.byteOffset,xs.byteOffset,ys.byteOffset);
return buf;
}
function G(wasmContext,X,Y,R){
wasmContext.fn.G(X.byteOffset,Y.byteOffset,R.byteOffset,wasmContext.refs.gZ.byteOffset);
return R;
}
function G2(wasmContext,X,Y,R){
wasmContext.fn.G2(X.byteOffset,Y.byteOffset,R.byteOffset,wasmContext.refs.gZ.byteOffset);
return R;
}
function*makePRNG(wasmContext,pass,lane,slice,m_,totalPasses,segmentLength,segmentOffset){
wasmContext.refs.prngTmp.fill(0);
const Z=wasmContext.refs.prngTmp.subarray(0,48);
LE64(Z,pass,0);
LE64(Z,lane,8);
LE64(Z,slice,16);
LE64(Z,m_,24);
LE64(Z,totalPasses,32);
LE64(Z,TYPE,40);
for(let i=1;i<=segmentLength;i++){
LE64(wasmContext.refs.prngTmp,i,Z.length);
const g2=G2(wasmContext,wasmContext.refs.ZERO1024,wasmContext.refs.prngTmp,wasmContext.refs.prngR);
for(let k=1===i?8*segmentOffset:0;k<g2.length;k +=8)yield g2.subarray(k,k + 8);
}
return[];
}
function validateParams({type,version,tagLength,password,salt,ad,secret,parallelism,memorySize,passes}){
const assertLength=(name,value,min,max)=>{
if (value < min || value > max) throw new Error(`${name} size should be between ${min} and ${max} bytes`);
};
if(type!==TYPE||version!==VERSION)throw new Error('Unsupported type or version');
assertLength('password',password,passwordBYTES_MIN,passwordBYTES_MAX);
assertLength('salt',salt,SALTBYTES_MIN,SALTBYTES_MAX);
assertLength('tag',tagLength,TAGBYTES_MIN,TAGBYTES_MAX);
assertLength('memory',memorySize,8*parallelism,MEMBYTES_MAX);
ad&&assertLength('associated data',ad,0,ADBYTES_MAX);
secret&&assertLength('secret',secret,0,SECRETBYTES_MAX);
return{
type,
version,
tagLength,
password,
salt,
ad,
secret,
lanes:parallelism,
memorySize,
passes
};
}
const KB=1024;
const WASM_PAGE_SIZE=64*KB;
function argon2id(params,{memory,instance:wasmInstance}){
if(!isLittleEndian)throw new Error('BigEndian system not supported');
const ctx=validateParams({
type:TYPE,
version:VERSION,
...params
});
const{G:wasmG,G2:wasmG2,xor:wasmXOR,getLZ:wasmLZ}=wasmInstance.exports;
const wasmRefs={};
const wasmFn={};
wasmFn.G=wasmG;
wasmFn.G2=wasmG2;
wasmFn.XOR=wasmXOR;
const m_ = 4 * ctx.lanes * Math.floor(ctx.memorySize / (4 * ctx.lanes));
const requiredMemory=m_*ARGON2_BLOCK_SIZE + 10*KB;
if(memory.buffer.byteLength<requiredMemory){
const missing = Math.ceil((requiredMemory - memory.buffer.byteLength) / WASM_PAGE_SIZE);
memory.grow(missing);
}
let offset=0;
wasmRefs.gZ=new Uint8Array(memory.buffer,offset,ARGON2_BLOCK_SIZE);
offset +=wasmRefs.gZ.length;
wasmRefs.prngR=new Uint8Array(memory.buffer,offset,ARGON2_BLOCK_SIZE);
offset +=wasmRefs.prngR.length;
wasmRefs.prngTmp=new Uint8Array(memory.buffer,offset,ARGON2_BLOCK_SIZE);
offset +=wasmRefs.prngTmp.length;
wasmRefs.ZERO1024=new Uint8Array(memory.buffer,offset,1024);
offset +=wasmRefs.ZERO1024.length;
const lz=new Uint32Array(memory.buffer,offset,2);
offset +=lz.length*Uint32Array.BYTES_PER_ELEMENT;
const wasmContext={
fn:wasmFn,
refs:wasmRefs
};
const newBlock=new Uint8Array(memory.buffer,offset,ARGON2_BLOCK_SIZE);
offset +=newBlock.length;
const blockMemory=new Uint8Array(memory.buffer,offset,ctx.memorySize*ARGON2_BLOCK_SIZE);
const allocatedMemory=new Uint8Array(memory.buffer,0,offset);
const H0=getH0(ctx);
const q = m_ / ctx.lanes;
const B=new Array(ctx.lanes).fill(null).map(()=>new Array(q));
const initBlock=(i,j)=>{
B[i][j]=blockMemory.subarray(i*q*1024 + 1024*j,i*q*1024 + 1024*j + ARGON2_BLOCK_SIZE);
return B[i][j];
};
for(let i=0;i<ctx.lanes;i++){
const tmp=new Uint8Array(H0.length + 8);
tmp.set(H0);
LE32(tmp,0,H0.length);
LE32(tmp,i,H0.length + 4);
H_(ARGON2_BLOCK_SIZE,tmp,initBlock(i,0));
LE32(tmp,1,H0.length);
H_(ARGON2_BLOCK_SIZE,tmp,initBlock(i,1));
}
const SL=4;
const segmentLength = q / SL;
for(let pass=0;pass<ctx.passes;pass++)for(let sl=0;sl<SL;sl++){
const isDataIndependent=0===pass&&sl<=1;
for(let i=0;i<ctx.lanes;i++){
let segmentOffset=0===sl&&0===pass?2:0;
const PRNG=isDataIndependent?makePRNG(wasmContext,pass,i,sl,m_,ctx.passes,segmentLength,segmentOffset):null;
for(segmentOffset;segmentOffset<segmentLength;segmentOffset++){
const j=sl*segmentLength + segmentOffset;
const prevBlock=j>0?B[i][j - 1]:B[i][q - 1];
const J1J2=isDataIndependent?PRNG.next().value:prevBlock;
wasmLZ(lz.byteOffset,J1J2.byteOffset,i,ctx.lanes,pass,sl,segmentOffset,SL,segmentLength);
const l=lz[0];
const z=lz[1];
if(0===pass)initBlock(i,j);
G(wasmContext,prevBlock,B[l][z],pass>0?newBlock:B[i][j]);
if(pass>0)XOR(wasmContext,B[i][j],newBlock,B[i][j]);
}
}
}
const C=B[0][q - 1];
for(let i=1;i<ctx.lanes;i++)XOR(wasmContext,C,C,B[i][q - 1]);
const tag=H_(ctx.tagLength,C,new Uint8Array(ctx.tagLength));
allocatedMemory.fill(0);
memory.grow(0);
return tag;
}
function getH0(ctx){
const H=createHash(ARGON2_PREHASH_DIGEST_LENGTH);
const ZERO32=new Uint8Array(4);
const params=new Uint8Array(24);
LE32(params,ctx.lanes,0);
LE32(params,ctx.tagLength,4);
LE32(params,ctx.memorySize,8);
LE32(params,ctx.passes,12);
LE32(params,ctx.version,16);
LE32(params,ctx.type,20);
const toHash=[
params
];
if(ctx.password){
toHash.push(LE32(new Uint8Array(4),ctx.password.length,0));
toHash.push(ctx.password);
}else toHash.push(ZERO32);
if(ctx.salt){
toHash.push(LE32(new Uint8Array(4),ctx.salt.length,0));
toHash.push(ctx.salt);
}else toHash.push(ZERO32);
if(ctx.secret){
toHash.push(LE32(new Uint8Array(4),ctx.secret.length,0));
toHash.push(ctx.secret);
}else toHash.push(ZERO32);
if(ctx.ad){
toHash.push(LE32(new Uint8Array(4),ctx.ad.length,0));
toHash.push(ctx.ad);
}else toHash.push(ZERO32);
H.update(concatArrays(toHash));
const outputBuffer=H.digest();
return new Uint8Array(outputBuffer);
}
function concatArrays(arrays){
if(1===arrays.length)return arrays[0];
let totalLength=0;
for(let i=0;i<arrays.length;i++){
if(!(arrays[i]instanceof Uint8Array))throw new Error('concatArrays: Data must be in the form of a Uint8Array');
totalLength +=arrays[i].length;
}
const result=new Uint8Array(totalLength);
let pos=0;
arrays.forEach((element)=>{
result.set(element,pos);
pos +=element.length;
});
return result;
}
let isSIMDSupported;
async function wasmLoader(memory,getSIMD,getNonSIMD){
const importObject={
env:{
memory
}
};
if(void 0===isSIMDSupported)try{
const loaded=await getSIMD(importObject);
isSIMDSupported=true;
return loaded;
}catch(e){
isSIMDSupported=false;
}
const loader=isSIMDSupported?getSIMD:getNonSIMD;
return loader(importObject);
}
async function setupWasm(getSIMD,getNonSIMD){
const memory=new WebAssembly.Memory({
initial:1040,
maximum:65536
});
const wasmModule=await wasmLoader(memory,getSIMD,getNonSIMD);
const computeHash=(params)=>argon2id(params,{
instance:wasmModule.instance,
memory
});
return computeHash;
}
function _loadWasmModule(sync,filepath,src,imports){
function _instantiateOrCompile(source,imports,stream){
var instantiateFunc=stream?WebAssembly.instantiateStreaming:WebAssembly.instantiate;
var compileFunc=stream?WebAssembly.compileStreaming:WebAssembly.compile;
if(imports)return instantiateFunc(source,imports);
else return compileFunc(source);
}
var buf=null;
buf=Buffer.from(src,'base64');
return _instantiateOrCompile(buf,imports,false);
}
function wasmSIMD(imports){
return _loadWasmModule(0, null, 'AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8CEwEDZW52Bm1lbW9yeQIBkAiAgAQDCgkCAwAABAEFBgEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAgJc3RhY2tTYXZlAAUMc3RhY2tSZXN0b3JlAAYKc3RhY2tBbGxvYwAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0EQciIDaiACIANq/QAEACABIANq/QAEAP1R/QsEACAEQQJqIgRBwABHDQALC7ceAgt7A38DQCADIBFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACAAIA9q/QAEAP1RIgX9CwQAIAIgD2ogBf0LBAAgEUECaiIRQcAARw0ACwNAIAMgEEEHdGoiAEEQaiAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEUCIG/c4BIAkgCf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUEY/c0B/VAiCCAE/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAEIAT9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCP1RIgRBAf3LASAEQT/9zQH9UCIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIABBQGsiAf0ABAAiB/3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEEo/csBIARBGP3NAf1QIgsgBv3OASALIAv9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAL/VEiB0EB/csBIAdBP/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiDv0LBAAgACAGIA0gDCAM/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgYgBSAEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USIFQSD9ywEgBUEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAr9USIEQSj9ywEgBEEY/c0B/VAiCiAG/c4BIAogCv0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCIFIA4gC/1RIgRBMP3LASAEQRD9zQH9UCIEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCAI/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCf0LBFAgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAQQQFqIhBBCEcNAAtBACEQA0AgAyAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAF/VEiBUEo/csBIAVBGP3NAf1QIgggBP3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgBCAE/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAj9USIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIHIAT9USIEQSj9ywEgBEEY/c0B/VAiCyAG/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAv9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgEgByAH/Q0AAQIDCAkKCwABAgMICQoLIAogCv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyAI/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIO/QsEACAAIAYgDSAMIAz9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAFIAQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkgCv1RIgRBKP3LASAEQRj9zQH9UCIKIAb9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUEw/csBIAVBEP3NAf1QIgUgDiAL/VEiBEEw/csBIARBEP3NAf1QIgQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwSAByAAIAQgCP3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJ/QsEgAUgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEgAIgACAEIAUgBf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIADIBBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBIHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiADEAILewIBfwF+IAIhCSABNQIAIQogBCAFcgRAIAEoAgQgA3AhCQsgACAJNgIAIAAgB0EBayAFIAQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAhscDYCBCAACwQAIwALBgAgACQACxAAIwAgAGtBcHEiACQAIAALBQBBgAgL', imports);
}
function wasmNonSIMD(imports){
return _loadWasmModule(0, null, 'AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f38Bf2ABfwBgAX8BfwITAQNlbnYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAcKc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDAIU3AwAgACADQQhyIgNqIAIgA2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAAgAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA1BA3RqIgUgESAFKQMAhUIgiSIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAFIBEgBSkDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGoiCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gESANKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBEgCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiDiAOKQMAIhEgACAHQQN0aiIDKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3RqIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAMgESADKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQgGJNwMAIAAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACABIBEgASkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogACACaikDADcDACADIARBAXIiAEEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFciIHQQN0IghqIAIgCGopAwA3AwAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCIKaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDADcDACADIARBCnIiDEEDdCINaiACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyAEQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0IhFqIAIgEWopAwA3AwAgAyAEQQ9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgDUH//wNxIA5B//8DcSAPQf//A3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACEBIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQTNBwgBBwwBB0gBB0wBB4gBB4wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEHkAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQQlBGEEZQShBKUE4QTlByABByQBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0HKAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQfwAQf0AEAIgA0EOQQ9BHkEfQS5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUEDdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiBGoiBSADIARqKQMAIAUpAwCFNwMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYABRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwIQkLIAAgCTYCACAAIAdBAWsgBSAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBtqIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAACwUAQYAICw==', imports);
}
const loadWasm=async()=>setupWasm((instanceObject)=>wasmSIMD(instanceObject),(instanceObject)=>wasmNonSIMD(instanceObject));
var index$2=Object.freeze({
__proto__:null,
default:loadWasm
});
function getDefaultExportFromCjs(x){
return x&&x.__esModule&&Object.prototype.hasOwnProperty.call(x,'default')?x.default:x;
}
var bzip2_1;
var hasRequiredBzip2;
function requireBzip2(){
if(hasRequiredBzip2)return bzip2_1;
hasRequiredBzip2=1;
function Bzip2Error(message){
this.name='Bzip2Error';
this.message=message;
this.stack=new Error().stack;
}
Bzip2Error.prototype=new Error;
var message={
Error:function(message){
throw new Bzip2Error(message);
}
};
var bzip2={};
bzip2.Bzip2Error=Bzip2Error;
bzip2.crcTable=[
0x00000000,
0x04c11db7,
0x09823b6e,
0x0d4326d9,
0x130476dc,
0x17c56b6b,
0x1a864db2,
0x1e475005,
0x2608edb8,
0x22c9f00f,
0x2f8ad6d6,
0x2b4bcb61,
0x350c9b64,
0x31cd86d3,
0x3c8ea00a,
0x384fbdbd,
0x4c11db70,
0x48d0c6c7,
0x4593e01e,
0x4152fda9,
0x5f15adac,
0x5bd4b01b,
0x569796c2,
0x52568b75,
0x6a1936c8,
0x6ed82b7f,
0x639b0da6,
0x675a1011,
0x791d4014,
0x7ddc5da3,
0x709f7b7a,
0x745e66cd,
0x9823b6e0,
0x9ce2ab57,
0x91a18d8e,
0x95609039,
0x8b27c03c,
0x8fe6dd8b,
0x82a5fb52,
0x8664e6e5,
0xbe2b5b58,
0xbaea46ef,
0xb7a96036,
0xb3687d81,
0xad2f2d84,
0xa9ee3033,
0xa4ad16ea,
0xa06c0b5d,
0xd4326d90,
0xd0f37027,
0xddb056fe,
0xd9714b49,
0xc7361b4c,
0xc3f706fb,
0xceb42022,
0xca753d95,
0xf23a8028,
0xf6fb9d9f,
0xfbb8bb46,
0xff79a6f1,
0xe13ef6f4,
0xe5ffeb43,
0xe8bccd9a,
0xec7dd02d,
0x34867077,
0x30476dc0,
0x3d044b19,
0x39c556ae,
0x278206ab,
0x23431b1c,
0x2e003dc5,
0x2ac12072,
0x128e9dcf,
0x164f8078,
0x1b0ca6a1,
0x1fcdbb16,
0x018aeb13,
0x054bf6a4,
0x0808d07d,
0x0cc9cdca,
0x7897ab07,
0x7c56b6b0,
0x71159069,
0x75d48dde,
0x6b93dddb,
0x6f52c06c,
0x6211e6b5,
0x66d0fb02,
0x5e9f46bf,
0x5a5e5b08,
0x571d7dd1,
0x53dc6066,
0x4d9b3063,
0x495a2dd4,
0x44190b0d,
0x40d816ba,
0xaca5c697,
0xa864db20,
0xa527fdf9,
0xa1e6e04e,
0xbfa1b04b,
0xbb60adfc,
0xb6238b25,
0xb2e29692,
0x8aad2b2f,
0x8e6c3698,
0x832f1041,
0x87ee0df6,
0x99a95df3,
0x9d684044,
0x902b669d,
0x94ea7b2a,
0xe0b41de7,
0xe4750050,
0xe9362689,
0xedf73b3e,
0xf3b06b3b,
0xf771768c,
0xfa325055,
0xfef34de2,
0xc6bcf05f,
0xc27dede8,
0xcf3ecb31,
0xcbffd686,
0xd5b88683,
0xd1799b34,
0xdc3abded,
0xd8fba05a,
0x690ce0ee,
0x6dcdfd59,
0x608edb80,
0x644fc637,
0x7a089632,
0x7ec98b85,
0x738aad5c,
0x774bb0eb,
0x4f040d56,
0x4bc510e1,
0x46863638,
0x42472b8f,
0x5c007b8a,
0x58c1663d,
0x558240e4,
0x51435d53,
0x251d3b9e,
0x21dc2629,
0x2c9f00f0,
0x285e1d47,
0x36194d42,
0x32d850f5,
0x3f9b762c,
0x3b5a6b9b,
0x0315d626,
0x07d4cb91,
0x0a97ed48,
0x0e56f0ff,
0x1011a0fa,
0x14d0bd4d,
0x19939b94,
0x1d528623,
0xf12f560e,
0xf5ee4bb9,
0xf8ad6d60,
0xfc6c70d7,
0xe22b20d2,
0xe6ea3d65,
0xeba91bbc,
0xef68060b,
0xd727bbb6,
0xd3e6a601,
0xdea580d8,
0xda649d6f,
0xc423cd6a,
0xc0e2d0dd,
0xcda1f604,
0xc960ebb3,
0xbd3e8d7e,
0xb9ff90c9,
0xb4bcb610,
0xb07daba7,
0xae3afba2,
0xaafbe615,
0xa7b8c0cc,
0xa379dd7b,
0x9b3660c6,
0x9ff77d71,
0x92b45ba8,
0x9675461f,
0x8832161a,
0x8cf30bad,
0x81b02d74,
0x857130c3,
0x5d8a9099,
0x594b8d2e,
0x5408abf7,
0x50c9b640,
0x4e8ee645,
0x4a4ffbf2,
0x470cdd2b,
0x43cdc09c,
0x7b827d21,
0x7f436096,
0x7200464f,
0x76c15bf8,
0x68860bfd,
0x6c47164a,
0x61043093,
0x65c52d24,
0x119b4be9,
0x155a565e,
0x18197087,
0x1cd86d30,
0x029f3d35,
0x065e2082,
0x0b1d065b,
0x0fdc1bec,
0x3793a651,
0x3352bbe6,
0x3e119d3f,
0x3ad08088,
0x2497d08d,
0x2056cd3a,
0x2d15ebe3,
0x29d4f654,
0xc5a92679,
0xc1683bce,
0xcc2b1d17,
0xc8ea00a0,
0xd6ad50a5,
0xd26c4d12,
0xdf2f6bcb,
0xdbee767c,
0xe3a1cbc1,
0xe760d676,
0xea23f0af,
0xeee2ed18,
0xf0a5bd1d,
0xf464a0aa,
0xf9278673,
0xfde69bc4,
0x89b8fd09,
0x8d79e0be,
0x803ac667,
0x84fbdbd0,
0x9abc8bd5,
0x9e7d9662,
0x933eb0bb,
0x97ffad0c,
0xafb010b1,
0xab710d06,
0xa6322bdf,
0xa2f33668,
0xbcb4666d,
0xb8757bda,
0xb5365d03,
0xb1f740b4
];
bzip2.array=function(bytes){
var bit=0,byte=0;
var BITMASK=[
0,
0x01,
0x03,
0x07,
0x0F,
0x1F,
0x3F,
0x7F,
0xFF
];
return function(n){
var result=0;
while(n>0){
var left=8 - bit;
if(n>=left){
result<<=left;
result|=BITMASK[left]&bytes[byte++];
bit=0;
n -=left;
}else{
result<<=n;
result|=(bytes[byte]&BITMASK[n]<<8 - n - bit)>>8 - n - bit;
bit +=n;
n=0;
}
}
return result;
};
};
bzip2.simple=function(srcbuffer,stream){
var bits=bzip2.array(srcbuffer);
var size=bzip2.header(bits);
var ret=false;
var bufsize=100000*size;
var buf=new Int32Array(bufsize);
do ret=bzip2.decompress(bits,stream,buf,bufsize);
while(!ret)
};
bzip2.header=function(bits){
this.byteCount=new Int32Array(256);
this.symToByte=new Uint8Array(256);
this.mtfSymbol=new Int32Array(256);
this.selectors=new Uint8Array(0x8000);
if(4348520!=bits(24))message.Error("No magic number found");
var i=bits(8)- 48;
if(i<1||i>9)message.Error("Not a BZIP archive");
return i;
};
bzip2.decompress=function(bits,stream,buf,bufsize,streamCRC){
var MAX_HUFCODE_BITS=20;
var MAX_SYMBOLS=258;
var SYMBOL_RUNA=0;
var SYMBOL_RUNB=1;
var GROUP_SIZE=50;
var crc=-1;
for(var h='',i=0;i<6;i++)h +=bits(8).toString(16);
if("177245385090"==h){
var finalCRC=0|bits(32);
if(finalCRC!==streamCRC)message.Error("Error in bzip2: crc32 do not match");
bits(null);
return null;
}
if("314159265359"!=h)message.Error("Invalid bzip data");
var crcblock=0|bits(32);
if(bits(1))message.Error("unsupported obsolete version");
var origPtr=bits(24);
if(origPtr>bufsize)message.Error("Initial position larger than buffer size");
var t=bits(16);
var symTotal=0;
for(i=0;i<16;i++)if(t&1<<15 - i){
var k=bits(16);
for(j=0;j<16;j++)if(k&1<<15 - j)this.symToByte[symTotal++]=16*i + j;
}
var groupCount=bits(3);
if(groupCount<2||groupCount>6)message.Error("Invalid bzip data");
var nSelectors=bits(15);
if(0==nSelectors)message.Error("Invalid bzip data");
for(var i=0;i<groupCount;i++)this.mtfSymbol[i]=i;
for(var i=0;i<nSelectors;i++){
for(var j=0;bits(1);j++)if(j>=groupCount)message.Error("Invalid bzip data");
var uc=this.mtfSymbol[j];
for(var k=j - 1;k>=0;k--)this.mtfSymbol[k + 1]=this.mtfSymbol[k];
this.mtfSymbol[0]=uc;
this.selectors[i]=uc;
}
var symCount=symTotal + 2;
var groups=[];
var length=new Uint8Array(MAX_SYMBOLS),temp=new Uint16Array(MAX_HUFCODE_BITS + 1);
var hufGroup;
for(var j=0;j<groupCount;j++){
t=bits(5);
for(var i=0;i<symCount;i++){
while(true){
if(t<1||t>MAX_HUFCODE_BITS)message.Error("Invalid bzip data");
if(!bits(1))break;
if(bits(1))t--;
else t++;
}
length[i]=t;
}
var minLen,maxLen;
minLen=maxLen=length[0];
for(var i=1;i<symCount;i++)if(length[i]>maxLen)maxLen=length[i];
else if(length[i]<minLen)minLen=length[i];
hufGroup=groups[j]={};
hufGroup.permute=new Int32Array(MAX_SYMBOLS);
hufGroup.limit=new Int32Array(MAX_HUFCODE_BITS + 1);
hufGroup.base=new Int32Array(MAX_HUFCODE_BITS + 1);
hufGroup.minLen=minLen;
hufGroup.maxLen=maxLen;
var base=hufGroup.base;
var limit=hufGroup.limit;
var pp=0;
for(var i=minLen;i<=maxLen;i++)for(var t=0;t<symCount;t++)if(length[t]==i)hufGroup.permute[pp++]=t;
for(i=minLen;i<=maxLen;i++)temp[i]=limit[i]=0;
for(i=0;i<symCount;i++)temp[length[i]]++;
pp=t=0;
for(i=minLen;i<maxLen;i++){
pp +=temp[i];
limit[i]=pp - 1;
pp<<=1;
base[i + 1]=pp -(t +=temp[i]);
}
limit[maxLen]=pp + temp[maxLen]- 1;
base[minLen]=0;
}
for(var i=0;i<256;i++){
this.mtfSymbol[i]=i;
this.byteCount[i]=0;
}
var runPos,count,symCount,selector;
runPos=count=symCount=selector=0;
while(true){
if(!symCount--){
symCount=GROUP_SIZE - 1;
if(selector>=nSelectors)message.Error("Invalid bzip data");
hufGroup=groups[this.selectors[selector++]];
base=hufGroup.base;
limit=hufGroup.limit;
}
i=hufGroup.minLen;
j=bits(i);
while(true){
if(i>hufGroup.maxLen)message.Error("Invalid bzip data");
if(j<=limit[i])break;
i++;
j=j<<1|bits(1);
}
j -=base[i];
if(j<0||j>=MAX_SYMBOLS)message.Error("Invalid bzip data");
var nextSym=hufGroup.permute[j];
if(nextSym==SYMBOL_RUNA||nextSym==SYMBOL_RUNB){
if(!runPos){
runPos=1;
t=0;
}
if(nextSym==SYMBOL_RUNA)t +=runPos;
else t +=2*runPos;
runPos<<=1;
continue;
}
if(runPos){
runPos=0;
if(count + t>bufsize)message.Error("Invalid bzip data");
uc=this.symToByte[this.mtfSymbol[0]];
this.byteCount[uc]+=t;
while(t--)buf[count++]=uc;
}
if(nextSym>symTotal)break;
if(count>=bufsize)message.Error("Invalid bzip data");
i=nextSym - 1;
uc=this.mtfSymbol[i];
for(var k=i - 1;k>=0;k--)this.mtfSymbol[k + 1]=this.mtfSymbol[k];
this.mtfSymbol[0]=uc;
uc=this.symToByte[uc];
this.byteCount[uc]++;
buf[count++]=uc;
}
if(origPtr<0||origPtr>=count)message.Error("Invalid bzip data");
var j=0;
for(var i=0;i<256;i++){
k=j + this.byteCount[i];
this.byteCount[i]=j;
j=k;
}
for(var i=0;i<count;i++){
uc=0xff&buf[i];
buf[this.byteCount[uc]]|=i<<8;
this.byteCount[uc]++;
}
var pos=0,current=0,run=0;
if(count){
pos=buf[origPtr];
current=0xff&pos;
pos>>=8;
run=-1;
}
var copies,previous,outbyte;
while(count){
count--;
previous=current;
pos=buf[pos];
current=0xff&pos;
pos>>=8;
if(3==run++){
copies=current;
outbyte=previous;
current=-1;
}else{
copies=1;
outbyte=current;
}
while(copies--){
crc=crc<<8 ^ this.crcTable[(crc>>24 ^ outbyte)&0xFF];
stream(outbyte);
}
if(current!=previous)run=0;
}
crc=(-1 ^ crc)>>>0;
if((0|crc)!=(0|crcblock))message.Error("Error in bzip2: crc32 do not match");
streamCRC=crc ^(streamCRC<<1|streamCRC>>>31);
return streamCRC;
};
bzip2_1=bzip2;
return bzip2_1;
}
var bit_iterator;
var hasRequiredBit_iterator;
function requireBit_iterator(){
if(hasRequiredBit_iterator)return bit_iterator;
hasRequiredBit_iterator=1;
var BITMASK=[
0,
0x01,
0x03,
0x07,
0x0F,
0x1F,
0x3F,
0x7F,
0xFF
];
bit_iterator=function bitIterator(nextBuffer){
var bit=0,byte=0;
var bytes=nextBuffer();
var f=function(n){
if(null===n&&0!=bit){
bit=0;
byte++;
return;
}
var result=0;
while(n>0){
if(byte>=bytes.length){
byte=0;
bytes=nextBuffer();
}
var left=8 - bit;
if(0===bit&&n>0)f.bytesRead++;
if(n>=left){
result<<=left;
result|=BITMASK[left]&bytes[byte++];
bit=0;
n -=left;
}else{
result<<=n;
result|=(bytes[byte]&BITMASK[n]<<8 - n - bit)>>8 - n - bit;
bit +=n;
n=0;
}
}
return result;
};
f.bytesRead=0;
return f;
};
return bit_iterator;
}
var unbzip2Stream_1;
var hasRequiredUnbzip2Stream;
function requireUnbzip2Stream(){
if(hasRequiredUnbzip2Stream)return unbzip2Stream_1;
hasRequiredUnbzip2Stream=1;
const bz2=requireBzip2();
const bitIterator=requireBit_iterator();
unbzip2Stream_1=unbzip2Stream;
function unbzip2Stream(input, maxDecompressedBytes = 1 / 0) {
const bufferQueue=[];
let hasBytes=0;
let blockSize=0;
let broken=false;
let hasAllData=false;
let bitReader=null;
let streamCRC=null;
let totalOut=0;
function decompressBlock(push){
if(blockSize){
const bufsize=100000*blockSize;
const buf=new Int32Array(bufsize);
let chunk=new Uint8Array(32768);
let chunkLen=0;
const f=function(b){
if(++totalOut>maxDecompressedBytes)throw new Error('Maximum decompressed size exceeded');
if(chunkLen===chunk.length){
const newLen=Math.min(2*chunk.length,chunkLen +(maxDecompressedBytes - totalOut)+ 1);
const bigger=new Uint8Array(newLen);
bigger.set(chunk);
chunk=bigger;
}
chunk[chunkLen++]=b;
};
streamCRC=bz2.decompress(bitReader,f,buf,bufsize,streamCRC);
if(null===streamCRC){
blockSize=0;
return false;
}else{
push(chunk.subarray(0,chunkLen));
return true;
}
}else{
blockSize=bz2.header(bitReader);
streamCRC=0;
return false;
}
}
let outlength=0;
function decompressAndQueue(controller){
if(broken)return;
try{
return decompressBlock(function(d){
controller.enqueue(d);
if(null!==d)outlength +=d.length;
});
}catch(e){
controller.error(e);
broken=true;
return true;
}
}
let inputReader;
return new ReadableStream({
start(){
inputReader=input.getReader();
},
async pull(controller){
try{
while(true){
while(!(hasAllData||bitReader&&hasBytes - bitReader.bytesRead + 1>=25000 + 100000*(blockSize||4))){
const{value,done}=await inputReader.read();
if(done)hasAllData=true;
else{
bufferQueue.push(value);
hasBytes +=value.length;
if(null===bitReader)bitReader=bitIterator(function(){
return bufferQueue.shift();
});
}
}
while(hasAllData?bitReader&&hasBytes>bitReader.bytesRead:bitReader&&hasBytes - bitReader.bytesRead + 1>=25000 + 100000*(blockSize||4))if(decompressAndQueue(controller))return;
if(hasAllData&&!broken&&(!bitReader||hasBytes<=bitReader.bytesRead)){
if(null===streamCRC)controller.close();
else controller.error(new Error("input stream ended prematurely"));
return;
}
}
}catch(e){
controller.error(e);
}
},
async cancel(reason){
await inputReader.abort(reason);
}
},{
highWaterMark:0
});
}
return unbzip2Stream_1;
}
var unbzip2StreamExports=requireUnbzip2Stream();
var index=getDefaultExportFromCjs(unbzip2StreamExports);
var index$1=_mergeNamespaces({
__proto__:null,
default:index
},[
unbzip2StreamExports
]);
})
};
