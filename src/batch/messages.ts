/** What a worker is started with. */
export interface WorkerData {
  readonly pulse: SharedArrayBuffer
  /** For the one who works: what the run asks for. */
  readonly brief: unknown
}

/** Pool to worker. */
export interface Work<T> {
  readonly batch: number
  readonly items: readonly T[]
}

/** Worker to pool. */
export type Report<R> = { readonly ready: true } | { readonly batch: number; readonly results: readonly R[] }

/** Why nothing came of an input: what it was at took its worker with it. */
export type Loss =
  | { readonly reason: 'timed-out'; readonly seconds: number }
  | { readonly reason: 'out-of-memory'; readonly megabytes: number }
  | { readonly reason: 'internal-fault'; readonly message: string }
