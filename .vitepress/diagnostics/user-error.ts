/**
 * A mistake of the person who runs a command, told in one sentence: no stack
 * trace would help.
 */
export class UserError extends Error {
  override name = 'UserError'

  constructor(message: string) {
    super(message)
    // Programs that know nothing of this one print it.
    this.stack = message
  }
}
