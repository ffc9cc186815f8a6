import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import axe from 'axe-core'
import { showScheme } from './browser.ts'

type Axe = typeof axe

const require = createRequire(import.meta.url)

/** The program of axe, which runs in a page; every page has to read it anew, so it is the short form. Evaluated by the debugger, it needs no exception from the content policy. */
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const { version } = require('axe-core/package.json') as { version: string }

export interface ViolationOptions {
  /** The part of the page that is looked at, by its selector; all of it by default. */
  part?: string
  /** The rules; all of them, best practice included, by default. */
  rules?: readonly string[]
}

/** The rule that takes nine tenths of all time: for each text, the colours of all that lies behind it are read anew. */
const CONTRAST = 'color-contrast'

/** The rules of which the outcome may be another in another colour scheme, without those that axe keeps to itself unless it is asked. */
const COLOUR_RULES = axe.getRules(['cat.color']).filter(({ tags }) => !tags.some(tag => tag === 'wcag2aaa' || tag === 'experimental')).map(({ ruleId }) => ruleId)

/**
 * All that axe complains of.
 *
 * @param page the page, at rest
 * @param options what of it is looked at, and how
 * @param options.part the selector of a part; all of the page by default
 * @param options.rules the rules; all, best practice included, by default
 * @returns rule, how often it is broken (contrast: by how many looks), and where it is first
 * @see https://github.com/dequelabs/axe-core/blob/develop/doc/API.md
 */
export async function violations(page: Page, { part, rules }: ViolationOptions = {}): Promise<string[]> {
  const isThere = await page.evaluate(wanted => (window as { axe?: Axe }).axe?.version === wanted, version)
  if (!isThere)
    await page.evaluate(SOURCE)
  return page.evaluate(async ({ part, rules, contrast }) => {
    const { axe } = window as unknown as { axe: Axe } // evaluated above
    const roots = part === undefined ? [document.body] : Array.from(document.querySelectorAll(part))
    if (roots.length === 0)
      throw new Error(`Nothing is ${part}.`)

    /** An element, and all that is in it; what is in the shadow of another, as the editor is, too. */
    const within = (element: Element): Element[] => [element, ...[...element.shadowRoot?.children ?? [], ...element.children].flatMap(within)]
    const ownerOf = (element: Element): Element | null => {
      const owner = element.parentElement ?? element.getRootNode()
      return owner instanceof ShadowRoot ? owner.host : owner instanceof Element ? owner : null
    }
    /** Where an element is, and what it looks like there: of texts for which that is the same, the contrast is the same. */
    const looks = new Map<Element, string>()
    const lookOf = (element: Element | null): string => {
      if (!element)
        return ''
      const known = looks.get(element)
      if (known !== undefined)
        return known
      const { backgroundColor, backgroundImage, opacity, color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
      const look = [lookOf(ownerOf(element)), element.localName, element.getAttribute('class'), backgroundColor, backgroundImage, opacity, color, fontSize, fontWeight, textShadow].join('|')
      looks.set(element, look)
      return look
    }
    /** Of each look the first text and the last: something may lie over one of them. */
    const samples = new Map<string, { first: Element, last: Element }>()
    for (const element of roots.flatMap(within)) {
      const hasText = element.matches('input, select, textarea') || Array.from(element.childNodes).some(child => child.nodeType === Node.TEXT_NODE && child.textContent?.trim())
      if (!hasText || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue
      const look = lookOf(element)
      samples.set(look, { first: samples.get(look)?.first ?? element, last: element })
    }
    const shown = new Set(Array.from(samples.values(), ({ first, last }) => [first, last]).flat())

    const run = async (where: Parameters<Axe['run']>[0], options: Pick<RunOptions, 'runOnly' | 'rules'>): Promise<string[]> => {
      // The site asks nothing of others, and has no frames.
      const found = await axe.run(where, { resultTypes: ['violations'], preload: false, iframes: false, ...options })
      return found.violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`)
    }
    const others = rules?.filter(rule => rule !== contrast)
    return [
      ...others?.length === 0 ? [] : await run(part === undefined ? document : { include: [part] }, others ? { runOnly: { type: 'rule', values: others } } : { rules: { [contrast]: { enabled: false } } }),
      ...shown.size === 0 || rules?.includes(contrast) === false ? [] : await run({ include: [...shown] }, { runOnly: { type: 'rule', values: [contrast] } }),
    ]
  }, { part, rules, contrast: CONTRAST })
}

/**
 * All that axe complains of, in the one colour scheme and in the other: what has nothing
 * to do with colours is looked at once.
 *
 * @param page the page, at rest, in the scheme that the system says
 * @param part the part of the page that is looked at; all of it by default
 */
export async function violationsInBothSchemes(page: Page, part?: string): Promise<string[]> {
  const inPart = part !== undefined && { part }
  await showScheme(page, 'light')
  const light = await violations(page, { ...inPart })
  await showScheme(page, 'dark')
  const dark = await violations(page, { ...inPart, rules: COLOUR_RULES })
  return [...light, ...dark.map(violation => `dark: ${violation}`)]
}
