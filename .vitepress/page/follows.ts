/** A path of the API, with `#method` where it has several; a slash at the end makes it the folder of a product. */
const FOLLOWED = /^\/[^\s/#`<>][^\s#`<>]*(?:#[a-z]+)?$/

/** Whether a text can name what a notification follows. */
export function isFollowed(text: unknown): text is string {
  return typeof text === 'string' && FOLLOWED.test(text)
}

/**
 * Reads what the front matter of a notification says under `follows`: the calls that
 * it tells of, and the products that it belongs to, as links without the folder of the
 * reference: `/v3/refund/domestic/refunds`, `/v3/customs/orders#post`, `/v3/webizpay/`.
 *
 * @param frontmatter all that it says
 * @returns `undefined` if it says something else there
 */
export function readFollows(frontmatter: Record<string, unknown>): string[] | undefined {
  const { follows = [] } = frontmatter
  return Array.isArray(follows) && follows.every(isFollowed) && new Set(follows).size === follows.length ? follows : undefined
}
