-- Which client each entry of the chain is about, so that a client can be shown who looked, and a supervisor can ask for
-- one client. Worked out from the entry itself: the chain stays the only truth, and this can be made anew from it.
create table audit_client (
  organisation_id uuid references organisation,
  client_id uuid,
  sequence bigint,
  primary key (organisation_id, client_id, sequence)
);
create index audit_client_of_entry on audit_client (organisation_id, sequence);
alter table audit_client enable row level security, force row level security;
create policy own_organisation on audit_client using (organisation_id = current_organisation());
revoke all on audit_client from public;
grant select on audit_client to rapport_server;

-- A thing that an entry names, as an id; null where it is none. What stands in an entry never makes its insert fail.
create function as_id(said text) returns uuid language sql immutable as $$
  select case when said ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then said::uuid end
$$;

create function clients_of(e audit_entry) returns setof uuid language plpgsql stable as $$
declare said jsonb := e.detail::jsonb; thing uuid := as_id(e.subject_id);
begin
  if e.event = 'clients-listed' then
    return query select c.client_id from unnest(string_to_array(said ->> 'conversations', ' ')) one
      join conversation c on c.organisation_id = e.organisation_id and c.conversation_id = as_id(one);
    return;
  end if;
  if said ? 'client' then
    return query select as_id(said ->> 'client');
    return;
  end if;
  if thing is null then return; end if;
  case e.subject_kind
    when 'client' then return query select thing;
    when 'conversation' then return query select c.client_id from conversation c
      where c.organisation_id = e.organisation_id and c.conversation_id = thing;
    when 'message' then return query select m.client_id from message m
      where m.organisation_id = e.organisation_id and m.message_id = thing;
    when 'approval' then return query select c.client_id from approval a
      join conversation c on c.organisation_id = a.organisation_id and c.conversation_id = a.conversation_id
      where a.organisation_id = e.organisation_id and a.approval_id = thing;
    when 'episode' then return query select c.client_id from episode x
      join conversation c on c.organisation_id = x.organisation_id and c.conversation_id = x.conversation_id
      where x.organisation_id = e.organisation_id and x.episode_id = thing;
    when 'model-call' then return query select c.client_id from model_call x
      join conversation c on c.organisation_id = x.organisation_id and c.conversation_id = x.conversation_id
      where x.organisation_id = e.organisation_id and x.call_id = thing;
    when 'question' then return query select c.client_id from senior_question x
      join conversation c on c.organisation_id = x.organisation_id and c.conversation_id = x.conversation_id
      where x.organisation_id = e.organisation_id and x.question_id = thing;
    when 'follow-up' then return query select x.client_id from follow_up x
      where x.organisation_id = e.organisation_id and x.follow_up_id = thing;
    when 'client-link' then return query select x.client_id from client_link x
      where x.organisation_id = e.organisation_id and x.link_id = thing;
    else return;
  end case;
end $$;

create function audit_entry_is_found() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_client (organisation_id, client_id, sequence)
    select new.organisation_id, found.id, new.sequence
    from (select distinct clients_of(new) as id) found where found.id is not null
    on conflict do nothing;
  return null;
end $$;
create trigger audit_entry_is_found after insert on audit_entry
  for each row execute function audit_entry_is_found();

-- What the chain already holds, organisation by organisation, since row-level security holds the owner too.
do $$
declare one uuid;
begin
  for one in select organisation_id from organisation loop
    perform set_config('rapport.organisation', one::text, true);
    insert into audit_client (organisation_id, client_id, sequence)
      select e.organisation_id, found.id, e.sequence
      from audit_entry e cross join lateral (select distinct clients_of(e) as id) found
      where e.organisation_id = one and found.id is not null on conflict do nothing;
  end loop;
  perform set_config('rapport.organisation', '', true);
end $$;

-- For the viewer, and for the comparison of chain and record.
create index audit_of_subject on audit_entry (organisation_id, subject_id);
create index audit_of_actor on audit_entry (organisation_id, actor_id, sequence);
create index audit_of_event on audit_entry (organisation_id, event, sequence);
