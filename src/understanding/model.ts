/** placeholder until trained model lands in this session */
export interface Model {
  readonly classes: readonly string[]
}
