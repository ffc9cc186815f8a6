import type { PhpCall } from './call.ts'
import type { Finding } from './check-value.ts'
import type { DocumentedRequest, PhpGroup } from './request.ts'
import type { PhpEntry } from './values.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { pathParameters } from '../model/path-template.ts'
import { REQUEST_OPTIONS, TRANSPORT_OPTIONS } from './call.ts'
import { finding } from './check-value.ts'
import { phpRules } from './rules.ts'

/** What a call passes in a wrong place or under a wrong name. */
export interface Misfiled {
  findings: Finding[]
  /** The entries that are told of. */
  entries: Set<PhpEntry>
  /** The names of what is there after all, if not where it should be: it is not told again as missing. */
  names: Set<string>
}

/**
 * Finds what a call passes in a wrong place: parameters of the path among the
 * fields of an option, fields of one option in another or in none.
 *
 * @param call the call
 * @param request what the operation takes
 * @param inPath parameters whose value is written in the path itself
 */
export function findMisfiled(call: PhpCall, request: DocumentedRequest, inPath: readonly string[]): Misfiled {
  const misfiled: Misfiled = { findings: [], entries: new Set(), names: new Set() }
  const add = (entry: PhpEntry, name: string | undefined, found: Finding): void => {
    misfiled.findings.push(found)
    misfiled.entries.add(entry)
    if (name !== undefined)
      misfiled.names.add(name)
  }
  for (const entry of strangers(call, request)) {
    const home = groupWith(entry.name, request)
    const meant = home ? undefined : meantBy(entry, call, request, inPath)
    add(entry, home ? entry.name : meant, home
      ? finding(phpRules.misfiledField(entry.name, '', home.option), entry.at, [home.declared])
      : finding(phpRules.unknownOption(entry.name, meant), entry.at))
  }
  for (const group of [request.query, request.headers, request.body]) {
    const value = group.entry?.value
    for (const entry of value?.kind === 'map' ? value.entries : []) {
      const option = group.entry?.name ?? group.option
      const parameter = request.pathFields.find(({ name }) => name === entry.name)
      const home = groupWith(entry.name, request)
      if (group.fields === undefined || group.fields.some(({ name }) => name === entry.name))
        continue
      if (parameter)
        add(entry, entry.name, finding(phpRules.misfiledPathParameter(entry.name, option, request.path), entry.at, [parameter.declared]))
      else if (home)
        add(entry, entry.name, finding(phpRules.misfiledField(entry.name, option, home.option), entry.at, [home.declared]))
    }
  }
  return misfiled
}

/** What stands beside the options, but is no parameter of the path: neither of the right one, nor of the one that is called. */
function strangers({ path, pathParameters: entries }: PhpCall, { pathFields }: DocumentedRequest): PhpEntry[] {
  if (path.value === undefined)
    return [] // it may be in what is computed
  const known = [...pathFields.map(({ name }) => name), ...pathParameters(path.value)]
  return entries.filter(({ name }) => !known.includes(name))
}

/** What a name at the top level was probably meant to be. */
function meantBy(entry: PhpEntry, call: PhpCall, request: DocumentedRequest, inPath: readonly string[]): string | undefined {
  const missing = request.pathFields
    .map(({ name }) => name)
    .filter(name => !inPath.includes(name) && !call.pathParameters.some(other => other.name === name))
  return suggest(entry.name, [...missing, ...REQUEST_OPTIONS, ...TRANSPORT_OPTIONS]) ?? groupLike(entry, request)?.option
}

/** The option that has a field of a name. */
function groupWith(name: string, { query, headers, body }: DocumentedRequest): { option: string, declared: string } | undefined {
  for (const { option, fields } of [query, headers, body]) {
    const field = fields?.find(candidate => candidate.name === name)
    if (field)
      return { option, declared: field.declared }
  }
  return undefined
}

/** The option that is not passed, but has the fields that are passed under another name. */
function groupLike({ value }: PhpEntry, { query, headers, body }: DocumentedRequest): PhpGroup | undefined {
  const names = value.kind === 'map' ? value.entries.map(({ name }) => name) : []
  return [query, headers, body].find(({ entry, fields }) => !entry && fields?.some(({ name }) => names.includes(name)))
}
