import type { Operation } from '../../.vitepress/model/operation.ts'
import type { PhpCall } from '../../.vitepress/php-fences/call.ts'
import type { PhpSpan } from '../../.vitepress/php-fences/nodes.ts'
import type { PhpEntry, PhpValue } from '../../.vitepress/php-fences/values.ts'
import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { phpCallOf } from '../../.vitepress/php-fences/example-call.ts'
import { readPhp } from '../../.vitepress/php-fences/read-php.ts'
import { decodePhpNumber, decodePhpString } from '../../.vitepress/php-fences/strings.ts'

const READ = path.join(import.meta.dirname, '../fixtures/php/read')

/** The calls that code makes: the style, what is written at each place, and the call in no language. */
function shown(code: string): string {
  const at = ({ start, length }: PhpSpan): string => code.slice(start, start + length)
  const { calls, problems } = readPhp(code)
  return [
    ...calls.map(call => [
      `${call.path.style} ${call.async ? 'async' : 'sync'}${call.open ? ' open' : ''}`,
      `  path ${call.path.value ?? 'computed'} — ${at(call.path)} — ${call.path.segments.map(at).join(' | ')}`,
      `  method ${call.method.name} — ${at(call.method)}`,
      ...entriesOf(call).flatMap(([role, entry]) => shownEntry(entry, role, '  ', at)),
      `  = ${JSON.stringify(phpCallOf(call)) ?? 'computed'}`,
    ].join('\n')),
    ...problems.map(problem => `${problem.code} — ${at(problem)}\n  ${problem.message}\n  ${problem.help ?? ''}`),
  ].join('\n\n')
}

function entriesOf({ pathParameters, query, headers, body, baseUri }: PhpCall): [role: string, entry: PhpEntry][] {
  return [
    ...pathParameters.map((entry): [string, PhpEntry] => ['path', entry]),
    ...query ? [['query', query] as [string, PhpEntry]] : [],
    ...headers ? [['headers', headers] as [string, PhpEntry]] : [],
    ...body ? [[`${body.type} body`, body] as [string, PhpEntry]] : [],
    ...baseUri ? [['base URI', baseUri] as [string, PhpEntry]] : [],
  ]
}

function shownEntry({ name, at: key, value }: PhpEntry, role: string, indent: string, at: (span: PhpSpan) => string): string[] {
  const text = value.kind === 'literal' ? JSON.stringify(value.value) : value.kind
  return [
    `${indent}${role} ${name} (${at(key)}): ${text} — ${at(value).replaceAll(/\s+/g, ' ')}`,
    ...inside(value).flatMap(entry => shownEntry(entry, '·', `${indent}  `, at)),
  ]
}

function inside(value: PhpValue): PhpEntry[] {
  switch (value.kind) {
    case 'map':
      return value.entries
    case 'list':
      return value.items.map((item, i) => ({ name: String(i), at: item, value: item }))
    case 'encoded':
      return inside(value.value)
    default:
      return []
  }
}

describe('php code', () => {
  it.each(globSync('*.php', { cwd: READ }).sort())('%s is read to the calls that it makes', async (name) => {
    const text = shown(readFileSync(path.join(READ, name), 'utf8'))
    await expect(`${text}\n`).toMatchFileSnapshot(path.join(READ, name.replace(/php$/, 'calls.txt')))
  })

  it('means the same call in each of the six forms', () => {
    const { calls } = readPhp(readFileSync(path.join(READ, 'forms.php'), 'utf8'))
    expect(calls.map(call => `${call.path.style} ${call.async}`)).toEqual([
      'chain false',
      'declarative false',
      'property false',
      'chain true',
      'declarative true',
      'property true',
    ])
    for (const call of calls) {
      expect(phpCallOf(call)).toEqual({
        method: 'post',
        path: '/v3/demo/users/{openid}/terminate',
        pathParameters: { openid: 'o1' },
        body: { type: 'json', value: { reason: '退订' } },
      })
    }
  })

  it('is read with the offsets that it has, with or without the opening tag', () => {
    const code = '$i->v3->demo->get([\'query\' => [\'a\' => \'好\']]);'
    const tagged = `<?php\n${code}`
    const [plain] = readPhp(code).calls
    const [shifted] = readPhp(tagged).calls
    expect(shifted?.query?.at.start).toBe((plain?.query?.at.start ?? 0) + 6)
    expect(code.slice(plain?.query?.at.start).startsWith('\'query\'')).toBe(true)
  })

  it.each(['', '   ', '$', '<?php', '?>', '"\\u{110000}"', '<<<A\n', '/*', '\\', '[', '->get()', '$a->', '\'', '"$', '#[', 'match'])('%j never throws', (code) => {
    expect(() => readPhp(code)).not.toThrow()
  })
})

describe('an empty array', () => {
  const operation = {
    parameters: [],
    requestBody: {
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: { attach: { type: 'object' }, tags: { type: 'array', items: { type: 'object' } } },
          },
        },
      },
    },
    responses: {},
  } satisfies Operation

  it.each([
    ['[\'attach\' => [], \'tags\' => []]', { attach: {}, tags: [] }],
    ['[\'tags\' => [[]]]', { tags: [{}] }],
    ['[]', {}],
    ['[\'attach\' => (object)[]]', { attach: {} }],
  ])('%s is what the operation says', (code, value) => {
    const [call] = readPhp(`$i->v3->demo->post(['json' => ${code}]);`).calls
    expect(call && phpCallOf(call, operation)?.body).toEqual({ type: 'json', value })
  })

  it('is a list if nothing says what it is', () => {
    const [call] = readPhp('$i->v3->demo->post([\'json\' => []]);').calls
    expect(call && phpCallOf(call)?.body).toEqual({ type: 'json', value: [] })
  })
})

describe('a string', () => {
  it.each<[raw: string, text: string | undefined]>([
    [String.raw`'plain'`, 'plain'],
    [String.raw`'it\'s'`, 'it\'s'],
    [String.raw`'a\\b'`, 'a\\b'],
    [String.raw`'a\\\'b'`, 'a\\\'b'],
    [String.raw`'\n\t\$\"\u{41}'`, String.raw`\n\t\$\"\u{41}`],
    [`'$name {$a} "'`, '$name {$a} "'],
    ['\'两\n行\'', '两\n行'],
    [String.raw`b'x'`, 'x'],
    [String.raw`"plain '"`, 'plain \''],
    [String.raw`"\n\r\t\v\e\f"`, '\n\r\t\v\x1B\f'],
    [String.raw`"\\n"`, '\\n'],
    [String.raw`"\\\""`, '\\"'],
    [String.raw`"\"\$\\"`, '"$\\'],
    [String.raw`"\'\q\N"`, String.raw`\'\q\N`],
    [String.raw`"\0\101\1011\777"`, undefined],
    [String.raw`"\0\101\1012"`, '\0AA2'],
    [String.raw`"\501"`, 'A'],
    [String.raw`"\x41\x4a\x4G"`, 'AJ\x04G'],
    [String.raw`"\xE5\xA5\xBD"`, '好'],
    [String.raw`"\345\245\275"`, '好'],
    [String.raw`"\xE5"`, undefined],
    [String.raw`"\u{597d}\u{1F600}"`, '好😀'],
    [String.raw`"\u{110000}"`, undefined],
    [`"costs $ 5"`, 'costs $ 5'],
    [`'open`, undefined],
  ])('%s is decoded as PHP does', (raw, text) => {
    expect(decodePhpString(raw)).toBe(text)
  })
})

describe('a number', () => {
  it.each([['0', 0], ['1_000', 1000], ['0x1F', 31], ['0b11', 3], ['017', 15], ['0o17', 15], ['1.5e3', 1500], ['.5', 0.5]])('%s is read as PHP does', (raw, value) => {
    expect(decodePhpNumber(raw)).toBe(value)
  })
})
