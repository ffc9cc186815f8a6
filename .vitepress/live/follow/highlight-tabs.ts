import { createHighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { LineHighlighter } from '../../engine/highlighting/line-highlighter.ts'
import { TOKEN_THEME } from '../../engine/highlighting/token-theme.ts'
import { GRAMMARS } from '../../languages/grammars.ts'

/**
 * Highlights the languages of derived tabs as the build does, without the WebAssembly
 * that it does it with.
 */
export async function tabHighlighter(): Promise<LineHighlighter> {
  const highlighter = await createHighlighterCore({ themes: [TOKEN_THEME], langs: Object.values(GRAMMARS).map(grammar => [...grammar]), engine: createJavaScriptRegexEngine() })
  return new LineHighlighter(highlighter, { theme: TOKEN_THEME })
}
