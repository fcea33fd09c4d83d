import type { Weigertekst } from '../weigering/describe-weigering.ts'
import { PLANNINGBRONNEN } from './planning-bronnen.ts'

const { agenda, checklist, jaartoets, randvoorwaarden } = PLANNINGBRONNEN

const eenReserve = {
  nl: 'Per zorgverlener en dag één vastgelegd deel voor indirecte tijd en spoed.',
  en: 'Per professional and day one recorded share for indirect time and urgent calls.',
}
const vooruit = {
  nl: 'Een afwijking tussen gepland en gerealiseerd wordt alleen vooruit hersteld.',
  en: 'A deviation between planned and real is mended only forward.',
}

/** What can be wrong with a place in the agenda, a standard duration, or the decision on planning = realisatie. */
export const agendaTeksten = {
  'planning.buiten-werktijd': {
    wat: {
      nl: 'De afspraak van {tijd} valt buiten de werktijd van {zorgverlener}.',
      en: 'The appointment of {tijd} lies outside the working time of {zorgverlener}.',
    },
    verwacht: { nl: 'Een tijd binnen één blok van het rooster.', en: 'A time within one block of the roster.' },
    doe: { nl: 'Kies een vrij vak, of pas het rooster aan.', en: 'Choose a free slot, or change the roster.' },
    bron: agenda,
  },
  'planning.overlapt': {
    wat: {
      nl: '{zorgverlener} heeft op deze tijd al afspraak {afspraak}.',
      en: '{zorgverlener} has appointment {afspraak} at this time already.',
    },
    verwacht: { nl: 'Eén afspraak tegelijk.', en: 'One appointment at a time.' },
    doe: { nl: 'Verzet een van beide.', en: 'Move one of them.' },
    bron: agenda,
  },
  'planning.reserve-aangetast': {
    wat: {
      nl: 'Deze afspraak neemt {minuten} minuten van de ruimte voor indirecte tijd en spoed van {zorgverlener}.',
      en: 'This appointment takes {minuten} minutes of the room for indirect time and urgent calls of {zorgverlener}.',
    },
    verwacht: {
      nl: 'Geplande zorg laat de gereserveerde ruimte vrij.',
      en: 'Planned care leaves the reserved room free.',
    },
    doe: {
      nl: 'Kies een andere dag, of verlaag het gereserveerde deel met een besluit.',
      en: 'Choose another day, or lower the reserved share by a decision.',
    },
    bron: checklist,
  },
  'planning.zonder-reserve': {
    wat: {
      nl: 'Voor {zorgverlener} is op {datum} geen reserve vastgelegd; of zij wordt aangetast, is niet te zeggen.',
      en: 'No reserve is recorded for {zorgverlener} on {datum}; whether it is eaten cannot be said.',
    },
    verwacht: eenReserve,
    doe: { nl: 'Leg vast welk deel van de dag vrij blijft.', en: 'Record which share of the day is kept free.' },
    bron: checklist,
  },
  'planning.meer-reserves': {
    wat: {
      nl: 'Voor {zorgverlener} gelden op {datum} meer reserves; of zij worden aangetast, is niet te zeggen.',
      en: 'More than one reserve holds for {zorgverlener} on {datum}; whether they are eaten cannot be said.',
    },
    verwacht: eenReserve,
    doe: {
      nl: 'Beëindig de oude op de dag voordat de nieuwe ingaat.',
      en: 'End the old one on the day before the new one begins.',
    },
    bron: checklist,
  },
  'planning.correctie-terug': {
    wat: {
      nl: 'De nieuwe duur zou ingaan op {van}, maar is besloten op {datum}.',
      en: 'The new duration would begin on {van}, but was decided on {datum}.',
    },
    verwacht: vooruit,
    doe: { nl: 'Kies een eerste dag na het besluit.', en: 'Choose a first day after the decision.' },
    bron: jaartoets,
  },
  'planning.duur-geldt-niet': {
    wat: {
      nl: 'De oude duur geldt niet op {van} en de dag ervoor.',
      en: 'The old duration does not hold on {van} and the day before.',
    },
    verwacht: { nl: 'Een duur die tot de nieuwe geldt.', en: 'A duration that holds until the new one.' },
    doe: {
      nl: 'Kies een dag binnen haar geldigheid, of voer een eigen regel in.',
      en: 'Choose a day within its validity, or enter a row of its own.',
    },
    bron: jaartoets,
  },
  'besluit.achteraf': {
    wat: {
      nl: 'Het besluit zou gelden vanaf {van}, maar is vastgelegd op {datum}.',
      en: 'The decision would hold from {van}, but was recorded on {datum}.',
    },
    verwacht: {
      nl: 'Een besluit dat is vastgelegd voordat het ingaat.',
      en: 'A decision that is recorded before it begins.',
    },
    doe: { nl: 'Laat het besluit later ingaan.', en: 'Let the decision begin later.' },
    bron: randvoorwaarden,
  },
  'besluit.zonder-randvoorwaarde': {
    wat: { nl: 'Niet vastgelegd vóór het besluit: {veld}.', en: 'Not recorded before the decision: {veld}.' },
    verwacht: {
      nl: 'Beleid voor transparant agendabeheer en een realistische agenda, te controleren door patiënt en betaler.',
      en: 'A policy for transparent agenda keeping and a realistic agenda, which patient and payer can check.',
    },
    doe: {
      nl: 'Leg elk onderdeel vast met zijn datum en document.',
      en: 'Record each part with its date and document.',
    },
    bron: randvoorwaarden,
  },
} satisfies Record<string, Weigertekst>
