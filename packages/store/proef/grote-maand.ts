import {
  type Contact,
  consultregistratie,
  foundAanbieder,
  type Stamgegevens,
  stamgegevens,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { addDays, formatDay, type Maand, periodOfMaand } from '@zorgketen/values'
import { agb, maand } from './opslagproef.ts'

/** How big the month is. Everything in it is invented, and the same every time. */
export interface Maat {
  readonly registraties: number
  readonly patienten: number
  readonly zorgverleners: number
  readonly maand: Maand
}

export const GROTE_MAAND: Maat = {
  registraties: 100_000,
  patienten: 5_000,
  zorgverleners: 100,
  maand: maand('2023-03'),
}

const ALTIJD = { van: '2022-01-01', tot: null }
const ACHTERNAMEN = ['Aalders', 'Bakker', 'Çelik', 'Dijkstra', 'El Amrani', 'Fernandes', 'Groot', 'Hendriks']
/** Direct minutes that occur; 3 is too short for a consult. */
const MINUTEN = [45, 60, 30, 75, 90, 45, 45, 60, 15, 120, 45, 3] as const

const cijfers = (n: number, lengte: number): string => String(n).padStart(lengte, '0')

/** The n-th number of nine digits that passes the elfproef, in a range that is not given out. */
function* bsns(): Generator<string, never> {
  for (let n = 0; ; n++) {
    const acht = `999${cijfers(n, 5)}`
    const rest = [...acht].reduce((som, cijfer, plek) => som + Number(cijfer) * (9 - plek), 0) % 11
    if (rest < 10) yield `${acht}${rest}`
  }
}

/** Master data of one big provider: patients of one insurer, professionals of one profession. */
function makeStam({ patienten, zorgverleners }: Maat): Stamgegevens {
  const bsn = bsns()
  return stamgegevens.parse({
    formaat: 'zorgketen/stamgegevens@1',
    fictief: true,
    organisatie: { id: 'groot', naam: 'Grote Proefinstelling' },
    declarant: { agb: '94000001', soort: '2' },
    zorgverleners: Array.from({ length: zorgverleners }, (_, n) => ({
      id: `z${n}`,
      naam: { initialen: 'Z', voorvoegsels: null, achternaam: `${ACHTERNAMEN[n % 8]} ${n}` },
      agb: agb(`940${cijfers(n + 2, 5)}`),
      beroepen: [{ beroep: 'Gezondheidszorgpsycholoog', geldig: ALTIJD }],
    })),
    eenheden: ['e0', 'e1', 'e2'].map((id) => ({
      id,
      naam: `Locatie ${id}`,
      settings: [{ setting: 'sectie-ii', geldig: ALTIJD, besloten: '2022-01-01', reden: 'verzonnen' }],
    })),
    planningIsRealisatie: [],
    patienten: Array.from({ length: patienten }, (_, n) => ({
      id: `p${cijfers(n, 5)}`,
      bsn: bsn.next().value,
      skn: null,
      geboortedatum: formatDay(addDays(periodOfMaand(maand('1960-01')).van, n * 3)),
      verzekeringen: [{ betaler: '0101', geldig: ALTIJD }],
      verwijzing: { soort: '01', datum: '2023-01-05', verwijzer: '01000003' },
      privacy: false,
    })),
    zorgtrajecten: Array.from({ length: patienten }, (_, n) => ({
      nummer: `00000000-0000-4000-8000-${cijfers(n, 12)}`,
      soort: 'ggz',
      patient: `p${cijfers(n, 5)}`,
      startdatum: null,
      gesloten: null,
      plaatsing: null,
      diagnoses: [],
      regiebehandelaar: `z${n % zorgverleners}`,
    })),
    plaatsingen: [],
    contracten: [],
    betalers: [{ uzovi: '0101', rol: 'zorgverzekeraar' }],
  })
}

function makeRegistraties({ registraties, patienten, zorgverleners, maand: m }: Maat): readonly Contact[] {
  const { van, tot } = periodOfMaand(m)
  const dagen = (tot ?? van) - van + 1
  return Array.from({ length: registraties }, (_, n) =>
    consultregistratie.parse({
      soort: 'consult',
      id: `r${cijfers(n, 7)}`,
      patient: `p${cijfers((n * 7) % patienten, 5)}`,
      stroom: 'ggz',
      datum: formatDay(addDays(van, n % dagen)),
      begintijd: `${cijfers(8 + (n % 10), 2)}:00`,
      zorgsoort: n % 9 === 0 ? 'diagnostiek' : 'behandeling',
      eenheid: `e${n % 3}`,
      zorgverlener: `z${n % zorgverleners}`,
      geplandeMinuten: null,
      directeMinuten: MINUTEN[n % MINUTEN.length],
      indirecteMinuten: null,
    }),
  )
}

/** The master data and registrations of a big month. */
export const makeGroteMaand = (
  maat: Maat = GROTE_MAAND,
): { readonly stam: Stamgegevens; readonly registraties: readonly Contact[] } => ({
  stam: makeStam(maat),
  registraties: makeRegistraties(maat),
})

/** Founds a provider with a big month in a store, derived, for benchmarks and for the screens at that size. */
export function fillGroteMaand(plek: Werkplek, organisatie: string, maat: Maat = GROTE_MAAND): Promise<void> {
  const actor: Actor = { organisatie, rol: 'beheerder', gebruiker: 'grote-maand', doel: 'meten' }
  const rij = {
    id: organisatie,
    naam: 'Grote Proefinstelling',
    soort: 'aanbieder' as const,
    omschrijving: 'Verzonnen gegevens om aan te meten',
    fictief: true,
    agb: [agb('94000001')],
    uzovi: null,
    vandaag: addDays(periodOfMaand(maat.maand).van, 40),
  }
  return foundAanbieder(plek, actor, rij, makeGroteMaand(maat))
}
