declare module 'virtual:token-colours.css'

declare module 'virtual:live-files' {
  export const addresses: import('../live/live-functions.ts').LiveAddresses
}
