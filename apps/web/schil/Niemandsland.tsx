import { Compass } from 'lucide-react'
import { Blad } from '../kit/Blad.tsx'
import { Kop } from '../kit/Kop.tsx'
import { LinkButton } from '../kit/LinkButton.tsx'
import { useTeksten } from '../taal/teksten.ts'

const teksten = {
  titel: { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  uitleg: {
    nl: 'Het adres klopt niet, of de pagina is verhuisd.',
    en: 'The address is wrong, or the page has moved.',
  },
  begin: { nl: 'Naar het begin', en: 'To the start' },
} as const

/** No page at this address. */
export function Niemandsland() {
  const t = useTeksten(teksten)
  return (
    <Blad>
      <Kop titel={t.titel} bij={t.uitleg} />
      <p>
        <LinkButton naar="/" icoon={Compass}>
          {t.begin}
        </LinkButton>
      </p>
    </Blad>
  )
}
