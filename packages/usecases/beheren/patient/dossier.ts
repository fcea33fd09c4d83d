import type { Actor } from '../../opslag/actor.ts'
import { readDocuments } from '../../registreren/register-documenten.ts'
import { foldTekst } from '../../stam/registers/zoektekst.ts'
import { kaartVan } from '../../stam/registers.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { dossierVan, type Stamdossier } from '../lees-document.ts'
import { needDocument } from '../need-document.ts'
import { SAMENVOEGINGEN } from './samenvoegen.ts'

/** Everything one page shows of a patient. Documents are JSON, the BSN masked. */
export interface Patientdossier extends Stamdossier {
  /** Open ones first; `versie` for changes. */
  readonly zorgtrajecten: readonly {
    readonly versie: number
    readonly document: unknown
    readonly regiebehandelaar: string | null
  }[]
  readonly registraties: number
  readonly regels: number
  /** Doubles that were merged into this patient and can be taken apart again. */
  readonly teOntvoegen: readonly { readonly dubbel: string; readonly op: string; readonly door: string }[]
}

export const readPatient = (plek: Werkplek, actor: Actor, id: string): Promise<Patientdossier> =>
  plek.opslag.read(actor, async (kast) => {
    const dossier = await dossierVan(kast, 'patient', id)
    const { document } = await needDocument(kast, 'patient', id)
    const woorden = foldTekst(id).split(' ').filter(Boolean)
    const gevonden = await kast.registers.zoek(
      'zorgtraject',
      { woorden, geboortedatum: null },
      { vanaf: 0, aantal: 100 },
    )
    const zorgtrajecten = []
    for (const { id: nummer } of gevonden.rijen) {
      const traject = await needDocument(kast, 'zorgtraject', nummer)
      if (traject.document.patient !== id) continue
      const wie = traject.document.regiebehandelaar
      const [regie] = wie === null ? [] : await readDocuments(kast, 'zorgverlener', [wie])
      zorgtrajecten.push({
        versie: traject.rij.versie,
        document: traject.rij.inhoud,
        regiebehandelaar: regie === undefined ? wie : kaartVan('zorgverlener', regie).label,
        open: traject.document.gesloten === null,
      })
    }
    const nul = { vanaf: 0, aantal: 1 }
    const registraties = await kast.registraties.lijst(
      { maand: null, patient: id, zorgverlener: null, uitkomst: null },
      'datum',
      nul,
    )
    const regels = await kast.dossiers.regels(
      { maand: null, betaler: null, standen: null, factuurnummer: null, patient: id, prestatie: null },
      nul,
    )
    const teOntvoegen = []
    for (const dubbel of document.samengevoegd) {
      const rij = await kast.registers.vind(SAMENVOEGINGEN, dubbel.id)
      if (rij !== null && !rij.vervallen && rij.label === id) {
        teOntvoegen.push({ dubbel: dubbel.id, op: rij.gekendVan, door: rij.door })
      }
    }
    return {
      ...dossier,
      zorgtrajecten: zorgtrajecten
        .toSorted((a, b) => Number(b.open) - Number(a.open))
        .map(({ open: _, ...traject }) => traject),
      registraties: registraties.totaal,
      regels: regels.totaal,
      teOntvoegen,
    }
  })
