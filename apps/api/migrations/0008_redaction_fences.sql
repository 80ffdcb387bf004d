-- The record of privileged acts: rows are added, never changed. The application's role has no right to, and a trigger refuses
-- it to everyone. Only the owner can empty the table, as a restore into another network does.
revoke update, delete, truncate on act from kring_app;
--> statement-breakpoint
create function act_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the record of acts is only ever added to';
end $$;
--> statement-breakpoint
create trigger act_is_kept before update or delete on act for each statement execute function act_is_kept();
--> statement-breakpoint
-- What redaction/chain.ts computes as well: the two hold each other.
create function act_hash(a act) returns text language sql stable as $$
  select encode(sha256(convert_to(concat_ws('|', a.seq, round(extract(epoch from a.at) * 1000)::bigint, a.kind, a.subject,
    coalesce(a.actor_id::text, '-'), coalesce(a.person_id::text, '-'), a.previous), 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Each row takes its place and holds the hash of the one before; two that come at once take turns. Rows of a backup
-- (put back by the owner, with their hash) stay as they were.
create function act_is_chained() returns trigger language plpgsql as $$
begin
  if current_user <> 'kring_app' and new.hash is not null and new.hash <> '' then return new; end if;
  perform pg_advisory_xact_lock(718424);
  select seq + 1, hash into new.seq, new.previous from act order by seq desc limit 1;
  if new.seq is null then
    new.seq := 1;
    new.previous := '';
  end if;
  new.hash := act_hash(new);
  return new;
end $$;
--> statement-breakpoint
create trigger act_is_chained before insert on act for each row execute function act_is_chained();
--> statement-breakpoint
-- Whoever changes a role or ends an account, by whatever way, it is recorded.
create function person_act() returns trigger language plpgsql as $$
declare
  actor int := nullif(current_setting('kring.actor', true), '')::int;
  made text := case when 'STEWARD' = any(new.roles) then 'MADE_STEWARD' when 'COACH' = any(new.roles) then 'MADE_COACH' else 'MADE_MEMBER' end;
begin
  if tg_op = 'INSERT' then
    if made <> 'MADE_MEMBER' and current_user = 'kring_app' then
      insert into act (at, kind, subject, actor_id, person_id, previous, hash) values (now(), made, new.public_id, actor, new.id, '', '');
    end if;
    return null;
  end if;
  if old.roles is distinct from new.roles then
    insert into act (at, kind, subject, actor_id, person_id, previous, hash) values (now(), made, new.public_id, actor, new.id, '', '');
  end if;
  if (old.disabled_at is null) <> (new.disabled_at is null) then
    insert into act (at, kind, subject, actor_id, person_id, previous, hash)
      values (now(), case when new.disabled_at is null then 'ENABLED' else 'DISABLED' end, new.public_id, actor, new.id, '', '');
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger person_act after insert or update of roles, disabled_at on person for each row execute function person_act();
--> statement-breakpoint
-- Who it is stated by, in a table whose own file may not name people.
alter table stated add constraint stated_person_fk foreign key (person_id) references person (id) on delete cascade;
