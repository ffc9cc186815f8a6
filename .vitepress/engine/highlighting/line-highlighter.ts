import type { BundledLanguage, BundledTheme, CodeToTokensOptions, GrammarState, ThemedToken, TokensResult } from 'shiki'
import { escapeText } from './escape-text.ts'
import { NO_TIME_LIMIT, tokenClass } from './token-theme.ts'

/** What is needed of Shiki, with all its languages or with a few. */
interface Tokenizer {
  codeToTokens: (code: string, options: CodeToTokensOptions<BundledLanguage, BundledTheme>) => TokensResult
}

interface HighlightedLine {
  html: string
  /** The grammar's state after the line. */
  state: GrammarState
}

/** Lines that begin in one state of a grammar, by their text. */
interface LinesOfState {
  state: GrammarState | undefined
  lines: Map<string, HighlightedLine>
}

/**
 * Highlights code line by line, and each line once for each state that a grammar
 * begins it in. The tabs of one example share most of their lines, and examples
 * share many with each other; what they share costs nothing a second time.
 *
 * @see https://shiki.style/guide/grammar-state
 */
export class LineHighlighter {
  private readonly languages = new Map<string, LinesOfState[]>()
  private readonly highlighter: Tokenizer
  private readonly options: Partial<CodeToTokensOptions>

  /**
   * @param highlighter Shiki
   * @param options the theme that all code is highlighted with
   */
  constructor(highlighter: Tokenizer, options: Partial<CodeToTokensOptions>) {
    this.highlighter = highlighter
    this.options = options
  }

  /**
   * A piece of code as Shiki marks it up, but for the elements of its lines, which
   * nothing asks for where no line is marked.
   *
   * @param code the code
   * @param lang its language, which has been loaded
   */
  highlight(code: string, lang: string): string {
    return this.print(code, lang, undefined)
  }

  /**
   * A piece of code in a line of text.
   *
   * @param code the code
   * @param lang its language, which has been loaded
   * @param context code that stands before it, for its grammar
   */
  inline(code: string, lang: string, context: string): string {
    return this.print(code, lang, context ? this.line(context, lang, undefined).state : undefined)
  }

  private print(code: string, lang: string, start: GrammarState | undefined): string {
    let state = start
    return code.split('\n').map((text) => {
      const line = this.line(text, lang, state)
      state = line.state
      return line.html
    }).join('\n')
  }

  private line(text: string, lang: string, state: GrammarState | undefined): HighlightedLine {
    const { lines } = this.linesOf(lang, state)
    let line = lines.get(text)
    if (!line) {
      const { tokens: [tokens = []], grammarState } = this.highlighter.codeToTokens(text, { ...this.options, lang, grammarState: state, tokenizeTimeLimit: NO_TIME_LIMIT } as CodeToTokensOptions<BundledLanguage, BundledTheme>) // which languages are loaded is known at run time only
      line = { html: printTokens(tokens), state: this.linesOf(lang, grammarState).state! }
      lines.set(text, line)
    }
    return line
  }

  /** What is known of the lines that begin in a state, or in one equal to it. */
  private linesOf(lang: string, state: GrammarState | undefined): LinesOfState {
    const known = this.languages.get(lang) ?? []
    this.languages.set(lang, known)
    let found = known.find(other => other.state === state) ?? known.find(other => other.state && state && isEqual(other.state, state))
    if (!found) {
      found = { state, lines: new Map() }
      known.push(found)
    }
    return found
  }
}

function isEqual(a: GrammarState, b: GrammarState): boolean {
  return a.themes.every((theme) => {
    const [one, other] = [a.getInternalStack(theme), b.getInternalStack(theme)]
    return one !== undefined && other !== undefined && one.equals(other)
  })
}

/**
 * Tokens as spans; neighbours of one class are one, and blanks belong to what follows. A
 * class has no quotes where it needs none: they stand in scripts too, escaped, and there
 * are half a million tokens.
 */
function printTokens(tokens: readonly ThemedToken[]): string {
  const spans: { name: string, text: string }[] = []
  let blanks = ''
  for (const token of tokens) {
    const { content } = token
    if (content.trim() === '') {
      blanks += content
      continue
    }
    const name = tokenClass(token)
    const last = spans.at(-1)
    if (last?.name === name)
      last.text += blanks + content
    else
      spans.push({ name, text: blanks + content })
    blanks = ''
  }
  if (spans.length === 0)
    return blanks || '<wbr>'
  spans.at(-1)!.text += blanks
  return spans.map(({ name, text }) => name ? `<span class=${name.includes(' ') ? `"${name}"` : name}>${escapeText(text)}</span>` : escapeText(text)).join('')
}
