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

/** A text as YAML, plain where every reader of YAML takes it for that text. */
export function plainYaml(text: string): string {
  const looksPlain = /^[\p{L}\p{N}（“《/]/u.test(text) && !/: |:$|\s#|^(?:true|false|null|yes|no|on|off|~|[\d_:.+-]+|\d{4}-\d\d-\d\d.*)$|[\n\r\t]|\s$/i.test(text)
  return looksPlain && isPlainYaml(text) ? text : JSON.stringify(text)
}

function isPlainYaml(text: string): boolean {
  try {
    return (loadYaml(`- ${text}`) as unknown[])[0] === text // a list, or no YAML
  }
  catch {
    return false
  }
}
