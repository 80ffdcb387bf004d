import type { Database } from './platform/database.ts'
import { batch } from './platform/batch.ts'
import type { Loaders, Viewer } from './platform/context.ts'
import { solutionRows } from './barriers/read.ts'
import { visibleFilesOf } from './files/gate.ts'
import { personDetails } from './people/read.ts'
import { followedTeams, followedTopics, membersOf, teamDetails, teamTopics } from './teams/read.ts'
import { replacedSources } from './tips/read.ts'
import { byIds, visiblePosts, visibleWhole } from './posts/gate.ts'

/** What is left after the page's one statement, loaded by key, once per request. */
export function makeLoaders(database: Database, viewer: Viewer | null, remember = true): Loaders {
  return {
    person: batch(
      (ids: number[]) => personDetails(database, ids),
      (row) => row.id,
      remember,
    ),
    team: batch(
      (ids: number[]) => teamDetails(database, ids),
      (row) => row.id,
      remember,
    ),
    members: batch(
      (ids: number[]) => membersOf(database, ids),
      (row) => row.teamId,
      remember,
    ),
    teamTopics: batch(
      (ids: number[]) => teamTopics(database, ids),
      (row) => row.teamId,
      remember,
    ),
    followsTeam: batch(
      (ids: number[]) => followedTeams(database, viewer, ids),
      (row) => row.id,
      remember,
    ),
    followsTopic: batch(
      (ids: number[]) => followedTopics(database, viewer, ids),
      (row) => row.id,
      remember,
    ),
    post: batch(
      async (ids: number[]) => (viewer ? visiblePosts(database, viewer, byIds(ids)) : []),
      (row) => row.id,
      remember,
    ),
    whole: batch(
      async (ids: number[]) => (viewer ? visibleWhole(database, viewer, byIds(ids)) : []),
      (row) => row.id,
      remember,
    ),
    replacedSource: batch(
      (keys: string[]) => replacedSources(database, keys),
      (row) => row.key,
      remember,
    ),
    solution: batch(
      (ids: number[]) => solutionRows(database, viewer, ids),
      (row) => row.id,
      remember,
    ),
    postFiles: batch((ids: number[]) => visibleFilesOf(database, viewer, 'post', ids), ownerOf, remember),
    answerFiles: batch((ids: number[]) => visibleFilesOf(database, viewer, 'answer', ids), ownerOf, remember),
    portrait: batch((ids: number[]) => visibleFilesOf(database, viewer, 'person', ids), ownerOf, remember),
  }
}

const ownerOf = (row: { owner: number }) => row.owner
