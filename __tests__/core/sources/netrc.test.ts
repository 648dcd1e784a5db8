/** The expectations are what cmd/go/internal/auth of Go 1.26 makes of the same texts. */
import { expect, test } from '@jest/globals';
import { parseNetrc } from '../../../src/core/sources/netrc.ts';

const entry = (machine: string, login: string, password: string) => ({ machine, login, password });

/** The text of Go's own test. */
const goTest = `
machine incomplete
password none

machine api.github.com
  login user
  password pwd

machine incomlete.host
  login justlogin

machine test.host
login user2
password pwd2

machine oneline login user3 password pwd3

machine ignore.host macdef ignore
  login nobody
  password nothing

machine hasmacro.too macdef ignore-next-lines login user4 password pwd4
  login nobody
  password nothing

default
login anonymous
password gopher@golang.org

machine after.default
login oops
password too-late-in-file
`;

test('Go’s own example', () => {
  expect(parseNetrc(goTest)).toEqual([
    entry('api.github.com', 'user', 'pwd'),
    entry('test.host', 'user2', 'pwd2'),
    entry('oneline', 'user3', 'pwd3'),
    entry('hasmacro.too', 'user4', 'pwd4'),
  ]);
});

test.each<[string, string, ReturnType<typeof entry>[]]>([
  ['nothing', '', []],
  ['a port', 'machine a.test:8443 login u password p', [entry('a.test:8443', 'u', 'p')]],
  ['password before login', 'machine a password p login u', [entry('a', 'u', 'p')]],
  ['words on lines of their own', 'machine\na\nlogin\nu\npassword\np', []],
  ['carriage returns', 'machine a\r\n\tlogin u\r\n\tpassword p\r\n', [entry('a', 'u', 'p')]],
  ['white space of all kinds', 'machine\u00a0a\u2003login\vu\fpassword\u0085p', [entry('a', 'u', 'p')]],
  ['a byte-order mark, which hides the word behind it', '\ufeffmachine a login u password p', []],
  ['quotes and #, which mean nothing', 'machine a login "u" password #p', [entry('a', '"u"', '#p')]],
  [
    'a comment at the end of a line, whose words are words',
    'machine a login u password p # machine b\nlogin v password q',
    [entry('a', 'u', 'p')],
  ],
  ['an odd word, after which pairs are others', 'machine a nonsense login u password p', []],
  ['an account', 'machine a account x login u password p', [entry('a', 'u', 'p')]],
  [
    'a machine twice',
    'machine a login u password p\nmachine a login v password q',
    [entry('a', 'u', 'p'), entry('a', 'v', 'q')],
  ],
  ['a second login before the password', 'machine a login u login v password p', [entry('a', 'v', 'p')]],
  ['default alone, which ends the file', 'default\nmachine a login u password p', []],
  [
    'default at the end of a line',
    'machine a login u password p default\nmachine b login u password p',
    [entry('a', 'u', 'p')],
  ],
  [
    'default with its words on one line, which ends nothing',
    'default login anonymous password x\nmachine a login u password p',
    [entry('a', 'u', 'p')],
  ],
  [
    'a macro, which ends at an empty line',
    'macdef init\nmachine a login u password p\n\nmachine b login u password p',
    [entry('b', 'u', 'p')],
  ],
  ['a macro, which a line with a blank does not end', 'macdef init\n \nmachine b login u password p', []],
  ['a macro with carriage returns, which never ends', 'macdef init\r\n\r\nmachine b login u password p', []],
  [
    'machine as a word of Object',
    'machine constructor login u password p\n__proto__ x',
    [entry('constructor', 'u', 'p')],
  ],
])('%s', (_, text, entries) => {
  expect(parseNetrc(text)).toEqual(entries);
});
