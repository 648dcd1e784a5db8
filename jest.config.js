const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2024', experimental: { keepImportAttributes: true } },
  module: { type: 'es6' },
};

export default {
  testEnvironment:
    process.platform === 'win32' ? '<rootDir>/__tests__/support/windows-environment.js' : 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  // Only ends what hangs: no test decides by a time, and machines may be busy.
  testTimeout: 900_000,
  // Tests start processes and servers of their own: one worker a core would be too many.
  maxWorkers: 2,
};
