/** Something that a reader can copy. */
export interface CopyItem {
  name: string
  /** Asked for when it is copied. */
  text: () => string | Promise<string>
}

/** The Markdown of the page. */
export function pageItem(address: string): CopyItem {
  return { name: 'Markdown（给对话）', text: () => fetchText(address) }
}

/** @throws if it is not there */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok)
    throw new Error(`${response.status} ${address}`)
  return response.text()
}
