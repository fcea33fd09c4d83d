import { Dialog } from '../kit/Dialog.tsx'
import { SneltoetsHint } from '../kit/SneltoetsHint.tsx'
import { Switch } from '../kit/Switch.tsx'
import { letterToetsen, useSneltoetsen } from '../sneltoets/sneltoetsen.ts'
import { useLees } from '../taal/taal.ts'
import { useTeksten } from '../taal/teksten.ts'
import { useVoorkeur } from '../voorkeur/voorkeur.ts'
import './SneltoetsOverzicht.css'

const teksten = {
  titel: { nl: 'Sneltoetsen', en: 'Keyboard shortcuts' },
  letters: { nl: 'Sneltoetsen met losse letters', en: 'Shortcuts of single letters' },
  lijst: { nl: 'In een lijst', en: 'In a list' },
  hier: { nl: 'Op deze pagina', en: 'On this page' },
  omlaag: { nl: 'Volgende of vorige regel', en: 'Next or previous row' },
  open: { nl: 'Open de regel', en: 'Open the row' },
  kies: { nl: 'Kies de regel', en: 'Select the row' },
  eind: { nl: 'Eerste of laatste regel', en: 'First or last row' },
} as const

/** All shortcuts that work now; single-letter shortcuts can be switched off here. */
export function SneltoetsOverzicht({ open, opSluit }: { readonly open: boolean; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const toetsen = useSneltoetsen()
  const [letters, zetLetters] = useVoorkeur(letterToetsen)
  const inLijst = [
    ['ArrowDown ArrowUp', t.omlaag],
    ['Enter', t.open],
    ['Spatie', t.kies],
    ['Home End', t.eind],
  ] as const
  return (
    <Dialog open={open} opSluit={opSluit} titel={t.titel} breedte="breed">
      <Switch isSelected={letters === 'aan'} onChange={(aan) => zetLetters(aan ? 'aan' : 'uit')}>
        {t.letters}
      </Switch>
      <div className="zk-toetsenblad">
        <section>
          <h3>{t.hier}</h3>
          <dl>
            {[...toetsen].reverse().map((toets) => (
              <div key={toets.toets}>
                <dt>{lees(toets.naam)}</dt>
                <dd>
                  <span className="zk-alleen-voorlezen">{toets.toets}</span>
                  <SneltoetsHint toets={toets.toets} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3>{t.lijst}</h3>
          <dl>
            {inLijst.map(([toets, naam]) => (
              <div key={toets}>
                <dt>{naam}</dt>
                <dd>
                  <span className="zk-alleen-voorlezen">{toets}</span>
                  <SneltoetsHint toets={toets} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
