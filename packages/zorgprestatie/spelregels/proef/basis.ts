import { makeGeschiedenis } from '@zorgketen/rules'
import { type EpochDay, type Minutes, minutes } from '@zorgketen/values'
import type { Consultfeit, Euthanasiefeit, Spelregeldossier, Verblijffeit, Zorgvraagfeit } from '../feiten.ts'
import type { GrensId, Grenzen } from '../grenzen.ts'
import { judgeSpelregels, type Spelregeluitslag } from '../judge-spelregels.ts'
import { dag } from './geldig.ts'

/** The limits as the sources print them; how they are read from the reference data has a test of its own. */
const GEDRUKT: Readonly<Partial<Record<GrensId, number>>> = {
  'zpm-regie': 42, // Handreiking: zes weken; normenkader N2945: 42 dagen
  'zpm-regie-consulten': 4, // normenkader N2945
  'zpm-diagnostiek-onverzekerd': 4, // normenkader N2927, citeert de spelregel
  'zpm-euthanasie': 720, // Handreiking: 12 uur
  'zpm-verwijzing': 9, // normenkader N2971
  'zpm-verblijf-consult': 30, // normenkader N2844
  'zpm-typering-herhalen': 12, // specificaties, pagina 808910865
}

/** All printed limits but those left out. */
export const grenzenZonder = (...zonder: readonly GrensId[]): Grenzen => ({
  zoek: (id) => (zonder.includes(id) ? null : (GEDRUKT[id] ?? null)),
  langsteDuurklasse: () => 120,
})

type Schrijfbaar<T> = { -readonly [K in keyof T]: T[K] }

/** What an example starts from and edits; untouched it breaks no rule. */
export interface Geval {
  vandaag: EpochDay
  zorgvraag: Schrijfbaar<Zorgvraagfeit>
  verblijf: Schrijfbaar<Verblijffeit>
  euthanasie: readonly Euthanasiefeit[]
  eerdereEuthanasie: readonly number[]
  eerdereDiagnostiek: number
  grenzen: Grenzen
}

export const consult = (datum: string, deel: Partial<Consultfeit> = {}): Consultfeit => ({
  id: `c-${datum}`,
  datum: dag(datum),
  begintijd: null,
  zorgsoort: 'diagnostiek',
  doorRegiebehandelaar: false,
  directeMinuten: minutes(60),
  geplandeMinuten: null,
  planVastgelegd: null,
  tijdsoort: 'gerealiseerd',
  reisminuten: null,
  locatie: null,
  ...deel,
})

export const regie = (datum: string): Consultfeit => consult(datum, { doorRegiebehandelaar: true })

export const behandeling = (datum: string): Consultfeit => consult(datum, { zorgsoort: 'behandeling' })

export const consultatie = (id: string, minuten: number, patient = 'p1'): Euthanasiefeit => ({
  id,
  patient,
  datum: dag('2022-02-01'),
  minuten: minutes(minuten),
})

export const makeGeval = (): Geval => ({
  vandaag: dag('2022-03-10'),
  zorgvraag: {
    id: 'z1',
    stroom: 'ggz',
    nieuw: true,
    begonnen: null,
    volledig: true,
    gesloten: null,
    verwijzing: dag('2022-01-03'),
    diagnose: { vastgesteld: dag('2022-01-24'), verzekerd: true },
    privacyverklaring: false,
    typeringen: [dag('2022-01-24')],
    consulten: [consult('2022-01-10'), regie('2022-01-24'), behandeling('2022-02-07')],
  },
  verblijf: {
    id: 'v1',
    opname: dag('2022-03-01'),
    ontslag: dag('2022-03-03'),
    dagen: [
      { id: 'd1', datum: dag('2022-03-01') },
      { id: 'd2', datum: dag('2022-03-02') },
    ],
    behandelconsulten: [],
  },
  euthanasie: [consultatie('e1', 120)],
  eerdereEuthanasie: [],
  eerdereDiagnostiek: 0,
  grenzen: grenzenZonder(),
})

/** Judges the case, with other zorgvragen of the same provider beside it. */
export function judgeGeval(geval: Geval, ernaast: readonly Zorgvraagfeit[] = []): Spelregeluitslag {
  const voor = dag('2022-01-01')
  const dossier: Spelregeldossier = {
    zorgvragen: [geval.zorgvraag, ...ernaast],
    verblijven: [geval.verblijf],
    euthanasie: geval.euthanasie,
    eerdereDiagnostiek: makeGeschiedenis(
      Array.from({ length: geval.eerdereDiagnostiek }, () => [geval.zorgvraag.id, { dag: voor, item: null }] as const),
    ),
    eerdereEuthanasie: makeGeschiedenis<Minutes>(
      geval.eerdereEuthanasie.map((minuten) => ['p1', { dag: voor, item: minutes(minuten) }] as const),
    ),
  }
  return judgeSpelregels(dossier, geval.grenzen, geval.vandaag)
}
