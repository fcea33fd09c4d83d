import { Download } from 'lucide-react'
import { useState } from 'react'
import { meldingVan } from '../../api/fout.ts'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import type { Bevinding } from '../../kit/bevinding.ts'
import { meld } from '../../kit/meld.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bewaarBestand } from '../../uitvoer/bewaar-bestand.ts'
import { type Besluit, foutenPad, type Invoervoorbeeld } from './api.ts'
import { type Foutgroep, groepeerFouten, schrijfRijen } from './groepeer-fouten.ts'

const teksten = {
  geen: { nl: 'Geen fouten: elke rij kan worden ingelezen.', en: 'No faults: every row can be imported.' },
  bestand: { nl: 'het hele bestand', en: 'the whole file' },
  plek: { nl: '{kolom}, rij {rijen}', en: '{kolom}, row {rijen}' },
  rij: { nl: 'rij {rijen}', en: 'row {rijen}' },
  nog: { nl: 'en nog {n}', en: 'and {n} more' },
  beslis: { nl: 'U beslist:', en: 'You decide:' },
  gebruik: { nl: 'Gebruik {waarde}', en: 'Use {waarde}' },
  meer: { nl: 'Toon nog {n} soorten fouten', en: 'Show {n} more kinds of faults' },
  deel: {
    nl: 'De eerste {n} van {totaal} fouten zijn getoond.',
    en: 'The first {n} of {totaal} faults are shown.',
  },
  bewaar: { nl: 'Fouten per rij als CSV', en: 'Faults by row as CSV' },
} as const

const EERST = 40

type FoutenProps = {
  readonly voorbeeld: Invoervoorbeeld
  /** Where the server keeps the file with all its faults; null: nowhere. */
  readonly gelegd: string | null
  readonly opBesluit: (besluiten: readonly Besluit[]) => void
}

/** What is wrong in the file, told once for each kind of fault, with what a person may decide. */
export function Fouten({ voorbeeld, gelegd, opBesluit }: FoutenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [alles, setAlles] = useState(false)
  const groepen = groepeerFouten(voorbeeld.fouten)
  const getoond = alles ? groepen : groepen.slice(0, EERST)
  const plek = ({ kolom, rijen }: Foutgroep) => {
    if (rijen[0] === 0) return t.bestand
    const tekst = schrijfRijen(rijen, (n) => vul(t.nog, { n: formatGetal(n, taal) }))
    return kolom === null ? vul(t.rij, { rijen: tekst }) : vul(t.plek, { kolom, rijen: tekst })
  }
  const perBevinding = new Map(
    getoond.map((groep): readonly [Bevinding, Foutgroep] => {
      const { kolom, wat, verwacht, doe, rijen, voorstellen } = groep
      const ernst = voorstellen.length > 0 ? 'letop' : 'fout'
      const code = rijen.length === 1 ? '' : `${formatGetal(rijen.length, taal)}×`
      return [{ code: code || (kolom ?? ''), ernst, wat, waar: plek(groep), verwacht, doe }, groep]
    }),
  )
  const bewaar = async (id: string) => {
    try {
      await bewaarBestand(foutenPad(id, taal))
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  return (
    <div className="zk-invoer-fouten">
      {gelegd !== null && voorbeeld.totaalFouten > 0 && (
        <div>
          <Button maat="klein" icoon={Download} onPress={() => void bewaar(gelegd)}>
            {t.bewaar}
          </Button>
        </div>
      )}
      <Bevindingen
        geen={t.geen}
        bevindingen={[...perBevinding.keys()]}
        actie={(bevinding) => {
          const groep = perBevinding.get(bevinding)
          if (groep === undefined || groep.kolom === null || groep.voorstellen.length === 0) return null
          const { kolom, rijen, voorstellen } = groep
          return (
            <div className="zk-invoer-besluit">
              <span className="zk-stil">{t.beslis}</span>
              {voorstellen.map((waarde) => (
                <Button
                  key={waarde}
                  maat="klein"
                  onPress={() => opBesluit(rijen.map((rij) => ({ rij, kolom, waarde })))}
                >
                  {vul(t.gebruik, { waarde })}
                </Button>
              ))}
            </div>
          )
        }}
      />
      {getoond.length < groepen.length && (
        <Button maat="klein" onPress={() => setAlles(true)}>
          {vul(t.meer, { n: groepen.length - getoond.length })}
        </Button>
      )}
      {voorbeeld.totaalFouten > voorbeeld.fouten.length && (
        <p className="zk-stil">
          {vul(t.deel, {
            n: formatGetal(voorbeeld.fouten.length, taal),
            totaal: formatGetal(voorbeeld.totaalFouten, taal),
          })}
        </p>
      )}
    </div>
  )
}
