/** Every command that `zorgketen --help` names (tested). */
export const OPDRACHTEN: readonly string[] = [
  'derive',
  'declare',
  'correct',
  'check',
  'judge',
  'settle',
  'serve',
  'backup',
  'restore',
  'store',
  'vraag',
  'synth',
  'rules',
  'replay',
  'demo',
]
