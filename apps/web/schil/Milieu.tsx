import { useTeksten } from '../taal/teksten.ts'

const teksten = {
  T: { nl: 'TEST', en: 'TEST' },
  P: { nl: 'PRODUCTIE', en: 'PRODUCTION' },
  tUitleg: { nl: 'Berichten gaan als test de deur uit.', en: 'Messages leave as tests.' },
  pUitleg: { nl: 'Berichten tellen: dit is productie.', en: 'Messages count: this is production.' },
} as const

/** Test or production, always in sight: the two cannot mix. */
export function Milieu({ milieu }: { readonly milieu: 'P' | 'T' }) {
  const t = useTeksten(teksten)
  return (
    <span className="zk-milieu" data-milieu={milieu} title={milieu === 'T' ? t.tUitleg : t.pUitleg}>
      {t[milieu]}
    </span>
  )
}
