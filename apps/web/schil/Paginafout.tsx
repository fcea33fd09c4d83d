import { useRouter } from '@tanstack/react-router'
import { Blad } from '../kit/Blad.tsx'
import { Foutpaneel } from '../kit/Foutpaneel.tsx'

/** A page that failed: the error in full, and a way to try again. */
export function Paginafout({ error }: { readonly error: unknown }) {
  const router = useRouter()
  return (
    <Blad soort="lezen">
      <Foutpaneel fout={error} opOpnieuw={() => void router.invalidate()} />
    </Blad>
  )
}
