-- The audience of a hand-over and of a library entry never changes, except to nobody.
create trigger audience_is_kept before update of audience_id on handover for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on library_entry for each row execute function audience_is_kept();
--> statement-breakpoint
-- References across rooms that the tables' own files may not import.
alter table handover add constraint handover_team_fk foreign key (team_id) references team (id);
--> statement-breakpoint
alter table library_entry add constraint library_entry_team_fk foreign key (team_id) references team (id);
--> statement-breakpoint
alter table solution_outcome add constraint solution_outcome_team_fk foreign key (team_id) references team (id);
--> statement-breakpoint
-- Tips by what they were made from, questions by what they were merged into, tips by the day of their next look.
create index post_origin on post ((record ->> 'adaptedFrom')) where kind = 'TIP' and record ->> 'adaptedFrom' is not null;
--> statement-breakpoint
create index post_merged on post ((record ->> 'mergedInto')) where kind = 'QUESTION' and record ->> 'mergedInto' is not null;
--> statement-breakpoint
create index post_review on post (review_on) where kind = 'TIP';
--> statement-breakpoint
-- One way of writing a source: its address without what differs for no reason or, without one, its title.
create function source_key(title text, url text) returns text language sql immutable as $$
  select case when coalesce(url, '') = '' then 'title:' || lower(regexp_replace(btrim(coalesce(title, '')), '\s+', ' ', 'g'))
    else lower(regexp_replace(regexp_replace(regexp_replace(btrim(url), '^https?://(www\.)?', '', 'i'), '#.*$', ''), '/+$', '')) end
$$;
--> statement-breakpoint
create function cites_replaced(record jsonb) returns boolean language sql stable as $$
  select exists (
    select from jsonb_array_elements(case when jsonb_typeof(record -> 'sources') = 'array' then record -> 'sources' else '[]' end) s
    join replaced_source r on r.key = source_key(s ->> 'title', s ->> 'url'))
$$;
--> statement-breakpoint
-- A tip that cites a replaced source says so, by whatever way it was written.
create function tip_state() returns trigger language plpgsql as $$
begin
  new.state := case when cites_replaced(new.record) then 'SOURCE_REPLACED' end;
  return new;
end $$;
--> statement-breakpoint
create trigger tip_state before insert or update of record on post for each row when (new.kind = 'TIP') execute function tip_state();
