-- Somebody's own log is theirs alone, whatever the application asks.
alter table log_entry enable row level security;
--> statement-breakpoint
create policy log_entry_own on log_entry using (coalesce(person_id = kring_viewer(), false))
  with check (coalesce(person_id = kring_viewer(), false) and coalesce(audience_id = any(kring_reach()), false));
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on log_entry for each row execute function audience_is_kept();
