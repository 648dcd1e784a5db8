"use strict";
exports.id=2473;
exports.ids=[
2473
];
exports.modules={
42473:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
tellNotes:()=>tellNotes,
toolchainProblem:()=>toolchainProblem
});
var problem$0=require$(48624);
var form$1=require$(54021);
function tellNotes(notes,facts){
return notes.map(([about,value])=>({
level:'goroot-changed'===about?'info':'warning',
text:tellers[about](value,facts)
}));
}
const tellers={
'no-gopath': (_, facts)=>`${whyNoGopath(facts)}, so Go has no GOPATH: it is not exported, and go install cannot install anything`,
'gopath-is-goroot': (value)=>`GOPATH is "${value}", the folder of this Go: modules and tools would go there, and be removed with it. Set GOPATH, or the input gopath, to another folder.`,
'goroot-changed': (value, { goroot })=>`GOROOT was "${value}" and is now "${goroot}"`,
'goroot-emptied': (value)=>`GOROOT is "${value}", which belongs to another Go: it is set to empty, so that each Go uses its own`,
'goroot-written': (value)=>`go env -w has set GOROOT to "${value}", which would break this Go: GOROOT is exported anyway. Remove the setting with "go env -u GOROOT".`,
'toolchain-written'(value,{release}){
const why = (0, form$1.H)(value, release) ? 'which Go refuses' : `which would run instead of ${release}`;
return `go env -w has set GOTOOLCHAIN to "${value}", ${why}: GOTOOLCHAIN=local is exported. Remove the setting with "go env -u GOTOOLCHAIN".`;
}
};
function whyNoGopath({env,goroot,separator}){
const home = '/' === separator ? 'HOME' : 'USERPROFILE';
return env[home] ? `This Go is at the default GOPATH, "${goroot}"` : `${home} is not set`;
}
function toolchainProblem({value},{release,inputs:{toolchain}}){
const place=toolchain?'by the input toolchain':'in the environment';
if ((0, form$1.H)(value, release)) return new problem$0.A('GO_FAILED', `GOTOOLCHAIN is ${JSON.stringify(value)} ${place}, and every go command would fail: invalid GOTOOLCHAIN`, {
hint:'Unset GOTOOLCHAIN, or set it to local, auto, path, or a name such as go1.26.8+auto.'
});
return new problem$0.A('GO_SHADOWED', `GOTOOLCHAIN is "${value}" ${place}, so every go command would run that instead of ${release}`, {
hint:'Unset GOTOOLCHAIN, set it to local or auto, or request that version.'
});
}
})
};
