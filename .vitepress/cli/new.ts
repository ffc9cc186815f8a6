import process from 'node:process'
import path from 'pathe'
import pc from 'picocolors'
import { UserError } from '../diagnostics/user-error.ts'
import { readText, writeTexts } from '../files/disk.ts'
import { scaffold } from '../import/scaffold.ts'
import { readProject } from '../project/open-project.ts'
import { readSubjectName } from './subject-name.ts'

export interface NewOptions {
  root: string
  /** `POST /v3/…`, in one argument or two, or the type of a notification. */
  name: string
  title?: string
  description?: string
}

/**
 * Begins the page and the snippet of an operation or a notification, where they belong.
 *
 * @returns the exit code
 * @throws {UserError} if they are there already, or the name is none
 */
export async function newCommand({ root, name, title, description }: NewOptions): Promise<number> {
  const named = readSubjectName(name)
  if (!named)
    throw new UserError(`${name ? `“${name}” is no operation.` : 'Which operation?'} npm run new -- POST /v3/… or TRANSACTION.SUCCESS`)
  const { subject, method } = named
  if (subject.kind === 'path' && !method)
    throw new UserError(`Which method? npm run new -- POST ${subject.path}`)
  const project = await readProject(path.resolve(root))
  const at = (file: string): string => path.join(project.layout.root, ...file.split('/'))
  const begun = scaffold({
    subject,
    method: method ?? 'post',
    ...title !== undefined && { title },
    ...description !== undefined && { description },
  }, {
    readText: file => readText(at(file)),
    readPage: (file, text) => project.readPage(at(file), text),
    sameButForCase: file => project.sameButForCase(file),
    hasSnippet: (...operation) => project.examples.scenes(...operation).length > 0,
    dictionary: project.dictionary,
  })
  if ('refused' in begun)
    throw new UserError(`${begun.refused} Nothing is written.`)
  const { changes } = begun
  await writeTexts(changes.map(({ file, after }) => [at(file), after]))
  const written = changes.map(({ file, before }) => `${pc.green('✓')} ${file}${before === undefined ? '' : ': a section is added'}\n`)
  process.stdout.write(`${written.join('')}Next: fill in what is left, which this lists: npm run check -- "${named.name}"\n`)
  return 0
}
