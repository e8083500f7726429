/**
 * When a part of a message is a question of its own: how sure it must be (confidence), and how much the whole must sound of it (score: 0
 * is as much as a message that asks only for this, -1 is nothing). Chosen on 561 messages with one question (faq.jsonl and zh.jsonl of test/eval) and 769 with two
 * or three (its multi.jsonl and that of more/), for the most of these answered whole at three wrong additions for a right one: 703 with these, where 691 were
 * with the numbers chosen when the corpus was smaller by a fifth; none of the 561 was answered otherwise.
 */
export const parting = {
  part: 0.65,
  sounds: -0.8,
  /** Where the whole does not sound of it: "What am I missing?" is not about a missing invoice. */
  partAgainst: 0.8,
  /** Where all would be asked back: who begins with "Also" asks of something else, which the whole need not sound of. Elsewhere it answered three of oos more. */
  furtherAgainst: 0.7,
  clause: 0.75,
  clauseSounds: -0.4,
  /** A clause that the whole clearly sounds of need not be as sure. */
  clauseWithin: 0.6,
  soundsWithin: -0.1,
  /** What asks, and is among the likeliest readings of the whole: a list of questions sounds less of each than two do. */
  likeliest: 4,
  askedClause: 0.9,
  /** How far it must lead where part and whole together tell what a question is about. With less, as many were added wrongly as rightly. */
  together: 0.3,
  /** Who asks about so many such subjects makes a list, of which no question needs to be surer. */
  list: 3,
  listed: 0.5,
  /** A statement beside a question counts from here on, and one that wants something done where it is so sure. */
  story: -0.4,
  wish: 0.8,
  /** Where the whole surely asks something else and sounds less of the wish than that, it must be surer: "every time a white page, then it is gone" wants no copy. */
  wishSounds: -0.7,
  wishAgainst: 0.95,
  /** Where the whole is about something that is not covered, a sentence must be a sure question or surely want something done, and a piece of one is none of its own. */
  alone: 0.85,
  /** Or the whole sounds so much of it as well: "Return a certified one, and who pays for sending it?" asks both, of which one is covered. */
  beside: 0,
  /** Unless another part is so surely about what is not covered. */
  elsewhere: 0.9,
  /** The only question of a message that so surely is about what its statements tell is about that too, unless the whole sounds of more. */
  about: 0.9,
  told: 0.5,
  soundsBeside: -0.5,
  /** Where the whole is so surely a question, no piece of it, and no statement beside what it asks, makes a request of it. */
  wholeAsks: 0.8,
  /** A question that so surely is one needs nothing from the whole. */
  wholeQuestion: 0.9,
  /** What only leads to such a question must be sounded of as much as by a message that asks for nothing else. */
  leadSounds: 0,
  /** A question that speaks of a loss and of another in its place need be no surer. */
  loss: 0.4,
  /** What names nothing is about what stands in front of it in its sentence, where that is not covered: rather no answer than that of another matter. */
  ofSentence: 0.4,
  /** What the whole itself asks besides, whatever its parts say. */
  besides: 0.4,
} as const
