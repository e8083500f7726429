import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js'
import { naturalEngine } from './natural.js'

export const naturalLogistic = naturalEngine('natural-logistic', () => new LogisticRegressionClassifier())
