/** A part of a document that no page can express, and why. */
export interface ImportProblem {
  /** The operation, `POST /v3/…`, or `''` for the document as a whole. */
  operation: string
  /** Where in the operation: a JSON Pointer, or a parameter's name. */
  at: string
  reason: string
}

/** Collects what is wrong with one operation, and what was left out of it. */
export class OperationReport {
  /** Why the operation cannot be imported. */
  readonly refused: ImportProblem[] = []
  /** What its page will not say, though the document does. */
  readonly left: ImportProblem[] = []

  constructor(private readonly operation: string) {}

  refuse(at: string, reason: string): void {
    this.refused.push({ operation: this.operation, at, reason })
  }

  leave(at: string, reason: string): void {
    this.left.push({ operation: this.operation, at, reason })
  }
}
