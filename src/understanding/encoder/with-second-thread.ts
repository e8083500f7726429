import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Meeting } from './meeting.js'
import { alone, type Transformer, type Work } from './transformer.js'

/** Fewer tokens are done sooner than another thread has woken. */
const fewestTokens = 6

const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 }

interface SecondThread {
  readonly begin: (memory: WebAssembly.Memory) => Worker
  /** Cores of this machine: on a single one nothing is won. */
  readonly cores: number
  /** How long it may take over its half, in ms: some dozens for the most tokens, on a crowded machine a second. */
  readonly patience: number
}

const real: SecondThread = {
  begin: memory => new Worker(new URL('./second-thread.js', import.meta.url), { workerData: memory, resourceLimits }),
  cores: availableParallelism(),
  patience: 10_000,
}

/**
 * The work of the layers done by this thread and a second one, which is begun here and ends with this one. This one works alone until that one is
 * there, where it has died or could not be begun, and where the machine has a single core. Throws where it dies or is silent over the work: then
 * nobody knows what was done.
 */
export function withSecondThread({ memory, layers }: Pick<Transformer, 'memory' | 'layers'>, { begin, cores, patience } = real): Work {
  const second = cores > 1 ? begunOrNull(begin, memory) : null
  if (!second) return alone
  let isThere = true
  second.unref()
  // Without a listener the error of a thread that only helps would end the one that it helps.
  second.on('error', () => {})
  second.on('exit', () => {
    isThere = false
  })
  const meeting = new Meeting(layers.arrived, 0)
  const meet = () => meeting.meet(patience)
  return all => {
    if (!isThere || !meeting.isOtherWaiting || all.count < fewestTokens) return alone(all)
    try {
      meet()
      all.workWithAnother(0, meet)
      meet()
    } catch (error) {
      // Whoever comes too late to one meeting would stand in the next at another place.
      isThere = false
      void second.terminate()
      throw error
    }
  }
}

/** Null where the system gives no thread more. */
function begunOrNull(begin: SecondThread['begin'], memory: WebAssembly.Memory): Worker | null {
  try {
    return begin(memory)
  } catch {
    return null
  }
}
