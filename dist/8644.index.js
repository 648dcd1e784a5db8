"use strict";
exports.id=8644;
exports.ids=[
8644
];
exports.modules={
68644:((__unused_webpack_module,exports$,require$)=>{
require$.r(exports$);
require$.d(exports$,{
installEventText:()=>installEventText
});
var megabytes$1=require$(27578);
var quoted$2=require$(58987);
var line$0=require$(23108);
function installEventText(event){
switch(event.kind){
case 'resolved':
return (0, line$0.pq)(`${event.release}: ${event.why}`);
case 'fell-back':
return (0, line$0.$e)(`Could not look up or download what was requested: ${event.message}. Using ${event.release} ${'' === event.tool ? `at "${event.root}"` : 'from the tool cache'}`);
case 'mirror-tried':
return (0, line$0.Yz)(`Trying mirror ${event.mirror} for ${event.aim}`);
case 'mirror-failed':
return (0, line$0.$e)(`Mirror ${event.mirror} failed: ${event.message}`);
case 'proxy-failed':
return (0, line$0.Yz)(`Skipping module proxy ${event.url}: ${event.message}`);
case 'waiting':
return (0, line$0.pq)(`Retrying in ${seconds(event.milliseconds)} s (retry ${event.retry} of ${event.of})`);
case 'asked':
return (0, line$0.Yz)(`GET ${event.url}`);
case 'download-started':
return (0, line$0.pq)(`Downloading ${event.label}`);
case 'bytes':
return;
case 'finished':
{
const{command,host,outcome,code,milliseconds}=event;
return (0, line$0.Yz)(`${command} (${host}) took ${milliseconds} ms: ${outcome}${code ? ` ${code}` : ''}`);
}
case 'resumed':
return (0, line$0.pq)(`Resuming ${event.label} at byte ${event.offset}`);
case 'interrupted':
return (0, line$0.$e)(`${event.message}; resuming`);
case 'restarted':
return (0, line$0.$e)(`${event.message}; discarding the partial download and starting over`);
case 'transition':
return (0, line$0.Yz)(`${event.checkpoint}: ${event.from} -> ${event.to} (${event.stateVersion})`);
case 'lock-wait':
return (0, line$0.pq)(`Waiting for ${event.owner}, which is installing ${event.archive}`);
case 'record-damaged':
return (0, line$0.$e)(`The install record "${event.path}" is damaged or from another version. Kept it as "${event.path}.damaged"; starting the install over`);
case 'committed':
return (0, line$0.pq)(`Installed ${event.release} from ${event.mirror} (trust ${event.trust})${(0, line$0.FF)(event.lacks)}`);
case 'first-run':
return (0, line$0.Yz)(`First run of ${event.release}, ${'none' === event.sandbox ? 'without a sandbox' : `in a sandbox by ${event.sandbox}`}: exit code ${event.exitCode}`);
case 'not-recorded':
return (0, line$0.$e)(`Go is installed, but this could not be recorded: ${event.message}`);
case 'space-freed':
return (0, line$0.$e)(`${event.message}; freed ${(0, megabytes$1.i)(event.bytes)} from earlier installs, trying again`);
case 'permission-wait':
return (0, line$0.$e)(`${event.message}; retrying in ${seconds(event.milliseconds)} s`);
case 'checkpoint-removed':
return (0, line$0.Yz)(`Removed the checkpoint "${event.path}"`);
case 'leftover-removed':
return (0, line$0.Yz)(`Removed "${event.path}", left behind by an earlier install`);
case 'sweep-failed':
return (0, line$0.$e)(`Could not remove unfinished installs: ${event.message}`);
case 'verified':
return (0, line$0.Yz)(`Verified ${event.archive}: ${event.size} bytes, SHA-256 ${event.sha256}, trust ${event.trust}`);
case 'log-lookup':
return (0, line$0.Yz)(`Looking up ${event.module} in ${event.database}`);
case 'log-unconfirmed':
return (0, line$0.pq)(`Not checked against the Go checksum database: ${event.message}`);
case 'signed':
return (0, line$0.pq)(`Signed by the OpenPGP key ${event.by}${event.by === event.key ? '' : ` of ${event.key}`} on ${new Date(event.made).toISOString().slice(0, 10)}`);
case 'signature-unconfirmed':
return (0, line$0.pq)(`Not checked by an OpenPGP signature: ${event.message}`);
case 'verify-command':
return (0, line$0.pq)(`Asking ${event.program} about ${event.archive}`);
case 'verify-command-output':
return (0, line$0.pq)(`verify-command: ${event.line}`);
case 'kept-whole':
return (0, line$0.pq)(`${event.mirror} is not proved official, so the tree is kept whole, not slim`);
case 'rechecked':
return (0, line$0.pq)(`Verified "${event.root}" again: trust ${event.trust}`);
case 'recheck-failed':
return (0, line$0.$e)(`Skipping "${event.root}": ${event.required} is required and its trust is ${event.trust}. Verified it again: ${event.why}`);
case 'differences-unknown':
return (0, line$0.$e)(`Could not find out which files differ: ${event.message}`);
case 'install-dir-emptied':
return (0, line$0.Yz)(`"${event.path}" cannot be renamed; replacing its content in place`);
case 'install-dir-leftover':
return (0, line$0.$e)(`Could not remove what was at "${event.path}" before: ${event.message}`);
case 'install-dir-recovered':
return (0, line$0.lm)(`An install at "${event.path}" was interrupted; restored what was there before`);
case 'install-dir-kept':
return keptText(event);
case 'wasm-missing':
return (0, line$0.$e)(`GOOS is js, and ${event.release} was installed without misc/wasm (wasm_exec.js, go_js_wasm_exec). Set mirrors to official, or use Go 1.24 or later.`);
case 'profile-changed':
return(0,line$0.pq)(profileText(event.change,event.written));
case 'profile-ready':
return (0, line$0.pq)(`New shells will use ${event.release}`);
case 'profile-none':
return(0,line$0.pq)('No start-up file has a block of setup-go-tarball; nothing to remove');
case 'profile-unwritable':
return (0, line$0.$e)(`The start-up files could not be written: ${event.message}`);
case 'profile-credentials':
return(0,line$0.$e)('GOPROXY holds credentials, which are now in the start-up file; check who can read that file');
case 'dotenv-withheld':
return (0, line$0.$e)(`Left ${event.names.join(', ')} out of "${event.path}": it holds credentials, and everyone who can see the pipeline can read a dotenv report. Pass it to later jobs as a masked variable.`);
case 'cache-restored':
return(0,line$0.pq)(restoredText(event));
case 'cache-saved':
return(0,line$0.pq)(savedText(event));
case 'tool-ready':
return(0,line$0.pq)(toolText(event));
case 'cache-judged':
return judgedText(event);
case 'guard-started':
return (0, line$0.pq)(`The guard asks ${counted(event.private, 'private proxy', 'private proxies')} and ${counted(event.public, 'public one', 'public ones')}; ${counted(event.patterns, 'pattern is', 'patterns are')} private`);
case 'guard-health':
return guardHealthText(event);
case 'guard-degraded':
return (0, line$0.Yz)(`The guard's upstream ${event.upstream} was ${event.health} from ${clockTime(event.from)} ${void 0 === event.to ? 'to the end' : `to ${clockTime(event.to)}`}`);
case 'guard-stopped':
return (0, line$0.pq)(`The guard answered ${event.requests} requests, ${event.hits} of them itself; ${event.failed} failed, as no upstream could be asked; ${event.degraded} were served by a public proxy because a private one was slow or down; ${event.withheld} modules were kept from public proxies`);
case 'size-unknown':
return (0, line$0.$e)(`Could not measure "${event.root}": ${event.message}`);
}
}
function clockTime(milliseconds){
return new Date(milliseconds).toISOString().slice(11,19);
}
function guardHealthText({upstream,health}){
const texts={
up:'answers again',
slow:'is slow: what is public is fetched elsewhere',
down:'does not answer: what is public is fetched elsewhere, and all else is 503'
};
const line = `The guard's upstream ${upstream} ${texts[health]}`;
return 'up'===health?(0,line$0.pq)(line):(0,line$0.$e)(line);
}
function counted(count,one,many){
return `${count} ${1 === count ? one : many}`;
}
function keptText(event){
const kept = `Kept the Go that was at "${event.path}" before as "${event.as}"`;
return void 0 === event.taken ? (0, line$0.lm)(kept) : (0, line$0.$e)(`${kept}: "${event.taken}" exists already`);
}
function profileText({path,change},written){
const file=(0,quoted$2.T)(path);
const texts={
created:[
`Created ${file}, which sets up Go for new shells`,
`Would create ${file} with these lines`
],
added:[
`Added the lines that set up Go to ${file}`,
`Would add these lines to ${file}`
],
renewed:[
`Updated the lines that set up Go in ${file}`,
`Would replace our lines in ${file} with these`
],
unchanged:[
`${file} sets up this Go already`,
`${file} has these lines already`
],
'taken out':[
`Removed the lines that set up Go from ${file}`,
''
],
removed:[
`Removed ${file}, which was created for the lines that set up Go`,
''
]
};
return texts[change][written?0:1];
}
function restoredText(event){
const{what,outcome,matched,key,bytes,entries}=event;
const size = void 0 === bytes ? '' : `, ${entries} entries, ${(0, megabytes$1.i)(bytes)}`;
const took = `in ${event.seconds.toFixed(1)} s${size}`;
if ('miss' === outcome) return `No cache of ${what} (${key})`;
return `Restored ${what} ${took}: ${'exact' === outcome ? matched : `${matched}, the nearest to ${key}`}`;
}
function savedText(event){
const{what,key,bytes,kept,dropped}=event;
const left = void 0 === dropped ? '' : `, ${dropped} unused ones left out`;
return `Saved ${what} in ${event.seconds.toFixed(1)} s: ${kept} entries, ${(0, megabytes$1.i)(bytes)}${left} (${key})`;
}
function toolText(event){
const{tool,version,folder,how}=event;
if ('found' === how) return `Found ${tool} ${version} in "${folder}"`;
const done='restored'===how?'Restored':'Installed';
return `${done} ${tool} ${version} in ${event.seconds.toFixed(1)} s`;
}
function judgedText(event){
const{what,cost,saved}=event;
const price = `The cache of ${what} cost ${cost.toFixed(1)} s`;
if (void 0 === saved) return (0, line$0.pq)(`${price}; what it saves is not known yet`);
const judged = `${price} and saved about ${saved.toFixed(1)} s of this job`;
if(cost - saved<noise)return(0,line$0.pq)(judged);
const advice='modules'===what?'Name fewer go.sum files in cache-dependency-path':'Lower cache-max-size-mb';
return (0, line$0.lm)(`${judged}. ${advice}, or set cache: false here.`);
}
const noise=3;
function seconds(milliseconds){
return (milliseconds / 1000).toFixed(1);
}
})
};
