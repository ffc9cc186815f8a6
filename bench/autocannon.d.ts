/** What is used here of autocannon, which has no types of its own. */
declare module 'autocannon' {
  export interface LoadRequest {
    method: string
    path: string
    headers: Record<string, string>
    body: string
    onResponse: (status: number, body: string) => void
  }

  export interface LoadClient {
    setRequests: (requests: LoadRequest[]) => void
  }

  export interface LoadOptions {
    url: string
    connections: number
    /** How many requests are sent in all. */
    amount: number
    /** How long a connection waits for an answer, in seconds. */
    timeout: number
    /** How many failures end the run. */
    bailout: number
    setupClient: (client: LoadClient) => void
  }

  export interface LoadResult {
    errors: number
    timeouts: number
    /** In seconds. */
    duration: number
    /** In milliseconds. */
    latency: { p99: number }
  }

  export default function autocannon(options: LoadOptions): Promise<LoadResult>
}
