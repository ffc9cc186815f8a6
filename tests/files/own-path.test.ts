import { describe, expect, it } from 'vitest'
import { disk } from '../../.vitepress/files/disk.ts'
import { isWithin, ownPath } from '../../.vitepress/files/own-path.ts'
import { pathKey, PathMap } from '../../.vitepress/files/path-map.ts'
import { sameButForCase, unportableName } from '../../.vitepress/files/portable-name.ts'
import { ROOT } from '../support/root.ts'

describe('a path', () => {
  it.each([
    ['C:\\site\\docs\\a.md', 'C:/site/docs/a.md'],
    ['c:\\site\\docs\\..\\a.md', 'C:/site/a.md'],
    ['c:/site/docs/', 'C:/site/docs'],
    ['C:/site\\docs//a.md', 'C:/site/docs/a.md'],
    ['\\\\server\\share\\site', '//server/share/site'],
    ['/home/商户 1/a#b%20(c)/', '/home/商户 1/a#b%20(c)'],
  ])('%s becomes %s', (given, expected) => {
    expect(ownPath(given)).toBe(expected)
    expect(ownPath(expected)).toBe(expected)
  })

  it('lies in a folder, or beside one that it begins as', () => {
    expect(isWithin('C:/site/docs', 'C:/site/docs/a.md')).toBe(true)
    expect(isWithin('C:/site/docs', 'C:/site/docs-old/a.md')).toBe(false)
    expect(isWithin('C:/site/docs', 'C:/site/docs')).toBe(false)
    expect(isWithin('/', '/a.md')).toBe(true)
  })
})

describe('a map from paths', () => {
  it('finds a file by any capitals where the system does, and keeps its name', () => {
    const map = new PathMap<number>(pathKey(false)).set('C:/Site/A.md', 1)
    expect(map.get('c:/site/a.MD')).toBe(1)
    expect(map.spelled('c:/site/a.MD')).toBe('C:/Site/A.md')
    map.set('C:/site/a.md', 2)
    expect([...map.keys()]).toEqual(['C:/Site/A.md'])
    expect([...map.values()]).toEqual([2])
    expect(map.delete('c:/SITE/a.md')).toBe(true)
    expect(map.size).toBe(0)
  })

  it('tells two files apart where the system does', () => {
    const map = new PathMap<number>(pathKey(true)).set('/A.md', 1).set('/a.md', 2)
    expect([map.get('/A.md'), map.get('/a.md'), map.get('/A.MD')]).toEqual([1, 2, undefined])
  })
})

describe('a name', () => {
  it.each([
    ['docs/openapi/v3/a/{id}.md', undefined],
    ['docs/a:b.md', '`a:b.md` holds ":"'],
    ['docs/what?.md', '`what?.md` holds "?"'],
    ['docs/a./b.md', '`a.` ends in a dot'],
    ['docs/a /b.md', '`a ` ends in a space'],
    ['docs/AUX.md', '`AUX.md` is the name of a device'],
    ['docs/com1/b.md', '`com1` is the name of a device'],
    ['docs/console.md', undefined],
  ])('of %s: %s', (name, reason) => {
    expect(unportableName(name)).toBe(reason)
  })

  it('is the same as another but for capitals', () => {
    expect(sameButForCase(['a/B.md', 'c.md', 'A/b.md', 'a/b.md'])).toEqual([['a/B.md', 'A/b.md', 'a/b.md']])
  })
})

describe('the file system of this machine', () => {
  it('says how a file is spelled, if it is there', () => {
    expect(disk.spelled(`${ownPath(ROOT)}/package.json`)).toBe(`${ownPath(ROOT)}/package.json`)
    expect(disk.spelled(`${ownPath(ROOT)}/none.json`)).toBeUndefined()
  })

  it('says whether it tells capitals apart', () => {
    const isSame = disk.spelled(`${ownPath(ROOT)}/PACKAGE.json`) !== undefined
    expect(disk.isCaseSensitive(ownPath(ROOT))).toBe(!isSame)
  })
})
