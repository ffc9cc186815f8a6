/** What the fragment of a link to edited code begins with. In a module of its own: every page knows it, and few read one. */
export const EDIT_HASH = '#edit='
