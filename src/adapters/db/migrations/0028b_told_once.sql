-- Whoever is told that somebody needs them is not told the same by the same way a second time because a second timer,
-- question or request led to them meanwhile: notices say no more than that.
create function person_told(n notice) returns uuid language sql stable as $$
  select coalesce(n.to_member,
    (select o.member_id from episode_told o where o.organisation_id = n.organisation_id and o.told_id = n.told_id),
    (select q.asked_of from senior_question q where q.organisation_id = n.organisation_id
      and q.question_id = n.question_id))
$$;

-- A notice ends once, and unsent only where somebody has done what it is about, or was told the same after it fell due.
create or replace function notice_moves() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.ended is not null then
    perform refuse('RA007', 'the notice has ended');
  end if;
  if new.ended is null and (new.tries <> old.tries + 1 or new.due_at <= old.due_at) then
    perform refuse('RA006', 'a notice is tried once more');
  end if;
  if new.ended = 'not-needed' and not (
      exists (select from episode_told o
        join episode_timer t on t.organisation_id = o.organisation_id and t.timer_id = o.timer_id
        where o.organisation_id = new.organisation_id and o.told_id = new.told_id and t.done_at is not null)
      or exists (select from senior_question q where q.organisation_id = new.organisation_id
        and q.question_id = new.question_id and q.answered_at is not null)
      or exists (select from handover h where h.organisation_id = new.organisation_id
        and h.handover_id = new.handover_id and h.to_member = new.to_member and h.answered_at is not null)
      or exists (select from break_glass b where b.organisation_id = new.organisation_id
        and b.break_glass_id = new.break_glass_id and b.reviewed_at is not null)
      or exists (select from cover v where v.organisation_id = new.organisation_id
        and v.cover_id = new.cover_id and v.ended_at is not null)
      or exists (select from right_case c where c.organisation_id = new.organisation_id
        and c.case_id = new.case_id and c.ended_at is not null)
      or new.tries = 0 and exists (select from notice s where s.organisation_id = new.organisation_id
        and s.way = new.way and s.ended = 'sent' and s.ended_at >= new.due_at
        and person_told(s) = person_told(new))) then
    perform refuse('RA006', 'somebody is still waited for');
  end if;
  return new;
end $$;

revoke all on function person_told(notice) from public;
grant execute on function person_told(notice) to rapport_server;
