-- The second wall around circles: whatever the application asks, the database shows the texts of a room to its participants alone.
-- Who looks, and the audiences that they belong to, are set inside each transaction (intervision/room.ts); without them nothing is seen.
create function kring_viewer() returns integer language sql stable as $$
  select nullif(current_setting('kring.viewer', true), '')::integer
$$;
--> statement-breakpoint
create function kring_reach() returns integer[] language sql stable as $$
  select nullif(current_setting('kring.reach', true), '')::integer[]
$$;
--> statement-breakpoint
alter table circle enable row level security;
--> statement-breakpoint
create policy circle_read on circle for select using (coalesce(audience_id = any(kring_reach()), false)
  or exists (select from circle_member m where m.circle_id = circle.id and m.person_id = kring_viewer() and m.state = 'INVITED'));
--> statement-breakpoint
create policy circle_open on circle for insert with check (coalesce(audience_id = any(kring_reach()), false));
--> statement-breakpoint
create policy circle_change on circle for update using (coalesce(audience_id = any(kring_reach()), false));
--> statement-breakpoint
alter table contribution enable row level security;
--> statement-breakpoint
-- Who left reads what they wrote themselves, and nothing else.
create policy contribution_read on contribution for select
  using (coalesce(audience_id = any(kring_reach()), false) or coalesce(author_id = kring_viewer(), false));
--> statement-breakpoint
-- A turn may be passed for somebody who is not there; words are one's own.
create policy contribution_write on contribution for insert with check (coalesce(audience_id = any(kring_reach()), false)
  and (coalesce(author_id = kring_viewer(), false) or (kind = 'PASS' and body = '')));
--> statement-breakpoint
create policy contribution_withdraw on contribution for delete using (coalesce(author_id = kring_viewer(), false));
--> statement-breakpoint
alter table circle_note enable row level security;
--> statement-breakpoint
create policy circle_note_own on circle_note using (coalesce(person_id = kring_viewer(), false))
  with check (coalesce(person_id = kring_viewer(), false) and coalesce(audience_id = any(kring_reach()), false));
--> statement-breakpoint
alter table attendance enable row level security;
--> statement-breakpoint
create policy attendance_own on attendance for select using (coalesce(person_id = kring_viewer(), false));
--> statement-breakpoint
create policy attendance_forget on attendance for delete using (coalesce(person_id = kring_viewer(), false));
--> statement-breakpoint
-- Written for all who were in a session, by whoever ends it.
create policy attendance_write on attendance for insert with check (exists (
  select from circle_session s join circle_seat k on k.session_id = s.id and k.person_id = attendance.person_id
  where s.public_id = attendance.session and coalesce(s.audience_id = any(kring_reach()), false)));
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on circle for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on circle_session for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on contribution for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on circle_note for each row execute function audience_is_kept();
