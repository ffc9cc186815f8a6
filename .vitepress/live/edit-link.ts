import { EDIT_HASH } from './edit-hash.ts'

/** Code that a link carries, and the example of the page that it is for. */
export interface EditedExample {
  /** 1 is the first of the page. */
  number: number
  code: string
}

/** Longer than any example, and short enough for whoever is sent something else. */
const LONGEST = 65_536

/** What follows on it. */
const FORM = /^([1-9]\d{0,3})\.([\w-]+)$/

/**
 * The fragment of a link to edited code: the code itself, made short. Nobody keeps it,
 * and no server gets it.
 *
 * @throws if the code is too long for a link
 */
export async function writeEditHash({ number, code }: EditedExample): Promise<string> {
  if (code.length > LONGEST)
    throw new RangeError('The code is too long for a link.')
  const bytes = await collect(new Blob([code]).stream().pipeThrough(new CompressionStream('deflate-raw')), Infinity)
  const base64 = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  return `${EDIT_HASH}${number}.${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/**
 * Reads such a fragment.
 *
 * @returns `undefined` if it is damaged, or holds more than an example could
 */
export async function readEditHash(hash: string): Promise<EditedExample | undefined> {
  const [, number, data] = hash.startsWith(EDIT_HASH) ? FORM.exec(hash.slice(EDIT_HASH.length)) ?? [] : []
  if (number === undefined || data === undefined)
    return undefined
  try {
    const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0))
    const code = await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), LONGEST * 3) // as UTF-8
    const text = new TextDecoder('utf-8', { fatal: true }).decode(code)
    return text.length > LONGEST ? undefined : { number: Number(number), code: text }
  }
  catch {
    return undefined
  }
}

/** @throws if there is more than that */
async function collect(stream: ReadableStream<Uint8Array>, longest: number): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > longest) {
      await reader.cancel()
      throw new RangeError('There is more than expected.')
    }
    chunks.push(read.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
