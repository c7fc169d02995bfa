import type { Invocation } from './command.js'
import { clean, type ExitCode } from './exit-code.js'
import { withSink } from './sink.js'

/** For commands whose answer is one text. */
export async function printText(text: string, { settings }: Invocation): Promise<ExitCode> {
  await withSink(settings.output, async (sink) => sink.write(text))
  return clean
}
