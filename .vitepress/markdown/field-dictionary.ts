import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'
import type { DictionaryEntry, FieldDictionary } from '../dictionary/field-dictionary.ts'
import type { FieldOccurrence } from './field-occurrences.ts'
import { letterOf, sortedEntries } from '../dictionary/field-dictionary.ts'
import { STATIC } from '../engine/static-html/static-html.ts'

export interface FieldDictionaryOptions {
  dictionary: () => FieldDictionary
  /** Where each entry occurs, by its key. */
  occurrences: () => ReadonlyMap<string, readonly FieldOccurrence[]>
}

const DIRECTIVE = 'field_dictionary'

/**
 * `[[fields]]` on a line of its own is a list of all fields, each with a link to
 * the page of its first letter; `[[fields:a]]` are those that begin with that
 * letter, with all that is known of them and the operations where they occur.
 */
export function fieldDictionaryPlugin(md: MarkdownRenderer, { dictionary, occurrences }: FieldDictionaryOptions): void {
  md.block.ruler.before('paragraph', DIRECTIVE, (state, line, _end, silent) => {
    const text = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]).trim()
    const found = /^\[\[fields(?::([a-z]))?\]\]$/.exec(text)
    if (!found || state.sCount[line]! - state.blkIndent >= 4)
      return false
    if (silent)
      return true
    const token = state.push(DIRECTIVE, '', 0)
    token.map = [line, line + 1]
    token.block = true
    token.meta = { letter: found[1] }
    state.line = line + 1
    return true
  }, { alt: ['paragraph'] })

  md.renderer.rules[DIRECTIVE] = (tokens, i, _options, env: MarkdownEnv) => {
    const { letter } = tokens[i]!.meta as { letter?: string } // set above
    const href = linker(md, env)
    const entries = sortedEntries(dictionary())
    return letter === undefined
      ? `${STATIC.open}<div class="field-names">${renderNames(entries, href)}</div>${STATIC.close}\n`
      : `${STATIC.open}<div class="field-entries">${entries.filter(([key]) => letterOf(key) === letter).map(([key, entry]) => renderEntry(key, entry, href, env)).join('')}</div>${STATIC.close}\n`
  }

  function renderNames(entries: readonly [string, DictionaryEntry][], href: (link: string) => string): string {
    const escape = md.utils.escapeHtml
    const letters = [...new Set(entries.map(([key]) => letterOf(key)))].sort()
    return letters.map((letter) => {
      const own = entries.filter(([key]) => letterOf(key) === letter && !key.includes('.'))
      const links = own.map(([key, { title = '' }]) => `<li><a href="${href(`/fields/${letter}#${key}`)}"><code>${escape(key)}</code></a> ${escape(title)}</li>`)
      return `<section><h2 id="${escape(letter)}"><a href="${href(`/fields/${letter}`)}">${escape(letter.toUpperCase())}</a></h2><ul>${links.join('')}</ul></section>`
    }).join('')
  }

  function renderEntry(key: string, { title = '', description, unit, format, maxLength, example, values }: DictionaryEntry, href: (link: string) => string, env: MarkdownEnv): string {
    const escape = md.utils.escapeHtml
    const facts = [
      ...unit === undefined ? [] : [['单位', escape(unit)]],
      ...format === undefined ? [] : [['格式', escape(format)]],
      ...maxLength === undefined ? [] : [['最长', `${maxLength} 字符`]],
      ...example === undefined ? [] : [['示例', `<code>${escape(String(example))}</code>`]],
      ...Object.entries(values ?? {}).map(([value, meaning]) => [`<code>${escape(value)}</code>`, escape(meaning)]),
    ]
    const places = occurrences().get(key) ?? []
    return [
      `<article id="${escape(key)}"><h2><code>${escape(key)}</code> ${escape(title)}</h2>`,
      description === undefined ? '' : `<p>${md.renderInline(description, env)}</p>`,
      facts.length > 0 ? `<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>` : '',
      places.length > 0 ? `<details><summary>出现在 ${places.length} 个接口</summary><ul>${places.map(place => `<li><a href="${href(place.link)}">${escape(place.title)}</a></li>`).join('')}</ul></details>` : '',
      '</article>',
    ].join('')
  }
}

/** How a link of the site is written: with the base that VitePress puts in front of its own. */
function linker(md: MarkdownRenderer, env: MarkdownEnv): (link: string) => string {
  const base = /href="([^"]*)fields\/"/.exec(md.renderInline('[x](/fields/)', { ...env, links: [] }))?.[1] ?? '/'
  return link => md.utils.escapeHtml(`${base}${link.slice(1)}`)
}
