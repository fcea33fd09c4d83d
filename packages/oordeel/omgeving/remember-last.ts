/**
 * Remembers the last answer. A line is looked at by many rules in a row, and each asks for the same placement and the
 * same contract; the answer depends on the record alone, so whoever asks out of order gets the same.
 */
export function rememberLast<R extends object, A>(find: (record: R) => A): (record: R) => A {
  let last: R | null = null
  let answer: A | undefined
  return (record) => {
    if (record !== last) {
      answer = find(record)
      last = record
    }
    return answer as A
  }
}
