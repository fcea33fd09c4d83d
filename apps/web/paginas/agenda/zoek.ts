/** What the agenda shows, as it stands in the address: ids of registers, never a BSN. */
export type Zoek = {
  /** ISO day; absent: today of the organisation. */
  readonly dag?: string
  /** `id` or `id name`, as filters elsewhere. */
  readonly zorgverlener?: string
  /** The appointment that is chosen. */
  readonly afspraak?: string
}

/** Reads the address; what has another shape is left out. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): Zoek {
  const tekst = (naam: 'zorgverlener' | 'afspraak') => {
    const waarde = typeof ruw[naam] === 'number' ? String(ruw[naam]) : ruw[naam]
    return typeof waarde === 'string' && waarde !== '' && waarde.length <= 200 ? { [naam]: waarde } : {}
  }
  const { dag } = ruw
  return {
    ...(typeof dag === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {}),
    ...tekst('zorgverlener'),
    ...tekst('afspraak'),
  }
}
