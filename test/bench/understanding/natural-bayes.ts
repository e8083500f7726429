import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { naturalEngine } from './natural.js'

export const naturalBayes = naturalEngine('natural-bayes', () => new BayesClassifier())
