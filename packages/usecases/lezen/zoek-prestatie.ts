import { isVorm, type PrestatieRij, type Referentie, type TariefRij, type Uitgave } from '@zorgketen/reference'
import { type EpochDay, formatDay, type Tekst } from '@zorgketen/values'
import { showCertainty } from './explain-retourcode.ts'
import type { Leesveld } from './leesdocument.ts'
import { both, join, showAmount, t, veld } from './toon.ts'
import type { Zoekresultaat } from './zoekresultaat.ts'

interface Vindplaats {
  readonly rij: TariefRij
  readonly uitgave: Uitgave<'prestaties'>
}

/** Where prestatiecodes are known: every row of every release. */
export function allPrestaties(referentie: Referentie): ReadonlyMap<string, readonly Vindplaats[]> {
  const rijen = referentie.uitgaven.flatMap((uitgave) =>
    isVorm(uitgave, 'prestaties') ? uitgave.rijen.map((rij) => ({ rij, uitgave })) : [],
  )
  const perCode = Map.groupBy(rijen, ({ rij }) => rij.code ?? rij.codeAfgeleid ?? '')
  perCode.delete('')
  return perCode
}

/** A prestatiecode: its name, its tariff on a day and in every period a source gives, and how sure that is. */
export function describePrestatie(
  code: string,
  plaatsen: readonly Vindplaats[],
  dag: EpochDay,
  referentie: Referentie,
): Zoekresultaat {
  const { rij, ...rest } = referentie.prestaties({ packs: ['nza', 'fictief'] }).vindCode(code, dag)
  const laatste = plaatsen.at(-1)
  const naam = rij?.naam ?? laatste?.rij.naam ?? code
  const reden = 'reden' in rest ? rest.reden : null
  const opDag = rij?.tariefCents == null ? (reden ?? t('onbekend', 'unknown')) : showAmount(rij.tariefCents)
  const fictief = plaatsen.some(({ uitgave }) => uitgave.kop.fictief)
  return {
    soort: 'prestatie',
    sleutel: code,
    titel: t(`Prestatiecode ${code}`, `Prestatiecode ${code}`),
    tekst: both(naam),
    velden: [
      veld(t(`Maximumtarief op ${formatDay(dag)}`, `Maximum tariff on ${formatDay(dag)}`), opDag),
      ...(rij === null ? [] : detailsOf(rij, referentie)),
      ...plaatsen.map(tariffField),
    ],
    bron: both([...new Set(plaatsen.map((een) => een.rij.bron.titel))].join('; ')),
    zekerheid: showCertainty(rij?.zekerheid ?? laatste?.rij.zekerheid ?? 'onbekend'),
    geldig: join([...new Set(plaatsen.map(({ uitgave }) => periodOf(uitgave)))].map(both)),
    fictief,
    verwant: [],
  }
}

const detailsOf = (
  { soort, setting, minuten, opmerking }: PrestatieRij,
  referentie: Referentie,
): readonly Leesveld[] => {
  const naam = referentie.settings().find(({ index }) => index === setting)?.naam
  return [
    veld(t('Soort', 'Kind'), both(soort)),
    ...(naam === undefined ? [] : [veld(both('Setting'), naam)]),
    ...(minuten === null ? [] : [veld(t('Vanaf minuten', 'From minutes'), both(String(minuten)))]),
    ...(opmerking === null ? [] : [veld(t('Opmerking', 'Remark'), both(opmerking))]),
  ]
}

/** What one release says of the code; a doubtful row is told as such. */
function tariffField({ rij, uitgave }: Vindplaats): Leesveld {
  const bedrag = rij.tariefCents === null ? t('geen tarief', 'no tariff') : showAmount(rij.tariefCents)
  const twijfel: Tekst[] = rij.bruikbaar ? [] : [t('niet gebruikt', 'not used')]
  const vermoed: Tekst[] = rij.code === null ? [t('code afgeleid', 'code inferred')] : []
  const verzonnen: Tekst[] = uitgave.kop.fictief ? [t('FICTIEF', 'FICTITIOUS')] : []
  const uitleg = join([both(rij.bron.titel), showCertainty(rij.zekerheid), ...vermoed, ...twijfel, ...verzonnen], '; ')
  return veld(t(`Tarief ${periodOf(uitgave)}`, `Tariff ${periodOf(uitgave)}`), bedrag, uitleg)
}

/** `geldigTot` of a release is the first day after it. */
function periodOf({ kop }: Uitgave): string {
  const tot = kop.geldigTot === null ? '' : ` ${formatDay((kop.geldigTot - 1) as EpochDay)}`
  return `${formatDay(kop.geldigVanaf)} –${tot}`
}
