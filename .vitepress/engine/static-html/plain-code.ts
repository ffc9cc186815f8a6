import { escapeText } from '../highlighting/escape-text.ts'
import { HighlightedCode } from './highlighted-code.ts'

/** Code as it is, escaped and in no colours: VitePress' `highlight`, for what highlighting costs to be measured against. */
export function plainCode(code: string): string {
  return `<pre v-pre><code>${escapeText(code.trimEnd())}</code></pre>`
}

/** Code that is kept out of Vue's compiler, as always, and not highlighted. */
export class PlainCode extends HighlightedCode {
  override share(code: string, _: string, frame: (pre: string) => string): string {
    return frame(plainCode(code))
  }

  override start(): void {}
}
