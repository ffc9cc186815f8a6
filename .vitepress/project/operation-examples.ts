import type { Scene } from '../call/scenes.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { SnippetName } from '../page/snippet-name.ts'
import type { Literal, LiteralObject } from '../sample-values/literal.ts'
import { checkScene, readScene } from '../call/scenes.ts'
import { encryptedContent } from '../languages/typescript/print-notification-handler.ts'
import { requestSchema, responseKind } from '../model/operation.ts'
import { webhookSubject } from '../model/subject.ts'
import { exampleValue, withCiphertexts } from '../sample-values/example-value.ts'
import { isLiteralObject } from '../sample-values/literal.ts'

/** A snippet of an operation. */
export interface NamedSnippet {
  /** Absolute path. */
  file: string
  text: string
  name: SnippetName
}

export interface OperationExamplesSource {
  /** An operation's snippets, in the order in which they are shown. */
  snippetsOf: (subject: Subject, method: HttpMethod) => NamedSnippet[]
  operation: (subject: Subject, method: HttpMethod) => Operation | undefined
}

/** The examples of each operation: its scenes, read once for each text of a snippet, and an answer. */
export class OperationExamples {
  private readonly read = new Map<string, { text: string, scene: Scene }>()
  private readonly source: OperationExamplesSource

  constructor(source: OperationExamplesSource) {
    this.source = source
  }

  scenes(subject: Subject, method: HttpMethod): Scene[] {
    return this.source.snippetsOf(subject, method).map(snippet => this.scene(snippet))
  }

  /** An answer as JSON, with the values that the first scene sends; `undefined` if the operation answers none. */
  response(subject: Subject, method: HttpMethod): Literal | undefined {
    const operation = this.source.operation(subject, method)
    const answer = operation && responseKind(operation)
    if (answer?.type !== 'json')
      return undefined
    const call = this.scenes(subject, method)[0]?.call
    const body = call?.body?.type === 'json' ? call.body.value : undefined
    const known: LiteralObject = { ...isLiteralObject(body) && body, ...call?.query, ...call?.pathParameters }
    return withCiphertexts(answer.schema, exampleValue(answer.schema, '', { known }))
  }

  /** A notification: its body, and what the encrypted part of it holds; `undefined` if there is none of that type. */
  notification(event: string): { body: Literal, content: Literal } | undefined {
    const operation = this.source.operation(webhookSubject(event), 'post')
    const body = requestSchema(operation, 'application/json')
    const content = operation && encryptedContent(operation)
    return body && content && { body: withCiphertexts(body, exampleValue(body)), content: exampleValue(content) }
  }

  /** What cannot be read of the snippets of an operation, and what it would not take of what they pass. */
  problems(subject: Subject, method: HttpMethod): Problem[] {
    const operation = this.source.operation(subject, method)
    return this.scenes(subject, method).flatMap(scene => [...scene.problems, ...operation ? checkScene(scene, operation) : []])
  }

  private scene({ file, text, name }: NamedSnippet): Scene {
    const known = this.read.get(file)
    if (known?.text === text)
      return known.scene
    const scene = readScene(file, text, name)
    this.read.set(file, { text, scene })
    return scene
  }
}
