import type { LibraryKind } from '@kring/contract/generated/operations'

export const libraryKinds: LibraryKind[] = [
  'RESEARCH',
  'CASE_STUDY',
  'GUIDELINE',
  'TRAINING',
  'WEBSITE',
  'COMMUNITY_OF_PRACTICE',
  'COMMISSIONING',
  'TEST_SITE',
]
