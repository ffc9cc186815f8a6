import type { PlacedExample } from '../twoslash/collect-examples.ts'
import type { CompilerService } from '../twoslash/compiler-service.ts'
import type { CompilerSettings } from '../twoslash/compiler.ts'
import type { Example, ExampleDiagnostic } from '../twoslash/example.ts'
import type { Explanation } from '../twoslash/explain.ts'
import { startCompiler } from '../twoslash/compiler-service.ts'
import { textDigest } from '../twoslash/text-digest.ts'

/** How many examples the compiler is asked for at once. */
const BATCH = 50

/**
 * What a project and its compiler know of each other: which examples the compiler
 * has, and what it has said of them.
 */
export class CompilerSession {
  private service: CompilerService | undefined
  /** Ids of the examples that the compiler has been given. */
  private known = new Set<string>()
  private readonly explanations = new Map<string, Explanation>()
  /** Rises with every update: what was asked for before it holds no longer. */
  private version = 0

  get isRunning(): boolean {
    return this.service !== undefined
  }

  /**
   * Starts the compiler, and lets it load what every example imports.
   *
   * @param settings where and how it compiles
   * @param client absolute path of the module that every example imports
   * @param generated absolute path of the folder of the SDK's modules, as they have been written last
   */
  start(settings: CompilerSettings, client: string, generated: string): void {
    this.service ??= startCompiler(settings)
    this.tell(compiler => compiler.warmUp(client, generated))
  }

  /**
   * Gives examples to the compiler ahead of the rest. Most often the SDK is the same
   * as the last time: they are checked against that one meanwhile, and what is found
   * holds if it turns out to be.
   */
  announce(examples: ReadonlyMap<string, PlacedExample>): void {
    this.known = new Set(examples.keys())
    this.tell(compiler => compiler.update({ added: bare(examples.values()) }))
    this.tell(compiler => compiler.prepare())
    this.tell(compiler => compiler.checkAhead([...examples.keys()]))
  }

  /**
   * Tells the compiler which modules the SDK consists of, of which it may have read
   * some.
   *
   * @param folder absolute path of the folder that they are in
   * @param modules absolute path of each → its text
   */
  async settle(folder: string, modules: ReadonlyMap<string, string>): Promise<void> {
    if (!this.service)
      return
    const digests = Array.from(modules, ([file, text]): [string, string] => [file, textDigest(text)])
    const wanted = await this.service.adopt(folder, digests)
    this.tell(compiler => compiler.update({ modules: wanted.map((file): [string, string] => [file, modules.get(file)!]) }))
  }

  /**
   * Tells the compiler all examples that there are now, and the modules that have
   * changed, or gone. What it has said before holds no longer.
   */
  update(examples: ReadonlyMap<string, PlacedExample>, modules: [file: string, text: string | undefined][]): void {
    const removed = [...this.known].filter(id => !examples.has(id))
    const added = bare([...examples.values()].filter(({ example }) => !this.known.has(example.id)))
    this.known = new Set(examples.keys())
    this.version++
    this.explanations.clear()
    this.tell(compiler => compiler.update({ modules, removed, added }))
  }

  /** Asks for what is wrong with examples, in batches, so that whoever waits for an explanation gets it in between. */
  async diagnose(ids: readonly string[]): Promise<[id: string, diagnostics: ExampleDiagnostic[]][]> {
    const found: [id: string, diagnostics: ExampleDiagnostic[]][] = []
    for (let i = 0; i < ids.length; i += BATCH)
      found.push(...await this.running().diagnose(ids.slice(i, i + BATCH)))
    return found
  }

  /**
   * Asks for what the site shows of examples, known to the compiler or not; and
   * again, if there has been an update before the answer.
   */
  async explain(examples: ReadonlyMap<string, PlacedExample>): Promise<void> {
    let version: number
    do {
      version = this.version
      const added = bare([...examples.values()].filter(({ example }) => !this.known.has(example.id)))
      for (const { id } of added)
        this.known.add(id)
      if (added.length > 0)
        this.tell(compiler => compiler.update({ added }))
      const wanted = [...examples.keys()].filter(id => !this.explanations.has(id))
      if (wanted.length === 0)
        return
      const explanations = await this.running().explain(wanted)
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

  /**
   * Tells the compiler something without waiting for it to have heard: it does
   * everything in the order in which it is told, and a failure of it meets
   * whoever asks next.
   */
  private tell(message: (compiler: CompilerService) => Promise<void>): void {
    if (this.service)
      message(this.service).catch(() => {})
  }

  private running(): CompilerService {
    if (!this.service)
      throw new Error('The compiler is not running.')
    return this.service
  }
}

function bare(placed: Iterable<PlacedExample>): Example[] {
  return Array.from(placed, ({ example }) => example)
}
