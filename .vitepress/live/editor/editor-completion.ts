import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import type { LiveDocument } from '../compiler/live-document.ts'
import type { LiveCompletion } from '../compiler/live-language.ts'
import { acceptCompletion, autocompletion } from '@codemirror/autocomplete'
import { keymap } from '@codemirror/view'
import { docsElements, element, typeElement } from './editor-parts.ts'

const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$]*$/u

/** What opens the list without a name having been begun: a property, or a literal. */
const OPENS = /[.'"`]$/

/** Completes what is written, and says of a field what it is. */
export function completion(document: LiveDocument): Extension {
  return [
    // An object literal that has not been closed yet is code, too: no language is asked where it ends.
    autocompletion({ override: [context => complete(document, context)], icons: false, maxRenderedOptions: 200 }),
    // Only while the list is open: the key leads out of the editor otherwise.
    keymap.of([{ key: 'Tab', run: acceptCompletion }]),
  ]
}

async function complete(document: LiveDocument, context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos, explicit } = context
  if (!explicit && !context.matchBefore(NAME) && !context.matchBefore(OPENS))
    return null
  try {
    const found = await document.completions(state, pos)
    if (!found || context.aborted)
      return null
    return {
      from: Math.min(Math.max(found.start, 0), pos),
      options: found.entries.map((entry, i) => option(document, entry, pos, i)),
      validFor: /^[\p{ID_Continue}$]*$/u,
    }
  }
  catch {
    return null // said where the problems are
  }
}

function option(document: LiveDocument, { label, insert, isOptional }: LiveCompletion, at: number, place: number): Completion {
  return {
    label,
    ...insert !== undefined && { apply: insert },
    ...isOptional && { detail: '可选' },
    // In the order of the compiler: what is declared near comes first.
    boost: -Math.min(place, 99),
    info: async () => {
      const details = await document.details(at, label)
      return details ? element('div', '', typeElement(details.text), ...docsElements(details.docs ?? '')) : null
    },
  }
}
