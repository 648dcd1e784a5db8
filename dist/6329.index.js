"use strict";
exports.id=6329;
exports.ids=[
6329
];
exports.modules={
46329:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
probeSystem:()=>probeSystem
});
var process$0=require$(31421);
var fs$1=require$(73024);
function probeSystem(){
return{
libc:'linux'===process.platform?libc():void 0,
rosetta:'darwin'===process.platform&&'1'===ask('sysctl',[
'-n',
'sysctl.proc_translated'
]).trim(),
container:'linux'===process.platform?container():void 0,
descriptors:descriptors()
};
}
function libc(){
const glibc=glibcOfNode();
if(void 0!==glibc)return{
name:'glibc',
version:glibc
};
const loader = namesIn('/lib').find((name)=>/^ld-musl-.*\.so\.1$/.test(name));
if(void 0===loader)return;
return{
name:'musl',
version: /^Version (\S+)/m.exec(ask(`/lib/${loader}`, []))?.[1]
};
}
function glibcOfNode(){
Object.assign(process.report,{
excludeNetwork:true
});
const report=process.report.getReport();
const version=report.header?.glibcVersionRuntime;
return 'string'==typeof version?version:void 0;
}
function container(){
if ((0, fs$1.existsSync)('/.dockerenv')) return 'docker';
if ((0, fs$1.existsSync)('/run/.containerenv')) return 'podman';
if(process.env.KUBERNETES_SERVICE_HOST)return 'kubernetes';
if(process.env.container)return process.env.container;
const [, group] = /(docker|kubepods|containerd|libpod|lxc|garden)/.exec(textOf('/proc/1/cgroup')) ?? [];
if(void 0!==group)return group;
return /^\d+ \d+ \S+ \/ \/ .* - overlay /m.test(textOf('/proc/self/mountinfo')) ? 'overlay' : void 0;
}
function descriptors(){
if('win32'===process.platform)return;
const text = 'linux' === process.platform ? /^Max open files\s+(\S+)/m.exec(textOf('/proc/self/limits'))?.[1] ?? '' : ask('sh', [
'-c',
'ulimit -n'
]);
const count=Number.parseInt(text,10);
return Number.isNaN(count)?void 0:count;
}
function ask(program,args){
const{stdout,stderr}=(0,process$0.spawnSync)(program,args,{
encoding:'utf8',
timeout:5_000
});
return `${stdout ?? ''}${stderr ?? ''}`;
}
function textOf(path){
try{
return(0,fs$1.readFileSync)(path,'utf8');
}catch {
return '';
}
}
function namesIn(folder){
try{
return(0,fs$1.readdirSync)(folder);
}catch {
return[];
}
}
})
};
