"use strict";
exports.id=5256;
exports.ids=[
5256
];
exports.modules={
65256:((__unused_webpack_module,exports$,require$)=>{
require$.d(exports$,{
writeDotenv:()=>writeDotenv
});
var external_node_path_=require$(76760);
var problem=require$(48624);
var redact=require$(50386);
const pathVariable='SETUP_GO_TARBALL_PATH';
function dotenvReport(exports1,given){
const path={
name:pathVariable,
value:exports1.paths.join(given.delimiter)
};
const all=[
...exports1.variables,
...0===exports1.paths.length?[]:[
path
]
];
const isOpen=(value)=>(0,redact.R)(value,given.secrets)===value;
const lines=all.filter(({value})=>isOpen(value)).map(line);
const text=lines.join('');
const size=new TextEncoder().encode(text).length;
if (size >= sizeLimit) throw new problem.A('INPUT_INVALID', `The dotenv report would have ${size} bytes, and GitLab accepts fewer than ${sizeLimit}`, {
hint:'Omit --dotenv, or shorten the longest of GOPATH, GOPROXY, GOPRIVATE and GOFLAGS.'
});
return{
text,
withheld:all.filter(({value})=>!isOpen(value)).map(({name})=>name)
};
}
const sizeLimit=5120;
function line({name,value}){
const why=whyNot(value);
if (void 0 === why) return `${name}=${value}\n`;
throw new problem.A('INPUT_INVALID', `A dotenv report cannot contain ${name}, which is "${value}": ${why}`, {
hint: `Give ${name} another value, or omit --dotenv.`
});
}
function whyNot(value){
if (/[\u0000-\u001f\u007f]/.test(value)) return 'it contains a line break or another control character';
if(value.trim()!==value)return 'GitLab removes the spaces at its start and end';
return value.includes('$')?'GitLab expands text after a "$"':void 0;
}
var environment_secrets=require$(52854);
async function writeDotenv(run,exports1,given){
const secrets=[
...(0,environment_secrets.V)(run.env),
...''===given.token?[]:[
given.token
]
];
const{text,withheld}=dotenvReport(exports1,{
secrets,
delimiter:external_node_path_.delimiter
});
if(withheld.length>0)run.emit({
kind:'dotenv-withheld',
names:withheld,
path:given.file
});
const file=(0,external_node_path_.resolve)(run.workspace,given.file);
await run.files.makeFolder((0,external_node_path_.dirname)(file));
await run.files.writeText(file,text);
}
})
};
