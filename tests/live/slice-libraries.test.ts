import type { LibrarySlice } from '../../.vitepress/live/build/slice-libraries.ts'
import { readFileSync } from 'node:fs'
import { createSystem, createVirtualCompilerHost } from '@typescript/vfs'
import path from 'pathe'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sliceLibraries } from '../../.vitepress/live/build/slice-libraries.ts'

const FIXTURES = path.join(import.meta.dirname, '../fixtures/libraries')
const CODE = '/code.ts'

/** A library of the compiler's own, for code without one. */
const STANDARD = 'interface Array<T> {}\ninterface Boolean {}\ninterface CallableFunction {}\ninterface Function {}\ninterface IArguments {}\ninterface NewableFunction {}\ninterface Number {}\ninterface Object {}\ninterface RegExp {}\ninterface String {}\n'

const files = new Map(globSync('**/*.ts', { cwd: path.join(FIXTURES, 'packages') }).sort().map(name => [`/node_modules/${name}`, readFileSync(path.join(FIXTURES, 'packages', name), 'utf8')]))
const code = readFileSync(path.join(FIXTURES, 'code.ts'), 'utf8')

function compile(libraries: ReadonlyMap<string, string>, text = code): ts.Program {
  const options: ts.CompilerOptions = { module: ts.ModuleKind.Preserve, noLib: true, strict: true, types: ['lib'], typeRoots: ['/node_modules'], skipLibCheck: true }
  const system = createSystem(new Map([...libraries, [CODE, text], ['/standard.d.ts', STANDARD]]))
  return ts.createProgram([CODE, '/standard.d.ts'], options, createVirtualCompilerHost(system, options, ts).compilerHost)
}

function slice(text = code): LibrarySlice {
  return sliceLibraries(compile(files, text), file => file.startsWith('/node_modules/'))
}

/** What is wrong with a code, in words. */
function wrong(program: ts.Program): string[] {
  return program.getSemanticDiagnostics(program.getSourceFile(CODE)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('what is left of libraries', () => {
  it('is what code refers to, all that this refers to, and how it is exported', async () => {
    const { texts } = slice()
    await expect(Array.from(texts, ([file, text]) => `// ${file}\n${text}`).join('\n')).toMatchFileSnapshot(path.join(FIXTURES, 'left.txt'))
  })

  it('says to that code what all of them say', () => {
    const { texts } = slice()
    expect(wrong(compile(files))).toEqual([])
    expect(wrong(compile(texts))).toEqual([])
    const wronger = code.replace(' as unknown as Used', '')
    expect(wrong(compile(texts, wronger))).toEqual(wrong(compile(files, wronger)))
    expect(wrong(compile(files, wronger))).toHaveLength(1)
  })

  it('is nothing where nothing is used, and every file is what it was to those who import it', () => {
    const { texts } = slice('export {}\n')
    for (const [file, text] of texts) {
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
      expect(source.statements.filter(statement => !ts.isExportDeclaration(statement)), file).toEqual([])
      expect(ts.isExternalModule(source), file).toBe(file.startsWith('/node_modules/mod/'))
    }
  })

  it('lacks names, which are told, and belongs to modules', () => {
    const { names, modules } = slice()
    expect(names).toEqual(['AlsoUnused', 'Dotted', 'Outer', 'Unused', 'alsoUnused', 'unused'])
    expect(modules).toEqual(['lib:things', 'mod', 'never', 'other', 'starred', 'things'])
  })
})
