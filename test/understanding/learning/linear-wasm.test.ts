import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import openWabt from 'wabt'
import { projectRoot } from '../../../src/config.js'
import { linearWasm } from '../../../src/understanding/learning/linear-wasm.js'

describe('the assembled loops of linear models', () => {
  it('are those of linear.wat, byte for byte', async () => {
    const source = join(projectRoot, 'src/understanding/learning/linear.wat')
    const wabt = await openWabt()
    const assembled = wabt.parseWat('linear.wat', readFileSync(source, 'utf8'), { simd: true })
    assembled.validate()

    const base64 = Buffer.from(assembled.toBinary({}).buffer).toString('base64')

    // Where this fails after a change to the .wat, this is what linear-wasm.ts must hold.
    expect(linearWasm).to.equal(base64)
  })
})
