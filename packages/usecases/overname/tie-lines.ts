import type { Creditregel, Debetregel, Declaratie, Declaratieregel, Dossier } from '@zorgketen/declaratie'
import type { Hasher } from '@zorgketen/rules'
import type { Uzovi } from '@zorgketen/values'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { matchVoorgangers, type Vervolg } from './match-voorgangers.ts'
import type { PersoonVan } from './person-keys.ts'
import { prestatieIdOf } from './prestatie-id.ts'
import type { Regelwijzer } from './regelwijzer.ts'
import { uitvoerderOf, type Voorganger } from './voorganger.ts'

/** What lines are tied with: what was sent before, who is who, and the hash for ids that may not show a number. */
interface Bindgereedschap {
  readonly wijzer: Regelwijzer
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  readonly persoonVan: PersoonVan
  readonly hash: Hasher
}

/** A message with the prestaties its lines belong to. */
interface Gebondenbericht {
  readonly declaratie: Declaratie
  /** Prestaties that some line may continue, without it being clear which. */
  readonly vast: readonly string[]
  readonly bevindingen: readonly Overnamebevinding[]
}

/**
 * Gives every line the prestatie it bills: a credit that of the line it takes back, a debit that of the earlier line it
 * continues, else a new one. The same line again keeps its prestatie.
 */
export function tieLines(declaratie: Declaratie, bestand: string, gereedschap: Bindgereedschap): Gebondenbericht {
  const { wijzer, persoonVan, hash } = gereedschap
  const ids = new Map<string, string>()
  const credits: Creditregel[] = []
  const nieuw: Debetregel[] = []
  for (const regel of declaratie.regels) {
    const bekend = wijzer.prestatieOf(regel.referentie)
    if (bekend !== null) ids.set(regel.referentie, bekend)
    else if (regel.soort === 'debet') nieuw.push(regel)
    if (regel.soort === 'debet') continue
    credits.push(regel)
    const { referentie, gerelateerd, verzekerde } = regel
    ids.set(referentie, wijzer.prestatieOf(gerelateerd) ?? prestatieIdOf(gerelateerd, verzekerde.bsn, hash))
  }
  const vast: string[] = []
  const bevindingen: Overnamebevinding[] = []
  const teruggenomen = Map.groupBy(credits, ({ verzekerde }) => persoonVan(verzekerde))
  for (const [persoon, regels] of Map.groupBy(nieuw, ({ verzekerde }) => persoonVan(verzekerde))) {
    const hier = new Map((teruggenomen.get(persoon) ?? []).map((credit) => [ids.get(credit.referentie) ?? '', credit]))
    const vervolg = matchVoorgangers(regels, persoon === '' ? [] : findVoorgangers(persoon, hier, gereedschap))
    for (const { referentie, verzekerde } of regels) {
      const eerder = vervolg.gekozen.get(referentie)?.eerder.prestatie
      ids.set(referentie, eerder ?? prestatieIdOf(referentie, verzekerde.bsn, hash))
    }
    vast.push(...[...vervolg.onduidelijk.values()].flat().map(({ prestatie }) => prestatie))
    bevindingen.push(...tellVervolg(bestand, vervolg))
  }
  const regels = declaratie.regels.map(
    (regel): Declaratieregel => ({ ...regel, prestatie: ids.get(regel.referentie) ?? null }),
  )
  return { declaratie: { ...declaratie, regels }, vast, bevindingen }
}

/** Prestaties of a person that a new line may continue: nothing of them is granted or awaited, or it is taken back here. */
function findVoorgangers(
  persoon: string,
  hier: ReadonlyMap<string, Creditregel>,
  { wijzer, dossiers }: Bindgereedschap,
): readonly Voorganger[] {
  const laatste = wijzer.laatsteVan(persoon, dossiers)
  const bekend = [...laatste].flatMap(([prestatie, { regel, levend }]): readonly Voorganger[] => {
    const { referentie, code, datum, begintijd } = regel
    if (levend && !hier.has(prestatie)) return []
    const uitvoerder = uitvoerderOf(regel)
    return [{ prestatie, referentie, code, datum, begintijd, uitvoerder, hier: hier.has(prestatie) }]
  })
  const zonderDebet = [...hier].filter(([prestatie]) => !laatste.has(prestatie))
  const onbekend = zonderDebet.map(([prestatie, { gerelateerd: referentie, code, datum }]) => {
    return { prestatie, referentie, code, datum, begintijd: null, uitvoerder: null, hier: true }
  })
  return [...bekend, ...onbekend]
}

const tellVervolg = (bestand: string, { gekozen, onduidelijk }: Vervolg): readonly Overnamebevinding[] => [
  ...[...gekozen].flatMap(([referentie, { eerder, reden, zeker }]) =>
    zeker
      ? []
      : [makeBevinding('regel.vervolg-aangenomen', { bestand, referentie }, { eerder: eerder.referentie, reden })],
  ),
  ...[...onduidelijk].map(([referentie, mogelijk]) => {
    const eerder = mogelijk.map((een) => een.referentie).join(', ')
    return makeBevinding('regel.vervolg-onduidelijk', { bestand, referentie }, { aantal: mogelijk.length, eerder })
  }),
]
