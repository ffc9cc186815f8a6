declare module 'virtual:token-colours.css'

declare module 'virtual:scope-colours' {
  const styles: string
  export default styles
}

declare module 'virtual:live-files' {
  export const addresses: import('./live/live-functions.ts').LiveAddresses
  /** Where the examples of all operations are. */
  export const operations: string
}
