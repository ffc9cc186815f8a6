import type { Extension } from '@codemirror/state'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/**
 * The colours of examples. Custom properties reach into a shadow root, and change with
 * the page's scheme.
 */
export const editorColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operator, tags.modifier], color: 'var(--code-keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-text)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.number, tags.bool, tags.null, tags.self, tags.atom], color: 'var(--code-constant)' },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.typeName, tags.className, tags.namespace], color: 'var(--code-name)' },
  { tag: tags.definition(tags.variableName), color: 'var(--code-variable)' },
  { tag: tags.regexp, color: 'var(--code-pattern)' },
  { tag: [tags.punctuation, tags.derefOperator, tags.separator], color: 'inherit' },
])

const PANEL = {
  border: '1px solid var(--vp-c-divider)',
  borderRadius: '8px',
  color: 'var(--vp-c-text-1)',
  backgroundColor: 'var(--vp-c-bg-elv)',
  boxShadow: 'var(--vp-shadow-3)',
}

const theme = EditorView.theme({
  '&': { color: 'var(--vp-code-block-color)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: '2px solid var(--vp-c-brand-1)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--vp-font-family-mono)', fontSize: 'var(--vp-code-font-size)', lineHeight: 'var(--vp-code-line-height)' },
  '.cm-content': { minHeight: 'var(--live-min-height, 100%)', padding: '1.25rem 0', caretColor: 'var(--vp-c-text-1)', color: 'var(--code-plain)' },
  '.cm-line': { padding: '0 1.5rem' },
  '.cm-content ::selection, .cm-line::selection': { backgroundColor: 'var(--vp-c-brand-soft)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--vp-c-brand-soft)' },
  '.cm-tooltip': { ...PANEL, zIndex: '30', fontSize: '0.8125rem', lineHeight: '1.6' },
  '.cm-tooltip .cm-tooltip': { margin: '0' },
  '.cm-tooltip.cm-tooltip-hover, .cm-tooltip.live-signature': { maxWidth: 'min(35rem, calc(100vw - 1rem))', maxHeight: '22.5rem', overflow: 'auto' },
  '.cm-tooltip.live-signature': { maxHeight: '9rem', padding: '0.375rem 0.75rem' },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--vp-c-divider)' },
  '.cm-tooltip.cm-tooltip-autocomplete': { 'padding': '0.25rem', '& > ul': { maxHeight: '15rem', minWidth: '12rem', maxWidth: 'min(26rem, calc(100vw - 1rem))', fontFamily: 'var(--vp-font-family-mono)' } },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { 'padding': '0.125rem 0.5rem', 'borderRadius': '4px', '&[aria-selected]': { color: 'var(--vp-c-text-1)', backgroundColor: 'var(--vp-c-brand-soft)' } },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700', color: 'var(--vp-c-brand-1)' },
  '.cm-completionDetail': { marginLeft: '0.5rem', fontStyle: 'normal', fontFamily: 'var(--vp-font-family-base)', fontSize: '0.75rem', color: 'var(--vp-c-text-2)' },
  '.cm-tooltip.cm-completionInfo': { ...PANEL, width: 'max-content', maxWidth: 'min(22rem, calc(100vw - 1rem))', maxHeight: '15rem', padding: '0.5rem 0.75rem', overflow: 'auto' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeft: '3px solid var(--vp-c-danger-1)', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  // The pictures of the linter's own styles are lines of one colour.
  '.cm-lintRange': { paddingBottom: '0' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--vp-c-danger-1)', textDecorationSkipInk: 'none', textUnderlineOffset: '3px' },
  '.cm-lintRange-active': { backgroundColor: 'var(--vp-c-danger-soft)' },
  '.cm-lintPoint::after': { borderBottomColor: 'var(--vp-c-danger-1)' },
})

/** How the editor looks: as the code that it takes the place of. */
export const editorTheme: Extension = [theme, syntaxHighlighting(editorColours)]

/** What is around the code in the editor's shadow root. */
export const FRAME = `
:host { display: block; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.verdict { margin: 0; padding: 0.5rem 1.5rem; border-top: 1px solid var(--vp-code-tab-divider); font-size: 0.8125rem; line-height: 1.6; color: var(--vp-c-text-2); }
.problems { margin: 0; padding: 0 0 0.5rem; font-size: 0.8125rem; line-height: 1.6; list-style: none; }
.problems:empty { display: none; }
button, a { font: inherit; }
.problems button { display: block; width: 100%; padding: 0.25rem 1.5rem; border: 0; text-align: left; white-space: pre-wrap; overflow-wrap: anywhere; color: var(--vp-c-text-1); background: none; cursor: pointer; }
.problems button:hover { background-color: var(--vp-c-default-soft); }
.problems .line { color: var(--vp-c-danger-1); }
:is(button, a):focus-visible { outline: 2px solid var(--vp-c-brand-1); outline-offset: -2px; }
.live-hover { padding: 0.625rem 0.875rem; }
.live-type { display: block; font-family: var(--vp-font-family-mono); font-size: 0.8125rem; white-space: pre-wrap; overflow-wrap: anywhere; }
p { margin: 0.375rem 0 0; }
p:first-child { margin: 0; }
p code { padding: 0.125rem 0.25rem; border-radius: 4px; font-family: var(--vp-font-family-mono); font-size: 0.9em; background-color: var(--vp-c-default-soft); overflow-wrap: anywhere; }
.live-links { display: flex; gap: 1rem; margin-top: 0.375rem; }
.live-links > * { padding: 0; border: 0; font-weight: 500; color: var(--vp-c-brand-1); text-decoration: underline; text-underline-offset: 2px; background: none; cursor: pointer; }
.live-signature .parameter { font-weight: 700; color: var(--vp-c-brand-1); }
`
