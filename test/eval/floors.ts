import { z } from 'zod'

const Bounds = z.record(z.string(), z.number())

/** Bounds by the path of a measure in the report: "faq.right" must be `atLeast` its number, "faq.wrong" `atMost`. */
export const Floors = z.strictObject({ atLeast: Bounds, atMost: Bounds })
export type Floors = z.infer<typeof Floors>

/** A sentence for each measure that is beyond its bound, or was not measured; empty where all hold. */
export function shortfalls(report: object, { atLeast, atMost }: Floors): readonly string[] {
  return [
    ...Object.entries(atLeast).flatMap(([measure, floor]) => {
      const value = measured(report, measure)
      return value !== null && value >= floor ? [] : [`${measure} is ${shown(value)}, below its floor of ${floor}`]
    }),
    ...Object.entries(atMost).flatMap(([measure, ceiling]) => {
      const value = measured(report, measure)
      return value !== null && value <= ceiling ? [] : [`${measure} is ${shown(value)}, above its ceiling of ${ceiling}`]
    }),
  ]
}

function measured(report: object, measure: string): number | null {
  const value = measure.split('.').reduce<unknown>((part, name) => Object.entries(part ?? {}).find(([key]) => key === name)?.[1], report)
  return typeof value === 'number' && !Number.isNaN(value) ? value : null
}

function shown(value: number | null): string {
  return value === null ? 'not measured' : value.toFixed(4)
}
