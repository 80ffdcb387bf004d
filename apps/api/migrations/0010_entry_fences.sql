-- Whoever changes a role, moves or invites somebody or ends an account, by whatever way, it is recorded. Roles now have a term,
-- and there is the role of operator.
create or replace function person_act() returns trigger language plpgsql as $$
declare
  actor int := nullif(current_setting('kring.actor', true), '')::int;
  made text := case when 'OPERATOR' = any(new.roles) then 'MADE_OPERATOR' when 'STEWARD' = any(new.roles) then 'MADE_STEWARD'
    when 'COACH' = any(new.roles) then 'MADE_COACH' else 'MADE_MEMBER' end;
begin
  if tg_op = 'INSERT' then
    if made <> 'MADE_MEMBER' and current_user = 'kring_app' then
      insert into act (at, kind, subject, actor_id, person_id, previous, hash) values (now(), made, new.public_id, actor, new.id, '', '');
    end if;
    return null;
  end if;
  if old.roles is distinct from new.roles or old.roles_until is distinct from new.roles_until then
    insert into act (at, kind, subject, actor_id, person_id, previous, hash) values (now(), made, new.public_id, actor, new.id, '', '');
  end if;
  if (old.disabled_at is null) <> (new.disabled_at is null) then
    insert into act (at, kind, subject, actor_id, person_id, previous, hash)
      values (now(), case when new.disabled_at is null then 'ENABLED' else 'DISABLED' end, new.public_id, actor, new.id, '', '');
  end if;
  -- an import moves many at once and is a deed of the operator; a move by a person is recorded
  if old.team_id is distinct from new.team_id and actor is not null then
    insert into act (at, kind, subject, actor_id, person_id, previous, hash) values (now(), 'MOVED', new.public_id, actor, new.id, '', '');
  end if;
  return null;
end $$;
--> statement-breakpoint
drop trigger person_act on person;
--> statement-breakpoint
create trigger person_act after insert or update of roles, roles_until, disabled_at, team_id on person for each row execute function person_act();
--> statement-breakpoint
create function letter_act() returns trigger language plpgsql as $$
begin
  insert into act (at, kind, subject, actor_id, person_id, previous, hash)
    select now(), 'INVITED', p.public_id, nullif(current_setting('kring.actor', true), '')::int, p.id, '', '' from person p where p.id = new.person_id;
  return null;
end $$;
--> statement-breakpoint
create trigger letter_act after insert on letter for each row when (new.kind = 'INVITE') execute function letter_act();
--> statement-breakpoint
create or replace function tell_person_changed() returns trigger language plpgsql as $$
begin
  if (old.team_id, old.roles, old.roles_until, old.locale, old.disabled_at)
    is distinct from (new.team_id, new.roles, new.roles_until, new.locale, new.disabled_at) then
    perform pg_notify('kring_changed', 'person:' || new.id);
  end if;
  if (old.name, old.initials) is distinct from (new.name, new.initials) then perform pg_notify('kring_changed', 'names'); end if;
  return null;
end $$;
