/** The digest in use: plain JavaScript, which the command line's bundle replaces by one that knows Node's (scripts/build.mjs). */
export { sha256 } from './plain-digest.js'
