import type { EpochDay } from '@zorgketen/values'
import { type Grenzen, openSpelregels, type Spelregelmelding } from '@zorgketen/zorgprestatie'
import type { PatientDocument } from '../stam/documenten/patient.ts'
import type { ZorgtrajectDocument } from '../stam/documenten/zorgtraject.ts'
import type { ZorgvraagDocument } from '../stam/documenten/zorgvraag.ts'
import { kaartVan } from '../stam/registers.ts'
import { dossierVan } from './dossier-van.ts'
import type { Onbekendrij, Spelregelblad, Spelregelrij } from './spelregelrij.ts'
import type { Zorgverzameling } from './verzamel-zorg.ts'

/** Everything the judgement works on. */
export interface Spelregelvraag {
  readonly vandaag: EpochDay
  readonly grenzen: Grenzen
  readonly verzameling: Zorgverzameling
  /** Since when care is registered here; null: never. */
  readonly eersteDag: EpochDay | null
  readonly patienten: readonly PatientDocument[]
  readonly trajecten: readonly ZorgtrajectDocument[]
  readonly zorgvragen: readonly ZorgvraagDocument[]
}

/** Judges every patient with care or a zorgvraag by the rules of the field. Texts name no patient by number. */
export function judgeZorg(vraag: Spelregelvraag): Spelregelblad {
  const { vandaag, verzameling, eersteDag } = vraag
  const kamer = openSpelregels(vraag.grenzen, vandaag)
  const documenten = new Map(vraag.patienten.map((patient) => [patient.id, patient]))
  const trajecten = Map.groupBy(vraag.trajecten, ({ patient }) => patient)
  const zorgvragen = Map.groupBy(vraag.zorgvragen, ({ patient }) => patient)
  const wie = new Set([...verzameling.patienten(), ...vraag.patienten.filter(isSeen).map(({ id }) => id)])
  const rijen: Spelregelrij[] = []
  const gemis = new Onbekenden()
  const gezien = { patienten: 0, consulten: 0, verblijven: 0 }
  for (const { regel, reden } of kamer.vooraf) gemis.add(regel, reden, 0, null)
  for (const id of wie) {
    const patient = documenten.get(id) ?? null
    const zorg = verzameling.of(id)
    const gegevens = { patient, trajecten: trajecten.get(id) ?? [], zorgvragen: zorgvragen.get(id) ?? [] }
    const dossier = dossierVan(gegevens, zorg, verzameling, eersteDag)
    const { meldingen, nietBeoordeeld } = kamer.judge(dossier)
    gezien.patienten += 1
    gezien.consulten += zorg.consulten.length
    gezien.verblijven += zorg.verblijven.length
    if (meldingen.length === 0 && nietBeoordeeld.length === 0) continue
    const naam = patient === null ? id : kaartVan('patient', patient).label
    for (const { regel, reden, aantal } of nietBeoordeeld) gemis.add(regel, reden, aantal, { id, naam })
    const omschrijving = new Map(patient?.zorgvragen.map((een) => [een.id, een.omschrijving]))
    for (const melding of meldingen) {
      const zorgvraag = omschrijving.get(melding.zorgvraag ?? '') ?? null
      rijen.push(toRij(melding, { patient: id, naam, zorgvraag }, vandaag))
    }
  }
  return { vandaag, rijen: rijen.sort(byUrgency), onbekend: gemis.list(), gezien }
}

/** Who opened a dossier and did not get care yet may be waiting; a double that was merged counts with the other. */
const isSeen = ({ zorgvragen, opgegaanIn }: PatientDocument): boolean => opgegaanIn === null && zorgvragen.length > 0

function toRij(
  melding: Spelregelmelding,
  wie: Pick<Spelregelrij, 'patient' | 'naam' | 'zorgvraag'>,
  vandaag: EpochDay,
): Spelregelrij {
  const { regel, variant, ernst, pad, volgnummer, registratie, dag, uiterlijk, breukOp, veld, gevonden, verwacht } =
    melding
  return {
    ...wie,
    sleutel: `${wie.patient} ${regel} ${pad} ${volgnummer}`,
    regel,
    stand: variant === 'signaal' ? 'signaal' : 'breuk',
    ernst,
    registratie,
    dag,
    uiterlijk,
    dagenOver: uiterlijk === null ? null : uiterlijk - vandaag,
    breukOp,
    veld,
    gevonden,
    verwacht,
  }
}

/** Signals by the days left, those without a day last; then breaches, the newest first. */
function byUrgency(a: Spelregelrij, b: Spelregelrij): number {
  if (a.stand !== b.stand) return a.stand === 'signaal' ? -1 : 1
  const verschil =
    a.stand === 'signaal'
      ? (a.uiterlijk ?? Number.MAX_SAFE_INTEGER) - (b.uiterlijk ?? Number.MAX_SAFE_INTEGER)
      : (b.breukOp ?? 0) - (a.breukOp ?? 0)
  return verschil || (a.sleutel < b.sleutel ? -1 : 1)
}

/** Patients that are named with a reason; the count is of all. */
const VOORBEELDEN = 25

interface Gemis extends Omit<Onbekendrij, 'aantal' | 'patienten' | 'voorbeelden'> {
  aantal: number
  patienten: number
  readonly voorbeelden: { readonly id: string; readonly naam: string }[]
}

/** Reasons why rules could not judge, each once with the patients it concerns. */
class Onbekenden {
  private readonly per = new Map<string, Gemis>()

  add(regel: string, reden: Onbekendrij['reden'], aantal: number, patient: Gemis['voorbeelden'][number] | null): void {
    const sleutel = `${regel} ${reden.nl}`
    const rij = this.per.get(sleutel) ?? { regel, reden, aantal: 0, patienten: 0, voorbeelden: [] }
    this.per.set(sleutel, rij)
    rij.aantal += aantal
    if (patient === null) return
    rij.patienten += 1
    if (rij.voorbeelden.length < VOORBEELDEN) rij.voorbeelden.push(patient)
  }

  /** Rules that judge nothing at all first, then what concerns most. */
  list(): readonly Onbekendrij[] {
    return [...this.per.values()].toSorted(
      (a, b) => Number(a.aantal > 0) - Number(b.aantal > 0) || b.patienten - a.patienten || b.aantal - a.aantal,
    )
  }
}
