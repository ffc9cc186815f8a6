/** The body in a command line: in single quotes, of which those in it are written as `'\''`. */
const BODY = /^ *--data '((?:[^']|'\\'')*)'$/m

/**
 * The JSON that a command line for cURL sends.
 *
 * @param command the command line, as the site prints it
 * @returns nothing if it sends none
 */
export function requestBody(command: string): string | undefined {
  return BODY.exec(command)?.[1]?.replaceAll('\'\\\'\'', '\'')
}
