import { quote } from './shell-export.ts';
import { endOnPath, flagsOf, type OwnFolder, ownOnPath, type Switching } from './switching.ts';

export function functionOfPowerShell(given: Switching): readonly string[] {
  const q = (text: string) => quote('powershell', text);
  const [node, script] = given.program.map(q);
  const array = (texts: readonly string[]) => `@(${texts.map(q).join(', ')})`;
  const combined = (parent: string, end: string) =>
    `[IO.Path]::Combine(${[q(parent), '$name', ...(end === '' ? [] : [q(end.slice(1))])].join(', ')})`;
  const own = ownOnPath(given);
  const ofVersion = (folders: readonly OwnFolder[]) =>
    folders.map((folder) => `@(${combined(folder.parent, endOnPath(folder))})`);
  const first = [
    array(given.before),
    ...ofVersion(own.before),
    "@([IO.Path]::Combine($root, 'bin'))",
    ...ofVersion(own.after),
    array(given.after),
  ];
  const others = `('^(' + (@(${given.own
    .map((folder) => {
      const end = endOnPath(folder) === '' ? '' : '[\\\\/]bin';
      return `[regex]::Escape(${q(folder.parent)}) + ${q(`[\\\\/]1\\.[^\\\\/]+${end}`)}`;
    })
    .join('; ')}) -join '|') + ')$')`;
  const least = given.goroot === 'export' ? '\\d+' : '(?:9|\\d\\d+)';
  return [
    'function global:usego {',
    '  param([string] $Version)',
    '  $root = $null',
    `  $cache = ${q(given.toolCache)}`,
    "  $want = $Version -replace '^go', ''",
    ...(given.tools.length === 0
      ? []
      : [
          `  if ($args.Count -eq 0 -and $env:GOTOOLCHAIN -notlike 'go*' -and $want -match '^1\\.${least}(\\.\\d+)?$') {`,
          "    $names = if ($want -match '^1\\.\\d+$') { '^' + [regex]::Escape($want) + '\\.\\d+$' } else { '^' + [regex]::Escape($want) + '$' }",
          '    $best = -1',
          `    foreach ($tool in ${array(given.tools)}) {`,
          '      $folder = [IO.Path]::Combine($cache, $tool)',
          '      if (-not [IO.Directory]::Exists($folder)) { continue }',
          '      foreach ($found in [IO.Directory]::GetDirectories($folder)) {',
          '        $name = [IO.Path]::GetFileName($found)',
          '        if ($name -notmatch $names) { continue }',
          `        $try = [IO.Path]::Combine($found, ${q(given.arch)})`,
          "        $go = [IO.Path]::Combine($try, 'bin', 'go')",
          "        $works = [IO.File]::Exists($try + '.complete') -and ([IO.File]::Exists($go) -or [IO.File]::Exists($go + '.exe'))",
          "        $patch = [int] ($name -replace '^.*\\.', '')",
          '        if ($works -and $patch -gt $best) { $best = $patch; $root = $try }',
          '      }',
          '    }',
          '  }',
        ]),
    '  if ($null -eq $root) {',
    '    $named = $env:RUNNER_TOOL_CACHE',
    '    $env:RUNNER_TOOL_CACHE = $cache',
    '    try {',
    `      $lines = if ([IO.File]::Exists(${node}) -and [IO.File]::Exists(${script})) {`,
    `        & ${node} ${script} use --shell powershell${flagsOf(given)} $Version @args`,
    '      } else {',
    '        setup-go-tarball use --shell powershell $Version @args',
    '      }',
    '    } finally {',
    '      $env:RUNNER_TOOL_CACHE = $named',
    '    }',
    '    $lines | Out-String | Invoke-Expression',
    '    return',
    '  }',
    ...(given.own.length === 0
      ? []
      : ['  $name = [IO.Path]::GetFileName([IO.Path]::GetDirectoryName($root))']),
    `  $first = ${first.join(' + ')}`,
    `  $ours = '^' + [regex]::Escape($cache) + ${q(`[\\\\/]go(-[^\\\\/]+)?[\\\\/][^\\\\/]+[\\\\/]${given.arch}[\\\\/]bin$`)}`,
    '  $others = @($env:PATH -split [IO.Path]::PathSeparator | Where-Object { $_ -and $_ -cnotin $first -and $_ -notmatch $ours })',
    ...(given.own.length === 0 ? [] : [`  $others = @($others | Where-Object { $_ -notmatch ${others} })`]),
    ...{ export: ['  $env:GOROOT = $root'], unset: ['  $env:GOROOT = $null'], leave: [] }[given.goroot],
    ...given.own.flatMap(({ variable, mark, parent, suffix }) => [
      `  $env:${variable} = ${combined(parent, suffix)}`,
      `  $env:${mark} = $env:${variable}`,
    ]),
    '  $env:PATH = ($first + $others) -join [IO.Path]::PathSeparator',
    '}',
  ];
}
