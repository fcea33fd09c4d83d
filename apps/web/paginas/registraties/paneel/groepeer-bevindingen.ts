import type { Bevinding } from '../../../kit/bevinding.ts'
import type { Proef, Voorzien } from '../api.ts'
import { bevindingVan } from '../gedeeld/bevinding-van.ts'

/**
 * Reasons that it cannot be declared and findings of the desks, in one list. What is said of more lines stands once;
 * `namen`: of the participants, who are then named with what is about them.
 */
export function groepeerBevindingen(
  { redenen, bevindingen }: Pick<Proef, 'redenen' | 'bevindingen'>,
  namen: ReadonlyMap<string, string>,
): readonly Bevinding[] {
  const zichtbaar = bevindingen.filter(({ bevinding }) => !bevinding.onderdrukt)
  // of a group each line has its own place in the message: there the rule tells them apart enough
  const gelijke = Map.groupBy(zichtbaar, ({ bevinding: { regel, vondst } }) =>
    namen.size > 0 ? regel : `${regel} ${vondst.nl}`,
  )
  return [
    ...redenen.map(({ code, tekst }): Bevinding => ({ code, ernst: ERNST[code] ?? 'fout', wat: tekst })),
    ...[...gelijke.values()].flatMap((groep) => {
      const [eerste] = groep
      return eerste === undefined ? [] : metNamen(bevindingVan(eerste.bevinding), namenIn(groep, namen))
    }),
  ]
}

/** Of a reason that is none to mend anything: care for another provider goes to that one and not to a payer (ZPM-16). */
const ERNST: Readonly<Record<string, Bevinding['ernst']>> = { 'koppeling.voor-opdrachtgever': 'info' }

function namenIn(groep: readonly Voorzien[], namen: ReadonlyMap<string, string>): readonly string[] {
  const wie = new Set(groep.flatMap(({ patient }) => (patient === null ? [] : (namen.get(patient) ?? []))))
  // of everybody needs no list
  return wie.size === namen.size ? [] : [...wie].toSorted()
}

function metNamen(bevinding: Bevinding, wie: readonly string[]): Bevinding {
  if (wie.length === 0) return bevinding
  const { wat } = bevinding
  const namen = wie.join('; ')
  return typeof wat === 'string'
    ? { ...bevinding, wat: `${namen}: ${wat}` }
    : { ...bevinding, wat: { nl: `${namen}: ${wat.nl}`, en: `${namen}: ${wat.en}` } }
}
