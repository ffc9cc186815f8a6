import type { ListedExample, ListedProduct } from '../../.vitepress/live/operation-list.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { listOperations } from '../../.vitepress/live/operation-list.ts'
import { readSite, siteOperations } from '../support/site.ts'

let site: Project
let products: ListedProduct[]
let examples: ListedExample[]

beforeAll(async () => {
  site = await readSite()
  products = listOperations({
    families: site.navigation.families,
    operation: (path, method) => site.operation(path, method),
    scenes: (path, method) => site.examples.scenes(path, method),
  })
  examples = products.flatMap(({ examples }) => examples)
}, 60_000)

describe('the list of operations', () => {
  it('has all of the site, in the order of its products', () => {
    const all = siteOperations(site).filter(({ kind }) => kind === 'path').map(({ name }) => name)
    const listed = new Set(examples.map(({ method, path }) => `${method} ${path}`))
    expect(all.filter(name => !listed.has(name))).toEqual([])
    expect(listed.size).toBe(all.length)
    const order = site.navigation.families.map(({ title }) => title)
    expect(products.map(({ title }) => title)).toEqual(order.filter(title => products.some(product => product.title === title)))
  })

  it('names each example so that it can be told from the others of its operation', () => {
    const names = examples.map(({ title, method, path }) => `${method} ${path} ${title}`)
    expect(new Set(names).size).toBe(names.length)
    expect(examples.filter(({ path, method }) => path === '/v3/refund/domestic/refunds' && method === 'POST').map(({ title }) => title)).toEqual(['申请退款（直连商户）', '申请退款（服务商）'])
  })

  it('shows the whole module, with its import', () => {
    for (const { code } of examples)
      expect(code).toMatch(/^import .*\n(?!\/\/ ---cut)/m)
    expect(examples.find(({ path }) => path === '/v3/pay/transactions/jsapi')?.code).toMatch(/^import \{ wxpay \} from '#wxpay'\n\nconst \{ data \} = await wxpay\.v3\.pay\.transactions\.jsapi\.post\(/)
  })
})
