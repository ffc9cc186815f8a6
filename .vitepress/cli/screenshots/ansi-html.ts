/** The colours that reports have, as the site has them. */
const COLOURS: Readonly<Record<number, string>> = {
  31: 'var(--vp-c-danger-1)',
  32: 'var(--vp-c-success-1)',
  33: 'var(--vp-c-warning-1)',
  36: 'var(--vp-c-brand-1)',
  90: 'var(--vp-c-text-3)',
}

// eslint-disable-next-line no-control-regex -- this is what colours begin with
const SEQUENCE = /\u001B\[(\d+)m/

/** What a terminal shows, as HTML in the colours of the site. */
export function ansiHtml(text: string): string {
  let style = { colour: '', isInverse: false }
  const parts = text.split(SEQUENCE)
  return parts.map((part, i) => {
    if (i % 2 === 1) {
      style = styleAfter(Number(part), style)
      return ''
    }
    const css = style.isInverse ? 'color: var(--vp-c-bg); background: var(--vp-c-text-3)' : style.colour && `color: ${style.colour}`
    const html = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return css && part ? `<span style="${css}">${html}</span>` : html
  }).join('')
}

function styleAfter(code: number, style: { colour: string, isInverse: boolean }): typeof style {
  if (code === 0)
    return { colour: '', isInverse: false }
  if (code === 7 || code === 27)
    return { ...style, isInverse: code === 7 }
  return code === 39 || COLOURS[code] ? { ...style, colour: COLOURS[code] ?? '' } : style
}
