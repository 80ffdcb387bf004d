import { createSignal } from 'solid-js'
import { say } from '../ui/voice.ts'
import { teamWords } from './words.ts'

export type Spot = { lat: number; lon: number }

/** To about a kilometre: more is nobody's business, also not the server's. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100

/** Where the device is, asked only when the person taps; it is kept nowhere. */
export function makeNear() {
  const [spot, setSpot] = createSignal<Spot>()
  const [state, setState] = createSignal<'off' | 'busy' | 'on' | 'failed'>('off')
  const failed = () => {
    setState('failed')
    say(teamWords().nearFailed)
  }
  const found = (place: GeolocationPosition) => {
    setSpot({ lat: rounded(place.coords.latitude), lon: rounded(place.coords.longitude) })
    setState('on')
    say(teamWords().nearFound)
  }
  const toggle = () => {
    if (state() === 'on') {
      setSpot(undefined)
      setState('off')
    } else if (!navigator.geolocation) failed()
    else {
      setState('busy')
      navigator.geolocation.getCurrentPosition(found, failed, { maximumAge: 600_000, timeout: 15_000 })
    }
  }
  return { spot, state, toggle }
}

export type Near = ReturnType<typeof makeNear>

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres between two places. */
export function distance(one: Spot, other: Spot): number {
  const lat = radians(other.lat - one.lat)
  const lon = radians(other.lon - one.lon)
  const part =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * Math.sin(lon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(part))
}

/** Both places are rounded, so the distance is too. */
export const away = (km: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(Math.max(1, km))
