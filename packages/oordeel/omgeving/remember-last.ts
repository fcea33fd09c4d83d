/**
 * Remembers the last answer. A line is looked at by many rules in a row, and each asks for the same placement and the
 * same contract; the answer depends on the record alone, so whoever asks out of order gets the same.
 */
export function rememberLast<R extends object, A>(find: (record: R) => A): (record: R) => A {
  let last: { readonly record: R; readonly answer: A } | null = null
  return (record) => {
    if (last === null || last.record !== record) last = { record, answer: find(record) }
    return last.answer
  }
}
