import { ProcessFailure } from '../processes/process-failure.ts'
import { UserError } from './user-error.ts'

/** Whether an error says by itself what is wrong and what to do: no stack trace would help. */
export function isExplained(error: unknown): error is UserError | ProcessFailure {
  return error instanceof UserError || error instanceof ProcessFailure
}

/** What a person is told of an error: its message, and, of one that nobody has foreseen, where it comes from. */
export function errorText(error: unknown): string {
  if (isExplained(error))
    return error.message
  return error instanceof Error ? error.stack ?? error.message : String(error)
}
