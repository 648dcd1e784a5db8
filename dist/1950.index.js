"use strict";
exports.id=1950;
exports.ids=[
1950
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
14627:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
U:()=>packerMode,
t:()=>placeInTree
});
var entry$0=require$(13089);
function placeInTree(placement){
if('file'!==placement.action)return placement;
const slash = placement.path.lastIndexOf('/') + 1;
const[folder,base]=[
placement.path.slice(0,slash),
placement.path.slice(slash)
];
if('go.mod'===base)throw(0,entry$0.fl)(placement.path,'in this module, such files are named _go.mod');
const path=folder +('_go.mod'===base?'go.mod':base);
return{
action:'file',
path,
mode:packerMode(path)
};
}
function packerMode(path){
const program = /^(?:bin|pkg\/tool)\//.test(path) || /\.(?:bash|sh|pl|rc)$/.test(path) || /(?:^|\/)go_[^/]+_[^/]+_exec$/.test(path);
return program?0o755:0o644;
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
59569:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
unpackModuleZip:()=>unpackModuleZip,
unpackZip:()=>unpackZip
});
var promises_=require$(58500);
var external_node_zlib_=require$(38522);
var yauzl=require$(20663);
var archive_entry=require$(13089);
var module_layout=require$(14627);
const ZIP_STORED=0;
const ZIP_DEFLATED=8;
const LOCAL_HEADER=30;
const DATA_DESCRIPTOR=16;
function zipEntry(record){
const name=zipName(record);
const fault=recordFault(record);
if(void 0!==fault)throw(0,archive_entry.fl)(name,fault);
return{
name,
kind:kindOf(record,name),
size:record.size,
mode:record.attributes>>>16
};
}
function hasDataDescriptor(record){
return(0x8&record.flags)!==0;
}
function localHeaderFault(local,record){
const view=viewOf(local);
if(0x04034b50!==view.getUint32(0,true))return 'there is no local header at the offset in the directory';
if(view.getUint16(6,true)!==record.flags||view.getUint16(8,true)!==record.method)return 'its local header has different flags or method than the directory';
const announced=[
[
14,
record.crc32
],
[
18,
record.packedSize
],
[
22,
record.size
]
];
const differs=announced.some(([offset,value])=>{
const said=view.getUint32(offset,true);
return said!==value&&!(0===said&&hasDataDescriptor(record));
});
if(differs)return 'its local header has a different size or checksum than the directory';
const name=local.subarray(LOCAL_HEADER);
const same=name.length===record.rawName.length&&name.every((byte,index)=>byte===record.rawName[index]);
return same?void 0:'its local header has a different name than the directory';
}
function localLengths(header){
const view=viewOf(header);
return{
name:view.getUint16(26,true),
extra:view.getUint16(28,true)
};
}
function dataDescriptorFault(descriptor,record){
const view=viewOf(descriptor);
const agrees=0x08074b50===view.getUint32(0,true)&&view.getUint32(4,true)===record.crc32&&view.getUint32(8,true)===record.packedSize&&view.getUint32(12,true)===record.size;
return agrees?void 0:"its data descriptor contradicts the directory";
}
const END_RECORD=22;
function endRecordFault(record,directory){
const view=viewOf(record);
const count=directory.records.length;
if(0!==view.getUint16(4,true)||0!==view.getUint16(6,true))return 'it consists of several files';
if(view.getUint16(8,true)!==count||view.getUint16(10,true)!==count)return 'its end has another number of entries than its directory';
const placed=view.getUint32(12,true)===directory.length&&view.getUint32(16,true)===directory.start;
return placed?void 0:'its directory is not where its end says, or there is data between the two';
}
function zipName(record){
const isAscii=record.rawName.every((byte)=>byte<0x80);
try{
const name=UTF8.decode(record.rawName);
if(isAscii||(0x800&record.flags)!==0)return name;
}catch(error){
throw(0,archive_entry.Do)('it has a name that is not UTF-8',error);
}
throw(0,archive_entry.Do)('it has a name in an unknown character set');
}
const UTF8=new TextDecoder('utf-8',{
fatal:true,
ignoreBOM:true
});
const UNICODE_PATH=0x7075;
const ENCRYPTED=8257;
function recordFault(record){
if((record.flags&ENCRYPTED)!==0)return 'it is encrypted';
if (record.method !== ZIP_STORED && record.method !== ZIP_DEFLATED) return `its compression method ${record.method} is not supported`;
if (record.method === ZIP_STORED && record.size !== record.packedSize) return `it is stored, but its sizes ${record.packedSize} and ${record.size} differ`;
if(record.extraFields.includes(UNICODE_PATH))return 'it has a second name in an extra field';
return;
}
function kindOf(record,name){
const byMode=UNIX_TYPES[record.attributes>>>28&0xf]??'unknown';
const isFolder = name.endsWith('/');
if('folder'===byMode||(0x10&record.attributes)!==0)return isFolder?'folder':'unknown';
if('unsaid'===byMode)return isFolder?'folder':'file';
return 'file'===byMode&&isFolder?'unknown':byMode;
}
const UNIX_TYPES={
0:'unsaid',
1:'FIFO',
2:'character device',
4:'folder',
6:'block device',
8:'file',
10:'symbolic link'
};
function viewOf(bytes){
return new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength);
}
var problem=require$(48624);
var file_problem=require$(58076);
var archive_head=require$(62210);
var file_digests=require$(91411);
var inflate=require$(3626);
var tree_writer=require$(73853);
var external_node_fs_=require$(73024);
const WINDOW=2*1024**2;
class ZipBytes extends yauzl.lJ{
size;
#path;
#descriptor;
#window=Buffer.allocUnsafeSlow(WINDOW);
#start=0;
#end=0;
constructor(path){
super();
this.#path=path;
this.#descriptor=attempt(path,()=>(0,external_node_fs_.openSync)(path,'r'));
this.size=attempt(path,()=>(0,external_node_fs_.fstatSync)(this.#descriptor).size);
}
slice(start,length){
if(start<0||start + length>this.size)throw(0,archive_entry.Do)('it is truncated: it refers to bytes beyond its end');
if(start<this.#start||start + length>this.#end){
this.#start=start;
this.#end=start + this.#fill(start);
}
return this.#window.subarray(start - this.#start,start - this.#start + length);
}
read(buffer,offset,length,position,callback){
try{
this.slice(position,length).copy(buffer,offset);
}catch(error){
callback(error instanceof Error?error:new Error(String(error)));
return;
}
callback(null);
}
closeFile(){
(0,external_node_fs_.closeSync)(this.#descriptor);
}
#fill(position){
const wanted=Math.min(WINDOW,this.size - position);
let filled=0;
while(filled<wanted){
const read=attempt(this.#path,()=>(0,external_node_fs_.readSync)(this.#descriptor,this.#window,filled,wanted - filled,position + filled));
if(0===read)throw(0,archive_entry.Do)('it was truncated while it was being read');
filled +=read;
}
return filled;
}
}
function attempt(path,read){
try{
return read();
}catch(error){
throw(0,file_problem.HB)(error,path,'read');
}
}
function locate({name,record,end},bytes){
const lengths=localLengths(bytes.slice(record.offset,LOCAL_HEADER));
const fault=localHeaderFault(bytes.slice(record.offset,LOCAL_HEADER + lengths.name),record);
if(void 0!==fault)throw(0,archive_entry.fl)(name,fault);
const start=record.offset + LOCAL_HEADER + lengths.name + lengths.extra;
let after=start + record.packedSize;
if(hasDataDescriptor(record)){
const contradiction=dataDescriptorFault(bytes.slice(after,DATA_DESCRIPTOR),record);
if(void 0!==contradiction)throw(0,archive_entry.fl)(name,contradiction);
after +=DATA_DESCRIPTOR;
}
if(end!==after)throw(0,archive_entry.fl)(name,'it overlaps the next entry or the directory, or there is data between the two');
return start;
}
function*content({name,record},start,{bytes,inflate}){
if(0===record.size&&0===record.packedSize)return;
const packed=(offset)=>bytes.slice(start + offset,Math.min(record.packedSize - offset,PIECE));
if(record.method===ZIP_STORED){
for(let offset=0;offset<record.packedSize;offset +=PIECE)yield packed(offset);
return;
}
inflate.start();
for(let offset=0;;){
const status=inflate.run(offset===record.packedSize);
if('damaged'===status)throw(0,archive_entry.fl)(name,'its content is damaged or longer than announced');
if(inflate.output.length>0)yield inflate.output;
if('more'===status)offset +=inflate.add(packed(offset));
if('done'===status){
if(offset<record.packedSize||inflate.input.length>0)throw(0,archive_entry.fl)(name,'there is data behind its content');
return;
}
}
}
const PIECE=262144;
function unpackZip(path,options,stop){
return unpack(path,options,{
prefix: options.prefix ?? 'go/',
place:(placement)=>placement,
stop
});
}
function unpackModuleZip(path,options,stop){
return unpack(path,options,{
prefix:options.prefix,
place:module_layout.t,
stop
});
}
async function unpack(path,options,{stop,...layout}){
const bytes=new ZipBytes(path);
const writer=new tree_writer.A(options.into);
const target={
writer,
digests:new file_digests.Y(),
inflate:new inflate.E(),
onFile:options.onFile
};
try{
const items=judged(await readDirectory(bytes),{
packed:bytes.size,
slim:options.slim,
layout
});
let sinceTurn=0;
for(const item of items){
writeItem(item,bytes,target);
sinceTurn +=item.record.size + PER_ENTRY;
if(sinceTurn>TURN){
sinceTurn=0;
await(0,promises_.setImmediate)();
stop?.throwIfAborted();
}
}
return writer.tree;
}finally{
writer.close();
bytes.closeFile();
}
}
const TURN=8*1024**2;
const PER_ENTRY=16384;
async function readDirectory(bytes){
const{records,length,comment}=await readRecords(bytes);
const end=bytes.size - END_RECORD - comment;
const directory={
records,
start:end - length,
length
};
const fault=endRecordFault(bytes.slice(end,END_RECORD),directory);
if(void 0!==fault)throw(0,archive_entry.Do)(fault);
return directory;
}
async function readRecords(bytes){
const head=bytes.slice(0,Math.min(bytes.size,64));
if('PK'!==head.toString('latin1',0,2))throw(0,archive_head.d)(head,'.zip');
const records=[];
let length=0;
try{
const zip=await(0,yauzl.or)(bytes,bytes.size,{
autoClose:false,
decodeStrings:false
});
if (zip.entryCount > archive_entry.Oj.entries) throw (0, archive_entry.Do)(`it has more than ${archive_entry.Oj.entries} entries`);
for await(const entry of zip.eachEntry()){
records.push(toRecord(entry));
length +=ZIP_RECORD + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
}
return{
records,
length,
comment:zip.comment.length
};
}catch(error){
if(error instanceof problem.A)throw error;
throw (0, archive_entry.Do)(`its directory is truncated or damaged (${(0, file_problem.gJ)(error)})`, error);
}
}
const ZIP_RECORD=46;
function toRecord(entry){
return{
rawName:entry.fileNameRaw,
flags:entry.generalPurposeBitFlag,
method:entry.compressionMethod,
crc32:entry.crc32,
packedSize:entry.compressedSize,
size:entry.uncompressedSize,
offset:entry.relativeOffsetOfLocalHeader,
attributes:entry.externalFileAttributes,
extraFields:entry.extraFields.map(({id})=>id)
};
}
function judged(directory,{packed,slim,layout}){
const judging=(0,archive_entry.V8)({
prefix:layout.prefix,
slim,
windows:true,
limits:archive_entry.Oj
});
const ordered=directory.records.toSorted((one,other)=>one.offset - other.offset);
const items=ordered.map((record,index)=>{
const entry=zipEntry(record);
const placement=layout.place((0,archive_entry.Tr)(entry,judging));
const end=ordered[index + 1]?.offset??directory.start;
return{
name:entry.name,
mode:entry.mode,
record,
placement,
end
};
});
const fault=(0,archive_entry.y0)(judging.bytes,packed,archive_entry.Oj);
if(void 0!==fault)throw(0,archive_entry.Do)(fault);
if((ordered[0]?.offset??directory.start)!==0)throw(0,archive_entry.Do)('it has data before its first entry');
return items;
}
function writeItem(item,bytes,{writer,digests,inflate,onFile}){
const{name,mode,record,placement}=item;
const start=locate(item,bytes);
const hashed=void 0!==onFile&&'folder'!==placement.action;
let size=0;
let checksum=0;
writer.begin(placement);
for(const piece of content(item,start,{
bytes,
inflate
})){
size +=piece.length;
if(size>record.size)throw(0,archive_entry.fl)(name,'its content is damaged or longer than announced');
checksum=(0,external_node_zlib_.crc32)(piece,checksum);
writer.write(piece,0,piece.length);
if(hashed)digests.write(piece,0,piece.length);
if(size<record.size)digests.settle();
}
if(size!==record.size||checksum!==record.crc32)throw(0,archive_entry.fl)(name,'its content does not have the announced length or checksum');
writer.end();
if(hashed)onFile({
name,
mode,
sha256:digests.end()
});
}
})
};
