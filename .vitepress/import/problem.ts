import type { Subject } from '../model/subject.ts'
import { subjectName } from '../model/subject.ts'
/** A part of a document that no page can express, and why. */
export interface ImportProblem {
  /** The operation, `POST /v3/…`, or `''` for the document as a whole. */
  operation: string
  /** Where in the operation: a JSON Pointer, or a parameter's name. */
  at: string
  reason: string
}

/**
 * A problem as one line: what a document says is told as it is, but for what would
 * change the terminal.
 */
export function printProblem({ operation, at, reason }: ImportProblem): string {
  const line = `${[operation, at].filter(Boolean).join(' ')}: ${reason}.`
  // eslint-disable-next-line no-control-regex
  return line.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Collects what is wrong with one operation, and what was left out of it. */
export class OperationReport {
  /** Why the operation cannot be imported. */
  readonly refused: ImportProblem[] = []
  private readonly parts: ImportProblem[] = []
  private readonly keywords = new Set<string>()
  private readonly operation: string
  readonly inexact: ReadonlyMap<number, string>

  /**
   * @param operation the operation
   * @param inexact the numbers of its document that reading has changed → as they are written
   */
  constructor(operation: string, inexact: ReadonlyMap<number, string> = new Map()) {
    this.operation = operation
    this.inexact = inexact
  }

  refuse(at: string, reason: string): void {
    this.note(this.refused, at, reason)
  }

  leave(at: string, reason: string): void {
    this.note(this.parts, at, reason)
  }

  /** Notes a keyword of JSON Schema that says more of a value than its type does. */
  leaveKeyword(name: string): void {
    this.keywords.add(name)
  }

  /** What its page will not say, though the document does. */
  get left(): ImportProblem[] {
    const names = [...this.keywords].sort().map(name => `\`${name}\``).join(', ')
    return names === '' ? this.parts : [...this.parts, { operation: this.operation, at: '', reason: `a table has types and values, and no place for what ${names} ${this.keywords.size === 1 ? 'says' : 'say'}` }]
  }

  /** Notes a problem once. */
  private note(problems: ImportProblem[], at: string, reason: string): void {
    if (!problems.some(problem => problem.at === at && problem.reason === reason))
      problems.push({ operation: this.operation, at, reason })
  }
}

/** How reports name an operation of a foreign document, whose notifications may have any method. */
export function foreignName(subject: Subject, method: string): string {
  return `${method.toUpperCase()} ${subjectName(subject)}`
}
