import { NIEUWKOMER, PLANNER } from '../aanbieder/team.ts'
import { GESLOTEN_EENHEID } from '../aanbieder/werkplek.ts'
import type { Registratie } from '../land/registratie.ts'
import { type Fout, OVERAL } from './fout.ts'
import { noteerWeigering } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

/** A wrong value in one registration, which derivation refuses with the kind given. */
function perRegistratie(
  id: string,
  weigering: string,
  zegt: string,
  bron: string,
  bewerk: (registratie: Registratie, w: Werkplaats) => void,
): Fout {
  return {
    ...{ id, soort: 'registratie', bereik: 'contact', bij: OVERAL, zegt, eisen: [], codes: [], bron },
    plant: (w, fout) => {
      const contact = w.neemContact()
      if (contact === null) return false
      bewerk(w.registratie(contact), w)
      noteerWeigering(w, fout, contact, weigering)
      return true
    },
  }
}

const DUUR = 'zpm.md §1, duurklassen: korter dan 5 minuten geeft niets'

/** Mistakes at entry that the derivation catches. */
export const registratiefouten: readonly Fout[] = [
  perRegistratie('te-kort', 'tijd.te-kort', 'Minder dan vijf minuten genoteerd, zonder planning.', DUUR, (r, w) => {
    r.geplandeMinuten = null
    r.directeMinuten = w.bron.toeval.getal(1, 4)
  }),
  perRegistratie(
    'te-kort-naast-planning',
    'tijd.te-kort',
    'Minder dan vijf minuten genoteerd terwijl een half uur gepland was: de werkelijke tijd telt.',
    `${DUUR}; §3, planning = realisatie`,
    (r, w) => {
      r.geplandeMinuten = 30
      r.directeMinuten = w.bron.toeval.getal(1, 4)
    },
  ),
  perRegistratie('geen-tijd', 'tijd.geen-directe', 'Geen directe tijd genoteerd.', DUUR, (r) => {
    r.geplandeMinuten = null
    r.directeMinuten = 0
  }),
  perRegistratie(
    'eenheid-onbekend',
    'eenheid.onbekend',
    'De eenheid staat niet in de stamgegevens.',
    'ZPM-03, setting volgt uit de eenheid',
    (r) => {
      r.eenheid = 'eenheid-99'
    },
  ),
  perRegistratie(
    'eenheid-gesloten',
    'eenheid.zonder-setting',
    'De eenheid heeft op die dag geen setting meer.',
    'ZPM-03, indeling met datum',
    (r) => {
      r.eenheid = GESLOTEN_EENHEID
    },
  ),
  perRegistratie(
    'zorgverlener-onbekend',
    'zorgverlener.onbekend',
    'De zorgverlener staat niet in de stamgegevens.',
    'ZPM-04, beroep volgt uit de zorgverlener',
    (r) => {
      r.zorgverlener = 'zv-99'
    },
  ),
  perRegistratie(
    'zorgverlener-zonder-beroep',
    'zorgverlener.zonder-beroep',
    'De zorgverlener heeft op die dag nog geen beroep.',
    'ZPM-04, beroep geldig per datum',
    (r) => {
      r.zorgverlener = NIEUWKOMER
    },
  ),
  perRegistratie(
    'beroep-niet-op-lijst',
    'beroep.niet-op-lijst',
    'Het beroep staat niet op de lijst van beroepen die een consult mogen registreren.',
    'zpm.md §3: alleen beroepen op de lijst',
    (r) => {
      r.zorgverlener = PLANNER
    },
  ),
  perRegistratie(
    'jaartal-verkeerd',
    'datum.voor-zpm',
    'Een jaartal van voor het zorgprestatiemodel.',
    'zpm.md, kop: vanaf 1-1-2022',
    (r) => {
      r.datum = `2021${r.datum.slice(4)}`.replace('-02-29', '-02-28')
    },
  ),
  {
    ...{ id: 'registratie-dubbel', soort: 'registratie', bereik: 'contact', bij: OVERAL, eisen: [], codes: [] },
    zegt: 'Dezelfde registratie staat twee keer in het bestand, de tweede keer met andere minuten.',
    bron: 'issue 2: hetzelfde gegeven twee keer telt nooit dubbel',
    plant: (w, fout) => {
      const contact = w.neemContact()
      if (contact === null) return false
      const { id, directeMinuten } = w.registratie(contact)
      w.voegToe(contact, { id, directeMinuten: directeMinuten + 20 })
      noteerWeigering(w, fout, contact, 'registratie.dubbel')
      return true
    },
  },
]
