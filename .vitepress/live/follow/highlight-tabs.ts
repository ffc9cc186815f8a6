import { createHighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import php from 'shiki/langs/php.mjs'
import shell from 'shiki/langs/shellscript.mjs'
import { LineHighlighter } from '../../engine/highlighting/line-highlighter.ts'
import { TOKEN_THEME } from '../../engine/highlighting/token-theme.ts'

/**
 * Highlights the languages of derived tabs as the build does, without the WebAssembly
 * that it does it with.
 */
export async function tabHighlighter(): Promise<LineHighlighter> {
  // What it may be embedded in is left out of the worker.
  const plain = php.filter(({ name }) => name === 'php').map(grammar => ({ ...grammar, embeddedLangs: [] }))
  const highlighter = await createHighlighterCore({ themes: [TOKEN_THEME], langs: [plain, shell], engine: createJavaScriptRegexEngine() })
  return new LineHighlighter(highlighter, { theme: TOKEN_THEME })
}
