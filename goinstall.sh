#!/bin/sh
# goinstall.sh: a Go in one command, for a shell, a Dockerfile, a CI job, also where there is no Node. It finds or
# fetches Node and the bundle setup-go-tarball.mjs, each held to its SHA-256, and hands every other argument over
# to the bundle. Standard output carries only what the bundle says, standard error the rest. See docs/goinstall.md.
# shellcheck disable=SC2015,SC3044 # fail never returns; emulate is for zsh alone
{ # read to its end before anything is done: a part of this file does nothing at all
[ -z "${ZSH_VERSION-}" ] || emulate sh
set -eu && unset CDPATH
# <stamped> by scripts/release.ts, from package.json, scripts/node-digests.json and the bundle that was built
version=1.0.0
bundle_sha256=
node_version=24.21.0
node_sha256='archive darwin-arm64 bed7eea5325e1108f32ce5228ddd6a5f0f08a499ee42aa7442aea583702f6057
  archive darwin-x64 1462cb3b3046b815cf8ea436d3da450ec1a9f11dac7e5a46b0ada5305d7e8097
  archive linux-arm64 724282c3b43aec998aa9527380465b45d229e021b58035f5f4f63095eabfe5d5
  archive linux-arm64-musl 3048b0811e158ca0d8672b59c839861763e144492980d8d29b369dfee45747e4
  archive linux-x64 6e1db87ef58b8819e5d5402eff1536491b18edd8eb7bee5ef7897876e88dc5ff
  archive linux-x64-musl 3d63405fc65a0d2d2976c1f0bc2fd27bb0bd07212469e705aac3f03ae5ab4c9c
  npm linux-arm64 fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb
  npm linux-x64 61ecf27ad70afee991b671c28561eb497028294a67d132f9bbaac9ad73f81d3b'
# </stamped>
oldest_node=24
release_url=https://github.com/org/setup-go-tarball/releases/download/v$version
own_flags=' --node-base-url --npm-registry --bundle --bundle-base-url --bundle-git --bundle-commit '
help_text='Usage: goinstall.sh [its own flags] [command] [flags of the command]

Installs Go by way of setup-go-tarball. Without a command it is "setup". Its own flags, each a variable too:
  --node-base-url URL    where Node comes from, in place of nodejs.org/dist   GOINSTALL_NODE_BASE_URL
  --npm-registry URL     an npm registry that Node may come from              GOINSTALL_NPM_REGISTRY
  --bundle PATH          the bundle: a .mjs file, or a folder dist            GOINSTALL_BUNDLE
  --bundle-git URL       a git repository that has the bundle in dist/        GOINSTALL_BUNDLE_GIT
  --bundle-commit ID     the whole id of the commit to take                   GOINSTALL_BUNDLE_COMMIT
  --bundle-base-url URL  where setup-go-tarball.mjs comes from                GOINSTALL_BUNDLE_BASE_URL
All else is for the command: see goinstall.sh setup --help.'

main() {
  node_base_url=${GOINSTALL_NODE_BASE_URL-} npm_registry=${GOINSTALL_NPM_REGISTRY-} bundle=${GOINSTALL_BUNDLE-}
  bundle_git=${GOINSTALL_BUNDLE_GIT-} bundle_commit=${GOINSTALL_BUNDLE_COMMIT-}
  bundle_base_url=${GOINSTALL_BUNDLE_BASE_URL-} work='' why=''
  case ${1-} in -h | --help) printf '%s\n' "$help_text" && exit ;; esac
  left=$#
  while [ "$left" -gt 0 ]; do # each argument goes from the front to the back, but for our own
    argument=$1 left=$((left - 1)) flag=${1%%=*}
    shift
    case $own_flags in *" $flag "*) ;; *) set -- "$@" "$argument" && continue ;; esac
    value=${argument#*=}
    if [ "$flag" = "$argument" ] && [ "$left" -gt 0 ]; then
      value=$1 left=$((left - 1)) && shift
    fi
    [ -n "$value" ] && [ "$value" != "$flag" ] || wrong_usage "$flag needs a value"
    eval "$(printf %s "${flag#--}" | tr - _)=\$value"
  done
  case ${1--} in -*) set -- setup "$@" ;; esac
  find_tool_cache
  find_node || fetch_node
  find_bundle
  clean_up
  exec "$node" "$bundle" "$@"
}

say() { printf 'goinstall: %s\n' "$*" >&2; }
fail() { say "$@" && exit 1; }
wrong_usage() { say "$1. See goinstall.sh --help." && exit 2; }
have() { command -v "$1" >/dev/null 2>&1; }

# The bundle's own rule: the runner's, else one below the folder for caches, else below the home that the system knows.
# Where that cannot be, in the folder for temporary files, in one that is ours alone: others may write beside it.
find_tool_cache() {
  tools=${RUNNER_TOOL_CACHE-} home=${HOME-}
  case $tools in /*) return ;; ?*) tools=$PWD/$tools && return ;; esac
  [ -n "$home" ] || eval "home=~$(id -un 2>/dev/null | tr -cd 'A-Za-z0-9._-')" # else it is no path
  case ${XDG_CACHE_HOME-} in /*) tools=$XDG_CACHE_HOME ;; *) tools=$home/.cache ;; esac
  tools=$tools/setup-go-tarball
  case $tools in /*) [ ! -d "$tools" ] && ! can_write "$tools" || return 0 ;; esac
  cannot=$tools tools=${TMPDIR:-/tmp}/setup-go-tarball-$(id -u)
  mkdir "$tools" 2>/dev/null && chmod 700 "$tools" || :
  [ -n "$(find "$tools" -prune -type d -user "$(id -u)" -perm 700 2>/dev/null)" ] ||
    fail "Neither \"$cannot\" nor \"$tools\" can be the tool cache. Set RUNNER_TOOL_CACHE to a folder of yours."
  say "\"$cannot\" cannot be made, so \"$tools\" is the tool cache. RUNNER_TOOL_CACHE would name another."
  RUNNER_TOOL_CACHE=$tools && export RUNNER_TOOL_CACHE
}
can_write() { # FOLDER, which may not be there yet
  nearest=$1
  until [ -e "${nearest:-/}" ]; do nearest=${nearest%/*}; done
  [ -d "${nearest:-/}" ] && [ -w "${nearest:-/}" ]
}
open_work() { # sets "work", a folder for what is on its way to be kept beside the tool cache
  [ -z "$work" ] || return 0
  mkdir -p "$keep" 2>/dev/null && [ -w "$keep" ] ||
    fail "\"$keep\" cannot be written, and something must be kept there. Set RUNNER_TOOL_CACHE to a folder of yours."
  find "$keep/." ! -name . -prune -name '.staging-*' -mtime +0 -exec rm -rf {} + || : # of runs that were killed
  trap clean_up EXIT && trap 'exit 129' HUP && trap 'exit 130' INT && trap 'exit 143' TERM
  work=$(mktemp -d "$keep/.staging-XXXXXX") || fail "No folder could be made in \"$keep\"."
}
clean_up() { [ -z "$work" ] || { rm -rf "$work" && work=''; }; }

find_node() { # sets "node"
  keep=$tools/.setup-go-tarball rest=${PATH-}:
  while [ -n "$rest" ]; do
    node=${rest%%:*}/node rest=${rest#*:}
    case $node in /*) [ ! -f "$node" ] || ! runs || return 0 ;; esac
  done
  find_platform
  node=$keep/node/$node_version-$platform/bin/node
  [ -f "$node" ] && runs
}
runs() { # is "node" one that the bundle runs under? Sets "said".
  said=$("$node" --version 2>&1 </dev/null) && is_new_enough "${said#v}"
}
is_new_enough() { # VERSION
  case ${1%%.*} in '' | *[!0-9]*) return 1 ;; esac
  [ "${1%%.*}" -ge "$oldest_node" ]
}
find_platform() { # sets "platform", in the names of Node's archives; one that there is no archive for has no digest
  case $(uname -m) in x86_64 | amd64) platform=x64 ;; aarch64 | arm64) platform=arm64 ;; *) platform=$(uname -m) ;; esac
  platform=$(uname -s | tr '[:upper:]' '[:lower:]')-$platform
  case $platform in linux-*) ! is_musl || platform=$platform-musl ;; esac
}
is_musl() {
  [ ! -e /etc/alpine-release ] || return 0
  for loader in /lib/ld-linux-* /lib64/ld-linux-*; do [ ! -e "$loader" ] || return 1; done
  for loader in /lib/ld-musl-*; do [ ! -e "$loader" ] || return 0; done
  return 1
}

fetch_node() { # sets "node"
  remedy="Put Node $oldest_node or newer on PATH, or name a place that has it with --node-base-url or --npm-registry."
  if apk_node; then return; fi
  name=node-v$node_version-$platform official=https://nodejs.org/dist
  case $platform in linux-arm64-musl) official=https://unofficial-builds.nodejs.org/download/release ;; esac
  [ -n "$npm_registry" ] || node_base_url=${node_base_url:-$official}
  [ -n "$node_base_url" ] && keep_node archive "$node_base_url" "v$node_version/$name.tar.gz" "$name/bin/node" && return
  name=node-$platform
  [ -n "$npm_registry" ] && keep_node npm "$npm_registry" "$name/-/$name-$node_version.tgz" package/bin/node && return
  fail "No Node could be had.$why $remedy"
}
apk_node() { # Alpine's own, which its signature proves and which brings its libraries along
  [ -z "$node_base_url$npm_registry" ] && have apk && [ "$(id -u)" = 0 ] || return 1
  offered=$(apk --no-cache search -x nodejs 2>/dev/null </dev/null) && is_new_enough "${offered#nodejs-}" || return 1
  say "installing $offered with apk"
  apk --no-cache add nodejs >&2 </dev/null && node=$(command -v node) && runs
}
keep_node() { # KIND BASE FILE MEMBER: sets "node", or adds to "why" where it cannot be had from there
  url=${2%/}/$3 digest=$(printf '%s\n' "$node_sha256" | sed -n "s/^ *$1 $platform //p")
  [ -n "$digest" ] || { why="$why No digest of \"$(shown "$url")\" is known, so it is not fetched." && return 1; }
  have tar || fail "tar is needed to unpack Node. Install it. Or: $remedy"
  open_work
  say "fetching Node $node_version from $(shown "${2%/}")"
  download "$url" "$work/archive" || return 1
  verify "$work/archive" "$digest" "$url"
  kept=${node%/node} node=$work/node # its bytes alone: no owner, mode or path of the archive reaches the file system
  tar -xzOf "$work/archive" "$4" >"$node" && chmod 755 "$node" || fail "Node could not be unpacked to \"$node\"."
  runs || fail "The Node for $platform does not run here: $said. $remedy"
  mkdir -p "$kept" && mv -f "$node" "$kept/node" || fail "\"$kept\" cannot be written."
  node=$kept/node
}

find_bundle() { # sets "bundle"
  if [ -n "$bundle" ]; then
    case $bundle in /*) ;; *) bundle=$PWD/$bundle ;; esac
    [ ! -d "$bundle" ] || bundle=${bundle%/}/index.js
    [ -f "$bundle" ] || fail "The bundle \"$bundle\" is not there. Correct --bundle or GOINSTALL_BUNDLE."
  elif [ -n "$bundle_git" ]; then
    keep_commit
  elif [ -n "$bundle_base_url" ] || ! find_beside; then
    keep_bundle "${bundle_base_url:-$release_url}"
  fi
}
find_beside() { # in this script's folder, be it called through links, from anywhere, or no file at all
  script=$0 links=0
  while [ -L "$script" ] && [ "$links" -lt 40 ]; do
    target=$(readlink "$script") links=$((links + 1))
    case $target in /*) script=$target ;; *) script=$(dirname -- "$script")/$target ;; esac
  done
  [ "${script##*/}" = goinstall.sh ] && [ -f "$script" ] || return 1
  here=$(cd -P -- "$(dirname -- "$script")" && pwd -P) || return 1
  bundle=${here%/}/setup-go-tarball.mjs
  if [ -f "$bundle" ] && [ -n "$bundle_sha256" ]; then verify "$bundle" "$bundle_sha256" "$bundle"; fi
  [ -f "$bundle" ] || bundle=${here%/}/dist/index.js
  [ -f "$bundle" ]
}
keep_bundle() { # BASE
  [ -n "$bundle_sha256" ] || fail 'This goinstall.sh is not of a release: it has no digest of the bundle.' \
    'Take that of a release, or name --bundle, or --bundle-git and --bundle-commit.'
  url=${1%/}/setup-go-tarball.mjs bundle=$keep/bundle/$bundle_sha256.mjs
  if [ -f "$bundle" ] && sha256 "$bundle" && [ "$sum" = "$bundle_sha256" ]; then return; fi
  open_work
  download "$url" "$work/bundle" || fail "The bundle could not be had.$why Name it with --bundle or --bundle-base-url."
  verify "$work/bundle" "$bundle_sha256" "$url"
  mkdir -p "$keep/bundle" && mv -f "$work/bundle" "$bundle" || fail "\"$bundle\" cannot be written."
}
keep_commit() { # the commit's id is the digest of all there is in it
  case ${#bundle_commit}:$bundle_commit in
    *:*[!0-9a-f]*) wrong_usage "--bundle-commit is \"$bundle_commit\", which is no id of a commit" ;;
    40:* | 64:*) ;;
    *) wrong_usage "--bundle-git needs --bundle-commit, a whole id of a commit; it is \"$bundle_commit\"" ;;
  esac
  bundle=$keep/bundle/$bundle_commit/index.js
  [ ! -f "$bundle" ] || return 0
  have git || fail 'git is needed for --bundle-git. Install it, or name the bundle with --bundle or --bundle-base-url.'
  open_work
  ( # in a repository of its own, whatever one this was started in; what is named as https stays it
    unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_NAMESPACE
    case $bundle_git in https:*) GIT_ALLOW_PROTOCOL=https && export GIT_ALLOW_PROTOCOL ;; esac
    GIT_TERMINAL_PROMPT=0 && export GIT_TERMINAL_PROMPT
    git init -q --template= "$work/git" && git -C "$work/git" fetch -q --depth=1 -- "$bundle_git" "$bundle_commit" &&
      git -C "$work/git" -c core.autocrlf=false checkout -q "$bundle_commit" -- dist
  ) </dev/null >&2 || fail "dist/ of the commit $bundle_commit could not be had from \"$(shown "$bundle_git")\"."
  [ -f "$work/git/dist/index.js" ] || fail "The commit $bundle_commit has no dist/index.js."
  # mv would put it into what another run has kept meanwhile; the system's rename refuses that, and then all is well.
  mkdir -p "$keep/bundle" && "$node" -e 'fs.renameSync(...process.argv.slice(1))' "$work/git/dist" "${bundle%/*}" \
    2>"$work/renaming" || [ -f "$bundle" ] || fail "\"${bundle%/*}\" cannot be written: $(cat "$work/renaming")"
}

download() { # URL FILE; adds to "why". What is named as https stays it.
  case $1 in https://*) protocols='=https' ;; *) protocols='=http,https' ;; esac
  if have curl; then
    set -- "$@" curl -gfsSL --proto "$protocols" --proto-redir "$protocols" --retry 3 --connect-timeout 20 \
      --speed-limit 1024 --speed-time 30 -o "$2" "$1"
  else
    have wget || fail 'curl or wget is needed to fetch what is missing. Install one of them.'
    # GNU's goes nowhere over http where its proxy answers nothing; busybox's cannot be told.
    case $protocols$(wget --version 2>&1 </dev/null) in
      '=https'*'GNU Wget'*) set -- "$@" wget -e http_proxy=http://127.0.0.1:9/ -q -T 60 -O "$2" "$1" ;;
      *) set -- "$@" wget -q -O "$2" "$1" ;; # with -T that of busybox 1.35 crashes
    esac
  fi
  url=$1 program=$3
  shift 2
  "$@" >&2 </dev/null || { why="$why \"$(shown "$url")\" could not be fetched ($program ended with $?)." && return 1; }
}
verify() { # FILE DIGEST WHENCE
  sha256 "$1"
  [ "$sum" = "$2" ] || fail "\"$(shown "$3")\" has the SHA-256 $sum, and $2 was expected. It is not used."
}
sha256() { # FILE: sets "sum"
  if have sha256sum; then sum=$(sha256sum <"$1")
  elif have shasum; then sum=$(shasum -a 256 <"$1")
  elif have openssl; then sum=$(openssl dgst -sha256 -r <"$1")
  else fail 'sha256sum, shasum or openssl is needed to check what was fetched. Install one of them.'
  fi || fail "\"$1\" cannot be read."
  sum=${sum%% *}
}
shown() { # URL: without what may be secret in it
  case ${1%%\?*} in *://*@*) set -- "${1%%://*}://${1#*@}" ;; esac
  printf %s "${1%%\?*}"
}
main "$@"
}
