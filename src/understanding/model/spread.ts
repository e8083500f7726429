/** So many of these at most, from all over them: a sample that does not depend on dice. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  return all.filter((_, at) => at % Math.ceil(all.length / most) === 0)
}
