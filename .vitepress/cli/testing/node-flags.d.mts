/** What Node is started with where several programs share all processors. */
export const SHARED_MACHINE_FLAGS: string[]
