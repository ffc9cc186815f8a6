/** What Windows keeps for devices, whatever extension is behind it. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001F]/

/**
 * Why a path cannot be checked out everywhere: Windows refuses some characters, some
 * names, and what ends in a dot or a space.
 *
 * @param relative the path, from the project's folder, with forward slashes
 * @returns what is wrong with which part of it, as the end of a sentence
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions
 */
export function unportableName(relative: string): string | undefined {
  for (const name of relative.split('/')) {
    const character = FORBIDDEN.exec(name)?.[0]
    if (character !== undefined)
      return `\`${name}\` holds ${JSON.stringify(character)}`
    if (/[. ]$/.test(name))
      return `\`${name}\` ends in a ${name.endsWith('.') ? 'dot' : 'space'}`
    if (DEVICE.test(name))
      return `\`${name}\` is the name of a device`
  }
  return undefined
}

/**
 * Paths that are one file where capitals make no difference.
 *
 * @param paths the paths
 * @returns each group of them, in the order in which they come
 */
export function sameButForCase(paths: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = path.toLowerCase()
    groups.set(key, [...groups.get(key) ?? [], path])
  }
  return [...groups.values()].filter(group => group.length > 1)
}
