export const id=3096;
export const ids=[
3096
];
export const modules={
3096:((module$,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
moveCaches:()=>moveCaches
});
var path$0=require$(6760);
var problem$1=require$(2969);
const subfolders={
GOCACHE:'build',
GOPATH:'go'
};
async function moveCaches(run,given){
const{consulted,wrong,askAgain}=given;
const said = (name)=>`${name} is "${consulted.goEnv[name]}", which cannot be written`;
const own = (name)=>`Set ${name} to a folder of your own`;
const folder=await makeFolder(run);
if(void 0===folder)return{
...consulted,
remarks: wrong.map((name)=>warning(`${said(name)}. ${own(name)}.`))
};
const places=Object.fromEntries(wrong.map((name)=>[
name,
(0,path$0.join)(folder,subfolders[name])
]));
const remarks = wrong.map((name)=>warning(`${said(name)}: it is "${places[name]}" instead. ${own(name)} to keep what is in it.`));
const env={
...consulted.env,
...places
};
const goEnv={
...await askAgain(env),
...places
};
return{
env,
goEnv,
placed:{
...consulted.placed,
...places
},
remarks
};
}
async function makeFolder(run){
try{
return await run.files.makeOwnFolder((0,path$0.join)(run.temporary,'setup-go-tarball-caches-'));
}catch(error){
if(error instanceof problem$1.A)return;
throw error;
}
}
function warning(text){
return{
level:'warning',
text
};
}
})
};
