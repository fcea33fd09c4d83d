/** What is shown of the numbers, as it stands in the address. Numbers of trajecten, never of people. */
export type Zoek = {
  readonly blad?: 'signalen'
  readonly nummer?: string
  readonly declarant?: string
  readonly van?: string
  readonly tot?: string
  /** Only people whose numbers run at the same time. */
  readonly samenloop?: 'ja'
  /** The number that is open beside the list. */
  readonly open?: string
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address; what has another shape is left out. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const tekst = (naam: 'nummer' | 'declarant' | 'van' | 'tot' | 'open', vorm: RegExp) => {
    const waarde = ruw[naam]
    // what looks like a number comes back as one
    const gelezen = typeof waarde === 'number' ? String(waarde).padStart(naam === 'declarant' ? 8 : 0, '0') : waarde
    return typeof gelezen === 'string' && vorm.test(gelezen) ? { [naam]: gelezen } : {}
  }
  return {
    ...(ruw.blad === 'signalen' ? { blad: 'signalen' as const } : {}),
    ...tekst('nummer', /^[0-9a-f-]{1,36}$/i),
    ...tekst('declarant', /^\d{8}$/),
    ...tekst('van', DAG),
    ...tekst('tot', DAG),
    ...(ruw.samenloop === 'ja' ? { samenloop: 'ja' as const } : {}),
    ...tekst('open', /^[0-9a-f-]{36}$/),
  }
}
