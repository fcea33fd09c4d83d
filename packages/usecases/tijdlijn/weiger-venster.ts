import { formatDay } from '@zorgketen/values'
import { Werkfout } from '../werk/werkfout.ts'
import type { Tijdlijnvraag } from './tijdlijn.ts'

/** Throws `Werkfout` for days that are no window. */
export function weigerVenster({ van, tot }: Tijdlijnvraag): void {
  if (van === null || tot === null || van <= tot) return
  throw new Werkfout('invoer', {
    waar: 'tot',
    wat: {
      nl: `Het venster eindigt op ${formatDay(tot)}, voordat het begint.`,
      en: `The window ends on ${formatDay(tot)}, before it begins.`,
    },
    verwacht: { nl: `een dag vanaf ${formatDay(van)}`, en: `a day from ${formatDay(van)} on` },
    doe: { nl: 'Kies een latere laatste dag.', en: 'Choose a later last day.' },
  })
}
