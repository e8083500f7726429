import { Worker } from 'node:worker_threads'
import { DeskError } from '../../errors.js'
import { dimensions } from './dimensions.js'
import type { Encoding } from './transformer.js'

/** Whatever turns texts into vectors; the encodings come in the order of the texts. */
export interface Encodes {
  encode(texts: readonly string[]): Promise<readonly Encoding[]>
  stop(): Promise<void>
}

export interface Request {
  readonly texts: readonly string[]
}

export type Answer =
  | { readonly kind: 'encoded'; readonly numbers: Float32Array<ArrayBuffer> }
  | { readonly kind: 'unavailable'; readonly why: string }

interface Waiting extends Request {
  readonly resolve: (encodings: readonly Encoding[]) => void
  readonly reject: (error: DeskError) => void
}

/** Texts that may wait at once: some seconds of work, more than all customers of a busy minute. */
const mostWaiting = 1_024

/** What a text leaves behind is small and soon forgotten: in the usual 16 MB it would only lie longer. */
const resourceLimits = { maxYoungGenerationSizeMb: 2 }

/**
 * The sentence model in a thread of its own, so that no customer waits while another's words are weighed. Requests are answered in
 * order. A thread that dies is replaced and the requests are given to the new one; if that dies before it has answered any, or the
 * model is not installed, every request is refused with ENCODER_UNAVAILABLE from then on.
 */
export class Encoder implements Encodes {
  #worker: Worker
  #waiting: Waiting[] = []
  #textsWaiting = 0
  #mayRestart = true
  #refusal: DeskError | null = null

  private constructor(private readonly newThread: () => Worker) {
    this.#worker = this.#begin()
  }

  /** Ready to encode when it returns, after about 0.4 s. Throws ENCODER_UNAVAILABLE. */
  static async start(newThread = () => new Worker(new URL('./encoder-worker.js', import.meta.url), { resourceLimits })): Promise<Encoder> {
    const encoder = new Encoder(newThread)
    await encoder.encode([])
    return encoder
  }

  /** Lower-cased texts to vectors. Throws ENCODER_UNAVAILABLE, also where too much is waiting. */
  encode(texts: readonly string[]): Promise<readonly Encoding[]> {
    if (this.#refusal) return Promise.reject(this.#refusal)
    if (this.#textsWaiting + texts.length > mostWaiting) {
      return Promise.reject(
        unavailable(`${this.#textsWaiting} texts wait for the sentence model, and ${mostWaiting} may. Send fewer at once.`),
      )
    }
    return new Promise((resolve, reject) => {
      const waiting = { texts, resolve, reject }
      this.#waiting.push(waiting)
      this.#textsWaiting += texts.length
      this.#worker.postMessage({ texts } satisfies Request)
    })
  }

  /** Refuses what still waits, and returns when the thread has ended. */
  async stop(): Promise<void> {
    this.#refuse(unavailable('The sentence model was stopped.'))
    await this.#worker.terminate()
  }

  #begin(): Worker {
    const worker = this.newThread()
    let cause: unknown
    worker.on('message', (answer: Answer) => this.#take(answer))
    worker.on('error', error => {
      cause = error
    })
    worker.on('exit', () => {
      if (worker === this.#worker) this.#ended(cause)
    })
    return worker
  }

  #take(answer: Answer): void {
    if (answer.kind === 'unavailable') this.#refuse(unavailable(answer.why))
    const first = this.#waiting.shift()
    if (!first || answer.kind !== 'encoded') return
    this.#textsWaiting -= first.texts.length
    this.#mayRestart = true
    first.resolve(first.texts.map((_, i) => encodingAt(answer.numbers, i)))
  }

  #ended(cause: unknown): void {
    if (this.#refusal) return
    if (!this.#mayRestart) {
      this.#refuse(unavailable('The sentence model broke down twice. Start the service again, and report it if that does not help.', cause))
      return
    }
    this.#mayRestart = false
    this.#worker = this.#begin()
    for (const { texts } of this.#waiting) this.#worker.postMessage({ texts } satisfies Request)
  }

  #refuse(refusal: DeskError): void {
    this.#refusal ??= refusal
    for (const { reject } of this.#waiting.splice(0)) reject(this.#refusal)
    this.#textsWaiting = 0
  }
}

function encodingAt(numbers: Float32Array, i: number): Encoding {
  const at = i * 2 * dimensions
  return { final: numbers.subarray(at, at + dimensions), below: numbers.subarray(at + dimensions, at + 2 * dimensions) }
}

function unavailable(message: string, cause?: unknown): DeskError {
  return new DeskError('ENCODER_UNAVAILABLE', message, { cause })
}
