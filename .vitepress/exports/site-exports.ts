import type { MarkdownParser } from '../page/read-page.ts'
import type { Project } from '../project/project.ts'
import { writeTexts } from '../files/disk.ts'
import { declareInOneModule } from '../sdk/declare-document.ts'
import { DECLARATIONS_FILE, familyOpenApiFile, LLMS_FILE, LLMS_FULL_FILE, markdownFile, OPENAPI_FILE, withBase } from './addresses.ts'
import { printLlms, printLlmsFull } from './llms.ts'
import { familyDocument, wholeDocument } from './openapi-document.ts'
import { siteMarkdown } from './site-markdown.ts'
import { TYPES_PACKAGE, typesPackage } from './types-package.ts'

export interface SiteExportsOptions {
  project: Project
  /** The site's parser. */
  markdown: MarkdownParser
  /** What the site is called, and what it is. */
  title: string
  summary: string
}

/**
 * Tells a browser that a file is UTF-8 where its server does not, as few do of Markdown:
 * it would show Chinese as something else. Who fetches the text is not given it.
 *
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * All that the site is taken along as, besides its pages: each page as Markdown, the
 * two files for language models, OpenAPI documents, and the declarations of the SDK.
 * Addresses in them begin with the path that the site is served under.
 *
 * @returns address from the root of the site → text
 */
export function siteExports({ project, markdown, title, summary }: SiteExportsOptions, base: string): Map<string, string> {
  const pages = siteMarkdown(project, markdown, base)
  const { navigation } = project
  const address = (file: string): string => withBase(base, file)
  return new Map([
    ...pages.map(({ link, markdown }) => [markdownFile(link), BYTE_ORDER_MARK + markdown] as const),
    [LLMS_FILE, printLlms({ title, summary, navigation, pages }, address)],
    [LLMS_FULL_FILE, printLlmsFull(pages, address)],
    [OPENAPI_FILE, JSON.stringify(wholeDocument(project))],
    [DECLARATIONS_FILE, declareInOneModule(project.reference)],
    ...[...typesPackage(project)].map(([name, text]) => [`/${TYPES_PACKAGE}/${name}`, text] as const),
    ...navigation.families.map(family => [familyOpenApiFile(family), JSON.stringify(familyDocument(project, family))] as const),
  ])
}

/** Writes the files that {@link siteExports} makes into a built site. */
export async function writeSiteExports(options: SiteExportsOptions, { outDir, base }: { outDir: string, base: string }): Promise<void> {
  const files = siteExports(options, base)
  await writeTexts([...files].map(([address, text]) => [`${outDir}${address}`, text]))
}
