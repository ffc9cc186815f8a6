import type { ListedOperation } from '../../../live/build/operation-list.ts'
import { shallowRef } from 'vue'

/** The operation that the playground's code calls, as far as it is known. */
export const calledOperation = shallowRef<ListedOperation>()
