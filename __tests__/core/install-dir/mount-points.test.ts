import { expect, test } from '@jest/globals';
import { isMounted } from '../../../src/core/install-dir/mount-points.ts';

const mountinfo = [
  '23 28 0:21 / /proc rw,nosuid - proc proc rw',
  '28 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '40 28 8:1 /srv/go /usr/local/go rw,relatime shared:1 - ext4 /dev/sda1 rw',
  '41 28 0:40 / /mnt/my\\040go\\134x rw - tmpfs tmpfs rw',
  '',
].join('\n');

test.each([
  ['/', true],
  ['/usr/local/go', true],
  ['/usr/local', false],
  ['/usr/local/go/src', false],
  ['/srv/go', false],
  ['/mnt/my go\\x', true],
  ['rw', false],
])('%p: %p', (path, expected) => {
  expect(isMounted(mountinfo, path)).toBe(expected);
  expect(isMounted('', path)).toBe(false);
});
