import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import openWabt from 'wabt'
import { projectRoot } from '../../../src/config.js'
import { encoderWasm } from '../../../src/understanding/encoder/encoder-wasm.js'
import { newMemory, openKernels } from '../../../src/understanding/encoder/kernels.js'

describe('the assembled loops', () => {
  const source = join(projectRoot, 'src/understanding/encoder/encoder.wat')

  it('are those of encoder.wat, byte for byte', async () => {
    const [wabt, features] = [await openWabt(), { simd: true, threads: true }]
    const assembled = wabt.parseWat('encoder.wat', readFileSync(source, 'utf8'), features)

    const base64 = Buffer.from(assembled.toBinary({}).buffer).toString('base64')

    // Where this fails after a change to the .wat, this is what encoder-wasm.ts must hold.
    expect(encoderWasm).to.equal(base64)
  })

  it('multiply matrices of every height, a row the same alone as among others', () => {
    const [k, n, most] = [7, 32, 5]
    const kernels = openKernels(newMemory(65_536))
    const numbers = new Float32Array(kernels.memory.buffer)
    const [a, b, c] = [0, 1_000, 2_000]
    for (let i = 0; i < most * k; i++) numbers[a + i] = Math.sin(i)
    for (let i = 0; i < k * n; i++) numbers[b + i] = Math.cos(3 * i)
    const product = (row: number, column: number) => {
      let sum = 0
      for (let i = 0; i < k; i++)
        sum += (numbers[a + row * k + i] ?? 0) * (numbers[b + (column >> 4) * k * 16 + i * 16 + (column & 15)] ?? 0)
      return sum
    }

    const rows: string[][] = []
    for (let m = 1; m <= most; m++) {
      numbers.fill(1, c, c + most * n)
      kernels.multiply(4 * a, 4 * k, 4 * b, 4 * c, 4 * n, m, k, n)
      for (let i = 0; i < most * n; i++) {
        const expected = i < m * n ? 1 + product(Math.floor(i / n), i % n) : 1
        expect(numbers[c + i], `${m} rows, number ${i}`).to.be.closeTo(expected, 1e-5)
      }
      rows.push(Array.from({ length: m }, (_, row) => numbers.slice(c + row * n, c + (row + 1) * n).join()))
    }

    for (const some of rows) expect(some).to.deep.equal(rows.at(-1)?.slice(0, some.length))
  })
})
