import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { layOut, readLaidOut } from '../../../src/content/kept-arrays.js'
import { type ComparedLines, compareWith, Likeness } from '../../../src/understanding/model/likeness.js'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { ends, someRows } from '../learning/some-rows.js'

describe('lines that rows are compared with', () => {
  const { rows } = someRows(70)

  it('are compared to the same bits once they were kept', () =>
    inTemporaryFolder(async folder => {
      const file = join(folder, 'lines.bin')
      const { lines } = compareWith(rows, ends)
      await writeFile(file, layOut(lines))

      const [fresh, kept] = [new Likeness(lines), new Likeness((await readLaidOut(file)) as ComparedLines)]

      for (const row of rows) expect(kept.of(row)).to.deep.equal(fresh.of(row))
    }))

  it('are compared in bytes to within a hundredth of what they are learnt by', () => {
    const { lines, exact } = compareWith(rows, ends)
    const kept = new Likeness(lines)

    for (const row of rows) {
      const wanted = exact.of(row)
      for (const [line, likeness] of kept.of(row).entries()) expect(likeness).to.be.closeTo(wanted[line] as number, 0.01)
    }
  })
})
