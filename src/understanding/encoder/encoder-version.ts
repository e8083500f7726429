/** Changes whenever the same text may get other numbers: kept vectors of another version are not used. */
export const encoderVersion = 'use-lite 0.2.0, 3'
