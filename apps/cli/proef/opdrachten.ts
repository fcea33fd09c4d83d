/** Every command that `zorgketen --help` names (tested). */
export const OPDRACHTEN: readonly string[] = [
  'derive',
  'declare',
  'correct',
  'check',
  'judge',
  'settle',
  'serve',
  'synth',
  'rules',
  'replay',
  'demo',
]
