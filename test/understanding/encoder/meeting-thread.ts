import { workerData } from 'node:worker_threads'
import { Meeting } from '../../../src/understanding/encoder/meeting.js'

/** Comes to every meeting, for ever. */
const meeting = new Meeting(workerData as Int32Array, 1)
for (;;) meeting.meet(Number.POSITIVE_INFINITY)
