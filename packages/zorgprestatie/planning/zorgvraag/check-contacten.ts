import {
  compile,
  type Loket,
  type Melding,
  type NietBeoordeeld,
  type Rule,
  report,
  takeSnapshot,
} from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import type { Contactbeeld } from './contactbeeld.ts'
import { behandelingDient } from './regels/behandeling-dient.ts'
import { bevoegd } from './regels/bevoegd.ts'
import { diagnostiekDient } from './regels/diagnostiek-dient.ts'
import { verwijzingAanwezig } from './regels/verwijzing-aanwezig.ts'

/** The rules on what a contact serves, who has it and on whose referral, in the order of the book. */
export const contactRegels: readonly Rule[] = [verwijzingAanwezig, bevoegd, diagnostiekDient, behandelingDient]

/** None of these stops a declaration by itself, but each asks for someone's eye. */
const LOKET: Loket = {
  id: 'zorgvraag',
  naam: { nl: 'Verwijzing, plan en bevoegdheid', en: 'Referral, plan and authorisation' },
  kiest: () => true,
  ernst: contactRegels.map(({ id }) => ({ regel: id, ernst: 'waarschuwing' })),
  lagen: [],
  retourcodes: null,
}

const REGELS = compile(contactRegels, { versie: '1.0', registers: new Set(), wants: LOKET.kiest })

export interface Contactuitslag {
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/** Judges planned or registered consults against the file of their zorgvraag (ZPM-25, ZPM-26). */
export function checkContacten(contacten: readonly Contactbeeld[], vandaag: EpochDay): Contactuitslag {
  let pad = ''
  const run = REGELS.start({ feiten: takeSnapshot({}, ''), vandaag, pad: () => pad })
  const visit = run.visitor<Contactbeeld>('contact')
  for (const contact of contacten) {
    pad = `contact ${contact.id}`
    visit(contact)
  }
  const { bevindingen, nietBeoordeeld } = run.finish()
  return { meldingen: report(LOKET, bevindingen), nietBeoordeeld }
}
