import { isVorm, type Uitgave } from './uitgave.ts'

/** Own releases laid over the others, in the order in which they were accepted; gives all of them together. */
export function layOver(gedeeld: readonly Uitgave[], eigen: readonly Uitgave<'prestaties'>[]): readonly Uitgave[] {
  const alle = [...gedeeld, ...eigen]
  return [...gedeeld, ...eigen.flatMap((uitgave) => cutUp(alle, uitgave))]
}

/**
 * Of two lists the one that begins last counts, which is right for tariffs. A list of codes without tariffs (Vektis 071)
 * says for all its days which codes there are, so it is cut where others begin and each piece lies over the list that
 * begins there. A list with any tariff stays whole.
 */
function cutUp(alle: readonly Uitgave[], eigen: Uitgave<'prestaties'>): readonly Uitgave<'prestaties'>[] {
  const { kop, rijen } = eigen
  if (rijen.some(({ tariefCents }) => tariefCents !== null)) return [eigen]
  const grenzen = alle.flatMap((uitgave) =>
    isVorm(uitgave, 'prestaties') &&
    uitgave.kop.geldigVanaf > kop.geldigVanaf &&
    (kop.geldigTot === null || uitgave.kop.geldigVanaf < kop.geldigTot)
      ? [uitgave.kop.geldigVanaf]
      : [],
  )
  const dagen = [kop.geldigVanaf, ...new Set(grenzen)].sort((a, b) => a - b)
  return dagen.map((geldigVanaf, i) => ({
    ...eigen,
    kop: { ...kop, geldigVanaf, geldigTot: dagen[i + 1] ?? kop.geldigTot },
  }))
}
