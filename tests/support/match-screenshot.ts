import type { Page } from 'playwright-core'
import { Buffer } from 'node:buffer'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import path from 'pathe'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { ROOT } from './root.ts'

/** Where what is expected lies. Letters are drawn otherwise on other systems: these are of Linux, in Noto. */
const EXPECTED = path.join(ROOT, 'tests/browser/__screenshots__')

/** Where what was found instead is put, with what differs in red. */
const FOUND = path.join(ROOT, '.vitepress/cache/screenshots')

/** How far a colour may be from another, from 0 to 1: letters are smoothed a little otherwise from one browser to the next. */
const THRESHOLD = 0.25

/** Which part of a picture's points may differ: less than a line of text that has moved. */
const TOLERANCE = 0.01

/** How long a page may take to come to rest, in milliseconds. */
const REST_TIMEOUT_MS = 10_000

/** How long to wait before a page is looked at again, in milliseconds. */
const PAUSE_MS = 100

/**
 * Holds what a page looks like against the picture that somebody has looked at and
 * committed. `UPDATE_SCREENSHOTS=1` takes new ones.
 *
 * @param page the page; it may still be coming to rest
 * @param name of the picture, without its ending
 */
export async function expectScreenshot(page: Page, name: string): Promise<void> {
  const file = path.join(EXPECTED, `${name}.png`)
  if (process.env.UPDATE_SCREENSHOTS) {
    write(file, await atRest(page))
    return
  }
  expect(existsSync(file), `${name}.png is not there: take it with UPDATE_SCREENSHOTS=1, look at it, and commit it.`).toBe(true)
  const expected = readFileSync(file)
  let found = await take(page)
  let difference = compare(expected, found)
  // What does not look so on a busy machine may still be coming to rest.
  for (const deadline = performance.now() + REST_TIMEOUT_MS; difference.ratio > TOLERANCE && performance.now() < deadline;) {
    await setTimeout(PAUSE_MS)
    found = await take(page)
    difference = compare(expected, found)
  }
  if (difference.ratio > TOLERANCE) {
    write(path.join(FOUND, `${name}.found.png`), found)
    write(path.join(FOUND, `${name}.difference.png`), difference.picture)
  }
  expect(difference.ratio, `${name} does not look as it did: see ${path.relative(ROOT, FOUND)}/${name}.difference.png. If it is meant to, take it again with UPDATE_SCREENSHOTS=1.`).toBeLessThanOrEqual(TOLERANCE)
}

function take(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
}

/** A picture of the page when it is the same twice. */
async function atRest(page: Page): Promise<Buffer> {
  let [before, after] = [await take(page), await take(page)]
  for (const deadline = performance.now() + REST_TIMEOUT_MS; !after.equals(before) && performance.now() < deadline;) {
    await setTimeout(PAUSE_MS)
    ;[before, after] = [after, await take(page)]
  }
  return after
}

/** Which part of two pictures differs; all of it, if they have not one size. */
function compare(expected: Buffer, found: Buffer): { ratio: number, picture: Buffer } {
  if (expected.equals(found))
    return { ratio: 0, picture: found }
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
