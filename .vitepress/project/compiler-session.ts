import type { CompilerService } from '../engine/compiler-process/compiler-service.ts'
import type { CompilerSettings } from '../engine/compiler/compiler.ts'
import type { Explanation } from '../engine/compiler/explain.ts'
import type { PlacedExample } from '../engine/examples/collect-examples.ts'
import type { Example, ExampleDiagnostic } from '../engine/examples/example.ts'
import { startCompiler } from '../engine/compiler-process/compiler-service.ts'
import { textDigest } from '../engine/compiler/text-digest.ts'
import { ProcessFailure } from '../processes/process-failure.ts'

/** How many examples the compiler is asked for at once. */
const BATCH = 50

/** A compiler that ends more often than this within {@link RESTARTS_MS} does so for what it is given. */
const MOST_RESTARTS = 3
const RESTARTS_MS = 60_000

/** How a session's compiler is run. */
export interface SessionSettings extends CompilerSettings {
  /** Absolute path of the module that every example imports. */
  client: string
  /** Absolute path of the folder of the SDK's modules, as they have been written last. */
  generated: string
  /**
   * Called when the compiler's process has ended by itself and is started anew, which it
   * is where examples are watched. Without, or when it has ended too often, whoever asks
   * next is told.
   */
  onRestart?: (failure: ProcessFailure) => void
}

/**
 * What a project and its compiler know of each other: which examples the compiler
 * has, and what it has said of them.
 */
export class CompilerSession {
  private service: CompilerService | undefined
  private settings: SessionSettings | undefined
  /** When a compiler has been started anew, in milliseconds. */
  private restarts: number[] = []
  /** When a compiler that has been started anew has the SDK's modules. */
  private ready: Promise<void> = Promise.resolve()
  /** The examples that the compiler has been given, by their ids. */
  private known = new Map<string, Example>()
  /** The SDK's modules that the compiler has to have: absolute path → text. */
  private readonly modules = new Map<string, string>()
  private readonly explanations = new Map<string, Explanation>()
  /** Rises with every update: what was asked for before it holds no longer. */
  private version = 0

  /** How the compiler's process has ended, if it has and is not started anew. */
  failure: ProcessFailure | undefined

  get isRunning(): boolean {
    return this.service !== undefined
  }

  /** Starts the compiler, and lets it load what every example imports. */
  start(settings: SessionSettings): void {
    if (this.service)
      return
    this.settings = settings
    this.startService(settings)
  }

  /**
   * Gives examples to the compiler ahead of the rest. Most often the SDK is the same
   * as the last time: they are checked against that one meanwhile, and what is found
   * holds if it turns out to be.
   */
  announce(examples: ReadonlyMap<string, PlacedExample>): void {
    this.known = bare(examples)
    this.tell(compiler => compiler.update({ added: [...this.known.values()] }))
    this.tell(compiler => compiler.prepare())
    this.tell(compiler => compiler.checkAhead([...examples.keys()]))
  }

  /**
   * Tells the compiler which modules the SDK consists of, of which it may have read
   * some.
   *
   * @param modules absolute path of each → its text
   */
  async settle(modules: ReadonlyMap<string, string>): Promise<void> {
    this.modules.clear()
    for (const [file, text] of modules)
      this.modules.set(file, text)
    // Of one that has ended meanwhile, whoever asks next is told.
    await this.tellModules().catch(() => {})
  }

  /**
   * Tells the compiler all examples that there are now, and the modules that have
   * changed, or gone. What it has said before holds no longer.
   */
  update(examples: ReadonlyMap<string, PlacedExample>, modules: [file: string, text: string | undefined][]): void {
    const removed = [...this.known.keys()].filter(id => !examples.has(id))
    const all = bare(examples)
    const added = [...all.values()].filter(({ id }) => !this.known.has(id))
    this.known = all
    for (const [file, text] of modules) {
      if (text === undefined)
        this.modules.delete(file)
      else
        this.modules.set(file, text)
    }
    this.version++
    this.explanations.clear()
    this.tell(compiler => compiler.update({ modules, removed, added }))
  }

  /**
   * Asks for what is wrong with examples, in batches, so that whoever waits for an explanation gets it in between.
   *
   * @throws {ProcessFailure} if the compiler's process has ended, and is not started anew
   */
  async diagnose(ids: readonly string[]): Promise<[id: string, diagnostics: ExampleDiagnostic[]][]> {
    const found: [id: string, diagnostics: ExampleDiagnostic[]][] = []
    for (let i = 0; i < ids.length; i += BATCH)
      found.push(...await this.ask(compiler => compiler.diagnose(ids.slice(i, i + BATCH))))
    return found
  }

  /**
   * Asks for what the site shows of examples, known to the compiler or not; and
   * again, if there has been an update before the answer.
   *
   * @throws {ProcessFailure} if the compiler's process has ended, and is not started anew
   */
  async explain(examples: ReadonlyMap<string, PlacedExample>): Promise<void> {
    let version: number
    do {
      version = this.version
      const added = [...bare(examples).values()].filter(({ id }) => !this.known.has(id))
      for (const example of added)
        this.known.set(example.id, example)
      if (added.length > 0)
        this.tell(compiler => compiler.update({ added }))
      const wanted = [...examples.keys()].filter(id => !this.explanations.has(id))
      if (wanted.length === 0)
        return
      const explanations = await this.ask(compiler => compiler.explain(wanted))
      if (version === this.version)
        explanations.forEach(([id, explanation]) => this.explanations.set(id, explanation))
    } while (version !== this.version)
  }

  /** What the site shows of an example, if it has been asked for. */
  explanation(id: string): Explanation | undefined {
    return this.explanations.get(id)
  }

  /** Lets go of what has been explained. */
  forgetExplanations(): void {
    this.explanations.clear()
  }

  /** Ends the compiler. What it has explained stays known. */
  close(): void {
    this.service?.close()
    this.service = undefined
  }

  private startService(settings: SessionSettings): void {
    const { client, generated, onRestart: _, ...own } = settings
    const service = startCompiler(own)
    this.service = service
    this.tell(compiler => compiler.warmUp(client, generated))
    void service.failed.then(failure => this.replace(service, failure))
  }

  /**
   * Starts another compiler in the place of one that has ended, once, and gives it what
   * that one had.
   *
   * @returns whether there is another
   */
  private replace(service: CompilerService, failure: ProcessFailure): boolean {
    if (this.service !== service)
      return this.service !== undefined
    const now = performance.now()
    this.restarts = this.restarts.filter(time => now - time < RESTARTS_MS)
    if (!this.settings?.onRestart || this.restarts.length >= MOST_RESTARTS) {
      this.failure = failure
      return false
    }
    this.restarts.push(now)
    this.settings.onRestart(failure)
    this.startService(this.settings)
    this.tell(compiler => compiler.update({ added: [...this.known.values()] }))
    this.ready = this.tellModules().catch(() => {}) // it has ended as well, and whoever asks is told
    return true
  }

  /** Gives the compiler the SDK's modules that it has not read by itself. */
  private async tellModules(): Promise<void> {
    const { service, settings } = this
    if (!service || !settings)
      return
    const digests = Array.from(this.modules, ([file, text]): [string, string] => [file, textDigest(text)])
    const wanted = await service.functions.adopt(settings.generated, digests)
    this.tell(compiler => compiler.update({ modules: wanted.map((file): [string, string | undefined] => [file, this.modules.get(file)]) }))
  }

  /**
   * Tells the compiler something without waiting for it to have heard: it does
   * everything in the order in which it is told, and a failure of it meets
   * whoever asks next.
   */
  private tell(message: (compiler: CompilerService['functions']) => Promise<void>): void {
    if (this.service)
      message(this.service.functions).catch(() => {})
  }

  /** Asks the compiler, or the one that is started in its place if it ends meanwhile. */
  private async ask<T>(question: (compiler: CompilerService['functions']) => Promise<T>): Promise<T> {
    for (;;) {
      await this.ready
      const { service } = this
      if (!service)
        throw new Error('The compiler is not running.')
      try {
        return await question(service.functions)
      }
      catch (error) {
        if (!(error instanceof ProcessFailure) || !this.replace(service, error))
          throw error
      }
    }
  }
}

function bare(placed: ReadonlyMap<string, PlacedExample>): Map<string, Example> {
  return new Map(Array.from(placed.values(), ({ example }) => [example.id, example]))
}
