import type { Referentie } from '@zorgketen/reference'
import { addMonths, type EpochDay, formatDay, formatDayNl, type Tekst } from '@zorgketen/values'
import { type GrensId, makeGrenzen } from '@zorgketen/zorgprestatie'
import { typelijstVan } from '../methode/typemethode-document.ts'
import type { Zorgvraagbeeld } from './zorgvraagbeeld.ts'

/** Something about a zorgvraag that deserves a look. `blokkeert`: the payer rejects the line over it. */
export interface Zorgvraagbevinding {
  readonly code: string
  readonly blokkeert: boolean
  readonly wat: Tekst
  readonly doe: Tekst
}

/** Where a signal is only for who looks at the zorgvraag, and where for the bill: none of these stops declaring but one. */
export function judgeZorgvraag(
  beeld: Zorgvraagbeeld,
  eersteContact: EpochDay | null,
  vandaag: EpochDay,
  referentie: Referentie,
): readonly Zorgvraagbevinding[] {
  return [...verwijzing(beeld, eersteContact, referentie), ...typering(beeld, vandaag, referentie), ...rest(beeld)]
}

function verwijzing(
  { document, vastgelegd, zorgvraag: { verwijzingen } }: Zorgvraagbeeld,
  eersteContact: EpochDay | null,
  referentie: Referentie,
): readonly Zorgvraagbevinding[] {
  if (document.soort === 'fz' || document.zonderVerwijzing !== null) return []
  if (verwijzingen.length === 0) return [GEEN_VERWIJZING]
  const data = verwijzingen.flatMap(({ datum }) => datum ?? [])
  if (data.length === 0) return [ZONDER_DATUM]
  // of one that ran already the first contact lies before what is registered here
  if (eersteContact === null || !vastgelegd || document.herkomst !== 'nieuw') return []
  const laatste = data.filter((datum) => datum <= eersteContact).toSorted((a, b) => b - a)[0]
  if (laatste === undefined) return [NA_CONTACT]
  const maanden = limit(referentie, 'zpm-verwijzing', eersteContact)
  if (maanden === null || addMonths(laatste, maanden) >= eersteContact) return []
  return [
    bevinding(
      'verwijzing-oud',
      [
        `De verwijzing was meer dan ${maanden} maanden oud bij het eerste contact, op ${formatDayNl(eersteContact)}.`,
        `The referral was more than ${maanden} months old at the first contact, on ${formatDay(eersteContact)}.`,
      ],
      ['Vraag een nieuwe verwijzing.', 'Ask for a new referral.'],
    ),
  ]
}

function typering(
  { document, zorgtraject }: Zorgvraagbeeld,
  vandaag: EpochDay,
  referentie: Referentie,
): readonly Zorgvraagbevinding[] {
  const lijst = typelijstVan(document.soort)
  const opRekening = (zorgtraject?.diagnoses ?? [])
    .filter(({ codelijst }) => codelijst === lijst)
    .toSorted((a, b) => (a.datum ?? -Infinity) - (b.datum ?? -Infinity))
    .at(-1)
  const laatste = document.typeringen.toSorted((a, b) => a.datum - b.datum).at(-1)
  if (laatste === undefined && opRekening === undefined) return [document.soort === 'fz' ? FZ_GEEN_TYPE : GEEN_TYPE]
  const uit: Zorgvraagbevinding[] = []
  const dag = laatste?.datum ?? opRekening?.datum ?? null
  const maanden = dag === null ? null : limit(referentie, 'zpm-typering-herhalen', vandaag)
  const open = zorgtraject === null || zorgtraject.gesloten === null
  if (dag !== null && maanden !== null && open && addMonths(dag, maanden) < vandaag) uit.push(verlopen(dag, maanden))
  if (laatste !== undefined && opRekening !== undefined && laatste.type !== opRekening.code) uit.push(VERSCHILT)
  if (laatste !== undefined && opRekening === undefined) uit.push(NIET_OP_REKENING)
  return uit
}

function rest({ patient, document, zorgtraject }: Zorgvraagbeeld): readonly Zorgvraagbevinding[] {
  return [
    ...(zorgtraject === null ? [ZONDER_TRAJECT] : []),
    ...(document.diagnoses.some(({ hoofd }) => hoofd) ? [] : [GEEN_HOOFDDIAGNOSE]),
    ...(patient.privacy && document.soort === 'ggz' ? [PRIVACY] : []),
  ]
}

const limit = (referentie: Referentie, id: GrensId, dag: EpochDay): number | null =>
  makeGrenzen(referentie).zoek(id, dag)

const bevinding = (
  code: string,
  wat: readonly [string, string],
  doe: readonly [string, string],
  blokkeert = false,
): Zorgvraagbevinding => ({
  code: `zorgvraag.${code}`,
  blokkeert,
  wat: { nl: wat[0], en: wat[1] },
  doe: { nl: doe[0], en: doe[1] },
})

const GEEN_VERWIJZING = bevinding(
  'verwijzing-ontbreekt',
  ['Er is geen verwijzing vastgelegd (ZPM-26).', 'No referral is recorded (ZPM-26).'],
  ['Leg de verwijzing vast, of waarom die niet nodig is.', 'Record the referral, or why none is needed.'],
)
const ZONDER_DATUM = bevinding(
  'verwijzing-zonder-datum',
  ['De verwijzing heeft geen datum.', 'The referral has no date.'],
  ['Vul de datum van de brief in.', 'Fill in the date of the letter.'],
)
const NA_CONTACT = bevinding(
  'verwijzing-na-contact',
  ['Het eerste contact was voor de datum van de verwijzing.', 'The first contact was before the date of the referral.'],
  ['Controleer de datum, of leg de eerdere verwijzing vast.', 'Check the date, or record the earlier referral.'],
)
const GEEN_TYPE = bevinding(
  'typering-ontbreekt',
  ['De zorgvraag is niet getypeerd (ZPM-14).', 'The zorgvraag was not typed (ZPM-14).'],
  ['Typeer de zorgvraag.', 'Type the zorgvraag.'],
)
const FZ_GEEN_TYPE = bevinding(
  'typering-ontbreekt',
  [
    'De zorgvraag is niet getypeerd; DJI vraagt het zorgvraagtype.',
    'The zorgvraag was not typed; DJI asks for the zorgvraagtype.',
  ],
  ['Typeer de zorgvraag.', 'Type the zorgvraag.'],
  true,
)
const VERSCHILT = bevinding(
  'type-verschilt',
  [
    'Het type op het zorgtraject is een ander dan van de laatste typering.',
    'The type on the zorgtraject is another than of the last typing.',
  ],
  ['Typeer opnieuw, of verbeter wat op de rekening gaat.', 'Type again, or mend what goes on the bill.'],
)
const NIET_OP_REKENING = bevinding(
  'type-niet-op-zorgtraject',
  [
    'Het gekozen type staat niet op het zorgtraject en gaat dus niet mee.',
    'The chosen type does not stand on the zorgtraject and so does not go along.',
  ],
  [
    'Koppel de zorgvraag aan een zorgtraject en typeer opnieuw, of leg het type daar vast.',
    'Tie the zorgvraag to a zorgtraject and type again, or record the type there.',
  ],
)
const ZONDER_TRAJECT = bevinding(
  'zonder-zorgtraject',
  [
    'Bij welk zorgtraject de zorgvraag hoort, is niet te zeggen.',
    'Which zorgtraject the zorgvraag goes under cannot be said.',
  ],
  ['Kies het zorgtraject bij de zorgvraag.', 'Choose the zorgtraject at the zorgvraag.'],
)
const GEEN_HOOFDDIAGNOSE = bevinding(
  'hoofddiagnose-ontbreekt',
  ['Er is geen hoofddiagnose vastgelegd.', 'No primary diagnosis is recorded.'],
  [
    'Leg de diagnose vast, ook als die nog gesteld moet worden.',
    'Record the diagnosis, also when it is still to be made.',
  ],
)
const PRIVACY = bevinding(
  'privacy',
  [
    'Er is een privacyverklaring: er gaat geen diagnose of zorgvraagtype mee op de declaratie.',
    'There is a privacy statement: no diagnosis or zorgvraagtype goes along on the declaration.',
  ],
  ['Typeer wel: de typering blijft in het dossier.', 'Type all the same: the typing stays in the file.'],
)

const verlopen = (dag: EpochDay, maanden: number): Zorgvraagbevinding =>
  bevinding(
    'typering-herhalen',
    [
      `De laatste typering is van ${formatDayNl(dag)}, meer dan ${maanden} maanden geleden.`,
      `The last typing is of ${formatDay(dag)}, more than ${maanden} months ago.`,
    ],
    ['Typeer opnieuw.', 'Type again.'],
  )
