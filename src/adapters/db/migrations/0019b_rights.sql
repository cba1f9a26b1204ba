-- What clients ask for about their own record: that something is put right, a copy, that it is erased. `answer` is what
-- they were told, sealed under the client's key; what they wrote stands apart, for those who see the client.
create domain right_kind as text check (value in ('correction', 'copy', 'erasure'));
create domain right_state as text check (value in ('asked', 'taken', 'done', 'refused', 'withdrawn'));
create domain right_reason as text check (value in ('not-sure-who-asks', 'law-asks-to-keep', 'held-for-a-court',
  'record-is-right', 'needs-more-time', 'other'));
create table right_case (
  organisation_id uuid,
  case_id uuid,
  client_id uuid not null,
  conversation_id uuid not null,
  kind right_kind not null,
  asked_at timestamptz not null,
  due_on date not null,
  state right_state not null,
  extended boolean not null default false,
  reason right_reason,
  answer sealed,
  ended_at timestamptz,
  primary key (organisation_id, case_id),
  unique (organisation_id, case_id, client_id),
  check ((ended_at is null) = (state in ('asked', 'taken'))),
  check (state <> 'refused' or (reason is not null and answer is not null)),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id)
);
create index right_case_of_client on right_case (organisation_id, client_id, asked_at);

create table right_words (
  organisation_id uuid,
  case_id uuid,
  client_id uuid not null,
  words sealed not null,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id, client_id) references right_case (organisation_id, case_id, client_id)
);

-- What is closed stays closed: nobody turns a no into a done without a new request.
create function right_case_moves() returns trigger language plpgsql as $$
begin
  if old.state not in ('asked', 'taken') then
    perform refuse('RA007', 'the request is closed');
  end if;
  return new;
end $$;
create trigger right_case_moves before update on right_case for each row execute function right_case_moves();

do $$
declare t name;
begin
  foreach t in array array['right_case', 'right_words']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
create policy in_sight on right_case as restrictive to rapport_server
  using ((select sees_all()) or (select acts_as('administrator')) or client_id in (select clients_in_sight()));
create policy in_sight on right_words as restrictive to rapport_server
  using ((select sees_all()) or client_id in (select clients_in_sight()));
-- Who looked, and at whom: for those who answer for the practice, the client themselves, and who makes their copy.
create policy in_sight on audit_client as restrictive for select to rapport_server
  using ((select sees_all()) or (select acts_as('administrator')) or client_id in (select clients_in_sight()));
grant update (state, due_on, extended, reason, answer, ended_at) on right_case to rapport_server;
revoke all on function right_case_moves() from public;
grant execute on function right_case_moves() to rapport_server;
