import { FolderInput, RotateCcw } from 'lucide-react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { leesGrootte } from '../hulpmiddelen/bestandsnaam.ts'
import { Bestandenlijst } from './Bestandenlijst.tsx'
import { Overnamebeeld } from './Overnamebeeld.tsx'
import { Uitslag } from './Uitslag.tsx'
import type { Overnamewerk } from './use-overname.ts'

const teksten = {
  sleep: { nl: 'Sleep de bestanden van het oude systeem hierheen', en: 'Drop the files of the old system here' },
  meer: { nl: 'Sleep meer bestanden hierheen', en: 'Drop more files here' },
  uitleg: {
    nl: 'Alle GDS801-declaraties en GDS802-retouren van dit jaar, in elke volgorde. U ziet eerst wat eruit komt; er verandert nog niets.',
    en: 'All GDS801 declarations and GDS802 returns of this year, in any order. You see what comes of them first; nothing changes yet.',
  },
  bekijken: { nl: 'Bestanden lezen en naast elkaar leggen', en: 'Reading the files and laying them side by side' },
  nemen: { nl: 'Overnemen', en: 'Taking over' },
  gestopt: { nl: 'De overname is gestopt', en: 'The take-over was stopped' },
  gestoptBij: { nl: 'Er is niets van bewaard.', en: 'Nothing of it was kept.' },
  weer: { nl: 'Bekijk deze bestanden weer', en: 'Look at these files again' },
  aantal: { nl: '{n} bestanden, {grootte}', en: '{n} files, {grootte}' },
  neem: { nl: 'Neem over', en: 'Take over' },
  opnieuw: { nl: 'Begin opnieuw', en: 'Start again' },
  al: { nl: 'Alles hiervan is al overgenomen.', en: 'All of this was taken over already.' },
} as const

/** From files to a take-over: gather, look, take over. */
export function Overnemen({ overname }: { readonly overname: Overnamewerk }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const lees = useLees()
  const { bestanden, stand, voegBij, haalWeg, neem, stop, begin } = overname
  if (stand.soort === 'klaar') return <Uitslag verslag={stand.verslag} opNieuw={begin} />
  const bezig = stand.soort === 'nemen'
  const voorbeeld = stand.soort === 'voorbeeld' || bezig ? stand.voorbeeld : null
  const grootte = leesGrootte(
    bestanden.reduce((som, { size }) => som + size, 0),
    taal,
  )
  return (
    <>
      {!bezig && (
        <BestandVak titel={bestanden.length === 0 ? t.sleep : t.meer} uitleg={t.uitleg} meer opBestanden={voegBij} />
      )}
      {bestanden.length > 0 && (
        <Bestandenlijst
          titel={vul(t.aantal, { n: bestanden.length, grootte })}
          bestanden={bestanden}
          voorbeeld={voorbeeld}
          {...(bezig ? {} : { opWeg: haalWeg })}
        />
      )}
      {stand.soort === 'bekijken' && <Voortgang naam={t.bekijken} gedaan={0} totaal={null} />}
      {stand.soort === 'fout' && <Foutpaneel fout={stand.fout} opOpnieuw={() => voegBij([])} />}
      {stand.soort === 'nemen' && (
        <Voortgang
          naam={t.nemen}
          gedaan={stand.taak?.gedaan ?? 0}
          totaal={stand.taak?.totaal ?? null}
          {...(stand.taak?.stap ? { stap: lees(stand.taak.stap) } : {})}
          {...(stand.taak ? { opStop: stop } : {})}
        />
      )}
      {stand.soort === 'gestopt' && (
        <Leegte
          titel={t.gestopt}
          acties={
            <>
              {bestanden.length > 0 && <Button onPress={() => voegBij([])}>{t.weer}</Button>}
              <Button soort="stil" onPress={begin}>
                {t.opnieuw}
              </Button>
            </>
          }
        >
          {t.gestoptBij}
        </Leegte>
      )}
      {voorbeeld && <Overnamebeeld voorbeeld={voorbeeld} />}
      {voorbeeld && (
        <div className="zk-overname-acties">
          {voorbeeld.reedsOvergenomen && <p className="zk-zacht">{t.al}</p>}
          <Button icoon={RotateCcw} onPress={begin} isDisabled={bezig}>
            {t.opnieuw}
          </Button>
          <Button
            soort="hoofd"
            icoon={FolderInput}
            onPress={neem}
            isPending={bezig}
            isDisabled={voorbeeld.belemmeringen.length > 0 || voorbeeld.reedsOvergenomen}
          >
            {t.neem}
          </Button>
        </div>
      )}
    </>
  )
}
