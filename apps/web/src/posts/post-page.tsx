import { type AttachmentShownFragment, type PostWholeFragment, WholePost } from '@kring/contract/generated/operations'
import { useParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as shareIcon } from 'lucide-solid/icons/share-2'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { type Loaded, load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Attachments, Photos } from '../photos/shown.tsx'
import { HiddenNote } from '../redaction/choices.tsx'
import { NotHere } from '../shell/not-here.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { Time } from '../ui/time.tsx'
import { writingWords } from '../writing/words.ts'
import { Byline } from './byline.tsx'
import { type Card, card, putCards } from './cards.ts'
import { CommentForm, Comments } from './comments.tsx'
import { share } from './deeds.ts'
import { EditPostForm } from './edit-post.tsx'
import { Html } from './html.tsx'
import { AudienceMark, Kind } from './kinds.tsx'
import { followPost } from './live-post.ts'
import { OwnerActs } from './owner-acts.tsx'
import { SaveAct, ThankAct, TopicChips } from './post-card.tsx'
import { type Whole, withComments } from './whole.ts'

/** An update, a learning or a barrier, with its comments. */
export default function PostPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OnePost id={id} />}
    </Show>
  )
}

function OnePost(props: { id: string }) {
  const loaded = load(
    () => props.id,
    async (id) => {
      const { node } = await run(WholePost, { id })
      if (!node || !('viewerThanked' in node)) return null
      putCards([node as PostWholeFragment])
      return withComments(node as PostWholeFragment)
    },
  )
  followPost(
    props.id,
    () => loaded.again(),
    () => loaded.set(null),
  )
  pageTitle(() => loaded.value()?.title, true)
  return (
    <div class="cols">
      <div class="stack mid">
        <PostStates loaded={loaded}>{(post) => <Post post={post()} again={loaded.again} />}</PostStates>
      </div>
    </div>
  )
}

/** The states that every page of one post has. */
export function PostStates<P>(props: { loaded: Loaded<P | null>; children: (post: () => P) => JSX.Element }) {
  const missing = () => props.loaded.value() === null || props.loaded.refusal()?.code === 'NOT_FOUND'
  return (
    <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
      <Match when={missing()}>
        <NotHere title={common().posts.goneTitle} more={common().posts.goneMore} />
      </Match>
      <Match when={props.loaded.value() as NonNullable<P>}>{(post) => props.children(post)}</Match>
      <Match when={props.loaded.refusal()}>
        {(refusal) => (
          <Empty icon={cloud} title={common().shell.failed} level={1}>
            <p>{why(refusal())}</p>
            <button type="button" class="btn o" onClick={() => props.loaded.again()}>
              {common().shell.retry}
            </button>
          </Empty>
        )}
      </Match>
    </Switch>
  )
}

function Post(props: { post: Whole; again: () => void }) {
  const [editing, setEditing] = createSignal(false)
  const done = () => {
    setEditing(false)
    props.again()
  }
  return (
    <>
      <Show
        when={!editing()}
        fallback={
          <EditPostForm
            post={{
              ...props.post,
              ...('attachments' in props.post && { attachments: attachmentsOf(props.post) }),
            }}
            titleLabel={writingWords().updateTitle}
            bodyLabel={writingWords().updateBody}
            keep={common().posts.edit}
            onDone={done}
            onCancel={() => setEditing(false)}
          />
        }
      >
        <article class="whole">
          <PostHead post={props.post} />
          <Byline author={props.post.author} team={props.post.team} />
          <Html html={props.post.bodyHtml} class="lead" lang={props.post.language} />
          <Photos
            photos={props.post.photos}
            mine={props.post.viewerMayEdit || (props.post.hidden && props.post.viewerMayRedact)}
            mayRedact={props.post.viewerMayRedact}
            onGone={props.again}
          />
          <Attachments files={attachmentsOf(props.post)} mine={props.post.viewerMayRedact} onGone={props.again} />
          <TopicChips ids={props.post.topics.map((topic) => topic.id)} />
          <PostActs post={props.post} path={`/posts/${props.post.id}`} onEdit={() => setEditing(true)} />
        </article>
      </Show>
      <Talk post={props.post} again={props.again} />
    </>
  )
}

/** Kind, audience and moment above the title. */
type Headed = Pick<Card, 'kind' | 'audience' | 'createdAt' | 'editedAt' | 'language' | 'title'> & { hidden?: boolean }
export function PostHead(props: { post: Headed; children?: JSX.Element }) {
  return (
    <>
      <HiddenNote hidden={props.post.hidden ?? false} />
      <div class="row head">
        <Kind kind={props.post.kind} />
        <AudienceMark of={props.post.audience} />
        <span class="meta">
          <Time at={props.post.createdAt} language={locale()} />
          {props.post.editedAt && ` · ${common().posts.edited}`}
          {props.children}
        </span>
      </div>
      <h1 lang={props.post.language}>{props.post.title}</h1>
    </>
  )
}

/** An update may have some; the other kinds on this page have none. */
const attachmentsOf = (post: Whole) =>
  'attachments' in post ? (post.attachments as readonly AttachmentShownFragment[]) : []

function PostActs(props: { post: Whole; path: string; onEdit: () => void }) {
  return (
    <Show when={card(props.post.id)}>
      {(now) => (
        <div class="acts">
          <ThankAct post={now()} />
          <SaveAct post={now()} label />
          <button type="button" class="act" onClick={() => share(props.path)}>
            <Icon of={shareIcon} /> {common().posts.share}
          </button>
          <OwnerActs post={props.post} onEdit={props.onEdit} />
        </div>
      )}
    </Show>
  )
}

function Talk(props: { post: Whole; again: () => void }) {
  return (
    <section class="stack" id="talk">
      <h2>
        {props.post.comments.length ? common().posts.comments(props.post.commentCount) : common().posts.commentTitle}
      </h2>
      <Show when={props.post.comments.length} fallback={<p class="meta">{common().posts.commentEmpty}</p>}>
        <div class="card">
          <Comments comments={props.post.comments} post={props.post.id} onChange={props.again} />
        </div>
      </Show>
      <div class="card">
        <CommentForm
          post={props.post.id}
          audience={props.post.audience.kind}
          label={common().posts.commentLabel}
          onSent={props.again}
        />
      </div>
    </section>
  )
}
