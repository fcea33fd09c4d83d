import { explainParts } from '@zorgketen/rules'
import { contains, type EpochDay, type Tekst } from '@zorgketen/values'
import {
  type Contactbeeld,
  checkContacten,
  contactRegels,
  type Doel,
  soortOp,
  type Zorgvraagdossier,
} from '@zorgketen/zorgprestatie'
import type { Kast } from '../opslag/opslag.ts'
import { readDocuments } from '../registreren/register-documenten.ts'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import type { Agendaafspraak } from './afspraak.ts'
import { bevoegdOp, type Planning } from './planning.ts'
import { type PlandocumentVan, planbeschrijving } from './planregisters.ts'
import type { Planningtekst } from './weiger-planning.ts'

type Zorgdoel = PlandocumentVan<'zorgdoel'>

/** The goals of one patient; null when the organisation records none here at all. */
export async function zorgdoelenVan({ registers }: Kast, patient: string): Promise<readonly Zorgdoel[] | null> {
  const vraag = { woorden: foldTekst(patient).split(' '), geboortedatum: null }
  const { schema } = planbeschrijving('zorgdoel')
  const { rijen } = await registers.zoek('zorgdoel', vraag, { vanaf: 0, aantal: 200 })
  const eigen = rijen.map(({ inhoud }) => schema.parse(inhoud)).filter((doel) => doel.patient === patient)
  if (eigen.length > 0) return eigen
  const { totaal } = await registers.zoek('zorgdoel', { woorden: [], geboortedatum: null }, { vanaf: 0, aantal: 1 })
  return totaal > 0 ? [] : null
}

const doelVan = ({ sleutel, geldig }: Zorgdoel): Doel => ({ id: sleutel, geldig })

/** What is on file of the zorgvraag of an appointment; null when nobody can say which zorgvraag it is for. */
function dossierOf(
  { zorgvragen }: PatientDocument,
  zorgvraag: string | null,
  dag: EpochDay,
  doelen: readonly Zorgdoel[] | null,
): Zorgvraagdossier | null {
  const lopend = zorgvragen.filter(({ geldig }) => geldig === null || contains(geldig, dag))
  const gekozen =
    zorgvraag === null ? (lopend.length === 1 ? lopend[0] : undefined) : zorgvragen.find(({ id }) => id === zorgvraag)
  if (gekozen === undefined) return null
  const welke = (soort: Zorgdoel['soort']) => doelen?.filter((doel) => doel.soort === soort) ?? null
  return {
    id: gekozen.id,
    verwijzingen: gekozen.verwijzingen.map(({ soort, datum, verwijzer }) => ({ soort, datum, verwijzer })),
    diagnosevragen: welke('diagnose')?.map(doelVan) ?? null,
    behandelplannen: welke('behandeldoel')?.map((doel) => ({ geldig: doel.geldig, doelen: [doelVan(doel)] })) ?? null,
  }
}

/** What the rules on referral, plan and authorisation look at; none for a group, a meeting, or another stream. */
async function beeldenVan(kast: Kast, planning: Planning, afspraak: Agendaafspraak): Promise<readonly Contactbeeld[]> {
  const { id, datum, zorgsoort, patienten, zorgverleners, dient, zorgvraag } = afspraak
  const [eerste, tweede] = patienten
  const soort = soortOp(planning.soorten, afspraak.interneSoort, datum)
  if (eerste === undefined || tweede !== undefined || eerste.stroom === 'anders' || zorgsoort === null) return []
  if (typeof soort === 'string' || soort.prestatiesoort !== 'consult') return []
  const { stroom } = eerste
  const [patient] = await readDocuments(kast, 'patient', [eerste.patient])
  const doelen = await zorgdoelenVan(kast, eerste.patient)
  const dossier = patient === undefined ? null : dossierOf(patient, zorgvraag, datum, doelen)
  return zorgverleners.map((wie) => ({
    id,
    datum,
    stroom,
    zorgsoort,
    dient,
    bevoegd: bevoegdOp(planning, wie, datum),
    dossier,
  }))
}

export interface Contactoordeel {
  readonly bevindingen: readonly Planningtekst[]
  readonly nietBeoordeeld: readonly { readonly reden: Tekst; readonly regels: readonly string[] }[]
}

/** What there is to say of referral, plan and authorisation of one appointment (ZPM-25, ZPM-26). */
export async function judgeContact(kast: Kast, planning: Planning, afspraak: Agendaafspraak): Promise<Contactoordeel> {
  const { meldingen, nietBeoordeeld } = checkContacten(await beeldenVan(kast, planning, afspraak), planning.vandaag)
  const bevindingen = meldingen.flatMap((melding): readonly Planningtekst[] => {
    const regel = contactRegels.find(({ id }) => melding.regel.startsWith(`${id}@`))
    if (regel === undefined) return []
    const { zegt, vondst, advies, herkomst } = explainParts(regel, melding)
    return [{ code: regel.id, ernst: melding.ernst, wat: zegt, verwacht: vondst, doe: advies, bron: herkomst }]
  })
  const perReden = Map.groupBy(nietBeoordeeld, ({ reden }) => reden.nl)
  return {
    bevindingen: [...new Map(bevindingen.map((een) => [een.code, een])).values()],
    nietBeoordeeld: [...perReden.values()].flatMap((groep) => {
      const [eerste] = groep
      return eerste === undefined
        ? []
        : [{ reden: eerste.reden, regels: [...new Set(groep.flatMap((een) => een.oorsprong))] }]
    }),
  }
}
