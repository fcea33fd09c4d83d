import { contractOn } from '@zorgketen/contract'
import { formatDay } from '@zorgketen/values'
import type { TeDeclareren } from '../model/administratie.ts'
import type { Betrokkene } from '../model/declaratieregel.ts'
import type { Regelinhoud } from '../model/regelinhoud.ts'
import { isReden } from '../uitleg/is-reden.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { behandelaar, regiebehandelaar } from './betrokkenen.ts'
import { checkKoppeling } from './check-koppeling.ts'
import { findTarief } from './find-tarief.ts'
import { findVerzekerde } from './find-verzekering.ts'
import type { Regelbron } from './regelbron.ts'
import { regeldiagnoses } from './regeldiagnoses.ts'
import { regelverwijzing } from './regelverwijzing.ts'
import { showVerzekerde } from './show-verzekerde.ts'

/** A composed line without its reference, with what deserves a look. */
export interface Regelvoorstel {
  readonly inhoud: Regelinhoud
  readonly signalen: readonly Reden[]
}

// CL0013: 01 is a declaration, not a specification or information.
const DECLARATIE = '01'

/** One prestatie as a debit line, or the reason why there is none. */
export function composeRegel(bron: Regelbron, item: TeDeclareren): Regelvoorstel | Reden {
  const { prestatie, zorgtraject } = item
  const wie = findVerzekerde(bron.verzekeringen, prestatie)
  if (isReden(wie)) return wie
  if (wie.betaler !== bron.betaler) {
    const datum = formatDay(prestatie.datum)
    return reden('verzekerde.andere-betaler', { datum, gevonden: wie.betaler, verwacht: bron.betaler })
  }
  const koppelfout = checkKoppeling(bron, item)
  if (koppelfout !== null) return koppelfout
  const verzekerde = showVerzekerde(wie, bron.isDji)
  if (isReden(verzekerde)) return verzekerde
  const contract = contractOn(bron.contracten, bron.declarant, bron.betaler, prestatie.datum)
  if (bron.isDji && contract === null) return reden('contract.ontbreekt', { datum: formatDay(prestatie.datum) })
  const { tarief, signaal } = findTarief(contract, prestatie, bron.isDji)
  const signalen = signaal === null ? [] : [signaal]
  const betrokkenen = composeBetrokkenen(bron, item, signalen)
  if (isReden(betrokkenen)) return betrokkenen
  const plaatsing =
    bron.isDji && item.plaatsing !== null ? { nummer: item.plaatsing.nummer, titel: item.plaatsing.titel } : null
  const inhoud: Regelinhoud = {
    soort: 'debet',
    prestatie: prestatie.id,
    verzekerde,
    codelijst: prestatie.codelijst,
    code: prestatie.code,
    datum: prestatie.datum,
    begintijd: prestatie.begintijd,
    eindtijd: prestatie.eindtijd,
    aantal: 1,
    tarief,
    berekend: tarief,
    bedrag: tarief,
    herdeclaratie: null,
    informatiecode: DECLARATIE,
    privacy: item.privacy,
    doorsturen: true,
    zorgtraject: zorgtraject.nummer,
    startdatum: zorgtraject.startdatum,
    plaatsing,
    contract: bron.isDji && contract !== null ? contract.nummer : null,
    diagnoses: regeldiagnoses(zorgtraject.diagnoses, prestatie.datum, bron.isDji, item.privacy),
    betrokkenen,
    verwijzing: regelverwijzing(item.verwijzing, bron.isDji),
  }
  return { inhoud, signalen }
}

function composeBetrokkenen(bron: Regelbron, item: TeDeclareren, signalen: Reden[]): readonly Betrokkene[] | Reden {
  const { zorgverlener } = item.prestatie
  const eersten: Betrokkene[] = []
  // A day of verblijf is delivered by nobody in particular.
  if (zorgverlener !== null) {
    const uitvoerder = bron.zorgverleners.get(zorgverlener)
    if (uitvoerder === undefined) return reden('zorgverlener.onbekend', { zorgverlener })
    eersten.push(behandelaar(item.prestatie, uitvoerder))
  }
  const regieId = item.zorgtraject.regiebehandelaar
  if (regieId === null) {
    signalen.push(reden('regiebehandelaar.ontbreekt'))
    return eersten
  }
  const regie = bron.zorgverleners.get(regieId)
  if (regie === undefined) return reden('zorgverlener.onbekend', { zorgverlener: regieId })
  const tweede = regiebehandelaar(regie)
  if (!isReden(tweede)) return [...eersten, tweede]
  signalen.push(tweede)
  return eersten
}
