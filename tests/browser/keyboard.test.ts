import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { DESKTOP, openPage, PHONE, useBrowser } from '../support/browser.ts'
import { titleOf } from '../support/titles.ts'

const PATH = '/openapi/v3/payscore/permissions/openid/{openid}'

/** More stops than any page has. */
const MANY = 300

/** What the Tab key has reached. */
interface Stop {
  name: string
  /** What is wrong with it, if anything is. */
  problem?: string
}

useBrowser()

/** Goes through a page by the Tab key alone, until it leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const session = await page.context().newCDPSession(page)
  const stops: Stop[] = []
  for (let i = 0; i < MANY; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement === document.body))
      return stops
    const name = await nameOfFocused(session)
    const problem = await problemOfFocused(page)
    stops.push({ name, ...problem !== undefined && { problem } })
  }
  throw new Error('The Tab key does not leave the page.')
}

/** The name that the focused element has for those who hear it. */
async function nameOfFocused(session: CDPSession): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId!, fetchRelatives: false })
  return String(nodes[0]?.name?.value ?? '').trim()
}

/** Whether the focused element is on the screen, and looks different from what it looks like without the focus. */
function problemOfFocused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement
    // Of a tab, the label is what one sees.
    const seen = focused instanceof HTMLInputElement ? focused.labels?.[0] ?? focused : focused
    const look = (): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(seen)
      return [outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow].join(' ')
    }
    const { top, bottom, left, right, width, height } = seen.getBoundingClientRect()
    if (width < 1 || height < 1 || !seen.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return 'cannot be seen'
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth)
      return 'is out of sight'
    const withFocus = look()
    // The focus is given back, as the keyboard had it.
    const blurred = new Promise<string>(resolve => focused.addEventListener('blur', () => resolve(look()), { once: true }))
    focused.blur()
    return blurred.then((without) => {
      focused.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
      return withFocus === without ? `looks no different with the focus: ${focused.outerHTML.slice(0, 120)}` : undefined
    })
  })
}

describe.each(['light', 'dark'] as const)('by the Tab key alone, %s', (colorScheme) => {
  it.each([
    ['desktop', DESKTOP, ['搜索接口、字段与文档', '指南', '外观', titleOf('/openapi/v3/payscore/permissions')]],
    ['phone', PHONE, ['搜索接口、字段与文档', '菜单', '目录']],
  ])('everything on a %s is reached in its order, seen, and named', async (_, device, frame) => {
    const page = await openPage(PATH, { ...device, colorScheme, reducedMotion: 'reduce' })
    const stops = await tabThrough(page)
    expect(stops.filter(({ problem }) => problem !== undefined)).toEqual([])
    expect(stops.filter(({ name }) => name === '')).toEqual([])
    const siteTitle = await page.locator('.VPNavBarTitle').innerText()
    const expected = ['跳到正文', siteTitle, ...frame, '全部产品', '复制请求方法 GET', `复制请求路径 ${PATH.replace('/openapi', '')}`, 'query 的下级字段', 'TypeScript', 'TypeScript 示例（代码）', 'data', '复制代码', '返回示例', '错误码', '官方文档', '下一页']
    let from = 0
    const found = expected.filter((wanted) => {
      const at = stops.findIndex(({ name }, i) => i >= from && name.startsWith(wanted))
      from = at < 0 ? from : at + 1
      return at >= 0
    })
    expect(found).toEqual(expected)
  })
})

it('the skip link leads past everything that stands before the text', async () => {
  const page = await openPage(PATH)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.querySelector('#VPContent')?.contains(document.activeElement))).toBe(true)
})
