-- What clients ask for about their own record: that something is put right, a copy, that it is erased. `words` is what
-- they wrote, `answer` what they were told, both sealed under the client's key.
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
  words sealed,
  answer sealed,
  ended_at timestamptz,
  primary key (organisation_id, case_id),
  check ((ended_at is null) = (state in ('asked', 'taken'))),
  check (state <> 'refused' or (reason is not null and answer is not null)),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id)
);
create index right_case_of_client on right_case (organisation_id, client_id, asked_at);

-- What is closed stays closed: nobody turns a no into a done without a new request.
create function right_case_moves() returns trigger language plpgsql as $$
begin
  if old.state not in ('asked', 'taken') then
    perform refuse('RA007', 'the request is closed');
  end if;
  return new;
end $$;
create trigger right_case_moves before update on right_case for each row execute function right_case_moves();

alter table right_case enable row level security, force row level security;
create policy own_organisation on right_case using (organisation_id = current_organisation());
revoke all on right_case from public;
grant select, insert on right_case to rapport_server;
grant update (state, due_on, extended, reason, answer, ended_at) on right_case to rapport_server;
revoke all on function right_case_moves() from public;
grant execute on function right_case_moves() to rapport_server;
