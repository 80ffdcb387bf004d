// Made by "npm run generate"; do not edit.
import type { Operation } from '../operation.ts'

