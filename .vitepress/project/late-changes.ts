import type { ViteDevServer } from 'vite'
import { statSync } from 'node:fs'

/** Vite's watcher says nothing of a change within 50 ms of one that it has told of (chokidar's `_throttle`). */
const QUIET_MS = 50

/**
 * Looks again at a file that is about to be read because it has changed. Whoever writes it
 * may only have begun: the watcher tells of a file that is still empty, and keeps to itself
 * what follows at once. If the file has become another by the time that the watcher listens
 * again, the server is told of that.
 *
 * @param server the development server
 * @param file absolute path, as the watcher has it
 */
export function watchLateChanges(server: ViteDevServer, file: string): void {
  const before = version(file)
  setTimeout(() => {
    const now = version(file)
    if (now !== undefined && now !== before)
      server.watcher.emit('change', file)
  }, 2 * QUIET_MS).unref()
}

/** What changes whenever the file is written, or nothing if there is none. */
function version(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeNs}`
}
