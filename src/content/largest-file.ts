/** A file of the authors' has so many bytes at most. A larger one was not written by a person. */
export const largestFile = 1_048_576
