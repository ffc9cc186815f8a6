/**
 * The hosts besides its own that the site may connect to, on any port: those of the
 * reader's own machine. A policy can name no IPv6 address and no range.
 */
export const CONNECTED_HOSTS: readonly string[] = ['127.0.0.1', 'localhost']
