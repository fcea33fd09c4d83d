import { fout, type Onbekend, ok, onbekend, type Rule, type Uitkomst } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import { stijlblad } from './bronnen.ts'
import type { Codelijst, Codelijsten } from './feiten.ts'
import type { Gds801Omgeving } from './omgeving.ts'
import { opVerzenddatum } from './peildata.ts'
import type { Plek, Plekken } from './plekken.ts'
import { element } from './vormen.ts'

/** The three ways to fail a check against a code list; each has its own return code. */
export const NIET_IN_LIJST = 'niet-in-lijst'
export const NOG_NIET_GELDIG = 'nog-niet-geldig'
export const VERLOPEN = 'verlopen'

interface ReferentieelSpec<K extends Plek> {
  /** `gds801.<plek>.<korte-naam>` */
  readonly id: string
  /** Official number, for instance 'RC003'. */
  readonly nummer: string
  readonly plek: K
  /** Name of the element in the message. */
  readonly veld: string
  readonly lijst: string
  /** The code, null when absent or when the check does not apply: then nothing is judged. */
  readonly waarde: (record: Plekken[K], omgeving: Gds801Omgeving) => string | null
  /** Day on which the code must be valid; null when the source makes no date test. */
  readonly peildatum: ((record: Plekken[K], omgeving: Gds801Omgeving) => EpochDay | null) | null
}

/**
 * A referential check: a code that is present exists in its list and is valid on the reference date
 * (from-date <= day < expiry). Without a reference date in the message the date test is skipped, as the official
 * checks do. A list that is absent or incomplete gives one `onbekend` per list, never a pass.
 */
export function referentieel<K extends Plek>(spec: ReferentieelSpec<K>): Rule {
  const { veld, lijst, peildatum, waarde } = spec
  const verwacht = verwachting(lijst)
  const blind = nietTeBeoordelen(lijst)
  const vind = maakVinder(lijst)
  return element({
    ...stijlblad(spec.nummer),
    id: spec.id,
    plek: spec.plek,
    peildatum: peildatum ?? opVerzenddatum,
    nodig: ['codelijsten'],
    zegt: {
      nl: `${veld} staat in codelijst ${lijst}${peildatum === null ? '' : ' en is geldig op de peildatum'}.`,
      en: `${veld} is in code list ${lijst}${peildatum === null ? '' : ' and valid on the reference date'}.`,
    },
    advies: {
      nl: `Kies voor ${veld} een geldige code uit ${lijst}.`,
      en: `Choose a valid code of ${lijst} for ${veld}.`,
    },
    check: (record, omgeving): Uitkomst => {
      const code = waarde(record, omgeving)
      if (code === null) return ok
      const dag = peildatum === null ? null : peildatum(record, omgeving)
      switch (vind(omgeving.feiten.codelijsten).zoek(code, dag)) {
        case 'geldig':
          return ok
        case 'onbekend':
          return fout(veld, code, verwacht, NIET_IN_LIJST)
        case 'nogNiet':
          return fout(veld, code, verwacht, NOG_NIET_GELDIG)
        case 'verlopen':
          return fout(veld, code, verwacht, VERLOPEN)
        case 'nietTeBeoordelen':
          return blind
      }
    },
  })
}

// A run asks for the same list at every line: the answer is kept for as long as the same facts lie there.
function maakVinder(lijst: string): (codelijsten: Codelijsten) => Codelijst {
  let laatste: { readonly codelijsten: Codelijsten; readonly gevonden: Codelijst } | null = null
  return (codelijsten) => {
    if (laatste?.codelijsten !== codelijsten) laatste = { codelijsten, gevonden: codelijsten.codelijst(lijst) }
    return laatste.gevonden
  }
}

const verwachting = (lijst: string): Tekst => ({
  nl: `een geldige code uit ${lijst}`,
  en: `a valid code of ${lijst}`,
})

const nietTeBeoordelen = (lijst: string): Onbekend =>
  onbekend(
    `Codelijst ${lijst} is hier niet of niet volledig aanwezig; installeer de officiële lijst.`,
    `Code list ${lijst} is absent or incomplete here; install the official list.`,
  )
