import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of sum.golang.org, as its operators publish it. */
export const golangKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

/** The responses of sum.golang.org in November 2026, each answer under its own path. */
export const vectors = {
  get(path: string): Uint8Array | undefined {
    const file = join(import.meta.dirname, '../core/sumdb/fixtures', path);
    return existsSync(file) ? readFileSync(file) : undefined;
  },
};

export interface VectorLookup {
  readonly release: string;
  readonly os: string;
  readonly architecture: string;
  readonly hash: string;
  readonly id: number;
  /** Of the signed tree in the answer. */
  readonly size: number;
}

export const lookups: readonly VectorLookup[] = [
  {
    release: 'go1.21.9',
    os: 'linux',
    architecture: 'amd64',
    hash: 'h1:rRL9rPpsjKfpdDFcppvNgw1/dynUMrpDcTxdIwtyFR0=',
    id: 24929362,
    size: 51828373,
  },
  {
    release: 'go1.26.8',
    os: 'linux',
    architecture: 'amd64',
    hash: 'h1:ZOmGe1OnfREDMIdb1Qi4G9JSuDPBLGExZMQ4nis1RXM=',
    id: 61743986,
    size: 66332798,
  },
  {
    release: 'go1.27.0',
    os: 'linux',
    architecture: 'arm64',
    hash: 'h1:j3YFWnbfYYDouN9SH55CdTuBmwMifUuKLBqZhkRRcHc=',
    id: 60251399,
    size: 69672724,
  },
  {
    release: 'go1.25.14',
    os: 'windows',
    architecture: 'amd64',
    hash: 'h1:DeUvd+5+WQ1iIe887VZlb64V41+zGMXGVBbfc+2HQj4=',
    id: 60244411,
    size: 71103924,
  },
  {
    release: 'go1.19.13',
    os: 'linux',
    architecture: 'amd64',
    hash: 'h1:+OmeJh7XWeMq4xTkHYEhIziJY/ifiVi4gcm2BWaUnyk=',
    id: 19455997,
    size: 71848828,
  },
];
