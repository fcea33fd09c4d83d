import { Werkfout } from '../werk/werkfout.ts'
import type { Registratieinvoer } from './registraties/invoer.ts'
import type { Tabelinvoer } from './voorstel.ts'

export const isTabel = (invoer: Registratieinvoer): invoer is Tabelinvoer => 'tabel' in invoer

export const wrongFile = (): Werkfout =>
  new Werkfout('onleesbaar', {
    wat: { nl: 'Dit bestand bevat geen tabel.', en: 'This file holds no table.' },
    verwacht: { nl: 'CSV of Excel (xlsx)', en: 'CSV or Excel (xlsx)' },
    doe: {
      nl: 'Kies een CSV- of Excel-bestand, of kies Registraties.',
      en: 'Choose a CSV or Excel file, or choose Registrations.',
    },
  })
