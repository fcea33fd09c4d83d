import type { gds801 } from '@zorgketen/gds801'
import type { Extra } from '@zorgketen/messages'
import type { Referentie } from '@zorgketen/reference'
import type { Tekst } from '@zorgketen/values'
import { showCode } from './codenamen.ts'
import type { Leesveld } from './leesdocument.ts'
import { both, join, showAmount, showDay, showText, showTime, showYesNo, t, veld } from './toon.ts'

type Zorgaanbieder = Pick<
  gds801.Zorgaanbieder,
  'zorgaanbiedercode' | 'zorgaanbiederSoort' | 'zorgaanbiederSpecificatie' | 'beroepZorgverlener' | 'naamZorgverlener'
>

/** Everything a debit line says beside its day, code and amount, in the order in which a person asks for it. */
export function fieldsOfDebet(debet: gds801.DebetPrestatie, referentie: Referentie): readonly Leesveld[] {
  const gegevens = debet.aanvullendePrestatiegegevens
  return [
    ...timesOf(debet),
    ...amountsOf(debet, referentie),
    ...debet.zorgaanbieder.map((wie) =>
      veld(rolOf(wie.zorgaanbiederRol, referentie), nameProfessional(wie, referentie)),
    ),
    ...(gegevens === null ? [] : gegevensvelden(gegevens, referentie)),
    ...debet.verwijzing.map((een) => veld(t('Verwijzing', 'Referral'), verwijzingTekst(een, referentie))),
    ...kenmerken(debet, referentie),
    ...unknownIn(debet.extra),
  ]
}

function timesOf({ begintijd, eindtijd, einddatum }: gds801.DebetPrestatie): readonly Leesveld[] {
  const tijden = [begintijd, eindtijd].map((tijd) => (tijd === null ? both('?') : showTime(tijd)))
  const tijd = begintijd === null && eindtijd === null ? [] : [veld(t('Tijd', 'Time'), join(tijden, ' – '))]
  return einddatum === null ? tijd : [...tijd, veld(t('Einddatum', 'End date'), showDay(einddatum))]
}

function amountsOf(debet: gds801.DebetPrestatie, referentie: Referentie): readonly Leesveld[] {
  const { aantal, tariefInclBtw, berekendBedragInclBtw, declaratieBedragInclBtw, prestatieCodelijstCode } = debet
  const velden = [veld(t('Tarief', 'Tariff'), showAmount(tariefInclBtw))]
  if (aantal !== 1) velden.push(veld(t('Aantal', 'Number'), showText(aantal === null ? null : String(aantal))))
  if (berekendBedragInclBtw !== declaratieBedragInclBtw) {
    velden.push(veld(t('Berekend bedrag', 'Calculated amount'), showAmount(berekendBedragInclBtw)))
  }
  velden.push(veld(t('Prestatiecodelijst', 'Code list'), showCode(referentie, 'COD367-VEKT', prestatieCodelijstCode)))
  return velden
}

const rolOf = (rol: string | null, referentie: Referentie): Tekst => {
  const naam = rol === null ? undefined : referentie.codelijst('CL0014-VEKT').rij(rol)?.naam
  return naam === undefined ? t('Zorgaanbieder', 'Professional') : both(naam.charAt(0).toUpperCase() + naam.slice(1))
}

/** AGB code with its kind, or profession with a name: a line has the one or the other. */
function nameProfessional(wie: Zorgaanbieder, referentie: Referentie): Tekst {
  const { zorgaanbiedercode: agb, zorgaanbiederSoort: soort, beroepZorgverlener: beroep } = wie
  const naam = wie.naamZorgverlener
  const delen: Tekst[] = []
  if (agb !== null) delen.push(both(`AGB ${agb}`))
  const kind = soort === null ? undefined : referentie.codelijst('CL0015-VEKT').rij(soort)?.naam
  if (kind !== undefined) delen.push(both(kind))
  if (beroep !== null) delen.push(both(beroep))
  if (wie.zorgaanbiederSpecificatie !== null) delen.push(both(wie.zorgaanbiederSpecificatie))
  if (naam !== null) {
    const geslachtsnaam = naam.geslachtsnaam
    const woorden = [naam.initialen, geslachtsnaam?.voorvoegsels, geslachtsnaam?.achternaam]
    delen.push(both(woorden.filter((woord) => woord != null && woord !== '').join(' ')))
  }
  return delen.length === 0 ? showText(null) : join(delen)
}

function gegevensvelden(gegevens: gds801.AanvullendePrestatiegegevens, referentie: Referentie): readonly Leesveld[] {
  const { zorgtraject, plaatsingsbesluit, contractnummer, diagnose } = gegevens
  const velden: Leesveld[] = []
  if (zorgtraject !== null) {
    const start = showDay(zorgtraject.zorgtrajectStartdatum)
    velden.push(veld(both('Zorgtrajectnummer'), showText(zorgtraject.zorgtrajectnummer)))
    velden.push(veld(both('Startdatum zorgtraject'), start))
  }
  if (plaatsingsbesluit !== null) {
    const { plaatsingsbesluitNummer, begindatumForensischeZorgtitel, einddatumForensischeZorgtitel } = plaatsingsbesluit
    const tot = einddatumForensischeZorgtitel === null ? t('open', 'open') : showDay(einddatumForensischeZorgtitel)
    velden.push(veld(both('Plaatsingsbesluit'), showText(plaatsingsbesluitNummer)))
    velden.push(veld(both('Forensische titel'), join([showDay(begindatumForensischeZorgtitel), tot], ' – ')))
  }
  if (contractnummer !== null) velden.push(veld(t('Contractnummer', 'Contract number'), both(contractnummer)))
  return [
    ...velden,
    ...diagnose.map((een) => veld(t('Diagnose', 'Diagnosis'), diagnoseTekst(een, referentie))),
    ...unknownIn(gegevens.extra),
  ]
}

/** COD392 names the list each kind of diagnosis code is in: `DSM-hoofdgroep ggz (CL0005-NZA)`. */
function diagnoseTekst(
  { diagnoseCodelijstCode: lijst, diagnosecode, diagnosedatum }: gds801.Diagnose,
  referentie: Referentie,
) {
  const naam = lijst === null ? undefined : referentie.codelijst('COD392-VEKT').rij(lijst)?.naam
  const waardelijst = /\((CL\d{4}-NZA)\)/.exec(naam ?? '')?.[1] ?? ''
  const soort = naam === undefined ? both(lijst ?? '?') : both(naam.replace(/ \(.*/, ''))
  const dag = diagnosedatum === null ? [] : [showDay(diagnosedatum)]
  return join([join([soort, showCode(referentie, waardelijst, diagnosecode)], ' '), ...dag])
}

function verwijzingTekst(
  { typeVerwijzingcode, verwijsdatum, verwijzer }: gds801.Verwijzing,
  referentie: Referentie,
): Tekst {
  const delen = [showCode(referentie, 'CL0004-NZA', typeVerwijzingcode)]
  if (verwijsdatum !== null) delen.push(showDay(verwijsdatum))
  if (verwijzer !== null) delen.push(nameProfessional(verwijzer, referentie))
  return join(delen)
}

/** What is told only when it is not as always. */
function kenmerken(debet: gds801.DebetPrestatie, referentie: Referentie): readonly Leesveld[] {
  const { informatieCode, herdeclaratiecode, privacyCode, doorsturenToegestaan, soortKosten } = debet
  const velden: Leesveld[] = []
  if (informatieCode !== '01') {
    velden.push(veld(t('Informatiecode', 'Information code'), showCode(referentie, 'CL0013-VEKT', informatieCode)))
  }
  if (herdeclaratiecode !== null) {
    velden.push(veld(t('Herdeclaratie', 'Declared again'), showCode(referentie, 'COD651-VEKT', herdeclaratiecode)))
  }
  if (privacyCode === true) velden.push(veld(t('Privacyverklaring', 'Privacy statement'), showYesNo(true)))
  if (doorsturenToegestaan !== true) {
    const waarde = doorsturenToegestaan === null ? showText(null) : showYesNo(false)
    velden.push(veld(t('Doorsturen toegestaan', 'Forwarding allowed'), waarde))
  }
  if (soortKosten !== null) velden.push(veld(t('Soort kosten', 'Kind of costs'), both(soortKosten)))
  for (const { apkCodelijstCode, apkCode } of debet.aanvullendPrestatieKenmerk) {
    const waarde = both(`${apkCodelijstCode ?? '?'} ${apkCode ?? '?'}`)
    velden.push(veld(t('Prestatiekenmerk', 'Line label'), waarde))
  }
  return velden
}

/** Elements the layout does not know: named, not shown, because nobody can say what they hold. */
export const unknownIn = (extra: readonly Extra[] | null): readonly Leesveld[] =>
  extra === null || extra.length === 0
    ? []
    : [veld(t('Onbekende elementen', 'Unknown elements'), both([...new Set(extra.map(({ naam }) => naam))].join(', ')))]
