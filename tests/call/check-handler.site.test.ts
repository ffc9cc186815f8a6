import type { Project } from '../../.vitepress/project/project.ts'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkHandler } from '../../.vitepress/call/check-handler.ts'
import { readSite, siteOperations } from '../support/site.ts'

function told(code: string): string[] {
  return checkHandler(code, 'THING.DONE').map(({ start, length, code: rule, message, help }) => {
    expect(help ?? rule).toBeTruthy()
    return `${code.slice(start, start + length)} ${rule} ${message}`
  })
}

describe('a handler', () => {
  it.each([
    ['a comparison', 'if (notification.event_type === \'THING.DONE\') {}'],
    ['a comparison the other way round', 'const is = \'THING.DONE\' === (notification as any)[\'event_type\']'],
    ['what does not match', 'if (notification.event_type !== \'THING.DONE\') throw new Error(\'x\')'],
    ['a switch', 'switch (event_type) { case \'THING.LOST\': case \'THING.DONE\': break }'],
    ['one of several', 'if (n.event_type === \'THING.LOST\' || n.event_type === \'THING.DONE\') {}'],
  ])('tells its notification by %s', (_, code) => {
    expect(told(code)).toEqual([])
  })

  it('that receives another notification is reported at its type', () => {
    expect(told('if (n.event_type === \'THING.DONE2\') {}')).toEqual(['\'THING.DONE2\' example/other-notification The snippet receives THING.DONE2, but its place is that of THING.DONE.'])
  })

  it('that does not look at the type is reported', () => {
    expect(told('console.info(n.resource, \'THING.DONE\' === x)')).toEqual(['c example/no-notification The snippet does not tell THING.DONE from other notifications.'])
  })

  it('that is no TypeScript is reported', () => {
    expect(told('if (')).toEqual([expect.stringContaining('example/syntax')])
  })
})

describe('a handler of the site', () => {
  let site: Project

  beforeAll(async () => {
    site = await readSite()
  })

  it('is reported where it receives what any other one should', () => {
    const subjects = siteOperations(site).flatMap(({ subject }) => subject.kind === 'webhook' ? [subject] : [])
    const events = subjects.map(({ event }) => event)
    let count = 0
    for (const subject of subjects) {
      const { event } = subject
      const [scene] = site.examples.scenes(subject, 'post')
      expect(site.examples.problems(subject, 'post')).toEqual([])
      for (const other of events.filter(other => other !== event)) {
        const code = scene!.code.replaceAll(`'${event}'`, `'${other}'`)
        expect(checkHandler(code, event).map(({ start }) => start)).toEqual([code.indexOf(`'${other}'`)])
        count++
      }
    }
    process.stdout.write(`told ${count} of ${count} handlers of another notification\n`)
  })
})
