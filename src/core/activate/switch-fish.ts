import { inMsys, quote } from './shell-export.ts';
import { endOnPath, flagsOf, type OwnFolder, ownOnPath, type Switching, toolsIn } from './switching.ts';

export function functionOfFish(given: Switching): readonly string[] {
  const q = (text: string) => quote('fish', text);
  const cache = q(inMsys(given.toolCache));
  const [node, script] = given.program.map(q);
  const list = (folders: readonly string[]) => folders.map((folder) => q(inMsys(folder))).join(' ');
  const own = ownOnPath(given);
  const ofVersion = (folders: readonly OwnFolder[]) =>
    folders.map((folder) => `${q(inMsys(folder.parent))}/$name${endOnPath(folder)}`).join(' ');
  const trees = `${escaped(given.toolCache)}/go(?:-[^/]+)?/[^/]+/${given.arch}/bin`;
  const others = given.own.map((folder) => `${escaped(folder.parent)}/1\\.[^/]+${endOnPath(folder)}`);
  const around = [...given.before, ...given.after].map(escaped);
  const ours = q(`^(?:${[trees, ...others, ...around].join('|')})$`);
  const path = [
    ...[list(given.before), ofVersion(own.before), '$root/bin'],
    ...[ofVersion(own.after), list(given.after), '$others'],
  ];
  const tools = toolsIn(given).map(q).join(' ');
  const least = given.goroot === 'export' ? '\\d+' : '(?:9|\\d\\d+)';
  return [
    'function usego',
    '    set -l root',
    // fish reads the output of a `(command)` in another thread, which takes longer than all the rest.
    '    set -l want $argv[1]',
    '    string match -q "go*" -- "$want"; and set want (string replace -r "^go" "" -- $want)',
    ...(tools === ''
      ? []
      : [
          '    if not set -q argv[1]; or set -q argv[2]; or string match -q "go*" -- "$GOTOOLCHAIN"',
          `    else if string match -qr '^1\\.${least}\\.\\d+$' -- $want`,
          `        for tool in ${tools}`,
          `            if test -e ${cache}/$tool/$want/${given.arch}.complete -a -x ${cache}/$tool/$want/${given.arch}/bin/go`,
          `                set root ${cache}/$tool/$want/${given.arch}`,
          '                break',
          '            end',
          '        end',
          `    else if string match -qr '^1\\.${least}$' -- $want`,
          `        for tool in ${tools}`,
          '            set -l newest',
          // In the order of their numbers: 1.22.9 before 1.22.12.
          `            for try in ${cache}/$tool/$want.*/${given.arch}`,
          `                if string match -qr '/1\\.\\d+\\.\\d+/[^/]*$' -- $try; and test -e $try.complete -a -x $try/bin/go`,
          '                    set newest $try',
          '                end',
          '            end',
          '            if test -z "$root"',
          '                set root $newest',
          '            else if test -n "$newest"',
          `                set -l patches (string replace -r '^.*\\.(\\d+)/[^/]*$' '$1' -- $root $newest)`,
          '                test $patches[2] -gt $patches[1]; and set root $newest',
          '            end',
          '        end',
          '    end',
        ]),
    '    if test -z "$root"',
    `        if test -x ${node} -a -e ${script}`,
    `            RUNNER_TOOL_CACHE=${q(given.toolCache)} ${node} ${script} use --shell fish${flagsOf(given)} $argv | source`,
    '        else',
    '            setup-go-tarball use --shell fish $argv | source',
    '        end',
    '        return $status',
    '    end',
    '    set -l others',
    '    for entry in $PATH',
    `        if not string match -qr -- ${ours} $entry`,
    '            set -a others $entry',
    '        end',
    '    end',
    ...{ export: ['    set -gx GOROOT $root'], unset: ['    set -e GOROOT'], leave: [] }[given.goroot],
    ...(given.own.length === 0
      ? []
      : [`    set -l name (string replace -r '^.*/([^/]+)/[^/]+$' '$1' -- $root)`]),
    ...given.own.flatMap(({ variable, mark, parent, suffix }) => [
      `    set -gx ${variable} ${q(inMsys(parent))}/$name${suffix}`,
      `    set -gx ${mark} $${variable}`,
    ]),
    `    set -gx PATH ${path.filter(Boolean).join(' ')}`,
    'end',
  ];
}

function escaped(folder: string): string {
  return inMsys(folder).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
