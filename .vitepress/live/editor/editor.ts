import type { Diagnostic } from '@codemirror/lint'
import type { LiveField } from '../compiler/field-of.ts'
import type { LiveDocument } from '../compiler/live-document.ts'
import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { forceLinting, linter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { completion } from './editor-completion.ts'
import { hovers } from './editor-hover.ts'
import { button, element } from './editor-parts.ts'
import { signatureHelp } from './editor-signature.ts'
import { editorTheme, FRAME } from './editor-theme.ts'

export interface LiveEditorOptions {
  /** The editor is put into a shadow root in it. */
  parent: HTMLElement
  /** What is edited. */
  document: LiveDocument
  /** What it is called for whoever does not see it. */
  label: string
  /** Told of the shown code, on every change. */
  onChange?: (code: string) => void
  /** Asked to lead to the row of a field. */
  onField?: (field: LiveField) => void
}

export interface LiveEditor {
  /** The shown code, as it is now. */
  readonly code: string
  /** The module that it is compiled as. */
  readonly module: string
  /** Replaces the shown code; that can be undone, too. */
  set: (code: string) => void
  focus: () => void
  format: () => Promise<void>
  undo: () => void
  redo: () => void
  /** Says what the name at the cursor is, for whoever has no pointer. */
  explain: () => void
  destroy: () => void
}

/** How long nothing has to be written before the compiler is asked, in milliseconds. */
const QUIET = 250

const KEYS = '按 Tab 离开编辑器，Ctrl+] 与 Ctrl+[ 缩进。Ctrl+空格补全，F8 到下一处错误，F12 查看光标处的字段，Ctrl+I 读出光标处的类型，Shift+Alt+F 格式化。'

/** What CodeMirror says aloud. */
const PHRASES: Readonly<Record<string, string>> = {
  'Completions': '补全',
  'Diagnostics': '错误',
  'No diagnostics': '没有错误',
  'Control character': '控制字符',
  'current match': '当前匹配',
  'on line': '在第',
  'selected': '已选中',
}

/**
 * Makes an editor for a TypeScript example, checked as it is written by the compiler
 * that checks all examples of the site. It stands in a shadow root: no page's style
 * touches it, and its own need no exception from the content policy.
 */
export function createEditor({ parent, document, label, onChange, onField = () => {} }: LiveEditorOptions): LiveEditor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(FRAME)
  root.adoptedStyleSheets = [sheet]
  const keys = element('p', 'hidden', KEYS)
  keys.id = 'keys'
  const place = element('div', '')
  const problems = new ProblemList()
  root.replaceChildren(keys, place, problems.verdict, problems.list)

  const hover = hovers(document, onField)
  let isOpen = true

  const diagnose = async (view: EditorView): Promise<readonly Diagnostic[]> => {
    const { state } = view
    try {
      const found = await document.diagnose(state)
      if (isOpen && state.doc.eq(view.state.doc))
        problems.show(found, view)
      return found
    }
    catch (error) {
      problems.fail(error)
      return []
    }
  }

  const format = async (view: EditorView): Promise<void> => {
    const { state } = view
    const changes = await document.format(state).catch(() => []) // said where the problems are
    if (isOpen && state.doc.eq(view.state.doc))
      view.dispatch({ changes: changes.map(({ start, end, text }) => ({ from: start, to: end, insert: text })), userEvent: 'format' })
  }

  const view = new EditorView({
    root,
    parent: place,
    state: EditorState.create({
      doc: document.code,
      extensions: [
        completion(document),
        signatureHelp(document),
        hover.extension,
        history(),
        indentOnInput(),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        bracketMatching(),
        closeBrackets(),
        javascript({ typescript: true }).language,
        editorTheme,
        linter(diagnose, { delay: QUIET }),
        keymap.of([
          {
            key: 'Shift-Alt-f',
            run: (view) => {
              void format(view)
              return true
            },
          },
          ...closeBracketsKeymap,
          ...completionKeymap,
          { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
          ...historyKeymap,
          // Ctrl-Enter and the like are the page's, or nobody's.
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
        ]),
        EditorState.phrases.of(PHRASES),
        EditorView.contentAttributes.of({ 'tabindex': '0', 'aria-label': label, 'aria-describedby': keys.id, 'spellcheck': 'false', 'autocapitalize': 'off', 'autocorrect': 'off', 'translate': 'no' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged)
            onChange?.(state.doc.toString())
        }),
      ],
    }),
  })

  forceLinting(view) // nobody is writing yet

  return {
    get code() {
      return view.state.doc.toString()
    },
    get module() {
      return document.module(view.state.doc.toString())
    },
    set(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 }, userEvent: 'input.replace' })
    },
    focus: () => view.focus(),
    format: () => format(view),
    undo: () => void undo(view),
    redo: () => void redo(view),
    explain: () => void hover.explain(view),
    destroy() {
      isOpen = false
      view.destroy()
      root.replaceChildren()
    },
  }
}

/** What is wrong with the code, in words, for whoever cannot point at it: on a phone, or with a screen reader. */
class ProblemList {
  readonly verdict = element('p', 'verdict', '正在编译…')
  readonly list = element('ul', 'problems')

  constructor() {
    this.verdict.setAttribute('role', 'status')
    this.list.setAttribute('aria-label', '错误')
  }

  show(found: readonly Diagnostic[], view: EditorView): void {
    const verdict = found.length === 0 ? '没有错误' : `${found.length} 处错误：${found[0]!.message.split('\n')[0]}`
    const shown = found.length === 0 ? verdict : `${found.length} 处错误`
    // The first message is heard, and not shown twice.
    if (this.verdict.textContent !== verdict)
      this.verdict.replaceChildren(shown, element('span', 'hidden', verdict.slice(shown.length)))
    this.list.replaceChildren(...found.map(({ from, to, message }) => {
      const line = view.state.doc.lineAt(from).number
      const go = button('', () => {
        view.dispatch({ selection: { anchor: from, head: Math.min(to, view.state.doc.length) }, scrollIntoView: true })
        view.focus()
      })
      go.append(element('span', 'line', `第 ${line} 行`), ` ${message}`)
      return element('li', '', go)
    }))
  }

  fail(error: unknown): void {
    this.verdict.textContent = `没能编译：${error instanceof Error ? error.message : String(error)}`
    this.list.replaceChildren()
  }
}
