// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expansions of a shell

/** What go.work and go.mod ask for together, in `want`, and the name of the file that says it, in `file`. */
const read = [
  '_usego_auto_read() {',
  '  _go_auto_max=-1 _go_auto_pin=-1',
  '  for _go_auto_path in "$_go_auto_work" "$_go_auto_mod"; do',
  '    [ -n "$_go_auto_path" ] && [ -r "$_go_auto_path" ] || continue',
  '    _usego_auto_lines "$_go_auto_path"',
  '    _usego_auto_rank "$_go_auto_go"',
  '    _go_auto_least=$_go_auto_rank',
  '    if [ "$_go_auto_rank" -gt "$_go_auto_max" ]; then',
  '      _go_auto_max=$_go_auto_rank _go_auto_want=$_go_auto_go _go_auto_file=${_go_auto_path##*/}',
  '    fi',
  // Of a workspace its own line alone counts.
  '    [ "$_go_auto_path" = "$_go_auto_work" ] || [ -z "$_go_auto_work" ] || continue',
  '    _usego_auto_rank "$_go_auto_line"',
  '    if [ "$_go_auto_rank" -ge 0 ] && [ "$_go_auto_rank" -ge "$_go_auto_least" ]; then',
  '      _go_auto_pin=$_go_auto_rank _go_auto_toolchain=$_go_auto_line _go_auto_said=${_go_auto_path##*/}',
  '    fi',
  '  done',
  // As elsewhere: a GOTOOLCHAIN=local of the user's, not ours and not an image's, rules the line out.
  '  case ${GOTOOLCHAIN-}:${SETUP_GO_TARBALL_TOOLCHAIN-}:${GOLANG_VERSION:+image} in',
  '    local:local:* | local:*:image) ;;',
  '    local:*) return 0 ;;',
  '  esac',
  '  if [ "$_go_auto_pin" -ge 0 ] && [ "$_go_auto_pin" -ge "$_go_auto_max" ]; then',
  '    _go_auto_want=$_go_auto_toolchain _go_auto_file=$_go_auto_said',
  '  fi',
  '}',
];

/**
 * The version of the line `go` in `go`, that of the line `toolchain` in `line`: from what comes before the first block in
 * parentheses, where the go command writes them, or from the whole file if there is no `go` line before it. A shell reads
 * byte by byte, so a file with many requirements would take milliseconds. bash and zsh can read more than a line at once.
 */
const lines = [
  '_usego_auto_lines() {',
  '  _go_auto_go= _go_auto_line=',
  '  if [ -n "${BASH_VERSION-}${ZSH_VERSION-}" ]; then',
  "    _go_auto_nl=$'\\n'",
  '    IFS= read -r -d "(" _go_auto_text <"$1" || :',
  '    _go_auto_text=$_go_auto_nl$_go_auto_text',
  '    case $_go_auto_text in',
  '      *"${_go_auto_nl}go "*"${_go_auto_nl}toolchain "* | *"${_go_auto_nl}toolchain "*"${_go_auto_nl}go "*)',
  '        _go_auto_line=${_go_auto_text#*"${_go_auto_nl}toolchain "}',
  '        _go_auto_go=${_go_auto_text#*"${_go_auto_nl}go "} ;;',
  '      *toolchain*) ;;',
  '      *"${_go_auto_nl}go "*) _go_auto_go=${_go_auto_text#*"${_go_auto_nl}go "} ;;',
  '    esac',
  '    _go_auto_go=${_go_auto_go%%"$_go_auto_nl"*} _go_auto_line=${_go_auto_line%%"$_go_auto_nl"*}',
  '  fi',
  '  if [ -z "$_go_auto_go" ]; then',
  '    while IFS=" \t" read -r _go_auto_word _go_auto_text _go_auto_rest || [ -n "$_go_auto_word" ]; do',
  '      case $_go_auto_word in',
  '        go) _go_auto_go=$_go_auto_text ;;',
  '        toolchain) _go_auto_line=$_go_auto_text ;;',
  '      esac',
  '      case $_go_auto_text$_go_auto_rest in *"("*) [ -z "$_go_auto_go" ] || break ;; esac',
  '    done <"$1"',
  '  fi',
  '  while :; do case $_go_auto_go in [" \t"]*) _go_auto_go=${_go_auto_go#?} ;; *) break ;; esac; done',
  '  while :; do case $_go_auto_line in [" \t"]*) _go_auto_line=${_go_auto_line#?} ;; *) break ;; esac; done',
  '  _go_auto_go=${_go_auto_go%%[!0-9a-z.]*}',
  '  _go_auto_line=${_go_auto_line#go}',
  '  _go_auto_line=${_go_auto_line%%[!0-9a-z.]*}',
  '}',
];

/**
 * A number for a version, in the order of releases, in `rank`; -1 for what is none. 1.23 is below its pre-releases. Its
 * parts are in `minor`, `patch`, and `kind` and `number` of a pre-release.
 */
const rank = [
  '_usego_auto_rank() {',
  '  _go_auto_rank=-1 _go_auto_pre=900 _go_auto_patch=0 _go_auto_kind= _go_auto_number=0',
  '  case $1 in 1.*) ;; *) return 0 ;; esac',
  '  _go_auto_minor=${1#1.}',
  '  case $_go_auto_minor in',
  '    *rc*) _go_auto_kind=rc _go_auto_pre=200 ;;',
  '    *beta*) _go_auto_kind=beta _go_auto_pre=100 ;;',
  '    *.*) _go_auto_patch=${_go_auto_minor#*.} _go_auto_minor=${_go_auto_minor%%.*} ;;',
  '    *) _go_auto_pre=0 ;;',
  '  esac',
  '  if [ -n "$_go_auto_kind" ]; then',
  '    _go_auto_number=${_go_auto_minor#*"$_go_auto_kind"} _go_auto_minor=${_go_auto_minor%%"$_go_auto_kind"*}',
  '  fi',
  '  case $_go_auto_minor:$_go_auto_patch:$_go_auto_number: in',
  '    *[!0-9:]* | :* | *::* | 0?*:*:*: | *:0?*:*: | *:*:0?*: | *[0-9][0-9][0-9][0-9]*) return 0 ;;',
  '  esac',
  '  _go_auto_rank=$((_go_auto_minor * 1000000 + _go_auto_patch * 1000 + _go_auto_pre + _go_auto_number))',
  '}',
];

export const readModuleOfSh: readonly string[] = [...read, ...lines, ...rank];
