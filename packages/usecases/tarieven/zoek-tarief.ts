import { type PrestatieRij, type Referentie, type Tariefperiode, tariefPerioden } from '@zorgketen/reference'
import type { Cents, EpochDay, Tekst } from '@zorgketen/values'
import type { Actor } from '../opslag/actor.ts'
import type { Deel, Pagina } from '../opslag/pagina.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { packsVan, rijenOp } from './codes-op.ts'
import { agreedMaximum } from './hoogste-afspraak.ts'
import { referentieVan } from './referentie-van.ts'
import { numberOf } from './uitgavenaam.ts'

/** A prestatie as it holds on a day. */
export interface Tariefregel
  extends Pick<PrestatieRij, 'code' | 'naam' | 'tariefCents' | 'tariefsoort' | 'zekerheid' | 'fictief' | 'opmerking'> {
  /** The most that an agreement may hold; null without limit, or when that is not known. */
  readonly hoogste: Cents | null
  /** Title of the source. */
  readonly bron: string
  /** Number of the accepted file that says so; null: it came with the program. */
  readonly volgnummer: number | null
}

/** A stretch in the history of a code. `tot`: its last day, null without end. */
export interface Tariefstuk {
  readonly vanaf: EpochDay
  readonly tot: EpochDay | null
  /** Null: the code did not exist then, or was not known; `reden` says which. */
  readonly regel: Tariefregel | null
  readonly reden: Tekst | null
  /** Change since the stretch before, in tenths of a percent; null when there is nothing to compare with. */
  readonly verschil: number | null
}

/** Prestaties on a day: by the beginning of their code, or by words of their name. */
export const searchTarieven = (
  plek: Werkplek,
  actor: Actor,
  { zoek, dag }: { readonly zoek: string; readonly dag: EpochDay },
  { vanaf, aantal }: Pagina,
): Promise<Deel<Tariefregel>> =>
  plek.opslag.read(actor, async (kast) => {
    const referentie = await referentieVan(kast, plek.gereedschap)
    const woorden = foldTekst(zoek).split(' ').filter(Boolean)
    const gevonden = rijenOp(referentie, packsVan(await kast.organisaties.eigen()), dag).filter(({ code, naam }) => {
      const tekst = foldTekst(`${code} ${naam}`)
      return woorden.every((woord) => tekst.includes(woord))
    })
    const rijen = gevonden.slice(vanaf, vanaf + aantal).map((rij) => toRegel(rij, referentie, dag))
    return { rijen, totaal: gevonden.length }
  })

/** All that releases say of a code over the years, oldest first. Empty when none names it. */
export const readTariefgeschiedenis = (plek: Werkplek, actor: Actor, code: string): Promise<readonly Tariefstuk[]> =>
  plek.opslag.read(actor, async (kast) => {
    const referentie = await referentieVan(kast, plek.gereedschap)
    const packs = packsVan(await kast.organisaties.eigen())
    const perioden = tariefPerioden(referentie, { packs }, code)
    if (perioden.every(({ antwoord }) => antwoord.rij === null)) return []
    return perioden.map((periode, i) => toStuk(periode, perioden[i - 1], referentie))
  })

function toStuk(
  { vanaf, tot, antwoord }: Tariefperiode,
  vorige: Tariefperiode | undefined,
  referentie: Referentie,
): Tariefstuk {
  const [oud, nieuw] = [vorige?.antwoord.rij?.tariefCents ?? null, antwoord.rij?.tariefCents ?? null]
  return {
    vanaf,
    tot: tot === null ? null : ((tot - 1) as EpochDay),
    regel: antwoord.rij === null ? null : toRegel(antwoord.rij, referentie, vanaf),
    reden: antwoord.uitkomst === 'gevonden' ? null : antwoord.reden,
    verschil: oud === null || nieuw === null || oud === 0 ? null : Math.round(((nieuw - oud) * 1000) / oud),
  }
}

function toRegel(rij: PrestatieRij, referentie: Referentie, dag: EpochDay): Tariefregel {
  const { code, naam, tariefCents, tariefsoort, zekerheid, fictief, opmerking } = rij
  return {
    ...{ code, naam, tariefCents, tariefsoort, zekerheid, fictief, opmerking },
    hoogste: agreedMaximum(rij, referentie, dag),
    bron: rij.bron.titel,
    volgnummer: numberOf(rij.uitgave.uitgave),
  }
}
