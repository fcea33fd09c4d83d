import type { gds801 } from '@zorgketen/gds801'
import type { Random } from '../runner/random.ts'
import { nieuw } from './codec.ts'
import type { Consult } from './consults.ts'

/** What the lines of one insured have in common. */
export interface Behandeling {
  readonly declarant: string
  readonly contractnummer: string
  readonly zorgtraject: gds801.Zorgtraject
  readonly plaatsingsbesluit: gds801.Plaatsingsbesluit
  /** Epoch day of the first day of the month of care. */
  readonly eersteDag: number
}

const DUREN = [300, 900, 1800, 2700, 3600, 4500, 5400, 7200] as const
const BEHANDELAARS = 400

/** One forensic debit line with all it brings along; invented content, valid structure, true totals. */
export function makeRegel(
  toeval: Random,
  consults: readonly [Consult, ...Consult[]],
  behandeling: Behandeling,
  nummer: number,
): gds801.DebetPrestatie {
  const { code, tarief } = toeval.pick(consults)
  const dag = behandeling.eersteDag + toeval.below(28)
  const privacy = toeval.chance(5)
  const begintijd = (8 + toeval.below(9)) * 3600 + toeval.below(4) * 900
  return nieuw('DebetPrestatie', {
    referentienummer: `R${String(nummer).padStart(12, '0')}`,
    prestatieCodelijstCode: '071',
    prestatiecode: code,
    begindatum: dag,
    begintijd,
    eindtijd: begintijd + toeval.pick(DUREN),
    aantal: 1,
    tariefInclBtw: tarief,
    berekendBedragInclBtw: tarief,
    declaratieBedragInclBtw: tarief,
    informatieCode: '01',
    privacyCode: privacy,
    doorsturenToegestaan: true,
    verwijzing: [nieuw('Verwijzing', { typeVerwijzingcode: '06' })],
    zorgaanbieder: [zorgverlener(toeval, '01'), zorgverlener(toeval, '02')],
    aanvullendePrestatiegegevens: nieuw('AanvullendePrestatiegegevens', {
      contractnummer: behandeling.contractnummer,
      diagnose: privacy ? [] : diagnoses(toeval, dag),
      zorgtraject: behandeling.zorgtraject,
      plaatsingsbesluit: behandeling.plaatsingsbesluit,
    }),
  })
}

const agb = (toeval: Random): string => `94${String(100_000 + toeval.below(BEHANDELAARS)).padStart(6, '0')}`

const zorgverlener = (toeval: Random, rol: string) =>
  nieuw('Zorgaanbieder', { zorgaanbiedercode: agb(toeval), zorgaanbiederSoort: '3', zorgaanbiederRol: rol })

/** Zorgvraagtype always; who set it, and a main group, in part of the lines. */
function diagnoses(toeval: Random, dag: number): gds801.Diagnose[] {
  const steller = { zorgaanbiedercode: agb(toeval), zorgaanbiederSoort: '3', zorgaanbiederRol: '04' }
  const diagnosesteller = toeval.chance(30) ? nieuw('Diagnosesteller', steller) : null
  const vraagtype = nieuw('Diagnose', {
    diagnoseCodelijstCode: '032',
    diagnosecode: toeval.pick(['FICTIEF-01', 'FICTIEF-02']),
    diagnosedatum: dag - toeval.below(90),
    diagnosesteller,
  })
  if (toeval.chance(70)) return [vraagtype]
  const tweede = nieuw('Diagnose', {
    diagnoseCodelijstCode: '030',
    diagnosecode: toeval.pick(['01', '16', '23']),
    diagnosedatum: dag - toeval.below(90),
    diagnosesteller,
  })
  return [vraagtype, tweede]
}
