import { MessageChannel } from 'node:worker_threads'
import type { LearntClassifier } from '../understanding/model/classifier.js'
import type { Learnt } from '../understanding/model/model.js'

/**
 * Gives back at once the memory of what a model has laid out anew for itself: those arrays are empty from then on, and nobody may make another
 * model of what was learnt. Numbers weigh nothing for the garbage collector, which mostly left those of two models, 19 MB, lying about for as long
 * as the process lived. What is posted by a closed port is nobody's, and gone.
 */
export function giveBack({ main, command, agreement }: Learnt): void {
  const { port1 } = new MessageChannel()
  port1.close()
  const copied = [main, command, agreement].flatMap(learnt => (learnt ? copiedOf(learnt) : []))
  port1.postMessage(
    null,
    copied.map(({ buffer }) => buffer as ArrayBuffer),
  )
}

/** What PackedScorer and KernelRidge copy of what they are made of. */
function copiedOf({ model }: LearntClassifier): readonly ArrayBufferView[] {
  if (model.kind === 'linear') return [model.weights.steps, model.weights.dense]
  return model.kernel.lines.dense.map(({ dense }) => dense)
}
