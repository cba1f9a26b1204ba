-- What a practice does with a source: talks about it, writes down how it works with it, puts it on the reading list, judges
-- its risk of bias; and the summary that a model wrote. A source is named by its id in the practice's own library, or by
-- the one it ships under. What people wrote is sealed with the organisation's key; what a model wrote about a published
-- paper is not a person's.
create domain source_name as text check (length(value) between 1 and 200);
create domain appraisal_tool as text check (value in ('rob-2', 'robins-i', 'quadas-2', 'amstar-2'));

create table source_comment (
  organisation_id uuid,
  comment_id uuid,
  source_id source_name not null,
  -- The comment that begins the thread; null for that one itself.
  answers uuid,
  by_member uuid not null,
  -- Null where who wrote it took it back: that somebody said something stays, what they said does not.
  text sealed,
  at timestamptz not null,
  edited_at timestamptz,
  resolved_at timestamptz,
  resolved_by uuid,
  primary key (organisation_id, comment_id),
  foreign key (organisation_id, by_member) references member,
  foreign key (organisation_id, resolved_by) references member,
  foreign key (organisation_id, answers) references source_comment,
  check (num_nonnulls(resolved_at, resolved_by) in (0, 2)),
  check (answers is null or resolved_at is null)
);
create index source_comment_of on source_comment (organisation_id, source_id, at);

create table source_mention (
  organisation_id uuid,
  comment_id uuid,
  member_id uuid,
  seen_at timestamptz,
  primary key (organisation_id, comment_id, member_id),
  foreign key (organisation_id, comment_id) references source_comment,
  foreign key (organisation_id, member_id) references member
);
create index source_mention_unseen on source_mention (organisation_id, member_id) where seen_at is null;

-- Every version stays; the last one counts.
create table practice_note (
  organisation_id uuid,
  source_id source_name,
  version integer check (version > 0),
  by_member uuid not null,
  text sealed not null,
  at timestamptz not null,
  primary key (organisation_id, source_id, version),
  foreign key (organisation_id, by_member) references member
);

create table reading_item (
  organisation_id uuid,
  source_id source_name,
  by_member uuid not null,
  why sealed not null,
  at timestamptz not null,
  primary key (organisation_id, source_id),
  foreign key (organisation_id, by_member) references member
);

create table reading_done (
  organisation_id uuid,
  source_id source_name,
  member_id uuid,
  at timestamptz not null,
  primary key (organisation_id, source_id, member_id),
  foreign key (organisation_id, member_id) references member
);

create table source_appraisal (
  organisation_id uuid,
  source_id source_name,
  member_id uuid,
  tool appraisal_tool not null,
  judged sealed not null,
  at timestamptz not null,
  primary key (organisation_id, source_id, member_id),
  foreign key (organisation_id, member_id) references member
);

-- The last one that a model wrote: sentences with the passages they were checked against.
create table source_summary (
  organisation_id uuid,
  source_id source_name,
  sentences jsonb not null,
  provider text not null,
  model text not null,
  prompt_version text not null,
  -- SHA-256, hex, of the text it was written from: another text, and it is shown no more.
  text_digest text not null check (text_digest ~ '^[0-9a-f]{64}$'),
  by_member uuid not null,
  at timestamptz not null,
  primary key (organisation_id, source_id),
  foreign key (organisation_id, by_member) references member
);

-- Whether a model may write summaries of published sources here. No row: it may not.
create table library_setting (
  organisation_id uuid primary key references organisation,
  written_summaries boolean not null
);

-- What a source of the library refers to, so that it can be asked the other way round.
create table evidence_reference (
  organisation_id uuid,
  kind text check (kind in ('doi', 'arxiv', 'pmid', 'pmcid', 'url')),
  value text check (length(value) <= 2000),
  source_id uuid,
  primary key (organisation_id, kind, value, source_id),
  foreign key (organisation_id, source_id) references evidence_source
);
create index evidence_reference_source on evidence_reference (organisation_id, source_id);

-- Something about the library changed; it is of no conversation.
alter domain outbox_kind drop constraint outbox_kind_check;
alter domain outbox_kind add constraint outbox_kind_check check (value in ('message-received', 'reply-sent',
  'episode-changed', 'ai-choice-changed', 'consent-changed', 'signal-corrected', 'episode-due', 'question-changed',
  'library-changed'));
alter table outbox alter column conversation_id drop not null;
alter table outbox add constraint outbox_is_of_a_conversation
  check ((kind = 'library-changed') = (conversation_id is null));

do $$
declare t name;
begin
  foreach t in array array['source_comment', 'source_mention', 'practice_note', 'reading_item', 'reading_done',
    'source_appraisal', 'source_summary', 'library_setting', 'evidence_reference']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
grant update (text, edited_at, resolved_at, resolved_by) on source_comment to rapport_server;
grant update (seen_at), delete on source_mention to rapport_server;
grant update (by_member, why, at), delete on reading_item to rapport_server;
grant delete on reading_done to rapport_server;
grant update (tool, judged, at) on source_appraisal to rapport_server;
grant update (sentences, provider, model, prompt_version, text_digest, by_member, at) on source_summary
  to rapport_server;
grant update (written_summaries) on library_setting to rapport_server;
grant delete on evidence_reference to rapport_server;
