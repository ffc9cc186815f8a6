import type { Edit } from './saves.ts'

/**
 * A snippet with a misspelt field, then without, and so on. No two are alike: what is
 * known of a text from before must not help.
 *
 * @param text the snippet
 * @param count how many
 */
export function snippetEdits(text: string, count: number): Edit[] {
  return alternate('snippet', count, (mark, isMistake) => isMistake
    ? replace(text, /^ {2}\w+(?=: )/m, `  ${mark}`)
    : replace(text, /ORDER\d+/, mark))
}

/**
 * A page with a field that its example calls otherwise, then with another
 * description, and so on.
 *
 * @param text the page
 * @param count how many
 */
export function tableEdits(text: string, count: number): Edit[] {
  return alternate('table', count, (mark, isMistake) => isMistake
    ? replace(text, /^\| \w+(?= \{data-required data-indent=1\})/m, `| ${mark}`)
    : replace(text, /商户订单号/, `商户订单号 ${mark}`))
}

function alternate(kind: string, count: number, edit: (mark: string, isMistake: boolean) => string): Edit[] {
  return Array.from({ length: count }, (_, i) => {
    const mark = `bench_${kind}_${i}_x`
    const isMistake = i % 2 === 0
    return { text: edit(mark, isMistake), mark, isMistake }
  })
}

function replace(text: string, what: RegExp, by: string): string {
  const replaced = text.replace(what, by)
  if (replaced === text)
    throw new Error(`There is nothing like ${what.source} to change.`)
  return replaced
}
