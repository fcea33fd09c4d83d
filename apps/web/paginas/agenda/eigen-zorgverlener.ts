import type { Optie } from '../../kit/optie.ts'

const sleutel = (organisatie: string): string => `zorgketen.agenda.${organisatie}`

/** Whose agenda was looked at last in this browser, by organisation; null: nobody's yet. */
export function leesEigen(organisatie: string): Optie | null {
  try {
    const ruw: unknown = JSON.parse(localStorage.getItem(sleutel(organisatie)) ?? 'null')
    const { sleutel: id, naam } = (ruw ?? {}) as Partial<Optie>
    return typeof id === 'string' && typeof naam === 'string' ? { sleutel: id, naam } : null
  } catch {
    return null
  }
}

export function onthoudEigen(organisatie: string, { sleutel: id, naam }: Optie): void {
  try {
    localStorage.setItem(sleutel(organisatie), JSON.stringify({ sleutel: id, naam }))
  } catch {
    // private browsing: the choice holds until the page closes
  }
}
