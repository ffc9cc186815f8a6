declare module 'virtual:token-colours.css'

declare module 'virtual:tab-styles.css'

declare module 'virtual:scope-colours' {
  const styles: string
  export default styles
}

declare module 'virtual:compiler-files' {
  export const addresses: import('./live/build/live-plugin.ts').CompilerAddresses
}

declare module 'virtual:operation-list' {
  /** Where the examples of all operations are. */
  export const operations: string
}
