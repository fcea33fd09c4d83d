import type { PrestatieAntwoord } from '@zorgketen/reference'
import { cents } from '@zorgketen/values'
import { nza, referentie } from '../../proef/basis.ts'
import type { Tarieven } from '../../tarieven/tarieven.ts'
import { describeZoek } from '../vind-rij.ts'
import type { Vindt, Zoek } from '../vindt.ts'

/** A row whose name says what was asked: the tests read from it which prestatie a derivation looked for. */
const [versie] = referentie.versies()
if (versie === undefined) throw new Error('no release')

export const gevonden = (zoek: Zoek, code = 'PROEF'): PrestatieAntwoord => ({
  uitkomst: 'gevonden',
  rij: {
    code,
    codeHerkomst: 'verzonnen',
    soort: zoek.soort,
    setting: zoek.setting ?? null,
    categorieIndex: zoek.categorieIndex ?? null,
    minuten: zoek.minuten ?? null,
    groepsgrootte: zoek.groepsgrootte ?? null,
    naam: describeZoek(zoek),
    tariefCents: cents(1000),
    bron: { id: 'proef', titel: 'proef', url: null },
    ookIn: [],
    zekerheid: 'zeker',
    opmerking: null,
    fictief: true,
    uitgave: versie,
  },
})

/** Reference data that knows every prestatie: its code and name say what was asked. */
export const allesBekend: Tarieven & Vindt = { ...nza, vind: (zoek) => gevonden(zoek, describeZoek(zoek)) }

const REDEN = { nl: 'Installeer de lijst.', en: 'Install the list.' }

/** Reference data that knows no code at all. */
export const nietsBekend: Tarieven & Vindt = {
  ...nza,
  vind: () => ({ uitkomst: 'codeOnbekend', rij: null, reden: REDEN }),
}
