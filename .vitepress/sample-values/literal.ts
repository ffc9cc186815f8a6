/** A text that is encrypted with the platform's public key before it is sent. */
export class EncryptedText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** What stands for the ciphertext where nothing can encrypt. */
  toJSON(): string {
    return `<${this.text}，加密后的密文>`
  }
}

/** A value that an example may pass: what JSON can say, and texts that are encrypted first. */
export type Literal = string | number | boolean | null | EncryptedText | Literal[] | LiteralObject

export interface LiteralObject {
  [name: string]: Literal
}

/** Whether a value is an object, and neither a list nor `null`. */
export function isLiteralObject(value: Literal | undefined): value is LiteralObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof EncryptedText)
}

/** Whether a value holds a text that is to be encrypted. */
export function hasEncrypted(value: Literal): boolean {
  if (value instanceof EncryptedText)
    return true
  return Array.isArray(value) ? value.some(hasEncrypted) : isLiteralObject(value) && Object.values(value).some(hasEncrypted)
}
