import type { Maand } from '@zorgketen/values'
import { patientenVan, weegtMee } from '@zorgketen/zorgprestatie'
import type { Actor } from '../../opslag/actor.ts'
import { Bewerkingsconflict } from '../../opslag/bewerkingsconflict.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { maandVan } from '../../registreren/maand-van.ts'
import { audit } from '../../werk/audit.ts'
import { assertMag } from '../../werk/mag.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { INLEZEN, type Invoerverslag } from '../voorstel.ts'
import { type Bestandsbeeld, beoordeelDeel, type Deeloordeel, type Uitkomst } from './beoordeel-deel.ts'
import { Foutenboek } from './foutenboek.ts'
import type { Gelezenrij } from './gelezen.ts'
import { Gezien } from './gezien.ts'
import type { Registratieinvoer } from './invoer.ts'
import { type Kennis, readKennis } from './kennis.ts'
import { DichteMaandGeraakt, deriveDeel } from './leid-deel-af.ts'
import { openInvoer, STUK } from './open-invoer.ts'
import type { Registratietabel } from './tabelsoorten.ts'

/** How often a part is judged anew when someone else changes the same meanwhile. */
const POGINGEN = 5

/**
 * Takes a file of registrations in, in parts that each hold whole: kept, derived and with an audit row. A wrong row stops
 * no other. Stopped or cut off in between, the parts that were done stay, and the same file again does the rest only.
 * `stuk`: registrations in one part, whatever it is the end is the same.
 */
export async function importRegistraties(
  plek: Werkplek,
  actor: Actor,
  soort: Registratietabel,
  invoer: Registratieinvoer,
  stuk = STUK,
): Promise<Invoerverslag> {
  assertMag(actor, 'registreren')
  let kennis = await plek.opslag.read(actor, (kast) => readKennis(kast, plek, 'bewaren'))
  const open = await openInvoer(invoer, soort, kennis.bekend, stuk)
  const boek = new Foutenboek()
  const gezien = new Gezien()
  const telling = { nieuw: 0, gewijzigd: 0, ongewijzigd: 0 }
  await plek.voortgang(INLEZEN, 0, open.totaal)
  for await (const { rijen, fouten, hersteld, gelezen } of open.delen()) {
    const gedaan = await keep(plek, actor, { beeld: open, rijen, gezien, vingerafdruk: invoer.vingerafdruk }, kennis)
    kennis = gedaan.kennis
    gedaan.oordeel.onthoud()
    boek.schrijf([...fouten, ...gedaan.oordeel.fouten], hersteld)
    for (const uitkomst of gedaan.oordeel.uitkomsten) telling[uitkomst.soort] += 1
    await plek.voortgang(INLEZEN, Math.min(gelezen, open.totaal), open.totaal)
  }
  return { ...telling, fouten: boek.rijen, afgeleid: telling.nieuw + telling.gewijzigd }
}

interface Deel {
  readonly beeld: Bestandsbeeld
  readonly rijen: readonly Gelezenrij[]
  readonly gezien: Gezien
  readonly vingerafdruk: string
}

interface Bewaardeel {
  readonly oordeel: Deeloordeel
  /** As it is after the part was kept. */
  readonly kennis: Kennis
}

/** Judges and keeps one part; anew when someone else was there in between, and without rows that a closed month refuses. */
async function keep(plek: Werkplek, actor: Actor, deel: Deel, begin: Kennis): Promise<Bewaardeel> {
  const verbied = new Map<number, Maand>()
  for (let poging = 1; ; ) {
    try {
      return await plek.opslag.transact(actor, (kast) => keepOnce(kast, plek, actor, deel, begin, verbied))
    } catch (error) {
      if (error instanceof DichteMaandGeraakt && forbid(deel.rijen, error, verbied)) continue
      if (!(error instanceof Bewerkingsconflict) || poging === POGINGEN) throw error
      poging += 1
    }
  }
}

/** Notes the rows that weigh with these patients; false when there are none that were not noted before. */
function forbid(
  rijen: readonly Gelezenrij[],
  { maand, patienten }: DichteMaandGeraakt,
  verbied: Map<number, Maand>,
): boolean {
  const eerder = verbied.size
  for (const { rij, registratie } of rijen) {
    if (patientenVan(registratie).some((wie) => patienten.has(wie)) && !verbied.has(rij)) {
      if (weegtMee(registratie)) verbied.set(rij, maand)
    }
  }
  return verbied.size > eerder
}

async function keepOnce(
  kast: Kast,
  plek: Werkplek,
  actor: Actor,
  { beeld, rijen, gezien, vingerafdruk }: Deel,
  begin: Kennis,
  verbied: ReadonlyMap<number, Maand>,
): Promise<Bewaardeel> {
  const onveranderd = (await kast.audit.stempel()) === begin.stempel
  const kennis = onveranderd ? begin : await readKennis(kast, plek, 'bewaren')
  const bewaard = await kast.registraties.metIds([...new Set(rijen.map(({ registratie }) => registratie.id))])
  const oordeel = beoordeelDeel(beeld, rijen, bewaard, kennis, gezien, verbied)
  const teDoen = oordeel.uitkomsten.filter(({ soort }) => soort !== 'ongewijzigd')
  if (teDoen.length === 0 || kennis.stam === null) return { oordeel, kennis }
  await write(kast, plek, actor, teDoen)
  const wijzigingen = teDoen.map(({ oud, registratie }) => ({ oud, nieuw: registratie }))
  await deriveDeel(kast, plek, kennis.stam, wijzigingen, kennis.dicht)
  const nieuw = teDoen.filter(({ soort }) => soort === 'nieuw').length
  const maanden = new Set(
    wijzigingen.flatMap(({ oud, nieuw: na }) => [maandVan(na), ...(oud === null ? [] : [maandVan(oud)])]),
  )
  await audit(kast, plek, actor, {
    handeling: 'registraties ingelezen',
    onderwerp: `bestand ${vingerafdruk.slice(0, 16)}`,
    details: {
      maanden: [...maanden].sort().join(', '),
      nieuw,
      gewijzigd: teDoen.length - nieuw,
      bestand: vingerafdruk,
    },
  })
  return { oordeel, kennis: { ...kennis, stempel: await kast.audit.stempel() } }
}

/** Keeps what is new and what changed. Throws `Bewerkingsconflict` when someone else was there in between. */
async function write(kast: Kast, plek: Werkplek, actor: Actor, teDoen: readonly Uitkomst[]): Promise<void> {
  const herkomst = { op: plek.nu(), door: actor.gebruiker, reden: 'ingelezen uit een bestand' }
  const nieuw = teDoen.flatMap(({ oud, registratie }) => (oud === null ? [registratie] : []))
  if (nieuw.length > 0 && (await kast.registraties.laad(nieuw, herkomst)) !== nieuw.length) {
    throw new Bewerkingsconflict('registratie', nieuw[0]?.id ?? '', 0, null)
  }
  const anders = teDoen.flatMap(({ oud, registratie, versie }) =>
    oud === null ? [] : [{ registratie, verwachteVersie: versie, vervallen: false }],
  )
  if (anders.length > 0) await kast.registraties.zet(anders, herkomst)
}
