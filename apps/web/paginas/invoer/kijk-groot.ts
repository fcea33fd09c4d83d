import { lees } from '../../api/client.ts'
import { ApiFout } from '../../api/fout.ts'
import type { Taak } from '../declaraties/api.ts'
import { type Invoervoorbeeld, type Keuzes, kijkNa, legBestand, type Registratietabel } from './api.ts'

/** Milliseconds between two looks at the job. */
const RUST = 250

const GESTOPT = {
  code: 'gestopt',
  wat: { nl: 'Het nakijken is gestopt.', en: 'Looking through the file was stopped.' },
  doe: { nl: 'Er is niets bewaard. Kies het bestand opnieuw.', en: 'Nothing was kept. Choose the file again.' },
} as const

/**
 * Brings a file to the server, unless it waits there already, and has it looked through. `opTaak` hears how far it is.
 * Throws ApiFout, also when a person stopped it.
 */
export async function kijkGroot(
  soort: Registratietabel,
  bestand: File,
  gelegd: string | null,
  keuzes: Keuzes,
  opTaak: (taak: Taak) => void,
): Promise<{ readonly id: string; readonly voorbeeld: Invoervoorbeeld }> {
  const id = gelegd ?? (await legBestand(bestand))
  let taak: Taak
  try {
    taak = await kijkNa(soort, id, keuzes)
  } catch (fout) {
    // The server keeps a file for a while only.
    if (gelegd === null || !(fout instanceof ApiFout) || fout.status !== 404) throw fout
    return kijkGroot(soort, bestand, null, keuzes, opTaak)
  }
  while (taak.stand === 'loopt') {
    opTaak(taak)
    await new Promise((verder) => setTimeout(verder, RUST))
    taak = await lees<Taak>(`/api/taken/${taak.id}`)
  }
  if (taak.stand === 'klaar') return { id, voorbeeld: taak.resultaat as Invoervoorbeeld }
  if (taak.fout === null) throw new ApiFout(GESTOPT, 409)
  const { code, wat, waar, verwacht, doe } = taak.fout
  throw new ApiFout(
    { code, wat, doe, ...(waar === null ? {} : { waar }), ...(verwacht === null ? {} : { verwacht }) },
    422,
  )
}
