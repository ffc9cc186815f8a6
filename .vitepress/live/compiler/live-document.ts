import type { Diagnostic } from '@codemirror/lint'
import type { EditorState } from '@codemirror/state'
import type { ExampleDiagnostic } from '../../engine/examples/example.ts'
import type { LiveSource } from '../../engine/hovers/live-block.ts'
import type { LiveField } from './field-of.ts'
import type { LiveFunctions } from './live-functions.ts'
import type { LiveCompletions, LiveHover, LiveSignature, TextChange } from './live-language.ts'

/** What the compiler is asked about the code of one editor. All offsets are those of the editor. */
export class LiveDocument {
  /** What the compiler has been given last. */
  private sent: { code: string, taken: Promise<unknown> } | undefined
  private checked: { code: string, found: Promise<ExampleDiagnostic[]> } | undefined
  private readonly compiler: LiveFunctions
  private readonly file: string
  private readonly source: LiveSource

  /**
   * @param compiler the compiler
   * @param file where it thinks that the code lies
   * @param source what is compiled with it
   */
  constructor(compiler: LiveFunctions, file: string, source: LiveSource) {
    this.compiler = compiler
    this.file = file
    this.source = source
  }

  /** What an editor begins with. */
  get code(): string {
    return this.source.code
  }

  /** The text of the module. */
  module(code: string): string {
    return `${this.source.before}${code}${this.source.after}`
  }

  /** Has the code checked that an editor will show: the compiler needs longer than an editor to come. */
  begin(): void {
    this.check(this.source.code).catch(() => {}) // told to who asks next
  }

  async diagnose({ doc }: EditorState): Promise<Diagnostic[]> {
    const found = await this.check(doc.toString())
    return found.map(diagnostic => this.placed(diagnostic, doc.length))
  }

  async hover(state: EditorState, at: number): Promise<LiveHover | undefined> {
    await this.take(state)
    const found = await this.compiler.hover(this.file, at + this.shift)
    return found && { ...found, start: found.start - this.shift, end: found.end - this.shift }
  }

  async completions(state: EditorState, at: number): Promise<LiveCompletions | undefined> {
    await this.take(state)
    const found = await this.compiler.completions(this.file, at + this.shift)
    return found && { ...found, start: found.start - this.shift }
  }

  /** The code may have changed since the completions were made; what they are has not. */
  async details(at: number, label: string): Promise<{ text: string, docs?: string } | undefined> {
    return this.compiler.completionDetails(this.file, at + this.shift, label)
  }

  async signature(state: EditorState, at: number): Promise<LiveSignature | undefined> {
    await this.take(state)
    return this.compiler.signature(this.file, at + this.shift)
  }

  async field(state: EditorState, at: number): Promise<LiveField | undefined> {
    await this.take(state)
    return this.compiler.field(this.file, at + this.shift)
  }

  /** What has to be changed of the shown code for it to be laid out. */
  async format(state: EditorState): Promise<TextChange[]> {
    await this.take(state)
    const changes = await this.compiler.format(this.file)
    return changes
      .map(({ start, end, text }) => ({ start: start - this.shift, end: end - this.shift, text }))
      .filter(({ start, end }) => start >= 0 && end <= state.doc.length)
  }

  close(): void {
    this.compiler.close(this.file).catch(() => {}) // it has not started, and has nothing to forget
  }

  private get shift(): number {
    return this.source.before.length
  }

  /** What is wrong with a code; asked once as long as it stays the same. */
  private check(code: string): Promise<ExampleDiagnostic[]> {
    if (this.checked?.code !== code) {
      const found = this.compiler.check(this.file, this.module(code))
      this.checked = { code, found }
      this.sent = { code, taken: found }
    }
    return this.checked.found
  }

  /** Has the compiler take the text, unless it has it. */
  private async take({ doc }: EditorState): Promise<void> {
    const code = doc.toString()
    if (this.sent?.code !== code)
      this.sent = { code, taken: this.compiler.update(this.file, this.module(code)) }
    await this.sent.taken
  }

  /** A diagnostic where it stands in the shown code; at an end of it, if that is elsewhere. */
  private placed({ code, message, start, length }: ExampleDiagnostic, end: number): Diagnostic {
    const within = (offset: number): number => Math.min(Math.max(offset - this.shift, 0), end)
    return { from: within(start), to: within(start + length), severity: 'error', message: `${code}: ${message}` }
  }
}
