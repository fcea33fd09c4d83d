import type { Planformulier } from '@zorgketen/usecases'

type Gegeven = readonly [register: Planformulier, document: Readonly<Record<string, unknown>>]

const soort = (id: string, naam: string, prestatiesoort: string): Gegeven => [
  'internesoort',
  { id, naam, prestatiesoort },
]
const duur = (voor: string, interneSoort: string | null, minuten: number): Gegeven => [
  'standaardduur',
  { voor, interneSoort, minuten },
]
const vast = (prestatie: string, vanToepassing: boolean, moment: string | null): Gegeven => [
  'vastlegafspraak',
  { prestatie, vanToepassing, rol: vanToepassing ? 'zorgverlener' : null, moment },
]

/** What steers the agenda of a demonstration organisation; all of it is invented. */
export const PLANGEGEVENS: readonly Gegeven[] = [
  soort('gesprek', 'Gesprek', 'consult'),
  soort('intake', 'Intake', 'consult'),
  soort('video', 'Beeldbellen', 'consult'),
  soort('groep', 'Groep', 'groepsconsult'),
  soort('mdo', 'MDO', 'geen'),
  duur('behandeling', null, 45),
  duur('diagnostiek', null, 60),
  duur('behandeling', 'video', 30),
  duur('groepsconsult', null, 60),
  duur('geen', null, 30),
  ['reserve', { zorgverlener: null, indirectPercent: 10, spoedPercent: 5 }],
  [
    'rooster',
    {
      zorgverlener: null,
      blokken: [1, 2, 3, 4, 5].flatMap((weekdag) => [
        { weekdag, van: '08:30', tot: '12:45' },
        { weekdag, van: '13:15', tot: '17:15' },
      ]),
    },
  ],
  vast('reistijd', true, 'bij het bevestigen van het contact'),
  vast('tolk', true, 'bij het bevestigen van het contact'),
  vast('methadon', false, null),
]

const handboek = (voorwaarde: string, document: string) => ({ voorwaarde, vastgelegd: '2022-06-01', document })

/** The preconditions of planning = realisatie, for those who decided so. */
export const RANDVOORWAARDEN: readonly Readonly<Record<string, unknown>>[] = [
  handboek('transparant-agendabeheer', 'Handboek agenda, hoofdstuk 1 (fictief)'),
  handboek('realistische-agenda', 'Handboek agenda, hoofdstuk 2 (fictief)'),
  handboek('controleerbaar-voor-patient', 'Patiëntportaal, mijn afspraken (fictief)'),
  handboek('controleerbaar-voor-betaler', 'Jaarverslag planning en realisatie (fictief)'),
]

/** One place in a day. */
export interface Dagplek {
  readonly tijd: string
  readonly minuten: number
  readonly soort: string
  readonly zorgsoort: 'diagnostiek' | 'behandeling' | null
  readonly fase: 'aanmelding' | 'intake' | 'behandeling' | 'evaluatie' | 'ontslag'
  readonly patienten: number
  readonly locatie: string
  readonly locatiesoort: 'kantoor' | 'afdeling' | 'bij-patient' | 'elders' | 'op-afstand' | null
  readonly kanaal?: 'beeldbellen'
  readonly titel: string | null
}

const gesprek = (tijd: string, fase: Dagplek['fase'] = 'behandeling', minuten = 45): Dagplek => ({
  tijd,
  minuten,
  soort: 'gesprek',
  zorgsoort: 'behandeling',
  fase,
  patienten: 1,
  locatie: 'Kamer 2',
  locatiesoort: 'kantoor',
  titel: null,
})

const intake = (tijd: string): Dagplek => ({
  ...gesprek(tijd, 'intake', 60),
  soort: 'intake',
  zorgsoort: 'diagnostiek',
  locatie: 'Kamer 1',
})

/** A day of eight contacts and a meeting. */
export const DAGVERLOOP: readonly Dagplek[] = [
  gesprek('08:30'),
  gesprek('09:30'),
  intake('10:30'),
  {
    ...gesprek('11:45', 'behandeling', 30),
    soort: 'video',
    kanaal: 'beeldbellen',
    locatie: '',
    locatiesoort: 'op-afstand',
  },
  {
    ...gesprek('12:15', 'behandeling', 30),
    soort: 'mdo',
    zorgsoort: null,
    patienten: 0,
    locatie: 'Vergaderkamer',
    titel: 'MDO',
  },
  gesprek('13:15'),
  { ...gesprek('14:15', 'behandeling', 60), soort: 'groep', patienten: 4, locatie: 'Groepsruimte', titel: 'Groep A' },
  gesprek('15:30', 'evaluatie'),
  gesprek('16:30', 'ontslag', 30),
]

/** What is planned on a later day. */
export const LATER: readonly Dagplek[] = [gesprek('09:00'), gesprek('10:00', 'evaluatie'), intake('11:00')]
