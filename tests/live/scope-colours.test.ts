import { expect, it } from 'vitest'
import { scopeColours, tokenColours } from '../../.vitepress/engine/highlighting/token-theme.ts'

it('colours code in an editor with colours that code in a page has', () => {
  const [light, dark] = scopeColours('.x').trim().split('\n')
  expect(light).toMatch(/^\.x \{ --code-plain: #24292e;/)
  expect(dark).toMatch(/^@media not print \{ \.dark \.x \{ --code-plain: #e1e4e8;/)
  const known = tokenColours()
  const colours = `${light}${dark}`.match(/#[\da-f]{6}/g)!
  expect(colours).toHaveLength(16)
  for (const colour of colours)
    expect(known).toContain(colour)
})
