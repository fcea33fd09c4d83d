import {
  addDays,
  DJI_UZOVI,
  type EpochDay,
  firstOfMonth,
  formatUzovi,
  type Period,
  type Uzovi,
} from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, believe } from './bronregel.ts'
import type { Persoon } from './rebuild-patienten.ts'

interface Verzekeringrij {
  readonly betaler: Uzovi
  readonly geldig: Period
}

/**
 * Who pays for a person and when, as the lines show: from the first of the month of the first line seen, up to the day
 * before the next insurer begins; the last one is open. DJI stands beside the insurers (ZTN-13).
 */
export function rebuildVerzekeringen(
  { id, regels }: Persoon,
  bevindingen: Overnamebevinding[],
): readonly Verzekeringrij[] {
  const geloofd = believe(regels).filter(({ regel }) => regel.soort === 'debet')
  const bronnen = geloofd.length > 0 ? geloofd : regels
  const [dji, anderen] = [bronnen.filter(isDji), bronnen.filter((bron) => !isDji(bron))]
  const stukken = [...stretchesOf(dji), ...stretchesOf(anderen)]
  const verzekeraars = new Set(anderen.map(({ regel }) => regel.verzekerde.betaler))
  if (verzekeraars.size > 1) {
    const betalers = [...verzekeraars].map(formatUzovi).sort().join(', ')
    bevindingen.push(makeBevinding('verzekering.wisselt', {}, { patient: id, betalers }))
  }
  return stukken
}

const isDji = ({ regel }: Bronregel): boolean => regel.verzekerde.betaler === DJI_UZOVI

/** Days on end with one payer; a change within a month begins on the day it was seen. */
function stretchesOf(bronnen: readonly Bronregel[]): readonly Verzekeringrij[] {
  const dagen = bronnen
    .map(({ regel }) => ({ betaler: regel.verzekerde.betaler, dag: regel.datum }))
    .sort((a, b) => a.dag - b.dag || (a.betaler < b.betaler ? -1 : a.betaler > b.betaler ? 1 : 0))
  const stukken: { betaler: Uzovi; eerste: EpochDay; laatste: EpochDay }[] = []
  for (const { betaler, dag } of dagen) {
    const huidig = stukken.at(-1)
    if (huidig?.betaler === betaler) huidig.laatste = dag
    else stukken.push({ betaler, eerste: dag, laatste: dag })
  }
  const begin = stukken.map(({ eerste }, i) => {
    const vorige = stukken[i - 1]
    const maand = firstOfMonth(eerste)
    return vorige === undefined || vorige.laatste < maand ? maand : eerste
  })
  return stukken.map(({ betaler }, i) => {
    const van = begin[i] as EpochDay
    const volgende = begin[i + 1]
    // Two payers on one day: the periods touch, and composing such a line says that there is more than one payer.
    const tot = volgende === undefined ? null : addDays(volgende, -1)
    return { betaler, geldig: { van, tot: tot === null || tot >= van ? tot : van } }
  })
}
