/** Where the reader's choice of language is kept. */
export const TAB_KEY = 'reference:tab'

/** The attribute of the root element that the styles of the tabs go by. */
export const TAB_ATTRIBUTE = 'data-tab'

/** The query parameter of a link that chooses: `?lang=php`. */
export const TAB_PARAMETER = 'lang'
