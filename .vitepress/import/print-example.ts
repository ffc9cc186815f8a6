import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import { exampleCall } from '../call/example-call.ts'
import { printNotificationHandler } from '../languages/typescript/print-notification-handler.ts'
import { printSnippet } from '../languages/typescript/print-snippet.ts'
import { responseKind } from '../model/operation.ts'

/** The snippet that an operation begins with: it calls the operation once, or receives the notification. */
export function printExample(subject: Subject, method: HttpMethod, operation: Operation): string {
  return subject.kind === 'path'
    ? printSnippet(exampleCall(subject.path, method, operation), responseKind(operation))
    : printNotificationHandler(subject.event, operation)
}
