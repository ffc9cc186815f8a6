import type { Page } from '../page/read-page.ts'
import type { Family } from './families.ts'

/** A kind of product, as the overview lists it. */
export interface Category {
  title: string
  description: string
}

/** A category with its products, as the overview shows them. */
export interface CategoryOverview extends Category {
  products: ProductOverview[]
}

export interface ProductOverview {
  title: string
  description: string
  link: string
  audience: string[]
  /** How many pages it has. */
  pages: number
}

/** The categories, in the order of the overview's frontmatter. */
export function readCategories(overview: Page | undefined): Category[] {
  const { categories } = overview?.frontmatter ?? {}
  return Array.isArray(categories)
    ? categories.flatMap((item: unknown): Category[] => {
        const { title, description } = (item ?? {}) as Record<string, unknown> // anything may stand in a frontmatter
        return typeof title === 'string' ? [{ title, description: typeof description === 'string' ? description : '' }] : []
      })
    : []
}

/** All products by their categories; those of none that is listed come last. */
export function overviewOf(categories: readonly Category[], families: readonly Family[]): CategoryOverview[] {
  const listed = new Set(categories.map(({ title }) => title))
  return [...categories, { title: '', description: '' }].flatMap((category) => {
    const own = families.filter(family => category.title ? family.category === category.title : !listed.has(family.category))
    const products = own.map(({ title, description, link, audience, groups }) =>
      ({ title, description, link, audience, pages: groups.reduce((sum, group) => sum + group.entries.length, 0) }))
    return products.length > 0 ? [{ ...category, products }] : []
  })
}
