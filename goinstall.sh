#!/bin/sh
# goinstall.sh: Go in one command, for a shell, a Dockerfile or a CI job, with or without Node. It finds or downloads
# Node and the bundle setup-go-tarball.mjs, verifies the SHA-256 of what it downloads, and passes all other arguments
# to the bundle. Standard output has the bundle's output only; a failure prints "false" for eval. See docs/goinstall.md.
# shellcheck disable=SC2015,SC3044 # fail never returns; emulate is only for zsh
{ # the shell reads this block to its end before it runs it, so a truncated copy of this file does nothing
[ -z "${ZSH_VERSION-}" ] || emulate sh
set -eu && unset CDPATH
# <stamped> by scripts/release.ts, from package.json, scripts/node-digests.json and the built bundle
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
help_text='Usage: goinstall.sh [own flags] [command] [flags of the command]

Installs Go with setup-go-tarball. The default command is "setup". Own flags, each with its variable:
  --node-base-url URL    base URL for Node, instead of nodejs.org/dist        GOINSTALL_NODE_BASE_URL
  --npm-registry URL     an npm registry that may provide Node                GOINSTALL_NPM_REGISTRY
  --bundle PATH          the bundle: a .mjs file, or a folder dist            GOINSTALL_BUNDLE
  --bundle-git URL       a git repository that has the bundle in dist/        GOINSTALL_BUNDLE_GIT
  --bundle-commit ID     the full ID of the commit to use from it             GOINSTALL_BUNDLE_COMMIT
  --bundle-base-url URL  base URL for setup-go-tarball.mjs                    GOINSTALL_BUNDLE_BASE_URL
All other arguments are for the command: see goinstall.sh setup --help.'

main() {
  node_base_url=${GOINSTALL_NODE_BASE_URL-} npm_registry=${GOINSTALL_NPM_REGISTRY-} bundle=${GOINSTALL_BUNDLE-}
  bundle_git=${GOINSTALL_BUNDLE_GIT-} bundle_commit=${GOINSTALL_BUNDLE_COMMIT-}
  bundle_base_url=${GOINSTALL_BUNDLE_BASE_URL-} work='' why='' code=1 for_eval=''
  case ${1-} in -h | --help) printf '%s\n' "$help_text" && exit ;; '' | -* | setup | use | env) for_eval=1 ;; esac
  left=$#
  while [ "$left" -gt 0 ]; do # moves each argument from the front to the back, except our own before any "--"
    argument=$1 left=$((left - 1)) flag=${1%%=*} && shift && case $flag in --) own_flags='' ;; esac
    case $own_flags in *" $flag "*) ;; *) set -- "$@" "$argument" && continue ;; esac
    value=${argument#*=}
    [ "$flag" != "$argument" ] || [ "$left" = 0 ] || { value=$1 left=$((left - 1)) && shift; }
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
fail() { say "$@" && { [ -z "$for_eval" ] || [ -t 1 ] || echo false; } && exit "$code"; } # so that eval fails too
wrong_usage() { code=2 && fail "$1. See goinstall.sh --help."; }
have() { command -v "$1" >/dev/null 2>&1; }

# Sets "tools" as the bundle does: the runner's tool cache, else below the user's cache folder or home. If that is not
# writable: below TMPDIR or /tmp, in a folder that only this user can access, because others can write next to it.
find_tool_cache() {
  tools=${RUNNER_TOOL_CACHE-} home=${HOME-}
  case $tools in /*) return ;; ?*) tools=$PWD/$tools && return ;; esac
  [ -n "$home" ] || eval "home=~$(id -un 2>/dev/null | tr -cd 'A-Za-z0-9._-')" # stays "~" if there is no such user
  case ${XDG_CACHE_HOME-} in /*) tools=$XDG_CACHE_HOME ;; *) tools=$home/.cache ;; esac && tools=$tools/setup-go-tarball
  case $tools in /*) [ ! -d "$tools" ] && ! can_write "$tools" || return 0 ;; esac
  cannot=$tools tools=${TMPDIR:-/tmp}/setup-go-tarball-$(id -u)
  mkdir "$tools" 2>/dev/null && chmod 700 "$tools" || :
  [ -n "$(find "$tools" -prune -type d -user "$(id -u)" -perm 700 2>/dev/null)" ] ||
    fail "Neither \"$cannot\" nor \"$tools\" can be used as the tool cache. Set RUNNER_TOOL_CACHE to a writable folder."
  say "Cannot create \"$cannot\", so the tool cache is \"$tools\". To use another folder, set RUNNER_TOOL_CACHE."
  RUNNER_TOOL_CACHE=$tools && export RUNNER_TOOL_CACHE
}
can_write() { # FOLDER, which may not exist yet
  nearest=$1
  until [ -e "${nearest:-/}" ]; do nearest=${nearest%/*}; done
  [ -d "${nearest:-/}" ] && [ -w "${nearest:-/}" ]
}
open_work() { # sets "work", a staging folder on the disk of the tool cache, from which files are renamed into place
  [ -z "$work" ] || return 0
  mkdir -p "$keep" 2>/dev/null && [ -w "$keep" ] ||
    fail "Cannot write \"$keep\", which is needed for downloads. Set RUNNER_TOOL_CACHE to a writable folder."
  find "$keep/." ! -name . -prune -name '.staging-*' -mtime +0 -exec rm -rf {} + || : # left by killed runs
  trap clean_up EXIT && trap 'exit 129' HUP && trap 'exit 130' INT && trap 'exit 143' TERM
  work=$(mktemp -d "$keep/.staging-XXXXXX") || fail "Cannot create a folder in \"$keep\"."
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
runs() { # succeeds if "node" runs and is new enough for the bundle; sets "said" to its output
  said=$("$node" --version 2>&1 </dev/null) && is_new_enough "${said#v}"
}
is_new_enough() { # VERSION
  case ${1%%.*} in '' | *[!0-9]*) return 1 ;; esac
  [ "${1%%.*}" -ge "$oldest_node" ]
}
find_platform() { # sets "platform", as Node's archives name it; if Node has no archive for it, no digest is found later
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
  remedy="Put Node $oldest_node or newer on PATH, or name a server that has it with --node-base-url or --npm-registry."
  if apk_node; then return; fi
  libc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || libc=other # musl and macOS do not know the name
  case $libc in 'glibc 2.'[0-9] | 'glibc 2.'[0-9].* | 'glibc 2.1'[0-9] | 'glibc 2.2'[0-7])
    fail "Node $node_version needs glibc 2.28 or newer; this system has $libc. Run this on a newer system (RHEL 8," \
      "Debian 10, Ubuntu 20.04), or put a Node $oldest_node that was built for $libc on PATH." ;;
  esac
  name=node-v$node_version-$platform official=https://nodejs.org/dist
  case $platform in linux-arm64-musl) official=https://unofficial-builds.nodejs.org/download/release ;; esac
  [ -n "$npm_registry" ] || node_base_url=${node_base_url:-$official}
  [ -n "$node_base_url" ] && keep_node archive "$node_base_url" "v$node_version/$name.tar.gz" "$name/bin/node" && return
  name=node-$platform
  [ -n "$npm_registry" ] && keep_node npm "$npm_registry" "$name/-/$name-$node_version.tgz" package/bin/node && return
  fail "Could not get Node.$why $remedy"
}
apk_node() { # Alpine's own package: apk verifies its signature and installs the libraries it needs
  [ -z "$node_base_url$npm_registry" ] && have apk && [ "$(id -u)" = 0 ] || return 1
  offered=$(apk --no-cache search -x nodejs 2>/dev/null </dev/null) && is_new_enough "${offered#nodejs-}" || return 1
  say "installing $offered with apk"
  apk --no-cache add nodejs >&2 </dev/null && node=$(command -v node) && runs
}
keep_node() { # KIND BASE FILE MEMBER: sets "node", or adds to "why" if that fails
  url=${2%/}/$3 digest=$(printf '%s\n' "$node_sha256" | sed -n "s/^ *$1 $platform //p")
  [ -n "$digest" ] || { why="$why No digest of \"$(shown "$url")\" is known, so it is not downloaded." && return 1; }
  have tar || fail "tar is needed to unpack Node. Install tar. Alternatively: $remedy"
  open_work
  say "downloading Node $node_version from $(shown "${2%/}")"
  download "$url" "$work/archive" || return 1
  verify "$work/archive" "$digest" "$url"
  kept=${node%/node} node=$work/node # only the file's bytes: the archive's owners, modes and paths are not used
  tar -xzOf "$work/archive" "$4" >"$node" && chmod 755 "$node" || fail "Cannot unpack Node to \"$node\"."
  runs || fail "The Node for $platform does not run here: $said. $remedy"
  mkdir -p "$kept" && mv -f "$node" "$kept/node" || fail "Cannot write \"$kept\"."
  node=$kept/node
}

find_bundle() { # sets "bundle"
  if [ -n "$bundle" ]; then
    case $bundle in /*) ;; *) bundle=$PWD/$bundle ;; esac
    [ ! -d "$bundle" ] || bundle=${bundle%/}/index.js
    [ -f "$bundle" ] || fail "The bundle \"$bundle\" does not exist. Correct --bundle or GOINSTALL_BUNDLE."
  elif [ -n "$bundle_git" ]; then
    keep_commit
  elif [ -n "$bundle_base_url" ] || ! find_adjacent; then
    keep_bundle "${bundle_base_url:-$release_url}"
  fi
}
find_adjacent() { # in the folder of this script, links resolved; fails if the script is read from standard input
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
  [ -n "$bundle_sha256" ] || fail 'This goinstall.sh is not from a release: it has no digest of the bundle.' \
    'Use the script of a release, or set --bundle, or --bundle-git and --bundle-commit.'
  url=${1%/}/setup-go-tarball.mjs bundle=$keep/bundle/$bundle_sha256.mjs
  if [ -f "$bundle" ] && sha256 "$bundle" && [ "$sum" = "$bundle_sha256" ]; then return; fi
  open_work
  download "$url" "$work/bundle" || fail "Could not get the bundle.$why Name it with --bundle or --bundle-base-url."
  verify "$work/bundle" "$bundle_sha256" "$url"
  mkdir -p "$keep/bundle" && mv -f "$work/bundle" "$bundle" || fail "Cannot write \"$bundle\"."
}
keep_commit() { # needs no digest: the commit's ID is one of its whole content, and git verifies it
  case ${#bundle_commit}:$bundle_commit in
    *:*[!0-9a-f]*) wrong_usage "--bundle-commit is \"$bundle_commit\", which is not a commit ID" ;;
    40:* | 64:*) ;;
    *) wrong_usage "--bundle-git needs --bundle-commit with a full commit ID; it is \"$bundle_commit\"" ;;
  esac
  bundle=$keep/bundle/$bundle_commit/index.js
  [ ! -f "$bundle" ] || return 0
  have git || fail 'git is needed for --bundle-git. Install it, or name the bundle with --bundle or --bundle-base-url.'
  open_work
  ( # in a new repository, without the git variables of the caller; an https address is never left for another protocol
    unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_NAMESPACE
    case $bundle_git in https:*) GIT_ALLOW_PROTOCOL=https && export GIT_ALLOW_PROTOCOL ;; esac
    GIT_TERMINAL_PROMPT=0 && export GIT_TERMINAL_PROMPT
    git init -q --template= "$work/git" && git -C "$work/git" fetch -q --depth=1 -- "$bundle_git" "$bundle_commit" &&
      git -C "$work/git" -c core.autocrlf=false checkout -q "$bundle_commit" -- dist
  ) </dev/null >&2 || fail "Could not get dist/ of the commit $bundle_commit from \"$(shown "$bundle_git")\"."
  [ -f "$work/git/dist/index.js" ] || fail "The commit $bundle_commit has no dist/index.js."
  # If another run has kept it meanwhile, mv would move this folder into that one. rename() fails, which is fine.
  mkdir -p "$keep/bundle" && "$node" -e 'fs.renameSync(...process.argv.slice(1))' "$work/git/dist" "${bundle%/*}" \
    2>"$work/renaming" || [ -f "$bundle" ] || fail "Cannot write \"${bundle%/*}\": $(cat "$work/renaming")"
}

download() { # URL FILE: adds to "why" if it fails. An https address is never left for http.
  case $1 in https://*) protocols='=https' ;; *) protocols='=http,https' ;; esac
  if have curl; then
    set -- "$@" curl -gfsSL --proto "$protocols" --proto-redir "$protocols" --retry 3 --connect-timeout 20 \
      --speed-limit 1024 --speed-time 30 -o "$2" "$1"
  else
    have wget || fail 'curl or wget is needed for downloads. Install one of them.'
    # GNU wget cannot use http if the http proxy is unreachable. busybox's wget has no such option.
    case $protocols$(wget --version 2>&1 </dev/null) in
      '=https'*'GNU Wget'*) set -- "$@" wget -e http_proxy=http://127.0.0.1:9/ -q -T 60 -O "$2" "$1" ;;
      *) set -- "$@" wget -q -O "$2" "$1" ;; # without -T, with which busybox 1.35 crashes
    esac
  fi
  url=$1 program=$3 && shift 2
  "$@" >&2 </dev/null || { why="$why Cannot download \"$(shown "$url")\" ($program: exit code $?)." && return 1; }
}
verify() { # FILE DIGEST ORIGIN
  sha256 "$1"
  [ "$sum" = "$2" ] || fail "\"$(shown "$3")\" has the SHA-256 $sum; expected $2. It is not used."
}
sha256() { # FILE: sets "sum"
  if have sha256sum; then sum=$(sha256sum <"$1")
  elif have shasum; then sum=$(shasum -a 256 <"$1")
  elif have openssl; then sum=$(openssl dgst -sha256 -r <"$1")
  else fail 'sha256sum, shasum or openssl is needed to verify downloads. Install one of them.'
  fi || fail "Cannot read \"$1\"."
  sum=${sum%% *}
}
shown() { # URL: prints it without the parts that may be secret
  case ${1%%\?*} in *://*@*) set -- "${1%%://*}://${1#*@}" ;; esac
  printf %s "${1%%\?*}"
}
main "$@"
}
