/**
 * How long a test waits for what another program does, in milliseconds. It ends what hangs,
 * and measures nothing: a machine that does other things as well may take its time.
 */
export const TIMEOUT_MS = 120_000
