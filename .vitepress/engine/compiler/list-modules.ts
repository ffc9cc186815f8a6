import { readdirSync } from 'node:fs'
import path from 'pathe'

/** Absolute paths of the declaration modules in a folder, as they have been written last; none if there is no folder. */
export function listModules(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.d.ts')).map(file => path.join(folder, file))
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') // file system calls throw nothing else
      return []
    throw error
  }
}
