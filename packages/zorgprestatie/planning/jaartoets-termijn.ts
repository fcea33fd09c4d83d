import {
  compile,
  type Ernst,
  type Feiten,
  type Omgeving,
  takeSnapshot,
  type Verplichting,
  vanafVersie,
  vormen,
} from '@zorgketen/rules'
import { addDays, addMonths, type EpochDay, formatDay } from '@zorgketen/values'
import type { PlanningIsRealisatie } from '../stam/planning-is-realisatie.ts'
import { PLANNINGBRONNEN } from './planning-bronnen.ts'

/** A year in which a check falls due: from the decision, or the check before; `toets` null while it was not done. */
interface Toetsjaar {
  readonly sleutel: string
  readonly begin: EpochDay
  readonly toets: EpochDay | null
}

const { termijn } = vormen<{ readonly toetsjaar: Toetsjaar }, Omgeving>()

/** Our own choice: a month ahead. */
const DAGEN_VOORAF = 31

export const jaartoetsTijdig = termijn({
  id: 'zpm.planning.jaartoets',
  oorsprong: ['ZPM-24'],
  bron: PLANNINGBRONNEN.jaartoets,
  rang: 'veldafspraak',
  versies: vanafVersie('1.0'),
  plekken: ['toetsjaar'],
  peildatum: (jaar) => jaar.begin,
  veld: 'Jaartoets',
  zegt: {
    nl: 'Met planning = realisatie is minstens elk jaar getoetst of gepland en gerealiseerd gemiddeld gelijk zijn.',
    en: 'With planning = realisatie it is checked at least every year whether planned and real are alike on average.',
  },
  advies: {
    nl: 'Vergelijk gepland met gerealiseerd; een afwijking wordt alleen vooruit in de standaardduur hersteld.',
    en: 'Compare planned with real; a deviation is mended in the standard duration only, from a later day on.',
  },
  ontstaat: ({ sleutel, begin }) => ({ sleutel, dag: begin }),
  vervuld: ({ sleutel, toets }) => (toets === null ? null : { sleutel, dag: toets }),
  uiterlijk: (begin: EpochDay) => addMonths(begin, 12),
  signaal: (uiterlijk: EpochDay) => addDays(uiterlijk, -DAGEN_VOORAF),
})

/** The obligation to check every year under one decision, as it stands today; `ernst` null: nothing to see to. */
export function followJaartoets(
  { geldig }: PlanningIsRealisatie,
  toetsen: readonly EpochDay[],
  vandaag: EpochDay,
): readonly (Verplichting & { readonly ernst: Ernst | null })[] {
  const regels = compile([jaartoetsTijdig], { versie: '1.0', registers: new Set(), wants: () => true })
  const feiten: Feiten = takeSnapshot({}, '')
  const run = regels.start({ feiten, vandaag, pad: () => 'besluit planning = realisatie' })
  const visit = run.visitor<Toetsjaar>('toetsjaar')
  let begin = geldig.van
  for (const toets of [...toetsen].sort((a, b) => a - b).filter((dag) => dag > geldig.van)) {
    visit({ sleutel: formatDay(begin), begin, toets })
    begin = toets
  }
  // a decision that ends before the year is over asks for no check of that year
  if (geldig.tot === null || geldig.tot >= addMonths(begin, 12))
    visit({ sleutel: formatDay(begin), begin, toets: null })
  return run.finish().verplichtingen.map((een) => ({ ...een, ernst: ERNST[een.stand] }))
}

const ERNST: Readonly<Record<Verplichting['stand'], Ernst | null>> = {
  loopt: null,
  vervuld: null,
  signaal: 'signaal',
  'te laat vervuld': 'waarschuwing',
  verstreken: 'waarschuwing',
}
