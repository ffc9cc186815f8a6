import type { FunctionalComponent } from 'vue'
import { defineAsyncComponent, h } from 'vue'

const PlaygroundTabs = defineAsyncComponent(() => import('./PlaygroundTabs.vue'))

/** Where the playground has its other languages. The place is there before they are: an editor that opens has to know that it has them. */
export const PlaygroundLanguages: FunctionalComponent = () => h('section', { 'class': 'PlaygroundLanguages', 'aria-label': '其他语言' }, [h(PlaygroundTabs)])
