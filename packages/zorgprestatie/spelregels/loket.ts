import type { Ernstregel, Loket } from '@zorgketen/rules'

/** A breach that does not stop a declaration but asks for someone's eye; ahead of time it is a signal as ever. */
const warn = (regel: string): readonly Ernstregel[] => [
  { regel, ernst: 'waarschuwing' },
  { regel, variant: 'signaal', ernst: 'signaal' },
]

/** The desk of the provider: every rule of the field, nothing hidden. What is not named here refuses. */
export const spelregelLoket: Loket = {
  id: 'spelregels',
  naam: { nl: 'Spelregels van het zorgprestatiemodel', en: 'Rules of the field of the zorgprestatiemodel' },
  kiest: () => true,
  ernst: [
    ...warn('zpm.regie.zes-weken'),
    ...warn('zpm.regie.vier-consulten'),
    ...warn('zpm.verwijzing.negen-maanden'),
    ...warn('zpm.diagnose.vermeld'),
    ...warn('zpm.typering.jaarlijks'),
    ...warn('zpm.verblijf.zonder-consult'),
  ],
  lagen: [],
  retourcodes: null,
}
