import type { Measurement } from './measure-keeper.js'

/** One keeper at one size: the middle one of its measurements, or why there is none. */
export interface Row {
  readonly keeper: string
  readonly isDurable: boolean
  readonly count: number
  readonly found: Measurement | { readonly why: string }
}

const head =
  '| conversations | store | durable | turns/s | p50 ms | p99 ms | turns/s, 32 at once | start ms | stall ms | MiB |\n' +
  '| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'

/** The rows as a Markdown table, and what follows from them in ratios. */
export function storeTable(rows: readonly Row[]): string {
  const lines = rows.map(({ keeper, isDurable, count, found }) => {
    const begin = `| ${count.toLocaleString('en')} | ${keeper} | ${isDurable ? 'yes' : 'no'} |`
    if ('why' in found) return `${begin} ${found.why} | | | | | | |`
    const { rate, p50, p99, rateOf32, startMs, stallMs, memory } = found
    const cells = [rate.toFixed(rate < 10 ? 1 : 0), p50.toFixed(2), p99.toFixed(2), rateOf32.toFixed(rateOf32 < 10 ? 1 : 0)]
    return `${begin} ${[...cells, ...[startMs, stallMs, memory].map(value => value.toFixed(0))].join(' | ')} |`
  })
  return [head, ...lines, '', ...ratios(rows)].join('\n')
}

function ratios(rows: readonly Row[]): readonly string[] {
  const rateOf = (keeper: string, count: number): number | null => {
    const row = rows.find(one => one.keeper === keeper && one.count === count)
    return row && 'rate' in row.found ? row.found.rate : null
  }
  const counts = [...new Set(rows.map(({ count }) => count))].sort((one, other) => one - other)
  const [least = 0, most = 0] = [counts[0], counts.at(-1)]
  const names = [...new Set(rows.map(({ keeper }) => keeper))]
  const [ours = '', ...others] = names
  const growth = names.flatMap(name => {
    const [small, large] = [rateOf(name, least), rateOf(name, most)]
    if (small === null || large === null || least === most) return []
    return [
      `- ${name}: at ${most.toLocaleString('en')} conversations ${(large / small).toFixed(2)} x its turns/s at ${least.toLocaleString('en')}`,
    ]
  })
  const against = counts.flatMap(count =>
    others.flatMap(name => {
      const [mine, theirs] = [rateOf(ours, count), rateOf(name, count)]
      if (mine === null || theirs === null) return []
      return [`- at ${count.toLocaleString('en')}: ${ours} takes ${(mine / theirs).toFixed(1)} x the turns/s of ${name}`]
    }),
  )
  return [...growth, ...against]
}
