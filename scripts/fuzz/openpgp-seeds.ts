/** Keys and signatures of OpenPGP that were made once, so that what is made of them is the same in every run. Nobody has the private keys. */

export const signedBytes: Uint8Array = Buffer.from('the bytes of an archive');
/** Between its signatures and the end of any key: milliseconds since the epoch. */
export const signedBefore: number = Date.parse('2026-11-30T23:59:59Z');

/** Signs by a subkey. */
export const ourKey = `-----BEGIN PGP PUBLIC KEY BLOCK-----

xjMEaooXdRYJKwYBBAHaRw8BAQdALz0/UbtjrKumtcObsMlv0tP5XBQ/qHt8
pcG+rrEB6mXNGkEgdGVzdCA8dGVzdEBleGFtcGxlLnRlc3Q+wsATBBMWCgCF
BYJqihd1AwsJBwkQg0CHDZyvhehFFAAAAAAAHAAgc2FsdEBub3RhdGlvbnMu
b3BlbnBncGpzLm9yZ09+uMJt+Z7p0pB+1ktn3UUGN2Dfx7KkxQMOhiJMlK6y
BRUKCA4MBBYAAgECGQECmwMCHgEWIQR4AtiqWPA/HE1SWYuDQIcNnK+F6AAA
x0IA/jo7MY1xiZ9XbLAyi1QNzmqBghRJrcll2sqrVhe+7++5AP9/xo3/2V+y
OwjP0/OaiwzBVMffXIvmDmqwLgGmZ0h2As4zBGrMAnUWCSsGAQQB2kcPAQEH
QPCWiUhBiv+AZEpL3b4sgNJ0tj5i3mjDb5NVxqhgjdcHwsDBBBgWCgEzBYJq
zAJ1BYm7+B4ACRCDQIcNnK+F6EUUAAAAAAAcACBzYWx0QG5vdGF0aW9ucy5v
cGVucGdwanMub3JngpVNZ+l+bh/DrGMEl8J7sxhAAuo6ecPD5D1xxHZZIWMC
mwK8oAQZFgoAbQWCaswCdQkQYPVzbVEW+7pFFAAAAAAAHAAgc2FsdEBub3Rh
dGlvbnMub3BlbnBncGpzLm9yZzUjnwVYSnQiV+6OdBtsRXZ6cf45/IBVvG1p
k7I3RFT3FiEEZ2CpOGEjzfQmD5mpYPVzbVEW+7oAAIRXAP99sKX+4npu5ldD
+NryxGHCjfbmHSDPIiH2j/12qkUz9wEAu0UFYvdTKd2/Hd4mkfKuGQdYr43P
3xdnYF5Ioh2PDA8WIQR4AtiqWPA/HE1SWYuDQIcNnK+F6AAA1lEBAN4Q2dOv
7LyKEJ6ExN2yz7uLXN9GehRzgO4dsjX5xjwxAQDWlLMadCXnLjqMiZcZGdqV
76JDD29oN3NPowkV9GAwCg==
=sP6x
-----END PGP PUBLIC KEY BLOCK-----
`;

/** Another one. */
export const theirKey = `-----BEGIN PGP PUBLIC KEY BLOCK-----

xjMEaooXdRYJKwYBBAHaRw8BAQdAaXPkN8bwb6Yy0sagFEgWpS0NXcfThTea
0IMBiIrEQa/NGkEgdGVzdCA8dGVzdEBleGFtcGxlLnRlc3Q+wsATBBMWCgCF
BYJqihd1AwsJBwkQ0GOVWbAup7BFFAAAAAAAHAAgc2FsdEBub3RhdGlvbnMu
b3BlbnBncGpzLm9yZ2Mbs1+gOSxARqLZG1N5VT9+EBr5lydVh4fii2utvKHK
BRUKCA4MBBYAAgECGQECmwMCHgEWIQQuU23pqfsUyn8RDEjQY5VZsC6nsAAA
TngA/REkJ+ieBNPqaWU/VGtbOvHUmDI4wAeMoThG8Y9qeEaMAP4wkUjFfQ0V
nIEV0cbUjNCTk4SKeyRmBQxBx7U1MOuYCw==
=KWT1
-----END PGP PUBLIC KEY BLOCK-----
`;

/** Of `signedBytes`, by our subkey. */
export const ourSignature = `-----BEGIN PGP SIGNATURE-----

wrsEABYKAG0FgmsMm/UJEGD1c21RFvu6RRQAAAAAABwAIHNhbHRAbm90YXRp
b25zLm9wZW5wZ3Bqcy5vcmf93Mw3I/j34gh8cxCVuS+EYcp8tLGs3eQ1ocE6
cT4NiBYhBGdgqThhI830Jg+ZqWD1c21RFvu6AACD4AD7Blgaq4i1t20fSp8P
UrE90KvjGDXV3Pm9dgLAEE0CSmgBAMiN9mIoTvxgOPspZVfjJ0IUf/avIrYe
ou0psXj3p/wA
=wfTY
-----END PGP SIGNATURE-----
`;

/** Of the same, by the other key. */
export const theirSignature = `-----BEGIN PGP SIGNATURE-----

wrsEABYKAG0FgmsMm/UJENBjlVmwLqewRRQAAAAAABwAIHNhbHRAbm90YXRp
b25zLm9wZW5wZ3Bqcy5vcmfFWKpb8GgxYWrHxQnP6hmQkEt6MQZBVkiuIe5f
XVi8VhYhBC5Tbemp+xTKfxEMSNBjlVmwLqewAAAxdQEAiN2i/VQ8n0cV/86N
NWjVWXFx/wDMFEu6GC+ilsCpCzkA/j2ygk33xx0RLlkOqnndg+/uIBqKiepZ
prSAXKHXPh8K
=RkrQ
-----END PGP SIGNATURE-----
`;

/** Of the same as a text, which does not count. */
export const textSignature = `-----BEGIN PGP SIGNATURE-----

wrsEARYKAG0FgmsMm/UJEGD1c21RFvu6RRQAAAAAABwAIHNhbHRAbm90YXRp
b25zLm9wZW5wZ3Bqcy5vcmfFEY6hXczRli2dNRJSEnqP3Z+uu5+CqrgcZVSD
cbhL8xYhBGdgqThhI830Jg+ZqWD1c21RFvu6AABecwD/XlWV5fY7axqhOdy+
4DdAFDdOjNs6lG6kKc/hCw/idYIBAOt3I3fFR63OjkquCtLPPS2OLqX6alxS
FQCKdUXeod8C
=E+9X
-----END PGP SIGNATURE-----
`;
