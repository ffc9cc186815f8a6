/**
 * What a page describes: the operations of a path, or a webhook, which is a notification
 * that the platform sends. Of the one there are as many operations as it has methods; the
 * other has one, and its method is `post`.
 */
export type Subject = PathSubject | WebhookSubject

export interface PathSubject {
  readonly kind: 'path'
  /** Its template, `/v3/x/{y}`. */
  readonly path: string
}

export interface WebhookSubject {
  readonly kind: 'webhook'
  /** The type of the notification, `TRANSACTION.SUCCESS`. */
  readonly event: string
}

/** The operations of a path. */
export function pathSubject(path: string): PathSubject {
  return { kind: 'path', path }
}

/** A notification of a type. */
export function webhookSubject(event: string): WebhookSubject {
  return { kind: 'webhook', event }
}

/**
 * Reads what {@link subjectName} says, as front matter and links do: a path begins with a
 * slash, and no type of a notification does.
 */
export function subjectOf(name: string): Subject {
  return name.startsWith('/') ? pathSubject(name) : webhookSubject(name)
}

/** What a subject is called: the path, or the type of the notification. */
export function subjectName(subject: Subject): string {
  return subject.kind === 'path' ? subject.path : subject.event
}

/** What an operation is called: `POST /v3/…`, or the type of the notification. */
export function operationName(subject: Subject, method: string): string {
  return subject.kind === 'path' ? `${method.toUpperCase()} ${subject.path}` : subject.event
}

/** The link to the page of a subject. */
export function linkTo(subject: Subject): string {
  return subject.kind === 'path' ? `/openapi${subject.path}` : `/webhooks/${subject.event}`
}

/** Where the page of a subject lies, from the project's folder. */
export function pageFile(subject: Subject): string {
  return `docs${linkTo(subject)}.md`
}

/** Where the snippet of an operation lies, from the project's folder. */
export function snippetFile(subject: Subject, method: string): string {
  return `snippets${linkTo(subject)}${subject.kind === 'path' ? `.${method}` : ''}.ts`
}
