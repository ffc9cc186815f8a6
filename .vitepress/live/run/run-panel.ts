import type { ExampleCall } from '../../call/call.ts'
import type { CallProblem } from '../follow/call-sentences.ts'
import type { FindOperation } from '../follow/known-operation.ts'
import type { CallRecord, WireMessage } from './run-call.ts'
import { callOfModule } from '../../call/call-of-module.ts'
import { SANDBOX_ADDRESS } from '../../protocol/sandbox-client.ts'
import { callProblems } from '../follow/call-sentences.ts'
import { problemSentence } from '../follow/followed-tabs.ts'
import { parseModule } from '../follow/parse-module.ts'
import { runCall, RunFailure } from './run-call.ts'

/** Where the address is kept that a reader has written. */
const ADDRESS_KEY = 'reference:sandbox'

/** What a call is sent to, and what went over the wire, below its example. */
export class RunPanel {
  private readonly element = document.createElement('section')
  private readonly address = document.createElement('input')
  private readonly status = document.createElement('p')
  private readonly outcome = document.createElement('div')
  /** How many runs there were: only the last one is shown. */
  private runs = 0
  private readonly find: FindOperation
  private readonly module: () => string
  private readonly placeOf: (offset: number) => string

  /**
   * @param example what it is put below
   * @param find what finds the operation that the code has to call
   * @param module what is in the editor, with what is compiled with it
   * @param placeOf where a reader finds an offset of it
   */
  constructor(
    example: HTMLElement,
    find: FindOperation,
    module: () => string,
    placeOf: (offset: number) => string,
  ) {
    this.find = find
    this.module = module
    this.placeOf = placeOf
    this.element.className = 'live-run'
    this.element.ariaLabel = '在沙箱中运行'
    this.status.className = 'live-run-status'
    this.status.setAttribute('role', 'status')
    this.element.append(this.makeBar(), this.status, this.outcome)
    example.after(this.element)
  }

  /** Runs what is in the editor. */
  async run(): Promise<void> {
    const run = ++this.runs
    this.element.hidden = false
    this.outcome.replaceChildren()
    this.status.textContent = '正在运行……'
    try {
      const call = await this.read(this.module())
      if (run !== this.runs)
        return
      const record = await runCall(call, this.address.value)
      if (run === this.runs)
        this.show(record, call.body?.type === 'form')
    }
    catch (error) {
      if (run === this.runs)
        this.tell(error instanceof RunFailure ? error.message : `没有运行：${String(error)}`, error instanceof RunFailure ? error.command : undefined)
    }
  }

  scrollTo(): void {
    this.element.scrollIntoView({ block: 'nearest' })
  }

  remove(): void {
    this.runs++
    this.element.remove()
  }

  /** @throws {RunFailure} if no call can be read */
  private async read(module: string): Promise<ExampleCall> {
    const found = await this.find(module)
    if ('problems' in found)
      throw this.refusal(found.problems)
    const read = callOfModule(parseModule(module), found.operation)
    if (!read.call)
      throw this.refusal(callProblems(read, module, found.operation))
    return read.call
  }

  private refusal(problems: readonly CallProblem[]): RunFailure {
    return new RunFailure(`没有运行：${problemSentence(problems, this.placeOf)}。`)
  }

  private makeBar(): HTMLElement {
    const bar = document.createElement('form')
    bar.className = 'live-run-bar'
    const label = document.createElement('label')
    this.address.type = 'text'
    this.address.inputMode = 'url'
    this.address.spellcheck = false
    this.address.autocomplete = 'off'
    this.address.value = rememberedAddress()
    this.address.addEventListener('change', () => remember(this.address.value))
    label.append('沙箱地址', this.address)
    const close = makeButton('收起')
    close.addEventListener('click', () => {
      this.runs++
      this.element.hidden = true
    })
    const again = makeButton('再次运行')
    again.type = 'submit'
    bar.append(label, again, close)
    bar.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.run()
    })
    return bar
  }

  private tell(sentence: string, command?: string): void {
    this.status.textContent = sentence
    if (command === undefined)
      return
    const code = document.createElement('code')
    code.textContent = command
    const copy = makeButton('复制')
    // The site's own buttons copy what they carry.
    copy.dataset.copy = command
    copy.ariaLabel = '复制命令'
    const line = document.createElement('p')
    line.className = 'live-run-command'
    line.append(code, copy)
    this.outcome.replaceChildren(line)
  }

  private show({ request, response, duration, unverified }: CallRecord, isForm: boolean): void {
    const time = `用时 ${duration < 10 ? duration.toFixed(1) : Math.round(duration)} 毫秒`
    const signature = unverified === undefined ? '应答的签名已用沙箱的平台公钥验过' : `应答没有通过验签：${unverified}`
    const file = isForm ? '页面读不到示例里的文件，发出的是代替它的几个字节，与摘要字段不符；沙箱不核对摘要。' : ''
    this.status.textContent = `沙箱应答 ${response.line.replace(/^\S+ /, '')}，${time}。${signature}。${file}`
    this.outcome.replaceChildren(makeMessage('请求', request), makeMessage('应答', response))
  }
}

function makeMessage(title: string, { line, headers, body }: WireMessage): HTMLElement {
  const details = document.createElement('details')
  details.open = true
  const summary = document.createElement('summary')
  summary.textContent = title
  const text = document.createElement('pre')
  // It scrolls, and keyboards have to reach it.
  text.tabIndex = 0
  text.ariaLabel = title
  text.setAttribute('role', 'region')
  text.textContent = `${[line, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n')}\n\n${body}`
  details.append(summary, text)
  return details
}

function makeButton(text: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  return button
}

function rememberedAddress(): string {
  try {
    return localStorage.getItem(ADDRESS_KEY) ?? SANDBOX_ADDRESS
  }
  catch {
    return SANDBOX_ADDRESS // storage is switched off
  }
}

function remember(address: string): void {
  try {
    localStorage.setItem(ADDRESS_KEY, address)
  }
  catch {
    // Storage is switched off: it holds for this page.
  }
}
