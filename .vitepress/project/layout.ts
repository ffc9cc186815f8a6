import path from 'node:path'

/** Where the parts of the project lie. All paths are absolute. */
export interface Layout {
  root: string
  /** The site's pages. */
  docs: string
  /** Modules that examples are made of. */
  snippets: string
  /** The tsconfig.json whose options all examples have. */
  tsconfig: string
  /** The module that every snippet imports its client from. */
  client: string
  /** The generated SDK module. */
  sdk: string
}

export function layoutOf(root: string): Layout {
  const at = (...names: string[]): string => path.join(root, ...names)
  return {
    root,
    docs: at('docs'),
    snippets: at('snippets'),
    tsconfig: at('snippets', 'tsconfig.json'),
    client: at('snippets', 'wxpay.ts'),
    sdk: at('.vitepress', 'generated', 'wechatpay.d.ts'),
  }
}
