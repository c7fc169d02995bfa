import type { Refusal } from '../model/input-format.js'

/** Ends the reading of a document from deep inside it; its reader hands on the refusal and throws nothing. */
export class Unreadable extends Error {
  readonly refusal: Refusal

  constructor(reason: string, params: Refusal['params'] = {}) {
    super(reason)
    this.refusal = { code: 'input-unreadable', params: { reason, ...params } }
  }
}
