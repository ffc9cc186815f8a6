/**
 * The rows of a table as they are to be, each as a person has written it if it says
 * what it said: spaces, attributes of the layout and the bar at the end are theirs.
 *
 * @param wanted the rows as they are to be, printed
 * @param known the rows as they are, printed
 * @param written the rows as they are, written
 */
export function keepRows(wanted: readonly string[], known: readonly string[], written: readonly string[]): string[] {
  // A table that is not read row by row is printed anew.
  if (known.length !== written.length)
    return [...wanted]
  const places = rowPlaces(known)
  const kept = new Map(known.map((row, i) => [`${places[i]}\n${row}`, written[i]!]))
  const wantedPlaces = rowPlaces(wanted)
  return wanted.map((row, i) => kept.get(`${wantedPlaces[i]}\n${row}`) ?? row)
}

/** Where each row stands: the names of the rows that it is part of. */
function rowPlaces(rows: readonly string[]): string[] {
  const above: string[] = []
  return rows.map((row) => {
    const name = /^\| (\S*)/.exec(row)?.[1] ?? ''
    above.length = Number(/^[^|]*\|[^|]*\bdata-indent=(\d+)/.exec(row)?.[1] ?? 0)
    above.push(name)
    return above.join('\0')
  })
}
