import type { FunctionalComponent } from 'vue'
import { h } from 'vue'
import { marked } from '../../search/browser/marked.ts'

/** A text with what was looked for marked in it. */
export const SearchPieces: FunctionalComponent<{ text: string, pattern: RegExp | undefined }> = ({ text, pattern }) =>
  marked(text, pattern).map(piece => piece.isMatch ? h('mark', piece.text) : piece.text)

SearchPieces.props = ['text', 'pattern']
