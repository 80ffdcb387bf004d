/** Free documents that the stories send; they ask what a program outside would ask. */
export const Ask = `mutation ($input: AskInput!) { ask(input: $input) { id title state viewerAsked audience { kind name } author { name } team { name } topics { key } } }`
export const AnswerIt = `mutation ($input: AnswerInput!) { answer(input: $input) { id body author { name } team { name } } }`
export const Helped = `mutation ($answer: ID!, $helped: Boolean!) { markHelped(answer: $answer, helped: $helped) { id helpedAsker helpedTeams viewerHelped } }`
export const MeToo = `mutation ($question: ID!, $on: Boolean!) { meToo(question: $question, on: $on) { meTooTeams viewerMeToo } }`
export const ShareTip = `mutation ($input: TipInput!) { shareTip(input: $input) { id title body reviewOn whatWeDid notWhen state adaptedFrom { id } } }`
export const EditTip = `mutation ($input: TipEdit!) { editTip(input: $input) { id title history { title } } }`
export const TryTip = `mutation ($input: TryTipInput!) { tryTip(input: $input) { worked partly didNot viewerTried tried { outcome note team { name } } } }`
export const PostUpdate = `mutation ($input: UpdateInput!) { postUpdate(input: $input) { id title audience { kind name } } }`
export const AddComment = `mutation ($input: CommentInput!) { comment(input: $input) { id body answer author { name } } }`
export const Thank = `mutation ($post: ID!, $on: Boolean!) { thank(post: $post, on: $on) { thanksCount viewerThanked } }`
export const Save = `mutation ($post: ID!, $on: Boolean!) { save(post: $post, on: $on) { viewerSaved } }`
export const EditPost = `mutation ($input: PostEdit!) { editPost(input: $input) { id title body editedAt history { title body } } }`
export const Withdraw = `mutation ($post: ID!) { withdrawPost(post: $post) }`
export const Feed = `query ($scope: FeedScope, $kinds: [PostKind!], $topic: ID, $team: ID, $first: Int, $after: String) {
  feed(scope: $scope, kinds: $kinds, topic: $topic, team: $team, first: $first, after: $after) {
    edges { cursor reason { kind topic { key } } node { id kind title excerpt commentCount thanksCount viewerThanked viewerSaved author { name initials } team { slug name } topics { key name } audience { kind name }
      ... on Question { state answerCount meTooTeams helpedTeams helpedAnswer { excerpt author team } } } }
    pageInfo { hasNextPage endCursor } } }`
export const QuestionPage = `query ($id: ID!) { node(id: $id) { id ... on Question { title body bodyHtml state answerCount meTooTeams helpedTeams viewerMayEdit history { title }
  comments { edges { node { id body } } }
  answers { edges { node { id body helpedAsker helpedTeams author { name } team { name } comments { id body author { name } } } } pageInfo { hasNextPage } } } } }`
export const Notifications = `query { notifications { unread edges { node { kind more readAt post { id title } actor { name } } } } }`
export const Search = `query ($query: String!, $filter: SearchFilter) { search(query: $query, filter: $filter) { corrected edges { node { __typename ... on Post { id title } ... on Team { id name } } title { text hit } snippet { text hit } } facets { field values { value count } } } }`
export const RaiseBarrier = `mutation ($input: BarrierInput!) { raiseBarrier(input: $input) { id title category stops workAround state viewerMayChangeState solutionCount } }`
export const BarrierState = `mutation ($input: BarrierStateInput!) { changeBarrierState(input: $input) { id state reason steps { state note by { name } team { name } } } }`
export const Solve = `mutation ($input: SolutionInput!) { solve(input: $input) { id way body author { name } team { name } } }`
export const SayOutcome = `mutation ($solution: ID!, $outcome: TryOutcome) { sayOutcome(solution: $solution, outcome: $outcome) { id worked partly didNot viewerOutcome outcomes { outcome team { name } } } }`
export const MeTooBarrier = `mutation ($barrier: ID!, $on: Boolean!) { meTooBarrier(barrier: $barrier, on: $on) { meTooTeams viewerMeToo } }`
export const HandOver = `mutation ($input: HandoverInput!) { handOver(input: $input) { id body answerBy late to { name } team { name } } }`
export const AnswerHandover = `mutation ($input: HandoverAnswerInput!) { answerHandover(input: $input) { id body answer answeredAt } }`
export const BarrierPage = `query ($id: ID!) { node(id: $id) { id ... on Barrier { title body category stops workAround state reason meTooTeams viewerMayEdit viewerMayHandOver solutionCount
  steps { state note by { name } team { name } } solutions { edges { node { id way body worked partly didNot viewerOutcome comments { body } } } pageInfo { hasNextPage } }
  handovers { id body answer late answerBy to { name } team { name } } comments { edges { node { body } } } } } }`
export const Barriers = `query ($category: ID, $state: BarrierState, $topic: ID, $first: Int, $after: String) { barriers(category: $category, state: $state, topic: $topic, first: $first, after: $after) { edges { node { id title state } } pageInfo { hasNextPage endCursor } } }`
export const TipPage = `query ($id: ID!) { node(id: $id) { id ... on Tip { title state reviewOn checkedOn viewerMayEdit viewerMayReplaceSource sources { title url replaced { newTitle newUrl } } adaptedFrom { id title } madeTips { id title } } } }`
export const StillRight = `mutation ($tip: ID!) { stillRight(tip: $tip) { id state reviewOn checkedOn } }`
export const ReplaceSource = `mutation ($input: ReplacedSourceInput!) { replaceSource(input: $input) { title newTitle newUrl } }`
