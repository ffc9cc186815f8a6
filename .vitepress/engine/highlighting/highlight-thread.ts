import type { HighlightFunctions } from './highlight-service.ts'
import { parentPort } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { createHighlighter } from 'shiki'
import { LineHighlighter } from './line-highlighter.ts'
import { TOKEN_THEME } from './token-theme.ts'

const port = parentPort! // started by startHighlighting
const starting = createHighlighter({ themes: [TOKEN_THEME], langs: [] })
let lines: LineHighlighter | undefined

async function highlighterOf(lang: string): Promise<LineHighlighter> {
  const highlighter = await starting
  if (!highlighter.getLoadedLanguages().includes(lang))
    await highlighter.loadLanguage(lang as 'ts') // what it refuses is told to whoever asks
  return lines ??= new LineHighlighter(highlighter, { theme: TOKEN_THEME })
}

createBirpc<object, HighlightFunctions>({
  highlight: async (code, lang) => (await highlighterOf(lang)).highlight(code, lang),
  inline: async (code, lang, context) => (await highlighterOf(lang)).inline(code, lang, context),
}, {
  post: message => port.postMessage(message),
  on: listener => port.on('message', listener),
})
