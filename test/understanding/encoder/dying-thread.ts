import { workerData } from 'node:worker_threads'
import { Layers } from '../../../src/understanding/encoder/layers.js'

/** Says that it has come, and is gone. */
const { arrived } = new Layers(workerData as WebAssembly.Memory)
Atomics.store(arrived, 1, 1)
