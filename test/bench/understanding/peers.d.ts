// natural's own types cover its folders, not single files, and its root reads ./.env and prints. node-nlp has no types.

declare module 'natural/lib/natural/classifiers/classifier.js' {
  export interface NaturalClassifier {
    addDocument(text: string, label: string): void
    train(): void
    /** Best first. */
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[]
  }
}

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  import type { NaturalClassifier } from 'natural/lib/natural/classifiers/classifier.js'

  const BayesClassifier: new () => NaturalClassifier
  // biome-ignore lint/style/noDefaultExport: CommonJS, which Node gives as the default
  export default BayesClassifier
}

declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  import type { NaturalClassifier } from 'natural/lib/natural/classifiers/classifier.js'

  const LogisticRegressionClassifier: new () => NaturalClassifier
  // biome-ignore lint/style/noDefaultExport: CommonJS, which Node gives as the default
  export default LogisticRegressionClassifier
}

declare module 'node-nlp' {
  interface NlpManager {
    addDocument(locale: string, text: string, intent: string): void
    train(): Promise<void>
    classify(locale: string, text: string): Promise<{ readonly intent: string; readonly score: number }>
  }
  const nlp: { readonly NlpManager: new (settings: object) => NlpManager }
  // biome-ignore lint/style/noDefaultExport: CommonJS, which Node gives as the default
  export default nlp
}
