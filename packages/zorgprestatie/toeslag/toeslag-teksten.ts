import { bron } from '@zorgketen/rules'
import type { Weigertekst } from '../weigering/describe-weigering.ts'

/** The regulation of 2024 as an audit norm quotes it; the wording of other years was not found. */
const REIS = bron(
  'Normenkader zorg, norm N2700',
  'BR/REG-24145, art. 1.1 en prestatiebeschrijving Reistijd',
  'waarschijnlijk',
)
const CONSULT = bron(
  'Technische specificaties zorgprestatiemodel v1.3',
  'Consult en toeslag consult (pagina 115802153)',
)

export const toeslagTeksten = {
  'toeslag.zonder-consult': {
    wat: {
      nl: 'Er is {toeslag} geregistreerd bij een contact dat geen consult opleverde.',
      en: '{toeslag} was registered with a contact that gave no consult.',
    },
    verwacht: { nl: 'Een toeslag hoort bij een consult.', en: 'A toeslag goes with a consult.' },
    doe: {
      nl: 'Verhelp eerst waarom het contact geen consult is; de toeslag volgt dan vanzelf.',
      en: 'First mend why the contact is no consult; the toeslag then follows by itself.',
    },
    bron: CONSULT,
  },
  'toeslag.binnen-locatie': {
    wat: {
      nl: 'Er is reistijd geregistreerd bij een behandeling op een locatie van de zorgaanbieder.',
      en: 'Travel was registered with treatment at a location of the provider.',
    },
    verwacht: {
      nl: 'Reistijd naar een patiënt die buiten een locatie van de zorgaanbieder is behandeld.',
      en: 'Travel to a patient who was treated outside a location of the provider.',
    },
    doe: { nl: 'Haal de reistijd weg, of verbeter de plaats.', en: 'Remove the travel, or mend the place.' },
    bron: REIS,
  },
  'toeslag.op-afstand': {
    wat: {
      nl: 'Er is reistijd geregistreerd bij een contact op afstand ({kanaal}).',
      en: 'Travel was registered with a contact at a distance ({kanaal}).',
    },
    verwacht: {
      nl: 'Reistijd die werkelijk is gemaakt naar een patiënt die ter plaatse is behandeld.',
      en: 'Travel really made to a patient who was treated on the spot.',
    },
    doe: { nl: 'Haal de reistijd weg, of verbeter het kanaal.', en: 'Remove the travel, or mend the channel.' },
    bron: REIS,
  },
  'toeslag.doorreis-verdeling': {
    wat: {
      nl: 'De {minuten} minuten doorreis tussen twee patiënten zijn aan geen van beide toegedeeld.',
      en: 'The {minuten} minutes of the leg between two patients are given to neither of them.',
    },
    verwacht: {
      nl: 'De doorreis telt één keer; bij wie, is niet gepubliceerd.',
      en: 'The onward leg counts once; with whom was not published.',
    },
    doe: {
      nl: 'Leg als organisatie vast of de doorreis bij de vorige of bij de volgende patiënt telt.',
      en: 'Record as an organisation whether the leg counts with the patient before or after it.',
    },
    bron: { ...REIS, zekerheid: 'onbekend' },
  },
} satisfies Record<string, Weigertekst>
