import { load, loadAll } from 'js-yaml'

/**
 * The document that a YAML text holds, read with the library that VitePress itself
 * reads front matter with.
 *
 * @returns `undefined` if it holds none: it is empty, or all comment
 * @throws {YAMLException} if it is no YAML, or holds several
 */
export function loadYaml(text: string): unknown {
  const documents = loadAll(text)
  return documents.length > 1 ? load(text) : documents[0] // which says what is wrong with several
}
