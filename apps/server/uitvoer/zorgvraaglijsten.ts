import { readAlleZorgvragen, readTypen, type Typeregel, type Zorgvraagregel } from '@zorgketen/usecases'
import { type Maand, maandOf as monthOfDay } from '@zorgketen/values'
import { maandOf } from './lees-filter.ts'
import { cut, kop, lijst, type Uitvoerkolom } from './lijst.ts'

const TYPEKOLOMMEN: readonly Uitvoerkolom<Typeregel>[] = [
  { kop: kop('Soort', 'Kind'), soort: 'code', waarde: ({ stroom }) => stroom },
  { kop: kop('Zorgvraagtype', 'Zorgvraagtype'), soort: 'code', waarde: ({ type }) => type },
  { kop: kop('Patiënten', 'Patients'), soort: 'getal', waarde: ({ patienten }) => patienten },
  { kop: kop('Consulten', 'Consults'), soort: 'getal', waarde: ({ consulten }) => consulten },
  { kop: kop('Diagnostiek', 'Diagnostiek'), soort: 'getal', waarde: ({ diagnostiek }) => diagnostiek },
  { kop: kop('Behandeling', 'Behandeling'), soort: 'getal', waarde: ({ behandeling }) => behandeling },
  { kop: kop('Directe minuten', 'Direct minutes'), soort: 'getal', waarde: ({ minuten }) => minuten },
  { kop: kop('Typeringen', 'Typings'), soort: 'getal', waarde: ({ typeringen }) => typeringen },
  { kop: kop('Met de hand', 'By hand'), soort: 'getal', waarde: ({ metDeHand }) => metDeHand },
  { kop: kop('Anders dan voorgesteld', 'Other than proposed'), soort: 'getal', waarde: ({ anders }) => anders },
]

const ZORGVRAAGKOLOMMEN: readonly Uitvoerkolom<Zorgvraagregel>[] = [
  { kop: kop('Patiëntnummer', 'Patient number'), soort: 'code', waarde: ({ patient }) => patient },
  { kop: kop('Naam', 'Name'), soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: kop('Zorgvraag', 'Care need'), soort: 'code', waarde: ({ zorgvraag }) => zorgvraag },
  { kop: kop('Soort', 'Kind'), soort: 'code', waarde: ({ soort }) => soort },
  { kop: kop('Verwezen op', 'Referred on'), soort: 'dag', waarde: ({ verwezen }) => verwezen },
  { kop: kop('Zorgvraagtype', 'Zorgvraagtype'), soort: 'code', waarde: ({ type }) => type },
  { kop: kop('Getypeerd op', 'Typed on'), soort: 'dag', waarde: ({ getypeerd }) => getypeerd },
  { kop: kop('Behandelplan vanaf', 'Treatment plan from'), soort: 'dag', waarde: ({ plan }) => plan?.van ?? null },
  {
    kop: kop('Wat opvalt', 'What stands out'),
    soort: 'woord',
    waarde: ({ bevindingen }) =>
      bevindingen.length === 0
        ? null
        : {
            nl: bevindingen.map(({ wat }) => wat.nl).join(' '),
            en: bevindingen.map(({ wat }) => wat.en).join(' '),
          },
  },
]

/** Consults per zorgvraagtype, `maand` to `tot` (the same month without it). */
export const zorgvraagtypen = lijst(async ({ plek, actor, filter, vandaag }) => {
  const van: Maand = maandOf(filter) ?? monthOfDay(vandaag)
  const tot = maandOf({ maand: filter.tot }) ?? van
  return { kolommen: TYPEKOLOMMEN, ...cut(await readTypen(plek, actor, { van, tot })) }
})

/** The zorgvragen in care, with what deserves a look. */
export const zorgvragen = lijst(async ({ plek, actor }) => ({
  kolommen: ZORGVRAAGKOLOMMEN,
  ...cut(await readAlleZorgvragen(plek, actor)),
}))
