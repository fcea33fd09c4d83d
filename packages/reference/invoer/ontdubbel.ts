import { bevinding, type Importbevinding } from './bevinding.ts'
import type { GelezenRegel } from './lees-rij.ts'

/**
 * Takes out codes that stand there twice: the same row again is left out, rows that contradict each other all are,
 * because nothing says which is right. Also tells which codes have the same features.
 */
export function ontdubbel(
  regels: readonly GelezenRegel[],
  kolom: string | null,
): {
  readonly regels: readonly GelezenRegel[]
  readonly bevindingen: readonly Importbevinding[]
  /** Rows left out because they contradict each other. */
  readonly botsend: number
} {
  const bevindingen: Importbevinding[] = []
  const perCode = new Map<string, GelezenRegel>()
  const botsend = new Set<string>()
  for (const regel of regels) {
    const eerste = perCode.get(regel.code)
    if (eerste === undefined) {
      perCode.set(regel.code, regel)
      continue
    }
    const gelijk = isGelijk(eerste, regel)
    if (!gelijk) botsend.add(regel.code)
    bevindingen.push(
      bevinding(gelijk ? 'code.dubbel' : 'code.botst', { regel: regel.regel, kolom }, regel.code, String(eerste.regel)),
    )
  }
  const over = [...perCode.values()].filter((regel) => !botsend.has(regel.code))
  return {
    regels: over,
    bevindingen: [...bevindingen, ...gelijkeKenmerken(over, kolom)],
    botsend: regels.filter((regel) => botsend.has(regel.code)).length,
  }
}

function isGelijk(a: GelezenRegel, b: GelezenRegel): boolean {
  return a.naam === b.naam && a.tariefCents === b.tariefCents && a.vanaf === b.vanaf && a.tot === b.tot
}

function gelijkeKenmerken(regels: readonly GelezenRegel[], kolom: string | null): Importbevinding[] {
  const eersten = new Map<string, GelezenRegel>()
  return regels.flatMap((regel) => {
    if (regel.kenmerken === null) return []
    const sleutel = JSON.stringify(regel.kenmerken)
    const eerste = eersten.get(sleutel)
    if (eerste === undefined) {
      eersten.set(sleutel, regel)
      return []
    }
    // a code that takes over from another on the day that one ends is no double
    if (!overlapt(eerste, regel)) return []
    return [bevinding('kenmerken.dubbel', { regel: regel.regel, kolom }, regel.code, eerste.code)]
  })
}

function overlapt(a: GelezenRegel, b: GelezenRegel): boolean {
  const voor = (tot: number | null, vanaf: number | null) => tot !== null && vanaf !== null && tot <= vanaf
  return !voor(a.tot, b.vanaf) && !voor(b.tot, a.vanaf)
}
