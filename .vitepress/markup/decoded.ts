/** A percent-encoded text as it is read; as it is written if that is none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  }
  catch {
    return text
  }
}
