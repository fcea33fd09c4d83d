import type { Bron } from '../uitgave/herkomst.ts'
import type { Uitgave } from '../uitgave/uitgave.ts'
import type { TariefRij } from '../vormen/tarief-rij.ts'
import { bevinding, type Importbevinding } from './bevinding.ts'
import type { Celrij } from './celrij.ts'
import { cleanCel } from './clean-cel.ts'
import { maakNaamlezer } from './herken-naam.ts'
import type { Importkop } from './importkop.ts'
import type { Importuitslag } from './importuitslag.ts'
import { type GelezenRegel, leesRij } from './lees-rij.ts'
import { decimaaltekenVan } from './lees-tarief.ts'
import { ontdubbel } from './ontdubbel.ts'
import { type Kolomnaam, vindKolommen } from './vind-kolommen.ts'
import type { Naamlijsten } from './woordenboek.ts'

/** Far above any list of prestaties (about 1,200 codes by the scheme of zpm.md 1.1 and 2.1). */
const MAX_RIJEN = 50_000

/** Soort of a row whose name nobody recognises: found by its code, never by its features. */
const NIET_HERKEND = 'niet-herkend'

export type Importsoort = { readonly bron: string; readonly verplicht: readonly Kolomnaam[]; readonly inhoud: string }

/** Reads rows of a list of prestaties into a release; what cannot be read is left out and told, row by row. */
export function importPrestaties(
  rijen: readonly Celrij[],
  kop: Importkop,
  lijsten: Naamlijsten,
  soort: Importsoort,
): Importuitslag {
  const kolommen = vindKolommen([...new Set(rijen.slice(0, 1).flatMap((rij) => Object.keys(rij.cellen)))])
  const bezwaren = bezwarenVan(
    rijen,
    soort.verplicht.filter((naam) => kolommen[naam] === null),
  )
  if (bezwaren.length > 0)
    return { uitgave: null, bevindingen: bezwaren, gelezen: rijen.length, overgenomen: 0, geweigerd: 0 }

  const gevuld = rijen.filter((rij) => Object.values(rij.cellen).some((cel) => cleanCel(cel) !== ''))
  const tarieven =
    kolommen.tarief === null ? [] : gevuld.map((rij) => cleanCel(rij.cellen[kolommen.tarief ?? ''] ?? ''))
  const gereedschap = {
    kolommen,
    decimaal: decimaaltekenVan(tarieven),
    herken: maakNaamlezer(lijsten, kop.geldigVanaf),
  }
  const uitkomsten = gevuld.map((rij) => leesRij(rij, gereedschap))
  const gelezen = uitkomsten.flatMap(({ regel }) => (regel === null ? [] : [regel]))
  const binnen = gelezen.filter((regel) => geldtIn(regel, kop))
  const buiten = gelezen
    .filter((regel) => !geldtIn(regel, kop))
    .map(({ regel, code }) => bevinding('periode.buiten', { regel, kolom: kolommen.totEnMet ?? kolommen.vanaf }, code))
  const { regels, bevindingen, botsend } = ontdubbel(binnen, kolommen.code)

  const geweigerd = gevuld.length - gelezen.length + botsend
  const perRegel = [...uitkomsten.flatMap((uitkomst) => uitkomst.bevindingen), ...buiten, ...bevindingen]
  const heel = [
    ...(zonderCenten(regels) ? [bevinding('tarief.zonder-centen', { regel: null, kolom: kolommen.tarief }, '')] : []),
    ...(kop.volledig && geweigerd > 0 ? [bevinding('volledig.niet', HEEL, String(geweigerd))] : []),
  ]
  return {
    uitgave: maakUitgave(regels, { ...kop, volledig: kop.volledig && geweigerd === 0 }, soort),
    bevindingen: [...perRegel.sort((a, b) => (a.regel ?? 0) - (b.regel ?? 0)), ...heel],
    gelezen: gevuld.length,
    overgenomen: regels.length,
    geweigerd,
  }
}

const HEEL = { regel: null, kolom: null }

const KOLOM: Readonly<Record<Kolomnaam, string>> = {
  code: 'Prestatie_code (of Code)',
  naam: 'Naam (of Betekenis)',
  tarief: 'Maximum-tarief',
  vanaf: 'Datum ingang',
  totEnMet: 'Datum expiratie',
}

function bezwarenVan(rijen: readonly Celrij[], ontbreekt: readonly Kolomnaam[]): readonly Importbevinding[] {
  if (rijen.length === 0) return [bevinding('rijen.geen', HEEL, '')]
  if (rijen.length > MAX_RIJEN) return [bevinding('rijen.te-veel', HEEL, String(rijen.length), String(MAX_RIJEN))]
  return ontbreekt.map((naam) => bevinding('kolom.ontbreekt', HEEL, '', KOLOM[naam]))
}

function geldtIn({ vanaf, tot }: GelezenRegel, kop: Importkop): boolean {
  return (tot === null || tot > kop.geldigVanaf) && (vanaf === null || kop.geldigTot === null || vanaf < kop.geldigTot)
}

/** Tariffs in cents look like whole euros: a hundred times too much without any cell being wrong. */
function zonderCenten(regels: readonly GelezenRegel[]): boolean {
  const tarieven = regels.flatMap(({ tariefCents }) => (tariefCents === null || tariefCents === 0 ? [] : [tariefCents]))
  return tarieven.length >= 3 && tarieven.every((bedrag) => bedrag % 100 === 0)
}

function maakUitgave(
  regels: readonly GelezenRegel[],
  kop: Importkop,
  soort: Importsoort,
): Uitgave<'prestaties'> | null {
  if (regels.length === 0) return null
  const bron: Bron = { id: soort.bron, titel: kop.titel, url: kop.url }
  const { geldigVanaf, geldigTot, uitgave, bekendSinds, volledig, bestand } = kop
  return {
    vorm: 'prestaties',
    laag: 'geinstalleerd',
    bestand,
    kop: {
      onderwerp: 'prestaties',
      geldigVanaf,
      geldigTot,
      uitgave,
      bekendSinds,
      zekerheid: 'zeker',
      fictief: false,
      volledig,
      codevorm: 'bekend',
      inhoud: soort.inhoud,
      bron: [bron],
    },
    rijen: regels.map((regel) => maakRij(regel, bron)),
  }
}

const LEEG = {
  soort: NIET_HERKEND,
  setting: null,
  categorieIndex: null,
  minuten: null,
  groepsgrootte: null,
  variant: null,
}

function maakRij({ regel: _, kenmerken, ...rij }: GelezenRegel, bron: Bron): TariefRij {
  return {
    ...rij,
    ...(kenmerken ?? LEEG),
    codeAfgeleid: null,
    bruikbaar: true,
    opmerking: kenmerken === null ? 'De naam is niet herkend; alleen op code te vinden.' : null,
    zekerheid: 'zeker',
    bron,
    ookIn: [],
  }
}
