import { basename, isAbsolute, relative, sep } from 'node:path'

/** A path as seen from the folder the command runs in: what a log may name without naming somebody's machine. */
export function pathFrom(path: string): string {
  const seen = relative('', path)
  // Another drive cannot be reached from here.
  return (isAbsolute(seen) ? basename(seen) : seen).split(sep).join('/')
}
