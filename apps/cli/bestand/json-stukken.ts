/**
 * The text of `JSON.stringify(waarde, null, 2)` in pieces: the lists of an object go element by element, so that no
 * text is longer than one element. `element` is told how many elements went before.
 */
export function* jsonStukken(waarde: object, element: (n: number) => void): Generator<string> {
  let n = 0
  let komma = ''
  yield '{'
  for (const [naam, inhoud] of Object.entries(waarde)) {
    yield `${komma}\n  ${JSON.stringify(naam)}: `
    komma = ','
    if (!Array.isArray(inhoud) || inhoud.length === 0) {
      yield springIn(inhoud, '  ')
      continue
    }
    let haak = '['
    for (const een of inhoud) {
      yield `${haak}\n    ${springIn(een, '    ')}`
      haak = ','
      n += 1
      element(n)
    }
    yield '\n  ]'
  }
  yield komma === '' ? '}' : '\n}'
}

// Line breaks inside a text are escaped in JSON, so every one that stands here belongs to the layout.
const springIn = (waarde: unknown, inspringing: string): string =>
  JSON.stringify(waarde, null, 2).replaceAll('\n', `\n${inspringing}`)
