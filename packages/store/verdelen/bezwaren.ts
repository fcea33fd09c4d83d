import { type Plaats, placeOf, type Tabel, VERDEELKOLOM, type Verwijzing } from './plaats.ts'

/** Why a table cannot be where it belongs, in the words of Citus' own limits; none when it can. */
export const bezwarenOf = (tabel: Tabel, tabellen: readonly Tabel[]): readonly string[] => {
  const plaats = placeOf(tabel)
  const elders = new Map(tabellen.map((een) => [een.naam, placeOf(een)]))
  const verkeerd = tabel.verwijzingen.filter((verwijzing) => !mayRefer(plaats, elders.get(verwijzing.naar), verwijzing))
  return [
    ...(plaats === 'verdeeld' && !tabel.verdeelbaar ? [`${VERDEELKOLOM} ontbreekt, of kan leeg zijn`] : []),
    ...(plaats === 'gedeeld' && !tabel.opmerking.startsWith('gedeeld')
      ? ['geen organisatie, en niet gedeeld genoemd']
      : []),
    ...(plaats === 'verdeeld' ? tabel.sleutels.map((naam) => `sleutel ${naam} zonder ${VERDEELKOLOM}`) : []),
    ...(plaats === 'lokaal' ? [] : tabel.triggers.map((naam) => `trigger ${naam}`)),
    ...verkeerd.map(({ naar }) => `verwijzing naar ${naar}`),
  ]
}

/** A key may lead to what is on the same machine: the same shard by verdeel_id, or a table that is whole everywhere. */
const mayRefer = (van: Plaats, naar: Plaats | undefined, { kolommen, doelkolommen }: Verwijzing): boolean => {
  if (van === 'verdeeld' && naar === 'verdeeld') {
    const plek = kolommen.indexOf(VERDEELKOLOM)
    return plek >= 0 && doelkolommen[plek] === VERDEELKOLOM
  }
  return naar === van || (van === 'verdeeld' && naar === 'gedeeld')
}
