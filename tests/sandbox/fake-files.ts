import { Buffer } from 'node:buffer'
import { Writable } from 'node:stream'

/** Stands for `node:fs` in snippets that are run: nothing is read from the disk, and nothing written to it. */

/** What any file holds: bytes that are no text in any encoding. */
export const FILE_BYTES = Buffer.from([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x0D, 0x0A, 0x2D, 0x2D, 0x80, 0xFF, 0xD9])

/** What was written, by the name of the file. */
export const written = new Map<string, Buffer>()

export function readFileSync(): Buffer {
  return FILE_BYTES
}

export function createWriteStream(file: string): Writable {
  written.set(file, Buffer.alloc(0))
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.set(file, Buffer.concat([written.get(file)!, chunk]))
      done()
    },
  })
}
