import type { Declaratie, Verzekerde } from '@zorgketen/declaratie'

/** Tells which insured are one person: a key that is the same for all of them, '' when nothing names the person. */
export type PersoonVan = (verzekerde: Verzekerde) => string

/** What may name a person in a message. A patient number joins a BSN with an SKN: nothing else does. */
const namesIn = ({ id, bsn, skn }: Verzekerde): readonly string[] =>
  [id === '' ? null : `nummer ${id}`, bsn === null ? null : `bsn ${bsn}`, skn === null ? null : `skn ${skn}`].filter(
    (naam) => naam !== null,
  )

/** Joins all insured that share a patient number, a BSN or an SKN, over all messages. */
export function joinPersons(declaraties: readonly Declaratie[]): PersoonVan {
  const ouder = new Map<string, string>()
  const find = (naam: string): string => {
    const hoger = ouder.get(naam)
    if (hoger === undefined || hoger === naam) return naam
    const top = find(hoger)
    ouder.set(naam, top)
    return top
  }
  for (const { regels } of declaraties) {
    for (const { verzekerde } of regels) {
      const [eerste, ...rest] = namesIn(verzekerde).map(find)
      if (eerste === undefined) continue
      // The least name is the key, so that the order of messages does not matter.
      const minste = [eerste, ...rest].sort()[0] ?? eerste
      for (const naam of [eerste, ...rest]) ouder.set(naam, minste)
      ouder.set(minste, minste)
    }
  }
  return (verzekerde) => {
    const [eerste] = namesIn(verzekerde)
    return eerste === undefined ? '' : find(eerste)
  }
}
