-- The same rules, asked in the order that costs least: what is in sight first, whether everything is only for rows that
-- are not, and the member looked up inside the function instead of by two more.

create or replace function clients_in_sight() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare who text := current_setting('rapport.actor', true); ours uuid := current_organisation(); me uuid;
begin
  if who like 'client:%' then
    return next substr(who, 8)::uuid;
  elsif who like 'member:%' then
    me := substr(who, 8)::uuid;
    if exists (select from member m where m.organisation_id = ours and m.member_id = me
        and m.active and m.role = 'practitioner') then
      return query select c.client_id from care c
          where c.organisation_id = ours and c.member_id = me and c.ended_at is null
        union select c.client_id from cover v
          join care c on c.organisation_id = v.organisation_id and c.member_id = v.for_member and c.ended_at is null
          where v.organisation_id = ours and v.member_id = me
            and v.ended_at is null and now() >= v.from_at and now() < v.until_at
        union select b.client_id from break_glass b where b.organisation_id = ours
          and b.member_id = me and b.ended_at is null and now() < b.until_at;
    end if;
  end if;
end $$;

do $$
declare t name;
begin
  foreach t in array array['message', 'consent', 'model_call', 'follow_up', 'safety_plan', 'agreed_profile', 'client',
    'conversation']::name[] loop
    execute format('alter policy in_sight on public.%I
      using (client_id in (select clients_in_sight()) or (select sees_all()))', t);
  end loop;
  foreach t in array array['approval', 'suggestion', 'own_words', 'episode', 'senior_question']::name[] loop
    execute format('alter policy in_sight on public.%I
      using (conversation_id in (select conversations_in_sight()) or (select sees_all()))', t);
  end loop;
end $$;
alter policy in_sight on break_glass using (member_id = (select acting_member()) or (select sees_all()));
