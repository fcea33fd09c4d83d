import { FlaskConical, RefreshCw, Unplug } from 'lucide-react'
import { useVerouderd } from '../api/versie.ts'
import { Button } from '../kit/Button.tsx'
import { useTeksten } from '../taal/teksten.ts'
import './Banieren.css'

const teksten = {
  gebied: { nl: 'Waarschuwingen', en: 'Warnings' },
  fictief: { nl: 'Fictief', en: 'Fictional' },
  fictiefUitleg: {
    nl: 'Deze organisatie en haar patiënten bestaan niet. Alles mag geprobeerd worden.',
    en: 'This organisation and its patients do not exist. Try anything.',
  },
  oud: {
    nl: 'Er draait een nieuwe versie. Vernieuw de pagina voordat u verder werkt.',
    en: 'A new version is running. Refresh the page before you go on.',
  },
  vernieuw: { nl: 'Vernieuw', en: 'Refresh' },
  weg: {
    nl: 'De verbinding met de server is weg. Wat u ziet kan verouderd zijn; zodra de server er weer is gaat het vanzelf verder.',
    en: 'The connection to the server is lost. What you see may be out of date; it goes on by itself once the server is back.',
  },
} as const

/** What a person must know before trusting the page: fictional, out of date, not connected. */
export function Banieren({ fictief, weg }: { readonly fictief: boolean; readonly weg: boolean }) {
  const t = useTeksten(teksten)
  const verouderd = useVerouderd()
  return (
    <section aria-label={t.gebied}>
      {fictief && (
        <div className="zk-banier" data-soort="fictief">
          <FlaskConical aria-hidden size={15} />
          <p>
            <strong>{t.fictief}.</strong> {t.fictiefUitleg}
          </p>
        </div>
      )}
      <div role="status">
        {verouderd && (
          <div className="zk-banier" data-soort="oud">
            <RefreshCw aria-hidden size={15} />
            <p>{t.oud}</p>
            <Button maat="klein" onPress={() => location.reload()}>
              {t.vernieuw}
            </Button>
          </div>
        )}
        {weg && (
          <div className="zk-banier" data-soort="weg">
            <Unplug aria-hidden size={15} />
            <p>{t.weg}</p>
          </div>
        )}
      </div>
    </section>
  )
}
