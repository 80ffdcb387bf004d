import { Navigate } from '@solidjs/router'

/** Who is in already has nothing to do at the door. */
export default function Inside() {
  return <Navigate href="/" />
}
