import type { Theme } from 'vitepress'
import { onContentUpdated } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import { startPopups } from '../engine/hovers/popups-client.ts'
import { describeParts } from './client/accessible-parts.ts'
import { startCopyButtons } from './client/copying/copy-buttons.ts'
import { markChosen, startExampleTabs } from './client/example-tabs.ts'
import { startFieldMarks } from './client/fields/field-marks.ts'
import { attachFieldRows, startFieldRows } from './client/fields/field-rows.ts'
import { useFieldTarget } from './client/fields/field-target.ts'
import { attachLiveExamples, startLiveExamples } from './client/live/live-examples.ts'
import { leaveMisplacedPage } from './client/misplaced-page.ts'
import HomePage from './components/HomePage.vue'
import OperationIndex from './components/OperationIndex.vue'
import { PlaygroundLanguages } from './components/PlaygroundLanguages.ts'
import ProductIndex from './components/ProductIndex.vue'
import SiteLayout from './components/SiteLayout.vue'
import '@shikijs/twoslash/style-rich.css'
import '@shikijs/vitepress-twoslash/style-core.css'
import 'virtual:token-colours.css'
import './styles/site.css'
import './styles/endpoint.css'
import './styles/example-tabs.css'
import 'virtual:tab-styles.css'
import './styles/field-dictionary.css'
import './styles/field-rows.css'
import './styles/field-table.css'
import './styles/field-stack.css'
import './styles/field-target.css'
import './styles/live-examples.css'
import './styles/operation.css'
import './styles/popups.css'
import './styles/print.css'

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  setup() {
    onContentUpdated(markChosen)
    onContentUpdated(attachFieldRows)
    onContentUpdated(describeParts)
    onContentUpdated(attachLiveExamples)
    useFieldTarget()
  },
  enhanceApp({ app, router }) {
    app.component('home', HomePage)
    app.component('OperationIndex', OperationIndex)
    app.component('ProductIndex', ProductIndex)
    app.component('ExamplePlayground', defineAsyncComponent(() => import('./components/ExamplePlayground.vue')))
    app.component('PlaygroundLanguages', PlaygroundLanguages)
    if (import.meta.env.SSR)
      return
    leaveMisplacedPage(router)
    startPopups({ label: '说明' })
    startCopyButtons()
    startExampleTabs()
    startFieldRows()
    startFieldMarks()
    startLiveExamples(router)
    if (import.meta.hot)
      void import('./client/problem-overlay.ts').then(({ startProblemOverlay }) => startProblemOverlay(import.meta.hot!))
  },
} satisfies Theme
