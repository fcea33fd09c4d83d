import type { Declaratie } from '../model/declaratie.ts'
import type { Debetregel } from '../model/declaratieregel.ts'
import { type Reden, reden } from '../uitleg/reden.ts'
import { geldendeRegel, type Historie, openRegel } from './historie.ts'

/** A prestatie is claimed by one line at a time: none awaits an answer, none is granted unless credited along. */
export function checkDebetten(historie: ReadonlyMap<string, Historie>, declaratie: Declaratie): readonly Reden[] {
  const gecrediteerd = new Set(declaratie.regels.flatMap((r) => (r.soort === 'credit' ? [r.gerelateerd] : [])))
  const gezien = new Set<string>()
  const redenen: Reden[] = []
  for (const regel of declaratie.regels) {
    if (regel.soort !== 'debet' || regel.prestatie === null) continue
    const fout = gezien.has(regel.prestatie)
      ? reden('verzenden.prestatie-dubbel', { referentie: regel.referentie })
      : checkDebet(historie.get(regel.prestatie), gecrediteerd, regel)
    gezien.add(regel.prestatie)
    if (fout !== null) redenen.push(fout)
  }
  return redenen
}

function checkDebet(
  historie: Historie | undefined,
  gecrediteerd: ReadonlySet<string>,
  { referentie }: Debetregel,
): Reden | null {
  if (historie === undefined) return null
  if (openRegel(historie) !== null) return reden('verzenden.wacht-op-retour', { referentie })
  const geldend = geldendeRegel(historie)
  return geldend === null || gecrediteerd.has(geldend.regel.referentie)
    ? null
    : reden('verzenden.al-toegekend', { referentie })
}
