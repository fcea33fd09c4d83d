import type { Betaalmatch } from '@zorgketen/betaling'
import type { Actor } from '../opslag/actor.ts'
import type { Betalingrij } from '../opslag/betaalkast.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import type { Betaalblad } from './betaalblad.ts'
import { toBetalingrij } from './betaalrij.ts'
import { sleutelOf } from './boeking.ts'

/** Keeps matches with where they come from: the booking, who did it, on which day the money moved. */
export async function keepMatches(
  { nieuwId }: Pick<Werkplek, 'nieuwId'>,
  kast: Kast,
  actor: Actor,
  blad: Betaalblad,
  matches: readonly Betaalmatch[],
): Promise<readonly Betalingrij[]> {
  const perPost = new Map(blad.posten.map((post) => [post.id, post]))
  const rijen = matches.map((match) => {
    const boeking = blad.boekingen.get(sleutelOf(match))
    return toBetalingrij(match, {
      id: nieuwId(),
      afschrift: boeking?.bestand ?? '',
      betaler: perPost.get(match.post)?.betaler ?? null,
      dag: boeking?.dag ?? blad.vandaag,
      door: actor.gebruiker,
    })
  })
  await kast.betalingen.bewaarBetalingen(rijen)
  return rijen
}

/** Certain matches that no person ever took back: what was taken back is only made again by a person. */
export function certainMatches({ overzicht, ongedaan }: Betaalblad): readonly Betaalmatch[] {
  const terug = new Set(ongedaan.map(({ boeking, factuurnummer }) => `${boeking} ${factuurnummer}`))
  return (overzicht?.matches ?? []).filter(
    (match) => match.zekerheid === 'zeker' && !terug.has(`${sleutelOf(match)} ${match.factuurnummer}`),
  )
}
