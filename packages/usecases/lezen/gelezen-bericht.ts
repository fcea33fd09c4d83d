import type { Bevinding } from '@zorgketen/messages'
import type { Tekst } from '@zorgketen/values'
import { attachVondsten, structureVondst } from './collect-vondsten.ts'
import type { Leesdocument, Leesvondst } from './leesdocument.ts'
import { t } from './toon.ts'
import type { Verzamelaar } from './verzamelaar.ts'

/** How reading a message ended, as every reader of this kind tells it. */
interface Leesslot {
  readonly volledig: boolean
  readonly bevindingen: readonly Bevinding[]
  readonly aantalBevindingen: number
}

interface Leesinhoud extends Pick<Leesdocument, 'bestand' | 'soort' | 'titel' | 'samenvatting' | 'retourcodes'> {
  readonly slot: Leesslot
  readonly verzamelaar: Verzamelaar
  /** Findings of rules, after those of the structure. */
  readonly vondsten: readonly Leesvondst[]
  readonly tellingen: Leesdocument['tellingen']
  readonly nietBeoordeeld: Leesdocument['nietBeoordeeld']
}

/** Puts a document together: findings in order, each section and line pointed at its own. */
export function makeDocument(inhoud: Leesinhoud): Leesdocument {
  const { slot, verzamelaar, bestand, soort, titel, samenvatting, retourcodes, tellingen, nietBeoordeeld } = inhoud
  const bevindingen = [...slot.bevindingen.map(structureVondst), ...inhoud.vondsten]
  return {
    ...{ bestand, soort, titel, samenvatting, retourcodes, tellingen, nietBeoordeeld, bevindingen },
    uitslag: judge(slot, inhoud.vondsten),
    secties: attachVondsten(verzamelaar.secties, bevindingen),
    structuur: { volledig: slot.volledig, aantal: slot.aantalBevindingen, breuk: breakOf(slot) },
    ...verzamelaar.tel(),
  }
}

function judge({ volledig, aantalBevindingen }: Leesslot, vondsten: readonly Leesvondst[]): Leesdocument['uitslag'] {
  if (!volledig || aantalBevindingen > 0) {
    const hoe: Tekst = volledig
      ? t(
          'de inhoud hieronder is gelezen, maar er ontbreekt of wringt iets',
          'the content below was read, but something is missing or wrong',
        )
      : t('hieronder staat wat er tot de breuk te lezen was', 'below is what could be read up to the break')
    return {
      stand: 'onleesbaar',
      tekst: t(
        `De structuur klopt niet (${aantalBevindingen} ${aantalBevindingen === 1 ? 'bevinding' : 'bevindingen'}): ${hoe.nl}. Geen regel heeft geoordeeld.`,
        `The structure is wrong (${aantalBevindingen} ${aantalBevindingen === 1 ? 'finding' : 'findings'}): ${hoe.en}. No rule judged.`,
      ),
    }
  }
  const afkeur = vondsten.filter(({ ernst }) => ernst === 'afkeur').length
  if (afkeur > 0) {
    return {
      stand: 'gebreken',
      tekst: t(
        `De structuur klopt, maar de poort zou dit bericht weigeren: ${afkeur} ${afkeur === 1 ? 'bevinding' : 'bevindingen'}.`,
        `The structure is sound, but the gate would refuse this message: ${afkeur} ${afkeur === 1 ? 'finding' : 'findings'}.`,
      ),
    }
  }
  return { stand: 'goed', tekst: t('Er zijn geen bevindingen.', 'There are no findings.') }
}

function breakOf({ volledig, bevindingen }: Leesslot): Tekst | null {
  const laatste = bevindingen.at(-1)
  if (volledig || laatste === undefined) return null
  const { regel, kolom, tekst } = laatste
  return t(`Regel ${regel}, kolom ${kolom}: ${tekst.nl}`, `Line ${regel}, column ${kolom}: ${tekst.en}`)
}
