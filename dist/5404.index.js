"use strict";
exports.id=5404;
exports.ids=[
5404
];
exports.modules={
85404:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
warnOfVariables:()=>warnOfVariables
});
var inputs$0=require$(42314);
var table$1=require$(78120);
var name$2=require$(39534);
const others=[
'SETUP_GO_TARBALL_TOOLCHAIN',
'SETUP_GO_TARBALL_PATH',
'SETUP_GO_TARBALL_GUARD',
'SETUP_GO_TARBALL_GOBIN',
'SETUP_GO_TARBALL_GOPATH',
'SETUP_GO_BUNDLE_PROJECT',
'SETUP_GO_CODE_PAGE',
'SETUP_GO_LETTER',
'SETUP_GO_DOTENV',
'SETUP_GO_GOTESTSUM',
'SETUP_GO_INPUTS',
'SETUP_GO_TEST_DIRECTORY',
'SETUP_GO_TEST_FLAGS',
'SETUP_GO_TRIM',
...[
'ARCHIVE',
'FILENAME',
'H1',
'MIRROR',
'PLATFORM',
'RELEASE',
'SHA256',
'SIZE',
'TRUST'
].map((name)=>`SETUP_GO_VERIFY_${name}`),
'SETUP_GO_WORKING_DIRECTORY'
];
function warnOfVariables(names){
const known=[
...inputs$0.j.map(({name})=>(0,table$1.LO)(name)),
...others
];
return names.filter((name)=>!known.includes(name)).map((name)=>{
const nearest=(0,name$2.q)(name,known);
const advice = void 0 === nearest ? 'See setup-go-tarball --help.' : `Did you mean ${nearest}?`;
return `The variable ${name} means nothing here. ${advice}`;
});
}
})
};
