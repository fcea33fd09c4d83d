/** The days that are shown (ISO; both or none: everything), and whether as a list. */
export type Zoek = { readonly van?: string; readonly tot?: string; readonly beeld?: 'lijst' }

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address; what has another shape is left out. */
export function leesZoek({ van, tot, beeld }: Readonly<Record<string, unknown>>): Zoek {
  const dagen =
    typeof van === 'string' && typeof tot === 'string' && DAG.test(van) && DAG.test(tot) && van <= tot
      ? { van, tot }
      : {}
  return { ...dagen, ...(beeld === 'lijst' ? { beeld } : {}) }
}
