import { useState } from 'react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { RedenDialoog } from './RedenDialoog.tsx'
import { useAanbod } from './use-aanbod.ts'
import { useMagTarieven } from './use-mag-tarieven.ts'
import { Voorbeeld } from './Voorbeeld.tsx'
import type { Zoekwijziging } from './zoek.ts'

const teksten = {
  sleep: { nl: 'Sleep een tariefbestand hierheen', en: 'Drop a tariff file here' },
  soorten: {
    nl: 'Het prestatie- en tariefbestand van de NZa, of codelijst 071 van Vektis; CSV of Excel (xlsx). Er verandert niets voordat u het verschil hebt gezien en aanvaard.',
    en: 'The prestatie- en tariefbestand of the NZa, or code list 071 of Vektis; CSV or Excel (xlsx). Nothing changes before you saw the difference and accepted it.',
  },
  leest: { nl: 'Bestand lezen', en: 'Reading the file' },
  aanvaard: { nl: 'Aanvaard', en: 'Accept' },
  aanvaardBij: {
    nl: 'Vanaf nu wordt hiermee afgeleid, gedeclareerd en beoordeeld. Open maanden worden opnieuw afgeleid; wat al verzonden is verandert niet vanzelf.',
    en: 'From now on care is derived, declared and judged by it. Open months are derived again; what was sent does not change by itself.',
  },
  magNiet: { nl: 'Aanvaarden kan alleen een beheerder.', en: 'Only a beheerder can accept.' },
  ander: { nl: 'Ander bestand', en: 'Another file' },
  klaar: { nl: 'Het bestand geldt', en: 'The file holds' },
  afgeleid: { nl: '{n} registraties opnieuw afgeleid', en: '{n} registrations derived again' },
  taak: {
    nl: 'De open maanden worden op de achtergrond opnieuw afgeleid',
    en: 'The open months are derived again in the background',
  },
  eerder: { nl: 'Dit bestand gold al; er is niets veranderd', en: 'This file held already; nothing was changed' },
} as const

/** A file of tariffs: drop it, look at findings and difference, accept with a reason. */
export function NieuwBlad({ opZoek }: { readonly opZoek: (wijziging: Zoekwijziging) => void }) {
  const t = useTeksten(teksten)
  const mag = useMagTarieven()
  const [vraagt, setVraagt] = useState(false)
  const aanbod = useAanbod(({ uitgave, nieuw, afgeleid, taken }) => {
    setVraagt(false)
    const bij = taken.length > 0 ? t.taak : afgeleid > 0 ? vul(t.afgeleid, { n: afgeleid }) : null
    meld({ toestand: nieuw ? 'goed' : 'info', tekst: nieuw ? t.klaar : t.eerder, ...(bij === null ? {} : { bij }) })
    opZoek({ blad: 'bestanden', open: String(uitgave.volgnummer) })
  })
  const { bestand, voorbeeld, leest, fout } = aanbod
  const kan = voorbeeld?.bruikbaar === true && voorbeeld.eerder === null
  return (
    <div className="zk-tarieven-rol">
      {bestand === null ? (
        <BestandVak
          titel={t.sleep}
          uitleg={t.soorten}
          soorten={['.csv', '.txt', '.xlsx']}
          opBestanden={([gekozen]) => {
            if (gekozen) aanbod.kies(gekozen)
          }}
        />
      ) : (
        <div className="zk-tarieven-acties">
          {kan && mag && (
            <Button soort="hoofd" isDisabled={leest} onPress={() => setVraagt(true)}>
              {t.aanvaard}
            </Button>
          )}
          <Button onPress={aanbod.sluit}>{t.ander}</Button>
          {kan && !mag && <p className="zk-zacht">{t.magNiet}</p>}
        </div>
      )}
      {fout !== null && <Foutpaneel fout={fout} />}
      {leest && voorbeeld === null && <Voortgang naam={t.leest} gedaan={0} totaal={null} />}
      {bestand !== null && voorbeeld !== null && (
        <Voorbeeld bestand={bestand} voorbeeld={voorbeeld} leest={leest} opOpgave={aanbod.zeg} opZoek={opZoek} />
      )}
      <RedenDialoog
        open={vraagt}
        titel={t.aanvaard}
        uitleg={t.aanvaardBij}
        bezig={aanbod.aanvaardt}
        fout={aanbod.aanvaardFout}
        opReden={aanbod.aanvaard}
        opSluit={() => {
          setVraagt(false)
          aanbod.wisFout()
        }}
      />
    </div>
  )
}
