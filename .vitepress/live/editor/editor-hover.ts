import type { Extension } from '@codemirror/state'
import type { Command, Tooltip } from '@codemirror/view'
import type { LiveField } from '../compiler/field-of.ts'
import type { LiveDocument } from '../compiler/live-document.ts'
import type { LiveHover } from '../compiler/live-language.ts'
import { activateHover, closeHoverTooltips, EditorView, hasHoverTooltips, hoverTooltip, keymap } from '@codemirror/view'
import { button, docsElements, element, linkElement, typeElement } from './editor-parts.ts'

export interface EditorHovers {
  extension: Extension
  /** Says what the name at the cursor is. */
  explain: Command
  /** Goes to the row of the field at the cursor. */
  goToField: Command
}

/**
 * Says what a name is, under the pointer or at the cursor, and leads to the field that
 * it stands for.
 *
 * @param document the code
 * @param onField what leads there
 */
export function hovers(document: LiveDocument, onField: (field: LiveField) => void): EditorHovers {
  /** What is about to be shown at the cursor. */
  let ready: Tooltip | undefined
  const hover = hoverTooltip((view, at) => ready ?? ask(view, at).then(found => found && tooltip(found)), { hideOnChange: true, hoverTime: 250 })

  async function ask({ state }: EditorView, at: number): Promise<{ hover: LiveHover, field?: LiveField } | null> {
    const [hover, field] = await Promise.all([document.hover(state, at), document.field(state, at)]).catch(() => []) // said where the problems are
    return hover ? { hover, ...field && { field } } : null
  }

  function tooltip({ hover, field }: { hover: LiveHover, field?: LiveField }): Tooltip {
    return { pos: hover.start, end: hover.end, above: true, create: () => ({ dom: explanation(hover, field) }) }
  }

  function explanation({ text, docs, link }: LiveHover, field: LiveField | undefined): HTMLElement {
    const links = [...linkElement(link ?? '', '官方文档'), ...field ? [button('查看字段', () => onField(field))] : []]
    return element('div', 'live-hover', typeElement(text), ...docsElements(docs ?? ''), ...links.length > 0 ? [element('div', 'live-links', ...links)] : [])
  }

  const explain: Command = (view) => {
    const { state } = view
    const at = state.selection.main.head
    void ask(view, at).then((found) => {
      if (!view.dom.isConnected || !state.doc.eq(view.state.doc))
        return
      view.dispatch({ effects: EditorView.announce.of(found ? [found.hover.text, found.hover.docs].filter(Boolean).join('。') : '光标不在名字上') })
      if (!found)
        return
      // Whatever happens in the editor takes away what is still being asked for.
      ready = tooltip(found)
      activateHover(view, at, found.hover.start === at ? 1 : -1, { until: ({ docChanged, selection }) => docChanged || selection !== undefined })
      ready = undefined
    })
    return true
  }

  const goTo = (view: EditorView, at: number): void => {
    void document.field(view.state, at).then((field) => {
      if (field)
        onField(field)
      else if (view.dom.isConnected)
        view.dispatch({ effects: EditorView.announce.of('光标不在字段上') })
    }, () => {})
  }
  const goToField: Command = (view) => {
    goTo(view, view.state.selection.main.head)
    return true
  }

  const extension: Extension = [
    hover,
    keymap.of([
      { key: 'F12', run: goToField },
      { key: 'Alt-Enter', run: goToField },
      { key: 'Mod-i', run: explain },
      {
        key: 'Escape',
        run: (view) => {
          const isOpen = hasHoverTooltips(view.state)
          if (isOpen)
            view.dispatch({ effects: closeHoverTooltips })
          return isOpen
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown(event, view) {
        const at = (event.ctrlKey || event.metaKey) && event.button === 0 ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null
        if (at === null)
          return false
        goTo(view, at)
        return true
      },
    }),
  ]
  return { extension, explain, goToField }
}
