import type { Theme } from 'vitepress'
import { onContentUpdated } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { startCopyButtons } from './client/copy-buttons.ts'
import { markChosen, startExampleTabs } from './client/example-tabs.ts'
import { startPopups } from './client/popups.ts'
import OperationIndex from './components/OperationIndex.vue'
import '@shikijs/twoslash/style-rich.css'
import '@shikijs/vitepress-twoslash/style-core.css'
import './styles/site.css'
import './styles/endpoint.css'
import './styles/example-tabs.css'
import './styles/field-table.css'
import './styles/popups.css'

export default {
  extends: DefaultTheme,
  setup() {
    onContentUpdated(markChosen)
  },
  enhanceApp({ app }) {
    app.component('OperationIndex', OperationIndex)
    if (import.meta.env.SSR)
      return
    startPopups()
    startCopyButtons()
    startExampleTabs()
    if (import.meta.hot)
      void import('./client/problem-overlay.ts').then(({ startProblemOverlay }) => startProblemOverlay(import.meta.hot!))
  },
} satisfies Theme
