import { splitByBetaler, type TeDeclareren } from '@zorgketen/declaratie'
import type { Betaler, Uzovi } from '@zorgketen/values'
import { describeWeigering, type Prestatie } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN } from '@zorgketen/zorgtraject'
import { tie, verzekeringenOf } from '../../stappen/administratie-of.ts'
import { prestatieOnderweg } from './onderweg.ts'
import { blokkeert, type Oorzaak } from './oorzaak.ts'
import { oorzaakVan } from './oorzaken-declaratie.ts'
import { OORZAKEN_TRAJECT } from './oorzaken-traject.ts'
import { meld, meldDeclaratie, type Ronde } from './ronde.ts'

/** What can be declared, by payer; what has no number or no payer that is known is reported. */
export function stapKoppelen(
  ronde: Ronde,
  prestaties: readonly Prestatie[],
): readonly (readonly [Betaler, readonly TeDeclareren[]])[] {
  const { stamgegevens } = ronde
  const bekende = new Set(stamgegevens.patienten.map(({ id }) => id))
  for (const registratie of prestaties.filter(({ patient }) => !bekende.has(patient))) {
    meldDeclaratie(ronde, 'patient.onbekend', { registratie, item: null, betaler: null, contract: null })
  }
  const eigen = prestaties.filter(({ patient }) => bekende.has(patient))
  const { teDeclareren, weigeringen } = tie(stamgegevens, eigen)
  reportUntied(ronde, eigen, weigeringen)

  const { perBetaler, geweigerd } = splitByBetaler(teDeclareren, verzekeringenOf(stamgegevens))
  const perId = new Map(teDeclareren.map((item) => [item.prestatie.id, item]))
  for (const { prestatie, reden } of geweigerd) {
    const item = perId.get(prestatie)
    if (item !== undefined) {
      meldDeclaratie(ronde, oorzaakVan(reden.code) ?? 'prestatie.overig', prestatieOnderweg(item, null), reden.tekst)
    }
  }
  const betalers = new Map<Uzovi, Betaler>(stamgegevens.betalers.map((betaler) => [betaler.uzovi, betaler]))
  return [...perBetaler].flatMap(([uzovi, items]) => {
    const betaler = betalers.get(uzovi)
    if (betaler !== undefined) return [[betaler, items] as const]
    const voorbeeld = {
      nl: `Betaler ${uzovi} staat niet in het register betalers.`,
      en: `Payer ${uzovi} is not in the register of payers.`,
    }
    for (const item of items) meldDeclaratie(ronde, 'betaler.onbekend', prestatieOnderweg(item, uzovi), voorbeeld)
    return []
  })
}

function reportUntied(
  ronde: Ronde,
  prestaties: readonly Prestatie[],
  weigeringen: ReturnType<typeof tie>['weigeringen'],
): void {
  const perId = new Map(prestaties.map((prestatie) => [prestatie.id, prestatie]))
  for (const { prestatie: id, weigering } of weigeringen) {
    const prestatie = perId.get(id)
    if (prestatie === undefined) continue
    const { wat, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
    const fz = weigering.code === 'koppeling.geen-nummer' && prestatie.stroom === 'fz'
    const code = fz ? 'koppeling.geen-nummer-fz' : weigering.code
    const oorzaken: Readonly<Record<string, Oorzaak>> = OORZAKEN_TRAJECT
    const oorzaak = oorzaken[code] ?? blokkeert('patientenadministratie', 'patient', [wat.nl, wat.en], [doe.nl, doe.en])
    meld(ronde, code, oorzaak, { registratie: prestatie, item: null, betaler: null, contract: null }, wat)
  }
}
