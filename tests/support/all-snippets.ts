import { readFileSync } from 'node:fs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import { mutateSnippet } from './mutate-snippet.ts'
import { ROOT } from './root.ts'
import { SnippetPrograms } from './snippet-programs.ts'

/** An example of the site. */
export interface SiteSnippet {
  /** Path from the project's folder. */
  name: string
  /** Without the empty line at its end. */
  code: string
  /** The same with one mistake, of one kind after the other. */
  mutant: string
}

/** Paths of all examples that are files of their own, from the project's folder. */
export function snippetNames(): string[] {
  return globSync('snippets/{openapi,webhooks}/**/*.ts', { cwd: ROOT, expandDirectories: false }).sort()
}

/** All examples that are files of their own. */
export function allSnippets(): SiteSnippet[] {
  const names = snippetNames()
  const texts = names.map(name => readFileSync(path.join(ROOT, name), 'utf8').trimEnd())
  return Array.from(new SnippetPrograms().compile(texts), ({ source, checker }, i) => {
    const mutants = mutateSnippet(source, checker)
    return { name: names[i]!, code: texts[i]!, mutant: mutants[i * 7 % mutants.length]?.code ?? source.text }
  })
}
