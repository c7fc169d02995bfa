/** Room for bytes that are wanted later. What is written comes back once, in order, and is gone. */
export interface Scratch {
  write(bytes: Uint8Array<ArrayBuffer>): void
  read(): Iterable<Uint8Array<ArrayBuffer>>
}

/** In memory: the command line has a file for it. */
export function heldScratch(): Scratch {
  let held: Uint8Array<ArrayBuffer>[] = []
  return {
    write: (bytes) => {
      held.push(bytes)
    },
    *read() {
      yield* held
      held = []
    },
  }
}
