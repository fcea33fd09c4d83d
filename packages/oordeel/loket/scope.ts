import type { Rule } from '@zorgketen/rules'
import type { BetalerRol } from '@zorgketen/values'

const FZ = 'oordeel.fz.'
const GGZ = 'oordeel.ggz.'

/** For which kind of payer a rule is: its id says so, and what names no kind holds for everyone. */
export function geldtVoor(rule: Rule, rol: BetalerRol): boolean {
  if (rule.id.startsWith(FZ)) return rol === 'dji'
  if (rule.id.startsWith(GGZ)) return rol === 'zorgverzekeraar'
  return rule.id.startsWith('oordeel.')
}
