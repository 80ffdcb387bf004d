import { Worker } from 'node:worker_threads'
import { type FileFault, refuse } from './refuse.ts'

type Bounds = { seconds: number; megabytes: number }
type Told<Result> = { done: Result } | { fault: FileFault }

const LOOK_EVERY = 50

/**
 * Does work on a stranger's file in a thread of its own, which is ended when it takes too long or too much memory: what
 * a file unpacks to lies outside the limits that a thread can be given, so the whole process is watched meanwhile.
 * Throws BAD_INPUT with `tooMuch` when it was ended, with the thread's own reason, or as broken.
 */
export function aside<Result>(script: URL, given: object, bounds: Bounds, tooMuch: FileFault): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: given,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes, stackSizeMb: 4 },
      env: {},
      stdout: true,
      stderr: true,
    })
    // what a library prints could hold words of the file
    worker.stdout.resume()
    worker.stderr.resume()
    const before = process.memoryUsage.rss()
    const end = (settle: () => void) => {
      clearInterval(watch)
      clearTimeout(late)
      settle()
      void worker.terminate()
    }
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.megabytes * 2 ** 20) end(() => reject(refuse(tooMuch)))
    }, LOOK_EVERY)
    const late = setTimeout(() => end(() => reject(refuse(tooMuch))), bounds.seconds * 1_000)
    worker.once('message', (told: Told<Result>) =>
      end(() => ('done' in told ? resolve(told.done) : reject(refuse(told.fault)))),
    )
    worker.once('error', (error) =>
      end(() => reject(refuse(Reflect.get(error, 'code') === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : 'file_broken'))),
    )
    worker.once('exit', () => end(() => reject(refuse('file_broken'))))
  })
}
