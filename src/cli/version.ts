declare const DISCLOSE_VERSION: string

/** Set by scripts/build.mjs from package.json. */
export const version: string = DISCLOSE_VERSION
