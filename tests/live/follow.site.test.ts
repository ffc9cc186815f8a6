import type { ExampleCall } from '../../.vitepress/call/call.ts'
import type { Followed } from '../../.vitepress/live/follow/follow-functions.ts'
import type { Project } from '../../.vitepress/project/project.ts'
import type { SiteOperation } from '../support/site.ts'
import { createHighlighter } from 'shiki'
import { beforeAll, describe, expect, it } from 'vitest'
import { callOfModule, operationOfModule } from '../../.vitepress/call/call-of-module.ts'
import { callRules } from '../../.vitepress/call/call-rules.ts'
import { readCall } from '../../.vitepress/call/read-call.ts'
import { LineHighlighter } from '../../.vitepress/engine/highlighting/line-highlighter.ts'
import { TOKEN_THEME } from '../../.vitepress/engine/highlighting/token-theme.ts'
import { derivedTabs, tabsOf } from '../../.vitepress/languages/tabs.ts'
import { callProblems } from '../../.vitepress/live/follow/call-sentences.ts'
import { followFunctions } from '../../.vitepress/live/follow/follow-functions.ts'
import { tabHighlighter } from '../../.vitepress/live/follow/highlight-tabs.ts'
import { parseModule } from '../../.vitepress/live/follow/parse-module.ts'
import { responseKind } from '../../.vitepress/model/operation.ts'
import { readSite, siteOperations } from '../support/site.ts'
import { writtenOperations } from '../support/written-pages.ts'

const WANTED = { path: '/v3/demo/users/{openid}', method: 'get' } as const
const IMPORT = 'import { wxpay } from \'#wxpay\'\n'

describe('every example of the site', () => {
  let site: Project
  let scenes: (Omit<SiteOperation, 'subject'> & { path: string, file: string, code: string, call: ExampleCall })[]

  beforeAll(async () => {
    site = await readSite()
    scenes = siteOperations(site).flatMap(({ subject, ...found }) => subject.kind === 'path'
      ? site.examples.scenes(subject, found.method).flatMap(({ file, code, call }) => call ? [{ ...found, path: subject.path, file, code, call }] : [])
      : [])
  })

  it('is the same call to the parser of browsers, and the same in all languages', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(writtenOperations().length)
    for (const { file, path, method, operation, code, call } of scenes) {
      const module = code.includes('#wxpay') ? code : IMPORT + code
      const native = readCall(module, { path, method })
      const read = callOfModule(parseModule(module), { path, method })
      expect(read, file).toEqual(native)
      expect(read.call, file).toEqual(call)
      const built = derivedTabs(call, operation)
      expect(tabsOf(read.call!, responseKind(operation)), file).toEqual(built)
    }
  })

  it('says by itself which operation it calls', () => {
    for (const { file, path, method, code } of scenes) {
      const read = operationOfModule(parseModule(code.includes('#wxpay') ? code : IMPORT + code))
      expect('operation' in read && read.operation, file).toEqual({ path, method })
    }
  })

  it('is coloured in the browser as in the build', async () => {
    const built = new LineHighlighter(await createHighlighter({ themes: [TOKEN_THEME], langs: ['php', 'bash'] }), { theme: TOKEN_THEME })
    const live = await tabHighlighter()
    for (const { file, call, operation } of scenes) {
      for (const { code, language } of derivedTabs(call, operation))
        expect(live.highlight(code.trimEnd(), language.grammar), file).toBe(built.highlight(code.trimEnd(), language.grammar))
    }
  })
})

describe('an edited example', () => {
  const { follow } = followFunctions(Promise.resolve({ highlight: code => code }))

  it('is told in the other languages as the build would tell it', async () => {
    const followed = await follow(`${IMPORT}await wxpay.v3.demo.users._openid_.get({ openid: 'o1', params: { page: 7 } })\n`, WANTED, { type: 'none' }) as Extract<Followed, { tabs: unknown }>
    expect(followed.tabs.map(({ id }) => id)).toEqual(['php-async-chain', 'php-async-declarative', 'php-async-property', 'php-sync-chain', 'php-sync-declarative', 'php-sync-property', 'curl'])
    expect(followed.tabs[3]!.html).toBe(`$response = $instance->v3->demo->users->_openid_->get([
  'openid' => 'o1',
  'query' => [
    'page' => 7,
  ],
]);
print_r($response->getStatusCode() === 204);`)
    expect(followed.tabs[6]!.html).toContain('/v3/demo/users/o1?page=7')
    expect(followed.body).toBeUndefined()
  })

  it('says which JSON it sends', async () => {
    const wanted = { path: '/v3/demo/orders', method: 'post' } as const
    const followed = await follow(`${IMPORT}await wxpay.v3.demo.orders.post({ reason: "it's so", list: [] })\n`, wanted, { type: 'none' }) as Extract<Followed, { tabs: unknown }>
    expect(followed.body).toBe('{"reason":"it\'s so","list":[]}')
    expect(followed.tabs[6]!.html).toContain('"reason": "it')
  })

  it.each([
    ['has a syntax error', 'await wxpay.v3.demo.users._openid_.get({ openid: })', '代码有语法错误', '})'],
    ['calls nothing', 'console.info(wxpay)', '没有调用 GET /v3/demo/users/{openid}', undefined],
    ['calls twice', 'await wxpay.v3.demo.users._openid_.get({ openid: \'a\' })\nawait wxpay.v3.demo.users._openid_.get({ openid: \'b\' })', '调用了第二个接口，只能有一次调用', 'wxpay.v3.demo.users._openid_.get({ openid: \'b'],
    ['calls another operation', 'await wxpay.v3.demo.get({ openid: \'a\' })', '调用的不是这里的接口 GET /v3/demo/users/{openid}', 'wxpay.v3.demo.get'],
    ['computes a segment', 'await wxpay.v3[`demo`].users._openid_.get({ openid: \'a\' })', '路径中有一段是计算出来的，请完整写出', 'wxpay.v3['],
    ['computes a value', 'await wxpay.v3.demo.users._openid_.get({ openid: id() })', '这个值是计算出来的，其他语言写不出来，请写成字面量', 'id()'],
    ['spreads', 'await wxpay.v3.demo.users._openid_.get({ ...rest })', '展开运算看不出传了什么，请把字段逐个写出', '...rest'],
    ['has an option that no other language has', 'await wxpay.v3.demo.users._openid_.get({ openid: \'a\', timeout: 1 })', 'timeout 既不是路径参数，也不是其他语言也有的选项', 'timeout'],
    ['lacks a parameter of the path', 'await wxpay.v3.demo.users._openid_.get()', '缺少路径参数（需要 openid）', undefined],
  ])('that %s is followed no longer, and why is said with its place', async (_, code, sentence, at) => {
    const module = IMPORT + code
    const { problems } = await follow(module, WANTED, { type: 'json' }) as Extract<Followed, { problems: unknown }>
    expect(problems[0]!.sentence).toBe(sentence)
    expect(problems[0]!.start === undefined ? undefined : module.slice(problems[0]!.start, problems[0]!.start + (at?.length ?? 1))).toBe(at)
  })

  it('without the client is told so, wherever it begins', async () => {
    expect(await follow('wxpay.v3.demo.get()', WANTED, { type: 'json' })).toEqual({ problems: [{ sentence: '没有导入 wxpay' }] })
  })

  it('is told in Chinese by every rule that calls are read by', () => {
    const { noNotification, otherNotification, notEncrypted, needlesslyEncrypted, unknownPart, missingPart, partIsJson, partIsFile, partIsNoFile, unknownPartField, ...read } = callRules
    for (const rule of Object.values(read)) {
      const { code, message } = rule('a', 'b')
      const [problem] = callProblems({ problems: [{ code, message, start: 0, length: 1 }] }, 'x', WANTED)
      expect(problem!.sentence, code).not.toBe(message)
    }
  })
})
