import type { CompilerFiles, VirtualFiles } from '../build/compiler-files.ts'
import type { LiveFunctions } from './live-functions.ts'
import type { LiveLanguage } from './live-language.ts'
import { createBirpc } from 'birpc'
import { addresses } from 'virtual:compiler-files'
import { fetchText } from '../fetch-text.ts'
import { messageChannel } from '../message-channel.ts'
import { declarationModules, SDK, touchedModules } from './declaration-modules.ts'
import { liveFunctions } from './live-functions.ts'

const [before, after] = addresses.declarations

/** Modules of declarations that have been asked for before the compiler was there. */
const prepared = new Map<string, Promise<string>>()

// What the compiler reads comes while it is loaded itself. Who asks before it is there is answered once it is.
const files = fetchText(addresses.files).then(text => JSON.parse(text) as CompilerFiles) // written by the site's build, as is what comes later
createBirpc<object, LiveFunctions>(liveFunctions(start(), code => void prepare(code).catch(() => {})), messageChannel(globalThis))

async function start(): Promise<LiveLanguage> {
  const { LiveLanguage, typescript } = await import('./compiler.ts')
  return new LiveLanguage(typescript, await files, {
    declarations: file => prepared.get(file) ?? fetchDeclarations(file),
    libraries: async () => JSON.parse(await fetchText(addresses.libraries)) as VirtualFiles,
  })
}

/** Asks for what a code needs, before anybody is there to read it. */
async function prepare(code: string): Promise<void> {
  const { files: { [SDK]: root = '' } } = await files
  for (const { file } of touchedModules(code, declarationModules(root))) {
    const text = fetchDeclarations(file)
    text.catch(() => prepared.delete(file)) // to be asked for again
    prepared.set(file, text)
  }
}

function fetchDeclarations(file: string): Promise<string> {
  return fetchText(`${before}${file}${after}`)
}
