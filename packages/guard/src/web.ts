import { nameEnd } from './name-parts.ts'
import type { Page } from './page.ts'
import { isYear } from './page.ts'

const DOMAINS = new Set('nl com org net eu be uk info care health app io de nhs gov edu local'.split(' '))
const RECORD_WORDS = new Set(
  'patient patients patienten client clients clienten dossier dossiers bsn nhs bewoner bewoners resident residents record records mrn'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'info team teams wijk wijkteam planning helpdesk noreply no contact zorg secretariaat administratie receptie support service servicedesk klantenservice communicatie redactie privacy fg hr office admin hello mail enquiries reception bestellingen bureau klacht klachten opleiding scholing vacatures werkenbij balie apotheek huisarts praktijk nurse nursing district hub referrals'.split(
    ' ',
  ),
)

const MAIL_HOSTS = new Set(
  'gmail hotmail outlook live icloud yahoo ziggo kpnmail planet home xs4all hetnet upcmail telfort casema quicknet btinternet sky talktalk virginmedia aol proton protonmail me msn'.split(
    ' ',
  ),
)

/** Reads links, e-mail addresses and @mentions first, so that nothing inside them is read as something else. */
export function scanWeb(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.taken) continue
    if (token.low === '@') readAt(page, index)
    else if (token.low === 'at' || token.low === 'apenstaartje' || token.low === 'apestaartje')
      readSpokenAt(page, index)
    else if (isLinkStart(page, index)) readLink(page, index)
    else if (isBareDomain(page, index)) readLink(page, chainStart(page, index))
  }
}

function isLinkStart(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.low === 'www') return page.at(index + 1).low === '.' && page.at(index + 1).glued
  if (token.low !== 'http' && token.low !== 'https') return false
  return page.at(index + 1).low === ':' && page.at(index + 2).low === '/' && page.at(index + 3).low === '/'
}

/** "kring.nl/…" without a protocol. */
function isBareDomain(page: Page, index: number): boolean {
  if (!DOMAINS.has(page.at(index).low) || !page.at(index).glued) return false
  const before = page.at(index - 1)
  const after = page.at(index + 1)
  return before.low === '.' && before.glued && after.low === '/' && after.glued && !page.at(index - 2).taken
}

const LONGEST_HOST = 12

function chainStart(page: Page, index: number): number {
  let first = index
  while (first > index - LONGEST_HOST && page.at(first).glued) first -= 1
  return first
}

/** Whether a link leads to one person's record: a record word, and an id of three or more digits that is no year. */
function readLink(page: Page, first: number): void {
  let last = first
  let slashes = 0
  let word = false
  let id = false
  for (; last < page.tokens.length && (last === first || page.at(last).glued); last += 1) {
    const token = page.at(last)
    if (token.low === '/') slashes += 1
    const inHost = slashes < 3
    if (RECORD_WORDS.has(token.low) && !(inHost && token.low === 'nhs')) word = true
    if (token.type === 'digits' && token.text.length >= 3 && !isYear(token.text)) id = true
    token.taken = true
  }
  if (word && id) page.add('RECORD_LINK', 'BLOCK', first, last - 1, '')
}

function isLocal(page: Page, index: number): boolean {
  const token = page.at(index)
  return token.type !== 'mark' || '._%+-'.includes(token.low)
}

const LONGEST_PART = 24

/** Last token of "domain.tld" from here, or -1. */
function domainEnd(page: Page, first: number): number {
  let last = -1
  for (let index = first; index < first + LONGEST_PART; index += 1) {
    const token = page.at(index)
    if (index > first && !token.glued) break
    if (token.type === 'mark' && token.low !== '.' && token.low !== '-') break
    if (token.type === 'word' && token.text.length >= 2 && page.at(index - 1).low === '.' && index > first) last = index
  }
  return last
}

function readAt(page: Page, index: number): void {
  const after = page.at(index + 1)
  const before = page.at(index)
  if (before.glued && isLocal(page, index - 1) && page.at(index - 1).low !== '') {
    let first = index - 1
    while (first > index - LONGEST_PART && page.at(first).glued && isLocal(page, first - 1)) first -= 1
    const last = after.glued ? domainEnd(page, index + 1) : -1
    if (last >= 0) {
      addEmail(page, first, last)
      return
    }
  }
  if (after.type === 'word' && after.glued) page.take(index, Math.max(index + 1, nameEnd(page, index + 1)))
}

function readSpokenAt(page: Page, index: number): void {
  const host = page.at(index + 1)
  const dot = page.at(index + 2)
  const spoken = dot.low === 'punt' || dot.low === 'dot'
  if (host.type !== 'word' || !(spoken || (dot.low === '.' && dot.glued)) || !DOMAINS.has(page.at(index + 3).low))
    return
  let first = index - 1
  if (page.at(first).type === 'mark') return
  const plain = page.at(index).low === 'at' && !spoken && !page.at(first).glued && !MAIL_HOSTS.has(host.low)
  if (plain || host.shape !== 'lower') return
  while (first > index - LONGEST_PART && page.at(first).glued && isLocal(page, first - 1)) first -= 1
  addEmail(page, first, index + 3)
}

function addEmail(page: Page, first: number, last: number): void {
  const role = ROLES.has(page.at(first).low)
  page.take(first, last)
  if (!role) page.add('EMAIL', 'WARN', first, last, '')
}
