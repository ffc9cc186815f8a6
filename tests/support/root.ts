import path from 'pathe'

/** The folder of this repository. */
export const ROOT = path.join(import.meta.dirname, '../..')
