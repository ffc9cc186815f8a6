/** Sent to the browser while the site is being developed: the report, or nothing if all is well. */
export const PROBLEMS_EVENT = 'reference:problems'

/** Sent by a browser that has just come and asks for the report. */
export const HELLO_EVENT = 'reference:hello'
