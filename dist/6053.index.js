"use strict";
exports.id=6053;
exports.ids=[
6053
];
exports.modules={
13089:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Do:()=>refusedArchive,
Oj:()=>ARCHIVE_LIMITS,
Tr:()=>checkEntry,
V8:()=>startJudging,
fl:()=>refusedEntry,
y0:()=>ratioFault
});
var problem$0=require$(48624);
const ARCHIVE_LIMITS={
entries:100_000,
fileBytes:256*1024**2,
totalBytes:2*1024**3,
ratio:20,
ratioFloor:64*1024**2,
nameLength:1024,
partLength:255
};
function startJudging(rules){
return{
rules,
folders:new Set(),
spellings:new Map(),
entries:0,
bytes:0
};
}
function checkEntry(entry,judging){
const path=pathBelow(entry,judging.rules.prefix);
const fault=contentFault(entry)??nameFault(entry,judging)??countFault(entry,judging)??('folder'===entry.kind?folderClash(path,judging):fileClash(path,judging));
if(void 0!==fault)throw refusedEntry(entry.name,fault);
if(judging.rules.slim&&SLIM_LEAVES_OUT.test(path))return{
action:'skip'
};
if('folder'===entry.kind)return{
action:'folder',
path
};
return{
action:'file',
path,
mode:(0o100&entry.mode)===0?0o644:0o755
};
}
function ratioFault(unpacked,packed,limits){
if (unpacked > limits.ratioFloor && unpacked > packed * limits.ratio) return `it unpacks to more than ${limits.ratio} times its size`;
return;
}
function refusedEntry(name,reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused because of its entry ${quoted(name)}: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
function refusedArchive(reason,cause){
return new problem$0.A('ARCHIVE_REFUSED', `The archive was refused: ${reason}`, {
hint:NOT_PUBLISHED,
cause
});
}
const NOT_PUBLISHED='Go publishes no such archive, so nothing of it was installed. Try again, or use another mirror.';
const SLIM_LEAVES_OUT = /^(?:api|doc|misc|test)(?:\/|$)/;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(?:\.|$)/i;
const WINDOWS_CHARACTERS = /[<>:"|?*]/;
function nameFault(entry,judging){
const{rules}=judging;
if(''===entry.name)return 'it has no name';
if (entry.name.length > rules.limits.nameLength) return `its name is longer than ${rules.limits.nameLength} characters`;
const path = 'folder' === entry.kind && entry.name.endsWith('/') ? entry.name.slice(0, -1) : entry.name;
const slash = path.lastIndexOf('/');
if(path.startsWith(rules.prefix)&&judging.folders.has(path.slice(rules.prefix.length,slash)))return partFault(path.slice(slash + 1),rules);
if (path.startsWith('/')) return 'its path is absolute';
if (/^[A-Za-z]:/.test(path)) return 'its path begins with a drive letter';
for (const part of path.split('/')){
const fault=partFault(part,rules);
if(void 0!==fault)return fault;
}
const isRoot = 'folder' === entry.kind && `${path}/` === rules.prefix;
return isRoot || path.startsWith(rules.prefix) ? void 0 : `it is not below ${quoted(rules.prefix)}`;
}
function partFault(part,rules){
if(''===part)return 'its path has an empty part';
if ('.' === part || '..' === part) return `its path contains "${part}"`;
if (part.length > rules.limits.partLength) return `a part of its path is longer than ${rules.limits.partLength} characters`;
if(CONTROL.test(part))return 'its name contains a control character';
if(part.includes('\\'))return 'its name contains a backslash';
if(!rules.windows)return;
if(WINDOWS_CHARACTERS.test(part))return 'its name contains a character that Windows does not allow';
if(part.endsWith('.')||part.endsWith(' '))return 'a part of its path ends in a dot or a space, which Windows drops';
return WINDOWS_RESERVED.test(part)?'its path has a name that Windows reserves':void 0;
}
function contentFault(entry){
if ('file' !== entry.kind && 'folder' !== entry.kind) return `it is neither a file nor a folder (${entry.kind})`;
if(!Number.isSafeInteger(entry.size)||entry.size<0)return 'its size is not a valid number of bytes';
return 'folder'===entry.kind&&0!==entry.size?'it is a folder with content':void 0;
}
function countFault(entry,judging){
const{limits}=judging.rules;
judging.entries +=1;
judging.bytes +=entry.size;
if (judging.entries > limits.entries) return `the archive has more than ${limits.entries} entries`;
if (entry.size > limits.fileBytes) return `it has ${entry.size} bytes, and the limit for one file is ${limits.fileBytes}`;
if (judging.bytes > limits.totalBytes) return `the archive unpacks to more than ${limits.totalBytes} bytes`;
return;
}
function pathBelow(entry,prefix){
const path=entry.name.slice(prefix.length);
return path.endsWith('/') ? path.slice(0, -1) : path;
}
function parentOf(path){
return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function folderClash(path,judging){
if(''===path||judging.folders.has(path))return;
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return void judging.folders.add(path);
return earlier === path ? `${quoted(path)} is also a file` : misspelled(earlier);
}
function fileClash(path,judging){
const clash=folderClash(parentOf(path),judging);
if(void 0!==clash)return clash;
const earlier=claim(path,judging);
if(void 0===earlier)return;
if(earlier!==path)return misspelled(earlier);
return judging.folders.has(path)?'it is also a folder':'it is a duplicate';
}
function claim(path,judging){
const key=folded(path);
const earlier=judging.spellings.get(key);
if(void 0===earlier)judging.spellings.set(key,path);
return earlier;
}
function misspelled(earlier){
return `it differs from ${quoted(earlier)} only in case or Unicode normalization`;
}
const ASCII = /^[\u0000-\u007f]*$/;
function folded(path){
return ASCII.test(path)?path.toLowerCase():path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
function quoted(name){
const shown = name.length > 200 ? `${name.slice(0, 200)}\u{2026}` : name;
return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character)=>`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
}),
62210:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
d:()=>notAnArchive
});
var problem$0=require$(48624);
function notAnArchive(head,expected){
return new problem$0.A('ARCHIVE_NOT_ONE', `Not a ${expected} archive: ${beginning(head.subarray(0, 64))}`, {
hint:'Open its address in a browser: some mirrors and proxies send a log-in or error page instead of the file.'
});
}
function beginning(head){
if(0===head.length)return 'it is empty';
const text=new TextDecoder().decode(head,{
stream:true
}).replaceAll(/\s+/g, ' ').trim();
if (/^[\u0020-\u007e\u00a0-\ud7ff]+$/.test(text)) return `it starts with ${JSON.stringify(text)}`;
const bytes=Array.from(head.subarray(0,8),(byte)=>byte.toString(16).padStart(2,'0'));
return `it starts with the bytes ${bytes.join(' ')}`;
}
}),
37030:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
F:()=>giveBack
});
const SHARED=4096;
function giveBack({buffer},capacity){
const own=buffer instanceof ArrayBuffer&&buffer.byteLength===capacity&&capacity>SHARED;
if(own)buffer.transfer(0);
}
}),
36053:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
unpackTarGz:()=>unpackTarGz
});
var promises_=require$(46466);
var external_node_timers_promises_=require$(58500);
var external_node_zlib_=require$(38522);
var archive_entry=require$(13089);
var problem=require$(48624);
var file_problem=require$(58076);
var external_node_crypto_=require$(77598);
class FileDigests{
#piece;
#running;
write(bytes,start,end){
const piece=bytes.subarray(start,end);
if(void 0===this.#running&&void 0===this.#piece){
this.#piece=piece;
return;
}
this.#running??=(0,external_node_crypto_.createHash)('sha256');
if(void 0!==this.#piece){
this.#running.update(this.#piece);
this.#piece=void 0;
}
this.#running.update(piece);
}
settle(){
if(void 0===this.#piece)return;
this.#running=(0,external_node_crypto_.createHash)('sha256').update(this.#piece);
this.#piece=void 0;
}
end(){
const[piece,running]=[
this.#piece,
this.#running
];
this.#piece=void 0;
this.#running=void 0;
return running?.digest('hex')??(0,external_node_crypto_.hash)('sha256',piece??new Uint8Array(),'hex');
}
}
var give_back=require$(37030);
var archive_head=require$(62210);
const BLOCK=524288;
class PackedBytes{
#source;
count=0;
failure;
constructor(source){
this.#source=source;
}
async*[Symbol.asyncIterator](){
try{
yield*this.#blocks();
}catch(error){
this.failure={
error
};
throw error;
}
}
async*#blocks(){
let block=Buffer.allocUnsafeSlow(BLOCK);
let filled=0;
let checked=false;
for await(const chunk of this.#source)for(let offset=0;offset<chunk.length;){
const length=Math.min(chunk.length - offset,BLOCK - filled);
block.set(chunk.subarray(offset,offset + length),filled);
filled +=length;
offset +=length;
if(!checked&&filled>=HEAD){
refuseOther(block.subarray(0,filled));
checked=true;
}
if(filled===BLOCK){
yield this.#counted(block);
block=Buffer.allocUnsafeSlow(BLOCK);
filled=0;
}
}
if(!checked)refuseOther(block.subarray(0,filled));
if(filled>0)yield this.#counted(block.subarray(0,filled));
}
#counted(block){
this.count +=block.length;
return block;
}
}
const HEAD=64;
function refuseOther(head){
if(1===head.length&&0x1f===head[0])throw(0,archive_entry.Do)('it is truncated after its first byte');
if(0x1f!==head[0]||0x8b!==head[1])throw(0,archive_head.d)(head,'.tar.gz');
}
const TAR_BLOCK=512;
const PAX_LIMIT=65536;
const LONG_NAME_LIMIT=4096;
function readTarHeader(block,foretold){
if(checksum(block)!==octal(block,148,8))throw(0,archive_entry.Do)('it has a damaged header');
const format=formatOf(block);
const kind=kindOf(block[156]??0);
const name=isExtension(kind)?labelOf(block):foretold?.path??nameOf(block,format);
if(void 0===format)throw(0,archive_entry.fl)(name,'its header is of an unknown format');
const longName=isExtension(kind)?void 0:foretold?.longName;
if(void 0!==longName&&!beginsLongName(block,format,longName))throw(0,archive_entry.fl)(name,'the header after this long name has another one');
const size=octal(block,124,12);
const mode=octal(block,100,8);
if(void 0===size||void 0===mode)throw(0,archive_entry.fl)(name,'its header has a size or mode that is not an octal number');
const isOldFolder = 'v7' === format && 'file' === kind && name.endsWith('/');
return{
name,
kind:isOldFolder?'folder':kind,
size,
mode
};
}
function isExtension(kind){
return 'PAX header'===kind||'long name'===kind||'global header'===kind;
}
function extensionFault(kind,size){
const limit='long name'===kind?LONG_NAME_LIMIT + 1:PAX_LIMIT;
return size > 0 && size <= limit ? void 0 : `it is a ${kind} that is empty or too long`;
}
function readExtension(kind,bytes,name){
switch(kind){
case 'PAX header':
return readPaxRecords(bytes,name);
case 'long name':
{
const longName=0===bytes.at(-1)?bytes.subarray(0,-1):bytes;
return{
path:utf8(longName),
size:void 0,
longName
};
}
case 'global header':
{
const[other]=[
...readRecords(bytes,name).keys()
].filter((key)=>'comment'!==key);
if(void 0===other)return;
throw (0, archive_entry.fl)(name, `it is a global header with a "${other.slice(0, 40)}"`);
}
}
}
function isZero(bytes){
for(let index=0;index<bytes.length;index +=1)if(0!==bytes[index])return false;
return true;
}
function readPaxRecords(bytes,name){
const values=readRecords(bytes,name);
const[other]=[
...values.keys()
].filter((key)=>/^(?:linkpath|hdrcharset|charset|GNU\..*)$/.test(key));
if (void 0 !== other) throw (0, archive_entry.fl)(name, `its PAX header has a "${other.slice(0, 40)}" record`);
const size=values.get('size');
if (void 0 !== size && !/^[0-9]{1,15}$/.test(size)) throw (0, archive_entry.fl)(name, 'its PAX header has a size that is not a number');
return{
path:values.get('path'),
size:void 0===size?void 0:Number(size)
};
}
function readRecords(bytes,name){
const values=new Map();
for(let start=0;start<bytes.length;){
const{key,value,end}=readRecord(bytes,start,name);
if (values.has(key)) throw (0, archive_entry.fl)(name, `its PAX header has two "${key.slice(0, 40)}" records`);
values.set(key,value);
start=end;
}
return values;
}
function checksum(block){
let sum=256;
for(let index=0;index<148;index +=1)sum +=block[index]??0;
for(let index=156;index<TAR_BLOCK;index +=1)sum +=block[index]??0;
return sum;
}
function octal(block,offset,length){
const end=offset + length;
let index=offset;
while(index<end&&0x20===block[index])index +=1;
let value=0;
const first=index;
for(;index<end;index +=1){
const digit=(block[index]??0)- 0x30;
if(digit<0||digit>7)break;
value=8*value + digit;
}
const digits=index - first;
for(;index<end;index +=1)if(0!==block[index]&&0x20!==block[index])return;
return 0===digits?void 0:value;
}
function formatOf(block){
if(hasAt(block,257,USTAR))return isZero(block.subarray(USTAR_END))?'ustar':void 0;
if(hasAt(block,257,GNU))return isNumbers(block.subarray(345,GNU_TIMES_END))?'gnu':void 0;
return isZero(block.subarray(257,DEVICES))&&isZero(block.subarray(345))?'v7':void 0;
}
function nameOf(block,format){
const name=tar_header_text(block,0,100);
const front=frontOf(block,format);
return '' === front ? name : `${front}/${name}`;
}
function labelOf(block){
const end=block.subarray(0,100).indexOf(0);
return new TextDecoder().decode(block.subarray(0,end<0?100:end));
}
function frontOf(block,format){
return 'ustar'===format?tar_header_text(block,345,155):'';
}
function beginsLongName(block,format,longName){
const length=Math.min(longName.length,100);
const left=block.subarray(0,100);
const end=left.indexOf(0);
const shown=end<0?100:end;
return ''===frontOf(block,format)&&shown>=length - 1&&left.subarray(0,shown).every((byte,index)=>byte===longName[index]);
}
const USTAR_END=500;
const GNU_TIMES_END=369;
function isNumbers(bytes){
return bytes.every((byte)=>0===byte||0x20===byte||byte>=0x30&&byte<=0x37);
}
const DEVICES=329;
const USTAR=[
...'ustar\0'
].map((letter)=>letter.charCodeAt(0));
const GNU=[
...'ustar  \0'
].map((letter)=>letter.charCodeAt(0));
function hasAt(block,offset,bytes){
return bytes.every((byte,index)=>block[offset + index]===byte);
}
const UTF8=new TextDecoder('utf-8',{
fatal:true,
ignoreBOM:true
});
function tar_header_text(block,offset,length){
let end=offset;
while(end<offset + length&&0!==block[end])end +=1;
return end===offset?'':utf8(block.subarray(offset,end));
}
function utf8(bytes){
try{
return UTF8.decode(bytes);
}catch(error){
throw(0,archive_entry.Do)('it has a name that is not UTF-8',error);
}
}
function kindOf(flag){
switch(String.fromCharCode(flag)){
case '0':
case '\0':
return 'file';
case '1':
return 'hard link';
case '2':
return 'symbolic link';
case '3':
return 'character device';
case '4':
return 'block device';
case '5':
return 'folder';
case '6':
return 'FIFO';
case 'S':
return 'sparse file';
case 'x':
return 'PAX header';
case 'g':
return 'global header';
case 'K':
return 'long link name';
case 'L':
return 'long name';
default:
return 'unknown';
}
}
function readRecord(bytes,start,name){
const space=bytes.indexOf(0x20,start);
const length=space<0||space - start>6?'':utf8(bytes.subarray(start,space));
const end=start + Number(length);
if (!/^[1-9][0-9]*$/.test(length) || end > bytes.length || end <= space + 1 || 0x0a !== bytes[end - 1]) throw (0, archive_entry.fl)(name, 'its PAX header is malformed');
const record=utf8(bytes.subarray(space + 1,end - 1));
const equals=record.indexOf('=');
if(equals<1||equals===record.length - 1)throw(0,archive_entry.fl)(name,'its PAX header has a record without key or value');
return{
key:record.slice(0,equals),
value:record.slice(equals + 1),
end
};
}
class TarReader{
#sink;
#block=new Uint8Array(TAR_BLOCK);
#blockFilled=0;
#content=0;
#padding=0;
#extension;
#foretold;
#zeroBlocks=0;
constructor(sink){
this.#sink=sink;
}
push(bytes){
for(let offset=0;offset<bytes.length;){
const left=bytes.length - offset;
if(this.#content>0){
const length=Math.min(this.#content,left);
this.#takeContent(bytes,offset,offset + length);
offset +=length;
}else if(this.#padding>0){
const length=Math.min(this.#padding,left);
this.#padding -=length;
offset +=length;
}else if(0===this.#blockFilled&&left>=TAR_BLOCK){
this.#takeBlock(bytes.subarray(offset,offset + TAR_BLOCK));
offset +=TAR_BLOCK;
}else{
const length=Math.min(TAR_BLOCK - this.#blockFilled,left);
this.#block.set(bytes.subarray(offset,offset + length),this.#blockFilled);
this.#blockFilled +=length;
offset +=length;
if(this.#blockFilled===TAR_BLOCK){
this.#blockFilled=0;
this.#takeBlock(this.#block);
}
}
}
}
finish(){
if(this.#zeroBlocks<2||0!==this.#blockFilled)throw(0,archive_entry.Do)('it is truncated: the end of the tar is missing');
}
#takeContent(bytes,start,end){
this.#content -=end - start;
const extension=this.#extension;
if(void 0===extension)this.#sink.write(bytes,start,end);
else{
extension.bytes.set(bytes.subarray(start,end),extension.filled);
extension.filled +=end - start;
}
if(0===this.#content)this.#endContent();
}
#endContent(){
const extension=this.#extension;
if(void 0===extension)this.#sink.end();
else{
this.#extension=void 0;
this.#foretold=readExtension(extension.kind,extension.bytes,extension.name);
}
}
#takeBlock(block){
if(0===block[0]&&isZero(block)){
if(void 0!==this.#foretold)throw(0,archive_entry.Do)('it ends after a PAX header or long name, without the entry that belongs to it');
this.#zeroBlocks +=1;
return;
}
if(this.#zeroBlocks>0)throw(0,archive_entry.Do)('it has data after its end');
this.#takeHeader(block);
}
#takeHeader(block){
const foretold=this.#foretold;
this.#foretold=void 0;
const{kind,...header}=readTarHeader(block,foretold);
this.#content=header.size;
this.#padding=(TAR_BLOCK - header.size%TAR_BLOCK)%TAR_BLOCK;
if(isExtension(kind)){
const fault = void 0 === foretold ? extensionFault(kind, header.size) : `it is a ${kind} where the entry of the one before it belongs`;
if(void 0!==fault)throw(0,archive_entry.fl)(header.name,fault);
this.#extension={
kind,
name:header.name,
bytes:new Uint8Array(header.size),
filled:0
};
}else{
if (foretold?.size !== void 0 && foretold.size !== header.size) throw (0, archive_entry.fl)(header.name, `its PAX size ${foretold.size} contradicts the ${header.size} of its header`);
this.#sink.begin({
...header,
kind
});
}
if(0===header.size)this.#endContent();
}
}
var tree_writer=require$(73853);
async function unpackTarGz(source,options,stop){
const writer=new tree_writer.A(options.into);
const digests=new FileDigests();
const reader=tarInto(writer,digests,options);
const packed=new PackedBytes(source);
const gunzip=(0,external_node_zlib_.createGunzip)(GUNZIP);
try{
await(0,promises_.pipeline)(packed,gunzip,async(chunks)=>{
let unpacked=0;
for await(const chunk of chunks){
unpacked +=chunk.length;
refuseBomb(unpacked,packed.count);
reader.push(chunk);
digests.settle();
await(0,external_node_timers_promises_.setImmediate)();
stop?.throwIfAborted();
if(chunk.byteOffset + chunk.length===GUNZIP.chunkSize)(0,give_back.F)(chunk,GUNZIP.chunkSize);
}
reader.finish();
});
}catch(error){
throw void 0===packed.failure?toArchiveProblem(error):packed.failure.error;
}finally{
writer.close();
}
if(gunzip.bytesWritten!==packed.count)throw(0,archive_entry.Do)('it has data after the end of its gzip stream');
return writer.tree;
}
const GUNZIP={
chunkSize:1024**2,
writableHighWaterMark:2*1024**2,
readableObjectMode:true,
readableHighWaterMark:4
};
function tarInto(writer,digests,{slim,onFile}){
const windows='win32'===process.platform;
const judging=(0,archive_entry.V8)({
prefix: 'go/',
slim,
windows,
limits:archive_entry.Oj
});
if(void 0===onFile)return new TarReader({
begin:(entry)=>writer.begin((0,archive_entry.Tr)(entry,judging)),
write:(bytes,start,end)=>writer.write(bytes,start,end),
end:()=>writer.end()
});
let current;
return new TarReader({
begin(entry){
writer.begin((0,archive_entry.Tr)(entry,judging));
current=entry;
},
write(bytes,start,end){
writer.write(bytes,start,end);
digests.write(bytes,start,end);
},
end(){
writer.end();
const sha256=digests.end();
if(current?.kind==='file')onFile({
name:current.name,
sha256,
mode:current.mode
});
}
});
}
function refuseBomb(unpacked,packed){
const fault = unpacked > archive_entry.Oj.totalBytes ? `it unpacks to more than ${archive_entry.Oj.totalBytes} bytes` : (0, archive_entry.y0)(unpacked, packed, archive_entry.Oj);
if(void 0!==fault)throw(0,archive_entry.Do)(fault);
}
function toArchiveProblem(error){
if(!(error instanceof problem.A)&&(0,file_problem.CA)(error).startsWith('Z_'))return(0,archive_entry.Do)('its gzip stream is truncated or damaged',error);
return error;
}
}),
73853:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
A:()=>TreeWriter
});
var fs$0=require$(73024);
var path$1=require$(76760);
var problem$2=require$(58076);
var place$3=require$(42211);
const CREATE=fs$0.constants.O_WRONLY|fs$0.constants.O_CREAT|fs$0.constants.O_EXCL;
class TreeWriter{
#into;
#held;
#folders=new Set([
''
]);
#file;
#files=0;
#bytes=0;
constructor(into){
this.#into=into;
try{
this.#held=(0,place$3.s)(into);
if(void 0!==this.#held)(0,place$3.S)(this.#held,into);
}catch(error){
throw(0,problem$2.HB)(error,into,'write to');
}
}
get tree(){
return{
files:this.#files,
bytes:this.#bytes
};
}
begin(placement){
if('folder'===placement.action)this.#makeFolder(placement.path);
if('file'===placement.action){
this.#makeFolder(placement.path.slice(0, Math.max(0, placement.path.lastIndexOf('/'))));
this.#file=this.#open(this.#whole(placement.path),placement.mode);
}
}
write(bytes,start,end){
const file=this.#file;
if(void 0===file)return;
try{
for(let offset=start;offset<end;)offset +=(0,fs$0.writeSync)(file.descriptor,bytes,offset,end - offset);
}catch(error){
throw(0,problem$2.HB)(error,file.path,'write');
}
this.#bytes +=end - start;
}
end(){
const file=this.#file;
if(void 0===file)return;
this.#file=void 0;
this.#files +=1;
try{
(0,fs$0.closeSync)(file.descriptor);
}catch(error){
throw(0,problem$2.HB)(error,file.path,'write');
}
}
close(){
const file=this.#file;
this.#file=void 0;
if(void 0!==file)(0,fs$0.closeSync)(file.descriptor);
this.#held?.close();
}
#whole(path){
return `${this.#into}${path$1.sep}${'/' === path$1.sep ? path : path.replaceAll('/', path$1.sep)}`;
}
#real(whole){
return void 0 === this.#held ? whole : `${this.#held.path}${whole.slice(this.#into.length)}`;
}
#makeFolder(path){
if(this.#folders.has(path))return;
this.#makeFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
this.#folders.add(path);
const whole=this.#whole(path);
try{
(0,fs$0.mkdirSync)(this.#real(whole),0o755);
}catch(error){
throw(0,problem$2.HB)(error,whole,'make the folder');
}
}
#open(path,mode){
try{
return{
descriptor:(0,fs$0.openSync)(this.#real(path),CREATE,mode),
path
};
}catch(error){
throw(0,problem$2.HB)(error,path,'create');
}
}
}
}),
42211:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
S:()=>requireOwn,
s:()=>holdIfShared
});
var fs$0=require$(73024);
var path$1=require$(76760);
var write$2=require$(30815);
function holdIfShared(path){
if('linux'!==process.platform||!isShared(path))return;
const descriptor=(0,fs$0.openSync)(path,fs$0.constants.O_RDONLY|fs$0.constants.O_DIRECTORY|fs$0.constants.O_NOFOLLOW);
const held = `/proc/self/fd/${descriptor}`;
if(void 0!==(0,fs$0.lstatSync)(held,{
throwIfNoEntry:false
}))return{
path:held,
close:()=>(0,fs$0.closeSync)(descriptor)
};
(0,fs$0.closeSync)(descriptor);
return;
}
function requireOwn({path:held},path){
if ((0, write$2.v)(held) === (0, fs$0.lstatSync)(`${held}/.`).uid) return;
throw Object.assign(new Error(`EPERM: another user owns it, open '${path}'`), {
code:'EPERM'
});
}
function isShared(path){
const own=process.geteuid?.();
const isSafeOwner=(uid)=>uid===own||0===uid;
for(let child=path;(0,path$1.dirname)(child)!==child;child=(0,path$1.dirname)(child)){
const[entry,folder]=[
(0,fs$0.lstatSync)(child,{
throwIfNoEntry:false
}),
(0,fs$0.lstatSync)((0,path$1.dirname)(child))
];
if(!isSafeOwner(folder.uid))return true;
const isOpen=(0o022&folder.mode)!==0;
const isSticky=(0o1000&folder.mode)!==0;
if(isOpen&&!(isSticky&&void 0!==entry&&isSafeOwner(entry.uid)))return true;
}
return false;
}
}),
30815:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
M:()=>makeAndRemove,
v:()=>ownerOfNew
});
var crypto$0=require$(77598);
var fs$1=require$(73024);
var path$2=require$(76760);
function makeAndRemove(folder){
const path = (0, path$2.join)(folder, `.doctor-${(0, crypto$0.randomBytes)(6).toString('hex')}`);
(0,fs$1.mkdirSync)(path);
(0,fs$1.rmdirSync)(path);
}
function ownerOfNew(folder){
const path = (0, path$2.join)(folder, `.owner-${(0, crypto$0.randomBytes)(6).toString('hex')}`);
const descriptor=(0,fs$1.openSync)(path,'wx');
try{
return(0,fs$1.fstatSync)(descriptor).uid;
}finally{
(0,fs$1.closeSync)(descriptor);
(0,fs$1.unlinkSync)(path);
}
}
})
};
