"use strict";
exports.id=5288;
exports.ids=[
5288
];
exports.modules={
25796:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
Gq:()=>isMirrorFailure,
H0:()=>isUnconfirmed,
PD:()=>isWrongBytes,
Uz:()=>isNoAnswer,
bg:()=>mayPass,
e9:()=>failures,
fi:()=>isUnlisted,
g5:()=>failureOf,
ho:()=>hasRefused,
vu:()=>isRefusal
});
var problem$0=require$(48624);
const failures={
USAGE:failure('user'),
INPUT_INVALID:failure('user'),
VERSION_INVALID:failure('user'),
VERSION_UNKNOWN:failure('user',{
otherMirror:true,
unlisted:true
}),
VERSION_FILE_MISSING:failure('user'),
VERSION_FILE_INVALID:failure('user'),
ARCHITECTURE_UNKNOWN:failure('user'),
PLATFORM_UNSUPPORTED:failure('user',{
otherMirror:true,
unlisted:true
}),
MIRROR_UNREACHABLE:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_UNTRUSTED:failure('network',{
otherMirror:true
}),
MIRROR_INTERRUPTED:failure('network',{
otherMirror:true,
retry:'later'
}),
MIRROR_STATUS:failure('mirror',{
otherMirror:true
}),
MIRROR_BUSY:failure('mirror',{
otherMirror:true,
retry:'later'
}),
MIRROR_REDIRECT:failure('network',{
otherMirror:true
}),
INDEX_INVALID:failure('mirror',{
otherMirror:true
}),
ARCHIVE_NOT_ONE:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SIZE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
DIGEST_MISSING:failure('mirror',{
otherMirror:true
}),
TRUST_TOO_LOW:failure('user',{
otherMirror:true
}),
SIGNATURE_MISSING:failure('mirror',{
otherMirror:true
}),
SIGNATURE_INVALID:failure('mirror',{
otherMirror:true
}),
SIGNATURE_UNTRUSTED:failure('user',{
otherMirror:true
}),
SIGNATURE_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
VERIFY_COMMAND_REFUSED:failure('user'),
RELEASE_TOO_NEW:failure('user'),
LOCKFILE_INVALID:failure('user'),
LOCKFILE_INCOMPLETE:failure('user'),
ARCHIVE_REFUSED:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
SUMDB_UNREACHABLE:failure('database',{
otherMirror:true,
retry:'later',
unconfirmed:true
}),
SUMDB_INVALID:failure('database',{
otherMirror:true
}),
SUMDB_MISMATCH:failure('mirror',{
otherMirror:true,
wrongBytes:true,
unconfirmed:true
}),
SUMDB_INCONSISTENT:failure('database'),
SUMDB_OFF:failure('user',{
otherMirror:true,
unconfirmed:true
}),
TREE_INVALID:failure('mirror',{
otherMirror:true,
wrongBytes:true
}),
MIRRORS_FAILED:failure('mirror'),
PERMISSION_DENIED:failure('disk',{
retry:'if-allowed'
}),
DISK_FULL:failure('disk',{
retry:'after-sweep'
}),
FILES_FAILED:failure('disk'),
INTERRUPTED:failure('user'),
TIMED_OUT:failure('user'),
LOCK_HELD:failure('other-job'),
RANGE_INVALID:failure('mirror',{
otherMirror:true,
retry:'whole-file'
}),
INSTALL_DIR_REFUSED:failure('user'),
PROFILE_REFUSED:failure('user'),
GO_FAILED:failure('other-go'),
GO_SHADOWED:failure('other-go'),
GO_VULNERABLE:failure('user'),
GO_UNSUPPORTED:failure('user'),
TOOL_FAILED:failure('user'),
SANDBOX_MISSING:failure('user'),
COMMAND_FAILED:failure('user'),
GUARD_FAILED:failure('user'),
NODE_UNSUPPORTED:failure('user'),
INTERNAL:failure('us')
};
function failureOf(error){
return error instanceof problem$0.A?failures[error.code]:void 0;
}
function mayPass(error){
const retry=failureOf(error)?.retry;
return 'later'===retry||'whole-file'===retry;
}
function isMirrorFailure(error){
return failureOf(error)?.otherMirror===true;
}
function isWrongBytes(error){
return failureOf(error)?.wrongBytes===true;
}
function isUnlisted(error){
return failureOf(error)?.unlisted===true;
}
function isUnconfirmed(error){
return failureOf(error)?.unconfirmed===true;
}
function isRefusal(error){
const failure=failureOf(error);
return failure?.fault==='mirror'&&'never'===failure.retry&&!failure.wrongBytes;
}
function hasRefused(error){
return isRefusal(error)||failureOf(error)?.fault==='mirror'&&failureOf(error)?.retry==='later';
}
function isNoAnswer(error){
const failure=failureOf(error);
return(failure?.fault==='network'||failure?.fault==='mirror')&&!failure.wrongBytes;
}
function failure(fault,more={}){
return{
fault,
retry:'never',
otherMirror:false,
wrongBytes:false,
unlisted:false,
unconfirmed:false,
...more
};
}
}),
30119:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
z:()=>namesFolder
});
var path$0=require$(76760);
function namesFolder({toolCache}){
return(0,path$0.join)(toolCache,'.setup-go-tarball','names');
}
})
};
