import type { Category } from './categories.ts'
import type { EntryGroup, Family, PageEntry } from './families.ts'

/** All that pages can be linked from. */
export interface SiteNavigation {
  categories: Category[]
  /** In the order of the categories. */
  families: Family[]
  notifications: EntryGroup[]
  /** The pages of the guide, in order. */
  guide: PageEntry[]
}
