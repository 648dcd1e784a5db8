/** Of what a step hands to the one after the job, which finds it in the variable `STATE_setup-go-tarball-caches`. */
export const stateName = 'setup-go-tarball-caches';
