import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const pinned = 'pyspark==4.3.0'

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A Python that has PySpark, made once where there is none; or why there is none to be had. */
export function pythonWithSpark(root) {
  if (!runs('java', ['-version'])) return { missing: 'Java' }
  const venv = join(root, 'node_modules/.cache/spark')
  const own = join(venv, 'bin/python')
  const known = [process.env['PYSPARK_PYTHON'], 'python3', own].filter((python) => python !== undefined)
  const ready = known.find((python) => runs(python, ['-c', 'import pyspark']))
  if (ready !== undefined) return { python: ready }
  if (!runs('python3', ['-m', 'venv', venv])) return { missing: 'Python with venv' }
  if (!runs(own, ['-m', 'pip', 'install', '--quiet', pinned])) return { missing: pinned }
  return { python: own }
}
