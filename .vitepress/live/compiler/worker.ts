import type { CompilerFiles, VirtualFiles } from '../build/compiler-files.ts'
import type { LiveFunctions } from './live-functions.ts'
import type { LiveLanguage } from './live-language.ts'
import { createBirpc } from 'birpc'
import { addresses } from 'virtual:compiler-files'
import { fetchText } from '../fetch-text.ts'
import { messageChannel } from '../message-channel.ts'
import { liveFunctions } from './live-functions.ts'

// Who asks before the compiler is there is answered once it is.
createBirpc<object, LiveFunctions>(liveFunctions(start()), messageChannel(globalThis))

/** What the compiler reads comes while it is loaded itself. */
async function start(): Promise<LiveLanguage> {
  const [before, after] = addresses.declarations
  const [{ LiveLanguage }, { default: typescript }, files] = await Promise.all([import('./live-language.ts'), import('typescript'), fetchText(addresses.files)])
  return new LiveLanguage(typescript, JSON.parse(files) as CompilerFiles, { // written by the site's build, as is what comes later
    declarations: file => fetchText(`${before}${file}${after}`),
    libraries: async () => JSON.parse(await fetchText(addresses.libraries)) as VirtualFiles,
  })
}
