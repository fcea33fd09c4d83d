import type { GelezenDeclaratie } from './gelezen.ts'

/**
 * The order in which messages were sent: by day, then by reference; but on one day a message comes after those whose
 * lines it takes back.
 */
export function orderDeclaraties(declaraties: readonly GelezenDeclaratie[]): readonly GelezenDeclaratie[] {
  const gesorteerd = declaraties.toSorted(
    (a, b) =>
      a.declaratie.verzenddatum - b.declaratie.verzenddatum ||
      a.declaratie.factuurdatum - b.declaratie.factuurdatum ||
      compare(a.declaratie.berichtreferentie, b.declaratie.berichtreferentie) ||
      compare(a.vingerafdruk, b.vingerafdruk),
  )
  return [...Map.groupBy(gesorteerd, ({ declaratie }) => declaratie.verzenddatum).values()].flatMap(orderDay)
}

function orderDay(dag: readonly GelezenDeclaratie[]): readonly GelezenDeclaratie[] {
  const over = [...dag]
  const klaar: GelezenDeclaratie[] = []
  while (over.length > 0) {
    const later = new Set(over.flatMap(({ declaratie }) => declaratie.regels.map(({ referentie }) => referentie)))
    const vrij = over.findIndex((een) => !dependsOn(een, later))
    // A circle cannot be sent; take the first, and what does not fit is reported.
    klaar.push(...over.splice(Math.max(vrij, 0), 1))
  }
  return klaar
}

const dependsOn = ({ declaratie: { regels } }: GelezenDeclaratie, later: ReadonlySet<string>): boolean => {
  const eigen = new Set(regels.map(({ referentie }) => referentie))
  return regels.some(
    (regel) => regel.soort === 'credit' && later.has(regel.gerelateerd) && !eigen.has(regel.gerelateerd),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
