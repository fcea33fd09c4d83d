import { type EpochDay, formatDay } from '@zorgketen/values'
import type { z } from 'zod'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import {
  agendabeleidDocument,
  interneSoortDocument,
  jaartoetsDocument,
  randvoorwaardeDocument,
  reserveDocument,
  roosterDocument,
  standaardduurDocument,
  trajectbesluitDocument,
  vastlegafspraakDocument,
} from './plandocumenten.ts'
import { DUURDOELEN, naamVan, PLANBARE, TRAJECTKEUZES, VASTLEGKEUZES, VASTLEGROLLEN, VOORWAARDEN } from './plannamen.ts'
import { BESLUITVELDEN, noemen, type Planbeschrijving, veld } from './planveld.ts'

type Beschrijf<S extends z.ZodType> = Planbeschrijving<z.output<S>>

const vanaf = ({ van }: { readonly van: EpochDay }): string => formatDay(van)
const IEDEREEN = 'iedereen'

const internesoort: Beschrijf<typeof interneSoortDocument> = {
  naam: noemen('interne soort', 'internal kind', 'interne soorten', 'internal kinds'),
  uitleg: {
    nl: 'Eigen soorten afspraken, zoals video, jeugd of MDO. Zij zeggen wat er wordt vastgelegd, en wijzigen nooit een prestatie.',
    en: 'Own kinds of appointments, such as video, youth or meetings. They say what is recorded and never change a prestatie.',
  },
  schema: interneSoortDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ naam, geldig }) => `${naam} (${vanaf(geldig)})`,
  zoek: ({ id, naam }) => foldTekst(`${id} ${naam}`),
  groep: ({ id, geldig }) => ({ sleutel: id, geldig }),
  velden: [
    veld('id', 'Code', 'Code', 'tekst'),
    veld('naam', 'Naam', 'Name', 'tekst'),
    veld('prestatiesoort', 'Wordt vastgelegd als', 'Is recorded as', 'keuze', { keuzes: PLANBARE }),
    ...BESLUITVELDEN,
  ],
}

const standaardduur: Beschrijf<typeof standaardduurDocument> = {
  naam: noemen('standaardduur', 'standard duration', 'standaardduren', 'standard durations'),
  uitleg: {
    nl: 'Hoe lang een afspraak standaard duurt. Een duur die al geldt wordt alleen vooruit hersteld.',
    en: 'How long an appointment takes by default. A duration that holds already is mended only forward.',
  },
  schema: standaardduurDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ voor, interneSoort, geldig }) => `${voor} ${interneSoort ?? IEDEREEN} (${vanaf(geldig)})`,
  zoek: ({ voor, interneSoort }) => foldTekst(`${voor} ${interneSoort ?? ''}`),
  groep: ({ voor, interneSoort, geldig }) => ({ sleutel: `${voor} ${interneSoort ?? ''}`, geldig }),
  velden: [
    veld('voor', 'Voor', 'For', 'keuze', { keuzes: DUURDOELEN }),
    veld('interneSoort', 'Interne soort', 'Internal kind', 'interne-soort', {
      verplicht: false,
      uitleg: { nl: 'Leeg: voor elke soort.', en: 'Empty: for every kind.' },
    }),
    veld('minuten', 'Minuten', 'Minutes', 'getal'),
    ...BESLUITVELDEN,
  ],
}

const reserve: Beschrijf<typeof reserveDocument> = {
  naam: noemen('reserve', 'reserve', 'reserves', 'reserves'),
  uitleg: {
    nl: 'Welk deel van de werktijd vrij blijft voor indirecte tijd en spoed.',
    en: 'Which share of the working time is kept free for indirect time and urgent calls.',
  },
  schema: reserveDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ zorgverlener, geldig }) => `${zorgverlener ?? IEDEREEN} (${vanaf(geldig)})`,
  zoek: ({ zorgverlener }) => foldTekst(zorgverlener ?? IEDEREEN),
  groep: ({ zorgverlener, geldig }) => ({ sleutel: zorgverlener ?? '', geldig }),
  velden: [
    veld('zorgverlener', 'Zorgverlener', 'Professional', 'zorgverlener', {
      verplicht: false,
      uitleg: { nl: 'Leeg: iedereen zonder eigen regel.', en: 'Empty: everyone without a rule of their own.' },
    }),
    veld('indirectPercent', 'Indirecte tijd (%)', 'Indirect time (%)', 'getal'),
    veld('spoedPercent', 'Spoed (%)', 'Urgent calls (%)', 'getal'),
    ...BESLUITVELDEN,
  ],
}

const rooster: Beschrijf<typeof roosterDocument> = {
  naam: noemen('rooster', 'roster', 'roosters', 'rosters'),
  uitleg: {
    nl: 'Wanneer iemand werkt, per weekdag. Zonder rooster is niet te zeggen wat vrij is.',
    en: 'When someone works, per weekday. Without a roster nobody can say what is free.',
  },
  schema: roosterDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ zorgverlener, geldig }) => `${zorgverlener ?? IEDEREEN} (${vanaf(geldig)})`,
  zoek: ({ zorgverlener }) => foldTekst(zorgverlener ?? IEDEREEN),
  groep: ({ zorgverlener, geldig }) => ({ sleutel: zorgverlener ?? '', geldig }),
  velden: [
    veld('zorgverlener', 'Zorgverlener', 'Professional', 'zorgverlener', {
      verplicht: false,
      uitleg: { nl: 'Leeg: iedereen zonder eigen rooster.', en: 'Empty: everyone without a roster of their own.' },
    }),
    veld('blokken', 'Werktijden', 'Working hours', 'blokken', {
      uitleg: {
        nl: 'Per regel dagen en tijden, zoals: ma-vr 9:00-13:00',
        en: 'Days and times per line, such as: ma-vr 9:00-13:00 (Monday to Friday)',
      },
    }),
    ...BESLUITVELDEN,
  ],
}

const vastlegafspraak: Beschrijf<typeof vastlegafspraakDocument> = {
  naam: noemen('vastlegafspraak', 'recording agreement', 'vastlegafspraken', 'recording agreements'),
  uitleg: {
    nl: 'Per toeslag en overige prestatie: geldt zij hier, en welke rol legt haar wanneer vast.',
    en: 'Per supplement and other prestatie: does it apply here, and which role records it when.',
  },
  schema: vastlegafspraakDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ prestatie, geldig }) => `${naamVan(VASTLEGKEUZES, prestatie).nl} (${vanaf(geldig)})`,
  zoek: ({ prestatie, rol }) => foldTekst(`${prestatie} ${rol ?? ''}`),
  groep: ({ prestatie, geldig }) => ({ sleutel: prestatie, geldig }),
  velden: [
    veld('prestatie', 'Toeslag of prestatie', 'Supplement or prestatie', 'keuze', { keuzes: VASTLEGKEUZES }),
    veld('vanToepassing', 'Van toepassing', 'Applies here', 'ja-nee'),
    veld('rol', 'Wie legt vast', 'Who records it', 'keuze', { verplicht: false, keuzes: VASTLEGROLLEN }),
    veld('moment', 'Wanneer', 'When', 'tekst', { verplicht: false }),
    ...BESLUITVELDEN,
  ],
}

const randvoorwaarde: Beschrijf<typeof randvoorwaardeDocument> = {
  naam: noemen('randvoorwaarde', 'precondition', 'randvoorwaarden', 'preconditions'),
  uitleg: {
    nl: 'Wat vastligt voordat geplande tijd als gerealiseerd mag tellen, en waar patiënt en betaler het kunnen inzien.',
    en: 'What is recorded before planned time may count as realised, and where patient and payer can see it.',
  },
  schema: randvoorwaardeDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ voorwaarde, vastgelegd }) => `${naamVan(VOORWAARDEN, voorwaarde).nl} (${formatDay(vastgelegd)})`,
  zoek: ({ voorwaarde, document }) => foldTekst(`${voorwaarde} ${document}`),
  groep: null,
  velden: [
    veld('voorwaarde', 'Randvoorwaarde', 'Precondition', 'keuze', { keuzes: VOORWAARDEN }),
    veld('vastgelegd', 'Vastgelegd op', 'Recorded on', 'dag'),
    veld('document', 'Document', 'Document', 'tekst', {
      uitleg: {
        nl: 'Waar een patiënt of betaler het kan inzien.',
        en: 'Where a patient or payer can see it.',
      },
    }),
  ],
}

const agendabeleid: Beschrijf<typeof agendabeleidDocument> = {
  naam: noemen('agendabeleid', 'agenda policy', 'agendabeleid', 'agenda policy'),
  uitleg: {
    nl: 'Hoeveel minuten gepland en gerealiseerd gemiddeld mogen verschillen. Er is geen marge gepubliceerd: dit is de eigen afspraak.',
    en: 'How many minutes planned and real may differ on average. No margin was published: this is the own agreement.',
  },
  schema: agendabeleidDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: () => 'Agendabeleid',
  zoek: () => 'agendabeleid',
  groep: null,
  velden: [veld('tolerantieMinuten', 'Toegestane afwijking (minuten)', 'Allowed deviation (minutes)', 'getal')],
}

const jaartoets: Beschrijf<typeof jaartoetsDocument> = {
  naam: noemen('jaartoets', 'yearly check', 'jaartoetsen', 'yearly checks'),
  uitleg: { nl: 'Gedane jaartoetsen.', en: 'Yearly checks that were done.' },
  schema: jaartoetsDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ jaar, op }) => `${jaar} (${formatDay(op)})`,
  zoek: ({ jaar }) => String(jaar),
  groep: null,
  velden: [
    veld('op', 'Gedaan op', 'Done on', 'dag'),
    veld('jaar', 'Jaar', 'Year', 'getal'),
    veld('uitkomst', 'Uitkomst', 'Outcome', 'tekst'),
  ],
}

const trajectbesluit: Beschrijf<typeof trajectbesluitDocument> = {
  naam: noemen('trajectbesluit', 'decision on a traject', 'trajectbesluiten', 'decisions on trajecten'),
  uitleg: { nl: 'Besluiten van de werklijst.', en: 'Decisions of the worklist.' },
  schema: trajectbesluitDocument,
  sleutel: ({ sleutel }) => sleutel,
  label: ({ zorgtraject, keuze: gekozen, op }) => `${zorgtraject.slice(0, 8)} ${gekozen} (${formatDay(op)})`,
  zoek: ({ zorgtraject }) => foldTekst(zorgtraject),
  groep: null,
  velden: [
    veld('keuze', 'Besluit', 'Decision', 'keuze', { keuzes: TRAJECTKEUZES }),
    veld('op', 'Op', 'On', 'dag'),
    veld('tot', 'Tot en met', 'Up to', 'dag', { verplicht: false }),
    veld('reden', 'Reden', 'Reason', 'tekst'),
  ],
}

/** Every kind of document that steers the agenda. */
export const PLANREGISTERS = {
  internesoort,
  standaardduur,
  reserve,
  rooster,
  vastlegafspraak,
  randvoorwaarde,
  agendabeleid,
  jaartoets,
  trajectbesluit,
} as const

export type Planregister = keyof typeof PLANREGISTERS
export type PlandocumentVan<N extends Planregister> =
  (typeof PLANREGISTERS)[N] extends Planbeschrijving<infer D> ? D : never

export const planbeschrijving = <N extends Planregister>(register: N): Planbeschrijving<PlandocumentVan<N>> =>
  PLANREGISTERS[register] as unknown as Planbeschrijving<PlandocumentVan<N>>
