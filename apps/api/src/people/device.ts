export type DeviceKind = 'PHONE' | 'TABLET' | 'COMPUTER' | 'OTHER'

// The first that fits: most browsers also name those they descend from.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
]
const named = (list: [RegExp, string][], agent: string) => list.find(([sign]) => sign.test(agent))?.[1] ?? ''

/** What a browser says it is, in few plain words: enough to know one's own device again, too little to tell it from others. */
export function kindOfDevice(agent: string): { kind: DeviceKind; browser: string; system: string } {
  const text = agent.slice(0, 400)
  const system = named(systems, text)
  return { kind: kindOf(text, system), browser: named(browsers, text), system }
}

function kindOf(agent: string, system: string): DeviceKind {
  if (system === 'iPhone') return 'PHONE'
  if (system === 'iPad') return 'TABLET'
  if (system === 'Android') return /\bMobile\b/.test(agent) ? 'PHONE' : 'TABLET'
  return system ? 'COMPUTER' : 'OTHER'
}
