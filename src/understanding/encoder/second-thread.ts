import { isMainThread, workerData } from 'node:worker_threads'
import { Layers } from './layers.js'
import { Meeting } from './meeting.js'

/** The thread that takes half of the tokens through the layers, whenever the one that it was begun by comes to meet it; see with-second-thread.ts. */
if (!isMainThread) {
  const layers = new Layers(workerData as WebAssembly.Memory)
  const meeting = new Meeting(layers.arrived, 1)
  const meet = () => meeting.meet(Number.POSITIVE_INFINITY)

  for (;;) {
    meet()
    layers.workWithAnother(1, meet)
    meet()
  }
}
