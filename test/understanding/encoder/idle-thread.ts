import { workerData } from 'node:worker_threads'
import { Layers } from '../../../src/understanding/encoder/layers.js'
import { Meeting } from '../../../src/understanding/encoder/meeting.js'

/** Comes to every meeting and does nothing. */
const meeting = new Meeting(new Layers(workerData as WebAssembly.Memory).arrived, 1)
for (;;) meeting.meet(Number.POSITIVE_INFINITY)
