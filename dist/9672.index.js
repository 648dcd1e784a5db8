export const id=9672;
export const ids=[
9672
];
export const modules={
9672:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
another:()=>another,
goExited:()=>goExited,
notJson:()=>notJson,
notOnPath:()=>notOnPath
});
var problem$0=require$(2969);
function another(what,got,wanted){
return new problem$0.A('GO_SHADOWED', `${what} is "${got}", expected "${wanted}"`, {
hint:'Another Go takes precedence. Remove it, or remove its folder from PATH, GOBIN and go env -w.'
});
}
function notOnPath(go,delimiter){
return new problem$0.A('GO_SHADOWED', `"${go}" cannot be on PATH: its path contains "${delimiter}"`, {
hint: `Move the tool cache to a folder whose path has no "${delimiter}".`
});
}
function goExited(command,{exitCode,stderr}){
return new problem$0.A('GO_FAILED', `"${command}" exited with ${exitCode}: ${stderr.trim()}`, {
hint:'If Go does not say why, check that it is built for this machine (input architecture).'
});
}
function notJson(root,cause){
return new problem$0.A('GO_FAILED','"go env -json" did not print JSON',{
hint: `The installed Go does not work. Remove "${root}" and run this again.`,
cause
});
}
})
};
