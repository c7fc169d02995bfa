export type { CheckOptions, SourceBytes } from './pipeline.js'
export { checkReport, readReport, readText } from './pipeline.js'
