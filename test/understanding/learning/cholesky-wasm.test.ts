import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import openWabt from 'wabt'
import { projectRoot } from '../../../src/config.js'
import { choleskyWasm } from '../../../src/understanding/learning/cholesky-wasm.js'

describe('the assembled loops of the Cholesky factor', () => {
  it('are those of cholesky.wat, byte for byte', async () => {
    const source = join(projectRoot, 'src/understanding/learning/cholesky.wat')
    const wabt = await openWabt()
    const assembled = wabt.parseWat('cholesky.wat', readFileSync(source, 'utf8'), { simd: true })
    assembled.validate()

    const base64 = Buffer.from(assembled.toBinary({}).buffer).toString('base64')

    // Where this fails after a change to the .wat, this is what cholesky-wasm.ts must hold.
    expect(choleskyWasm).to.equal(base64)
  })
})
