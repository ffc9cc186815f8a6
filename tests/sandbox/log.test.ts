import { describe, expect, it } from 'vitest'
import { systemError } from '../../sandbox/api-error.ts'
import { formatLogEntry } from '../../sandbox/log.ts'

const entry = { time: new Date('2026-11-20T04:00:00.123Z'), method: 'GET', url: '/v3/orders?limit=1', status: 200, duration: 1.25 }

describe('a line of the log', () => {
  it('tells of an answer', () => {
    expect(formatLogEntry(entry)).toBe('04:00:00.123 GET /v3/orders?limit=1 200 1.3 ms\n')
  })

  it('tells why a request was refused, and repeats none of its values', () => {
    const detail = { field: '/limit', value: 'secret', issue: '应为 integer，传的是 string', location: 'query' } as const
    const line = formatLogEntry({ ...entry, status: 400, refusal: { code: 'PARAM_ERROR', message: '参数错误：查询参数 /limit 应为 integer', detail } })
    expect(line).toContain(' 400 1.3 ms PARAM_ERROR 参数错误：查询参数 /limit 应为 integer')
    expect(line).not.toContain('secret')
  })

  it('is one line, whatever the URL holds, and not an endless one', () => {
    const line = formatLogEntry({ ...entry, url: `/\u001B[2J\n\u202E${'a'.repeat(5000)}` })
    expect(line).toContain(String.raw`/\u001b[2J\u000a\u202e`)
    expect(line.split('\n')).toHaveLength(2)
    expect(line.length).toBeLessThan(400)
  })

  it('has the trace of the sandbox\'s own mistakes, which no client is told', () => {
    const refusal = systemError()
    expect(formatLogEntry({ ...entry, status: 500, refusal: refusal.body, error: new Error('own mistake') })).toMatch(/own mistake\n\s+at /)
    expect(JSON.stringify(refusal.body)).not.toContain('own mistake')
  })
})
