"use strict";
exports.id=6944;
exports.ids=[
6944
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
91411:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Y:()=>FileDigests
});
var crypto$0=require$(77598);
class FileDigests{
#piece;
#running;
write(bytes,start,end){
const piece=bytes.subarray(start,end);
if(void 0===this.#running&&void 0===this.#piece){
this.#piece=piece;
return;
}
this.#running??=(0,crypto$0.createHash)('sha256');
if(void 0!==this.#piece){
this.#running.update(this.#piece);
this.#piece=void 0;
}
this.#running.update(piece);
}
settle(){
if(void 0===this.#piece)return;
this.#running=(0,crypto$0.createHash)('sha256').update(this.#piece);
this.#piece=void 0;
}
end(){
const[piece,running]=[
this.#piece,
this.#running
];
this.#piece=void 0;
this.#running=void 0;
return running?.digest('hex')??(0,crypto$0.hash)('sha256',piece??new Uint8Array(),'hex');
}
}
}),
3626:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
E:()=>Inflate
});
const inflateCode = 'AGFzbQEAAAABIgZgAABgAX8Bf2AFf39/f38Bf2ADf39/AGAAAX9gAn9/AX8DCQgCAAMBAAQFAQUEAQEODgZIDX8AQYCABAt/AEGAgBALfwBBgKAWC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38AQSALB18JCWlucHV0TmV4dAMDCW91dHB1dEVuZAMFBXN0YXJ0AAQHaW5mbGF0ZQAGBUlOUFVUAwAKSU5QVVRfU0laRQMBBk9VVFBVVAMCClJFQURfQUhFQUQDDAZtZW1vcnkCAAgBAQwBBQrUHQi+AwEEf0GA7ABBAEHAAPwLAANAIAIgBUsEQCABIAVqLQAAQQJ0QYDsAGoiCCAIKAIAQQFqNgIAIAVBAWohBQwBCwtBASEFA0AgBUEPTQRAIAVBAnRBgOwAaigCACIIIAdBAXRqIQcgBSAGIAgbIQYgBUEBaiEFDAELCyAHQYCAAkYEQEEAIQZBASEFA0AgBUEPTQRAIAVBAnQiB0HA7ABqIAY2AgAgBiAHQYDsAGooAgBqIQYgBUEBaiEFDAELC0EAIQUDQCACIAVLBEAgASAFai0AACIGBEAgBkECdEHA7ABqIgYoAgAhByAGIAdBAWo2AgAgB0EBdEHA5wBqIAU7AQALIAVBAWohBQwBCwsgACADIAQQAkEBDwsgBkEBSyAHQYCAAktyIANBgPcARnIEQEEADwsgBkEBRkEBIAR0IQRBACECA0AgAiAESQRAIAAgAkECdGpBgMADNgIAIAJBAWohAgwBCwsEQEEAIQIDQCABIAJqLQAARQRAIAJBAWohAgwBCwsgAyACQQJ0aigCAEGBAmohAkEAIQEDQCABIARJBEAgACABQQJ0aiACNgIAIAFBAmohAQwBCwsLQQEL1wIBAX9BgIAEJANBgIAEJARBgKAWJAVBACQGQYCgFiQJA0AgAEGAAkkEQCAAQQJ0QYDtAGogAEEQdEGAgICAeHI2AgAgAEEBaiEADAELC0GA9QBBgMACNgIAQQAhAANAIABBHUkEQCAAQQJ0QYT1AGogAEG6wAFqLQAAIABBAXRBgMABai8BAEEQdHI2AgAgAEEBaiEADAELC0GeAiEAA0AgAEGgAkkEQCAAQQJ0QYDtAGpBgMADNgIAIABBAWohAAwBCwtBACEAA0AgAEEeSQRAIABBAnRBgPYAaiAAQZTBAWotAAAgAEEBdEHYwAFqLwEAQRB0cjYCACAAQQFqIQAMAQsLQR4hAANAIABBIEkEQCAAQQJ0QYD2AGpBgMADNgIAIABBAWohAAwBCwtBACEAA0AgAEETSQRAIABBAnRBgPcAaiAAQRB0NgIAIABBAWohAAwBCwsL1wQBCn9BwOcAIQVBASEJQYTsACgCACEEA0AgBEUEQCAJQQFqIglBAnRBgOwAaigCACEEDAELC0EBIAl0IQMDQCACIAlPBEADQCAAIApBAnRqIAEgBS8BAEECdGooAgAgCUEIdGogCWo2AgAgBUECaiEFIAogA0EBa0YEQANAIAIgCUsEQCADQQJ0IgEgAGogACAB/AoAACADQQF0IQMgCUEBaiEJDAELCw8LIApBAUEfIApBASAJdEEBa3Nna3QiBkEBa3EgBnIhCiAEQQFrIgQNAAsDQCAJQQFqIgkgAk0EQCADQQJ0IgQgAGogACAE/AoAACADQQF0IQMLIAlBAnRBgOwAaigCACIERQ0ACwwBCwsgACEIIAEhBiAFIQMgBCEAQQAhBUEBIAIiB3QiAUEBayELQX8hBANAIAogC3EiAiAERwRAIAIhBCABIQUgCSAHayEBIAAhAgNAIAJBASABdEkEQCABQQFqIgEgB2pBAnRBgOwAaigCACACQQF0aiECDAELCyAIIARBAnRqIAVBEHRBgIADciABQQh0ciAHcjYCACAFQQEgAXRqIQELIAYgAy8BAEECdGooAgAgCSAHayICQQh0aiACaiEMIANBAmohAyAFIAogB3ZqIQIDQCABIAJLBEAgCCACQQJ0aiAMNgIAIAJBASAJIAdrdGohAgwBCwtBASAJdEEBayICIApHBEAgCkEBQR8gAiAKc2drdCICQQFrcSACciEKIABBAWshAANAIABFBEAgCUEBaiIJQQJ0QYDsAGooAgAhAAwBCwsMAQsLC7QEAQN/A0AgAUUEQCMGRQRAIwcEQCMDIwtBA3ZrJAMjC0EHcSQLIwpCASMLrYZCAX2DJApCACQKQQAkC0EDQQAjAyMESxsPCyMDIwtBA3ZrIgEjBE8jBCABQYAIakkgABsEQEEDQQEgABsPCyMKIwMpAwAjC62GhCQKIwNBPyMLa0EDdmokAyMLQThyJAsjCqdBAXEjCkIBiCQKIwtBAWskCyQHIwqnQQNxIQEjCkICiCQKIwtBAmskCwJ/IAFFBEAjAyMLQQN2ayQDIwtBB3EkCyMKQgEjC62GQgF9gyQKQgAkCkEAJAsjA0EEaiIBIwRLBH9BAAUjAy8BACQIIwNBAmovAQAhAiABJANBASQGIwggAnNB//8DRgsMAQtBAiQGIAFBAUYEQEGA5QBBCEGQAfwLAEGQ5gBBCUHwAPwLAEGA5wBBB0EY/AsAQZjnAEKIkKDAgIGChAg3AABBgAhBgOUAQaACQYDtAEELEAAaQYDlAEEFQSD8CwBBgNMAQYDlAEEgQYD2AEEIEAAMAQsgAUECRgR/EAUFQQALC0UEQEEDDwsLIwVBgKAeTwRAQQIPCyMGQQFGBH8jBSMDIwgiAiMEIwNrQQAjAyMESRsiAUGAoB4jBWsiAyABIANJGyIBIAEgAksbIgH8CgAAIwMgAWokAyMFIAFqJAUjCCABayQIAn8jCEUEQEEAJAZBAAwBC0ECIwVBgKAeRg0AGkEDQQEgABsLBSAAEAcLIQEMAQsLIAELHgBBACQGQQAkB0IAJApBACQLQYCgFiQFQYCgFiQJC9YEAQd/IwqnQR9xIQIjCkIFiCQKIwtBBWskCyMKp0EfcSMKQgWIJAojC0EFayQLIwqnQQ9xIQQjCkIEiCQKIwtBBGskC0EBaiIFQR5LIAJBgQJqIgJBngJLcgRAQQAPCyAEQQRqIQRBgOUAQQBBE/wLAANAIAAgBEkEQCMLQQNJBEAjCiMDKQMAIwuthoQkCiMDQT8jC2tBA3ZqJAMjC0E4ciQLCyAAQbLBAWotAABBgOUAaiMKp0EHcSMKQgOIJAojC0EDayQLOgAAIABBAWohAAwBCwtBgOEAQYDlAEETQYD3AEEHEAAEfwJ/IAIgBWohAANAIAAgAUsEQCMLQQ5JBEAjCiMDKQMAIwuthoQkCiMDQT8jC2tBA3ZqJAMjC0E4ciQLCyMKIwpC/wCDp0ECdEGA4QBqKAIAIgNB/wFxIgStiCQKIwsgBGskCyADQRB2IgNBEEkEQCABQYDlAGogAzoAACABQQFqIQEMAgtBACADQRBGIgQgAUVxDQIaIAQEfyABQf/kAGotAAAFQQALIQRBACADQRBGBH8jCqdBA3EjCkICiCQKIwtBAmskC0EDagUgA0ERRgR/IwqnQQdxIwpCA4gkCiMLQQNrJAtBA2oFIwqnQf8AcSMKQgeIJAojC0EHayQLQQtqCwsiAyABaiAASw0CGiABQYDlAGogBCAD/AsAIAEgA2ohAQwBCwtBAQsFQQALBH9BgOcALQAABUEACwR/QYDTACACQYDlAGogBUGA9gBBCBAABUEACwR/QYAIQYDlACACQYDtAEELEAAFQQALC2YBAX8gACQEQYCgFkGAgAIjBSMJayIAIABBgIACTxsiAGsiAiMFIABrIAD8CgAAIAIkCUGAoBYkBSABEAMiAEEBRgRAIwMjC0EDdmskAyMLQQdxJAsjCkIBIwuthkIBfYMkCgsgAAvLCAMKfwJ+AXsjAyICIwRBEGojBEEgayAAGyIETwRAQQNBASAAGw8LIwUhAUEBIQUjCiACKQMAIwsiA62GhCEMIAJBPyADa0EDdmohCCADQThyIQIgDEL/D4OnQQJ0QYAIaigCACEJA0ACQCAMIgsgCa2IIQwgAiAJayECAkAgCUGAgICAeHEEQCABIgNBAWohASADIAlBEHY6AAAgDCILIAxC/w+Dp0ECdEGACGooAgAiCa2IIQwgAiAJayECIAlBgICAgHhxBEAgASIDQQFqIQEgAyAJQRB2OgAAIAwiCyAMQv8Pg6dBAnRBgAhqKAIAIgmtiCEMIAIgCWshAiAJQYCAgIB4cQRAIAEiA0EBaiEBIAMgCUEQdjoAACAMQv8Pg6dBAnRBgAhqKAIAIQkgDCAIKQMAIAKthoQhDCAIQQcgAkEDdkEHcWtqIQggAkE4ciECDAMLCwsgCUGAgAJxBEAgCUGAwABxRQRAIAwiCyAMp0EBIAlBCHZ0QQFrcSAJQRB2akECdEGACGooAgAiCa2IIQwgAiAJayECIAlBgICAgHhxBEAgASIDQQFqIQEgAyAJQRB2OgAAIAxC/w+Dp0ECdEGACGooAgAhCSAMIAgpAwAgAq2GhCEMIAhBByACQQN2QQdxa2ohCCACQThyIQIMAwsLIAlBgMAAcQRAQQNBACAJQYCAAXEbIQUMAwsLIAlBEHYgC0IBIAmthkIBfYOnIAlBCHZBD3F2aiEKIAxC/wGDp0ECdEGA0wBqKAIAIQkgAkH/AXFBJ0kEQCAMIAgpAwAgAq2GhCEMIAhBByACQQN2QQdxa2ohCCACQThyIQILIAlBgIACcQRAIAlBgMAAcUUEQCAMQgiIIgynQQEgCUEIdnRBAWtxIAlBEHZqQQJ0QYDTAGooAgAhCSACQQhrIQILIAlBgMAAcQRAQQMhBQwDCwsgCUEQdiAMQgEgCa0iC4ZCAX2DpyAJQQh2QQ9xdmohBiAMIAuIIQwgAiAJayECIAYgASMJa0sEQEEDIQUMAgsgASAGayEHIAEiAyAKaiEBIAxC/w+Dp0ECdEGACGooAgAhCSAMIAgpAwAgAq2GhCEMIAhBByACQQN2QQdxa2ohCCACQThyIQIgBkEQTwRAA0AgAyAH/QAEAP0LBAAgA0EQaiAHQRBq/QAEAP0LBAAgB0EgaiEHIANBIGoiAyABSQ0ACwUgBkEITwRAA0AgAyAHKQMANwMAIAdBCGohByADQQhqIgMgAUkNAAsFIAZBAUYEQCAHLQAA/Q8hDQNAIAMgDf0LBAAgA0EQaiIDIAFJDQALBQNAIAMgBykDADcDACAGIAdqIQcgAyAGaiIDIAFJDQALCwsLCyABQYCgHkkgBCAIS3ENAQsLIAgkAyABJAUgDCQKIAJB/wFxJAsgBUUEQEEAJAYLIAVBAUcEQCAFDwsgAUGAoB5PBEBBAg8LQQNBASAAGwsL2wEFAEGAwAELOgMABAAFAAYABwAIAAkACgALAA0ADwARABMAFwAbAB8AIwArADMAOwBDAFMAYwBzAIMAowDDAOMAAgEAQcLAAQsUAQEBAQICAgIDAwMDBAQEBAUFBQUAQdjAAQs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGYwQELGgEBAgIDAwQEBQUGBgcHCAgJCQoKCwsMDA0NAEGywQELExAREgAIBwkGCgULBAwDDQIOAQ8=';
class Inflate{
#exports=new WebAssembly.Instance(compiled()).exports;
#memory=new Uint8Array(this.#exports.memory.buffer);
#input=this.#exports.INPUT.value;
#output=this.#exports.OUTPUT.value;
#inputEnd=this.#input;
start(){
this.#exports.inputNext.value=this.#input;
this.#inputEnd=this.#input;
this.startNext();
}
startNext(){
this.#exports.start();
}
add(bytes){
const{inputNext,INPUT_SIZE,READ_AHEAD}=this.#exports;
const rest=this.#inputEnd - inputNext.value;
this.#memory.copyWithin(this.#input,inputNext.value,this.#inputEnd);
const count=Math.min(bytes.length,INPUT_SIZE.value - rest);
const end=this.#input + rest + count;
this.#memory.set(count===bytes.length?bytes:bytes.subarray(0,count),end - count);
this.#memory.fill(0,end,end + READ_AHEAD.value);
inputNext.value=this.#input;
this.#inputEnd=end;
return count;
}
get input(){
return this.#memory.subarray(this.#exports.inputNext.value,this.#inputEnd);
}
skip(count){
this.#exports.inputNext.value +=count;
}
run(last){
return STATUS[this.#exports.inflate(this.#inputEnd,last?1:0)]??'damaged';
}
get output(){
return this.#memory.subarray(this.#output,this.#exports.outputEnd.value);
}
}
const STATUS=[
'done',
'more',
'full',
'damaged'
];
let code;
function compiled(){
code??=new WebAssembly.Module(Buffer.from(inflateCode,'base64'));
return code;
}
}),
54563:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
unpackTarGz:()=>unpackTarGz
});
var promises_=require$(58500);
var archive_entry=require$(13089);
var file_digests=require$(91411);
var external_node_zlib_=require$(38522);
var inflate=require$(3626);
class Gunzip{
#inflate=new inflate.E();
#part='header';
#members=0;
#checksum=0;
#size=0;
*push(bytes){
for(let offset=0;offset<bytes.length;){
offset +=this.#inflate.add(bytes.subarray(offset));
yield*this.#unpack(false);
}
}
finish(){
return this.#unpack(true);
}
*#unpack(last){
for(;;)if('content'===this.#part){
const status=this.#inflate.run(last);
if('damaged'===status)throw damaged();
const piece=this.#inflate.output;
this.#checksum=(0,external_node_zlib_.crc32)(piece,this.#checksum);
this.#size +=piece.length;
if(piece.length>0)yield piece;
if('more'===status)return;
if('done'===status)this.#part='trailer';
}else if(last&&'header'===this.#part&&this.#members>0&&0===this.#inflate.input.length)return;
else if(!this.#frame()){
if(last)throw damaged();
return;
}
}
#frame(){
const bytes=this.#inflate.input;
const length='header'===this.#part?this.#header(bytes):this.#trailer(bytes);
if(void 0===length)return false;
this.#inflate.skip(length);
return true;
}
#header(bytes){
if(this.#members>0&&bytes.subarray(0,2).some((byte,index)=>byte!==MAGIC[index]))throw(0,archive_entry.Do)('it has data after the end of its gzip stream');
const length=gzipHeaderLength(bytes);
if(void 0===length)return;
this.#part='content';
this.#checksum=0;
this.#size=0;
this.#inflate.startNext();
return length;
}
#trailer(bytes){
if(bytes.length<TRAILER)return;
const view=new DataView(bytes.buffer,bytes.byteOffset,TRAILER);
if(view.getUint32(0,true)!==this.#checksum||view.getUint32(4,true)!==this.#size%2**32)throw damaged();
this.#members +=1;
this.#part='header';
return TRAILER;
}
}
const MAGIC=[
0x1f,
0x8b
];
const DEFLATE=8;
const TRAILER=8;
const LONGEST_HEADER=65536;
const FLAGS={
headerChecksum:2,
extra:4,
name:8,
comment:16,
reserved:0xe0
};
function gzipHeaderLength(bytes){
if(bytes.length<10)return;
const[first,second,method,flags=0]=bytes;
if(first!==MAGIC[0]||second!==MAGIC[1]||method!==DEFLATE||(flags&FLAGS.reserved)!==0)throw damaged();
let length=10;
if((flags&FLAGS.extra)!==0)length +=2 +((bytes[10]??0)|(bytes[11]??0)<<8);
if((flags&FLAGS.name)!==0)length=behindZero(bytes,length);
if((flags&FLAGS.comment)!==0)length=behindZero(bytes,length);
const unchecked=length;
if((flags&FLAGS.headerChecksum)!==0)length +=2;
if(Math.min(length,bytes.length)>LONGEST_HEADER)throw damaged();
if(length>bytes.length)return;
const checksum=(bytes[unchecked]??0)|(bytes[unchecked + 1]??0)<<8;
if(length>unchecked&&checksum!==(0xffff&(0,external_node_zlib_.crc32)(bytes.subarray(0,unchecked))))throw damaged();
return length;
}
function behindZero(bytes,start){
const zero=bytes.indexOf(0,start);
return zero<0?bytes.length + 1:zero + 1;
}
function damaged(){
return(0,archive_entry.Do)('its gzip stream is truncated or damaged');
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
async function unpackTarGz(blocks,options,{stop,writer=new tree_writer.A(options.into)}={}){
const digests=new file_digests.Y();
const reader=tarInto(writer,digests,options);
let packed=0;
let unpacked=0;
const unpack=async(pieces)=>{
for(const piece of pieces){
unpacked +=piece.length;
refuseBomb(unpacked,packed);
reader.push(piece);
digests.settle();
await writer.ready?.();
await(0,promises_.setImmediate)();
stop?.throwIfAborted();
}
};
try{
const gunzip=new Gunzip();
for await(const block of blocks){
packed +=block.length;
await unpack(gunzip.push(block));
}
await unpack(gunzip.finish());
reader.finish();
await writer.finish?.();
}finally{
writer.close();
}
return writer.tree;
}
function tarInto(writer,digests,{slim,onFile}){
const windows='win32'===process.platform;
const judging=(0,archive_entry.V8)({
prefix: 'go/',
slim,
windows,
limits:archive_entry.Oj
});
if(void 0===onFile)return new TarReader({
begin:(entry)=>writer.begin((0,archive_entry.Tr)(entry,judging),entry.size),
write:(bytes,start,end)=>writer.write(bytes,start,end),
end:()=>writer.end()
});
let current;
return new TarReader({
begin(entry){
writer.begin((0,archive_entry.Tr)(entry,judging),entry.size);
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
})
};
