import type { ListedExample, ListedOperation, ListedProduct } from '../../.vitepress/live/build/operation-list.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { beforeAll, describe, expect, it } from 'vitest'
import { listOperations } from '../../.vitepress/live/build/operation-list.ts'
import { linkTo, pathSubject } from '../../.vitepress/model/subject.ts'
import { ROOT } from '../support/root.ts'
import { readSite, siteOperations } from '../support/site.ts'
import { titleOf } from '../support/titles.ts'
import { writtenMethods } from '../support/written-pages.ts'

let site: Project
let products: ListedProduct[]
let examples: (ListedExample & { of: ListedOperation })[]

beforeAll(async () => {
  site = await readSite()
  products = listOperations({
    families: site.navigation.families,
    operation: (path, method) => site.operation(pathSubject(path), method),
    scenes: (path, method) => site.examples.scenes(pathSubject(path), method),
  })
  examples = products.flatMap(({ operations }) => operations).flatMap(of => of.examples.map(example => ({ ...example, of })))
})

describe('the list of operations', () => {
  it('has all of the site, in the order of its products', () => {
    const all = siteOperations(site).filter(({ subject }) => subject.kind === 'path').map(({ name }) => name)
    const listed = new Set(examples.map(({ of: { method, path } }) => `${method.toUpperCase()} ${path}`))
    expect(all.filter(name => !listed.has(name))).toEqual([])
    expect(listed.size).toBe(all.length)
    const order = site.navigation.families.map(({ title }) => title)
    expect(products.map(({ title }) => title)).toEqual(order.filter(title => products.some(product => product.title === title)))
  })

  it('names each example so that it can be told from the others of its operation', () => {
    const names = examples.map(({ title, of: { method, path } }) => `${method} ${path} ${title ?? ''}`)
    expect(new Set(names).size).toBe(names.length)
    const refund = '/v3/refund/domestic/refunds'
    const scenes = ['', '.partner'].map(scene => /^\/\*\* (.+) \*\/$/m.exec(readFileSync(path.join(ROOT, `snippets/openapi${refund}.post${scene}.ts`), 'utf8'))![1])
    expect(examples.filter(({ of: { path, method } }) => path === refund && method === 'post').map(({ title, of }) => [of.title, title]))
      .toEqual(expect.arrayContaining(scenes.map(scene => [titleOf(`/openapi${refund}`), scene])))
    expect(examples.find(({ of: { path } }) => path === '/v3/pay/transactions/jsapi')!.title).toBeUndefined()
  })

  it('says of each operation where its page is, and what it answers', () => {
    const links = new Set(siteOperations(site).filter(({ subject }) => subject.kind === 'path').map(({ subject }) => linkTo(subject)))
    const several = '/openapi/v3/bank-batch-transfer/receipt/detail-receipts'
    for (const { of: { link, method } } of examples) {
      expect(links.has(link.replace(`#${method}`, '')), link).toBe(true)
      expect(link.includes('#'), link).toBe(examples.some(({ of }) => of.link.split('#')[0] === link.split('#')[0] && of.method !== method))
    }
    expect(examples.filter(({ of }) => of.link.startsWith(`${several}#`)).map(({ of: { link } }) => link)).toEqual(writtenMethods(several).map(method => `${several}#${method}`))
    expect(new Set(examples.map(({ of: { answer } }) => answer))).toEqual(new Set(['json', 'none', 'stream']))
  })

  it('shows the whole module, with its import', () => {
    for (const { code } of examples)
      expect(code).toMatch(/^import .*\n(?!\/\/ ---cut)/m)
    expect(examples.find(({ of: { path } }) => path === '/v3/pay/transactions/jsapi')?.code).toMatch(/^import \{ wxpay \} from '#wxpay'\n\nconst \{ data \} = await wxpay\.v3\.pay\.transactions\.jsapi\.post\(/)
  })
})
