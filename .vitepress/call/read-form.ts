import type { Expression } from '@oxc-project/types'
import type { FormPart } from './call.ts'
import type { Trace } from './places.ts'
import type { Unreadable } from './read-literal.ts'
import { callRules } from './call-rules.ts'
import { jsonArgument, propertyName, readLiteral, unreadable, unwrap } from './read-literal.ts'

export interface FormContext {
  /** What the module's constants are given, by their names. */
  constants: ReadonlyMap<string, Expression>
  /** Where each part that is computed is noted. */
  problems: Unreadable[]
  /** Where it is noted what is written where. */
  trace: Trace
}

/**
 * The parts of a form: `form.getBuffer()` of `new Multipart().append(name, value,
 * filename)…`, as `wechatpay-axios-plugin` builds one.
 *
 * @param node what is passed as the body
 * @param context the module that it stands in
 * @returns `undefined` if it is no form
 */
export function readForm(node: Expression, context: FormContext): FormPart[] | undefined {
  return readParts(resolved(formOf(unwrap(node)), context), context)
}

function readParts(node: Expression, context: FormContext): FormPart[] | undefined {
  const { problems, trace } = context
  if (node.type === 'NewExpression') {
    const isForm = node.callee.type === 'Identifier' && node.arguments.length === 0
    if (isForm)
      trace.note('other', node)
    return isForm ? [] : undefined
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || propertyName(node.callee) !== 'append')
    return undefined
  const parts = readParts(unwrap(node.callee.object as Expression), context) // `super` stands in classes alone
  if (!parts)
    return undefined
  const [name, value, filename] = node.arguments
  if (name?.type === 'SpreadElement' || value?.type === 'SpreadElement' || filename?.type === 'SpreadElement' || !name || !value) {
    problems.push(unreadable(callRules.spread(), node))
    return parts
  }
  const part = trace.at(parts.length)
  part.note('field', name)
  return [...parts, {
    name: String(readLiteral(name, problems)),
    content: readContent(unwrap(value), { ...context, trace: part }),
    ...filename && { filename: String(readLiteral(filename, problems)) },
  }]
}

function readContent(value: Expression, context: FormContext): FormPart['content'] {
  const { problems, trace } = context
  const json = jsonArgument(value)
  if (json)
    return { type: 'json', value: readLiteral(resolved(unwrap(json), context), problems, trace) }
  if (value.type === 'CallExpression' && value.callee.type === 'Identifier' && /^(?:createReadStream|readFileSync)$/.test(value.callee.name)) {
    const [path] = value.arguments
    if (path && path.type !== 'SpreadElement')
      return { type: 'file', path: String(readLiteral(path, problems)) }
  }
  return { type: 'text', value: String(readLiteral(value, problems, trace)) }
}

/** What an expression stands for, if it names a constant. */
function resolved(node: Expression, { constants }: FormContext): Expression {
  const value = node.type === 'Identifier' ? constants.get(node.name) : undefined
  return value ? unwrap(value) : node
}

/** `form` in `form.getBuffer()`; anything else is itself. */
function formOf(node: Expression): Expression {
  const isBuffer = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && propertyName(node.callee) === 'getBuffer'
  return isBuffer ? unwrap((node.callee as Extract<Expression, { type: 'MemberExpression' }>).object as Expression) : node // `super` stands in classes alone
}

/** `form.getHeaders()`, whose headers follow from the form. */
export function isFormHeaders(node: Expression): boolean {
  const value = unwrap(node)
  return value.type === 'CallExpression' && value.callee.type === 'MemberExpression' && propertyName(value.callee) === 'getHeaders'
}
