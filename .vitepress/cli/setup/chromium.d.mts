export declare const CHROMIUM_FLAGS: string[]
export declare function findChromium(): string | undefined
export declare function ensureChromium(): string
export declare function ensureFonts(): void
