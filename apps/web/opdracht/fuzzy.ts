/** Lower case without accents: people type `patient` and look for Patiënten. */
export function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * How well `vraag` fits `tekst`; higher is better, 0 is not at all. All letters must occur in their order; letters
 * next to each other and at the start of words weigh more, a whole word at its start weighs most.
 */
export function scoreVan(vraag: string, tekst: string): number {
  const zoek = vouw(vraag).replace(/\s+/g, '')
  const in_ = vouw(tekst)
  if (zoek === '') return 1
  const heel = in_.indexOf(vouw(vraag).trim())
  if (heel === 0) return 1000 - in_.length
  if (heel > 0) return (isWoordbegin(in_, heel) ? 800 : 500) - in_.length
  let punten = 0
  let plek = -1
  for (const letter of zoek) {
    const volgende = vindLetter(in_, letter, plek + 1)
    if (volgende < 0) return 0
    if (isWoordbegin(in_, volgende)) punten += 12
    else if (volgende === plek + 1) punten += 8
    else punten += 1
    punten -= Math.min(6, (volgende - plek - 1) / 4)
    plek = volgende
  }
  // letters strewn over a long text are chance
  return punten >= zoek.length * 4 ? Math.max(1, punten - in_.length / 10) : 0
}

/** The next place of a letter; a place at the start of a word goes before one inside a word, unless it follows at once. */
function vindLetter(tekst: string, letter: string, vanaf: number): number {
  const direct = tekst.indexOf(letter, vanaf)
  if (direct < 0 || direct === vanaf || isWoordbegin(tekst, direct)) return direct
  for (let i = direct; i >= 0; i = tekst.indexOf(letter, i + 1)) {
    if (isWoordbegin(tekst, i)) return i
  }
  return direct
}

function isWoordbegin(tekst: string, plek: number): boolean {
  return plek === 0 || /[\s\-/·(]/.test(tekst[plek - 1] ?? '')
}
