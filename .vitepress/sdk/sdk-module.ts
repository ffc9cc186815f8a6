import type { SourceRange } from '../diagnostics/source.ts'
import type { SourceMap } from '../model/json-pointer.ts'
import type { DeclaredLine } from './lines.ts'
import { line, printLines } from './lines.ts'

/** A declaration module. */
export interface SdkModule {
  text: string
  /** Line of `text` (1-based) → the row of the page that it was made from. */
  origins: Map<number, SourceRange>
}

/**
 * A module of the given declarations, under what they import.
 *
 * @param title what the module is of
 * @param declarations its lines
 * @param sources where each part of the document is written
 */
export function sdkModule(title: string, declarations: readonly DeclaredLine[], sources: Pick<SourceMap, 'get'>): SdkModule {
  const lines = [...header(title, declarations), ...declarations]
  const origins = new Map<number, SourceRange>()
  lines.forEach((declared, i) => {
    const origin = declared.pointer === undefined ? undefined : sources.get(declared.pointer)
    if (origin)
      origins.set(i + 1, origin)
  })
  return { text: printLines(lines), origins }
}

function header(title: string, declarations: readonly DeclaredLine[]): DeclaredLine[] {
  const used = new Set(declarations.flatMap(({ uses }) => uses ?? []))
  const declared = new Set(declarations.flatMap(({ declares }) => declares ?? []))
  const hasHeaders = used.has('StandardHeaders')
  const axios = [...(['AxiosPromise', 'AxiosRequestConfig'] as const).filter(name => used.has(name)), ...hasHeaders ? ['RawAxiosRequestHeaders'] : []]
  return [
    `// ${title}：由各页的参数表生成，请勿手改。`,
    '',
    ...axios.length > 0 ? [`import type { ${axios.join(', ')} } from 'axios'`] : [],
    ...used.has('Readable') ? ['import type { Readable } from \'node:stream\''] : [],
    ...hasHeaders
      ? [
          '',
          '/** 参数表之外仍可设置的标准请求头 */',
          'type StandardHeaders = Pick<RawAxiosRequestHeaders, \'Accept\' | \'Content-Type\' | \'User-Agent\'>',
        ]
      : [],
    ...used.has('Ciphertext') && !declared.has('Ciphertext') ? ['', '/** 密文：解密之后是 `T` 的 JSON */', 'type Ciphertext<T> = string & { readonly plaintext?: T }'] : [],
    ...axios.length > 0 ? [''] : [],
  ].map(text => line(text))
}
