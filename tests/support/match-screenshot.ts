import type { Page } from 'playwright-core'
import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import path from 'pathe'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { ROOT } from './site.ts'

/** Where what is expected lies. Letters are drawn otherwise on other systems: these are of Linux, in Noto. */
const EXPECTED = path.join(ROOT, 'tests/browser/__screenshots__')

/** Where what was found instead is put, with what differs in red. */
const FOUND = path.join(ROOT, '.vitepress/cache/screenshots')

/** How far a colour may be from another, from 0 to 1: letters are smoothed a little otherwise from one browser to the next. */
const THRESHOLD = 0.25

/** Which part of a picture's points may differ: less than a line of text that has moved. */
const TOLERANCE = 0.01

/**
 * Holds what a page looks like against the picture that somebody has looked at and
 * committed. `UPDATE_SCREENSHOTS=1` takes new ones.
 *
 * @param page the page, at rest
 * @param name of the picture, without its ending
 */
export async function expectScreenshot(page: Page, name: string): Promise<void> {
  const found = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
  const file = path.join(EXPECTED, `${name}.png`)
  if (process.env.UPDATE_SCREENSHOTS) {
    write(file, found)
    return
  }
  expect(existsSync(file), `${name}.png is not there: take it with UPDATE_SCREENSHOTS=1, look at it, and commit it.`).toBe(true)
  const difference = compare(readFileSync(file), found)
  if (difference.ratio > TOLERANCE) {
    write(path.join(FOUND, `${name}.found.png`), found)
    write(path.join(FOUND, `${name}.difference.png`), difference.picture)
  }
  expect(difference.ratio, `${name} does not look as it did: see ${path.relative(ROOT, FOUND)}/${name}.difference.png. If it is meant to, take it again with UPDATE_SCREENSHOTS=1.`).toBeLessThanOrEqual(TOLERANCE)
}

/** Which part of two pictures differs; all of it, if they have not one size. */
function compare(expected: Buffer, found: Buffer): { ratio: number, picture: Buffer } {
  const [a, b] = [PNG.sync.read(expected), PNG.sync.read(found)]
  const { width, height } = a
  if (width !== b.width || height !== b.height)
    return { ratio: 1, picture: found }
  const difference = new PNG({ width, height })
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: THRESHOLD })
  return { ratio: count / (width * height), picture: PNG.sync.write(difference) }
}

function write(file: string, content: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, Buffer.from(content))
}
