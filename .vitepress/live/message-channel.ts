import type { ChannelOptions } from 'birpc'

/** One side of what a page and a worker say to each other. */
interface Side {
  postMessage: (message: unknown) => void
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void
}

/** Lets functions be called over the messages of a worker, from the page or from within. */
export function messageChannel(side: Side): ChannelOptions {
  return {
    post: message => side.postMessage(message),
    on: listener => side.addEventListener('message', ({ data }) => listener(data)),
  }
}
