import type { Retourmelding } from '@zorgketen/declaratie'
import type { NieuwTerug } from '../nieuw.ts'
import type { Feedback } from '../retour.generated.ts'

/** Elements whose value never travels in an answer. */
const ZONDER_WAARDE: ReadonlySet<string> = new Set(['BSN'])

/** One Feedback per reported code; an empty value, and any BSN, is left out. */
export const toFeedback = (meldingen: readonly Retourmelding[], nieuw: NieuwTerug): Feedback[] =>
  meldingen.map(({ code, elementen }) =>
    nieuw('Feedback', {
      retourcode: code,
      betrokkenElement: elementen.map(({ naam, waarde }) =>
        nieuw('BetrokkenElement', {
          elementnaam: naam,
          elementwaarde: waarde === '' || ZONDER_WAARDE.has(naam) ? null : waarde,
        }),
      ),
    }),
  )

export const fromFeedback = (feedback: readonly Feedback[]): readonly Retourmelding[] =>
  feedback.map(({ retourcode, betrokkenElement }) => ({
    code: retourcode ?? '',
    elementen: betrokkenElement.map(({ elementnaam, elementwaarde }) => {
      const naam = elementnaam ?? ''
      return { naam, waarde: ZONDER_WAARDE.has(naam) ? '' : (elementwaarde ?? '') }
    }),
  }))
