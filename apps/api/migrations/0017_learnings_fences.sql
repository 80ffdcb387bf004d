-- What may travel is seen by those who took part in the session, before it is published and after, and by nobody else.
alter table learning_draft enable row level security;
--> statement-breakpoint
create policy learning_draft_read on learning_draft for select using (coalesce(kring_viewer() = any(people), false));
--> statement-breakpoint
create policy learning_draft_write on learning_draft for insert
  with check (coalesce(presenter_id = kring_viewer() and kring_viewer() = any(people) and audience_id = any(kring_reach()), false));
--> statement-breakpoint
create policy learning_draft_change on learning_draft for update using (coalesce(kring_viewer() = any(people), false));
--> statement-breakpoint
alter table wording_suggestion enable row level security;
--> statement-breakpoint
-- the draft's own wall stands before this one: who does not see the draft finds none here
create policy wording_suggestion_read on wording_suggestion for select
  using (exists (select from learning_draft d where d.id = wording_suggestion.draft_id));
--> statement-breakpoint
create policy wording_suggestion_write on wording_suggestion for insert
  with check (coalesce(author_id = kring_viewer(), false) and exists (select from learning_draft d where d.id = wording_suggestion.draft_id));
--> statement-breakpoint
create policy wording_suggestion_clear on wording_suggestion for delete
  using (exists (select from learning_draft d where d.id = wording_suggestion.draft_id));
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on learning_draft for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on wording_suggestion for each row execute function audience_is_kept();
--> statement-breakpoint
-- The worker is in no circle. It learns whom to ask about which published text, once, and nothing else.
create function learnings_to_ask_about(now_is timestamptz) returns table (person integer, post bigint)
  language sql security definer set search_path = pg_catalog, public as $$
  update learning_draft set asked = true
    where state = 'PUBLISHED' and not asked and ask_at <= now_is and presenter_id is not null and post_id is not null
    returning presenter_id, post_id
$$;
--> statement-breakpoint
revoke execute on function learnings_to_ask_about(timestamptz) from public;
--> statement-breakpoint
grant execute on function learnings_to_ask_about(timestamptz) to kring_app;
