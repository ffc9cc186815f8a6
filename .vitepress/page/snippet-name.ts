import type { HttpMethod } from '../model/http-method.ts'
import type { Subject } from '../model/subject.ts'
import path from 'pathe'
import { pathSubject, webhookSubject } from '../model/subject.ts'

/** Which operation a snippet calls, or which notification it receives, by its location. */
export interface SnippetName {
  subject: Subject
  method: HttpMethod
  /** The word that tells scenes of one operation apart. */
  scene?: string
}

/**
 * The operation of a snippet: `v3/x/{y}.post.ts` calls `post` `/v3/x/{y}`; a word
 * after the method tells scenes apart, `….post.retail.ts`. Beside that folder,
 * `webhooks/TRANSACTION.SUCCESS.ts` receives that notification. Inverse of `snippetFile`.
 *
 * @param file absolute path of the snippet
 * @param folder absolute path of the folder of the operations' snippets
 */
export function snippetName(file: string, folder: string): SnippetName | undefined {
  const relative = path.relative(folder, file)
  const event = /^\.\.\/webhooks\/([\w.-]+)\.tsx?$/.exec(relative)?.[1]
  if (event !== undefined)
    return { subject: webhookSubject(event), method: 'post' }
  const name = /^(?!\.\.)(.+)\.(get|post|put|patch|delete)(?:\.([\w-]+))?\.tsx?$/.exec(relative)
  return name
    ? { subject: pathSubject(`/${name[1]}`), method: name[2] as HttpMethod, ...name[3] !== undefined && { scene: name[3] } } // one of those that the pattern lists
    : undefined
}
