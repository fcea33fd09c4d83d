import type { Contact } from '../aanbieder/bouw.ts'
import { RUIM } from '../aanbieder/duur.ts'
import type { FeitPrestatie } from '../feiten/feiten.ts'
import { afgekeurd, gecrediteerd, toegekend } from './afwijking.ts'
import { type Fout, OVERAL } from './fout.ts'
import { noteerWijziging } from './noteer.ts'
import type { Werkplaats } from './werkplaats.ts'

const CREDIT = 'DFZ-10: een toegekende regel wordt als geheel gecrediteerd en opnieuw gedeclareerd'

const kop = (id: string, zegt: string, bron: string) =>
  ({ id, zegt, bron, soort: 'correctie', bereik: 'contact', bij: OVERAL, eisen: [], codes: [] }) as const

/** What was granted and turns out wrong afterwards: facts that change once the answer is in. */
export const correcties: readonly Fout[] = [
  {
    ...kop('minuten-verkeerd', 'De minuten van een andere duurklasse genoteerd; pas na toekenning hersteld.', CREDIT),
    plant: (w, fout) =>
      plantAndereRij(
        w,
        fout,
        (rij, c) => rij.soort === c.rij.soort,
        (w2, c, rij) => {
          const r = w2.registratie(c)
          r.geplandeMinuten = null
          r.directeMinuten = w2.bron.toeval.getal(rij.minuten, w2.bron.boek.langste(rij.minuten, RUIM))
        },
      ),
  },
  {
    ...kop('zorgsoort-verkeerd', 'Diagnostiek en behandeling verwisseld; pas na toekenning hersteld.', CREDIT),
    plant: (w, fout) =>
      plantAndereRij(
        w,
        fout,
        (rij, c) => rij.soort !== c.rij.soort && rij.minuten === c.rij.minuten,
        (w2, c, rij) => {
          w2.registratie(c).zorgsoort = rij.soort === 'diagnostiek' ? 'diagnostiek' : 'behandeling'
        },
      ),
  },
  {
    ...kop('datum-verkeerd', 'Een andere dag in de maand genoteerd; pas na toekenning hersteld.', CREDIT),
    plant: plantAndereDag,
  },
  {
    ...kop('zorgverlener-verkeerd', 'Een collega met hetzelfde beroep genoteerd; pas na toekenning hersteld.', CREDIT),
    plant: plantAndereZorgverlener,
  },
  {
    ...kop(
      'ingetrokken',
      'Een contact dat niet heeft plaatsgevonden; na toekenning ingetrokken.',
      'DFZ-10: alleen creditering',
    ),
    plant: plantIngetrokken,
  },
  {
    ...kop(
      'dubbel-genoteerd',
      'Hetzelfde contact is onder een tweede nummer genoteerd.',
      'seed 003 h6, dubbele facturatie; DFZ-14',
    ),
    ...{ soort: 'administratie', eisen: ['DFZ-14'], codes: ['0587'] },
    plant: plantDubbel,
  },
]

const openstaand = (w: Werkplaats, contact: Contact): boolean => w.isOpen(contact.betaler, contact.rij.code)

/** In round 1 the contact derives to another prestatie, which the payer grants just as well. */
function plantAndereRij(
  w: Werkplaats,
  fout: Fout,
  past: (rij: FeitPrestatie, contact: Contact) => boolean,
  bewerk: (w: Werkplaats, contact: Contact, rij: FeitPrestatie) => void,
): boolean {
  const contact = w.neemContact((c) => w.kiesAndereRij(c, (rij) => past(rij, c)) !== null)
  const rij = contact === null ? null : w.kiesAndereRij(contact, (r) => past(r, contact))
  if (contact === null || rij === null) return false
  bewerk(w, contact, rij)
  noteerWijziging(w, fout, contact, rij, w.bedragVan(contact.betaler, rij))
  return true
}

/** Only contacts without a plan move: planned time may count from another day of the month on. */
function plantAndereDag(w: Werkplaats, fout: Fout): boolean {
  const { raster, toeval, bouw } = w.bron
  const eerste = new Map(bouw.contacten.filter((c) => c.vast).map((c) => [c.registratie.patient, c.registratie.datum]))
  const dagen = toeval.schud(Array.from({ length: raster.aantal }, (_, i) => raster.dag(i + 1)))
  const mag = (c: Contact, datum: string): boolean =>
    datum !== c.registratie.datum && datum > (eerste.get(c.registratie.patient) ?? '') && w.isGedekt(c, datum)
  const contact = w.neemContact((c) => c.registratie.geplandeMinuten === null && dagen.some((datum) => mag(c, datum)))
  if (contact === null) return false
  const { patient, zorgverlener } = contact.registratie
  const datum = dagen.find((dag) => mag(contact, dag) && w.reserveer(patient, dag, zorgverlener))
  if (datum === undefined) return false
  w.registratie(contact).datum = datum
  noteerWijziging(w, fout, contact)
  return true
}

function plantAndereZorgverlener(w: Werkplaats, fout: Fout): boolean {
  const { behandelaars } = w.bron.bouw
  const collega = (c: Contact) =>
    behandelaars.filter((b) => b.id !== c.registratie.zorgverlener && b.categorieIndex === c.rij.categorieIndex)
  const contact = w.neemContact((c) => collega(c).length > 0)
  if (contact === null) return false
  const { patient, datum } = contact.registratie
  const ander = collega(contact).find((b) => w.reserveer(patient, datum, b.id))
  if (ander === undefined) return false
  w.registratie(contact).zorgverlener = ander.id
  noteerWijziging(w, fout, contact)
  return true
}

/** An extra contact on another day, like a real one, that is gone in round 2. */
function plantIngetrokken(w: Werkplaats, fout: Fout): boolean {
  const { raster, toeval } = w.bron
  const contact = w.neemContact((c) => c.registratie.geplandeMinuten === null && openstaand(w, c))
  if (contact === null) return false
  const { patient, zorgverlener, datum } = contact.registratie
  const later = Array.from({ length: raster.aantal }, (_, i) => raster.dag(i + 1)).filter((d) => d > datum)
  const dag = toeval.schud(later).find((d) => w.isGedekt(contact, d) && w.reserveer(patient, d, zorgverlener))
  if (dag === undefined) return false
  const erbij = w.voegToe(contact, { datum: dag })
  w.noteerExtra(erbij.id, contact.betaler, {
    fout: fout.id,
    afleiding1: { code: contact.rij.code, tarief: contact.rij.tariefCents },
    afleiding2: null,
    ronde1: toegekend(contact.bedrag, ['debet']),
    ronde2: gecrediteerd(),
  })
  return true
}

/** Of two equal lines the first in the message stands and the second is the double: lines go by day and then by id. */
function plantDubbel(w: Werkplaats, fout: Fout): boolean {
  const contact = w.neemContact((c) => openstaand(w, c))
  if (contact === null) return false
  const erbij = w.voegToe(contact, {})
  w.noteerExtra(erbij.id, contact.betaler, {
    fout: fout.id,
    afleiding1: { code: contact.rij.code, tarief: contact.rij.tariefCents },
    afleiding2: null,
    ronde1: afgekeurd(fout.eisen, fout.codes),
    // it is gone in round 2, and of a rejected line nothing is left to credit
    ronde2: afgekeurd(fout.eisen, fout.codes, []),
  })
  return true
}
