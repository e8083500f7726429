import Mocha from 'mocha'

/** Mocha's spec report, closed by the one line that scripts read: "N passed, N failed". */
class ClosingLineReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options)
    runner.once('end', () => process.stdout.write(`${this.stats.passes} passed, ${this.stats.failures} failed\n`))
  }
}

// Mocha loads a reporter by the default export.
// biome-ignore lint/style/noDefaultExport: Mocha's contract
export default ClosingLineReporter
