import { useQuery } from '@tanstack/react-query'
import { Blad } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { settingsVraag } from './api.ts'
import { Settingblad } from './Settingblad.tsx'
import './Settings.css'

const teksten = {
  titel: { nl: 'Settings', en: 'Settings' },
  bij: {
    nl: 'De eerste regel die bij een contact past, kiest de setting. Past er geen, dan telt de indeling van de eenheid.',
    en: 'The first rule that fits a contact chooses the setting. When none fits, the division of the unit counts.',
  },
  eenheden: { nl: 'Eenheden', en: 'Units' },
} as const

/** The decision list on settings: read, change, see beforehand, try. */
export function SettingsPagina() {
  const t = useTeksten(teksten)
  const stand = useQuery(settingsVraag)
  return (
    <Blad soort="breed">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          <>
            <LinkButton naar="/stamgegevens" zoek={{ register: 'eenheid' }}>
              {t.eenheden}
            </LinkButton>
            <UitvoerKnop lijst="settings" />
          </>
        }
      />
      <Geladen vraag={stand}>{(data) => <Settingblad key={data.versie} stand={data} />}</Geladen>
    </Blad>
  )
}
