/** Something that was claimed with a confidence (0 to 1), and whether it was right. */
export interface Claim {
  readonly confidence: number
  readonly right: boolean
}

/** The claims with a confidence from `from` to below `to`; their mean confidence and the share that was right, NaN where there are none. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly claims: number
  readonly confidence: number
  readonly right: number
}

/** As many as the papers use. */
const binsOfPapers = 15

export function binsOf(claims: readonly Claim[], count = binsOfPapers): readonly Bin[] {
  return Array.from({ length: count }, (_, at) => {
    // A confidence of 1 belongs to the last.
    const own = claims.filter(({ confidence }) => Math.min(Math.floor(confidence * count), count - 1) === at)
    return {
      from: at / count,
      to: (at + 1) / count,
      claims: own.length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: own.filter(({ right }) => right).length / own.length,
    }
  })
}

/**
 * The expected calibration error: how far confidence and the share that was right lie apart, bin by bin, weighted by claims
 * (Guo et al., "On Calibration of Modern Neural Networks", 2017). NaN without claims.
 */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { claims }) => sum + claims, 0)
  const gaps = bins.filter(({ claims }) => claims > 0).map(({ claims, confidence, right }) => claims * Math.abs(confidence - right))
  return gaps.reduce((sum, gap) => sum + gap, 0) / all
}
