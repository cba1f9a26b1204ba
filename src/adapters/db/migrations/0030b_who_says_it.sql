-- The library is a practice's own, and what stands in it is of nobody's record: published sources, their passages and the
-- index. Those stay held by the organisation: whoever works there adds to them and the server itself reads them in; only a
-- client and an evaluator, who have no business there, write nothing. But what people say about a source they say in their
-- own name: a comment, a note, a judgement, what they have read. That is held by person (PR.5), as what is written about
-- clients is (0025_who_writes.sql). Merging two sources and taking one out touch what others said; the server does that,
-- after the flows asked.
create function keeps_library() returns boolean language sql stable as $$
  select is_server() or acts_as('practitioner') or acts_as('supervisor') or acts_as('administrator')
$$;
revoke all on function keeps_library() from public;
grant execute on function keeps_library() to rapport_server;

do $$
declare
  rule record;
  me constant text := '(select acting_member())';
  server constant text := '(select is_server())';
  staff constant text := '(select keeps_library())';
begin
  for rule in
    select x.t, x.command, x.before, x.after from (values
      ('source_comment', 'insert', null, server || ' or (by_member = ' || me || ' and ' || staff || ')'),
      ('source_comment', 'update', staff, staff),
      ('source_comment', 'delete', server, null),
      ('source_mention', 'insert', null, server || ' or exists (select from source_comment c where c.organisation_id ='
        || ' source_mention.organisation_id and c.comment_id = source_mention.comment_id and c.by_member = ' || me || ')'),
      ('source_mention', 'update', 'member_id = ' || me, 'member_id = ' || me),
      ('source_mention', 'delete', server || ' or exists (select from source_comment c where c.organisation_id ='
        || ' source_mention.organisation_id and c.comment_id = source_mention.comment_id and c.by_member = ' || me || ')', null),
      ('practice_note', 'insert', null, server || ' or (by_member = ' || me || ' and ' || staff || ')'),
      ('practice_note', 'delete', server, null),
      -- The list is everybody's; who put something on it last stands beside it.
      ('reading_item', 'insert', null, server || ' or (by_member = ' || me || ' and ' || staff || ')'),
      ('reading_item', 'update', staff, server || ' or by_member = ' || me),
      ('reading_item', 'delete', staff, null),
      ('reading_done', 'insert', null, server || ' or (member_id = ' || me || ' and ' || staff || ')'),
      ('reading_done', 'delete', server || ' or member_id = ' || me, null),
      ('source_appraisal', 'insert', null, server || ' or (member_id = ' || me || ' and ' || staff || ')'),
      ('source_appraisal', 'update', server || ' or member_id = ' || me, server || ' or member_id = ' || me),
      ('source_appraisal', 'delete', server, null),
      ('source_summary', 'insert', null, server || ' or (by_member = ' || me || ' and ' || staff || ')'),
      ('source_summary', 'update', staff, server || ' or by_member = ' || me),
      ('source_summary', 'delete', server, null),
      ('library_setting', 'insert', null, server || ' or (select acts_as(''administrator''))'),
      ('library_setting', 'update', server || ' or (select acts_as(''administrator''))', null)
    ) x (t, command, before, after)
  loop
    execute format('create policy %I on public.%I as restrictive for %s to rapport_server', 'may_' || rule.command, rule.t,
      rule.command) || coalesce(' using (' || rule.before || ')', '') || coalesce(' with check (' || rule.after || ')', '');
  end loop;
end $$;

do $$
declare t name; command text;
begin
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname like 'evidence\_%' loop
    foreach command in array array['insert', 'update', 'delete'] loop
      execute format('create policy %I on public.%I as restrictive for %s to rapport_server %s ((select acting_client()) is null
        and not (select acts_as(''evaluator'')))', 'may_' || command, t, command,
        case command when 'insert' then 'with check' else 'using' end);
    end loop;
  end loop;
end $$;

-- What somebody said is theirs to change. That a thread is settled anybody says, in their own name. Keys that are changed
-- seal it anew as the owner, and where two sources become one the server moves it.
create function comment_is_ones_own() returns trigger language plpgsql as $$
begin
  if current_user <> 'rapport_owner' and (
      ((new.text is distinct from old.text or new.edited_at is distinct from old.edited_at)
        and old.by_member is distinct from acting_member())
      or (new.resolved_by is distinct from old.resolved_by and new.resolved_by is not null
        and new.resolved_by is distinct from acting_member())
      or (new.source_id is distinct from old.source_id and not is_server())) then
    perform refuse('RA006', 'a comment is changed by who wrote it');
  end if;
  return new;
end $$;
create trigger comment_is_ones_own before update on source_comment
  for each row execute function comment_is_ones_own();
