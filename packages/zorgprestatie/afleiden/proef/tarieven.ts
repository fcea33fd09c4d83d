import type { PrestatieAntwoord } from '@zorgketen/reference'
import { cents, dayOf } from '@zorgketen/values'
import { nza } from '../../proef/basis.ts'
import type { Tarieven } from '../../tarieven/tarieven.ts'
import { describeZoek } from '../vind-rij.ts'

/** A real row, so that a fake answer has every field; its code and name are what was asked. */
const voorbeeld = nza.vind({ soort: 'toeslag:reistijd-ggz', variant: 'tot-25' }, dayOf(2024, 3, 14))

const antwoord = (code: string): PrestatieAntwoord => {
  if (voorbeeld.uitkomst !== 'gevonden') throw new Error('no row to start from')
  return { uitkomst: 'gevonden', rij: { ...voorbeeld.rij, code, naam: code, tariefCents: cents(1000), fictief: true } }
}

/** Reference data that knows every prestatie: its code and name say what was asked. */
export const allesBekend: Tarieven = { ...nza, vind: (zoek) => antwoord(describeZoek(zoek)) }

const REDEN = { nl: 'Installeer de lijst.', en: 'Install the list.' }

/** Reference data that knows no code at all. */
export const nietsBekend: Tarieven = {
  ...nza,
  vind: () => ({ uitkomst: 'codeOnbekend', rij: null, reden: REDEN }),
}
