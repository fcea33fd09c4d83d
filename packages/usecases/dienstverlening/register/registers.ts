import { type Beschrijving, geen, kolom, noem } from '../../stam/registers/beschrijving.ts'
import { toonDag, toonPeriode } from '../../stam/registers/toon.ts'
import { zoektekst } from '../../stam/registers/zoektekst.ts'
import {
  type DienstfactuurDocument,
  type DienstverzoekDocument,
  dienstfactuurDocument,
  dienstverzoekDocument,
} from './documenten.ts'

export const dienstverzoekRegister: Beschrijving<DienstverzoekDocument> = {
  naam: noem('verzoek om dienstverlening', 'request for a service', 'verzoeken', 'requests'),
  schema: dienstverzoekDocument,
  id: ({ id }) => id,
  // what somebody comes for is not a word to search by
  label: ({ tegenpartij, geldig }) => `${tegenpartij.naam} (${toonPeriode(geldig)})`,
  zoek: ({ id, tegenpartij, patient }) => zoektekst(tegenpartij.naam, tegenpartij.agb, patient, id),
  geboortedatum: geen,
  kolommen: [
    kolom('kant', 'Kant', 'Side', ({ kant }) => kant),
    kolom('tegenpartij', 'Aanbieder', 'Provider', ({ tegenpartij }) => tegenpartij.naam),
    kolom('geldig', 'Geldig', 'Valid', ({ geldig }) => toonPeriode(geldig)),
    kolom('nummer', 'Zorgtrajectnummer', 'Zorgtrajectnummer', ({ zorgtraject }) => zorgtraject?.nummer ?? null),
  ],
}

/** Ours by its own number; two subcontractors may use the same one, so theirs with who made it. */
export const dienstfactuurId = ({ kant, nummer, tegenpartij }: DienstfactuurDocument): string =>
  kant === 'gemaakt' ? nummer : `${tegenpartij.agb}-${nummer}`

export const dienstfactuurRegister: Beschrijving<DienstfactuurDocument> = {
  naam: noem('dienstverleningsfactuur', 'service invoice', 'dienstverleningsfacturen', 'service invoices'),
  schema: dienstfactuurDocument,
  id: dienstfactuurId,
  label: ({ nummer, tegenpartij }) => `${nummer} ${tegenpartij.naam}`,
  zoek: ({ nummer, tegenpartij }) => zoektekst(nummer, tegenpartij.naam, tegenpartij.agb),
  geboortedatum: geen,
  kolommen: [
    kolom('nummer', 'Factuurnummer', 'Invoice number', ({ nummer }) => nummer),
    kolom('tegenpartij', 'Aanbieder', 'Provider', ({ tegenpartij }) => tegenpartij.naam),
    kolom('dag', 'Factuurdatum', 'Invoice date', ({ dag }) => toonDag(dag)),
  ],
}
