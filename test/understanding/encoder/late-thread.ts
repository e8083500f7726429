import { workerData } from 'node:worker_threads'
import { Layers } from '../../../src/understanding/encoder/layers.js'
import { Meeting } from '../../../src/understanding/encoder/meeting.js'

/** Does its half as it should, and sleeps over the first. */
const layers = new Layers(workerData as WebAssembly.Memory)
const meeting = new Meeting(layers.arrived, 1)
let times = 0
const meet = () => {
  if (++times === 2) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250)
  meeting.meet(Number.POSITIVE_INFINITY)
}
for (;;) {
  meet()
  layers.workWithAnother(1, meet)
  meet()
}
