import process from 'node:process'
import path from 'pathe'
import { readProject } from '../project/open-project.ts'

/**
 * Writes the SDK module. Pages with mistakes are declared as far as they can be
 * read: telling of mistakes is what `check` is for.
 *
 * @returns the exit code
 */
export async function generateCommand({ root }: { root: string }): Promise<number> {
  const project = await readProject(path.resolve(root))
  const { operations } = project.counts
  const file = path.relative(process.cwd(), project.layout.sdk)
  process.stdout.write(`${file}: ${operations} operations\n`)
  return 0
}
