alter table file add constraint file_audience_fk foreign key (audience_id) references audience (id);
--> statement-breakpoint
alter table file add constraint file_uploader_fk foreign key (uploader_id) references person (id) on delete cascade;
--> statement-breakpoint
alter table file add constraint file_post_fk foreign key (post_id) references post (id) on delete cascade;
--> statement-breakpoint
alter table file add constraint file_answer_fk foreign key (answer_id) references answer (id) on delete cascade;
--> statement-breakpoint
alter table file add constraint file_person_fk foreign key (person_id) references person (id) on delete cascade;
--> statement-breakpoint
alter table file_day add constraint file_day_person_fk foreign key (person_id) references person (id) on delete cascade;
--> statement-breakpoint
-- Fence: once a text has taken a file, its audience never changes, except to nobody; and no text takes it from another.
create function file_is_kept() returns trigger language plpgsql as $$
begin
  if old.post_id is null and old.person_id is null then return new; end if;
  if (new.post_id, new.answer_id, new.person_id) is distinct from (old.post_id, old.answer_id, old.person_id) then
    raise exception 'a file stays with its text';
  end if;
  if new.audience_id <> old.audience_id and new.audience_id <> 0 then
    raise exception 'the audience of a file never changes';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger file_is_kept before update of audience_id, post_id, answer_id, person_id on file for each row execute function file_is_kept();
