#!/bin/bash
# in-root.sh BINFMT ROOT FOLDER... -- COMMAND...
# Runs COMMAND in ROOT and in namespaces of its own, so that nothing else on the machine changes. Each FOLDER is there at
# its own path, and no shell is needed there. BINFMT, which may be empty, registers qemu for programs of another CPU: since Linux 6.7 each user
# namespace can have registrations of its own.
set -eu # in bash, because dash drops variables such as INPUT_GO-VERSION
if [ "$1" != --inside ]; then
  exec unshare --user --map-root-user --mount --pid --fork --kill-child --mount-proc "$0" --inside "$PWD" "$@"
fi
here=$2 binfmt=$3 root=$4
shift 4
if [ -n "$binfmt" ]; then
  mount -t binfmt_misc none /proc/sys/fs/binfmt_misc
  printf %s "$binfmt" >/proc/sys/fs/binfmt_misc/register
fi
mount -t tmpfs none "$root/tmp"
while [ "$1" != -- ]; do
  mkdir -p "$root$1"
  mount --rbind "$1" "$root$1"
  shift
done
shift
mount --rbind /proc "$root/proc"
mount --rbind /dev "$root/dev"
exec unshare --root "$root" --wd "$here" "$@"
