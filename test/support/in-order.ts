/** What `/health` says of the authors' files where all is well. */
export const inOrder = { problems: 0, brokenSince: null, isLearning: false } as const
