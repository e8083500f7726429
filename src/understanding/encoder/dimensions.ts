/** Numbers of a vector. By itself, as encoder-version.ts is: whoever has only to do with vectors need not load the model that makes them. */
export const dimensions = 512
