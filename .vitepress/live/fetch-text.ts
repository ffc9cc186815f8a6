/**
 * The text at an address.
 *
 * @throws if there is none
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok)
    throw new Error(`${address}: ${response.status} ${response.statusText}`)
  return response.text()
}
