import type { Diagnostic } from '@codemirror/lint'
import type { EditorState, Text } from '@codemirror/state'
import type { LiveSource } from '../markdown/live-block.ts'
import type { ExampleDiagnostic } from '../twoslash/example.ts'
import type { LiveField } from './field-of.ts'
import type { LiveCompiler } from './live-client.ts'
import type { LiveCompletions, LiveHover, LiveSignature, TextChange } from './live-language.ts'

/** What the compiler is asked about the code of one editor. All offsets are those of the editor. */
export class LiveDocument {
  private sent: { doc: Text, taken: Promise<unknown> } | undefined

  /**
   * @param compiler the compiler, which may still be starting
   * @param file where it thinks that the code lies
   * @param source what is compiled with it
   */
  constructor(private readonly compiler: Promise<LiveCompiler>, private readonly file: string, private readonly source: LiveSource) {}

  /** The text of the module. */
  module(code: string): string {
    return `${this.source.before}${code}${this.source.after}`
  }

  async diagnose(state: EditorState): Promise<Diagnostic[]> {
    const compiler = await this.compiler
    const checked = compiler.check(this.file, this.module(state.doc.toString()))
    this.sent = { doc: state.doc, taken: checked }
    const found = await checked
    return found.map(diagnostic => this.placed(diagnostic, state.doc.length))
  }

  async hover(state: EditorState, at: number): Promise<LiveHover | undefined> {
    const compiler = await this.take(state)
    const found = await compiler.hover(this.file, at + this.shift)
    return found && { ...found, start: found.start - this.shift, end: found.end - this.shift }
  }

  async completions(state: EditorState, at: number): Promise<LiveCompletions | undefined> {
    const compiler = await this.take(state)
    const found = await compiler.completions(this.file, at + this.shift)
    return found && { ...found, start: found.start - this.shift }
  }

  /** The code may have changed since the completions were made; what they are has not. */
  async details(at: number, label: string): Promise<{ text: string, docs?: string } | undefined> {
    return (await this.compiler).completionDetails(this.file, at + this.shift, label)
  }

  async signature(state: EditorState, at: number): Promise<LiveSignature | undefined> {
    return (await this.take(state)).signature(this.file, at + this.shift)
  }

  async field(state: EditorState, at: number): Promise<LiveField | undefined> {
    return (await this.take(state)).field(this.file, at + this.shift)
  }

  /** What has to be changed of the shown code for it to be laid out. */
  async format(state: EditorState): Promise<TextChange[]> {
    const compiler = await this.take(state)
    const changes = await compiler.format(this.file)
    return changes
      .map(({ start, end, text }) => ({ start: start - this.shift, end: end - this.shift, text }))
      .filter(({ start, end }) => start >= 0 && end <= state.doc.length)
  }

  close(): void {
    this.compiler.then(compiler => compiler.close(this.file)).catch(() => {}) // it has not started, and has nothing to forget
  }

  private get shift(): number {
    return this.source.before.length
  }

  /** Has the compiler take the text, unless it has it. */
  private async take({ doc }: EditorState): Promise<LiveCompiler> {
    const compiler = await this.compiler
    if (!this.sent?.doc.eq(doc))
      this.sent = { doc, taken: compiler.update(this.file, this.module(doc.toString())) }
    await this.sent.taken
    return compiler
  }

  /** A diagnostic where it stands in the shown code; at an end of it, if that is elsewhere. */
  private placed({ code, message, start, length }: ExampleDiagnostic, end: number): Diagnostic {
    const within = (offset: number): number => Math.min(Math.max(offset - this.shift, 0), end)
    return { from: within(start), to: within(start + length), severity: 'error', message: `${code}: ${message}` }
  }
}
