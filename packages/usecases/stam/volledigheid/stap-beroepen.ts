import type { TeDeclareren } from '@zorgketen/declaratie'
import { ruleIdOf } from '@zorgketen/rules'
import { type EpochDay, formatDay } from '@zorgketen/values'
import { beroepsregels, type Inzet, judgeInzet, type Prestatie } from '@zorgketen/zorgprestatie'
import { toProfessional } from '../zorgverleners/to-professional.ts'
import { type Onderweg, prestatieOnderweg } from './onderweg.ts'
import { waarschuwt } from './oorzaak.ts'
import { meld, type Ronde } from './ronde.ts'

/** The derivation and the composing report the other rules about professionals themselves. */
const VRAGEN: ReadonlySet<string> = new Set([
  'zpm.beroep.in-opleiding',
  'zpm.beroep.big-registratie',
  'zpm.beroep.regiebehandelaar',
])

/**
 * Warns where a professional at work does not hold: training, BIG, profession of a regiebehandelaar (ZPM-04). Where
 * nobody's BIG registration is kept, nobody lacks one here.
 */
export function stapBeroepen(ronde: Ronde, prestaties: readonly Prestatie[], items: readonly TeDeclareren[]): void {
  const { documenten, vandaag, referentie } = ronde.vraag
  const professionals = new Map(documenten.zorgverleners.map((een) => [een.id, toProfessional(een)]))
  const metBig = documenten.zorgverleners.some(({ big }) => big.length > 0)
  const zorg = new Map<string, Onderweg[]>()
  const inzetten: Inzet[] = []
  const add = (wie: string | null, rol: Inzet['rol'], dag: EpochDay, onderweg: Onderweg): void => {
    const professional = wie === null ? undefined : professionals.get(wie)
    if (professional === undefined) return
    const pad = `zorgverlener ${wie}, ${rol} op ${formatDay(dag)}`
    const eerder = zorg.get(pad)
    if (eerder !== undefined) {
      eerder.push(onderweg)
      return
    }
    zorg.set(pad, [onderweg])
    inzetten.push({ professional, rol, dag })
  }
  for (const prestatie of prestaties) {
    const onderweg = { registratie: prestatie, item: null, betaler: null, contract: null }
    add(prestatie.zorgverlener, 'uitvoerder', prestatie.datum, onderweg)
  }
  for (const item of items) {
    add(item.zorgtraject.regiebehandelaar, 'regiebehandelaar', item.prestatie.datum, prestatieOnderweg(item, null))
  }
  const geen = { bigRegister: undefined, agbRegister: undefined }
  for (const melding of judgeInzet(inzetten, referentie, geen, vandaag).meldingen) {
    const id = ruleIdOf(melding)
    const regel = beroepsregels.find((een) => een.id === id)
    if (regel === undefined || !VRAGEN.has(id) || (id === 'zpm.beroep.big-registratie' && !metBig)) continue
    const { zegt, advies } = regel
    const { nl, en } = melding.verwacht
    const voorbeeld = { nl: `${melding.pad}: verwacht ${nl}.`, en: `${melding.pad}: expected ${en}.` }
    for (const onderweg of zorg.get(melding.pad) ?? []) {
      const betreft = onderweg.item === null ? 'zorgverlener' : 'regiebehandelaar'
      const oorzaak = waarschuwt('personeelszaken', betreft, [zegt.nl, zegt.en], [advies.nl, advies.en])
      meld(ronde, id, oorzaak, onderweg, voorbeeld)
    }
  }
}
