import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainDescription } from '../.vitepress/markup/inline-text.ts'
import { ROOT } from './support/root.ts'
import { readSite, siteOperations, sitePages } from './support/site.ts'
import { categoryTitles, groupTitles } from './support/titles.ts'
import { writtenProducts } from './support/written-pages.ts'

/** Shorter titles, such as 退款, are words that tests may say of anything. */
const MIN_TITLE_LENGTH = 4

/** Smaller numbers are those of anything. */
const MIN_COUNT = 50

/** The matchers that say what something is exactly. Others may have numbers that are widths or times, and the site as many pages. */
const EXACT_MATCHERS = new Set(['toBe', 'toEqual', 'toHaveLength', 'toMatchObject', 'toStrictEqual'])

/**
 * What readers type into a search, by the tests that type it. It is what it is whether or
 * not a page is called so, and is never what a page is expected to be called.
 */
const TYPED: Record<string, string[]> = {
  'tests/browser/availability.test.ts': ['查询投诉'],
  'tests/browser/live-editor.test.ts': ['退款 申请'],
  'tests/browser/search-queries.test.ts': ['查询订单', '关闭订单', '统一下单', '企业付款', '怎么查询退款结果', '服务商 JSAPI', 'openid 授权记录', '支付回调'],
}

/** What no test may know by heart. */
interface Facts {
  titles: readonly string[]
  counts: readonly number[]
}

/** A literal of a test that knows something by heart. */
interface Finding {
  line: number
  text: string
  /** What it knows: the longest title that it holds, or the number that it is. */
  fact: string
}

/** Finds the literals of a source that hold a title of the site, or say how much there is of something. */
function factsByHeart(source: ts.SourceFile, { titles, counts }: Facts): Finding[] {
  const findings: Finding[] = []
  for (const { node, text, isNumber } of literalsOf(source)) {
    const facts = isNumber
      ? counts.filter(count => count === Number(text)).map(String)
      : titles.filter(title => text.includes(title)).sort((a, b) => b.length - a.length)
    if (facts.length > 0)
      findings.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text, fact: facts[0]! })
  }
  return findings
}

/** A literal, with the text that it stands for: of a regular expression what it looks for, as far as that is text. */
interface Literal {
  node: ts.Node
  text: string
  isNumber: boolean
}

/** The literals of a source, keys of objects as well. Of its numbers only those that something has to be exactly. */
function literalsOf(source: ts.SourceFile): Literal[] {
  const literals: Literal[] = []
  const visit = (node: ts.Node, isExact: boolean): void => {
    if (ts.isRegularExpressionLiteral(node))
      literals.push({ node, text: node.text.replace(/\\s[+*]?/g, ' ').replace(/\\(.)/g, '$1'), isNumber: false })
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || (ts.isPropertyAssignment(node.parent) && ts.isIdentifier(node)))
      literals.push({ node, text: node.text, isNumber: false })
    else if (isExact && ts.isNumericLiteral(node))
      literals.push({ node, text: node.text, isNumber: true })
    const isMatcher = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && EXACT_MATCHERS.has(node.expression.name.text)
    ts.forEachChild(node, child => visit(child, isExact || (isMatcher && child !== node.expression)))
  }
  ts.forEachChild(source, node => visit(node, false))
  return literals
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('test.ts', code, ts.ScriptTarget.Latest, true)
}

/** Whether a test looks at no site but one that it has made up: it makes one, or is given it, and has not asked for the real one. */
function usesMadeUpSite(code: string): boolean {
  const makesOneUp = /\bTemporaryProject\.create\(|\bbuildDemoSite\(/.test(code)
  const usesRealSite = /\binject\('siteUrl'\)|\breadSite\(|\bserveSite\(ROOT\b|\bopen(?:First)?Page\(['"`]\//.test(code)
  return makesOneUp && !usesRealSite
}

/** The tests that look at the real site, by their files. This one, which says what others are excused for, is none of them. */
function testsOfSite(): Map<string, ts.SourceFile> {
  const files = globSync(['tests/browser/**/*.test.ts', 'tests/**/*.site.test.ts'], { cwd: ROOT, expandDirectories: false, ignore: path.relative(ROOT, import.meta.filename) })
  const codes = files.sort().map(file => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const)
  return new Map(codes.flatMap(([file, code]) => usesMadeUpSite(code) ? [] : [[file, parse(code)]]))
}

describe('a test of the site', () => {
  const tests = testsOfSite()
  let facts: Facts

  beforeAll(async () => {
    const site = await readSite()
    const [operations, pages] = [siteOperations(site), sitePages(site)]
    const titles = [
      ...operations.map(({ operation }) => operation.summary ?? ''),
      ...pages.map(({ frontmatter }) => typeof frontmatter.title === 'string' ? plainDescription(frontmatter.title) : ''),
      ...categoryTitles(),
      ...['/webhooks/', ...writtenProducts()].flatMap(groupTitles),
    ]
    const counts = ['path', 'webhook'].map(kind => operations.filter(operation => operation.subject.kind === kind).length)
    facts = {
      titles: [...new Set(titles)].filter(title => title.length >= MIN_TITLE_LENGTH),
      counts: [...counts, operations.length, pages.length, writtenProducts().length].filter(count => count >= MIN_COUNT),
    }
  })

  it('knows no title by heart, and not how many operations, notifications, products or pages there are', () => {
    const found = [...tests].flatMap(([file, source]) => factsByHeart(source, facts)
      .filter(({ text }) => !TYPED[file]?.includes(text))
      .map(({ line, fact }) => `${file}:${line} knows “${fact}” by heart, which an author may change. Take it from tests/support/titles.ts or written-pages.ts.`))
    expect(found).toEqual([])
  })

  it('types what it is excused for', () => {
    for (const [file, queries] of Object.entries(TYPED)) {
      const texts = literalsOf(tests.get(file)!).map(({ text }) => text)
      expect(queries.filter(query => !texts.includes(query)), file).toEqual([])
    }
  })

  it('is told from those of sites that are made up', () => {
    const files = [...tests.keys()]
    expect(files).toEqual(expect.arrayContaining(['tests/browser/pages.test.ts', 'tests/repository.site.test.ts']))
    expect(files).not.toContain('tests/browser/hostile.test.ts')
  })
})

describe('what is known by heart', () => {
  const facts: Facts = { titles: ['Titel', 'Titel（neu）'], counts: [1234] }
  it.each([
    ['a text', 'a(\'das Titel\')', 'Titel'],
    ['a template', `a(\`das \${b} Titel\`)`, 'Titel'],
    ['a template without a hole', 'a(`Titel`)', 'Titel'],
    ['the longest of several', 'a("Titel（neu）")', 'Titel（neu）'],
    ['an expression', 'a(/^Titel（neu）\\s+x/)', 'Titel（neu）'],
    ['a key', 'a({ Titel: 1 })', 'Titel'],
    ['a number', 'expect(a).toHaveLength(1_234)', '1234'],
    ['a number in an object', 'expect(a).toMatchObject({ a: [1234] })', '1234'],
  ])('is found in %s', (_, code, fact) => {
    expect(factsByHeart(parse(`\n${code}\n`), facts)).toMatchObject([{ line: 2, fact }])
  })

  it.each([
    ['a comment', '// Titel\n/* 1234 */'],
    ['a number that nothing has to be', 'stay(page, 1234)\nexpect(a).toBeLessThan(1234)'],
    ['a number beside the matcher', 'expect(a(1234)).toBe(b)'],
    ['another text', 'a("Titl")'],
  ])('is not found in %s', (_, code) => {
    expect(factsByHeart(parse(code), facts)).toEqual([])
  })

  it.each([
    ['a project of its own', 'await TemporaryProject.create({})', true],
    ['the site that is made up', 'await serveSite(await buildDemoSite())', true],
    ['a page of the site', 'openPage(\'/guide/\')', false],
    ['a project of its own, and the site', 'await TemporaryProject.create({})\nawait readSite()', false],
  ])('matters to a test of %s or does not', (_, code, isMadeUp) => {
    expect(usesMadeUpSite(code)).toBe(isMadeUp)
  })
})
