import type { Betrokkene, Debetregel } from '@zorgketen/declaratie'
import { type EpochDay, firstOfMonth, formatAgb } from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import type { Bronregel } from './bronregel.ts'
import type { Overnamestam } from './overname.ts'

type Zorgverlener = Overnamestam['zorgverleners'][number]

/** Id of a professional in the rebuilt data: by his AGB code, else by profession and name. */
export const zorgverlenerIdOf = ({ agb, beroep, naam }: Betrokkene): string =>
  agb === null
    ? `zonder-agb ${[beroep, naam?.initialen, naam?.voorvoegsels, naam?.achternaam].filter(Boolean).join(' ')}`
    : `agb-${formatAgb(agb)}`

/**
 * Who delivered or directed. Who has an AGB code travels without name and profession; who has none travels with both,
 * and his profession is known for as long as he was seen.
 */
export function rebuildZorgverleners(
  bronnen: readonly Bronregel<Debetregel>[],
  bevindingen: Overnamebevinding[],
): readonly Zorgverlener[] {
  const gezien = bronnen.flatMap(({ regel }) => regel.betrokkenen.map((wie) => ({ wie, dag: regel.datum })))
  const per = Map.groupBy(gezien, ({ wie }) => zorgverlenerIdOf(wie))
  const zorgverleners = [...per.keys()].sort().flatMap((id) => makeZorgverlener(id, per.get(id) ?? []))
  const kaal = zorgverleners.flatMap(({ agb }) => (agb === null ? [] : [formatAgb(agb)]))
  if (kaal.length > 0) {
    const agb = kaal.length > 10 ? `${kaal.slice(0, 10).join(', ')} …` : kaal.join(', ')
    bevindingen.push(makeBevinding('zorgverlener.aanvullen', {}, { aantal: kaal.length, agb }))
  }
  return zorgverleners
}

function makeZorgverlener(
  id: string,
  gezien: readonly { readonly wie: Betrokkene; readonly dag: EpochDay }[],
): readonly Zorgverlener[] {
  const [eerste] = gezien
  if (eerste === undefined) return []
  const { agb, beroep, naam } = eerste.wie
  if (agb !== null) {
    // No message names him; the code stands in for the name until a person fills it in.
    return [
      { id, naam: { initialen: '-', voorvoegsels: null, achternaam: `AGB ${formatAgb(agb)}` }, agb, beroepen: [] },
    ]
  }
  const van = firstOfMonth(Math.min(...gezien.map(({ dag }) => dag)) as EpochDay)
  const beroepen = beroep === null ? [] : [{ beroep, geldig: { van, tot: null } }]
  return [{ id, naam: naam ?? { initialen: '', voorvoegsels: null, achternaam: '' }, agb: null, beroepen }]
}
