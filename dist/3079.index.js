"use strict";
exports.id=3079;
exports.ids=[
3079
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
53079:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
PackedBytes:()=>PackedBytes
});
var entry$0=require$(13089);
var head$1=require$(62210);
const BLOCK=524288;
class PackedBytes{
#source;
#spare=[];
constructor(source){
this.#source=source;
}
reuse(block){
this.#spare.push(new Uint8Array(block));
}
async*[Symbol.asyncIterator](){
let block=this.#empty();
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
yield block;
block=this.#empty();
filled=0;
}
}
if(!checked)refuseOther(block.subarray(0,filled));
if(filled>0)yield block.subarray(0,filled);
}
#empty(){
return this.#spare.pop()??Buffer.allocUnsafeSlow(BLOCK);
}
}
const HEAD=64;
function refuseOther(head){
if(1===head.length&&0x1f===head[0])throw(0,entry$0.Do)('it is truncated after its first byte');
if(0x1f!==head[0]||0x8b!==head[1])throw(0,head$1.d)(head,'.tar.gz');
}
})
};
