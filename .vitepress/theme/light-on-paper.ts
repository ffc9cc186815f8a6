import type { AcceptedPlugin, Helpers, Rule } from 'postcss'

/** The class of the dark scheme, and what a rule says that is not meant for it. */
const DARK = /\.dark(?![\w-])/
const NOT_DARK = /:not\(\.dark\)/g

/**
 * Prints in the light scheme, whichever is chosen: paper is white. What a style sheet says
 * of the dark scheme is said to screens alone, and what it says of none but the light one,
 * to paper in any case. It is done to all style sheets, VitePress' own included, of which
 * each colour would have to be said again.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/CSS/CSS_media_queries/Printing
 */
export const lightOnPaper: AcceptedPlugin = {
  postcssPlugin: 'light-on-paper',
  Rule(rule, { AtRule }) {
    if (!DARK.test(rule.selector) || isOfOneMedium(rule))
      return
    const ofLight = rule.selectors.filter(selector => NOT_DARK.test(selector) && !DARK.test(selector.replace(NOT_DARK, '')))
    const others = rule.selectors.filter(selector => !DARK.test(selector))
    const dark = rule.selectors.filter(selector => !others.includes(selector))
    if (others.length > 0)
      rule.cloneBefore({ selectors: others })
    if (ofLight.length > 0)
      rule.before(within('print', rule.clone({ selectors: ofLight.map(selector => selector.replace(NOT_DARK, '')) }), AtRule))
    rule.replaceWith(within('not print', rule.clone({ selectors: dark }), AtRule))
  },
}

function within(media: string, rule: Rule, AtRule: Helpers['AtRule']): InstanceType<Helpers['AtRule']> {
  return new AtRule({ name: 'media', params: media, nodes: [rule] })
}

/** Whether a rule is said to screens or to paper alone already. */
function isOfOneMedium({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'params' in parent && /^(?:not )?print$/.test(String(parent.params))
}
