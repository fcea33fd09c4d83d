import { Send } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { ToestandIcoon } from '../../kit/ToestandIcoon.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Correctie } from '../correcties/api.ts'
import { gaatWeg, tel } from '../correcties/tel.ts'
import { useVerzending } from '../correcties/use-verzending.ts'
import { VerzondenBeeld } from '../correcties/VerzondenBeeld.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'

const teksten = {
  klaar: { nl: 'Klaar om te verzenden', en: 'Ready to send' },
  opnieuw: { nl: '{n} opnieuw', en: '{n} again' },
  credits: { nl: '{n} credit', en: '{n} credit' },
  aan: { nl: 'aan {betalers}', en: 'to {betalers}' },
  verschil: { nl: 'verschil', en: 'difference' },
  verzend: { nl: 'Verzend correctie', en: 'Send correction' },
  bekijk: { nl: 'Bekijk correctie', en: 'View correction' },
} as const

type KlaarBalkProps = { readonly maand: string; readonly correcties: readonly Correctie[] }

/** What was mended and can go: the correction in one line, with the button that sends it. */
export function KlaarBalk({ maand, correcties }: KlaarBalkProps) {
  const t = useTeksten(teksten)
  const mag = useMag('declareren')
  const { verzend, verzonden, bezig, fout } = useVerzending(maand)
  const { opnieuw, credits, netto } = tel(correcties)
  const klaar = opnieuw + credits > 0
  const betalers = correcties.filter(gaatWeg).map(({ betaler }) => betaler)
  const wat = [
    ...(opnieuw > 0 ? [vul(t.opnieuw, { n: opnieuw })] : []),
    ...(credits > 0 ? [vul(t.credits, { n: credits })] : []),
    vul(t.aan, { betalers: betalers.join(', ') }),
  ].join(', ')
  return (
    <>
      {fout !== null && <Foutpaneel fout={fout} />}
      {verzonden !== null && !klaar && <VerzondenBeeld verzonden={verzonden} />}
      {klaar && (
        <section className="zk-retour-klaar" data-toestand="goed" aria-label={t.klaar} aria-live="polite">
          <ToestandIcoon toestand="goed" maat={20} />
          <p>
            <strong>{t.klaar}:</strong> {wat}; {t.verschil} <Geld cents={netto} />
          </p>
          <div className="zk-retour-klaar-knoppen">
            <LinkButton naar="/correcties" zoek={{ maand }}>
              {t.bekijk}
            </LinkButton>
            {mag && (
              <Button soort="hoofd" icoon={Send} isPending={bezig} onPress={() => verzend([])}>
                {t.verzend}
              </Button>
            )}
          </div>
        </section>
      )}
    </>
  )
}
