import type { Afleidingsrij, Berichtrij, Regelrij, Sleutel } from './sleutel.ts'

/** What a chain really made of a prestatie. `oorsprongen`: of every rule reported on its line, the requirements it names. */
export interface GevondenRegel
  extends Pick<
    Regelrij,
    'ronde' | 'aanbieder' | 'prestatie' | 'uitkomst' | 'verzonden' | 'bedrag' | 'codes' | 'reden'
  > {
  readonly oorsprongen: readonly (readonly string[])[]
}

/** What a chain really did, as plain rows. */
export interface Gevonden {
  readonly afleiding: readonly Afleidingsrij[]
  readonly regels: readonly GevondenRegel[]
  readonly berichten: readonly Pick<Berichtrij, 'bestand' | 'uitslag' | 'codes'>[]
}

/**
 * The differences between the answer key and what a chain did, one line each; none when they agree. Requirements agree
 * when every reported rule names one that the key expects, and every expected one is named; codes agree when the key
 * has each of them as a candidate.
 */
export function compareSleutel(sleutel: Sleutel, gevonden: Gevonden): string[] {
  return [
    ...compareRijen(
      sleutel.afleiding,
      gevonden.afleiding,
      (r) => `afleiding ${r.ronde} ${r.aanbieder} ${r.registratie}`,
      gelijk,
    ),
    ...compareRijen(
      sleutel.regels,
      gevonden.regels,
      (r) => `regel ${r.ronde} ${r.aanbieder} ${r.prestatie}`,
      compareRegel,
    ),
    ...compareRijen(sleutel.berichten, gevonden.berichten, (r) => `bericht ${r.bestand}`, compareBericht),
  ]
}

function compareRijen<V, G>(
  verwacht: readonly V[],
  gevonden: readonly G[],
  sleutel: (rij: V | G) => string,
  verschil: (verwacht: V, gevonden: G) => readonly string[],
): string[] {
  const perSleutel = Map.groupBy(gevonden, sleutel)
  const regels = verwacht.flatMap((rij) => {
    const plek = sleutel(rij)
    const [een, ...meer] = perSleutel.get(plek) ?? []
    perSleutel.delete(plek)
    if (een === undefined) return [`${plek}: ontbreekt in de uitkomst`]
    return [...verschil(rij, een), ...meer.map(() => 'staat er meer dan eens')].map((tekst) => `${plek}: ${tekst}`)
  })
  return [...regels, ...[...perSleutel.keys()].map((plek) => `${plek}: staat niet in de sleutel`)]
}

function compareRegel(verwacht: Regelrij, gevonden: GevondenRegel): string[] {
  const velden = (['uitkomst', 'verzonden', 'bedrag', 'reden'] as const).flatMap((veld) =>
    toon(verwacht[veld], gevonden[veld], veld),
  )
  const { oorsprongen, codes } = gevonden
  const ongenoemd = verwacht.eisen.filter((eis) => !oorsprongen.some((ids) => ids.includes(eis)))
  const vreemd = oorsprongen.filter((ids) => !ids.some((id) => verwacht.eisen.includes(id)))
  const andereCodes = codes.filter((code) => !verwacht.codes.includes(code))
  return [
    ...velden,
    ...ongenoemd.map((eis) => `eis ${eis} is niet gemeld`),
    ...vreemd.map((ids) => `gemeld is ${ids.join(', ')}, verwacht ${verwacht.eisen.join(', ') || 'niets'}`),
    ...andereCodes.map((code) => `code ${code}, verwacht een van ${verwacht.codes.join(', ') || 'geen'}`),
  ]
}

const compareBericht = (verwacht: Berichtrij, gevonden: Gevonden['berichten'][number]): string[] => [
  ...toon(verwacht.uitslag, gevonden.uitslag, 'uitslag'),
  ...toon(verwacht.codes, gevonden.codes, 'codes'),
]

/** Rows of which every column counts. */
const gelijk = (verwacht: Afleidingsrij, gevonden: Afleidingsrij): string[] =>
  toon(vormVan(verwacht), vormVan(gevonden), 'afleiding')

const vormVan = (rij: Afleidingsrij): unknown => ('code' in rij ? [rij.code, rij.tarief] : [rij.weigering])

function toon(verwacht: unknown, gevonden: unknown, veld: string): string[] {
  const [v, g] = [JSON.stringify(verwacht), JSON.stringify(gevonden)]
  return v === g ? [] : [`${veld} ${g}, verwacht ${v}`]
}
