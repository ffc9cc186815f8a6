import type { Extension, StateCommand } from '@codemirror/state'
import type { Command, Tooltip, ViewUpdate } from '@codemirror/view'
import type { LiveDocument } from '../compiler/live-document.ts'
import type { LiveSignature } from '../compiler/live-language.ts'
import { StateEffect, StateField } from '@codemirror/state'
import { EditorView, keymap, showTooltip, ViewPlugin } from '@codemirror/view'
import { coloured, docsElements, element } from './editor-parts.ts'

interface ShownSignature {
  at: number
  signature: LiveSignature
}

const show = StateEffect.define<ShownSignature | undefined>()

const shown = StateField.define<ShownSignature | undefined>({
  create: () => undefined,
  update(value, { effects, changes }) {
    const effect = effects.find(effect => effect.is(show))
    if (effect)
      return effect.value as ShownSignature | undefined // by its type
    return value && !changes.empty ? { ...value, at: changes.mapPos(value.at) } : value
  },
  provide: field => showTooltip.from(field, value => value ? tooltip(value) : null),
})

const hide: StateCommand = ({ state, dispatch }) => {
  if (!state.field(shown))
    return false
  dispatch(state.update({ effects: show.of(undefined) }))
  return true
}

/**
 * Says what a call takes, from its opening parenthesis on and until it is left or Escape
 * closes it.
 */
export function signatureHelp(document: LiveDocument): Extension {
  let asked = 0
  const ask = async (view: EditorView): Promise<void> => {
    const mine = ++asked
    const { state } = view
    const at = state.selection.main.head
    const signature = await document.signature(state, at).catch(() => undefined) // said where the problems are
    if (mine !== asked || !view.dom.isConnected)
      return
    const before = view.state.field(shown)
    if (!signature && !before)
      return
    const isSame = signature && before && JSON.stringify(signature) === JSON.stringify(before.signature)
    if (!isSame)
      view.dispatch({ effects: [show.of(signature && { at, signature }), ...signature ? [EditorView.announce.of(textOf(signature))] : []] })
  }
  const open: Command = (view) => {
    void ask(view)
    return true
  }
  return [
    shown,
    ViewPlugin.define(view => ({
      update(update: ViewUpdate) {
        const isOpen = update.state.field(shown) !== undefined
        if (opens(update) || (isOpen && (update.docChanged || update.selectionSet)))
          void Promise.resolve().then(() => ask(view)) // no transaction begins in another
      },
    })),
    keymap.of([{ key: 'Mod-Shift-Space', run: open }, { key: 'Escape', run: hide }]),
  ]
}

/** Whether a parenthesis or a comma has been written. */
function opens({ transactions, state }: ViewUpdate): boolean {
  if (!transactions.some(transaction => transaction.isUserEvent('input.type')))
    return false
  const { head } = state.selection.main
  return /[(,]/.test(state.sliceDoc(head - 1, head))
}

/** The namespaces that a declaration of the SDK is in: what it belongs to stands right there. */
const NAMESPACES = /\b(?:[A-Z][\w$]*\.)+(?=[A-Z])/g

function tooltip({ at, signature: { docs, ...whole } }: ShownSignature): Tooltip {
  const [before, parameter, after] = [whole.before, whole.parameter, whole.after].map(text => text.replace(NAMESPACES, '')) as [string, string, string] // as many
  return {
    pos: at,
    above: true,
    create: () => ({
      dom: element('div', 'live-signature', element('code', 'live-type', ...coloured(before), element('span', 'parameter', parameter), ...coloured(after)), ...docsElements(docs ?? '')),
    }),
  }
}

function textOf({ before, parameter, after, docs }: LiveSignature): string {
  return `${before}${parameter}${after}${docs ? `：${docs}` : ''}`
}
