export declare function ensurePackages(): void
export declare function npmCacheOption(): string[]
