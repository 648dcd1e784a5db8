# shellcheck shell=sh
# The before_script of the templates for GitLab. scripts/gitlab-bootstrap.ts replaces each @name@ and omits this header.
# For sh, dash, bash (3.2 and later; 3.2 does not support a here-document inside "$(...)") and busybox. It changes
# nothing in the job's shell except what setup exports. If setup fails, the job ends with the exit status of setup. In
# after_script, with SETUP_GO_TRIM, it trims the caches instead, and never fails.
#
# Inputs are data. They are in a here-document, one per line, so quotes in them have no effect; only $NAME and ${NAME}
# are replaced, by variables of the job.
# <script>
# Installs Go with setup-go-tarball @version@
setup_go() {
  project=${CI_PROJECT_DIR:-$PWD}
  case $PWD/ in "$project"/*) ;; *) project=$PWD ;; esac
  while IFS= read -r line; do
    name=${line%%=*} rest=${line#*=} value=''
    eval "[ -z \"\${$name-}\" ]" || continue # a variable of the job, the project or a matrix overrides the input
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
  case ${SETUP_GO_PROJECT_CACHE-} in # keeps Node and the bundle there too
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
    # For a private project of this GitLab. git sends the token only if this server asks for it, and to no other server.
    count=${GIT_CONFIG_COUNT:-0}
    export "GIT_CONFIG_KEY_$count=credential.$CI_SERVER_URL.helper" "GIT_CONFIG_COUNT=$((count + 1))"
    export "GIT_CONFIG_VALUE_$count=!f() { echo username=gitlab-ci-token; echo \"password=\$CI_JOB_TOKEN\"; }; f"
  fi
  case ${SETUP_GO_SUMMARY_FILE-} in '' | /*) ;; *) export SETUP_GO_SUMMARY_FILE="$project/$SETUP_GO_SUMMARY_FILE" ;; esac
  set -- setup
  if [ -n "${SETUP_GO_TRIM-}" ]; then
    [ -f "$project/.setup-go/job-caches.json" ] || return 0 # no caches in this job, or no set-up
    set -- cache trim
    case ${SETUP_GO_GOTESTSUM-} in v[0-9]*) set -- "$@" --keep-modules "gotest.tools/gotestsum@$SETUP_GO_GOTESTSUM" ;; esac
    SETUP_GO_DOTENV='' SETUP_GO_WORKING_DIRECTORY=''
  fi
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
if [ -n "${SETUP_GO_TRIM-}" ]; then
  (setup_go) || echo 'The caches are saved as they are.'
else
  setup_go_exports=$(setup_go) || exit
  eval "$setup_go_exports"
fi
unset -f setup_go && unset setup_go_exports SETUP_GO_TRIM
