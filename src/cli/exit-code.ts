/** CONTRACT.md, exit codes: scripts rely on the three of them. */
export type ExitCode = 0 | 1 | 2
export const clean: ExitCode = 0
export const found: ExitCode = 1
export const unusable: ExitCode = 2
