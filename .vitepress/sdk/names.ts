import type { HttpMethod } from '../model/http-method.ts'
import { HTTP_METHODS } from '../model/http-method.ts'

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u

/** What a link of the chain, which is a function, has of its own; `client` has the first of them. */
const OWN_PROPERTIES: readonly string[] = [...HTTP_METHODS, 'chain', 'name', 'length', 'inspect', 'client']

/**
 * How `wechatpay-axios-plugin` turns a property of its chain back into a path
 * segment: `authorizationCode` → `authorization-code`, `_openid_` → `{openid}`.
 * The same three steps as the package's own `Wechatpay.normalize`; a test holds
 * the two against each other.
 */
export function segmentOf(property: string): string {
  return property
    .replace(/^[A-Z]/, first => first.toLowerCase())
    .replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
    .replace(/^([$_])(.*)\1$/, '{$2}')
}

/**
 * The property of the chain that stands for a path segment:
 * `authorization-code` → `authorizationCode`, `{openid}` → `_openid_`.
 *
 * @returns `undefined` if the chain can reach the segment by no property: it is
 * spelled in a way that the SDK does not give back, or it is the name of
 * something that every link of the chain has of its own
 */
export function propertyOf(segment: string): string | undefined {
  const template = /^\{(.*)\}$/.exec(segment)
  const candidates = template
    ? [`_${template[1]}_`]
    : [camelCase(segment), segment, capitalized(camelCase(segment))]
  return candidates.find(property => property !== '' && segmentOf(property) === segment && !OWN_PROPERTIES.includes(property))
}

function camelCase(segment: string): string {
  return segment.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** `delete` is a method of every link; the SDK takes `Delete` for the segment. */
function capitalized(name: string): string {
  return name.replace(/^[a-z]/, first => first.toUpperCase())
}

/** The name of the interface and namespace of a property: `authorizationCode` → `AuthorizationCode`, `_openid_` as it is. */
export function typeName(property: string): string {
  const pascal = property.replace(/^[a-z]/, first => first.toUpperCase())
  return pascal.replace(/[^\p{ID_Continue}$]/gu, '_').replace(/^(?=\d)/, '_')
}

/** `post` → `PostHttpMethod` */
export function methodNamespace(method: HttpMethod): string {
  return `${typeName(method)}HttpMethod`
}

/** A property name as TypeScript spells it, quoted where it has to be. */
export function quoteName(name: string): string {
  return IDENTIFIER.test(name) ? name : `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'`
}
