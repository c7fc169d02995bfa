import { serve } from '../../src/batch/serve.js'

/** What an input does to the worker that works on it. */
export interface Odd {
  readonly value: number
  readonly does?: 'wait' | 'hang' | 'end' | 'fill' | 'throw'
}

/** Doubles numbers, and does as it is told besides. */
async function perform({ value, does }: Odd): Promise<number> {
  if (does === 'wait') await new Promise((resolve) => setTimeout(resolve, 1 + (value % 7)))
  if (does === 'end') process.exit(3)
  if (does === 'throw') throw new RangeError('odd')
  for (const filled: unknown[] = []; does === 'fill'; ) filled.push(new Array(1 << 16).fill(value))
  while (does === 'hang');
  return value * 2
}

void serve<Odd, number>(async (brief) => {
  if (brief === 'unfit') throw new Error('cannot begin')
  return { perform, moved: () => [] }
})
