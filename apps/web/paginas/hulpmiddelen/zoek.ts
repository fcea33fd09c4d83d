/** What the page shows, as it stands in the address. A link with `zoek` opens the look-up at once. */
export type Zoek = {
  readonly blad?: 'opzoeken'
  readonly zoek?: string
  /** Day on which a tariff is asked for, ISO. */
  readonly dag?: string
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address; what has another shape is left out. The router gives a code such as 0611 as a number or a text. */
export function leesZoek({ blad, zoek, dag }: Readonly<Record<string, unknown>>): Zoek {
  const woord = typeof zoek === 'number' ? String(zoek) : typeof zoek === 'string' ? zoek.slice(0, 200) : ''
  return {
    ...(blad === 'opzoeken' || woord !== '' ? { blad: 'opzoeken' } : {}),
    ...(woord === '' ? {} : { zoek: woord }),
    ...(typeof dag === 'string' && DAG.test(dag) ? { dag } : {}),
  }
}
