import { describe, expect, it } from 'vitest'
import { locate, originInFile, originInPage } from '../../.vitepress/diagnostics/code-origin.ts'
import { splitLines } from '../../.vitepress/diagnostics/source.ts'

/** The text of the file that a stretch of the code is written in. */
function written(file: string, code: string, origin: Parameters<typeof locate>[0], target: string): string {
  const { start, end } = locate(origin, code, code.indexOf(target), target.length)
  expect(end.line).toBe(start.line)
  return splitLines(file)[start.line - 1]!.slice(start.column - 1, end.column - 1)
}

describe('the place of code', () => {
  it('in a fence is in the page', () => {
    const page = '# x\n\n```ts\nconst a = 1\nconst b = 2\n```\n'
    const code = 'const a = 1\nconst b = 2\n'
    expect(written(page, code, originInPage('p.md', splitLines(page), 4, code), 'b = 2')).toBe('b = 2')
  })

  it('in a fence inside of a list is behind the indentation', () => {
    const page = '- x\n\n  ```ts\n  if (a)\n    b()\n  ```\n'
    const code = 'if (a)\n  b()\n'
    expect(written(page, code, originInPage('p.md', splitLines(page), 4, code), 'b()')).toBe('b()')
  })

  it('that is a region is in the file, where the region is', () => {
    const file = 'b()\nfunction f() {\n  // #region x\n  a()\n  b()\n  // #endregion x\n}\n'
    const code = 'a()\nb()'
    const origin = originInFile('f.ts', file, code)
    expect(written(file, code, origin, 'b()')).toBe('b()')
    expect(origin.lines.map(({ line }) => line)).toEqual([4, 5])
  })

  it('may span lines', () => {
    const page = '```ts\nf({\n  a,\n})\n```\n'
    const code = 'f({\n  a,\n})\n'
    const { start, end } = locate(originInPage('p.md', splitLines(page), 2, code), code, 2, 8)
    expect([start, end]).toEqual([{ line: 2, column: 3 }, { line: 4, column: 2 }])
  })

  it('behind the end of the code is at its end', () => {
    const page = '```ts\nf(\n```\n'
    const { start } = locate(originInPage('p.md', splitLines(page), 2, 'f('), 'f(', 2, 0)
    expect(start).toEqual({ line: 2, column: 3 })
  })
})
