/** Weighted sum of nine digits (9, 8 … 2, -1) divisible by eleven. The text must hold exactly nine digits. */
export function passesElfproef(cijfers: string): boolean {
  let som = 0
  for (let i = 0; i < 8; i++) som += (cijfers.charCodeAt(i) - 48) * (9 - i)
  return (som - (cijfers.charCodeAt(8) - 48)) % 11 === 0
}
