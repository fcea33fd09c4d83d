import type { Regelstand } from '@zorgketen/declaratie'
import type { Referentie } from '@zorgketen/reference'
import { type EpochDay, formatZtn, sumCents } from '@zorgketen/values'
import type { Regelgroep, Zorgdag } from '../opslag/tijdlijnkast.ts'
import type { Zorgvraagbeeld } from '../typering/zorgvraag/zorgvraagbeeld.ts'
import { type Gelopen, sluitVanzelf } from './banen/trajecten.ts'
import { toSetzorgvraag } from './banen/zorgvragen.ts'
import type { Trajectset } from './tijdlijn.ts'
import { isTypelijst, typenOverTijd } from './typen-over-tijd.ts'

interface Bronnen {
  readonly gelopen: readonly Gelopen[]
  readonly beelden: readonly Zorgvraagbeeld[]
  readonly zorgdagen: readonly Zorgdag[]
  readonly regelgroepen: readonly Regelgroep[]
  readonly nummerOp: (soort: 'ggz' | 'fz' | null, dag: EpochDay) => string | null
  readonly referentie: Referentie
}

/** Per number the set it joins: zorgvragen, prestaties, and what was declared of them (ZTN-21, ZTN-24). */
export function trajectsetsVan(bronnen: Bronnen): readonly Trajectset[] {
  const { gelopen, beelden, zorgdagen, regelgroepen, nummerOp, referentie } = bronnen
  const prestaties = zorgdagen.filter(({ soort }) => soort !== 'weigering')
  const zorgPer = Map.groupBy(prestaties, ({ trajectsoort, dag }) => nummerOp(trajectsoort, dag))
  const regelsPer = Map.groupBy(
    regelgroepen.filter(({ soort }) => soort === 'debet'),
    ({ zorgtraject }) => zorgtraject,
  )
  return gelopen.map(({ loop, nummerloop }): Trajectset => {
    const { document } = loop
    const nummer = formatZtn(document.nummer)
    const eigen = beelden.filter(({ zorgtraject }) => zorgtraject?.nummer === document.nummer)
    const zorg = zorgPer.get(document.nummer) ?? []
    return {
      nummer,
      soort: document.soort,
      startdatum: document.startdatum,
      gesloten: document.gesloten,
      sluitreden: document.sluitreden ?? null,
      perioden: nummerloop.perioden,
      sluitVanzelf: sluitVanzelf(loop),
      plaatsing: document.plaatsing,
      zorgvragen: eigen.map((een) => toSetzorgvraag(een, referentie)),
      typen: typenOverTijd(losseTypen(document.diagnoses, eigen), document.soort, document.gesloten, referentie),
      prestaties: {
        aantal: zorg.reduce((som, { aantal }) => som + aantal, 0),
        bedrag: sumCents(zorg.map(({ bedrag }) => bedrag)),
        eerste: zorg[0]?.dag ?? null,
        laatste: zorg.at(-1)?.dag ?? null,
      },
      regels: perStand(regelsPer.get(nummer) ?? []),
    }
  })
}

/** Types on the number that are with none of its zorgvragen on the same day. */
function losseTypen(
  diagnoses: Gelopen['loop']['document']['diagnoses'],
  beelden: readonly Zorgvraagbeeld[],
): readonly { readonly code: string; readonly datum: EpochDay | null }[] {
  const bekend = new Set(
    beelden.flatMap(({ zorgvraag, document }) => [
      ...zorgvraag.typen.map(({ code, datum }) => `${datum} ${code}`),
      ...document.typeringen.map(({ type, datum }) => `${datum} ${type}`),
    ]),
  )
  return diagnoses.filter(({ codelijst, code, datum }) => isTypelijst(codelijst) && !bekend.has(`${datum} ${code}`))
}

function perStand(groepen: readonly Regelgroep[]): Trajectset['regels'] {
  const standen = Map.groupBy(groepen, ({ stand }) => stand)
  return [...standen].map(([stand, eigen]: [Regelstand, readonly Regelgroep[]]) => ({
    stand,
    aantal: eigen.reduce((som, { aantal }) => som + aantal, 0),
    bedrag: sumCents(eigen.map(({ bedrag }) => bedrag)),
  }))
}
