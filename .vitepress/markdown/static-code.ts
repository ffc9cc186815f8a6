import type { ShikiTransformer } from 'shiki'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'

const PLACEHOLDER = /__STATIC_CODE_[0-9a-f]{16}__/g

/**
 * Keeps highlighted code out of Vue's compiler, which would parse its thousands of
 * elements one by one, twice, and put them together again as they were. It is
 * given a short text in their place, and what it compiles gets the code back.
 */
export class StaticCode {
  private readonly blocks = new Map<string, string>()

  /** Puts a placeholder into every block that holds nothing for Vue. Has to be the last transformer. */
  transformer(): ShikiTransformer {
    return {
      name: 'reference:static-code',
      enforce: 'post',
      postprocess: html => this.take(html),
    }
  }

  /** Puts the code back, after Vue. */
  plugin(): Plugin {
    return {
      name: 'reference:static-code',
      enforce: 'post',
      transform: {
        filter: { id: /\.md$/, code: /__STATIC_CODE_/ },
        handler: code => ({ code: code.replace(PLACEHOLDER, placeholder => inAnyString(this.blocks.get(placeholder) ?? placeholder)), map: null }),
      },
    }
  }

  /** Lets go of all blocks, once nothing is transformed any more. */
  forget(): void {
    this.blocks.clear()
  }

  private take(html: string): string {
    const [, attributes, code] = /^<pre([^>]*) v-pre(?:="")?><code>(.*)<\/code><\/pre>$/s.exec(html) ?? []
    // Without `v-pre` it is one of VitePress' `…-vue` languages, and meant to be compiled.
    if (attributes === undefined || code === undefined)
      return html
    const placeholder = `__STATIC_CODE_${createHash('sha256').update(code).digest('hex').slice(0, 16)}__`
    this.blocks.set(placeholder, code)
    return `<pre${attributes}><code v-html="'${placeholder}'"></code></pre>`
  }
}

/** A text as it stands in a JavaScript string of whatever quotes. */
function inAnyString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replace(/['`]|\$\{/g, '\\$&')
}
