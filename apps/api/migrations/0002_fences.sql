-- The application works as a role that owns no table.
do $$ begin
  if not exists (select from pg_roles where rolname = 'kring_app') then create role kring_app nologin; end if;
exception when duplicate_object then null; -- two installations on one server start at once
end $$;
--> statement-breakpoint
do $$ begin execute format('grant kring_app to %I', current_user); end $$;
--> statement-breakpoint
grant usage on schema public to kring_app;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to kring_app;
--> statement-breakpoint
grant usage, select on all sequences in schema public to kring_app;
--> statement-breakpoint
alter default privileges in schema public grant select, insert, update, delete on tables to kring_app;
--> statement-breakpoint
alter default privileges in schema public grant usage, select on sequences to kring_app;
--> statement-breakpoint
insert into audience (id, kind) overriding system value values (0, 'NOBODY'), (1, 'EVERYONE');
--> statement-breakpoint
-- References across rooms that the tables' own files may not import.
alter table person add constraint person_team_fk foreign key (team_id) references team (id);
--> statement-breakpoint
alter table audience_member add constraint audience_member_person_fk foreign key (person_id) references person (id) on delete cascade;
--> statement-breakpoint
alter table post add constraint post_team_fk foreign key (team_id) references team (id);
--> statement-breakpoint
alter table post add constraint post_asked_team_fk foreign key (asked_team_id) references team (id);
--> statement-breakpoint
-- Counters change often and are not indexed: room on the page keeps their updates cheap.
alter table post_count set (fillfactor = 70);
--> statement-breakpoint
-- Fence: a text's audience never changes, except to nobody.
create function audience_is_kept() returns trigger language plpgsql as $$
begin
  if new.audience_id <> old.audience_id and new.audience_id <> 0 then
    raise exception 'the audience of a text never changes';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on post for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on answer for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on comment for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on tried for each row execute function audience_is_kept();
--> statement-breakpoint
create trigger audience_is_kept before update of audience_id on post_version for each row execute function audience_is_kept();
