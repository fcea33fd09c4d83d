import type { Kast } from '../opslag/opslag.ts'

/**
 * Whom patients stand for now: a double that was merged away since gives the one that stayed. Looked up when it is read
 * and never written, so that undoing a merge undoes this too.
 */
export async function readWieNu(kast: Kast, ids: Iterable<string>): Promise<(id: string) => string> {
  const naar = new Map<string, string>()
  const gezien = new Set<string>()
  let vraag = [...new Set(ids)]
  while (vraag.length > 0) {
    for (const id of vraag) gezien.add(id)
    const volgend: string[] = []
    for (const { id, inhoud } of await kast.registers.vindAlle('patient', vraag)) {
      const { opgegaanIn } = inhoud as { readonly opgegaanIn: string | null }
      if (opgegaanIn === null) continue
      naar.set(id, opgegaanIn)
      if (!gezien.has(opgegaanIn)) volgend.push(opgegaanIn)
    }
    vraag = volgend
  }
  return (id) => {
    let nu = id
    for (let stap = 0; stap < naar.size; stap += 1) nu = naar.get(nu) ?? nu
    return nu
  }
}
