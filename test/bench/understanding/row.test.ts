import { expect } from 'chai'
import type { Prediction } from './engine.js'
import type { Measured } from './measure.js'
import { ratioToOurs, rowOf } from './row.js'
import { table } from './table.js'
import type { Task } from './task.js'

const training = { name: 'train.tsv', lines: [{ text: 'x', label: 'a' }] }
const line = (label: string) => ({ text: label, label })
const sure = (label: string, confidence: number): Prediction => ({ label, confidence })
const task: Task = { name: 'toy', training: [training], validation: null, test: [line('a'), line('oos')], refusals: new Set() }
const measured: Measured = {
  kind: 'measured',
  trainingSeconds: 1,
  validation: [],
  test: [sure('a', 0.8), sure('a', 0.5)],
  times: [3, 1, 2],
  peak: 50,
}

describe('a row', () => {
  it('has its threshold from the test where there is nothing to validate with', () => {
    const { figures } = rowOf('minisearch', training, task, measured)

    expect(figures).to.include({ threshold: 0.8, accuracy: 1, refusedAtThreshold: 1, areaUnderCurve: 1, p50: 2, p95: 3 })
  })

  it('has it from the validation lines where there are some, right or not on the test', () => {
    const validated = { ...task, validation: [line('a'), line('oos')] }
    const { figures } = rowOf('minisearch', training, validated, { ...measured, validation: [sure('a', 0.9), sure('a', 0.95)] })

    expect(figures).to.include({ threshold: 0.9, accuracy: 1, accuracyAtThreshold: 0, refusedAtThreshold: 1 })
  })

  it('has no threshold where none keeps enough right', () => {
    const { figures } = rowOf('minisearch', training, task, { ...measured, test: [sure('b', 0.8), sure('a', 0.5)] })

    expect(figures).to.include({ threshold: null, accuracy: 0, accuracyAtThreshold: 0, refusedAtThreshold: 0 })
  })

  it('is compared with ours on the same lines', () => {
    const twice = { ...measured, times: [4] }
    const other = { ...training, name: 'train-5shot.tsv' }
    const rows = [rowOf('counterfoil', training, task, measured), rowOf('counterfoil', other, task, { ...measured, times: [8] })]

    expect(ratioToOurs(rowOf('minisearch', training, task, twice), rows)).to.equal(2)
    expect(ratioToOurs(rowOf('minisearch', other, task, twice), rows)).to.equal(0.5)
    expect(ratioToOurs(rowOf('minisearch', training, task, twice), [])).to.deep.equal(Number.NaN)
  })

  it('says in the table why it has no figures', () => {
    const rows = [rowOf('natural-logistic', training, task, { kind: 'over', seconds: 300 })]

    expect(table(task, rows)).to.include('| natural-logistic | train.tsv | 1 | 1 | over 300 s | – | – | – | – | – | – | – | – |')
  })
})
