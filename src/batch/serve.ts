import { parentPort, workerData } from 'node:worker_threads'
import type { Report, Work, WorkerData } from './messages.js'
import { Pulse } from './pulse.js'

/** How a worker works on one input; `moved` is what of a result may be handed over without a copy. */
export interface Craft<T, R> {
  perform(item: T): Promise<R>
  moved(result: R): readonly ArrayBuffer[]
}

/** The inside of a worker: batches in, batches out, one after another. */
export async function serve<T, R>(craftFor: (brief: unknown) => Promise<Craft<T, R>>): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('no worker')
  const { pulse: memory, brief }: WorkerData = workerData
  const pulse = new Pulse(memory)
  const tell = (report: Report<R>, moved: readonly ArrayBuffer[] = []): void => port.postMessage(report, moved)
  const craft = await craftFor(brief)
  const work = async ({ batch, items }: Work<T>): Promise<void> => {
    const results: R[] = []
    for (const [at, item] of items.entries()) {
      pulse.begin(batch, at)
      results.push(await craft.perform(item))
    }
    pulse.rest()
    tell({ batch, results }, results.flatMap(craft.moved))
  }
  let before = Promise.resolve()
  port.on('message', (given: Work<T>) => {
    before = before.then(() => work(given))
  })
  tell({ ready: true })
}
