export declare const VERSIONS: string[]
