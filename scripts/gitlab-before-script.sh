# shellcheck shell=sh
# The before_script of the templates for GitLab. scripts/gitlab-bootstrap.ts puts texts for @names@ and leaves out this
# head. For sh, dash, bash (from 3.2, which knows no here-document inside of "$(...)") and busybox. Of the job's shell it
# changes nothing but what setup exports, and where setup fails, the job ends with setup's status.
#
# Inputs are data. They stand in a here-document, a line each, so no quoting of theirs matters; only $NAME and ${NAME} in
# them are variables of the job.
# <script>
# Go, by setup-go-tarball @version@
setup_go() {
  project=${CI_PROJECT_DIR:-$PWD}
  case $PWD/ in "$project"/*) ;; *) project=$PWD ;; esac
  while IFS= read -r line; do
    name=${line%%=*} rest=${line#*=} value=''
    eval "[ -z \"\${$name-}\" ]" || continue # a variable of the job, the project or a matrix wins over the input
    while :; do
      value=$value${rest%%\$*}
      case $rest in *\$*) rest=${rest#*\$} ;; *) break ;; esac
      case $rest in
        \{*\}*) variable=${rest#\{} && variable=${variable%%\}*} && shown="{$variable}" ;;
        *) variable=${rest%%[!A-Za-z0-9_]*} && shown=$variable ;;
      esac
      rest=${rest#"$shown"}
      case $variable in
        '' | [0-9]* | *[!A-Za-z0-9_]*) value=$value\$$shown ;;
        *) eval "value=\$value\${$variable-}" ;;
      esac
    done
    [ -z "$value" ] || export "$name=$value"
  done <<'SETUP_GO_INPUTS'
@inputs@
SETUP_GO_INPUTS
  case ${SETUP_GO_PROJECT_CACHE-} in # Node and the bundle are worth keeping there too
    [Tt]rue | TRUE) export RUNNER_TOOL_CACHE="${RUNNER_TOOL_CACHE:-$project/.setup-go/tools}" ;;
  esac
  case ${GOINSTALL_BUNDLE-} in [!/]*) export GOINSTALL_BUNDLE="$project/$GOINSTALL_BUNDLE" ;; esac
  # <component>
  if [ -z "${GOINSTALL_BUNDLE-}${GOINSTALL_BUNDLE_BASE_URL-}${GOINSTALL_BUNDLE_GIT-}" ] &&
    [ -n "${CI_SERVER_URL-}" ] && command -v git >/dev/null 2>&1; then
    export GOINSTALL_BUNDLE_GIT="$CI_SERVER_URL/${SETUP_GO_BUNDLE_PROJECT-}.git" GOINSTALL_BUNDLE_COMMIT=@commit@
  fi
  # </component>
  if [ -n "${GOINSTALL_BUNDLE_GIT-}" ] && [ -n "${CI_SERVER_URL-}" ]; then
    # For a project of this GitLab that is not public. git asks for it where it must, and tells it nobody else.
    count=${GIT_CONFIG_COUNT:-0}
    export "GIT_CONFIG_KEY_$count=credential.$CI_SERVER_URL.helper" "GIT_CONFIG_COUNT=$((count + 1))"
    export "GIT_CONFIG_VALUE_$count=!f() { echo username=gitlab-ci-token; echo \"password=\$CI_JOB_TOKEN\"; }; f"
  fi
  set -- setup
  case ${SETUP_GO_DOTENV-} in
    '') ;;
    /*) set -- "$@" --dotenv "$SETUP_GO_DOTENV" ;;
    *) set -- "$@" --dotenv "$project/$SETUP_GO_DOTENV" ;;
  esac
  cd -- "${SETUP_GO_WORKING_DIRECTORY:-.}" || return
  sh -s -- "$@" <<'GOINSTALL_SH'
@goinstall@
GOINSTALL_SH
}
setup_go_exports=$(setup_go) || exit
eval "$setup_go_exports"
unset -f setup_go && unset setup_go_exports
