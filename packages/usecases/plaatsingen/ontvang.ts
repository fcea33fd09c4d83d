import { plaatsingsbericht } from '../formaten/plaatsingsbericht.ts'
import { readJson } from '../grens/read-json.ts'
import type { Actor } from '../opslag/actor.ts'
import { assertMag } from '../werk/mag.ts'
import { Werkfout } from '../werk/werkfout.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { keepPlaatsingsbericht } from './bewaar.ts'

/** Receives a plaatsingsbericht as a file, from a DJI that does not work here. `naam` only says where. */
export async function receivePlaatsingsbericht(
  plek: Werkplek,
  actor: Actor,
  naam: string,
  tekst: string,
): Promise<{ readonly kenmerk: string; readonly nieuw: boolean }> {
  assertMag(actor, 'beheren')
  const gelezen = readJson(plaatsingsbericht, naam, tekst)
  if (!gelezen.ok) {
    const [fout] = gelezen.fouten
    if (fout === undefined) throw new RangeError('unreadable without a fault')
    const { wat, verwacht, doe, veld, regel } = fout
    throw new Werkfout('onleesbaar', { wat, verwacht, doe, waar: `${naam}, regel ${regel}${veld && `, ${veld}`}` })
  }
  const bericht = gelezen.waarde
  if (bericht.milieu !== plek.opslag.milieu) throw milieufout(naam, bericht.milieu)
  const nieuw = await plek.opslag.transact(actor, (kast) =>
    keepPlaatsingsbericht(plek, kast, actor, bericht, 'bestand'),
  )
  return { kenmerk: bericht.kenmerk, nieuw }
}

const milieufout = (naam: string, milieu: 'P' | 'T'): Werkfout =>
  new Werkfout('milieu', {
    waar: naam,
    wat:
      milieu === 'P'
        ? {
            nl: 'Dit is een productiebericht in een testomgeving.',
            en: 'This is a production message in a test environment.',
          }
        : {
            nl: 'Dit is een testbericht in de productieomgeving.',
            en: 'This is a test message in the production environment.',
          },
    doe: {
      nl: 'Lees het in de andere omgeving in; de twee mengen nooit.',
      en: 'Take it in at the other environment; the two never mix.',
    },
  })
