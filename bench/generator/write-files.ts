import { mkdir, writeFile } from 'node:fs/promises'
import path from 'pathe'

/** A file of a project, by its path from the project's folder. */
export interface ProjectFile {
  file: string
  text: string
}

/** Writes files below a folder. */
export async function writeFiles(root: string, files: readonly ProjectFile[]): Promise<void> {
  for (const { file, text } of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true })
    await writeFile(path.join(root, file), text)
  }
}
