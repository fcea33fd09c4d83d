import { useSessie } from '../../../api/sessie.ts'

const MAG = {
  registreren: ['zorgverlener', 'administratie', 'beheerder'],
  declareren: ['administratie', 'beheerder'],
} as const

/** Whether the role of this session may do it: to show what can be done. The server decides. */
export function useMag(handeling: keyof typeof MAG): boolean {
  const rol = useSessie().data?.rol
  return rol !== undefined && (MAG[handeling] as readonly string[]).includes(rol)
}
