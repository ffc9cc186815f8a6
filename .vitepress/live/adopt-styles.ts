const adopted = new Set<string>()

/** Gives the page styles that most pages do without, once. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles))
    return
  adopted.add(styles)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
