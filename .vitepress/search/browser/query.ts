import type { Run } from '../tokenize.ts'
import type { PathQuery } from './path-query.ts'
import { fold, runsOf, wordPattern } from '../tokenize.ts'
import { markPattern } from './marked.ts'
import { pathQuery } from './path-query.ts'

/** What somebody has typed, taken apart. */
export interface Query {
  text: string
  /** The same without what says nothing, letters and digits alone: what two spellings have in common. */
  folded: string
  /** Set if it is a path or an address of the API. */
  path?: PathQuery
  /** Chinese and names, as they were typed. */
  runs: readonly Run[]
  /** The same, cut into words. */
  words: readonly Word[]
  /** What finds them in a text that is shown. */
  marks: RegExp | undefined
}

/** A word, and what finds it in a text that is shown. */
export interface Word extends Run {
  /** Its letters and digits alone. */
  folded: string
  pattern: RegExp
}

/** Words of a question that say nothing of what is asked for. */
const EMPTY = new Set(['的', '了', '吗', '怎么', '怎样', '如何', '什么', '接口', '文档', 'api', 'apiv3'])

let segmenter: Intl.Segmenter | undefined

/** Takes a query apart: Chinese into words, by the browser's own segmenter, and names as they are. */
export function parseQuery(typed: string): Query {
  const text = typed.trim()
  const path = pathQuery(text)
  const runs = runsOf(text)
  const all = runs.flatMap(run => run.isHan ? segment(run.text).map(word => ({ text: word, isHan: true })) : [run])
  const telling = all.filter(word => !EMPTY.has(word.text))
  const words = (telling.length > 0 ? telling : all).map(word => ({ ...word, folded: fold(word.text), pattern: new RegExp(wordPattern(word), 'iu') }))
  return {
    text,
    folded: words.map(word => word.folded).join(''),
    ...path && { path },
    runs,
    words,
    marks: markPattern([...runs, ...words], path),
  }
}

/** Characters that the segmenter leaves alone are a word that it does not know: 商户, 代扣. */
function segment(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined')
    return [text]
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words: string[] = []
  let wasSingle = false
  for (const { segment: word } of segmenter.segment(text)) {
    const isSingle = word.length === 1 && !EMPTY.has(word)
    if (isSingle && wasSingle)
      words.push(words.pop()! + word)
    else
      words.push(word)
    wasSingle = isSingle
  }
  return words
}
