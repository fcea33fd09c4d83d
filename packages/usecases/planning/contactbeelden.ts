import type { Tekst } from '@zorgketen/values'
import { soortOp } from '@zorgketen/zorgprestatie'
import type { Contact } from '../formaten/registratie.ts'
import type { Kast } from '../opslag/opslag.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import { groupNietBeoordeeld } from '../stappen/describe-melding.ts'
import { listBevoegdheden } from '../typering/bevoegd/besluiten.ts'
import { contactbeeld, judgeContacten } from '../typering/zorgvraag/contacten.ts'
import { readZorgvraagbeelden } from '../typering/zorgvraag/lees-zorgvraagbeelden.ts'
import type { Agendaafspraak } from './afspraak.ts'
import type { Planning } from './planning.ts'
import type { Planningtekst } from './weiger-planning.ts'

export interface Contactoordeel {
  readonly bevindingen: readonly Planningtekst[]
  readonly nietBeoordeeld: readonly { readonly reden: Tekst; readonly regels: readonly string[] }[]
}

const NIETS: Contactoordeel = { bevindingen: [], nietBeoordeeld: [] }

/**
 * What there is to say of referral, plan and authorisation of one appointment (ZPM-25, ZPM-26), by the rules for
 * registered contacts; nothing for a group, a meeting, or another stream.
 */
export async function judgeContact(kast: Kast, planning: Planning, afspraak: Agendaafspraak): Promise<Contactoordeel> {
  const contacten = contactsOf(planning, afspraak)
  const [eerste] = contacten
  if (eerste === undefined) return NIETS
  const [patient] = await readDocuments(kast, 'patient', [eerste.patient])
  const alle = patient === undefined ? [] : await readZorgvraagbeelden(kast, patient)
  const { zorgvraag, dient } = afspraak
  const beelden = zorgvraag === null ? alle : alle.filter((een) => een.zorgvraag.id === zorgvraag)
  const documenten = await readDocuments(kast, 'zorgverlener', afspraak.zorgverleners)
  const zorgverleners = new Map(documenten.map((een) => [een.id, een]))
  const besluiten = await listBevoegdheden(kast)
  const gezien = contacten.map((contact) => {
    const beeld = contactbeeld(contact, beelden, zorgverleners, besluiten)
    return { ...beeld, dient: dient ?? beeld.dient }
  })
  const { bevindingen, nietBeoordeeld } = judgeContacten(gezien, planning.vandaag)
  const perRegel = new Map(bevindingen.map((een) => [een.regel, een]))
  return {
    bevindingen: [...perRegel.values()].map(({ regel, zegt, vondst, advies, herkomst }) => ({
      code: regel.replace(/@\d+$/, ''),
      ernst: 'waarschuwing',
      wat: zegt,
      verwacht: vondst,
      doe: advies,
      bron: herkomst,
    })),
    nietBeoordeeld: groupNietBeoordeeld(nietBeoordeeld),
  }
}

/** The contacts that an appointment of one patient is, one for each professional. */
function contactsOf(planning: Planning, afspraak: Agendaafspraak): readonly Contact[] {
  const { id, datum, begintijd, eenheid, zorgsoort, geplandeMinuten, patienten, zorgverleners } = afspraak
  const [eerste, tweede] = patienten
  const soort = soortOp(planning.soorten, afspraak.interneSoort, datum)
  if (eerste === undefined || tweede !== undefined || zorgsoort === null) return []
  const { patient, stroom } = eerste
  if (stroom === 'anders' || typeof soort === 'string' || soort.prestatiesoort !== 'consult') return []
  return zorgverleners.map((zorgverlener) => ({
    soort: 'consult',
    id,
    patient,
    stroom,
    datum,
    begintijd,
    zorgsoort,
    eenheid,
    zorgverlener,
    geplandeMinuten,
    directeMinuten: geplandeMinuten,
    indirecteMinuten: null,
  }))
}
