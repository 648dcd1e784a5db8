/** Says in a job that a guard runs, and where: the same as GOPROXY then. */
export const guardVariable = 'SETUP_GO_TARBALL_GUARD';
