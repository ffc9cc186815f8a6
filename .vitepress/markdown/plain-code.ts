import { escapeText } from './escape-text.ts'
import { StaticHtml } from './static-html.ts'

/** Code as it is, escaped and in no colours: VitePress' `highlight`, for what highlighting costs to be measured against. */
export function plainCode(code: string): string {
  return `<pre v-pre><code>${escapeText(code.trimEnd())}</code></pre>`
}

/** Keeps out of Vue's compiler what is static, as it always does, and highlights none of it. */
export class PlainHtml extends StaticHtml {
  override share(code: string, _: string, frame: (pre: string) => string): string {
    return frame(plainCode(code))
  }

  protected override start(): undefined {
    return undefined
  }
}
