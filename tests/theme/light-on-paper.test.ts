import postcss from 'postcss'
import { expect, it } from 'vitest'
import { lightOnPaper } from '../../.vitepress/theme/light-on-paper.ts'

it.each([
  ['what is said of the dark scheme, to screens', '.dark { --a: 1 }', '@media not print { .dark { --a: 1 } }'],
  ['the same beside something else, which stays', '.a, .dark .b, .c { color: red }', '.a, .c { color: red }\n@media not print { .dark .b { color: red } }'],
  ['what is said of the light scheme, to paper in any case', 'html:not(.dark) .b { display: none }', '@media print { html .b { display: none } }\n@media not print { html:not(.dark) .b { display: none } }'],
  ['what is within a condition, within it', '@media (width > 1px) { .dark .b { color: red } }', '@media (width > 1px) { @media not print { .dark .b { color: red } } }'],
  ['nothing of what is like it', '.darkness, .dark-scheme, .x-dark { color: red }', '.darkness, .dark-scheme, .x-dark { color: red }'],
  ['nothing of what is said to one medium already', '@media print { .dark .b { color: red } }', '@media print { .dark .b { color: red } }'],
])('%s', async (_, css, expected) => {
  const plain = (text: string): string => text.replace(/\s+/g, '')
  const { css: found } = await postcss([lightOnPaper]).process(css, { from: undefined })
  expect(plain(found)).toBe(plain(expected))
})
