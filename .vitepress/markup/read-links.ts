import type Token from 'markdown-it/lib/token.mjs'
import type { SourceRange } from '../diagnostics/source.ts'
import type { MarkupSource } from './token-lines.ts'
import { rangeOfLine, rangeOnLine } from '../diagnostics/source.ts'
import { decoded } from './decoded.ts'

/** A link to a page of the site, or to a place on one. */
export interface PageLink {
  /** As it is written, or as Markdown has encoded it. */
  href: string
  at: SourceRange
}

/** Where a page leads, and where it can be led to. */
export interface PageLinks {
  links: PageLink[]
  /** The ids that the page itself gives: those of headings, and of whatever says one. */
  anchors: string[]
  /** The letters of the lists of fields that it shows; `''` is that of all fields. */
  fieldLists: string[]
}

/** The target of a link in Markdown. */
const TARGET = /\]\(<?([^\s()<>]+)/g
const FIELD_LIST = /^ {0,3}\[\[fields(?::([a-z]))?\]\]\s*$/

/**
 * All links of a page that stay on the site, and its anchors.
 *
 * @param tokens all block tokens of the page
 * @param source where they come from
 */
export function readLinks(tokens: readonly Token[], source: MarkupSource): PageLinks {
  const links = linksInText(source.file, source.lines.slice(0, source.bodyLine))
  const anchors: string[] = []
  let lines: readonly [start: number, end: number] = [0, 0]
  for (const token of tokens) {
    lines = token.map ?? lines
    const hrefs = new Map<string, number>()
    for (const part of [token, ...token.children ?? []]) {
      const id = part.attrGet('id')
      if (id !== null)
        anchors.push(id)
      const href = part.type === 'link_open' && part.attrGet('class') !== 'header-anchor' ? part.attrGet('href') : null
      if (href === null || !staysOnSite(href))
        continue
      const nth = hrefs.get(href) ?? 0
      hrefs.set(href, nth + 1)
      const at = placeOf(href, nth, source, lines[0] + source.bodyLine, lines[1] + source.bodyLine)
      if (at)
        links.push({ href, at })
    }
  }
  const fieldLists = source.lines.flatMap((line) => {
    const found = line.includes('[[fields') ? FIELD_LIST.exec(line) : null
    return found ? [found[1] ?? ''] : []
  })
  return { links, anchors, fieldLists }
}

/**
 * The links of a text that holds Markdown here and there, as front matter does.
 *
 * @param file absolute path
 * @param lines the lines of the file, from its first
 */
export function linksInText(file: string, lines: readonly string[]): PageLink[] {
  return lines.flatMap((line, i) => line.includes('](')
    ? Array.from(line.matchAll(TARGET)).flatMap(({ 0: { length }, 1: href, index }): PageLink[] =>
        staysOnSite(href!) ? [{ href: href!, at: rangeOnLine(file, i + 1, index + length - href!.length + 1, href!.length) }] : [])
    : [])
}

function staysOnSite(href: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)
}

/** Where a block (lines from 0, the end excluded) has a link for the nth time; nothing if that is the description, which is read in front matter. */
function placeOf(href: string, nth: number, { file, lines }: MarkupSource, start: number, end: number): SourceRange | undefined {
  const wanted = decoded(href)
  let count = 0
  for (let i = start; i < end; i++) {
    for (const { 0: { length }, 1: written, index } of lines[i]?.matchAll(TARGET) ?? []) {
      if (decoded(written!) === wanted && count++ === nth)
        return rangeOnLine(file, i + 1, index + length - written!.length + 1, written!.length)
    }
  }
  const isOfFrontmatter = lines.slice(start, end).some(line => line.includes('$frontmatter.'))
  return isOfFrontmatter ? undefined : rangeOfLine(file, lines, start + 1)
}
