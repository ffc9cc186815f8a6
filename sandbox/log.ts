import type { ApiErrorBody } from './api-error.ts'
import { printable } from './printable.ts'

/** One request, answered or refused. */
export interface LogEntry {
  /** When it was answered. */
  time: Date
  method: string
  /** Path and query, as received. */
  url: string
  status: number
  /** How long it took, in milliseconds. */
  duration: number
  /** Why it was refused. */
  refusal?: ApiErrorBody
  /** What went wrong in the sandbox itself. */
  error?: unknown
}

const MAX_URL_LENGTH = 300

/** A line that tells of a request. Of the values that were sent it repeats the URL, and no others. */
export function formatLogEntry({ time, method, url, status, duration, refusal, error }: LogEntry): string {
  const path = printable(url.length > MAX_URL_LENGTH ? `${url.slice(0, MAX_URL_LENGTH)}…` : url)
  const clock = time.toISOString().slice(11, 23)
  const line = `${clock} ${method} ${path} ${status} ${duration.toFixed(1)} ms`
  const reason = refusal ? ` ${refusal.code} ${printable(refusal.message)}` : ''
  const trace = error instanceof Error ? `\n${error.stack}` : error === undefined ? '' : `\n${String(error)}`
  return `${line}${reason}${trace}\n`
}
