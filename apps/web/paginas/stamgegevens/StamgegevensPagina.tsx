import { Link } from '@tanstack/react-router'
import { useTeksten } from '../../taal/teksten.ts'
import { RegisterVlak } from './RegisterVlak.tsx'

const teksten = {
  titel: { nl: 'Stamgegevens', en: 'Master data' },
  bij: {
    nl: 'Wie er werkt, waar, voor wie en onder welk contract. Een wijziging werkt door in elke maand die niet gesloten is.',
    en: 'Who works where, for whom and under which contract. A change works through in every month that is not closed.',
  },
  lijst: {
    nl: 'Een eenheid heeft een setting; daarvóór gaan de regels van de lijst:',
    en: 'A unit has a setting; the rules of the list go before it:',
  },
  settings: { nl: 'Settings', en: 'Settings' },
} as const

export function StamgegevensPagina() {
  const t = useTeksten(teksten)
  return (
    <RegisterVlak
      titel={t.titel}
      bij={t.bij}
      boven={(register) =>
        register === 'eenheid' && (
          <p className="zk-stil">
            {t.lijst} <Link to="/settings">{t.settings}</Link>
          </p>
        )
      }
    />
  )
}
