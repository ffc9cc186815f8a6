import type { OpenAPIV3_1 } from 'openapi-types'
import type { ExampleCall } from '../call/call.ts'
import type { Scene } from '../call/scenes.ts'
import type { HttpMethod } from '../model/http-method.ts'
import type { Operation, Parameter, RequestBody } from '../model/operation.ts'
import type { Subject } from '../model/subject.ts'
import type { Project } from '../project/project.ts'
import type { Literal } from '../sample-values/literal.ts'
import type { ErrorResponses } from './error-responses.ts'
import { factsOf } from '../page/page-facts.ts'
import { plainSchema } from './plain-schema.ts'
import { serversOf } from './servers.ts'

/** What operations of a document are made from. */
export interface OperationContext {
  project: Pick<Project, 'examples' | 'errorCodes' | 'reference'>
  errors: ErrorResponses
  /** The tag that what a page describes belongs to. */
  tagOf: (subject: Subject) => string
}

/**
 * An operation of the reference in standard OpenAPI, with the examples that its page
 * shows, its errors and its tag.
 *
 * @param subject what it is of
 * @param method its method
 * @param operation the operation, as it was read from its page
 * @param context what it is made from besides
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function openApiOperation(subject: Subject, method: HttpMethod, operation: Operation, context: OperationContext): OpenAPIV3_1.OperationObject {
  const { project, errors, tagOf } = context
  const { operationId, summary, description, externalDocs, parameters, requestBody, servers } = operation
  const scenes = project.examples.scenes(subject, method)
  return {
    ...operationId !== undefined && { operationId },
    tags: [tagOf(subject)],
    ...summary !== undefined && { summary },
    ...description !== undefined && { description },
    ...externalDocs && { externalDocs },
    ...factsOf(operation),
    ...servers && { servers: serversOf(operation, project.reference.document) },
    // The platform signs what it sends by other headers.
    ...subject.kind === 'webhook' && { security: [] },
    ...parameters && { parameters: parameters.map(parameter => openApiParameter(parameter, scenes[0]?.call)) },
    ...requestBody && { requestBody: openApiBody(requestBody, scenes, subject.kind === 'webhook' ? project.examples.notification(subject.event)?.body : undefined) },
    responses: {
      ...openApiAnswers(operation, project.examples.response(subject, method)),
      ...errors.of(project.errorCodes(subject)),
    },
  }
}

function openApiParameter({ description, schema, ...parameter }: Parameter, call: ExampleCall | undefined): OpenAPIV3_1.ParameterObject {
  const { name, in: location } = parameter
  const { description: text, ...plain } = plainSchema({ ...schema, ...description !== undefined && { description } })
  const sent: Literal | undefined = { path: call?.pathParameters, query: call?.query, header: call?.headers }[location]?.[name]
  const example: unknown = sent ?? schema.examples?.[0]
  return {
    ...parameter,
    ...text !== undefined && { description: text },
    schema: plain as OpenAPIV3_1.SchemaObject, // less its description
    ...example !== undefined && { example },
  } as OpenAPIV3_1.ParameterObject // of the same type, less extensions
}

function openApiBody({ content, ...body }: RequestBody, scenes: readonly Scene[], notification: Literal | undefined): OpenAPIV3_1.RequestBodyObject {
  const json = scenes.flatMap(({ title, call }) => call?.body?.type === 'json' ? [{ summary: title, value: call.body.value }] : [])
  const sent = notification === undefined ? json : [{ summary: '', value: notification }]
  const files = scenes.flatMap(({ call }) => call?.body?.type === 'form' ? call.body.parts.flatMap(({ name, content }) => content.type === 'file' ? [name] : []) : [])
  return {
    ...body,
    content: Object.fromEntries(Object.entries(content).map(([mediaType, { schema }]) => {
      const plain = plainSchema(schema)
      return [mediaType, mediaType === 'application/json' ? { schema: plain, ...examplesOf(sent) } : { schema: withFiles(plain, files) }]
    })),
  }
}

/** One example, or several by their scenes. */
function examplesOf(examples: readonly { summary: string, value: Literal }[]): Pick<OpenAPIV3_1.MediaTypeObject, 'example' | 'examples'> {
  if (examples.length === 0)
    return {}
  return examples.length === 1
    ? { example: examples[0]!.value }
    : { examples: Object.fromEntries(examples.map((example, i) => [`scene${i + 1}`, example])) }
}

/** A form, with those of its parts that are files. */
function withFiles(form: OpenAPIV3_1.SchemaObject, files: readonly string[]): OpenAPIV3_1.SchemaObject {
  const { properties = {} } = form
  return { ...form, properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, files.includes(name) ? { ...member, format: 'binary' } : member])) }
}

function openApiAnswers({ responses = {} }: Operation, example: Literal | undefined): OpenAPIV3_1.ResponsesObject {
  return Object.fromEntries(Object.entries(responses).map(([status, response]) => {
    const { content, ...rest } = response
    return [status, {
      ...rest,
      ...content && {
        content: Object.fromEntries(Object.entries(content).map(([mediaType, { schema }]) =>
          [mediaType, { schema: plainSchema(schema), ...mediaType === 'application/json' && example !== undefined && { example } }])),
      },
    }]
  }))
}
