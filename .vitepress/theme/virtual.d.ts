declare module 'virtual:token-colours.css'
