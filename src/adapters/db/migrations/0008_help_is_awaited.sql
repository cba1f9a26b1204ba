-- Help that was called is waited for, whatever came between: new danger puts the episode back to flagged, and the
-- assessment after it says nothing of whether the help arrived.

create function help_is_awaited(e episode) returns boolean language sql stable as $$
  select exists (select from episode_step s
    where s.organisation_id = e.organisation_id and s.episode_id = e.episode_id and s.step = 'emergency'
      and not exists (select from episode_step c
        where c.organisation_id = s.organisation_id and c.episode_id = s.episode_id
          and c.step = 'confirm-contact' and c.at >= s.at))
$$;

create or replace function check_step(new_step episode_step, now_is episode) returns boolean language plpgsql as $$
declare row record;
begin
  if now_is.state = 'closed' then
    perform refuse('RA008', 'the episode is closed');
  end if;
  if new_step.step = 'close' and now_is.assessed_at is null then
    perform refuse('RA009', 'an episode is assessed before it is closed');
  end if;
  if new_step.step = 'close' and (now_is.state in ('planned', 'handed-off', 'emergency')
      or help_is_awaited(now_is)) then
    perform refuse('RA016', 'contact is confirmed before it is closed');
  end if;
  select * into row from episode_table() t where t.step = new_step.step and t.from_state = now_is.state;
  if not found or new_step.from_state <> now_is.state or new_step.to_state <> coalesce(row.leads_to, now_is.state) then
    perform refuse('RA007', 'the episode stands elsewhere');
  end if;
  if new_step.step = 'close' and exists (select from message m
      where m.organisation_id = now_is.organisation_id and m.conversation_id = now_is.conversation_id
        and m.version > now_is.assessed_version and risk_rank(m.level) >= risk_rank('moderate')) then
    perform refuse('RA009', 'something grave came after the assessment');
  end if;
  if (row.words and coalesce(octet_length(new_step.words), 0) <= 31)
      or (new_step.step = 'emergency'
        and (coalesce(octet_length(new_step.service), 0) <= 31 or new_step.called_at is null))
      or (new_step.step = 'offer-handoff' and new_step.to_member is null) then
    perform refuse('RA010', 'this step needs its words');
  end if;
  return row.licence;
end $$;

revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
