import { type ParticuliereFactuur, writeFactuurtekst } from '@zorgketen/betaling'
import { type Agb, type EpochDay, formatAgb, type Tekst } from '@zorgketen/values'
import type { Actor } from '../../opslag/actor.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { Contact } from '../../stam/documenten/contact.ts'
import { dayInNederland } from '../../werk/vandaag.ts'
import { notFound } from '../../werk/werkfout.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { afschriftenOf } from '../boeking.ts'

/**
 * What an invoice on paper needs beside the invoice. `contact`: of the organisation's own master data. `rekening`: the
 * IBAN of the master data, else the account money comes in on when it is just one.
 */
export interface Factuurafdruk {
  readonly factuur: ParticuliereFactuur
  readonly organisatie: string
  readonly agb: string
  readonly contact: Omit<Contact, 'iban'>
  readonly rekening: string | null
  /** Made in a demonstration or with its data: nobody pays it. */
  readonly fictief: boolean
  /** Why the patient pays and how, in sentences. */
  readonly uitleg: readonly Tekst[]
  /** Withdrawn: then this is the credit note that takes the invoice back, with the reason. */
  readonly ingetrokken: { readonly dag: EpochDay; readonly reden: string } | null
}

export const readAfdruk = (plek: Werkplek, actor: Actor, nummer: string): Promise<Factuurafdruk> =>
  plek.opslag.read(actor, async (kast) => {
    const facturen = await kast.betalingen.facturen(null)
    const rij = facturen.find(({ factuurnummer }) => factuurnummer === nummer)
    const [organisatie] = await readRegister(kast, 'organisatie')
    if (rij === undefined || organisatie === undefined) throw notFound({ nl: 'Factuur', en: 'Invoice' }, nummer)
    const factuur = rij.inhoud as ParticuliereFactuur
    const { ingetrokken } = rij
    const { iban, ...contact } = organisatie.contact
    const rekeningen = new Set((await kast.betalingen.afschriften()).flatMap(afschriftenOf).map((een) => een.iban))
    const [enige] = rekeningen
    // The lines and the total stand in a table; what follows them is why and how.
    const zinnen = writeFactuurtekst(factuur)
    const koppen = (factuur.fictief ? 1 : 0) + 1 + factuur.regels.length + 1
    return {
      factuur,
      organisatie: organisatie.naam,
      fictief: factuur.fictief || organisatie.fictief,
      agb: formatAgb(organisatie.declarant.agb as Agb),
      contact,
      rekening: iban ?? (rekeningen.size === 1 ? (enige ?? null) : null),
      uitleg: zinnen.slice(koppen),
      ingetrokken: ingetrokken && { dag: dayInNederland(ingetrokken.op), reden: ingetrokken.reden },
    }
  })
