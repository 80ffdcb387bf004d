-- Processes keep a few things in memory: who a session belongs to, and the cards of posts. These triggers tell all of them,
-- whichever program made the change, that what they keep is no longer true.
create function tell_session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('kring_changed', 'person:' || old.person_id);
  return null;
end $$;
--> statement-breakpoint
create trigger tell_session_ended after delete on session for each row execute function tell_session_ended();
--> statement-breakpoint
create function tell_person_changed() returns trigger language plpgsql as $$
begin
  if (old.team_id, old.roles, old.locale, old.disabled_at) is distinct from (new.team_id, new.roles, new.locale, new.disabled_at) then
    perform pg_notify('kring_changed', 'person:' || new.id);
  end if;
  if (old.name, old.initials) is distinct from (new.name, new.initials) then perform pg_notify('kring_changed', 'names'); end if;
  return null;
end $$;
--> statement-breakpoint
create trigger tell_person_changed after update on person for each row execute function tell_person_changed();
--> statement-breakpoint
create function tell_team_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('kring_changed', 'names');
  return null;
end $$;
--> statement-breakpoint
create trigger tell_team_changed after update of name, slug, region on team for each row
  when ((old.name, old.slug, old.region) is distinct from (new.name, new.slug, new.region)) execute function tell_team_changed();
--> statement-breakpoint
-- Imports rewrite every row of people and teams only when they differ, so these stay few.
comment on function tell_person_changed() is 'tells processes to forget what they keep of a person';
