import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import { HTTP_METHODS } from '../model/http-method.ts'
import { operationName, pathSubject, webhookSubject } from '../model/subject.ts'

/** An operation, a path or a notification, as a command line names it. */
export interface SubjectName {
  /** As a person writes it: `POST /v3/…`, `/v3/…`, `TRANSACTION.SUCCESS`. */
  name: string
  subject: Subject
  method?: HttpMethod
}

const OPERATION = /^(?:([a-z]+) +)?(\/[\w.{}/-]*[\w.}-])$/i
const NOTIFICATION = /^[A-Z][A-Z\d_]*(?:\.[A-Z\d_]+)+$/

/** Reads `POST /v3/…`, `/v3/…` or the type of a notification; anything else is none. */
export function readSubjectName(text: string): SubjectName | undefined {
  const name = text.trim()
  if (NOTIFICATION.test(name))
    return { name, subject: webhookSubject(name) }
  const [, word, path] = OPERATION.exec(name) ?? []
  if (path === undefined || /\/\/|\/\.{1,2}(?:\/|$)/.test(path))
    return undefined
  const method = HTTP_METHODS.find(each => each === word?.toLowerCase())
  if (word !== undefined && !method)
    return undefined
  const subject = pathSubject(path)
  return { name: method ? operationName(subject, method) : path, subject, ...method && { method } }
}
