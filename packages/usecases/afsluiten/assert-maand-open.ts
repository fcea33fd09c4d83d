import type { Maand } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import { Werkfout } from '../werk/werkfout.ts'

/** Throws when the month is closed: nothing of it changes until someone reopens it with a reason. */
export async function assertMaandOpen(kast: Kast, maand: Maand): Promise<void> {
  const laatste = (await kast.maanden.historie(maand)).at(-1)
  if (laatste?.stand !== 'gesloten') return
  throw new Werkfout('maand-gesloten', {
    wat: {
      nl: `De maand ${maand} is afgesloten door ${laatste.door}.`,
      en: `Month ${maand} was closed by ${laatste.door}.`,
    },
    doe: {
      nl: 'Heropen de maand met een reden, of kies een andere datum.',
      en: 'Reopen the month with a reason, or choose another date.',
    },
  })
}
