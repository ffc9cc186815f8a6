import type { Problem } from '../../.vitepress/diagnostics/problem.ts'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { prettyReport } from '../../.vitepress/diagnostics/pretty.ts'

const FILE = '/project/docs/a.md'
const LINES = ['一行 with\ttab', 'first', '  second', 'third', 'fourth', '  fifth', 'sixth']

function report(...problems: Problem[]): string {
  return stripVTControlCharacters(prettyReport(problems, { root: '/project', readLines: () => LINES, counts: { pages: 2, operations: 1, notifications: 0, examples: 0 } }))
}

function problem(startLine: number, startColumn: number, endLine: number, endColumn: number, severity: Problem['severity'] = 'error'): Problem {
  return { severity, code: 'TS1', message: 'Wrong.', at: { file: FILE, start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } } }
}

describe('a frame', () => {
  it('underlines what is meant, as wide as the terminal shows it', () => {
    expect(report(problem(1, 4, 1, 8))).toContain('1 一行 with tab\n       ~~~~\n')
    expect(report(problem(1, 1, 1, 3))).toContain('1 一行 with tab\n  ~~~~\n')
  })

  it('shows all lines of a place that spans a few', () => {
    expect(report(problem(2, 3, 4, 3))).toContain('2 first\n    ~~~\n3   second\n    ~~~~~~\n4 third\n  ~~\n')
  })

  it('leaves out the middle of a place that spans many', () => {
    expect(report(problem(2, 1, 7, 3))).toContain('2 first\n  ~~~~~\n3   second\n    ~~~~~~\n.\n6   fifth\n    ~~~~~\n7 sixth\n  ~~\n')
  })
})

describe('the last lines', () => {
  it('say that all is well', () => {
    expect(report()).toBe('✓ 2 pages, 1 operation, 0 examples: no errors.\n')
  })

  it('count warnings, which are no errors', () => {
    expect(report(problem(2, 1, 2, 2, 'warning'))).toContain('no errors. 1 warning.')
  })

  it('count errors by file', () => {
    expect(report(problem(2, 1, 2, 2), problem(3, 1, 3, 2))).toMatch(/Found 2 errors in 1 file, of 2 pages[\s\S]*\n {5}2 {2}docs\/a\.md:2\n$/)
  })
})
